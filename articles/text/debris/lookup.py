"""Looks a line up in the tables of words.py, data.py and shapes.py."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

from articles.text.alternatives import one_of, tree
from articles.text.debris import data as debris_data
from articles.text.debris import words as debris_words
from articles.text.debris.shapes import SHAPES
from articles.text.gated import finder
from articles.text.gated_words import Lists, needed_words
from articles.text.pages.line_shape import Shape

_TOKEN = re.compile(
    r"[\u3400-\u9fff]+|\d[\d.,]*(?![\w\-])[kmb]?\+?|[^\W_\u3400-\u9fff](?:[^\W\u3400-\u9fff]|"
    r"['+\-−])*"
)
_WORD = re.compile(r"[^\W_][\w'’\-]*")
_HAN_RUN = re.compile("[\u3400-\u9fff]+")
_NUMBER = re.compile(r"\d[\d.,]*[kmb]?\+?")
_QUOTED = re.compile('[“"「《][^”"」》]{1,16}[”"」》]')
_SITE = re.compile(r"(?<![\w.@/])[a-z][\w\-]{1,30}\.(?:com|co\.id|id|net|org|cn|co|tv)(?![\w/])")
# The name of the paper before 首页.
_HOME = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,6}(?=首页)")
_MARK = r"\s*(?:[:>»›→|丨▶►#/】\]]|\s[-–—]\s|[\s\W_]*$)"
_TICKER = re.compile(
    r"[A-Z]{1,6}(?: [A-Z][A-Z.&']{0,16}){0,5}(?: [\d.,]+)+(?: [+\-−][\d.,]+%?){1,2}"
)
# What agencies of releases sign with: "SOURCE Acme Inc."
_RELEASED_BY = re.compile(r"SOURCES?:? [A-Z][\w&.,'’\-]*(?: [\w&.,'’\-]+){0,7}")
# "Audio produced by Ana Lim", "Layout: …" is known: what was made, or how, and by whom.
_NAME = r"[A-Z][\w.'’\-]*(?: [A-Z][\w.'’\-]*){1,3}"
_MADE_BY = re.compile(
    r"(?!.*\b(?:is|are|was|were|be|been|has|had)\b)(?:[\w\-]+ ){0,3}?"
    r"(?i:report\w*|writ\w+|words|text|stor(?:y|ies)|photo\w*|pictures?|images?|videos?|film\w*|audio|sound|"
    r"music|graphics?|illustrat\w+|design\w*|edit\w*|produc\w*|narrat\w*|translat\w*|compil\w*|research\w*|data|"
    r"charts?|maps?|infographics?|cartoons?|drawings?|artwork|visuals?|podcasts?|animat\w*|"
    r"interview\w*|transcri\w*|fact-?check\w*|curated|hosted|presented|layout|"
    r"proofread\w*|cover|headlines?|coding|foto[\w\-]*|naskah|teks|grafis|ilustrasi)"
    r"(?: and [\w\-]+)? "
    rf"(?:by|oleh) {_NAME}(?:(?:,? (?:and|&|dan)|,) {_NAME}){{0,4}}(?: (?:in|di) {_NAME})?\.?"
)
_LONGEST_MADE = 120
_BEFORE_NAME = re.compile(r"[\s/(:。,】\]]|记者|通讯员|图片")
_ENDED = re.compile(r"(?<!\.)\.[\"'”’)]*$")
_STOPPED = re.compile(r"(?<!\.)[.。!]$")
_MEASURED = re.compile(r"[^.]*\d[^.]*[.。]")
# Some papers set the characters of a notice apart.
_SPACED = re.compile(r"(?:\S{1,3}\s){6,}\S{1,3}")
# A notice in brackets is the same notice.
_BRACKETS = "【([*_"
_BRACKETED = re.compile(r"[【(\[*_]{1,2}([^【】()\[\]]{4,200})[】)\]*_]{1,2}")
_LONGEST = 400
_LONGEST_CODE = 4000
_LONGEST_NAME = 24
# Few shapes are those of longer lines, and few words theirs.
_LONG = 160
# Of a word of theirs so many letters tell as much.
_TELLING = 8
_MEDIA = frozenset(debris_data.LABELS["media"])
_MARKS = "■□◆◇●○★☆※▍▌◎"
_MARKED = re.compile(r".\s?(?=[\u4e00-\u9fff])")
_MORE = (
    *("查看更多", "查看全部", "更多", "全部", "see all", "view all", "see more", "view more"),
    *("show all", "lihat semua", "lihat lainnya", "selengkapnya", "indeks"),
)
_SEE_ALL = re.compile(rf"(?:^|[\s|｜·:])(?:{'|'.join(_MORE)})\s?[>»›→+]{{0,3}}$")
_LONGEST_CONTROL = 90
_ASKS = ("what ", "why ", "how ", "who ", "apa ", "mengapa ", "bagaimana ", "siapa ")
_ABOUT = (
    r"(?:\s(?:in|from|on|about|by|for|dari|di|tentang|seputar|soal)\s.{1,40}|"
    r"\s(?:(?:hari|pekan|minggu|bulan|saat) ini|today|"
    r"this (?:hour|morning|week|month)|(?:right )?now))?"
)


# Every line is asked for several times.
@lru_cache(maxsize=512)
def plain(line: str) -> str:
    """The form that the tables speak of: NFKC, small letters, straight apostrophes."""
    if line.isascii():
        return line.lower().strip()
    # Of a line that is normal nothing is changed, and so fast.
    for mark, plain_mark in _WIDE_MARKS:
        line = line.replace(mark, plain_mark)
    return unicodedata.normalize("NFKC", line).casefold().replace("’", "'").strip()


_WIDE_MARKS = tuple((mark, unicodedata.normalize("NFKC", mark)) for mark in "，：；（）？！％")


def words_of(line: str) -> list[str]:
    """Its words and numbers, without the marks around them; a run of Chinese is one."""
    return _WORD.findall(line)


def named(line: str) -> str:
    """The kind of debris that the tables say this line is, or ""."""
    if len(line) > _LONGEST_CODE:
        return ""
    text = plain(line)
    if len(line) > _LONGEST:
        return shaped(text)
    if " " in text[:4] and not text.isascii() and _SPACED.fullmatch(text) and _HAN_RUN.search(text):
        text = text.replace(" ", "")
    if _is_made_by(line) or (line.startswith("SOURCE") and _RELEASED_BY.fullmatch(line)):
        return "credit"
    # Most lines end in a word.
    if line.rstrip("%.,")[-1:].isdecimal() and _TICKER.fullmatch(line):
        return "ticker"
    inner = _BRACKETED.fullmatch(text) if text[:1] in _BRACKETS else None
    if inner and (found := shaped(inner[1]) or _labelled(inner[1])):
        return found
    found = (
        _control(text) or _labelled(text) or _opened(line, text) or _credited(text) or shaped(text)
    )
    marked = _MARKED.match(text) if not found and text[:1] in _MARKS else None
    # "■版式 任小舟": printed papers mark their credits so.
    signed = shaped(text[marked.end() :]) if marked else ""
    return signed if signed in {"credit", "copyright"} else found


def _is_made_by(line: str) -> bool:
    by = len(line) <= _LONGEST_MADE and (" by " in line or " oleh " in line)
    return by and _MADE_BY.fullmatch(line) is not None


def commands(line: str, form: Shape) -> bool:
    """Whether a short line without a full stop begins as controls do ("Unduh PDF (1,2 MB)")."""
    if form.terminated or form.size > 11 or line.endswith((":", "：")):
        # What ends in a colon leads on to a list or a quotation.
        return False
    text = plain(line).lstrip("▶►▷»>•-([【「 ")
    if _starts(text, debris_words.COMMANDS):
        return True
    return _starts(text, debris_words.AMBIGUOUS_COMMANDS) and _speaks_to_readers(text)


def holds_control(line: str, form: Shape, share: float = 0.0) -> bool:
    """Whether more than this share of the words of a short line are words of controls."""
    if form.terminated or form.size > 9 or line.endswith((":", "：", ",", "，", *_ISSUED)):
        return False
    tokens = _TOKEN.findall(plain(line))
    telling, signals = _telling(), debris_words.SIGNALS
    # Prices, volumes and indices are what economic news is about.
    found = sum(telling.get(token, "ticker") != "ticker" or token in signals for token in tokens)
    return found > share * len(tokens)


def _starts(text: str, words: tuple[str, ...]) -> bool:
    if not text.startswith(words):
        return False
    # Latin words must end where the command does: "bookings" is no "book".
    return any(
        text.startswith(word) and not (word[-1].isascii() and text[len(word) :][:1].isalnum())
        for word in words
    )


def _speaks_to_readers(text: str) -> bool:
    return any(token in debris_words.SIGNALS for token in _TOKEN.findall(text))


@lru_cache(maxsize=512)
def announces(line: str) -> str:
    """What a bare label announces: "related" titles ("Most read", "相关阅读"), "media", or ""."""
    if len(line) > 80:
        return ""
    text = plain(line)
    if text.strip("[]【】():. ") in _MEDIA:
        return "media"
    # Chinese labels come with spaces and points between ("延伸 · 推荐").
    # "Homes to let | See all": what a list is called that has more of it elsewhere.
    more = _SEE_ALL.search(text) if text.rstrip(">»›→+ ").endswith(_MORE) else None
    if more and more.start() <= _LONGEST_NAME:
        return "related"
    han = not text.isascii() and _HAN_RUN.search(text)
    close = re.sub(r"[\s·•]+", "", text) if han else text
    return "related" if _bare_label().fullmatch(close) else ""


# 网友评论：“又涨了。”: somebody's words, and no button.
_UNQUOTES = tuple('”"」')
_SPEECH = re.compile('[:：] ?[“"「].{2,}[。！？!?.][”"」]$')


# 《排污口管理办法》发布: the heading of a report.
_ISSUED = ("》发布", "》印发", "》出台", "》公布", "”发布", '"发布')


def _control(text: str) -> str:
    """The reason of the first telling word of a line that holds only words of controls."""
    if len(text) > _LONGEST_CONTROL or text.endswith((",", "、")):
        return ""
    if text.endswith(_UNQUOTES) and _SPEECH.search(text):
        return ""
    if text.endswith(_ISSUED) or text.rstrip(":?") in debris_words.HEADINGS:
        return ""
    reason = ""
    controls = strange = fillers = 0
    telling = _telling()
    # A quoted button, or the address of the site, says nothing of its own.
    own = _QUOTED.sub(" ", text) if '"' in text or not text.isascii() else text
    own = _HOME.sub(" ", own) if "首页" in own else own
    own = _SITE.sub(" 0 ", own) if "." in own else own
    tokens = _TOKEN.findall(own)[:24]
    for token in tokens:
        if token in debris_words.FILLERS or (token[0].isdigit() and _NUMBER.fullmatch(token)):
            fillers += 1
            continue
        han = "\u3400" <= token[0] <= "\u9fff"
        found = telling.get(token) or (_han_control(token) if han else "")
        if found:
            controls += 1
            reason = reason or found.strip()
        elif strange:
            return ""  # more than any line of controls has
        else:
            strange = 1
    if not reason or _asks_or_tells(text, reason, tokens):
        return ""
    if controls <= 2 and fillers and _MEASURED.fullmatch(text):
        # "Every 15 minutes." answers a question.
        return ""
    # Among many controls and nothing else stands the name of the paper, or of its app.
    if strange > (1 if controls >= 4 and fillers <= 1 else 0):
        return ""
    return reason if len(tokens) <= 14 or reason == "share" else ""


def _asks_or_tells(text: str, reason: str, tokens: list[str]) -> bool:
    """Whether a line of such words tells a price, answers in a word, or asks as headings do."""
    if reason == "ticker" and text.endswith((".", "?", "!", "？")):
        return True
    if text.endswith("?") and text.startswith(_ASKS):
        return True  # "What next?" heads a part
    said = {token for token in tokens if token in _telling()}
    return bool(said) and said <= debris_words.ANSWERS and _STOPPED.search(text) is not None


def _han_control(run: str) -> str:
    """The same for a run of Chinese characters; a blank where all of it is filler."""
    size = len(run)
    if size > 24:
        return ""
    telling, fillers = _telling(), debris_words.FILLERS
    # reached[i]: the reason with which the first i characters divide into terms, or None.
    reached: list[str | None] = [" "] + [None] * size
    for start in range(size):
        so_far = reached[start]
        if so_far is None:
            continue
        for end in range(start + 1, min(size, start + 8) + 1):
            term = run[start:end]
            found = telling.get(term) or (" " if term in fillers else None)
            if found and (reached[end] is None or reached[end] == " "):
                reached[end] = found if so_far == " " else so_far
    return reached[-1] or ""


def _labelled(text: str) -> str:
    pattern, reasons = _labels()
    match = pattern.match(text)
    if match is None:
        return ""
    reason = reasons[match[1]]
    # A label that real sentences begin with too ("next", "more") must not swallow them.
    return "" if reason == "related" and len(text) > 220 else reason


def _opened(line: str, text: str) -> str:
    if len(text) > 220:
        return ""
    # A link may be quoted, or stand behind a mark.
    pattern, reasons = _openings()
    match = pattern.match(text.lstrip("'‘>»*•-– "))
    return reasons[match[0]] if match and not _is_sentence(line, text) else ""


def _is_sentence(line: str, text: str) -> bool:
    """Whether a line that begins like a link goes on in small letters to a full stop."""
    if not text.startswith(debris_data.SENTENCE_OPENINGS) or not _ENDED.search(text):
        return False
    if len(text.split()) < 5 or _speaks_to_readers(text):
        return False
    for opening in debris_data.SENTENCE_OPENINGS:
        if text.startswith(opening + " "):
            # Small letters may have another length than the line has: count words, not characters.
            rest = line.split(maxsplit=opening.count(" ") + 1)
            return len(rest) > 1 and rest[-1][:1].islower()
    return False


def _credited(text: str) -> str:
    """Captions by their end: "…, 2023/Reuters", "… 记者 张三 摄"."""
    if len(text) > 260:
        return ""
    bare = text.rstrip(" .)】]")
    if bare.endswith(debris_data.CREDITS):
        return "caption"
    if len(text) > 160 or not bare.endswith(debris_data.PHOTOGRAPHERS):
        return ""
    return "caption" if _BEFORE_NAME.search(bare[-16:-1]) else ""


def shaped(text: str) -> str:
    """The reason of the first shape that a line has: of those that it is short enough for, and
    holds a word of."""
    length = len(text)
    longest, tried = _lengths()
    find = _finder(_LONG if length > _LONG else 0)
    left = find(text) & tried[bisect_left(longest, length)]
    # Those that no word tells of are tried one by one only where one of them is met.
    without_words, any_of_them = _without_words()
    if left & without_words and not any_of_them.fullmatch(text):
        left &= ~without_words
    while left:
        place = ((left & -left).bit_length() - 1) >> 1
        if _shape(place).fullmatch(text):
            return SHAPES[place][0]
        left &= left - 1
    return ""


# Compiled and joined at first use: importing the package must cost nothing.


@cache
def _telling() -> dict[str, str]:
    return {
        word.casefold(): reason
        for reason, words in reversed(list(debris_words.WIDGETS.items()))
        for word in words
    }


@cache
def _openings() -> tuple[re.Pattern[str], dict[str, str]]:
    """The openings as one pattern, and the reason that each of them gives."""
    reasons = _reason_of(debris_data.OPENINGS)
    return re.compile(tree(map(re.escape, reasons))), reasons


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, str]]:
    """The same of labels and the mark behind them: no label with its mark begins with another."""
    groups = {"related": debris_data.RELATED, **debris_data.LABELS}
    reasons = _reason_of({reason: map(plain, labels) for reason, labels in groups.items()})
    return re.compile(rf"[^\w#]*({one_of(reasons)}){_MARK}"), reasons


def _reason_of(groups: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The reason that each of some words gives: the first that names it."""
    reasons: dict[str, str] = {}
    for reason, words in groups.items():
        for word in words:
            reasons.setdefault(word, reason)
    return reasons


@cache
def _bare_label() -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?:本周|今日|本月|24小时)?(?:{_any(debris_data.RELATED)}|"
        rf"{debris_data.MORE_STORIES}){_ABOUT}[\W_]*"
    )


@cache
def _finder(longer: int) -> Callable[[str], int]:
    """What finds the words of the shapes of longer lines than that."""
    return finder(
        [words if shape[1] > longer else () for words, shape in zip(_words(), SHAPES, strict=True)]
    )


@cache
def _words() -> tuple[Lists, ...]:
    """Of the words that each shape needs the first letters, which tell as much."""
    # Words may be more frequent than elsewhere: most lines are short.
    needed = (needed_words(shape[2], rare=(0.03, 0.003)) for shape in SHAPES)
    return tuple(
        tuple(frozenset(word[:_TELLING] for word in words) for words in lists) for lists in needed
    )


@cache
def _without_words() -> tuple[int, re.Pattern[str]]:
    """The bits of the shapes that no word tells of, and all of these as one."""
    places = [place for place, lists in enumerate(_words()) if not lists]
    return sum(1 << 2 * at for at in places), re.compile("|".join(SHAPES[at][2] for at in places))


@cache
def _shape(place: int) -> re.Pattern[str]:
    return re.compile(SHAPES[place][2])


@cache
def _lengths() -> tuple[list[int], list[int]]:
    """The greatest lengths of shapes, and for each of them the bits of those that are as long;
    none for what is longer."""
    longest = sorted({shape[1] for shape in SHAPES})
    bits = [(shape[1], 1 << 2 * place) for place, shape in enumerate(SHAPES)]
    return longest, [*(sum(bit for long, bit in bits if long >= least) for least in longest), 0]


def _any(labels: Iterable[str]) -> str:
    return f"(?:{one_of(map(plain, labels))})"
