"""Two times of one sentence in clauses of their own, each with a figure: what was, told against
what has come of it since; the aim of a year, and how far it has been reached.

"In 2018 the depot mended 40 trams; last year it mended 112" is of last year. What is only planned
behind what is told ("and will mend 150 by 2027") leaves the first time the sentence's.
"""

import re
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import LONG, Atom
from articles.text.times.counts import FIGURE
from articles.text.times.period_ahead import FUTURE

_IN: Final = (
    r"(?:(?:back|in|on|at|by|as|of|for|over|during|through|the|end|start|pada|di|hingga|sampai|per|"
    r"selama|sepanjang|dalam|tahun|bulan|akhir|awal) ){0,5}"
)
# What a sentence begins with, up to its first time; in Chinese also where it is, or who says it.
_OPENS: Final = re.compile(
    r"(?:\A|[.!?;:\n][\"”’)]?) ?[\"“‘(]?(?:[a-z]+, )?(?:(?:but|and|while|where|yet|namun|tetapi|"
    rf"sementara|sedangkan|padahal|jika|kalau|bila),? )?{_IN}(?:(?:about|some|only|just|baru) )?$|"
    r"(?:\A|[。！？；：\n])“?(?:[^，。；！？：\d\n]{1,14}，)?(?:而|但|可|在)?$"
)
# Where the clause of the second time begins.
_TURNS: Final = re.compile(
    r"[,;](?: (?:and|but|while|whereas|yet|then|dan|tetapi|namun|sedangkan|sementara|lalu))?,? "
    rf"{_IN}$|[，；](?:而|但|可|不过|到了?|至|截至|截止到?|直到)?$"
)
_SENTENCE: Final = re.compile(r"[。！？!?\n]|\. (?!\d)|; ?$|；$")
# 去年增长12%，今年一季度增长3%: of rates one after another the first is told. 又新增: on top of it
_RATES: Final = re.compile("增[长速幅]|同比|环比|[下上][降升涨]|[降涨]幅|减少")
_LITTLE: Final = re.compile(
    "[只仅才还]|不[到足过]|尚|(?<![a-z])(?:only|just|merely|still|barely|no more than|less than|"
    "fewer than|hanya|baru|masih|cuma|sekadar|kurang dari)(?![a-z])"
)
_COMES_TO: Final = re.compile("[^，。；\\d]{0,8}[升降增减涨跌扩缩][加长大小]?[至到]")
_ON_TOP: Final = re.compile(
    r"[^，。；\d]{0,8}(?:又|再|还[将要会]?|另|继续)|"
    r",? (?:(?:a|an|the) )?(?:further|another|also|juga|kembali|lagi)(?![a-z])"
)
_AIM: Final = re.compile(
    r"任务|目标|计划|指标|预算|(?<![a-z])(?:target|goals?|quota|plan|plans|planned|budget|sasaran|kuota|"
    r"rencana|anggaran|ditargetkan|direncanakan|menargetkan|berencana)(?![a-z])"
)
_FAR: Final = 130
_FIGURE_WITHIN: Final = 90


def turns_to(
    plain: str, first: Atom, days: dates.Span, other: Atom, later: dates.Span, today: date | None
) -> bool:
    """Whether what a sentence opens with, of the first days, is told against what the other time
    brought, which is later and not only planned."""
    if first.grain not in (*LONG, "days") or later[1] <= days[1] or later[0] < days[0]:
        return False
    if today is not None and later[0] > today:
        return False
    between = _between(plain, first, other)
    if between is None or between.startswith(("的", "'s")) or _RATES.search(between):
        return False
    # 一季度营收3亿元；截至4月底员工900人: of months, or of a state, another thing may be told.
    alike = first.grain == "year" and (days[0] == days[1]) is (later[0] == later[1])
    if not (alike or _LITTLE.search(between) or _COMES_TO.match(plain, other.end)):
        return False
    opens = _OPENS.search(plain, max(0, first.start - 40), first.start)
    if opens is None and alike and _SAME_AGAIN.match(plain, other.end):
        opens = _SUBJECT.search(plain, max(0, first.start - 40), first.start)
    return opens is not None and _is_told(plain, other)


# 公司去年营收260亿元，今年180亿元: of whom it is told stands first, and nothing else is told of him
_SUBJECT: Final = re.compile(
    r"(?:\A|[。！？；：，\n])“?[^，。；！？：\d\n]{1,14}$|"
    r"(?:\A|[.!?;:\n][\"”’)]?) ?[\"“‘(]?(?:[a-z-]+ ){1,4}" + _IN + "$"
)
_SAME_AGAIN: Final = re.compile(
    r"年?(?:则|已|也|只|就)?(?:为|达到?|是|约|近|超过?|仅|有|[增升降减涨跌]到?至?)?(?=\d)(?!\d[\d.,]*[%％])|"
    r" (?:(?:it was|it is|only|just|about|hanya|menjadi|mencapai|sebanyak|sebesar|sudah|baru) )?"
    r"[^ \d]{0,4}(?=\d)(?!\d[\d.,]* ?(?:%|per ?cent|persen))"
)


def is_listed(
    plain: str, first: Atom, days: dates.Span, other: Atom, later: dates.Span, today: date | None
) -> bool:
    """Whether two years stand behind a figure each, "60 billion yuan last year and 80 billion this
    year", and the second is the year that goes on: of the news is that, the first is of a series
    where both are over."""
    if first.grain != "year" or other.grain != "year" or later[0] <= days[0]:
        return False
    if today is None or later[0].year != today.year or other.start - first.end > _FIGURE_WITHIN:
        return False
    between = _AND_FIGURE.fullmatch(plain, first.end, other.start)
    if between is None:
        return False
    return _FIGURE_OF.search(plain, max(0, first.start - _FIGURE_WITHIN), first.start) is not None


# A figure with its unit, which is no rate, and the words that lead to its time.
_FIGURE_OF: Final = re.compile(
    r"\d(?! ?(?:%|per ?cent|persen))(?: (?!and |but |or |dan |per ?cent |persen )[a-z-]+){0,4}? "
    + _IN
    + "$"
)
_AND_FIGURE: Final = re.compile(
    r"(?:,|,? (?:and|but|then|dan|lalu|kemudian|serta|menjadi)) (?:(?:about|only|just|some|nearly|"
    r"another|sekitar|hanya|hampir|sebanyak|menjadi) )?[^ \d(]{0,4}? ?\d[\d.,]*"
    r"(?: (?!per ?cent |persen )[a-z-]+){0,3}? " + _IN
)


def is_so_far(
    plain: str, first: Atom, days: dates.Span, other: Atom, last: date, today: date | None
) -> bool:
    """Whether the other time tells how far, by its `last` day, that has come which is the aim of
    the first, a stretch that goes on."""
    if first.grain not in LONG or today is None or not days[0] <= last <= today < days[1]:
        return False
    between = _between(plain, first, other)
    if between is None or not _is_told(plain, other):
        return False
    aims = _AIM.search(plain, first.start - _FIGURE_WITHIN, other.start)
    return aims is not None or between.rstrip("截至到止 ").endswith("；")


def _between(plain: str, first: Atom, other: Atom) -> str | None:
    """What stands between two times, the first of which has its figure in a clause before that of
    the other."""
    if other.start - first.end > _FAR:
        return None
    between = plain[first.end : other.start]
    turn = _TURNS.search(between)
    if turn is None or FIGURE.search(between, 0, turn.start()) is None:
        return None
    return None if _SENTENCE.search(between, 0, turn.start()) else between


def _is_told(plain: str, other: Atom) -> bool:
    """Whether a figure follows in the clause of a time, and it is none of a plan."""
    behind = plain[other.end : other.end + _FIGURE_WITHIN]
    figure = FIGURE.search(behind)
    if figure is None or _ON_TOP.match(behind) is not None:
        return False
    return FUTURE.search(behind, 0, figure.start()) is None
