"""A gated pattern finds what the pattern finds, and is tried only where it may."""

import re
from pathlib import Path

import pytest

from articles.text import gated
from articles.text.gated import Gate, Gated
from articles.text.gated_words import needed_words
from articles.text.mentions import (
    attribution_frames,
    attribution_frames_han,
    attributions_en,
    attributions_id,
)

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "reading" / "working"
MODULES = (attribution_frames, attributions_en, attribution_frames_han, attributions_id)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("quay", {"quay"}),
        ("Quay|harbour", {"quay", "harbour"}),
        (r"(?<!\w)(?:d(?:ock|am)|quay)s?(?!\w)", {"dock", "dam", "quay", "docks", "dams", "quays"}),
        (r"[A-Z]\w+ (?:said|told us)", {" said", " told us"}),
        (
            r"(?P<name>\w+),? (?:of|at) the (?i:Quay)",
            {f"{comma} {link} the quay" for comma in ("", ",") for link in ("of", "at")},
        ),
        (r"\w+s?\s(?:\w+ ){0,3}quay", {"quay"}),
        (r"(?:dock|quay){1,2}\d", {"dock", "quay"}),
        (r"[Dd]ock\.", {"dock."}),
        (r"[!\"]quay", {'"quay', "!quay"}),
        (r"\d+ ?%", {"%", " %"}),
        (r"数据|统计(?:局|部)", {"数据", "统计局", "统计部"}),
        (r"(?<!dock )quay(?! wall)", {"quay"}),
        (r"dock(?:| quay)", {"dock", "dock quay"}),
        ("docks*", {"dock"}),
        # What never matches asks for nothing.
        (r"\w+(?:(?!)()|(dock|quay))", {"dock", "quay"}),
        ("(?m)^quay", {"quay"}),
        (
            r"q(?<!\wq)uay|d(?<!\wd)(?:o(?:cks|[a-z]{3,5})|ams?)",
            {"quay", "do", "docks", "dam", "dams"},
        ),
    ],
)
def test_every_match_holds_one_of_the_needed_words(pattern, words):
    assert needed_words(re.compile(pattern)) == (words,)


@pytest.mark.parametrize(
    ("pattern", "lists"),
    [
        (r"docks?\s(?:\w+ ){0,3}quay", ({"quay"}, {"dock", "docks"})),
        # The two that are rarer.
        (r"dam \w+ (?:lighthouse|gate) \w+ quay", ({" lighthouse ", " gate "}, {" quay"})),
        # Whichever it is, it holds one of each.
        (r"quay \d+ metres|dock \d+ yards", ({" metres", " yards"}, {"quay ", "dock "})),
        (r"quay \d+ metres|harbour", ({" metres", "harbour"}, {"quay ", "harbour"})),
        # What stands beside the match stands in its line.
        (r"(?<=dock )\d+ (?=metres)(?! wall)", ({"metres"}, {"dock "})),
        # The end of the line before does not.
        ("(?<=\n|x)quay (?=dock)", ({"quay "}, {"dock"})),
    ],
)
def test_a_match_may_need_two_words(pattern, lists):
    assert needed_words(re.compile(pattern)) == lists
    one = Gated(pattern)
    assert not one.stands_in(min(lists[0]))


def test_a_pattern_that_needs_two_words_is_tried_where_both_stand():
    one = Gated(r"quay \d+ metres")

    assert one.search("a quay 4 metres long")
    assert one.stands_in("quay of forty metres")
    assert not one.stands_in("a quay of forty feet")
    assert not one.stands_in("forty metres")


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+ ?",
        "(?:quay)?",
        r"quay|\w+",
        r"(?:quay)*\d",
        "(?:quay){0,2}x?",
        # Words that stand in most texts keep nothing out.
        "a|e|i",
        # So does what is not read.
        "(?x) quay",
    ],
)
def test_a_pattern_that_needs_no_rare_word_is_always_tried(pattern):
    assert needed_words(re.compile(pattern)) == ()
    assert Gated(pattern).finditer("the 12% of the quay")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(?i:quay)", "The QUAY lies idle."),
        ("(?i)kiosk", "A \u212aio\u017f\u212a by the quay"),
        ("(?i)inlet", "An \u0130nlet"),
        ("港口|quay", "去年港口很安静。"),
        (r"\d+", "12"),
    ],
)
def test_a_word_is_found_in_whatever_case_it_is_written(pattern, text):
    one = Gated(pattern)

    assert one.search(text)
    assert [match.span() for match in one.finditer(text)] == [
        match.span() for match in one.pattern.finditer(text)
    ]


def test_offsets_are_those_of_the_pattern():
    one = Gated("quay")

    assert one.search("quay quay", 2).span() == (5, 9)
    assert one.search("quay quay", 2, 8) is None
    assert one.search("no such place") is None
    assert [match.start() for match in one.finditer("quay quay", 1)] == [5]


def test_the_lines_of_a_text_are_each_looked_at():
    one = Gated(r"(?m:(?<=\n)quay \d|^dock$|wharf(?=\n))")

    text = "quay 1\nquay 2\n\nthe dock\ndock\nno wharf\nquay"
    assert [match.span() for match in one.finditer(text)] == [
        match.span() for match in one.pattern.finditer(text)
    ]
    # What goes on in the next line is nothing that a rule means.
    assert not list(Gated(r"old\s+quay").finditer("the old\nquay"))


def test_a_part_is_asked_for_by_its_line():
    one = Gated("quay")
    line = "The old quay, half empty, is for sale."

    assert one.search("quay", line=line).span() == (0, 4)
    assert one.match("quay", line=line)
    assert not one.match("old quay", line=line)
    assert [match.start() for match in one.finditer("quay", line=line)] == [0]
    # The line is believed: a part of another one is not looked through.
    assert one.search("quay", line="The old dock.") is None


@pytest.mark.parametrize(
    ("line", "stands"),
    [
        ("The quay", True),
        ("旧港口很安静", True),
        ("The dock 旧港", False),
        # Bytes of two characters make no third one.
        ("口港", False),
        ("", False),
    ],
)
def test_a_gate_of_several_patterns_opens_for_a_word_of_one(line, stands):
    gate = Gate(Gated("quay"), re.compile("港口"))

    assert gate.stands_in(line) is stands


def test_a_gate_with_a_pattern_that_needs_no_word_is_always_open():
    assert Gate(re.compile("quay"), re.compile(r"\d+")).stands_in("a dock")


def test_a_pattern_made_after_the_first_search_stands_in_too():
    first = Gated("breakwater")
    assert first.search("the breakwater")

    assert Gated("lighthouse").search("the lighthouse")


def test_a_text_too_long_to_be_looked_through_may_hold_all():
    one = Gated("lighthouse")

    assert one.stands_in("quay " * 10_000)
    assert not one.stands_in("quay")


@pytest.mark.parametrize("module", MODULES)
def test_gates_leave_nothing_out_of_the_samples(module):
    patterns = [one for one in vars(module).values() if isinstance(one, Gated)]
    texts = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))[::4]]

    assert patterns
    for text in texts:
        for one in patterns:
            if not one.stands_in(text):
                assert one.pattern.search(text) is None, one.pattern.pattern


def test_gates_of_attributions_keep_most_patterns_out_of_a_plain_text():
    text = "Kawasan itu sepi. The old hotel has new neighbours. 清晨的码头很安静。"
    patterns = [
        one for module in MODULES for one in vars(module).values() if isinstance(one, Gated)
    ]

    assert sum(one.stands_in(text) for one in patterns) < len(patterns) / 2


def test_a_text_of_several_lines_is_searched_and_matched_within_bounds():
    text = "no\nquay one\nnothing\nquay two\n"
    gate = Gated(r"quay \w+")

    for start in range(len(text) + 1):
        assert str(gate.match(text, start)) == str(gate.pattern.match(text, start))
        for end in range(start, len(text) + 1):
            bounds = (start, end)
            assert str(gate.search(text, *bounds)) == str(gate.pattern.search(text, *bounds))
    assert str(gate.search(text, 4)) == str(gate.pattern.search(text, 4)) != "None"


def test_a_pattern_is_compiled_when_a_line_first_opens_it():
    gate = Gated(r"quay(side)?")

    assert gate.search("Trams are late.") is None
    assert not hasattr(gate, "unknown")
    assert not _is_set(gate, "pattern")
    assert str(gate.search("On the quayside.")) == str(gate.pattern.search("On the quayside."))
    assert _is_set(gate, "pattern")


def _is_set(gate, name):
    try:
        object.__getattribute__(gate, name)
    except AttributeError:
        return False
    return True


def test_every_gated_pattern_can_be_compiled():
    assert all(one.pattern for one in gated._all if isinstance(one, Gated))
