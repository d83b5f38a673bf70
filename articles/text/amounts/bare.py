"""What a number counts that has neither unit nor noun: what was counted or named before it."""

import re
from collections.abc import Callable
from typing import Final

from articles.text.amounts import (
    bare_english,
    bare_gapped,
    bare_indonesian,
    bare_subject,
    counting,
    pers,
    pers_english,
    units,
)
from articles.text.amounts.bare_number import RELATIVE, ROUGHLY, TOO_MANY, Bare, base, is_count
from articles.text.amounts.counted_before import ENDS, OF_THEM, SMALL, counted_subject, same_again
from articles.text.amounts.english_nouns import singular
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit


def unit_before(bare: Bare) -> Unit | None:
    """A number without a unit counts what was counted or named last: "mencapai 318,7 juta"."""
    number, line, english = bare.number, bare.line, bare.language == "en"
    if number.form not in ("digits", "words"):
        return None
    one = number.value < 2 and bare.is_whole and (english or not pers.is_per_crowd(line, bare.at))
    if one or (english and is_age_group(line, number)):
        return None  # and "most are over 60"
    body = bare.after(_BODY, 40)
    if body is not None and not (english and bare.before(_WINS)):
        return bare.unit("count:unit" if body.group(1) in _FLEETS else "count:person")
    if bare.after(_AMONG, 32) or bare.before(OF_THEM):
        return _of_those(bare)
    return next(filter(None, (rule(bare) for rule in _RULES[bare.language])), None)


def is_age_group(line: str, number: Number) -> bool:
    """ "Most are over 60", "she is 41": an age."""
    return _AGED.search(line, max(0, number.start - 40), number.start) is not None


def _english(bare: Bare) -> Unit | None:
    """ "Watched by 61,400"; "1.9 million yuan; the larger 3.4 million"."""
    number, line = bare.number, bare.line
    if (many := bare.after(_OF_MANY, 50)) is not None:
        noun = counting.noun_before(line, number.start, "en", bare.text)
        return bare.unit(noun or "count:" + singular(many.group(1)))
    if line.endswith(" a factor of ", 0, number.start):
        return bare.unit("ratio", counted=False, known=False)
    if number.value >= SMALL and bare_english.people_do(line, bare.at):
        return bare.unit("count:person")
    if (does := bare_subject.people_by_deed(bare)) is not None:
        return bare.unit(does)
    if bare.is_grouped and bare.after(_DONE_BY, 50) and bare.before(ENDS):
        return bare.unit("count:person")
    money = _money_beside(bare)
    if money is not None or not number.scaled:
        return money
    lent = bare.after(_LENT, 90)  # "New yuan loans came to 620bn"
    if lent is None:
        return None
    return bare.unit(_IN_MONEY[lent.group(1)], counted=False, known=False)


def _of_them_named(bare: Bare) -> Unit | None:
    """ "11.000 di antaranya satelit aktif": of a kind of their own."""
    them = bare.before(OF_THEM)
    noun = None if them is None else counting.noun_at(bare.line, them.end() + 1)
    abstract = noun is None or noun in ("grant", "donation", "loan", "case", "test", "question")
    return None if abstract else bare.unit(f"count:{noun}")


def _of_those(bare: Bare) -> Unit | None:
    """What "of which 1.75 billion", "340 of whom", "two of them" are of."""
    number, line, previous, language = bare.number, bare.line, bare.previous, bare.language
    if number.scaled and (money := _same_money(bare)) is not None:
        return money  # "6.2 billion yuan, of which 1.75 billion"
    if line.startswith((" of whom", " of us", " of you"), bare.at):
        return bare.unit("count:person")
    counted = is_count(previous)
    if not counted and language == "en" and (told := bare_english.told_before(bare)):
        return bare.unit(told)
    if language == "id" and (named := _of_them_named(bare)) is not None:
        return named
    if previous is not None and number.value > 1 and not previous.code.startswith(_NOT_MEASURES):
        # "30 of them": miles
        return Unit(previous.code, previous.factor, bare.at, False, False)
    if previous is not None and counted:
        return bare.unit(base(previous))
    noun = counting.noun_before(line, number.start, language, bare.text)
    return bare.unit(noun or "count:unit", known=False)


def _named_before(bare: Bare) -> Unit | None:
    """What the sentence names before bare digits: a label, a subject, goods, an index."""
    number, line, previous, language = bare.number, bare.line, bare.previous, bare.language
    if number.form != "digits":
        return None
    clause = "" if number.scaled else bare.clause(70)
    if _INDEX.search(clause) or (not bare.is_whole and _INDICATOR.search(clause)):
        # "indeks harga konsumen mencapai 108,3"
        return bare.unit("index", counted=False, known=False)
    if (labelled := _labelled(bare)) is not None:
        return labelled
    if pers.is_per_crowd(line, bare.at):
        noun = pers.rate_named(line, number.start)
        noun = noun or counting.noun_before(line, number.start, language, bare.text)
        if noun is None and language == "en":
            noun = counting.subject_before(line, number.start)
        return bare.unit(noun or "count:person", known=False)
    if number.scaled:
        return _scaled(bare)
    paid = previous is not None and units.is_currency(previous.code)
    if not paid and bare.is_long and bare.before(ENDS) and _SOLD.search(bare.left(110)):
        noun = counting.noun_before(line, number.start, language, bare.text)
        return bare.unit(noun or "count:unit")
    return None


def _scaled(bare: Bare) -> Unit:
    """What a number with a scale is of: money, what is counted, or something."""
    number, previous, indonesian = bare.number, bare.previous, bare.language == "id"
    if (money := _same_money(bare)) is not None:
        return money
    if previous is not None and bare.before(_AT_TIME) and _measured_then(bare, previous):
        return bare.like(previous)
    if indonesian and bare.after(_IN_RUPIAH, 60):
        return bare.unit("IDR", counted=False, known=False)
    noun = counted_subject(bare.line, number.start, bare.language)
    noun = noun or counting.noun_before(bare.line, number.start, bare.language, bare.text)
    if previous is not None and noun == previous.code:
        many = number.value > TOO_MANY * previous.number.value
        noun = None if many else noun  # "four runways, made for 72 million"
    sold = noun is None and indonesian and bare.after(_SALES, 60) is not None
    return bare.unit(noun or "count:unit", known=sold)


def _measured_then(bare: Bare, previous: Measured) -> bool:
    """ "46.25 million tonnes in October last year and 46 million in September"."""
    measure = previous.number.scaled and not previous.code.startswith(_NOT_MEASURES)
    return measure and bare.alike(5) and _THEN_AND.fullmatch(bare.gap) is not None


def _of_index(bare: Bare) -> Unit | None:
    """ "The managers' index fell to 49.0", "the index slid 0.8% to 3,939.81"."""
    number, previous = bare.number, bare.previous
    if number.form != "digits" or number.scaled:
        return None
    if previous is not None and previous.code == "percent" and bare.gap in _TO_GAPS_OF_INDEX:
        stands = _INDEX_MOVED.search(bare.line, max(0, previous.start - 70), previous.start)
    elif "." not in bare.line[number.start : number.end]:
        return None
    elif previous is not None and previous.code == "index":  # "to 48.8 from 49.7, exports to 45.9"
        stands = None if len(bare.gap) > 90 or ". " in bare.gap else bare.after(_MOVED_TO, 8)
    else:
        stands = bare.after(_INDEX_AT, 90)
    return bare.unit("index", counted=False, known=False) if stands else None


def _in_list(bare: Bare) -> Unit | None:
    """ "rose from 190, 72 and 55 to 410, 133 and 121": the members of a list are of one measure."""
    previous = bare.previous
    if previous is None or previous.code == "index" or bare.number.form != "digits":
        return None
    # What was measured with a word of its own, "5 percent, 7", is no list of bare numbers.
    alone = previous.end == previous.number.end
    listed = alone and _LIST_LINK.fullmatch(bare.gap) and bare.before(_LIST_END)
    return bare.like(previous) if listed else None


def _labelled(bare: Bare) -> Unit | None:
    """ "Invention patents in force: 683,000": what the label names, at the end of its clause."""
    label, start = bare.left(90), bare.number.start
    if not label.endswith(": ") or not (bare.before(ENDS) or bare.line.startswith(" (", bare.at)):
        return None
    noun = counting.noun_before(bare.line, start - 2, bare.language, bare.text)
    crowd = pers.crowd_in(label, bare.language)  # "Doctors per 1,000 people: 5.2"
    if noun is None and crowd:
        noun = "count:person"
    return None if noun is None else bare.unit(noun + crowd, known=False)


def _money_beside(bare: Bare) -> Unit | None:
    """ "5 million yuan, or 3.2"; "0.6 yuan, and 0.8 on a tonne"."""
    previous, gap = bare.previous, bare.gap
    if previous is None or not units.is_currency(previous.code):
        return None
    if gap in (", or ", " or ") and bare.before(ENDS):
        return bare.money(previous)
    if len(gap) <= 60 and ". " not in gap and pers_english.is_on_one(bare.line, bare.at):
        return bare.unit(base(previous), counted=False, known=False)
    return None


def _same_money(bare: Bare) -> Unit | None:
    """ "£20m in May, up from 18m", "two cities 8bn each": an amount of the currency before it."""
    previous, gap = bare.previous, bare.gap
    if previous is None or not units.is_currency(previous.code):
        return None
    if len(gap) > 80 or _STOP.search(gap):
        return None
    each = bare.before(_EACH_OF_THEM)
    return Unit(previous.code, ONE, each.end() if each is not None else bare.at, False, False)


def _measured_again(bare: Bare) -> Unit | None:
    """ "35 minutes, down from 50": a bare number is of the measure it is compared with."""
    number, previous, gap = bare.number, bare.previous, bare.gap
    if previous is None or len(gap) > 80:
        return None
    aside = gap.endswith(", ") and previous.code not in RELATIVE and _ASIDE.fullmatch(gap)
    beside = (gap == ", " or aside) and bare.before(_BESIDE)
    if number.scaled:
        both = beside and previous.number.scaled
        return Unit(previous.code, previous.factor, bare.at, False, False) if both else None
    down = _DOWN_FROM.search(gap)
    left = down or gap.endswith(", from ")
    if not (left or beside or (_is_moved(bare) and previous.code != "index")):
        return None
    if _is_of_another(bare) or (previous.code == "index" and not left):
        return None
    if len(gap) > 40 and not (down and "padahal" in down.group()):
        return None
    if not (beside or bare.before(ENDS) or (left and bare.before(_AND_SO))):
        return None
    return Unit(previous.code, previous.factor, bare.at, previous.code != "index", False)


def _is_moved(bare: Bare) -> bool:
    """ "to 38 from 90", "from 135 micrograms in 2013 to 39", "RMB 0.45 (0.40)"."""
    line, previous, gap = bare.line, bare.previous, bare.gap
    if previous is None:
        return False
    if gap == " (" and line.startswith(")", bare.at):
        most = 5 * previous.number.value
        return units.is_currency(previous.code) and most >= bare.number.value >= most / 25
    low = max(0, previous.start - 20)
    if gap in _FROM_GAPS:
        return _TO_LEFT.search(line, low, previous.start) is not None
    to = _TO_GAP.fullmatch(gap)
    return to is not None and _FROM_LEFT.search(line, low, previous.start) is not None


def _is_of_another(bare: Bare) -> bool:
    """Whether a number is too large to be of the measure before it."""
    previous, value = bare.previous, bare.number.value
    if previous is None:
        return False
    if units.is_currency(previous.code):  # "9,840 potholes at £61 each, down from 11,300"
        return value > _FAR * previous.number.value
    # "ekspor 80 persen. Pekerjanya 14.200, turun dari 16.800"
    return previous.code in RELATIVE and value > _PARTS


def _moved_to(bare: Bare) -> Unit | None:
    """ "Stocks fell 1m barrels to 294m": where something was moved to is of the same measure."""
    previous = bare.previous
    if previous is None or bare.gap not in _TO_GAPS:
        return None
    if previous.code == "index":
        return bare.like(previous)  # "up 23 points to 6661.89"
    if previous.code in RELATIVE or bare.number.value <= previous.number.value:
        return None
    return bare.like(previous) if bare.follows_change() else None


_FLEETS: Final = ("fleet", "armada")
_AGED: Final = re.compile(
    r"(?<![a-z])(?:people|those|residents|men|women|anyone|everyone|adults|workers|patients|members|"
    r"citizens|farmers|are|were) (?:aged )?(?:over|under|above|below|past) $|\d of $|"
    r"(?<![a-z])(?:s?he|i|who) (?:is|was|am|turned|turns) (?:now |only |just )?$"
)
_IN_MONEY: Final = {"yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "dollar": "USD", "euro": "EUR"}
_LENT: Final = re.compile(
    r"(?<![a-z])(yuan|rmb|renminbi|dollar|euro)(?:-denominated)? (?:[a-z]+ )?"
    r"(?:loans?|lending|bonds?|deposits?|credit|financing|debt|assets)(?![a-z])[^.;\d]{0,50} "
    rf"(?:to|at|of|was|were|reached|hit|totall?ed|by){ROUGHLY} $"
)
_NOT_MEASURES: Final = (
    *("count:", "percent", "ratio", "index", "permille", "day", "hour", "min", "month", "year"),
    *("week", "CNY", "USD", "IDR", "EUR", "GBP", "HKD", "JPY"),
)
# "ongkirnya 5 ribu per paket": rupiah, where no currency is named.
_IN_RUPIAH: Final = re.compile(
    r"(?<![a-z])(?:harga|ongkos|ongkir|tarif|biaya|gaji|upah|bayar|dibayar|membayar|seharga|modal|"
    r"rugi|untung|laba|dana|uang|senilai|bernilai|kerugian|keuntungan|anggaran|omzet|utang)(?:nya)?"
    r"(?: (?:cuma|hanya|sekitar|sampai|hingga|mencapai|sebesar|jadi|naik|turun|dari|ke|menjadi|"
    r"bisa|masih|kini|dulu))* $"
)
# "Membukukan penjualan 1,3 juta": of the goods that the text has told of
_SALES: Final = re.compile(
    r"(?<![a-z])(?:penjualan|produksi|ekspor|pengiriman|registrasi|pesanan)(?:nya)?"
    r"(?: (?:mencapai|sebanyak|sebesar|hampir|sekitar|tercatat|naik menjadi|turun menjadi))* $"
)
_LIST_LINK: Final = re.compile(r",? (?:and |dan |serta |& )?")
_LIST_END: Final = re.compile(
    r",? (?:and|dan|serta|&|to|menjadi|respectively|masing-masing)(?![a-z])|[,.;]|$"
)
# "Deliveries were 21,540 in October": pieces of what is sold.
_SOLD: Final = re.compile(
    r"(?<![a-z])(?:deliveries|sales|output|production|shipments|registrations|orders|bookings|"
    r"penjualan|produksi|pengiriman|registrasi|pesanan)(?![a-z])"
    r"(?! (?:of|revenue|value|volume|tax))[^.;:]{0,60}"
    r"(?<![a-z])(?:were|was|are|is|reached|hit|to|at|totalled|totaled|of|exceeded|mencapai|"
    rf"sebanyak|menjadi|sebesar|tercatat|menembus|ke){ROUGHLY} $"
)
_STOP: Final = re.compile(r"[.;!?] ")
_EACH_OF_THEM: Final = re.compile(r" each(?![a-z])")
# "up from 49.8 and above the mark"
_AND_SO: Final = re.compile(
    r" (?:and|but|on|across|among|elsewhere|nationally|nationwide|dan|tetapi) (?!\d)"
)
# "286 days with clean air, 11 more than a year earlier"
_ASIDE: Final = re.compile(r" (?:with|of|in|for|last|this|dengan|di|untuk)(?: [a-z-]+){1,4}, ")
_PARTS: Final = 1000
_FAR: Final = 40
# "6.8 cases per 100 workers, 2.3 above the norm"
_BESIDE: Final = re.compile(
    r" (?:above|below|short of|shy of|ahead of|up on|down on|(?:more|fewer|less|higher|lower) "
    r"than) (?:the|its|their|that|those|what|last|in|a|at|normal|usual|average|planned|expected|"
    r"forecast|needed|required|before|previously|this|any|allowed|permitted|agreed|budgeted|"
    r"promised|intended|ordered|hoped|feared|advertised|usually|it|he|she|they|we)(?![a-z])"
)
# "from 90 minutes to 38"
_FROM_GAPS: Final = (" from ", " dari ")
_TO_LEFT: Final = re.compile(r"(?<![a-z])(?:to|menjadi|ke) $")
# "from 135 micrograms in 2013 to 39", "from 24 hours to less than 8"
_TO_GAP: Final = re.compile(
    r"(?: (?:in|at|on|before|pada|di) [a-z0-9 -]{3,24})? (?:to|menjadi|ke|jadi) "
    r"(?:(?:(?:less|fewer|more|no more|lower) than|(?:kurang|lebih) dari|hanya|cuma|only|just|"
    r"about|around|nearly|under|below|at most|sekitar|hampir|tak sampai|di bawah) )?"
)
_TO_GAPS: Final = (" to ", " menjadi ", " ke ", " jadi ")
_FROM_LEFT: Final = re.compile(rf"(?<![a-z])(?:from|dari){ROUGHLY} $")
_DOWN_FROM: Final = re.compile(
    r"(?<![a-z])(?:up|down|compared (?:with|to)|versus|against|(?:naik|turun|bertambah|berkurang) "
    r"dari|dibanding(?:kan)?|semula|tadinya|(?:padahal )?(?:dulu|sebelumnya)|previously|"
    r"rather than|instead of|from (?:the|its) (?:current|previous|usual|old|earlier|original)|"
    r"(?:limit|target|average|norm|threshold|ceiling|standard|forecasts?|quota|mean) of)(?: from)?"
    r"(?: (?:about|around|nearly|just|sekitar|nyaris|hampir|masih|hanya))? $"
)
# "The team is two wins short"
_WINS: Final = re.compile(
    r" (?:[a-z]+ )?(?:wins?|points?|goals?|games?|men|players?|runs?|wickets?|places?|short|clear|"
    r"ahead|behind|down|up|under|over)(?![a-z])"
)
# "The match was watched by 61,400"
_DONE_BY: Final = re.compile(
    r"(?<![a-z])(?:(?:watched|attended|visited|seen|read|joined|signed|used|followed|"
    rf"downloaded) by|in front of){ROUGHLY} $"
)
# "a workforce of 12,000", "a crew of 28"
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
    rf"{ROUGHLY} $"
)
# "Of these, 48 are in Hebei"
_AMONG: Final = re.compile(
    r"(?<![a-z])(?:of (?:these|those|them|which|whom)|among (?:these|them)|di antaranya|sisanya)"
    rf"(?: sebanyak)?,?{ROUGHLY} $"
)
# "Of the trackside boards, 14 of 38 were"
_OF_MANY: Final = re.compile(r"(?<![a-z])of (?:the|its|their) (?:[a-z-]+ ){0,2}([a-z-]+s), $")
_AT_TIME: Final = re.compile(r" (?:in|for|during|a|the|last|this) [a-z\d]")
_THEN_AND: Final = re.compile(
    r"(?: (?:in|for|during|a|the|last|this|year|month|quarter|week|earlier|ago|before|previous|"
    r"first|second|third|fourth|half|of|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|(?:19|20)\d\d)){1,5},? and "
)
_INDEX_NAME: Final = (
    r"(?<![a-z])(?:(?:sub-?)?index|indeks(?:nya)?|gauge|barometer|pmi|composite|nikkei|kospi|"
    r"industrial average)(?: \([a-z0-9 &-]{2,12}\))?(?!-)(?![a-z])"
)
_STANDS: Final = (
    r"[^,.;]*(?:at|to|was|of|reached|stood|sebesar|mencapai|menjadi|level|hits|hit|ke|di|tercatat|"
    r"angka)[^,.;]{0,12}$"
)
# Other things are called so as well.
_INDEX: Final = re.compile(rf"(?!gauge|barometer|composite){_INDEX_NAME}{_STANDS}")
_INDEX_MOVED: Final = re.compile(rf"{_INDEX_NAME} [^;:%]{{1,40}}$")
_INDEX_AT: Final = re.compile(
    rf"{_INDEX_NAME}(?:, (?:which|a) [^,.;\d]{{3,60}},)?(?: [a-z-]+){{1,5}} (?:to|at) $"
)
# "NTP Juli sebesar 115,4", "dengan IHK 107,1": known by their letters, printed with decimals.
_INDICATOR: Final = re.compile(
    r"(?<![a-z])(?:ihk|ntu?p|ntn|ipm|(?:nilai tukar|gini ratio|rasio gini|gini rasio)(?![a-z]))"
    rf"(?:(?:[^,.;]* dari)? $|{_STANDS})"
)
_MOVED_TO: Final = re.compile(r" (?:to|at|from|was) $")
_TO_GAPS_OF_INDEX: Final = (" to ", ", to ", " at ", " to close at ", " to end at ")
# In this order.
_RULES: Final[dict[str, tuple[Callable[[Bare], Unit | None], ...]]] = {
    "en": (
        _of_index, _english, bare_gapped.gapped, _in_list, _measured_again, _moved_to,
        bare_english.expected, bare_english.of_clause, same_again, _named_before,
    ),
    "id": (
        bare_gapped.gapped, _in_list, _measured_again, _moved_to, bare_indonesian.of_clause,
        same_again, _named_before,
    ),
}  # fmt: skip
