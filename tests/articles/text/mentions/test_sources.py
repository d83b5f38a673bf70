"""Parts of a text in which a word stands: where slow patterns are tried."""

import pytest

from articles.text.mentions.sources import Known, behind_space, parts_with

SAID = behind_space("said|told")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("Nobody spoke. It rained.", [], id="none"),
        pytest.param("It rose. Quay Dale said so. It fell.", [" Quay Dale said so."], id="middle"),
        pytest.param("Quay said so", ["Quay said so"], id="whole"),
        pytest.param("A line\nQuay said so\nB line", ["Quay said so\n"], id="line"),
        pytest.param("It rose; Quay said so; it fell", [" Quay said so;"], id="semicolon"),
        pytest.param(
            "U.S. Steel told us it said so. No.", [" Steel told us it said so."], id="once"
        ),
        pytest.param("What he saidso is foretold.", [], id="inside_words"),
        pytest.param("A said. B told. C", ["A said.", " B told."], id="two"),
    ],
)
def test_the_parts_that_hold_a_word(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, _, end, _ in parts_with(text, SAID)] == parts


def test_a_part_begins_no_further_left_than_names_reach() -> None:
    text = "a" * 5_000 + " said"
    ((start, _, end, _),) = parts_with(text, SAID)
    assert 0 < end - start < 1_000


def test_what_is_asked_of_a_whole_text_is_asked_once():
    asked = []

    def stands_in(text, name):
        asked.append(name)
        return name in text

    known = Known("The Treasury rose.", ())
    answers = [known.answer(stands_in, name) for name in ("Treasury", "Senate") * 2]

    assert answers == [True, False] * 2
    assert asked == ["Treasury", "Senate"]
