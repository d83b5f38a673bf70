"""Days of the week without a date: whether the next of that name is meant or the last, by the
words around them."""

import re
from typing import Final

from articles.text.times import period_data as data
from articles.text.times.atoms import Atom
from articles.text.times.period_ahead import (
    AFTER,
    FUTURE,
    MODAL,
    PAST,
    SINCE_PAST,
    TENSE,
    sentence_around,
)

# "They have until 9 a.m. Tuesday"
_UNTIL_HOUR: Final = re.compile(
    r"(?<![a-z])until (?:[\d:.]{1,5} ?(?:[ap]\.?m\.?|o'clock)|noon|midnight)(?: [a-z]{2,4})?"
    r"(?: on)? $"
)
# "From Monday, fares will rise"
_WILL: Final = re.compile(
    rf"(?P<before>,?(?: [a-z'-]+){{1,6}}) (?:{data.MODALS}|is to|are to)(?![a-z])"
)
_SOON_AFTER: Final = re.compile("[上下]?午?，?[^，。；\\d]{0,8}(?:将(?![军领])|拟(?!定))")
_DUE: Final = re.compile(
    r"(?<![a-z])(?:takes? effect|goe?s? to (?:a )?(?:vote|trial|court|the polls)|goe?s? on sale|"
    r"comes? into force|votes?(?: on [^,;.]{1,40})?|takes? place|"
    r"(?:opens|begins|starts|closes|ends|kicks off|expires|resumes|reopens)(?: [a-z]+){0,3}|"
    r"is due|are due|goes [a-z]+|"
    r"[a-z]+s (?:return|reopen|resume|begin|start|leave|arrive|vote|meet|go"
    r"(?: [a-z]+)?))(?: on| this| from)? $|"
    r"(?<![a-z])(?:as (?:soon|early) as|no later than)(?: on)? $"
)
_FAR_AFTER: Final = 70
# "The toll is waived": a state, no past
_STATE: Final = re.compile(
    r"(?<![a-z])(?:is|are|be|being) (?:[a-z]+ly )?[a-z]+(?:ed|en|lt|ut)(?![a-z])"
)
# "Mills have been told to cut output from Friday"
_TO_DO: Final = re.compile(r"(?<![a-z])to (?!the |a |an )[a-z]+")
_UP_TO_ID: Final = re.compile(r"(?<![a-z])(?:hingga|sampai(?: dengan)?|s/d)(?: hari)? $")
_RUNS_ON_ID: Final = re.compile(
    r"(?<![a-z])(?:berlangsung|berlaku|digelar|diadakan|dibuka|buka|ditutup|tutup|gratis|libur|"
    r"diperpanjang|diberlakukan|ditangguhkan|dihentikan|dipamerkan|diselenggarakan|tersedia|"
    r"dibebaskan|menunggu|menampilkan|memamerkan)(?![a-z])"
)
# Only the words of the time itself stand before it in its sentence.
_OPENS_WITH: Final = re.compile(
    r"[\"“\s]*(?:(?:from|starting|beginning|effective|until|till|through|up to|as|mulai|terhitung|"
    r"dari|hari|on|the|by|before|sebelum|menjelang) )+"
)
# 周四零时起，油价上调; 周五前完成
_FROM_THEN: Final = re.compile(
    "(?:零时|凌晨|早|晚|[上下]午|\\d{1,2}时)?"
    "(?:起(?!步|草|重|诉|来|伏|飞)|(?:之|以)?前(?!后|景|往))"
    "(?![^。；]{0,14}[已了])"
)
_BE_DONE: Final = re.compile(r" (?:(?:not|also|only|then) )?be (?:[a-z]+ly )?[a-z]+")


def is_coming(plain: str, atom: Atom, kind: str = "") -> bool:
    """Whether a day of the week is the next of that name: "will open on Friday", "runs until
    Monday", "mulai Senin". `kind` is that of the words around it."""
    before, after = sentence_around(plain, atom, _FAR_AFTER if kind else AFTER)
    if before.endswith("come ") and not before.endswith((" has come ", " had come ")):
        return True  # "Come Monday, buses will run"
    if _FROM_THEN.match(plain, atom.end):
        return True
    if kind in ("until", "since", "by", "before") and _goes_on_to(before, after, kind):
        return True
    if _UNTIL_HOUR.search(plain, atom.start - 30, atom.start):
        return True
    if _DUE.search(before) or _SOON_AFTER.match(after):
        return True
    will = _WILL.match(after)
    if will and not (TENSE.search(will.group("before")) or TENSE.search(before)):
        return True
    cues = [match.end() for match in FUTURE.finditer(before)]
    if not cues:
        return False
    done = _BE_DONE.match(before, cues[-1])  # "will be shared in a meeting on Friday"
    return not TENSE.search(before, cues[-1] if done is None else done.end())


def _goes_on_to(before: str, after: str, kind: str) -> bool:
    """Whether what holds until, from or by a day of the week goes on to it, or begins with it: it
    does where nothing is told as past, as by "since", or by Indonesian counts up to a day."""
    if kind == "since" and SINCE_PAST.search(before) is not None:
        return False
    words = _STATE.sub("", before)
    if _UP_TO_ID.search(before):
        runs = _RUNS_ON_ID.search(before) or MODAL.search(after)
        return runs is not None and PAST.search(before) is None
    if _OPENS_WITH.fullmatch(before):
        words = _STATE.sub("", after)
    past = [
        match.end()
        for match in TENSE.finditer(words)
        if not words.endswith(" to ", 0, match.start())
    ]
    return not past or _TO_DO.search(words, past[-1]) is not None
