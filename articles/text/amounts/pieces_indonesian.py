"""What "ekor", "butir" and "lembar" are pieces of, beside a count and in a price per piece.

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from dataclasses import replace
from typing import Final

from articles.text.alternatives import tree
from articles.text.amounts import cues, units
from articles.text.amounts.indonesian_things import IN_PIECES, INDONESIAN_ANIMALS
from articles.text.amounts.number_types import Measured

PIECES: Final = {
    word: re.compile(rf"(?<![a-z])({tree(sorted(things, key=len, reverse=True))})(?:nya)?(?![a-z])")
    for word, things in IN_PIECES.items()
}
_PIECE: Final = re.compile(rf"(?:^|[ /])(?:se)?({'|'.join(IN_PIECES)})$")


def piece_of(word: str, before: str) -> str | None:
    """What "ekor" or "butir" is one of: the last such thing that is named before."""
    named = PIECES[word].findall(before) if word in PIECES else None
    return IN_PIECES[word][named[-1]] if named else None


def piece_at(word: str, line: str, at: int) -> str | None:
    """The same where the thing stands behind: "seekor kambing"."""
    named = PIECES[word].match(line, at) if word in PIECES else None
    return IN_PIECES[word][named.group(1)] if named else None


def of_pieces(line: str, found: list[Measured]) -> list[Measured]:
    """ "Sapi dijual Rp 21 juta per ekor": prices of one of what the sentence names, and those that
    took over what such a price is per."""
    told: dict[str, str] = {}
    return [_of_piece(line, one, told) for one in found]


def _of_piece(line: str, one: Measured, told: dict[str, str]) -> Measured:
    if not units.is_currency(one.code):
        return one
    if (piece := piece_in(line, one)) is not None:
        noun = piece_at(piece, line, one.end + 1)
        noun = noun or piece_of(piece, cues.sentence_before(line, one.start, "id", _FAR))
        told[one.code] = f"{one.code.partition('/')[0]}/{noun}" if noun else one.code
    elif one.code.endswith("/animal") and (kind := _OF_HEADS.search(_sentence(line, one))):
        at = one.start - len(_sentence(line, one)) + kind.end()  # "Harga per ekor domba"
        noun = piece_at("ekor", line, at)
        return replace(one, code=f"{one.code.partition('/')[0]}/{noun}") if noun else one
    elif one.code in told and (own := INDONESIAN_ANIMALS.get(_word_before(line, one.start))):
        return replace(one, code=f"{one.code.partition('/')[0]}/{own}")  # "bebek Rp 65 ribu"
    return replace(one, code=told.get(one.code, one.code))


def _sentence(line: str, one: Measured) -> str:
    return cues.sentence_before(line, one.start, "id", _FAR)


def _word_before(line: str, at: int) -> str:
    """The word before a price."""
    return line[max(0, at - 24) : at].rstrip().rpartition(" ")[2]


def piece_in(line: str, one: Measured) -> str | None:
    """The word for a piece that a number or its rate ends in, where that says no more."""
    code = one.code
    if "/" not in code and code[:6] != "count:":
        return None
    vague = code.startswith(_ANY) or code.endswith(_OF_ANY)
    piece = _PIECE.search(line[one.start : one.end]) if vague else None
    return piece.group(1) if piece is not None else None


_OF_HEADS: Final = re.compile(r"(?<![a-z])(?:per |se)ekor ")
_ANY: Final = ("count:unit", "count:animal", "count:piece")
_OF_ANY: Final = ("/unit", "/animal", "/piece", "/share", "/m")
_FAR: Final = 150
