"""The words around an expression of time that belong to it: prepositions and postpositions.

Everything is searched in a plain shadow, in windows of fixed width.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from articles.text.alternatives import tree
from articles.text.gated import Gate, Gated
from articles.text.times import period_data as data
from articles.text.times.atoms import DAYS, Atom

_WORD: Final = re.compile("(?<![a-z])[a-z]+")
# "sejak jadwal baru berlaku 15 Oktober"
_SINCE_IT: Final = Gated(
    r"(?<![a-z])(?:(?:since|sejak|semenjak)(?: [a-z'-]{2,}){1,8}|"
    r"(?:takes?|took) effect(?: at [\d.:]{1,5}(?: ?[ap]\.?m\.?)?)?(?: on)?|"
    r"(?:comes?|came|enter(?:s|ed)?) into (?:force|effect)(?: on)?) $"
)
# "Kami mulai pada 2016": somebody began then
_BEGINS: Final = re.compile(
    r"(?<![a-z])(?:mulai pada|(?:kami|kita|saya|dia|ia|mereka) mulai)"
    r"(?: (?:pada|awal|akhir|tahun|bulan|pertengahan))* $"
)
# "before the heating season begins on 15 November"
_BEFORE_IT: Final = Gated(
    r"(?<![a-z])(?:before|sebelum)(?! (?:tax|interest|income|costs?|expenses|pajak))"
    r"(?: [a-z'-]{2,}){1,5}(?: (?:on|in|pada))? $"
)
_CLAUSES: Final = Gate(_SINCE_IT, _BEFORE_IT)
_NOT_BEFORE: Final = re.compile(
    r"(?<![a-z])(?:not|never|cannot|[a-z]+n't|tidak|tak|belum)(?: [a-z]+){0,4} "
    r"(?:before|until|sebelum)(?: the)? $"
)
_BARRED: Final = re.compile(
    r"(?<![a-z])(?:(?:may|must|shall) not|(?:are|is|be) (?:not allowed|barred|banned|forbidden)|"
    r"(?:tidak|tak) boleh|dilarang)(?: [a-z]+){0,4} (?:before|sebelum)(?: the)? $"
)
_IS_TO_BE: Final = re.compile(
    "(?<![a-z])(?:akan|bakal|berlaku|(?<!tarif )(?<!bunga )efektif|resmi)(?![a-z])[^.;]*$"
)
_WILL_BE: Final = re.compile(r",?(?: [a-z'-]+){1,5} (?:will(?! have)|must|is to|are to)(?![a-z])")
_EARLIEST: Final = ("最早", "最早要", "最早得", "最快", "最快要")
_MOVED_ON: Final = re.compile(
    r"(?:%|change|changes|percent|per cent|persen|\d|points?|higher|lower|up|down|increase|rise|"
    r"fall|drop|decline|growth|gain|improvement|jump|leap|surge|slump|advance|reduction) $"
)


class Around(NamedTuple):
    """The words that belong to an expression of time, by what they make of it.

    kind: a key of period_data.BEFORE or "". tail: before, until, since, same, compared, of or "".
    start and end span the expression with them. corresponding: they make it the same stretch of
    another year.
    """

    kind: str
    tail: str
    start: int
    end: int
    corresponding: bool


def _latin_prefix() -> re.Pattern[str]:
    kinds = "|".join(
        rf"(?P<{kind}>(?:{tree([words.replace('.', chr(92) + '.')])})(?: (?:{tree([after])}))* )"
        for kind, (words, after, _) in data.BEFORE.items()
    )
    return re.compile(f"(?:{kinds})$")


_PREFIX: Final = _latin_prefix()
# Chinese words are their own prefixes, each of one kind: they are looked up, not searched for.
_PREFIXES_HAN: Final = {
    word: kind for kind, (_, _, han) in data.BEFORE.items() if han for word in han.split("|")
}
_LONGEST_HAN: Final = max(map(len, _PREFIXES_HAN))
_PREFIX_ENDS: Final = frozenset(word[-1] for word in _PREFIXES_HAN)
# The words that those are made of: nothing else stands in one.
_PREFIX_WORDS: Final = frozenset(
    word
    for words, after, _ in data.BEFORE.values()
    for word in re.split("[ |]", f"{words}|{after}")
)
_TAIL: Final = re.compile(r"(?:s/d|s\.d\.|vs\.|[a-z]*)$")
_WINDOW: Final = 48
# 起 begins many words: 起步, 起草, 起降航班.
_FROM: Final = "起(?!步|草|重|诉|来|伏|点(?!火)|降[航架飞点场平]|飞|源|火|航|床)"
_SUFFIX: Final = re.compile(
    rf"""
    (?P<until> [ ]?(?:为止|止(?!步))
        | (?:\d{{1,2}}[时点](?:\d{{1,2}}分)?|[上下中]午|当天)(?:以|之)?前 )
    | (?P<before> [ ]?(?:之前|以前|前(?!期|后|往|景|[一二三四五六七八九十两半]|列|沿|夕|身|\d)) )
    | (?P<since> [ ]?(?:以来|{_FROM}|开始(?!的)|(?:正式)?(?=施行|生效)|之后|以后
        |后(?!期|续|者|来|备)|[到至](?:现在|如今|今|目前))
        | (?:\d{{1,2}}[时点](?:\d{{1,2}}分)?|[上下中]午|午后|[晚夜]间?|凌晨|清晨|零时|当天)
          (?:{_FROM}|开始)
        | [^，。；、：！？\d《》“”()是为有创达到近]{{1,16}}以来
        | [^，。；、：！？\d《》“”()是为有创达到近]{{1,6}}至今
        | [ ](?:onwards?|and[ ]beyond|ke[ ]atas)|-present )
    | (?P<same> [ ]?(?:同期|同月|同季) )
    | (?P<compared> [ ]?(?:相比|比较|对比|持平|齐平|相当(?!于))
        | (?:同期|水平|末|底)?的?(?:近|约|超过?|逾|不足|不到)?
          (?:\d|[一两二三四五六七八九十百])[^，。；]{{0,6}}倍
        | (?:全年|同期)?[^，。；、\d的年]{{0,8}}的(?:近|约|超过?|逾|不足|不到)?
          [\d.一两二三四五六七八九十]{{1,4}}多?倍
        | (?:同期|末|底)?的?(?:同等|平均)?水平(?=[，。；]|$)
        )
    | (?P<part> (?:全年|同期|末|底)?[^，。；、\d的年]{{0,8}}的(?:近|约|超过?|逾|不足|不到)?
          (?:\d[\d.]*%|[一两二三四五六七八九十百]{{1,3}}(?:成(?!立|功|果)|分之)|一半|半数) )
    | (?P<of> 的(?:近|约|超|逾|不足)?[\d第不] )
    """,
    re.VERBOSE,
)
_SUFFIXES_LATIN: Final = (" onward", " and beyond", " ke atas", "-present")
_LONGEST_SUFFIX: Final = 18
_CLAUSE_ENDS: Final = ("，", "。", "；", "、")  # no suffix begins with one
# 今天开始铺轨: begun that day; 今天开始，票价下调 holds from then on
_BEGINS_HAN: Final = re.compile(
    "开始(?![，。、至到]|实[行施]|执行|施行|[上下]调|调整|[降涨停限禁征收放])"
)
# 报名截止到10月31日
_CLOSES: Final = re.compile(
    "(?:报名|申[请报领]|征集|提交|认购|投票|登记|缴费|预约)(?:时间|日期)?为?$"
)
# 从7月的11%到9月的9%
_FROM_TO: Final = re.compile(
    "[从由][^，。；]{1,10}[年月季底末初][^，。；\\d]{1,6}\\d[^，。；]{0,12}，?$"
)
# 和 and 与 compare only where the clause goes on to do so: 与2022年持平.
_COMPARES: Final = re.compile(
    "[^，。；！？]{0,10}?(?:相比|持平|齐平|相当|一致|对比|比较|相较|同期|之比|接近)"
)
# 恢复到2019年的95%: the whole of which the part is that of the earlier time.
_WHOLE: Final = re.compile(
    "(?:(?:恢复|回升|反弹)[到至]|相当于|不足|不到|[约仅]?为|是|达到?|超过?|仅|只有)$"
)


def around(plain: str, atom: Atom, opened: int) -> Around:
    """The prepositions and postpositions of an expression of time, in a line of these gates."""
    low, start = max(0, atom.start - _WINDOW), atom.start
    kind, begin = _prefix(plain, low, start)
    prefix = kind != ""
    suffix = _suffix(plain, atom.end)
    tail = _tail(plain, low, atom, suffix)
    if prefix:
        kind = _meant(plain, atom, kind, begin, tail)
    if kind in ("", "on", "in") and opened & _CLAUSES.bit and plain.endswith(" ", 0, start):
        if _SINCE_IT.search_in(plain, opened, low - 32, start):
            kind = "in" if prefix and _BEGINS.search(plain, low - 16, start) else "since"
        if kind != "since" and _BEFORE_IT.search_in(plain, opened, low, start):
            kind = "by"
    if kind == "on":
        # "up 2.6% on 2003" compares, "on Monday" and "based on 2003" do not.
        apart = atom.grain in (*DAYS, "vague") or atom.rule in ("range", "season")
        kind = "base" if not apart and _MOVED_ON.search(plain, low, begin) else "in"
    kept = suffix is not None and tail in ("before", "until", "since", "same")
    end = suffix.end() if suffix and kept else atom.end
    return Around(kind, tail, begin if prefix and kind else start, end, "same" in (kind, tail))


def _meant(plain: str, atom: Atom, kind: str, begin: int, tail: str) -> str:
    """What a prefix of a kind that begins at an offset makes of a time."""
    start, end = atom.start, atom.end
    low = max(0, start - _WINDOW)
    if kind == "base" and plain[start - 1] in "与和同" and not tail:
        return kind if _COMPARES.match(plain, end) else ""
    if kind == "asof" and (_starts_per(plain, begin) or _WILL_BE.match(plain, end)):
        return "since"  # "akan naik per 1 Oktober"; "As of June 1, fares will be 5 yuan"
    if kind == "until" and plain.endswith("according ", 0, begin):
        return ""  # "according to the 2020 census"
    if kind == "before" and _BARRED.search(plain, low, start):
        return "by" if atom.grain == "day" else kind  # "may not sell before 29 August"
    if kind == "since" and _is_at_once(plain, atom, begin):
        return "in"
    if kind in ("before", "until") and _NOT_BEFORE.search(plain, low, start):
        return "since"  # "not before January"
    if kind == "by" and plain[end : end + 2] == "'s":
        return ""  # "hit by Sunday's storm"
    if kind == "by" and plain.endswith(_EARLIEST, low, begin):
        return "since"
    if kind == "since" and atom.grain != "year" and plain.endswith("最快", low, start):
        return "in"  # 最快明年上半年挂牌: within it
    if kind == "since" and _BEGINS.search(plain, low - 16, start):
        return "in"
    return kind


def _is_at_once(plain: str, atom: Atom, begin: int) -> bool:
    """Whether a word that leaves the end open says only when: "rules on freight, effective 1 March"
    is that day, 最快上半年挂牌 all of the half; "Effective 1 March, fares are 4 yuan" goes on."""
    if plain.startswith("最快", begin):
        return atom.grain != "year"
    return atom.grain in DAYS and plain.startswith(", effective ", begin - 2)


def _prefix(plain: str, low: int, at: int) -> tuple[str, int]:
    """The kind of the words right before an offset, "" for none, and where they begin."""
    if not plain.endswith(" ", low, at):
        kind, begin = _prefix_han(plain, at)
        if kind == "by" and _FROM_TO.search(plain, low, begin):
            kind = "in"
        if kind == "asof" and _CLOSES.search(plain, low, begin):
            kind = "by"
        return kind, begin
    begin = end = at
    while begin == end and begin > low:
        begin = plain.rfind(" ", low, end - 1) + 1 or low
        if plain[begin : end - 1] in _PREFIX_WORDS:
            end = begin
    # In brackets, quoted and the like ("“in 2004") it is one all the same.
    apart = begin < end and not plain[begin : end - 1].isalpha()
    tail = _TAIL.search(plain, begin, end - 1) if apart else None
    begin = tail.start() if tail and tail.group() in _PREFIX_WORDS else end
    kind, offset = _prefix_of(plain[begin:at])
    return kind, begin + offset


def _prefix_han(plain: str, at: int) -> tuple[str, int]:
    """The kind of the longest Chinese prefix that ends at an offset, and where it begins."""
    if plain[at - 1 : at] in _PREFIX_ENDS:
        for begin in range(max(0, at - _LONGEST_HAN), at):
            kind = _PREFIXES_HAN.get(plain[begin:at], "")
            if kind and not (kind == "by" and begin and plain[begin - 1] in data.NOT_BY):
                return kind, begin
    return "", at


@lru_cache(maxsize=1024)
def _prefix_of(words: str) -> tuple[str, int]:
    """The kind of the longest prefix that such words end with, and its offset."""
    for word in _WORD.finditer(words):
        prefix = _PREFIX.match(words, word.start())
        if prefix is not None:
            return prefix.lastgroup or "", prefix.start()
    return "", len(words)


def _tail(plain: str, low: int, atom: Atom, suffix: re.Match[str] | None) -> str:
    tail = suffix.lastgroup or "" if suffix else ""
    if tail == "part":
        return "compared" if _WHOLE.search(plain, low, atom.start) else ""
    begun = tail == "since" and atom.rule == "day" and _BEGINS_HAN.match(plain, atom.end)
    return "" if begun else tail


def _suffix(plain: str, at: int) -> re.Match[str] | None:
    near = plain[at : at + _LONGEST_SUFFIX]
    if near.startswith(_CLAUSE_ENDS) or (near.isascii() and not near.startswith(_SUFFIXES_LATIN)):
        return None
    return _SUFFIX.match(plain, at)


def _starts_per(plain: str, begin: int) -> bool:
    per = plain.startswith("per ", begin)
    return per and _IS_TO_BE.search(plain, begin - 60, begin) is not None
