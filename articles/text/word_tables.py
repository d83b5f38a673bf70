"""Tables of words written as text, so that a table reads as one: small helpers of the data."""

import re
from collections.abc import Iterable, Iterator


def rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Lines of "head: word | word"; a line that begins with "|" goes on with the one before."""
    for row in text.replace("\n|", " |").strip().splitlines():
        head, _, rest = row.partition(":")
        yield head.strip(), [word.strip() for word in rest.split("|")]


def listed(text: str) -> list[str]:
    """Words written with spaces between them."""
    return text.split()


def words(*lines: str) -> frozenset[str]:
    """Words written with spaces between them, over several lines."""
    return frozenset(word for line in lines for word in line.split())


def terms(*lines: str) -> tuple[str, ...]:
    """Terms of several words, written with commas between them, in order."""
    return tuple(term.strip() for line in lines for term in line.split(",") if term.strip())


def by_word(table: str) -> dict[str, str]:
    """Lines of "noun: word | word" as a table by word."""
    return {word: noun for noun, row in rows(table) for word in row}


def openings(all_words: Iterable[str], length: int = 3) -> str:
    """A pattern that finds where one of the words may begin: by its first letters, cheaply.

    Large patterns are tried only there, which makes reading several times faster.
    """
    heads = sorted({re.escape(word[:length]) for word in all_words})
    by_letter: dict[str, list[str]] = {}
    for head in heads:
        by_letter.setdefault(head[0], []).append(head[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_letter.items())


def scan(gate: re.Pattern[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, tried only where the gate finds an opening; none overlap."""
    at = 0
    while (opening := gate.search(text, at)) is not None:
        match = pattern.match(text, opening.start())
        if match is not None and match.end() > match.start():
            yield match
            at = match.end()
        else:
            at = opening.start() + 1
