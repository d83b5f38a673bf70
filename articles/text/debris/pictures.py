"""Lines that belong to a picture: signed by whoever took it, saying what it shows, or pointing at
it with a mark."""

import re
from collections.abc import Sequence
from functools import cache

from articles.text.alternatives import compiled, one_of
from articles.text.debris import picture_data as data
from articles.text.debris.headlines import third_person
from articles.text.debris.picture_places import mark_shown
from articles.text.debris.words import SURNAMES
from articles.text.pages.line_shape import Shape

# "(Kabar Pantai/Rina Utami)": two names, one of them of several words.
_NAME = r"[A-Z][\w.&'’\-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{1,3}}"
_PHOTOGRAPHED = re.compile(
    rf"[(（\[](?:{_NAMES} (?:for|via|on assignment for) (?:[Tt]he )?{_NAME}(?: {_NAME}){{0,4}}|"
    rf"{_NAMES} ?/ ?{_NAME}(?: {_NAME}){{0,3}}|{_NAME} ?/ ?{_NAMES}|"
    rf"{_NAME}(?: ?/ ?{_NAME}(?: {_NAME}){{0,2}}){{2,3}})[)）\]]\.?$"
)
# "… at the depot. ANA LIM / DOCK DAILY", "… in May 2024. Ana Lim/Dock Daily"
# One set of characters first, here and below: it is found several times faster.
_NAMED_BEHIND = re.compile(
    r"[.!?)”\"](?:(?<=[.)”\"]) (?:"
    r"(?i:reuters|antara|afp|ap|xinhua|epa|getty images|bloomberg|istimewa)|"
    r"[A-Z]{2,}(?:[ /]+[A-Z]{2,}){1,7}|"
    rf"(?:[-–—] )?(?=[^/]+ [^/]+/|.+/.* |.+/.+/){_NAME}(?: {_NAME}){{0,3}}"
    rf"(?: ?/ ?{_NAME}(?: {_NAME}){{0,3}}){{1,3}}|"
    # "… outside Delmar on Sept. 29. Ana Lim, The Delmar Courier"
    rf"{_NAMES}, (?:The )?{_NAMES}(?<!\.)|"
    # "… at the fair in Jakarta. Kabar Niaga - Ana Lim"
    rf"{_NAME}(?: {_NAME}){{0,2}} [-–—] {_NAMES}(?<!\.)|"
    # "… on Mill Road. Ana Lim for Dock Daily"
    rf"{_NAMES} (?:for|untuk|via|on assignment for) (?:[Tt]he )?{_NAME}"
    r"(?: [&A-Z][\w.&'’\-]*){0,3}(?<!\.))$|(?<=[.!?]) ?(?:"
    # "KABARNUSA FOTO/Hari Wibowo/foc."
    r"[A-Z][A-Z. ]{2,24}(?:/[A-Za-z][\w.\- ]{1,30}){1,3}\.?|"
    # Behind a bar, a slash or a dash only a name: "… in the clean room. / Reuters".
    rf"[/|©–—] ?{_NAME}(?: {_NAME}){{0,3}})$)"
)
# In a name behind a sentence that ends in a stop of its own.
_DIVIDING = re.compile("[/|©–—]")
_CLOSED = tuple(f"{bracket}{stop}" for bracket in ")）]" for stop in ("", "."))
_CLOSED_HAN = tuple(f"{bracket}。" for bracket in ")）】]")
_TWICE = re.compile(rf"(?P<name>{_NAME} {_NAME})(?:/[\w ]{{2,24}})? .{{8,200}} (?P=name)$")
# "… in the clean room. Oxbow Mills": a name without a stop behind the end of a sentence.
_NAME_ALONE = re.compile(
    r"(?:(?<![A-Z])[a-z]{3}|\d{4}|[a-z]\))(?<!Corp)(?<!Prof)(?<!Bros)(?<!Dept)(?<!Sept)\.[\"”]? "
    rf"{_NAME}(?: {_NAME}){{0,3}}(?<!\.)$"
)
# An agency in capitals before the name, in brackets.
_AGENCY_AND_NAME = re.compile(
    r"(?:[(（\[](?:[A-Z]{5,}|[A-Z]{3,} [A-Z ]+|[A-Z]+\.com)|[.!?)] ?[(（\[][A-Z]{3,}|"
    r"[(（\[][a-z][\w\-]{2,30}\.(?:com|co\.id|id|net|co|org)) ?/ ?[^()（）\[\]]{2,40}[)）\]]\.?$"
)
_HAN_CREDIT = re.compile(
    rf"[（(【\[。！？](?:(?<=[（(【\[])(?:[^（()）]{{0,24}}[，,。；;：: /／])?"
    rf"(?:{data.CREDITS_HAN}|图片?来源[^（()）]{{1,16}}|"
    r"[^（()）]{1,16}[摄供]|[^（()）]{2,12}供图|"
    r"图片?由[^（()）]{2,16}提供)(?:[，,；;：:/／ ][^（()）]{0,24})?[)）】\]]。?$"
    r"|(?<=[（(])[\u4e00-\u9fff]{2,8}(?:报|社|网|传媒|融媒|新闻)[/／][\u4e00-\u9fff]{2,4}[)）]$"
    rf"|(?<=[。！？])(?:\s?(?:图源|图据|图自|图片来源|摄影)[:：/／|丨｜]?\s?\S{{2,16}}|"
    rf"\s?[^。，；：]{{2,12}} 图|\s?[^。，；：]{{2,10}}[摄供]|\s?(?:{data.CREDITS_HAN})|"
    rf"[^。，；：]{{2,10}}供图)(?:[/／ ][^。]{{2,16}})?$|"
    r"(?<=[。！？])\s?[\u4e00-\u9fff·]{2,4} ?[/／] ?《?[^。，；：》]{2,12}》?$)"
)
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?"
)
_DATED_EN = re.compile(
    rf"(?:\b(?:on|in)|,) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?:{_MONTH}\.? (?:\d{{1,2}},? )?(?:19|20)\d\d|\d{{1,2}} {_MONTH}\.? (?:19|20)\d\d)\.?$"
)
_WHOLE_DATE = re.compile(
    rf"(?:,| on) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, {_MONTH}\.? \d{{1,2}}, |"
    rf"{_MONTH}\.? \d{{1,2}}, )(?:19|20)\d\d\b"
)
_IN_BRACKETS = re.compile(r"\s?\([^()]{1,30}\)")
# "Ana Lim, left, and …", "…, pictured at the gate"
_BESIDE = re.compile(
    r"[A-Z,(](?:(?<=[A-Z])[\w.'’\-]+ [A-Z][\w.'’\-]+,? (?:second from |far )?"
    r"(?:left|right|cent(?:er|re)), (?=[a-z])|(?<=\()pictured\)|"
    r"(?<=[,(]) ?pictured (?:at|in|on|with|here|above|below|left|right|during|outside)\b)"
)
# What begins with where the picture is, or says that it shows something.
_POINTED_AT = re.compile(
    r"(?:Above|Below|Pictured|Top|Left|Right)(?:,? (?:left|right|above|below))?: [A-Z]|"
    r"This (?:\w+ ){0,3}(?:illustration|image|photo|photograph|picture|rendering) shows\b"
)
# "The new boats are parked outside the hall."
_DISPLAYED = re.compile(
    r"(?:A|An|The|Two|Three|[A-Z][a-z]+s) (?:[\w'’\-]+ ){1,6}(?:is|are) (?:seen|pictured|displayed|"
    r"parked|moored|docked|stacked)(?! as\b)(?: [\w'’\-]+){0,6} "
    r"(?:at|in|on|outside|near|during|inside|along|beside)\b[^.]*\.?$"
)
_NAMES_IN_YEAR = re.compile(
    rf"{_NAME} (?:{_NAME}|and|of|de)(?: (?:{_NAME}|and|of|de)){{0,6}} in (?:19|20)\d\d\.?"
)
_LATELY_EN = re.compile(
    r"\b(?:last (?:week|month|year|summer|winter|spring|autumn|fall)|(?:on|last) \w+day|in \w+|"
    rf"on {_MONTH}\.? \d{{1,2}})\.$"
)
_DATED_ID = re.compile(
    r",? \d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|"
    r"Desember) (?:19|20)\d\d\.?$|"
    r"(?:, |\b(?:pada|di) )(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)? ?"
    r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\.?$"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|"
    r"said|says|rose|fell|grew|made|came|took|went|goes|go|began|saw|became|told|sold|bought|built|"
    r"sent|broke|lost|won|paid|met|left|put|set|hit|led|held|kept|felt|gave|found|spent|ran|drew|"
    r"drove|wrote|spoke|chose|caught|brought|thought|sought|earns?|gets?|got|makes?|wants?|needs?|"
    r"faces?|expects?|accounts?|remains?|becomes?|costs?|\w{3,}ed)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|would|could|rose|fell|grew|made|came|took|went|began|saw|became|told|"
    r"sold|bought|built|cost|(?<!is )(?<!are )(?!(?:red|bed|shed|wed|speed|need|seed|"
    r"feed)\b)\w{2,}ed)\b"
)
_SAID = compiled(
    r"(?<!\w)(?:said|says|told|according|added|reported|percent|per cent|kata|ujar|ucap|tutur|"
    r"menurut|mengatakan|jelas|persen|ungkap|imbuh|demikian|bahwa)\b|[%“”\"]"
)
# "Ana Lim, manager of the mill.": who is seen, and no word of what he or she does.
_NAMED_ONLY = re.compile(
    r"[A-Z][\w'’\-]+(?: [A-Z][\w'’.\-]*){1,3}(?: \([^()]{2,20}\))?, [a-z][^.,;:!?\d]{8,80}\.$"
)
_VERB_ID = re.compile(
    r"\b(?:me[mn]?|ber|di|ter)[a-z]{4,}|\b(?:kata|ujar|akan|telah|sudah|yang|tidak)\b"
)
# A report points back at what it said, or says when and how many.
_TOLD_ID = re.compile(
    r"\b(?:itu|tersebut|akan|telah|sudah|tidak|juga|namun|karena|setelah|sebelum|agar|ini)\b|"
    r"\d(?![^(]*\)\.?$)(?! ?(?:[A-Z][a-z]+ )?\d{0,4}\.?$)"
)
# An arrow before a few words points elsewhere; a triangle at the picture above or below.
_POINTERS = ">»›→➤➡▶►☞👉▲△▼▽"
_MARK = re.compile(r"(?:>{1,3}|.)(?=\s?\S)")
_TRIANGLES = frozenset("▲△▼▽")
_LONGEST_CAPTION = 40
_LONGEST_TWO = 60
_LONGEST_CREDIT = 70
# Abbreviated months and titles have stops too.
_MOST_OF_SCENE = 4
_LONGEST_LINE = 400
_LONGEST_LINK = 20
_HEADING = 5
_LONGER = 8
# "Ana Lim, 58, ties bags in her orchard outside Oxbow", "A truck being loaded with pears".
_AGED = re.compile(r",? ?\(?\b\d{1,2}\)?,")
# "ANA LIM, COURIER"
_SHOUTED = re.compile(
    r"[A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]*){1,3} ?[,/|] ?(?:THE )?(?:[A-Z][A-Z'’&\-]* ){0,3}"
    r"(?:COURIER|DAILY|NEWS|TIMES|POST|HERALD|TRIBUNE|GAZETTE|JOURNAL|STAR|SUN|RECORD|PRESS|STAFF|"
    r"FILE|PHOTO|RECORDER|LEDGER|OBSERVER|GLOBE|MAIL|CHRONICLE|DISPATCH|EXAMINER|SENTINEL|ECHO|"
    r"ARGUS|MEDIA|REPORTER|WEEKLY|BANNER|EXPRESS|INDEPENDENT|REVIEW|REGISTER|MONITOR|AGENCY)"
)
_LONGEST_BARE = 7
_PLACED = re.compile(r"\b(?:in|at|near|outside) [A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+)*, [A-Za-z]")
_BEING = re.compile(r"[A-Z][\w'’\-]*(?: [\w'’\-]+){0,5} being [a-z]+(?:ed|en|n|t)\b")
# "石广田在店里修表": who is where, and what he or she does there.
_AT_PLACE_HAN = re.compile(
    rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}(?:[（(]左?右?[^）)]{{0,6}}[）)])?(?:正)?在"
    r"[^。，：；？！]{1,8}(?:里|内|上|前|旁|中|边|下|外|间|场|室|店|厂|院)[^。，：；？！]{1,10}"
)
_VIEW = re.compile(r"the view from\b[^,]*$", re.IGNORECASE)
_AUXILIARY = frozenset({"is", "are"})
_LATIN = re.compile("[A-Za-z]")
# Agencies that stand before a title.
_BEFORE_TITLE = ("Getty Images", "PA Media", "EPA", "Alamy", "Shutterstock", "AFP via Getty Images")
_SHORTEST = 4
_LONGEST_SENTENCE = 14
_DIGIT = re.compile(r"\d")
_FIGURE_BEHIND = re.compile(r"\d[\d.,]*$")


def mark_captions(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Captions by who is named at their end, or by what only captions say.

    Below the last paragraph the agency and the reporters are named in the same way.
    """
    prose = [i for i, form in enumerate(shapes) if form.prose and form.terminated]
    last = max((i for i in prose if not reasons[i]), default=0)
    first = min((i for i in prose if not reasons[i] and shapes[i].paragraph), default=last)
    for index, (line, form) in enumerate(zip(lines, shapes, strict=True)):
        if reasons[index] or len(line) > _LONGEST_LINE or form.size < 2:
            continue
        is_above = index < last
        if (
            (_is_credited(line) and (is_above or not _is_of_an_agency(line)))
            or (is_above and _is_signed(line, form))
            or _is_described(line, form)
            or (first < index < last and _is_unstopped(line, form))
        ):
            reasons[index] = "caption"
    _mark_above_credits(lines, shapes, reasons, first)
    mark_shown(lines, shapes, reasons, first)


def _mark_above_credits(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], first: int
) -> None:
    """What stands right above a line that says no more than whose a picture is: above the text a
    sentence below a title; further down what has no stop, as headings have no credits below."""
    titled = False
    for index, form in enumerate(shapes[:-1]):
        below = shapes[index + 1]
        signed = reasons[index + 1] == "caption" and below.size <= _LONGEST_BARE
        if signed and not reasons[index] and lines[index][-1] not in ":：—–":
            sentence = form.plain and form.sentences == 1 and form.size <= _LONGEST_CAPTION
            inside = index > first and form.size >= _SHORTEST
            # A sentence of the day of the picture, with its year, that nobody says.
            inside = inside and (not form.terminated or _is_dated_scene(lines[index], form))
            if inside or (titled and index < first and sentence):
                reasons[index] = "caption"
        titled = titled or (not reasons[index] and form.size >= _SHORTEST)


def _is_dated_scene(line: str, form: Shape) -> bool:
    """Whether no more than a sentence or two name a day with its year, and nobody says them."""
    short = form.sentences <= _MOST_OF_SCENE and form.size <= _LONGEST_TWO
    return short and _WHOLE_DATE.search(line) is not None and _SAID.search(line) is None


def _is_credited(line: str) -> bool:
    """Whether the line ends in words for whoever took or gave a picture."""
    end = line[-_LONGEST_CREDIT - 20 :]
    latin = end.isascii()
    if ("IC photo" in end if latin else _may_be_credited(end)) and _HAN_CREDIT.search(end):
        return True
    if line[-1].isupper() and _SHOUTED.fullmatch(line):
        return True
    # Hardly any line ends in one of the words behind such a mark.
    if not (latin or _LATIN.search(end)):
        return False
    if not (end.startswith(_BEFORE_TITLE) or _credit_words().search(end.lower())):
        return False
    # "Foto: 200.000 | Video: 300.000" is a row of a list.
    return _credit().search(end) is not None and _FIGURE_BEHIND.search(line) is None


def _may_be_credited(end: str) -> bool:
    """Whether a Chinese credit may end so: it is no sentence, but in brackets or behind a label."""
    return not end.endswith("。") or end.endswith(_CLOSED_HAN) or "图" in end or "摄影" in end


def _is_of_an_agency(line: str) -> bool:
    """Whether only an agency stands in brackets behind a sentence: also who wrote a text is named
    so, "The plant will employ 300 people. (Reuters)"."""
    return _agency_behind().search(line) is not None


def _is_signed(line: str, form: Shape) -> bool:
    """Whether only names stand behind the sentence or two of the line."""
    if form.size < _SHORTEST <= _LONGEST_CAPTION or form.sentences > 3:
        return False
    end = line[-_LONGEST_CREDIT:]
    if line.endswith(_CLOSED):
        signed = _PHOTOGRAPHED.search(end) or _AGENCY_AND_NAME.search(end)
        return form.sentences == 1 and signed is not None
    if not (line[-1].isalnum() or line[-1] in ".'’&-_"):
        return False
    stopped = line[-1] == "."
    named = (not stopped or _DIVIDING.search(end)) and _NAMED_BEHIND.search(end)
    numbered = named and line[: named.start() - len(end)].isdigit()  # "3. Kota Jadi Pusat, Desa …"
    if named and not numbered and not line.isupper():
        return True
    if not stopped and form.sentences <= 2 and _NAME_ALONE.search(end):
        return True
    # "Ana Lim A customer waits beside the stall Ana Lim": what pages say for a picture, and of it.
    return line.rfind(line.partition(" ")[0]) > 0 and _TWICE.match(line) is not None


def _is_described(line: str, form: Shape) -> bool:
    """Whether a single sentence says in the present tense what happens on a day gone by, or has
    no verb but a participle, or who stands where: so captions speak, and no report."""
    if _NAMED_ONLY.match(line) and not _FINITE.search(line) and not _VERB_ID.search(line):
        return True
    if form.han or form.size > (_LONGEST_TWO if form.sentences > 1 else _LONGEST_CAPTION):
        return False
    if _is_of_a_day(line):
        return True
    if form.sentences > 1 or form.size < _SHORTEST or _SAID.search(line):
        return False
    if _POINTED_AT.match(line) or _BESIDE.search(line) or _NAMES_IN_YEAR.fullmatch(line):
        return True
    return form.size >= 5 and _is_seen(line, form)


def _is_of_a_day(line: str) -> bool:
    """Whether the first sentence tells in the present tense of a day with its year: "Nine boats
    wait at Oxbow on Monday, May 6, 2024, after the storm."."""
    dated = _WHOLE_DATE.search(line) if ", 20" in line or ", 19" in line else None
    if dated is None:
        return False
    before = _IN_BRACKETS.sub("", line[: dated.start()])
    if _PAST.search(before) or _SAID.search(before) or _DIGIT.search(before):
        return False
    return _shows().match(before) is not None


def _is_seen(line: str, form: Shape) -> bool:
    # Most sentences end in a word.
    end = line.rstrip(".")[-1:]
    dated = _DATED_EN.search(line) if end.isdecimal() else None
    if dated:
        before = line[: dated.start()]
        now = _shows().match(before) and not _PAST.search(before) and not _DIGIT.search(before)
        return bool(now) or _has_no_verb(line)
    if (end.isdecimal() or end == ")") and _DATED_ID.search(line):
        return bool(_pictured().match(line)) and not _TOLD_ID.search(line)
    if _DISPLAYED.match(line) or (_at_work().match(line) and not _TOLD_ID.search(line)):
        return not _DIGIT.search(line)
    if _LATELY_EN.search(line):
        return _has_no_verb(line)
    if _DIGIT.search(line) or _FINITE.search(line):
        return False
    # "The view from the cold store" without a stop is a heading too.
    view = _views().match(line)
    return bool(view and (form.terminated or not _VIEW.match(line))) or (
        not form.terminated and form.size > _HEADING and _scenes().match(line) is not None
    )


def _is_unstopped(line: str, form: Shape) -> bool:
    """Whether a line between paragraphs, longer than a heading, says without a stop who does what
    or what is being done: what a picture shows."""
    if form.han:
        return _AT_PLACE_HAN.fullmatch(line) is not None
    if form.terminated or not _LONGER <= form.size <= _LONGEST_CAPTION or line[-1] in ":,":
        return False
    said = _AGED.sub("", line)
    if _SAID.search(said) or _DIGIT.search(said) or "?" in said:
        return False
    if _BEING.match(said):
        return True
    if _PAST.search(said):
        return False
    # Also headings tell who does what; without an age, and a place with its country.
    seen = said != line or _PLACED.search(line)
    return bool(_doing().match(said) or (seen and _shows().match(said)))


def _has_no_verb(line: str) -> bool:
    """Whether someone is at something, and the line says no more of them."""
    return _doing().match(line) is not None and not _FINITE.search(line)


@cache
def _credit_words() -> re.Pattern[str]:
    """What no pattern of _credit but its last one is met without, in small letters."""
    words = one_of((*data.CREDIT_WORDS, *data.AGENCIES, "source", "sumber"))
    return re.compile(rf"[(（\[.!?)”\"/|•·–—©-]\s?(?:[a-z][a-z&-]{{1,15}} )?(?:{words})(?![a-z])")


@cache
def _credit() -> re.Pattern[str]:
    words, agencies = one_of(data.CREDIT_WORDS), one_of(data.AGENCIES)
    name = r"[^\W\d_][^.!?:|()（）\[\]]{1,50}"
    # Behind a space only names: "Pictures from Mars are due." is a sentence.
    names = (
        r"(?-i:[A-Z][\w.&'’\-]*(?:[ /](?:[A-Z][\w.&'’\-]*|of|for|the|and|de|van|dari|on|via|untuk))"
        r"{0,6})"
    )
    by = rf"\s(?:by|from|via|courtesy of|courtesy|oleh|dari|provided to|provided by) {names}"
    return re.compile(
        # In brackets behind the sentence, as "[Photo by …]", "(Foto: …)", "(Dok. Humas)".
        rf"(?<=[.!?\"”'\w)])\s?[(（\[](?:{words})(?:(?:\s?[:/|–—-]|\.)[^()（）\[\]]{{0,60}}|{by}|"
        rf"\s{names})?[)）\]]\.?$|"
        rf"[\w.!?\"”]\s?[(（\[](?:{agencies})(?:\s?[/,|:–—-]\s?[^()（）\[\]]{{2,50}})?[)）\]]\.?$|"
        # Behind the sentence, as "Credit: Acme", "Credit...Ana Lim", "Photo by Ana Lim".
        rf"[.!?)”\"]\s?(?:[A-Z][A-Z&-]{{1,15}} )?(?:{words})(?:\s?(?::|\.{{3}}|…|/|\||[—–-])"
        rf"\s?{name}|\.\s{names}|{by})\.?$|"
        # Behind a bar or a dash, as "| Image: Acme".
        rf"\s[|/•·–—©-]\s?(?:{words})(?:\s?(?::|\.{{3}}|…|/|\|)\s?{name}|\.\s{names}|{by})\.?$|"
        rf"[.!?)”\"]\s?(?:[/|©–—]\s?)(?:{agencies})(?:/{name})?\.?$|"
        # A figure has a source too, and is no picture.
        rf"^[^\d]{{10,}}[a-z][.!?]\s(?:source|sumber)\s?:\s?{name}$|"
        # Before a title, as "Getty Images The mill grows leather".
        rf"^(?-i:(?:{'|'.join(_BEFORE_TITLE)}) "
        r"[A-Z][a-z]*[^.!?]*$)",
        re.IGNORECASE,
    )


@cache
def _agency_behind() -> re.Pattern[str]:
    agencies = one_of(data.WRITERS)
    return re.compile(
        rf"[(（\[](?:{agencies})(?:\s?/[^()（）\[\]]{{2,50}})?[)）\]]\.?$", re.IGNORECASE
    )


@cache
def _shows() -> re.Pattern[str]:
    """A subject of a few words, and a verb in the present tense: singular behind an article."""
    verbs = one_of(_forms(data.PICTURE_VERBS))
    return re.compile(
        rf"^(?:[\w.,'’\-()]+ ){{1,9}}?(?:{verbs})\b",
    )


@cache
def _doing() -> re.Pattern[str]:
    """A subject, and right behind it a participle."""
    subjects, verbs = one_of(data.PICTURE_SUBJECTS), one_of(_participles(data.PICTURE_VERBS))
    name = r"[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){1,2}"
    return re.compile(
        rf"(?:(?i:{subjects})|(?:A|An|The|Two|Three)(?: [\w\-]+){{1,3}}?|(?:[A-Z][\w\-]+ )?[a-z]+s|"
        rf"[A-Z][a-z]+s|[A-Z][\w\-]+ [a-z]+s|{name}) (?:{verbs})\b",
    )


@cache
def _pictured() -> re.Pattern[str]:
    subjects, verbs = one_of(data.SUBJECTS_INDONESIAN), one_of(data.VERBS_INDONESIAN)
    return re.compile(rf"(?:{subjects})\b(?: [\w\-/()]+){{0,8}}? (?:{verbs})\b", re.IGNORECASE)


@cache
def _at_work() -> re.Pattern[str]:
    """ "Pekerja menjemur garam di Sarapan, Cirebon.": who does what, and where it is."""
    subjects = one_of(data.SUBJECTS_INDONESIAN)
    return re.compile(
        rf"(?i:(?:{subjects})(?: [a-z\-/]+){{0,3}} (?:me|ber)[a-z]{{4,}}\b)[^.]*"
        r"\b(?:di|dari|ke) (?:[a-z]+ ){0,3}[A-Z][\w ,\-]*\.?$"
    )


@cache
def _views() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(data.VIEWS)})\b", re.IGNORECASE)


@cache
def _scenes() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(data.SCENES)})\b[^:]*$", re.IGNORECASE)


def _forms(verbs: Sequence[str]) -> tuple[str, ...]:
    """ "carry" as "carry" and "carries": what is done now."""
    found: list[str] = []
    for verb in verbs:
        first, space, rest = verb.partition(" ")
        found.append(verb)
        if first not in _AUXILIARY:
            found.append(third_person(first) + space + rest)
    return tuple(found)


def _participles(verbs: Sequence[str]) -> tuple[str, ...]:
    """ "carry", "ride" and "sit" as "carrying", "riding", "sitting"."""
    found: list[str] = []
    for verb in verbs:
        first, space, rest = verb.partition(" ")
        if first in _AUXILIARY:
            continue
        stem = first[:-1] if first.endswith("e") and not first.endswith("ee") else first
        doubled = stem + stem[-1] if first in data.DOUBLED else stem
        found.append(f"{doubled}ing{space}{rest}")
    return tuple(found)


def mark_pointing(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], last: int
) -> None:
    """Lines with such a mark at their head; several in a row inside the text are a list."""
    marks = [
        match[0] if line[0] in _POINTERS and (match := _MARK.match(line)) else "" for line in lines
    ]
    for index, form in enumerate(shapes):
        mark = marks[index]
        if not mark or reasons[index] or form.size > _LONGEST_CAPTION:
            continue
        listed = mark in (marks[max(0, index - 1) : index] + marks[index + 1 : index + 2])
        if mark in _TRIANGLES and lines[index][-1] not in "；;：:":
            # Some texts mark their paragraphs so.
            short = not form.terminated or (form.sentences == 1 and form.size <= _LONGEST_SENTENCE)
            if short and not listed and not (form.terminated and _DIGIT.search(lines[index])):
                reasons[index] = "caption"
        elif mark not in _TRIANGLES and not form.terminated and form.size <= _LONGEST_LINK:
            reasons[index] = "" if listed and index <= last else "related"
