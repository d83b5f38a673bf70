"""A bare number of English that counts or measures what was told of before it: "14 lifts; only
nine work", "120 buses: 80 electric", "520 kg a mu, maize 610".

Works on the plain shadow of a line and looks a bounded way.
"""

import re
from typing import Final

from articles.text.amounts.bare_number import NEXT_SENTENCE, ROUGHLY, Bare, alike, base
from articles.text.amounts.number_types import Measured
from articles.text.amounts.units import Unit
from articles.text.word_tables import listed

_FAR: Final = 200
_NEAR: Final = 100


def again(bare: Bare, counted: Measured | None) -> Unit | None:
    """The unit of a bare number that goes on with what was counted or measured last."""
    line, number, at = bare.line, bare.number, bare.at
    if number.form not in ("digits", "words") or not number.readings:
        return None
    rate = None if bare.previous is None else _rate_again(bare, bare.previous)
    if rate is not None or counted is None or number.value < 2 or "/" in counted.code:
        return rate
    gap = bare.since(counted)
    if not 0 < len(gap) <= _FAR or not bare.is_whole or line.startswith(_NO_COUNTS, at):
        return None
    near = gap.count(". ") < 2
    some = near and number.value < counted.number.value and gap.endswith((". ", "; "))
    goes_on = (
        (_AND_OF.fullmatch(gap) and bare.before(_OF_KIND))
        or (near and len(gap) <= _NEAR and bare.before(_SOME_MORE))
        or (some and bare.before(_GOES_ON) and not bare.before(_SUFFERS))
        or _counts_too(bare, gap, counted)
    )
    return bare.unit(counted.code) if goes_on else None


def sum_again(bare: Bare, amount: Measured | None) -> Unit | None:
    """ "Exports were 8.9 billion yuan, up 12.6 percent, and imports 4.55 billion"."""
    number = bare.number
    if amount is None or not (number.scaled and amount.number.scaled) or number.form != "digits":
        return None
    gap = bare.since(amount)
    if not 0 < len(gap) <= _FAR or ". " in gap or not _stops(bare):
        return None
    like = alike(number, amount.number, 100)
    return bare.unit(base(amount), counted=False, known=False) if like else None


def _stops(bare: Bare) -> bool:
    """Whether a mark or nothing stands behind the number."""
    return bare.line[bare.at : bare.at + 1] in _STOPS


def paid(bare: Bare, amount: Measured | None) -> Unit | None:
    """ "He borrowed 4 million yuan. He repaid 700,000", "Last summer the bonus was 6,000": of the
    money that was told of last."""
    number = bare.number
    if amount is None or number.form != "digits" or number.value < _WHOLE:
        return None
    gap = bare.since(amount)
    if len(gap) > 2 * _FAR or not bare.before(_RATE_ENDS):
        return None
    told = _PAYS.search(gap[-_NEAR:]) or _SUM_OF.search(gap[-_NEAR:])
    return bare.unit(base(amount), counted=False, known=False) if told else None


def _counts_too(bare: Bare, gap: str, counted: Measured) -> bool:
    if len(gap) <= _NEAR and _ONLY.fullmatch(gap):
        return bool(bare.before(_GOES_ON))
    if bare.after(_THERE, 50):
        return bool(bare.before(_ENDS)) or bare.line.startswith((" left", " today"), bare.at)
    if bare.after(_PARTS_BEFORE, _NEAR) or _PARTS.fullmatch(gap):
        return bool(bare.before(_PART))
    return bool(bare.after(_FIRST, 30) and bare.before(_DO))


def _rate_again(bare: Bare, previous: Measured) -> Unit | None:
    """ "0.58 yuan per kWh by day and 0.31 by night", "takes 12 minutes, the other takes 34"."""
    number, gap, code = bare.number, bare.gap, previous.code
    if not 0 < len(gap) <= _NEAR or ". " in gap:
        return None
    if code == "percent" and number.value <= _WHOLE and number.form == "digits":
        named = _NAMED.fullmatch(gap) or _DOES_SO.fullmatch(gap) or _THERE_TOO.fullmatch(gap)
        listed = named and (_stops(bare) or bare.before(_AND_NEXT))
        return bare.unit(code, counted=False, known=False) if listed else None
    if code.startswith(_NO_MEASURES):
        return None
    same = Unit(code, previous.factor, bare.at, False, False)
    if code in _SPELLS and (_TAKES.search(gap) and bare.before(_RATE_ENDS)):
        return same
    if code in _SPELLS and bare.before(_SOME_MORE):
        return same
    if code in _LONG_SPELLS and _OTHER_IN.search(gap) and bare.before(_ENDS):
        return same
    if "/" not in code or number.scaled or number.form != "digits" or not bare.alike(6):
        return None
    return same if _RATES.fullmatch(gap) and bare.before(_RATE_ENDS) else None


def noted(bare: Bare, gauge: Measured | None) -> Unit | None:
    """ "Rebar: 3,180 yuan/t (-20); coil: 3,290", "Returns run at 9 percent; for clothes it is 31":
    of the measure that was told of last, whatever percentage stands between."""
    if gauge is None or not _may_go_on(bare, gauge):
        return None
    gap = bare.since(gauge)
    if len(gap) > _FAR:
        return None
    moved = gap in _SIGNED and bare.before(_SIGNED[gap])
    listed = "/" in gauge.code and _LABELLED.fullmatch(gap)
    told = alike(bare.number, gauge.number, 6) and _stops(bare) and _IT_IS.fullmatch(gap)
    same = Unit(gauge.code, gauge.factor, bare.at, False, False)
    return same if moved or listed or told else None


def _may_go_on(bare: Bare, gauge: Measured) -> bool:
    return bare.number.form == "digits" and not (bare.number.scaled or gauge.number.scaled)


def like_gauge(bare: Bare, gauge: Measured | None) -> Unit | None:
    """ "It moves 450 boxes an hour; a person does 700", "30 mu. I fenced off 55": a number that
    nothing else explains is of the measure before it, where it is about as large."""
    if gauge is None or not _may_go_on(bare, gauge) or gauge.code in _NO_GAUGES:
        return None
    gap = bare.since(gauge)
    if not 3 <= len(gap) <= 120 or len(NEXT_SENTENCE.findall(gap)) > 1:
        return None
    like = alike(bare.number, gauge.number, 8)
    if not like or _NO_FIGURE.search(gap) or not bare.before(_FREE):
        return None
    text, start = bare.text, bare.number.start
    word = text[text.rfind(" ", 0, start - 1) + 1 : start]
    aged = gap.endswith(", ") and bare.line.startswith(",", bare.at)
    if aged or not word.endswith(" ") or not (word[0].islower() or word[0] in "“\"'("):
        return None
    return Unit(gauge.code, gauge.factor, bare.at, False, False)


_NO_COUNTS: Final = (" years", " per", "%")
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
    rf"{ROUGHLY} $"
)
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
_ENDS: Final = re.compile(
    r"[,.;]|$| (?:more|by|this|next|last|in|a year|at|from|and|when|before|after|since|then|now|"
    r"of them)(?![a-z])"
)
_NO_GAUGES: Final = listed("percent percentage_point permille year month week day hour")
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
