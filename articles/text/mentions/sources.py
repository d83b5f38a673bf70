"""What every rule for finding sources needs: the result, and what is known of the names."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter

from articles.text.alternatives import led_in_any_case, tree
from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_data_id as data_id
from articles.text.mentions.names import Mention
from articles.text.mentions.person_data import GIVEN_NAMES
from articles.text.mentions.persons import is_written_as_person
from articles.text.spans import shared
from articles.text.values import value
from articles.text.vocabulary import Kind
from articles.text.word_tables import any_of, listed_words


def beginning(*listed: str) -> str:
    """Words of tables where a word begins; found by the set of their first letters."""
    return tree([rf"(?<!\w)(?:{'|'.join(map(any_of, listed))})"])


def in_any_case(*listed: str, but: tuple[str, ...] = ()) -> str:
    """The same in small letters or large ones; none of ``but`` stands before it."""
    return led_in_any_case(chain.from_iterable(map(listed_words, listed)), (r"\w", *but))


def word_of(*listed: str) -> Gated:
    """A pattern that finds the words of tables, fast."""
    return Gated(rf"(?:{beginning(*listed)})(?!\w)")


def behind_space(listed: str) -> Gated:
    """The same behind white space, which is found faster than where any word begins."""
    return Gated(rf"\s(?:{any_of(listed)})(?!\w)")


_NAME = r"[A-Z][a-z'’]+"
# "Budi mengatakan", "kata Budi": a pattern for each, that Python finds by its first characters.
_SAYS = "mengatakan|menuturkan|mengaku|menambahkan"
_SAID_BY = beginning(
    "kata|ujar|ungkap|tutur|jelas|ucap|imbuh|tegas|tambah|beber|papar|terang|pungkas"
)
_SPEAKS = (
    Gated(
        rf"([A-Z](?<!\w.)(?<![a-z] .)[a-z'’]+(?: {_NAME})?) (?:{_SAYS}|bercerita|berharap)(?!\w)"
    ),
    Gated(rf"(?:{_SAID_BY}) ({_NAME}(?: {_NAME})?)(?!\w)"),
)
_SPEAKS_ALONE = (
    Gated(
        rf"([A-Z](?<![\w.].)(?<!\w .)[a-z'’]+) "
        rf"(?:{_SAYS}|menjelaskan|menyebut|menilai|told|added|said)\b"
    ),
    Gated(rf"(?:{_SAID_BY}) ({_NAME})(?! [A-Z])(?!\w)"),
)
# In English a firm may stand here, too.
_SPEAKS_EN = (
    Gated(rf"([A-Z](?<!\w.)[a-z'’]+ {_NAME}) (?:told|added|recalled|said|says)(?!\w)"),
    Gated(rf"sa(?<=[,”\"’!?] sa)(?:id|ys) ({_NAME} {_NAME})(?!\w)"),
    Gated(rf"added(?<=[,”\"’!?] added) ({_NAME} {_NAME})(?!\w)"),
)


def _names(text: str, patterns: Iterable[Gated]) -> Iterator[str]:
    """Who speaks in a text, as some patterns find it."""
    return (match[1] for pattern in patterns for match in pattern.finditer(text))


# "Quay Foods Co., Ltd. has said"
_ABBREVIATED = ("Ltd.", "Inc.", "Co.", "Corp.")
_INITIAL = re.compile(r" [A-Z]\.\Z")
_DIVIDED = re.compile(r"\.(?<! [A-Z]\.)(?<!Ltd\.)(?<!Inc\.)(?<!Co\.)(?<!Corp\.) |;")
_LONGEST_PART = 600  # characters before the word


# A part of a text: where it begins, one behind the end of its last word of saying, where the part
# ends, and which gates its line opens.
type Part = tuple[int, int, int, int]


def parts_with(text: str, word: Gated) -> Iterator[Part]:
    """The parts of a text in which a word stands behind white space, as sentences divide it.

    A pattern that begins with a name is slow to fail, and is tried at every capital: those that
    need a word behind the name, which is found fast, are tried in these parts only.
    """
    for first, last, opened in word.open_lines(text):
        low = said = end = first
        for at in word.pattern.finditer(text, first, last):
            start = at.start() + 1
            if start >= end:
                if said > low:
                    yield low, said, end, opened
                stopped = text.rfind(". ", end, start) + 1
                if stopped and (
                    text.endswith(_ABBREVIATED, 0, stopped)
                    or _INITIAL.search(text, stopped - 3, stopped)
                ):
                    stopped = text.rfind(". ", end, stopped - 1) + 1
                marked = text.rfind(";", end, start) + 1
                low = max(end, start - _LONGEST_PART, stopped, marked)
                divided = _DIVIDED.search(text, at.end(), last)
                end = divided.start() + 1 if divided else last
            said = min(at.end() + 1, end)
        if said > low:
            yield low, said, end, opened


def lines_with(text: str, word: Gated) -> list[Part]:
    """The lines of a text in which a word stands."""
    return [
        (first, last, last, opened)
        for first, last, opened in word.open_lines(text)
        if word.pattern.search(text, first, last)
    ]


def found_in(
    parts: Iterable[Part], pattern: Gated, text: str, *, beyond: bool = False
) -> Iterator[re.Match[str]]:
    """The matches of a pattern in some parts of a text, of one that ends with a word of saying, or
    goes on ``beyond`` it."""
    bit = pattern.bit
    for start, said, end, opened in parts:
        if opened & bit:
            yield from pattern.pattern.finditer(text, start, end if beyond else said)


def stands(text: str, name: str, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    """Whether a name stands somewhere in a text between what two patterns match; the first ends
    where the name begins. No pattern is compiled for a name so, which takes long."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if behind.match(text, end) and before.search(text, max(0, at - _BESIDE), at):
            return True
        at = text.find(name, end)
    return False


_BESIDE = 40  # characters
WORD_BEGINS, WORD_ENDS = re.compile(r"(?<!\w)\Z"), re.compile(r"(?!\w)")


def without_possessive(name: str) -> str:
    """A name without "'s"."""
    return _POSSESSIVE.sub("", name)


_POSSESSIVE = re.compile(r"['’]s?\Z")

# Names that say of themselves that they are no person's.
BODY_EN = re.compile(
    rf"(?<!\w)(?:{any_of(data.HEADS_EN)})(?!\w)|\A(?:The )?(?:{any_of(data.HOUSES)})(?!\w)"
)
BODY_ID = re.compile(rf"(?<!\w)(?:{any_of(data_id.HEADS_ID)})(?!\w)|{BODY_EN.pattern}")
_FULL_NAME = re.compile(
    r"(?<![\w.])(?!The |A |An |In |On |At |And |But |For |As |If |Pada |Di |Dari |Menurut |Data )"
    r"[A-Z][a-z'’]+(?: [A-Z]\.)?(?: [A-Z][a-z'’]+){1,3}(?!\w)"
)
OPENS = re.compile(r"(?:\A|\n|[.!?:“\"‘'][ \"”’]{0,2})\Z")
_INITIALS = Gated(r"((?:[A-Z][a-z]+ ){2,3})\(([A-Z]{2,4})\)")


# Kinds of firms that people are as well: "Ann Lee, a researcher".
_PERSONABLE = (
    "(?:researcher|operator|developer|exporter|supplier|auditor|consultant|retailer|broker|"
    "distributor|wholesaler|fund manager|pollster|union|accountants|blog|producer|manufacturer|"
    "recruiter|headhunter)"
)
# What a text says of a name elsewhere that is no person's.
_FIRM_AFTER = re.compile(
    rf"[”\"] or the [“\"](?:Company|Group)|\s?\((?:[A-Z]{{2,8}}\s?:\s?\w|\d{{4,6}}\.[A-Z]{{2}})|"
    rf"\s(?:Inc|Corp|Co|Ltd|Plc|plc|PLC|AG|SA|Tbk|Group|Holdings?)(?!\w)|,\s(?:an?|the|one of|"
    rf"sebuah|[A-Z]\w+['’]s)\s(?:[\w'’-]+\s){{0,6}}?"
    rf"(?!{_PERSONABLE}(?!\w))(?:{any_of(data.KINDS_LATIN)}|maker|producer|manufacturer|giant|"
    rf"startup|unit|subsidiary)(?!\w)|,\s(?:\w+['’]s|the|one of the)\s(?:[\w-]+\s)?(?:big|large|"
    rf"small|lead|old)(?:gest|ger|est|ing)"
    r"\s(?:[\w-]+\s){0,2}?(?:of|in|by|operator|supplier|producer|maker|seller|exporter|"
    r"player)(?!\w)|,\s(?:which|yang mengoperasikan|yang memproduksi)\s|"
    r"['’]s\s(?:[\w-]+\s)?(?:shares|stock|factory|factories|plants?|customers|headquarters|bosses|"
    r"products|subsidiary|website|branches|shareholders|parent|board|deliveries|brands?|stores|"
    r"fleet|survey|data|index|app|chief|boss|chairman|founder|spokes\w+|finance director|revenues?|"
    r"profits?|turnover|sales|output|losses|debts?|margins?|workforce|employees|network|platform|"
    r"service|management|bondholders|creditors|rivals|cars|chips|phones|drugs?|earnings|results|"
    r"net (?:loss|profit)|prospectus)(?!\w)|\s(?:employs|operates|manufactures|produces|listed|"
    r"ships|supplies|to (?:cut|open|build))\s|\s(?:CEO|CFO|COO|CTO|chief executive|spokes(?:man|"
    r"woman|person)|shares)(?!\w)"
)
_FIRM_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:{any_of(data.KINDS_LATIN)}|maker|producer|manufacturer|giant|unicorn|platform|"
    rf"startup|perusahaan rintisan|produsen|pabrikan|raksasa [a-z]+)\s|(?:shares|stakes?) (?:in|of|"
    rf"at)\s|(?:analysts?|economists?|engineers?|employees?|workers|staff) (?:at|for)\s|"
    rf"(?:perusahaan|lembaga|aplikasi|firma|maskapai|emiten|pengembang)"
    r"(?: (?!milik|yang|di|dari)[a-z]+){1,2} |"
    rf"(?:subsidiary|unit|arm|branch) of\s|saham\s|PT\s)\Z",
    re.IGNORECASE,
)
_FIRM_AFTER_HAN = re.compile(
    "(?:公司|集团|汽车|科技|股份|官方|品牌|工厂|门店|新车|发布会|股价|总部|旗下|创始人|首席|手机|"
    "发布[：:]|董事长|的份额|以[ \\d.]+%)"
)
_FIRM_BEFORE_HAN = re.compile("(?:公司|企业|品牌|厂商|巨头|车企|独角兽|药企|平台)[“]?\\Z")
# What a body's whole name holds, in small letters, too.
_A_BODY = re.compile(
    rf"(?i:(?<!\w)(?:{any_of(data.HEADS_EN)}|{any_of(data_id.HEADS_ID)}|{any_of(data.LOWER_HEADS_EN)}|"
    rf"{any_of(data_id.LOWER_HEADS_ID)}|negara|party|partai)(?!\w))"
)
_LOOKED_AT = 8  # places where a name stands


def _stands_for(initials: str, name: str, people: set[str]) -> bool:
    """Whether a name in brackets is a person's initials."""
    words = name.split()
    if initials != "".join(word[0] for word in words):
        return False
    return not people.isdisjoint(words) or not GIVEN_NAMES.isdisjoint(words)


def _is_written_out(text: str, name: str) -> bool:
    at = text.find(f"({name})") if len(name) > 1 else -1
    if at < 0 or BODY_ID.match(name):
        return False
    words = text[max(0, at - 90) : at].split()[-len(name) :]
    spelt = "".join(word[0] for word in words).upper() == name
    return spelt and words[-1].islower() and _A_BODY.search(" ".join(words)) is None


@value
class Attribution:
    """``text[start:end]`` is the phrase that names the source, ``name`` the source as written;
    ``publisher`` its slug where the vocabulary knows it, else ""."""

    name: str
    start: int
    end: int
    text: str
    publisher: str
    rule: str


class Known:
    """What a text itself and the vocabulary say of its names."""

    def __init__(self, text: str, names: Sequence[Mention]) -> None:
        self._text = text
        self._first: dict[str, int] = {}
        self._answers: dict[tuple[Callable[[str, str], bool], str], bool] = {}
        self.publishers = _of_kind(names, "publisher")
        self._places = _of_kind(names, "region")

    @cached_property
    def people(self) -> set[str]:
        """The words of the names of those who speak somewhere in the text."""
        speak = [
            *_names(self._text, _SPEAKS),
            *filter(is_written_as_person, _names(self._text, _SPEAKS_EN)),
        ]
        return {word for name in speak for word in name.split()}

    @cached_property
    def _speakers(self) -> set[str]:
        return {
            name
            for name in _names(self._text, _SPEAKS_ALONE)
            if not BODY_ID.search(name) and f"({name})" not in self._text
        }

    @cached_property
    def _surnames(self) -> set[str]:
        found: set[str] = set()
        for match in _FULL_NAME.finditer(self._text):
            words = match.group().split()
            # The capital of a sentence's first word says nothing.
            opens = OPENS.search(self._text, max(0, match.start() - 3), match.start())
            words = words[1:] if opens else words
            if len(words) > 1 and not BODY_ID.search(match.group()):
                found.update(words)
        return found

    @cached_property
    def _initials(self) -> set[str]:
        return {
            match[2]
            for match in _INITIALS.finditer(self._text)
            if _stands_for(match[2], match[1], self.people)
        }

    def publisher(self, start: int, end: int) -> str:
        """The slug of the longest publisher that ``start`` to ``end`` overlaps, or ""."""
        if not self.publishers:
            return ""
        first = bisect_right(self.publishers, start, key=_END)
        last = bisect_left(self.publishers, end, key=_START)
        inside = self.publishers[first:last]
        return max(inside, key=lambda m: m.end - m.start).codes[0] if inside else ""

    def is_speaker(self, word: str) -> bool:
        """Whether somebody who is called by this one name speaks in the text."""
        return word in self._speakers

    def is_part_of_a_name(self, name: str) -> bool:
        """Whether a single word stands elsewhere beside another capitalised one, as surnames do,
        and nothing there is a body's."""
        return name in self._surnames

    def is_initials(self, name: str) -> bool:
        """Whether a name in capitals stands for a person: "Ann Bella Chow (ABC)"."""
        return name in self._initials

    def answer(self, question: Callable[[str, str], bool], name: str) -> bool:
        """What is asked of the whole text and a name, once for each name."""
        key = question, name
        if key not in self._answers:
            self._answers[key] = question(self._text, name)
        return self._answers[key]

    def first_told(self, word: str) -> int:
        """Where the text has a word first, in small letters or not; -1 if nowhere."""
        if word not in self._first:
            self._first[word] = self._text.lower().find(word.lower())
        return self._first[word]

    def is_no_body(self, name: str) -> bool:
        """Whether the text writes an acronym out as no body: "cek kesehatan (CK)"."""
        return name.isupper() and self.answer(_is_written_out, name)

    def is_person(self, name: str) -> bool:
        """Whether somebody of this name speaks in the text."""
        return any(word in self.people for word in name.split())

    def is_firm(self, name: str) -> bool:
        """Whether the text says somewhere of a name what is said of firms only."""
        at = -1
        for _ in range(_LOOKED_AT):
            at = self._text.find(name, at + 1)
            if at < 0:
                return False
            end, before = at + len(name), max(0, at - 30)
            han = name[-1] >= "\u3400"
            after, ahead = (
                (_FIRM_AFTER_HAN, _FIRM_BEFORE_HAN) if han else (_FIRM_AFTER, _FIRM_BEFORE)
            )
            if after.match(self._text, end) or ahead.search(self._text, before, at):
                return True
        return False

    def is_place(self, start: int, end: int) -> bool:
        """Whether ``start`` to ``end`` is the name of a place and nothing more."""
        at = bisect_right(self._places, start, key=_START)
        return at > 0 and end <= self._places[at - 1].end


_START, _END = attrgetter("start"), attrgetter("end")


def _of_kind(names: Iterable[Mention], kind: Kind) -> list[Mention]:
    """The names of a kind in the order of the text; none overlap."""
    return sorted((m for m in names if m.kind == kind), key=_START)


def phrase(
    text: str, match: re.Match[str], start: int, end: int, publisher: str, rule: str
) -> Attribution:
    """The attribution of a match whose source is named from ``start`` to ``end``."""
    left, right = match.start(), max(match.end(), end)
    name, words = shared(text[start:end]), shared(text[left:right])
    return Attribution(name, left, right, words, publisher, rule)
