"""Sources that an article names: "Dilansir dari Reuters", "the bureau said", "据…报道".

A source is an organisation or an outlet; a person who speaks is none. What follows from it (that
the sentence is at second hand) is for the editor to confirm.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.text import attribution_data as data
from articles.text.names import Mention
from articles.text.vocabulary import listed_words


@dataclass(frozen=True, slots=True)
class Attribution:
    """``text[start:end]`` is the phrase that names the source, ``name`` the source as written;
    ``publisher`` its slug where the vocabulary knows it, else ""."""

    name: str
    start: int
    end: int
    text: str
    publisher: str
    rule: str


def _any(listed: str) -> str:
    return "|".join(listed_words(listed))


# A name in Latin letters: capitalised words, small words between them, an acronym in brackets.
# Bounded, so that a megabyte without a space costs no more than any other.
_WORD = r"(?<!\w)(?:[A-Z]\.){0,3}[A-Z0-9][\w'’&/-]{0,40}(?:\.[A-Za-z]{2,10}){0,2}"
_ACRONYM = r"(?: ?\([A-Z][\w /-]{1,24}\))?"
_NAME_EN = rf"{_WORD}(?: (?:(?:of|for|the|on|in|and) (?:the )?)?{_WORD}){{0,9}}{_ACRONYM}"
_NAME_ID = rf"{_WORD}(?: (?:(?:dan|untuk|of|the|for|and) (?:the )?)?{_WORD}){{0,9}}{_ACRONYM}"

_CUE_EN = re.compile(
    rf"(?<!\w)(?P<cue>{_any(data.CUES_EN)})\s+(?P<filler>(?:(?:{_any(data.FILLERS_EN)})\s+){{0,8}})"
    rf"(?P<name>{_NAME_EN})"
)
_CUE_LOWER_EN = re.compile(
    rf"(?<!\w)(?:[Aa]ccording to|[Dd]ata from|[Ff]igures from)\s+(?:the|a|an)\s+"
    rf"(?P<name>(?:[\w'’-]+\s+){{0,4}}?(?:{_any(data.LOWER_HEADS_EN)}))(?!\w)"
)
_VERB_EN = re.compile(
    rf"(?P<name>{_NAME_EN})(?:\s(?:{_any(data.ROLES_EN)})(?:\s{_WORD}){{0,3}})?"
    rf"(?:'s|’s)?(?:\s(?:data|figures|statistics|survey|report|study|estimates))?"
    r"(?:,\s(?:a|an|the|which|citing|quoting|in)\s[^,.;\n]{3,70},\s|,?\s)"
    r"(?:(?:is|was|has|had|have|also|still|now|later|on \w+day|last \w+|yesterday|earlier)\s){0,2}"
    rf"(?P<verb>{_any(data.VERBS_EN)})(?!\w)"
)
_LOWER_EN = re.compile(
    rf"(?<!\w)(?:the|The|a|A|an|An|its|Its)\s(?:[\w-]+(?:'s|’s)\s)?"
    rf"(?P<name>(?:[\w-]+\s){{0,3}}?(?:{_any(data.LOWER_HEADS_EN)}))"
    rf"(?:'s|’s)?(?:\s(?:data|figures|statistics))?\s(?:has\s|also\s|had\s)?"
    rf"(?:{_any(data.VERBS_AFTER_LOWER_EN)})(?!\w)"
)
_SAID_BY_EN = re.compile(rf"(?<!\w)(?:said|says|added|wrote)\s(?:the\s)?(?P<name>{_NAME_EN})")
_CUE_ID = re.compile(
    rf"(?<!\w)(?P<cue>(?i:{_any(data.CUES_ID)}|dari))(?:\s+|(?=[A-Z]))"
    rf"(?P<filler>(?:(?:{_any(data.FILLERS_ID)}|[a-z-]{{2,20}}) +){{0,6}}?)(?P<name>{_NAME_ID})"
)
_CUE_LOWER_ID = re.compile(
    r"(?<!\w)(?i:menurut|berdasarkan|kata|ujar)\s+"
    r"(?:(?:data|catatan|laporan|keterangan)\s+(?:dari\s+)?)?"
    rf"(?P<name>(?:{_any(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,5}}?)"
    r"(?=[,.;:]|\s(?:pada|yang|bahwa|hingga)\s)"
)
_VERB_ID = re.compile(
    rf"(?P<name>{_NAME_ID})(?:,\s{_NAME_ID},)?(?: (?:pada |tahun ){{0,2}}(?:19|20)\d\d)?\s"
    r"(?:(?:sendiri|juga|kemudian|pun|kini|telah|sudah|baru saja|yang)\s){0,2}"
    rf"(?P<verb>{_any(data.VERBS_ID)})(?!\w)"
)
_LOWER_ID = re.compile(
    rf"(?<!\w)(?P<name>(?i:{_any(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,4}}?)"
    r"\s(?:mencatat|melaporkan|merilis|mendata|memperkirakan|memproyeksikan|menyatakan|menyebut(?:kan)?|"
    r"mengumumkan)(?!\w)"
)
_ORG_EN = re.compile(rf"(?<!\w)(?:{_any(data.HEADS_EN)})(?!\w)")
_ORG_ID = re.compile(rf"(?<!\w)(?:{_any(data.HEADS_ID)})(?!\w)|{_ORG_EN.pattern}")
_SPEECH_ID = frozenset(listed_words(data.SPEECH_ID))
_SPEAKERS_ID = re.compile(rf"(?:(?:{_any(data.SPEAKERS_ID)})\s*)+")
_RULE_ID = re.compile(rf"(?:{_any(data.RULES_ID)})(?!\w)")
_KIND_BEFORE = re.compile(rf"(?<!\w)(?:{_any(data.KINDS_LATIN)})\s\Z", re.IGNORECASE)
_NOT_LATIN = frozenset(listed_words(data.NOT_SOURCES_LATIN))
_MEASURING_ID = frozenset(listed_words(data.MEASURING_ID))
_ROLE_ID = re.compile(rf"(?:{_any(data.ROLES_ID)})\s+")
_ACRONYM_NAME = re.compile(
    r"(?:The\s)?[A-Z][A-Z&-]{1,9}\d?(?:\s\([^)]*\))?\Z|.*\([A-Z]{2,}[\w -]*\)\Z"
)
_SPEAKS = re.compile(
    r"(?<!\w)(?:kata|ujar|ungkap|tutur|jelas|ucap|imbuh|tegas|tambah|beber|papar|terang|pungkas|said|says|"
    r"added) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?!\w)|(?<!\w)([A-Z][a-z]+(?: [A-Z][a-z]+)?) "
    r"(?:mengatakan|menuturkan|mengaku|menambahkan|bercerita|berharap|told|added|recalled)(?!\w)"
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

_AS_ZH = re.compile(
    rf"(?:根据|根據|(?<![数數证證依凭票收论論单占])[据據])(?P<name>[^据據，,。；：:！？\s“”]{{2,40}}?)(?P<verb>{_any(data.VERBS_ZH)})"
)
_BETWEEN_ZH = (
    rf"(?:{_any(data.BETWEEN_ZH)}|\d{{1,2}}月(?:\d{{1,2}}日)?|\d{{1,2}}日){{0,4}}"
    rf"(?:(?:{_any(data.ROLES_ZH)})[\u4e00-\u9fff]{{0,4}}?)?"
)
_CLAUSE_ZH = re.compile(
    rf"(?:(?<=[。！？；，,、：:\n“”）)】」\s])|\A)(?P<name>[^，,、。；：:！？\s“”《》（）()【】]{{0,28}}"
    rf"(?:{_any(data.ORGANISATIONS_ZH)}))(?:“[^”\n]{{1,16}}”)?{_BETWEEN_ZH}"
    rf"(?P<verb>{_any(data.CLAUSE_VERBS_ZH)})(?!会)"
)
# Names that show no organisation, but stand behind a word for one, in title marks or in Latin.
_TITLED_ZH = re.compile(
    rf"《(?P<name>[^》\n]{{2,20}})》{_BETWEEN_ZH}(?:曾|也|还|则|在.{{1,12}}?中)?(?:{_any(data.PRINTED_ZH)})"
)
_KIND_ZH = re.compile(
    rf"(?:{_any(data.KINDS_ZH)})(?P<name>[^，,、。；：:！？\s“”《》（）()【】]{{2,10}}?){_BETWEEN_ZH}"
    rf"(?:{_any(data.CLAUSE_VERBS_ZH)})(?!会)"
)
_LATIN_ZH = re.compile(
    rf"(?P<name>[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){{0,4}}) ?{_BETWEEN_ZH}"
    r"(?:报道|显示|称|披露|预测|预计|指出|统计|测算|估计)"
)
_REPORTS_ZH = re.compile(
    r"[^，,。；：:！？\s“”]{0,14}?(?:报道|消息|称|援引|报导|報道|撰文|刊文|评论|电(?=[，,：:（(]))"
)
_DATELINE_ZH = re.compile(
    r"(?:(?<=\n)|\A)[^，,。；\n“”]{2,24}?(?:消息|讯|电)\s*(?:[：:（(]|$)", re.MULTILINE
)
_QUOTED_ZH = re.compile(
    r"(?:援引|引述|转引自|轉引自|转载自|引用)(?P<name>[^，,。；：:！？\s“”]{2,20}?)(?:的|报道|消息|数据|话|说法|报告)"
)
_FROM_ZH = re.compile(
    rf"(?:从|向)(?P<name>[^从向，,。；：:！？\s“”]{{1,28}}?(?:{_any(data.ORGANISATIONS_ZH)}))(?:获悉|了解到|得知|获取|了解)"
)
_PATTERNS_ZH = (
    (_AS_ZH, "as-zh"),
    (_CLAUSE_ZH, "verb-zh"),
    (_QUOTED_ZH, "quoted-zh"),
    (_FROM_ZH, "from-zh"),
    (_TITLED_ZH, "titled-zh"),
    (_KIND_ZH, "kind-zh"),
    (_LATIN_ZH, "latin-zh"),
)
_LEADING_ZH = re.compile("(?:最新|来自|另据|据|而|但|同时|此外|对此|其中|《|由)+")
_TRAILING_ZH = re.compile(f"(?:{_any(data.TRAILING_ZH)})\\Z")
_NOT_ZH = re.compile(f"(?:{_any(data.NOT_SOURCES_ZH)})\\Z")
_ORG_ZH = re.compile(f"(?:{_any(data.ORGANISATIONS_ZH)})\\Z")


def read_attributions(
    text: str, *, language: str, mentions: tuple[Mention, ...] = ()
) -> tuple[Attribution, ...]:
    """The attributions of a text, in order, each phrase once.

    ``mentions`` are the names found in the text (names.find_names): a publisher among them counts
    as a source wherever it reports, even where its name shows no organisation.
    """
    found = sorted(_candidates(text, language, mentions), key=lambda a: (a.start, -a.end))
    kept: list[Attribution] = []
    for attribution in found:
        if not kept or attribution.start >= kept[-1].end:
            kept.append(attribution)
    return tuple(kept)


def _candidates(text: str, language: str, names: tuple[Mention, ...]) -> Iterator[Attribution]:
    known = _Known(text, names)
    if language in {"en", ""}:
        yield from _english(text, known)
    if language in {"id", ""}:
        yield from _indonesian(text, known)
    if language in {"zh-hans", ""}:
        yield from _chinese(text, known)


class _Known:
    """What a text itself and the vocabulary say of its names."""

    def __init__(self, text: str, names: tuple[Mention, ...]) -> None:
        # Who speaks somewhere in the text is a person wherever the name comes back.
        self.people = {
            word for match in _SPEAKS.finditer(text) for word in " ".join(match.groups("")).split()
        }
        self._publishers = _Sorted(m for m in names if m.kind == "publisher")
        self._places = _Sorted(m for m in names if m.kind == "region")

    @property
    def publishers(self) -> list[Mention]:
        return self._publishers.mentions

    def publisher(self, start: int, end: int) -> str:
        """The slug of the longest publisher that ``start`` to ``end`` overlaps, or ""."""
        inside = self._publishers.touching(start, end)
        return max(inside, key=lambda m: m.end - m.start).codes[0] if inside else ""

    def is_person(self, name: str) -> bool:
        return any(word in self.people for word in name.split())

    def is_place(self, start: int, end: int) -> bool:
        return any(m.start <= start and end <= m.end for m in self._places.touching(start, end))


class _Sorted:
    """Mentions in the order of a text, to be had by place."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self.mentions]
        self._longest = max((m.end - m.start for m in self.mentions), default=0)

    def touching(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [m for m in self.mentions[first:last] if m.end > start]


def _english(text: str, known: _Known) -> Iterator[Attribution]:
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
            yield _attribution(text, match, match.start("name"), match.end("name"), "", "lower-en")


def _indonesian(text: str, known: _Known) -> Iterator[Attribution]:
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
            yield _attribution(text, match, match.start("name"), match.end("name"), "", "lower-id")


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
    known: _Known,
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
    yield _attribution(text, match, start, end, publisher, rule)


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


def _attribution(
    text: str, match: re.Match[str], start: int, end: int, publisher: str, rule: str
) -> Attribution:
    left, right = match.start(), max(match.end(), end)
    return Attribution(text[start:end], left, right, text[left:right], publisher, rule)


def _chinese(text: str, known: _Known) -> Iterator[Attribution]:
    for pattern, rule in _PATTERNS_ZH:
        for match in pattern.finditer(text):
            start, name = _cleaned_zh(match.start("name"), match["name"])
            end = start + len(name)
            publisher = known.publisher(start, end)
            if not _is_source_zh(name, publisher, rule) or known.is_place(start, end):
                continue
            yield _attribution(text, match, start, end, publisher, rule)
    for mention in known.publishers:
        verb = _REPORTS_ZH.match(text, mention.end)
        # "新华社石家庄电" and "央视网消息：" open the outlet's own article.
        if verb and not _DATELINE_ZH.match(text, mention.start):
            span = text[mention.start : verb.end()]
            yield Attribution(
                mention.text, mention.start, verb.end(), span, mention.codes[0], "publisher-zh"
            )


def _cleaned_zh(start: int, name: str) -> tuple[int, str]:
    """A name without the words before and behind it, and where it then starts."""
    leading = _LEADING_ZH.match(name)
    if leading:
        start, name = start + leading.end(), name[leading.end() :]
    while True:
        shorter = _TRAILING_ZH.sub("", name)
        if shorter == name or not shorter:
            return start, name
        name = shorter


def _is_source_zh(name: str, publisher: str, rule: str) -> bool:
    if publisher:
        return True
    if _NOT_ZH.fullmatch(name):
        return False
    return rule != "verb-zh" or bool(_ORG_ZH.search(name))
