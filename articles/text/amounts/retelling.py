"""What the rest of a text says of a number: the goods it tells of, the notation it keeps."""

import re
from dataclasses import replace
from typing import Final

from articles.text.amounts import counting, counting_han, units
from articles.text.amounts.counted_indonesian import piece_in, piece_of
from articles.text.amounts.currency_data import KINDRED
from articles.text.amounts.figures import Line, Quantity
from articles.text.amounts.noun_data import INDONESIAN_STOP, PIECES
from articles.text.amounts.number_types import Measured
from articles.text.amounts.numerals import AMBIGUOUS_DECIMAL, AMBIGUOUS_GROUPING

# How far back the goods may be named that "units" counts.
REMEMBERED: Final = 1200
# A bare number, or a word for any goods, with what the rate is per.
_PIECES: Final = re.compile(
    rf"(?:(?: of (?:the|these|those))?[ -](?:{'|'.join(PIECES)})| of (?:them|these|those))?"
    r"(?:/.*| (?:per|a|an|each|every|setiap|tiap) .*| se(?:tahun|bulan|hari|minggu|pekan|jam))?"
)
_DECIMALS: Final = re.compile(
    r"\d(?<![\d.,:]\d)\d{0,2}([.,])\d{1,2}(?= ?(?:%|persen|percent|per cent|ribu|juta|miliar|"
    r"triliun|million|billion|trillion|yuan|[GM]Wh?|kWh|km|kg|ton|hektare?|ha|mu|meter|liter)(?![a-z]))"
)


def keeps_english_notation(text: str) -> bool:
    """Whether an Indonesian text prints most of its decimals with points, as reprints may."""
    marks = [match.group(1) for match in _DECIMALS.finditer(text)]
    return marks.count(".") > max(1, 2 * marks.count(","))


def spelt_again(line: Line, one: Measured, previous: Quantity | None) -> bool:
    """ "Rp 5.000.000.000 (lima miliar rupiah)": the amount before it, in words."""
    if previous is None or one.number.form != "words" or one.code != previous.unit:
        return False
    if line.plain[previous.end - line.offset : one.start] != " (":
        return False
    same = one.number.value * one.factor == previous.value
    return same and line.plain.startswith(")", one.end)


def swapped(measured: Measured) -> Measured:
    """Three digits behind a comma, in English notation: 12,480 hectares are 12480."""
    readings = measured.number.readings
    if len(readings) != 2 or readings[1].reason != AMBIGUOUS_DECIMAL or measured.number.scaled:
        return measured
    first, other = readings
    turned = (replace(other, reason=""), replace(first, reason=AMBIGUOUS_GROUPING))
    return replace(measured, number=replace(measured.number, readings=turned))


def of_goods(line: Line, measured: Measured, previous: Quantity | None) -> Measured:
    """ "7,340 units": of the goods that the text has told of, by their name in a line before."""
    code = measured.code
    if line.language == "zh-hans":
        return _of_goods_han(line, measured)
    if line.language == "id" and (piece := piece_in(line.plain, measured)) is not None:
        return _of_piece(line, measured, piece)
    if "unit" not in code and "machine" not in code:
        return measured
    if code.endswith("/unit") and previous is not None and previous.unit.startswith("count:"):
        sold = units.is_currency(code) and previous.unit != "count:unit"
        return replace(measured, code=code[:-4] + previous.unit[6:]) if sold else measured
    if code.endswith("/unit") and line.language == "id" and units.is_currency(code):
        if previous is not None and _took_over(line, measured, previous):
            return replace(measured, code=previous.unit)
        return replace(measured, code=code[:-4] + _sold(line, measured))
    base, slash, per = code.partition("/")
    if base not in ("count:unit", "count:machine"):
        return measured
    last = measured.top or measured.number
    if not measured.known or _PIECES.fullmatch(line.plain, last.end, measured.end) is None:
        return measured
    if previous is not None and _TOTAL_NOW.fullmatch(
        line.plain[max(0, previous.end - line.offset) : measured.start]
    ):
        told = previous.unit
        return replace(measured, code=told) if told.startswith("count:") else measured
    goods = counting.goods_told(_told_before(line, measured), line.language)
    if base == "count:machine" and line.language == "en" and goods != "count:robot":
        return measured
    return measured if goods is None else replace(measured, code=goods + slash + per)


def _told_before(line: Line, measured: Measured) -> str:
    """The lines before, and what its own line says before a number."""
    here = line.plain[max(0, measured.start - REMEMBERED) : measured.start]
    return line.before + "\n" + here


def _took_over(line: Line, measured: Measured, previous: Quantity) -> bool:
    """Whether a price has what it is per from the price before: "per butir, sekarang Rp 9.000"."""
    near = measured.start - (previous.end - line.offset) <= 60
    same = previous.unit.partition("/")[0] == measured.code.partition("/")[0]
    return near and same and "/" in previous.unit and measured.end == measured.number.end


def _of_piece(line: Line, measured: Measured, piece: str) -> Measured:
    """ "Rp 9.000 per butir", "300 ribu butir": of the thing that the lines before tell of."""
    noun = piece_of(piece, _told_before(line, measured))
    base, slash, per = measured.code.partition("/")
    if noun is None and per == "share":
        noun = "sheet"  # "Rp 500 per lembar", where nothing tells of shares
    if noun is None:
        return measured
    if not slash or not units.is_currency(base):
        return replace(measured, code=f"count:{noun}{slash}{per}")
    return replace(measured, code=f"{base}/{noun}")


def of_country(line: Line, measured: Measured) -> Measured:
    """Kroner behind "Danish brewers" are Danish: a word of several countries is of the one told."""
    if measured.code[:3] not in _OF_COUNTRIES:
        return measured
    code, slash, per = measured.code.partition("/")
    if code == "CNY" and line.language == "zh-hans" and line.plain[measured.end - 1] == "元":
        here = line.plain[max(0, measured.start - REMEMBERED) : measured.end + REMEMBERED]
        if _HONG_KONG.search(here) and not _MAINLAND.search(here):
            return replace(measured, code="HKD" + slash + per)  # 港府拨款20亿元
        return measured
    kindred = KINDRED.get(code)
    if kindred is None or not _KINDRED.search(line.plain, measured.start, measured.end):
        return measured
    told = line.before + "\n" + line.plain
    if re.search(kindred[0], told):
        return measured
    named = next((own for land, own in kindred[1].items() if re.search(land, told)), code)
    return replace(measured, code=named + slash + per)


def _sold(line: Line, measured: Measured) -> str:
    """ "Subsidi motor listrik Rp 7 juta per unit": of the goods that are told of."""
    kind = _KIND_BEHIND.match(line.plain, measured.end)
    if kind is not None and kind.group(1) not in INDONESIAN_STOP:
        return counting.noun_at(line.plain, measured.end + 1) or "unit"  # "per unit nikel"
    goods = counting.goods_before(line.plain, measured.start, "id")
    if line.plain.endswith(" buah", 0, measured.end):  # no car or home, but what is told here
        return goods.removeprefix("count:") if goods is not None else "unit"
    goods = goods or counting.goods_told(_told_before(line, measured), "id")
    return goods.removeprefix("count:") if goods is not None else "unit"


def _of_cars(line: Line, measured: Measured) -> Measured:
    """预售12.98万元到15.68万元: of one car, where the text tells of cars; 每部: of lifts."""
    start = measured.start
    if "/unit" in measured.code and line.plain.startswith("每部", start):
        goods = counting_han.goods_told(_told_before(line, measured))
        noun = goods.removeprefix("count:") if goods in _IN_PARTS and goods else "unit"
        return replace(measured, code=measured.code.replace("/unit", "/" + noun))
    if measured.code.endswith("/product") and _is_sent(line, measured):
        return replace(measured, code=measured.code.replace("/product", "/parcel"))
    if "/" in measured.code:
        return measured
    low = max(0, start - 24)
    if _PRICE_OF_ONE.search(line.plain, max(0, start - 14), start) is None:
        return measured
    if _OF_ONE_CAR.search(line.plain, low, start):
        return measured  # 一辆牵引车售价110万元: the price of one thing, per nothing that is said
    here = line.plain[max(0, start - REMEMBERED) : start + REMEMBERED]
    cars = _OF_CARS.search(here) is not None
    if not cars and counting_han.goods_told(line.before + "\n" + here) != "count:vehicle":
        return measured
    return replace(measured, code=measured.code + "/vehicle")


def _of_goods_han(line: Line, measured: Measured) -> Measured:
    """年产能由1.2万台提升至3万台: of the goods that the text has told of before."""
    code = measured.code
    if code[:6] != "count:":
        return _of_cars(line, measured) if units.is_currency(code) else measured
    base, slash, per = code.partition("/")
    if base not in _CLASSIFIED:
        return measured
    last = measured.top or measured.number
    classifier = line.plain[last.end : measured.end].lstrip("余多").partition("/")[0]
    if classifier not in _CLASSIFIED[base]:
        return measured
    if classifier == "件":
        sent = _is_sent(line, measured)
        return replace(measured, code="count:parcel" + slash + per) if sent else measured
    goods = counting_han.goods_told(_told_before(line, measured))
    if classifier == "套":
        start = measured.start
        if goods not in _IN_SETS and _HOMES.search(line.plain, max(0, start - 60), start):
            goods = _IN_SETS[0]
        return replace(measured, code=goods + slash + per) if goods in _IN_SETS else measured
    if goods in (None, *_IN_SETS) or (classifier == "部" and goods not in _IN_PARTS):
        return measured
    return replace(measured, code=goods + slash + per)


def _is_sent(line: Line, measured: Measured) -> bool:
    """Whether the items of a text are parcels: it tells of sorting and sending them."""
    return len(_SENT.findall(_told_before(line, measured))) > 1


_OF_ONE_CAR: Final = re.compile("一[辆台部款][^，。；]{1,18}$")
# "PLN menambah 128 stasiun. Totalnya kini 1.046 unit": of what the sentence before counted.
_TOTAL_NOW: Final = re.compile(
    r"(?: [^.!?;:]{0,60})?[.;] (?:(?:dengan (?:itu|demikian)|(?:tahun|bulan) (?:ini|depan)),? )?"
    r"(?:(?:total|jumlah)(?:nya)?|(?:target|kuota|rencana|kebutuhan)nya|(?:the|its) total|"
    r"(?:the|its) target|(?:that|this) brings the total)(?: [a-z]+){0,4} "
)
_HONG_KONG: Final = re.compile("港府|本港|全港|港铁|强积金|恒指|恒生指数|入场费")
_MAINLAND: Final = re.compile("人民币|[沪深]指|a股|科创板|北交所")
_KINDRED: Final = re.compile(r"(?<![a-z])(?:kroner|rupee|pound|peso|dinar|franc)s?(?![a-z])|比索")
_OF_COUNTRIES: Final = frozenset(("CNY", *(code[:3] for code in KINDRED)))
_KIND_BEHIND: Final = re.compile(r" ([a-z]{3,})")
_PRICE_OF_ONE: Final = re.compile(
    "(?:预售价?|售价|指导价|裸车价|选装价?|[订定]金|落地价|官降|优惠|抵|多掏)(?:为|是|从|在|至|到|约|仅|区间|[0-9.]+万?元)*$"
)
_OF_CARS: Final = re.compile("下定|小订|大定|选装|落地价|指导价|官降|试驾")
# Classifiers of many meanings, by what they count where nothing says more.
_CLASSIFIED: Final = {
    "count:product": ("件",), "count:set": ("套",), "count:unit": ("台", "部"),
}  # fmt: skip
_SENT: Final = re.compile("快递|快件|分拣|揽收|寄递|包裹|邮件|寄件|派件|派费|退件")
_HOMES: Final = re.compile("住宅|住房|商品房|二手房|公寓|公租房|保障房|安居房")
_IN_SETS: Final = ("count:apartment",)
_IN_PARTS: Final = ("count:elevator", "count:phone")
