"""What makes a number of English or Indonesian no quantity: numerals behind "ke", which may be
places or a rank, the children that somebody has, ways of speaking that hold a number, and races
named by their length.

All functions take the plain shadow of a line, whose quotation marks and apostrophes are plain as
well, and look a bounded way.
"""

import re
from string import digits
from typing import Final

from articles.text.alternatives import at_place, tree
from articles.text.amounts import counting
from articles.text.amounts.indonesian_places import INDONESIAN_PLACES
from articles.text.amounts.number_types import Number
from articles.text.gated import Gated
from articles.text.word_tables import terms, words

# What an ordinal follows: "ulang tahun ke 11", "peringkat ke dua".
_ORDINAL: Final = re.compile(
    r"(?<![a-z])(?:tahun|hari|bulan|minggu|pekan|malam|jam|abad|peringkat|urutan|posisi|rangking|"
    r"tempat|juara|anak|cucu|istri|edisi|putaran|babak|ronde|seri|sesi|kali|kalinya|presiden|"
    r"gubernur|generasi|gelombang|angkatan|tahap|fase|jilid|kongres|konferensi|pertemuan|ktt|yang|"
    r"untuk|dies natalis|hut|orang|besar|terbesar|tertinggi) $"
)
_VERB_BEFORE: Final = re.compile(r"(?<![a-z])(?:me|di|ber|ter)[a-z]{4,}(?: [a-z]+){0,2} $")
_MANY_PLACES: Final = 100


def is_destination(line: str, number: Number, at: int) -> bool:
    """ "Diekspor ke 47 negara", "dibagikan ke dua belas desa": places, no ordinal."""
    noun = counting.noun_at(line, number.end + 1) if line.startswith(" ", number.end) else None
    if noun is None or noun == "time" or _ORDINAL.search(line, max(0, at - 16), at):
        return False
    place = noun in _PLACES or number.value >= _MANY_PLACES
    return place or _VERB_BEFORE.search(line, max(0, at - 40), at) is not None


def says_nothing(line: str, number: Number) -> bool:
    """Whether a number is told of a run, of somebody's children or in a way of speaking: most
    numbers are told apart by what begins behind them."""
    start, end = number.start, number.end
    begins = line[end : end + 3]
    if begins in _RUN_BEGINS and _RUN.match(line, end):
        return True
    family = begins in _FAMILY_BEGINS or line[start - 4 : start] == " of "
    if family and _is_family(line, number):
        return True
    if line.startswith(", ", end) and line.endswith(", ", 0, start) and _is_aged(line, number):
        return True
    said = begins in _SAYING_BEGINS or line[start:end] in _SAID
    return said and _is_saying(line, number)


# How long something has gone on: "58 consecutive months", "tiga kuartal berturut-turut".
_RUN: Final = re.compile(
    r" (?:(?:consecutive|straight|successive) (?:[a-z]+ )?(?:days|sessions|weeks|months|quarters|"
    r"seasons|years)|(?:days|sessions|weeks|months|quarters|seasons|years) (?:in a row|running)|"
    r"(?:jam|menit|hari|sesi|pekan|minggu|bulan|kuartal|triwulan|semester|musim|tahun)"
    r"(?: (?:perdagangan|bursa))? (?:secara )?(?:berturut-turut|beruntun))(?![a-z])"
)
_RUN_BEGINS: Final = frozenset(
    f" {letters}" for letters in words("co st su da se we mo qu ye ja me ha pe mi bu ku tr mu ta")
)


def _is_aged(line: str, number: Number) -> bool:
    """ "Song Yulan, 66, who used to grow lotus root": how old somebody is."""
    if number.form != "digits" or not _A_DOZEN < number.value < _OLDEST or not number.whole:
        return False
    named = _NAMED.search(line, max(0, number.start - 16), number.start)
    return named is not None and _DOES.match(line, number.end) is not None


def _is_family(line: str, number: Number) -> bool:
    """ "Ibu tiga anak itu", "a father of two"."""
    if number.value >= _A_DOZEN:
        return False
    low, start = number.start - 20, number.start
    if _CHILDREN.match(line, number.end):
        return _OF_CHILDREN.search(line, low, start) is not None
    return _PARENT_OF.search(line, low, start) is not None


def _is_saying(line: str, number: Number) -> bool:
    """ "Sejuta cerita", "mundur dua langkah", "video 47 detik": a way of speaking, or how long a
    clip is."""
    start, end = number.start, number.end
    if line.startswith(" langkah", end):
        return _WALKS.search(line, max(0, start - 40), start) is not None
    if line.startswith(" kali", end) and _SHARED.search(line, max(0, start - 40), start):
        return True  # how often a post went round
    if line.startswith((" detik", " menit"), end):
        return _CLIP.search(line, max(0, start - 50), start) is not None
    if line.startswith("seratus persen", start):
        return True
    if line.startswith("a thousand", start):
        return _MYRIAD.match(line, end) is not None
    return line[start:end] in _ROUND and _SAYING.match(line, end) is not None


def sayings(line: str) -> list[tuple[int, int]]:
    """The spans of a line that are sayings or races, in no order."""
    raced = _RACE.finditer(line) if _RACE_BEGINS.stands_in(line) else ()
    return [match.span() for match in (*_SAID_SO.finditer(line), *raced)]


_PLACES: Final = frozenset((*INDONESIAN_PLACES.values(), "institution"))
# Whose children somebody has: "ibu tiga anak", "she has two sons".
_OF_CHILDREN: Final = re.compile(
    r"(?<![a-z])(?:(?:ibu|ayah|bapak|orang tua|punya|memiliki|dikaruniai|beranak|dengan)|"
    r"(?:he|she|who|and|they) (?:has|have|had)|with) $"
)
_CHILDREN: Final = re.compile(
    r" (?:(?:young|small|grown|adult|little|school-age) )?(?:orang )?(?:anak|cucu|putra|putri|"
    r"children|kids|sons|daughters|grandchildren)(?![a-z])(?! (?:perusahaan|usaha|panah|tangga|"
    r"sungai|buah))"
)
_PARENT_OF: Final = re.compile(
    r"(?<![a-z])(?:mother|father|parent|grandmother|grandfather|mum|mom|dad) of $"
)
_A_DOZEN: Final = 12
_OLDEST: Final = 105
_NAMED: Final = re.compile(r"[a-z]{2,}, $")
_DOES: Final = re.compile(
    r", (?:who|whose|an?|the|from|now|is|was|has|had|says?|said|told|runs|works?|lives|owns|sells|"
    r"drives|grows|owner|director|manager|chief|founder|farmer|worker|driver|teacher|engineer)"
    r"(?![a-z])"
)
# What the words of children, or of a saying, begin with behind a number.
_FAMILY_BEGINS: Final = frozenset(
    f" {letters}" for letters in words("an cu pu or ch ki so da yo sm gr ad li sc")
)
_SAYING_BEGINS: Final = frozenset((" la", " ka", " de", " me"))
# "Seribu jalan menuju Roma", "sejuta umat": no count of them.
_SAYING: Final = at_place(
    r" (?:satu|jalan|wajah|cara|mimpi|umat|pesona|kenangan|janji|kata|tanya|bukit|alasan|rasa|"
    r"kisah|cerita|makna|bayang|bahasa|bintang|lilin|candi|doa|harapan|impian|warna)(?![a-z])"
)
_ROUND: Final = ("seribu", "sejuta", "1001")
_SAID: Final = frozenset((*_ROUND, "seratus", "a thousand"))
# "The sound comes back from a thousand coils of wire": very many; a count is written 1,000.
_MYRIAD: Final = re.compile(
    r" (?!people|workers|jobs|homes|houses|cars|vehicles|units|seats|families|households|firms|"
    r"companies|students|residents|visitors|tonnes|tons|metres|meters|miles|hectares|acres|litres|"
    r"dollars|euros|pounds|years|days|hours|times|degrees)[a-z]{3,}s(?![a-z])(?! (?:an?|per) )"
)
_WALKS: Final = re.compile(
    r"(?<![a-z])(?:berjalan|jalan|kaki|melangkah|mundur|maju|berlari|menapak|mencatat|jarak)[^.;]{0,24}$"
)
_SHARED: Final = re.compile(
    r"(?<![a-z])(?:dibagikan|disukai|dikomentari)(?: ulang)?"
    r"(?: (?:lebih dari|sekitar|hampir|sebanyak|hingga))* $"
)
# "Video 47 detik itu viral", "rekaman berdurasi dua menit"
_CLIP: Final = re.compile(
    r"(?<![a-z])(?:video|rekaman|klip|cuplikan|tayangan|vidio)(?:nya)?(?: [a-z]+){0,2}?"
    r"(?: (?:berdurasi|selama|sepanjang|durasi))? $"
)
# Each with the words around its number that make it a saying and nothing else.
_SAYINGS: Final = terms(
    """
at sixes and sevens, on cloud nine, the whole nine yards, dressed to the nines, nine lives,
nine to five, nine-to-five, nine times out of ten, nine times out of 10, ten to one says,
ten a penny, two a penny, two for a penny, a million to one, one in a million, a million miles away,
a million miles from, a thousand miles away, thousand-yard stare, one foot in the grave,
one foot in the door, six feet under, two heads are better than one, two heads better than one,
two sides of the same coin, two sides to every, two sides of one coin, two birds with one stone,
two birds one stone, put two and two together, putting two and two together,
puts two and two together, two and two make four, two peas in a pod, two left feet, two of a kind,
three of a kind, two can play, two to tango, two wrongs, two-way street, two-edged sword,
two strings to, two bites at the cherry, two bites of the cherry, serve two masters,
between two stools, two minds about, in two minds, of two minds, two cents' worth, two cents worth,
his two cents, her two cents, my two cents, your two cents, their two cents, two steps forward,
one step forward, one step back, two steps back, one step ahead, one step at a time,
one step closer, one step further, one step behind, one thing at a time, one at a time,
one day at a time, one by one, two by two, one after another, one after the other, one and the same,
one and all, one and only, one of a kind, one for the road, one for the books, one for all,
square one, day one, number one, one hundred per cent behind, one hundred percent behind,
a hundred and one ways, a hundred and one things, three cheers, three musketeers,
three sheets to the wind, three strikes and, three's a crowd, three wise men, three little pigs,
the three rs, four corners of, on all fours, four-letter word, between four walls,
within four walls, the four seasons, four winds, four-leaf clover, high five, high fives,
give me five, five o'clock, six of one and half a dozen of the other, six of one, knocked for six,
knocked them for six, hit for six, deep six, the seven seas, seven wonders of, seven deadly sins,
seven-year itch, seven-league boots, one over the eight, the big five, the big three,
behind the eight ball, cat-of-nine-tails, stitch in time saves nine, ten commandments, the top ten,
perfect ten, twelve apostles, twelve days of christmas, thirteen at table, forty winks, fifty-fifty,
twenty-twenty vision, the sixty-four thousand dollar question, sixty-four-thousand-dollar question,
sixty-four-dollar question, million-dollar question, million dollar question, a million ways,
a million reasons, a million things, a thousand things, a hundred things, worth a thousand words,
thousand cuts, a thousand times over, a thousand pities, a hundred times over, a thousand times no,
a thousand and one, not in a million years, never in a million years, not in a thousand years,
half the battle, half the fun, half the story, half the trouble with, half the world away,
half the problem, half the trick, half the truth, half a mind to, half a chance, half an eye,
half an ear, half a loaf, half a truth, half the man, half the woman, half the town seemed,
half the town turned out, half the village turned out, half the job done, half of it is luck,
half a world away, half a lifetime, half a heart, too clever by half, not half bad, my other half,
better half, his other half, her other half, a third wheel, third time lucky, a fifth column,
a fifth wheel, a quarter past, two thirds of the way, two-thirds of the way, half of the way,
a third of the way, three quarters of the way, three-quarters of the way, a quarter of the way,
one way or another, one way or the other, one reason or another, one or the other, one for one,
two for one, two for the price of one, one-two punch, one way ticket, zero sum game, zero-sum game,
ground zero, zero hour, zero tolerance, less than zero chance, patient zero, year zero,
catch twenty-two, catch-twenty-two, strength to strength, one fell swoop, one big family,
one big happy family, one in the eye, one good turn, one man's meat, one man's trash, one man band,
one-man band, one swallow does not, one bad apple, one rotten apple, one way traffic,
one brick at a time, the first one to, the last one to, six-pack, six pack, one for the ages,
one of those things, one more time, one last time, one thing led to another, one thing is certain,
for one thing, for one reason, one hand washes, the one hand, one too many, four eyes see,
four eyes are better, threescore, three times a lady, second to none
"""
)
_SAID_SO: Final = Gated(
    rf"(?<![a-z0-9-])(?:{tree(map(re.escape, _SAYINGS))}|"
    r"(?:give|gave|given|gives|giving) (?:it |their |his |her )?"
    r"(?:100|110|120|a hundred|a hundred and ten) per ?cent(?! (?:of|to|more|less)))(?![a-z0-9])"
)
# "Finished 12th in the 1,500 metres", "gold in the 4x100m relay": a race by its length.
_IN_THE: Final = "(?:in|at|over|won|wins|winning|win|ran|runs|running|swam|lost|entered) the "
_WHOSE: Final = "men's |women's |boys' |girls' |mixed |junior |senior "
_RACE_BEGINS: Final = Gated(f"{_IN_THE}(?:{_WHOSE}|under-|{'|'.join(digits)})")
_RACE: Final = re.compile(
    rf"(?<![a-z]){_IN_THE}(?:{_WHOSE}|under-\d\d )?"
    r"(?:\d{1,2} ?[x×] ?)?\d{1,2},?\d{0,3}[ -]?(?:m|metres?|meters?|km|kilomet(?:re|er)s?)"
    r"(?=[.,;)]|$| (?:and|but|at|in|on|with|after|for|race|final|heats?|semi-?finals?|hurdles|"
    r"freestyle|backstroke|breaststroke|butterfly|medley|relay|steeplechase|sprint|dash|walk|"
    r"individual|event|title|gold|silver|bronze|record)(?![a-z]))"
)
