"""The noun that a number counts: behind it, before it, or as a classifier in Chinese.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from articles.text.alternatives import at_place, one_of, tree
from articles.text.amounts import counting_han as han
from articles.text.amounts import noun_data as data
from articles.text.amounts.english_nouns import (
    COMMON_NOUNS,
    ENGLISH_NOUNS,
    class_of,
    plural,
    singular,
)
from articles.text.amounts.indonesian_acts import INDONESIAN_ACTS
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS, borrowed, is_person
from articles.text.amounts.number_types import ONE
from articles.text.amounts.units import Unit
from articles.text.word_tables import listed, words

_SENTENCES: Final = re.compile(r"(?<!\.[a-z])[.;!?\n] ")  # none ends in "u.s."
_PHRASE_WORDS: Final = 6
_ACRONYM: Final = 2  # "87,000 DS handhelds": no plural
_LONGEST: Final = 3  # words of a noun in the tables
_PLURALS: Final = {plural(noun): code for noun, code in ENGLISH_NOUNS.items()}
# The first words of nouns of several words.
_OPENINGS: Final = {
    language: frozenset(noun.partition(" ")[0] for noun in table if " " in noun)
    for language, table in (("en", _PLURALS), ("id", INDONESIAN_NOUNS))
}
# Nouns that stand for what is counted in the singular as well: "passenger traffic reached".
_SUBJECTS: Final = listed(
    "passenger visitor tourist resident worker employee student user subscriber population vehicle"
    " car bus robot patent ship train aircraft container parcel job enterprise company firm station"
    " project product headcount"
)
_NAMED: Final = {
    "en": {plural(noun): code for noun, code in COMMON_NOUNS.items()}
    | {noun: ENGLISH_NOUNS[noun] for noun in _SUBJECTS},
    "id": INDONESIAN_NOUNS,
}


def _code(phrase: str, table: dict[str, str], language: str) -> str | None:
    """The noun that a phrase stands for; a compound with a hyphen is known by its head."""
    found = table.get(phrase)
    if found is not None:
        return found
    if language == "id":
        head = phrase.removesuffix("nya")
        first = head if " " in head else _DIVIDED.split(head, maxsplit=1)[0]
        return table.get(head) or table.get(first)
    return table.get(phrase.rpartition("-")[2]) if "-" in phrase else None


def _noun_at(plain: str, at: int, language: str) -> tuple[str, int] | None:
    """The longest known noun that begins at `at`, as (code, end)."""
    english = language == "en"
    match = (_WORDS if english else _WORD).match(plain, at)
    if match is None:
        return None
    if not english and match[0] in _OPENINGS["id"]:
        match = _WORDS.match(plain, at) or match
    phrase, table = match[0], _PLURALS if english else INDONESIAN_NOUNS
    if english and "-" not in phrase and match[1] not in _OPENINGS["en"]:
        phrase = match[1]  # no noun of several words begins so
    while phrase:
        code = _code(phrase, table, language)
        if code is not None:
            # "240 unit/tahun": the rate is read for itself.
            known = phrase if phrase in table else phrase.partition("/")[0]
            return "count:" + code, at + len(known)
        phrase = phrase.rpartition(" ")[0]
    return None


def _english_noun(plain: str, word: str, at: int) -> tuple[str, int] | None:
    """The same of an English word that begins at `at`: most words stand for themselves."""
    end = at + len(word)
    if word in _OPENINGS["en"] or plain[end : end + 1] not in _WORD_ENDS or not word.isalnum():
        return _noun_at(plain, at, "en")
    code = _PLURALS.get(word)
    return None if code is None else ("count:" + code, end)


def noun_at(plain: str, at: int) -> str | None:
    """The known Indonesian noun that begins at `at`."""
    found = _noun_at(plain, at, "id")
    return None if found is None else found[0].removeprefix("count:")


def counted_after(plain: str, at: int, language: str) -> Unit | None:
    """The counted noun after the number that ends at `at`: "61 factory lots", 223个路口."""
    if language == "zh-hans" or not plain.isascii():
        counted = han.counted_after(plain, at)
        if counted is not None or language == "zh-hans":
            return counted
    begins = plain[at : at + 1]
    if begins not in (" ", "-"):
        return None
    if language == "id":
        return _indonesian(plain, at)
    if begins == "-":  # "two-bedroom flats"
        close = plain.startswith(_ODD_MANY, at) or _BESIDE.match(plain, at)
        return _english(plain, at) if close else None
    return None if plain.startswith(" changed hands", at) else _english(plain, at)


def _indonesian(plain: str, at: int) -> Unit | None:
    former = _FORMER.match(plain, at)
    at = at if former is None else former.end()
    found = _noun_at(plain, at + 1, "id")
    if found is None:
        word = _INDONESIAN_WORD.match(plain, at)
        if word is not None and word.group(1) in _MEDALS:
            return Unit("count:medal", ONE, word.end(), counted=True)
        if word is not None and is_person(word.group(1)):
            return Unit("count:person", ONE, word.end(), counted=True)
        if word is None or word.group(1) in data.INDONESIAN_STOP or _VERB.match(word.group(1)):
            return None
        told = borrowed(word.group(1)) or "unit"
        return Unit("count:" + told, ONE, word.end(), counted=True, known=False)
    noun = plain[at + 1 : found[1]]
    if noun == "kali":
        found = _act_at(plain, found[1] + 1) or found  # "33 kali penyelaman"
    elif noun in ("mesin", "lengan"):
        found = _with_unknown(plain, found)  # "412 mesin jahit": of a kind of its own
    elif noun in _CLASSIFYING:
        # "17 unit mobil", "200 orang pekerja": the noun behind the classifier says more.
        found = _noun_at(plain, found[1] + 1, "id") or _with_unknown(plain, found)
    return Unit(found[0], ONE, found[1], counted=True)


def _act_at(plain: str, at: int) -> tuple[str, int] | None:
    """What is done so many times, where it is named."""
    match = _WORDS.match(plain, at)
    words = match.group().split() if match is not None else []
    for last in range(len(words), 0, -1):
        phrase = " ".join(words[:last])
        if (act := INDONESIAN_ACTS.get(phrase)) is not None and act != "time":
            return "count:" + act, at + len(phrase)
    return None


def _with_unknown(plain: str, found: tuple[str, int]) -> tuple[str, int]:
    """ "20 unit velbed": of a kind that no table has, not of the goods told of before."""
    word = _INDONESIAN_WORD.match(plain, found[1])
    if word is None or word.group(1) in data.INDONESIAN_STOP or _VERB.match(word.group(1)):
        return found
    return found[0], word.end()


def _is_plural(word: str) -> bool:
    """Whether a word that no table has looks like the plural of a noun."""
    if word.endswith(_ODD):
        return len(word) > _SHORTEST_ODD and word not in ENGLISH_NOUNS
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "'s")):
        return False
    return word[0].isalpha() and len(word) > _ACRONYM and word not in data.ATTRIBUTIVE


def _unknown(word: str, end: int) -> Unit:
    """A plural that no table has: people by their ending (Italians, glaziers), else itself."""
    one = singular(word)
    told = class_of(one)
    return Unit("count:" + (told or one), ONE, end, counted=True, known=told is not None)


def _close(plain: str, at: int) -> Unit | None:
    """What stands close to the number: "500-bed", "28 times a week"."""
    hyphened = _HYPHENED.match(plain, at)
    if hyphened is not None:
        word = hyphened.group(1)
        noun = "seat" if word == "seater" else ENGLISH_NOUNS.get(word, "person")  # "12,000-strong"
        return Unit("count:" + noun, ONE, hyphened.end(), counted=True)
    people = _INHABITANTS.match(plain, at)
    if people is not None:
        return Unit("count:person", ONE, people.end(), counted=True)
    for behind, noun in ((_OFTEN, "time"), (_MODELS, "aircraft")):
        if found := behind.match(plain, at):
            return Unit("count:" + noun, ONE, found.end(), counted=True)
    return None


def _heads(plain: str, at: int) -> Unit | None:
    """ "94.1 million head": of the animals that are named beside it or before."""
    heads = _HEADS.match(plain, at)
    if heads is None:
        return None
    named = _HERDS.get(heads.group(1) or "")
    if named is None:
        before = max(_HERD.finditer(plain, max(0, at - 120), at), key=re.Match.start, default=None)
        if before is None:
            return None
        named = _HERDS[before.group(1)]
    return Unit("count:" + named, ONE, heads.end() if heads.group(1) else at + 5, counted=True)


def _english(plain: str, at: int) -> Unit | None:
    """What stands close to the number, or the noun of its phrase."""
    if _BESIDE.match(plain, at) and (close := _close(plain, at) or _heads(plain, at)):
        return close
    found, measured = _head_of_phrase(plain, at)
    if found is not None and measured:
        return replace(found, end=at)  # "four 200,000-tonne ships": the tonnes are read as well
    return found


def _head_of_phrase(plain: str, at: int) -> tuple[Unit | None, bool]:
    """The head stands last: "61 factory lots", "1,100 small and medium firms"; and whether a
    measure stands before it."""
    # "twelve 737-800 freighters"
    model = _MODEL.match(plain, at) if plain.startswith(" 7", at) else None
    position = at if model is None else model.end()
    best: Unit | None = None
    measured = False
    quoted = False  # 50 "silver talent stations", 61 state-level "little giant" firms
    for _ in range(_PHRASE_WORDS):
        position += quoted and plain.startswith('"', position)
        match = _ENGLISH_WORD.match(plain, position)
        if match is None:
            break
        word = match[1]
        quoted = quoted or plain.startswith('"', position + 1)
        if word[0] <= "9":
            measured = measured or not word.isdigit()
            if position == at and word.isdigit():
                break
        joined = position > at and plain[position] == "-"  # "completely built-up electric cars"
        if word in data.ENGLISH_STOP and not joined and not _COMPOUND.match(plain, match.end()):
            joins = word == "more" or (word in ("and", "or") and position > at)
            if best is not None or not joins:
                break
            position = match.end()
            continue
        noun = _english_noun(plain, word, match.start(1))
        if noun is not None:
            best, position = Unit(noun[0], ONE, noun[1], counted=True), noun[1]
            if noun[0] in _PEOPLE_CODES and _ends_phrase(plain, match.start(1), noun[1]):
                break
        elif best is not None:
            break
        else:
            position = match.end()
            best = _unknown(word, position) if _is_plural(word) else None
    return best, measured


def _ends_phrase(plain: str, at: int, end: int) -> bool:
    """Whether people are the head: "11 wardens patrols a river" is no patrol."""
    word = plain[at:end].rpartition(" ")[2]
    if not word.endswith("s") or word in data.ATTRIBUTIVE or singular(word) == word:
        return False
    return _HEADS_BEHIND.match(plain, end) is None


def noun_before(plain: str, at: int, language: str, printed: str = "") -> str | None:
    """The last counted noun before `at` in its clause, as a code: 覆盖路口2900个.

    In the text as printed, a capital inside a sentence makes it a part of a name: "Bank Mandiri".
    """
    if language == "zh-hans":
        return han.noun_before(plain, at)
    clause = _sentence(plain, at)
    found = list(_WORD.finditer(clause))
    words = [word.group() for word in found]
    table, joined = _NAMED[language], language == "en" and "-" in clause
    for last in range(len(words), 0, -1):
        for first in range(max(0, last - _LONGEST), last):
            # No noun of several words begins so, if none of them has a hyphen.
            if first < last - 1 and not joined and words[first] not in _OPENINGS[language]:
                continue
            if not _WHERE.isdisjoint(words[max(0, first - 3) : first]):
                continue
            if language == "en" and first and words[first - 1] in _DOERS:
                continue  # "which lifts 120 kilos"
            if language == "id" and _is_named(printed, at - len(clause), found, first, last):
                continue
            code = _code(" ".join(words[first:last]), table, language)
            if code is None and language == "en" and first == last - 1:
                code = _trade(words[first])
            if code is not None and code != "time":
                head = _head(words, first) if language == "id" else None
                return "count:" + (head or code)
    return None


def _sentence(plain: str, at: int) -> str:
    """The words of the sentence before `at`."""
    return _SENTENCES.split(plain[max(0, at - 110) : at])[-1]


def _trade(word: str) -> str | None:
    """ "Snipers, 45 in all": people by the ending of their trade."""
    if not word.endswith("s") or word in ENGLISH_NOUNS:
        return None
    return "person" if class_of(singular(word)) == "person" else None


def _head(words: list[str], at: int) -> str | None:
    """ "Toko-toko buku", "penumpang kereta": the noun before a noun is the head, in Indonesian."""
    head = None
    while at:
        at -= 1 + (at > 1 and words[at - 1] in _ATTRIBUTES)  # "mobil listrik baterai"
        code = _code(words[at], INDONESIAN_NOUNS, "id")
        if code is None:
            break
        head = code
    return head


def subject_before(plain: str, at: int) -> str | None:
    """The first plural of an English sentence before `at`: "Households with panels earn"."""
    sentence = _sentence(plain, at)
    for word in _WORD.finditer(sentence):
        found = _noun_at(sentence, word.start(), "en")
        if found is not None:
            return found[0]
    return None


def goods_named(plain: str, at: int, besides: frozenset[str]) -> str | None:
    """The last plural of an English sentence before `at` that has a class of its own."""
    sentence = _sentence(plain, at)
    for word in reversed(list(_WORD.finditer(sentence))):
        noun = _PLURALS.get(word.group())
        if noun is not None and noun not in besides and noun not in _NO_PIECES:
            return noun
    return None


@cache
def _goods(language: str) -> re.Pattern[str]:
    no_home = "(?<=rumah) (?:tangga|sakit|makan|kaca)"
    # "will ship 40,000 units" is no ship
    noun = "(?:(?<!will )(?<!to )(?<!would )(?<!can )(?<!could )(?<!and )|(?!ship(?![a-z])))"
    return re.compile(rf"(?<![a-z]){noun}({one_of(data.GOODS[language])})s?(?![a-z]|{no_home})")


def goods_before(plain: str, at: int, language: str) -> str | None:
    """What "units" counts: the last kind of goods named before it in the sentence."""
    if language == "zh-hans":
        return noun_before(plain, at, language)
    sentence = _sentence(plain, at)
    found = list(_goods(language).finditer(sentence))
    if language == "id":  # "penjualan mobil listrik baterai": the head stands first
        while len(found) > 1 and _OF_IT.fullmatch(sentence, found[-2].end(), found[-1].start()):
            found.pop()
    return "count:" + data.GOODS[language][found[-1].group(1)] if found else None


def goods_told(before: str, language: str) -> str | None:
    """The kind of goods that a text names most often, of equals the last one."""
    found = [data.GOODS[language][one.group(1)] for one in _goods(language).finditer(before)]
    if not found:
        return None
    kinds = dict.fromkeys(reversed(found))
    return "count:" + max(kinds, key=found.count)


def _is_named(printed: str, offset: int, words: list[re.Match[str]], first: int, last: int) -> bool:
    """Whether a noun is a part of a name: a capital inside a sentence, or one before another."""
    noun = printed[offset + words[first].start() : offset + words[first].end()]
    if not noun[:1].isupper():
        return False
    if first > 0 and not noun.isupper():
        return True
    if last >= len(words):
        return False
    behind = printed[offset + words[last].start() : offset + words[last].end()]
    return behind[:1].isupper() and not behind.isupper()  # "Pengguna QRIS" are users


_WORD: Final = re.compile(r"[a-z0-9]+(?:[-/&][a-z0-9]+)*")
_WORDS: Final = re.compile(rf"({_WORD.pattern})(?: {_WORD.pattern}){{0,{_LONGEST - 1}}}")
_DIVIDED: Final = re.compile("[-/]")
_WORD_ENDS: Final = frozenset(("", *' ,.;:!?)"'))
_MEDALS: Final = ("emas", "perak", "perunggu")
_INDONESIAN_WORD: Final = re.compile(r" ([a-z]{3,})")
_VERB: Final = re.compile(r"(?:me|ber|ter|di)[a-z]{3,}")
# "57 mantan pegawai"
_FORMER: Final = re.compile(
    r" (?:mantan|eks|total|induk|indukan|pejantan|bakalan|almarhum|oknum|bekas|seluruh)(?= [a-z])"
)
_CLASSIFYING: Final = words(
    "unit buah lembar set batang butir bidang titik petak potong jenis macam ragam tipe biji helai"
    " tangkai kuntum pucuk bilah utas untai ekor"
)
_ENGLISH_WORD: Final = re.compile(
    r"[ -]\"?((?:under|over)-\d\d(?= )|[a-z]\.[a-z]\.|[a-z]&[a-z](?![a-z])|"
    r"[a-z][a-z']*\d{0,4}|\d[dgks](?![a-z])|\d{1,3}(?:[.,]\d{1,3})?(?:-(?:million|"
    r"thousand))?-[a-z]{2,14}|\d{1,3}(?![\d.,%]))"
)
# "a 500-bed hospital": a single thing behind a hyphen, where it is no part of a name or a plan.
_HYPHENED: Final = re.compile(
    r"-(bed|room|seat|berth|store|unit|vehicle|train|car|ship|bus|truck|train|aircraft|hospital|"
    r"storey|story|floor|member|person|passenger|employee|worker|student|home|house|apartment|"
    r"flat|village|city|country|nation|company|firm|turbine|satellite|robot|panel|station|"
    r"strong|seater|barrel|man|woman)(?![a-z])"
)
_ODD_MANY: Final = ("-odd", "-plus", "-strong", "-some")
_ODD: Final = ("men", "children")
_SHORTEST_ODD: Final = 5
_MODEL: Final = re.compile(r" 7[0-8]7(?:-\d{1,3}[a-z]{0,3})?(?= [a-z])")
_COMPOUND: Final = re.compile(r"-[a-z]{3}")  # "in-store cafes", "with-profits policies"
_OFTEN: Final = re.compile(
    r" times(?= (?:(?:a|per|each|every) (?:day|week|month|year|hour)|daily|weekly|monthly)"
    r"(?![a-z]))"
)
# "40 A320s", "12 737 MAXs"
_MODELS: Final = re.compile(
    r" (?:a3[0-9]0|7[0-8]7|c9[012]9|e1[79][05])"
    r"(?:-\d{1,3}[a-z]{0,2}|neo| max(?=s)| dreamliner(?=s))?s(?![a-z])"
)
_INHABITANTS: Final = re.compile(r"[ -](?:population|workforce|membership)(?![a-z])")
_HEADS: Final = re.compile(r" (?:head|heads)(?: of (?:[a-z]+ ){0,2}?([a-z]+))?(?![a-z])")
_HERDS: Final = {
    "cattle": "cow", "cows": "cow", "beef": "cow", "herd": "cow", "dairy": "cow", "pigs": "pig",
    "hogs": "pig", "swine": "pig", "hog": "pig", "pork": "pig", "sheep": "sheep", "goats": "goat",
}  # fmt: skip
_HERD: Final = re.compile(rf"(?<![a-z])({one_of(_HERDS)})(?![a-z])")
_BESIDE: Final = at_place(
    *(one.pattern for one in (_HYPHENED, _INHABITANTS, _OFTEN, _MODELS, _HEADS))
)
_PEOPLE_CODES: Final = ("count:person", "count:household")
# "12 farmers markets": what is theirs, the apostrophe being left out.
_HEADS_BEHIND: Final = re.compile(
    r" (?:[a-z]+ )?(?:associations|awards|cards|centers|centres|clubs|colleges|committees|"
    r"cooperatives|councils|families|federations|fields|firms|games|groups|halls|homes|hospitals|"
    r"hostels|houses|leagues|libraries|licences|markets|matches|organi[sz]ations|parties|parks|"
    r"places|quarters|records|schools|shops|societies|stores|teams|unions|villages|wards)(?![a-z])"
)
_ATTRIBUTES: Final = words(
    "listrik hibrida hidrogen elektrik otonom nirawak bekas niaga komersial pribadi subsidi"
    " bersubsidi digital surya bertenaga rakitan mewah murah impor lokal nasional dinas"
)
_NO_PIECES: Final = words("person country market price year month week day time")
_OF_IT: Final = re.compile(rf" (?:(?:{tree(_ATTRIBUTES)}) )*")
_DOERS: Final = words("which who it he she")
# What is named only to say where: "pusat data di kota itu".
_WHERE: Final = words(
    "di ke in at across between antara per dari pada untuk oleh bagi dengan sektor bidang segmen"
)
