"""What an amount of money is for in English where the words for it stand away from the amount:
"A ticket to Chengde costs 51 yuan", "shares closed at $5.02", a price told of like the one before.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import counting, cues, price_data, unit_data, units
from articles.text.amounts.english_nouns import ENGLISH_NOUNS
from articles.text.amounts.figures import Line, Quantity
from articles.text.amounts.number_types import Measured
from articles.text.amounts.price_data import ONE, ROUGHLY, rate_of
from articles.text.amounts.prices_told import GOODS_NEAR, as_told, of_oil
from articles.text.amounts.rates import CONVERTED

_WINDOW: Final = 170
_LARGEST: Final = Decimal(1_000_000_000)


def priced(line: Line, measured: Measured, previous: Quantity | None) -> Measured:
    """An amount of money with what it is the price of, where the text says so elsewhere."""
    code = measured.code
    if code.startswith("count:time/"):
        return _of_going(line, measured)
    if "/" in code:
        return _of_animal(line, measured) or _of_earner(line, measured)
    if code == "count:unit":
        return _of_them(line, measured, previous)
    if not units.is_currency(code):
        return _of_capacity(line, measured)
    rate = _like_converted(line, measured, previous)
    if not rate and measured.number.value < _LARGEST:
        before = cues.sentence_before(line.plain, measured.start, "en", _WINDOW).lstrip()
        rate = _sold(before) or _spender(before) or _named_price(before)
        rate = rate or as_told(line, measured, before) or of_oil(line, measured, before)
    return replace(measured, code=code + rate) if rate else measured


_ANIMALS: Final = re.compile(
    r"(?<![a-z])(piglet|hog|pig|sow|cattle|cow|calf|calve|heifer|sheep|lamb|goat|chicken|chick|"
    r"duck|hen|horse)s?(?![a-z])"
)
_KINDS: Final = {
    "piglet": "pig", "hog": "pig", "sow": "pig", "cattle": "cow", "calf": "cow", "calve": "cow",
    "heifer": "cow", "lamb": "sheep", "chick": "chicken",
}  # fmt: skip


def _of_animal(line: Line, measured: Measured) -> Measured | None:
    """ "Piglets fetched 385 yuan a head": the head of an animal is no person's."""
    head = line.plain.endswith((" a head", " per head"), measured.start, measured.end)
    if not head or not measured.code.endswith("/person"):
        return None
    told = [*_ANIMALS.finditer(line.plain, measured.start - 80, measured.start)]
    if not told:
        return None
    kind = _KINDS.get(told[-1].group(1), told[-1].group(1))
    return replace(measured, code=measured.code.removesuffix("person") + kind)


def _of_earner(line: Line, measured: Measured) -> Measured:
    """ "A kitchen hand earns 5,200 yuan a month": what one of them earns or pays."""
    base, _, rate = measured.code.partition("/")
    if rate not in price_data.RHYTHMS or not units.is_currency(base):
        return measured
    who = _spender(cues.sentence_before(line.plain, measured.start, "en", _WINDOW).lstrip())
    if not who or who == "/person":
        return measured  # "the average engineer earns 268,000 yuan a year": a wage is a person's
    return replace(measured, code=f"{base}{who}/{rate}")


_EARNER: Final = re.compile(
    r"(?<![a-z])(?P<one>(?:(?:the|an?) (?:average|typical|median|ordinary))|an?|each|every) "
    r"(?P<who>(?:[a-z'’-]+ ){1,5}?)(?:(?:there|here|now|then|in [a-z'’-]+|can|could|would|will|"
    r"must|typically|usually|on average) )*"
    r"(?:asks|spends?|pays?|earns?|makes|gets?|receives?|saves?|takes home|loses?|"
    r"(?P<once>spent|paid|"
    rf"earned|made|got|received|saved|took home|lost)){ROUGHLY} ?$"
)
_ON_AVERAGE: Final = re.compile(
    r"(?<![a-z])(?:spend|spent|pay|paid|earn|earned|receive|received|get|got|make|made|save|saved|"
    rf"lost|owe|owed) an average of{ROUGHLY} ?$"
)


def _spender(before: str) -> str:
    if _ON_AVERAGE.search(before):  # "day trippers spent an average of 312 yuan"
        many = (counting.subject_before(before, len(before)) or "").removeprefix("count:")
        return "/" + many if many in price_data.SPENDERS else ""
    found = _EARNER.search(before)
    if found is None:
        return ""
    one = found.group("one") in ONE[:2] and found.group("once") is not None
    for word in reversed(found.group("who").split()):
        noun = unit_data.PER.get(word) or ENGLISH_NOUNS.get(word) or _WORKERS.get(word)
        if noun in price_data.SPENDERS:
            made = noun in price_data.DWELLINGS and found.group("once") in ("made", "got")
            return "" if one and (noun == "person" or made) else "/" + noun  # "a man paid": he
    return ""


_WORKERS: Final = dict.fromkeys(("hand", "help", "aide", "temp"), "person")


def _of_going(line: Line, measured: Measured) -> Measured:
    """ "The airline flies there five times a week": so many flights; trains make trips."""
    goes = _GOES.search(cues.sentence_before(line.plain, measured.start, "en", _WINDOW))
    if goes is None:
        return measured
    kind = "flight" if goes.group("air") else "trip"
    return replace(measured, code=measured.code.replace("time", kind))


_GOES: Final = re.compile(
    r"(?<![a-z])(?:(?P<air>airlines?|flights?|flies|flew|fly|jets?|airports?)|trains?|ferr(?:y|ies)|"
    r"buses|coach(?:es)?|shuttles?|trams?|sails?|departs?)(?![a-z])"
)


def _of_them(line: Line, measured: Measured, previous: Quantity | None) -> Measured:
    """ "It has 640 of them, up from 35": of what the paragraph before told of last."""
    if line.plain.startswith(" of them", measured.number.end):
        told = (line.before + "\n" + line.plain[: measured.start])[-GOODS_NEAR:].rstrip()
        ends = max(told.rfind(mark) for mark in (". ", "? ", "\n"))
        noun = counting.noun_before(told, ends if ends > 0 else len(told), "en")
        return replace(measured, code=noun) if noun else measured
    if previous is None or not previous.unit.startswith("count:") or "/" in previous.unit:
        return measured
    between = line.plain[previous.end - line.offset : measured.start]
    same = _COMPARED.fullmatch(between) is not None
    return replace(measured, code=previous.unit) if same else measured


_COMPARED: Final = re.compile(
    r"[^.;]{0,60}(?<![a-z])(?:up from|down from|compared with|against|from)(?: [a-z]+){0,2} "
)


def _of_capacity(line: Line, measured: Measured) -> Measured:
    """ "will double capacity to 20 GWh" behind "10 GWh per year": so much a year as well."""
    like = line.rates.get(measured.code)
    if like is None or not 0 <= line.offset + measured.start - like.end <= GOODS_NEAR:
        return measured
    rate = like.unit.partition("/")[2]
    before = line.plain[max(0, measured.start - 60) : measured.start]
    if rate not in price_data.RHYTHMS or _CAPACITY.search(before) is None:
        return measured
    return replace(measured, code=f"{measured.code}/{rate}")


_CAPACITY: Final = re.compile(
    r"(?<!storage )(?<!tank )(?<!installed )(?<!battery )(?<![a-z])capacity [^.;,]*$"
)


def _like_converted(line: Line, measured: Measured, previous: Quantity | None) -> str:
    """ "51 yuan ($7.10)": the same amount in another currency."""
    if previous is None or not units.is_currency(previous.unit) or "/" not in previous.unit:
        return ""
    base, _, rate = previous.unit.partition("/")
    between = line.plain[previous.end - line.offset : measured.start]
    if base == measured.code and previous.role == "growth" and between in (" to ", " at "):
        return "/" + rate  # "lost 12 cents to $28.40"
    return "/" + rate if base != measured.code and CONVERTED.fullmatch(between) else ""


_WHEN: Final = (
    r"(?: (?:now|then|still|currently|already|usually|typically|normally|often|today|generally|"
    r"previously|once|also|alone|sometimes|later|recently|on average|each))*"
)
_SELLS: Final = (
    r"(?:(?:will|would|can|could|may|might|should|used to|did|does|has|had|is to|is expected to|"
    r"are expected to) )?"
    r"(?:costs?|costing|fetch(?:es|ed|ing)?|(?:sells?|sold|selling|retails?|retailed|retailing|"
    r"goes|go|went|going|rents?|lets?|changes hands|changed hands|listed) (?:for|at|from)|"
    r"be (?:printed|made|built|bought|had|produced|rented|hired|assembled) for|"
    r"(?:is|are|was|were|be|been|being) (?:now |currently |initially |usually )?"
    r"(?:priced|sold|offered|listed|quoted|advertised|valued|available|set|on sale|on offer|"
    r"charged) (?:at|for|from)|(?:starts?|started|starting|begins?|beginning|ranges?|"
    r"ranging) (?:at|from)|priced (?:at|from)|comes? (?:in )?at|carr(?:ies|y) a price tag of|"
    r"ha[sd] a (?:list |retail |base )?price of|(?:is|was|are|were) worth)"
)
# "A ticket to Chengde costs", "The cheapest seats start at": one thing, or things of one kind.
_SUBJECT: Final = re.compile(
    r"(?<![a-z])(?:(?P<one>an?|one|each|every|the|its|their|our|your|his|her|some|most|many|such)"
    r"(?![a-z]))?"
    r"(?P<what> ?[a-z0-9'’$.-]++(?: [a-z0-9'’$.-]++){0,13}?)"
    rf",?{_WHEN} {_SELLS}{_WHEN}{ROUGHLY} ?$"
)
_HEAD_ENDS: Final = re.compile(
    r" (?:of|to|from|in|at|with|for|on|between|that|which|by|made|built|carrying|using|and|or|than|"
    r"bought|sold|including|leaving|near|inside|who|whose|per|into|like|as|about|around)(?= |$)"
)


def _sold(before: str) -> str:
    """By what measure it costs the amount that a sentence so far leads to: "/kg"."""
    if _SELLING.search(before) is None:
        return ""
    subject = _SUBJECT.search(_CLAUSE.split(before)[-1])
    if subject is None:
        return ""
    head = _HEAD_ENDS.split(subject.group("what").strip(), maxsplit=1)[0]
    return rate_of(head, subject.group("one") or "")


# Cheaper than to look for a subject: whether the words before the amount sell anything.
_SELLING: Final = re.compile(rf"(?<![a-z]){_SELLS}{_WHEN}{ROUGHLY} ?$")
_CLAUSE: Final = re.compile(
    r"[;:“\"(—] ?|, (?=(?:an?|one|each|every|the|and|but|while|with) )| (?=and costs? )"
    r"|(?<![a-z])(?:while|where|whereas|but|because|that|said|says|and|although|though|if|when) "
    r"(?=(?:an?|one|each|every|the) )"
)
_PRICE_OF: Final = re.compile(
    r"(?<![a-z])(?:prices?|costs?|fares?|fees?|charges?|rent|bills?|tab|rates?|tariffs?) "
    r"(?:of|for|on) "
    r"(?:an?|one|each|every|the average|the typical) ((?:[a-z0-9'’-]+ ){1,4}?)"
    r"(?=(?:of|to|from|in|at|with|for|on|has|had|is|was|will|would|rose|fell|climbed|dropped|"
    r"jumped|down|up|averaged|reached|stood|hit|slipped|went|came|by) )[^;:.]{0,90}$"
)
_MONEY: Final = re.compile(r"\d[\d.,]* ?(?:yuan|dollars|euros|pounds)|[$€£¥]\d")


def _named_price(before: str) -> str:
    """ "The average price of a pound of beef climbed to $6.31": what the price is named for."""
    named = max(_PRICE_OF.finditer(before), key=re.Match.start, default=None)
    if named is None or _MONEY.search(named.group()):
        return ""
    return rate_of(named.group(1).strip(), "a")
