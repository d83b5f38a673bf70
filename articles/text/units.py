"""The unit beside a number: currency before it, unit or counted noun after it, what it is per.

All functions take the plain shadow of a text (plain.py) and look a bounded way, so that reading a
text costs time in proportion to its length.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from articles.text import unit_data as data

ONE: Final = Decimal(1)
_NOUN_WINDOW: Final = 14  # Han characters between a classifier and the noun it counts
_BACK_WINDOW: Final = 60

_WORDS: Final = {
    "en": {**data.SYMBOLS, **data.ENGLISH},
    "id": {**data.SYMBOLS, **data.INDONESIAN},
    "zh-hans": {**data.SYMBOLS, **data.CHINESE},
}
_NOUNS: Final = {"en": data.ENGLISH_NOUNS, "id": data.INDONESIAN_NOUNS}
_CURRENCIES: Final = frozenset(data.PREFIXES.values())


@dataclass(frozen=True, slots=True)
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
    return code.partition("/")[0] in _CURRENCIES


def _pattern(words: list[str], *, bounded: bool) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True)
    body = "|".join(re.escape(word).replace(r"\ ", "[ -]") for word in ordered)
    return re.compile(f"(?:{body})" + (r"(?![a-z0-9²³])" if bounded else ""))


@cache
def _unit_pattern(language: str) -> re.Pattern[str]:
    words = list(_WORDS[language])
    latin = [word for word in words if word.isascii() or word[0] in "㎡‰µk"]
    han = [word for word in words if word not in latin]
    signs = [word for word in latin if not word[-1].isalnum() and word[-1] not in "²³"]
    wordy = [word for word in latin if word not in signs]
    parts = [_pattern(signs, bounded=False).pattern, _pattern(wordy, bounded=True).pattern]
    if han:
        parts.insert(0, _pattern(han, bounded=False).pattern)
    return re.compile("|".join(parts))


@cache
def _noun_pattern(language: str) -> re.Pattern[str]:
    tail = r"(?:nya)?(?![a-z0-9])" if language == "id" else r"(?![a-z0-9])"
    ordered = sorted(_NOUNS[language], key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, ordered)) + ")" + tail)


_HAN_NOUN: Final = re.compile(
    "|".join(sorted(map(re.escape, data.CHINESE_NOUNS), key=len, reverse=True))
)
_CLASSIFIER: Final = re.compile(
    "|".join(sorted(map(re.escape, data.CLASSIFIERS), key=len, reverse=True))
)
_NOUN_STOP: Final = re.compile(
    "[，。；：、！？“”‘’（）()\\n,;:!?0-9]|与|和|及|的|已|将|向|在|等|入|实现|完成|落户|落地|开|建|签|投|从|由|到|达|为|是|"
    "占|比|同|较|覆盖|参|正|被|把|对|均|就|都|也|还|能|可|并|而|于|有|获|通过|来自|提供"
)


def unit_after(plain: str, at: int, language: str) -> Unit | None:
    """The unit that begins at `at`, after at most one space or hyphen."""
    start = at + 1 if plain[at : at + 1] in ("-", " ") else at
    match = _unit_pattern(language).match(plain, start)
    if match is None:
        return None
    word = match.group().replace("-", " ")
    table = _WORDS[language]
    code, factor = table.get(match.group()) or table[word]
    return Unit(code, factor, match.end())


_PREFIX: Final = re.compile(
    "(?:" + "|".join(sorted(map(re.escape, data.PREFIXES), key=len, reverse=True)) + r")[ ]?$"
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
    if sign == "yuan" or (sign == "rm" and not match.group().endswith(("rm", "rm "))):
        return None
    return start, data.PREFIXES[sign]


def counted_after(plain: str, at: int, language: str) -> Unit | None:
    """The counted noun after the number that ends at `at`: "61 factory lots", 223个路口."""
    han = _han_counted(plain, at)
    if han is not None or language == "zh-hans":
        return han
    if language == "id":
        return _indonesian_counted(plain, at)
    return _english_counted(plain, at)


def _han_counted(plain: str, at: int) -> Unit | None:
    classifier = _CLASSIFIER.match(plain, at)
    start = classifier.end() if classifier else at
    window = plain[start : start + _NOUN_WINDOW]
    stop = _NOUN_STOP.search(window)
    # A stop word may begin a noun (开发区, 建筑): a noun that starts there wins.
    limit = len(window)
    if stop is not None and _HAN_NOUN.match(window, stop.start()) is None:
        limit = stop.start()
    nouns = [match for match in _HAN_NOUN.finditer(window) if match.start() < limit]
    if classifier is None:
        if not nouns or nouns[0].start() > 0:
            return None
        return Unit(
            "count:" + data.CHINESE_NOUNS[nouns[0].group()], ONE, start + nouns[0].end(), True
        )
    noun = data.CLASSIFIERS[classifier.group()]
    if nouns:
        last = nouns[-1]
        return Unit("count:" + data.CHINESE_NOUNS[last.group()], ONE, start + last.end(), True)
    return Unit("count:" + noun, ONE, start, True, noun != "unit")


def _indonesian_counted(plain: str, at: int) -> Unit | None:
    if plain[at : at + 1] != " ":
        return None
    match = _noun_pattern("id").match(plain, at + 1)
    if match is None:
        return None
    noun = match.group()
    code = data.INDONESIAN_NOUNS.get(noun) or data.INDONESIAN_NOUNS[noun.removesuffix("nya")]
    if noun in ("unit", "buah"):
        # "17 unit mobil": the noun behind the classifier says more.
        behind = _noun_pattern("id").match(plain, match.end() + 1)
        if behind is not None:
            word = behind.group()
            code = (
                data.INDONESIAN_NOUNS.get(word) or data.INDONESIAN_NOUNS[word.removesuffix("nya")]
            )
            return Unit("count:" + code, ONE, behind.end(), True)
    return Unit("count:" + code, ONE, match.end(), True)


_ENGLISH_WORD: Final = re.compile(r"[ -]([a-z][a-z'’]*)")
_ENGLISH_STOP: Final = frozenset(
    ["in", "of", "to", "from", "by", "for", "at", "on", "with", "and", "or", "as", "than", "that", "which", "who", "whose", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "could", "can", "may", "the", "a", "an", "this", "these", "those", "it", "its", "their", "his", "her", "per", "each", "every", "while", "but", "into", "over", "under", "between", "during", "since", "until", "after", "before", "more", "less", "worth", "last", "first", "next", "through", "across", "among", "within", "via", "compared", "up", "down", "out", "when", "where", "he", "she", "they", "we", "you", "not", "also", "now", "so", "if", "because", "due", "along", "against"]
)


def _english_counted(plain: str, at: int) -> Unit | None:
    position = at
    best: Unit | None = None
    for _ in range(6):
        match = _ENGLISH_WORD.match(plain, position)
        if match is None or match.group(1) in _ENGLISH_STOP:
            # "small and medium-sized enterprises"
            if best is None and match is not None and match.group(1) in ("and", "or"):
                position = match.end()
                continue
            break
        noun = _noun_pattern("en").match(plain, match.start(1))
        if noun is not None:
            code = data.ENGLISH_NOUNS[noun.group()]
            best = Unit("count:" + code, ONE, noun.end(), True)
            position = noun.end()
            continue
        if best is not None:
            break
        position = match.end()
    return best


def noun_before(plain: str, at: int, language: str) -> str | None:
    """The last counted noun before `at` in its clause, as a code: 覆盖路口2900个."""
    window = plain[max(0, at - _BACK_WINDOW) : at]
    if language == "zh-hans":
        clause = re.split("[。；！？\\n]", window)[-1]
        found = [data.CHINESE_NOUNS[match.group()] for match in _HAN_NOUN.finditer(clause)]
    else:
        clause = re.split(r"[.;!?\n] ", window)[-1]
        table = _NOUNS[language]
        found = [
            table.get(word) or table[word.removesuffix("nya")]
            for match in _noun_pattern(language).finditer(clause)
            if not (match.start() and clause[match.start() - 1].isalnum())
            for word in (match.group(),)
        ]
    return "count:" + found[-1] if found else None


@cache
def _per_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, data.PER), key=len, reverse=True))
    latin = rf"(?: ?/ ?| per | a | an | each | every | setiap | tiap )({words})(?![a-z0-9])"
    return re.compile(rf"{latin}| se(tahun|bulan|hari|minggu|jam)(?![a-z])|[/每]({words})")


def per_after(plain: str, at: int, language: str) -> tuple[str, int]:
    """What the rate that ends at `at` is per ("/kg", "/person/month"), and where that ends."""
    suffix, end = "", at
    for _ in range(2):
        match = _per_pattern().match(plain, end)
        if match is None:
            break
        if language != "en" and match.group().startswith((" a ", " an ", " each ")):
            break
        word = next(group for group in match.groups() if group)
        suffix += "/" + data.PER[word]
        end = match.end()
    if not suffix and language == "en":
        yearly = re.compile(r" (annually|yearly|monthly|daily|a head)(?![a-z])").match(plain, at)
        if yearly:
            code = {"annually": "year", "yearly": "year", "monthly": "month", "daily": "day"}
            return "/" + code.get(yearly.group(1), "person"), yearly.end()
    return suffix, end


_PER_BEFORE: Final = re.compile(
    "(?:每(" + "|".join(sorted(map(re.escape, data.PER), key=len, reverse=True)) + ")|(人均))"
    "[^，。；！？0-9\\n]{0,10}$"
)
_YEARLY_BEFORE: Final = re.compile(
    "(年(?:产能?|均|用电|发电|供|处理|生产|销售量?|运输|吞吐|减排|减少|输送|接待|客流|货运|消|加工|可|节)|"
    "annual|yearly|per year|tahunan|per tahun|setiap tahun|tiap tahun|a year)"
)
_DAILY_BEFORE: Final = re.compile("(日(?:均|产|处理)|daily|harian|setiap hari|per hari|每日)")


def per_before(plain: str, start: int, code: str, language: str) -> tuple[str, int]:
    """What a rate is per, where the words stand before the number: 每人1.6万元, 年产3.5万份."""
    window = plain[max(0, start - 24) : start]
    match = _PER_BEFORE.search(window)
    if match is not None:
        return "/" + ("person" if match.group(2) else data.PER[match.group(1)]), start - (
            len(window) - match.start()
        )
    if is_currency(code) or code in ("percent", "percentage_point", "ratio"):
        return "", start
    back = plain[max(0, start - (16 if language == "zh-hans" else 60)) : start]
    clause = re.split("[，。；！？,;\\n]", back)[-1] if language == "zh-hans" else back
    found = list(_YEARLY_BEFORE.finditer(clause))
    if found and _near(clause[found[-1].end() :], language):
        return "/year", start
    found = list(_DAILY_BEFORE.finditer(clause))
    if found and _near(clause[found[-1].end() :], language):
        return "/day", start
    return "", start


def _near(between: str, language: str) -> bool:
    if language == "zh-hans":
        return len(between) <= 12
    return not re.search(r"[.;!?]", between) and len(between) <= 50
