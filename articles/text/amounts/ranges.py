"""Two numbers of one measure: ranges, "from 80 to 120 yuan", and lists whose scale stands last."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts import cues, measuring_han, units
from articles.text.amounts.counted import shared_count
from articles.text.amounts.number_types import Number
from articles.text.gated import Gate

_LINK: Final = {
    "en": re.compile(r" ?(?:-|~) ?| to "),
    "id": re.compile(r" ?(?:-|~) ?| hingga | sampai | s/d | s\.d\. | sampai dengan "),
    "zh-hans": re.compile(r" ?(?:-|~|至|到) ?"),
}
_AND: Final = {"en": re.compile(r" and "), "id": re.compile(r" dan | hingga | sampai ")}
_LINKS: Final = frozenset(
    ("to", "and", "or", "hingga", "sampai", "s/d", "s.d.", "dan", "menjadi", "jadi", "ke")
)
_BETWEEN: Final = {
    "en": re.compile(r"between (?:[a-z$£€¥.]{1,4} ?)?$"),
    "id": re.compile(r"antara (?:[a-z$£€¥.]{1,4} ?)?$"),
}
_FROM: Final = compiled(r"(?:(?<![a-z])(?:from|dari)|从|由|自) ?(?:[a-z$£€¥.]{1,4} ?)?$")
# "from 190, 72 and 55 to 410, 133 and 121"
_FROM_LIST: Final = compiled(r"(?<![a-z])(?:from|dari) (?:\d[\d.,]{0,12} ?(?:and |dan )?){1,6}$")
_BY: Final = re.compile(r"(?<![a-z])by (?:[a-z$£€¥.]{1,4} ?)?$")
_CURRENCY_ENDS: Final = tuple(
    end + gap for end in ("$", "£", "€", "¥", "rp", "rp.", "rmb", "cny", "usd") for gap in ("", " ")
)
_CURRENCY_TAIL: Final = re.compile(r"(?:us|hk|nt|s|a)?[$£€¥] ?$|(?<![a-z])(?:rp\.?|rmb|cny|usd) ?$")
_FAR: Final = 40  # characters between two numbers of one measure
_ENDS_SHARE: Final = re.compile("[，。；、！？”）)的之左不]|$")
_HAN_LINKS: Final = re.compile("[-~至到为]")


def may_link(line: str, number: Number, following: Number, language: str) -> bool:
    """Whether what stands between two numbers may make them one range: between most it does not."""
    if not 0 <= following.start - number.end <= _FAR:
        return False
    if language == "zh-hans":
        return _HAN_LINKS.search(line, number.end, following.start) is not None
    between = line[number.end : following.start]
    return "-" in between or "~" in between or not _LINKS.isdisjoint(between.split())


def is_range(line: str, number: Number, top: Number, language: str) -> bool:
    """Whether `top`, linked to `number`, is the other end of a range that begins with that."""
    if number.form not in ("digits", "words", "han") or top.form != number.form:
        return False
    if not top.readings:
        return False
    between = line[number.end : top.start]
    between = _CURRENCY_TAIL.sub("", between) if between.endswith(_CURRENCY_ENDS) else between
    unit = units.unit_after(between, 0, language)
    if unit is not None:
        between = between[unit.end :]
    elif language == "zh-hans":
        between = measuring_han.same_classifier(line, between, top)
    low = line[max(0, number.start - 14) : number.start]
    both = language in _AND and _AND[language].fullmatch(between)
    either = unit is None and between == " or " and _is_about(number, top)
    if either or (both and _BETWEEN[language].search(low)):
        return True
    link = _LINK[language].fullmatch(between)
    if between == " -" or link is None or _FROM_LIST.search(line, number.start - 50, number.start):
        return False
    if _FROM.search(low) and link.group().strip() not in ("-", "~"):
        return False
    again = unit is not None or between != line[number.end : top.start]
    far = unit is None and top.value >= 3 * number.value  # "rose 32,000 to 1.41 million"
    if (again or far) and between.startswith(" to ") and _moved(line, number, top, unit):
        return False  # "fell $2 to $43.25": by so much, to so much
    if again and language == "zh-hans" and _moved_han(line, number, top, unit):
        return False
    if _BY.search(low) and (unit is not None or top.value >= 10 * number.value):
        return False  # "rose by 1 yuan to 3 yuan"
    if unit is None:
        return True
    after = units.unit_after(line, top.end, language)
    return after is not None and after.code == unit.code


def _is_about(number: Number, top: Number) -> bool:
    """ "Two or three trucks", "ten or fifteen minutes", "40 or 50 people": about so many."""
    low, high = number.value, top.value
    step = high - low
    tens = low % 5 == 0 and high % 5 == 0 and step <= low and step <= _STEP
    return (
        number.whole
        and top.whole
        and low > 0
        and (step == 1 or (low >= _STEP and step == 2) or (step > 0 and tens))
    )


_STEP: Final = 10


def is_range_of_shares(line: str, number: Number, top: Number) -> bool:
    """百分之三十到四十: what follows counts nothing else."""
    joined = line[number.end : top.start] in ("到", "至") and top.form == "han"
    return joined and _ENDS_SHARE.match(line, top.end) is not None


def _moved_han(line: str, number: Number, top: Number, unit: units.Unit | None) -> bool:
    """上调0.3元至4.2元: by so much, to so much; 增长5%至8% is a range."""
    relative = unit is not None and unit.code in ("percent", "percentage_point")
    if top.value < (5 if relative else 2) * number.value:
        return False  # 高出200元至260元
    return cues.change_before(line, number.start, "zh-hans", strict=True) is not None


def _moved(line: str, number: Number, top: Number, unit: units.Unit | None) -> bool:
    """Whether a word of change governs an amount; a range of percentages it may govern as well."""
    if unit is not None and unit.code == "percent" and top.value < 5 * number.value:
        return False
    currency = units.currency_before(line, number.start)
    start = currency[0] if currency is not None else number.start
    bound = cues.bound_before(line, start, "en")
    start = bound[0] if bound is not None else start
    if unit is not None and unit.code == "percent":  # "lifted rates 0.25% to 5.5%"
        return cues.names_change(cues.clause_before(line, start, "en"), "en")
    return cues.change_before(line, start, "en", strict=False) is not None


def shared_unit(line: str, number: Number, following: Number, language: str) -> units.Unit | None:
    """The unit of "from 80 to 120 yuan" for the 80: it stands once, behind the second."""
    words = language == "id" and number.form == "words"
    if not (number.form == "digits" or words) or following.form != number.form:
        return None
    if following.start - number.end > _LONGEST_LINK:
        return None
    between = line[number.end : following.start]
    link = _LINK[language].fullmatch(between) or _TO.fullmatch(between)
    left = line[max(0, number.start - 14) : number.start]
    moved = language == "id" and between in _MOVED_TO and _MOVED.search(left)
    if not link or not (_FROM.search(left) or moved):
        return None
    unit = units.unit_after(line, following.end, language)
    if unit is None and language != "zh-hans":
        unit = shared_count(line, number, following, language)
    if unit is None or (following.scaled and not number.scaled):
        return None
    return replace(unit, end=number.end)


# "Kasus bertambah 14 menjadi 231 kasus"
_MOVED: Final = re.compile(r"(?<![a-z])(?:bertambah|berkurang|naik|turun|ditambah|susut) $")
_MOVED_TO: Final = (" menjadi ", " jadi ")
_LONGEST_LINK: Final = 16
_TO: Final = re.compile(" (?:menjadi|ke) |[增升降减提调扩][^，。；0-9]{0,4}[至到为]|[至到]")


# "2,5±1 persen", "2.5 percent, plus or minus 1 percentage point": a target of a bank of issue
_PERCENT: Final = r"(?: ?[%％]|[ -](?:per ?cent|pct|persen)(?![a-z]))"
_SPREAD: Final = re.compile(
    rf"(?P<unit>{_PERCENT})?[,，]? ?(?:±|\+/[-−]|plus(?:[ -](?:or|atau|dan))?[ -]?(?:/ ?)?minus|"
    rf"[正加]负|上下(?:各?浮动|波动)) ?(?P<by>\d{{1,2}}(?:[.,]\d{{1,2}})?)"
    rf"(?P<last>{_PERCENT}(?:age points?(?![a-z]))?| (?:percentage |persentase )?(?:points?|poin)"
    rf"(?: persentase| persen)?(?![a-z])|个百分点)?"
)
# Whether a line may say how far a figure may be from another.
MAY_SPREAD: Final = Gate(re.compile(r"±|\+/|minus|负|浮动|波动"))


def spread(line: str, number: Number) -> tuple[Number, Number, int] | None:
    """The ends of a range of percentages that is told by its middle and how far it reaches to
    either side, and where its words end."""
    if number.form != "digits" or not number.readings:
        return None
    found = _SPREAD.match(line, number.end)
    if found is None or not (found["unit"] or found["last"]):
        return None
    low = max(0, number.start - _FAR_RATE)
    if not (found["unit"] or "±" in found.group() or _RATE.search(line, low, number.start)):
        return None
    by = Decimal(found["by"].replace(",", "."))
    least, most = (
        tuple(replace(one, value=one.value + way) for one in number.readings) for way in (-by, by)
    )
    return replace(number, readings=least), replace(number, readings=most), found.end()


# "3,5 plus minus 1%" may be of anything, but for what is told in percent.
_RATE: Final = re.compile("infla|deflas|consumer price|harga konsumen|growth|pertumbuhan|通胀|增长")
_FAR_RATE: Final = 80


def scaled_like(number: Number, top: Number) -> Number:
    """The low end of "5-7 juta": its scale stands once, behind the high end."""
    readings = tuple(one.times(top.scale) for one in number.readings)
    return replace(number, readings=readings, scale=top.scale)


def scale_lists(line: str, numbers: list[Number]) -> None:
    """ "4.2 and 3.9 billion yuan": the scale stands once, behind the last of a list."""
    listed = False
    for at in range(len(numbers) - 2, -1, -1):
        one, last = numbers[at], numbers[at + 1]
        within, listed = listed, False
        if not last.scaled or one.scaled or one.form != "digits" or last.form != "digits":
            continue
        if not one.readings or not last.readings or line[one.end : last.start] not in _LISTED:
            continue
        if line[one.end : last.start] == ", " and not within:
            continue  # "fined Li Wen, 44, 5 million yuan"
        if last.value / last.scale / 100 < one.value < 100 * last.value / last.scale:
            numbers[at], listed = scaled_like(one, last), True


_LISTED: Final = (" and ", ", ", ", and ", " dan ", ", dan ", " or ", " atau ", " serta ")
