"""What an amount of money is for in English where the words for it stand away from the amount:
"A ticket to Chengde costs 51 yuan", "shares closed at $5.02", a price told of like the one before.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import counting, cues, price_data, unit_data, units
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, singular
from articles.text.amounts.figures import Line, Quantity
from articles.text.amounts.number_types import Measured

_WINDOW: Final = 170
_NEAR: Final = 400
_GOODS_NEAR: Final = 600
_LARGEST: Final = Decimal(1_000_000_000)
_ROUGHLY: Final = (
    r"(?: (?:about|around|roughly|approximately|some|nearly|almost|just|only|over|under|above|"
    r"below|as little as|as much as|as low as|at least|up to|no more than|more than|less than|"
    r"well over|between|anywhere|from|an average of|on average|a mere|a minimum of|upwards of|"
    r"close to|barely|the equivalent of|at))*"
)


def priced(line: Line, measured: Measured, previous: Quantity | None) -> Measured:
    """An amount of money with what it is the price of, where the text says so elsewhere."""
    code = measured.code
    if line.language != "en":
        return measured
    if "/" in code:
        return _of_animal(line, measured) or _of_earner(line, measured)
    if code == "count:unit":
        return _of_them(line, measured, previous)
    if not units.is_currency(code):
        return _of_capacity(line, measured)
    rate = _like_converted(line, measured, previous)
    if not rate and measured.number.value < _LARGEST:
        before = cues.sentence_before(line.plain, measured.start, "en", _WINDOW).lstrip()
        rate = (
            _for_one(line, measured, before)
            or _sold(before)
            or _spender(before)
            or _named_price(before)
        )
        rate = rate or _of_share(line, measured, before) or _of_goods(line, before)
        rate = rate or _as_told(line, measured, before) or _of_topic(line, measured, before)
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
    low = max(0, measured.start - 80)
    told = max(_ANIMALS.finditer(line.plain, low, measured.start), key=re.Match.start, default=None)
    if told is None:
        return None
    kind = _KINDS.get(told.group(1), told.group(1))
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
    r"must|"
    r"typically|usually|on average) )*"
    r"(?:asks|spends?|pays?|earns?|makes|gets?|receives?|saves?|takes home|loses?|"
    r"(?P<once>spent|paid|"
    rf"earned|made|got|received|saved|took home|lost)){_ROUGHLY} ?$"
)


_ON_AVERAGE: Final = re.compile(
    r"(?<![a-z])(?:spend|spent|pay|paid|earn|earned|receive|received|get|got|make|made|save|saved|"
    rf"lost|owe|owed) an average of{_ROUGHLY} ?$"
)


def _spender(before: str) -> str:
    if _ON_AVERAGE.search(before):  # "day trippers spent an average of 312 yuan"
        many = (counting.subject_before(before, len(before)) or "").removeprefix("count:")
        return "/" + many if many in price_data.SPENDERS else ""
    found = _EARNER.search(before)
    if found is None:
        return ""
    one = found.group("one") in _ONE[:2] and found.group("once") is not None
    for word in reversed(found.group("who").split()):
        noun = unit_data.PER.get(word) or ENGLISH_NOUNS.get(word) or _WORKERS.get(word)
        if noun in price_data.SPENDERS:
            return "" if one and noun == "person" else "/" + noun  # "a man paid": he alone
    return ""


_WORKERS: Final = dict.fromkeys(("hand", "help", "aide", "temp"), "person")


def _of_them(line: Line, measured: Measured, previous: Quantity | None) -> Measured:
    """ "It has 640 of them, up from 35": of what the paragraph before told of last."""
    if line.plain.startswith(" of them", measured.number.end):
        told = (line.before + "\n" + line.plain[: measured.start])[-_GOODS_NEAR:].rstrip()
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
    if like is None or not 0 <= line.offset + measured.start - like.end <= _GOODS_NEAR:
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
    return "/" + rate if base != measured.code and _CONVERTED.fullmatch(between) else ""


_CONVERTED: Final = re.compile(
    r"(?: ?[(/;,]|,? or| equal to|,? equivalent to|,? which is)"
    r"(?: ?(?:about|around|roughly|some|approximately|nearly|just|over|under|more than|less than))*"
    r" ?"
)
_WHEN: Final = (
    r"(?: (?:now|then|still|currently|already|usually|typically|normally|often|today|generally|"
    r"previously|once|also|alone|sometimes|later|recently|on average|each))*"
)
_SELLS: Final = (
    r"(?:(?:will|would|can|could|may|might|should|used to|did|does|has|had|is to|is expected to|"
    r"are expected to) )?"
    r"(?:costs?|costing|fetch(?:es|ed|ing)?|(?:sells?|sold|selling|retails?|retailed|retailing|"
    r"goes|go|went|going|rents?|lets?|changes hands|changed hands|listed) (?:for|at|from)|"
    r"(?:is|are|was|were|be|been|being) (?:now |currently |initially |usually )?"
    r"(?:priced|sold|offered|listed|quoted|advertised|valued|available|set|on sale|on offer|"
    r"charged) (?:at|for|from)|"
    r"(?:starts?|started|starting|begins?|beginning|ranges?|ranging) (?:at|from)|priced (?:at|"
    r"from)|"
    r"comes? (?:in )?at|carr(?:ies|y) a price tag of|ha[sd] a (?:list |retail |base )?price of|"
    r"(?:is|was|are|were) worth)"
)
# "A ticket to Chengde costs", "The cheapest seats start at": one thing, or things of one kind.
_SUBJECT: Final = re.compile(
    r"(?<![a-z])(?:(?P<one>an?|one|each|every|the|its|their|our|your|his|her|some|most|many|such)"
    r"(?![a-z]))?"
    r"(?P<what> ?[a-z0-9'’$.-]++(?: [a-z0-9'’$.-]++){0,13}?)"
    rf",?{_WHEN} {_SELLS}{_WHEN}{_ROUGHLY} ?$"
)
# "second-class tickets at 51 yuan", "with rooms from 300 yuan"
_AT: Final = re.compile(
    rf"(?<![a-z])({'|'.join(price_data.SOLD_AT)}) (?:at|for|from|of){_ROUGHLY} ?$"
)
_HEAD_ENDS: Final = re.compile(
    r" (?:of|to|from|in|at|with|for|on|between|that|which|by|made|built|carrying|using|and|or|"
    r"than|bought|sold|including|leaving|near|inside|who|whose|per|into|like|as|about|"
    r"around)(?= |$)"
)


def _sold(before: str) -> str:
    """What costs the amount that a sentence so far leads to, as "/ticket"."""
    beside = _AT.search(before)
    if beside is not None:
        return "/" + price_data.SOLD_AT[beside.group(1)]
    if _SELLING.search(before) is None:
        return ""
    clause = _CLAUSE.split(before)[-1]
    if _NO_SUBJECT.match(clause):  # "Each bus has 42 seats, and costs"
        opening = _OPENING.match(before)
        if opening is None:
            return ""
        head = _VERB_OF_ONE.split(opening.group(2), maxsplit=1)[0].strip()
        return _rate_of(head, opening.group(1))
    subject = _SUBJECT.search(clause)
    if subject is None:
        return ""
    what = subject.group("what").strip()
    head = _HEAD_ENDS.split(what, maxsplit=1)[0].strip()
    if head.endswith(_JOURNEYS) and what.startswith((" from ", " to ", " into "), len(head)):
        return "/trip"  # "a taxi from the airport costs 110 yuan"
    if subject.group("one") in _ONE:
        head = _VERB_OF_ONE.split(head, maxsplit=1)[0].strip()
    return _rate_of(head, subject.group("one") or "")


# Behind "a vehicle" what ends in an s is a verb: "a vehicle there completes 26 orders and costs".
_VERB_OF_ONE: Final = re.compile(
    r" (?:is|are|be|likely|expected|set|due|there|here|now|then|today|once|still|only|also|used|"
    r"will|would|can|could|may|should|must|"
    r"had|was|(?!plus|bus|gas|business|glass|class|express|wireless|"
    r"compass)[a-z]{2,}[a-rtv-z]s)(?= |$)"
)
_NO_SUBJECT: Final = re.compile(rf"(?:(?:and|but|which|that) )?(?:also |now )?{_SELLS}")
_OPENING: Final = re.compile(
    r"(each|every|an?|the) ((?:[a-z0-9-]+ ){1,5}?)(?:has|have|carries|holds|runs|is|was|weighs|"
    r"uses|takes|completes|makes|can|will|comes|lasts|needs|seats|measures|offers|delivers|"
    r"produces)(?= )"
)
# Cheaper than to look for a subject: whether the words before the amount sell anything.
_SELLING: Final = re.compile(rf"(?<![a-z]){_SELLS}{_WHEN}{_ROUGHLY} ?$")
_CLAUSE: Final = re.compile(
    r"[;:“\"(—] ?|, (?=(?:an?|one|each|every|the|and|but|while|with) )| (?=and costs? )"
    r"|(?<![a-z])(?:while|where|whereas|but|because|that|said|says|and|although|though|if|when) "
    r"(?=(?:an?|one|each|every|the) )"
)
_FOOT: Final = re.compile(r"\d\d-?(?:foot|ft)(?![a-z])|(?<![a-z])(?:twenty|forty)-foot")
_ONE: Final = ("a", "an", "one", "each", "every")
_ANY: Final = re.compile(
    r"(?<![a-z])(?:average|typical|median|standard|ordinary|normal|new|basic)(?![a-z])"
)


# "charges 1,480 yuan for a double room"
_CHARGES: Final = re.compile(
    r"(?<![a-z])(?:charg(?:e|es|ed|ing)|asks?|asked|asking|pays?|paying|quot(?:e|es|ed)|wants?|"
    r"and|or)"
    rf"(?: [a-z]+)?{_ROUGHLY} ?$"
)
_FOR_ONE: Final = re.compile(r" for (an?|each|one|every) ((?:[a-z0-9'-]+ ?){1,4})")


def _for_one(line: Line, measured: Measured, before: str) -> str:
    bought = _FOR_ONE.match(line.plain, measured.end)
    if bought is None or _CHARGES.search(before) is None:
        return ""
    head = _HEAD_ENDS.split(bought.group(2), maxsplit=1)[0].strip()
    kind = price_data.GOODS.get(head.rpartition(" ")[2])
    return "/" + kind if kind else ""


_JOURNEYS: Final = ("taxi", "bus", "train", "ferry", "coach", "cab", "shuttle", "minibus")


def _rate_of(head: str, article: str) -> str:
    """The rate of a noun phrase: any single thing behind "a", goods alone behind other words."""
    words = head.split()
    if not words:
        return ""
    last = words[-1]
    one = article in _ONE
    word = last if one else singular(last)
    if last in ("box", "boxes") and _FOOT.search(head):
        return "/container"
    if last in price_data.NO_GOODS or word in price_data.NO_GOODS or not word[:1].isalpha():
        return ""
    if one and article != "each" and singular(last) != last and last not in ENGLISH_NOUNS:
        return ""
    known = (
        price_data.GOODS.get(word)
        or ENGLISH_NOUNS.get(" ".join([*words[-2:-1], word]))
        or ENGLISH_NOUNS.get(word)
        or ENGLISH_NOUNS.get(word.rpartition("-")[2])
    )
    if known in price_data.NO_GOODS_CODES:
        return ""
    if one and known in price_data.DWELLINGS and _ANY.search(head) is None:
        return ""  # "a flat in Dongcheng was sold for": that one
    if not one and (known is None or known not in price_data.GOODS_CODES):
        return ""
    if not one and article == "the" and word == last and known not in price_data.MODELS:
        return ""  # "the house sold for": one that was sold, not what each costs
    return "/" + (known or unit_data.PER.get(word) or word.rpartition("-")[2])


_PRICE_OF: Final = re.compile(
    r"(?<![a-z])(?:prices?|costs?|fares?|fees?|charges?|rent|bills?|tab) (?:of|for|on) "
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
    return _rate_of(named.group(1).strip(), "a")


# -- shares, and goods that the text tells of -------------------------------------------------

_SHARE: Final = re.compile(
    r"(?<![a-z])(?:shares?|stocks?|adrs?|price target|target price|share price|offer price|"
    r"issue price|ipo price|dividend|earnings per share|eps|units of the trust)(?![a-z])"
)
_SHARE_AT: Final = re.compile(
    r"(?<![a-z])(?:at|to|of|from|by|was|is|hit|hitting|reached|touched|touching|from|than|above|"
    r"below|around|lost|gained|fell|rose|dropped|up|down|between|and|or)"
    rf"(?: (?:a|an|the) (?:[a-z-]+ ){{0,3}}(?:low|high|close|record|price|peak) of)?{_ROUGHLY} ?$"
)
_SHARE_SUMS: Final = re.compile(
    r"(?<![a-z])(?:market (?:value|cap|capitali[sz]ation)|valu(?:ing|ed|ation)|worth|raise[ds]?|"
    r"raising|total|buy-?backs?|repurchase|profit|revenue|sales|turnover|proceeds|stake|deal|"
    r"oil|crude|gold|bitcoin|copper|index|inventor(?:y|ies)|barrel|ounce|fine|debt|loan)(?![a-z])"
)


def _of_share(line: Line, measured: Measured, before: str) -> str:
    """ "Jiyao shares closed down 2.9% at HK$5.02": the price of one of them."""
    if measured.number.scaled or measured.number.value > _DEAREST_SHARE:
        return ""
    told = max(_SHARE.finditer(before), key=re.Match.start, default=None)
    at_price = _SHARE_AT.search(before) or before.endswith(("eps: ", "per share: ", "dps: "))
    if told is None or not at_price or _SHARE_SUMS.search(before, told.end()):
        return ""
    return "" if _SHARE_BEHIND.match(line.plain, measured.end) else "/share"


_DEAREST_SHARE: Final = Decimal(5000)
_SHARE_BEHIND: Final = re.compile(r" (?:worth|in (?:cash|sales|revenue|dividends)|of )")
_PRICE_OF_GOODS: Final = re.compile(
    r"(?<![a-z])(?:(?:starting|sticker|list|retail|pre-?sale|introductory|base|entry|entry-level|"
    r"selling|unit|launch|guide|showroom|purchase|factory-gate|lowest|asking) (?:prices?|cost)"
    rf"(?: tag)?(?: [a-z]+){{0,4}}? (?:of|at|from|is|was|are|to|below|under|starts?|be){_ROUGHLY}|"
    rf"price tag of{_ROUGHLY}|(?<!share )prices? (?:will )?(?:starts?|starting|begins?|beginning|"
    rf"ranges?|ranging|started) (?:at|from){_ROUGHLY}|priced (?:at|from|between|below|"
    rf"under){_ROUGHLY}|"
    r"bill of materials (?:[a-z0-9-]+ ){0,5}(?:is|was|of|to|at)|"
    rf"(?:sells?|sold|selling|build|builds|make|makes) (?:it|them|one) (?:for|at){_ROUGHLY}"
    rf"|(?:our|its|the) first unit cost (?:us|it|them){_ROUGHLY}|want a price{_ROUGHLY}) ?$"
)


def _of_goods(line: Line, before: str) -> str:
    """ "at a starting price of RMB 299,800": of the goods that the text tells of."""
    if _PRICE_OF_GOODS.search(before) is None:
        return ""
    told = (line.before + "\n")[-_GOODS_NEAR:] + before
    goods = counting.goods_told(told, "en")
    kind = (goods or "").removeprefix("count:")
    return "/" + kind if kind in price_data.MODELS else ""


# "quoted the cost of a bowl of noodles in Tianjin. ... it was 7 yuan": a portion that was named.
_PORTION: Final = re.compile(
    r"(?<![a-z])(?:an?|one|each|every|per) (?:[a-z-]+ ){0,2}?(bowl|cup|glass|plate|portion|"
    r"bottle|ticket|"
    r"ride|haircut|loaf|dose|seat|pass|pint|pot|packet|pack|slice|set meal|meal) (?:of|to|from|"
    r"for|at|"
    r"costs?|in|on|is|was)(?![a-z])"
)
_IT_COST: Final = re.compile(
    r"(?<![a-z])(?:(?:it|that|this|one|the (?:price|cost|same)) (?:[a-z]+ ){0,3}?(?:is|was|be|"
    r"cost|costs|"
    r"rose to|fell to|went up to|goes for|went for|sells for|sold for|reached|had risen to|"
    r"has risen to)|"
    r"costs? (?:her|him|me|them|us|you)|(?:charges?|charged|paid|pays?|pay)(?: (?:me|her|him|"
    r"them))?)"
    rf"{_ROUGHLY} ?$"
)


def _of_topic(line: Line, measured: Measured, before: str) -> str:
    if measured.number.scaled or _IT_COST.search(before) is None:
        return ""
    told = (line.before + "\n" + line.plain[: measured.start])[-_NEAR:]
    named = max(_PORTION.finditer(told), key=re.Match.start, default=None)
    return "" if named is None else _rate_of(named.group(1), "a")


# -- like a price that was told before -------------------------------------------------------


def _as_told(line: Line, measured: Measured, before: str) -> str:
    """ "lost 0.6% to 3,102 yuan" behind "2,973 yuan a tonne": of the same goods."""
    like = line.rates.get(measured.code)
    if like is None:
        return ""
    at = line.offset + measured.start
    gap = at - like.end
    if line.plain.startswith((" in all", " in total", " altogether", " all told"), measured.end):
        return ""
    told = line.plain[max(0, like.end - line.offset) : measured.start]
    here = like.start >= line.offset and 0 <= gap <= len(before)
    if not 0 <= gap <= _NEAR or _SUMS.search(told if here else before[-90:]):
        return ""
    rate = like.unit.partition("/")[2]
    part = abs(like.value) / measured.number.value if measured.number.value else 0
    change = _BY_SO_MUCH.search(before) or _MORE.match(line.plain, measured.end)
    if here:
        near = Decimal("0.05") <= part <= _FAR_HERE or (change and part >= 1)
        if not near:
            return ""
        if change or _LINKED.search(told):
            return "/" + rate
        # "schools pay 2.65 yuan per cubic metre and hotels 3.4 yuan"
        return "/" + rate if Decimal("0.2") <= part <= _FAR and _NEXT.search(told) else ""
    if rate in price_data.RHYTHMS:
        return ""
    if _PRICE.search(before) is None:  # "Parity comes at 25 yuan."
        alike = measured.number.scaled == (abs(like.value) >= _SCALED)
        return "/" + rate if alike and _LEAST_ALIKE <= part <= _MOST_ALIKE else ""
    near = Decimal("0.2") <= part <= _FAR or (change and part >= 1)
    return "/" + rate if near else ""


_SCALED: Final = Decimal(100_000)
_LEAST_ALIKE: Final = Decimal("0.4")
_MOST_ALIKE: Final = Decimal("2.5")
_FAR: Final = 5


_FAR_HERE: Final = 20
_NEXT: Final = re.compile(
    rf"(?:[,;]| and| while| but| or) (?:[a-z'-]+ ){{1,3}}{_ROUGHLY.replace(' (?', '(?', 1)} ?$"
)
_LINKED: Final = re.compile(
    r"(?:,|(?<![a-z])(?:to|from|at|against|versus|with|than|and|or|but|for|of|reached|hit|was|"
    r"were|is|vs\.?|under|over|around|brought|brings|got|paid|pays?|instead of|rather than|"
    rf"averaged|averages|in|cost|costs|ones|another)){_ROUGHLY} ?$"
)
_BY_SO_MUCH: Final = re.compile(
    r"(?<![a-z])(?:up|down|rose|rising|fell|falling|gained|lost|dropped|added|shed|slipped|climbed|"
    r"jumped|increase of|rise of|fall of|drop of|decline of|gain of|loss of|cut of|discount of|"
    r"premium of|losing|adding|by|saving|saves|a loss of)"
    r"(?: (?:by|a|an|another|further|about|around|nearly|some|roughly|over|just))* ?$"
)
_MORE: Final = re.compile(
    r" (?:more|less|higher|lower|cheaper|dearer|below|above|up|down|under the|over the)(?![a-z])"
)
_PRICE: Final = re.compile(
    r"(?<![a-z])(?:pric(?:e|es|ed|ing)|quot(?:e|es|ed)|trad(?:ed|es|ing)|settled|fetch(?:es|ed)?|"
    r"s[eo]lls?|selling|sold|bid|bids|bidding|offer(?:s|ed|ing)?|futures|contract|spot|premium|"
    r"discount|assess(?:ed|ment)|cost|costs|ended|closed|averag(?:ed|es|ing)|benchmark|tariff|"
    r"(?:rose|fell|climbed|slipped|gained|lost|dropped|jumped|eased|inched|edged|added|down|up)"
    r"(?= [^;]{0,40}(?:to|at) ))"
    r"(?![a-z])"
)
_SUMS: Final = re.compile(
    r"(?<![a-z])(?:total|totall?ing|totall?ed|revenue|profits?|turnover|invest(?:s|ed|ing|"
    r"ment)?|loans?|debts?|budget|"
    r"worth of|spent|spend|spending|fines?|fined|raised|market (?:value|cap)|bonds?|funds?|deposit|"
    r"wages?|salary|salaries|pension|(?<!after )(?<!before )subsid(?:y|ies)|insurance|parking|deal|"
    r"sales of)(?![a-z])"
)
