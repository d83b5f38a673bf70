"""A bare number of English that counts or measures what was told of before it: "14 lifts; only
nine work", "120 buses: 80 electric", "520 kg a mu, maize 610".

Works on the plain shadow of a line and looks a bounded way.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit
from articles.text.word_tables import listed

_FAR: Final = 200
_NEAR: Final = 100


def again(
    line: str, number: Number, at: int, previous: Measured | None, counted: Measured | None
) -> Unit | None:
    """The unit of a bare number that goes on with what was counted or measured last."""
    if number.form not in ("digits", "words") or not number.readings:
        return None
    rate = None if previous is None else _rate_again(line, number, at, previous)
    if rate is not None or counted is None or number.value < 2 or "/" in counted.code:
        return rate
    gap = line[counted.end : number.start]
    whole = number.value == number.value.to_integral_value()
    if not whole or not 0 < len(gap) <= _FAR or line.startswith((" years", " per", "%"), at):
        return None
    of_many = _OF_MANY.search(line, max(0, number.start - 30), number.start)
    if of_many and line.endswith(" of ", 0, counted.start) and _ENDS.match(line, at):
        return Unit(counted.code, ONE, at, True)
    if _AND_OF.fullmatch(gap) and _OF_KIND.match(line, at):
        return Unit(counted.code, ONE, at, True)
    if len(gap) <= _NEAR and gap.count(". ") < 2 and _SOME_MORE.match(line, at):
        return Unit(counted.code, ONE, at, True)
    some = (
        number.value < counted.number.value and gap.endswith((". ", "; ")) and gap.count(". ") < 2
    )
    if some and _GOES_ON.match(line, at) and not _SUFFERS.match(line, at):
        return Unit(counted.code, ONE, at, True)
    return (
        Unit(counted.code, ONE, at, True) if _counts_too(line, number, at, gap, counted) else None
    )


# "It has 19 plants. Eleven are idle", but "12 shops burnt. Two were killed"
_SUFFERS: Final = re.compile(
    r"[,.;]|$| (?:(?:were|was|have|had|has|been|are) )*(?:died|killed|injured|wounded|hurt|"
    r"arrested|said|say|married|by|in|retired|hired|sacked|detained)(?![a-z])"
)
# "92 species of dragonfly and three of newt"
_AND_OF: Final = re.compile(r" of (?:[a-z-]+ ){1,4}?and |(?: of (?:[a-z-]+,? ?){1,4})?, ")
_OF_KIND: Final = re.compile(r" of (?!them|these|those|which|whom|the|its|their|it)[a-z]")
# "It has 26 buses and wants five more by 2028"
_SOME_MORE: Final = re.compile(
    r" (?:more|fewer)(?=[,.;)]|$| (?:by|in|this|next|on|than|for|from|are|were|will)(?![a-z]))"
)
# "Melbourne cleared 68 per cent of 1,391 auctions, Brisbane 57 per cent of 203"
_OF_MANY: Final = re.compile(r"(?:%|per ?cent|half|third|quarters?) of (?:about |some )?$")


def sum_again(line: str, number: Number, amount: Measured | None) -> Unit | None:
    """ "Exports were 8.9 billion yuan, up 12.6 percent, and imports 4.55 billion"."""
    if amount is None or not (number.scaled and amount.number.scaled) or number.form != "digits":
        return None
    gap = line[amount.end : number.start]
    if not 0 < len(gap) <= _FAR or ". " in gap or line[number.end : number.end + 1] not in _STOPS:
        return None
    part = number.value / amount.number.value if amount.number.value else 0
    code = amount.code.partition("/")[0]
    return Unit(code, ONE, number.end, False, False) if _LEAST <= part <= _MOST else None


def paid(line: str, number: Number, amount: Measured | None) -> Unit | None:
    """ "He borrowed 4 million yuan. He repaid 700,000", "Last summer the bonus was 6,000": of the
    money that was told of last."""
    if amount is None or number.form != "digits" or number.value < _WHOLE:
        return None
    before = line[max(amount.end, number.start - _NEAR) : number.start]
    far = number.start - amount.end > 2 * _FAR or not _RATE_ENDS.match(line, number.end)
    if far or not (_PAYS.search(before) or _SUM_OF.search(before)):
        return None
    return Unit(amount.code.partition("/")[0], ONE, number.end, False, False)


_PAYS: Final = re.compile(
    r"(?<![a-z])(?:repaid|paid|pays|pay|owes?|owed|borrowed|lent|earns?|earned|spends?|spent|"
    r"invested|donated|saves?|saved|charges?|charged|fined|takes|eats? up|ate|costs?|"
    r"costing|the (?:cheapest|dearest|smallest|largest|biggest|other|latter|former) (?:for|at))"
    r"(?: (?:back|her|him|them|it|only|just|about|another|some|nearly|over|up to))* $"
)
_SUM_OF: Final = re.compile(
    r"(?<![a-z])(?:bonus|fee|fine|price|cost|rent|wages?|salary|pension|deposit|budget|debts?|loan|"
    r"subsidy|allowance|premium|tuition|profits?|revenue|turnover|bill|income|takings|grant|"
    r"assets|liabilities|savings|holdings|outlays?|spending|earnings|loss(?:es)?|expenses|costs|"
    r"taxes|arrears|receipts|"
    r"compensation|damages)(?: [a-z]+){0,3} (?:was|is|were|are|of|to|at|reached|came to)"
    r"(?: (?:about|only|just|some|nearly|over))* $"
)
_LEAST: Final = Decimal("0.01")
_MOST: Final = Decimal(100)


def _counts_too(line: str, number: Number, at: int, gap: str, counted: Measured) -> bool:
    if len(gap) <= _NEAR and _ONLY.fullmatch(gap):
        return _GOES_ON.match(line, at) is not None
    if _THERE.search(line, max(0, number.start - 50), number.start):
        return _ENDS.match(line, at) is not None or line.startswith((" left", " today"), at)
    listed = _PARTS_BEFORE.search(line, max(0, number.start - _NEAR), number.start)
    if listed is not None or _PARTS.fullmatch(gap):
        return _PART.match(line, at) is not None
    if _FIRST.search(line, max(0, number.start - 30), number.start):
        return _DO.match(line, at) is not None
    sentence = gap[gap.rfind(". ") + 2 :] if ". " in gap else ""
    next_one = bool(sentence) and gap.count(". ") == 1 and number.form == "digits"
    part = _HOLDS.fullmatch(sentence) and number.value < counted.number.value
    does = part or _IT_DOES.fullmatch(sentence)
    return next_one and bool(does) and bool(_ENDS.match(line, at))


# "There are 14 lifts; only nine work"
_ONLY: Final = re.compile(
    r"[^.!?]*[;,:] (?:but |and |of which |of whom )?(?:only|just|some|about|another|at least|"
    r"nearly|almost) "
)
_GOES_ON: Final = re.compile(
    r"[,.;]|$| (?:(?:still|now|ever|even|really|actually) [a-z]{2,}|[a-z]{3,}ed|are|were|have|"
    r"had|has|is|was|will|would|can|could|made|came|come|went|ran|run|go|got|get|won|lost|work|"
    r"live|sell|run|pass|fail|remain|left|say|said|took|take|kept|stay|survive|want|need|plan|use|"
    r"pay|make|cover|grow|offer|meet|met|speak|earn|show|of them|of those|so far|by|in)(?![a-z])"
)
# "In 2016 it had 134 furnaces. By 2030 there will be 30"
_THERE: Final = re.compile(
    r"(?<![a-z])there (?:are|were|will be|would be)(?: (?:only|now|about|still|some|just))* $"
)
# So many buses: "80 electric, 40 hydrogen".
_PARTS: Final = re.compile(r":(?: \d[\d,]* [a-z-]+(?: [a-z-]+)?[,;]?(?: and)?)* ")
_PARTS_BEFORE: Final = re.compile(r"[a-z]{2,}s:(?: \d[\d,]* [a-z-]+(?: [a-z-]+)?[,;]?(?: and)?)+ $")
_PART: Final = re.compile(r" (?!per |a |an )[a-z-]+(?: [a-z-]+)?(?=[,.;]|$| and \d)")
# "The first 25 arrive in May"
_FIRST: Final = re.compile(r"(?<![a-z])(?:the|its|their) (?:first|next|last|other|remaining) $")
_DO: Final = re.compile(
    r" (?:[a-z]{3,}ed|arrive|arrives|come|came|go|went|open|start|are|were|will|have|had|is|was|to|"
    r"take|took|leave|left|begin|began)(?![a-z])"
)
# "It has 212 shops. It will close 18 by June"
_IT_DOES: Final = re.compile(
    r"(?:(?:it|they|he|she|we|now|last year|this year|next year|then|by then|today),? )+"
    r"(?:will |would |has |had |have |also |is to |are to |plans to |wants to |hopes to |aims to |"
    r"expects to |already )*"
    r"(?:closed?|closes|opens?|opened|shut|adds?|added|ha[ds]|have|lost|sold|sells?|bought|buys?|"
    r"builds?|built|cuts?|hired?|hires|ordered|orders?|makes?|made|keeps?|kept|needs?|needed|"
    r"trained|trains?|planted|scrapped|scraps?|replaced?|moved?|wants?|runs?|ran|employ[s]?|"
    r"leased?)"
    r" (?:about |around |nearly |over |more than |just |only |some |another |at least |up to )*"
)
# "The council has 55 seats. Labour holds 31"
_HOLDS: Final = re.compile(
    r"(?:the )?(?:[a-z'-]+ ){1,3}(?:holds?|won|owns?|operates?|controls?|occup(?:y|ies)) "
)
_ENDS: Final = re.compile(
    r"[,.;]|$| (?:more|by|this|next|last|in|a year|at|from|and|when|before|after|since|then|now|"
    r"of them)(?![a-z])"
)


def _rate_again(line: str, number: Number, at: int, previous: Measured) -> Unit | None:
    """ "0.58 yuan per kWh by day and 0.31 by night", "takes 12 minutes, the other takes 34"."""
    gap = line[previous.end : number.start]
    if not 0 < len(gap) <= _NEAR or ". " in gap:
        return None
    if previous.code == "percent" and number.value <= _WHOLE and number.form == "digits":
        named = bool(_NAMED.fullmatch(gap) or _DOES_SO.fullmatch(gap) or _THERE_TOO.fullmatch(gap))
        ends = line[at : at + 1] in _STOPS or _AND_NEXT.match(line, at) is not None
        listed = named and ends
        return Unit("percent", ONE, at, False, False) if listed else None
    if previous.code.startswith(_NO_MEASURES):
        return None
    same = Unit(previous.code, previous.factor, at, False, False)
    if previous.code in _SPELLS and _TAKES.search(gap) and _RATE_ENDS.match(line, at):
        return same
    if previous.code in _SPELLS and _SOME_MORE.match(line, at):
        return same
    if previous.code in _LONG_SPELLS and _OTHER_IN.search(gap) and _ENDS.match(line, at):
        return same
    least = previous.number.value / 6
    if "/" not in previous.code or not least <= number.value <= 36 * least or number.scaled:
        return None
    listed = _RATES.fullmatch(gap) is not None and _RATE_ENDS.match(line, at) is not None
    return same if listed and number.form == "digits" else None


def noted(line: str, number: Number, at: int, gauge: Measured | None) -> Unit | None:
    """ "Rebar: 3,180 yuan/t (-20); coil: 3,290", "Returns run at 9 percent; for clothes it is 31":
    of the measure that was told of last, whatever percentage stands between."""
    if gauge is None or number.form != "digits" or number.scaled or gauge.number.scaled:
        return None
    gap = line[gauge.end : number.start]
    if len(gap) > _FAR:
        return None
    alike = gauge.number.value / 6 <= number.value <= gauge.number.value * 6
    moved = gap in _SIGNED and bool(_SIGNED[gap].match(line, at))
    listed = "/" in gauge.code and _LABELLED.fullmatch(gap) is not None
    told = alike and line[at : at + 1] in _STOPS and _IT_IS.fullmatch(gap) is not None
    return Unit(gauge.code, gauge.factor, at, False, False) if moved or listed or told else None


def like_gauge(text: str, line: str, number: Number, gauge: Measured | None) -> Unit | None:
    """ "It moves 450 boxes an hour; a person does 700", "30 mu. I fenced off 55": a number that
    nothing else explains is of the measure before it, where it is about as large."""
    if gauge is None or number.form != "digits" or number.scaled or gauge.number.scaled:
        return None
    gap = line[gauge.end : number.start]
    if gauge.code in _NO_GAUGES or not 3 <= len(gap) <= 120 or len(_NEXT_SENTENCE.findall(gap)) > 1:
        return None
    alike = gauge.number.value / 8 <= number.value <= gauge.number.value * 8
    if not alike or _NO_FIGURE.search(gap) or not _FREE.match(line, number.end):
        return None
    word = text[text.rfind(" ", 0, number.start - 1) + 1 : number.start]
    aged = gap.endswith(", ") and line[number.end : number.end + 1] == ","
    if aged or not word.endswith(" ") or not (word[0].islower() or word[0] in "“\"'("):
        return None
    return Unit(gauge.code, gauge.factor, number.end, False, False)


_NO_GAUGES: Final = listed("percent percentage_point permille year month week day hour")
_NEXT_SENTENCE: Final = re.compile(r"[.!?] ")
# What a number behind these counts or names is something else.
_NO_FIGURE: Final = re.compile(
    r"(?<![a-z])(?:weeks?|days?|aged|age|ages|number|no\.?|page|top|bottom|district|zone|line|"
    r"route|platform|chapter|phase|since|until|till|in|between|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|\d (?:of|to)|(?:up|down) from|(?:s?he|i|"
    r"who) (?:is|was|am|turned|turns)) $|:\d*$"
)
_FREE: Final = re.compile(
    r"[.,;)](?!\d)|$| (?:of (?:that|it|them)|more|less|is|are|was|were|this|last|next|in|by|for|on|"
    r"and|but|when|before|after|now|today|then|at|from|each|or)(?![a-z])"
)
_BRACKET: Final = re.compile(r"\)")
_ON_WEEK: Final = re.compile(
    r" (?:w/w|d/d|m/m|wow|w-o-w|d-o-d|(?:week|day|month)-on-(?:week|day|month)|on the (?:week|day))"
)
_SIGNED: Final = {
    **{" (" + sign: _BRACKET for sign in "-+−"}, **{", " + sign: _ON_WEEK for sign in "-+−"},
}  # fmt: skip
_LABELLED: Final = re.compile(r"[^.;:|]{0,24}[;,|](?: [a-z0-9&/%-]+){1,4}: ")
_IT_IS: Final = re.compile(
    r"(?:[^.;]|(?<=\d)\.(?=\d)){0,90}(?:[;,]|,? and|,? while)(?: [a-z'-]+){0,3}"
    r" (?:[a-z-]+(?:'s|s')(?: is| was)?|(?:it|that|this|the (?:figure|rate|share)) (?:is|was)) "
)
_WHOLE: Final = 100
_STOPS: Final = (",", ";", ".", "")
# "Carmakers take 45 percent, battery plants 30"
_NAMED: Final = re.compile(
    r"(?:,(?: and| while)?| and| while)(?: (?!(?:about|some|over|under|nearly|to|from|at|or|up|"
    r"down|for|in|on|of|with|the|than|line|route|aged|version|grade|compared|against|was|is|were|"
    r"are|now|only) )[a-z'-]+){1,3}(?: for| by)? "
)
_AND_NEXT: Final = re.compile(
    r",? and (?:[a-z-]+ ){1,3}(?:\d|the (?:rest|remainder|balance))| from \d"
)
# "12 percent in the north; in the south, 31"
_THERE_TOO: Final = re.compile(
    r"[^.!?]{0,50}[,;](?: and| but| while)? (?:in|among|for|at|on) (?:the )?[a-z'-]+(?: "
    r"[a-z'-]+)?, (?:it was |it is |only |just |about )?|[^.!?]{0,40},(?: and| while)? the "
    r"(?!other |rest )[a-z'-]+ |[^.!?]{0,40}[,;](?: and| while| but)? (?:that|those|the (?:share|"
    r"rate|figure)) (?:of|for|in|among) (?:[a-z'-]+ ){1,3}(?:was |is |were |are |(?:up|down|rose|"
    r"fell|went up|went down|climbed|dropped) to |at )?|(?: up| down| higher| lower| more| less|"
    r" dearer| cheaper)?,(?: and| while| but)? [a-z'-]+ (?:only|just|about|up|down|by|barely) "
)
# "The union wants 6 per cent; the employers offer 3.5"
_DOES_SO: Final = re.compile(
    r"(?: [a-z-]+){0,3}[,;](?: and| while| but| whereas)?(?: [a-z'-]+){1,4} (?:offer|want|pay|"
    r"expect|charge|forecast|average|score|gain|lose|lost|rose|fell|grew|put on|add|shed|slip|drop|"
    r"climb|jump|dip|ease|sank)(?:s|ed|d|ped)?(?: by)? "
)
_NO_MEASURES: Final = ("count:", "percent", "ratio", "index", "permille")
_LONG_SPELLS: Final = ("min", "hour", "day", "week", "month", "year")
# "built in three years, the upper in five"
_OTHER_IN: Final = re.compile(r"[,;](?: and| but| while)? (?:the )?[a-z'-]+(?: [a-z'-]+)? in $")
_SPELLS: Final = ("min", "hour", "day", "month")
_TAKES: Final = re.compile(r"(?<![a-z])(?:takes?|took|lasts?|lasted)(?: (?:about|just|only))? $")
_RATES: Final = re.compile(
    r"(?:[^.;:\d]|20\d\d){0,40}(?:,|;|,? and|,? but|,? while)(?: (?!(?:to|from|for|of|with|or|"
    r"about|up|down|in|on|at|by|had|has) )[a-z'-]+(?<![sd])){0,2}(?: at)? "
)
_RATE_ENDS: Final = re.compile(
    r"[,.;)]|$| (?:by|in|at|for|on|and|from|after|before|during|when|this|last)(?![a-z])"
)
