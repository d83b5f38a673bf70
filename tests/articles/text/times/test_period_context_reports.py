"""Periods that a sentence has of a report, by the name that the report gives them, and of an event.
The day of publication is 12 March 2024. All sentences are invented."""

import pytest

from articles.text.spans import Span
from articles.text.times.period import principal_period
from articles.text.times.period_context import PeriodContext
from articles.text.times.periods import read_periods
from tests.articles.text.times.following import DAY, quantities

ACCOUNTS = {
    "en": "The Board announces the results of the Group for the six months ended 31 December 2023.",
    "id": "Direksi mengumumkan hasil usaha untuk periode enam bulan yang berakhir 31 Desember 2023.",
    "zh-hans": "公司3月11日晚间披露2023年下半年报告。",
}
HALF = ("2023-07-01", "2023-12-31")
END = ("2023-12-31", "2023-12-31")


def follow(sentences, language, paragraph_each=True):
    """What the last of some sentences has of those before it: its days and the tie."""
    followed, tied = PeriodContext(None, DAY), None
    for sentence in sentences:
        span = Span(0, len(sentence), sentence)
        figures = quantities(sentence, language)
        periods = read_periods(sentence, language=language, published=DAY)
        stated = principal_period(periods, figures=bool(figures))
        followed.named(periods, span)
        if stated:
            followed.stated(stated, span)
        else:
            tied = followed.of(sentence, figures)
        if paragraph_each:
            followed.next_paragraph()
    return tied and (str(tied.period.start), str(tied.period.end)), tied and tied.tie


@pytest.mark.parametrize(
    ("language", "sentence", "days"),
    [
        ("en", "During the Reporting Period, the Group shipped 300 robots.", HALF),
        ("en", "Costs were 300 million yuan.", HALF),
        ("en", "The gearing ratio was 17 percent.", END),
        ("en", "As at the reporting date, deposits were 300 million yuan.", END),
        ("id", "Selama Periode Berjalan, Perseroan menyerahkan 300 derek.", HALF),
        ("id", "Rasio utang terhadap aset 61 persen.", END),
        ("id", "Per tanggal pelaporan, simpanan tercatat 300 juta yuan.", END),
    ],
)
def test_accounts_lend_their_period_or_its_last_day(language, sentence, days):
    assert follow([ACCOUNTS[language], sentence], language)[0] == days


def test_names_of_a_report_are_of_nothing_where_no_report_was_told_of():
    sentence = "During the Reporting Period, the Group shipped 300 robots."

    assert follow([sentence], "en") == (None, None)


def test_accounts_name_their_period_behind_the_names_and_codes_above_them():
    above = ["EAST LOOM CO., LTD.", "(Stock Code: 9871)", "INTERIM RESULTS", "Notice to all."]
    sentence = "Costs were 300 million yuan."

    found = follow([*above, ACCOUNTS["en"], "BUSINESS", "REVIEW", "COSTS", sentence], "en")
    assert found == (HALF, "report")


def test_results_that_come_out_today_are_of_no_day_of_trade():
    lead = "East Loom (NASDAQ: ELOM) today announced its unaudited results."
    told, later = "In the fourth quarter of 2023, sales were $3 million.", "Costs were $2 million."

    found = follow([lead, told, later], "en")
    assert found[0] != ("2024-03-12", "2024-03-12")


def test_a_breakdown_of_a_report_is_not_of_some_days_told_before_it():
    report = "公司报告，2023年营业收入30亿元。"
    stopped = "工厂1月9日至20日停工，少产300台。"
    parts = "分产品看，电机收入9亿元，增长3%。"
    titled = PeriodContext(
        principal_period(read_periods("2023年业绩", language="zh-hans", published=DAY)), DAY
    )
    for sentence in (report, stopped):
        span = Span(0, len(sentence), sentence)
        periods = read_periods(sentence, language="zh-hans", published=DAY)
        titled.named(periods, span)
        titled.stated(principal_period(periods), span)
        titled.next_paragraph()

    tied = titled.of(parts, quantities(parts, "zh-hans"))
    assert tied is not None
    assert (str(tied.period.end), tied.tie) == ("2023-12-31", "report")


FAIR = {
    "en": "The robot fair opened on Monday in the east hall.",
    "id": "Pameran robot dibuka pada Senin (11/3).",
    "zh-hans": "机器人博览会3月11日开幕。",
}
CAME = [
    ("en", "Some 300 exhibitors came to the hall."),
    ("id", "Sebanyak 300 pengunjung datang ke aula."),
    ("zh-hans", "现场共签约项目30个。"),
]


@pytest.mark.parametrize(("language", "sentence"), CAME)
def test_who_came_to_an_event_came_on_its_day(language, sentence):
    found = follow([FAIR[language], sentence], language)

    assert found == (("2024-03-11", "2024-03-11"), "event")


def test_what_was_sold_at_auctions_was_sold_on_their_day():
    lead = "Homes went under the hammer in the east on Monday."
    for sentence in ("Sixteen percent were withdrawn.", "A flat fetched $300,000."):
        assert follow([lead, sentence], "en") == (("2024-03-11", "2024-03-11"), "event")


def test_who_came_to_an_event_of_days_came_on_all_of_them():
    came = "Some 300 exhibitors came to the hall."
    lead, rest = "The robot fair closed on Sunday.", "From 8 to 10 March, 300 tickets sold."

    assert follow([lead, rest, came], "en") == (("2024-03-08", "2024-03-10"), "event")
    lead, rest = FAIR["en"], "From 1 to 6 March, 300 tickets sold."
    assert follow([lead, rest, came], "en") == (("2024-03-11", "2024-03-11"), "event")


@pytest.mark.parametrize(
    ("sentence", "tie"),
    [
        ("The largest of them held 300 tonnes.", "back"),
        ("It employed 300 people at the time.", "back"),
        ("At the time of the fire it held 300 tonnes.", "paragraph"),
    ],
)
def test_what_was_so_at_the_time_goes_back_to_the_moment_told_last(sentence, tie):
    lead = "The silos were 31 percent full at the end of January."

    assert follow([lead, sentence], "en", paragraph_each=False) == (
        ("2024-01-31", "2024-01-31"), tie,
    )  # fmt: skip


def test_the_close_of_a_contract_is_that_of_a_day_and_of_no_report():
    lead = "Palm oil stocks rose in February, the board reported on Monday."
    later = "The June contract closed at 4,419 ringgit a tonne, up 2%."

    assert follow([lead, "Prices were weak.", later], "en") == (
        ("2024-03-11", "2024-03-11"),
        "market",
    )


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ("The mill opened on Monday in the east.", "Some 300 visitors came to the hall."),
        (FAIR["en"], "The hall has 300 doors."),
        (FAIR["en"], "Some 300 visitors came to it in five days."),
        ("The robot fair will open on 9 May.", "Some 300 exhibitors came to the hall."),
    ],
)
def test_an_event_lends_its_day_to_nothing_else(first, sentence):
    assert follow([first, sentence], "en")[1] != "event"


def test_who_came_waits_for_the_day_of_an_event_that_is_told_later():
    followed = PeriodContext(None, DAY)
    for sentence in ("机器人博览会开幕。", "现场共签约项目30个。"):
        followed.named((), Span(0, len(sentence), sentence))
        followed.of(sentence, quantities(sentence, "zh-hans"))
    assert followed.waits
    last = "感谢收看3月11日的直播！"
    periods = read_periods(last, language="zh-hans", published=DAY)
    followed.named(periods, Span(0, len(last), last))

    late = followed.day_of_trade()
    assert late is not None
    assert (str(late.period.start), late.tie) == ("2024-03-11", "event")
