"""The unit beside a number: currency before it, unit after it, what it is per.

All functions take the plain shadow of a text (plain.py) and look a bounded way, so that reading a
text costs time in proportion to its length.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from articles.text import currency_data as money
from articles.text import unit_data as data
from articles.text import unit_data_han as han
from articles.text.alternatives import tree
from articles.text.english_nouns import ENGLISH_NOUNS, singular
from articles.text.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.word_tables import listed

ONE: Final = Decimal(1)

_BORROWED: Final = {
    word: data.INDONESIAN[word] for word in ("persen", "rupiah", "hektare", "hektar")
}
_PERCENT: Final = {
    word: data.ENGLISH[word] for word in ("percent", "percentage points", "percentage point")
}
_SIGNS: Final = {sign: (code, ONE) for sign, code in money.SUFFIXES.items()}
# 缓释片30mg: in Chinese copy the dose in Latin letters is a part of a medicine's name.
_MEASURES: Final = {word: unit for word, unit in data.SYMBOLS.items() if word != "mg"}
_WORDS: Final = {
    "en": {**data.SYMBOLS, **_BORROWED, **data.ENGLISH},
    # Indonesian outlets reprint English copy, word by word at times: "turun 30 percent".
    "id": {**data.SYMBOLS, **data.ENGLISH, **data.INDONESIAN},
    "zh-hans": {**_MEASURES, **_PERCENT, **han.CHINESE},
}


@dataclass(slots=True)
class Unit:
    """A unit found in a text: its code, the factor to it, and where it ends.

    `counted` is a noun or classifier; `known` is false where only its position says so.
    """

    code: str
    factor: Decimal
    end: int
    counted: bool = False
    known: bool = True


def is_currency(code: str) -> bool:
    return code.partition("/")[0] in money.CURRENCIES


def _pattern(words: list[str], *, bounded: bool) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True)
    body = tree(re.escape(word).replace(r"\ ", "[ -]") for word in ordered)
    return re.compile(f"(?:{body})" + (r"(?![a-z0-9²³])" if bounded else ""))


@cache
def _unit_pattern(language: str) -> re.Pattern[str]:
    words = list(_WORDS[language])
    latin = [word for word in words if word.isascii() or word[0] in "㎡‰µk"]
    han = [word for word in words if word not in latin]
    signs = [word for word in latin if not word[-1].isalnum() and word[-1] not in "²³"]
    wordy = [word for word in latin if word not in signs]
    parts = [
        # "in 2022 € 5 million": the sign of what follows.
        _pattern(list(_SIGNS), bounded=False).pattern + r"(?! ?\d)",
        _pattern(signs, bounded=False).pattern,
        _pattern(wordy, bounded=True).pattern,
    ]
    if han:
        parts.insert(0, _pattern(han, bounded=False).pattern)
    return re.compile("|".join(parts))


def unit_after(plain: str, at: int, language: str) -> Unit | None:
    """The unit that begins at `at`, after at most one space, hyphen or end of a quotation."""
    start = at + 1 if plain[at : at + 1] in ("-", " ", '"', "”") else at
    if start > at and plain[start - 1] in '"”' and plain[start : start + 1] == " ":
        start += 1
    if language != "zh-hans" and "一" <= plain[start : start + 1] <= "鿿":
        language = "zh-hans"
    match = _unit_pattern(language).match(plain, start)
    if match is None:
        return None
    word = match.group().replace("-", " ")
    table = _WORDS[language]
    code, factor = table.get(match.group()) or _SIGNS.get(word) or table[word]
    return Unit(code, factor, match.end())


_PREFIX: Final = re.compile(
    "(?:" + tree(sorted(map(re.escape, money.PREFIXES), key=len, reverse=True)) + r")[ ]?$"
)


def currency_before(plain: str, at: int) -> tuple[int, str] | None:
    """The currency sign that ends at `at` (one space allowed), as (start, code)."""
    match = _PREFIX.search(plain[max(0, at - 8) : at])
    if match is None:
        return None
    start = at - (match.end() - match.start())
    sign = match.group().rstrip()
    if sign[0].isalpha() and start and plain[start - 1].isascii() and plain[start - 1].isalnum():
        return None
    return start, money.PREFIXES[sign]


@cache
def _per_pattern() -> re.Pattern[str]:
    words = tree(sorted(map(re.escape, data.PER), key=len, reverse=True))
    latin = (
        rf"(?: ?/ ?|-per-| per (?:normal |standard |diluted |basic |average |ordinary |\d\d-foot |"
        r"[a-z0-9]{2,12} (?=share(?![a-z])))?|"
        r" a | an | each | every | for each | for every | untuk setiap | untuk tiap |"
        rf" setiap | tiap )({words})(?![a-z0-9])"
    )
    latin += r"(?! (?:earlier|ago)(?![a-z]))(?!(?<=year) (?:before|later|after|prior)(?![a-z]))"
    return re.compile(
        rf"{latin}| se(tahun|bulan|hari|minggu|jam|kilo|kilogram|ton|liter|orang)"
        r"(?![a-z]| (?:sebelumnya|lalu|silam|kemudian|terakhir|penuh))"
    )


_ASIDE: Final = re.compile(r"(?: ?\([^()\n]{1,40}\)|\))(?= (?:per|a|each) )")
# So many of what a rate is per: "per 1,000 people", "per 10.000 penduduk", "per thousand".
_CROWD: Final = re.compile(
    r" (?:per|for every|in every|out of every|untuk setiap|untuk tiap|setiap|tiap) "
    r"(1(?:00|[.,]?0{3}|0{1,2}[.,]?0{3}|[.,]0{3}[.,]0{3})(?![\d.,]\d|\d)|"
    r"(?:ten |hundred )?thousand|hundred|million|seratus(?: ribu)?|(?:sepuluh )?ribu|"
    r"seribu|sejuta|1 juta|1 million)"
    r"(?! (?:january|february|march|april|may|june|july|august))(?![a-z])"
    r"(?: (?:live|urban|rural|permanent|registered) )?"
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
_NO_NOUN: Final = frozenset(
    listed(
        "in of to from by for at on with and or as than that last this next compared against versus"
        " which who while but was were is are has have had up down di ke dari pada yang dan dengan"
        " untuk akan telah sudah adalah atau itu ini serta hingga sampai tahun lalu menjadi"
    )
)
_BORN: Final = {"births": "birth", "birth": "birth", "kelahiran": "birth", "deaths": "death"}


def _crowd(plain: str, match: re.Match[str], language: str) -> tuple[str, int]:
    """What so many of them are, and where that ends; people where nothing is named."""
    raw, end = match.group(1), match.end()
    size = _CROWD_SIZES.get(raw) or int(raw.replace(",", "").replace(".", ""))
    at = end - (plain[end - 1] == " ")
    unit = unit_after(plain, at, language)
    if unit is not None:
        return f"/{size}{unit.code}", unit.end
    noun = _CROWD_NOUN.match(plain, at)
    if noun is None or noun.group(1) in _NO_NOUN:
        return f"/{size}person", at
    word = noun.group(1)
    if noun.group(2):
        return f"/{size}household", noun.end()
    known = _BORN.get(word) or INDONESIAN_NOUNS.get(word) or ENGLISH_NOUNS.get(singular(word))
    return f"/{size}{known or singular(word)}", noun.end(1)


_THING: Final = re.compile(
    r"(?: of)?(?: (?!per |a |an |each |every |setiap |to |from |and |menjadi |ke |dari |dan |atau |"
    r"hingga |rp|us)[a-z][a-z0-9]{1,14}){1,3}"
    r"(?= (?:per|setiap|tiap) (?:year|month|day|hour|tahun|bulan|hari|jam)(?![a-z]))|"
    r" of(?: (?!per |an? |each |every |in |at |for |from |to |last |this )[a-z0-9]{2,15}){1,3}"
    r"(?= (?:an?|each|every) (?:year|month|day|week|hour)"
    r"(?! (?:ago|earlier|before|later))(?![a-z]))|"
    r" (?:of )?(?!per |an? |the |in |at |to |from |and |menjadi |ke |dari |dan |atau )"
    r"[a-z]{2,15}(?= per (?!cent|1)[a-z])"
)


# What a rate is per in English, where the table of such words does not have it: "per lesson".
_PER_OTHER: Final = re.compile(
    r" per (?!cent|cents|se|diem|mil|mille|tri|akhir|awal|januari|februari|maret|april|mei|juni|"
    r"juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tanggal|kuartal|semester|triwulan|hari)"
    r"([a-z]{3,14})(?![a-z0-9])"
)


_YEARLY_AFTER: Final = re.compile(r" (annually|yearly|monthly|daily|a head)(?![a-z])")


def per_after(plain: str, at: int, language: str) -> tuple[str, int]:
    """What the rate that ends at `at` is per ("/kg", "/person/month"), and where that ends."""
    aside = _ASIDE.match(plain, at)
    if aside is not None:
        # "61,000 yuan ($8,420) per square meter": the rate holds on both sides of the bracket.
        return per_after(plain, aside.end(), language)[0], at
    crowd = _CROWD.match(plain, at) or _CROWD_BEHIND.match(plain, at)
    if crowd is not None:
        return _crowd(plain, crowd, language)
    suffix, end = "", at
    behind = _THING.match(plain, at)
    if behind is not None:
        end = behind.end()  # "1,2 juta ton CO2 per tahun"
    for _ in range(3):
        match = _per_pattern().match(plain, end)
        if match is None:
            other = _PER_OTHER.match(plain, end)
            if other is None:
                break
            noun = other.group(1)
            suffix += "/" + (INDONESIAN_NOUNS.get(noun, noun) if language == "id" else noun)
            end = other.end()
            continue
        if language != "en" and match.group().startswith((" a ", " an ", " each ")):
            break
        word = next(group for group in match.groups() if group)
        suffix += "/" + data.PER[word]
        end = match.end()
    if not suffix:
        end = at
    if not suffix and language == "en":
        yearly = _YEARLY_AFTER.match(plain, at)
        if yearly:
            code = {"annually": "year", "yearly": "year", "monthly": "month", "daily": "day"}
            return "/" + code.get(yearly.group(1), "person"), yearly.end()
    return suffix, end


_AMOUNTS: Final = (
    "output|production|capacity|sales|consumption|generation|throughput|volume|deliveries|supply|"
    "emissions|handling|processing|demand"
)
_YEARLY_BEFORE: Final = re.compile(
    rf"annual (?:[a-z]+ )?(?:{_AMOUNTS})|yearly (?:{_AMOUNTS})|(?:every|each) year|"
    "(?:kapasitas|produksi|penjualan|volume|konsumsi|pasokan|emisi)(?: [a-z]+)? tahunan|"
    "(?:se)?tiap tahun"
)
_DAILY_BEFORE: Final = re.compile(
    f"daily (?:[a-z]+ )?(?:{_AMOUNTS})|(?:every|each) day|(?:se)?tiap hari|"
    "(?:kapasitas|produksi|penjualan|volume|konsumsi|pasokan)(?: [a-z]+)? harian"
)
_MONTHLY_BEFORE: Final = re.compile(
    f"monthly (?:[a-z]+ )?(?:{_AMOUNTS})|(?:every|each) month|(?:se)?tiap bulan|"
    "(?:kapasitas|produksi|penjualan|volume|konsumsi|pasokan)(?: [a-z]+)? bulanan"
)
# A sign of one of these: without it none is looked for.
_RHYTHM: Final = re.compile("annual|yearly|every|each|daily|monthly|tahunan|tiap|harian|bulanan")
# Amounts of money that are paid by the month.
_PAID_MONTHLY: Final = re.compile(
    r"(?:monthly (?:[a-z]+ )?(?:wages?|salary|salaries|rents?|pay|income|pensions?)|"
    r"(?:upah|gaji|pendapatan|sewa) bulanan|gaji per bulan)(?![a-z])[^.;,]{0,60}$"
)
# What one share costs: "shares closed 3 percent lower at 88.45 yuan", "a price target of 104".
_SHARE_PRICE: Final = re.compile(
    r"(?<![a-z])(?:price target|target price|share price|stock price|issue price|offer price|"
    r"ipo price|harga saham(?:nya)?|target harga)(?![a-z])[^;]{0,70}$"
    r"|(?<![a-z])(?:shares?|stock|saham(?:nya)?)(?![a-z])(?:[^.;]|\.(?=\d)){0,100}(?<![a-z])(?:at|to|from|di|ke|"
    r"pada|dari)(?: (?:harga|level|posisi|about|around|just))* ?$"
)
_TRADED: Final = re.compile(
    r"(?<![a-z])(?:clos|end|finish|open|trad|chang|fell|fall|rose|ris|drop|jump|slid|slip|sank|gain|"
    r"los|surg|climb|plung|tumbl|target|price|harga|ditutup|dibuka|diperdagangkan|naik|turun|"
    r"melonjak|anjlok|menguat|melemah)"
)


def is_share_price(plain: str, start: int) -> bool:
    """Whether the amount that begins at `start` is what one share costs."""
    low = max(0, start - 130)
    found = _SHARE_PRICE.search(plain, low, start)
    return found is not None and _TRADED.search(plain, found.start(), start) is not None


def is_per_crowd(plain: str, at: int) -> bool:
    """Whether "per 1.000 penduduk" or the like begins at `at`."""
    return _CROWD.match(plain, at) is not None


def per_before(plain: str, start: int, code: str) -> tuple[str, int]:
    """What a rate is per, where the words stand before the number: "per capita income was"."""
    if is_currency(code):
        one = _one_of().search(plain, max(0, start - 60), start)
        if one is not None:
            return "/" + data.PER[one.group(1)], start
        rate = _per_head(plain, start)
        monthly = _PAID_MONTHLY.search(plain, max(0, start - 90), start)
        return rate or ("/month" if monthly else ""), start
    if _RHYTHM.search(plain, max(0, start - 60), start) is None:
        return "", start
    back = plain[max(0, start - 60) : start]
    for pattern, rate in (
        (_YEARLY_BEFORE, "/year"),
        (_DAILY_BEFORE, "/day"),
        (_MONTHLY_BEFORE, "/month"),
    ):
        found = list(pattern.finditer(back))
        if found and _near(back[found[-1].end() :], _opens(back, found[-1].start())):
            return rate, start
    return "", start


@cache
def _per_head_pattern() -> re.Pattern[str]:
    timeless = [
        word
        for word, per in data.PER.items()
        if word.isascii() and per not in ("year", "month", "week", "day", "quarter", "minute")
    ]
    words = tree(sorted(map(re.escape, timeless), key=len, reverse=True))
    return re.compile(
        rf"(?<![a-z])per[ -](?:diluted |basic |ordinary |square |cubic )?({words})(?![a-z])"
    )


def _per_head(plain: str, start: int) -> str:
    """ "Pendapatan per kapita mencapai 81.752 yuan": the rate is named before the amount."""
    sentence = re.split(r"[.;!?\n] ", plain[max(0, start - 70) : start])[-1]
    head = None if "per" not in sentence else _per_head_pattern().search(sentence)
    if head is None or re.search(r"\d", sentence[head.end() :] + sentence[: head.start()][-12:]):
        return ""
    return "/" + data.PER[head.group(1)]


@cache
def _one_of() -> re.Pattern[str]:
    """ "A tonne of hydrogen sells for 35,000 yuan": the price of one."""
    weights = "kilogram|kilo|tonne|ton|metric ton|barrel|litre|liter|cubic metre|cubic meter|gram"
    return re.compile(rf"(?<![a-z])(?:a|one) ({weights}) of [^\d.,;]{{3,40}}$")


@cache
def _each() -> re.Pattern[str]:
    words = tree(sorted((re.escape(w) for w in data.PER if w.isascii()), key=len, reverse=True))
    return re.compile(rf"(?<![a-z])(?:each|every|setiap|tiap) ({words})(?![a-z])[^\d.,;]{{0,40}}$")


def each_before(plain: str, start: int) -> str:
    """ "Each household receives 1,200 yuan a year": whom the amount is for, as "/household"."""
    found = _each().search(plain, max(0, start - 60), start)
    return "/" + data.PER[found.group(1)] if found else ""


def _opens(back: str, at: int) -> bool:
    """Whether a clause begins at `at`: "Every year, the plant"."""
    return not back[:at].strip() or back[:at].rstrip()[-1] in ".;!?:"


def _near(between: str, opens: bool) -> bool:
    if between.startswith(","):
        between = between[1:] if opens else "."
    return not re.search(r"[.;!?,]", between) and len(between) <= 50
