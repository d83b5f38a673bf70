"""The words around an expression of time that belong to it: prepositions and postpositions.

Everything is searched in a plain shadow, in windows of fixed width.
"""

import re
from typing import Final, NamedTuple

from articles.text.alternatives import compiled, tree
from articles.text.times import period_data as data
from articles.text.times.atoms import Atom


class Around(NamedTuple):
    """The words that belong to an expression of time, by what they make of it.

    kind: a key of period_data.BEFORE or "". tail: before, until, since, same, compared, of or "".
    start and end span the expression with them.
    """

    kind: str
    tail: str
    start: int
    end: int


def _latin_prefix() -> re.Pattern[str]:
    kinds = "|".join(
        rf"(?P<{kind}>(?:{tree([words.replace('.', chr(92) + '.')])})(?: (?:{tree([after])}))* )"
        for kind, (words, after, _) in data.BEFORE.items()
    )
    return re.compile(f"(?:{kinds})$")


def _han_prefix() -> re.Pattern[str]:
    kinds = "|".join(
        f"(?P<{kind}>{f'(?<![{data.NOT_BY}])' if kind == 'by' else ''}(?:{han}))"
        for kind, (_, _, han) in data.BEFORE.items()
        if han
    )
    return re.compile(f"(?:{kinds})$")


_DAYS: Final = ("day", "weekday", "days", "d3")
_PREFIX: Final = _latin_prefix()
_PREFIX_HAN: Final = _han_prefix()
# The last words of those, without which none stands there.
_PREFIX_ENDS: Final = frozenset(
    word.split()[-1]
    for words, after, _ in data.BEFORE.values()
    for word in f"{words}|{after}".split("|")
)
# What those begin with up to what is no letter: tried only there.
_WORD: Final = re.compile("(?<![a-z])[a-z]+")
_PREFIX_OPENS: Final = frozenset(
    opening.group()
    for words, _, _ in data.BEFORE.values()
    for word in words.split("|")
    if (opening := _WORD.match(word)) is not None
)
_PREFIX_WINDOW: Final = 48
# 起 begins many words: 起步, 起草, 起降航班.
_FROM: Final = "起(?!步|草|重|诉|来|伏|点|降[航架飞点场平]|飞|源|火|航|床)"
_SUFFIX: Final = re.compile(
    rf"""
    (?P<until> [ ]?(?:为止|止(?!步)) )
    | (?P<before> [ ]?(?:之前|以前|前(?!期|后|往|景|[一二三四五六七八九十两半]|列|沿|夕|身|\d)) )
    | (?P<since> [ ]?(?:以来|{_FROM}|开始(?!的)|之后|以后
        |后(?!期|续|者|来|备)|至今|[到至](?:现在|如今|今|目前))
        | (?:\d{{1,2}}[时点](?:\d{{1,2}}分)?|[上下]午|晚间?|零时|当天)
          {_FROM}
        | [^，。；、：！？\d《》“”()是为有创达到近]{{1,16}}以来
        | [^，。；、：！？\d《》“”()是为有创达到近]{{1,6}}至今
        | [ ](?:onwards?|and[ ]beyond|ke[ ]atas)|-present )
    | (?P<same> [ ]?(?:同期|同月|同季) )
    | (?P<compared> [ ]?(?:相比|比较|对比|持平|齐平|相当(?!于))
        | (?:同期|水平|末|底)?的?(?:近|约|超过?|逾|不足|不到)?
          (?:\d|[一两二三四五六七八九十百])[^，。；]{{0,6}}倍
        | (?:全年|同期)?[^，。；、\d的]{{0,8}}的(?:近|约|超过?|逾|不足|不到)?
          [\d.一两二三四五六七八九十]{{1,4}}多?倍
        )
    | (?P<part> (?:全年|同期|末|底)?[^，。；、\d的]{{0,8}}的(?:近|约|超过?|逾|不足|不到)?
          (?:\d[\d.]*%|[一两二三四五六七八九十百]{{1,3}}(?:成(?!立|功|果)|分之)) )
    | (?P<of> 的(?:近|约|超|逾|不足)?[\d第不] )
    """,
    re.VERBOSE,
)
# 和 and 与 compare only where the clause goes on to do so: 与2022年持平.
_COMPARES: Final = re.compile(
    "[^，。；！？]{0,10}?(?:相比|持平|齐平|相当|一致|对比|比较|相较|同期|之比|接近)"
)
# 恢复到2019年的95%: the whole of which the part is that of the earlier time.
_WHOLE: Final = re.compile(
    "(?:(?:恢复|回升|反弹)[到至]|相当于|不足|不到|[约仅]?为|是|达到?|超过?|仅|只有)$"
)


def around(plain: str, atom: Atom) -> Around:
    """The prepositions and postpositions of an expression of time."""
    low = max(0, atom.start - _PREFIX_WINDOW)
    prefix = _prefix(plain, low, atom.start)
    kind = prefix.lastgroup or "" if prefix else ""
    suffix = _SUFFIX.match(plain, atom.end)
    tail = suffix.lastgroup or "" if suffix else ""
    if tail == "part":
        tail = "compared" if _WHOLE.search(plain, low, atom.start) else ""
    if kind == "base" and plain[atom.start - 1] in "与和同" and not tail:
        kind = kind if _COMPARES.match(plain, atom.end) else ""
    if kind == "asof" and prefix and _starts_per(plain, prefix):
        kind = "since"  # "akan naik per 1 Oktober"
    if kind == "by" and plain[atom.end : atom.end + 2] == "'s":
        kind = ""  # "hit by Sunday's storm"
    if kind in ("", "on", "in") and _SINCE_IT.search(plain, max(0, low - 32), atom.start):
        kind = "since"
    if kind == "since" and prefix and _BEGINS.search(plain, max(0, low - 16), atom.start):
        kind = "in"
    if kind in ("", "on", "in") and _BEFORE_IT.search(plain, low, atom.start):
        kind = "by"
    if kind in ("before", "until") and _NOT_BEFORE.search(plain, low, atom.start):
        kind = "since"  # "not before January"
    if kind == "by" and plain[low : prefix.start() if prefix else low].endswith(_EARLIEST):
        kind = "since"
    if kind == "on" and prefix:
        # "up 2.6% on 2003" compares, "on Monday" and "based on 2003" do not.
        over = (*_DAYS, "vague")  # "up 3% over the past five years"
        compares = (
            atom.grain not in over
            and atom.rule not in ("range", "season")
            and _MOVED_ON.search(plain, low, prefix.start())
        )
        kind = "base" if compares else "in"
    start = prefix.start() if prefix and kind else atom.start
    kept = tail in ("before", "until", "since", "same")
    end = suffix.end() if suffix and kept else atom.end
    return Around(kind, tail, start, end)


def _prefix(plain: str, low: int, at: int) -> re.Match[str] | None:
    if not plain.endswith(" ", low, at):
        return _PREFIX_HAN.search(plain, low, at)
    last = plain[plain.rfind(" ", low, at - 1) + 1 : at - 1]
    # In brackets, quoted and the like ("“in 2004") it is asked for all the same.
    if last not in _PREFIX_ENDS and last.isalpha():
        return None
    for word in _WORD.finditer(plain, low, at):
        if word.group() in _PREFIX_OPENS:
            prefix = _PREFIX.match(plain, word.start(), at)
            if prefix is not None:
                return prefix
    return None


# "sejak jadwal baru berlaku 15 Oktober"
_SINCE_IT: Final = compiled(r"(?<![a-z])(?:since|sejak|semenjak)(?: [a-z'-]{2,}){1,6} $")
# "Kami mulai pada 2016": somebody began then
_BEGINS: Final = re.compile(
    r"(?<![a-z])(?:mulai pada|(?:kami|kita|saya|dia|ia|mereka) mulai)"
    r"(?: (?:pada|awal|akhir|tahun|bulan|pertengahan))* $"
)
# "before the heating season begins on 15 November"
_BEFORE_IT: Final = re.compile(
    r"(?<![a-z])(?:before|sebelum)(?: [a-z'-]{2,}){1,5}(?: (?:on|in|pada))? $"
)
_NOT_BEFORE: Final = re.compile(
    r"(?<![a-z])(?:not|never|cannot|[a-z]+n't|tidak|tak|belum)(?: [a-z]+){0,4} "
    r"(?:before|until|sebelum)(?: the)? $"
)
_IS_TO_BE: Final = re.compile("(?<![a-z])(?:akan|bakal|berlaku|efektif|resmi)(?![a-z])[^.;]*$")


def _starts_per(plain: str, prefix: re.Match[str]) -> bool:
    start = prefix.start()
    per = prefix.group().startswith("per ")
    return per and _IS_TO_BE.search(plain, max(0, start - 60), start) is not None


_EARLIEST: Final = ("最早", "最早要", "最早得", "最快", "最快要")
_MOVED_ON: Final = re.compile(
    r"(?:%|change|changes|percent|per cent|persen|\d|points?|higher|lower|up|down|increase|rise|"
    r"fall|drop|decline|growth|gain|improvement|jump|leap|surge|slump|advance|reduction) $"
)
