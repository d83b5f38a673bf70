"""What the words around an expression of time make of it: a base, a saying, an open end, a day to
come. Everything is searched in a plain shadow, in windows of fixed width."""

import re
from datetime import date
from typing import Final, NamedTuple

from articles.text.alternatives import tree
from articles.text.times import dates
from articles.text.times import period_data as data
from articles.text.times.period_reports import REPORTED
from articles.text.times.period_sayings import said
from articles.text.times.periods_han import Atom


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
    return re.compile(f"(?<![a-z])(?:{kinds})$")


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
_PREFIX_WINDOW: Final = 48
_SUFFIX: Final = re.compile(
    r"""
    (?P<until> [ ]?(?:为止|止(?!步)) )
    | (?P<before> [ ]?(?:之前|以前|前(?!期|后|往|景|三|两|列|沿|夕|身|\d)) )
    | (?P<since> [ ]?(?:以来|起(?!步|草|重|诉|来|伏|点)|开始(?!的)|之后|以后
        |后(?!期|续|者|来|备)|至今|[到至](?:现在|如今|今|目前))
        | (?:\d{1,2}[时点](?:\d{1,2}分)?|[上下]午|晚间?|零时|当天)起(?!步|草|重|诉|来|伏|点)
        | [^，。；、：！？\d《》“”()是为有创达到近]{1,16}以来
        | [ ](?:onwards?|and[ ]beyond|ke[ ]atas)|-present )
    | (?P<same> [ ]?(?:同期|同月|同季) )
    | (?P<compared> [ ]?(?:相比|比较|对比|持平|齐平|相当(?!于))
        | (?:同期|水平|末|底)?的?(?:近|约|超过?|逾|不足|不到)?
          (?:\d|[一两二三四五六七八九十百])[^，。；]{0,6}倍
        | (?:全年|同期)?[^，。；、\d的]{0,8}的(?:近|约|超过?|逾|不足|不到)?
          [\d.一两二三四五六七八九十]{1,4}多?倍
        )
    | (?P<part> (?:全年|同期|末|底)?[^，。；、\d的]{0,8}的(?:近|约|超过?|逾|不足|不到)?
          (?:\d[\d.]*%|[一两二三四五六七八九十百]{1,3}(?:成(?!立|功|果)|分之)) )
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
# "，前年为352亿元"
_CONTRASTED: Final = re.compile(
    r"(?<=，)(?:前年|去年|上年)(?=[为是仅])|(?<=[，比])前年(?=的?[\d为是仅])"
)
_FUTURE: Final = re.compile(rf"(?<![a-z])(?:{data.FUTURE})(?![a-z])|{data.FUTURE_HAN}")
_MODAL: Final = re.compile(rf"(?<![a-z])(?:{data.MODALS})(?![a-z])|{data.MODALS_HAN}")
_PAST: Final = re.compile(rf"(?<![a-z])(?:{data.PAST})(?![a-z])|{data.PAST_HAN}")
_TENSE: Final = re.compile(rf"(?<![a-z])(?:{data.TENSES_PAST})(?![a-z])|{data.TENSES_PAST_HAN}")
# Where a sentence ends, as far as it matters here.
_STOP: Final = re.compile(r"[。；！？;!?\n]|\. (?!\d)")
# "from 15 billion in 2013 to ...", "compared with 8.2% in 2003": the year belongs to what was
# left behind.
_LEFT_BEHIND: Final = re.compile(
    r"(?<![a-z])(?:from|(?<!lebih )(?<!kurang )dari|compared (?:with|to)|versus|vs\.?|against|"
    r"than(?= the )|dibanding(?:kan)?|ketimbang|daripada|semula|awalnya)"
    r"(?: (?:awalnya|semula|sekitar|hampir|lebih|dari|dengan|sebesar|sebanyak|about|just|only|"
    r"around|nearly|some|over|the|a|an|merely|roughly|hanya|its|their|estimated|peak|high|low|record|"
    r"level|of|puncak|puncaknya|rekor|titik|posisi|angka|level|harga|tertinggi|terendah))* "
    r"[^;() ]{0,4} ?\d(?:(?! to | menjadi | ke |[,.] )[^;()]){0,45} ?"
    r"(?:\([^()]{0,30}\) )?(?:in|pada|di|tahun|for|during|at|as of|per)"
    r"(?: the| tahun| akhir| end of| bulan)? $"
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
    if kind == "by" and plain[atom.end : atom.end + 2] == "'s":
        kind = ""  # "hit by Sunday's storm"
    if kind in ("", "on", "in") and _SINCE_IT.search(plain, low, atom.start):
        kind = "since"
    if kind == "since" and prefix and _BEGINS.search(plain, max(0, low - 16), atom.start):
        kind = "in"
    if kind in ("", "on", "in") and _BEFORE_IT.search(plain, low, atom.start):
        kind = "before"
    if kind == "on" and prefix:
        # "up 2.6% on 2003" compares, "on Monday" and "based on 2003" do not.
        over = (*_DAYS, "vague")  # "up 3% over the past five years"
        compares = atom.grain not in over and _MOVED_ON.search(plain, low, prefix.start())
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
    asked = last in _PREFIX_ENDS or not last.isalpha()
    return _PREFIX.search(plain, low, at) if asked else None


# "sejak jadwal baru berlaku 15 Oktober"
_SINCE_IT: Final = re.compile(r"(?<![a-z])(?:since|sejak|semenjak)(?: [a-z'-]{2,}){1,6} $")
# "Kami mulai pada 2016", "ditargetkan mulai akhir 2025": something begins then
_BEGINS: Final = re.compile(
    r"(?<![a-z])(?:mulai pada|(?:kami|kita|saya|dia|ia|mereka|ditargetkan|dijadwalkan|direncanakan|"
    r"rencananya|diperkirakan|diharapkan|akan|bakal|baru) mulai)"
    r"(?: (?:pada|awal|akhir|tahun|bulan|pertengahan))* $"
)
# "before the heating season begins on 15 November"
_BEFORE_IT: Final = re.compile(
    r"(?<![a-z])(?:before|sebelum)(?: [a-z'-]{2,}){1,5}(?: (?:on|in|pada))? $"
)
_MOVED_ON: Final = re.compile(
    r"(?:%|change|changes|percent|per cent|persen|\d|points?|higher|lower|up|down|increase|rise|"
    r"fall|drop|decline|growth|gain|improvement) $"
)
# "twice what it made in 2021", "dua kali lipat tahun lalu": what is multiplied is the earlier time.
_MULTIPLIED: Final = re.compile(
    r"(?<![a-z])(?:(?:double|twice|triple|thrice|quadruple|times|half)"
    r"(?:(?: again)? as (?:many|much|high|large|big|fast|long)"
    r"(?: [a-z'-]+){0,6}? as(?: [a-z'-]+){0,3}|"
    r" (?:the|that|those|what|its|their)(?: [a-z\d,'-]+){0,7})|"
    r"than at the [a-z]+(?: of(?: [a-z'-]+){1,4})? in|"
    r"(?:than|compared with|compared to|dibanding|dibandingkan)(?: [a-z'-]+){1,7} "
    r"(?:yang [a-z]+ pada|(?:seen|recorded|reached|set|paid|reported|booked|made|sold|raised) in)|"
    r"(?:below|above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|short of|"
    r"(?:%|percent|per cent) of)"
    r" (?:the|its|their|that|those)(?: of)?|the same) $|"
    rf"(?<![a-z])(?P<rising>(?:{data.RISING_INDONESIAN}) )?(?:[^ ]{{1,9}} )?"
    rf"(?:{data.TIMES_INDONESIAN})(?: (?:{data.RESULTS_INDONESIAN}))* $"
)


def is_left_behind(atom: Atom, before: str) -> bool:
    """Whether a time is that of an earlier amount, or of what is multiplied."""
    if atom.rule in ("years_ago", "relative_year") and _LEFT_BEHIND.search(before + "in "):
        return True
    if _LEFT_BEHIND.search(before):
        return True
    asked = atom.grain == "year" and before.endswith(" ")
    multiplied = _MULTIPLIED.search(before) if asked else None
    return multiplied is not None and not multiplied.group("rising")


# -- days to come --------------------------------------------------------------------------------

_SOON: Final = 60  # days
_SOON_MONTHS: Final = 92
_JUST_PAST: Final = 7


def is_ahead(plain: str, atom: Atom, words: Around, published: date | None) -> bool:
    """Whether a stretch without a year lies ahead: "will open in May", "by the end of March"."""
    stretch = atom.stretch
    if stretch is None or stretch.year is not None or published is None:
        return False
    past = dates.place(stretch, published)
    coming = dates.place(stretch, published, ahead=True)
    if past is None or coming is None:
        return coming is not None
    if words.kind in ("asof", "base", "same") or words.tail in ("same", "compared"):
        return False
    until, since = (coming[0] - published).days, (published - past[1]).days
    if since <= _JUST_PAST < until:
        return False
    before, after = _sentence(plain, atom)
    begins = plain.startswith(("起", "开始"), atom.end)  # 自6月1日起 may lie ahead
    low = max(0, atom.start - 24)
    if words.kind == "since" and not begins and _SINCE_PAST.search(plain, low, atom.start):
        return False
    if _is_to_come(before) or _looks_ahead(atom, after):
        return True
    if words.kind == "until" and _HAVE_UNTIL.search(plain, max(0, words.start - 14), words.start):
        return True
    if words.kind in ("by", "before", "until"):
        past_tense = _PAST.search(before) or _PAST.search(after)
        return not past_tense and coming[1] - published < published - past[1]
    if atom.grain in ("day", "days"):
        return 0 < until <= _SOON and since > until
    if atom.grain != "month" or not 0 < until <= _SOON_MONTHS:
        return False
    return words.kind == "since" or not (_TENSE.search(before) or _TENSE.search(after))


def _looks_ahead(atom: Atom, after: str) -> bool:
    """Whether what follows a time looks ahead: "In May the plant will open", "Pada semester II,
    pemerintah membidik"."""
    modal = _MODAL.search(after)
    if modal is None and atom.grain in _LONG:
        modal = _AIM.search(after)
    return modal is not None and REPORTED.search(after, 0, modal.start()) is None


_LONG: Final = ("half", "quarter", "quarters")
_AIM: Final = re.compile(rf"(?<![a-z])(?:{data.AIMS})(?![a-z])|{data.AIMS_HAN}")


_SUMMED_UP: Final = 6  # months in which news still counts what stood at the end of the year before


def has_ended(plain: str, atom: Atom, words: Around, published: date) -> bool:
    """Whether "at year-end" is the end of the year before: news of its first months."""
    if atom.edge != "end" or published.month > _SUMMED_UP:
        return False
    before, after = _sentence(plain, atom)
    if words.kind in ("by", "before", "until") or words.tail in ("before", "until"):
        return _PAST.search(before) is not None
    return not (_is_to_come(before) or _AHEAD_OF_IT.search(after))


_AHEAD_OF_IT: Final = re.compile(
    rf"(?<![a-z])(?:{data.MODALS}|{data.AIMS})(?![a-z])|{data.MODALS_HAN}|{data.AIMS_HAN}|还要|再"
)


# "Firms have until 15 September"
_HAVE_UNTIL: Final = re.compile(r"(?<![a-z])(?:have|has|diberi waktu|punya waktu) $")


def _is_to_come(before: str) -> bool:
    """Whether the last verb before a time looks ahead: not "the planned sum had been paid by"."""
    cues = [match.end() for match in _FUTURE.finditer(before)]
    return bool(cues) and not _DONE.search(before, cues[-1])


_DONE: Final = re.compile("(?<![a-z])(?:had|has|was|were|telah|sudah|tercatat)(?![a-z])|已")


def is_coming(plain: str, atom: Atom) -> bool:
    """Whether a day of the week is the next of that name: "will open on Friday"."""
    before, _ = _sentence(plain, atom)
    if _DUE.search(before):
        return True
    cues = [match.end() for match in _FUTURE.finditer(before)]
    return bool(cues) and not _TENSE.search(before, cues[-1])


_DUE: Final = re.compile(
    r"(?<![a-z])(?:takes effect|opens|begins|starts|closes|ends|kicks off|expires|is due)(?: on)? $"
)


_SINCE_PAST: Final = re.compile(r"(?<![a-z])(?:since|sejak|semenjak|after|setelah)(?![a-z])|自")


def _sentence(plain: str, atom: Atom) -> tuple[str, str]:
    """What stands around a time in its sentence, as far as a tense can be told from it."""
    before = plain[max(0, atom.start - 90) : atom.start]
    stops = [match.end() for match in _STOP.finditer(before)]
    after = plain[atom.end : atom.end + 40]
    stop = _STOP.search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start()] if stop else after


# -- open ends -----------------------------------------------------------------------------------


def opened(atom: Atom, days: dates.Span, kind: str, tail: str) -> tuple[date | None, date | None]:
    """The days with an open start ("by", "as of") or an open end ("since")."""
    first, last = days
    if atom.rule == "range" or (atom.grain == "day" and first != last):
        return first, last
    if tail == "since" or (kind == "since" and tail != "of"):
        return first, None
    if tail == "before" or kind == "before":
        # A state before 2026 is one at the end of 2025; a deadline of a day includes the day.
        strict = not atom.edge and atom.grain not in ("day", "d3", "weekday")
        return None, first - dates.ONE_DAY if strict else last
    if tail == "until" or kind in ("asof", "by", "until"):
        return None, last
    return first, last


# -- roles ---------------------------------------------------------------------------------------

# An amount or a change is what is compared, "9% of the price from January" is not.
_FROM_AN_AMOUNT: Final = re.compile(
    r"(?:\d|half|third|quarter|fifth|tenth|fold|double|doubled|halved|separuh|setengah|sepertiga|"
    r"seperempat|seperlima|rose|fell|grew|risen|fallen|grown|naik|turun|up|down|higher|lower)"
    r"(?: (?!of |off )[a-z.,()%-]+| ?%|\)){0,4} (?:from|dari)(?: \w+)? $"
)


def role_of(plain: str, atom: Atom, words: Around) -> str:
    """main, base or said; see periods.Period."""
    kind, tail = words.kind, words.tail
    before = plain[max(0, atom.start - 90) : atom.start]
    if kind in ("base", "same") or tail in ("same", "compared"):
        return "base"
    if (atom.shift or 0) < 0 or is_left_behind(atom, before) or _measures(plain, atom, before):
        return "base"
    if plain.startswith("'s ", atom.end) and (kind == "since" or _FOLLOWING.search(before)):
        return "base"  # "cooling from March's 12%"
    if _is_named(plain, atom, before):
        return "said"
    if _is_of_a_record(plain, words, before):
        return "base"
    if _is_of_a_rate(plain, atom, before) or _is_told_of_a_name(plain, atom, before):
        return "said"
    if _CONTRASTED.match(plain, atom.start):
        return "base"
    if atom.rule == "range":
        return "main"
    if kind == "since" and re.search("[从由]$", before) and tail != "since":
        return "base"
    if kind == "since" and (tail == "of" or re.search(r"(?:from|dari)(?: \w+)? $", before)):
        from_amount = _FROM_AN_AMOUNT.search(before) and not _FUTURE.search(before)
        return "base" if from_amount and tail != "since" else "main"
    if atom.grain in _DAYS:
        return said(plain, atom, before)
    return "said" if atom.grain == "month" and _SAID_IN.search(before) else "main"


# "naik 12 persen dari forum tahun lalu", "unchanged from 2024"
_MEASURED_BY: Final = re.compile(
    r"(?<![a-z])(?:%|percent|per cent|persen|poin|points?|higher|lower|bigger|smaller|larger|more|"
    r"fewer|less) (?:from|than|dari|daripada|ketimbang|dibanding) (?:[a-z'-]+ ){1,4}$|"
    r"(?<![a-z])(?:berubah|berbeda|beda|stabil|datar|unchanged|flat|steady|changed) (?:from|dari)"
    r"(?: tahun)? $|"
    r"(?<![a-z])(?:below|above|under|beyond|short of) (?:the|its|their) [a-z]+"
    r"(?: of [^;]{1,30})? in $"
)


def _measures(plain: str, atom: Atom, before: str) -> bool:
    """Whether a change is one from what was in a year; "of this year's target" is none."""
    if atom.grain != "year" or plain[atom.start : atom.end].startswith(
        ("this", "tahun ini", "next", "tahun depan")
    ):
        return False
    return _MEASURED_BY.search(before) is not None


_SAID_IN: Final = re.compile(r"(?<![a-z])(?:said|reported|told [a-z]+|predicted) (?:back )?in $")


# What follows "December's rise" is compared with it.
_FOLLOWING: Final = re.compile(r"(?<![a-z])(?:after|following)(?: the)? $")


# "the biggest since 2021", "tertinggi sejak 2013", 2013年以来最高: what a record is compared with.
_RECORD: Final = re.compile(
    r"(?<![a-z])(?:(?:bigg|high|low|larg|fast|slow|strong|weak|sharp|steep|few|small|deep|long|short|"
    r"great|hott|cold|warm|wett|dri|heavi|busi|tight|clean|cheap|quick)est|most|best|worst|record|"
    r"consecutive|straight|in a row|"
    r"ter(?:tinggi|besar|endah|banyak|kecil|tajam|parah|baik|buruk|cepat|lama|lambat|dalam|dini|mahal|"
    r"murah|panas|dingin|kuat|lemah|sepi|ramai|pesat)|berturut-turut)(?![a-z])"
    r"[^.;]{0,50} (?:since|sejak|semenjak)"
    r"(?: (?:at least|the|bulan|tahun|[a-z' ]{3,40} in|awal))? $"
)
_RECORD_HAN: Final = re.compile(
    "的?(?:历史)?(?:同期|单月|单季|月度|季度|年度)?(?:的)?(?:最|新高|新低|首次|第[一二])"
)


def _is_of_a_record(plain: str, words: Around, before: str) -> bool:
    if _RECORD.search(before):
        return True
    return words.tail == "since" and _RECORD_HAN.match(plain, words.end) is not None


_LAW: Final = re.compile(
    r"(?<![a-z])(?:perpres|peraturan|uu|undang-undang|permen[a-z]*|keppres|pp|perda|pojk|pmk|inpres|"
    r"perppu|kepmen[a-z]*|pergub|perwali)(?: (?:nomor|no\.?))? ?\d{1,4}[/-]? ?(?:tahun )?$|"
    r"(?<![a-z])(?:nomor|nomer|no\.?) ?[\w./-]{1,20} (?:tahun )?$|〔$|law no"
)
_DECIDED: Final = re.compile(r"(?<![a-z])(?:nomor|nomer|no\.?) ?[\w./ -]{1,40}? tanggal $")
_AGED: Final = re.compile(r"是?[^，。]{0,16}?\d+(?:岁|周年)")


def _is_named(plain: str, atom: Atom, before: str) -> bool:
    """Whether a year only names a document, or says since when somebody is how old."""
    if atom.rule.startswith("plan"):
        return before.endswith(("面向", "展望", "谋划", "迎接", "面向“", "展望“", "谋划“"))
    if _DECIDED.search(before):
        return True
    if atom.grain != "year":
        return False
    if before.endswith("《") or _LAW.search(before):
        return True
    return plain.startswith("今年", atom.start) and _AGED.match(plain, atom.end) is not None


# "at Friday's exchange rate", 按昨日汇率折算: the day only converts an amount.
_RATE_AFTER: Final = re.compile(
    "(?:日|的)?(?:人民币)?(?:中间价|收盘)?的?[汇匯]率|"
    "(?:'s|’s)? (?:average )?exchange rates?(?![a-z])"
)
_RATE_BEFORE: Final = re.compile(
    r"(?<![a-z])(?:exchange rates? (?:of|on|in)|kurs(?: (?:tengah|jual|beli))?(?: bi)?"
    r"(?: (?:pada|per|tanggal|hari))*) \(?$"
)


def _is_of_a_rate(plain: str, atom: Atom, before: str) -> bool:
    return _RATE_BEFORE.search(before) is not None or (
        _RATE_AFTER.match(plain, atom.end) is not None
    )


# "Tongzhou, the district to which the government moved in 2019": no figure is of that year.
_TOLD_OF: Final = re.compile(
    r", (?:the [a-z'’-]+(?: [a-z'’-]+){0,2} |an? [a-z'’-]+(?: [a-z'’-]+){0,2} )?"
    r"(?:(?:to|in|on|for|from|at|by|with) )?(?:which|who|whose|where)(?: [a-z'’-]+){1,9}"
    r" (?:in|since|on)(?: (?:early|late|mid))?[ -]$|"
    r", yang(?: [a-z'’-]+){1,6} (?:pada|sejak|di)(?: tahun)? $"
)
_CLAUSE_ENDS: Final = re.compile(r"[.,;)]|\Z|\n")


def _is_told_of_a_name(plain: str, atom: Atom, before: str) -> bool:
    return _CLAUSE_ENDS.match(plain, atom.end) is not None and _TOLD_OF.search(before) is not None
