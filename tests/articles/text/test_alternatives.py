"""Alternatives that are tried in a tree match what they match one after the other."""

import re

import pytest

from articles.text.alternatives import (
    ByBeginning,
    ByFirst,
    at_place,
    compiled,
    first_characters,
    led,
    led_in_any_case,
    tree,
)

TEXT = "plan planned plans; to be built, to be moved. in 12 in out of 年底 年度 a.b axb a|b (x)"


@pytest.mark.parametrize(
    "alternatives",
    [
        ["planned", "plan"],
        ["plan", "planned"],
        ["plans?", "planned"],
        ["to be (?:built|opened|moved)", "to be"],
        [r"in \d+", "in", "out of", "out"],
        ["年底", "年度", "年"],
        [r"a\.b", r"a\|b", "ax"],
        ["[ab]x", "ab", "[ab].b"],
        [".x", "ax", r"\(x"],
        ["pl?an", "pl", "p{1,2}l"],
        ["in", "in"],
        ["(?<!pl)an", "(?<![o(])(?:to|x)", "b"],
        ["(?:pl|in)a?n", "(?:p|i)", "(?:a|b)?x"],
        ["(?<!pl)(?<! )an", r"(?<!\d)(?<!o)(?:u|1)"],
        ["(?<!a|b)x", r"(?<!\d)\d", "(?<!t)o+"],
        ["(?<!o)ut", "(?<!l)a", "(?<!o)u", "(?<!t)o"],
        ["(?<!t)(?:a|b|c|d|e|i|l|m|n|o|ou|p|s|t|u)", "(?<!x)(?:ou|[.])"],
    ],
)
def test_a_tree_finds_what_its_alternatives_find_in_their_order(alternatives):
    listed = re.compile("|".join(alternatives))

    found = re.compile(tree(alternatives))

    assert found.findall(TEXT) == listed.findall(TEXT) != []
    assert at_place(*alternatives).findall(TEXT) == listed.findall(TEXT)


def test_words_of_any_case_are_found_by_their_first_letters():
    words = ["planned", "plans?", "out(?: of| to)?", "in"]
    listed = re.compile(rf"(?<!\w)(?<!no )(?i:{'|'.join(words)})")

    found = re.compile(led_in_any_case(words, (r"\w", "no ")))

    text = "Planned PLANS, no plan in; outIN In no out. Out of no Planned plan"
    assert [m.span() for m in found.finditer(text)] == [m.span() for m in listed.finditer(text)]
    assert len(found.findall(text)) > 4


def test_what_is_tried_at_a_place_parts_at_each_character():
    one = at_place(" ?(?:day|dozen)s?", "[ -](?:days|hours) ago")

    assert one.pattern == (
        " (?:d(?:a(?:y(?:s||s ago))|ozens?)|hours ago)|d(?:ays?|ozens?)|-(?:days|hours) ago"
    )


def test_common_beginnings_are_tried_once():
    assert tree(["plan", "plot", "port", "to"]) == "p(?:l(?:an|ot)|ort)|to"


def test_alternatives_begin_with_a_character_where_they_can():
    assert tree(["(?<![ab])(?:cd|ce)", "(?:ca|x)y"]) == "c(?:(?<![ab]c)(?:d|e)|ay)|xy"
    # With most letters among them, what may not stand before comes first.
    many = "ax|bx|cx|dx|ex|fx|gx|hx|ix|jx|jy|kx"
    assert tree([rf"(?<!\w)(?:{many})"]) == rf"(?<!\w)(?:{many.replace('jx|jy', 'j(?:x|y)')})"


def test_what_may_match_anything_keeps_its_turn():
    assert tree(["ab", ".b", "ac"]) == "ab|.b|ac"


def test_a_bracket_that_stays_open_is_an_error():
    with pytest.raises(ValueError, match="bracket"):
        tree(["a(b"])


@pytest.mark.parametrize(
    "pattern", ["(?<![a-z])(?:plan|in) ?$", r"(?<!\w)(?:to|out) be|年[底度]", "(?:plan|to)(?: |s)+"]
)
def test_a_pattern_compiled_as_a_tree_finds_the_same(pattern):
    texts = (TEXT, *TEXT.split(), "the plan", "a plan ", "explan")

    for text in texts:
        assert compiled(pattern).findall(text) == re.findall(pattern, text)


def test_a_tree_would_tell_groups_twice():
    with pytest.raises(ValueError, match="captures"):
        compiled("(?:a|b)(c)")


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("plan|to", "pt"),
        (r"(?<![a-z])(?:an?|to) x", "at"),
        (r"(?P<n>\d{1,2}) ?%", "0123456789"),
        ("[a-c年-]x", "abc年-"),
        ("(?:x|y)?z", "xyz"),
        ("x*(?=b)y{0,2}z|ab", "xyza"),
        (r"\(a|\.", "(."),
    ],
)
def test_the_first_characters_of_a_pattern(pattern, first):
    assert first_characters(pattern) == frozenset(first)


@pytest.mark.parametrize("pattern", [r"\w+", "[一-鿿]", "[^a]b", ".x", "x?.", r"[\d]", r"(?P=n)"])
def test_any_character_may_be_first(pattern):
    assert first_characters(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "last"),
    [("plan|to", "no"), (r"x(?:an?|to)(?=b)", "ano"), (r"a\d?", "a0123456789"), ("a[^b]{2}c", "c")],
)
def test_the_last_characters_of_a_pattern(pattern, last):
    assert first_characters(pattern, last=True) == frozenset(last)


def test_what_may_be_empty_is_told():
    assert first_characters("a?|b") == {"a", "b", ""}
    assert first_characters("a|b?") == {"a", "b", ""}


def test_patterns_by_first_character_find_what_all_alternatives_find():
    alternatives = [r"(?P<one>to [ ] \w+)", "(?P<two>(?<!x)[tn]ow?)", r"(?P<any>\w)", "(?P<n>\\d)?"]
    whole = re.compile("|".join(alternatives), re.VERBOSE)
    patterns = ByFirst(alternatives)

    text = "to be now xno 12 ٣"

    for place, character in enumerate(text):
        match, found = whole.match(text, place), patterns[character].match(text, place)
        assert (found.group() if found else "") == (match.group() if match else "")
    assert "two" not in patterns["b"].groupindex


def test_a_pattern_is_led_by_the_characters_that_it_begins_with():
    assert led("an?|to") == "(?=[at])(?:an?|to)"
    assert led(r"[）)]x|\d") == r"(?=[\)0123456789）])(?:[）)]x|\d)"
    assert led(".a|b") == ".a|b"
    assert led("a?") == "a?"


@pytest.mark.parametrize(
    ("alternatives", "text"),
    [
        # A group, a set, what may be left out or come again, what takes no character.
        ((r"(?:an?|the)[ ]end", r"(?<!x)t(?!o)he", r"[tn]ow?"), "the end, then now"),
        ((r"\d{1,2}/\d{1,2}", r"\d{4}", r"\d+\w"), "12/03 2019 12th 1/2"),
        ((r"(?:very[ ])*old", r"v\w+y", r"e\b"), "very very old e vary"),
        ((r"(?P<c>a|b)(?P=c)+x", r"(?P<d>ab?)", ".b"), "aax abx bbb ba"),
        ((r"e\Z", r"\Ae", r"e$|e."), "e here"),
        # What may come so often at most.
        ((r"\d{1,2} x", r"\d{3}", r"\d{2,} y", r"a{0,2}b", r"(?:ab){2}?c"), "1234 y 12 x aaab ababc"),
    ],
)  # fmt: skip
def test_patterns_by_their_beginning_find_what_all_alternatives_find(alternatives, text):
    whole = re.compile("|".join(f"(?:{one})" for one in alternatives), re.VERBOSE)
    patterns = ByBeginning(alternatives)

    for place in range(len(text) + 1):
        found, match = patterns.match(text, place), whole.match(text, place)
        assert (found and found.span()) == (match and match.span())


def test_patterns_that_a_text_does_not_begin_are_not_compiled():
    patterns = ByBeginning(["last[ ]year", "last[ ]week", "(?P<1>no)", "may"])

    assert patterns.match("last week", 0)[0] == "last week"
    assert patterns.match("may", 0)[0] == "may"
    assert patterns.match("maybe", 3) is None


def test_patterns_of_years_come_first_at_a_digit():
    years = ByBeginning([r"(?P<day>\d\d?)", r"(?P<year>\d{4})"], at_years=("(?P<year",))

    assert [years.match(text, 0)[0] for text in ("2019", "٢٠١٩", "10", "2")] == [
        "2019", "٢٠١٩", "10", "2",
    ]  # fmt: skip
