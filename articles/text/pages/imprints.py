"""Last lines that say who the author is, or what the paper is: "Ana Lim covers transport for …"."""

import re
from collections.abc import Sequence

_BIO = re.compile(
    r"(?:,[^,.]{3,60},)? (?:is|was|covers|writes|reports|has|adalah|merupakan|meliput|menulis)\b|"
    r", [a-z][^.]{5,80}$|['’]s (?:reporting|travels?|trip|work|research|(?:\w+ )?(?:book|column))\b"
)
# Who is named nowhere else, and does what only reporters do.
_REPORTER = re.compile(
    r"(?P<name>[A-Z][\w'’\-]+(?: [A-Z][\w'’.\-]*){1,3}),? (?:(?:covers|writes (?:about|for|on)|"
    r"reports (?:on|from|for)) |meliput |menulis (?:tentang|untuk|soal) |"
    r"(?:is (?:an?|the|our)|adalah|merupakan) (?:[\w\-]+ ){0,4}(?:journalist|professor|fellow|"
    r"lecturer|economist|researcher|writer|author|analyst|consultant|lawyer|editor|columnist|"
    r"correspondent|historian|scientist|academic|wartawan|jurnalis|dosen|peneliti|penulis|"
    r"pengamat|kolumnis|ekonom)\b)[^\d]{0,120}"
)
# "Ana Lim, Dosen Universitas Pantai": who wrote an opinion, and what he or she is.
_OFFICE = re.compile(
    r"\W{0,3}(?P<name>[A-Z][\w'’\-]+(?: [A-Z][\w'’.\-]*){0,3})\s?[.,|]\s?"
    r"(?:Dosen|Direktur|Pengamat|Ketua|Anggota|Peneliti|Pakar|Pemerhati|Guru Besar|Mahasiswa|"
    r"Kandidat|Wakil|Komisioner|Pengajar|Staf|Wartawan|Penulis|Sekretaris|Kepala|Praktisi|Alumnus|"
    r"Ekonom|Analis|Konsultan|Professor|Lecturer|Director|Researcher|Fellow|Economist|Analyst|"
    r"Columnist|Editor|Chair|Senior \w+)\b[^.;:]{0,90}\.?"
)
_IS = re.compile(
    r"(?: (?:is|was|adalah|merupakan|terbit|diterbitkan|dikelola)\b|\s?[:：–—-]\s|"
    r"(?: (?:Ltd|Limited|Inc|LLC|Pte|plc|Media|Group))*\.?, )|[是由系]"
)
# A paper's name stands among the first lines, and is short.
_HEAD = 12
_SHORTEST_NAME, _LONGEST_NAME = 3, 40
_FEWEST_LINES = 4
_LONGEST_REMARK = 80
_LONGEST_BIO = 300
_LAST = 3


def find(lines: Sequence[str], reasons: Sequence[str], *, byline: str) -> list[int]:
    """Indices of such lines: from the last one that stays upwards, and right below the author."""
    staying = [i for i, reason in enumerate(reasons) if not reason]
    head = range(min(_HEAD, len(lines)))
    outlets = [lines[i] for i in head if reasons[i] and 4 <= len(lines[i]) <= _LONGEST_NAME]
    found: list[int] = []
    while len(staying) >= _FEWEST_LINES:
        *before, last = (lines[i] for i in staying)
        # Nothing of the text stands below an imprint.
        below = len(last) <= _LONGEST_REMARK and _is_imprint(before[-1], before[:-1], outlets)
        if not (below or _is_bio(last, before, byline) or _is_imprint(last, before, outlets)):
            break
        found.append(staying.pop())
    for place in range(len(staying) - 2, max(len(staying) - 1 - _LAST, _FEWEST_LINES - 1), -1):
        # Below it a remark may stand that nobody knows.
        *before, line = (lines[i] for i in staying[: place + 1])
        if len(line) <= _LONGEST_BIO and _is_bio(line, before, byline):
            found.append(staying.pop(place))
            break
    if len(staying) >= _FEWEST_LINES and byline:
        first, *others = (lines[i] for i in staying)
        named = any(byline in line for line in others)
        if first.startswith(byline) and not named and _BIO.match(first, len(byline)):
            found.append(staying[0])
    return found


def _is_bio(last: str, before: Sequence[str], byline: str) -> bool:
    small, whole = last.casefold(), byline.casefold()
    if byline and small == whole:
        return True
    for name in (whole, whole.split(" ")[-1]):
        if len(name) < _SHORTEST_NAME or not small.startswith(name):
            continue
        # A surname alone, where the text itself does not speak of someone so called.
        others = (line.casefold() for line in before if name != whole)
        called = any(name in line for line in others if line != whole)
        if not called and _BIO.match(last, len(name)):
            return True
    match = _REPORTER.match(last) if len(last) <= _LONGEST_BIO else None
    match = match or _OFFICE.fullmatch(last)
    return match is not None and not any(match["name"] in line for line in before)


def _is_imprint(last: str, before: Sequence[str], outlets: Sequence[str]) -> bool:
    """Whether a line tells of the paper named above the title, and the text does not."""
    for name in outlets:
        if last.startswith(name) and _IS.match(last, len(name)):
            return not any(line.startswith(name) for line in before)
    return False
