"""Sources named in English text."""

import re
from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions.attribution_frames import (
    COMPARED_EN,
    COUNT_IS_EN,
    FIGURES_LOWER_EN,
    FOR_OBSERVERS_EN,
    IN_POLL_EN,
    LOWER_NAME_EN,
    MEMBER_AFTER_EN,
    MEMBER_EN,
    NAME_EN,
    NUMBERS_EN,
    OBSERVER_EN,
    OFFICER_EN,
    OWNED_EN,
    POLL_EN,
    PRINTED_EN,
    RATES_EN,
    REVISES_EN,
    THEN_SAYS,
    VOICE_EN,
    VOICE_LOWER_EN,
    WHO_EN,
    WORD,
)
from articles.text.mentions.attributions_latin import lower_named, named, source_lines
from articles.text.mentions.persons import is_written_as_person
from articles.text.mentions.sources import (
    BODY_EN,
    OPENS,
    Attribution,
    Known,
    any_of,
    beginning,
    found_in,
    parts_with,
    word_of,
)
from articles.text.vocabulary import listed_words

_CUE_EN = Gated(
    rf"(?P<cue>{beginning(data.CUES_EN)})\s+(?P<filler>(?:(?:{any_of(data.FILLERS_EN)})\s+){{0,8}})"
    rf"(?P<name>{NAME_EN})"
)
# Any words may stand between, the last of which leads to a name.
_LED_EN = Gated(
    rf"(?:{beginning(data.LEADING_EN)})\s(?:[a-z][\w'’-]*\s){{1,8}}?"
    rf"(?:by|from|at|in the|of the|{any_of(data.KINDS_LATIN)})\s(?:the\s)?(?P<name>{NAME_EN})"
)
_CUE_LOWER_EN = Gated(
    rf"(?:{beginning(data.LOWER_CUES_EN)})\s+(?:(?:the|a|an|its|[\w-]+(?:'s|’s)|[A-Z][a-z]+)\s)+"
    rf"(?:[a-z-]+\s(?:from|by)\s(?:the|a|an)\s)?{LOWER_NAME_EN}(?!\w)"
)
_TITLED_EN = (
    r"(?:latest\s|new\s)?(?:[A-Z][\w-]+\s){1,4}"
    r"(?:Outlook|Report|Survey|Index|Review|Bulletin|Monitor|Book)"
)
_VERB_EN = re.compile(
    rf"(?!(?:The|An?|Its?|This|That|In|On|At|By|As|But|And|For) "
    rf"(?![A-Z]))(?P<name>{NAME_EN})(?:\s(?:[a-z-]+\s){{0,2}}?(?P<role>{any_of(data.ROLES_EN)})(?:\s(?:led\sby\s)?{WORD}){{0,3}})?"
    rf"(?:'s|’s|'|’)?(?:\s(?:[a-z-]+\s)?(?P<made>{any_of(data.MADE_EN)}|{_TITLED_EN})(?:\s(?:of|"
    rf"for|on)\s[^,.;\nA-Z]{{3,40}}?)?)?"
    rf"(?:\s(?:[a-z-]+\s)?(?:{any_of(data.KINDS_AFTER_EN)}))?(?:\.(?=,))?{THEN_SAYS}"
)
# "Quay Dale's chief financial officer put spending at 3 billion", "Quayle's Ann Lee reckons"
_OF_A_BODY_EN = re.compile(
    rf"(?P<name>{NAME_EN})(?<=['’]s|s['’])\s(?:(?:[A-Za-z-]+\s){{0,3}}?(?P<role>{any_of(data.ROLES_EN)})"
    rf"(?:,?\s{WORD}){{0,3}}|(?P<person>{WORD}\s{WORD}))"
    rf"{THEN_SAYS}"
)
_OWNS_EN = Gated(r"(?<=\w)['’]s? (?=[A-Za-z])")
_LOWER_EN = re.compile(
    rf"(?:{beginning('[Tt]he|[Aa]|[Aa]n|[Ii]ts')}|(?<=['’]s))\s(?:[\w-]+(?:'s|’s)\s|"
    rf"[A-Z][a-z]+\s)?{LOWER_NAME_EN}"
    rf"(?:'s|’s)?(?:\s(?:data|figures|statistics|{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,2}})?{THEN_SAYS}"
)
# "at Tianjin port customs logged 12 ships"
_CUSTOMS_EN = re.compile(
    r"(?P<name>customs)(?<=[a-z,] customs)(?: (?:data|figures|statistics|records|officials))? "
    r"(?P<verb>logged|recorded|counted|said|reported|estimated|shows?|showed|seized)(?!\w)"
)
# "Customs logged 12 ships", "Commerce ministry officials said"
_OPENING_LOWER_EN = Gated(
    rf"(?:(?<=\n)|(?<=[.!?] )|(?<=[.!?][”\"] )|\A)(?:[A-Z][a-z]+\s)?"
    rf"(?P<name>(?i:{any_of(data.OWN_HEADS_EN)})|"
    r"Customs(?!\s(?:data|figures|statistics)))"
    rf"(?:\s(?:data|figures|statistics|{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,2}})?{THEN_SAYS}"
)
_SAID_BY_EN = re.compile(
    rf"(?<=[,”\"’!?] )(?:"
    rf"{beginning('said|says|added|wrote|showed|shows|reported|reports')})\s(?:(?P<the>the|a|"
    rf"an)\s)?"
    rf"(?:(?:[a-z'’-]+\s){{0,3}}?(?:{any_of(data.KINDS_LATIN)})\s)?(?P<name>{NAME_EN})"
    # "the chairman, said the bank had": what follows says that it is no source.
    rf"(?:(?=['’]|[^\w\s]|\s(?:{any_of(data.ROLES_EN)}|on|in|at|of|after|when|as|about|last|this|"
    rf"yesterday|"
    rf"today|earlier|recently|[a-z-]+\s(?:{any_of(data.ROLES_EN)}|{any_of(data.MADE_EN)})|"
    rf"{any_of(data.MADE_EN)}|"
    rf"{any_of(data.KINDS_AFTER_EN)})(?!\w)|\s[A-Z]|\Z))"
)
# "It will fall, reckons Quayle."
_RECKONS_EN = Gated(
    rf"(?<=[,”\"’] )(?:reckons|predicts|estimates|calculates|forecasts|"
    rf"projects)\s(?:the\s)?(?P<name>{NAME_EN})"
)
# "The bureau released its figures."
_RELEASES_EN = re.compile(
    rf"(?P<name>{NAME_EN})\s(?:has\s|had\s)?(?:released|issued|published|unveiled)\s"
    r"(?:(?:the|its|new|a|fresh|latest)\s){0,2}(?:[a-z-]+\s){0,2}"
    r"(?:data|figures|report|statistics|numbers|findings|survey|forecast|estimates)(?!\w)"
)
# An agency in brackets, where a paragraph ends.
_SIGNED_EN = Gated(rf"(?m:(?<=\S )\((?P<name>{WORD}(?: {WORD}){{0,3}})\)\.?$)")
# A company says of itself "it", a person does not.
_IT_ITSELF = re.compile(
    r"\s(?:on \w+day\s|in a (?:statement|filing|note)\s|in \w+\s|last \w+\s|that\s){0,2}"
    r"(?:its|it\s(?:now\s|already\s|also\s)?(?:had|has|will|would|expects?|plans?|planned|aims?|"
    r"aimed|hopes|hoped|sold|sells|built|"
    r"builds|produced|produces|made|makes|shipped|ships|employs|employed|delivered|invested|opened|"
    r"signed|hired|earned|bought|owns|owned|exported|imported|spent|processed|handled|handles|"
    r"carried|"
    r"received|paid|needs|needed|supplies|supplied|runs|ran|operates|operated|serves|served|uses|"
    r"used)"
    r"(?!\s(?:be|been|take|taken|rain|become|happen)\b))(?!\w)"
)
# So does a firm, and where a person does, his whole name stood before.
_IN_WRITING = re.compile(
    r"\s(?:on \w+day\s)?(?:in|via|through)\s(?:an?|its)\s(?:[\w-]+\s){0,4}?(?:statement|filing|"
    r"notice|release|"
    r"announcement|prospectus|report)(?!\w)"
)
_ITS_REPORT = Gated(
    r"(?<!\w)[Ii]n (?:its|an?)\s(?:[\w-]+\s){0,4}(?:report|note|filing|statement|outlook|review|"
    r"bulletin|"
    r"prospectus|survey|forecast|update|accounts|results|announcement|newsletter|presentation)"
    r"(?:\s(?:on|for|to|of|in|published|released|issued|dated)\s[^.,;\n]{1,40})?,?\s\Z"
)
_AT_A_NUMBER = re.compile(
    r"\s[^.;\n]{1,70}\s(?:at|nearer|near|around|above|below|between)\s(?:[a-z]+\s){0,3}[^\s\d]{0,4}\d"
)
_MEASURING_EN = frozenset(listed_words(data.MEASURING_EN))
_PLURAL = re.compile(r"[A-Z][a-z]+(?:s|men|people|Police)\Z")
# A company that reports its own results is no source of them.
_OWN_RESULTS = re.compile(
    r"\s(?:its|an?(?=(?: [a-z]+)? (?:loss|profit))|net|first|second|third|fourth|quarterly|annual|"
    r"full-year|half-year|earnings|"
    r"profits?|sales|revenues?|results|strong|record|higher|lower|better|operating|pre-tax)(?!\w)"
)
# It tells others to do something, or adds things: no report.
_ORDERS = re.compile(r"\s[^,.;:\n]{3,70}?\s(?:to|not to)\s[a-z]")
_ADDS = re.compile(
    r"\s(?:\w+\s){0,2}?(?:\d|two|three|four|five|six|ten|dozens?|hundreds|an?\s|more\s)"
)
_SPEAKS_NEAR = re.compile(
    rf"[^.!?\n]{{0,90}}?(?<!\w)(?:{any_of(data.VERBS_EN)}|say|called|expect|believe|see|estimate|"
    rf"rate|reckon|"
    r"forecast|predict|warn|argue|think)(?!\w)"
)
# Behind these a person stands as often as an organisation.
_BEFORE_PEOPLE = frozenset(
    {
        "told",
        "tells",
        "learned from",
        "learnt from",
        "heard from",
        "quotes",
        "cites",
        "cited",
        "pointing to",
        "referring to",
        "released to",
        *(f"in the {what} of" for what in ("view", "opinion", "words", "judgment", "judgement")),
    }
)
# Who is told it and publishes nothing.
_TOLD = frozenset({"told", "tells", "released to"})
_AUTHORITY = re.compile(
    r"(?<!\w)(?:Office|Ministry|Bureau|Court|Commission|Agency|Department|Committee|Parliament|"
    r"Congress|"
    r"Authority|Police|Council|Board|Exchange|Bank|Administration|Senate|House|Assembly|Inquiry|"
    r"Tribunal|"
    r"Regulator|Forum|Conference|Summit|Union|University|School|Hospital)(?!\w)(?! (?:Times|Post|"
    r"News|Daily|Journal))"
)
_AMONG = re.compile(r"(?:including|such as|like|among them|besides|unlike)\s(?:the\s)?\Z")


def english(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in English text, in no order; they may overlap."""
    for match in _CUE_EN.finditer(text):
        cue = match["cue"].lower()
        if not cue.endswith((" at", " from", " with")) or _speaks(match, text):
            people = BODY_EN if cue in _BEFORE_PEOPLE else None
            if cue not in _TOLD or not _AUTHORITY.search(match["name"]):
                yield from named(text, match, known, "cue-en", people)
    saying = list(parts_with(text, _SAYING_EN))
    for match in found_in(saying, _VERB_EN, text):
        if not _acts(match, text):
            organisation = None if _says_as_bodies_do(match, text) else BODY_EN
            yield from named(text, match, known, "verb-en", organisation)
    yield from _framed(text, known, saying)
    yield from _voices(text, known, saying)
    yield from source_lines(text, known)
    for match in _SIGNED_EN.finditer(text):
        if known.publisher(match.start("name"), match.end("name")):
            yield from named(text, match, known, "signed-en", None)
    yield from _in_small_letters(text, saying)


def _in_small_letters(text: str, saying: list[tuple[int, int]]) -> Iterator[Attribution]:
    """Bodies without a capital."""
    for match in (
        *_CUE_LOWER_EN.finditer(text),
        *found_in(saying, _LOWER_EN, text),
        *found_in(saying, _OPENING_LOWER_EN, text),
        *_CUSTOMS_EN.finditer(text),
        *FIGURES_LOWER_EN.finditer(text),
    ):
        if "verb" not in match.groupdict() or not _acts(match, text):
            yield from lower_named(text, match, "lower-en")


def _framed(text: str, known: Known, saying: list[tuple[int, int]]) -> Iterator[Attribution]:
    """Who stands in one of the frames; ``saying``: the parts of the text with a verb of saying."""
    for pattern, rule, organisation in _FRAMES_EN:
        for match in pattern.finditer(text):
            yield from named(text, match, known, rule, organisation)
    for pattern, rule, organisation in _SAYING_FRAMES_EN:
        for match in found_in(saying, pattern, text):
            yield from named(text, match, known, rule, organisation)
    for pattern, rule, organisation, word in _NEAR_EN:
        for at in word.finditer(text):
            near = pattern.search(text, max(0, at.start() - _BEFORE), at.end() + _BEHIND)
            if near and is_written_as_person(near.groupdict().get("person", "Ann")):
                yield from named(text, near, known, rule, organisation)


def _voices(text: str, known: Known, saying: list[tuple[int, int]]) -> Iterator[Attribution]:
    """Whom those who speak belong to."""
    for match in VOICE_EN.finditer(text):
        if _is_voice(match, text):
            any_name = (
                match["link"] in {"at", "with"} or match["role"].lower().rstrip("s") in _ANY_OF
            )
            yield from named(text, match, known, "voice-en", None if any_name else BODY_EN)
    for match in MEMBER_AFTER_EN.finditer(text):
        any_name = match["link"] in {"at", "with"}
        yield from named(text, match, known, "member-en", None if any_name else BODY_EN)
    for match in found_in(parts_with(text, _ASIDE_EN), OFFICER_EN, text):
        if _is_voice(match, text):
            yield from named(text, match, known, "officer-en", BODY_EN)
    for at in _OWNS_EN.finditer(text):
        near = _OF_A_BODY_EN.search(text, max(0, at.start() - _BEFORE), at.end() + _BEHIND)
        if near and (not near["person"] or is_written_as_person(near["person"])):
            any_name = (near["role"] or "").rstrip("s") in _ANY_OF
            yield from named(text, near, known, "of-a-body-en", None if any_name else BODY_EN)
    for match in VOICE_LOWER_EN.finditer(text):
        if _is_voice(match, text):
            yield from lower_named(text, match, "lower-en")


_FRAMES_EN = (
    (_LED_EN, "led-en", BODY_EN),
    (_SAID_BY_EN, "said-by-en", BODY_EN),
    (_RECKONS_EN, "reckons-en", None),
    (IN_POLL_EN, "poll-en", None),
    (COMPARED_EN, "compared-en", None),
    (PRINTED_EN, "printed-en", BODY_EN),
    (OWNED_EN, "owned-en", None),
    (NUMBERS_EN, "owned-en", BODY_EN),
    (FOR_OBSERVERS_EN, "for-en", OBSERVER_EN),
)
_SAYING_EN = word_of(data.VERBS_EN)
_SAYING_FRAMES_EN = (
    (POLL_EN, "poll-en", None),
    (WHO_EN, "who-en", None),
)
# What stands behind the officer of a body, or before him.
_ASIDE_EN = re.compile(r",\s(?:the\s)?(?=[A-Z0-9])")
# Slow to fail: tried only near the word that they need, which is found fast.
_NEAR_EN = (
    (
        _RELEASES_EN,
        "releases-en",
        BODY_EN,
        Gated(r"(?<= )(?:released|issued|published|unveiled) "),
    ),
    (
        COUNT_IS_EN,
        "count-is-en",
        None,
        Gated(r"(?<=[a-z] )(?:is|was|are|were|stands|stood|points|calls) "),
    ),
    (RATES_EN, "rates-en", OBSERVER_EN, Gated(r"(?<= )(?:rates? |target|rating)")),
    (REVISES_EN, "revises-en", OBSERVER_EN, re.compile(r"(?<= )its (?=[\w'’ -]{1,60})")),
    (MEMBER_EN, "member-en", BODY_EN, re.compile(r"(?<=[a-z] )(?:of|at|from) (?=(?:the )?[A-Z])")),
)
_BEFORE, _BEHIND = 110, 150  # characters
_LONG_ASIDE = 12  # characters
_ANY_OF = frozenset(
    listed_words("economist|analyst|strategist|researcher|spokesman|spokeswoman|spokesperson")
)


def _acts(match: re.Match[str], text: str) -> bool:
    """Whether a body does something rather than say it: it tells others to, adds buses, reports
    its own results, or is one of several that do."""
    verb, end = match["verb"], match.end()
    if verb in {"reported", "reports"} and _OWN_RESULTS.match(text, end):
        return True
    if verb in {"put", "puts"} and not text.startswith(" it", end):
        return _AT_A_NUMBER.match(text, end) is None
    if verb.endswith("ing") and text.startswith(", ", match.start("verb") - 2):
        return True  # "he told the court, saying"
    if verb in {"told", "tells"} and _ORDERS.match(text, end):
        return True
    if verb in {"added", "found", "finds"} and _ADDS.match(text, end):
        return True
    return bool(_AMONG.search(text, max(0, match.start("name") - 16), match.start("name")))


def _is_voice(match: re.Match[str], text: str) -> bool:
    """Whether somebody's office stands beside what is said, in the same sentence."""
    start, end = match.start(), match.end()
    left = text[max(0, start - 110) : start]
    left = re.split(r"[.!?\n](?=\s)", left)[-1]
    return bool(_SAYS_EN.search(left) or _SPEAKS_NEAR.match(text, end))


_SAYS_EN = re.compile(rf"(?<!\w)(?:{any_of(data.VERBS_EN)}|[Aa]ccording to|in the words of)(?!\w)")


def _says_as_bodies_do(match: re.Match[str], text: str) -> bool:
    """Whether any name in this place is one of a source."""
    return not _PLURAL.match(match["name"]) and (
        match["verb"] in {"reported", "reports"}
        or _measures(match, text)
        or _stands_for_a_body(match, text)
        or _speaks_alone(match, text)
    )


def _speaks_alone(match: re.Match[str], text: str) -> bool:
    """Whether one word says it: a firm where no person of that name is presented, and the text
    does not write it small."""
    name = match["name"]
    if (
        match["verb"] not in {"said", "says"}
        or " " in name
        or match["verb"] != text[match.end("name") + 1 : match.end()]
    ):
        return False
    if name in _NO_FIRM or not name[0].isupper() or f" {name.lower()} " in text:
        return False
    beside = (
        rf"(?<!\w)(?!(?:{_SMALL})\s)(?:[A-Z][\w'’]+|(?:[A-Z]\.)+) {re.escape(name)}(?!\w)"
        rf"|(?<!\w){re.escape(name)} [A-Z][a-z]"
    )
    return re.search(beside, text) is None


_SMALL = (
    "The|But|And|In|For|At|While|When|As|Meanwhile|Rival|Both|Last|On|From|By|If|So|Yet|Since|Now"
)


_NO_FIRM = frozenset(
    listed_words(
        "Government|Parliament|Congress|Police|Nobody|Everyone|Everybody|Someone|Somebody|"
        "Management|Staff|"
        "Industry|Anyone|Opposition|Traders|Protesters|Neighbours|Neighbors|Mum|Dad|God|Jesus|"
        "Buddha|Confucius|Mao|Deng|Xi|"
        "Trump|Biden|Obama|Putin|Modi|Macron|Jokowi|Merkel|Abe|Powell|Yellen|Musk|Ma|Mom|Father|"
        "Mother|Grandma"
    )
)


def _measures(match: re.Match[str], text: str) -> bool:
    """Whether a name does what bodies do: it estimates, or says of itself "it"."""
    if _ITS_REPORT.search(text, max(0, match.start() - 110), match.start()):
        return True
    verb = match["verb"]
    if " " in match["name"] and verb not in {"says", "said"}:
        return False
    if verb in {"says", "said", "announced", "confirmed", "disclosed", "added"}:
        said_so = match.start("verb") - match.end("name") < _LONG_ASIDE
        return said_so and bool(
            _IT_ITSELF.match(text, match.end()) or _IN_WRITING.match(text, match.end())
        )
    if verb in {"put", "puts"}:
        return _AT_A_NUMBER.match(text, match.end()) is not None
    if verb in {"estimates", "forecasts", "projects"} and not text.startswith(
        " that ", match.end()
    ):  # nouns, where a sentence begins
        return OPENS.search(text, max(0, match.start() - 3), match.start()) is None
    return verb in _MEASURING_EN and not text.startswith(" to ", match.end())


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
        "forecasters|executives|engineers|academics|statisticians"
    )
)
# "Chinese analysts", "US data": whose they are, not who they are.
_OF_A_NATION = re.compile(r"(?:US|UK|EU|UN|[A-Z][a-z]+(?:ese|ish|ian|ean|ench))\Z")


def _stands_for_a_body(match: re.Match[str], text: str) -> bool:
    """Whether a single name has an analyst or data: "Dial analyst Ann Lee said"."""
    if not (match["role"] or match["made"]) or match["name"].endswith(("'s", "’s")):
        return False
    if " " in match["name"]:  # "a Quay Dale manager": an article is nobody's
        if match["made"] and not _OF_A_NATION.search(match["name"]):
            return True
        before = text[max(0, match.start() - 4) : match.start()]
        return before.endswith((" a ", "A ", " an ", "An ")) and not _OF_A_NATION.search(
            match["name"]
        )
    opens = OPENS.search(text, max(0, match.start() - 3), match.start())
    return opens is None and _OF_A_NATION.match(match["name"]) is None
