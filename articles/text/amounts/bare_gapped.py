"""A bare number of a clause that leaves out what the clause before it says: "Tianjin sent 64
firms, Hebei 110", "400,000 yuan in 2021; now it is 120,000".

Works on a line and its plain shadow, in English and Indonesian, and looks a bounded way.
"""

import re
from dataclasses import replace
from typing import Final

from articles.text.amounts import units
from articles.text.amounts.bare_number import Bare, alike, base, is_count
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, singular
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit

_NEAR: Final = 70


def gapped(bare: Bare) -> Unit | None:
    """The unit of a bare number that the words left out of its clause would give it."""
    previous = bare.previous
    if previous is None:
        return _there_are(bare)
    if not 0 < len(bare.gap) <= 100:
        return None
    if units.is_currency(previous.code):
        return _price_now(bare, previous)
    if not is_count(previous) or not bare.is_whole:
        return None
    like = _of_another(bare, previous) or _beside_name(bare, previous)
    return bare.unit(base(previous)) if like else None


def _of_another(bare: Bare, previous: Measured) -> bool:
    """ "Tianjin brought 64 companies, Hebei 110": as many of the same of another name."""
    text, number = bare.text, bare.number
    if number.value < ONE + 1 or len(bare.gap) > _NEAR or not bare.before(_ENDS):
        return False
    between = _NAME_BETWEEN.fullmatch(bare.line, previous.end, number.start)
    if between is None:
        return False
    listed = previous.end == previous.number.end  # "Tianjin seven and Hebei three"
    said = between.group()
    if not (listed or "," in said or said.endswith(" and " + between.group(1))):
        return False
    name = text[between.start(1) : between.end(1)].removeprefix("the ").split()
    if not all(word[0].isupper() or word[-1].isdigit() for word in name):
        return False
    return _NAMED.search(text, max(0, previous.start - 80), previous.start) is not None


def _beside_name(bare: Bare, previous: Measured) -> bool:
    """ "Hebei (214 pedagang), lalu Tianjin (97)": in brackets behind one name more."""
    between = _NEXT_IN_BRACKETS.fullmatch(bare.line, previous.end, bare.number.start)
    if between is None or not bare.line.startswith(")", bare.at):
        return False
    text = bare.text
    return text[between.start(1)].isupper() and "(" in text[max(0, previous.start - 24) : bare.at]


def _price_now(bare: Bare, previous: Measured) -> Unit | None:
    """ "28,000 yuan a square metre in 2017. They now change hands for 9,500": the same price."""
    gap = bare.gap
    if not _STOP.search(gap) or not _NOW.search(gap) or not bare.before(_NOW_ENDS):
        return None
    same = bare.alike(20) and bare.number.scaled == previous.number.scaled
    return bare.money(previous) if same else None


def _there_are(bare: Bare) -> Unit | None:
    """ "Consider the stations. There are 58 in the region"."""
    told = bare.after(_THERE, _NEAR)
    if told is None or bare.number.value < ONE + 1 or not bare.before(_THERE_ENDS):
        return None
    word = told.group(1)
    noun = ENGLISH_NOUNS.get(singular(word)) if singular(word) != word else None
    return None if noun is None else bare.unit("count:" + noun)


def like_gauged(line: str, number: Number, last: Measured) -> Unit | None:
    """ "7.6 million tonnes, up 5 percent. In May alone it moved 2.1 million": of the last measure
    that was told of, whatever percentage stands between."""
    if not (number.scaled and last.number.scaled) or number.form != "digits":
        return None
    gap = line[last.end : number.start]
    stops = list(_FIRST_OF.finditer(gap))
    if not 0 < len(gap) <= 160 or len(stops) != 1 or not _STAYS.match(line, number.end):
        return None
    if _IT_MOVED.fullmatch(gap, stops[0].end()) is None:
        return None
    if not alike(number, last.number, 20):
        return None
    return Unit(base(last), last.factor, number.end, is_count(last))


def listed_like(line: str, one: Measured, following: Measured, language: str) -> Measured:
    """ "Farms used 3.1 billion, factories 61 billion and homes 7.4 billion kilowatt-hours": the
    unit of a list stands once, behind its last."""
    if not is_count(one) or one.end != one.number.end or not one.number.scaled:
        return one
    if is_count(following) or not following.number.scaled:
        return one
    between = line[one.end : following.start]
    if not _NEXT_OF_LIST[language].fullmatch(between) or _TOLD_SO.search(between):
        return one
    return replace(one, code=base(following), factor=following.factor)


# ", Hebei 110", ", and Hebei Province three": a name alone stands between.
_NAME_BETWEEN: Final = re.compile(
    r"(?: [a-z-]+){0,3},?(?: (?:and|dan|while|sedangkan|serta|sementara))?"
    r" ((?:[a-z’'-][a-z0-9’'-]* ){1,3})"
)
_ENDS: Final = re.compile(r"[,.;)](?!\d)|$| (?:and|dan|serta|while|sedangkan|sementara)(?![a-z])")
# "Tianjin brought ", ", the S7 contributed ": whose the number before is
_NAMED: Final = re.compile(
    r"(?:^|[.!?:;,”\"—–-] |(?:and|dan|while|sedangkan) )(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){1,3}"
    r"(?:[a-z0-9-]+ ){0,4}$"
)
_NEXT_IN_BRACKETS: Final = re.compile(
    r"\)[,;]?(?: (?:and|then|followed by|dan|lalu|disusul|serta|kemudian|diikuti|sedangkan))*"
    r" ((?:[a-z’'-]+ ){1,3})\((?:sekitar |about |around )?"
)
_STOP: Final = re.compile("[.;,] ")
_NOW: Final = re.compile(
    r"(?<![a-z])(?:now|today|previously|once|then|earlier|sekarang|kini|dulu|semula|tadinya|"
    r"sebelumnya|(?:se)?(?:tahun|bulan|pekan) lalu)(?: (?:it|they|is|are|was|were|stands?|at|for|"
    r"go|goes|went|sells?|sold|fetch(?:es)?|costs?|rents?|lets?|trades?|changed?|changes|hands|"
    r"only|just|about|around|nearly|over|some|tinggal|hanya|cuma|masih|sudah|menjadi|jadi|naik|"
    r"turun|ke|mencapai|sekitar|cukup|dijual|dipatok|dibanderol|bisa|harganya|tarifnya))* $"
)
_NOW_ENDS: Final = re.compile(
    r"[,.;)](?!\d)|$| (?:and|but|in|a|per|dan|tapi|tetapi|pada|saja|di)(?![a-z])"
)
_THERE: Final = re.compile(
    r"([a-z]+)[.:;] there (?:are|were)(?: (?:now|only|just|about|some|still|already))* $"
)
_THERE_ENDS: Final = re.compile(
    r"[,.;]|$| (?:in|at|across|along|on|around|so far|now|nationwide|of them|altogether)(?![a-z])"
)
# "In May alone it moved 2.1 million", "Pada Mei saja volumenya 2,1 juta"
_IT_MOVED: Final = re.compile(
    r"(?:(?:in|for|during|last|this|next|by) (?:[a-z0-9]+ ){1,2}(?:alone ?)?,? ?)?"
    r"(?:it|they|we|the [a-z]+|that|output|sales|volume|throughput) "
    r"(?:handled|moved|processed|carried|produced|made|shipped|sold|exported|imported|generated|"
    r"used|burned|burnt|bought|drew|took|was|were|reached|hit|came to|totall?ed|stood at|"
    r"expects?|targets?|aims for|hopes for|forecasts?|wants|plans)"
    r"(?: (?:about|around|nearly|over|more than|just|some|almost|only|a record))* |"
    r"(?:(?:pada|selama|sepanjang|untuk) (?:[a-z0-9]+ ){1,2}(?:saja|lalu|ini)?,? ?)?"
    r"(?:volume|jumlah|total|angka|produksi|realisasi|penjualan|konsumsi|arus|muatan)(?:nya)?"
    r"(?: (?:mencapai|sebesar|sebanyak|tercatat|naik menjadi|turun menjadi|menembus|adalah|ini|"
    r"itu|sekitar|hampir|lebih dari))* "
)
_FIRST_OF: Final = re.compile(r"[.!?;] ")
_STAYS: Final = re.compile(
    r"[,.;)](?!\d)|$| (?:in|last|this|by|and|or|pada|atau|dan|tahun)(?![a-z])"
)
# ", secondary industry ", ", dan rumah tangga ": who has the next amount of a list
_NEXT_OF_LIST: Final = {
    "en": re.compile(
        r",?(?: (?:and|while))?(?: (?!costs? |made |paid |spent |took |sold |was |is |are |were |"
        r"has |had |have |won |lost |said )[a-z'’-]+(?<!ed)){1,4} "
    ),
    "id": re.compile(
        r",?(?: (?:dan|sedangkan|serta))?(?: (?!(?:me|ber|ter|di)[a-z]{3,} )[a-z-]+){1,4} "
    ),
}
_TOLD_SO: Final = re.compile(
    r"(?<![a-z])(?:of|from|to|in|at|up|down|by|dari|ke|naik|turun|menjadi) $"
)
