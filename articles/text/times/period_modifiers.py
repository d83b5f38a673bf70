"""Times that only tell of a thing or a person in a sentence when that was made, opened, bought,
elected: "A bridge built in 1974 carries 5,600 lorries a day" is of no year.

A clause with a figure of its own is of its time ("opened in 2023 at a cost of $310 million"), and
so is one behind which the sentence tells what came about ("a shop launched in May drew ...").
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.gated import Gate, Gated
from articles.text.times.atoms import Atom
from articles.text.word_tables import listed

_GRAINS: Final = frozenset(("year", "years", "month", "day"))
# What is done to things, by which they come into being, change hands or stop.
_MADE: Final = tree(
    listed(
        "built rebuilt opened reopened founded established bought acquired purchased launched"
        " completed finished commissioned inaugurated installed erected constructed planted laid"
        " dug drilled renovated restored refurbished converted expanded enlarged modernised"
        " modernized electrified closed shut suspended halted mothballed abandoned demolished"
        " scrapped begun started introduced adopted created formed merged"
        " privatised privatized nationalised nationalized listed delisted leased rented hired"
        " donated taken designed developed invented discovered unearthed excavated patented"
        " registered designated dating dated made manufactured cast forged minted printed painted"
        " carved woven dissolved banned outlawed imported"
    )
)
# Rules and papers are news in the month in which they come out, and stand for years.
_ISSUED: Final = tree(
    listed("published released signed issued passed enacted approved drafted agreed")
)
# What befalls persons: they are those of whom a sentence tells, whatever they did later.
_PERSONAL: Final = tree(
    listed(
        "born elected re-elected appointed inaugurated promoted sworn graduated retired married"
        " ordained crowned naturalised naturalized recruited"
    )
)
_SMALL: Final = (
    r"(?: (?:back|up|out|off|down|over|first|originally|here|by [a-z'-]+|under [a-z'-]+|"
    r"to [a-z'-]+|as [a-z'-]+ [a-z'-]+|as [a-z'-]+|from [a-z'-]+|for [a-z'-]+|"
    r"at [a-z'-]+|near [a-z'-]+))?"
)
_IN: Final = (
    r" (?:in|on|since|from|after|before|during|around|about|between|until)"
    r"(?: (?:the|early|late|mid|about|around|end of|autumn|spring|summer|winter))*[ -]$"
)
# The noun that it is said of stands before; a verb would make it what the sentence tells.
_NO_NOUN: Final = (
    r"(?!(?:was|were|is|are|been|be|being|had|has|have|having|it|they|he|she|we|i|you|and|or|but|not|"
    r"who|which|that|to|will|would|when|while|since|after|before|as|if|also|then|later|newly|only|"
    r"just|officially|finally|first|recently) )"
)


def _done(
    verbs: str, which: str = "which|that", first: str = "", behind: str = _SMALL, when: str = _IN
) -> Gated:
    """What has been done to the noun before, at a time behind."""
    return Gated(
        rf"(?<![a-z]){_NO_NOUN}[a-z'’)-]++,?(?: (?:{which}) (?:was|were|had been))? "
        rf"{first}(?:{verbs}){behind}{when}"
    )


_OF_A_THING: Final = _done(_MADE, first="(?:(?:first|newly|originally) )?")
_OF_A_RULE: Final = _done(_ISSUED)
# "The terminal, opened last month, has handled 300 ships"
_LATELY: Final = _done(_MADE, first="(?:(?:first|newly|originally) )?", when=" $")
RELATIVE: Final = ("last ", "this ", "earlier this ", "a year ago", "two years ago")
_OF_A_PERSON: Final = _done(
    _PERSONAL,
    which="who|which|that",
    behind="(?: (?:as|to|in|by|mayor|governor|chairman|head|director|president)"
    "(?: [a-z'-]+){0,3})?",
)
# What all of them need, which few lines have there.
_DONE_BEFORE: Final = re.compile(rf" (?:{_MADE}|{_ISSUED}|{_PERSONAL})(?= )[a-z' -]*{_IN}")
# What it is, has become or can do today.
_IS_NOW: Final = re.compile(
    r"(?: (?!who|which|and|but|when)[a-z'’-]+){0,4}?,? (?:(?:now|still|already|today|also|"
    r"currently|alone|together|each) )*(?:is|are|has|have|can|may|will|must|should|holds|costs|"
    r"stands|runs|serves?|covers|carries|carry|employs?|houses|provides?|generates?|handles?|"
    r"supplies|accounts? for|makes?|produces|contains?|seats|charges|links|connects?|sells?|"
    r"offers|owns?|operates?|takes?|needs|uses|attracts?|draws|brings?|spans|crosses|measures|"
    r"weighs?|feeds?|reaches|remains?|includes?|limits|requires?|allows?|bans|sets|caps|promises|"
    r"pays|earns?|receives?|treats|trains|teaches|lies|boasts?|fetch(?:es)?|yields)(?![a-z])"
)
# "Bonds maturing in 2033 yielded 1.9 percent"
_MATURES: Final = Gated(
    r"(?<![a-z])(?:maturing|falling due|expiring|repayable|redeemable|yang jatuh tempo|"
    r"berjatuh tempo)(?: in| on| by| pada| tahun)* $"
)
_MADE_ID: Final = tree(
    listed(
        "dibangun dibuka didirikan diresmikan dibeli diakuisisi beroperasi berdiri dimulai lahir"
        " terpilih diluncurkan ditutup dibentuk rampung selesai tuntas diangkat dilantik dipasang"
        " ditanam direnovasi dipugar ditemukan dirintis disahkan terbit"
        " diterbitkan diperluas digabung dihentikan mangkrak terbengkalai dibongkar digali"
        " diproduksi dibuat dirakit dicetak dilukis ditulis diperkenalkan diciptakan dipatenkan"
        " dicanangkan dikembangkan diubah dibekukan dilarang disewa dihibahkan disumbangkan"
        " pensiun menikah menjabat bergabung lulus merantau pindah hijrah tutup bangkrut pailit"
    )
)
# "Jembatan yang dibangun tahun 1974 dilewati 5.600 truk sehari"
_OF_A_THING_ID: Final = Gated(
    rf"(?<![a-z])yang (?:(?:sudah|telah|mulai|baru|resmi|pernah|kembali|pertama kali) )*"
    rf"(?:{_MADE_ID})(?: (?!rp|us)[a-z'-]+){{0,4}}?"
    r"(?: (?:pada|tahun|sejak|setelah|sebelum|sekitar|bulan|awal|akhir|pertengahan))* $"
)
_PAST_ID: Final = re.compile(
    r"(?: (?:itu|ini|tersebut|lalu|silam))*,?(?: [a-z'-]+){0,2}? (?:menelan|memakan|"
    r"menghabiskan|mencapai|tercatat|sebanyak|sebesar|senilai|dengan)(?![a-z])"
)
_SINCE: Final = re.compile(
    r"(?<![a-z])(?:since|sejak|semenjak|after|before|until)(?: [a-z'’-]+){0,7} $"
)
OF_A_THING: Final = (_MATURES, _OF_A_PERSON, _OF_A_THING, _LATELY, _OF_A_RULE, _OF_A_THING_ID)
_ANY: Final = Gate(*OF_A_THING)


def matures(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a time is that at which bonds fall due, whatever is told of them."""
    return _MATURES.search_in(plain, opened, atom.start - 40, atom.start) is not None


def is_of_a_thing(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a time only says since when or from when a thing or a person in the sentence is."""
    if atom.grain not in _GRAINS:
        return False
    low, start = max(0, atom.start - 100), atom.start
    if not opened & _ANY.bit or not plain.endswith((" ", "-"), low, start):
        return False
    if matures(plain, atom, opened):
        return True
    if plain.startswith(RELATIVE, start):
        lately = _LATELY.search_in(plain, opened, low, start) is not None
        return lately and _IS_NOW.match(plain, atom.end) is not None
    if _DONE_BEFORE.search(plain, low, start):
        if _OF_A_PERSON.search_in(plain, opened, low, start):
            return True
        thing = _OF_A_THING.search_in(plain, opened, low, start)
        if thing is None and atom.grain == "year":
            thing = _OF_A_RULE.search_in(plain, opened, low, start)
        if thing is not None:
            since = _SINCE.search(plain, thing.start() - 60, thing.start() + 1)
            return since is None and _IS_NOW.match(plain, atom.end) is not None
    if _OF_A_THING_ID.search_in(plain, opened, low, start):
        return _PAST_ID.match(plain, atom.end) is None
    return False
