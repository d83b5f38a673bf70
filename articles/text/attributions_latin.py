"""Sources named in English and Indonesian text."""

import re
from collections.abc import Iterator

from articles.text import attribution_data as data
from articles.text.sources import Attribution, Known, any_of, phrase
from articles.text.vocabulary import listed_words

# A name in Latin letters: capitalised words, small words between them, an acronym in brackets.
# Bounded, so that a megabyte without a space costs no more than any other.
_WORD = r"(?<!\w)(?:[A-Z]\.){0,3}[A-Z0-9][\w'’&/-]{0,40}(?:\.[A-Za-z]{2,10}){0,2}"
_ACRONYM = r"(?: ?\([A-Z][\w /-]{1,24}\))?"
_NAME_EN = rf"{_WORD}(?: (?:(?:of|for|the|on|in|and) (?:the )?)?{_WORD}){{0,9}}{_ACRONYM}"
_NAME_ID = rf"{_WORD}(?: (?:(?:dan|untuk|of|the|for|and) (?:the )?)?{_WORD}){{0,9}}{_ACRONYM}"

_CUE_EN = re.compile(
    rf"(?<!\w)(?P<cue>{any_of(data.CUES_EN)})\s+(?P<filler>(?:(?:{any_of(data.FILLERS_EN)})\s+){{0,8}})"
    rf"(?P<name>{_NAME_EN})"
)
_CUE_LOWER_EN = re.compile(
    rf"(?<!\w)(?:[Aa]ccording to|[Dd]ata from|[Ff]igures from)\s+(?:the|a|an)\s+"
    rf"(?P<name>(?:[\w'’-]+\s+){{0,4}}?(?:{any_of(data.LOWER_HEADS_EN)}))(?!\w)"
)
_VERB_EN = re.compile(
    rf"(?P<name>{_NAME_EN})(?:\s(?:{any_of(data.ROLES_EN)})(?:\s{_WORD}){{0,3}})?"
    rf"(?:'s|’s)?(?:\s(?:data|figures|statistics|survey|report|study|estimates))?"
    r"(?:,\s(?:a|an|the|which|citing|quoting|in)\s[^,.;\n]{3,70},\s|,?\s)"
    r"(?:(?:is|was|has|had|have|also|still|now|later|on \w+day|last \w+|yesterday|earlier)\s){0,2}"
    rf"(?P<verb>{any_of(data.VERBS_EN)})(?!\w)"
)
_LOWER_EN = re.compile(
    rf"(?<!\w)(?:the|The|a|A|an|An|its|Its)\s(?:[\w-]+(?:'s|’s)\s)?"
    rf"(?P<name>(?:[\w-]+\s){{0,3}}?(?:{any_of(data.LOWER_HEADS_EN)}))"
    rf"(?:'s|’s)?(?:\s(?:data|figures|statistics))?\s(?:has\s|also\s|had\s)?"
    rf"(?:{any_of(data.VERBS_AFTER_LOWER_EN)})(?!\w)"
)
_SAID_BY_EN = re.compile(rf"(?<!\w)(?:said|says|added|wrote)\s(?:the\s)?(?P<name>{_NAME_EN})")
_CUE_ID = re.compile(
    rf"(?<!\w)(?P<cue>(?i:{any_of(data.CUES_ID)}|dari))(?:\s+|(?=[A-Z]))"
    rf"(?P<filler>(?:(?:{any_of(data.FILLERS_ID)}|[a-z-]{{2,20}}) +){{0,6}}?)(?P<name>{_NAME_ID})"
)
_CUE_LOWER_ID = re.compile(
    r"(?<!\w)(?i:menurut|berdasarkan|kata|ujar)\s+"
    r"(?:(?:data|catatan|laporan|keterangan)\s+(?:dari\s+)?)?"
    rf"(?P<name>(?:{any_of(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,5}}?)"
    r"(?=[,.;:]|\s(?:pada|yang|bahwa|hingga)\s)"
)
_VERB_ID = re.compile(
    rf"(?P<name>{_NAME_ID})(?:,\s{_NAME_ID},)?(?: (?:pada |tahun ){{0,2}}(?:19|20)\d\d)?\s"
    r"(?:(?:sendiri|juga|kemudian|pun|kini|telah|sudah|baru saja|yang)\s){0,2}"
    rf"(?P<verb>{any_of(data.VERBS_ID)})(?!\w)"
)
_LOWER_ID = re.compile(
    rf"(?<!\w)(?P<name>(?i:{any_of(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,4}}?)"
    r"\s(?:mencatat|melaporkan|merilis|mendata|memperkirakan|memproyeksikan|menyatakan|menyebut(?:kan)?|"
    r"mengumumkan)(?!\w)"
)
_ORG_EN = re.compile(rf"(?<!\w)(?:{any_of(data.HEADS_EN)})(?!\w)")
_ORG_ID = re.compile(rf"(?<!\w)(?:{any_of(data.HEADS_ID)})(?!\w)|{_ORG_EN.pattern}")
_SPEECH_ID = frozenset(listed_words(data.SPEECH_ID))
_SPEAKERS_ID = re.compile(rf"(?:(?:{any_of(data.SPEAKERS_ID)})\s*)+")
_RULE_ID = re.compile(rf"(?:{any_of(data.RULES_ID)})(?!\w)")
_KIND_BEFORE = re.compile(rf"(?<!\w)(?:{any_of(data.KINDS_LATIN)})\s\Z", re.IGNORECASE)
_NOT_LATIN = frozenset(listed_words(data.NOT_SOURCES_LATIN))
_MEASURING_ID = frozenset(listed_words(data.MEASURING_ID))
_ROLE_ID = re.compile(rf"(?:{any_of(data.ROLES_ID)})\s+")
_ACRONYM_NAME = re.compile(
    r"(?:The\s)?[A-Z][A-Z&-]{1,9}\d?(?:\s\([^)]*\))?\Z|.*\([A-Z]{2,}[\w -]*\)\Z"
)
_PERSON = re.compile(
    r"(?:(?:Economist|Analyst|Strategist|Trader)(?! Intelligence) [A-Z]\w*|"
    r"Mr|Ms|Mrs|Dr|Prof|Professor|Sir|President|Presiden|Gubernur|Menteri|Bapak|Ibu)(?!\w)"
)
_NO_NAME = re.compile(
    r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|"
    r"Desember|January|February|March|May|June|July|August|October|December|Pada|Dia|Ia|Mereka|Kami|"
    r"It|He|She|They|We|This|That|Ini|Itu|But|And|In|On|At|A|An|Data|Menurut|Namun|Sementara|Meanwhile|"
    r"Adapun|Selain|dan|untuk|of|the|for|and|on|in|at|I|You|If|As|When|While|However|Yet|Hal|Sebelumnya)[.,]?\Z"
    r"|[\d.,/%-]+\Z"
)


def english(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in English text, in no order; they may overlap."""
    for match in _CUE_EN.finditer(text):
        told = match["cue"].lower() == "told"
        yield from _named(text, match, known, "cue-en", _ORG_EN if told else None)
    for match in _VERB_EN.finditer(text):
        reporting = match["verb"] in {"reported", "reports"} and " " in match["name"]
        yield from _named(text, match, known, "verb-en", None if reporting else _ORG_EN)
    for match in _SAID_BY_EN.finditer(text):
        yield from _named(text, match, known, "said-by-en", _ORG_EN)
    for pattern in (_CUE_LOWER_EN, _LOWER_EN):
        for match in pattern.finditer(text):
            yield phrase(text, match, match.start("name"), match.end("name"), "", "lower-en")


def indonesian(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in Indonesian text, in no order; they may overlap."""
    for match in _CUE_ID.finditer(text):
        if not _introduces(match, text):
            continue
        speech = match["cue"].lower() in _SPEECH_ID
        yield from _named(text, match, known, "cue-id", _ORG_ID if speech else None)
    for match in _VERB_ID.finditer(text):
        measuring = match["verb"] in _MEASURING_ID and " " in match["name"]
        yield from _named(text, match, known, "verb-id", None if measuring else _ORG_ID)
    for pattern in (_CUE_LOWER_ID, _LOWER_ID):
        for match in pattern.finditer(text):
            yield phrase(text, match, match.start("name"), match.end("name"), "", "lower-id")


def _introduces(match: re.Match[str], text: str) -> bool:
    """Whether the words between an Indonesian cue and a name lead from one to the other."""
    cue, filler = match["cue"].lower(), match["filler"].strip()
    if _RULE_ID.match(match["name"]):
        return False
    if cue == "dari":
        # "Dari Oxford Institute, dampak …": only where it opens the sentence and a comma ends it.
        return match["cue"] == "Dari" and not filler and text[match.end() : match.end() + 1] == ","
    return cue not in _SPEECH_ID or not filler or bool(_SPEAKERS_ID.fullmatch(filler))


def _named(
    text: str,
    match: re.Match[str],
    known: Known,
    rule: str,
    organisation: re.Pattern[str] | None,
) -> Iterator[Attribution]:
    """The attribution of a match whose name is one of a source. ``organisation``: what the name
    must hold where the words around it could as well introduce a person."""
    start, end = _trimmed_name(text, match.start("name"), match.end("name"))
    name = text[start:end]
    alone = bool(organisation) and name != "Customs" and bool(_ORG_ID.fullmatch(name))
    if (
        len(name) < 2
        or alone
        or name in _NOT_LATIN
        or known.is_place(start, end)
        or _PERSON.match(name)
    ):
        return
    publisher = known.publisher(start, end)
    is_organisation = bool(
        publisher
        or (organisation or _ORG_ID).search(name)
        or _ACRONYM_NAME.fullmatch(name)
        or _KIND_BEFORE.search(text, max(0, start - 24), start)
    )
    if not is_organisation and (organisation or known.is_person(name)):
        return
    yield phrase(text, match, start, end, publisher, rule)


def _trimmed_name(text: str, start: int, end: int) -> tuple[int, int]:
    """A name without the days, months, years and small words that capitals drew into it."""
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", text[start:end])]
    while words and _NO_NAME.match(text[words[0][0] : words[0][1]]):
        words.pop(0)
    while words and _NO_NAME.match(text[words[-1][0] : words[-1][1]]):
        words.pop()
    if not words:
        return start, start
    start = words[0][0]
    role = _ROLE_ID.match(text, start, words[-1][1])
    start = role.end() if role else start
    name = text[start : words[-1][1]]
    name = name.rstrip(".,;:'’-/&")
    name = re.sub(r"(?:'s|’s)\Z", "", name)
    return start, start + len(name)
