"""Times that stand beside what a sentence tells: of the sum that a move comes to, until when
something was extended, when somebody said so."""

import re
from typing import Final

from articles.text.gated import Gated
from articles.text.times.atoms import Atom

# "The shares fell 3%, extending this year's loss to 27%": the move is of a day.
_ADDS_UP: Final = Gated(
    r"(?<![a-z])(?:(?:extend|tak|bring|widen|deepen|trimm|par|narrow|cutt|push|lift)ing|"
    r"memper(?:panjang|dalam|lebar|besar)|membawa|menambah|memangkas|mengikis)"
    r"(?: (?:its|the|their|gains?|loss(?:es)?|declines?|drops?|advances?|rall(?:y|ies)|slides?|"
    r"slump|rise|increase|fall|returns?|so far|in|for|[a-z]+(?:'s|’s)|stock|shares?|index|total|"
    r"penurunan|pelemahan|penguatan|kenaikan|kerugian|kejatuhan|koreksi|reli|saham|indeks|"
    r"sepanjang|selama|sejak|pada|untuk|total))* $"
)
_ADDED_TO: Final = re.compile(
    r"(?:'s|’s)?(?: (?:so far|gains?|loss(?:es)?|declines?|drops?|advance|rally|slide|slump|rise|"
    r"increase|fall|return))* (?:to|menjadi|ke) (?:[a-z]+ ){0,2}[\d.,]+ ?"
    r"(?:%|percent|per cent|persen)"
)
# "Steel fell 2% after the city extended its curbs until the end of March": they last so long
_EXTENDED: Final = Gated(
    r"\d[^.;]{0,60} (?:after|as|since|when|because|setelah|usai|karena|seiring|menyusul)"
    r"(?: [a-z'’-]+){1,6} (?:extend(?:ed|s)|prolong(?:ed|s)|memperpanjang|diperpanjang(?:nya)?)"
    r"(?: [a-z'’-]+){0,6} (?:until|till|through|to|hingga|sampai)(?: (?:the|end|of|akhir|bulan))* $"
)
# "Sales will fall in 2025, the association said last week, after a rise"
_SAYING: Final = re.compile(
    r",[\"”]? (?:[a-z'’-]+ ){1,9}(?:said|announced|estimated|predicted|warned|reported)"
    r"(?: (?:in|late|early))* $|,[\"”]? (?:kata|ujar|tutur|ungkap|sebut)(?: [a-z'-]+){1,9} $"
)


def adds_up(plain: str, atom: Atom, before: str, opened: int) -> bool:
    """Whether a year or a month is only that of the sum to which the move of a day comes."""
    if atom.grain not in ("year", "month", "week") or not before.endswith(" "):
        return False
    adds = _ADDS_UP.search_in(before, opened) is not None
    return adds and _ADDED_TO.match(plain, atom.end) is not None


def is_extended(plain: str, atom: Atom, opened: int) -> bool:
    """Whether it is only until when something was extended, behind a figure."""
    return _EXTENDED.search_in(plain, opened, atom.start - 160, atom.start) is not None


def is_said_beside(plain: str, atom: Atom, before: str) -> bool:
    """Whether it is only when somebody said so, in a clause of its own."""
    brief = atom.grain in ("week", "month") and plain[atom.end : atom.end + 1] in (",", ".", "")
    return brief and _SAYING.search(before) is not None
