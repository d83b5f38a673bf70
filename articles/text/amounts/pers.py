"""What a rate is per in English and Indonesian: "per kilogram", "a square metre", "per capita".

All functions take the plain shadow of a text (plain.py) and look a bounded way.
"""

import re
from functools import cache
from typing import Final

from articles.text.alternatives import at_place, one_of
from articles.text.amounts import cues, units
from articles.text.amounts import unit_data as data
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, class_of, singular
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.amounts.number_types import Measured
from articles.text.amounts.pers_english import PAID, paid_by
from articles.text.gated import Gate, Gated, opened_by
from articles.text.word_tables import words


@cache
def _per_pattern() -> re.Pattern[str]:
    words = one_of(data.PER)
    latin = (
        rf"(?: ?/ ?|-per-|-an?-| per (?:normal |standard |diluted |basic |average |ordinary |"
        r"[a-z0-9]{2,12} (?=share(?![a-z])))?| a | an | the (?=(?:tonne|ton|kilo|litre|liter|"
        r"barrel|bushel|acre|pound|gallon|square (?:foot|metre|meter))(?![a-z]))| each | every |"
        r" for each | for every | on each | on every | from each | in each | untuk setiap |"
        r" untuk tiap |"
        rf" setiap | tiap | saban )({words})(?:(?<=[nriu])nya)?(?![a-z0-9])"
    )
    latin += r"(?! (?:earlier|ago|i{1,3}|iv)(?![a-z]))"
    latin += r"(?!(?<=year) (?:before|later|after|prior)(?![a-z]))"
    return re.compile(
        rf"{latin}|(?: dalam)? se(tahun|bulan|hari|minggu|pekan|jam|kilo|kilogram|ton|liter|orang|"
        r"malam)"
        r"(?![a-z]| (?:sebelumnya|lalu|silam|kemudian|terakhir|penuh|ini|belakangan|ke depan|"
        r"mendatang)(?![a-z]))"
    )


# Without one of these, a rate is told only by what begins straight behind its number.
RATES: Final = Gate(
    re.compile(
        r"per[ -]|every |each |tiap |saban | se(?:tahun|bulan|hari|minggu|pekan|jam)|"
        r" an? (?:year|month|day|week|hour)| annually"
    )
)


@cache
def _begins() -> re.Pattern[str]:
    told = (_ASIDE, _MORE, _per_pattern(), _YEARLY_AFTER)
    return at_place(*(pattern.pattern for pattern in told))


# "$1.20 in per-share earnings"
_OF_A_SHARE: Final = re.compile(r" (?:in|of) (?:[a-z]+ )?per-share (?=[a-z])")
_MORE: Final = re.compile(r" (?:more|less|fewer|each|apiece)(?= (?:an?|per|every) )")
_ASIDE: Final = re.compile(r"(?: ?\([^()\n]{1,40}\)|\))(?=(?: listrik)? (?:per|a|each) )")
# So many of what a rate is per: "per 1,000 people", "per 10.000 penduduk", "per thousand".
_CROWD: Final = re.compile(
    r" (?:per|for every|in every|out of every|untuk setiap|untuk tiap|setiap|tiap) "
    r"(1(?:00|[.,]?0{3}|0{1,2}[.,]?0{3}|[.,]0{3}[.,]0{3})(?![\d.,]\d|\d)|"
    r"(?:ten |hundred )?thousand|hundred|million|seratus(?: ribu)?|(?:sepuluh )?ribu|"
    r"seribu|sejuta|1 juta|1 million)"
    r"(?! (?:january|february|march|april|may|june|july|august|british|btu))(?!(?!km)[a-z])"
    r"(?: (?:live|urban|rural|permanent|registered|adult|working|[a-z]+-[a-z]+) )?"
)
# "34 mobil pribadi per 100 rumah tangga"
_CROWD_BEHIND: Final = re.compile(
    r"(?: (?!per |in |to |at |from |and |for |on )[a-z]{2,15}){1,3}" + _CROWD.pattern
)
_CROWD_SIZES: Final = {
    "hundred": 100, "thousand": 1000, "ten thousand": 10_000, "hundred thousand": 100_000,
    "million": 1_000_000, "1 million": 1_000_000, "seratus": 100, "seribu": 1000, "ribu": 1000,
    "sepuluh ribu": 10_000, "seratus ribu": 100_000, "sejuta": 1_000_000, "1 juta": 1_000_000,
}  # fmt: skip
_CROWD_NOUN: Final = re.compile(r" ?([a-z]{2,20})(?: (tangga))?(?![a-z])")
_CROWD_HEAD: Final = re.compile(r" ([a-z]{3,18}s|people|children|women|men)(?![a-z])")
_NO_NOUN: Final = words(
    "in of to from by for at on with and or as than that last this next compared against versus"
    " which who while but was were is are has have had up down di ke dari pada yang dan dengan"
    " untuk akan telah sudah adalah atau itu ini serta hingga sampai tahun lalu menjadi"
)
_BORN: Final = {"births": "birth", "birth": "birth", "kelahiran": "birth", "deaths": "death"}


def _crowd(plain: str, match: re.Match[str], language: str) -> tuple[str, int]:
    """What so many of them are, and where that ends; people where nothing is named."""
    raw, end = match.group(1), match.end()
    size = _CROWD_SIZES.get(raw) or int(raw.replace(",", "").replace(".", ""))
    at = end - (plain[end - 1] == " ")
    unit = units.unit_after(plain, at, language)
    if unit is not None:
        return f"/{size}{unit.code}", unit.end
    noun = _CROWD_NOUN.match(plain, at)
    if noun is None or noun.group(1) in _NO_NOUN:
        return f"/{size}person", at
    word, end = noun.group(1), noun.end(1)
    if noun.group(2):
        return f"/{size}household", noun.end()
    behind = _CROWD_HEAD.match(plain, end)
    if language == "en" and singular(word) == word and behind is not None:
        word, end = behind.group(1), behind.end()  # "per 1,000 contract workers"
    known = _BORN.get(word) or INDONESIAN_NOUNS.get(word) or ENGLISH_NOUNS.get(singular(word))
    return f"/{size}{known or singular(word)}", end


_THING: Final = re.compile(
    r"(?: of)?(?: (?!per |a |an |each |every |yang |selama |dalam |dengan |hampir |lebih |setiap |"
    r"to |from |and |menjadi |ke |dari |dan |atau |hingga |rp|us)[a-z][a-z0-9-]{1,14}){1,3}"
    r"(?= (?:per|setiap|tiap) (?:year|month|day|week|hour|tahun|bulan|hari|pekan|minggu|jam|"
    r"malam)(?:nya)?(?![a-z])|"
    r" se(?:tahun|bulan|hari|minggu|pekan|jam)(?![a-z]| (?:sebelumnya|lalu|kemudian|terakhir)))|"
    r" of(?: (?!\d|per |in |at |for |from |to |last |this |the |its )[a-z0-9]{2,15}){1,3}"
    r"(?= per (?!cent|1|capita|day|year|month|week|hour)[a-z])|"
    r" of(?: (?!\d|per |an? |each |every |in |at |for |from |to |last |this |the |within |over |"
    r"by |on |with |after )[a-z0-9]{2,15}){1,6}"
    r"(?= (?:an?|each|every) (?:year|month|day|week|hour)"
    r"(?! (?:ago|earlier|before|later))(?![a-z])| annually(?![a-z]))|"
    r" (?:of )?(?!per |an? |each |the |in |at |to |from |and |menjadi |ke |dari |dan |atau )"
    r"[a-z]{2,15}(?= per (?!cent|1)[a-z])"
)
# What a rate is per in English, where the table of such words does not have it: "per lesson".
_PER_OTHER: Final = re.compile(
    r" per (?!(?:cent|cents|se|diem|mil|mille|tri|akhir|awal|januari|februari|maret|april|mei|"
    r"juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|"
    r"minggu|tanggal|kuartal|semester|triwulan|hari)(?![a-z]))"
    r"([a-z]{3,14})(?![a-z0-9])"
)
_RHYTHMS: Final = {
    "on an average day": "day", "on average a day": "day",
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "a head": "person", "a night": "night", "per night": "night",
}  # fmt: skip
_YEARLY_AFTER: Final = re.compile(
    rf" ({one_of(_RHYTHMS)}|a time(?! (?:when|of|in|that))|per time|a go|a pop)(?![a-z])"
)


def per_after(plain: str, at: int, language: str) -> tuple[str, int]:
    """What the rate that ends at `at` is per ("/kg", "/person/month"), and where that ends."""
    if plain[at : at + 1] not in _RATE_BEGINS:
        return "", at
    way = _EACH_WAY.match(plain, at) if plain.startswith(_WAYS, at) else None
    if way is not None:
        suffix, end = per_after(plain, way.end(), language)
        return (suffix, end) if suffix else ("", at)
    if not RATES.stands_in(plain) and _begins().match(plain, at) is None:
        return "", at
    if language == "en" and _OF_A_SHARE.match(plain, at):
        return "/share", at
    return _rate_after(plain, at, language)


# "14 trains each way per day"
_WAYS: Final = (" each way ", " in ")
_EACH_WAY: Final = re.compile(
    r" (?:each way|in (?:each|either) direction|in both directions)"
    r"(?= (?:per|an?|each|every|daily|weekly|monthly|annually) ?)"
)
_RATE_BEGINS: Final = frozenset(" -/()")


def _rate_after(plain: str, at: int, language: str) -> tuple[str, int]:
    aside = _ASIDE.match(plain, at)
    if aside is not None:
        # "61,000 yuan ($8,420) per square meter": the rate holds on both sides of the bracket.
        return per_after(plain, aside.end(), language)[0], at
    crowd = _CROWD.match(plain, at) or _CROWD_BEHIND.match(plain, at)
    if crowd is not None:
        return _crowd(plain, crowd, language)
    if language == "en" and (more := _MORE.match(plain, at)):
        suffix, _ = per_after(plain, more.end(), language)
        return suffix, at  # "absorb 3.5 million tonnes more a year"
    suffix, end = "", at
    behind = _THING.match(plain, at)
    if behind is not None and not behind.group().endswith(" kali"):  # "500 mg tiga kali sehari"
        end = behind.end()  # "1,2 juta ton CO2 per tahun"
    for _ in range(3):
        match = _per_pattern().match(plain, end)
        if match is None:
            other = _PER_OTHER.match(plain, end)
            if other is None:
                break
            noun, end = _other(plain, other, language)
            suffix += "/" + noun
            continue
        if language != "en" and match.group().startswith((" a ", " an ", " each ")):
            break
        word = next(group for group in match.groups() if group)
        one, end = _named(plain, word, match.end(), language)
        late = language == "en" and suffix in TIMES and one not in TIMES
        suffix = one + suffix if late else suffix + one  # "a year per patient"
    if not suffix or (behind is not None and _DIGIT.search(behind.group())):
        end = at  # the digit of "CO2" is none of the figure
    if not suffix and language == "en":
        # "85 million kWh of green power annually"
        yearly = _YEARLY_AFTER.match(plain, behind.end() if behind is not None else at)
        if yearly:
            return "/" + _RHYTHMS.get(yearly.group(1), "time"), yearly.end()
    return suffix, end


_DIGIT: Final = re.compile(r"\d")


def _other(plain: str, match: re.Match[str], language: str) -> tuple[str, int]:
    """What "per lesson", "per safety officer" name, and where that ends."""
    word, end = match.group(1), match.end()
    if language == "id":
        longer = _NEXT_WORD.match(plain, end)  # "per kartu keluarga"
        noun = INDONESIAN_NOUNS.get(word + longer.group()) if longer is not None else None
        if longer is not None and noun is not None:
            return noun, longer.end()
        return INDONESIAN_NOUNS.get(word, word), end
    return _head_of_per(plain, end) or (class_of(word) or word, end)


def _named(plain: str, word: str, end: int, language: str) -> tuple[str, int]:
    """What a word of the table is called as the measure of a rate, and where that ends."""
    headed = language == "en" and word in ENGLISH_NOUNS and word != "share"
    head = _head_of_per(plain, end) if headed else None  # of a "$3-a-share offer" the share
    if head is not None:  # "per patient day", "for every school bus"
        return "/" + head[0], head[1]
    return "/" + data.PER[word], end


def _head_of_per(plain: str, at: int) -> tuple[str, int] | None:
    """The noun behind the one that a rate is per, "per hospital day": that is what it is per."""
    head = _PER_HEAD.match(plain, at)
    if head is None:
        return None
    word = head.group(1)
    noun = ENGLISH_NOUNS.get(word) or (word if word in _DAYS else "")
    return (noun, head.end()) if noun else None


_DAYS: Final = ("day", "night", "hour", "week", "month", "year")
_PER_HEAD: Final = re.compile(r" ([a-z]{3,14})(?![a-z0-9])")
_NEXT_WORD: Final = re.compile(r" [a-z]{2,14}(?![a-z0-9])")
TIMES: Final = ("/year", "/month", "/week", "/day", "/hour", "/quarter")
_AMOUNTS: Final = (
    "output|production|capacity|sales|consumption|generation|throughput|volume|deliveries|supply|"
    "emissions|handling|processing|demand|burn|intake|use|usage|shipments|loadings|runs|imports|"
    "exports"
)
_MADE: Final = "(?:kapasitas|produksi|penjualan|volume|konsumsi|pasokan"
_BEFORE: Final = {
    "/year": re.compile(
        rf"annual (?:[a-z-]+ ){{0,3}}?(?:{_AMOUNTS})(?! (?:target|goal))|"
        rf"yearly (?:{_AMOUNTS})|(?:every|each) year|(?<!target )(?<!sasaran )"
        rf"{_MADE}|emisi)(?: [a-z]+)? tahunan|(?:se)?tiap tahun"
    ),
    "/day": re.compile(
        f"daily (?:(?!active)[a-z-]+ ){{0,3}}?(?:{_AMOUNTS}|ridership|flows?|footfall|visitors|"
        "passengers|trips|visits|orders|turnover|arrivals)|(?:every|each) day|"
        rf"(?:(?:se)?tiap|saban) hari|{_MADE}|rata-rata|lalu lintas|arus)(?: [a-z]+)? harian|"
        "(?:penumpang|kendaraan|pengunjung|pengguna|pelanggan|kunjungan|perjalanan|transaksi|"
        r"pengiriman) harian(?:nya)?|(?:^|[.;,:”] |dalam |biasanya |rata-rata |bisa )"
        r"sehari(?! (?:lalu|sebelumnya|kemudian|setelah))|"
        r"satu hari(?= (?:bisa|dapat|butuh|perlu|habis|laku|menjual|membuat) )"
    ),
    "/hour": re.compile("(?:every|each|(?:se)?tiap) (?:hour|jam)"),
    "/week": re.compile(
        f"weekly (?:[a-z]+ )?(?:{_AMOUNTS})|(?:every|each) week|(?:se)?tiap (?:pekan|minggu)"
    ),
    "/month": re.compile(
        f"monthly (?:[a-z]+ )?(?:{_AMOUNTS})(?! (?:target|goal))|(?:every|each) month|"
        rf"(?:se)?tiap bulan|(?<!target )(?<!sasaran ){_MADE})(?: [a-z]+)? bulanan"
    ),
}
# A sign of one of these: without it none is looked for.
_RHYTHM: Final = Gated(
    "annual|yearly|every|each|daily|weekly|monthly|tahunan|tiap|saban|harian|bulanan|sehari|"
    "satu hari"
)


def has_rhythm(line: str, one: Measured) -> bool:
    """Whether the words of a measured number say how often: then they tell it of no other."""
    return _RHYTHM.pattern.search(line, one.number.end, one.end) is not None


# Amounts of money that are paid by the month.
_PAID_MONTHLY: Final = Gated(
    r"(?:(?:upah|gaji|pendapatan|sewa) bulanan|gaji per bulan)(?![a-z])[^.;,]{0,60}$"
)
_RATE_NAMED: Final = re.compile(
    r"(?<![a-z])(birth|death|fatality|mortality|crime|infection|accident|divorce|marriage|suicide)"
    r" rate(?![a-z])"
)
_NAMEDRATES: Final = {"fatality": "death", "mortality": "death"}


def rate_named(plain: str, start: int) -> str | None:
    """What a rate that is named before its figure counts: "the birth rate, at 5.27"."""
    found = list(_RATE_NAMED.finditer(plain, start - 80, start))
    if not found:
        return None
    noun = found[-1].group(1)
    return "count:" + _NAMEDRATES.get(noun, noun)


def crowd_in(label: str, language: str) -> str:
    """What a label says that its figure is per: "/1000person", or ""."""
    match = _CROWD.search(label)
    return "" if match is None else _crowd(label, match, language)[0]


def is_per_crowd(plain: str, at: int) -> bool:
    """Whether "per 1.000 penduduk" or the like begins at `at`."""
    return _CROWD.match(plain, at) is not None


def per_before(plain: str, start: int, code: str, *, scaled: bool) -> tuple[str, int]:
    """What a rate is per, where the words stand before the number: "per capita income was"."""
    opened = opened_by(plain)
    if units.is_currency(code):
        one = _ONE_OF.search_in(plain, opened, start - 60, start)
        if one is not None:
            return "/" + data.PER[one.group(1)], start
        rate = _per_head(plain, start)
        monthly = _PAID_MONTHLY.search_in(plain, opened, start - 90, start)
        return rate or ("/month" if monthly else paid_by(plain, start, scaled=scaled)), start
    if code in _OF_LAND:
        field = _FIELD.search_in(plain, opened, start - 50, start)
        if field is not None:
            return "/" + data.PER[field.group(1)], start
    if code in _OF_PEOPLE and "per " in plain[max(0, start - 70) : start]:
        rate = _per_head(plain, start)
        if rate in ("/person", "/household") or (rate and rate[1:] in data.MEASURES):
            return rate, start  # "electricity consumption per person reached 6,120 kWh"
    if not opened & _RHYTHM.bit:
        return "", start
    back = plain[max(0, start - 60) : start]
    placed = code.startswith("count:") and (
        back.endswith(_PLACED) or (back.endswith(_DONE_BY) and not cues.names_change(back, "en"))
    )
    if placed or _RHYTHM.pattern.search(back) is None:
        return "", start
    for rate, pattern in _BEFORE.items():
        found = list(pattern.finditer(back))
        if not found:
            continue
        before = back[: found[-1].start()].rstrip()
        if _near(back[found[-1].end() :], opens=not before or before[-1] in ".;!?:"):
            return rate, start
    return "", start


# "Tiap bulan kepada 20 juta keluarga": how often it is done, not how many there are each time
_PLACED: Final = (" at ", " in ", " for ", " kepada ", " bagi ", " untuk ", " di ")
# "Daily sales by 140 shops", and no "raise daily output by 140 cars"
_DONE_BY: Final = (
    *(" by ", " from ", " across ", " among ", " by the ", " from the ", " across the "),
    *(" at the ", " in the "),
)
# "A hectare yields 7.4 tonnes"
_OF_LAND: Final = ("t", "kg", "jin", "m3", "L", "bu")
_FIELD: Final = Gated(
    r"(?<![a-z])(?:an?|each|every|one) (hectare|acre|mu) (?:of [a-z ]{3,20} )?(?:now |can |will )?"
    r"(?:yields?|yielded|gives?|gave|produces?|produced|makes?|needs?|uses?|brings in)"
    r"(?: (?:about|around|up to|some|nearly|over|more than|just))* $"
)
_OF_PEOPLE: Final = ("GWh", "litre", "kg", "m2", "m3", "t", "tce")


@cache
def _per_head_pattern() -> re.Pattern[str]:
    timeless = [
        word
        for word, per in data.PER.items()
        if word.isascii() and per not in ("year", "month", "week", "day", "quarter", "min")
    ]
    words = one_of(timeless)
    return re.compile(
        r"(?<![a-z])per[ -](?:diluted |basic |ordinary |available |occupied |square |cubic |rural |"
        r"urban |permanent |local |insured |enrolled |registered |foreign |domestic |overseas |"
        r"paying |active |adult )?"
        rf"({words})(?:nya)?(?![a-z])"
    )


def _per_head(plain: str, start: int) -> str:
    """ "Pendapatan per kapita mencapai 81.752 yuan": the rate is named before the amount."""
    if not RATES.stands_in(plain):
        return ""
    sentence = re.split(r"[.;!?\n] ", plain[max(0, start - 70) : start])[-1]
    sentence = _PARTS_OF.sub("", sentence)  # "per capita income rose 5% to"
    head = None if "per" not in sentence else _per_head_pattern().search(sentence)
    if head is None or re.search(r"\d", sentence[head.end() :] + sentence[: head.start()][-12:]):
        return ""
    return "/" + data.PER[head.group(1)]


_PARTS_OF: Final = re.compile(r"\d[\d.,]* ?(?:%|per ?cent|persen)")
# "A tonne of hydrogen sells for 35,000 yuan": the price of one.
_ONE_OF: Final = Gated(
    r"(?<![a-z])(?:a|one) (kilogram|kilo|tonne|ton|metric ton|barrel|litre|liter|cubic metre|"
    r"cubic meter|gram|mile|kilometre|kilometer|metre|meter|acre|hectare|square metre|"
    r"square meter|mu|jin|bushel|pound|ounce|year|month) of [^\d.,;]{3,40}$"
)
# Without one of these in its line, nothing before an amount tells what it is per.
BEFORE: Final = sum(one.bit for one in (_ONE_OF, RATES, _PAID_MONTHLY, PAID, _FIELD, _RHYTHM))
_SHORTEST: Final = 2


@cache
def _each() -> re.Pattern[str]:
    known = (w for w in data.PER if w.isascii() and len(w) > _SHORTEST)  # no "a" of "t/a"
    words = one_of(known)
    of = r"of (?:the|its|their|these|those) (?:\d[\d,]* )?"
    return re.compile(
        rf"(?<![a-z])(?:(?:each|every) (?:{of})?(?:[a-z-]+ ){{0,3}}?|setiap |tiap )({words})s?"
        r"(?![a-z])[^\d.,;]{0,40}$"
    )


def each_before(plain: str, start: int, language: str) -> str:
    """ "Each household receives 1,200 yuan a year": whom the amount is for, as "/household"."""
    if not RATES.stands_in(plain):
        return ""
    found = _each().search(plain, start - 60, start)
    if found is None:
        if language == "id":
            head = _per_head(plain, start)
            return head if head in ("/person", "/household") else ""
        return _each_of_them(plain, start) or _per_other(plain, start)
    return "/" + data.PER[found.group(1)]


# "each doctoral graduate can apply for a subsidy of up to"
_EACH_ONE: Final = re.compile(
    r"(?<![a-z])(?:each|every) (?:of (?:the|its|their) (?:\d[\d,]* )?)?"
    r"((?:[a-z-]+ ){1,14})[^\d.,;]{0,3}$"
)
_VERBS: Final = words(
    "is are was were to will would can could may must should has have had be been"
)


def _each_of_them(plain: str, start: int) -> str:
    found = _EACH_ONE.search(plain, start - 90, start)
    if found is None:
        return ""
    for word in found.group(1).split()[:4]:
        if word in _VERBS:
            break  # "each is to pass 1 trillion"
        noun = class_of(singular(word))
        if noun is not None:
            return "/" + noun
    return ""


# "The average fee per delivery slid to 6.8 yuan": what no table has.
_PER_NAMED: Final = re.compile(
    r"(?<![a-z])per (?!cent|capita|year|annum|month|week|day|hour|night|head|person)([a-z]{3,14})"
    r" [^\d.;:]{0,50}$"
)


def _per_other(plain: str, start: int) -> str:
    found = _PER_NAMED.search(plain, start - 70, start)
    if found is None or re.search(r"\d", plain[max(0, found.start() - 14) : found.start()]):
        return ""
    return "/" + (ENGLISH_NOUNS.get(found.group(1)) or found.group(1))


def _near(between: str, *, opens: bool) -> bool:
    """Whether what says how often stands near enough, or opens the clause: "Every year, the"."""
    if between.startswith(","):
        return opens and _near(between[1:], opens=False)
    return len(between) <= 50 and not re.search(r"[.;!?,\d]", between)
