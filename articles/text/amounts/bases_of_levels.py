"""The earlier time that a level belongs to, where a sentence has levels of two times."""

import re
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts.bases import Base, base_of, opens
from articles.text.amounts.cues import clause_before, is_whole_of_some
from articles.text.gated import Gated
from articles.text.times.period import Period

_LEFT_OF_LEVEL: Final = compiled(
    r"(?<![a-z])(?:compared (?:with|to)|versus|against|from|dari(?: awalnya)?|"
    r"dibanding(?:kan)?(?: dengan)?|padahal|semula|tadinya|awalnya|sebelumnya|up from|down from|"
    r"than)(?: (?:sekitar|about|just|only|the|hanya|masih|rp|us|a|an|some|nearly|almost|net|"
    r"loss of|losses of|profit of|profits of|surplus of|deficit of|revenue of))*[ ]?$|[从由比较]$"
)
# Between an amount and the time behind it: small words, and the rest of a list of amounts.
_BEHIND: Final = re.compile(
    r"(?:,? (?:and|dan|serta) [^ ,;]{0,4}\d[\d.,]*(?: (?:%|percent|persen|[mb]illion|[mb]n|"
    r"trillion|juta|miliar|triliun|ribu|yuan|dollars))*)?"
    r"(?: (?:recorded|booked|seen|reported|registered|posted|made|sold|achieved|the|its|their|on|"
    r"in|of|tercatat|yang|dicatat|dicapai|di|pada|bulan|akhir|awal|end of|late|early|it had|"
    r"there were|catatan|capaian|realisasi|dari|angka|posisi))* ?"
)
# Between a time and the amount behind it.
_AHEAD: Final = re.compile(
    r"(?:'s|’s)?[,:]?(?: (?:(?:record|peak|high|low|level|total|figure) of|still|it|when|there|"
    r"ketika|saat|ada|was|were|is|only|just|about|some|nearly|stood|at|came to|amounted to|they|"
    r"these|reached|totalled|had|been|the|figure|sebesar|mencapai|tercatat|adalah|hanya|masih|"
    r"sekitar|yakni|yaitu|senilai|sebanyak|cuma|baru|yang|[a-z]{3,}nya))* ?"
)
_AHEAD_HAN: Final = re.compile(
    "[，,：:]?年?(?:同期|同月|底|末)?的?(?:(?:这一|该|其|上述)?(?:比例|数字|占比|规模|数据|指标|价格|数量))?"
    "(?:为|仅[为有]?|是|只有|共|还[在有是]?|尚|在)?(?:约|近|超过?|逾|不足|仅|达)?(?:净?亏损?|盈利|净增|每[^，。\\d]{1,3})?|同期[^至到为，。；\\d]{1,8}为?"
)
_MOVES_TO: Final = re.compile(
    r"(?<![a-z])(?:ris|fall|grow|climb|increas|drop|declin|widen|narrow|jump|slip|eas)[a-z]* to |"
    r"menjadi |[升增降减涨跌扩]至|[升增降减涨跌扩]到"
)
_FROM_HAN: Final = re.compile("[从由](?:每[^，]{1,4})?$")
_FROM_IN: Final = re.compile("每[^，\\d]{1,8}[从由](?=\\d)")


def level_base(
    line: str, sentence: int, start: int, end: int, near: list[Period], language: str
) -> Base | None:
    """The earlier time that a level belongs to: "42 yuan in January 2023" beside a later price."""
    time = _earlier(line, sentence, start, end, near, language)
    return None if time is None else base_of(time)


def _earlier(
    line: str, sentence: int, start: int, end: int, near: list[Period], language: str
) -> Period | None:
    own: Period | None = None
    bases = [time for time in near if time.role == "base"]
    if bases:
        of_it = _of_an_earlier(line, start, end, bases)
        if of_it is not None:
            return of_it
        inside = [time for time in near if start <= time.core[0] and time.core[1] < end]
        if inside and inside[0].role == "base":
            return inside[0]  # 约为2017年高点的三分之一
        own = _once(line, sentence, start, near) if language == "id" else None
    own = own or _time_of(line, start, end, near, language)
    if own is not None:
        return (
            own if _is_dated(own) and _is_then(line, sentence, start, own, near, language) else None
        )
    told = _told_before_now(line, start, end, near)
    if told is None and bases and language == "zh-hans":
        told = _whole_of(line, start, bases)
    return told or _time_left(line, sentence, start, end, near, language)


def _is_then(
    line: str, sentence: int, start: int, own: Period, near: list[Period], language: str
) -> bool:
    """Whether the time of an amount is earlier than what the text tells of."""
    if own.role == "base" or own.rule == "years_ago":
        return True
    if len(near) > 1 and (_is_earlier(line, own, near) or _has_yielded(own, near)):
        return True
    if _is_left(line, start, language):
        return True
    return (
        own.role == "main"
        and own.grain == "year"
        and (
            _is_past(line, own)
            or _is_contrasted(line, sentence, start, own, near)
            or _is_bracketed(line, start, own, near)
        )
    )


def _has_yielded(own: Period, near: list[Period]) -> bool:
    """Whether the year of an amount has made room for a later one that is the sentence's: "60
    billion last year and 80 billion this year"."""
    if own.rule != "attribute" or own.grain != "year" or own.end is None:
        return False
    behind = (one for one in near if one.core[0] > own.core[0] and one.role == "main")
    return any(one.end and one.end > own.end and one.grain == "year" for one in behind)


def _whole_of(line: str, start: int, bases: list[Period]) -> Period | None:
    """The earlier time that a part is of, straight before it."""
    for time in bases:
        low = time.core[1]
        part = 0 < start - low <= _PART_WINDOW and _is_dated(time)
        if part and _PART_OF.fullmatch(line, low, start):
            return time
    return None


def _is_left(line: str, start: int, language: str) -> bool:
    """Whether the words before an amount say that it is what others are compared with."""
    if language == "id" and is_whole_of_some(line, start):
        return False
    clause = clause_before(line, start, language, 60)
    return _LEFT_OF_LEVEL.search(clause) is not None or "padahal" in clause


def _time_left(
    line: str, sentence: int, start: int, end: int, near: list[Period], language: str
) -> Period | None:
    """The time of an amount that is what others are compared with."""
    then = _time_then(line, start, end, near)
    if then is None or _LISTED_LEFT.search(line, max(sentence, start - 70), start):
        return then
    if language != "zh-hans":
        return then if _is_left(line, start, language) else None
    left = _FROM_HAN.search(line, max(sentence, start - 12), start)
    return then if left or _FROM_IN.match(line, start, end) else None


def _time_then(line: str, start: int, end: int, near: list[Period]) -> Period | None:
    for time in near:
        # "between 2018 and 2023 it rose from 190 to 410", 从2021年的1.2万元; not "From January
        # the fare goes to 5 yuan, from 4"
        if time.core[1] > start or not _is_dated(time):
            continue
        begins = opens(time) and not (time.end is None and time.text.lower().startswith("from "))
        if begins or time.role == "base":
            return time
    for time in near:
        # from 22.6% to 19.1%, or 350 points below the first quarter of 2024
        counted = time.role == "base" or time.rule == "rolling"
        if counted and time.core[0] >= end and _is_dated(time):
            return time if _STOP.search(line, end, time.core[0]) is None else None
    return None


# "Setahun sebelumnya ia masih membeli Rp 9.400": what was then.
_ONCE: Final = re.compile(
    r",?[^.;\d]{0,60}(?<![a-z])(?:masih|baru|hanya|cuma|sempat|pernah)(?![a-z])[^.;\d]*"
)


def _once(line: str, sentence: int, start: int, near: list[Period]) -> Period | None:
    """The earlier time that a sentence opens with, where its first amount is of that time."""
    for time in near[:1]:
        opens = time.role == "base" and not line[sentence : time.at[0]].strip(' "“')
        if opens and time.at[1] <= start and _ONCE.fullmatch(line, time.at[1], start):
            return time
    return None


# "kurang dari sepertiga produksi periode yang sama 2023": a part of what an earlier time had.
_FRACTION: Final = re.compile(
    r"(?<![a-z])(?:half|third|quarter|fifth|tenth|setengah|separuh|sepertiga|seperempat|seperlima|"
    r"dua pertiga|tiga perempat)$"
)


def _of_an_earlier(line: str, start: int, end: int, bases: list[Period]) -> Period | None:
    for time in bases:
        if 0 <= time.at[0] - end <= _BESIDE_WINDOW and _is_dated(time):
            if _FRACTION.search(line, start, end) is None:
                return None
            between = line[end : time.at[0]]
            return None if re.search(r"[\d,.;]", between) else time
    return None


_PART_WINDOW: Final = 12
_PART_OF: Final = re.compile(r"[^\d，。；]*的")
_STOP: Final = re.compile(r"[。；！？;!?\n]|\. ")
# "from 190, 72 and 55 to ...": all that is listed is what was left behind.
_LISTED_LEFT: Final = re.compile(
    r"(?<![a-z])(?:from|dari) [^ ]{0,3}[\d.,]+(?: ?[a-z%]+)?"
    r"(?:(?:, | and |, and | dan |, dan )[^ ]{0,3}[\d.,]+(?: ?[a-z%]+)?)*"
    r"(?:, | and |, and | dan |, dan )[^ \d]{0,3}$"
)
_NOW: Final = Gated(
    r"(?<![a-z])(?:is now|are now|now|today|kini|sekarang|saat ini)(?![a-z])|如今|眼下|目前|现在"
)


def _is_past(line: str, own: Period) -> bool:
    """Whether the sentence goes on to what is now: "listed for 8.6mn yuan in early 2023 is now"."""
    if own.end is None or not _NOW.stands_in(line):
        return False
    stop = _SENTENCE_ENDS.search(line, own.core[1])
    limit = min(stop.start() if stop else len(line), own.core[1] + 80)
    return _NOW.search(line, own.core[1], limit) is not None


# "In 2019 a firm of that size paid 4 million; now 2 million will do"
_THEN_NOW: Final = re.compile(
    r"[^.!?。！？\d]{0,12}(?:[,;，；] ?(?:(?:but|and|while|whereas|tetapi|dan|sedangkan|而|但|可)"
    r" ?)?(?:it is |they are |that is )?| (?=kini|sekarang|saat ini)|(?<=[^ -~])(?=如今|现在|目前))"
    r"(?:(?:now|today|kini|sekarang|saat ini)(?![a-z])|如今|眼下|目前|现在)[^.!?。！？]{0,24}?\d"
)


_TO_LATER: Final = re.compile(
    "[，而但可到了]*|[,;] (?:(?:and|but|while|dan|lalu|sedangkan|sementara) )?(?:(?:in|pada) )?"
)


def _told_before_now(line: str, start: int, end: int, near: list[Period]) -> Period | None:
    """The year of an amount that the next clause sets beside that of now."""
    before = [time for time in near if time.core[0] < start]
    if len(before) != 1:
        return None
    told = before[0]
    of_rest = told.rule == "attribute"  # 2018年卖16.4亿元，去年只卖2.7亿元
    dated = told.role in ("main", "base") and told.grain == "year" and told.end is not None
    if not dated or told.core[1] > start or not (of_rest or _NOW.stands_in(line)):
        return None
    if any(map(str.isdigit, line[told.core[1] : start])):
        return None
    if of_rest:
        later = next((time for time in near if time.core[0] >= end), None)
        return told if later and _TO_LATER.fullmatch(line, end, later.core[0]) else None
    return told if _THEN_NOW.match(line, end) else None


_SENTENCE_ENDS: Final = re.compile(r"[。！？!?\n]|\. ")
# "1,800 km; in 2012 there were 120", 1800公里，而2012年只有120公里
_BUT_THEN: Final = re.compile(
    r"(?: it| they| there)? (?:had|was|were|stood at)(?: (?:only|just|about))* [^ \d]{0,3}|"
    r"(?: (?:sebanyak|sebesar|hanya|baru|masih|tercatat|cuma|[a-z]{4,}nya))+ [^ \d]{0,3}|"
    "年?[底末初]?时?(?:仅|只有?|才|还[是有]|尚|不到|不足|为)约?"
)
_CONTRAST: Final = re.compile(
    r"\d[^。！？.!?]*(?:; (?:in )?|[，；]而?|, (?:sedangkan|sementara|padahal|while|whereas|but) )$"
)


def _is_bracketed(line: str, start: int, own: Period, near: list[Period]) -> bool:
    """Whether an amount stands in brackets with its year: "300 tonnes (260 tonnes in 2023)"."""
    if own.end is None:
        return False
    first, last = (start, own.core[1]) if own.core[0] > start else (own.core[0], own.core[1])
    opens = line[max(0, first - 1) : first] in ("(", "（")
    closes = own.core[0] < start or line[last : last + 1] in (")", "）")
    others = [time for time in near if time is not own and time.end is not None]
    return opens and closes and all((time.end or own.end) >= own.end for time in others)


_CONTRAST_ENDS: Final = (
    "; ", "; in ", "，", "；", "，而", "；而", ", sedangkan ", ", sementara ", ", padahal ",
    ", while ", ", whereas ", ", but ",
)  # fmt: skip


def _is_contrasted(line: str, sentence: int, start: int, own: Period, near: list[Period]) -> bool:
    """Whether a clause only sets an earlier amount beside that of a clause without a time."""
    if own is not near[0] or not line.endswith(_CONTRAST_ENDS, sentence, own.at[0]):
        return False
    if _CONTRAST.search(line, sentence, own.at[0]) is None:
        return False
    return _BUT_THEN.fullmatch(line, own.core[1], start) is not None


def _time_of(line: str, start: int, end: int, near: list[Period], language: str) -> Period | None:
    """The time that stands beside an amount and says when it was."""
    in_han = language == "zh-hans"
    ahead = _AHEAD_HAN if in_han else _AHEAD
    low = start - _AHEAD_WINDOW if in_han else 0
    for time in near:
        first, last = time.at
        if first >= end:
            near_by = first == end or (first - end <= _BESIDE_WINDOW and line[end] in " ,")
            own = _BEHIND.fullmatch(line, end, first) or (
                _has_yielded(time, near) and _IN_CLAUSE.fullmatch(line, end, first)
            )
            return time if near_by and own else None
        if last <= start and low <= time.core[1] and ahead.fullmatch(line, time.core[1], start):
            # "The most since 2021, at 420,000 units" is no amount of 2021.
            return None if line.startswith(_SINCE, first) and time.role == "base" else time
    return None


_IN_CLAUSE: Final = re.compile(r"[^\d,;.]*")
_SINCE: Final = ("since ", "sejak ", "Since ", "Sejak ")
_BESIDE_WINDOW: Final = 60
_AHEAD_WINDOW: Final = 20  # no match of _AHEAD_HAN is longer


def _is_dated(time: Period) -> bool:
    return time.start is not None or time.end is not None


def _is_earlier(line: str, own: Period, near: list[Period]) -> bool:
    """Whether the amount of another, later time is what the sentence is about."""
    for other in near:
        if other.role != "main" or other.end is None or own.end is None:
            continue
        later = (other.start or other.end) > own.end
        if not later:
            continue
        between = line[own.core[1] : other.core[0]]
        to = " to " in between or "menjadi " in between or not between.isascii()
        if other.core[0] < own.core[0] or (to and _MOVES_TO.search(between)):
            return True
    return False
