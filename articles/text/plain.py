"""A shadow of a text, character for character: what the readers of numbers and dates search in.

The shadow has the length of the text, so an offset found in one is an offset in the other.
"""

import re
from typing import Final

_DASHES: Final = "‐‑‒–—―−－﹣"
# Characters that look different and mean the same to a reader of numbers: one for one.
_SAME: Final = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "
    ),
    **dict.fromkeys("\u202f\u205f\u3000\t", " "),
    **dict.fromkeys("‘’ʼ′＇", "'"),
    **dict.fromkeys("～〜∼", "~"),
    **dict.fromkeys("﹒．", "."),
    "﹪": "%",
    "％": "%",
    "＄": "$",
    "￥": "¥",
    "￡": "£",
    "（": "(",
    "）": ")",
    "／": "/",
    "＋": "+",
    "＃": "#",
    "＆": "&",
    "－": "-",
    "﹣": "-",
    "μ": "µ",
    "㎡": "㎡",
}
# Traditional forms and variants of the characters that the rules name.
_SIMPLIFIED: Final = dict(
    zip(
        "禮萬億個點兩餘間項輛條無過達為從較與車產業園區電頓噸幣雙顆歲號樓線頁級約長漲減擴縮廣戶"
        "種縣鎮鄉圓時後實際額總僅預計這裡開發對據報導稱將幾數佔佰仟參貳壹柒捌玖肆叁叄團隊國機"
        "構測試價稅貿進術專證書醫學圖館場橋隻歐鎊韓領雲華東積畝頃網絡賣買連續環節資創設備鋼鐵"
        "農當歷屆別週贰弍",
        "礼万亿个点两余间项辆条无过达为从较与车产业园区电吨吨币双颗岁号楼线页级约长涨减扩缩广户"
        "种县镇乡元时后实际额总仅预计这里开发对据报导称将几数占百千三二一七八九四三三团队国机"
        "构测试价税贸进术专证书医学图馆场桥只欧镑韩领云华东积亩顷网络卖买连续环节资创设备钢铁"
        "农当历届别周二二",
        strict=True,
    )
)


def _table() -> dict[int, str]:
    table: dict[int, str] = {ord(k): v for k, v in {**_SAME, **_SIMPLIFIED}.items()}
    for code in range(0xFF10, 0xFF1A):
        table[code] = chr(code - 0xFF10 + ord("0"))
    for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)):
        table[code] = chr(code - 0xFEE0).lower()
    for start in (0x0660, 0x06F0, 0x0966):  # Arabic-Indic, Persian, Devanagari digits
        for digit in range(10):
            table[start + digit] = chr(ord("0") + digit)
    table[0x066B] = "."  # Arabic decimal separator
    table[0x066C] = ","  # Arabic thousands separator
    return table


_TABLE: Final = _table()
# １，２３４: between wide digits in threes the wide comma groups; elsewhere it divides clauses.
_WIDE_GROUPS: Final = re.compile("[０-９](?<![０-９]{2})[０-９]{0,2}(?:，[０-９]{3})+(?![０-９])")

# 1 234 567 with no-break or thin spaces: the apostrophe is a sign that only ever groups.
_THIN_GROUPS: Final = re.compile("(?<=[0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
# 1 234 567 and 40 000 with plain spaces: only where no two numbers stand side by side like that.
_SPACED_GROUPS: Final = re.compile(
    r"(?<![0-9.,/:'-])(?:(?<![0-9] )|(?<=[0-9]{4} ))"
    r"(?:[1-9](?: [0-9]{3}){2,4}|[1-9][0-9]{0,2}(?: [0-9]{3}){0,3} 000)(?:[.,][0-9]{1,2})?"
    r"(?![.,'-]?[0-9]| [0-9])"
)


def _closed(match: re.Match[str]) -> str:
    return match.group().replace(" ", "'")


def _narrow(match: re.Match[str]) -> str:
    return match.group().replace("，", ",")


def plain(text: str) -> str:
    """The text in lower case, digits in ASCII, dashes and spaces made one; the same length."""
    text = _WIDE_GROUPS.sub(_narrow, text)
    shadow = _SPACED_GROUPS.sub(_closed, _THIN_GROUPS.sub("'", text)).translate(_TABLE)
    lowered = shadow.lower()
    if len(lowered) == len(text):
        return lowered
    # A few capitals grow when lowered (U+0130): they stay as they are.
    return "".join(low if len(low := char.lower()) == 1 else char for char in shadow)
