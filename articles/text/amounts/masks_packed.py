"""Numbers that say how large a piece of goods is, or what a meal holds: no quantity of the text."""

import re
from typing import Final

from articles.text.alternatives import at_place
from articles.text.amounts.number_types import Number

# "LPG 3 kg", "kemasan 2 liter", "a 50kg bag", 5公斤装: the size of a bottle, a bag or a bar is the
# name of the goods.
_BOTTLED: Final = re.compile(
    r"(?<![a-z])(?:lpg|elpiji|gas melon|(?:tabung )?gas|tabung|bright gas|kontainer|peti kemas|"
    r"(?:ber)?mesin|kemasan|pecahan|ukuran|karung|sak|galon|botol|kaleng|sachet|saset|jeriken|"
    r"(?:bags?|sacks?|bottles?|cans?|bars?|ingots?|jars?|packs?|packets?) of)"
    r"(?: (?:bersubsidi|berukuran|ukuran|subsidi))* "
    r"(?:\d{1,3}(?:[,.]\d)? (?:kg )?(?:dan|atau|,) )?$"
)
# What a meal holds: "12 g of protein", "lemak 8 gram", "450 kkal".
_NUTRIENTS: Final = (
    "(?:protein|lemak|karbohidrat|serat|gula|garam|natrium|kolesterol|fat|carbohydrates?|carbs|"
    "fib(?:re|er)|sugars?|salt|sodium)"
)
_EATEN: Final = re.compile(
    rf" ?(?:g|gr|gram|grams|mg|miligram)(?: of)? {_NUTRIENTS}(?![a-z])|"
    r" ?(?:kcal|kkal|kalori|calories)(?![a-z/])"
)
_EATEN_BEFORE: Final = re.compile(rf"(?<![a-z]){_NUTRIENTS}(?:nya)? (?:sebanyak |sekitar )?$")
_IN_GRAMS: Final = re.compile(r" ?(?:g|gr|gram|mg)(?![a-z])")
_PACKED: Final = at_place(
    r"[ -]?(?:kg|g|gram|kilo|kilogram|ml|l|litre|liter|oz|ounce|lb|pound)[ -]"
    r"(?:bag|sack|bottle|can|tin|bar|ingot|jar|pack|packet|cylinder|carton|drum|tub)s?(?![a-z])|"
    r"(?:毫?克|公斤|千克|斤|毫?升)(?:装|规格|金条|瓶装|袋装|桶装|罐装|盒装)"
)
# What is wholly so: "100% cotton", "100 persen yakin", 百分之百的把握.
_WHOLLY: Final = re.compile(
    r" ?(?:%|percent|per cent|persen)? (?:cotton|wool|silk|pure|sure|certain|committed|behind|"
    r"katun|yakin|murni|setuju|halal)(?![a-z])|%?的?(?:纯[棉毛]|把握|信心|确定|赞成)"
)
# "Emas 5 gram Rp 9,3 juta", "cabai 500 gram dijual Rp 30.000": how much of it has that price.
_SOLD_SO: Final = re.compile(
    r" ?(?:g|gr|gram|kg|ml|liter)(?: ?[:=]|,? harga(?:nya)?| (?:naik|turun|dijual|dihargai|"
    r"dibanderol|dipatok|seharga|dilepas|mencapai|sebesar)){0,2} ?rp ?\d"
)
_IN_KG: Final = at_place(
    r" ?(?:kg|kilogram|kilo|kaki|gram|g|ml|mililiter|liter|l|cm)(?![a-z])| (?:dan|atau) \d"
)
# "The dose is 0.5 mL", "dosis 5 mg": what somebody takes of a medicine.
_IN_DOSES: Final = re.compile(r" ?(?:ml|mg|mcg|micrograms?|mililiter|miligram)(?![a-z])")
_DOSE: Final = re.compile(r"(?<![a-z])(?:doses?|dosages?|dosis(?:nya)?)(?![a-z])[^.;\d]{0,24}$")
# What stands behind the number in one of these.
BEHIND: Final = (_PACKED, _IN_KG, _EATEN, _WHOLLY, _SOLD_SO, _IN_GRAMS, _IN_DOSES)


def is_packed(line: str, number: Number, before: str) -> bool:
    """Whether a number says how large a piece of goods is, or what a meal holds."""
    if _PACKED.match(line, number.end) or _is_portion(line, number, before):
        return True
    bottled = not number.scaled and _IN_KG.match(line, number.end)
    return bool(bottled) and _BOTTLED.search(before) is not None


def _is_portion(line: str, number: Number, before: str) -> bool:
    if _EATEN.match(line, number.end):
        return True
    if number.value == 100 and _WHOLLY.match(line, number.end):
        return True
    if number.value != 1 and not number.scaled and _SOLD_SO.match(line, number.end):
        return True
    if _IN_DOSES.match(line, number.end) and _DOSE.search(before):
        return True
    return _IN_GRAMS.match(line, number.end) is not None and bool(_EATEN_BEFORE.search(before))


def is_size(line: str, number: Number, left: str) -> bool:
    """Whether a size names a ware: 20毫米螺纹钢, 带钢（355mm）, HRB400E 18-22mm in a cell."""
    end = number.end
    if _SIZE.match(line, end):
        return _MEASURES.search(left) is None
    if not _SIZE_ENDS.match(line, end):
        return False
    return _OF_WARE.search(line, max(0, number.start - 22), number.start) is not None


_SIZE_ENDS: Final = re.compile("(?:mm|毫米)(?=[)）】|\\t]| ?$| +[\\d,.]+元)")
# A bracket behind a noun that is no measure itself, a cell, or a grade of steel before the size.
_OF_WARE: Final = re.compile(
    "(?:[一-鿿](?<![厚径宽长高深距差量度雨])[(（ ]|[(（]?[a-z]{1,4}\\d{2,4}[a-z]{0,2} |[|\\t] ?)"
    "(?:[a-z]{1,4}\\d{2,4}[a-z]{0,2} ?)?(?:[φф∅]|直径|厚度?|规格)?(?:[\\d.]{1,5} ?[-~*x×] ?)?$"
)
_SIZE: Final = re.compile(
    "(?:mm|毫米)(?=[一-鿿])(?![以的左上厚宽长深雨雪降积内到至和与增减提多少之及级时后前为是不超每]|高(?![线强碳速])|[大中小暴阵]雨|冰雹)"
)
_MEASURES: Final = re.compile(
    "[厚宽径长高深距差][度约达为至到从由仅过超近]{0,3}$|[升降涨移伸缩抬]了?$"
)
