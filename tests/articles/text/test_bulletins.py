"""Bulletins, tickers and crawled reports, read whole: titles, days, what stays, what is told."""

from datetime import date

import pytest

from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.debris.lines import sort_out
from articles.text.pages.documents import read_text
from articles.text.reading import read_article

VOCABULARY = reference_vocabulary()
PROGRAMME = "《海湾晚间播报》（20240305）"
ITEMS = [
    "北方船厂交付两艘渡轮",
    "北方船厂今天向海湾轮渡公司交付了两艘渡轮，每艘可以载客二百一十人，航速比旧船快三成。",
    "海湾三座灯塔换上新灯",
    "三座灯塔今天换上了新灯，守塔人说，新灯每年省电九百度，渔民在二十海里以外也能看见。",
    "渔港市场提前两小时开市",
    "渔港市场今天提前两小时开市，摊主们说，鲜鱼的价格比上周便宜了一成，买鱼的人排起了队。",
]
BODY = (
    "Nine ferries will cross the strait from next spring, the harbour council said on Monday. "
    "It pays 48 million crowns for them until 2031, and a third of that for the piers."
)


def staying(*lines):
    shown = sort_out(lines).reasons
    return [line for line, reason in zip(lines, shown, strict=True) if not reason]


def facts(text, published=None, title="A report about ferries"):
    document = read_text(f"{title}\n{text}")
    return read_article(document, vocabulary=VOCABULARY, published=published).facts


@pytest.mark.parametrize("above", [[PROGRAMME], []], ids=["below a programme", "alone"])
def test_a_digest_keeps_the_headings_of_its_items(above):
    document = read_text("\n".join([*above, "国内快讯", *ITEMS]))

    assert document.title == "国内快讯"
    assert document.text.splitlines() == ITEMS


def test_a_word_of_a_digest_above_one_report_is_a_section():
    title, body = ITEMS[:2]
    document = read_text("\n".join(["国内要闻", title, body, body.replace("今天", "上周")]))

    assert document.title == title


def test_a_long_title_stands_below_its_programme():
    title = "【走进渔港】北方船厂向海湾轮渡公司交付两艘新渡轮，渔港市场提前两小时开市迎客，三座灯塔换上新灯守护归航"

    assert read_text("\n".join([PROGRAMME, title, *ITEMS[1::2]])).title == title


@pytest.mark.parametrize(
    ("day", "told", "expected"),
    [
        pytest.param("09/01/2020", "Senin (31/8)", date(2020, 9, 1), id="the day before"),
        pytest.param("09/01/2020", "Kamis, 9 Januari", date(2020, 1, 9), id="that very day"),
        pytest.param("09/01/2020", "kapan saja", date(2020, 1, 9), id="the usual one"),
        pytest.param("09/01/2020", "Senin (31/8) dan 8 Januari", date(2020, 1, 9), id="a draw"),
        pytest.param("09/01/2020", "Senin (31/11)", date(2020, 1, 9), id="no day"),
    ],
)
def test_the_days_told_settle_which_number_is_the_day(day, told, expected):
    body = f"Dewan pelabuhan membeli sembilan kapal feri, kata juru bicaranya, {told}. " * 2
    document = read_text(f"Dewan Pelabuhan Beli Feri\nLensa Muara - {day}\n{body}")

    assert document.published == expected


@pytest.mark.parametrize(
    "line",
    [
        "《渔港管理规定》发布",
        "增值电信业务扩大开放范围",
        "船厂开通受理违法和不良信息举报渠道",
    ],
)
def test_a_heading_of_a_report_is_no_notice(line):
    assert line in staying(ITEMS[0], *ITEMS[1::2], line, ITEMS[1])


def test_a_list_behind_an_interstitial_line_stays():
    rows = ["1. Ferry North: 210 passengers", "2. Ferry South: 180 passengers"]

    assert staying("Nine ferries", BODY, "SCROLL TO CONTINUE WITH CONTENT", *rows)[-2:] == rows


def test_paragraphs_joined_by_commas_are_sentences_of_their_own():
    text = (
        'Penjualan feri naik 12 persen.,"Kami optimistis," kata direkturnya., , '
        "BAHTERA menjual 40 kapal."
    )
    told = [fact.text for fact in facts(text, title="Judul tentang feri")]

    assert told == ["Penjualan feri naik 12 persen.", "BAHTERA menjual 40 kapal."]


def test_an_item_of_a_list_with_its_worth_is_told():
    text = "Harta pemilik feri itu terdiri atas beberapa hal berikut ini.\n2. Sebuah kapal motor, senilai Rp 1.290.500.000"
    (fact,) = facts(text, title="Judul tentang feri")

    assert [str(quantity.value) for quantity in fact.quantities] == ["1290500000"]


def test_the_year_compared_with_is_not_that_of_the_next_sentence():
    text = (
        "Pada 2023 pelabuhan memuat 40 kapal. Pada periode yang sama 2022 pelabuhan memuat 30 "
        "kapal. Pelabuhan menerima 12 perahu."
    )
    days = [str(fact.period.start) for fact in facts(text, date(2024, 5, 2), title="Judul feri")]

    assert days == ["2023-01-01", "2022-01-01", "2023-01-01"]


@pytest.mark.parametrize(
    ("title", "text", "days"),
    [
        pytest.param(
            "Kinerja Kuartal II-2020",
            "Pada kuartal II-2020 terjual 40 kapal.\nPada Q3 terjual 30 kapal.",
            ["2020-04-01", "2020-07-01"],
            id="a quarter",
        ),
        pytest.param(
            "Yard sells boats",
            "In the first half of 2011 it sold 40 boats.\n"
            "In the same period last year it sold 30 boats.",
            ["2011-01-01", "2010-01-01"],
            id="the year before",
        ),
        pytest.param(
            "Yard turned a loss of 2% in 2011",
            "It fell 2% last year.",
            ["2011-01-01"],
            id="by the title",
        ),
    ],
)
def test_a_text_of_unknown_date_is_placed_by_the_times_it_names(title, text, days):
    assert [str(fact.period and fact.period.start) for fact in facts(text, title=title)] == days


@pytest.mark.parametrize(
    "text",
    ["水价均衡水平上升3%，用户有40万户。", "国家电网安全运行3000天，节省40万元。"],
)
def test_parts_of_words_are_no_places_and_no_sectors(text):
    (fact,) = facts(text, title="关于用水和用电的报道")

    assert (fact.regions, fact.sectors) == ((), ())
