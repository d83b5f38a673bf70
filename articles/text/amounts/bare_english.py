"""What a bare number counts in English where no noun stands beside it: what its sentence is about.

Works on the plain shadow of a line and looks a bounded way. What bare.py finds beside the number
goes before; here only figures are read that are clearly counts: with grouped digits, with a scale,
or behind a word that counts ("seats 780").
"""

import re
from typing import Final

from articles.text.alternatives import one_of
from articles.text.amounts import counting, pers, units
from articles.text.amounts.bare_number import (
    ANOTHER,
    NEXT_SENTENCE,
    ROUGHLY,
    TOO_MANY,
    WORD_BEFORE,
    Bare,
    base,
    opens_sentence,
)
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, singular
from articles.text.amounts.number_types import Measured
from articles.text.amounts.units import Unit
from articles.text.times.period_data import MONTHS
from articles.text.word_tables import by_word

_WINDOW: Final = 200
_SMALL: Final = 10


def guess(bare: Bare, counted: Measured | None) -> Unit | None:
    """The unit of a bare number, as the words of its sentence before it say; None for none."""
    if bare.number.form != "digits":
        seats = bare.number.form == "words" and bare.number.value > 2 and _seats(bare)
        return bare.unit("count:seat") if seats else None
    told = _age(bare) or _of_a_crowd(bare) or _measured_too(bare)
    if told is not None or not bare.is_whole:
        return told
    before = bare.sentence(_WINDOW)
    if counted is not None and bare.number.start - counted.end > _WINDOW:
        counted = None
    found = _counted_beside(bare, before, counted) or _counted_grouped(bare, before, counted)
    if found is None or counted is None or found.code != counted.code:
        return found
    return None if bare.number.value > TOO_MANY * counted.number.value else found


def _seats(bare: Bare) -> bool:
    """ "The hall seats 400": what is seated is people, counted by their seats."""
    return bool(bare.before(_ENDS) and bare.after(_SEATS, 24))


def _of_a_crowd(bare: Bare) -> Unit | None:
    """ "Hospital beds per 1,000 people came to 6.7": so many for each thousand."""
    before = bare.sentence(_WINDOW)
    told = _PER_CROWD.search(before)
    if told is None or _MOVED_TO.search(before, told.start()) is None:
        return None
    noun = counting.noun_before(bare.line, bare.number.start - len(before) + told.start(), "en")
    return None if noun is None else bare.unit(noun + pers.crowd_in(before, "en"))


def _age(bare: Bare) -> Unit | None:
    """ "The retirement age for men will go from 60 to 63": no person's own."""
    if " age " not in bare.line or not _SMALL < bare.number.value < _OLDEST:
        return None
    ends = bare.before(_ENDS) or bare.line.startswith((" to ", " or "), bare.at)
    told = ends and _AGE.search(bare.sentence(_WINDOW))
    return bare.unit("year", counted=False, known=False) if told else None


def _measured_too(bare: Bare) -> Unit | None:
    """ "2.04 million TEUs in June and 12.1 million in the half": of the measure before it."""
    previous, gap = bare.previous, bare.gap
    if previous is None or not bare.number.scaled or previous.code.startswith(_NOT_MEASURES):
        return None
    far = len(gap) > 80 or units.is_currency(previous.code) or NEXT_SENTENCE.search(gap)
    return None if far else Unit(previous.code, previous.factor, bare.at, False, False)


def expected(bare: Bare) -> Unit | None:
    """ "Surplus narrowed to 2.1bn dollars; economists had looked for 3.4bn", "and for stocks of
    2.2 million" behind tonnes: what was told of is what was expected."""
    previous, gap = bare.previous, bare.gap
    if previous is None or not bare.number.scaled or previous.code.startswith(_NOT_MEASURES):
        return None
    if len(gap) > 100 or not _EXPECTED.search(gap):
        return None
    stop = NEXT_SENTENCE.search(gap)
    if stop is not None and not (bare.alike(20) and _IT_EXPECTS.fullmatch(gap, stop.end())):
        return None
    if units.is_currency(previous.code):
        return bare.money(previous)
    ends = bare.before(_EXPECTED_ENDS)
    return Unit(previous.code, previous.factor, bare.at, False, False) if ends else None


def _counted_beside(bare: Bare, before: str, counted: Measured | None) -> Unit | None:
    """What a number counts that words straight beside it say: "444 in all", "seats 780"."""
    line, start = bare.line, bare.number.start
    first = bare.before(_FIRST_OF_LINE) if _OPENS_LINE.fullmatch(line, 0, start) else None
    if first is not None:  # "14,200: robots shipped in May"
        if first.group(1):
            return bare.unit("count:person")
        behind = counting.counted_after(line, first.end() - 1, "en")
        return behind and bare.unit(behind.code)
    if bare.before(_IN_ALL):
        return _counts(bare, counting.noun_before(line, start, "en", bare.text))
    if _NUMBERED.search(before):
        span = _DAYS.match(before.lstrip())
        return _counts(bare, span.group(1) if span else counting.subject_before(line, start))
    if _seats(bare):
        return bare.unit("count:seat")
    if bare.before(_ENDS) and (_ROOM_FOR.search(before) or _DRAWN.search(before)):
        return bare.unit("count:person")
    if counted is None or NEXT_SENTENCE.search(bare.since(counted)):
        return None
    another = ANOTHER.search(before) and bare.before(_FOLLOW)
    return bare.unit(base(counted)) if another else None


def _counted_grouped(bare: Bare, before: str, counted: Measured | None) -> Unit | None:
    """What a number with grouped digits or a scale counts, by its sentence."""
    if not bare.is_grouped or _is_named(bare):
        return None
    price = _same_price(bare)
    if price is not None:
        return price
    if counted is None and bare.before(_UNSOLD) and (told := told_before(bare)):
        return bare.unit(told)
    own = _of_subject(bare, before)
    if own is not None or counted is None:
        return _counts(bare, own)
    follows = _LEADS_ON.search(before) or bare.before(_GOES_ON)
    return bare.unit(base(counted)) if follows else None


def people_do(line: str, at: int) -> bool:
    """Whether what follows a number is done by people: "all but 900 have returned"."""
    return _PEOPLE_DO.match(line, at) is not None


def told_before(bare: Bare) -> str | None:
    """What "of them" stands for where no count stands near: the last plural of the sentence before
    that, "The maker sells noodle machines. It has 640 of them"."""
    before = bare.left(_WINDOW)
    sentence = max(before.rfind(mark) for mark in (". ", "? ", "! "))
    if sentence < 0:
        return None
    return counting.noun_before(bare.line, bare.number.start - len(before) + sentence, "en")


def of_clause(bare: Bare) -> Unit | None:
    """What the clause of a number names for counting: "births rose to 80, while deaths fell to"."""
    if not bare.is_grouped:
        return None
    line, start, previous = bare.line, bare.number.start, bare.previous
    clause = _CLAUSES.split(bare.sentence(_WINDOW))[-1]
    money = previous is not None and units.is_currency(previous.code)
    sold = None if money else _last(_GOODS, clause)
    if sold is not None and _MOVED_TO.search(clause, sold.end()):
        return bare.unit(_sold(clause, line, start))
    told = _last(_NUMBER_OF, clause)
    if told is not None and _MOVED_TO.search(clause, told.end()):
        counted = counting.counted_after(line, start - len(clause) + told.end() - 1, "en")
        if counted is not None and counted.known:
            return bare.unit(counted.code)
    first = _FIRST.match(clause.lstrip())
    if first is not None and _MOVED_TO.search(clause):
        noun = ENGLISH_NOUNS.get(singular(first.group(1)), "")
        if noun and noun != "share":
            return bare.unit("count:" + noun)
    named = _last(_SUBJECT, clause)
    if named is None or _MOVED_TO.search(clause, named.end()) is None:
        return None
    return bare.unit("count:" + _SUBJECTS[named.group(1)])


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=re.Match.start, default=None)


def _counts(bare: Bare, code: str | None) -> Unit | None:
    return None if code is None else bare.unit(code)


def _is_named(bare: Bare) -> bool:
    """Whether a capital word before the digits makes them a name: "Model 3,000"."""
    text, start = bare.text, bare.number.start
    word = WORD_BEFORE.search(text, max(0, start - 30), start)
    if word is None or not word.group(1)[0].isupper() or word.group(1).lower() in MONTHS:
        return False
    return not opens_sentence(text, word.start())


def _same_price(bare: Bare) -> Unit | None:
    """ "168,000 yuan, and we sell it for 239,000": an amount of the money before it."""
    previous, gap = bare.previous, bare.gap
    if previous is None or not units.is_currency(previous.code):
        return None
    if len(gap) > 100 or NEXT_SENTENCE.search(gap) or not bare.before(_PRICE_ENDS):
        return None
    return bare.money(previous) if _AT_PRICE.search(gap) and bare.alike(20) else None


def _of_subject(bare: Bare, before: str) -> str | None:
    """What the last subject named before the number counts."""
    line, end = bare.line, bare.number.start
    start = end - len(before)
    told = _last(_NUMBER_OF, before)
    if told is not None and len(before) - told.end() <= 90:
        counted = counting.counted_after(line, start + told.end() - 1, "en")
        if counted is not None:
            return of_hours(counted.code)
        measure = units.unit_after(line, start + told.end(), "en")
        return None if measure is None else measure.code
    named = _last(_SUBJECT, before)
    if named is not None:
        return "count:" + _SUBJECTS[named.group(1)]
    if _GOODS.search(before):
        return _sold(before, line, end)
    return counting.noun_before(line, end, "en", bare.text) if _LEADS.search(before) else None


def of_hours(code: str) -> str:
    """Hours, days and tonnes that "the number of" names are measured."""
    hours = _HOURS.fullmatch(code)
    return hours.group(1) if hours else code


def _sold(before: str, line: str, end: int) -> str:
    """What is sold: "exports of pianos came to 43,000"; pieces where nothing says it."""
    told = _last(_GOODS_OF, before)
    if told is not None:
        counted = counting.counted_after(line, end - len(before) + told.end() - 1, "en")
        if counted is not None and counted.known:
            return counted.code
    return counting.goods_before(line, end, "en") or "count:unit"


_PER_CROWD: Final = re.compile(
    r" (?:per|for every) (?:(?:ten |hundred )?thousand|million|hundred|1[0,]*0)(?= )[^.;:\d]{1,60}$"
)
_OLDEST: Final = 120
_AGE: Final = re.compile(
    r"(?<!of )(?:retirement|pension|average|median|mean|minimum|maximum|voting|school-leaving) age "
    rf"[^.;]{{0,130}}(?<![a-z])(?:to|from|is|was|at|or|and|than){ROUGHLY} $"
)
# "It handled 2.1 million tonnes last year. It expects 2.4 million this year"
_IT_EXPECTS: Final = re.compile(r"(?:(?:for )?(?:this|next) year,? )?(?:[a-z'’]+ ){1,4}")
_EXPECTED_ENDS: Final = re.compile(r"[.,;)]|$| (?:this|next|by|in|for|last)(?![a-z])")
_EXPECTED: Final = re.compile(
    r"(?<![a-z])(?:(?:looking|looked|hoped|hoping|called|calling|asked|aimed|aiming) for|"
    r"expect(?:s|ed|ing)?|forecasts?|forecasting|predict(?:s|ed|ing)|estimated?|pencill?ed in|"
    r"(?:stocks?|inventories|reserves|supply|demand|output|imports|exports|sales) (?:of|at|to))"
    r"(?: (?:a|an|about|around|nearly|over|more than|just|only|some|almost|roughly|up to))* $"
)
_NOT_MEASURES: Final = ("count:", "percent", "ratio", "index", "permille", "day", "hour", "min")
# "Applications for the 1,800 places reached 24,600"
_FIRST: Final = re.compile(r"(?:[a-z-]+ ){0,2}?([a-z]{3,}s) (?:for|of|from|in|at|to|by|on) ")
_CLAUSES: Final = re.compile(r"[;:] |, | (?:while|whereas|but|and) (?=[a-z]+ (?!by))")
_MOVED_TO: Final = re.compile(
    r" (?:to|at|of|reached|hit|totall?ed|numbered|exceeded|averaged?|"
    rf"(?:is|are|was|were)(?: now| currently| today)?){ROUGHLY} $"
)
_OPENS_LINE: Final = re.compile(r"\W{0,4}")
_FIRST_OF_LINE: Final = re.compile(
    r" ?[:–—-] (?:(?:the|a|its) )?(?:(crowd|attendance|audience|turnout|number of people) |"
    r"(?:(?:total |average |record )?number of )?(?=[a-z]))"
)
# "444 buses in all", their name standing before
_IN_ALL: Final = re.compile(r" (?:in all|in total|altogether|all told|of them|in number)(?![a-z])")
# Days with good air numbered so many.
_NUMBERED: Final = re.compile(rf"(?:(?<![a-z])number(?:ed|s|ing)|[a-z]{{3}}s number){ROUGHLY} $")
_DAYS: Final = re.compile(r"(?:the )?(?:[a-z]+ )?(day|hour)s(?![a-z])")
# "It drew 780"; what else is done to people is in bare_subject.py.
_DRAWN: Final = re.compile(
    rf"(?<![a-z])(?:graduated|drew|draws|drawing|attracted|attracting|welcomed){ROUGHLY} $"
)
_SEATS: Final = re.compile(
    rf"(?<![a-z])(?:seats|seating|seated|(?:will|can|could|would|to) seat){ROUGHLY} $"
)
# "The stadium, with room for 41,000"
_ROOM_FOR: Final = re.compile(
    rf"(?<![a-z])(?:room|space|seating|shelter|accommodation|beds|lodging|catering) for{ROUGHLY} $"
)
_ENDS: Final = re.compile(
    r"[,.;)]|$| (?:and|in|at|people|from|since|last|this|by|on|of|more|while|when|there|across|for|"
    r"but|worldwide|nationwide)(?![a-z])"
)
_FOLLOW: Final = re.compile(
    r" (?:follow|remain|await|join|open|close|wait|come|came|arrive|leave|left|still|also|are|were|"
    r"is|was|have|had|has|will|would|could|can|should|may|might|must|did|do|got)(?![a-z])"
)
_PEOPLE_DO: Final = re.compile(
    r" who(?![a-z])| (?:had |have |has |were |are )?"
    r"(?:done so|benefited|fled|returned home|have returned|"
    r"took part|taken part|take part|attended|voted|turned out|"
    r"aboard|on board|in attendance|in custody|dead|missing|homeless|stranded|trapped|"
    r"died|applied|signed up|enrolled|showed up|marched|lost their|killed|injured|wounded|infected|"
    r"hospitali[sz]ed|arrested|evacuated|unemployed|out of work)(?![a-z])"
)
# "New homes are worse off. At the end of July 148,000 were unsold"
_UNSOLD: Final = re.compile(r" (?:were|are|remain|remained|have been|had been) [a-z]{3,}")
_AT_PRICE: Final = re.compile(
    r"(?<![a-z])(?:(?:sells?|sold|makes?|made|bought|buys?|buy|get|gets|build|builds|built|offers?|"
    r"offered|cost|costs|paid|pays|pay|fetch|fetched|priced|valued|brought|brings|bring|was|is|"
    r"were)(?: (?:it|them|one|ones|us|each))?"
    r"(?: (?:for|at|from))?|, or|, plus|(?:for|at|against|from|to|instead of|rather than|than))"
    rf"{ROUGHLY} $"
)
_PRICE_ENDS: Final = re.compile(
    r"[,.;)]|$| (?:in|a|last|now|and|but|by|earlier|before|after|once|when|from|to|each|"
    r"for|apiece)(?![a-z])"
)
# Births edged up to so many, the number of vehicles stood at so many.
_NUMBER_OF: Final = re.compile(r"(?<![a-z])(?:(?:numbers?|count|totals?|tally) of|that of) ")
_SUBJECTS: Final = by_word(
    """
person: head count | jobless total | jobless | claimant count | claimant total | headcount
| workforce | payroll | payrolls | staff | staffing | membership | enrolment | crowds | attendances
| enrollment | attendance | audience | crowd | population | turnout | readership | viewership
| intake | arrivals | admissions | flows | footfall | ridership | patronage | employment
| unemployment | passenger traffic | passenger throughput | gate | newcomers | immigration
birth: births
death: deaths
marriage: marriages | weddings
divorce: divorces
vehicle: fleet
transaction: transactions
claim: jobless claims | unemployment claims | claims
copy: circulation | print run
home: listings | housing starts | home sales | completions
delivery: drops
view: views
"""
)
_SUBJECT: Final = re.compile(r"(?<![a-z])(" + one_of(_SUBJECTS) + r")(?![a-z])")
_GOODS: Final = re.compile(
    r"(?<![a-z])(?:deliveries|sales|output|production|shipments|registrations|exports|imports|"
    r"purchases)(?![a-z])(?! (?:staff|people|tax|revenue|value))"
)
_GOODS_OF: Final = re.compile(_GOODS.pattern + " of ")
_HOURS: Final = re.compile(r"count:(hour|day|minute|tonne|ton|month)")
_LEADS: Final = re.compile(
    r"(?<![a-z])(?:turns? out|produces?|sells?|ships?|builds?|to|at|from|of|numbered|reached|hit|"
    r"totall?ed|exceeded|passed|topped|were|was|are|is|attracted|drew|averaged|averaging|counted)"
    r"(?: (?:about|around|nearly|over|more than|just|only|some|at least|up to|almost|roughly|"
    r"a record(?: of)?|a peak of|an average of|another|below|above))? $"
)
_LEADS_ON: Final = re.compile(
    r"(?<![a-z])(?:averaging|averaged|among (?:them|these)(?: were| are)?|including|accounted for|"
    r"accounting for|handled|handles|took|carried|saw|had|has|added|with|against|compared with|"
    r"up from|down from|from|to|but|and|while|versus|contributed|of which|of them|received|made up|"
    r"sold|closed|completed|hit|reached|exceeded|totall?ed|more than|another|some|about|nearly|"
    r"around|only|just) $"
)
_GOES_ON: Final = re.compile(
    r"[,.;)]|$| (?:an?|per|each|every) (?:day|week|month|year|quarter|night|hour)(?![a-z])| "
    r"(?:in|from|to|for|of|were|was|had|have|are|on|by|at|last|this|more|fewer|less|took|came|"
    r"went)(?![a-z])"
)
