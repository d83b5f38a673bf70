"""Times of reports and plans beside the times that they tell of."""

import re
from datetime import date
from typing import Final

from articles.text.times import period_data as data
from articles.text.times.atoms import Atom

_STOP: Final = re.compile(r"[。；！？;!?\n]|\. (?!\d)")
REPORTED: Final = re.compile(rf"(?<![a-z])(?:{data.REPORTED})(?![a-z])|{data.REPORTED_HAN}")


def is_reported(plain: str, day: Atom, other: Atom) -> bool:
    """Whether a day and another time in one sentence are those of a report and of what it says:
    今天公布的数据显示，前4个月…"""
    between = plain[day.end : other.start]
    if len(between) > 90 or _STOP.search(between):
        return False
    return REPORTED.search(between) is not None


_ISSUED_BEFORE: Final = re.compile(
    r"(?<![a-z])(?:report|plan|study|survey|paper|document|blueprint|guidelines?|notice|rules|"
    r"program(?:me)?|strategy|roadmap|forecast|scheme|"
    r"award|tender|figures|data|ranking|estimate|order|list|ruling|review|audit|poll|bulletin|"
    r"budget|decree)(?: [a-z'-]+){0,4},? (?:published|released|"
    r"issued|unveiled|approved|adopted|circulated|drafted|announced)"
    r"(?: (?:late|early|back|in|last|on|the|by(?: [a-z'-]+){1,4}))* $|"
    r"(?<![a-z])(?:laporan|rencana|peta jalan|survei|kajian|studi|dokumen|aturan|cetak biru)"
    r"(?: [a-z-]+){0,5} (?:terbit|dirilis|diterbitkan|diumumkan|disetujui|disahkan|dipublikasikan)"
    r"(?: (?:pada|bulan|awal|akhir))* $"
)
_ISSUED_AFTER: Final = re.compile(
    "(?:初|底|中旬|上旬|下旬)?(?:正式)?(?:联合)?(?:印发|发布|公布|出台|下发|批复|(?:审议)?通过|召开|举行|修订|签署)的|"
    "[^，。；\\d]{0,4}(?:宣布|官宣|披露|透露)|"
    "[^。；\\d]{0,24}(?:印发|发布|出台|公布|下发)[^。；\\d]{0,30}(?:提出|明确|要求|规定|预测|预计)"
)


def is_issued(plain: str, atom: Atom) -> bool:
    """Whether a month or a year is that in which a plan or a report came out:
    今年5月印发的方案提出, "a plan approved in March"."""
    if _ISSUED_AFTER.match(plain, atom.end):
        return True
    low = max(0, atom.start - 110)
    return _ISSUED_BEFORE.search(plain, low, atom.start) is not None


def yields(plain: str, atom: Atom, days: tuple[date | None, date | None], other: Atom) -> bool:
    """Whether a month or a year makes room for another, later time with an end: it is that of a
    document, or the one that a change is counted from ("since last year to 7 billion by June")."""
    between = plain[atom.end : other.start]
    if len(between) > 160 or _STOP.search(between):
        return False
    return is_issued(plain, atom) or (days[1] is None and any(c.isdigit() for c in between))
