"""What a number counts that has no noun of its own: what its sentence, or the one before, has
counted. "Eleven looms; the flood left us four", "on Friday; on Saturday, 71", "the second 190".

Works on the plain shadow of a line and looks a bounded way. What the English frames have in common
is that nothing is said of the number itself: it stands where its clause ends.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import bare_english, counting, cues, pers
from articles.text.amounts.bare_number import (
    ANOTHER,
    RELATIVE,
    ROUGHLY,
    WORD_BEFORE,
    Bare,
    base,
    is_count,
    opens_sentence,
)
from articles.text.amounts.number_types import Measured, Number
from articles.text.amounts.units import Unit
from articles.text.word_tables import words

SMALL: Final = Decimal(10)
OF_THEM: Final = re.compile(
    r" (?:of (?:them|these|those|which|whom|us|you)|di antaranya|di antara mereka|"
    r"diantaranya)(?![a-z])"
)


def plausible(text: str, number: Number) -> bool:
    """Whether digits before an unknown noun count it: no decimals, no name such as Boeing 737."""
    if number.form != "digits" or number.value < SMALL:
        return False
    if number.scaled:
        return True
    if not number.whole:
        return False
    word = WORD_BEFORE.search(text, max(0, number.start - 30), number.start)
    if word is None or word.group(1).islower() or not any(map(str.isupper, word.group(1))):
        return True
    return opens_sentence(text, word.start())


def same_again(bare: Bare) -> Unit | None:
    """A bare number that counts what the sentence has counted: "the total to 32,700"."""
    if bare.language == "id" and not bare.number.scaled and not bare.is_whole:
        return None  # "indeks harga konsumen naik dari 107,2 menjadi 108,3"
    own = _own_subject(bare) or _number_moved(bare) if bare.language == "en" else None
    return own or _again(bare) or _of_total(bare)


def _again(bare: Bare) -> Unit | None:
    """What was counted last, where the words around this number go on with it."""
    text, line, number, previous = bare.text, bare.line, bare.number, bare.previous
    if not is_count(previous):
        return None
    far = 140 if bare.language == "id" and bare.is_changed() else 80
    if len(bare.gap) > far:
        return None
    placed = bare.before(_PLACED)
    goes_on = (
        bare.after(_TOTAL, 50)
        or bare.before(_DOES)
        or bare.before(_THAN)
        or (placed and text[placed.end() : placed.end() + 1].isupper())
        or _OF_ALL.search(line, max(0, previous.start - 24), number.start)
        or bare.is_changed()
    )
    return bare.unit(previous.code, known=False) if goes_on else None


def _of_total(bare: Bare) -> Unit | None:
    """What "the number of" before names, or the subject of "had been repaired" behind."""
    number, line, language = bare.number, bare.line, bare.language
    if number.scaled or number.value < SMALL:
        return None
    then_to = bare.before(_THEN_TO)
    by = then_to and line.endswith(" by ", 0, number.start)
    # "jumlah restoran bertambah 43 menjadi 512"
    changed = then_to and (bare.is_long or language == "id") and bare.is_changed()
    does = bare.before(_DOES) and plausible(bare.text, number)
    if not (by or changed or does or bare.after(_TOTAL, 50)):
        return None
    noun = counted_subject(line, number.start, language)
    by = by or (then_to and line.endswith(" sebanyak ", 0, number.start))
    # 520,000: grouped digits are a count
    if noun is None and (by or bare.is_long or _fell_to(bare)):
        noun = counting.noun_before(line, number.start, language, bare.text)
    return None if noun is None else bare.unit(noun, known=False)


def _own_subject(bare: Bare) -> Unit | None:
    """ "The number of ferries was cut from eight to five": of few too, and behind other counts."""
    if bare.number.scaled or bare.number.value < 2:
        return None
    before = bare.sentence(110)
    if _TOTAL.search(before) is None or _NUMBER_OF.search(before) is None:
        return None
    noun = counted_subject(bare.line, bare.number.start, "en")
    ends = bare.before(ENDS) or bare.line.startswith((" to ", " from "), bare.at)
    return bare.unit(noun, known=False) if noun and ends else None


def _number_moved(bare: Bare) -> Unit | None:
    """ "Cut the number of lorries on the road by 900 a day": by so many of them."""
    if bare.number.value < 2 or bare.number.scaled or not bare.is_whole:
        return None
    if not bare.after(_BY_SO_MANY, 40) or not bare.before(_BY_ENDS):
        return None
    noun = counted_subject(bare.line, bare.number.start, "en")
    moved = noun is not None and cues.names_change(bare.sentence(110), "en")
    return bare.unit(noun, known=False) if noun and moved else None


def _fell_to(bare: Bare) -> bool:
    """ "Contracts are down by half since 2021, to 38": a change of a count, and where it ended."""
    line, start = bare.line, bare.number.start
    if not line.startswith(("to ", "ke ", "menjadi "), max(0, line.rfind(" ", 0, start - 1) + 1)):
        return False
    return bool(bare.before(ENDS)) and cues.names_change(bare.sentence(), bare.language)


def counted_subject(line: str, at: int, language: str) -> str | None:
    """What "the number of enterprises" counts, where the sentence says so before `at`."""
    sentence = cues.sentence_before(line, at, language, 110)
    if _PEOPLE.search(sentence):
        return "count:person"
    subject = _NUMBER_OF.search(sentence)
    if subject is None:
        return None
    start = at - len(sentence) + subject.end() - 1
    counted = counting.counted_after(line, start, language)
    known = counted is not None and (counted.known or counted.code != "count:unit")
    if counted is None or not known:
        return None
    # "The number of patents per 10,000 people is 310"
    crowd = pers.crowd_in(line[counted.end : at], language)
    return bare_english.of_hours(counted.code) + crowd


def told_again(bare: Bare, counted: Measured | None) -> Unit | None:
    """The unit of a bare number that its clause says nothing else of."""
    number = bare.number
    if counted is None or number.form not in ("digits", "words") or number.value < 2:
        return None
    if number.scaled or not bare.is_whole:
        return None
    gap = bare.since(counted)
    if not 0 < len(gap) <= 130 or gap.count(". ") > 1 or gap.count('"') % 2:
        return None  # or somebody else speaks
    same, low = bare.unit(base(counted)), max(0, counted.start - 24)
    if bare.after(_REST, 20):
        return same if bare.before(_DO) and number.value < counted.number.value else None
    if len(gap) <= _SHORT and bare.before(_PART) and _PARTS.fullmatch(gap):
        return same
    if not bare.before(_CLAUSE_ENDS):
        return None
    if ANOTHER.search(gap) or (_BY.search(gap) and _BY.search(bare.line, low, counted.start)):
        return same
    if _is_repeated(bare, counted):
        return bare.unit(counted.code)
    # Years and large digits may be something else: "had 2,019", "sold 700" of what costs so.
    if _HAS.search(gap) and not (number.form == "digits" and number.end - number.start > 6):
        return same
    goes_on = len(gap) <= _NEAR and (
        _is_placed(bare, gap, counted) or _OTHER.fullmatch(gap) or _is_parallel(bare, gap, counted)
    )
    return same if goes_on else None


def _is_placed(bare: Bare, gap: str, counted: Measured) -> bool:
    if _PLACED_SO.fullmatch(gap) is None:
        return False
    if _COMMA_BEFORE.search(gap):
        return True
    # "In Chengde 18 inns reopened, in Xingtai 24": the same preposition opens both
    comma = max(gap.rfind(", "), gap.rfind("; "), gap.rfind(". "))
    first = _STARTS.match(gap[comma + 2 :].removeprefix("and ").removeprefix("but "))
    if first is None:
        return _WHEN_LAST.search(gap) is not None
    clause = bare.line[max(0, counted.start - _NEAR) : counted.start]
    start = max(clause.rfind(mark) for mark in (". ", "; ", ", ", "? "))
    return clause[start + 2 if start >= 0 else 0 :].startswith(first.group())


def _is_repeated(bare: Bare, counted: Measured) -> bool:
    """ "Licensed 16 dredgers last year and has licensed 21": the same verb before both."""
    first = _WORD.search(bare.line, max(0, counted.start - 20), counted.start)
    again = bare.after(_WORD, 20)
    if first is None or again is None or first.group(1) in _NO_VERBS:
        return False
    return first.group(1)[:4] == again.group(1)[:4]


def _is_parallel(bare: Bare, gap: str, counted: Measured) -> bool:
    line = bare.line
    if _NEXT_SINGLE.fullmatch(gap):
        return _SINGLE.search(line, max(0, counted.start - 60), counted.start) is not None
    if _NEXT_PLURAL.fullmatch(gap) is None or _NO_PLURALS.search(gap[gap.rfind(",") + 1 :]):
        return False
    return _PLURAL.search(line, max(0, counted.start - 50), counted.start) is not None


def measured_too(bare: Bare, gauge: Measured | None) -> Unit | None:
    """ "50 metres long, 25 wide", "two hours by bus and three by boat": the same measure."""
    number = bare.number
    if gauge is None or number.form not in ("digits", "words") or number.scaled:
        return None
    gap = bare.since(gauge)
    if not 0 < len(gap) <= _SHORT or gauge.code in RELATIVE or _LINK.fullmatch(gap) is None:
        return None
    if gauge.code in _SIZES and bare.before(_SIZE) and _SIZE.match(bare.line, gauge.end):
        return bare.like(gauge)
    first, again = _BESIDE.match(bare.line, gauge.end), bare.before(_BESIDE)
    same = first is not None and again is not None and first.group(1) == again.group(1)
    return bare.like(gauge) if same and number.value > 1 else None


_BY_SO_MANY: Final = re.compile(rf"(?<![a-z])by{ROUGHLY} $")
_BY_ENDS: Final = re.compile(
    r"[,.;)](?!\d)|$| (?:a|an|per|each|every|in|on|over|from|since|compared|this|last|within|"
    r"while|and|but|to|by|annually|daily)(?![a-z])"
)
ENDS: Final = re.compile(
    r"[,.;)]|$| (?:a|the|in|last|by|this|next|over|since|for|pada|tahun|sebelumnya|"
    r"earlier|previously|before)(?![a-z])"
)
# "62 had been repaired": what does or suffers something is counted.
_DOES: Final = re.compile(
    r" (?:[a-z]{3,}ed(?=[.,;]|$)|di[a-z]{3,}(?=[.,;]|$)|died|were|are|have|had|has been|will|"
    r"would|said|say|remain|remained|came|went|took|did|telah|sudah|masih|belum|akan|menilai|"
    r"menyatakan|mengaku|menjawab|sisanya|(?:lainnya |sisanya )?"
    r"(?:stagnan|hijau|merah|menguat|melemah|naik|turun|tetap|terkoreksi))(?![a-z])"
)
_THEN_TO: Final = re.compile(r" (?:to|menjadi|ke) \d")
_THAN: Final = re.compile(
    r" (?:more|fewer|less|lebih (?:banyak|sedikit))(?= (?:than|dari|dibanding|ketimbang)|[,.;]|$)"
)
# "36 were in Hebei, seven in Tianjin"
_PLACED: Final = re.compile(
    r" (?:(?:were|are|was|is|come|came|berada|berasal) )?(?:in|from|for|at|on|di|dari|ke|untuk) "
)
# "Of its roughly 900,000 residents, about 350,000"
_OF_ALL: Final = re.compile(
    r"(?<![a-z])(?:of|dari) (?:its |the |their )?[^;]{2,60}, "
    r"(?:(?:about|around|nearly|over|more than|some|almost|sekitar|hampir) )?$"
)
# "bringing the total to 32,700", "from 400 to 1,600"
_TOTAL: Final = re.compile(
    r"(?<![a-z])(?:to|from|compared with|against|versus|total of|total|reached|now|hit|stood at|"
    r"(?:is|was|are|were)(?: now| currently| today| still)?|"
    r"(?:peak|high|low|record|average) of|tertinggi|terendah|"
    r"averaged|averages|totaled|totalled|numbered|topped|exceeded|surpassed|passed|crossed|neared|"
    r"melampaui|menembus|melebihi|tembus|menjadi|dari|mencapai|sebanyak|tercatat|adalah|berjumlah|"
    rf"totalnya){ROUGHLY} $"
)
_NUMBER_OF: Final = re.compile(r"(?<![a-z])(?:number of|total of|jumlah|banyaknya) ")
_PEOPLE: Final = re.compile(r"(?<![a-z])(?:population|populasi|penduduk)(?![a-z])")
_NEAR: Final = 90
_CLAUSE_ENDS: Final = re.compile(
    r"[,;:!?)](?!\d)|\.(?!\d)|$| (?:today|now|left|then|already|so far|altogether|in all|remain|"
    r"remained|elsewhere|nationwide|(?:this|last|next|the previous|a) (?:year|month|week|season|"
    r"quarter|day|decade|spring|summer|autumn|winter)|in (?:19|20)\d\d|and|but|while|before|"
    r"when|until|since|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])"
)
# Behind these a number is an age, a rank, a score, a date or a measure.
_NO_DOING: Final = (
    "(?:turned|aged|reached|scored|averaged|totall?ed|exceeded|dated|priced|ranked|passed|phoned|"
    "dialled|called|founded|retired|married|died|started|ended|weighed|measured|lasted|published|"
    "numbered|entitled|titled|finished|placed|seeded|arrived|opened|closed|traded|settled|valued|"
    "rated|graded|topped|surpassed|neared|approached|posted|logged|labell?ed|named|tied|united|"
    "crossed|hundred|red|need)(?![a-z])"
)
# "It has three today", "left us four", "we are glad of two"
_HAS: Final = re.compile(
    r"(?<![a-z])(?:has|have|had|having|got|gets?|lost|loses|needs?|wants?|keeps?|kept|took|takes?|"
    r"sold|sells?|bought|buys?|built|builds?|found|finds?|made|makes?|saw|sees|opens|closes|gave|"
    r"gives?|wrote|held|holds?|ran|runs?|sent|sends?|won|wins?|broke|shut|adds?|lent|owns?|caught|"
    r"drew|got through|left|leaving|glad of|down to|up to|became|becomes?|there (?:are|were)|"
    r"content with|make do with|making do with|managed? with|lacks?|counts?|knows?|knew|chose|"
    r"hopes? for|asked for|asks? for|settled? for|kills?|cut|uses?|serves?|produces?|makes|"
    r"turned out|turns out|manages|opened|closed|scored|passed|"
    rf"(?!{_NO_DOING})[a-z]{{3,}}ed)(?: (?:us|them|him|her|it|me|you))?"
    r"(?: (?:only|just|about|around|some|nearly|almost|over|more than|fewer than|at least|up to|"
    r"another|a mere|barely|exactly|all of|as many as|a further))* $"
)
_JUST: Final = "(?:only |just |about |around |some |nearly |a mere )?"
# "on Friday; on Saturday, 71", "this year 900", "in Xingtai 24", "four years later, 19"
_WHEN: Final = (
    r"(?:(?:this|last|next|the (?:previous|following|same)) (?:year|month|week|season|quarter|"
    r"spring|summer|autumn|winter|decade|day|night)|a (?:year|month|week|decade|day) "
    r"(?:later|earlier|before|ago)|[a-z0-9]+ (?:years|months|weeks|days|decades) (?:later|earlier|"
    r"before|ago)|(?:now|today|yesterday|tomorrow|elsewhere|previously|nationwide|abroad|then))"
)
_PLACED_SO: Final = re.compile(
    rf"[^.!?]*[,;.:](?: but| and| while)? (?:{_WHEN}|(?:in|on|at|from|by|for|during|under|among|"
    rf"along|across|of) (?!all|total|which|whom|these|those|"
    rf"them)(?:[a-z0-9'-]+ ){{0,3}}[a-z0-9'-]+),? (?:it was |they were |{_JUST})"
)
_WHEN_LAST: Final = re.compile(rf"{_WHEN} $")
_COMMA_BEFORE: Final = re.compile(rf", {_JUST}$")
_STARTS: Final = re.compile(r"(in|on|at|from|by|for|during|under|among|along|across|of|last) ")
# ", the second 190", ", the upper one 14", ", those from Japan 46,000"
_OTHER: Final = re.compile(
    r"[^.!?;]*[,;](?: and| but| while)? (?:the (?:first|second|third|fourth|fifth|other|others|"
    r"last|next|former|latter|rest|old|older|oldest|new|newer|newest|upper|lower|inner|outer|"
    r"larger|largest|smaller|smallest|bigger|biggest|eastern|western|northern|southern|night|day|"
    r"morning|evening|left|right|winner|loser|runner-up|[a-z]+ (?:one|ones))|"
    r"(?:those|that) (?:from|in|of|on|at|with|for|by|above|below|over|under) (?:the )?"
    r"(?:[a-z'-]+ ){0,2}[a-z'-]+|(?:its|his|her|their) (?:rival|rivals|neighbou?rs?|brother|sister|"
    rf"father|mother|son|daughter|wife|husband|partner|competitors?|opponents?)) {_JUST}"
)
# "The other six must go by June": what is left of those that were counted.
_REST: Final = re.compile(r"(?<![a-z])(?:the|its|their|his|her) (?:other|remaining|rest,) $")
_DO: Final = re.compile(
    r" (?:[a-z]{3,}ed|must|may|might|can|could|would|shall|should|will|need|needs|are|were|have|"
    r"had|is|was|do|did|face|close|stay|stand|go|went|run|ran|get|got|remain|lie|lay|come|came|"
    r"take|took|leave|left|make|made|open|still|to)(?![a-z])|[,.;)]|$"
)
_WORD: Final = re.compile(r"([a-z]{4,}) $")
_NO_VERBS: Final = words(
    "from with than some about around over only just nearly almost another more least",
    "these those their into under above below between among against other first last",
    "next roughly line page room route flight june july march april august september",
    "october november december january february that which when where there were have",
    "this what them they such your also even still until",
)
# "Backed by 81 deputies and opposed by 12"
_BY: Final = re.compile(r"(?<![a-z])[a-z]{3,}(?:ed|en|un|ade) by $")
# "190 are occupied, 11 reserved and 11 out of use", "and 30 abroad", "in 2010 and 14 last year"
_PARTS: Final = re.compile(
    r"(?: (?:(?:are|were|is|was|have|had|remain|remained|stay|stayed|in|at|on|from|for) )?"
    r"[a-z0-9'-]+(?: [a-z'-]+){0,2})?(?:,| and|, and|;) (?:only |just |about |some |another )?"
)
_PART: Final = re.compile(
    r" (?:(?!said|told|based|used|called|named|aged|need)[a-z]{3,}(?:ed|en)|out of|on loan|idle|"
    r"abroad|overseas|elsewhere|at home|nationwide|online|locally|ashore|offshore|downstream|"
    r"upstream|underground|upstairs|downstairs|empty|vacant|full|missing|absent|ill|last year|"
    r"this year|last month|this month|in (?:19|20)\d\d)(?=[,.;]|$| (?:and|use|order|hold|by|in|for)"
    r"(?![a-z]))"
)
_SHORT: Final = 50
# "Boys won 14 medals, girls 17": one plural after another, whose verb stands once
_PLURAL: Final = re.compile(r"(?:^|[.;,] )(?:the |its )?(?:[a-z'-]+ )?[a-z'-]+s (?:[a-z]+ ){1,2}$")
_NEXT_PLURAL: Final = re.compile(
    r"(?: [a-z'-]+){0,4}[,;](?: and| but| while)? (?:the |its )?(?:[a-z'-]+ )?"
    rf"[a-z'-]{{2,}}[a-rt-z]s {_JUST}"
)
# "The north pier can take five freighters at once, the south pier two"
_SINGLE: Final = re.compile(r"(?:^|[.;,] )the (?:[a-z'-]+ ){2,6}$")
_NEXT_SINGLE: Final = re.compile(
    r"(?: [a-z'-]+){0,5}[,;](?: and| but| while)? the (?:[a-z'-]+ ){0,2}?"
    rf"[a-z'-]*[a-rt-z] {_JUST}"
)
_NO_PLURALS: Final = re.compile(
    r"(?<![a-z])(?:was|is|has|its|this|as|plus|costs|says|minutes|hours|days|weeks|months|years|"
    r"ages?|pages|rooms|lines) "
)
_SIZES: Final = ("m", "cm", "km", "mm", "ft", "inch", "mile")
_SIZE: Final = re.compile(r" (?:wide|deep|long|high|tall|thick|broad|across|square)(?![a-z])")
_BESIDE: Final = re.compile(r" (by|in|on|at|for|from|under|over) [a-z]")
_LINK: Final = re.compile(r"(?: [a-z'-]+){0,4}(?:,|,? and|;)(?: and| but)? (?:on |in |at )?")
