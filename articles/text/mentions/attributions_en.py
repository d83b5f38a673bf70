"""Sources named in English text."""

import re
from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_frames as frames
from articles.text.mentions.attribution_frames import (
    FIRST,
    NAME_EN,
    OBSERVER_EN,
    THEN_SAYS,
    WORD,
)
from articles.text.mentions.attributions_heads import english_heads
from articles.text.mentions.attributions_latin import bodies_that_act, counters, source_lines
from articles.text.mentions.attributions_small_en import SMALL_HEAD_EN, in_small_letters
from articles.text.mentions.attributions_voices_en import (
    OFFICES,
    SPEAKS_NEAR,
    TOLD,
    employers,
    officers,
    voices_of,
)
from articles.text.mentions.bodies_en import (
    OF_A_NATION,
    acts,
    is_lone_firm,
    says_as_bodies_do,
)
from articles.text.mentions.named_latin import named
from articles.text.mentions.persons import is_written_as_person
from articles.text.mentions.sources import (
    BODY_EN,
    Attribution,
    Known,
    Part,
    beginning,
    behind_space,
    found_in,
    lines_with,
    parts_with,
    word_of,
)
from articles.text.word_tables import any_of, listed_words

_CUE_EN = Gated(
    rf"(?P<cue>{beginning(data.CUES_EN)})\s+(?P<filler>(?:(?:{any_of(data.FILLERS_EN)}|{any_of(data.KINDS_LATIN)})\s+){{0,8}})"
    rf"(?P<name>{NAME_EN})"
)
# "Swiss", "Beijing-based": before the words that say what a source is.
_OF_A_PLACE_EN = r"[A-Z][a-z]+(?:ese|ish|ian|ean|can|iss|tch|nch|man|li|-based)"
# Any words may stand between, the last of which leads to a name.
_LED_EN = Gated(
    rf"(?:{beginning(data.LEADING_EN)})\s(?:{_OF_A_PLACE_EN}\s)?(?:[a-z][\w'’-]*\s){{1,8}}?"
    rf"(?:by|from|at|in the|of the|(?:filed|lodged|registered|shared) with|"
    rf"{any_of(data.KINDS_LATIN)})\s(?:the\s)?(?P<name>{NAME_EN})"
)
_TITLED_EN = (
    r"(?:latest\s|new\s)?(?:[A-Z][\w-]+\s){1,4}"
    r"(?:Outlook|Report|Survey|Index|Review|Bulletin|Monitor|Book)"
)


def _not_so(listed: str, behind: str) -> str:
    """That none of the words stands there, asked behind their first letter: where that comes
    first, Python finds it fast."""
    words = listed.split("|")
    rests, whole = (word[1:] for word in words), (f"(?<={word[0]}){word[1:]}" for word in words)
    return f"(?!(?=(?:{'|'.join(rests)}) )(?:{'|'.join(whole)}){behind})"


_OPENS_EN = "As|But|And|When|While|If|Since|Meanwhile|Even|Both|Only|Yet|Though|Although"
_SMALL_FIRST_EN = "The|An?|Its?|This|That|In|On|At|By|For"
_VERB_EN = Gated(
    # No name begins with "12.5" or "4%".
    rf"(?P<name>{FIRST}(?!(?<=\d)\d*(?:%|[.,]\d))"
    rf"{_not_so(_OPENS_EN, ' ')}{_not_so(_SMALL_FIRST_EN, ' (?![A-Z])')}"
    rf"{NAME_EN.removeprefix(FIRST)})(?:\sat\s(?:the\s)?{WORD}(?:\s{WORD}){{0,4}})?"
    rf"(?:\s(?:[a-z-]+\s){{0,2}}?(?P<role>{any_of(data.ROLES_EN)})(?:\s(?:led\sby\s)?{WORD}){{0,3}})?"
    rf"(?:'s|’s|'|’|,\swhose)?(?:\s(?:[a-z-]+\s)?(?P<made>{any_of(data.MADE_EN)}|"
    rf"{_TITLED_EN})(?:\s(?:of|for|on|out|released|published|issued|compiled|collected)\s"
    rf"(?:[^,.;\nA-Z]|[A-Z](?=[a-z]+day)){{3,40}}?)?)?"
    rf"(?:\s(?:[a-z-]+\s)?(?:{any_of(data.KINDS_AFTER_EN)}))?"
    rf"(?:\.?, (?:Ltd|Inc|LLC|Limited|Corp)\.?(?=\W)|\.(?=,))?{THEN_SAYS}"
)
# Behind the end of a quotation or of a part of a sentence.
_SAID_BY_EN = Gated(
    rf"(?:{beginning('said|says|added|wrote|showed|shows|reported|reports')}|reckons|predicts|"
    rf"estimates|calculates|forecasts|projects|thinks|believes|argues|insists|expects|warns|"
    rf"suggests|claims|notes|admits|concludes|concedes|warned|predicted|estimated|calculated|"
    rf"forecast|argued|claimed|noted|admitted|concluded|conceded|confirmed|announced|insisted|"
    rf"cautioned|suggested|explained|acknowledged|disclosed|revealed|reckoned|stressed|complained|"
    r"(?<=[,!?][”\"’] )[a-z]{4,12})\s(?:(?P<the>the|a|an)\s)?"
    rf"(?:(?:[a-z'’-]+\s){{0,3}}?(?:{any_of(data.KINDS_LATIN)})\s)?(?P<name>{NAME_EN})"
    # "the chairman, said the bank had": what follows says that it is no source.
    rf"(?:(?=['’]|[^\w\s]|\s(?:{any_of(data.ROLES_EN)}|on|in|at|of|after|when|as|about|last|this|"
    rf"yesterday|today|earlier|recently|[a-z-]+\s(?:{any_of(data.ROLES_EN)}|"
    rf"{any_of(data.MADE_EN)})|{any_of(data.MADE_EN)}|{any_of(data.KINDS_AFTER_EN)})(?!\w)|\s[A-Z]|"
    rf"\Z))"
)
# "The bureau released its figures."
_RELEASES_EN = Gated(
    rf"(?P<name>{NAME_EN})\s(?:has\s|had\s)?(?:released|issued|published|unveiled)\s"
    r"(?:(?:the|its|new|a|fresh|latest)\s){0,2}(?:[a-z-]+\s){0,2}"
    r"(?:data|figures|report|statistics|numbers|findings|survey|forecast|estimates)(?!\w)"
)
# An agency in brackets, where a paragraph ends.
_SIGNED_EN = Gated(rf"(?m:\((?<=\S \()(?P<name>{WORD}(?: {WORD}){{0,3}})\)\.?$)")
# Behind these a person stands as often as an organisation.
_BEFORE_PEOPLE = frozenset(
    {
        *listed_words(
            "told|tells|learned from|learnt from|heard from|quotes|cites|"
            "go by|goes by|going by|judging by|to judge by|relying on|in the eyes of|cited|"
            "pointing to|referring to|released to"
        ),
        *(
            f"{word} by"
            for word in ("filed", "prepared", "drawn up", "drafted", "shared", "posted")
        ),
        *(f"{word} in" for word in ("reported", "carried", "appeared", "revealed")),
        *(f"in the {what} of" for what in ("view", "opinion", "words", "judgment", "judgement")),
    }
)
_TOLD_SO = re.compile(r"[.,]| (?:that|on [A-Z]\w+day|in an?|last|this|earlier|about|it|its)(?!\w)")
_AUTHORITY = re.compile(
    r"(?<!\w)(?:Office|Ministry|Bureau|Court|Commission|Agency|Department|Committee|Parliament|"
    r"Congress|Authority|Police|Council|Board|Exchange|Bank|Administration|Senate|House|Assembly|"
    r"Inquiry|Tribunal|Regulator|Forum|Conference|Summit|Union|University|School|"
    r"Hospital)(?!\w)(?! (?:Times|Post|News|Daily|Journal))"
)


def english(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in English text, in no order; they may overlap."""
    for match in _CUE_EN.finditer(text):
        cue = match["cue"].lower()
        if not cue.endswith((" at", " from", " with")) or _speaks(match, text):
            people = BODY_EN if cue in _BEFORE_PEOPLE or cue.endswith(" led by") else None
            if cue in TOLD and known.answer(is_lone_firm, match["name"]):
                people = None if _TOLD_SO.match(text, match.end()) else BODY_EN
            if cue not in TOLD or not _AUTHORITY.search(match["name"]):
                yield from named(text, match, known, "cue-en", people)
    saying = list(parts_with(text, _SAYING_EN))
    for match in found_in(saying, _VERB_EN, text):
        if not acts(match, text):
            organisation = None if says_as_bodies_do(match, text, known) else BODY_EN
            yield from named(text, match, known, "verb-en", organisation)
            if match["aside"]:
                yield from employers(text, match.span("aside"), known)
    small = lines_with(text, SMALL_HEAD_EN)
    yield from _framed(text, known, saying)
    yield from officers(text, known)
    yield from voices_of(text, known, small)
    yield from english_heads(text, known)
    yield from source_lines(text, known)
    yield from counters(text, known, "counter-en")
    for match in _SIGNED_EN.finditer(text):
        if known.publisher(match.start("name"), match.end("name")):
            yield from named(text, match, known, "signed-en", None)
    yield from in_small_letters(text, known, saying, small)
    yield from bodies_that_act(text, known, _AUTHORITY_EN, _ACTS_EN, "acts-en")


_APPOSED_EN = re.compile(r",( (?:[^,.;:“”\"\n]|(?<=\d)[,.](?=\d)){3,120})")
_AUTHORITY_EN = word_of(data.AUTHORITIES_EN)
_ACTS_EN = re.compile(
    rf"(?P<name>{NAME_EN}),? (?:has |have |had |also |now |will |would )?"
    r"(?!(?:of|in|at|and|for|on|to|as|or|by|from|with|that|which|who|whose|where|when|while|than|if|"
    r"over|under|about|after|before|into|during|since|until|between|among|against|without|within|"
    r"through|via|per|like|around|"
    rf"because|but|so|the|an?|has|have|had|also|now|is|was|will|would|more|{any_of(data.DEEDS_EN)})"
    # Nouns of many are no verbs.
    r"(?!\w)|[a-z]+(?:ion|ment|ance|ing|er|or|ist|ship|rule|power)s(?!\w))[a-z]+"
)


def _framed(text: str, known: Known, saying: list[Part]) -> Iterator[Attribution]:
    """Who stands in one of the frames; ``saying``: the parts of the text with a verb of saying."""
    for pattern, rule, organisation in _FRAMES_EN:
        for match in pattern.finditer(text):
            printed = rule == "printed-en" and _JOURNALS.match(match["name"])
            yield from named(text, match, known, rule, None if printed else organisation)
    for match in frames.REVISES_EN.finditer(text):
        of_all = _OF_ALL.search(match.group()) or _FOR_ALL.match(text, match.end())
        organisation = None if of_all else OBSERVER_EN
        yield from named(text, match, known, "revises-en", organisation)
    for match in found_in(saying, frames.AND_SAYS_EN, text, beyond=True):
        yield from named(text, match, known, "and-says-en", BODY_EN)
    for match in _said_by(text):
        named_so = _is_any_source(match, text, known)
        yield from named(text, match, known, "said-by-en", None if named_so else BODY_EN)
        if aside := _APPOSED_EN.match(text, match.end("name")):
            yield from employers(text, aside.span(1), known)
    for match in found_in(saying, frames.POLL_EN, text):
        yield from named(text, match, known, "poll-en", None)
    for match in found_in(saying, frames.MEMBER_EN, text):
        if is_written_as_person(match["person"]):
            yield from named(text, match, known, "member-en", BODY_EN)


def _said_by(text: str) -> Iterator[re.Match[str]]:
    """Where a saying ends and who said it follows."""
    ended = 0
    for first, last, _ in _SAID_BY_EN.open_lines(text):
        for mark in _SAYING_ENDS.finditer(text, first, last):
            if mark.end() >= ended and (match := _SAID_BY_EN.pattern.match(text, mark.end(), last)):
                ended = match.end()
                yield match


_SAYING_ENDS = re.compile('[,”"’!?] ')


def _is_any_source(match: re.Match[str], text: str, known: Known) -> bool:
    """Whether a name stands before an office and who has it: "says Quayle founder Ann Lee", or is
    that of a firm, alone: "says Quayle."."""
    name, end = match["name"], match.end("name")
    if _HELD_EN.match(text, end):
        return not OF_A_NATION.match(name)
    counts = _THINKS.match(text, match.start()) is None and text[end : end + 1] in {".", ""}
    return counts and known.answer(is_lone_firm, name)


_THINKS = re.compile("thinks|believes|argues|insists|admits|conced|suggests")
_HELD_EN = re.compile(rf" (?:[a-z-]+ )?(?:{OFFICES}) {WORD} {WORD}")
_FRAMES_EN = (
    (_LED_EN, "led-en", BODY_EN),
    (frames.MADE_THEN_EN, "led-en", BODY_EN),
    (frames.IN_POLL_EN, "poll-en", None),
    (frames.COMPARED_EN, "compared-en", None),
    (frames.PRINTED_EN, "printed-en", BODY_EN),
    (frames.JOURNAL_EN, "printed-en", None),
    (frames.ISSUED_IN_EN, "printed-en", None),
    (frames.COUNTED_BY_EN, "cue-en", None),
    (frames.COMES_EN, "comes-en", BODY_EN),
    (frames.PER_EN, "cue-en", None),
    (frames.OWNED_EN, "owned-en", None),
    (frames.NUMBERS_EN, "owned-en", BODY_EN),
    (frames.FOR_OBSERVERS_EN, "for-en", OBSERVER_EN),
    (_RELEASES_EN, "releases-en", BODY_EN),
    (frames.COUNT_IS_EN, "count-is-en", None),
    (frames.RATES_EN, "rates-en", OBSERVER_EN),
)
_JOURNALS = re.compile(r"(?:Nature|Science|Cell|Joule|PNAS|NEJM|BMJ|JAMA)(?: [A-Z]\w+){0,2}\Z")
# A firm forecasts its own sales; who forecasts these does it for others.
_OF_ALL = re.compile(
    r"its (?:(?!sales|revenue|profit|earnings)[\w'’-]+ ){0,2}?"
    r"(?:growth|GDP|inflation|economic|price|demand|global) (?:growth )?[a-z]+\Z"
)
_FOR_ALL = re.compile(
    r" (?:for|of|on) (?:(?!its|sales|revenue|profit|earnings)[\w'’-]+ ){0,3}?"
    r"(?:growth|GDP|inflation|demand|prices|output|trade|consumption|unemployment|exports|imports)"
    r"(?!\w)"
)
_SAYING_EN = behind_space(data.VERBS_EN)


def _speaks(match: re.Match[str], text: str) -> bool:
    """Whether "researchers at" a place say something, or it is said to come from them."""
    before = text[max(0, match.start() - 14) : match.start()].lower()
    if before.endswith("former "):
        return False
    if not match["cue"][0].isupper() and before.rstrip().endswith((" by", " to", "say", "said")):
        return True
    return match["cue"].lower().split()[0] not in _PEOPLE or bool(
        SPEAKS_NEAR.match(text, match.end())
    )


_PEOPLE = frozenset(
    listed_words(
        "analysts|economists|researchers|consultants|officials|strategists|scientists|"
        "forecasters|executives|engineers|academics|statisticians|bosses|managers|staff|insiders|"
        "traders|brokers|specialists|surveyors|doctors|pollsters|trackers"
    )
)
