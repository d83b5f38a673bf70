"""What a sentence does, and whether it seems to state a fact at all."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from articles.text import kind_data as data
from articles.text.alternatives import compiled, tree
from articles.text.gated import EVERY, Gate, Gated, gated_tree
from articles.text.kind_states import states_by_formula
from articles.text.word_tables import any_of, listed_words, one_pattern

FactKind = Literal["quantity", "plan", "event", "status"]

# Longer ones cannot be quoted.
LONGEST = 2_000
_LONGEST_ROW = 300
_SHORTEST, _SHORTEST_HAN = 24, 8
_ENOUGH = 2
# A sentence in which nothing but a name was found must be this much longer than the shortest.
_LONG = 1.5
_TOPIC_HAN = 18
_CELL = 0.6
_HEADING, _HEADING_HAN = 60, 24
_HAN = re.compile("[\u3400-\u9fff]")
_ASKS = re.compile(
    r"(?:多少|几[个家年]?|吗|呢|怎么|如何|为何|为什么|什么|能否|是否)[^？]{0,12}？[”」』]*\Z"
)
# Years and months alone head columns.
_NUMBER_CELL = re.compile(
    r"[\s|:：—-][+-]?(?!(?:19|20)\d\d(?![\d.,%])|\d{1,2}—\d{1,2}月)\d[\d.,]*%?(?=\s|\||—|\Z)"
)
_CELLS = re.compile(
    r"\||——.*\d——|\s/\s.*\s/\s|\s[-–—]{1,2}(?=\s).*\s[-–—]{1,2}\s|\t|\s[+-]?\d[\d.,]*%?\s+[+-]?\d[\d.,]*%?\Z"
    r"|[\u3400-\u9fff）)] [+-]?\d[\d.,]*(?: [+-]?\d[\d.,]*%?)?\Z"
)
_SECTION = re.compile(r"0\d[\s.、．]")
_LABELLED = re.compile(
    r"[:：]\s*(?:[\d~<>±+$€£¥-]|Rp|RMB|US\$|[约近逾超])| [-–] (?:Rp|RMB|US\$|[$€£¥]) ?\d"
    r"|[)）\s][\d.,]+元/[\u3400-\u9fff]"  # 带钢（355mm） 3230元/吨 持平
)
_TICKER = re.compile(r"\([A-Z]{4}\) [^()]*\d\)?\Z")
_PHONE = re.compile(r"\+\d{2,3} \d{3}")
STOPS = frozenset(".!。！…")
_CLOSERS = "\"'”’」』)）"


_LETTER = re.compile("[a-z]")
_FEW = 40
_REMEMBERED = 512  # sentences: those of the lines that go through a stage at once


class _Cues:
    """Words as they stand in a text in lower case; Han words need no space around them."""

    def __init__(self, *listed: str) -> None:
        latin, han = _by_script(*listed)
        # Apart they are found several times faster than together: Chinese ones and few words by the
        # set of their first characters, many words behind what is no letter or digit.
        found = tree(latin)
        found = tree([rf"(?<![^\W_])(?:{found})"]) if len(latin) < _FEW else rf"[\W_](?:{found})"
        self._latin = re.compile(rf"(?:{found})(?![^\W_])")
        self._han = re.compile(tree(han)) if han else None
        self._bit = Gate(self._latin, *filter(None, [self._han])).bit
        # A sentence is asked for the same words several times, and by several stages.
        self._found = lru_cache(maxsize=_REMEMBERED)(self._search)

    def stand_in(self, lower: str, opened: int = EVERY) -> bool:
        """Whether one of the words stands in a sentence; ``opened``: the gates of its line."""
        return opened & self._bit != 0 and self._found(lower)

    def _search(self, lower: str) -> bool:
        if not lower.isascii():
            if self._han and self._han.search(lower):
                return True
            if not _LETTER.search(lower):
                return False
        return self._latin.search(" " + lower) is not None


def _opening(listed: str) -> re.Pattern[str]:
    """Words that begin a text in lower case, whatever marks stand before them."""
    latin, han = _by_script(listed)
    return re.compile(rf"\W*+(?:(?:{tree(latin)})(?![^\W_])|{tree(han) or '(?!)'})")


def _by_script(*listed: str) -> tuple[list[str], list[str]]:
    words = listed_words("\n".join(listed))
    return [word for word in words if not _HAN.search(word)], list(filter(_HAN.search, words))


_PLAN = _Cues(data.PLAN_EN, data.PLAN_ID, data.PLAN_ZH)
_PLAN_ITEM = re.compile(
    rf"(?:（[^）]{{1,3}}）|[一二三四五六七八九十\d]{{1,2}}[、.．]|[•·▪-])?\s?(?:{data.PLAN_ITEM_ZH})"
)
_PLAN_NOUN = _Cues(data.PLAN_NOUNS)
_EVENT = _Cues(data.EVENT_EN, data.EVENT_ID, data.EVENT_ZH)
_DEAL = _Cues(data.DEAL)
_TREND = _Cues(data.TREND)
_ANAPHORA = _Cues(data.ANAPHORA)
_SUBJECT = _Cues(data.SUBJECT)
_MOVE = _Cues(data.MOVE)
_FIRST_PERSON = _Cues(data.FIRST_PERSON)
_NARRATOR = _Cues(data.NARRATOR)
_TODAY = _Cues(data.TODAY)
_CONTINUING = _opening(data.CONTINUING)
_WHEN = _Cues(data.WHEN)
_AS_OF = _Cues(data.AS_OF)
_MEASURED_BY = gated_tree(rf"(?<![a-z])(?:{one_pattern(data.MEASURED_BY)})")
# "...," kata Budi; “...,” she said; “…”他说: behind the quotation stands who spoke, where and when.
_SPOKEN = re.compile(
    rf"[,.!?][\"”’][,.]?\s(?:(?:\w+\s){{0,3}}?|(?:[\w.'’-]+\s?){{1,4}}, [^\"“”,]{{3,90}}, )"
    rf"(?:{any_of(data.SPEAKING)})(?!\w)"
    rf"|[”」][^，。；\s]{{0,24}}?(?:{any_of(data.SPEAKING_ZH)})"
)
# “…”旅客小赵说: the speaker behind a quotation is no one who speaks for a body.
_DAILY = re.compile(
    rf"[”」][，。]?[^。”]{{0,24}}?(?:{any_of(data.ORDINARY)})[^，。”]{{0,8}}?"
    rf"(?:{any_of(data.SPEAKING_ZH)})"
)
_RANK = _Cues(data.RANK)
_DONE, _DONE_ASCII = compiled(f"{data.DONE}|{data.DONE_ZH}"), compiled(data.DONE)
_NO_DEED = frozenset(listed_words(data.NO_DEED))
_ASIDE = _Cues(data.ASIDE)
_URGED = Gated(one_pattern(data.URGED_ZH))
_CHATTY = _Cues(data.CHATTY)
_COMMENT = _opening(data.COMMENT)
# So far from the start of a sentence its own verb may stand.
_NEAR_START = 130
_WE = re.compile(rf"(?:\A\W*|[,;.“\"：，。；]\s?)(?:{any_of(data.WE)})")
_SELF = re.compile(rf"\W*(?:{any_of(data.SELF)})")
# ", 34," "(34)", "(34 tahun)", "34 tahun,", 34岁
_AGED = re.compile(
    r"\d\d(?:(?:(?<=,\d\d)|(?<=, \d\d)),|(?<=\(\d\d)(?: tahun)?\)|(?<!\w\d\d) tahun,|岁)"
)
_NOTE = re.compile(rf"(?:{any_of(data.NOTES)})\s?[:：]")
_UTTERED = Gated(tree([one_pattern(data.UTTERED)]))
_DEFINED = Gated(tree([one_pattern(data.DEFINED)]))
_UTTERED_HAN = Gated(one_pattern(data.UTTERED_ZH))
# -- how an economy fares


_MEASURES = rf"(?:{any_of(data.MEASURES)})(?:nya)?(?! (?:{data.NO_MEASURE})(?![a-z]))"
_WORD = r"(?: [\w/()%+-]+)"
_OWN = "".join(f"(?<!{word} )" for word in listed_words(data.ASIDE_ID))
_AFFECTED = gated_tree(
    rf"(?<![a-z]){_OWN}(?:{any_of(data.AFFECTING)}){_WORD}{{0,3}} {_MEASURES}(?![a-z])"
)
_STANDING = Gated(
    rf"(?<![a-z]){_OWN}{_MEASURES}(?:{_WORD}{{0,6}} (?:(?:{any_of(data.DEGREES)}) (?:[a-z]+ )?"
    rf"(?:{any_of(data.STANDING)}|{any_of(data.MOVING)})|(?:jauh )?di (?:atas|bawah))|"
    rf"{_WORD}{{0,4}} (?:{any_of(data.MOVING)}))(?![a-z])"
)
_ROLE = gated_tree(
    rf"(?<![a-z])(?:{any_of(data.ROLES)}){_WORD}{{0,4}} {_MEASURES}(?![a-z])|"
    rf"(?<![a-z]){_MEASURES}{_WORD}{{0,8}} (?:{any_of(data.ROLES)})(?![a-z])"
)
_BEGINNING = r"\A(?:[\w ]{0,24}, )?(?:para |sejumlah )?"
# What is done, by its form, and by what it is done to.
_NOT = rf"(?!(?:{any_of(data.NO_DEED)}|{any_of(data.NO_MOVE)})(?![a-z]))"
_BRIEF_WORD = r"(?: (?!(?:yang|dapat|bisa|merupakan|adalah|menjadi|sangat)(?![a-z]))[\w/()%+-]+)"
_BODY_ACTS = Gated(
    rf"{_BEGINNING}(?:(?:{any_of(data.BODIES)}){_WORD}{{0,6}}? (?:{any_of(data.ASKS)}|"
    rf"{any_of(data.DEEDS)}|{_NOT}me[a-z]{{4,}}{_WORD}{{0,3}} (?:{_MEASURES}|kontrak|modal|aset|"
    rf"bunga|kerja sama))|(?:{data.LEADERS}){_WORD}{{0,4}}? (?:{any_of(data.DEEDS)})|"
    rf"{_MEASURES}{_BRIEF_WORD}{{0,6}} {_NOT}(?:me|di|ter)[a-z]{{4,}})(?![a-z])"
)
# Who speaks of himself, or of what was told, begins so.
_ADVISING = Gated(
    rf"(?<![a-z])(?:{any_of(data.ADVISING)})(?![a-z])|"
    r"\A\W*(?:ia|dia|mereka|beliau|kini|hal|dalam kesempatan|ketiga,|kedua,)(?![a-z])"
)
_ECONOMY = (_ROLE, _AFFECTED, _STANDING, _BODY_ACTS)
# What an interviewer tells the one he asks.
_ASKED = re.compile(r"(?:q|t|tanya|问|记者|主持人)\s?[:：]")
_VERB = re.compile(
    r"(?<![a-z])(?:[a-z]{2,}ed|(?:is|are) [a-z]+ing|(?:di|ter|me[mnrlw]?|ber)[a-z]{4,}|"
    r"came|went|took|made|gave|saw|got|became|led|left|lost|kept|paid|ran|stood|brought|drew|hit|put|could)"
    r"(?![a-z])"
)


@dataclass(slots=True)
class Signs:
    """What was found in a sentence: numbers, how much they are of one that does not end in a stop
    (0 to 1), a period, names of
    places and of sectors; whether the period lies ahead of the publication, whether it is one day,
    and whether it is written with its year or month; whether no number tells of growth or shares;
    whether the period is no longer than a month. ``opened`` are the gates of the line around it.
    """

    quantities: int
    covered: float
    period: bool
    regions: bool
    sectors: bool
    ahead: bool = False
    one_day: bool = False
    exact: bool = False
    level: bool = True
    brief: bool = False
    opened: int = EVERY


def fact_kind(sentence: str, signs: Signs) -> FactKind:
    """The kind of fact that a sentence states, if it states one."""
    lower, opened = sentence.lower(), signs.opened
    if signs.ahead or is_plan(lower, opened):
        return "plan"
    if signs.quantities:
        once = signs.level and (
            signs.one_day
            or (
                (
                    _WHEN.stand_in(lower, opened)
                    or (_DEAL.stand_in(lower, opened) and (signs.brief or not signs.period))
                )
                and not _AS_OF.stand_in(lower, opened)
            )
        )
        return "event" if once and _EVENT.stand_in(lower, opened) else "quantity"
    acted = signs.brief and (_HAN.search(sentence) or _VERB.search(lower))
    return "event" if acted or _EVENT.stand_in(lower, opened) else "status"


def is_plan(lower: str, opened: int = EVERY) -> bool:
    """Whether a sentence in lower case says what is planned or expected; ``opened``: the gates of
    the line around it. That a plan is what a result is measured by plans nothing, and a plan that
    was approved is what happened."""
    words = _PLAN
    if not _PLAN.stand_in(lower, opened) and (lower.isascii() or not _PLAN_ITEM.match(lower)):
        if not _PLAN_NOUN.stand_in(lower, opened) or _EVENT.stand_in(lower, opened):
            return False
        words = _PLAN_NOUN
    if not _MEASURED_BY.search_in(lower, opened):
        return True
    return words.stand_in(_MEASURED_BY.pattern.sub(" ", lower))


def states_fact(sentence: str, signs: Signs) -> bool:
    """Whether a sentence is worth proposing: it has a number, or says of a place or sector what is
    planned, what happened or how things go, or says so of anything at some time or of an economy,
    or that it is the first or the largest of a country."""
    lower, opened = sentence.lower(), signs.opened
    asked = (":" in lower or "：" in lower) and _ASKED.match(lower)
    if len(sentence) > LONGEST or (asked and _FIRST_PERSON.stand_in(lower)):
        return False
    ended = _ended(sentence)
    if not ended and is_row(sentence):
        return True
    han = not sentence.isascii() and _HAN.search(sentence) is not None
    if signs.quantities:
        asks = han and "？" in sentence and _ASKS.search(sentence)
        heads = not ended and _is_heading(sentence, signs)
        return not (asks or heads or _DEFINED.search_in(lower, opened))
    shortest = _SHORTEST_HAN if han else _SHORTEST
    if len(sentence) < shortest or not ended:
        return False
    if (
        _NOTE.match(lower)
        or _UTTERED.search_in(lower, opened)
        or _UTTERED_HAN.search_in(lower, opened)
    ):
        return False
    speech = is_speech(sentence)
    if (_FIRST_PERSON if han or speech else _NARRATOR).stand_in(lower, opened):
        return False
    if speech and _WE.search(lower):
        return False
    if han and not signs.exact and _URGED.search_in(lower, opened):
        return False
    if not han and (_CHATTY.stand_in(lower, opened) or _COMMENT.match(lower)):
        return False
    told = _tells_enough(sentence, lower, signs, han=han)
    return told or states_by_formula(lower, opened)


def _tells_enough(sentence: str, lower: str, signs: Signs, *, han: bool) -> bool:
    """Whether a sentence without numbers tells of what it names, or of something at some time."""
    told = _told(lower, signs)
    shortest, opened = _SHORTEST_HAN if han else _SHORTEST, signs.opened
    topic = han and len(sentence) < _TOPIC_HAN and not (told[2] or told[3] or all(told[:2]))
    if topic and not (_EVENT.stand_in(lower, opened) or _is_done(lower)):
        return False  # 三地协同持续深化: the topic of what follows
    if sum(told) < _ENOUGH or (sum(map(bool, told)) == 1 and len(sentence) < _LONG * shortest):
        return _of_economy(sentence, lower, signs)
    # That a place or a sector is named tells nothing of it.
    if told[0] or told[1]:
        return any(told[2:]) or all(told[:2])
    # Of nothing that has a name: when it was done, or what is planned with the subject of the text.
    dated = told[2] and (
        signs.exact or told[2] > 1 or any(told[3:7:3]) or _EVENT.stand_in(lower, opened)
    )
    return bool(dated or all(told[3:6:2])) or _of_economy(sentence, lower, signs)


def _of_economy(sentence: str, lower: str, signs: Signs) -> bool:
    """Whether an Indonesian sentence tells how an economy fares or what a body does about it, with
    no name or time: "Kenaikan suku bunga menekan kredit", "Harga beras masih tinggi"."""
    told = [one for one in _ECONOMY if signs.opened & one.bit]
    if not told or len(sentence) < _LONG * _SHORTEST or _ADVISING.search_in(lower, signs.opened):
        return False
    if is_speech(sentence):
        told = told[:1] if told[0] is _ROLE else []
    return any(one.pattern.search(lower) for one in told)


def _told(lower: str, signs: Signs) -> tuple[int, ...]:
    """What a sentence without numbers tells, and how much each of it weighs: places, sectors, a
    time or a rank, a plan, an act or how things go, the subject of the article, and that a plan,
    an act or a move is one of an economy."""
    opened = signs.opened
    acts = _EVENT.stand_in(lower, opened) or _is_done(lower)
    planned = signs.ahead and signs.exact
    planned = planned or _PLAN.stand_in(lower, opened) or _PLAN_NOUN.stand_in(lower, opened)
    # That somebody is of some age and somewhere is no fact of the place.
    if not (acts or planned) and (_AGED.search(lower) or _SELF.match(lower)):
        return (0,) * 7
    moved = _MOVE.stand_in(lower, opened)
    goes_on = acts or moved or _TREND.stand_in(lower, opened)
    when = (planned or goes_on) and _WHEN.stand_in(lower, opened)
    done = signs.exact and bool(_HAN.search(lower) or _VERB.search(lower))
    return (
        2 * signs.regions,
        2 * signs.sectors,
        max(signs.period or when, 2 * _RANK.stand_in(lower, opened)),
        planned,
        goes_on or done,
        _ANAPHORA.stand_in(lower, opened),
        (acts or planned or moved) and _SUBJECT.stand_in(lower, opened),
    )


def _is_done(lower: str) -> bool:
    """Whether a body or a work begins a sentence and does something, or something is done with it:
    "OJK mencabut izin", 海关推出了新模式."""
    done = _DONE_ASCII if lower.isascii() else _DONE
    for verb in done.finditer(lower, 0, _NEAR_START):
        if is_speech(lower) or _FIRST_PERSON.stand_in(lower):
            return False
        if verb.group() not in _NO_DEED:
            clause = lower[: verb.start()].rpartition(", ")
            subject = clause[2] or clause[0]
            return _SUBJECT.stand_in(subject) and not _ASIDE.stand_in(subject)
    return False


def said_from(sentence: str) -> int:
    """Where the words about the speaker begin behind a quotation, or the length of the sentence."""
    spoken = _spoken(sentence)
    return spoken.start() if spoken else len(sentence)


@lru_cache(maxsize=_REMEMBERED)
def _spoken(sentence: str) -> re.Match[str] | None:
    quotes = '"' in sentence or "”" in sentence or "’" in sentence or "」" in sentence
    return _SPOKEN.search(sentence) if quotes else None


def _ended(sentence: str) -> bool:
    # ".,": a comma by which a crawl joined paragraphs.
    return sentence[-1:] in STOPS or (sentence.removesuffix(",").rstrip(_CLOSERS)[-1:] in STOPS)


def is_row(sentence: str) -> bool:
    """Whether a line is a row of a table: cells with a number among them, and no sentence."""
    if len(sentence) > _LONGEST_ROW or _ended(sentence) or _PHONE.search(sentence):
        return False
    return bool(_NUMBER_CELL.search(f" {sentence}")) and bool(_CELLS.search(sentence))


# "2. Sebuah perahu, senilai Rp 1.280.500.000": an item of a list, with its worth
_ITEM_WORTH = re.compile(
    r"\(?\d{1,2}[.)] .{3,120}(?:senilai|sebesar|sebanyak|seharga|worth|dengan nilai) "
    r"(?:Rp|US\$|\$|€)? ?[\d.,]+(?: (?:ribu|juta|miliar|triliun|thousand|million|billion))?$"
)


def _is_heading(sentence: str, signs: Signs) -> bool:
    """Whether a line without a full stop is a heading, a teaser or a button: short, of nothing."""
    if sentence[-1] in data.CLOSING or sentence[0] in data.BULLETS:
        return False
    if signs.quantities > 1 and _TICKER.search(sentence):
        return False  # "PT Baja Raya Tbk (BJRY) turun 9% ke Rp 1.085"
    # "Rp 312.000", "7-13 hari: 5%": a cell of a table that was broken into lines.
    if _ITEM_WORTH.match(sentence):
        return False
    if _SECTION.match(sentence):
        return True
    if signs.covered >= _CELL or _LABELLED.search(sentence):
        return False
    longest = _HEADING_HAN if _HAN.search(sentence) else _HEADING
    return len(sentence) <= longest and not (signs.regions or signs.sectors or signs.period)


def is_speech(sentence: str) -> bool:
    """Whether a sentence is, or opens with, what somebody says, or ends such speech."""
    return (
        sentence[0] in data.OPENING_QUOTES
        or "：“" in sentence
        or "：「" in sentence
        or bool(_spoken(sentence))
    )


def is_anecdote(sentence: str) -> bool:
    """Direct speech of somebody about himself: its small numbers measure nothing."""
    if not is_speech(sentence):
        return False
    return _FIRST_PERSON.stand_in(sentence.lower()) or bool(_DAILY.search(sentence))


def continues(sentence: str) -> bool:
    """Whether a sentence goes on with the one before it ("Of that", "Jumlah itu", "其中")."""
    return _CONTINUING.match(sentence.lower()) is not None


def names_a_subject(lower: str, opened: int = EVERY) -> bool:
    """Whether a sentence in lower case names what news of an economy is about, or who acts."""
    return _SUBJECT.stand_in(lower, opened)


def is_about_today(lower: str, opened: int = EVERY) -> bool:
    """Whether a sentence in lower case says how things stand when it is written ("kini", "now",
    "目前")."""
    return _TODAY.stand_in(lower, opened)
