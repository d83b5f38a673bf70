"""Sources named in English text."""

import re
from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_frames as frames
from articles.text.mentions.attribution_frames import (
    FIRST,
    LOWER_NAME_EN,
    NAME_EN,
    OBSERVER_EN,
    THEN_SAYS,
    WORD,
)
from articles.text.mentions.attributions_heads import english_heads
from articles.text.mentions.attributions_latin import (
    bodies_that_act,
    counters,
    lower_named,
    source_lines,
)
from articles.text.mentions.bodies_en import (
    OF_A_NATION,
    acts,
    is_lone_firm,
    is_of_a_place,
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
    stands,
    without_possessive,
    word_of,
)
from articles.text.word_tables import any_of, listed_words

_CUE_EN = Gated(
    rf"(?P<cue>{beginning(data.CUES_EN)})\s+(?P<filler>(?:(?:{any_of(data.FILLERS_EN)}|{any_of(data.KINDS_LATIN)})\s+){{0,8}})"
    rf"(?P<name>{NAME_EN})"
)
# Any words may stand between, the last of which leads to a name.
_LED_EN = Gated(
    rf"(?:{beginning(data.LEADING_EN)})\s(?:[a-z][\w'’-]*\s){{1,8}}?"
    rf"(?:by|from|at|in the|of the|(?:filed|lodged|registered|shared) with|"
    rf"{any_of(data.KINDS_LATIN)})\s(?:the\s)?(?P<name>{NAME_EN})"
)
_CUE_LOWER_EN = Gated(
    rf"(?:{beginning(data.LOWER_CUES_EN)})\s+(?:(?:the|a|an|its|[\w-]+(?:'s|’s)|[A-Z][a-z]+)\s)+"
    rf"(?:[a-z-]+\s(?:from|by)\s(?:the|a|an)\s)?{LOWER_NAME_EN}(?!\w| filing)"
)
# "according to filings with the county auditor"
_LED_LOWER_EN = Gated(
    r"(?<!\w)[Aa]ccording to (?:[a-z-]+ ){1,4}?(?:with|by|from|at|of) (?:the|an?) "
    rf"{LOWER_NAME_EN}(?!\w)"
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
# "Quay Dale's chief financial officer put spending at 3 billion", "Quayle's Ann Lee reckons"
_OF_A_BODY_EN = Gated(
    rf"(?P<name>{NAME_EN})(?<=['’]s|s['’])\s(?:(?:[A-Za-z-]+\s){{0,3}}?(?P<role>{any_of(data.ROLES_EN)})"
    rf"(?:,?\s{WORD}){{0,3}}|(?P<person>{WORD}\s{WORD})|"
    rf"(?:{WORD}\s)?(?:office|branch|mission|unit|arm|team|division|desk|secretariat))"
    rf"{THEN_SAYS}"
)
_SMALL_EN = (
    rf"(?:{beginning('[Tt]he|[Aa]|[Aa]n|[Ii]ts')}|(?<=['’]s))\s(?:[\w-]+(?:'s|’s)\s|"
    rf"[A-Z][a-z]+\s)?{LOWER_NAME_EN}"
)
_LOWER_EN = Gated(
    rf"{_SMALL_EN}(?:'s|’s)?(?:\s(?:(?:own|latest|new|official|early)\s)?"
    rf"(?:data|figures|statistics|tables|records|{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,2}}|"
    rf"(?<=['’]s)\s(?:{WORD}\s|[a-z-]+\s){{0,2}}?(?:branch|office|arm|unit|desk|division|team|"
    rf"yearbook|almanac|website|handbook|{any_of(data.MADE_EN)})|\s(?:in|at|of|"
    rf"for)\s(?:the\s)?{WORD}(?:\s{WORD}){{0,2}})?{THEN_SAYS}"
)
# "The city's grain office has just emailed a brief", "The canal office, as printed in a leaflet,"
_PAPERS_LOWER_EN = Gated(
    rf"{_SMALL_EN}(?:\s(?:has\s|had\s)?(?:just\s|also\s)?(?:{any_of(data.SENDS_EN)})\s"
    rf"(?:[\w-]+\s){{0,4}}?(?:{any_of(data.PAPERS_EN)})(?!\w)|{frames.PRINTED_BY_EN})"
)
# "at Tianjin port customs logged 12 ships"
_CUSTOMS_EN = Gated(
    r"(?P<name>customs)(?<=[a-z,] customs)(?: (?:data|figures|statistics|records|officials)"
    r"(?: (?:released|published|issued)(?: [\w-]+){1,3}?)?)? "
    r"(?P<verb>logged|recorded|counted|said|reported|estimated|shows?|showed|seized)(?!\w)"
)
# "Customs logged 12 ships", "Commerce ministry officials said"
_OPENING_LOWER_EN = Gated(
    rf"(?:(?<=\n)|(?<=[,.!?] )|(?<=[,.!?][”\"] )|\A)(?:[A-Z][a-z]+\s)?"
    rf"(?P<name>(?i:{any_of(data.OWN_HEADS_EN)})|Customs|(?!(?:The|An?|Its|This|That|These|Their|"
    rf"Our|His|Her|Your|My|One|Each|Every|Another) )[A-Z][a-z]+ (?:{any_of(data.LOWER_HEADS_EN)}))"
    rf"(?:\s(?:data|figures|statistics|{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,2}})?{THEN_SAYS}"
)
_SAID_BY_EN = Gated(
    rf"(?<=[,”\"’!?] )(?:"
    rf"{beginning('said|says|added|wrote|showed|shows|reported|reports')}|reckons|predicts|"
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
_SPEAKS_NEAR = re.compile(
    rf"[^.!?\n]{{0,90}}?(?<!\w)(?:{any_of(data.VERBS_EN)}|{any_of(data.PLURAL_VERBS_EN)})(?!\w)"
)
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
# Who is told it and publishes nothing.
_TOLD = frozenset({"told", "tells", "released to"})
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
            if cue in _TOLD and known.answer(is_lone_firm, match["name"]):
                people = None if _TOLD_SO.match(text, match.end()) else BODY_EN
            if cue not in _TOLD or not _AUTHORITY.search(match["name"]):
                yield from named(text, match, known, "cue-en", people)
    saying = list(parts_with(text, _SAYING_EN))
    for match in found_in(saying, _VERB_EN, text):
        if not acts(match, text):
            organisation = None if says_as_bodies_do(match, text, known) else BODY_EN
            yield from named(text, match, known, "verb-en", organisation)
            if match["aside"]:
                yield from _employers(text, match.span("aside"), known)
    small = lines_with(text, _SMALL_HEAD_EN)
    yield from _framed(text, known, saying)
    yield from _officers(text, known)
    yield from _voices(text, known, small)
    yield from english_heads(text, known)
    yield from source_lines(text, known)
    yield from counters(text, known, "counter-en")
    for match in _SIGNED_EN.finditer(text):
        if known.publisher(match.start("name"), match.end("name")):
            yield from named(text, match, known, "signed-en", None)
    yield from _in_small_letters(text, known, saying, small)
    yield from bodies_that_act(text, known, _AUTHORITY_EN, _ACTS_EN, "acts-en")


def _employers(text: str, aside: tuple[int, int], known: Known) -> Iterator[Attribution]:
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


# Every body without a capital has one of the first; one that opens a sentence has any of these.
_SMALL_HEAD_EN = Gated(rf"\s(?:{any_of(data.LOWER_HEADS_EN)})")
_OWN_HEAD_EN = Gated(f"{any_of(data.OWN_HEADS_EN)}|Customs")


def _in_small_letters(
    text: str, known: Known, saying: list[Part], small: list[Part]
) -> Iterator[Attribution]:
    """Bodies without a capital; ``small``: the lines in which the word for one stands."""
    for match in found_in(small, _CUE_LOWER_EN, text):
        yield from lower_named(text, match, "lower-en", known)
    said = [
        (start, until, end, opened)
        for start, until, end, opened in saying
        if opened & _OWN_HEAD_EN.bit
        or (small and _SMALL_HEAD_EN.search_in(text, opened, start, until))
    ]
    for match in (
        *found_in(small, _LED_LOWER_EN, text),
        *found_in(small, frames.MADE_THEN_LOWER_EN, text),
        *_placed(text, known, said),
        *found_in(said, _LOWER_EN, text),
        *found_in(said, _OPENING_LOWER_EN, text),
        *found_in(small, _CUSTOMS_EN, text),
        *found_in(small, frames.FIGURES_LOWER_EN, text),
        *found_in(small, frames.DATA_LOWER_EN, text),
        *found_in(small, frames.OWNED_LOWER_EN, text),
        *found_in(small, _PAPERS_LOWER_EN, text),
    ):
        if "verb" not in match.groupdict() or not acts(match, text):
            yield from lower_named(text, match, "lower-en")


def _placed(text: str, known: Known, saying: list[Part]) -> Iterator[re.Match[str]]:
    """Bodies of a place without a capital of their own: "Quay Dale health authority"."""
    for match in found_in(saying, frames.PLACED_LOWER_EN, text):
        if is_of_a_place(match, text, known):
            yield match


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
    for match in _SAID_BY_EN.finditer(text):
        named_so = _is_any_source(match, text, known)
        yield from named(text, match, known, "said-by-en", None if named_so else BODY_EN)
        if aside := _APPOSED_EN.match(text, match.end("name")):
            yield from _employers(text, aside.span(1), known)
    for match in found_in(saying, frames.POLL_EN, text):
        yield from named(text, match, known, "poll-en", None)
    for match in found_in(saying, frames.MEMBER_EN, text):
        if is_written_as_person(match["person"]):
            yield from named(text, match, known, "member-en", BODY_EN)


def _voices(text: str, known: Known, small: list[Part]) -> Iterator[Attribution]:
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


def _officers(text: str, known: Known) -> Iterator[Attribution]:
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
        told = match["verb"] in _TOLD and _OUTLET_NEXT.match(text, match.end())
        holder = match["role"] and _HOLDER.fullmatch(match["role"])
        of_a_firm = not told and (holder or is_written_as_person(match["person"] or ""))
        yield from named(text, match, known, "of-a-body-en", None if of_a_firm else BODY_EN)
    for match in frames.ITSELF_EN.finditer(text):
        name = without_possessive(match["name"])
        owns = match["verb"].startswith("its ")
        if name != match["name"] and match["verb"].startswith("it"):
            continue  # "Quayle's sales rose, it said": somebody else may have
        if " " in name or owns or known.is_firm(name) or known.answer(_is_capital_within, name):
            yield from named(text, match, known, "itself-en", None)


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
_OFFICES = (
    "economists?|analysts?|strategists?|researchers?|spokes(?:man|woman|person|people)|"
    "chief [a-z]+(?: officer)?|ceo|cfo|coo|cto|founder|co-founder|boss|partner|"
    "vice-chancellor|managing director|executive director|general manager|chairman|chairwoman|"
    "chair|chairperson|engineers?|scientists?|trader|broker|representative|correspondent|editor|"
    "lawyer|head|executives?|(?:vice[ -])?president|director|manager"
)
_OF_A_FIRM = re.compile(rf"(?:['’]s?|\s)\s(?:[a-z-]+\s){{0,3}}(?:{_OFFICES})(?!\w)", re.IGNORECASE)
# "Quayle's boss told the Harbour Dial": the outlet is the source.
_OUTLET_NEXT = re.compile(r" (?:the )?[A-Z]")
_HOLDER = re.compile(_OFFICES, re.IGNORECASE)


def _is_any_source(match: re.Match[str], text: str, known: Known) -> bool:
    """Whether a name stands before an office and who has it: "says Quayle founder Ann Lee", or is
    that of a firm, alone: "says Quayle."."""
    name, end = match["name"], match.end("name")
    if _HELD_EN.match(text, end):
        return not OF_A_NATION.match(name)
    counts = _THINKS.match(text, match.start()) is None and text[end : end + 1] in {".", ""}
    return counts and known.answer(is_lone_firm, name)


_THINKS = re.compile("thinks|believes|argues|insists|admits|conced|suggests")
_HELD_EN = re.compile(rf" (?:[a-z-]+ )?(?:{_OFFICES}) {WORD} {WORD}")


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


def _is_voice(match: re.Match[str], text: str) -> bool:
    """Whether somebody's office stands beside what is said, in the same sentence."""
    start, end = match.start(), match.end()
    left = text[max(0, start - 110) : start]
    left = re.split(r"[.!?\n](?=\s)", left)[-1]
    if _SAYS_EN.search(left) or _SPEAKS_NEAR.match(text, end) or _QUOTED.search(left):
        return True
    return "role" in match.groupdict() and match["role"] == "team" and bool(_FINDS.match(text, end))


# Behind a quotation any verb is one of saying: "quipped", "sighs".
_QUOTED = re.compile(r"[,!?.…][”\"’] [a-z]{3,14} [^“”\"]{2,90}\Z")
_FINDS = re.compile(
    r"(?:,[^,]{3,40},)? (?:has |have |had )?(?:fed|built|used|analy[sz]ed|tracked|measured|"
    r"developed|studied|modelled|interviewed|looked|compared|collected|combined|ran|trained)(?!\w)"
)


_SAYS_EN = re.compile(rf"(?<!\w)(?:{any_of(data.VERBS_EN)}|[Aa]ccording to|in the words of)(?!\w)")


def _speaks(match: re.Match[str], text: str) -> bool:
    """Whether "researchers at" a place say something, or it is said to come from them."""
    before = text[max(0, match.start() - 14) : match.start()].lower()
    if before.endswith("former "):
        return False
    if not match["cue"][0].isupper() and before.rstrip().endswith((" by", " to", "say", "said")):
        return True
    return match["cue"].lower().split()[0] not in _PEOPLE or bool(
        _SPEAKS_NEAR.match(text, match.end())
    )


_PEOPLE = frozenset(
    listed_words(
        "analysts|economists|researchers|consultants|officials|strategists|scientists|"
        "forecasters|executives|engineers|academics|statisticians|bosses|managers|staff|insiders|"
        "traders|brokers|specialists|surveyors|doctors|pollsters|trackers"
    )
)
