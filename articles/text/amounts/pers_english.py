"""What an English amount is per where no table has it: "$7,600 a job", "the daily hire reached".

All functions take the plain shadow of a text (plain.py) and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import at_place
from articles.text.amounts import rhythm_data as rhythms
from articles.text.amounts import unit_data as data
from articles.text.amounts.english_nouns import class_of
from articles.text.amounts.noun_data import ENGLISH_STOP
from articles.text.gated import Gated
from articles.text.word_tables import words

# "a pen", at the end of a phrase: "raised $40m a person familiar with the talks said" is none.
# Or, whatever stands behind them, pieces and vessels that goods are sold by.
_A_THING: Final = re.compile(
    r" (?:an?|each|every) (?:([a-z]{3,14})"
    r"(?=[,.;:)]|$| (?:in|to|from|for|and|or|at|by|with|on|while|but|than|last|this|is|was|versus|"
    r"against|after|before|since|under|during|when|if|as|compared|up|down)(?![a-z])"
    r"(?! (?:later|ago|earlier|before|after)(?![a-z])))|(bag|bale|bar|barrow|basket|block|bottle|"
    r"bowl|box|bunch|bundle|can|carton|cask|coil|crate|cup|dish|dozen|drum|glass|jar|jug|keg|loaf|"
    r"mug|packet|pail|pair|pallet|pint|plank|pot|pouch|punnet|ream|roll|sack|sachet|serving|sheet|"
    r"skein|slab|slice|spool|stem|strip|tin|tray|truckload|tub|tube|vial)(?= [a-z]))"
)
# "40 yuan on a tonne of billet"
_ON_ONE: Final = re.compile(
    r" (?:on|for|from) (?:an?|each|every) (tonne|ton|kilo|kilogram|barrel|litre|liter|square metre|"
    r"square meter|kilowatt-hour|watt|mu|hectare|pound|gram)(?![a-z])"
)
_ASIDE: Final = re.compile(r" ?\([^()\n]{1,40}\)|\)")
_NO_THING: Final = words(
    "decade century bit lot couple few third half quarter fifth tenth move deal way step rate"
    " loss gain profit rise fall drop year month week day while source record total bid"
    " result consequence person spokesman spokeswoman minute second moment fraction sign"
)
# "0.6 yuan for every shirt", "for each stolen bicycle that was found"
_FOR_EACH: Final = re.compile(r" (?:for|on|from|in|to) (?:each|every) ((?:[a-z-]+ ?){1,4})")


def _for_each(plain: str, at: int) -> tuple[str, int] | None:
    """The first noun, with those that follow it at once, behind "for each"."""
    found = _FOR_EACH.match(plain, at)
    if found is None:
        return None
    noun, end = "", found.start(1)
    for word in found.group(1).split():
        end += len(word) + 1
        if word in ENGLISH_STOP:
            return (noun, end - len(word) - 2) if noun else None
        known = data.PER.get(word) or class_of(word)
        if noun and not known:
            return noun, end - len(word) - 2
        noun = known or noun
    return (noun, end - 1) if noun and noun not in _NO_THING else None


def a_thing(plain: str, at: int, *, scaled: bool) -> tuple[str, int]:
    """The single thing that the money which ends at `at` is for, and where that ends."""
    if not _OF_ONE.match(plain, at):
        return "", at
    measure = _ON_ONE.match(plain, at)
    if measure is not None:
        return "/" + data.PER[measure.group(1)], measure.end()
    each = _for_each(plain, at)
    if each is not None:
        return "/" + each[0], each[1]
    aside = _ASIDE.match(plain, at)
    found = _A_THING.match(plain, at if aside is None else aside.end())
    word = "" if found is None else found[1] or found[2]
    if found is None or word in _NO_THING:
        return "", at
    each_does = plain.startswith(" each ", found.start())  # "grants of 300 yuan each went to"
    noun = data.PER.get(word) or class_of(word) or ("" if scaled or each_does else word)
    return ("/" + noun if noun else ""), (found.end() if aside is None and noun else at)


def to_do_one(plain: str, start: int, end: int) -> str:
    """The measure that it costs so much to make one of."""
    done = _TO_DO_ONE.match(plain, end)
    if done is None or _IT_COSTS.search(plain, max(0, start - 60), start) is None:
        return ""
    word = done.group(1)
    return "/" + data.PER[word] if word in _MEASURES and not done.group(2) else ""


def is_on_one(plain: str, at: int) -> bool:
    """Whether "on a tonne" or the like begins at `at`."""
    return _ON_ONE.match(plain, at) is not None


def paid_by(plain: str, start: int, *, scaled: bool) -> str:
    """The time by which an amount is paid, as its name says before it: "/month"."""
    paid = PAID.search(plain, max(0, start - 100), start, line=plain)
    if paid is None:
        return ""
    time = rhythms.ENGLISH[paid.group(1)]
    return "" if scaled and time == "year" else "/" + time


# Whether any of these may stand behind an amount: mostly none does.
_OF_ONE: Final = at_place(*(one.pattern for one in (_ON_ONE, _FOR_EACH, _ASIDE, _A_THING)))
# "It costs 2.1 million yuan to lay a kilometre of pipe"
_TO_DO_ONE: Final = re.compile(
    r" to [a-z]{3,12} (?:an?|one|each|every) (?:(?:new|single|average|typical) )?([a-z]{2,14})"
    r"(?: (kilometre|kilometer|metre|meter|foot|inch))?(?![a-z])"
)
_IT_COSTS: Final = re.compile(
    r"(?<![a-z])(?:it|that) (?:now |still |usually |typically |would |will |can |could )*"
    r"(?:costs?|takes|took|needs)(?: (?:[a-z]+ )?(?:about|around|some|only|just|nearly|over|up to|"
    r"roughly|more than))? $"
)
_MEASURES: Final = words(
    "kilometre kilometer mile tonne ton kilo kilogram litre liter barrel mu hectare acre watt"
    " kilowatt megawatt kilowatt-hour bushel pound"
)
# What is paid in a rhythm that its name tells: "the daily hire of a tanker reached".
PAID: Final = Gated(
    rf"(?<![a-z])({'|'.join(rhythms.ENGLISH)}) (?:[a-z-]+ ){{0,2}}?"
    r"(?:wages?|salary|salaries|rents?|pay|incomes?|pensions?|hire|rates?|fees?|allowances?|"
    r"stipends?|tuition|subscriptions?|charges?|membership|premiums?|rentals?)(?![a-z])"
    r"(?:[^.;,]|(?<=\d)[.,](?=\d)){0,60}$"
)
