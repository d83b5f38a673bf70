"""Sources named in English text."""

import re
from collections.abc import Iterator

from articles.text.mentions import attribution_data as data
from articles.text.mentions.attribution_frames import (
    APPOSED_EN,
    APPOSED_LOWER_EN,
    FOR_OBSERVERS_EN,
    NAME_EN,
    OBSERVER_EN,
    OWNED_EN,
    REVISES_EN,
    SPOKEN_EN,
    WORD,
)
from articles.text.mentions.attributions_latin import lower_named, named, source_lines
from articles.text.mentions.sources import BODY_EN, OPENS, Attribution, Known, any_of, beginning
from articles.text.vocabulary import listed_words

_CUE_EN = re.compile(
    rf"(?P<cue>{beginning(data.CUES_EN)})\s+(?P<filler>(?:(?:{any_of(data.FILLERS_EN)})\s+){{0,8}})"
    rf"(?P<name>{NAME_EN})"
)
_CUE_LOWER_EN = re.compile(
    rf"(?:{beginning('[Aa]ccording to|[Dd]ata from|[Ff]igures from')})\s+(?:the|a|an)\s+"
    rf"(?P<name>(?:[\w'’-]+\s+){{0,4}}?(?:{any_of(data.LOWER_HEADS_EN)}))(?!\w)"
)
_VERB_EN = re.compile(
    rf"(?P<name>{NAME_EN})(?:\s(?:[a-z-]+\s){{0,2}}?(?P<role>{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,3}})?"
    rf"(?:'s|’s|'|’)?(?:\s(?:[a-z-]+\s)?(?P<made>data|figures|statistics|survey|report|study|estimates|calculations|"
    r"index|records|results|accounts)(?:\sof\s[^,.;\nA-Z]{3,40}?)?)?"
    r"(?:,\s(?:a|an|the|which|citing|quoting|in)\s[^,.;\n]{3,70},\s|,?\s)"
    r"(?:(?:is|was|has|had|have|also|still|now|later|on \w+day|last \w+|yesterday|earlier)\s){0,2}"
    rf"(?P<verb>{any_of(data.VERBS_EN)})(?!\w)"
)
_LOWER_EN = re.compile(
    rf"(?:{beginning('[Tt]he|[Aa]|[Aa]n|[Ii]ts')})\s(?:[\w-]+(?:'s|’s)\s)?"
    rf"(?P<name>(?:[\w-]+\s){{0,3}}?(?:{any_of(data.LOWER_HEADS_EN)}))"
    rf"(?:'s|’s)?(?:\s(?:data|figures|statistics))?\s(?:has\s|also\s|had\s|first\s)?"
    rf"(?:{any_of(data.VERBS_AFTER_LOWER_EN)})(?!\w)"
)
_SAID_BY_EN = re.compile(
    rf"(?:{beginning('said|says|added|wrote|showed|shows')})\s(?:(?:the|a|an)\s)?"
    rf"(?:(?:[a-z'’-]+\s){{0,3}}?(?:{any_of(data.KINDS_LATIN)})\s)?(?P<name>{NAME_EN})"
)
_SPEAKER = (
    rf"(?:{beginning('said|says|added')})\s(?:(?:{WORD}\s){{0,3}}{WORD},|an?|the|its)\s(?:[a-z-]+\s){{0,4}}"
    rf"(?:{any_of(data.SPEAKERS_EN)})(?:\s[a-z]+){{0,3}}\s(?:at|of|with|for|from)\s"
)
# "said Ann Lee, chief economist at Harbour Bank": who speaks for somebody.
_SPEAKER_EN = re.compile(rf"{_SPEAKER}(?:the\s)?(?:[a-z-]+\s){{0,3}}(?P<name>{NAME_EN})")
_SPEAKER_LOWER_EN = re.compile(
    rf"{_SPEAKER}(?:the|a|an)\s(?P<name>(?:[\w'’-]+\s){{1,4}}?(?:{any_of(data.LOWER_HEADS_EN)}))(?!\w)"
)
# "The bureau released its figures."
_RELEASES_EN = re.compile(
    rf"(?P<name>{NAME_EN})\s(?:has\s|had\s)?(?:released|issued|published|unveiled)\s"
    r"(?:(?:the|its|new|a|fresh|latest)\s){0,2}(?:[a-z-]+\s){0,2}"
    r"(?:data|figures|report|statistics|numbers|findings|survey|forecast|estimates)(?!\w)"
)
# A company says of itself "it", a person does not.
_IT_ITSELF = re.compile(
    r"\s(?:on \w+day\s|in a (?:statement|filing|note)\s|that\s){0,2}"
    r"(?:its|it\s(?:had|has|will|would|expects?|plans?|planned|aims?|aimed|hopes|hoped|sold|sells|built|"
    r"builds|produced|produces|made|makes|shipped|ships|employs|employed|delivered|invested|opened|"
    r"signed|hired|earned|bought|owns|owned|exported|imported|spent|processed|handled|handles|carried|"
    r"received|paid|needs|needed|supplies|supplied|runs|ran|operates|operated|serves|served|uses|used)"
    r"(?!\s(?:be|been|take|taken|rain|become|happen)\b))(?!\w)"
)
_ITS_REPORT = re.compile(
    r"(?<!\w)[Ii]n its\s(?:[\w-]+\s){0,4}(?:report|note|filing|statement|outlook|review|bulletin|"
    r"prospectus|survey|forecast|update|accounts|results|announcement|newsletter|presentation)"
    r"(?:\s(?:on|for|to|of|in)\s[^.,;\n]{1,40})?,?\s\Z"
)
_AT_A_NUMBER = re.compile(r"\s[^.;\n]{1,60}\sat\s(?:[a-z]+\s){0,3}[^\s\d]?\d")
_MEASURING_EN = frozenset(listed_words(data.MEASURING_EN))
_PLURAL = re.compile(r"[A-Z][a-z]+(?:s|men|people|Police)\Z")
# A company that reports its own results is no source of them.
_OWN_RESULTS = re.compile(
    r"\s(?:its|an?(?=(?: [a-z]+)? (?:loss|profit))|net|first|second|third|fourth|quarterly|annual|"
    r"full-year|half-year|earnings|"
    r"profits?|sales|revenues?|results|strong|record|higher|lower|better|operating|pre-tax)(?!\w)"
)
_SPEAKS_NEAR = re.compile(
    rf"[^.!?\n]{{0,90}}?(?<!\w)(?:{any_of(data.VERBS_EN)}|say|called|expect|believe|see|estimate|rate|reckon|"
    r"forecast|predict|warn|argue|think)(?!\w)"
)
# Behind these a person stands as often as an organisation.
_BEFORE_PEOPLE = frozenset(
    {
        "told",
        *(f"in the {what} of" for what in ("view", "opinion", "words", "judgment", "judgement")),
    }
)


def english(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in English text, in no order; they may overlap."""
    for match in _CUE_EN.finditer(text):
        cue = match["cue"].lower()
        if cue.endswith((" at", " from", " with")) and not _speaks(match, text):
            continue
        yield from named(text, match, known, "cue-en", BODY_EN if cue in _BEFORE_PEOPLE else None)
    for match in _VERB_EN.finditer(text):
        reporting = match["verb"] in {"reported", "reports"}
        if reporting and _OWN_RESULTS.match(text, match.end()):
            continue
        any_name = reporting or _measures(match, text) or _stands_for_a_body(match, text)
        any_name = any_name and not _PLURAL.match(match["name"])
        yield from named(text, match, known, "verb-en", None if any_name else BODY_EN)
    for pattern, rule, organisation in _FRAMES_EN:
        for match in pattern.finditer(text):
            yield from named(text, match, known, rule, organisation)
    yield from source_lines(text, known)
    for pattern in (_CUE_LOWER_EN, _LOWER_EN, _SPEAKER_LOWER_EN, APPOSED_LOWER_EN):
        yield from lower_named(pattern, text, "lower-en")


_FRAMES_EN = (
    (_SAID_BY_EN, "said-by-en", BODY_EN),
    (_SPEAKER_EN, "speaker-en", None),
    (_RELEASES_EN, "releases-en", BODY_EN),
    (OWNED_EN, "owned-en", None),
    (APPOSED_EN, "apposed-en", None),
    (SPOKEN_EN, "spoken-en", None),
    (FOR_OBSERVERS_EN, "for-en", OBSERVER_EN),
    (REVISES_EN, "revises-en", OBSERVER_EN),
)
_LONG_ASIDE = 12  # characters


def _measures(match: re.Match[str], text: str) -> bool:
    """Whether a name does what bodies do: it estimates, or says of itself "it"."""
    if _ITS_REPORT.search(text, max(0, match.start() - 110), match.start()):
        return True
    if " " in match["name"]:
        return False
    verb = match["verb"]
    if verb in {"says", "said", "announced", "confirmed", "disclosed", "added"}:
        said_so = match.start("verb") - match.end("name") < _LONG_ASIDE
        return said_so and _IT_ITSELF.match(text, match.end()) is not None
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
        before = text[max(0, match.start() - 4) : match.start()]
        return before.endswith((" a ", "A ", " an ", "An ")) and not _OF_A_NATION.search(
            match["name"]
        )
    opens = OPENS.search(text, max(0, match.start() - 3), match.start())
    return opens is None and _OF_A_NATION.match(match["name"]) is None
