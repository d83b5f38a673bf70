"""Spells of time that English tells as a figure: "took 27 months", "a life of 15 years".

A figure is how long something takes, lasts, is paid off over or is put off, and the length of what
goes on so long ("a 90-day truce"). Seconds to days are figures wherever nothing else claims them;
weeks to years are so only where the words beside them say it: other spans of them belong to the
periods, or are ages and records ("in eight years", "a five-year high").
"""

import re
from typing import Final

_ROUGHLY: Final = (
    r"(?:(?:another|about|around|roughly|approximately|nearly|almost|just|only|over|under|at least|"
    r"at most|up to|no more than|more than|less than|fewer than|between|an average of|a mere|some|"
    r"close to|a further|well over|a maximum of|a minimum of) )*"
)
_SMALL: Final = (
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|"
    "thirty|forty|fifty)"
)
_TOLD: Final = re.compile(
    r"(?<![a-z])(?:"
    r"(?:takes?|took|taking|taken|lasts|lasted|lasting|(?:would|will|could|can|may|might|should|to|"
    r"must|not) last|averag(?:es|ed|ing)|costs?|covers?|covered|waits?|waited|waiting|queue[sd]?|"
    r"needs?|needed|requires?|required|saves?|saved)(?: (?!part|place|over)[a-z]+){0,2} |"
    r"(?:life|lifespan|"
    r"lifetime|life expectancy|term|tenor|maturity|duration|payback|period|warranty|guarantee|lead "
    r"times?|waiting times?|wait|delays?|stay|backlog|cycle|age|tenure|lease|periods|terms|leases|"
    r"contracts?|sentences?|absence|gap)"
    r"(?: [a-z]+){0,3} (?:of|is|was|to|at|averages|averaged|from) |(?:built|laid|completed|"
    r"finished|delivered|constructed|assembled|repaid|recouped|recovered|erected|installed|sold|"
    r"cleared|finish|complete|build|deliver|money back|pay off|pays off|pay for itself|pays for "
    r"itself|break even|paid back|cost back|costs) (?:with)?in |(?<=[a-z0-9%)] )for |(?:their|its|"
    r"his|her) first |sentenced to |(?:got|gets|faces?|faced) |(?:runs?|ran|extends?|"
    r"stretch(?:es)?|amounts?) to |(?:cut|lengthened|grew|grown|rose|risen|fell|fallen|stretched|"
    r"increased|reduced|dropped) (?:to|from) |shortened (?:to|from|by) |shortening [a-z ]{3,30} "
    r"(?:to|from) |extended (?:to|by) |(?:expires?|expired|lapses?|"
    r"lapsed|ends?|ended|wears? out|runs? out|fails?|failed) after |"
    r"another |from \d+ (?:months?|years?|weeks?) to |(?:extended|raised|"
    r"lengthened|shortened|cut|delayed|postponed)[^.;]{1,50}, by "
    rf"){_ROUGHLY}(?:(?:\d[\d.]*|{_SMALL}) (?:to|and|or) )?$"
)
# "Pay it off over 30 years", "use it over 24 months": instalments, and no time that a change took.
_OVER: Final = re.compile(
    r"(?<![a-z])(?:lend[a-z]*|lent|repa(?:y|ys|id|ying|yable)|pays?|paid|paying|borrow[a-z]*|"
    r"loans?|mortgages?|instal?lments?|spread|depreciat[a-z]+|amorti[sz][a-z]+|written off|"
    r"wr(?:ite|ote|iting)s? (?:it |them )?(?:off|down)|redeem[a-z]*|refund[a-z]*|phased?|use[ds]?|"
    r"deliver[a-z]*|suppl[a-z]+|purchases?|buy|lease[ds]?|invest[a-z]*|spend[a-z]*)(?![a-z])"
    r"[^.;]{0,60} over $"
)
# "After 16 weeks of treatment", "after 23 days at sea": what went on so long.
_AFTER: Final = re.compile(r"(?<![a-z])after (?:just |only |nearly |almost |about |some |over )?$")
_WENT_ON: Final = re.compile(r" (?:weeks|months|years) (?:of|on|at) (?!the (?:year|month)|which)")
# What goes on for a time that is told before it: "an 18-month overhaul", "a 40-minute bus ride".
# A plan, a bond, a contract and a record have a term, which is none.
_LASTING: Final = (
    "rides?|drives?|walks?|journeys?|trips?|flights?|charges?|waits?|queues?|delays?|crossings?|"
    "commutes?|climbs?|transfers?|stopovers?|ascents?|hikes?|treks?|sails?|voyages?|truces?|"
    "ceasefires?|cease-fires?|armistices?|pauses?|halts?|shutdowns?|closures?|outages?|"
    "blackouts?|suspensions?|strikes?|walkouts?|lockouts?|lockdowns?|stoppages?|standstills?|"
    "quarantines?|moratoriums?|reprieves?|extensions?|overhauls?|maintenance|remediation|repairs?|"
    "refits?|refurbishments?|turnarounds?|construction|renovations?|detours?|interruptions?|"
    "backlogs?|sieges?|standoffs?|stand-offs?|(?:(?:waiting|transition|transitional|grace|"
    "cooling-off|phase-in|probation|rest|payback|setting|curing|incubation) )(?:period|time)s?"
)
_LASTS_SO: Final = re.compile(
    r"[ -](?:second|minute|hour|day|week|month|year)(?: (?!of|in|to|for|and|at|on|by|after)[a-z-]+)"
    rf"{{0,2}}? (?:{_LASTING})(?![a-z])"
)
_MONTHS_OR_YEARS: Final = re.compile(
    r"(?: (?:full|whole))? (?:months?|years?|weeks?)(?![a-z])"
    r"(?! (?:ago|old)(?![a-z]))"
)


def told(line: str, start: int) -> bool:
    """Whether the words before a number of months or years make it a spell that was measured."""
    found = _TOLD.search(line, max(0, start - 70), start)
    if found is None:
        return is_paid_over(line, start)
    at = found.start()
    if found.group().startswith("for "):
        if _VALID.search(line, max(0, at - 20), at) and _IN_FORCE.search(
            line, max(0, at - 160), at + 120
        ):
            return False
        return _FRAMED.search(line, max(0, at - 90), at) is None
    # "its best finish in four years"
    return _RECORD.search(line, max(0, start - 50), start) is None


def is_paid_over(line: str, start: int) -> bool:
    """Whether money is paid over the time at an offset: "pay it off over 30 years"."""
    if not line.endswith(" over ", 0, start):
        return False
    return _OVER.search(line, max(0, start - 90), start) is not None


def names_what_lasts(line: str, end: int) -> bool:
    """Whether the time behind a number is that of a thing that goes on: "90-day truce"."""
    return line[end : end + 1] in ("-", " ") and _LASTS_SO.match(line, end) is not None


def is_told(line: str, start: int, end: int) -> bool:
    """Whether a number goes on with months or years that make a spell that was measured."""
    if names_what_lasts(line, end):
        return True
    if _MONTHS_OR_YEARS.match(line, end) is None:
        return False
    went_on = _WENT_ON.match(line, end) and _AFTER.search(line, max(0, start - 16), start)
    return bool(went_on) or told(line, start) or _LATE.match(line, end) is not None


# "The rules take effect on May 1 and remain valid for three years": a rule's term, no news
_VALID: Final = re.compile(r"(?<![a-z])(?:valid|effective|in force|in effect|in place) $")
_IN_FORCE: Final = re.compile(
    r"(?<![a-z])(?:tak(?:e|es|ing)|took|taken|c[oa]m(?:e|es|ing)|enters?|entered|go(?:es)?|went) "
    r"(?:in)?(?:to )?(?:effect|force)(?![a-z])"
)
# "the highest for four years", "has worked there for 26 years" until today
_FRAMED: Final = re.compile(
    r"(?:(?:est|most|worst|record|first|best)(?![a-z])[^.,;]{0,60}|time|high|low|"
    r"(?<![a-z])(?:and|but)|(?<![a-z])(?:has|have|had|'s|'ve)(?![a-z])[^.,;]{0,60}) $"
)
_RECORD: Final = re.compile(
    r"(?<![a-z])(?:[a-z]{2,}est|most|worst|record|first|best)(?: [a-z-]+){0,3} in $"
)
# "Ran four years late"
_LATE: Final = re.compile(
    r" (?:months?|years?|weeks?) (?:(?:late|early|overdue|behind schedule|ahead of schedule|"
    r"in (?:prison|jail)|(?:left|remaining)(?: to (?:run|serve|go))?|"
    r"of (?:a|an|the|his|her|its) (?:[a-z0-9-]+ ){0,2}(?:sentence|term|contract|lease|ban)|"
    r"behind bars|to (?:run|go))(?![a-z])|of (?:[a-z-]+ )?(?:stocks?|inventor(?:y|ies)|data|"
    r"suppl(?:y|ies)|imports|cover|consumption|demand|sales|pictures|images|records|experience|"
    r"salary|wages|pay|severance|rent)(?![a-z]))"
)
