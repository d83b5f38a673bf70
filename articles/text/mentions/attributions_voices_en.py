"""Whom those belong to who speak in English text: "the head of research at Quay Dale"."""

import re
from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_frames as frames
from articles.text.mentions.attribution_frames import NAME_EN, THEN_SAYS, WORD
from articles.text.mentions.attributions_latin import lower_named
from articles.text.mentions.named_latin import named
from articles.text.mentions.persons import is_written_as_person
from articles.text.mentions.sources import (
    BODY_EN,
    Attribution,
    Known,
    Part,
    found_in,
    stands,
    without_possessive,
)
from articles.text.word_tables import any_of

# "Quay Dale's chief financial officer put spending at 3 billion", "Quayle's Ann Lee reckons"
_OF_A_BODY_EN = Gated(
    rf"(?P<name>{NAME_EN})(?<=['’]s|s['’])\s(?:(?:[A-Za-z-]+\s){{0,3}}?(?P<role>{any_of(data.ROLES_EN)})"
    rf"(?:,?\s{WORD}){{0,3}}|(?P<person>{WORD}\s{WORD})|"
    rf"(?:{WORD}\s)?(?:office|branch|mission|unit|arm|team|division|desk|secretariat))"
    rf"{THEN_SAYS}"
)
SPEAKS_NEAR = re.compile(
    rf"[^.!?\n]{{0,90}}?(?<!\w)(?:{any_of(data.VERBS_EN)}|{any_of(data.PLURAL_VERBS_EN)})(?!\w)"
)
# Who is told it and publishes nothing.
TOLD = frozenset({"told", "tells", "released to"})


def employers(text: str, aside: tuple[int, int], known: Known) -> Iterator[Attribution]:
    """Where those work of whom an aside says it: "Ann Lee, a scholar with the Quay Institute"."""
    if _HIMSELF_EN.search(text, *aside):
        return
    for match in _EMPLOYER_EN.finditer(text, *aside):
        if match["link"] in {"of", "for"} and _EMPLOYED_EN.match(text, match.end()):
            continue
        any_name = match["who"] and match["link"] in {"at", "with", "for"}
        yield from named(text, match, known, "who-en", None if any_name else BODY_EN)


_EMPLOYER_EN = re.compile(
    r"(?:(?P<who>who (?!was |is |were |had )(?:[a-z-]+ )(?:[\w-]+ ){0,5}?)|"
    rf"(?<= ))(?P<link>at|with|from|of|for) (?:the )?(?:[a-z-]+ ){{0,3}}?(?P<name>{NAME_EN})"
)
_HELPS_EN = re.compile(r"who (?:advise|represent)")
# Who speaks for himself, wherever he works.
_HIMSELF_EN = re.compile(rf"(?<!\w)(?:{any_of(data.HIMSELF_EN)})s?(?!\w)")


def voices_of(text: str, known: Known, small: list[Part]) -> Iterator[Attribution]:
    """Whom those who speak belong to; ``small``: the lines with a word for a body in small
    letters."""
    voices = list(frames.VOICE_EN.finditer(text))
    for match in (*voices, *_further(voices, text)):
        field = match["link"] in {"of", "for"} and _EMPLOYED_EN.match(text, match.end())
        if not field and _is_voice(match, text):
            organisation = None if _any_name(match) else BODY_EN
            yield from named(text, match, known, "voice-en", organisation)
    for pattern in frames.MEMBER_AFTER_EN:
        for match in pattern.finditer(text):
            organisation = None if match["link"] in {"at", "with"} else BODY_EN
            yield from named(text, match, known, "member-en", organisation)
    for match in (
        *found_in(small, frames.VOICE_LOWER_EN, text),
        *found_in(small, frames.MEMBER_LOWER_EN, text),
    ):
        if _is_voice(match, text):
            yield from lower_named(text, match, "lower-en")


def officers(text: str, known: Known) -> Iterator[Attribution]:
    """Whose officers speak, and firms that speak of themselves."""
    for match in frames.OFFICER_EN.finditer(text):
        if _is_voice(match, text):
            organisation = None if _OF_A_FIRM.search(match.group()) else BODY_EN
            yield from named(text, match, known, "officer-en", organisation)
    for match in (*frames.WHO_HEADS_EN.finditer(text), *frames.TITLED_EN.finditer(text)):
        if _is_voice(match, text):
            helps = _HELPS_EN.search(match.group())
            yield from named(text, match, known, "who-en", BODY_EN if helps else None)
    for match in frames.AFTER_QUOTE_EN.finditer(text):
        organisation = None if _HOLDER.fullmatch(match["role"]) else BODY_EN
        yield from named(text, match, known, "who-en", organisation)
    for match in _OF_A_BODY_EN.finditer(text):
        told = match["verb"] in TOLD and _OUTLET_NEXT.match(text, match.end())
        holder = match["role"] and _HOLDER.fullmatch(match["role"])
        of_a_firm = not told and (holder or is_written_as_person(match["person"] or ""))
        yield from named(text, match, known, "of-a-body-en", None if of_a_firm else BODY_EN)
    for match in frames.ITSELF_EN.finditer(text):
        name = without_possessive(match["name"])
        owns = match["verb"].startswith("its ")
        if name != match["name"] and match["verb"].startswith("it"):
            continue  # "Quayle's sales rose, it said": somebody else may have
        if _PART_OF.match(text, match.end("name")):
            continue
        if " " in name or owns or known.is_firm(name) or known.answer(_is_capital_within, name):
            yield from named(text, match, known, "itself-en", None)


# "The HP unit of Quayle sold 4,000 pumps, the company said"
_PART_OF = re.compile(r" (?:unit|arm|division|business|branch|department) (?:of|at) ")


def _is_capital_within(text: str, name: str) -> bool:
    """Whether a word has its capital within a sentence, too."""
    return stands(text, name, _WITHIN, _NO_LONGER)


_WITHIN, _NO_LONGER = re.compile(r"[a-z,] \Z"), re.compile(r"(?!\w)(?! [A-Z])")


def _further(voices: list[re.Match[str]], text: str) -> Iterator[re.Match[str]]:
    """ "the head of Asia strategy at Quay Dale": behind the place, whom he works for."""
    for match in voices:
        if match["link"] in {"of", "for"} and (further := _AT_EN.match(text, match.end())):
            yield further


# "Head of Fundamental Research at Quay Dale": what somebody heads there.
_EMPLOYED_EN = re.compile(r" at (?:the )?[A-Z]")
_AT_EN = re.compile(
    rf"(?P<role>)(?:\s[a-z][\w'’-]*){{1,5}}?\s(?P<link>at|with)\s(?:the\s)?(?P<name>{NAME_EN})"
)
# Offices that firms have, and states seldom.
OFFICES = (
    "economists?|analysts?|strategists?|researchers?|spokes(?:man|woman|person|people)|"
    "chief [a-z]+(?: officer)?|ceo|cfo|coo|cto|founder|co-founder|boss|partner|"
    "vice-chancellor|managing director|executive director|general manager|chairman|chairwoman|"
    "chair|chairperson|engineers?|scientists?|trader|broker|representative|correspondent|editor|"
    "lawyer|head|executives?|(?:vice[ -])?president|director|manager"
)
_OF_A_FIRM = re.compile(rf"(?:['’]s?|\s)\s(?:[a-z-]+\s){{0,3}}(?:{OFFICES})(?!\w)", re.IGNORECASE)
# "Quayle's boss told the Harbour Dial": the outlet is the source.
_OUTLET_NEXT = re.compile(r" (?:the )?[A-Z]")
_HOLDER = re.compile(OFFICES, re.IGNORECASE)


def _any_name(match: re.Match[str]) -> bool:
    """Whether any name is a body's behind this office: no state has an analyst."""
    role = match["role"].lower()
    if match["link"] in {"at", "with"}:
        return True
    if role in {"president", "director", "head", "manager"}:
        return (
            _IN_A_FIRM.search(match.string, max(0, match.start() - 24), match.start()) is not None
        )
    return _HOLDER.fullmatch(role) is not None


# "marketing director of Quayle"
_IN_A_FIRM = re.compile(
    r"(?<!\w)(?:marketing|sales|managing|finance|financial|executive|general|operations?|operating|"
    r"commercial|technical|regional|plant|export|purchasing|procurement|creative|medical|scientific|"
    r"logistics|personnel|human resources|development|investment|business|factory|branch|deputy "
    r"general|vice|senior vice|investor relations|strategy|communications|product|project|country) "
    r"\Z"
)


def _is_voice(match: re.Match[str], text: str) -> bool:
    """Whether somebody's office stands beside what is said, in the same sentence."""
    start, end = match.start(), match.end()
    left = text[max(0, start - 110) : start]
    left = re.split(r"[.!?\n](?=\s)", left)[-1]
    if _SAYS_EN.search(left) or SPEAKS_NEAR.match(text, end) or _QUOTED.search(left):
        return True
    return "role" in match.groupdict() and match["role"] == "team" and bool(_FINDS.match(text, end))


# Behind a quotation any verb is one of saying: "quipped", "sighs".
_QUOTED = re.compile(r"[,!?.…][”\"’] [a-z]{3,14} [^“”\"]{2,90}\Z")
_FINDS = re.compile(
    r"(?:,[^,]{3,40},)? (?:has |have |had )?(?:fed|built|used|analy[sz]ed|tracked|measured|"
    r"developed|studied|modelled|interviewed|looked|compared|collected|combined|ran|trained)(?!\w)"
)
_SAYS_EN = re.compile(rf"(?<!\w)(?:{any_of(data.VERBS_EN)}|[Aa]ccording to|in the words of)(?!\w)")
