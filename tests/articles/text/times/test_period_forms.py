"""Less frequent forms of periods, and what becomes of them where the day of publication is unknown.

All sentences are invented; 22 May 2024 is a Wednesday.
"""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods

PUBLISHED = date(2024, 5, 22)

FORMS = [
    # numeric dates
    ("en", "It opened on 14/03/21.", "2021-03-14", "2021-03-14"),
    ("en", "It opened on 14/03/87.", "1987-03-14", "1987-03-14"),
    ("en", "It opened on 03/14/2021.", "2021-03-14", "2021-03-14"),
    ("en", "It opened on 05/05/2021.", "2021-05-05", "2021-05-05"),
    ("id", "Pabrik itu dibuka pada 14/3/21.", "2021-03-14", "2021-03-14"),
    # financial years and months to a month
    ("en", "Sales rose in the year to December.", "2023-01-01", "2023-12-31"),
    ("en", "Sales rose in the 12 months to December 2022.", "2022-01-01", "2022-12-31"),
    ("en", "Profit rose in the fiscal year ended June 2023.", "2022-07-01", "2023-06-30"),
    ("en", "For the full year 2022 profit rose.", "2022-01-01", "2022-12-31"),
    # seasons
    ("en", "Output fell last winter.", "2023-12-01", "2024-02-29"),
    ("en", "Work begins next summer.", "2024-06-01", "2024-08-31"),
    ("en", "It opened in the spring of 2022.", "2022-03-01", "2022-05-31"),
    # years written short
    ("en", "Exports tripled over 2013-22.", "2013-01-01", "2022-12-31"),
    ("en", "The mill was built in the seventies.", "1970-01-01", "1979-12-31"),
    # parts of a week or of a year about the publication
    ("en", "Prices eased earlier this month.", "2024-05-01", "2024-05-22"),
    ("en", "Exports so far this year fell 3%.", "2024-01-01", "2024-05-22"),
    ("en", "A second berth opens later this year.", "2024-05-22", "2024-12-31"),
    ("en", "The yard closes the month after next.", "2024-07-01", "2024-07-31"),
    ("en", "The yard closes the year after next.", "2026-01-01", "2026-12-31"),
    ("en", "The yard closed last weekend.", "2024-05-18", "2024-05-19"),
    ("en", "Two days before yesterday the yard closed.", "2024-05-19", "2024-05-19"),
    ("en", "The fair opened on Friday the 17th.", "2024-05-17", "2024-05-17"),
    ("en", "Talks ended on the first Monday of April.", "2024-04-01", "2024-04-01"),
    ("en", "Talks ended on the last Friday of last month.", "2024-04-26", "2024-04-26"),
    ("en", "Talks resume on the 20th of next month.", "2024-06-20", "2024-06-20"),
    ("en", "Rebates run 4 to 23 of this month.", "2024-05-04", "2024-05-23"),
    ("en", "Output fell over the winter of 2022-23.", "2022-12-01", "2023-02-28"),
    # counted from the first day of a year
    ("en", "In the first ten weeks of the year 300 fell ill.", "2024-01-01", "2024-03-10"),
    ("en", "In the first 100 days of 2023 300 fell ill.", "2023-01-01", "2023-04-10"),
    ("en", "The yard closed the week before last.", "2024-05-06", "2024-05-12"),
    ("en", "For the quarter ending in June, it expects sales of $3m.", "2024-04-01", "2024-06-30"),
    ("en", "For the quarter ending in June, sales were $3m.", "2023-04-01", "2023-06-30"),
    ("en", "It ended 2023 with 412 sites.", "2023-12-31", "2023-12-31"),
    ("en", "Net debt ended March at $3m.", "2024-03-31", "2024-03-31"),
    ("en", "It began 2024 with 412 sites.", "2024-01-01", "2024-01-01"),
    ("en", "It ended the year with 412 sites.", "2023-12-31", "2023-12-31"),
    ("en", "The war ended 2023 sales of arms.", "2023-01-01", "2023-12-31"),
    ("en", "Sales rose 3% in the quarter that ended in March.", "2024-01-01", "2024-03-31"),
    # accounts of years
    ("en", "Sales rose in the financial year that ended in March.", "2023-04-01", "2024-03-31"),
    ("en", "Sales rose in Sept '22.", "2022-09-01", "2022-09-30"),
    ("en", "Sales were $3m in Q3 '22.", "2022-07-01", "2022-09-30"),
    ("en", "The play is called May '22'.", "2024-05-01", "2024-05-31"),
    ("en", "Exports for the year will exceed 300 tonnes.", "2024-01-01", "2024-12-31"),
    ("en", "Enrolment fell this academic year.", "2023-09-01", "2024-08-31"),
    ("en", "Enrolment fell last school year.", "2022-09-01", "2023-08-31"),
    ("en", "Three ships sank overnight.", "2024-05-22", "2024-05-22"),
    # counted from a time told before
    ("en", "Over the three days of the fair 300 came.", "2024-05-20", "2024-05-22"),
    ("en", "It opened on Friday. Over the three days, 300 came.", "2024-05-17", "2024-05-19"),
    ("en", "It shut on Tuesday. Over the three days, 300 came.", "2024-05-19", "2024-05-21"),
    ("en", "It ran from 2 to 9 May. In the same eight days, 300 came.", "2024-05-02", "2024-05-09"),
    (
        "en",
        "The Spring Festival travel rush is over. In the holiday, 300 came.",
        "2024-01-26",
        "2024-03-05",
    ),
    (
        "en",
        "The Spring Festival travel rush is over. In the five-day holiday, 300 came.",
        "2024-05-01",
        "2024-05-05",
    ),
    ("en", "In 2019 it had 40 berths. The following year it had 44.", "2020-01-01", "2020-12-31"),
    # ranges that begin or end inside a year
    ("en", "From mid-2021 to 2023 output rose.", "2021-06-30", "2023-12-31"),
    ("en", "From late 2021 to mid-2023 output rose.", "2021-10-01", "2023-06-30"),
    ("en", "From November to February output fell.", "2023-11-01", "2024-02-29"),
    ("id", "Dari pertengahan Maret hingga April 2023 produksi naik.", "2023-03-15", "2023-04-30"),
    ("id", "Dari Senin (13/5) hingga Jumat (17/5) pelabuhan tutup.", "2024-05-13", "2024-05-17"),
    ("zh-hans", "上世纪九十年代，这里是一片盐田。", "1990-01-01", "1999-12-31"),
    ("zh-hans", "上上周，港口停运。", "2024-05-06", "2024-05-12"),
    ("zh-hans", "上上月，产量下降。", "2024-03-01", "2024-03-31"),
    ("zh-hans", "上月底，产量下降。", "2024-04-30", "2024-04-30"),
    ("zh-hans", "上季度产量下降。", "2024-01-01", "2024-03-31"),
]


def last_period(text, language, published):
    found = [
        p for p in read_periods(text, language=language, published=published) if p.role == "main"
    ]
    return found[-1] if found else None


@pytest.mark.parametrize(("language", "text", "start", "end"), FORMS)
def test_a_period_in_a_less_frequent_form(language, text, start, end):
    found = last_period(text, language, PUBLISHED)

    assert found is not None
    assert (str(found.start), str(found.end)) == (start, end)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Output fell last winter."),
        ("en", "Prices eased earlier this month."),
        ("en", "The yard closes the month after next."),
        ("en", "The yard closed last weekend."),
        ("en", "Two days before yesterday the yard closed."),
        ("en", "For the full year profit rose."),
        ("en", "Talks resume on the 20th of next month."),
        ("en", "Sales rose in the year to March."),
        ("en", "Sales rose in the 12 months to March."),
        ("en", "The yard closed on Friday of last week."),
        ("id", "Minggu lalu pelabuhan tutup."),
        ("zh-hans", "上上周，港口停运。"),
        ("zh-hans", "上月底，产量下降。"),
    ],
)
def test_without_a_day_of_publication_a_relative_period_stays_open(language, text):
    found = principal_period(read_periods(text, language=language))

    assert found is None or (found.start, found.end) == (None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The march 14 of them joined was long."),
        ("en", "They may 14 times a day."),
        ("en", "In 2018 May said that he would stay."),
        ("en", "It is open Monday to Friday."),
        ("en", "Gate 30/31/2021 is closed."),
        ("zh-hans", "2月30日，港口停运。"),
    ],
)
def test_what_only_looks_like_a_date_is_none(language, text):
    found = read_periods(text, language=language, published=PUBLISHED)

    assert [p.text for p in found if p.grain in ("day", "days") and p.start] == []
