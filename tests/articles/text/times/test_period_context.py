from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.spans import Span
from articles.text.times.period_context import PeriodContext
from articles.text.times.periods import read_periods

DAY = date(2024, 3, 12)


def period(text, language="en"):
    (found,) = read_periods(text, language=language, published=DAY)
    return found


def quantities(text, language="en"):
    return read_quantities(text, language=language, published=DAY)


YEAR = period("in 2023")
WHERE = Span(0, 12, "In 2023, so.")
LEVEL = "It employed 300 people."
GROWTH = "Exports rose 4 percent."


def context(stated=YEAR, paragraphs=0):
    followed = PeriodContext()
    followed.stated(stated, WHERE)
    for _ in range(paragraphs):
        followed.next_paragraph()
    return followed


def test_a_period_holds_in_its_paragraph():
    assert context().of(LEVEL, quantities(LEVEL)) == (YEAR, WHERE)


@pytest.mark.parametrize(
    ("sentence", "carried"),
    [
        ("A return ticket costs 40 yuan.", False),
        ("It has opened 12 shops.", False),
        ("The group owns 40% of the yard.", False),
        ("That is 40% of the total.", True),
        ("It has 300 looms, which made 20,000 shirts.", True),
        ("The cost of looms was 40 yuan.", True),
    ],
)
def test_how_things_are_is_not_of_what_was_told(sentence, carried):
    found = context().of(sentence, quantities(sentence))

    assert (found is not None) == carried


def test_what_is_told_since_january_goes_on_and_what_since_another_year_does_not():
    january, sentence = period("今年以来", "zh-hans"), "其中，外国人40万人次。"
    figures = quantities(sentence, "zh-hans")

    assert context(january).of(sentence, figures) == (january, WHERE)
    assert context(period("自2017年以来", "zh-hans")).of(sentence, figures) is None


def test_it_holds_in_the_next_paragraph_where_the_sentence_refers_back():
    back = "Of that, 30 people are engineers."

    assert context(paragraphs=1).of(back, quantities(back)) == (YEAR, WHERE)
    assert context(paragraphs=1).of(LEVEL, quantities(LEVEL)) is None


def test_a_run_of_paragraphs_goes_on_until_one_breaks_it():
    back = "Of that, 30 people are engineers."
    followed = context(paragraphs=1)
    followed.of(back, quantities(back))
    followed.next_paragraph()
    assert followed.of(back, quantities(back)) == (YEAR, WHERE)
    followed.next_paragraph()
    followed.next_paragraph()
    assert followed.of(back, quantities(back)) is None


def test_what_changed_has_the_period_of_the_first_paragraphs_however_far_it_stands():
    assert context(paragraphs=9).of(GROWTH, quantities(GROWTH)) == (YEAR, WHERE)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The line has 300 doors.", "en"),
        ("It is twice as dear as a diesel one, at 300 dollars.", "en"),
        ("Sales tripled from 2014.", "en"),  # against an older time
        ("Harganya 30% lebih murah daripada truk.", "id"),
        ("每公里造价3亿元，比直埋贵四成。", "zh-hans"),
    ],
)
def test_what_does_not_change_from_the_time_before_has_none_of_the_lead(sentence, language):
    found = read_quantities(sentence, language=language, published=DAY)

    assert context(paragraphs=3).of(sentence, found) is None


def test_the_period_of_a_later_paragraph_is_not_the_lead():
    followed = PeriodContext()
    followed.stated(YEAR, WHERE)
    for _ in range(4):
        followed.next_paragraph()
    later = period("in 2022")
    followed.stated(later, WHERE)
    assert followed.of(LEVEL, quantities(LEVEL)) == (later, WHERE)
    followed.next_paragraph()

    assert followed.of(GROWTH, quantities(GROWTH)) == (YEAR, WHERE)


def test_sums_near_a_lead_that_sums_up_have_its_period():
    lead = Span(0, 30, "Sales rose 4 percent in 2023.")
    total = "Exports reached 300 tonnes."
    followed = PeriodContext()
    followed.stated(YEAR, lead)
    for _ in range(3):
        followed.next_paragraph()
    assert followed.of(total, quantities(total)) == (YEAR, lead)
    assert followed.of(LEVEL, quantities(LEVEL)) is None
    for _ in range(3):
        followed.next_paragraph()
    assert followed.of(total, quantities(total)) is None
    assert context(paragraphs=2).of(total, quantities(total)) is None


@pytest.mark.parametrize(
    "row", ["Rusia 138.200", "Pendapatan / 16.020 / 11.880 / 34,9%", "Aurora MPV 10,461 - -"]
)
def test_a_label_with_nothing_but_figures_is_a_row(row):
    assert context(paragraphs=2).of(row, quantities("138 kg", "id")) == (YEAR, WHERE)


def lead_of_a_market(text, language="en"):
    followed = PeriodContext(None, DAY)
    day = read_periods(text, language=language, published=DAY)[0]
    span = Span(0, len(text), text)
    followed.named((day,), span)
    followed.stated(day, span)
    followed.next_paragraph()
    followed.next_paragraph()
    return followed, (day, span)


@pytest.mark.parametrize(
    ("lead", "later", "language"),
    [
        ("The mill caught fire on Monday.", "Two workers were injured.", "en"),
        ("Gudang itu terbakar pada Senin (11/3).", "Kerugiannya Rp 4 miliar.", "id"),
        ("Feri itu tenggelam, Senin (11/3).", "Kapal itu mengangkut 31 penumpang.", "id"),
    ],
)
def test_the_toll_of_an_accident_is_of_its_day(lead, later, language):
    followed, told = lead_of_a_market(lead, language)

    assert followed.of(later, quantities(later, language)) == told
    other = "Gudang lain menyimpan 40 ton." if language == "id" else "It employs 300 people."
    assert followed.of(other, quantities(other, language)) is None


def test_the_day_of_an_opening_is_not_that_of_a_loss():
    followed, _ = lead_of_a_market("Gudang itu dibuka pada Senin (11/3).", "id")
    loss = "Kerugiannya Rp 4 miliar."

    assert followed.of(loss, quantities(loss, "id")) is None


def test_rows_are_of_the_last_column_of_their_head():
    head = "Komoditas | Feb 2023 | Feb 2024"
    columns = read_periods(head, language="id", published=DAY)
    followed = PeriodContext(None, DAY)
    followed.named(columns, Span(0, len(head), head))
    followed.stated(columns[0], Span(0, len(head), head))
    followed.next_paragraph()
    row = "Beras | 15.870 | 17.020"

    found = followed.of(row, quantities("Rp 17.020 per kg", "id"))
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

        found = followed.of(row, quantities("Rp 2.878 per kg", "id"))
        assert (found[0] if found else None) == expected


MARKETS = [
    ("Steel futures fell 2% on Monday.", "Coal lost 3 percent.", "en"),
    ("Steel futures fell 2% on Monday.", "Ore was steady at $93 a tonne.", "en"),
    ("IHSG turun 2% pada perdagangan Senin (11/3/2024).", "Nikel naik 3 persen.", "id"),
    ("11日，沪指收报3000点。", "深成指上涨1%。", "zh-hans"),
]


@pytest.mark.parametrize(("lead", "sentence", "language"), MARKETS)
def test_prices_of_a_market_report_have_its_day(lead, sentence, language):
    followed, day = lead_of_a_market(lead, language)
    found = read_quantities(sentence, language=language, published=DAY)

    assert followed.of(sentence, found) == day


def test_shares_have_the_day_that_a_text_names_last():
    text = "It opened on Monday."
    followed, day = lead_of_a_market(text)
    shares = "Its shares closed up 3 percent."

    assert followed.of(shares, quantities(shares)) == day
    assert followed.of(GROWTH, quantities(GROWTH)) is None


def test_a_list_of_prices_has_the_day_above_it():
    followed, day = lead_of_a_market("Emas Antam naik Rp 3.000 per gram hari ini.", "id")
    row = "Emas 0,5 gram: Rp 1.301.000"

    assert followed.of(row, read_quantities(row, language="id", published=DAY)) == day


def test_a_day_of_trade_is_that_which_was_written():
    followed, day = lead_of_a_market("Steel futures fell 2% on Monday.")
    (session,) = read_periods("It ended the day at 3.", language="en", published=DAY)
    followed.named((session,), WHERE)
    shares = "Its shares closed up 3 percent."

    assert followed.of(shares, quantities(shares)) == day


def test_a_result_that_beats_a_plan_is_no_plan():
    beaten = "Exports rose 4 percent, beating a forecast of 3 percent."

    assert context(paragraphs=3).of(beaten, quantities(beaten)) == (YEAR, WHERE)


def test_rows_of_a_table_have_the_period_of_its_head():
    row = "Robots - sets - 14,206 - 33.9"
    followed = context(paragraphs=3)

    for _ in range(5):
        assert followed.of(row, ()) == (YEAR, WHERE)
        followed.next_paragraph()
    assert context(paragraphs=4).of(row, ()) is None


@pytest.mark.parametrize("sentence", ["It now employs 300 people.", "目前，港区有5家企业。"])
def test_what_is_said_of_today_has_no_earlier_period(sentence):
    assert context().of(sentence, quantities(LEVEL)) is None


def test_a_sentence_without_numbers_needs_none():
    assert context().of("The port is busy.", ()) is None


def test_nothing_is_known_before_a_period_was_stated():
    assert PeriodContext().of(LEVEL, quantities(LEVEL)) is None


def test_the_day_of_an_event_is_no_period_of_figures_but_an_as_of_date_is():
    event = period("on 9 May 2023")
    as_of = period("截至2023年10月底", "zh-hans")

    assert context(event).of(LEVEL, quantities(LEVEL)) is None
    assert context(as_of).of(LEVEL, quantities(LEVEL)) == (as_of, WHERE)


def of_release(title, language="en"):
    followed = PeriodContext(period(title, language), DAY)
    followed.stated(period(title, language), WHERE)
    for _ in range(4):
        followed.next_paragraph()
    return followed


def test_figures_of_a_release_have_the_period_of_its_title():
    followed = of_release("in 2023")

    assert followed.of("Imports came to 4 tonnes.", quantities("Imports came to 4 tonnes.")) == (
        YEAR,
        WHERE,
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The line is 40 km long and takes 30 minutes.",  # what a thing is
        "It will build 40 plants.",  # a plan
        "It now has 40 plants.",  # today
    ],
)
def test_a_release_leaves_out_what_is_not_of_its_period(sentence):
    assert of_release("in 2023").of(sentence, quantities(sentence)) is None


def test_a_title_counts_only_where_the_text_states_its_period():
    followed = PeriodContext(period("in 2022"), DAY)
    followed.stated(YEAR, WHERE)
    for _ in range(4):
        followed.next_paragraph()

    assert followed.of(LEVEL, quantities(LEVEL)) is None


def test_a_plan_has_the_period_of_a_plan_and_nothing_else_has():
    plan = "Output will rise 5 percent."
    followed = PeriodContext(None, DAY)
    followed.stated(YEAR, WHERE)
    assert followed.of(plan, quantities(plan)) is None

    ahead = period("by 2030")
    followed.stated(ahead, WHERE)
    assert followed.of(plan, quantities(plan)) == (ahead, WHERE)
    assert followed.of(GROWTH, quantities(GROWTH)) == (YEAR, WHERE)


@pytest.mark.parametrize(
    ("plan", "language", "carried"),
    [
        ("届时，年供水量将达到40亿立方米。", "zh-hans", True),
        ("It will by then have 40 plants.", "en", True),
        ("项目拟投资40亿元。", "zh-hans", False),
        ("It will pay 40 dollars for each plant, up 5 percent.", "en", False),
    ],
)
def test_of_plans_changes_and_what_will_be_then_have_the_period_of_the_plan(
    plan, language, carried
):
    followed = PeriodContext(None, DAY)
    ahead = period("by 2030")
    followed.stated(ahead, WHERE)

    assert followed.of(plan, quantities(plan, language)) == ((ahead, WHERE) if carried else None)


def test_points_of_a_list_share_a_period():
    point = "• Patents: 30 patents."

    assert context(paragraphs=1).of(point, quantities(point)) == (YEAR, WHERE)


def test_a_bulletin_of_another_company_states_its_own_period():
    other = "甲公司：签订合同，金额3亿元。"

    assert context().of(other, quantities(other, "zh-hans")) is None


def test_what_follows_the_day_of_an_event_belongs_to_the_event():
    followed = context(paragraphs=1)
    followed.stated(period("on 9 May 2023"), WHERE)

    assert followed.of(GROWTH, quantities(GROWTH)) is None
    followed.next_paragraph()
    assert followed.of(LEVEL, quantities(LEVEL)) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("two years ago", "en"), ("成立于2009年", "zh-hans"), ("since 2009", "en")],
)
def test_years_aside_are_not_carried_on(text, language):
    assert context(period(text, language)).of(LEVEL, quantities(LEVEL)) is None


def test_what_goes_back_to_the_day_of_an_event_has_its_day():
    event = period("on 9 May 2023")
    followed = PeriodContext()
    followed.stated(event, WHERE)
    back = "That is a rise of 3 percent."

    assert followed.of(back, quantities(back)) == (event, WHERE)
    followed.next_paragraph()
    followed.next_paragraph()
    assert followed.of(back, quantities(back)) is None


def test_what_stands_at_a_moment_has_the_moment_stated_last():
    as_of = period("截至2023年底", "zh-hans")
    followed = PeriodContext()
    followed.stated(as_of, WHERE)
    followed.stated(period("2023年", "zh-hans"), WHERE)
    stock, flow = "贷款余额3亿元，增长4%。", "新增贷款3亿元，增长4%。"

    assert followed.of(stock, quantities(stock, "zh-hans")) == (as_of, WHERE)
    assert followed.of(flow, quantities(flow, "zh-hans")) != (as_of, WHERE)


def test_a_release_may_state_its_period_by_its_last_day():
    end = period("pada akhir April 2023", "id")
    followed = PeriodContext(period("April 2023", "id"), DAY)
    followed.stated(end, WHERE)
    for _ in range(4):
        followed.next_paragraph()

    assert followed.of(LEVEL, quantities(LEVEL)) == (end, WHERE)


def test_what_one_pays_has_the_day_from_which_another_price_holds():
    (start,) = read_periods("Mulai 1 April tarifnya Rp 4.000.", language="id", published=DAY)
    span = Span(0, 32, "Mulai 1 April tarifnya Rp 4.000.")
    followed = PeriodContext(None, DAY)
    followed.stated(start, span)
    price, count = "Karcis anak Rp 2.000.", "Ada 300 kursi."

    assert followed.of(price, read_quantities(price, language="id", published=DAY)) == (start, span)
    assert followed.of(count, read_quantities(count, language="id", published=DAY)) is None


def test_what_goes_back_to_a_plan_has_its_period():
    ahead = period("by 2030")
    followed = PeriodContext(None, DAY)
    followed.stated(ahead, WHERE)
    back = "That would take out 300 tonnes."

    assert followed.of(back, quantities(back)) == (ahead, WHERE)
    followed.next_paragraph()
    assert followed.of(back, quantities(back)) is None


def test_history_is_not_carried_far():
    old = period("in 2011")

    assert context(old, paragraphs=3).of(GROWTH, quantities(GROWTH)) == (old, WHERE)
    followed = PeriodContext(None, DAY)
    followed.stated(old, WHERE)
    for _ in range(3):
        followed.next_paragraph()
    assert followed.of(GROWTH, quantities(GROWTH)) is None


def test_an_auction_of_the_week_has_the_week():
    text = "The price at this week's auction rose to $2.10."
    (week,) = read_periods(text, language="en", published=DAY)
    span = Span(0, len(text), text)
    followed = PeriodContext(None, DAY)
    followed.named((week,), span)
    followed.stated(week, span)
    followed.next_paragraph()
    dusts = "Dusts eased by 3 percent."

    assert followed.of(dusts, quantities(dusts)) == (week, span)


@pytest.mark.parametrize(
    ("announced", "held"),
    [
        ("Acme today reports its audited results for the year ended 31 December 2023.", True),
        ("Acme announced its results for 2023.", True),
        ("Acme sold a plant in the year ended 31 December 2023.", False),
    ],
)
def test_the_period_of_accounts_is_that_of_what_they_tell(announced, held):
    followed = PeriodContext(published=DAY)
    followed.named(read_periods(announced, language="en", published=DAY), Span(0, 80, announced))
    for _ in range(3):
        followed.next_paragraph()

    found = followed.of(LEVEL, quantities(LEVEL))
    assert (found is not None and found[0].end == date(2023, 12, 31)) is held


def test_the_price_of_a_share_is_of_no_longer_time():
    sentence = "Shares of the firm, listed in Jakarta, rose 4 percent to 1,385 rupiah."

    assert context().of(sentence, quantities(sentence)) is None


def test_what_was_in_the_quarter_of_a_day_told_is_of_all_of_it():
    at_end = period("at the end of the third quarter of 2023")
    taken = "Tenants took 400 flats in the quarter."
    found = context(stated=at_end).of(taken, quantities(taken))
    assert at_end.start == at_end.end == date(2023, 9, 30)
    assert (found[0].start, found[0].end) == (date(2023, 7, 1), date(2023, 9, 30))
    assert context(stated=at_end).of(LEVEL, quantities(LEVEL)) == (at_end, WHERE)
