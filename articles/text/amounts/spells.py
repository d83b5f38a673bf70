"""Spells of time that English tells as a figure: "took 27 months", "a life of 15 years".

Other spans of months and years belong to the periods, or are ages and records ("in eight years").
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
    r"must|not) last|averag(?:es|ed|ing))(?: (?!part|place|over)[a-z]+){0,2} |(?:life|lifespan|"
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
    r"(?:to|from) |extended (?:to|by) |from \d+ (?:months?|years?|weeks?) to |(?:extended|raised|"
    r"lengthened|shortened|cut|delayed|postponed)[^.;]{1,50}, by "
    rf"){_ROUGHLY}(?:(?:\d[\d.]*|{_SMALL}) (?:to|and|or) )?$"
)
_OR_SO: Final = re.compile(
    r"(?: (?:consecutive|straight|successive|full|whole))? (?:months?|years?|weeks?)(?![a-z])"
    r"(?! (?:ago|old)(?![a-z]))"
)


def told(line: str, start: int) -> bool:
    """Whether the words before a number of months or years make it a spell that was measured."""
    found = _TOLD.search(line, max(0, start - 70), start)
    if found is None:
        return False
    at = found.start()
    return not (found.group().startswith("for ") and _FRAMED.search(line, max(0, at - 90), at))


def told_behind(line: str, end: int) -> bool:
    """Whether the words behind a number make it such a spell: "ran four years late"."""
    return _LATE.match(line, end) is not None


def is_told(line: str, start: int, end: int) -> bool:
    """Whether a number goes on with months or years that make a spell that was measured."""
    return follows(line, end) and (told(line, start) or told_behind(line, end))


def follows(line: str, end: int) -> bool:
    """Whether a number goes on with months or years."""
    return _OR_SO.match(line, end) is not None


# "the highest for four years", "has worked there for 26 years" until today
_FRAMED: Final = re.compile(
    r"(?:(?:est|most|worst|record|first|best)(?![a-z])[^.,;]{0,60}|time|high|low|"
    r"(?<![a-z])(?:has|have|had|'s|'ve)(?![a-z])[^.,;]{0,60}) $"
)
_LATE: Final = re.compile(
    r"(?<=\d) (?:consecutive|straight|successive) (?:months|years|weeks)(?![a-z])|"
    r" (?:months?|years?|weeks?) (?:(?:late|early|overdue|behind schedule|ahead of schedule|"
    r"in (?:prison|jail|a row)|(?:left|remaining)(?: to (?:run|serve|go))?|"
    r"of (?:a|an|the|his|her|its) (?:[a-z0-9-]+ ){0,2}(?:sentence|term|contract|lease|ban)|"
    r"behind bars|to (?:run|go))(?![a-z])|of (?:[a-z-]+ )?(?:stocks?|inventor(?:y|ies)|data|"
    r"suppl(?:y|ies)|imports|cover|consumption|demand|sales|pictures|images|records|experience|"
    r"salary|wages|pay|severance|rent)(?![a-z]))"
)
