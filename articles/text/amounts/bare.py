"""What a number counts that has neither unit nor noun: what was counted or named before it."""

import re
from typing import Final

from articles.text.amounts import (
    bare_english,
    bare_gapped,
    bare_indonesian,
    counting,
    cues,
    people_english,
    pers,
    pers_english,
    units,
)
from articles.text.amounts.counted_before import (
    ENDS,
    OF_THEM,
    SMALL,
    counted_subject,
    same_again,
)
from articles.text.amounts.english_nouns import singular
from articles.text.amounts.number_types import ONE, Measured, Number


def bare(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """A number without a unit counts what was counted or named last: "mencapai 318,7 juta"."""
    if number.form not in ("digits", "words"):
        return None
    whole = number.value == number.value.to_integral_value()
    one = number.value < 2 and whole and not (language == "id" and pers.is_per_crowd(line, at))
    if one or (language == "en" and is_age_group(line, number)):
        return None  # and "most are over 60"
    body = _BODY.search(line[max(0, number.start - 40) : number.start])
    if body is not None and (language != "en" or not _WINS.match(line, at)):
        code = "count:unit" if body.group(1) in ("fleet", "armada") else "count:person"
        return units.Unit(code, ONE, at, True)
    if _AMONG.search(line[max(0, number.start - 32) : number.start]) or OF_THEM.match(line, at):
        return _of_those(text, line, number, at, previous, language)
    if language == "en" and (plain := _english(text, line, number, at, previous)):
        return plain
    again = bare_gapped.gapped(text, line, number, at, previous)
    again = again or _in_list(line, number, at, previous)
    again = again or _measured_again(line, number, at, previous)
    again = again or _moved_to(line, number, at, previous, language)
    if again is None and language == "en":
        again = bare_english.expected(line, number, at, previous)
    if again is not None:
        return again
    of_clause = bare_english.of_clause if language == "en" else bare_indonesian.of_clause
    own = of_clause(line, number, at, previous)
    if own is not None:
        return own
    same = same_again(text, line, number, at, previous, language)
    if same is not None:
        return same
    if number.form != "digits":
        return None
    return _named_before(text, line, number, at, previous, language)


def is_age_group(line: str, number: Number) -> bool:
    """ "Most are over 60", "she is 41": an age."""
    return _AGED.search(line, max(0, number.start - 40), number.start) is not None


def _english(
    text: str, line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """ "Watched by 61,400"; "1.9 million yuan; the larger 3.4 million"."""
    if (many := _OF_MANY.search(line, max(0, number.start - 50), number.start)) is not None:
        noun = counting.noun_before(line, number.start, "en", text)
        return units.Unit(noun or "count:" + singular(many.group(1)), ONE, at, True)
    if line.endswith(" a factor of ", 0, number.start):
        return units.Unit("ratio", ONE, at, False, False)
    if (number.value >= SMALL or _FEW_LEFT.search(line, 0, number.start)) and (
        bare_english.people_do(line, at)
    ):
        return units.Unit("count:person", ONE, at, True)
    does = people_english.code(line, number, at, previous)
    if does is not None or people_english.is_treated(line, number, at):
        return units.Unit(does or "count:person", ONE, at, True)
    if number.scaled or "," in line[number.start : number.end]:
        done = _DONE_BY.search(line, max(0, number.start - 50), number.start)
        if done is not None and ENDS.match(line, at):
            return units.Unit("count:person", ONE, at, True)
    if previous is not None and units.is_currency(previous.code):
        gap = line[previous.end : number.start]
        if gap in (", or ", " or ") and ENDS.match(line, at):
            return units.Unit(previous.code, ONE, at, False, False)
        if len(gap) <= _GAP and ". " not in gap and pers_english.is_on_one(line, at):
            return units.Unit(previous.code.partition("/")[0], ONE, at, False, False)
    if not number.scaled:
        return None
    lent = _LENT.search(line, max(0, number.start - 90), number.start)
    if lent is not None:  # "New yuan loans came to 620bn"
        return units.Unit(_IN_MONEY[lent.group(1)], ONE, at, False, False)
    return _money_again(line, number, at, previous)


_IN_MONEY: Final = {"yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "dollar": "USD", "euro": "EUR"}
_LENT: Final = re.compile(
    r"(?<![a-z])(yuan|rmb|renminbi|dollar|euro)(?:-denominated)? (?:[a-z]+ )?"
    r"(?:loans?|lending|bonds?|deposits?|credit|financing|debt|assets)(?![a-z])[^.;\d]{0,50} "
    r"(?:to|at|of|was|were|reached|hit|totall?ed|by)(?: (?:about|around|nearly|over|just|some))? $"
)
# "ongkirnya 5 ribu per paket": rupiah, where no currency is named.
_IN_RUPIAH: Final = re.compile(
    r"(?<![a-z])(?:harga|ongkos|ongkir|tarif|biaya|gaji|upah|bayar|dibayar|membayar|seharga|modal|"
    r"rugi|untung|laba|dana|uang|senilai|bernilai|kerugian|keuntungan|anggaran|omzet|utang)(?:nya)?"
    r"(?: (?:cuma|hanya|sekitar|sampai|hingga|mencapai|sebesar|jadi|naik|turun|dari|ke|menjadi|"
    r"sampai|bisa|masih|kini|dulu))* $"
)


def _of_them_named(line: str, at: int) -> units.Unit | None:
    """ "11.000 di antaranya satelit aktif": of a kind of their own."""
    them = OF_THEM.match(line, at)
    noun = None if them is None else counting.noun_at(line, them.end() + 1)
    abstract = noun is None or noun in ("grant", "donation", "loan", "case", "test")
    return None if abstract else units.Unit(f"count:{noun}", ONE, at, True)


def _of_those(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """What "of which 1.75 billion", "340 of whom", "two of them" are of."""
    money = _same_money(line, number, at, previous) if number.scaled else None
    if money is not None:
        return money  # "6.2 billion yuan, of which 1.75 billion"
    near = previous is not None and previous.code.startswith("count:")
    if line.startswith((" of whom", " of us", " of you"), at):
        return units.Unit("count:person", ONE, at, True)
    if not near and language == "en" and (told := bare_english.told_before(line, number)):
        return units.Unit(told, ONE, at, True, True)
    if language == "id" and (named := _of_them_named(line, at)) is not None:
        return named
    measured = previous is not None and not previous.code.startswith(_NOT_MEASURES)
    if previous is not None and measured and number.value > 1:
        return units.Unit(previous.code, previous.factor, at, False, False)  # "30 of them": miles
    noun = previous.code.partition("/")[0] if previous is not None and near else None
    known = noun is not None
    noun = noun or counting.noun_before(line, number.start, language, text)
    return units.Unit(noun or "count:unit", ONE, at, True, known)


_NOT_MEASURES: Final = (
    *("count:", "percent", "ratio", "index", "permille", "day", "hour", "min", "month", "year"),
    *("week", "CNY", "USD", "IDR", "EUR", "GBP", "HKD", "JPY"),
)


def _named_before(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """What the sentence names before bare digits: a label, a subject, goods, an index."""
    if not number.scaled and number.value != number.value.to_integral_value():
        index = _INDEX.search(cues.clause_before(line, number.start, language, 70))
        if index is not None:
            return units.Unit("index", ONE, at, False, False)  # "indeks harga konsumen 108,3"
    labelled = _labelled(text, line, number, at, language)
    if labelled is not None:
        return labelled
    if pers.is_per_crowd(line, at):
        noun = pers.rate_named(line, number.start)
        noun = noun or counting.noun_before(line, number.start, language, text)
        return units.Unit(noun or "count:person", ONE, at, True, False)
    if number.scaled:
        money = _same_money(line, number, at, previous)
        if money is not None:
            return money
        if language == "id" and _IN_RUPIAH.search(line, max(0, number.start - 60), number.start):
            return units.Unit("IDR", ONE, at, False, False)
        noun = counted_subject(line, number.start, language)
        noun = noun or counting.noun_before(line, number.start, language, text)
        if previous is not None and noun == previous.code:
            many = number.value > _TOO_MANY * previous.number.value
            noun = None if many else noun  # "four runways, made for 72 million"
        sold = (
            noun is None
            and language == "id"
            and _SALES.search(line, max(0, number.start - 60), number.start)
        )
        return units.Unit(noun or "count:unit", ONE, at, True, bool(sold))
    if number.end - number.start > 4 and ENDS.match(line, at):
        clause = line[max(0, number.start - 110) : number.start]
        if _SOLD.search(clause) and not units.is_currency(previous.code if previous else ""):
            noun = counting.noun_before(line, number.start, language, text)
            return units.Unit(noun or "count:unit", ONE, at, True)
    if _INDEX.search(cues.clause_before(line, number.start, language, 70)):
        return units.Unit("index", ONE, at, False, False)
    return None


# "Membukukan penjualan 1,3 juta": of the goods that the text has told of
_SALES: Final = re.compile(
    r"(?<![a-z])(?:penjualan|produksi|ekspor|pengiriman|registrasi|pesanan)(?:nya)?"
    r"(?: (?:mencapai|sebanyak|sebesar|hampir|sekitar|tercatat|naik menjadi|turun menjadi))* $"
)
_TOO_MANY: Final = 100_000


def _in_list(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "rose from 190, 72 and 55 to 410, 133 and 121": the members of a list are of one measure."""
    if previous is None or previous.code == "index" or number.form != "digits":
        return None
    gap = line[previous.end : number.start]
    # What was measured with a word of its own, "5 percent, 7", is no list of bare numbers.
    alone = previous.end == previous.number.end
    if not alone or not _LIST_LINK.fullmatch(gap) or not _LIST_END.match(line, at):
        return None
    return units.Unit(previous.code, previous.factor, at, previous.code.startswith("count:"), False)


_LIST_LINK: Final = re.compile(r",? (?:and |dan |serta |& )?")
_LIST_END: Final = re.compile(
    r",? (?:and|dan|serta|&|to|menjadi|respectively|masing-masing)(?![a-z])|[,.;]|$"
)


def _labelled(text: str, line: str, number: Number, at: int, language: str) -> units.Unit | None:
    """ "Invention patents in force: 683,000": what the label names, at the end of its clause."""
    label = line[max(0, number.start - 90) : number.start]
    if not label.endswith(": ") or not (ENDS.match(line, at) or line.startswith(" (", at)):
        return None
    noun = counting.noun_before(line, number.start - 2, language, text)
    crowd = pers.crowd_in(label, language)  # "Doctors per 1,000 people: 5.2"
    if noun is None and crowd:
        noun = "count:person"
    return units.Unit(noun + crowd, ONE, at, True, False) if noun is not None else None


# "Deliveries were 21,540 in October": pieces of what is sold.
_SOLD: Final = re.compile(
    r"(?<![a-z])(?:deliveries|sales|output|production|shipments|registrations|orders|bookings|"
    r"penjualan|produksi|pengiriman|registrasi|pesanan)(?![a-z])"
    r"(?! (?:of|revenue|value|volume|tax))[^.;:]{0,60}"
    r"(?<![a-z])(?:were|was|are|is|reached|hit|to|at|totalled|totaled|of|exceeded|mencapai|"
    r"sebanyak|menjadi|sebesar|tercatat|menembus|ke)"
    r"(?: (?:about|around|nearly|over|more than|just|sekitar|hampir|lebih dari))? $"
)


def _same_money(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "£20m in May, up from 18m", "two cities 8bn each": an amount of the currency before it."""
    if previous is None or not units.is_currency(previous.code):
        return None
    gap = line[previous.end : number.start]
    if not 0 <= len(gap) <= 80 or re.search(r"[.;!?] ", gap):
        return None
    each = _EACH_OF_THEM.match(line, at)
    end = each.end() if each is not None else at
    return units.Unit(previous.code, ONE, end, False, False)


def _money_again(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """ "1.9 million yuan; the larger 3.4 million": the money that was told of just before."""
    if previous is None or not units.is_currency(previous.code) or not previous.number.scaled:
        return None
    gap = line[previous.end : number.start]
    near = 0 < len(gap) <= 50 and not re.search(r"[.!?] ", gap) and line[at : at + 1] in _STOPS
    alike = previous.number.value / 50 <= number.value <= previous.number.value * 50
    return units.Unit(previous.code, ONE, at, False, False) if near and alike else None


_STOPS: Final = ("", ".", ",", ";", ")")
_EACH_OF_THEM: Final = re.compile(r" each(?![a-z])")


def _measured_again(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """ "35 minutes, down from 50": a bare number is of the measure it is compared with."""
    if previous is None or not 0 <= number.start - previous.end <= 80:
        return None
    gap = line[previous.end : number.start]
    near = gap == ", " or (
        gap.endswith(", ") and previous.code not in _RELATIVE and bool(_ASIDE.fullmatch(gap))
    )
    beside = near and _BESIDE.match(line, at) is not None
    if number.scaled:
        both = beside and previous.number.scaled
        return units.Unit(previous.code, previous.factor, at, False, False) if both else None
    low = max(0, previous.start - 20)
    back = gap in _FROM_GAPS and _TO_LEFT.search(line, low, previous.start) is not None
    moved = back or (
        _TO_GAP.fullmatch(gap) is not None
        and _FROM_LEFT.search(line, low, previous.start) is not None
    )
    down = _DOWN_FROM.search(gap) or (gap.endswith(", from ") and _FROM_BEFORE.search(gap))
    if units.is_currency(previous.code) and number.value > _FAR * previous.number.value:
        return None  # "9,840 potholes at £61 each, down from 11,300"
    if previous.code in _RELATIVE and number.value > _PARTS:
        return None  # "ekspor 80 persen. Pekerjanya 14.200, turun dari 16.800"
    # "RMB 0.45 (0.40)": what it was before
    most = 5 * previous.number.value
    bracketed = gap == " (" and line.startswith(")", at) and most >= number.value >= most / 25
    moved = moved or (bracketed and units.is_currency(previous.code))
    if not (moved or down or beside) or (previous.code == "index" and not down):
        return None
    if len(gap) > 40 and not (down and "padahal" in down.group()):
        return None
    if not (beside or ENDS.match(line, at) or (down and _AND_SO.match(line, at))):
        return None
    return units.Unit(previous.code, previous.factor, at, previous.code != "index", False)


# "up from 49.8 and above the mark"
_AND_SO: Final = re.compile(
    r" (?:and|but|on|across|among|elsewhere|nationally|nationwide|dan|tetapi) (?!\d)"
)
# "286 days with clean air, 11 more than a year earlier"
_ASIDE: Final = re.compile(r" (?:with|of|in|for|last|this|dengan|di|untuk)(?: [a-z-]+){1,4}, ")
_PARTS: Final = 1000
_GAP: Final = 60
_FAR: Final = 40
# "6.8 cases per 100 workers, 2.3 above the norm"
_BESIDE: Final = re.compile(
    r" (?:above|below|short of|shy of|ahead of|up on|down on|(?:more|fewer|less|higher|lower) "
    r"than) (?:the|its|their|that|those|what|last|in|a|at|normal|usual|average|planned|expected|"
    r"forecast|needed|required|before|previously|this|any|allowed|permitted|agreed|budgeted|"
    r"promised|intended|ordered|hoped|feared|advertised|usually|it|he|she|they|we)(?![a-z])"
)


def _moved_to(
    line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """ "Stocks fell 1m barrels to 294m": where something was moved to is of the same measure."""
    if previous is None or line[previous.end : number.start] not in _TO_GAPS:
        return None
    if previous.code == "index":
        return units.Unit("index", ONE, at, False, False)  # "up 23 points to 6661.89"
    if previous.code in _RELATIVE or number.value <= previous.number.value:
        return None
    if cues.change_before(line, previous.start, language, strict=True) is None:
        return None
    counted = previous.code.startswith("count:")
    return units.Unit(previous.code, previous.factor, at, counted, False)


_RELATIVE: Final = ("percent", "percentage_point", "ratio", "permille", "index")
# "from 90 minutes to 38"
_FROM_GAPS: Final = (" from ", " dari ")
_TO_LEFT: Final = re.compile(r"(?<![a-z])(?:to|menjadi|ke) $")
# "from 135 micrograms in 2013 to 39"
_TO_GAP: Final = re.compile(
    r"(?: (?:in|at|on|before|pada|di) [a-z0-9 -]{3,24})? (?:to|menjadi|ke|jadi) "
)
_TO_GAPS: Final = (" to ", " menjadi ", " ke ", " jadi ")
_FROM_LEFT: Final = re.compile(
    r"(?<![a-z])(?:from|dari)(?: (?:about|around|nearly|sekitar|hampir))? $"
)
_FROM_BEFORE: Final = re.compile(r", from $")
_DOWN_FROM: Final = re.compile(
    r"(?<![a-z])(?:up|down|compared (?:with|to)|versus|against|(?:naik|turun|bertambah|berkurang) "
    r"dari|dibanding(?:kan)?|semula|tadinya|(?:padahal )?(?:dulu|sebelumnya)|previously|"
    r"rather than|instead of|from (?:the|its) (?:current|previous|usual|old|earlier|original)|"
    r"(?:limit|target|average|norm|threshold|ceiling|standard|forecasts?|quota|mean) of)(?: from)?"
    r"(?: (?:about|around|nearly|just|sekitar|nyaris|hampir|masih|hanya))? $"
)
_AGED: Final = re.compile(
    r"(?<![a-z])(?:people|those|residents|men|women|anyone|everyone|adults|workers|patients|members|"
    r"citizens|farmers|are|were) (?:aged )?(?:over|under|above|below|past) $|\d of $|"
    r"(?<![a-z])(?:s?he|i|who) (?:is|was|am|turned|turns) (?:now |only |just )?$"
)
# "The team is two wins short"
_WINS: Final = re.compile(
    r" (?:[a-z]+ )?(?:wins?|points?|goals?|games?|men|players?|runs?|wickets?|places?|short|clear|"
    r"ahead|behind|down|up|under|over)(?![a-z])"
)
# "a workforce of 12,000", "a crew of 28"
# "The match was watched by 61,400"
_DONE_BY: Final = re.compile(
    r"(?<![a-z])(?:(?:watched|attended|visited|seen|read|joined|signed|used|followed|"
    r"downloaded) by|in front of)"
    r"(?: (?:about|around|nearly|over|more than|some|almost|roughly|up to|at least))? $"
)
_BODY: Final = re.compile(
    r"(?<![a-z])(workforce|fleet|armada|crew|staff|headcount|population|payroll|enrolment|"
    r"enrollment|audience|crowd|unemployment|town|village|hamlet|congregation|"
    r"(?:waiting|patient|client|guest) list|membership|garrison|attendance|turnout|"
    r"jury|panel|team|delegation|cast|choir|squad|committee|(?:staff|pupil|student|worker|patient|"
    r"visitor|passenger|member|employee|prisoner|inmate|teacher|nurse|troop|police|class) "
    r"(?:numbers|strength|levels))"
    r"(?: (?:would|will|is|was|to|expected|set|has|have|been|were|are|be|cut|reduced|raised|"
    r"trimmed|down|up))*(?: (?:grow|grew|grown|rise|rose|swell|expand|"
    r"shrink|shrank|fall|fell|tumbuh|bertambah|menyusut))?"
    r"(?: (?:stood|stands|remained|standing|edged up|edged down))?"
    r" (?:of|to|at|from|is|was|menjadi|mencapai|sebanyak|reached|totalled|totaled|numbers|numbered)"
    r"(?: (?:about|around|nearly|over|more than|some|almost|roughly|just))? $"
)
# "Of these, 48 are in Hebei"
_AMONG: Final = re.compile(
    r"(?<![a-z])(?:of (?:these|those|them|which|whom)|among (?:these|them)|di antaranya|sisanya)"
    r"(?: sebanyak)?,?"
    r"(?: (?:about|around|nearly|almost|over|more than|some|at least|up to|sekitar|lebih dari))? $"
)
# "The storm left nine dead"
_FEW_LEFT: Final = re.compile(r"(?<![a-z])(?:left|leaving|with|and) (?:at least |some )?$")
# "Of the trackside boards, 14 of 38 were"
_OF_MANY: Final = re.compile(r"(?<![a-z])of (?:the|its|their) (?:[a-z-]+ ){0,2}([a-z-]+s), $")
_INDEX: Final = re.compile(
    r"(?<![a-z])(?:index|indeks|indeksnya|pmi)(?![a-z])[^,.;]*"
    r"(?:at|to|was|of|reached|stood|sebesar|mencapai|menjadi|level|hits|hit|ke|di)[^,.;]{0,12}$"
)
