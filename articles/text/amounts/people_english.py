"""Bare numbers of English that count people by what they do or suffer: "eleven were rescued",
"by noon, 140 had signed", "acquitted five".

Works on the plain shadow of a line and looks a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.amounts.bare_number import Bare, base, is_count
from articles.text.word_tables import listed, terms

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
        "made it out",
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
    r"other|remaining|as) )$"
)
_FAR: Final = 80


def code(bare: Bare) -> str | None:
    """What a bare number counts of which the words beside it tell what was done: people, or the
    beasts that were counted before."""
    if bare.number.value < 2:
        return None
    does = bare.before(_DOES)
    if does is not None and bare.after(_OPENS, 16):
        previous = bare.previous
        beasts = does.group(1) is None and is_count(previous) and len(bare.gap) <= _FAR
        return base(previous) if beasts and previous else "count:person"
    treated = bare.before(_TREATED_ENDS) and bare.after(_TREATED, 40)
    return "count:person" if treated else None


# "acquitted five", "employs eleven"
_TREATED: Final = re.compile(
    r"(?<![a-z])(?:employ(?:s|ed|ing)?|hired?|hir(?:es|ing)|recruit(?:s|ed|ing)?|sack(?:s|ed|ing)|"
    r"(?:laid|lays|lay|laying) off|fired|dismiss(?:es|ed|ing)|killed|killing|kills|injured|"
    r"injuring|injures|wounded|wounding|hurt|hurting|maimed|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|"
    r"jail(?:s|ed|ing)|acquitted|acquitting|convicted|convicting|sentenced|expelled|expelling|"
    r"evacuated|evacuating|rescued|rescuing|deported|deporting|enrolled|enrols|enrolling|trained|"
    r"admitted|discharged|vaccinated|interviewed|questioned|poisoned|drowned|widowed|orphaned|"
    r"elected|appointed|promoted|invited|ordained|stranding|stranded)"
    r"(?: (?:about|around|nearly|over|more than|some|at least|up to|almost|roughly|another|only|"
    r"just|a further|the other|all))? $"
)
_TREATED_ENDS: Final = re.compile(
    r"[,.;)]|$| (?:and|in|at|on|of|this|last|since|from|by|for|but|so far|others|more|while|when|"
    r"after|before|who|there|during|as|near|with|without|across|people|worldwide|nationwide)(?![a-z])"
)
