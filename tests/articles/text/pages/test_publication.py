from datetime import date

import pytest

from articles.text.pages.documents import read_bytes
from articles.text.pages.publication import date_without_year, iso_date, written_dates


def days(text, language=""):
    return [found.day for found in written_dates(text, language=language)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-22T16:05Z", date(2024, 5, 22)),
        ("2024/8/5 9:03:11", date(2024, 8, 5)),
        ("2023年11月08日 07:36", date(2023, 11, 8)),
        ("２０２４年５月２日", date(2024, 5, 2)),
        ("二〇二四年十一月二十三日", date(2024, 11, 23)),
        ("二〇二四年五月三日", date(2024, 5, 3)),
        ("《新闻联读》（20240305）", date(2024, 3, 5)),
        ("Kamis, 6 Juli 2023 | 14.20 WIB", date(2023, 7, 6)),
        ("3 Okt 2024, 07:45 WIB", date(2024, 10, 3)),
        ("Published Tue, May 14 20244:29 AM", date(2024, 5, 14)),
        ("14 May 202412:30 WIB", date(2024, 5, 14)),
        ("20 Agt 2024", date(2024, 8, 20)),
        ("Tue 12 Mar 2024 11.32 GMT", date(2024, 3, 12)),
        ("June 19, 2025, 8:40 p.m. ET", date(2025, 6, 19)),
        ("Sept. 3rd, 2024", date(2024, 9, 3)),
        ("02 Jun 2023", date(2023, 6, 2)),
        ("24.11.2025 | 14:27", date(2025, 11, 24)),
        ("12 Agustus 2025 - 10.15 WIB", date(2025, 8, 12)),
        ("12 Agt 25 | 10.15", date(2025, 8, 12)),
        ("12-Aug-25", date(2025, 8, 12)),
        ("2025 08/12 10:15:33", date(2025, 8, 12)),
        ("2025 - 08 - 12", date(2025, 8, 12)),
    ],
)
def test_dates_as_the_press_writes_them(text, day):
    assert days(text) == [day]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("13/02/2025 19:05 WIB", "id", date(2025, 2, 13)),
        ("03/04/2023", "id", date(2023, 4, 3)),
        ("10/21/2025 18:44", "id", date(2025, 10, 21)),
        ("03/04/2023", "en", None),
        ("Tuesday 03/04/2023", "en", None),
        ("Monday 03/04/2023", "en", date(2023, 4, 3)),
        ("05/05/2023", "en", date(2023, 5, 5)),
        ("25/12/2023", "en", date(2023, 12, 25)),
        ("03.04.2023", "en", date(2023, 4, 3)),
    ],
)
def test_day_and_month_are_told_apart_or_left_open(text, language, day):
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2024",
        "2023-13-45",
        "2024年2月30日",
        "1.20241301",
        "harga 2024",
        "12 Mei 25 orang",
        "Minggu ke-2 Agustus 2025",
        "May 12 25 boats",
        "2024 - 10.15",
        "2024 08/12",
        "12/2024",
        "May 14 20244 boats",
        "",
    ],
)
def test_what_is_no_date(text):
    assert days(text) == []


def test_two_dates_come_in_order_and_never_overlap():
    found = written_dates("2024-05-22 / updated 23 May 2024", language="en")

    assert [item.day for item in found] == [date(2024, 5, 22), date(2024, 5, 23)]
    assert [item.text for item in found] == ["2024-05-22", "23 May 2024"]


@pytest.mark.parametrize(
    "text",
    [
        "31/31/2024",
        "30 Februari 2024",
        "20240230",
        "2024-02-30",
        "二〇二四年十一月三十二日",
        "2024年二月三十日",
    ],
)
def test_days_that_no_calendar_has_are_none(text):
    assert days(text) == []


def test_a_date_that_is_part_of_another_is_read_once():
    assert days("2024-03-05 12:30, 2024年3月5日") == [date(2024, 3, 5), date(2024, 3, 5)]
    assert days("2024-05-22 May 2024") == [date(2024, 5, 22)]


def test_only_the_beginning_of_a_long_line_is_looked_at():
    assert days("x" * 700 + " 2024-05-22") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BEIJING, May 9 (Bohai Wire)", "May 9"),
        ("唐山11月8日电", "11月8日"),
        ("9 Mei", "9 Mei"),
        ("Beijing", ""),
    ],
)
def test_a_day_without_its_year_is_given_as_text(text, expected):
    assert date_without_year(text) == expected


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-03-12T23:32:00+08:00", date(2024, 3, 12)),
        ("20240312", date(2024, 3, 12)),
        (" 2024/3/12", date(2024, 3, 12)),
        ("yesterday", None),
        ("2024-02-31", None),
    ],
)
def test_dates_of_machines(value, day):
    assert iso_date(value) == day


def test_two_tens_in_a_row_are_no_day():
    assert written_dates("二〇二五年十月二十十日", language="zh-Hans") == ()


@pytest.mark.parametrize(
    "line",
    [
        "January 12, 2026 7:41 AM UTC Updated 2 hours ago",
        "January 12, 20267:41 AM GMT+7Updated 2 days ago",
        "12 January 2026 07:41 GMT Updated an hour ago",
    ],
)
def test_a_stamp_that_says_how_long_ago_it_changed_dates_the_text(line):
    body = "The port has added three berths in its northern basin, and cargo rose 4 percent."
    document = read_bytes(f"Port adds three berths\n{line}\n\n{body}\n".encode(), kind="txt")

    assert document.published == date(2026, 1, 12)
    assert [(one.line, one.reason) for one in document.removed][-1] == (line, "date")
