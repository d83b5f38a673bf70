"""What the words around a number say of it: its bound, its direction, its role.

All functions take the plain shadow of a text and look at one clause, at most so many characters.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, NamedTuple

from articles.text.alternatives import one_of
from articles.text.amounts import cue_data as data
from articles.text.amounts import cues_han
from articles.text.amounts import particle_data as particles
from articles.text.word_tables import listed

_LEFT: Final = 90
_BOUND_WINDOW: Final = 28


@dataclass(slots=True)
class Change:
    """A word of change that governs a number: "+" or "-", and where it begins."""

    sign: str
    start: int
    end: int
    word: str


# What the words of bound end in, with an article behind them: other words end in nothing of it.
_BOUNDS: Final = (*data.BOUNDS_BEFORE["en"], *data.BOUNDS_BEFORE["id"], " a", " an", "the")
_BOUND_ENDS: Final = frozenset(word[-4:] for word in _BOUNDS)
_BOUND_ENDS_SHORT: Final = tuple({word for word in _BOUNDS if len(word) < 4})
_BOUND_ENDS_HAN: Final = frozenset("了为达有").union(
    word[-1] for word in data.BOUNDS_BEFORE["zh-hans"]
)
_GAPS: Final = (" ", "-")


@cache
def _before(language: str) -> re.Pattern[str]:
    words = one_of(data.BOUNDS_BEFORE[language])
    if language == "zh-hans":
        return re.compile(rf"({words})(?:了|为|达|有)?[ -]?$")
    # A set of characters first, by which Python finds it fast.
    return re.compile(rf"[^a-z]({words})(?: (?:a|an|the))?[ -]?$")


BOUND_BEGINS: Final = {
    language: frozenset(word[0] for word in words) for language, words in data.BOUNDS_AFTER.items()
}


@cache
def _after(language: str) -> re.Pattern[str]:
    edge = "" if language == "zh-hans" else "(?![a-z])"
    return re.compile(rf"[ ]?({one_of(data.BOUNDS_AFTER[language])}){edge}")


# "lebih rendah", "more than": a comparison follows, not a bound.
_COMPARES: Final = re.compile(
    rf" (?:{data.HIGHER_INDONESIAN}|{data.LOWER_INDONESIAN}|dari|daripada|awal|lanjut|than)"
    r"(?![a-z])"
)


def bound_before(plain: str, start: int, language: str) -> tuple[int, str] | None:
    """The comparator whose words end at `start`, as (where they begin, sign)."""
    at = start - (plain[start - 1 : start] in _GAPS)
    if language == "zh-hans":
        if plain[at - 1 : at] not in _BOUND_ENDS_HAN:
            return None
    else:
        ends = plain[at - 4 if at > 4 else 0 : at]
        if ends not in _BOUND_ENDS and not ends.endswith(_BOUND_ENDS_SHORT):
            return None
    low = start - _BOUND_WINDOW if start > _BOUND_WINDOW else 0
    # The pattern for Latin letters begins with a character before the word.
    window = plain[low:start] if language == "zh-hans" else " " + plain[low:start]
    match = _before(language).search(window)
    if match is None:
        return None
    word, at = match.group(1), start - len(window) + match.start(1)
    if plain.endswith(particles.NO_BOUND_BEHIND.get(word, ()), low, at):
        return None
    if word.endswith("than") and match.group().rstrip().endswith("the"):
        return None  # "higher than the 500 yuan": compared, not bounded
    limit = language == "en" and word.endswith(_LIMITS)
    if limit and _THE_LIMIT.search(plain, low - 24, at):
        return None  # "the regulatory minimum of 10.5 percent" names it
    if word.startswith("pass") and match.group().endswith((" a ", " an ")):
        return None  # "passed a 3-billion budget": voted for
    if language == "zh-hans" and not cues_han.bounds(plain, at + len(word)):
        return None
    return at, data.BOUNDS_BEFORE[language][word]


_LIMITS: Final = ("minimum of", "maximum of", "ceiling of", "limit of", "minimum", "maximum")
_THE_LIMIT: Final = re.compile(
    r"(?<![a-z])(?:the|its|their|current|legal|statutory|regulatory) (?:[a-z]+ )?$"
)
_ENDS: Final = re.compile(r"[,.;:)]|$| (?:in|at|are|were|is|was|of|for|who|will|by)(?![a-z])")


def bound_after(plain: str, end: int, language: str) -> tuple[int, str] | None:
    """The comparator whose words begin at `end`, as (where they end, sign)."""
    at = end + (plain[end : end + 1] == " ")
    begins = plain[at : at + 1] in BOUND_BEGINS[language]
    match = _after(language).match(plain, end) if begins else None
    if match is None or _COMPARES.match(plain, match.end()):
        return None
    if match.group(1).startswith("and ") and not _ENDS.match(plain, match.end()):
        return None  # "1,200 villages and over half of the people"
    if language == "zh-hans" and cues_han.goes_on(plain, match.start(1)):
        return None
    return match.end(), data.BOUNDS_AFTER[language][match.group(1)]


class Word(NamedTuple):
    """A word of change, without the "nya" behind it, and where it stands in a text with it."""

    start: int
    end: int
    word: str


@cache
def _changes(language: str) -> re.Pattern[str]:
    words = one_of(data.CHANGES[language])
    if language == "zh-hans":
        return re.compile(f"({words})")
    # A set of characters first, by which Python finds it fast. "Pajak pertambahan nilai" is a tax.
    return re.compile(rf"[^a-z-]({words})(?:nya)?(?![a-z]|(?<=pertambahan) nilai)")


# A clause is asked for again: of each of its numbers, strictly or not.
@lru_cache(maxsize=64)
def changes(text: str, language: str) -> tuple[Word, ...]:
    """The words of change of a text, in order."""
    led = 0 if language == "zh-hans" else 1  # character that the pattern begins with
    found = _changes(language).finditer(" " * led + text)
    return tuple([Word(one.start(1) - led, one.end() - led, one.group(1)) for one in found])


# What parts clauses. The set of characters that it begins with is found fast; a point behind "St."
# or "U.S." parts nothing.
_LATIN_MARK: Final = (
    r"!?\n.,—-](?:(?<![.,—-])|(?= )(?:(?<=[,—])|(?<= -) |(?<=\.)(?<!(?<![a-z])[a-z]\.[a-z]\.)"
    r"(?<!(?<![a-z])(?:mr|ms|dr|st|no|vs|co)\.)(?<!(?<![a-z])(?:mrs|gen|sen|gov|inc|ltd)\.)"
    r"(?<!(?<![a-z])(?:prof|corp)\.)))"
)
_MARKS: Final = {
    "en": re.compile("[(;:" + _LATIN_MARK),
    "id": re.compile("[;:" + _LATIN_MARK),
    "zh-hans": re.compile(r"[。，；：！？\n,;、]"),
}
_ENDS_SENTENCE: Final = frozenset("。！？!?.\n")
# What divides at the end of what is looked at, too.
_ENDS_CLAUSE: Final = frozenset(".,—")


def clause_before(plain: str, at: int, language: str, width: int = _LEFT) -> str:
    """The text between the last division of clauses and `at`."""
    if language != "zh-hans" and plain[at - 1 : at] in _ENDS_CLAUSE:
        return ""
    places = _divisions(language, plain)[0]
    start = places[bisect_right(places, at) - 1]
    return plain[start if at - start <= width else at - width : at]


def sentence_before(plain: str, at: int, language: str, width: int = 160) -> str:
    """The text between the last end of a sentence and `at`."""
    return plain[sentence_start(plain, at, language, width) : at]


def sentence_start(plain: str, at: int, language: str, width: int = 160) -> int:
    """Where the text between the last end of a sentence and `at` begins."""
    if language != "zh-hans" and plain[at - 1 : at] == ".":
        return at
    places = _divisions(language, plain)[1]
    start = places[bisect_right(places, at) - 1]
    return start if at - start <= width else at - width


# As many lines as go through a stage at once, and some.
@lru_cache(maxsize=256)
def _divisions(language: str, plain: str) -> tuple[list[int], list[int]]:
    """Where the clauses and where the sentences of a line begin."""
    clauses = [match.end() for match in _MARKS[language].finditer(plain)]
    return [0, *clauses], [0, *[end for end in clauses if plain[end - 1] in _ENDS_SENTENCE]]


def change_before(plain: str, at: int, language: str, *, strict: bool) -> Change | None:
    """The word of change that governs the number at `at`; None where a level is meant.

    Strict: the word must stand beside the number (a few fillers apart), as amounts require.
    """
    clause = clause_before(plain, at, language)
    found = changes(clause, language) if clause else None
    if not found:
        return None
    for match in reversed(found if language != "zh-hans" else _whole(found, clause)):
        word, gap = match.word, clause[match.end :]
        if (
            strict
            and word in data.AMOUNT_VERBS
            and not (word not in data.ADDITIONS and gap.startswith((" by ", " sebesar ")))
        ):
            return None
        on_top = strict and word == "plus"  # "£28,600, plus £1,035 for a visa"
        if on_top or _moves_nothing(word, clause[: match.start], gap):
            return None
        if word in _BREAKING and not gap and plain.startswith("破", at):
            return None  # 市值升破300亿元
        if gap == " at " and not strict and word in _GROWS_AT:
            gap = " "  # "output is growing at 3.2%"
        if language == "en" and gap.startswith(" by ") and word in NOUNS_ALONE:
            continue  # "cut its forecast for growth by 30 basis points"
        if strict and word in _STRENGTHENS and gap == " " and plain[at : at + 1].isalpha():
            return None  # "penguatan dua program"
        past = strict and gap == " " and clause.endswith("the ", 0, match.start)
        if past or gap.startswith(" than ") or (strict and gap in (" on ", " di ")):
            return None  # "higher than the 5 trillion", "it fell on 31", "turun di dua pabrik"
        noun = word in data.CHANGE_NOUNS[language] and not MOVES.match(gap)
        if not _bridges(gap, language, noun=noun and not strict):
            # 降低至, "minus" and the like: look further left for what they qualify.
            if strict or language != "zh-hans" or len(word) > 1:
                return None
            continue
        sign = sign_of(word, clause[: match.start], language, strict=strict)
        low = at - len(clause)
        return Change(sign, low + match.start, low + match.end, word)
    return None


def sign_of(word: str, before: str, language: str, *, strict: bool) -> str:
    """The sign of a word of change behind what its clause has said: 降幅收窄 is a rise."""
    sign = data.CHANGES[language][word]
    if language != "zh-hans":
        if word.startswith("lebih ") and (verb := _MOVED_MORE.search(before)) is not None:
            return data.CHANGES[language][verb.group(1)]
        falls = not strict and word in _OF_A_FALL and _FALL.search(before)
        return _OF_A_FALL[word] if falls else sign
    if _FALL_HAN.search(before):
        return _OF_A_FALL.get(word, sign)
    return "-" if _DRAGS.search(before) else sign  # 拖累净利润增速2.6个百分点


def _whole(found: tuple[Word, ...], clause: str) -> list[Word]:
    """The Chinese words of change that are no part of another word."""
    return [
        one
        for one in found
        if one.word not in cues_han.PARTS
        or clause[max(0, one.start - 1) : one.start] not in cues_han.PARTS[one.word]
    ]


def _moves_nothing(word: str, before: str, gap: str) -> bool:
    """ "Wrote off 5.6bn"; "missing the 4.8 percent that was expected": what was aimed at."""
    if word in _AGAINST and not gap.endswith(" by "):
        return True
    return loses(word, gap) or before.endswith(particles.PARTICLES.get(word, ()))


# "Kehilangan air 41 persen", "dipotong pajak 10 persen": a part, no change of it.
_LOSSES: Final = {
    "kehilangan": (" air ",),
    "dipotong": (" pajak ", " pph ", " komisi ", " biaya "),
    "memotong": (" pajak ", " pph ", " komisi ", " biaya "),
}


def loses(word: str, gap: str) -> bool:
    """Whether a word of change only names a part that is lost or taken off."""
    return gap.startswith(_LOSSES.get(word, ()))


def _bridges(gap: str, language: str, *, noun: bool) -> bool:
    if language == "zh-hans":
        return _bridges_han(gap, noun=noun)
    words = gap.replace(",", " ").replace("(", " ").split()
    if len(words) > 8:
        return False
    marks, fillers = data.LEVEL_MARKS[language], data.FILLERS[language]
    for place, word in enumerate(words):
        if word in marks and not noun:
            # "up to 5 percent" bounds, "rose to 5 percent" reaches a level
            if language == "en" and word == "to" and place and words[place - 1] == "up":
                continue
            if word == "at" and {"rate", "pace"} & set(words[place:]):
                continue
            return False
        if word not in fillers and word not in marks:
            behind_a = {"a", "an"} & set(words[max(0, place - 2) : place])
            if language == "en" and behind_a and "of" not in words[place:]:
                continue  # "rose a seasonally adjusted 0.5%"
            return False
        if word == "dari" and (not place or words[place - 1] not in _THAN_LEFT):
            return False  # "anjlok dari 900": what was left behind, not the change
    return True


_STRENGTHENS: Final = ("penguatan", "peningkatan", "pengurangan", "pengembangan")
# "a rise to 5%", "penurunan menjadi 4%": the level that was reached or left.
MOVES: Final = re.compile(
    r" (?:as (?:low|high) as|to|from|menjadi|ke|dari|below|above|under|di bawah|di atas) "
)
NOUNS_ALONE: Final = ("growth", "inflation", "expansion")
_GROWS_AT: Final = (
    *("grow", "grows", "grew", "growing", "rising", "expanding", "expanded", "increasing"),
    *("falling", "shrinking", "declining", "climbing", "contracting"),
)
_AGAINST: Final = frozenset(
    ("missed", "missing", "misses", "undershot", "overshot", "beat", "beats", "beating")
)
_BREAKING: Final = ("升", "跌", "涨")
# "The decline narrowing by 0.6 points", 降幅收窄: a fall that narrows is a rise.
_FALL: Final = re.compile(
    r"(?<![a-z])(?:declines?|drop|fall|decrease|contraction|slump|penurunan|kontraksi|pelemahan)"
    r"(?:nya)?(?: [a-z]+){0,3} $"
)
_OF_A_FALL: Final = {
    **dict.fromkeys(
        listed(
            "narrowed narrows narrowing eased easing slowed moderated menyempit mengecil 收窄 缩小"
        ),
        "+",
    ),
    **dict.fromkeys(listed("widened widens widening deepened deepening accelerated 扩大"), "-"),
}
_FALL_HAN: Final = re.compile("[降跌]幅")
# "Tumbuh lebih rendah 4,3 persen": how it moved, not where to.
_MOVED_MORE: Final = re.compile(
    r"(?<![a-z])(naik|turun|tumbuh|bertumbuh|meningkat|menurun|merosot|melonjak|menyusut|susut|"
    r"bertambah|berkurang|menguat|melemah|anjlok|terkontraksi|terkoreksi|terpangkas) $"
)
_DRAGS: Final = re.compile("(?:拖累|拖低|拉低|压低)了?[一-鿿]{0,10}$")
_THAN_LEFT: Final = frozenset(("lebih", "kurang"))


@cache
def _han_fillers() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(list(data.FILLERS['zh-hans']))}|[ ~\"“])*")


def _bridges_han(gap: str, *, noun: bool) -> bool:
    if not gap:
        return True
    if not noun and gap[0] in data.LEVEL_MARKS["zh-hans"]:
        return False
    return _han_fillers().fullmatch(gap) is not None


@cache
def _changes_after(language: str) -> re.Pattern[str]:
    words = one_of(data.CHANGES_AFTER[language])
    if language == "zh-hans":
        # behind a noun too: 3.3%的能源消费增速 is growth
        return re.compile(rf"(?:{words})|的[一-鿿]{{1,6}}?(增速|增幅|涨幅|增长率)")
    # One adjective may stand between: "a 34% annual jump"; a range end or noun may not.
    adjective = (
        r"(?: (?:annual|yearly|year-on-year|sharp|steep|monthly|further|real|nominal|average|"
        r"weekly|daily|quarterly|overall|modest|price|record|big)|"
        r"(?: (?!of|in|and|to|for|share|stake)[a-z]+)? "
        r"(?:gdp|economic|exports?|imports?|sales|profits?|revenue|output|wage|pay|earnings|"
        r"population|credit|loan|traffic|passenger|production|organic|underlying|volume|"
        r"consumption|spending|rent|fare|dividend|investment)(?= (?:growth|increase|decrease|rise|"
        r"decline|drop|fall)(?![a-z])))?"
    )
    return re.compile(rf"{adjective}[ -](?:point )?({words})(?![a-z])")


def change_after(plain: str, end: int, language: str) -> Change | None:
    """The word of change straight after a number: "a 34% jump", "sepertiga lebih rendah"."""
    match = _changes_after(language).match(plain, end)
    if match is None or _OF_AN_AGE.match(plain, match.end()):
        return None  # "separuhnya di bawah 21 tahun"
    word = match.group(match.lastindex or 0)
    return Change(data.CHANGES_AFTER[language][word], match.start(), match.end(), word)


_OF_AN_AGE: Final = re.compile(r"(?: usia| umur| age)? \d{1,3} (?:tahun|years)(?![a-z])")


def names_change(plain: str, language: str) -> bool:
    """Whether a text has a word of change."""
    return bool(changes(plain, language))


# "23 dari 41 sektor": some of so many, which came from nowhere
_SOME_OF: Final = re.compile(
    r"(?<![\d.,])(?<!jadi )(?<!ke )(?<!naik )(?<!turun )(?<!tambah )(?<!kurang )(?P<some>\d{1,5}) "
    r"dari (?:total |sekitar |seluruh )?(?P<all>(?!10{1,3} )\d{1,5})(?= [a-z])"
)


def is_whole_of_some(line: str, start: int) -> bool:
    """Whether the Indonesian count at an offset is what the one before it is a part of."""
    if line.find("dari ", max(0, start - len("dari seluruh ")), start) < 0:
        return False
    some = _SOME_OF.search(line, max(0, start - 24), start + 8)
    return some is not None and some.start("all") == start and int(some["some"]) < int(some["all"])
