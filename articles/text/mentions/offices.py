"""Whose office somebody holds: the body between a title and a person's name.

"Ketua Dermaga Riau Setiyono", "Direktur Pemasaran Graha Dermaga, Felicia": nothing marks where the
body ends, so that a name is taken apart by what shows a person, or an organisation, within it.
"""

import re

from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_data_id as data_id
from articles.text.mentions.attribution_frames import WORD
from articles.text.mentions.person_data import GIVEN_NAMES
from articles.text.mentions.sources import BODY_ID, Known
from articles.text.pages.dateline_data import LATIN_CITIES
from articles.text.word_tables import any_of, listed_words

_FIELDS = frozenset(listed_words(data_id.FIELDS_ID))
_RANKS = frozenset(listed_words(data_id.RANKS_ID))
_PROVINCES = frozenset(listed_words(data_id.PROVINCES_ID))
_OF_MINISTRIES = frozenset(listed_words(data_id.MINISTRIES_ID))
# "Kementerian Dermaga Republik Nusa", "Kementerian Dermaga Kota Nusa"
_BEHIND_MINISTRY = frozenset(
    ("Republik", "Provinsi", "Kota", "Kabupaten", *" ".join(listed_words(data.STATES)).split())
)
_ACRONYM = re.compile(
    r"\(?(?!(?:II|III|IV|VI|VII|VIII|IX|XI|PT|CV|UD|RS|SMA|SMK)\b)[A-Z][A-Z&-]+\d?\)?[.,]?\Z"
)
# Capitals inside a word: no person writes himself so, but for the Scots.
_MIXED = re.compile(r"(?!Mc|Mac)(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{3,}[a-z]+[A-Z]+)\Z")
# "Penindakan dan Eksekusi KPK": what an office does, and what is joined to it.
_FIELD_NOUN = re.compile(r"(?:Pe|Ke)[a-z]{4,}an\Z")
_OFFICES = frozenset(
    word for word in listed_words(data_id.ROLES_ID) if word.isalpha() and word[1:].islower()
) - {"Data", "Survei", "Laporan"}
_HOUSE_FIRST = re.compile(rf"(?:{any_of(data.HOUSES)})(?!\S)")
# "Consumer Division Head Bank Dermaga"
_ENGLISH_OFFICE = re.compile(
    r"(?:[A-Z][\w&]* ){0,5}?(?:Head|Director|Manager|Officer|President|Economist|Analyst|"
    r"Strategist|Secretary)(?: of [A-Z]\w+| Division Head)? (?=[A-Z])"
)
_PERSON_NEXT = re.compile(
    rf"(?:\s\([A-Z][\w -]{{1,20}}\))?,\s(?!(?:{any_of(data_id.ROLES_ID)}|"
    r"Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Pak|Bu)(?!\w))"
    r"[A-Z][\w'’.]*(?:\s[A-Z][\w'’.]*){0,4}(?:,|\.|\s\(|\s[a-z])"
)
_BRACKETED = re.compile(r"[^()]{3,80}\([A-Z][\w -]{1,20}\)")


def body_of_holder(
    text: str,
    start: int,
    end: int,
    known: Known,
    *,
    of_firm: bool = False,
    alone: bool = False,
    of_field: bool = False,
) -> tuple[int, int] | None:
    """Where the body stands in ``text[start:end]``, what follows a title; None where it is only
    a person or a place, or nothing tells. ``of_firm``: who has the title has it in a firm;
    ``alone``: no person's name is among the words; ``of_field``: the title is that of somebody
    in a ministry, whose field stands before that."""
    words = [(m.start(), m.end(), m.group()) for m in _WORDS.finditer(text, start, end)]
    if of_field:  # "Direktur Jenderal Minyak dan Gas Bumi Kementerian Dermaga"
        words = words[next((at for at, one in enumerate(words) if _MINISTRY.match(one[2])), 0) :]
    words = words[_fields([word for _, _, word in words]) :]
    while words and words[-1][2].rstrip(".,") in _DEGREES:
        words.pop()
    if not words:
        return end, end  # "Chief Executive Officer (CEO)": the office only
    if _is_person_word(words[0][2], known):
        return None
    words = words[_strong(words) :]
    start, end = words[0][0], words[-1][1]
    if all(_is_place(word) for _, _, word in words):
        return None
    bracketed = _BRACKETED.match(text, start, end)
    if bracketed:
        return start, bracketed.end()
    if alone or _PERSON_NEXT.match(text, end):
        return start, end
    names = [word for _, _, word in words]
    ends = ministry_ends(names) or _body_ends(names, known)
    if not ends and of_firm and len(words) > _SHORTEST:
        # "CEO Dermaga Budi Santoso"
        ends = int(words[1][2] in GIVEN_NAMES)
    if not ends and BODY_ID.search(text, start, end):
        return start, end
    return (start, words[ends - 1][1]) if ends else None


def without_offices(text: str, start: int, end: int) -> int:
    """Where a name starts behind an office that is called in English, or what one looks after."""
    office = _ENGLISH_OFFICE.match(text, start, end)
    start = office.end() if office else start
    words = list(_WORDS.finditer(text, start, end))
    writing = len(words) > 1 and words[0].group() in _WRITINGS
    at = 1 if writing else _fields([match.group() for match in words])
    if not 0 < at < len(words) or (BODY_ID.match(text, start) and not writing):
        return start
    rest = words[at].start()
    return rest if BODY_ID.match(text, rest) else start


_WRITINGS = frozenset(
    listed_words("Studi|Kajian|Riset|Penelitian|Catatan|Hasil|Pernyataan|Temuan|Analisis")
)


def _fields(names: list[str]) -> int:
    """How many of the first words are what the office looks after, or another office."""
    at = 0
    while at < len(names) and (
        (names[at] in _FIELDS and names[at : at + 2] != ["Capital", "Economics"])
        or names[at] in _SMALL
        or names[at] in _OFFICES
        or names[at][0] == "("
        or _is_field(names, at)
    ):
        at += 1
    return at


def _is_field(names: list[str], at: int) -> bool:
    """Whether a word is of what an office looks after, and a body's name follows."""
    if not _FIELD_NOUN.match(names[at]) and not (at and names[at - 1] == "dan"):
        return False
    joined = " ".join(names)
    bodies = [joined.count(" ", 0, match.start()) for match in BODY_ID.finditer(joined)]
    bodies += [at for at, name in enumerate(names) if _ACRONYM.match(name)]
    return at < max(bodies, default=1 if len(names) == 1 else 0) and at not in bodies


_SMALL = frozenset(("dan", "&"))
_DEGREES = frozenset(
    ("SH", "SE", "MM", "MH", "MSi", "ST", "MT", "MBA", "SIK", "SSos", "SPd", "Tbk")
)
_SHORTEST = 2  # words of a person's name
_STRONG = re.compile(
    r"(?:Kementerian|Kemen[a-z]{2,8}|Badan|Dinas|Universitas|Komisi|Asosiasi|Otoritas|Biro|PT|Lembaga|"
    r"Ditjen|Direktorat|Sekretaris|Sekretariat|Bank|Polda|Polres|Kejaksaan|KPK|OJK|BPS|DPR|DPRD|MPR)\Z"
)


def _strong(words: list[tuple[int, int, str]]) -> int:
    """Where the name of a ministry or the like begins behind the fields of an office in it:
    "Pengembangan Ekspor (PE) Kementerian Dermaga"."""
    at = next((at for at, word in enumerate(words) if _STRONG.match(word[2])), 0)
    before = " ".join(word for _, _, word in words[:at] if word[0] != "(" and word[-1] != ")")
    # "Promosi Penanaman Modal Kementerian Dermaga"
    return at if at and (before in _CAPITAL or not BODY_ID.search(before)) else 0


_CAPITAL = frozenset(("Modal", "Penanaman Modal"))


_MINISTRY = re.compile(r"Kementerian\Z|Kemen[a-z]{2,8}\Z")


def ministry_ends(names: list[str]) -> int:
    """How many of the words there are up to the end of a ministry's name, which holds few others,
    and of the place of its office; 0 where there is none or another body follows."""
    at = next((at for at, name in enumerate(names) if _MINISTRY.match(name)), len(names))
    ends = at + 1
    while ends < len(names) and _is_of_ministry(names, ends):
        ends += 1
    if ends > len(names) or (ends == at + 1 and names[at] == "Kementerian"):
        return 0
    while ends < len(names) and (names[ends] in _BEHIND_MINISTRY or _is_place(names[ends])):
        ends += 1
    return 0 if BODY_ID.search(" ".join(names[ends:])) else ends


def _is_of_ministry(names: list[str], at: int) -> bool:
    name = names[at].partition("/")[0]  # "Investasi dan Hilirisasi/BKPM"
    if name in _SMALL:
        return at + 1 < len(names) and _is_of_ministry(names, at + 1)
    return name in _OF_MINISTRIES or name[0] == "(" or _ACRONYM.match(name) is not None


_LIST = rf"(?:, {WORD}(?: {WORD}){{0,3}}){{1,4}},? dan {WORD}(?: {WORD}){{0,3}}?"
_FIELD_LIST = re.compile(
    rf"{_LIST}(?: \([A-Z]\w+\))? (?P<name>(?:Kementerian|Kemen[a-z]{{2,8}})(?!\w)(?: {WORD}| dan)*)"
)
_LISTED_BODY = re.compile(
    rf"(?:Badan|Kementerian|Lembaga|Dewan|Komisi) {WORD}(?: {WORD})?{_LIST} \((?P<short>[A-Z]\w+)\)"
)
_NEAR = 100  # characters


def behind_list(text: str, start: int, end: int, *, of_field: bool) -> tuple[int, int]:
    """Where a body's name stands that a list of what it looks after parts: "Badan Dermaga, Pulau,
    dan Laut (BDPL)", or follows the list: "Direktur Jenderal Pulau, Laut, dan Udara Kementerian
    Dermaga" (``of_field``)."""
    if of_field and (behind := _FIELD_LIST.match(text, end)):
        return behind.span("name")
    if text.startswith(", ", end) or text.endswith(" dan ", 0, start):
        for match in _LISTED_BODY.finditer(text, max(0, start - _NEAR), end + _NEAR):
            letters = "".join(word[0] for word in match.group().split() if word[0].isupper())
            fits = match["short"] == letters or match["short"].startswith("Kemen")
            if fits and match.start() <= start < match.end():
                return match.span()
    return start, end


def _is_place(word: str) -> bool:
    return word in _PROVINCES or word.casefold() in LATIN_CITIES


def holds_given_name(name: str) -> bool:
    """Whether a name of several words has a given name among them."""
    words = name.split()
    return len(words) > 1 and not GIVEN_NAMES.isdisjoint(words)


def without_rank(name: str) -> str:
    """A name without the person whose rank stands within it: "Kapolres Dermaga AKBP Budi"."""
    words = name.split(" ")
    rank = next((at for at, word in enumerate(words) if at and word in _RANKS), len(words))
    return " ".join(words[:rank])


_WORDS = re.compile(r"\S+")


def _is_person_word(word: str, known: Known) -> bool:
    return word in GIVEN_NAMES or word in _RANKS or word in known.people or known.is_speaker(word)


def _body_ends(names: list[str], known: Known) -> int:
    """How many of the words are the body's, 0 where nothing tells."""
    house = _HOUSE_FIRST.match(" ".join(names))
    if house and not any("-" in word or _shows(word, 1, plain=True) for word in names[1:]):
        return house.group().count(" ") + 1
    people = [at for at, word in enumerate(names) if at and _is_person_word(word, known)]
    # In "PT Surya Dermaga Ari" the firm may be called like a person.
    firms = names[0] in _FIRMS and [at for at in people if len(names) - at > 1]
    person = firms[-1] if firms else (people or [len(names)])[0]
    # "Universitas Dermaga Riau Raya": a body's own word may be followed by anything.
    plain = BODY_ID.search(" ".join(names)) is None
    shown = [at for at, word in enumerate(names[:person]) if _shows(word, at, plain)]
    if not plain and person == len(names) and (town := _town_ends(names)):
        return town
    if person == len(names):
        return shown[-1] + 1 if shown else 0
    if plain and person == len(names) - 1:
        # "APDE Stefan Ridwan": of two names the second is known.
        return shown[-1] + 1 if shown else 0
    alone = person == 1 and not (shown or BODY_ID.search(names[0]) or known.is_firm(names[0]))
    return 0 if alone else person


def _town_ends(names: list[str]) -> int:
    """Where the town of an office ends that two names stand behind: "Dinas Dermaga Kota Bekasi
    Budi Santoso"; 0 without one."""
    for at, word in enumerate(names[:-3]):
        if word in _TOWNS and _is_place(names[at + 1]):
            end = at + 2 + (names[at + 2] in _PARTS)
            return end if len(names) - end in (2, 3) else 0
    return 0


_TOWNS = frozenset(("Kota", "Kabupaten", "Provinsi"))
_PARTS = frozenset(("Barat", "Timur", "Utara", "Selatan", "Tengah", "Tenggara", "Raya", "Pusat"))
_FIRMS = frozenset(("PT", "CV", "Bank", "Grup", "Koperasi"))


def _shows(word: str, at: int, plain: bool) -> bool:
    """Whether a word is no person's: an acronym, a place behind another word."""
    if _ACRONYM.match(word) or _MIXED.match(word):
        return True
    return plain and at > 0 and _is_place(word)
