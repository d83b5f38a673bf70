"""That the measures notice every kind of error, and that the reader reaches its goals."""

import json
from copy import deepcopy

import pytest

from tests.suites.annotated import GOALS, LANGUAGES, SAMPLES, second_answers, tallied, tallies
from tests.suites.annotated_score import Tally, score

ANSWER = json.loads((SAMPLES / "working" / "en-02.gold.json").read_text("utf-8"))


def as_found(answer):
    """The answer, as if the reader had printed it."""
    return deepcopy({**answer, "source": "txt"})


def measured(change=lambda found: None):
    found, tally = as_found(ANSWER), Tally()
    change(found)
    score(ANSWER, found, tally)
    return tally


def numbered(found):
    return next(fact for fact in found["facts"] if fact["quantities"])


def first_quantity(found):
    return numbered(found)["quantities"][0]


def with_period(found):
    return next(f for f in found["facts"] if f["period"] and not f["period"]["inferred"])


def test_answers_fed_back_are_all_right():
    tally = measured()

    assert not tally.errors
    assert all(getattr(tally, how)(measure) in (1.0, None) for measure, how, _ in GOALS)
    assert tally.right["quantity"] > 5


@pytest.mark.parametrize(
    ("measure", "change"),
    [
        ("language", lambda f: f.update(language="id")),
        ("title", lambda f: f.update(title="Another")),
        ("published", lambda f: f.update(published=None)),
        ("paragraph", lambda f: f["clean_paragraphs"].pop()),
        pytest.param(
            "paragraph",
            lambda f: f["clean_paragraphs"].append(ANSWER["debris_lines"][0]),
            id="debris",
        ),
        ("fact", lambda f: f["facts"].pop()),
        ("fact with a number", lambda f: numbered(f).update(quote="Nobody said this.")),
        ("quantity", lambda f: first_quantity(f).update(value="1234.5")),
        pytest.param("quantity", lambda f: first_quantity(f).update(unit="count:crane"), id="unit"),
        ("comparator", lambda f: first_quantity(f).update(comparator="?")),
        ("role", lambda f: first_quantity(f).update(role="?")),
        ("period", lambda f: with_period(f)["period"].update(start="1999-01-01", end=None)),
        ("attribution", lambda f: f["attributions"].clear()),
        ("regions", lambda f: f["facts"][0]["regions"].append("JJJ-EAST")),
        ("sectors", lambda f: f["facts"][0]["sectors"].append("shoes")),
    ],
)
def test_every_kind_of_error_is_noticed(measure, change):
    right, damaged = measured(), measured(change)

    assert right.f1(measure) == 1
    assert (damaged.f1(measure) or 0) < 1


@pytest.mark.parametrize(
    ("change", "alike"), [({"unit": "count:crane"}, True), ({"value": "1234.5"}, False)]
)
def test_another_noun_is_told_apart_from_another_number(change, alike):
    counted = next(
        (fact, one)
        for fact, entry in enumerate(ANSWER["facts"])
        for one, quantity in enumerate(entry["quantities"])
        if quantity["unit"].startswith("count:")
    )

    def damage(found):
        found["facts"][counted[0]]["quantities"][counted[1]].update(change)

    damaged = measured(damage)

    assert (damaged.f1("quantity") or 0) < 1
    assert (damaged.f1("quantity of any noun") == 1) is alike


def test_a_number_that_is_none_counts_as_a_trap():
    answer = {**ANSWER, "traps": [{"type": "number", "text": first_quantity(ANSWER)["text"]}]}
    tally = Tally()
    score(answer, as_found(answer), tally)

    assert tally.share("trap") == 0


@pytest.mark.parametrize(("trap", "hit"), [("1", False), ("①", False), ("12,480", True)])
def test_a_trap_is_no_part_of_a_longer_number(trap, hit):
    quantity = {**first_quantity(ANSWER), "text": "12,480 tonnes", "value": "12480", "unit": "t"}
    fact = {**ANSWER["facts"][0], "quote": "① It made 12,480 tonnes.", "quantities": [quantity]}
    tally = Tally()
    score(
        {**ANSWER, "traps": [{"type": "number", "text": trap}]},
        {**as_found(ANSWER), "facts": [fact]},
        tally,
    )

    assert tally.share("trap") == (0 if hit else 1)


@pytest.mark.parametrize("found", [True, False])
def test_somebody_who_only_speaks_may_be_found_or_not(found):
    speaker = {"name": "Wen Dalu", "quote": "said Wen Dalu", "where": "speaker"}
    answer = {**ANSWER, "attributions": [speaker, *ANSWER["attributions"]]}
    tally = Tally()
    score(answer, as_found(answer if found else ANSWER), tally)

    assert (tally.f1("attribution"), tally.right["attribution"]) == (
        1,
        len(ANSWER["attributions"]),
    )


def test_a_paragraph_with_other_blanks_differs_and_is_not_lost():
    def space(found):
        found["clean_paragraphs"][0] = found["clean_paragraphs"][0].replace(" ", "  ", 1)

    spaced, lost = measured(space), measured(lambda found: found["clean_paragraphs"].pop())

    assert spaced.missed["paragraph"] == lost.missed["paragraph"] == 1
    assert spaced.missed["words of a paragraph"] == 0
    assert lost.missed["words of a paragraph"] == 1


def test_debris_that_stayed_is_counted():
    kept = measured(lambda found: found["clean_paragraphs"].extend(ANSWER["debris_lines"][:2]))

    assert kept.wrong["debris"] == 2


@pytest.mark.parametrize(
    ("folder", "kind"), [("working", "txt"), ("working", "html"), ("ordinary", "txt")]
)
def test_the_reader_reaches_its_goals_on_the_articles_that_it_was_written_with(folder, kind):
    tally = tallies(SAMPLES / folder, kind)["all"]
    reached = {measure: getattr(tally, how)(measure) for measure, how, _ in GOALS}

    assert {m: v for m, _, goal in GOALS if (v := reached[m]) is None or v < goal} == {}
    assert tally.missed["paragraph"] == 0
    assert tally.wrong["debris"] <= tally.right["debris"] * 0.01


def test_two_annotators_are_compared_as_the_reader_is():
    pairs = list(second_answers(SAMPLES / "held-out"))
    first = tallied((answer, as_found(answer)) for answer, _ in pairs)["all"]
    agreed = tallied(pairs)

    assert {answer["language"] for answer, _ in pairs} == set(LANGUAGES)
    assert first.f1("quantity") == first.share("period") == 1
    assert all(0.5 < (agreed[language].f1("quantity") or 0) < 1 for language in LANGUAGES)
