"""Names of sources in English and Indonesian text: what is one, and where it begins and ends."""

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.text.alternatives import compiled
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_data_id as data_id
from articles.text.mentions.attribution_frames import NAME_ID
from articles.text.mentions.offices import (
    behind_list,
    body_of_holder,
    holds_given_name,
    ministry_ends,
    without_offices,
    without_rank,
)
from articles.text.mentions.person_data import OFFICE_WORDS
from articles.text.mentions.persons import is_presented, is_written_as_person
from articles.text.mentions.sources import (
    BODY_EN,
    BODY_ID,
    Attribution,
    Known,
    phrase,
    without_possessive,
)
from articles.text.word_tables import any_of, listed_words

_KIND_BEFORE = re.compile(rf"(?<!\w)(?:{any_of(data.KINDS_LATIN)})\s\Z", re.IGNORECASE)
# In Indonesian what kind it is of stands between: "konsultan properti Dermaga".
_KIND_BEFORE_ID = re.compile(
    rf"(?<!\w)(?:{any_of(data.KINDS_LATIN)})(?: (?!dari|di |ke |yang|itu|ini|oleh|pada|untuk|dan|"
    rf"kata|ujar)[a-z]+)"
    r"{1,2} \Z|"
    rf"(?<!\w)(?:{any_of(data.KINDS_LATIN)})(?: [a-z]+){{0,2}} asal [A-Z][a-z]+, \Z",
    re.IGNORECASE,
)
_NOT_LATIN = frozenset((*listed_words(data.NOT_SOURCES_LATIN), *listed_words(data.STATES)))
# "The Bank", "The Commission" go back to a name; "The Guardian" is one.
_HEAD_ALONE = re.compile(
    rf"(?!The (?:Economist|Lancet|Guardian|Telegraph|Independent|Times|Mirror|Observer|Standard|"
    rf"Globe|Post|Examiner|Register|Information|Mail|Express|Herald)\Z|Kemen[a-z]|KBRI|KJRI|"
    rf"Bappenas|Basarnas|Korlantas|Polri|Kedubes|Konjen)"
    rf"(?:The )?(?:{any_of(data.HEADS_EN)}|{any_of(data_id.HEADS_ID)})"
)
_JOINTS = re.compile(r",(?: and)? | (?:and|dan|&) |-(?=[A-Z])")
_PEOPLE = re.compile(any_of(data.PEOPLE))
ROLE_ID = re.compile(rf"(?:{any_of(data_id.ROLES_ID)})\s+")
_ACRONYM_NAME = re.compile(
    r"(?:The\s)?[A-Z][A-Z&-]{1,9}\d?(?:\s\([^)]*\))?\Z|.*\([A-Z]{2,}[\w -]*\)\Z"
    # Capitals inside a word: no person writes himself so, but for the Scots.
    r"|[A-Z]\w+ & [A-Z]\w+\Z|(?!Mc|Mac)[A-Z][a-z]+[A-Z]\w*\Z|[\w-]+\.(?:com|co\.id|id|net|org|cn)\Z"
)
_KIND_AFTER = re.compile(
    rf"(?:\s|,\s(?:a|an|the)\s(?:[\w'’-]+\s){{0,4}}?)(?:{any_of(data.KINDS_AFTER_EN)})(?!\w)"
)
_KIND_FIRST = re.compile(rf"(?:The )?(?i:{any_of(data.KINDS_LATIN)})\s\w")
# Branches are named by their country, people are not.
_BRANCH = re.compile(r".+\s(?:Indonesia|China|Asia|Asia Pasifik|Asia Pacific|Internasional)\Z")
BARE_LOWER = re.compile(
    rf"(?:(?:official|state|state-run|local|national|city's) )?(?:news agency|broadcaster|"
    rf"newspaper)\Z|(?i:{any_of(data.LOWER_HEADS_EN)}|{any_of(data_id.LOWER_HEADS_ID)})(?:\s(?:tersebut|itu|ini|"
    rf"setempat))?\Z"
)
_PERSON = re.compile(
    r"(?:(?:Economist|Analyst|Strategist|Trader)(?! Intelligence) [A-Z]\w*|"
    r"Pak|Bu|Mr|Ms|Mrs|Dr|Prof|Professor|Sir|President|Presiden|Gubernur|Menteri|Bapak|Ibu|"
    # Those whom villages call so; the number of a grade, a part or a king.
    r"(?:Old |Young |Little |Big )?(?:Granny|Grandma|Grandpa|Grandfather|Grandmother|Auntie|Aunt|"
    r"Uncle|Mother|Father|Brother|Sister|Nenek|Kakek|Paman|Bibi|Mbah|Mbak|Mas|Kang|Tante|Oma|Opa|"
    r"Eyang)(?= [A-Z])|(?:Old|Young|Little) (?=[A-Z][a-z]{1,5}\Z)|[IVX]{1,4}\Z)(?!\w)|"
    # "Ann Lee (Lab)", the M25, "taken between Nov 3 and Nov 7"
    r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ \((?:Lab|Con|Lib Dem|Green|SNP|Ind|DUP|[RD])(?!\w)|[ABM]\d{1,4}\Z"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?: \d|\.|\Z)"
)
# "Treasury Secretary Ann Lee": a person, whatever office stands before.
_PERSON_WITHIN = re.compile(
    r"(?:Secretary|Minister|Governor|Chairman|Chairwoman|Mayor|Senator|Commissioner|President|"
    r"Spokesman|Spokeswoman|'s|’s) ([A-Z][a-z]+ [A-Z][a-z]+)(?: in [A-Z][a-z]+)?\Z"
)
_NO_NAME = compiled(
    r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Monday|Tuesday|Wednesday|Thursday|"
    r"Friday|Saturday|Sunday|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|"
    r"November|Desember|January|February|March|May|June|July|August|October|December|Pada|Dia|Ia|"
    r"Mereka|Kami|It|He|She|They|We|Those|These|Both|Other|Another|Recent|Previous|Earlier|New|"
    r"Latest|Official|Some|Many|Most|Others|Several|This|That|Ini|Itu|But|And|In|On|At|A|An|Data|"
    r"Menurut|Namun|Sementara|Kepada|Meanwhile|Adapun|Selain|Kemudian|Selanjutnya|Berikutnya|Lalu|"
    r"Bahkan|Sedangkan|Tak|Tidak|Saat|Ketika|Meski|Karena|Jika|Kini|Dalam|Di|Dari|Untuk|Dengan|"
    r"Oleh|Atas|Bagi|Kata|Ujar|Seperti|Setelah|Sejak|Hingga|Para|dan|untuk|of|the|for|and|on|in|at|"
    r"I|You|If|As|When|While|Now|Then|Here|There|Still|Also|Even|Only|Just|So|Not|Nor|Or|What|Who|"
    r"Where|How|Why|Which|Last|Next|First|One|Two|Three|Four|Five|Six|More|Less|Such|Each|Every|"
    r"All|Any|No|None|Our|Your|My|Their|His|Her|With|From|By|To|After|Before|Since|Until|Although|"
    r"Though|Because|Despite|Under|Over|About|Around|Nearly|Almost|Analysts|Experts|Officials|"
    r"Critics|Economists|Residents|Police|Its|Local|WIB|WITA|WIT|Asing|Senior|However|Yet|NGO|LSM|"
    r"Hal|Sebelumnya|Sebagai|Selaku|Sekaligus)(?:['’]s|[.,])?\Z"
    r"|[\w'’-]+-(?:based|listed|owned|backed|run|born|led|traded|headquartered)\Z|[\d.,/%-]+\Z|"
    r"(?:Dilansir|Dikutip|Mengutip|Melansir)\w+\Z"
)


# "Lantern Data" and "Dale State Police" end so.
_NO_TAIL = re.compile(rf"(?!(?:Data|Police)\b)(?:{_NO_NAME.pattern})")


def named(
    text: str,
    match: re.Match[str],
    known: Known,
    rule: str,
    organisation: re.Pattern[str] | None,
) -> Iterator[Attribution]:
    """The attribution of a match whose name is one of a source. ``organisation``: what the name
    must hold where the words around it could as well introduce a person."""
    start, end = _trimmed_name(text, match.start("name"), match.end("name"))
    if rule.endswith("-en"):
        end = _before_officer(text, start, end)
    elif rule.endswith("-id"):
        start = without_offices(text, start, end)
        start, end = _behind_bracket(text, start, end)
        of_field = _OF_FIELD.search(text, match.start(), start) is not None
        start, end = behind_list(text, start, end, of_field=of_field)
    officer = _is_officer(text[start:end])
    office = _office(text, match, (start, end), known, rule)
    cut = office is not None and office[1] < end
    start, end = office or (start, end)
    if not cut:
        start, end = _without_person(text, start, end, known, rule)
    name = text[start:end]
    own = known.answer(_is_own_name, name)
    alone = bool(organisation and _HEAD_ALONE.fullmatch(name)) and not own
    if (
        len(name) < 2
        or alone
        or not any(map(str.isupper, name))
        or _are_places(name, start, known)
        or _PERSON.match(name)
        or officer
        or (BARE_LOWER.match(name) and not (own or _WRITTEN_LARGE.fullmatch(name)))
        or known.is_initials(name)
        or known.is_no_body(name)
        or name.startswith("Tbk ")
        or _MINISTER_OF.search(text, max(0, start - 16), start)
    ):
        return
    publisher = known.publisher(start, end)
    is_organisation = bool(
        publisher
        or office
        or (organisation or BODY_ID).search(name)
        or _ACRONYM_NAME.fullmatch(name)
        or (
            _KIND_BEFORE.search(text, max(0, start - 24), start)
            and not (
                _SOMEBODY.search(text, max(0, start - 14), start) and is_written_as_person(name)
            )
        )
        or (rule.endswith("-id") and _KIND_BEFORE_ID.search(text, max(0, start - 40), start))
        or (_KIND_AFTER.match(text, end) and not is_written_as_person(name))
        or _KIND_FIRST.match(name)
        or (rule == "cue-id" and _BRANCH.match(name))
        or _is_office(text, match, name)
    )
    if not is_organisation:
        if (
            _PEOPLE.fullmatch(name)
            or is_written_as_person(name)
            or known.is_person(name)
            or (rule in _OF_OFFICE and not match["link"] and holds_given_name(name))
            or name.startswith(("Bidang ", "Divisi "))
        ):
            return
        anybody = rule in _ANYBODYS and organisation is BODY_EN and _is_nobodys(name, known)
        shown = anybody or not organisation
        if not shown and not _is_shown_a_body(text, start, name, known):
            return
        if known.is_part_of_a_name(name):
            return
    yield from _each(text, match, (start, end), known, rule)


# "the Land Registry": a body of two words has its whole name so.
_WRITTEN_LARGE = re.compile(r"(?!(?:Central|State|News|City|Town|High) )[A-Z][a-z]+ [A-Z][a-z]+")
# These need no other word where a text gives none.
_OWN_NAME = re.compile(
    r"(?:The )?(?:Customs|Treasury|Ombudsman|Inspectorate|Exchequer|Registry|Observatory|Chamber|"
    r"Regulator|Directorate|Secretariat|Commission|Authority|Agency|Census|Constabulary)\Z"
)


def _is_own_name(text: str, name: str) -> bool:
    """Whether a body's own word stands for it alone: "the Treasury", in a text of one."""
    if name == "Customs" or not _OWN_NAME.match(name):
        return name == "Customs"
    word = name.removeprefix("The ")
    longer = rf"(?<![.!?] )(?<!\n)\b(?!The )[A-Z][\w'’]+ (?:of )?{word}\b|\b{word} (?:of|for) "
    return re.search(longer, text) is None


# What follows "Direktur Jenderal Anggaran (DJA)".
_BODY_BEHIND = re.compile(rf" (?P<name>{NAME_ID})")


def _behind_bracket(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the body's name stands that follows what an office is called in brackets."""
    if text[end - 1 : end] != ")" or BODY_ID.search(text, start, text.rfind("(", start, end)):
        return start, end
    behind = _BODY_BEHIND.match(text, end)
    return behind.span("name") if behind and BODY_ID.match(behind["name"]) else (start, end)


def _each(
    text: str, match: re.Match[str], name: tuple[int, int], known: Known, rule: str
) -> Iterator[Attribution]:
    """The attribution, or those of two outlets that are joined: "CCTV dan China Daily"."""
    start, end = name
    joint = _JOINED.search(text, start, end)
    parts = [(start, joint.start()), (joint.end(), end)] if joint else []
    if joint and known.publisher(*joint.span()):
        joint, parts = None, []  # "National Development and Reform Commission"
    if joint and (
        all(known.publisher(*part) or _HOUSE.fullmatch(text[slice(*part)]) for part in parts)
        or _are_two_bodies(text[start : joint.start()], text[joint.end() : end], joint[0], rule)
    ):
        first, second = (phrase(text, match, *part, known.publisher(*part), rule) for part in parts)
        yield replace(first, end=parts[0][1], text=text[first.start : parts[0][1]])
        yield replace(second, start=parts[1][0], text=text[parts[1][0] : second.end])
    else:
        yield phrase(text, match, start, end, known.publisher(start, end), rule)


_JOINED = re.compile(" (?:dan|and(?: the)?) ")
_HOUSE = re.compile(
    rf"(?:[Tt]he )?(?:{any_of(data.HOUSES)}|[A-Z]{{2,6}}|\w+ (?:Daily|Times|Post|News|Journal))"
)


def _are_two_bodies(first: str, second: str, joint: str, rule: str) -> bool:
    """Whether two joined names are both a body's: "Quay Institute and the Dale Centre", but
    "Ministry of Trade and Industry". In Indonesian the word for a body stands first."""
    if rule.endswith("-id"):
        return bool(BODY_ID.match(first) and BODY_ID.match(second))
    both = BODY_EN.search(first) and BODY_EN.search(second)
    first = first.removeprefix("The ")
    ends = _HEAD_LAST.search(first) and _HEAD_LAST.search(second) and " of " not in first
    return bool(both and " " in first and " " in second and (ends or joint == " and the "))


_HEAD_LAST = re.compile(rf"\w (?:{any_of(data.HEADS_EN)})\Z")
# "said Deputy Minister of Trade Ann Lee": what he is the minister of
_MINISTER_OF = re.compile(r"(?:Minister|Secretary|Ministers) (?:of|for) \Z")
# These are people as well: "industry analyst Ann Lee".
_SOMEBODY = re.compile(
    r"(?:analyst|reporter|researcher|operator|developer|exporter|supplier|auditor|consultant|"
    r"retailer|broker|distributor|wholesaler|manager|pollster|producer|manufacturer|recruiter|"
    r"headhunter) \Z"
)
# "Quayle CEO Ann Lee", "Quay Teachers Association President Ann Lee"
_OFFICER_NAMED = re.compile(
    r"(?P<body>(?:[A-Z][\w'’&-]*(?: of| for| and)? ){1,7}?)"
    r"(?P<office>(?:(?:Senior|Executive|Deputy|Vice|Managing|Chief|Co-) ?)*(?:President|CEO|CFO|"
    r"COO|CTO|Chairman|Chairwoman|Chair|Chief Executive(?: Officer)?|Director|Spokesman|"
    r"Spokeswoman|Spokesperson|Economist|Analyst|Strategist|Founder|Manager|Head|Chief))"
    r"(?: [A-Z][\w'’-]+(?: [A-Z]\.)?(?: [A-Z][\w'’-]+){0,2})?\Z"
)


# "Quay Dale's Ann Lee"
_OWN_PERSON = re.compile(
    r"(?P<body>[A-Z].*?)['’]s?(?P<office>) (?P<person>[A-Z][\w-]+ (?:[A-Z]\. )?[A-Z][\w-]+)"
)


def _before_officer(text: str, start: int, end: int) -> int:
    """Where a body's name ends that stands before an office and its holder."""
    name = text[start:end]
    match = _OFFICER_NAMED.match(name)
    owned = None if match else _OWN_PERSON.fullmatch(name)
    match = match or (owned if owned and is_written_as_person(owned["person"]) else None)
    if match is None or not match["body"]:
        return end
    body = match["body"].strip()
    if body in _NOT_LATIN or body in _TITLES or match["office"] == "Chief":
        return end
    return start + len(without_possessive(body))


_TITLES = frozenset(
    ("Vice", "Deputy", "Executive", "Senior", "Managing", "Former", "Acting", "The")
)
_WRITINGS_ID = frozenset(("Data", "Survei", "Laporan", "Statistik dari", "Sumber"))


def _office(
    text: str, match: re.Match[str], name: tuple[int, int], known: Known, rule: str
) -> tuple[int, int] | None:
    """Where the body of somebody stands whose Indonesian title stands before the name."""
    if not rule.endswith("-id"):
        return None
    title = ROLE_ID.match(text, match.start("name"))
    if rule not in _OF_OFFICE and (title is None or title[0].strip() in _WRITINGS_ID):
        return None
    office = title[0] if title else match["role"] + " "
    of_field = _OF_FIELD.search(text, match.start(), name[0]) is not None
    body = body_of_holder(
        text, *name, known,
        of_firm=office in _IN_FIRMS, alone=rule == "holder-id", of_field=of_field,
    )  # fmt: skip
    if body and office in _OF_STATE and not _SHOWS_BODY.search(text, *body):
        return body[1], body[1]  # "Direktur Jenderal Industri Dermaga Budi": a field, no body
    return body


_OF_FIELD = re.compile("Direktur Jenderal |Dirjen |Deputi Bidang ")
# Who speaks stands beside his office, or before it: then nothing but the body follows that.
_OF_OFFICE = ("voice-id", "holder-id")


_OF_STATE = frozenset(("Deputi ", "Direktur Jenderal ", "Dirjen ", "Asisten ", "Kepala Bidang "))
_SHOWS_BODY = re.compile(rf"{BODY_ID.pattern}|(?<!\w)[A-Z]{{2,}}")
_IN_FIRMS = frozenset(
    f"{title} "
    for title in listed_words(
        "CEO|COO|CFO|CTO|CMO|Direktur Utama|Presiden Direktur|Dirut|Corporate Secretary|"
        "Sekretaris Perusahaan|General Manager|Country Manager|direktur utama|presiden direktur|"
        "dirut|Komisaris|Founder|Co-Founder"
    )
)


def _are_places(name: str, start: int, known: Known) -> bool:
    """Whether a name is that of a place, a state or what else names no source, or of several."""
    at = 0
    for joint in [*_JOINTS.finditer(name), None]:
        part = name[at : joint.start() if joint else len(name)]
        place = known.is_place(start + at, start + at + len(part))
        if not place and part.removeprefix("The ").removeprefix("the ") not in _NOT_LATIN:
            return False
        at = joint.end() if joint else at
    return True


def _is_shown_a_body(text: str, start: int, name: str, known: Known) -> bool:
    """Whether an unknown name has an article before it, or the text knows it as a firm."""
    opens = name.startswith("The ") and name.count(" ") > 1
    if opens or _ARTICLE.search(text, max(0, start - 5), start):
        return _OFFICE_HOLDER.match(name) is None
    return known.is_firm(name)


# Where a person or a body stands, and little else.
_ANYBODYS = frozenset(
    f"{rule}-en"
    for rule in ("verb", "said-by", "cue", "voice", "member", "led", "printed", "comes")
)
_NEVER_BODYS = re.compile(
    r"[\w-]+(?:['’]s|-old) |(?:Article|Section|Rule|Chapter|Act|Annex|Schedule|Route|Highway|"
    r"Terminal|Line|Phase|Part|Table|Figure|Unit) |\w+ and \w+\Z|"
    r".*[A-Z][a-z]+(?:ese|ish|ian|ean|ench)\Z"
)


def _is_nobodys(name: str, known: Known) -> bool:
    """Whether a name of several words is no person's: none so called is presented in the text."""
    words = re.split("[ -]", name)
    if " " not in name or not OFFICE_WORDS.isdisjoint(words) or known.is_speaker(words[-1]):
        return False
    return not (_NEVER_BODYS.match(name) or known.answer(is_presented, name))


_ARTICLE = re.compile(r"(?<!\w)the \Z")
_OFFICE_HOLDER = re.compile(
    r"(?:.*\s)?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Pope|Prince|Princess|"
    r"Emperor|"
    r"Sultan|Duke|Bishop|Minister|Secretary|Governor|Mayor|Ambassador|Speaker|Chairman|Chairwoman|"
    r"Beatles|Games|Cup|River|Sea|Ocean|Lake|Bay|Strait|Valley|Mountains?|Olympics|Street|Road)\Z"
)
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


# "Departemen Dermaga BI Budi Santoso": behind an acronym a person stands.
_BEHIND_ACRONYM = re.compile(r"(.*(?<!\w)\(?[A-Z][A-Z/&-]+\)?)((?: [A-Z][a-z'’]+){2,3})\Z")
_OF_AN_OFFICE = re.compile(
    r"(?<!\w)(?:Kota|Provinsi|Kabupaten|Utara|Selatan|Timur|Barat|Tengah|Pusat|Wilayah|Daerah|"
    r"Negara|Nasional|Raya|Internasional|Republik|Rakyat|Indonesia|China|Tiongkok)(?!\w)"
)


# "Badan Dermaga Arief P"
_BEFORE_INITIAL = re.compile(
    r"(.+) (?!(?:Kelas|Tipe|Golongan|Blok|Seri|Grup|Kelompok|Unit) )[A-Z][a-z]+ [A-Z]\Z"
)


def _without_tail(name: str, known: Known, rule: str) -> str:
    name = without_rank(name) if rule.endswith("-id") else name
    behind = _BEHIND_ACRONYM.match(name) if rule.endswith("-id") else None
    if (
        behind
        and " " in behind[1]
        and not (BODY_ID.search(behind[2]) or _OF_AN_OFFICE.search(behind[2]))
    ):
        return behind[1]
    last = _LAST_WORDS.match(name) if rule.endswith("-id") else None
    if last and BODY_ID.search(last[1]) and not BODY_ID.search(name, last.end(1)):
        return last[1]
    initial = _BEFORE_INITIAL.match(name) if rule.endswith("-id") else None
    if initial and BODY_ID.search(initial[1]):
        return initial[1]
    words = name.split(" ")
    if rule.endswith("-id") and (ends := ministry_ends(words)):
        return " ".join(words[:ends])
    if len(words) < 3 or not BODY_ID.search(name):
        return name
    for place, word in enumerate(words):
        if (
            rule.endswith("-id")
            and 1 < place < len(words) - 1
            and is_written_as_person(rest := " ".join(words[place:]))
            and not (BODY_ID.search(rest) or _OF_AN_OFFICE.search(rest))
        ):
            return " ".join(words[:place])
        if place > 1 and known.is_speaker(word) and BODY_ID.search(" ".join(words[:place])):
            # "Komisi II DPR Ahmad Doli", who is called Doli.
            first_name = words[place - 2].isupper() and not words[place - 1].isupper()
            return " ".join(words[: place - (place > 2 and first_name)])
    return name


def _is_office(text: str, match: re.Match[str], name: str) -> bool:
    """Whether an Indonesian title stands before a name that is too long for a person's."""
    if "cue" in match.groupdict() and match["cue"].isascii() and match["cue"][:1].isupper():
        return False
    title = ROLE_ID.match(text, match.start("name"))
    # Of a firm itself, whatever it is called: "Pihak Dermaga".
    return title is not None and (
        name.count(" ") >= _LONG_NAME or title.group() in _WHOSE or _is_firms(title.group(), name)
    )


_WHOSE = frozenset(("Pihak ", "Manajemen "))


def _is_firms(title: str, name: str) -> bool:
    """Whether a single name behind a title is rather a firm's than a person's: "Bos Dermaga"."""
    return title in {"Bos ", "Perwakilan "} and not (" " in name or is_written_as_person(name))


_LONG_NAME = 4  # spaces
_FIELDS_ID = ("Bidang ", "Divisi ", "Departemen ", "Riset ", "Keuangan ", "Perusahaan ")


def _is_officer(name: str) -> bool:
    match = _PERSON_WITHIN.search(name)
    return match is not None and BODY_EN.search(match.group(1)) is None


_WORDS = re.compile(r"\S+")


# "closed at HK$23.55", "the Hong Kong-based group said": where that begins is no name.
_GOES_ON = re.compile(r"\$| [A-Z]\w+-(?:based|listed|headquartered)(?!\w)")


def _trimmed_name(text: str, start: int, end: int) -> tuple[int, int]:
    """A name without the days, months, years and small words that capitals drew into it."""
    words = [m.span() for m in _WORDS.finditer(text, start, end)]
    while words and _NO_NAME.match(text[words[0][0] : words[0][1]]):
        words.pop(0)
    while words and _NO_TAIL.match(text[words[-1][0] : words[-1][1]]):
        words.pop()
    if not words or _GOES_ON.match(text, words[-1][1]):
        return start, start
    start = words[0][0]
    role = None
    while again := ROLE_ID.match(text, start, words[-1][1]):
        role, start = again, again.end()
    if role and " " in text[start : words[-1][1]]:
        # "Deputi Bidang Statistik Sosial BPS": the body is named last.
        last = re.search(r"(?<!\w)[A-Z]{2,8}\Z", text[start : words[-1][1]])
        start = start + last.start() if last and text[start:].startswith(_FIELDS_ID) else start
    name = text[start : words[-1][1]]
    name = name.rstrip(".,;:'’-/&").removesuffix("'s").removesuffix("’s")
    return start, start + len(name)
