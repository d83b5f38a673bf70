"""A count that stands for its noun: "It built three in spring", "of which 16 concern vehicles",
"36 train sets, a year ago only nine"; after a question, "In 2024, 1,280".

Such a number is a noun phrase of its own: a mark, a verb or a preposition follows it, and no word
that names, numbers or dates stands before it. It is of what was counted last, in its sentence or
in the two before, unless money or a measure was told of since. Works on the plain shadow of a line
and looks a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import counting, units
from articles.text.amounts.bare import is_age_group
from articles.text.amounts.bare_number import NEXT_SENTENCE, Bare, alike, base, is_count
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, singular
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.amounts.number_types import Measured
from articles.text.amounts.units import Unit
from articles.text.word_tables import words

_FAR: Final = 240
_SENTENCES: Final = 2
_HOURS: Final = 24
_TIMES: Final = 400  # how many times as many a number may be as what it is said to go on with


def told(bare: Bare, counted: Measured | None, above: str) -> Unit | None:
    """What a bare number counts by what its line has counted, or by what the line above asked or
    counted: `above`, as a code or ""."""
    number = bare.number
    if number.form not in ("digits", "words") or number.value < 2:
        return None
    if not (bare.is_whole or number.scaled):
        return None
    if (people := of_people(bare)) is not None:
        return people
    far = counted is not None and number.start - counted.end > _FAR
    if counted is None or far or counted.code in _NOTHING:
        alone = bare.previous is None and above and _goes_back(bare)
        return bare.unit(above) if alone else _of_subject(bare) or _of_named(bare)
    if not _may_be_of(bare, counted):
        return None
    phrase = _is_phrase(bare) or _is_next_part(bare, counted) or _does(bare, counted)
    return bare.unit(base(counted)) if phrase else None


def _may_be_of(bare: Bare, counted: Measured) -> bool:
    """Whether a count is near enough, of a like size, and the last thing told of."""
    gap = bare.since(counted)
    if not gap.strip() or len(NEXT_SENTENCE.findall(gap)) > _SENTENCES or gap.count('"') % 2:
        return False
    return _is_nearest(bare, counted) and alike(bare.number, counted.number, _TIMES)


def opens_sentence(line: str, at: int) -> bool:
    """Whether a number is the subject of its sentence: "Twelve won", "The other six are"."""
    return _FIRST.search(line, max(0, at - 40), at) is not None


def of_people(bare: Bare) -> Unit | None:
    """Those who live in a place, or do what only people do."""
    if bare.language == "en":
        return of_place(bare)
    done = _is_grouped(bare) and _DONE_BY_PEOPLE.search(bare.clause())
    return bare.unit("count:person") if done else None


def _does(bare: Bare, counted: Measured) -> bool:
    """ "Backed by 410 members; 95 refused": fewer of them did something, in their own clause."""
    if bare.number.value >= counted.number.value or bare.line[bare.at : bare.at + 1] != " ":
        return False
    opens = bare.line.endswith(("; ", ". "), 0, bare.number.start)
    return opens and bare.before(_VERB) is not None


def _of_subject(bare: Bare) -> Unit | None:
    """ "Complaints about drones are rising: the bureau logged 318": of what the clause before the
    colon is about."""
    colon = bare.line.rfind(": ", max(0, bare.number.start - 60), bare.number.start)
    if colon < 0 or bare.language != "en" or bare.previous is not None or not _is_phrase(bare):
        return None
    noun = counting.subject_before(bare.line, colon)
    return None if noun is None else bare.unit(noun)


def _of_named(bare: Bare) -> Unit | None:
    """ "Tallied passengers from dawn. There were 412": of the last thing named before, where that
    there are so many is all that is said."""
    said = bare.after(_THERE_ARE, 60) if bare.language == "en" and _is_phrase(bare) else None
    if said is None:
        return None
    low = max(0, said.start() - 120)
    for word in reversed(list(_ANY_WORD.finditer(bare.line, low, said.start()))):
        told = word.group(2)
        if (one := singular(told)) in ENGLISH_NOUNS and (one != told or word.group(1)):
            return bare.unit("count:" + ENGLISH_NOUNS[one])
    return None


def of_which(bare: Bare, counted: Unit | None) -> Unit | None:
    """ "27 standards, of which 16 concern connected vehicles": of the standards, for what stands
    behind such a number is a verb, if the word beside it is no noun."""
    if counted is None or not is_count(bare.previous):
        return None
    if bare.after(_OF_WHICH, 40) is None and (
        bare.after(_OUT_OF, 60) is None or bare.before(_SAW) is None
    ):
        return None
    beside = bare.line.find(" ", bare.at + 1, counted.end)
    return bare.unit(base(bare.previous)) if beside >= 0 else None


def of_place(bare: Bare) -> Unit | None:
    """ "Cangzhou, a city of 7.3 million": so many people."""
    place = bare.is_grouped and bare.after(_PLACE_OF, 60)
    return bare.unit("count:person") if place else None


def _is_next_part(bare: Bare, counted: Measured) -> bool:
    """ "Of which 16 cover storage and 11 road haulage": the next part of the same whole."""
    if not bare.line.endswith((", ", " and ", " dan "), 0, bare.number.start):
        return False
    if _OF_THEM.match(bare.line, counted.end):
        return True
    return _OF_WHICH.search(bare.line, max(0, counted.start - 40), counted.start) is not None


def _goes_back(bare: Bare) -> bool:
    """Whether a number that opens its line speaks of the line above: "Six of them", "The remaining
    six are", and what answers a question: "In 2024, 1,280"."""
    if bare.before(_OF_THEM) or bare.after(_THE_REST, 20):
        return True
    return _is_grouped(bare) and bare.after(_ANSWERS, 60) is not None and _is_phrase(bare)


def _is_grouped(bare: Bare) -> bool:
    """Whether it has a scale or marks between its digits, as Indonesian prints them too."""
    stops = bare.language == "id" and "." in bare.line[bare.number.start : bare.number.end]
    return bare.is_grouped or stops


def _is_nearest(bare: Bare, counted: Measured) -> bool:
    """Whether nothing but counts, parts and times was measured since."""
    previous = bare.previous
    if previous is None or previous.start <= counted.start or is_count(previous):
        return True
    return not units.is_currency(base(previous)) and base(previous) in _NO_THINGS


def _is_phrase(bare: Bare) -> bool:
    """Whether a number is a noun phrase of its own by what stands around it."""
    language = bare.language
    if bare.before(_BEHIND[language]) is None:
        return False
    led = _ROUGH[language].search(bare.line, max(0, bare.number.start - 60), bare.number.start)
    at = bare.number.start if led is None else led.start()
    word = _WORD.search(bare.line, max(0, at - 24), at)
    if word is None:  # behind a year or a mark
        return led is not None or (_is_grouped(bare) and _opens(bare.line, at))
    said = word.group(1)
    if is_age_group(bare.line, bare.number):
        return False
    if _PARTED_FROM.search(bare.line, max(0, at - 60), at):
        return False
    if said in _NAMING[language] or not bare.text[word.start(1)].islower():
        return False
    return not (led is None and _is_placed(bare, said)) and not _is_noun(said, language)


def _is_placed(bare: Bare, said: str) -> bool:
    """Whether the word before a number says when, where or what it is: "at 8", "she is 41"."""
    language = bare.language
    if not _is_grouped(bare) and (said in _LEVELS or (said.endswith("nya") and said != "punya")):
        return True
    return said in _CLOCKS[language] and bare.number.value <= _HOURS


def _opens(line: str, at: int) -> bool:
    """Whether a sentence, or what a time opened, begins at a number: "In 2024, 1,280"."""
    first = _INDENT.fullmatch(line, 0, at) is not None
    return first or line.endswith((". ", "! ", "? ", ", "), 0, at)


def _is_noun(word: str, language: str) -> bool:
    if language == "id":
        return word in INDONESIAN_NOUNS and word not in _ALSO_VERBS
    return singular(word) in ENGLISH_NOUNS and word not in _ALSO_VERBS


def asked(line: str, language: str) -> str:
    """What a short question asks for, as a code: "How many robots did you ship?", "And the pass?";
    "" where it asks nothing so."""
    if not line.rstrip().endswith("?") or len(line) > _LONGEST_QUESTION:
        return ""
    many = _HOW_MANY.search(line)
    if many is not None:
        counted = counting.counted_after(line, many.end(), language)
        return counted.code if counted is not None and counted.code != "count:unit" else ""
    about = _WHAT_ABOUT.fullmatch(line.strip())
    noun = None if about is None else ENGLISH_NOUNS.get(about.group(1))
    return "" if noun is None else "count:" + noun


_INDENT: Final = re.compile(r"\s*")
_LONGEST_QUESTION: Final = 120
_HOW_MANY: Final = re.compile(r"(?<![a-z])(?:how many|berapa(?: banyak)?)(?= )")
_WHAT_ABOUT: Final = re.compile(r"(?:and|what about|so) (?:the|your) (?:[a-z-]+ ){0,2}([a-z-]+)\?")
_OF_THEM: Final = re.compile(r" (?:of (?:them|these|those)|di antaranya)(?![a-z])")
_FIRST: Final = re.compile(
    r"[.!?][\"”]? (?:(?:the|its|only|just|another|some|about|nearly|at least|more than|fewer than|"
    r"hanya|cuma|baru|sekitar) )*(?:(?:other|remaining|first) )?$"
)
_VERB: Final = re.compile(
    r" (?:[a-z]{3,}ed|(?!mencapai)(?:di|ter|ber|me)[a-z]{4,}|caught|came|went|took|won|lost|made|"
    r"ran|fell|broke|died|left|got|stood|met|gave|held|kept|sold|bought|built|sank|burnt|began|"
    r"became|chose|grew|paid|said|sent|found|fled|froze|leaked|sudah|belum|masih|akan|tidak)(?![a-z])"
)
_OF_WHICH: Final = re.compile(
    r"(?<![a-z])of (?:which|whom)(?: (?:about|around|some|nearly|only|at least|more than))* $"
)
# "Of the 70 cities, 45 saw prices fall"
_OUT_OF: Final = re.compile(
    r"(?:\A|[.;:] |, )\"?(?:out )?of (?:the |its |all |these )*\d[\d,]* [a-z][a-z -]{2,30}, "
    r"(?:(?:about|around|some|nearly|only|just|at least|more than) )*$"
)
_SAW: Final = re.compile(
    r" (?:[a-z]{3,}ed|saw|cut|had|lost|won|made|set|built|sold|grew|met|beat|took|gave|hit|led|put|"
    r"raised|lifted)(?![a-z])"
)
_PLACE_OF: Final = re.compile(
    r"(?<![a-z])(?:city|cities|county|province|district|prefecture|metropolis|megacity|country|"
    r"nation|suburb|area|region|municipality|island|township|borough|conurbation|cluster) of(?: "
    r"(?:about|around|some|nearly|almost|over|more than|just|roughly|under))* $"
)
# "14 of 38 were", "cut from a day to less than 8"
_PARTED_FROM: Final = re.compile(r"\d of $| from [^,.;]{3,40} to $")
# "yang benar-benar tidur di sini mungkin 70 ribu"
_DONE_BY_PEOPLE: Final = re.compile(
    r"(?<![a-z])yang (?:[a-z-]+ ){0,3}?(?:tidur|menetap|tinggal|bermukim|bekerja|hadir|berobat|"
    r"belajar|menganggur|melamar|mendaftar|lulus|menonton|menginap|mengungsi|mudik|merantau|"
    r"pulang|kuliah|berhaji|pensiun|memilih|antre|mengantre|berdemonstrasi)(?![a-z])"
)
_THERE_ARE: Final = re.compile(
    r"(?:(?<![a-z])there (?:are|were|have been|had been|would have been|will be)|: |"
    r"(?<![a-z])now (?:has|have|owns?|runs?))(?: (?:about|around|some|only|just|nearly))* ?$"
)
_ANY_WORD: Final = re.compile(r"(?<![a-z'-])(one )?([a-z]{3,})(?![a-z'-])")
_THE_REST: Final = re.compile(r"(?:^|[.!?;] )(?:the|its) (?:other|remaining) $")
_ANSWERS: Final = re.compile(
    r"^\W*(?:(?:in|by|for|up to|last|this|pada|tahun|hingga|sampai|sepanjang) [^.;!?]{2,40}[,:] |"
    r"(?:we|they|it|i|kami) [a-z]+ )(?:about |around |some |roughly |sekitar )?$"
)
_NOTHING: Final = ("count:time", "count:unit", "count:day")
# What says nothing of a thing that a later number could be of.
_NO_THINGS: Final = frozenset(("percent", "percentage_point", "ratio", "permille", "year", "month"))
_WORD: Final = re.compile(r"(?<![a-z'-])([a-z][a-z'-]*) $")
_BEHIND: Final = {
    "en": re.compile(
        r"[,.;:!?)—–”\"](?!\d)|$| [—–-] | (?:in|by|at|for|from|on|since|this|last|next|so far|a "
        r"year|worldwide|nationwide|abroad|now|today|then|and|but|that|which|who|were|are|was|is|"
        r"have|had|has|will|would|could|can|may|might|should|must|did|do|to be|of them|of those|"
        r"of these|each|altogether|during|under|before|after|when|while|as|with|without|across|"
        r"more(?=[ ,.;])|[a-z]{3,}ed|an? (?:day|week|month|year|hour))(?![a-z])"
    ),
    "id": re.compile(
        r"[,.;:!?)—–”\"](?!\d)|$| [—–-] | (?:di|pada|dari(?! \d)|untuk|sejak|(?:tahun|bulan|pekan) "
        r"(?:ini|lalu|depan|sebelumnya)|yang|dan|tetapi|tentang|mengenai|soal|"
        r"tapi|akan|sudah|telah|masih|belum|lagi|hingga|sampai|dengan|saat|ketika|lainnya|"
        r"di antaranya|sepanjang|selama|saja|tidak|tak|bisa|dapat|harus|mulai|selesai|tiba|gagal|"
        r"lulus|lolos|rusak|(?:di|ter|ber|me)[a-z]{4,})(?![a-z])"
    ),
}
# What may stand between the word before and its number.
_ROUGH: Final = {
    "en": re.compile(
        r"(?:(?<![a-z])(?:about|around|some|only|just|nearly|almost|perhaps|maybe|roughly|barely|"
        r"another|a further|a mere|more than|fewer than|less than|no more than|no fewer than|over|"
        r"at least|at most|up to|as many as|a record|already|hardly|exactly|the|all) )+$"
    ),
    "id": re.compile(
        r"(?:(?<![a-z])(?:sekitar|hampir|hanya|cuma|baru|tinggal|masih|sudah|kira-kira|lebih dari|"
        r"kurang dari|sedikitnya|paling|sebanyak|mungkin|setidaknya|menjadi|jadi|ada|malah|"
        r"ditargetkan|mencapai) )+$"
    ),
}
# Behind these stands a name, a rank, an age, a date or a place of a list.
_NAMING: Final = {
    "en": words(
        "no number page line phase stage route flight section article chapter level grade class age"
        " aged zone district gate stand hall room unit building block floor rule version model"
        " series type size top question point part volume item step lot box platform channel year"
        " since until between within past turned turns january february march april may june july"
        " august september october november december monday tuesday wednesday thursday friday"
        " saturday sunday group figure table annex plus minus times yuan rmb dollars code"
        " ranked rated dated road highway act bill"
    ),
    "id": words(
        "nomor no halaman jalur tahap rute pasal bab tingkat kelas usia umur berusia zona gerbang"
        " aula ruang gedung blok lantai versi model seri tipe ukuran tahun pukul tanggal jam sejak"
        " antara januari februari maret april mei juni juli agustus september oktober november"
        " desember senin selasa rabu kamis jumat sabtu minggu grup gambar tabel lampiran rp rupiah"
        " yuan kode skor peringkat urutan ke angka rata-rata"
        " pertama kedua ketiga keempat nilai nilainya rencana tetap"
    ),
}
_CLOCKS: Final = {
    "en": words("at by before after from to in on around until till of"),
    "id": words("pada di sampai hingga sebelum sesudah"),
}
_LEVELS: Final = words("at by around until till in on is was am pada")
_ALSO_VERBS: Final = words(
    "order orders ordered plan plans need needs want wants make makes sells ships builds runs buys"
    " counts owns uses keeps left cut shut lists reports shows tests claims has had closes"
    " opens adds files for than and with if that have ada kini kita"
)
