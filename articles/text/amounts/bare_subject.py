"""What a bare number of English counts by its subject, as one of a list, or by what is done:
"subscriptions jumped 3,000", "the crew was reduced by two", "two barges and one dredger", "120
others", "eleven were rescued", "by noon, 140 had signed", "acquitted five".

Works on the plain shadow of a line and looks a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.amounts import cues
from articles.text.amounts.bare_number import ROUGHLY, Bare, base, is_count
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, singular
from articles.text.amounts.number_types import ONE
from articles.text.amounts.units import Unit
from articles.text.word_tables import listed, terms, words

_OTHERS: Final = re.compile(r" others(?![a-z])")
_IN_LIST: Final = re.compile(r"(?: [a-z'-]+){0,3}(?:,|,? and|,? plus|,? or) ")
_ONLY: Final = re.compile(r"(?<![a-z])(?:only|just|but) $")
_ONE_THING: Final = re.compile(
    r" (?!of |in |on |or |and |to |is |was |has |had |will |can |could |would |may |might |must |"
    r"for |from |who |that |with |at |by |which |whose )"
    r"((?:(?!of |in |on |or |and |to |is |was |for |from |who |that |with |at |by )[a-z-]+ ){0,2}?"
    r"[a-z-]{3,})"
    r"(?=[.,;:)—–]|$| -| (?:were|was|is|are|has|have|had|of|in|on|at|for|from|with|and|who|that|"
    r"which|to|by|between|per|came|will|can|could|would|left|remains?|survived|died|applied)"
    r"(?![a-z]))"
)
_NOTHING: Final = words(
    "way thing reason side day year week month hand more time percent another exception",
    "question problem answer point part half died fell came went left quit lost won got",
    "fled put cut hit",
)


def one_thing(bare: Bare) -> Unit | None:
    """ "Two barges and one dredger", "only one dentist": one that is counted, and no article."""
    number, previous = bare.number, bare.previous
    thing = bare.before(_ONE_THING) if number.value == 1 and number.form == "words" else None
    if thing is None:
        return None
    phrase = thing.group(1)
    head = phrase.rpartition(" ")[2]
    if head in _NOTHING or head.endswith(("s", "ed", "ly", "ing")):
        return None
    noun = ENGLISH_NOUNS.get(phrase) or ENGLISH_NOUNS.get(head)
    if not bare.after(_ONLY, 6):
        if not is_count(previous) or "/" in previous.code or not _IN_LIST.fullmatch(bare.gap):
            return None
        noun = noun or head
    return None if noun is None else Unit("count:" + noun, ONE, thing.end(1), True)


def moved_by(bare: Bare) -> Unit | None:
    """ "Subscriptions jumped 3,000", "the crew was reduced by two": a change counts its subject."""
    number, line = bare.number, bare.line
    if number.form not in ("digits", "words") or number.value < 2 or number.scaled:
        return None
    if line.endswith(" to ", 0, number.start):
        return _fell_to(bare)
    by = line.endswith("by ", 0, number.start)
    small = number.end - number.start < 3 or number.form == "words"
    if (small and not by) or not bare.before(_MOVED_ENDS):
        return None
    change = cues.change_before(line, number.start, "en", strict=not by)
    if change is None or change.word in _NO_MOVES:
        return None
    clause = cues.clause_before(line, change.start, "en")
    if (crowd := _crowd(clause)) is not None:
        return bare.unit(crowd)
    whose = _WHOSE.search(clause)
    noun = whose and (whose.group(2) or whose.group(1))
    if noun is None or noun in _NO_COUNTS:
        return None
    one = singular(noun)
    return bare.unit("count:" + ENGLISH_NOUNS.get(one, one))


def _crowd(subject: str) -> str | None:
    """What a word for many counts that a subject ends in."""
    crowd = _CROWDS.search(subject)
    return None if crowd is None else "count:" + _OF_CROWD.get(crowd.group(1), "person")


def _fell_to(bare: Bare) -> Unit | None:
    """ "The workforce shrank by a quarter to 300", "the crane count slid to 640"."""
    clause = bare.clause()
    moved = cues.changes(clause, "en")
    if not moved or not bare.before(_MOVED_ENDS) or bare.number.form != "digits":
        return None
    if _TO_ALONE.fullmatch(clause, moved[-1].end) is None:
        return None
    subject = clause[: moved[-1].start]
    if (crowd := _crowd(subject)) is not None:
        return bare.unit(crowd)
    counted = _COUNT_OF.search(subject)
    if counted is None or counted.group(1) in ("the", "its", "word", "head", "body"):
        return None
    noun = counted.group(1)
    return bare.unit("count:" + ENGLISH_NOUNS.get(noun, noun))


def left_over(bare: Bare) -> Unit | None:
    """ "44 families and 120 others": of those that were counted before; else people."""
    if (others := bare.before(_OTHERS)) is None:
        return None
    code = base(bare.previous) if is_count(bare.previous) else "count:person"
    return Unit(code, ONE, others.end(), True)


def moves_rank(bare: Bare, counted: Unit) -> bool:
    """ "Slipped two places to ninth": what is moved up or down a table is no count."""
    if counted.code not in _RANKED or bare.number.value > _RANKS:
        return False
    if _MOVES_RANK.match(bare.line, counted.end) is None:
        return False
    return bare.is_changed() or bare.line.startswith(" ", counted.end)


def people_by_deed(bare: Bare) -> str | None:
    """What a bare number counts of which the words beside it tell what was done: people, or the
    beasts that were counted before."""
    if bare.number.value < 2:
        return None
    does = bare.before(_DOES)
    if does is not None and bare.after(_OPENS, 16):
        previous = bare.previous
        beasts = does.group(1) is None and is_count(previous) and len(bare.gap) <= 80
        return base(previous) if beasts and previous else "count:person"
    treated = bare.before(_TREATED_ENDS) and bare.after(_TREATED, 40)
    return "count:person" if treated else None


# What rises by money, points or degrees where no unit says by what.
_NO_COUNTS: Final = words(
    "prices shares stocks futures yields costs wages profits revenues sales exports imports",
    "takings earnings losses temperatures rates rents bonds points salaries fees fares debts",
    "assets deposits loans savings reserves premiums incomes pensions taxes tariffs bills",
    "indices benchmarks equities options receipts expenses levels hours minutes days weeks",
    "months years series",
)
_WHOSE: Final = re.compile(
    r"(?:([a-z]{2,}[a-rt-z]s|people|staff|police)|(?:number|total|count|"
    r"tally) of (?:[a-z-]+ ){0,2}?"
    r"([a-z]{2,}[a-rt-z]s|people))(?: (?:in|of|for|from|to|at|on|with) (?:the |"
    r"its )?[a-z' -]{2,30}?)?"
    r"(?: (?:were|was|are|is|had|have|has|been|will|would|could|may|might|be|also|then|later|"
    r"again))* $"
)
_CROWDS: Final = re.compile(
    r"(?<![a-z])(workforce|headcount|fleet|crew|membership|population|staff|garrison|congregation|"
    r"enrolment|enrollment|audience|readership|payroll|attendance|turnout|cast|squad|jury|herd|"
    r"flock)(?: (?:will|would|was|is|has|had|been|could|may|be|to|by|also))* $"
)
_OF_CROWD: Final = {"fleet": "vehicle", "herd": "animal", "flock": "animal"}
_COUNT_OF: Final = re.compile(
    r"(?:^| )([a-z]{3,}) (?:count|tally|population|numbers)(?: (?:has|had|have|then|since|"
    r"again))* $"
)
_TO_ALONE: Final = re.compile(
    r"(?: by (?:a |an |one |two |three |nearly |about |almost |more than |over )*[a-z\d.%-]+"
    r"(?: per ?cent)?)?,? to "
)
_MOVED_ENDS: Final = re.compile(
    r"[.,;)](?!\d)|$| (?:to \d|from \d|in|on|this|last|over|since|after|and|compared|year|month|a)"
    r"(?![a-z])"
)
_NO_MOVES: Final = words("plus minus beat missed")
_RANKS: Final = 60
_RANKED: Final = frozenset(
    f"count:{noun}" for noun in words("place spot notch rung rank step slot")
)
_MOVES_RANK: Final = re.compile(
    r"[.,;)]|$| (?:up|down|higher|lower|ahead|behind|to (?:the |a )?(?:[a-z]+th|first|second|third|"
    r"\d{1,3}(?:st|nd|rd|th)|top|bottom|number|no)|in the (?:rankings?|league|standings))(?![a-z])"
)
# What nobody but people does or suffers.
_HUMAN: Final = (
    *listed(
        "resigned quit retired graduated enrolled enlisted volunteered emigrated immigrated"
        " testified confessed pleaded abstained voted protested marched demonstrated queued"
        " applied signed attended complained objected replied responded answered disagreed agreed"
        " acquitted convicted sentenced jailed imprisoned arrested detained questioned expelled"
        " sacked dismissed furloughed hospitalised hospitalized vaccinated married divorced danced"
        " sang prayed fasted wept fainted cycled commuted camped smoked drank fled returned"
        " evacuated stranded homeless unemployed jobless aboard injured wounded hurt"
        " naturalised naturalized repatriated deported interrogated conscripted promoted demoted"
        " elected nominated knighted baptised baptized christened enslaved bereaved widowed"
        " orphaned murdered assassinated executed kidnapped abducted tortured fined extradited"
        " indicted prosecuted pardoned paroled interviewed polled unaccounted"
        " graduate retire enrol enroll apply resign commute marry emigrate volunteer protest vote"
    ),
    *terms(
        "laid off, made redundant, signed up, turned up, showed up, turned out, took part,",
        "taken part, take part, on board, in custody, in hospital, in intensive care,",
        "in jail, in prison, in attendance, behind bars, out of work, given up hope,",
        "done so, benefited, taken to hospital, rushed to hospital, admitted to hospital,",
        "flown to hospital, treated in hospital, treated for, sent to prison, sent to jail,",
        "taken prisoner, taken hostage, taken into custody, brought ashore, left homeless,",
        "lost their lives, lost their jobs, lost their homes, tested positive, fallen ill,",
        "fell ill, taken ill, were ill, gave birth, gone home, went home, walked out,",
        "walked off, stayed away, stayed at home, dropped out, stood trial, went on trial,",
        "appealed against, needed stitches, slept rough, moved abroad, went abroad,",
        "made it out, leave school, left school, leave university, left university, live alone,",
        "leave college, leave home, move abroad, live in, live on, live there, live here,",
        "sit the, sat the, sit for, sat for",
    ),
)
# What beasts and things do or suffer as well.
_ALIVE: Final = (
    *listed(
        "survived died perished drowned rescued infected recovered treated missing dead alive"
        " killed suffocated starved trapped poisoned buried saved found"
    ),
    *terms("burned to death, frozen to death, froze to death, never found, pulled out"),
)
_HELPING: Final = (
    r"(?: (?:had|have|has|having|were|was|are|is|be|been|being|will|would|could|can|may|might|"
    r"must|did|do|not|never|later|then|also|still|already|since|finally|reportedly|now|seriously|"
    r"badly|slightly|critically|either|all|had to|have to|so far|others))*"
)
_DOES: Final = re.compile(rf"{_HELPING} (?:({tree(_HUMAN)})|{tree(_ALIVE)})(?![a-z])")
# Where a number stands for itself, and is no part of a name or a measure.
_OPENS: Final = re.compile(
    r"(?:^|[.;:,!?(–—]\"? ?| - |(?<![a-z])(?:and|but|while|when|until|that|said|says|if|"
    r"because|whom|them|these|which|only|just|another|some|about|around|nearly|almost|over|least|"
    r"than|further|most|to|left|leaving|with|killed|dead|hurt|injured|wounded|where|what|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|far|year|month|week|night|all|"
    r"other|remaining|as|record|by) )$"
)
# "acquitted five", "employs eleven"
_TREATED: Final = re.compile(
    r"(?<![a-z])(?:employ(?:s|ed|ing)?|hired?|hir(?:es|ing)|recruit(?:s|ed|ing)?|sack(?:s|ed|ing)|"
    r"(?:laid|lays|lay|laying) off|fired|dismiss(?:es|ed|ing)|killed|killing|kills|injured|"
    r"injuring|injures|wounded|wounding|hurt|hurting|maimed|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|"
    r"jail(?:s|ed|ing)|acquitted|acquitting|convicted|convicting|sentenced|expelled|expelling|"
    r"evacuated|evacuating|rescued|rescuing|deported|deporting|enrolled|enrols|enrolling|trained|"
    r"admitted|discharged|vaccinated|interviewed|questioned|poisoned|drowned|widowed|orphaned|"
    r"elected|appointed|promoted|invited|ordained|stranding|stranded)"
    rf"(?: the other| all|{ROUGHLY}) $"
)
_TREATED_ENDS: Final = re.compile(
    r"[,.;)]|$| (?:and|in|at|on|of|this|last|since|from|by|for|but|so far|others|more|while|when|"
    r"after|before|who|there|during|as|near|with|without|across|people|worldwide|nationwide)(?![a-z])"
)
