"""How large a change is, where its noun tells it: "this year's decline to 24%", "peningkatan
penjualan sebesar 15 persen", 略低于市场预期的5.1%; and what is only a part of such a change.

All functions take text of a plain shadow that ends where the number begins.
"""

import re
from typing import Final

from articles.text.amounts import cue_data as data
from articles.text.amounts.cues import changes
from articles.text.gated import Gated


def sign_of_change(text: str, plain: str, language: str) -> str:
    """The sign of a change that the sentence says to be so large; "" where it does not."""
    if language == "zh-hans":
        aimed = _EXPECTED.search(text) if "预" in text[-_EXPECTS:] else None
        grew = changes(text[: aimed.start()], language) if aimed is not None else None
        by_so_much = grew and _SO_MUCH.match(text, grew[-1].end)
        return data.CHANGES[language][grew[-1].word] if grew and by_so_much else ""
    of_it = _CHANGE_OF.search(text, line=plain) if language == "id" else None
    if of_it is not None:
        return data.CHANGES["id"][of_it.group(1).removesuffix("nya")]
    gone = _GONE_TO[language].search(text, line=plain)
    if gone is None:
        return ""
    return "-" if _FALLS.match(gone.group(gone.lastindex or 0)) else "+"


def is_contributed_to(plain: str, at: int) -> bool:
    """ "Kontribusi konsumsi terhadap pertumbuhan mencapai 53 persen": a part of the growth."""
    return _CONTRIBUTES.search(plain, max(0, at - 90), at) is not None


_CONTRIBUTES: Final = re.compile(
    r"(?<![a-z])(?:contributions?|share|kontribusi|sumbangan|andil|peran(?:an)?)(?:nya)?"
    r"(?: [a-z'’-]+){0,7}? (?:to|of|terhadap|kepada|pada|bagi|dalam)"
    r"(?: (?:the|its|total|overall|laju))*(?: [a-z'’-]+)? $"
)


# "Peningkatan realisasi penjualan sebesar 15 persen": the change of what is named between.
_CHANGE_OF: Final = Gated(
    r"(?<![a-z])(kenaikan|peningkatan|penurunan|pertumbuhan|lonjakan|pengurangan|pemangkasan|"
    r"penyusutan|pelemahan|penguatan|naiknya|turunnya|meningkatnya|menurunnya|merosotnya|"
    r"anjloknya|melonjaknya|menyusutnya|tumbuhnya|melemahnya)"
    r"(?: (?!menjadi|ke|dari|yang|dan|suku|bunga|rasio|porsi|tingkat|inflasi|target|hingga)[a-z-]+)"
    r"{1,6} sebesar(?: (?:sekitar|rata-rata|lebih dari|hampir))* $"
)
# 同比增长5.02%，略低于市场此前预期的5.1%: what it was expected to grow by
_EXPECTED: Final = re.compile(
    "[低高好优快慢弱强逊差]于[^，。；\\d]{0,10}预[期测估计](?:中?值)?的?$"
)
_EXPECTS: Final = 6
_SO_MUCH: Final = re.compile("[了约近]?\\d")
# "Extending this year's decline to 24%", "the drop narrowed to 5.6 percent": how large the change
# is by now, where "a rise to 5%" tells of a level.
_CHANGED: Final = (
    "(decline|drop|fall|slide|loss|losses|slump|retreat|rout|sell-off|selloff|plunge|contraction|"
    "decrease|gain|gains|rise|increase|advance|rally|jump|surge)"
)
_GONE_TO: Final = {
    "en": Gated(
        r"(?<![a-z])(?:(?:extend|bring|brought|tak|took|widen|narrow|trim|par|deepen|swell|push|"
        rf"lift|stretch)[a-z]* (?:[a-z'’-]+ ){{0,4}}?{_CHANGED}"
        r"(?: (?!of |for )[a-z'’-]+(?: \d{4})?){0,5} to|"
        rf"{_CHANGED}(?: (?:in|of|since|this|for|over)(?: [a-z'’-]+){{1,4}}?)?(?: has| had)?"
        r" (?:narrow|widen|eas|slow|accelerat|deepen|moderat|shrank|shrunk|quicken)[a-z]*"
        r"(?: [a-z]+){0,2}(?: (?:to|from)(?: [a-z\d.%]+){1,7}?)? (?:to|from))"
        r"(?: (?:just|only|about|around|nearly|almost|over|more than|less than|some))* $"
    ),
    "id": Gated(
        r"(?<![a-z])(penurunan|pelemahan|koreksi|kontraksi|penyusutan|kenaikan|penguatan|lonjakan)"
        r"(?:nya)?(?: (?:[a-z-]+ ){0,4}?(?:melebar|menyempit|membesar|mengecil|melambat|"
        r"melandai|mereda|mendalam|menipis)|(?: [a-z-]+){0,2} (?:sejak|sepanjang|selama)"
        r" [a-z ]{3,30}?)"
        r"(?: pun)? (?:menjadi|ke|mencapai)(?: (?:sekitar|hampir|hanya|lebih dari))* $"
    ),
}
_FALLS: Final = re.compile(
    "decline|drop|fall|slide|loss|slump|retreat|rout|sell-?off|plunge|contraction|decrease|"
    "penurunan|pelemahan|koreksi|kontraksi|penyusutan"
)
