"""Tables of words written as text, so that a table reads as one: small helpers of the data."""

from collections.abc import Iterator


def rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Lines of "head: word | word"; a line that begins with "|" goes on with the one before."""
    for row in text.replace("\n|", " |").strip().splitlines():
        head, _, words = row.partition(":")
        yield head.strip(), [word.strip() for word in words.split("|")]


def listed(words: str) -> list[str]:
    """Words written with spaces between them."""
    return words.split()


def by_word(table: str) -> dict[str, str]:
    """Lines of "noun: word | word" as a table by word."""
    return {word: noun for noun, words in rows(table) for word in words}
