"""What a number counts in Chinese: the noun behind its classifier, or before it.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text import noun_data_han as data
from articles.text.units import ONE, Unit

_NOUN_WINDOW: Final = 14  # characters between a classifier and the noun it counts
_BACK: Final = 16


def _any(words: dict[str, str] | list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_HAN_NOUN: Final = re.compile(_any(data.CHINESE_NOUNS))
_CLASSIFIER: Final = re.compile(_any(data.CLASSIFIERS))
_HAN_STOP: Final = re.compile("[，。；：、！？“”‘’（）()\\n,;:!?0-9]|" + _any(data.CHINESE_STOP))


def counted_after(plain: str, at: int) -> Unit | None:
    if plain[at : at + 1] == " ":
        at += 1
    classifier = _CLASSIFIER.match(plain, at)
    start = classifier.end() if classifier else at
    window = plain[start : start + _NOUN_WINDOW]
    nouns = list(_HAN_NOUN.finditer(window, 0, _phrase_end(window)))
    if classifier is None:
        if not nouns or nouns[0].start() > 0:
            return None
        code = "count:" + data.CHINESE_NOUNS[nouns[0].group()]
        return Unit(code, ONE, start + nouns[0].end(), counted=True)
    if nouns and not classifier.group().endswith("次"):
        # The head of a Chinese noun phrase stands last: 3家企业技术中心 are centres.
        code = "count:" + data.CHINESE_NOUNS[nouns[-1].group()]
        return Unit(code, ONE, start + nouns[-1].end(), counted=True)
    noun = data.CLASSIFIERS[classifier.group()]
    return Unit("count:" + noun, ONE, start, counted=True, known=noun != "unit")


def _phrase_end(window: str) -> int:
    """Where the noun phrase ends: at the first stop that does not begin a noun (开发区)."""
    for stop in _HAN_STOP.finditer(window):
        noun = _HAN_NOUN.match(window, stop.start())
        if noun is None:
            return stop.start()
    return len(window)


def noun_before(plain: str, at: int) -> str | None:
    """The last counted noun before `at` in its clause, as a code: 覆盖路口2900个."""
    clause = re.split("[。；！？，,\\n]", plain[max(0, at - _BACK) : at])[-1]
    han = _HAN_NOUN.findall(clause)
    return "count:" + data.CHINESE_NOUNS[han[-1]] if han else None


_BESIDE: Final = re.compile(
    f"({_any(data.CHINESE_NOUNS)})(?:已|共|近|约|超过?|逾|达|为|有|突破|数量?|总数)*$"
)


def noun_beside(plain: str, at: int) -> str | None:
    """The noun that ends right before a number: 换电站310座, 分支机构突破1万家."""
    match = _BESIDE.search(plain[max(0, at - 12) : at])
    return "count:" + data.CHINESE_NOUNS[match.group(1)] if match else None
