"""Times without a year that lie ahead; the open ends of times, and the part of one that is meant:
its beginning, its end, so much as has gone by."""

import re
from datetime import date
from typing import Final

from articles.text.alternatives import compiled
from articles.text.times import dates
from articles.text.times import period_data as data
from articles.text.times.atoms import Atom
from articles.text.times.counts import FIGURE
from articles.text.times.period_around import Around
from articles.text.times.period_reports import REPORTED, STOP

FUTURE: Final = compiled(rf"(?<![a-z])(?:{data.FUTURE})(?![a-z])|{data.FUTURE_HAN}")
MODAL: Final = compiled(rf"(?<![a-z])(?:{data.MODALS})(?![a-z])|{data.MODALS_HAN}")
PAST: Final = compiled(rf"(?<![a-z])(?:{data.PAST})(?![a-z])|{data.PAST_HAN}")
TENSE: Final = compiled(rf"(?<![a-z])(?:{data.TENSES_PAST})(?![a-z])|{data.TENSES_PAST_HAN}")
# "Pada April, tarif naik": such verbs of Indonesian have no tense
_TOLD: Final = compiled(
    rf"(?<![a-z])(?!(?:naik|turun|tumbuh|meningkat|menurun)(?![a-z]))(?:{data.TENSES_PAST})(?![a-z])|"
    rf"{data.TENSES_PAST_HAN}"
)
_SOON: Final = 60  # days
_SOON_MONTHS: Final = 122  # that of the year before is eight months ago
_JUST_PAST: Final = 7
_SOON_DUE, _LONG_AGO = 90, 180
_OPEN: Final = ("since", "until", "asof", "by", "before")
# "Subsidi itu berakhir Desember"
_RUNS_OUT: Final = re.compile(
    r"(?<!yang )(?<![a-z])(?:berakhir|habis|kedaluwarsa|dihentikan)(?: (?:pada|bulan))* $"
)
_REPORTED_IN: Final = 75  # days
_RESULTS: Final = re.compile(
    r" (?:net |operating |pre-?tax |after-tax |financial )?(?:loss(?:es)?|profits?|earnings|"
    r"results|income|sales|revenues?|figures|reports?|statements?|accounts|data|deliver(?:y|ies))(?![a-z])"
)
_BEGINS: Final = re.compile("(?:零时|凌晨|当天|[上下]午|\\d{1,2}[时点](?:\\d{1,2}分)?)?(?:起|开始)")
# "A truce agreed on 4 October will expire", but "A ship expected in October will bring"
_DONE_ON: Final = re.compile(
    r"(?<![a-z])(?<!to be )(?!expected|planned|scheduled|proposed|needed)(?:[a-z]{2,}ed|taken|"
    r"built|bought|sold|set|made)(?: (?:in|on|by))? $"
)
_AND_THEN: Final = re.compile(",? (?:and|but|dan|tetapi|namun) ")
# 前三季净利增45%，拟分红; 增三成，有望: behind a clause with its figure it looks ahead by itself.
_TOLD_CLAUSE: Final = re.compile(
    rf"(?:\d|[一二两三四五六七八九]成|[倍番])[^，]{{0,12}}，|"
    rf"(?:{FIGURE.pattern})[^,;]{{0,24}}(?:;|"
    ",? (?:and|but|while|dan|tetapi|namun|sedangkan|sementara) )"
)
# "Approved in March and will open in 2027": only the second lies ahead
_AND_WILL: Final = re.compile(rf",? (?:and|but|dan|tetapi|namun) (?:{data.MODALS})(?![a-z])")
_LONG: Final = ("half", "quarter", "quarters")
_NAMED_ALONE: Final = ("month", "half", "quarter")
_AIM: Final = re.compile(rf"(?<![a-z])(?:{data.AIMS})(?![a-z])|{data.AIMS_HAN}")
_SUMMED_UP: Final = 6  # months in which news still counts what stood at the end of the year before
_AHEAD_OF_IT: Final = re.compile(
    rf"(?<![a-z])(?:{data.MODALS}|{data.AIMS})(?![a-z])|{data.MODALS_HAN}|{data.AIMS_HAN}|再"
)
# "The show runs until 31 December", "diskon berlaku hingga 31 Desember"
_RUNS_ON: Final = re.compile(
    r"(?<![a-z])(?<!was )(?<!were )(?<!had )(?<!been )(?:fully booked|sold out|penuh|"
    r"runs?|lasts?|valid|continues?|remains?|stays?|appl(?:y|ies)|"
    r"available|on (?:display|show|view|sale|loan)|in (?:force|effect|place)|"
    r"extended|extends?|holds?|is open|are open|is closed|are closed|stand|stands|berlaku|"
    r"berlangsung|diperpanjang|terbuka|tersedia|dipamerkan|dipajang|dibuka untuk)"
    r"(?: (?!yang |was |were )[a-z'-]+){0,5} $"
)
# "Firms have until 15 September"
_HAVE_UNTIL: Final = re.compile(r"(?<![a-z])(?:have|has|diberi waktu|punya waktu) $")
# "The firm shelved its plans on 30 September": the plans are a thing
_NOUN: Final = re.compile(
    r"(?<![a-z])(?:its|the|a|an|their|his|her|this|that|initial|original|such) "
    r"(?:plans?|targets?|goal|hopes?|pledges?)$"
)
_DONE: Final = re.compile(
    "(?<![a-z])(?:had|has|was|were|telah|sudah|tercatat)(?![a-z])|已|"
    # "The mine, expected to close in 2029, produced 300 tonnes in the third quarter"
    "\\d, (?:[a-z]+ed|sold|made|took|lost|rose|fell|won|drew)(?![a-z])"
)
# "Starts in April", "construction begins in May": such verbs of the present are of plans
_BEGINS_IN: Final = re.compile(
    r"(?<![a-z])(?:opens?|begins?|starts?|closes?|ends?|expires?|resumes?|reopens?|launches|ceases?|"
    r"kicks? off|takes? effect|rises?|falls?|drops?|increases?|goe?s? [a-z]+|comes? [a-z]+|"
    r"(?:is|are) due)(?: [a-z]+){0,2} (?:in|on)(?: (?:early|late|mid))?[ -]$"
)
# Of all times: "the lease expires in December", "the deal closes in the third quarter"
_SCHEDULED: Final = re.compile(
    r"(?<![a-z])(?<!housing )(?:opens|begins|starts|closes|expires|resumes|reopens|launches|"
    r"matures|kicks off|goes live|comes online|falls due|finishes|"
    r"(?:the |its )next (?:[a-z]+ ){1,4}(?:is|comes|falls))"
    r"(?: (?:up|on|again|work|production))? "
    r"(?:in|on)(?: (?:the|early|late|mid))?[ -]$"
)
_DUE_HAN: Final = re.compile("份?[^，。；了已\\d]{0,4}(?:到期|届满|期满)(?![^，。；]{0,4}[了已])")
SINCE_PAST: Final = re.compile(r"(?<![a-z])(?:since|sejak|semenjak|after|setelah)(?![a-z])|自")
AFTER: Final = 40
# "laba per Juni 2025", "sampai dengan Oktober, realisasi investasi": what has run up this year
_RUN_UP: Final = re.compile(rf"(?<![a-z])(?:{data.RUN_UP})(?:nya)?(?![a-z])")
# "Through April, output reached 3 million tonnes"
_THROUGH: Final = re.compile(r"(?:^|\n)[\"“ ]*through (?:the end of )?$")
_PAST_EN: Final = re.compile(
    r",(?: [a-z'-]+){1,6} (?:[a-z]{3,}ed|rose|fell|grew|was|were|had|came|made|sold)(?![a-z])"
)
# 前5个月已出口, behind an aim
_BY_NOW: Final = re.compile("[^，。；\\d]{0,4}已(?!定)")
# 自10月1日起实施: from the next such day, unless the last is not so far
_IN_FORCE: Final = re.compile("起?(?:正式|全面|统一|试)?(?:实施|施行|执行|生效|实行)")
# 自2月2日开始，为期40天，预计发送旅客1亿人次
_THEN_EXPECTED: Final = re.compile(
    "份?(?:正式)?(?:起|开始|启动|开行|开航|实施|执行)?(?:实施|执行)?，(?:[^，已了共达累超增]{1,16}，)?"
    "[^，已了共达累超增]{0,12}(?:预计|将(?![军领士帅]))"
)
# "So far in September", "in September so far": up to the day of publication
_SO_FAR: Final = re.compile(
    " (?:(?:so|thus) far|to date)(?![a-z])|，?截[至止]到?(?:目前|今日|当前)"
)
_SO_FAR_IN: Final = re.compile(r"(?<![a-z])(?:so far|thus far|to date|sejauh ini) (?:in|pada) $")


def is_ahead(
    plain: str, atom: Atom, words: Around, published: date | None, *, dated: bool = True
) -> bool:
    """Whether a stretch without a year lies ahead: "will open in May", "by the end of March".

    In a text that is not `dated` what is only near the day that it tells up to lies behind.
    """
    stretch = atom.stretch
    if stretch is None or stretch.year is not None or published is None:
        return False
    past = dates.place(stretch, published)
    coming = dates.place(stretch, published, ahead=True)
    if past is None or coming is None:
        return coming is not None
    if words.corresponding or words.kind == "base" or words.tail == "compared":
        return False
    until, since = (coming[0] - published).days, (published - past[1]).days
    if since <= _JUST_PAST < until or _is_reported(plain, atom, since):
        return False
    if words.kind == "asof":  # "melepas 340 karyawan per 1 Juni"
        near = dated and plain[words.start].isascii() and atom.grain == "day"
        return near and 0 < until <= _SOON_DUE and since > _LONG_AGO
    before, after = sentence_around(plain, atom, 70 if words.kind == "since" else AFTER)
    begins = _BEGINS.match(plain, atom.end) is not None or _is_of_months(plain, atom)
    low = max(0, atom.start - 24)
    gone = words.kind == "since" and not begins and SINCE_PAST.search(plain, low, atom.start)
    if gone or _BY_NOW.match(after):
        return False
    told = _is_told_ahead(atom, before, after)
    if told is not None:
        return told
    scheduled = _SCHEDULED.search(before) or _DUE_HAN.match(after)
    begins_then = until < since and _is_in_force(plain, atom, words)
    if scheduled or begins_then or (words.kind == "until" and _goes_on(plain, words.start)):
        return True
    if until < since and _RUNS_OUT.search(plain, atom.start - 24, atom.start):
        return PAST.search(before) is None
    if words.kind in ("by", "before", "until") or words.tail in ("before", "until"):
        if atom.grain in ("day", "days") and 0 <= until <= _SOON_DUE and since > _LONG_AGO:
            return True
        nearer = coming[1] - published < published - past[1]
        return _is_due(words, before, after, since, nearer=nearer)
    far = (date(published.year, 12, 31) - published).days if atom.grain in _LONG else _SOON_MONTHS
    return dated and until <= far and _is_soon(plain, atom, words, until, since)


def _is_due(words: Around, before: str, after: str, since: int, *, nearer: bool) -> bool:
    """Whether a term is to come: 10月底前淘汰锅炉, where nothing is told as done."""
    if PAST.search(before) or PAST.search(after):
        return False
    due = words.kind in ("by", "before") or words.tail == "before"
    told = _TOLD.search(before) or _TOLD.search(after)
    return nearer or (due and since > _REPORTED_IN and not told)


def _is_reported(plain: str, atom: Atom, since: int) -> bool:
    """ "It expects to report a third-quarter loss": of the quarter that has just ended, and
    前三季度 are of no next year."""
    if since > _REPORTED_IN:
        return False
    if atom.rule == "quarters_yearless":
        return True
    return atom.grain == "quarter" and _RESULTS.match(plain, atom.end) is not None


def _is_soon(plain: str, atom: Atom, words: Around, until: int, since: int) -> bool:
    """Whether a time is nearer ahead than behind, and nothing tells of it as past."""
    if atom.grain in ("day", "days"):
        return 0 < until <= _SOON and since > until
    if atom.grain in _LONG and since <= _REPORTED_IN:
        return False
    of_months = _is_of_months(plain, atom)
    if not (of_months or atom.grain in _NAMED_ALONE) or until <= 0:
        return False
    before, after = sentence_around(plain, atom)
    if words.kind == "since" or (not of_months and _BEGINS_IN.search(before)):
        return True
    return not (of_months or _TOLD.search(before) or _TOLD.search(after))


def _is_in_force(plain: str, atom: Atom, words: Around) -> bool:
    """自10月1日起实施; 自2月2日开始，预计…"""
    if words.kind != "since" and words.tail != "since":
        return False
    begun = _IN_FORCE.match(plain, atom.end) or _THEN_EXPECTED.match(plain, atom.end)
    return begun is not None


def _is_of_months(plain: str, atom: Atom) -> bool:
    """自4月—8月开展."""
    return atom.grain == "months" and plain[atom.end - 1] in "月份"


def _is_told_ahead(atom: Atom, before: str, after: str) -> bool | None:
    """Whether the verbs around a time tell that it lies ahead, or does not; None: neither."""
    if _is_to_come(before):
        return True
    if _AND_WILL.match(after):
        return _BEGINS_IN.search(before) is not None
    return _looks_ahead(atom, before, after) or None


def _looks_ahead(atom: Atom, before: str, after: str) -> bool:
    """Whether what follows a time looks ahead: "In May the plant will open", "Pada semester II,
    pemerintah membidik"; not "It sold 300 in the third quarter and expects to sell more"."""
    modal = MODAL.search(after)
    if modal is None and atom.grain in _LONG:
        modal = _AIM.search(after)
    if modal is None or REPORTED.search(after, 0, modal.start()):
        return False
    if _AND_THEN.match(after) and (TENSE.search(before) or FIGURE.search(before)):
        return False
    if after[: modal.start()] in (" ", "") and _DONE_ON.search(before):
        return False
    return _TOLD_CLAUSE.search(after, 0, modal.start()) is None


def has_ended(plain: str, atom: Atom, words: Around, published: date) -> bool:
    """Whether "at year-end" is the end of the year before: news of its first months."""
    if atom.edge != "end" or published.month > _SUMMED_UP:
        return False
    before, after = sentence_around(plain, atom)
    if words.kind in ("by", "before", "until") or words.tail in ("before", "until"):
        return PAST.search(before) is not None
    return not (_is_to_come(before) or _AHEAD_OF_IT.search(after))


def _goes_on(plain: str, start: int) -> bool:
    """Whether something runs, or somebody has time, until what begins at an offset."""
    if _RUNS_ON.search(plain, start - 60, start):
        return True
    return _HAVE_UNTIL.search(plain, start - 14, start) is not None


def _is_to_come(before: str) -> bool:
    """Whether the last verb before a time looks ahead: not "the planned sum had been paid by"."""
    cues = [
        match.end()
        for match in FUTURE.finditer(before)
        if not (
            _NOUN.search(before, 0, match.end())
            # "The plan is like another announced in March"
            and (TENSE.search(before, 0, match.start()) or _DONE_ON.search(before, match.end()))
        )
    ]
    return bool(cues) and not _DONE.search(before, cues[-1])


def sentence_around(plain: str, atom: Atom, far: int = AFTER) -> tuple[str, str]:
    """What stands around a time in its sentence, as far as a tense can be told from it."""
    before = STOP.split(plain[max(0, atom.start - 90) : atom.start])[-1]
    return before, STOP.split(plain[atom.end : atom.end + far], maxsplit=1)[0]


def is_cumulative(plain: str, atom: Atom, kind: str) -> bool:
    """Whether an Indonesian sum that ends with a month began with its year."""
    if kind not in ("asof", "until") or atom.grain not in ("month", "quarter", "half") or atom.edge:
        return False
    before, after = sentence_around(plain, atom)
    if kind == "until" and _THROUGH.search(before):
        return _PAST_EN.match(after) is not None
    return _RUN_UP.search(before) is not None or _RUN_UP.search(after) is not None


def open_ended(
    atom: Atom, days: dates.Span, kind: str, tail: str
) -> tuple[date | None, date | None]:
    """The days with an open start ("by", "as of") or an open end ("since")."""
    first, last = days
    months = atom.grain == "months" and atom.rule != "season"
    whole = months and kind == "since" and not tail
    spans = atom.rule in ("range", "hour") or (atom.grain == "day" and first != last)
    if spans or whole:
        return first, last
    if tail == "since" or (kind == "since" and tail != "of"):
        return first, None
    if tail == "before" or kind == "before":
        if tail == "before" and kind == "in" and atom.grain == "day":
            return None, last  # 须于10月20日前完成
        # A state before 2026 is one at the end of 2025; the end of a month includes its last day.
        return None, last if atom.edge else first - dates.ONE_DAY
    if tail == "until" or kind in ("asof", "by", "until"):
        return None, last
    return first, last


def so_far(
    plain: str, atom: Atom, days: dates.Span | None, published: date | None
) -> dates.Span | None:
    """The days of an expression, up to that of publication where it says so."""
    if days is None or published is None or not days[0] < published < days[1]:
        return days
    far = _SO_FAR_IN.search(plain, atom.start - 24, atom.start) or _SO_FAR.match(plain, atom.end)
    return (days[0], published) if far else days


def edged(atom: Atom, days: dates.Span, known: date | None, words: Around) -> dates.Span:
    """The part of a stretch that an expression means: its beginning, its middle, its end."""
    early = atom.edge == "start" and atom.grain == "year"
    if early and known is not None and known < days[0]:
        return dates.quarter_of(days[0], 0)  # "mulai beroperasi awal tahun depan"
    if atom.edge in dates.THIRDS and atom.grain == "month":
        ends = words.kind in _OPEN or words.tail in _OPEN
        if atom.edge != "middle" or not ends:
            return dates.third_of(days[0], atom.edge)  # "in mid-May"; "by mid-May" is a day
    if atom.edge != "middle":
        return dates.edged(days, atom.edge)
    first, last = days
    middle = first + (last - first) / 2
    if atom.grain == "year":
        middle = date(first.year, 6, 30)
    elif atom.grain == "month":
        middle = first.replace(day=15)
    return middle, middle
