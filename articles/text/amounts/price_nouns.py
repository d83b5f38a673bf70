"""What one of a thing is called as the measure of its price: "a ticket to Chengde" is /ticket."""

import re
from typing import Final

from articles.text.amounts import price_data, unit_data
from articles.text.amounts.english_nouns import ENGLISH_NOUNS, singular

ROUGHLY: Final = (
    r"(?: (?:about|around|roughly|approximately|some|nearly|almost|just|only|over|under|above|"
    r"below|as little as|as much as|as low as|at least|up to|no more than|more than|less than|"
    r"well over|between|anywhere|from|an average of|on average|a mere|a minimum of|upwards of|"
    r"close to|barely|the equivalent of|at))*"
)
_FOOT: Final = re.compile(r"\d\d-?(?:foot|ft)(?![a-z])|(?<![a-z])(?:twenty|forty)-foot")
ONE: Final = ("a", "an", "one", "each", "every")
_ANY: Final = re.compile(
    r"(?<![a-z])(?:average|typical|median|standard|ordinary|normal|new|basic)(?![a-z])"
)

_BEHIND: Final = re.compile(
    r"[a-z]{3,}ly|that|which|now|here|there|sold|listed|made|built|bought|shipped|rented|delivered|"
    r"imported|exported|produced|installed|traded|registered|booked|offered|assembled"
)


def rate_of(head: str, article: str, *, small: bool = False) -> str:
    """The rate of a noun phrase: any single thing behind "a", goods alone behind other words."""
    _, same, thing = f" {article} {head}".rpartition(" the same ")
    if same:
        article, head = "a", thing  # "in China the same vial costs"
    words = head.split()
    while len(words) > 1 and words[-1] not in ENGLISH_NOUNS and _BEHIND.fullmatch(words[-1]):
        words.pop()  # "a car sold locally"
    if not words:
        return ""
    last = words[-1]
    one = article in ONE
    word = last if one else singular(last)
    if last in ("box", "boxes") and (foot := _FOOT.search(head)):
        return "/FEU" if foot.group()[0] in "4f" else "/TEU"
    if last in price_data.NO_GOODS or word in price_data.NO_GOODS or not word[:1].isalpha():
        return ""
    if one and article != "each" and singular(last) != last and last not in ENGLISH_NOUNS:
        return ""
    known = (
        price_data.GOODS.get(" ".join([*words[-2:-1], word]))
        or price_data.GOODS.get(word)
        or ENGLISH_NOUNS.get(" ".join([*words[-2:-1], word]))
        or ENGLISH_NOUNS.get(word)
        or ENGLISH_NOUNS.get(word.rpartition("-")[2])
    )
    if known in price_data.NO_GOODS_CODES:
        return ""
    if one and known in price_data.DWELLINGS and _ANY.search(head) is None:
        return ""  # "a flat in Dongcheng was sold for": that one
    many = small and word != last and not last.endswith("ings") and article not in ("some", "most")
    if not one and not many and (known is None or known not in price_data.GOODS_CODES):
        return ""
    if not one and article == "the" and word == last and known not in price_data.MODELS:
        return ""  # "the house sold for": one that was sold, not what each costs
    return "/" + (known or unit_data.PER.get(word) or word.rpartition("-")[2])
