"""Sources named in English and Indonesian text."""

import re
from collections.abc import Iterator

from articles.text.mentions import attribution_data as data
from articles.text.mentions.attribution_frames import (
    APPOSED_EN,
    APPOSED_LOWER_EN,
    BRACKET_ID,
    FOR_OBSERVERS_EN,
    HEADED_LINE,
    NAME_EN,
    NAME_ID,
    OBSERVER_EN,
    OWNED_EN,
    RATE_ID,
    REVISES_EN,
    REVISES_ID,
    SOURCE_LINE,
    SPOKEN_EN,
    WORD,
)
from articles.text.mentions.sources import (
    BODY_EN,
    BODY_ID,
    OPENS,
    Attribution,
    Known,
    any_of,
    beginning,
    phrase,
)
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
_CUE_ID = re.compile(
    rf"(?<!\w)(?P<cue>(?i:{any_of(data.CUES_ID)}|dari))(?:\s+|(?=[A-Z]))"
    rf"(?P<filler>(?:(?:{any_of(data.FILLERS_ID)}|[a-z-]{{2,20}}) +){{0,6}}?)(?P<name>{NAME_ID})"
)
_CUE_LOWER_ID = re.compile(
    r"(?<!\w)(?i:menurut|berdasarkan|kata|ujar)\s+"
    r"(?:(?:data|catatan|laporan|keterangan)\s+(?:dari\s+)?)?"
    rf"(?P<name>(?:{any_of(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,5}}?)"
    r"(?=[,.;:]|\s(?:pada|yang|bahwa|hingga)\s)"
)
_VERB_ID = re.compile(
    rf"(?P<name>{NAME_ID})(?:,?\s{NAME_ID},?)?(?: (?:pada |tahun ){{0,2}}(?:19|20)\d\d)?\s"
    r"(?:(?:sendiri|juga|kemudian|pun|kini|telah|sudah|baru saja|yang)\s){0,2}"
    rf"(?P<verb>{any_of(data.VERBS_ID)})(?!\w)"
)
_LOWER_ID = re.compile(
    rf"(?<!\w)(?P<name>(?i:{any_of(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,4}}?)"
    r"\s(?:mencatat|melaporkan|merilis|mendata|memperkirakan|memproyeksikan|menyatakan|menyebut(?:kan)?|"
    r"mengumumkan)(?!\w)"
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
# "Laporan tahunan Dermaga menyebut", "Survei Dermaga menunjukkan".
_KNOWN_ID = re.compile(
    rf"(?<!\w)(?i:{any_of(data.MADE_KNOWN_ID)})\s(?:[a-z]+\s){{0,3}}(?P<name>{NAME_ID})\s"
    rf"(?:(?:juga|pun|itu|tersebut)\s)?(?:{any_of(data.VERBS_ID)})(?!\w)"
)
# "kata Budi Santoso, ekonom dari Universitas Dermaga"
_SPEAKER_ID = re.compile(
    rf"(?:{beginning('kata|ujar|ungkap|tutur|jelas|ucap|papar|imbuh')})\s(?:{WORD}\s){{0,3}}{WORD},\s"
    r"(?:[a-z]+\s){0,2}(?:ekonom|analis|peneliti|pengamat|direktur|kepala|ketua|juru bicara|dosen|"
    rf"guru besar|pakar|manajer)\s(?:[a-z]+\s){{0,3}}(?P<name>{NAME_ID})"
)
# Outlets that write themselves small: "dilansir detikfinance", "dikutip dari tirto.id".
_OUTLET_ID = re.compile(
    r"(?<!\w)(?i:dilansir|dikutip|melansir|mengutip|diberitakan|diwartakan)"
    r"(?: dari| oleh| laman| situs| media){0,3} ?(?!dari[A-Z])(?P<name>detik[A-Za-z]{0,14}|"
    r"[a-z]{3,20}[A-Z]\w{2,20}|[a-z][\w-]{2,20}\.(?:com|co\.id|id|net|org))(?!\w)"
)
_MADE_ID = re.compile(
    r"yang (?:(?:telah|sudah|baru|juga|pernah) )?(?:di(?!sebut)|berasal|bersumber|ter|sama)"
)
_TOLD_OF = ("dilaporkan", "diberitakan", "berdasarkan")
_SPEECH_ID = frozenset(listed_words(data.SPEECH_ID))
_SPEAKERS_ID = re.compile(rf"(?:(?:{any_of(data.SPEAKERS_ID)})\s*)+")
_RULE_ID = re.compile(rf"(?:{any_of(data.RULES_ID)})(?!\w)")
_KIND_BEFORE = re.compile(rf"(?<!\w)(?:{any_of(data.KINDS_LATIN)})\s\Z", re.IGNORECASE)
_NOT_LATIN = frozenset(listed_words(data.NOT_SOURCES_LATIN))
_ACTS_ID = frozenset(listed_words(data.ACTS_ID))
_MEASURING_EN = frozenset(listed_words(data.MEASURING_EN))
_MADE_KNOWN_ID = frozenset(listed_words(data.MADE_KNOWN_ID))
_MEASURING_ID = frozenset(listed_words(data.MEASURING_ID))
_ROLE_ID = re.compile(rf"(?:{any_of(data.ROLES_ID)})\s+")
_ACRONYM_NAME = re.compile(
    r"(?:The\s)?[A-Z][A-Z&-]{1,9}\d?(?:\s\([^)]*\))?\Z|.*\([A-Z]{2,}[\w -]*\)\Z"
    # Capitals inside a word: no person writes himself so, but for the Scots.
    r"|[A-Z]\w+ & [A-Z]\w+\Z|(?!Mc|Mac)[A-Z][a-z]+[A-Z]\w*\Z|[\w-]+\.(?:com|co\.id|id|net|org|cn)\Z"
)
_KIND_AFTER = re.compile(
    rf"(?:\s|,\s(?:a|an|the)\s(?:[\w'’-]+\s){{0,4}}?)(?:{any_of(data.KINDS_AFTER_EN)})(?!\w)"
)
_KIND_FIRST = re.compile(rf"(?i:{any_of(data.KINDS_LATIN)})\s\w")
# Branches are named by their country, people are not.
_BRANCH = re.compile(r".+\s(?:Indonesia|China|Asia|Asia Pasifik|Asia Pacific|Internasional)\Z")
_BARE_LOWER = re.compile(
    rf"(?i:{any_of(data.LOWER_HEADS_EN)}|{any_of(data.LOWER_HEADS_ID)})(?:\s(?:tersebut|itu|ini|setempat))?\Z"
)
_PLURAL = re.compile(r"[A-Z][a-z]+(?:s|men|people|Police)\Z")
# A company that reports its own results is no source of them.
_OWN_RESULTS = re.compile(
    r"\s(?:its|an?(?=(?: [a-z]+)? (?:loss|profit))|net|first|second|third|fourth|quarterly|annual|"
    r"full-year|half-year|earnings|"
    r"profits?|sales|revenues?|results|strong|record|higher|lower|better|operating|pre-tax)(?!\w)"
)
_TOLD_TO = re.compile(
    r"(?<!\w)(?:kata|ujar|ungkap|tutur|jelas|ucap|papar|terang|mengatakan|menuturkan)"
    r"\w*\W[^.!?\n]{0,60}\Z"
)
_SPEAKS_NEAR = re.compile(
    rf"[^.!?\n]{{0,90}}?(?<!\w)(?:{any_of(data.VERBS_EN)}|say|called|expect|believe|see|estimate|rate|reckon|"
    r"forecast|predict|warn|argue|think)(?!\w)"
)
_PERSON = re.compile(
    r"(?:(?:Economist|Analyst|Strategist|Trader)(?! Intelligence) [A-Z]\w*|"
    r"Pak|Bu|Mr|Ms|Mrs|Dr|Prof|Professor|Sir|President|Presiden|Gubernur|Menteri|Bapak|Ibu)(?!\w)"
)
# "Treasury Secretary Ann Lee": a person, whatever office stands before.
_PERSON_WITHIN = re.compile(
    r"(?:Secretary|Minister|Governor|Chairman|Chairwoman|Mayor|Senator|Commissioner|President|"
    r"Spokesman|Spokeswoman|'s|’s) ([A-Z][a-z]+ [A-Z][a-z]+)(?: in [A-Z][a-z]+)?\Z"
)
_NO_NAME = re.compile(
    r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|"
    r"Desember|January|February|March|May|June|July|August|October|December|Pada|Dia|Ia|Mereka|Kami|"
    r"It|He|She|They|We|Those|These|Both|Other|Another|Recent|Previous|Earlier|New|Latest|Official|Some|Many|Most|Others|Several|This|That|Ini|Itu|But|And|In|On|At|A|An|Data|Menurut|Namun|Sementara|Kepada|Meanwhile|"
    r"Adapun|Selain|dan|untuk|of|the|for|and|on|in|at|I|You|If|As|When|While|However|Yet|Hal|Sebelumnya|Sebagai|Selaku|Sekaligus)(?:['’]s|[.,])?\Z"
    r"|[\d.,/%-]+\Z|(?:Dilansir|Dikutip|Mengutip|Melansir)\w+\Z"
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
        yield from _named(text, match, known, "cue-en", BODY_EN if cue in _BEFORE_PEOPLE else None)
    for match in _VERB_EN.finditer(text):
        reporting = match["verb"] in {"reported", "reports"}
        if reporting and _OWN_RESULTS.match(text, match.end()):
            continue
        any_name = reporting or _measures(match, text) or _stands_for_a_body(match, text)
        any_name = any_name and not _PLURAL.match(match["name"])
        yield from _named(text, match, known, "verb-en", None if any_name else BODY_EN)
    for pattern, rule, organisation in _FRAMES_EN:
        for match in pattern.finditer(text):
            yield from _named(text, match, known, rule, organisation)
    yield from _lines(text, known)
    for pattern in (_CUE_LOWER_EN, _LOWER_EN, _SPEAKER_LOWER_EN, APPOSED_LOWER_EN):
        yield from _lower(pattern, text, "lower-en")


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


def _lines(text: str, known: Known) -> Iterator[Attribution]:
    """Lines: "Source: Quay Institute", "Quay Institute: 12 ships"."""
    for match in SOURCE_LINE.finditer(text):
        yield from _named(text, match, known, "source-line", None)
    for match in HEADED_LINE.finditer(text):
        yield from _named(text, match, known, "headed-line", BODY_ID)


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


def _lower(pattern: re.Pattern[str], text: str, rule: str) -> Iterator[Attribution]:
    """Names in small letters; "the bureau" alone goes back to a name and is none."""
    for match in pattern.finditer(text):
        name = _ADVERB.sub("", match["name"])
        if not _BARE_LOWER.match(name):
            start = match.start("name")
            yield phrase(text, match, start, start + len(name), "", rule)


_ADVERB = re.compile(
    r"\s(?:hanya|juga|pun|sendiri|belum|masih|kini|telah|sudah|kemudian|sempat|pernah|turut)\Z"
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


def indonesian(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in Indonesian text, in no order; they may overlap."""
    for match in _CUE_ID.finditer(text):
        if not _introduces(match, text):
            continue
        speech = match["cue"].lower() in _SPEECH_ID
        yield from _named(text, match, known, "cue-id", BODY_ID if speech else None)
    for match in _VERB_ID.finditer(text):
        measuring = match["verb"] in _MEASURING_ID and not BODY_ID.fullmatch(match["name"])
        yield from _named(text, match, known, "verb-id", None if measuring else BODY_ID)
    for pattern, rule, organisation in _FRAMES_ID:
        for match in pattern.finditer(text):
            yield from _named(text, match, known, rule, organisation)
    for match in _OUTLET_ID.finditer(text):
        publisher = known.publisher(match.start("name"), match.end("name"))
        yield phrase(text, match, match.start("name"), match.end("name"), publisher, "outlet-id")
    yield from _lines(text, known)
    for pattern in (_CUE_LOWER_ID, _LOWER_ID):
        yield from _lower(pattern, text, "lower-id")


_FRAMES_ID = (
    (_KNOWN_ID, "known-id", None),
    (_SPEAKER_ID, "speaker-id", None),
    (RATE_ID, "rate-id", None),
    (REVISES_ID, "revises-id", BODY_ID),
    (BRACKET_ID, "bracket-id", BODY_ID),
)


def _introduces(match: re.Match[str], text: str) -> bool:
    """Whether the words between an Indonesian cue and a name lead from one to the other."""
    cue, filler = match["cue"].lower(), match["filler"].strip()
    if cue in _ACTS_ID and match["cue"][0].isupper():
        return False
    words = filler.split()
    if words and (cue == "lapor" or (words[-1] in ("di", "ke") and cue in _TOLD_OF)):
        return False  # "dilaporkan terjadi di Dermaga"
    if "yang" in words and not _MADE_ID.search(filler):
        return False  # "berdasarkan kriteria yang memuat"
    if cue == "kepada" and not _TOLD_TO.search(text[max(0, match.start() - 80) : match.start()]):
        return False
    if _RULE_ID.match(match["name"]):
        return False
    if cue.startswith("dalam ") and not {"yang", "ke", "keuangan"}.isdisjoint(filler.split()):
        return False
    if cue == "dari":
        # "Dari Oxford Institute, dampak …": only where it opens the sentence and a comma ends it.
        stands = not filler or filler.split()[0] in _MADE_KNOWN_ID
        return match["cue"] == "Dari" and stands and text[match.end() : match.end() + 1] == ","
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
    officer = _is_officer(text[start:end])
    start, end = _without_person(text, start, end, known, rule)
    name = text[start:end]
    alone = bool(organisation) and name != "Customs" and bool(BODY_ID.fullmatch(name))
    if (
        len(name) < 2
        or alone
        or name.removeprefix("The ") in _NOT_LATIN
        or known.is_place(start, end)
        or _PERSON.match(name)
        or officer
        or _BARE_LOWER.match(name)
        or known.is_initials(name)
    ):
        return
    publisher = known.publisher(start, end)
    is_organisation = bool(
        publisher
        or (organisation or BODY_ID).search(name)
        or _ACRONYM_NAME.fullmatch(name)
        or _KIND_BEFORE.search(text, max(0, start - 24), start)
        or _KIND_AFTER.match(text, end)
        or _KIND_FIRST.match(name)
        or (rule == "cue-id" and _BRANCH.match(name))
        or _is_office(text, match, name)
    )
    if not is_organisation and (
        organisation or known.is_person(name) or known.is_part_of_a_name(name)
    ):
        return
    yield phrase(text, match, start, end, publisher, rule)


_HEAD_OF = re.compile(
    r"(?:(?:Professor|Prof|Dr|Mr|Ms|Mrs)\.? )?"
    r"[A-Z][a-z'’-]+ (?:[A-Z]\. )?[A-Z][a-z'’-]+ (?:of|at|from|for) (?:the )?"
)
_LAST_WORDS = re.compile(
    r"(.*\b(?:Sekuritas|Securities|Institute|Research|Indonesia))(?: [A-Z][a-z]+){1,3}\Z"
)


def _without_person(text: str, start: int, end: int, known: Known, rule: str) -> tuple[int, int]:
    """Where a body's name stands without its speaker's: "Asosiasi Dermaga Budi Santoso"."""
    head = _HEAD_OF.match(text, start, end)
    if head and not BODY_EN.search(head[0]) and BODY_EN.search(text, head.end(), end):
        start = head.end()
    return start, start + len(_without_tail(text[start:end], known, rule))


def _without_tail(name: str, known: Known, rule: str) -> str:
    last = _LAST_WORDS.match(name) if rule.endswith("-id") else None
    if last and BODY_ID.search(last[1]) and not BODY_ID.search(name, last.end(1)):
        return last[1]
    words = name.split(" ")
    if len(words) < 3 or not BODY_ID.search(name):
        return name
    for place, word in enumerate(words):
        if place > 1 and known.is_speaker(word) and BODY_ID.search(" ".join(words[:place])):
            # "Komisi II DPR Ahmad Doli", who is called Doli.
            first_name = words[place - 2].isupper() and not words[place - 1].isupper()
            return " ".join(words[: place - (place > 2 and first_name)])
    return name


def _is_office(text: str, match: re.Match[str], name: str) -> bool:
    """Whether an Indonesian title stands before a name that is too long for a person's."""
    if "cue" in match.groupdict() and match["cue"].isascii() and match["cue"][:1].isupper():
        return False
    titled = _ROLE_ID.match(text, match.start("name")) is not None
    return titled and name.count(" ") >= _LONG_NAME


_LONG_NAME = 4  # spaces
_FIELDS_ID = ("Bidang ", "Divisi ", "Departemen ", "Riset ", "Keuangan ", "Perusahaan ")


def _is_officer(name: str) -> bool:
    match = _PERSON_WITHIN.search(name)
    return match is not None and BODY_EN.search(match.group(1)) is None


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
    if role and " " in text[start : words[-1][1]]:
        # "Deputi Bidang Statistik Sosial BPS": the body is named last.
        last = re.search(r"(?<!\w)[A-Z]{2,8}\Z", text[start : words[-1][1]])
        start = start + last.start() if last and text[start:].startswith(_FIELDS_ID) else start
    name = text[start : words[-1][1]]
    name = name.rstrip(".,;:'’-/&")
    name = re.sub(r"(?:'s|’s)\Z", "", name)
    return start, start + len(name)
