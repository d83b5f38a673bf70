"""Facts out of captures: what a quotation, a number and a period have to be."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from articles.actions import citing
from articles.actions.contents import Number, Period
from articles.actions.passages import QuoteAmbiguous, QuoteNotFound, make_passage
from articles.models import FactVersion, Passage
from tests import newsroom
from tests.newsroom import Cast

TWICE = "\n".join(
    [
        "Figures of the port",
        "The port grew by 5 percent in 2022. Some say otherwise, and they have their reasons.",
        "Officials repeated it on Friday. The port grew by 5 percent in 2022. Nobody asked them.",
    ]
)


def test_passage_is_the_captures_text_with_what_stands_around_it(cast: Cast) -> None:
    source = newsroom.capture(cast)
    passage = make_passage(source, newsroom.QUOTATION)
    assert source.text[passage.start : passage.end] == passage.exact == newsroom.QUOTATION
    assert source.text.endswith(
        passage.exact + passage.suffix, 0, passage.end + len(passage.suffix)
    )
    assert make_passage(source, newsroom.QUOTATION) == passage


def test_offsets_are_code_points(cast: Cast) -> None:
    source = newsroom.capture(cast, text="𠀀𠀁 emoji 🚢🚢 come first here. The port grew in 2022.")
    passage = make_passage(source, "The port grew in 2022.")
    assert passage.start == source.text.index("The port")


@pytest.mark.parametrize(
    "quotation",
    [
        "",
        "   ",
        "Nothing of the kind stands there.",
        newsroom.QUOTATION.replace("12.5", "12.6"),
        newsroom.TEXT[:120],
        "x" * 2001,
    ],
    ids=["empty", "blank", "absent", "one digit", "two paragraphs", "too long"],
)
def test_quotation_that_cannot_be_is_refused(cast: Cast, quotation: str) -> None:
    with pytest.raises(QuoteNotFound):
        make_passage(newsroom.capture(cast), quotation)
    assert not Passage.objects.exists()


def test_nearest_sentence_is_shown_for_one_changed_digit(cast: Cast) -> None:
    with pytest.raises(QuoteNotFound) as refused:
        make_passage(newsroom.capture(cast), newsroom.QUOTATION.replace("12.5", "12.6"))
    assert refused.value.nearest == newsroom.QUOTATION


def test_quotation_that_stands_there_twice_is_chosen_by_what_is_around_it(cast: Cast) -> None:
    source = newsroom.capture(cast, text=TWICE)
    quotation = "The port grew by 5 percent in 2022."
    with pytest.raises(QuoteAmbiguous) as refused:
        make_passage(source, quotation)
    (_n, _before, first), (_m, before, _after) = refused.value.places
    assert first.startswith(" Some say")
    assert before.endswith("on Friday. ")
    assert make_passage(source, quotation, occurrence=1).start == source.text.rindex(quotation)


def _number(**kwargs: object) -> Number:
    number = newsroom.content().number
    assert number is not None
    return replace(number, **kwargs)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"raw": "13 million TEUs"}, "raw"),
        ({"raw": ""}, "raw"),
        ({"value": Decimal("NaN")}, "value"),
        ({"value": Decimal("Infinity")}, "value"),
        ({"value": Decimal("1e400")}, "value"),
        ({"value": Decimal("1" * 40)}, "value"),
        ({"value": Decimal(12_500_001)}, "value"),
        ({"value": Decimal("1e18")}, "value"),
        ({"value": Decimal("12.00000000001")}, "value"),
        ({"value_max": Decimal("-Infinity")}, "value"),
        ({"unit": ""}, "unit"),
        ({"unit": "CNY"}, "value"),
        ({"raw": "2"}, "raw"),
    ],
)
def test_number_that_is_not_the_quotations_is_refused(
    cast: Cast, change: dict[str, object], field: str
) -> None:
    source = newsroom.capture(cast)
    with pytest.raises(ValidationError) as refused:
        newsroom.take(cast, source, number=_number(**change))
    assert field in refused.value.message_dict
    assert not FactVersion.objects.exists()


def test_number_that_reads_otherwise_needs_a_recorded_reason(cast: Cast) -> None:
    other = _number(value=Decimal(13_000_000), reading_reason="The table beside it says 13.")
    version = newsroom.take(cast, number=other)
    assert version.citations.get().reading_reason == "The table beside it says 13."


TABLE = "\n".join(
    [
        "Output of the port towns in 2022",
        "Town | Output (billion yuan) | Growth (%)",
        "North quay | 431.8 | 5.2",
        "South quay | 512.4 | 4.9",
    ]
)


@pytest.mark.parametrize(
    ("raw", "value", "unit"), [("431.8", 431_800_000_000, "CNY"), ("5.2", "5.2", "percent")]
)
def test_number_of_a_row_is_read_under_the_head_of_its_table(
    cast: Cast, raw: str, value: int | str, unit: str
) -> None:
    row = newsroom.capture(cast, text=TABLE)
    number = _number(raw=raw, value=Decimal(value), unit=unit, comparator="=")
    version = newsroom.take(
        cast, row, quotation="North quay | 431.8 | 5.2", number=number, period=Period()
    )
    assert version.citations.get().reading_reason == ""


def test_number_of_a_row_that_the_head_reads_otherwise_is_refused(cast: Cast) -> None:
    row = newsroom.capture(cast, text=TABLE)
    number = _number(raw="431.8", value=Decimal("431.8"), unit="percent", comparator="=")
    with pytest.raises(ValidationError) as refused:
        newsroom.take(
            cast, row, quotation="North quay | 431.8 | 5.2", number=number, period=Period()
        )
    assert "value" in refused.value.message_dict


def test_rounding_gives_the_interval(cast: Cast) -> None:
    quantity = newsroom.take(cast).quantity
    assert (quantity.lower, quantity.upper) == (Decimal(12_450_000), Decimal(12_550_000))


@pytest.mark.parametrize(
    ("comparator", "words", "lower", "upper"),
    [
        (">", "more than 12.5 million TEUs", Decimal(12_500_000), None),
        ("<", "nearly 12.5 million TEUs", None, Decimal(12_500_000)),
    ],
)
def test_open_intervals_have_one_end(
    cast: Cast, comparator: str, words: str, lower: Decimal | None, upper: Decimal | None
) -> None:
    quotation = f"The port handled {words} in 2022."
    version = newsroom.take(
        cast,
        newsroom.capture(cast, text=quotation + " It was a good year."),
        quotation=quotation,
        number=_number(comparator=comparator),
    )
    assert (version.quantity.lower, version.quantity.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("period", "field"),
    [
        (Period(date(2023, 1, 1), date(2022, 1, 1), "stated", "in 2022"), "period_end"),
        (Period(date(2022, 1, 1), date(2022, 12, 31), "stated", "in 2021"), "period_text"),
        (Period(date(2022, 1, 1), None, "context", "2022", "not there"), "period_quotation"),
    ],
)
def test_period_that_cannot_be_is_refused(cast: Cast, period: Period, field: str) -> None:
    with pytest.raises(ValidationError) as refused:
        newsroom.take(cast, period=period)
    assert field in refused.value.message_dict


def test_second_citation_supports_only_with_a_number_that_meets_the_first(cast: Cast) -> None:
    version = newsroom.take(cast)
    text = (
        "Pelabuhan itu menangani 12,5 juta TEU pada 2022.\nAda yang menyebut 14 juta TEU pada 2022."
    )
    other = newsroom.capture(cast, text=text, language="id")

    def cite(quotation: str, raw: str, role: str) -> None:
        version.refresh_from_db()
        citing.add_citation(
            version=version,
            lock=version.lock,
            capture=other,
            quotation=quotation,
            raw=raw,
            role=role,
            by=cast.colleague,
            at=timezone.now(),
        )

    first, second = text.split("\n")
    cite(first, "12,5 juta TEU", "supports")
    with pytest.raises(ValidationError, match="contradiction"):
        cite(second, "14 juta TEU", "supports")
    cite(second, "14 juta TEU", "contradicts")
    with pytest.raises(ValidationError, match="cited already"):
        cite(first, "12,5 juta TEU", "supports")
    assert version.citations.count() == 3


def test_principal_citation_is_replaced_not_removed(cast: Cast) -> None:
    version = newsroom.take(cast)
    with pytest.raises(Exception, match="replace it instead"):
        citing.remove_citation(
            citation=version.citations.get(), lock=version.lock, by=cast.writer, at=timezone.now()
        )


def test_editing_with_another_quotation_moves_the_fact_to_it(cast: Cast) -> None:
    version = newsroom.take(cast)
    citing.edit_draft(
        version=version,
        lock=version.lock,
        content=newsroom.status(),
        quotation="It was a good year for the harbour.",
        by=cast.writer,
        at=timezone.now(),
    )
    citation = version.citations.get()
    assert citation.passage.exact == "It was a good year for the harbour."
    assert citation.raw == ""


def test_a_fact_is_not_moved_to_a_passage_that_it_cites_already(cast: Cast) -> None:
    version = newsroom.take(cast)
    further = "It was a good year for the harbour."
    source = version.citations.get().passage.capture
    citing.add_citation(
        version=version,
        lock=version.lock,
        capture=source,
        quotation=further,
        role="context",
        by=cast.writer,
        at=timezone.now(),
    )
    with pytest.raises(ValidationError, match="cited already"):
        citing.edit_draft(
            version=version,
            lock=version.lock,
            content=newsroom.status(),
            quotation=further,
            by=cast.writer,
            at=timezone.now(),
        )


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"statements": {"en": "The port\u202e grew."}}, "statement_en"),
        ({"statements": {"zh-hans": "港口\x00增长。"}}, "statement_zh_hans"),
    ],
)
def test_statement_that_hides_something_is_refused(
    cast: Cast, change: dict[str, object], field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        newsroom.take(cast, **change)
    assert field in refused.value.message_dict
