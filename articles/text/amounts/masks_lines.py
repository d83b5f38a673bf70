"""What spans several digits of a line and is no quantity: clock times, telephone numbers, ratios,
addresses, sizes, titles."""

import re
from functools import reduce
from operator import or_
from typing import Final

from articles.text.alternatives import led
from articles.text.gated import Gated, opened_by

_LINE: Final = tuple(
    re.compile(source)
    for source in (
        # Dates that no calendar has (2023-13-45) are no quantities either.
        r"\d(?<!\d\d)\d{0,3}([/.-])\d{1,2}\1\d{1,4}(?![\d%])",
        r"\d(?<![\d.,]\d)\d?[:.]\d\d(?::\d\d)?"
        r"(?= ?(?:wib|wita|wit|am|pm|a\.m|p\.m|et|gmt|utc)(?![a-z]))",
        r"\d(?<![\d.,]\d)\d? ?(?:a\.m\.?|p\.m\.?|am|pm)(?![a-z])",
        r"\d(?:(?<=3)60|(?<=4)(?:80|320)|(?<=7)20|(?<=1)(?:080|440)|(?<=2)160)p(?![a-z])",
        r"\d(?<![\d.,]\d)\d?h ?\d{1,2}m(?:in)?(?![a-z0-9])",
        r"\d(?<![\d.,]\d)\d? ?[x×] ?24(?: ?jam)?(?![\d.,])",
        # All day long; "within 24 hours", "dari 24 jam menjadi 9 jam" are figures.
        r"(?<!within )(?<!inside )(?<!from )(?<!than )(?<!after )(?<!under )(?<!every )(?<!take )"
        r"(?<!takes )(?<!took )(?<!lasted )(?<!lasts )(?<!least )(?<!most )(?<!another )(?<!dari )"
        r"(?<!menjadi )(?<!setelah )(?<!ing lama )(?<!maksimal )(?<!minimal )(?<!waktu )"
        r"(?<!sekitar )\d(?:(?<=2)4(?:[ -](?:jam(?! dipangkas| menjadi)|hours?)(?![a-z])|/7)|"
        r"(?<=7) ?[x×*] ?24(?:小时)?)",
        r"\d(?<![\d.,]\d)\d{1,3}\)?(?:[ -]\d{3,4}){2,3}(?![\d.,%])",
        r"\d(?<=0)\d{2,3}-\d{7,8}(?!\d)",
        r"\d(?<![\d.,]\d)\d?-\d{1,2}, \d{1,2}-\d{1,2}(?![\d%.]|,\d| (?!atas|dan)[a-z])",
        # "787-9", "777x", "737-800 freighters", "787s", "737 max jets"
        r"\d(?<=7)(?<![\d.,$€£¥]7)[0-8]7(?:x(?![\w%])|s?(?:-\d{1,3}[a-z]{0,3})?"
        r"(?= (?:[a-z]+ ){0,2}(?:aircraft|jets?|planes?|airliners?|dreamliners?|freighters?|"
        r"jetliners?|airframes?)(?![a-z])))",
        r"\d(?<![\d.,]\d)\d{2,5}\.(?:hk|sh|sz|ss|bj|ks|kq|tw|jk|si|kl)(?![a-z0-9])",
    )
)
# What stands behind a digit in these: most lines have none of it.
_BEHIND_DIGIT: Final = led(
    r" (?:wi|[ap]\.?m|et|gmt|utc|[x×*]|jam|hour|\d{3,4}[ -]\d{3})|wi|a\.?m|et|gmt|utc|x|×|\*|"
    r"p(?:\.?m|(?![a-z]))|h ?\d|\.(?:\d{1,2}[./-]\d|[hsbktj][a-z])|/(?:7|\d{1,2}[./-]\d)|"
    r"-(?:jam|hour|\d{1,2}[./-]\d|\d{3,4}[ -]\d{3}|\d{7}|\d\d?, \d)|\)[ -]\d{3,4}[ -]\d{3}"
)
_ANY_LINE: Final = re.compile(f"[0-9](?:{_BEHIND_DIGIT}|[0-8](?<=7.)7)")
_FEW: Final = (
    r"(?<![a-z\d.,])(?:\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|satu|one|"
    "two|three|four|five|six|seven|eight|nine|ten)"
)
# A tour by its length: "lima hari empat malam", "three days and two nights".
_TOUR: Final = Gated(
    rf"{_FEW}[ -](?:hari|days?),? (?:and |dan )?{_FEW}[ -](?:malam|nights?)(?![a-z])"
)
_SIZES: Final = re.compile(
    r"\d[\d.]{0,6}(?: ?× ?\d[\d.]{0,6}){2} ?(?:mm|cm|毫米|厘米)|"
    r"\d(?<![\d.,]\d)[\d.,]{0,6} ?(?:mm|cm|inci|kaki|ft|feet)?(?: ?[x×] ?\d[\d.,]{0,6} ?"
    r"(?:mm|cm|m|meter|metres?|meters?|inci|inch(?:es)?|kaki|feet|ft)?){1,2}(?<=[a-z])(?![a-z²³\d])"
)
_CROSS: Final = re.compile(r"x(?:(?<= x) |(?<=\dx)\d)")
# Those of numerals in words as well, each only where a line has a mark of it.
_HAN_DAYS: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})"
_SPELLED: Final = tuple(
    (mark, re.compile(source))
    for marks, source in (
        # A figure in a title: 《56个民族》.
        ("《", "《[^《》]{1,60}》"),
        # 【北京基站已达1.9万个】 above what is told: a head gives the figures again
        ("】", "^(?:[0-9]{1,2}:[0-9]{2} ?)?【[^【】]{2,60}】(?=[^【】]{16})"),
        # 三天两晚, 4晚5日: a tour by its length
        ("晚夜", f"{_HAN_DAYS}[天日晚夜]{_HAN_DAYS}[晚夜天日](?![间后前内期])"),
    )
    for mark in marks
)
_WORDED: Final = tuple(
    Gated(source)
    for source in (
        # "tipe 36/72" of a house: its floor and its ground
        r"(?:pukul|jam) \d{1,2}[.:]\d\d|(?:tipe|type) \d{2,3}/\d{2,3}(?![\d/])",
        r"\d(?:(?<=7)(?<!\d7) (?:days a |hari se)(?:week|minggu)|(?<=3)65 days a year)",
        r"\d(?<![\d.,]\d)(?<=0)-\d{2,3} ?(?:km/jam|km/h|kph|kmh|km per jam)(?![a-z])",
        r"\d(?<![\d.,]\d)\d{0,4} [a-z]{3,20} (?:street|avenue|road|boulevard|lane)"
        r"(?![a-z])(?! [a-z]+s(?![a-z]))",  # "27 solar street lamps"
        # The voltage of a direct-current line is its name.
        r"± ?\d{2,4} ?(?:kv|千伏|kilovolts?)",
        r"\d(?<!\d\d)\d?:\d\d(?::\d\d)?(?!\d)",
        r"\d(?<!\d\d)\d?时(?:\d{1,2}分|许|整|左右|至)",
        r"\d(?<!\d\d)\d?点(?:\d{1,2}分?|整|半|许|钟|左右)(?!个)",
        # A ratio; "PM2.5: 34" is a label and its figure.
        r"\d(?<![\d:a-z]\d)\d{0,5}(?:\.\d{1,6})?(?:[:：]| [:：] )\d{1,6}(?:\.\d{1,6})?"
        r"(?:(?:[:：]| [:：] )\d{1,6}(?:\.\d{1,6})?)?",
        # Apart, so that each is rare enough to be looked for.
        *(
            rf"\d(?<![\d.,]\d)\d{{0,3}}(?:\.\d{{1,3}})?[至到~-]\d{{1,4}}(?:\.\d{{1,3}})? ?{degrees}"
            for degrees in ("(?:摄氏度|℃)", "°")
        ),
        # The age of a person.
        r"\(\d{1,3}(?:/\d{1,2})?(?: tahun| years)?\)",
        # "(unit: 10,000 tonnes; RMB 100 million)" above a table
        r"\(units?: ?[^()]{1,60}\)",
        # 2021款皮卡: the year of a model
        "(?:19|20)[0-9]{2}款",
        # 满100元减20元: the terms of a voucher
        r"满\d+元?[，,]?[立再可]?[减送返抵]\d+元?",
        # "Sterling dipped to $1.3290": a rate of exchange
        r"[$£€]1\.\d{4}(?![\d%/,])(?! ?(?:million|billion|trillion|[bmt]n?|per|an?)(?![a-z]))",
        r"\d[\d.]{0,6}/10万(?![元家人])",  # 死亡率8.9/10万
    )
)
# These begin with any figure or word: their marks are asked for too, where a line is too long for
# gates.
_MARKED: Final = (
    # A rate of exchange: so many to one dollar.
    (
        ("$1", "$ 1"),
        Gated(
            r"\$ ?1(?:\.0+)? ?= ?(?:[a-z]{2,4}|[¥€£])? ?\d[\d.,]*\d|\d[\d.,]*\d "
            r"(?:to|per|=|for) (?:the )?(?:us|u\.s\.)? ?\$ ?1(?:\.0+)?(?![\d.,]*\d)"
        ),
    ),
    (
        ("@", "www.", "http"),
        Gated(r"https?://[^\s]{1,300}|www\.[^\s]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}"),
    ),
)
# All of these, as one question.
_WORDS: Final = reduce(or_, (one.bit for one in (*_WORDED, *(one for _, one in _MARKED))))
_DIGIT: Final = re.compile(r"\d")


def line_masks(line: str) -> list[tuple[int, int]]:
    """The spans of a line that hold clock times, telephone numbers, ratios and addresses, in no
    order."""
    opened = opened_by(line)
    found = [pattern for mark, pattern in _SPELLED if mark in line]
    if opened & _TOUR.bit:
        found.append(_TOUR.pattern)
    if opened & _WORDS and _DIGIT.search(line):
        found += [one.pattern for one in _WORDED if opened & one.bit]
        for marks, one in _MARKED:
            if opened & one.bit and any(mark in line for mark in marks):
                found.append(one.pattern)
    if _ANY_LINE.search(line):
        found += _LINE
    # The sizes of a thing: 69.1×151.7×7.9mm.
    if "×" in line or ("x" in line and _CROSS.search(line)):
        found.append(_SIZES)
    return [match.span() for pattern in found for match in pattern.finditer(line)]
