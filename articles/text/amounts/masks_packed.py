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
# What stands behind the number in one of these.
BEHIND: Final = (_PACKED, _IN_KG, _EATEN, _WHOLLY, _SOLD_SO, _IN_GRAMS)


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
    return _IN_GRAMS.match(line, number.end) is not None and bool(_EATEN_BEFORE.search(before))
