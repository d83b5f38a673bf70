"""Days of markets, accidents and prices, and the heads of tables."""

from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.spans import Span
from articles.text.times.period_context import PeriodContext
from articles.text.times.periods import read_periods
from tests.articles.text.times.following import (
    DAY,
    GROWTH,
    WHERE,
    YEAR,
    context,
    lead_of_a_market,
    quantities,
    told,
)


def test_what_a_market_did_before_its_day_is_named_waits_for_it():
    early, late = (
        "Shares of the yard rose 4 percent.",
        "It was the sixth rise, traders said on Monday.",
    )
    followed = PeriodContext(None, DAY)
    assert followed.of(early, quantities(early)) is None
    assert followed.waits
    assert followed.day_of_trade() is None
    (day,) = read_periods(late, language="en", published=DAY)
    followed.named((day,), Span(0, len(late), late))

    assert followed.day_of_trade().period.end == date(2024, 3, 11)


def test_what_came_about_before_any_period_does_not_wait():
    followed = PeriodContext(None, DAY)

    assert followed.of(GROWTH, quantities(GROWTH)) is None
    assert not followed.waits


@pytest.mark.parametrize(
    "row", ["Rusia 138.200", "Pendapatan / 16.020 / 11.880 / 34,9%", "Aurora MPV 10,461 - -"]
)
def test_a_label_with_nothing_but_figures_is_a_row(row):
    assert told(context(paragraphs=2), row, quantities("138 kg", "id")) == (YEAR, WHERE)


@pytest.mark.parametrize(
    ("lead", "later", "language"),
    [
        ("The mill caught fire on Monday.", "Two workers were injured.", "en"),
        ("Banjir merendam desa itu sejak Senin (11/3).", "Rumah yang rusak 31 unit.", "id"),
        ("Gudang itu terbakar pada Senin (11/3).", "Kerugiannya Rp 4 miliar.", "id"),
        ("Kios itu ludes pada Senin (11/3).", "Sebanyak 31 personel dikerahkan.", "id"),
        ("Feri itu tenggelam, Senin (11/3).", "Kapal itu mengangkut 31 penumpang.", "id"),
    ],
)
def test_the_toll_of_an_accident_is_of_its_day(lead, later, language):
    followed, day = lead_of_a_market(lead, language)

    assert told(followed, later, quantities(later, language)) == day
    other = "Gudang lain menyimpan 40 ton." if language == "id" else "It employs 300 people."
    assert told(followed, other, quantities(other, language)) is None


def test_the_day_of_an_opening_is_not_that_of_a_loss():
    followed, _ = lead_of_a_market("Gudang itu dibuka pada Senin (11/3).", "id")
    loss = "Kerugiannya Rp 4 miliar."

    assert told(followed, loss, quantities(loss, "id")) is None


def test_rows_are_of_the_last_column_of_their_head():
    head = "Komoditas | Feb 2023 | Feb 2024"
    columns = read_periods(head, language="id", published=DAY)
    followed = PeriodContext(None, DAY)
    followed.named(columns, Span(0, len(head), head))
    followed.stated(columns[0], Span(0, len(head), head))
    followed.next_paragraph()
    row = "Beras | 15.870 | 17.020"

    found = told(followed, row, quantities("Rp 17.020 per kg", "id"))
    assert found is not None
    assert found[0].end == date(2024, 2, 29)


def test_rows_of_prices_are_of_the_coming_time_in_the_title():
    (week,) = read_periods("periode 13-19 Maret 2024", language="id", published=DAY)
    lead = "Harga sawit naik untuk periode 13-19 Maret 2024."
    row = "Umur 3 tahun : 2.878,15"
    for subject, expected in ((week, week), (None, None)):
        followed = PeriodContext(subject, DAY)
        followed.stated(week, Span(0, len(lead), lead))
        for _ in range(4):
            followed.next_paragraph()

        found = told(followed, row, quantities("Rp 2.878 per kg", "id"))
        assert (found[0] if found else None) == expected


MARKETS = [
    ("Steel futures fell 2% on Monday.", "Coal lost 3 percent.", "en"),
    ("Steel futures fell 2% on Monday.", "Ore was steady at $93 a tonne.", "en"),
    ("IHSG turun 2% pada perdagangan Senin (11/3/2024).", "Nikel naik 3 persen.", "id"),
    (
        "IHSG turun 2% pada perdagangan Senin (11/3/2024).",
        "PT Baja Raya Tbk (BJRY) turun 9% ke Rp 1.085",
        "id",
    ),
    ("11日，沪指收报3000点。", "深成指上涨1%。", "zh-hans"),
]


@pytest.mark.parametrize(("lead", "sentence", "language"), MARKETS)
def test_prices_of_a_market_report_have_its_day(lead, sentence, language):
    followed, day = lead_of_a_market(lead, language)
    found = read_quantities(sentence, language=language, published=DAY)

    assert told(followed, sentence, found) == day


def test_a_paragraph_of_a_market_report_that_names_a_day_has_that():
    followed, day = lead_of_a_market("11日，热卷主力合约收报3105元。", "zh-hans")
    stocks = "3月8日，两处仓库热卷库存41.6万吨。"
    more, other = "三个港口焦煤合计520万吨。", "卷板减少3万吨。"
    followed.next_paragraph()
    (friday,) = read_periods(stocks, language="zh-hans", published=DAY)
    followed.stated(friday, Span(0, len(stocks), stocks))

    assert told(followed, more, quantities(more, "zh-hans"))[0].end == date(2024, 3, 8)
    followed.next_paragraph()
    assert told(followed, other, quantities(other, "zh-hans")) == day


@pytest.mark.parametrize(
    ("sentence", "has_it"), [("建材成交量9万吨。", True), ("建材日均成交量9万吨。", False)]
)
def test_what_was_traded_has_the_day_of_a_market_however_far(sentence, has_it):
    followed, day = lead_of_a_market("11日，热卷主力合约收报3105元。", "zh-hans")
    for _ in range(6):
        followed.next_paragraph()

    assert (told(followed, sentence, quantities(sentence, "zh-hans")) == day) is has_it


def test_a_mean_of_days_in_a_market_report_is_of_the_week():
    followed, day = lead_of_a_market("11日，热卷主力合约收报3105元。", "zh-hans")
    lead = "本周邯郸31座高炉开工。"
    (week,) = read_periods(lead, language="zh-hans", published=DAY)
    followed.stated(week, Span(0, len(lead), lead))
    followed.next_paragraph()

    mean, moved = "贸易商日均成交7.4万吨。", "热卷跌30元/吨。"
    assert told(followed, mean, quantities(mean, "zh-hans"))[0] == week
    assert told(followed, moved, quantities(moved, "zh-hans")) == day


def test_shares_have_the_day_that_a_text_names_last():
    text = "It opened on Monday."
    followed, day = lead_of_a_market(text)
    shares = "Its shares closed up 3 percent."

    assert told(followed, shares, quantities(shares)) == day
    assert told(followed, GROWTH, quantities(GROWTH)) is None


def test_a_list_of_prices_has_the_day_above_it():
    followed, day = lead_of_a_market("Emas Antam naik Rp 3.000 per gram hari ini.", "id")
    row = "Emas 0,5 gram: Rp 1.301.000"

    assert told(followed, row, read_quantities(row, language="id", published=DAY)) == day


def test_a_day_of_trade_is_that_which_was_written():
    followed, day = lead_of_a_market("Steel futures fell 2% on Monday.")
    (session,) = read_periods("It ended the day at 3.", language="en", published=DAY)
    followed.named((session,), WHERE)
    shares = "Its shares closed up 3 percent."

    assert told(followed, shares, quantities(shares)) == day


def test_rows_of_a_table_have_the_period_of_its_head():
    row = "Robots - sets - 14,206 - 33.9"
    followed = context(paragraphs=3)

    for _ in range(5):
        assert told(followed, row, ()) == (YEAR, WHERE)
        followed.next_paragraph()
    assert told(context(paragraphs=4), row, ()) is None


def test_points_of_a_list_share_a_period():
    point = "• Patents: 30 patents."

    assert told(context(paragraphs=1), point, quantities(point)) == (YEAR, WHERE)


def test_what_one_pays_has_the_day_from_which_another_price_holds():
    (start,) = read_periods("Mulai 1 April tarifnya Rp 4.000.", language="id", published=DAY)
    span = Span(0, 32, "Mulai 1 April tarifnya Rp 4.000.")
    followed = PeriodContext(None, DAY)
    followed.stated(start, span)
    price, count = "Karcis anak Rp 2.000.", "Ada 300 kursi."

    assert told(followed, price, read_quantities(price, language="id", published=DAY)) == (
        start,
        span,
    )
    assert told(followed, count, read_quantities(count, language="id", published=DAY)) is None


def test_an_auction_of_the_week_has_the_week():
    text = "The price at this week's auction rose to $2.10."
    (week,) = read_periods(text, language="en", published=DAY)
    span = Span(0, len(text), text)
    followed = PeriodContext(None, DAY)
    followed.named((week,), span)
    followed.stated(week, span)
    followed.next_paragraph()
    dusts = "Dusts eased by 3 percent."

    assert told(followed, dusts, quantities(dusts)) == (week, span)


def test_the_price_of_a_share_is_of_no_longer_time():
    sentence = "Shares of the firm, listed in Jakarta, rose 4 percent to 1,385 rupiah."

    assert told(context(), sentence, quantities(sentence)) is None
