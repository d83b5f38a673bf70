"""What a version states, written out for those who read it on the desk."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from articles.actions import policies
from articles.actions.contents import Number, Period
from articles.desk import histories, showing
from articles.models import Event
from tests import newsroom
from tests.articles.desk.forms import address

TIMES = newsroom.TEXT.splitlines()[2]


def told(version):
    return {row.label: row.text for row in showing.rows(version)}


def test_a_comparison_says_with_what_and_where_the_period_stands(cast):
    number = Number(
        raw="1.5 times",
        value=Decimal("1.5"),
        unit="ratio",
        role="multiple",
        base_start=date(2013, 1, 1),
        base_end=date(2013, 12, 31),
        base_text="in 2013",
    )
    stated_in = newsroom.QUOTATION
    period = Period(date(2022, 1, 1), date(2022, 12, 31), "context", "in 2022", stated_in)
    version = newsroom.take(cast, quotation=TIMES, number=number, period=period)

    words = told(version)

    assert words["Number"] == "1.5 times"
    assert words["Interval"] == "1.45 – 1.55"
    assert (words["Compared with"], words["Base as written"]) == ("2013", "in 2013")
    assert words["Period"] == "2022 (stated elsewhere in the article)"
    assert words["Period stated in"] == stated_in


def test_a_range_and_an_open_bound_are_written_out(cast):
    capture = newsroom.capture(cast, "The rate was 10 to 12 percent in 2022.")
    number = Number(
        raw="10 to 12 percent", value=Decimal(10), value_max=Decimal(12), unit="percent"
    )
    version = newsroom.take(cast, capture, capture.text, number=number)
    assert told(version)["Value as stored"] == "10 – 12 percent"

    capture = newsroom.capture(cast, "The rate was more than 12 percent in 2022.")
    number = Number(raw="12 percent", value=Decimal(12), unit="percent", comparator=">")
    version = newsroom.take(cast, capture, capture.text, number=number)
    words = told(version)
    assert (words["Number"], words["Interval"]) == ("more than 12%", "12 – …")


def test_a_vague_period_says_that_it_has_no_days(cast):
    quotation = newsroom.TEXT.splitlines()[3]
    period = Period(None, None, "stated", "in the coming years")
    version = newsroom.take(cast, quotation=quotation, number=None, kind="plan", period=period)

    assert told(version)["Period"] == "not resolved to days (stated in the quotation)"


def test_parts_that_a_version_lacks_are_left_out(cast):
    version = newsroom.take(
        cast, number=None, kind="status", period=Period(), indicator=None, sources=()
    )

    assert {"Number", "Period", "Indicator", "Citing"} & set(told(version)) == set()


def test_two_sources_are_compared_in_their_order(cast):
    version = newsroom.take(cast)
    other = replace(newsroom.content().sources[0], name="An agency")
    later = newsroom.take(cast, sources=(*newsroom.content().sources, other))

    changes = [
        (each.old, each.new) for each in showing.compare(version, later) if each.label == "Citing"
    ]

    assert changes == [("the port's office", "the port's office"), ("", "An agency")]


@pytest.mark.parametrize("policy", ["full", "excerpt", "link"])
def test_the_preview_shows_where_the_period_is_stated(client, cast, policy):
    period = Period(date(2022, 1, 1), date(2022, 12, 31), "context", "in 2022", newsroom.QUOTATION)
    capture = newsroom.capture(cast, policy=policy)
    version = newsroom.take(
        cast, capture, TIMES, number=None, indicator=None, kind="status", period=period
    )
    client.force_login(cast.writer)

    page = client.get(address(version, "preview")).content.decode()

    assert f'<q lang="en">{newsroom.QUOTATION}</q>' in page


def test_the_preview_of_a_withheld_text_shows_none_of_it(client, cast):
    version = newsroom.take(cast, statements={"en": "Boxes were handled."})
    article = version.citations.get().passage.capture.article
    policies.take_down(
        article=article, lock=article.lock, reason="A court.", by=cast.reviewer, at=timezone.now()
    )
    client.force_login(cast.writer)

    page = client.get(address(version, "preview")).content.decode()

    assert "<blockquote" not in page
    assert newsroom.QUOTATION not in page
    assert "Boxes were handled." in page


def test_an_event_whose_private_part_is_gone_still_reads():
    for private in ("", "{", "[]"):
        read = histories.entry(Event(index=1, kind="private", subject="/f/1/v1", private=private))

        assert (read.at, read.actor, read.action, read.changes) == (None, "", "", ())
