"""Months and days of the week that are the name of somebody: Lei Jun, Sun Wei, Bu Mei.

The names of this press are Chinese: Jun and Mei are given names, Sun is a family name.
"""

import re
from typing import Final

from articles.text.word_tables import listed

_NAMES: Final = frozenset(
    ("sun", "jun", "mei", "may", "mar", "jan", "june", "juni", "juli", "april", "august", "march")
)
_TITLES: Final = frozenset(
    listed(
        "mr mrs ms miss dr prof professor mayor minister governor president premier chairman"
        " chairwoman secretary director general engineer analyst founder ceo officer pak bu bapak"
        " ibu direktur kepala ketua gubernur menteri presiden sekretaris manajer wakil analis"
        " ekonom peneliti profesor kota pendiri sopir teknisi"
    )
)
_FAMILY: Final = frozenset(
    listed(
        "ai bai bao cai cao chai chang chen cheng chu cui dai deng ding dong du duan fan fang fei"
        " feng fu gan gao ge geng gong gu guan guo han hao hong hou hu hua huang huo ji jia jiang"
        " jiao jin kang kong lai lan lei li lian liang liao lin ling liu lou lu luo ma mao meng"
        " miao ni nie niu ouyang pan pang pei peng qi qian qiao qin qiu qu ren rong shan shang"
        " shao shen sheng shi shu song su sun tan tang tao teng tian tong wan wang wei wen weng wu"
        " xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue"
        " zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou"
    )
)
_BEFORE: Final = re.compile(r"(?<![^\W_])([A-Za-z]+)(\.?) \Z")
_BEHIND: Final = re.compile(r" ([A-Z][A-Za-z]*)(?![^\W_])")
# "on Sun", "(Sun)", "Sat-Sun", "Sun.": the day; any other Sun is a family.
_DAY_BEFORE: Final = re.compile(
    r"(?:(?<![a-z])(?:on|every|next|last|this|and|to|until|till|by|from|since|through)[ ]"
    r"|[-–(/|])\Z"
)
_DAY_BEHIND: Final = re.compile(r"\.?[-–)/|]|\. ?\d|,? (?:\d{1,2} [A-Z]|[A-Z][a-z]{2,8} \d)")
_INDONESIAN: Final = frozenset({"juli", "juni", "mei", "april", "januari"})
_CAPITAL: Final = re.compile(r"(?<![^\W_])[A-Z][a-z]{2,} \Z")
_NEXT: Final = re.compile(r" [A-Z][a-z]{3,}")
_LONGEST: Final = 12


def is_a_name(text: str, start: int, end: int) -> bool:
    """Whether the one word of ``text[start:end]`` is part of somebody's name."""
    word = text[start:end].lower()
    if word not in _NAMES:
        return False
    before = text[max(0, start - _LONGEST) : start]
    if word == "sun":
        return not (_DAY_BEFORE.search(before.lower()) or _DAY_BEHIND.match(text, end))
    if _is_named_before(before) or _is_family(_BEHIND.match(text, end)):
        return True
    # "Menteri Raja Juli Antoni": between two other names
    return word in _INDONESIAN and bool(_CAPITAL.search(before) and _NEXT.match(text, end))


def _is_named_before(before: str) -> bool:
    """Whether a title or a family goes before."""
    word = _BEFORE.search(before) if before.endswith(" ") else None
    if word is None or word[1].lower() in _TITLES:
        return word is not None
    return not word[2] and word[1][0].isupper() and _is_family(word)


def _is_family(word: re.Match[str] | None) -> bool:
    return word is not None and word[1].lower() in _FAMILY
