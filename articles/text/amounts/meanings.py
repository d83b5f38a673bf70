"""What a number says: its role and its sign, by the words of change, of share and of rate."""

import re
from dataclasses import dataclass, replace
from typing import Final

from articles.text.amounts import cue_data, cues, cues_han, following, moves_english, roles, units
from articles.text.amounts.changes_named import is_contributed_to
from articles.text.amounts.figures import Line, Quantity
from articles.text.amounts.number_types import Measured
from articles.text.gated import Gated
from articles.text.word_tables import listed, words


@dataclass(slots=True)
class Meaning:
    """Role and sign of a number, and the span with the word that gives them."""

    role: str
    sign: str
    start: int
    end: int
    rule: str = ""


# "29% and 18% lower": the word of change stands once.
_AND_SO_MUCH: Final = re.compile(r" (?:and|dan) \d{1,3}(?:[.,]\d+)?(?:%| per ?cent| persen)")


def meaning_of(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> Meaning:
    """Role and sign of a number that stands, with its words of bound, from `start` to `end`."""
    plain, language, code = line.plain, line.language, measured.code
    if measured.rule == "reduced":
        return Meaning("level", "+", start, end)
    relative = code in units.RELATIVE
    multiple = code == "ratio" and measured.rule in ("multiple", "times")
    change = _change(line, measured, start, strict=not relative and code != "index")
    if change is not None and measured.rule != "halved":
        return _changed(measured, change, end, language, multiple=multiple)
    if not relative:
        return _absolute(line, measured, start, end, previous)
    after = cues.change_after(plain, end, language)
    if after is not None and not multiple:
        return Meaning("growth", after.sign, start, after.end, "change_after")
    if code == "percent" and (beside := _beside(plain, start, end, language)):
        return beside
    if multiple and language == "zh-hans" and following.follows_growth(line, measured, previous):
        return Meaning("growth", "+", start, end, "listed")
    if multiple:
        # "a debt ratio of 1.05 times" is a level
        ratio = _OF_RATIO.search(plain, max(0, start - 90), start) or _VALUED.match(plain, end)
        return Meaning("level" if ratio else "multiple", "+", start, after.end if after else end)
    if measured.rule == "halved":
        return Meaning("growth", "-", start, end)
    part = _fraction_role(line, start, end) if measured.rule == "fraction" else ""
    if part:
        return Meaning(part, "+", start, end)
    return _relative(line, measured, start, end, previous)


def _changed(
    measured: Measured, change: cues.Change, end: int, language: str, *, multiple: bool
) -> Meaning:
    """What a number is that a word of change governs."""
    if change.word == "负" and measured.code not in units.RELATIVE:
        return Meaning("level", "-", change.start, end)  # 最低为负80元
    # 增长N倍 and "increase by N times" add N times the base; "naik N kali lipat" reaches N.
    adds = measured.rule == "times" and language != "id"
    role = "multiple" if multiple and not adds else "growth"
    sign = "+" if role == "multiple" else change.sign
    if measured.code in _DURATIONS and change.word in _FASTER:
        sign = "-" if sign == "+" else "+"  # faster by five minutes is five minutes less
    return Meaning(role, sign, change.start, end, "change_before")


def _beside(plain: str, start: int, end: int, language: str) -> Meaning | None:
    """What words behind a percentage compare it with: "4 percent under last year"."""
    beside = _BESIDE.match(plain, end)
    if beside is not None:
        return Meaning("growth", "+" if beside.group(1) in _UP else "-", start, beside.end(1))
    if plain.startswith(" off ", end) and _OFF_MARK.match(plain, end):
        return Meaning("growth", "-", start, end)  # "8 percent off the 2019 mark"
    if language == "en" and (lost := moves_english.loss_before(plain, start)):
        return Meaning("growth", "-", lost, end)
    shared = _AND_SO_MUCH.match(plain, end)
    if shared is not None and (of_both := cues.change_after(plain, shared.end(), language)):
        return Meaning("growth", of_both.sign, start, end, "change_after")
    return None


def _compared_beside(plain: str, start: int, end: int) -> re.Match[str] | None:
    beside = _BESIDE.match(plain, end)
    if beside is None or beside.group(1) != "over":
        return beside
    return None if _DISPUTED.search(plain, max(0, start - 60), start) else beside


def _absolute(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> Meaning:
    """An amount or a count that no word of change stands beside."""
    plain, language = line.plain, line.language
    compared = plain[end : end + 4] in _BEHIND
    if compared and _OFF.match(plain, end) and _WIPED.search(plain, start - 30, start):
        return Meaning("growth", "-", start, end)  # "wiping 2.8 billion yuan off its value"
    told = moves_english.told(plain, measured, start, end) if language == "en" else None
    if told is not None:
        return Meaning(*told)
    if language == "en" and units.is_currency(measured.code):
        rate = _MORE_A_TIME.search(plain, measured.number.end, end + 40)
        if rate is not None and rate.start() <= end:  # "350 yuan more a month"
            return Meaning("growth", "+" if rate.group(1) == "more" else "-", start, end)
    than = compared and (
        _THAN.match(plain, end)
        or _LESS_OF.match(plain, end)
        or _compared_beside(plain, start, end)
        or _ON_LAST.match(plain, end)
    )
    if than:
        return Meaning("growth", "+" if than.group(1) in _UP else "-", start, than.end(1))
    if language == "id" and (sign := _told_indonesian(line, measured, start, end, previous)):
        return Meaning("growth", sign, start, end)
    again = None
    if previous is not None and previous.role == "growth":
        again = following.restated(line, measured, start, previous)
        if again is None and language == "zh-hans":
            again = following.changed_too(line, measured, start, previous)
        if again is None and following.cut_too(line, start, previous):
            again = "-"
    may_move = (
        not again and language != "zh-hans" and moves_english.may_move(plain, measured, language)
    )
    moved = again or (
        roles.moved_by(plain, measured.start, language, relative=False) if may_move else None
    )
    if moved is not None:
        return Meaning("growth", moved, start, end, "listed" if again else "moved_by")
    return Meaning("level", "+", start, end)


_MORE_A_TIME: Final = re.compile(
    r" (more|less) (?:an?|per|each|every) (?:hour|day|week|month|year|head|person|tonne|ton|kilo)"
    r"(?![a-z])"
)
# 信用利差收于64.2BP: the distance of two rates, not its change
_SPREAD: Final = re.compile(
    "(?:利差|差距|息差|基差)[^，。；\\d]{0,4}(?:收于|收报|[报为在达是约至到]|处于)约?$"
)


def _told_indonesian(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> str:
    """The sign of a difference, or of a change that a noun tells of; "" for none."""
    plain = line.plain
    if _GAP.search(plain, start - 40, start, line=plain):
        return "+"
    cut = _CUT.search(plain, start - 80, start, line=plain)
    reached = plain.startswith(("hingga ", "sampai "), start)  # "menekan biaya hingga Rp 9"
    if cut is not None and not reached and (units.is_currency(measured.code) or cut.group("any")):
        return "-"
    if measured.code in _EXTENTS and plain.endswith(_EXTENDED, 0, start):
        return "+"  # "akan diperpanjang 4 km"
    noun = _CHANGE_OF.search(plain, start - 80, start, line=plain)
    money = units.is_currency(measured.code)
    if noun is not None and (noun.group(2) or (money and _OF_MONEY.search(noun.group()))):
        return "-" if noun.group(1) in _LOWER else "+"
    beside = _ABOVE.match(plain, end) if money else None
    if beside is None:
        return ""
    like = previous is not None and previous.unit.partition("/")[0] == measured.code[:3]
    little = like and previous is not None and 2 * measured.number.value <= abs(previous.value)
    if not (beside.group(2) or little):
        return ""  # "Rp 12.500 di bawah HET": the price itself
    return "+" if beside.group(1) == "atas" else "-"


_EXTENTS: Final = ("km", "m", "m2", "ha", "km2")
_EXTENDED: Final = ("diperpanjang ", "diperluas ", "diperlebar ", "dilebarkan ", "ditinggikan ")
# "Memangkas produksi 34.000 ton per hari", "ongkosnya bisa ditekan Rp 90 ribu"; what a hand cuts or
# a crane lets down is no change.
_CUT: Final = Gated(
    r"(?<![a-z])(?:(?P<any>mengurangi|dikurangi|kurangi|memangkas|dipangkas|pangkas|"
    r"mempersingkat|dipersingkat|memperpendek)|"
    r"menurunkan|diturunkan|turunkan|memotong|dipotong|menekan|ditekan)"
    r"(?: (?!menjadi |jadi |ke |dari |di |pada |hingga |sampai |dengan |dan |yang |untuk |target |"
    r"pajak |pph |komisi |biaya admin)[a-z()-]+){0,4}"
    r"(?: (?:sebesar|sebanyak|sekitar|hampir|rata-rata))* $"
)
# "Pemotongan harga sebesar 50 yuan per ton", "kenaikan tarif Rp 500"
_CHANGE_OF: Final = Gated(
    r"(?<![a-z])(kenaikan|peningkatan|lonjakan|naiknya|penurunan|pengurangan|pemangkasan|"
    r"pemotongan|penyusutan|pelemahan|penguatan|turunnya)"
    r"(?: (?!menjadi |ke |dari |yang |dan |hingga |di |itu |sebesar |sebanyak |senilai |"
    r"(?:me|ber|ter|di)[a-z]{4,} )[a-z-]+){0,5}( (?:sebesar|sebanyak|senilai|setinggi))?"
    r"(?: (?:sekitar|rata-rata|hampir|hanya))* $"
)
_LOWER: Final = words("penurunan pengurangan pemangkasan pemotongan penyusutan pelemahan turunnya")
_OF_MONEY: Final = re.compile(
    r" (?:harga|tarif|ongkos|biaya|upah|gaji|cukai|anggaran|subsidi|pungutan|iuran|pajak|margin|"
    r"sewa|pendapatan|laba|utang|ump|umk|het|hpp|dana|belanja)(?![a-z])"
)
# "US$ 10 di bawahnya", "45 yuan di atas tarif biasa"
_ABOVE: Final = re.compile(
    r" di (atas|bawah)(nya)?(?(2)| (?:harga|tarif|rata-rata|level|target|pasar|acuan|patokan|tahun|"
    r"tingkat|angka|biaya|ongkos|usulan|normal|pekan|bulan|penutupan|posisi|het|hpp))(?![a-z])"
)
# "Selisihnya hampir Rp 800": a difference
_GAP: Final = Gated(
    r"(?<![a-z])selisihnya"
    r"(?: (?:hampir|sekitar|mencapai|sebesar|hanya|sampai|hingga|adalah|lebih dari))* $"
)


def _relative(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> Meaning:
    """A percentage, ratio or percentage point that no word of change stands beside."""
    plain, language = line.plain, line.language
    if measured.code == "percentage_point":
        spread = language == "zh-hans" and _SPREAD.search(plain, start - 16, start)
        sign = ("" if spread else roles.sentence_sign(plain, start, language)) or "+"
        return Meaning("level" if spread else "growth", sign, start, end)
    signed = plain[start - 1 : start] in _SIGNS
    marked = _PLUS.search(plain, start - 4, start) if signed and language == "zh-hans" else None
    if marked is not None:
        return Meaning("growth", "-" if marked.group().endswith(("-", "↓")) else "+", start, end)
    if signed and measured.code == "percent" and _IN_BRACKETS.search(plain, start - 3, start):
        return Meaning("growth", "+", start, end)  # "saham AMMN (-4,37%)": the sign is read
    if sign := _reaching(plain, start, end, language):
        return Meaning("growth", sign, start, end)
    if following.reached(line, start, previous):
        noun = roles.percent_role(plain, start, language)[0]
        return Meaning("level" if noun == "level" else "share", "+", start, end)
    behind = roles.role_behind(plain, end, measured.code, language)
    listed = following.listed(line, measured, previous)
    if listed is not None and behind != "share":
        return Meaning(listed[0], listed[1], start, end, "listed")
    moved = _moved(line, measured, start, end, previous)
    if moved:
        return Meaning("growth", moved, start, end, "moved_by")
    again = following.restated(line, measured, start, previous)
    if again is not None and previous is not None and previous.unit != measured.code:
        return Meaning("growth", again, start, end, "listed")  # "turun 11 poin atau 0,08%"
    like = following.like_growth(line, measured, start, previous, behind)
    if like:
        return Meaning("growth", like, start, end, "listed")
    behind = behind or following.compared_level(line, measured, start, previous)
    role, sign = _told(line, measured, start, end)
    if not role and _OF_GROWTH.match(plain, end):
        return Meaning("growth", sign, start, end)
    if behind and (role != "growth" or behind == "share"):
        return Meaning(behind, "+", start, end)
    return Meaning(role or "share", sign, start, end)


# "Yang menguat antara lain Dermaga 12 persen menjadi Rp 316"
_REACHES: Final = re.compile(
    r" (?:menjadi|ke|jadi)(?: (?:level|posisi|harga))? (?:rp|us\$|\$|¥|"
    r"\d[\d.,]* (?:yuan|dolar|rupiah|poin))"
)


def _reaching(plain: str, start: int, end: int, language: str) -> str:
    """The sign of a change that the sentence tells of, which leads to an amount; "" for none."""
    if language != "id" or _REACHES.match(plain, end) is None:
        return ""
    left = cues.sentence_before(plain, start, "id").endswith(("dari ", "sebesar "))
    return "" if left else roles.sentence_sign(plain, start, "id")


def _moved(line: Line, measured: Measured, start: int, end: int, previous: Quantity | None) -> str:
    """The sign of a percentage whose verb stands further away or with the number before; ""."""
    plain, language = line.plain, line.language
    moved_by = roles.moved_by(plain, measured.start, language, relative=True)
    if moved_by is not None:
        return moved_by
    if previous is None:
        return _by_so_much(line, start, end)
    if language == "en" and moves_english.goes_on_to(plain, measured.code, end):
        return roles.sentence_sign(plain, start, "en")
    if previous.role == "growth" and following.cut_too(line, start, previous):
        return "-"
    if previous.role == "growth" and plain.endswith(" by ", 0, start):
        return "-" if previous.value < 0 else "+"
    return _by_so_much(line, start, end)


def _by_so_much(line: Line, start: int, end: int) -> str:
    """ "Frayed by 4 percent": a change, whatever the verb; "backed by 60 percent of us" is none."""
    if line.language != "en" or not line.plain.endswith(" by ", 0, start):
        return ""
    none = line.plain.startswith(" of ", end) or roles.role_behind(line.plain, end, "", "en")
    return "" if none else roles.sentence_sign(line.plain, start, "en") or "+"


def _told(line: Line, measured: Measured, start: int, end: int) -> tuple[str, str]:
    """(role, sign) of a percentage by the nouns beside it."""
    role = ""
    if line.language != "zh-hans" and _ON_YEAR.match(line.plain, end):
        reached = line.plain.endswith((" to ", " menjadi ", " ke "), 0, start)
        sign = "+" if reached else roles.clause_sign(line.plain, start, line.language)
        return "growth", sign  # "inflation slowed to 2.8 percent year on year"
    if line.language == "id" and measured.code == "percent" and _is_of_time(line, measured):
        role, sign = roles.percent_role(line.plain, start, "id")
        return role or "level", sign  # "denda 2 persen per bulan"
    if line.language == "zh-hans":
        role = roles.role_of_han(line.plain, start, measured.start, end)
        if role == "growth":
            return role, roles.sentence_sign(line.plain, start, line.language) or "+"
    return (role, "+") if role else roles.percent_role(line.plain, start, line.language)


def _fraction_role(line: Line, start: int, end: int) -> str:
    """ "Setengah biaya truk", ", kurang dari sepertujuh Beijing": of what another thing has; "satu
    dari sepuluh pekerja" is a share."""
    if line.language == "zh-hans":  # 同比涨38%，客源半数以上来自外省
        return "share" if line.plain.startswith(_MOST_HAN, start) else ""
    if line.language != "id":
        return ""
    named = line.plain.endswith(", ", 0, start) and _OF_A_NAME.match(line.text, end)
    if named or _OF_A_PRICE.match(line.plain, end):
        spent = _SPENDS.search(line.plain, start - 30, start)
        return "share" if spent and not named else "multiple"
    return "share" if _OUT_OF.search(line.plain, end - 20, end) else ""


_MOST_HAN: Final = ("半数", "过半", "大半", "近半", "超半数", "近半数", "超过半数")
_OUT_OF: Final = re.compile(r"[a-z] dari [a-z]+$")
_OF_A_PRICE: Final = re.compile(r" (?:harga|biaya|tarif|ongkos|upah|gaji|sewa)(?![a-z])")
# "Garam menghabiskan dua perlima biaya"
_SPENDS: Final = re.compile(
    r"(?<![a-z])(?:menghabiskan|menyedot|memakan|menyerap|menyumbang|mencakup|menanggung|menutup|"
    r"membayar|memotong|merupakan|menelan|mengambil|setara)(?: (?:sekitar|hampir|lebih dari))* $"
)
_OF_A_NAME: Final = re.compile(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[.,;]|$)")


# "mendorong pendapatan sebesar 44% yoy": a figure on the year is a change.
def _is_of_time(line: Line, measured: Measured) -> bool:
    last = measured.top or measured.number
    return _OF_TIME.search(line.plain, last.end, measured.end + 14) is not None


_OF_TIME: Final = re.compile(
    r" (?:per|setiap|tiap) (?:tahun|bulan|hari)(?![a-z])| se(?:tahun|bulan|hari)(?![a-z]| terakhir)"
)
_ON_YEAR: Final = re.compile(
    r" ?\(?(?:yoy|y-o-y|y/y|m/m|q/q|w/w|mom|(?:year|month|quarter|week|day)[- ](?:on|"
    r"over)[- ](?:year|month|quarter|week|day)|on the (?:year|month|week|quarter|day)|on (?:year|"
    r"month|week)|secara tahunan|mtm|month to month|qoq|qtq|secara bulanan|secara kuartalan|ytd|"
    r"year to date)(?![a-z])"
)
# "At 2.6%, inflation": the growth is named behind the number.
_OF_GROWTH: Final = re.compile(
    r"(?:,| -|:)? (?:annual |core |consumer |headline |price |economic |laju )*"
    r"(?:inflation|growth|inflasi|pertumbuhan)(?![a-z])"
)
_OF_RATIO: Final = re.compile(
    r"(?<![a-z])(?:ratio|rasio|nisbah|der|pbv)(?:nya)?(?![a-z])(?:[^,.;]|(?<=\d)[,.](?=\d)|"
    r",(?= (?:turun|naik|menurun|meningkat|membaik|memburuk|dibanding(?:kan)?|sebelumnya|semula|"
    r"up|down|compared|against|versus)(?![a-z])))*$|"
    "(?:市[盈净销]率|杠杆|倍数|利息保障|(?<![a-z])p[ebs](?![a-z]) ?)[^，。；]{0,8}$"
)
_VALUED: Final = re.compile("的?(?:动态|静态|滚动|预期)?(?:市[盈净销]率|杠杆)")  # 35倍市盈率
_SIGNS: Final = ("+", "-", "↑", "↓")
_IN_BRACKETS: Final = re.compile(r"(?:^|[(|/;:] ?|[\d,.a-z)] )[+-]$")
_PLUS: Final = re.compile("[一-鿿:：]\\+$|(?:yoy|qoq|mom)[+-]$|[↑↓]$")  # 进口+4.5%, YoY-6%
_OFF: Final = re.compile(r" off (?:its|the|their|his)(?![a-z])")
_OFF_MARK: Final = re.compile(
    r" off (?:its|the|their|his|her|a|an|last|pre-[a-z]+)(?: [a-z0-9'-]+){0,3}? "
    r"(?:peaks?|highs?|levels?|mark|record|pace|best|norm|average|mean|figure|total|target|top|"
    r"maximum|tally|year|rate)(?![a-z])"
)
_WIPED: Final = re.compile(
    r"(?<![a-z])(?:wip|knock|shav|tak|took|cut|slic|wrote|strip)[a-z]* [^.,;]*$"
)
_DURATIONS: Final = ("min", "hour", "day", "second")
_FASTER: Final = ("lebih cepat", "lebih lambat", "faster", "slower", "quicker", "快", "慢")


def _crosses(line: Line, measured: Measured, start: int, change: cues.Change) -> bool:
    """ "Fell below 3,000 yuan", "rose above 5%": the level that was passed, not the change."""
    bound = line.plain[start : measured.start].removesuffix("the ").strip()
    if bound in _UNDER:
        return change.sign == "-"
    if bound not in _OVER or change.sign == "-" or change.word in _GROWS:
        return False
    return line.language == "en" or measured.code != "percent" or bound == "ke atas"


_UNDER: Final = (
    *("short of", "lower than", "below", "under", "well below"),
    *("di bawah", "dibawah", "ke bawah"),
)
_OVER: Final = ("above", "di atas", "diatas", "ke atas")
_GROWS: Final = (
    *("grow", "grows", "grew", "grown", "growing", "growth", "expand", "expanded", "expansion"),
    *("rise", "increase", "gain", "jump", "tumbuh", "pertumbuhan", "kenaikan", "peningkatan"),
)


def _change(line: Line, measured: Measured, start: int, *, strict: bool) -> cues.Change | None:
    """The word of change before a number, unless it tells of a level that was passed."""
    plain, language, code = line.plain, line.language, measured.code
    change = cues.change_before(plain, start, language, strict=strict)
    if change is None and language == "zh-hans":
        change = _change_han(line, measured, start, strict=strict)
    if change is None:
        return None
    noun = change.word in cue_data.CHANGE_NOUNS[language]
    if noun and is_contributed_to(plain, change.start):
        return None
    if change.word.startswith("climb") and code in _CLIMBED:
        return None  # "a courier climbs 130 floors"
    if change.word == "tumbuh" and code in _PLANTS:
        return None  # "di bukit itu tumbuh 900 pohon"
    if language == "en" and code == "percent":
        if moves_english.takes(plain, plain[change.end : start], measured.end):
            return None
    elif language == "en" and strict and moves_english.acts_on(plain, change.word, start, measured):
        return None
    crossed = start < measured.start and _crosses(line, measured, start, change)
    return None if crossed else change


_CLIMBED: Final = frozenset(
    f"count:{noun}{per}"
    for noun in listed("floor stair step flight storey peak mountain hill tower rung ladder")
    for per in ("", "/day")
)
_PLANTS: Final = ("count:tree", "count:flower", "count:bamboo", "count:orchid", "count:species")


def _change_han(line: Line, measured: Measured, start: int, *, strict: bool) -> cues.Change | None:
    """A word of change between a number and what its rate is per, or one that compares."""
    if measured.start < measured.number.start:  # 每万人专利少11.4件
        inner = cues.bound_before(line.plain, measured.number.start, line.language)
        at = inner[0] if inner is not None else measured.number.start
        change = cues.change_before(line.plain, at, line.language, strict=strict)
        if change is not None:
            return replace(change, start=min(start, change.start))
        more = cues_han.done_more(line.plain, at) if strict else None
        if more is not None:  # 每月多拿260元
            return replace(cues.Change(*more), start=min(start, more[1]))
    governs = cues_han.done_more if strict else cues_han.compared
    found = governs(line.plain, start)
    return None if found is None else cues.Change(*found)


# "300 fewer than in April", "1.9 hours shorter": a difference, whose direction stands behind it.
_THAN: Final = re.compile(
    rf" (more|fewer|less|later|earlier|{cue_data.COMPARED_UP}|{cue_data.COMPARED_DOWN}|lebih awal|"
    rf"{cue_data.LEBIH})(?: (?:than|dari|dibanding(?:kan)?|daripada|ketimbang)(?![a-z])|[,.;]|$|"
    r" and \d[\d.,]*+ [a-z]+ [a-z]+er(?![a-z]))"
)
# "7,000 tonnes down on the record"
_ON_LAST: Final = re.compile(
    r" (up|down) on (?:the|its|last|a|that|those|what|their|his|her|any|every|this)(?![a-z])"
)
# "480,000 tonnes less coal than the winter before"
_LESS_OF: Final = re.compile(r" (more|fewer|less)(?: [a-z]+){1,2} than(?![a-z])")
# "110 yuan below its level at the start of June"
_BESIDE: Final = re.compile(
    r" (above|below|short of|ahead of|under|over) (?:its|their|that|what|those|a year|last|"
    r"expectations|the (?:[a-z0-9-]+ ){0,2}(?:level|average|norm|peak|record|mean|target|price|"
    r"figure|forecast|year|mark|line|limit|threshold|minimum|maximum|median|estimate|reserve|"
    r"budget|plan|quota|going rate|guideline|standard|total|baseline|trend|floor|ceiling|cap|cost|"
    r"wage|tariff|contract|futures|benchmark)|(?:(?<=above )|(?<=below ))[a-z-]+(?=[.,;]|$))"
    r"(?![a-z])"
)
# "Fined $40m over its billing"
_DISPUTED: Final = re.compile(
    r"(?<![a-z])(?:fine[ds]?|pa(?:id|ys?|ying)|sue[ds]?|suing|settle[ds]?|settlement|penalt(?:y|ies)|"
    r"damages|lawsuit|claims?|claiming|compensat(?:ed|ion))(?![a-z])"
)
# What one of these begins with.
_BEHIND: Final = frozenset(
    f" {word} "[:4]
    for word in listed(
        "off more fewer less later earlier lebih up down above below short ahead under over "
        + f"{cue_data.COMPARED_UP}|{cue_data.COMPARED_DOWN}".replace("|", " ")
    )
)
_UP: Final = frozenset(
    (
        *("above", "ahead of", "up", "over", "more", "later", "slower", "lebih lambat"),
        *(word for word in cue_data.COMPARED_UP.split("|") if word != "faster"),
        *(f"lebih {word}" for word in cue_data.HIGHER_INDONESIAN.split("|") if word != "cepat"),
    )
)
