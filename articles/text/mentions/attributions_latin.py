"""Ways of naming a source that English and Indonesian text share."""

import re
from collections.abc import Iterator

from articles.text.gated import Searched
from articles.text.mentions import attribution_data as data
from articles.text.mentions.attribution_frames import FIRST, HEADED_LINE, LISTED_SOURCE, SOURCE_LINE
from articles.text.mentions.named_latin import BARE_LOWER, named
from articles.text.mentions.offices import ministry_ends
from articles.text.mentions.sources import (
    BODY_ID,
    Attribution,
    Known,
    phrase,
    word_of,
)
from articles.text.word_tables import any_of, listed_words

_COUNTER = word_of(data.COUNTERS)
_NO_COUNT = re.compile(
    r"(?:['’]s?|,)? (?:shares?|stocks?|saham|staff|office|building|headquarters|parent|contributed)"
    r"(?!\w)| (?:and|dan) [A-Z]|/"
)
_CREDIT = re.compile(r"(?i:photo|image|picture|credit|foto|gambar|dok)[^\n]{0,30}\Z|[(/]\Z")


def counters(text: str, known: Known, rule: str) -> Iterator[Attribution]:
    """Those who count for a living: wherever they are named, they have said what is said there."""
    for match in _COUNTER.finditer(text):
        credit = _CREDIT.search(text, max(0, match.start() - 40), match.start())
        if not (credit or _NO_COUNT.match(text, match.end())):
            yield phrase(text, match, *match.span(), known.publisher(*match.span()), rule)


def source_lines(text: str, known: Known) -> Iterator[Attribution]:
    """Lines: "Source: Quay Institute", "Quay Institute: 12 ships"."""
    if _LABEL.search(text) is None:
        return
    for label in SOURCE_LINE.finditer(text):
        ends = _LIST_ENDS.search(text, label.end())
        for start, end in _listed(text, label.end(), ends.start() if ends else len(text)):
            if match := LISTED_SOURCE.match(text, start, end):
                yield from named(text, match, known, "source-line", None)
                if match["name"].islower():
                    yield from [phrase(text, match, *match.span("name"), "", "source-line")]
    for match in HEADED_LINE.finditer(text):
        long = len(match["name"]) > _LONGEST_INITIALS and match["name"].isupper()
        if long and not BODY_ID.search(match["name"]):
            continue  # "MARKETS: …", "TANGSHAN: …"
        yield from named(text, match, known, "headed-line", BODY_ID)


_LABEL = re.compile(r":\s")
_LONGEST_INITIALS = 3
_LIST_ENDS = re.compile(r"[)\]\n]|\.(?=\s|\Z)|(?<=[,;] )(?:diolah|processed|compiled)")
_LIST_MARK = re.compile(r"[;,/]\s+|\s/\s|\s(?=(?:and|dan|&) )")
# What stands behind "and" is a source of its own.
_JOINED = re.compile(r"(?:and|dan|&) (?:the |[A-Z]{2,}(?!\w))")
_JOINED_ID = "dan "


def _listed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the parts of a list of sources begin and end."""
    for mark in _LIST_MARK.finditer(text, start, end):
        at = mark.end()
        if mark.group().isspace() and not (
            _JOINED.match(text, at)
            or (text.startswith(_JOINED_ID, at) and BODY_ID.match(text, at + len(_JOINED_ID)))
        ):
            continue
        if mark.start() > start:
            yield start, mark.start()
        start = mark.end()
    yield start, end


def bodies_that_act(
    text: str, known: Known, word: Searched, acts: re.Pattern[str], rule: str
) -> Iterator[Attribution]:
    """Bodies by their whole name, before a verb: ``word`` finds what shows one, ``acts`` a name
    and what it does."""
    end = 0
    for at in word.finditer(text):
        start, stop = at.span()
        if start < end:
            continue
        low = max(end, start - _BEFORE)
        # No name goes on behind these.
        low = max(low, *(text.rfind(mark, low, start) + 1 for mark in (", ", ". ", "\n")))
        for first in _FIRST.finditer(text, low, start + 1):
            match = first.start() >= low and acts.match(text, first.start(), stop + _BEHIND)
            if match and stop <= match.end("name"):
                end = match.end("name")
                if " " in match["name"].removeprefix("The "):
                    yield from named(text, match, known, rule, BODY_ID)
                break
            low = match.end() if match else low


_FIRST = re.compile(FIRST)
_BEFORE, _BEHIND = 90, 80  # characters


def lower_named(
    text: str, match: re.Match[str], rule: str, known: Known | None = None
) -> Iterator[Attribution]:
    """A name in small letters; "the bureau" alone goes back to a name and is none, but where a
    cue names it before the text, which is ``known``, has told of any bureau."""
    name = _ADVERB.sub("", match["name"])
    words = name.split(" ")
    name = " ".join(words[: ministry_ends(words) or None])
    presents = _PRESENTS.search(text, max(0, match.start() - 2), match.start())
    ends = match.start("name") + len(name)
    if presents and _PRESENTING.match(text, match.start()) and text.startswith(",", ends):
        return  # "Quayle, a port operator, said": what Quayle is
    start = match.start("name")
    if _BACK.search(name):
        return
    own = not BARE_LOWER.match(name) or _OWN_HEAD.fullmatch(name.removesuffix(" setempat"))
    tells = _GOVERNMENT.match(name) and match.groupdict().get("verb") in _REPORTS
    told = known and known.first_told(name) == start
    if own or tells or (told and not _NAMED_BEFORE.search(text, max(0, start - 24), start)):
        kind = _KIND_ID.match(name)
        yield phrase(text, match, start + (kind.end() if kind else 0), start + len(name), "", rule)


# "Lembaga riset Dermaga mencatat": what kind it is
_KIND_ID = re.compile(
    r"[Ll]embaga (?:riset|survei|kajian|penelitian|konsultan)(?: [a-z]+)? (?=[A-Z])"
)
# "Menurut catatan dinas itu": of which was told; "dinas kota itu" is one all the same.
_BACK = re.compile(r"(?<!kota)(?<!provinsi)(?<!negara)(?<!kabupaten) (?:itu|tersebut|ini)\Z")
_PRESENTS = re.compile(r", \Z")
_PRESENTING = re.compile(r"(?:an?|one of the) ")
# "the Quayle institute"
_NAMED_BEFORE = re.compile(r"[A-Z][\w-]+ \Z")
_OWN_HEAD = re.compile(rf"(?i:{any_of(data.OWN_HEADS_EN)})|[Cc]ustoms")
# "Pemerintah provinsi melaporkan": what a government orders and sells, it does not tell.
_GOVERNMENT = re.compile(
    r"[Pp]emerintah (?:provinsi|kota|kabupaten|daerah|distrik|pusat|setempat)\Z"
)
_REPORTS = frozenset(
    listed_words(
        "melaporkan|mencatat|menyebut|menyebutkan|mengatakan|menyatakan|memperkirakan|mengklaim"
    )
)
_ADVERB = re.compile(
    r"\s(?:hanya|juga|pun|sendiri|belum|masih|kini|telah|sudah|kemudian|sempat|pernah|turut)\Z"
)
