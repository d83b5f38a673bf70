"""Tables of words written as text, so that a table reads as one: small helpers of the data."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from articles.text.alternatives import tree


def rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Rows of "head: word | word", one a line or parted by ";"; a line that begins with "|" goes on
    with the one before."""
    for row in text.replace("\n|", " |").replace(";", "\n").strip().splitlines():
        head, _, rest = row.partition(":")
        yield head.strip(), [word.strip() for word in rest.split("|")]


def listed_words(text: str) -> list[str]:
    """The entries of a table: divided by "|" and line ends."""
    return [word for part in re.split(r"\||\n", text) if (word := part.strip())]


def any_of(text: str) -> str:
    """The entries of such a table as alternatives of a regular expression."""
    return tree(listed_words(text))


def one_pattern(text: str) -> str:
    """A pattern that is written over several lines, none of which ends in a space."""
    return "".join(map(str.strip, text.splitlines()))


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


_TELLING = 8


def openings(all_words: Iterable[str], whole: Container[str] = ()) -> str:
    """A pattern that finds where one of the words may begin: by its first letters, cheaply. A word
    of one or two letters, or one of ``whole``, must end where it ends."""
    heads = {word[:_TELLING] for word in all_words}
    ended = {head for head in heads if head.isalpha() and (len(head) < 3 or head in whole)}
    free = heads - ended
    # Behind the end of a word it does not matter how longer ones go on.
    told = (one for one in heads if free.isdisjoint(accumulate(one[:-1])))
    return f"(?:{tree(re.escape(one) + '(?![a-z])' * (one in ended) for one in sorted(told))})"


class Openings:
    """Where expressions may begin: at some characters, and at words behind what is no letter or
    digit. Large patterns are tried only there, which makes reading several times faster."""

    def __init__(
        self, characters: str, all_words: Sequence[str] = (), whole: Container[str] = ()
    ) -> None:
        """``characters`` is a pattern that begins with a set of them, or with one each, and may
        match a run of them; those of the words that are among ``whole`` must end where they
        end."""
        self._characters = re.compile(characters).finditer
        # The character before is looked for: few stand where a word begins.
        found = re.compile(f"[^A-Za-z0-9_](?={openings(all_words, whole=whole)})")
        self._words = found.finditer if all_words else None

    def places(self, text: str) -> list[tuple[int, int]]:
        """In order: where the characters of a run begin and end, or a word begins."""
        found = [one.span() for one in self._characters(text)]
        if self._words and (text.isascii() or _LETTER.search(text)):
            found += [one.span() for one in self._words(" " + text)]
            found.sort()
        return found


_LETTER = re.compile("[a-z]")


def scan(
    places: Openings, patterns: Mapping[str, re.Pattern[str]], text: str
) -> Iterator[re.Match[str]]:
    """The matches of the pattern for the character at each place where one may begin; none
    overlap."""
    at, found = 0, []
    for start, end in places.places(text):
        at = max(at, start)
        while at < end:
            match = patterns[text[at]].match(text, at)
            if match and match.end() > at:
                found.append(match)
                at = match.end()
            else:
                at += 1
    return iter(found)
