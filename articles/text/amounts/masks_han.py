"""Numerals of Chinese names, ranks and sayings, told by what stands right beside them."""

import re
from typing import Final

from articles.text.amounts.number_types import Number

_BACK: Final = 16
# 波音777, 歼-20, 麒麟990: what goes before is a make, and no unit follows.
_MAKES: Final = (
    "波音|空客|麒麟|骁龙|龙芯|鲲鹏|昇腾|巴龙|含光|玄铁|天玑|问界|理想|小鹏|奥迪|宝马|奔驰|长征|神舟|天舟|"
    "[歼轰运直米格苏图安]-|双|高铁g|国道|省道|高速"
)
_MAKE: Final = re.compile(rf"(?:{_MAKES}) ?$")
_UNIT: Final = re.compile("[万亿余多%]|[家台辆架个人名元吨倍亩]|公里|平方|千瓦")
_LAST_MILE: Final = re.compile('(?:最后|最先|最初|最前|第一)的?[“"]?$')
_DISTANCE: Final = re.compile("公里|百米|米|里")
_BODY: Final = re.compile("(?:身高|体重|视力|血压|体温|胸围)[^，。；\\d]{0,4}$")
_ZONE: Final = re.compile("(?:时差|北京时间)[^，。；\\d]{0,10}$")
_HOURS: Final = re.compile("个?(?:半)?(?:小时|钟头)")
# 十四届全国人大四次会议: which session it is.
_SESSION: Final = re.compile("次(?:全体|会议|全会|代表|党代|理事会)")
# 地上8层, 8层楼 count; 大厦8层 says where.
_STOREYS: Final = re.compile("(?:高|共|地上|地下|总|建|有|达|设)(?:约|近)?$")
_BUILT: Final = re.compile("层(?:楼|建|高|厂|住|标|以)")
_CODE: Final = re.compile("位(?:数|验证|密码|代码|编码|字母|小数|尾)")
# 排名前10位, 上升3位: places in a ranking.
_RANKED: Final = re.compile(
    "(?:前|列|居|跃居|升至|升到|排|排名|名列|排在|位列|位居|跻身|退居|(?:上升|提升|前移|前进|下降|跃升|后退|下滑)了?)$"
)
_PLACE: Final = re.compile(
    "[位名](?!(?:职工|员工|[一-鿿]{0,3}[员者家师生人]))|强(?![^，。；]{0,4}%)"
)
_LEAGUE: Final = re.compile(
    "国(?:集团|峰会|机制|领导人|外长|财长)|强(?:企业|榜|县|城市|区|园区|民企|上市)?|大战略|佳(?![绩])"
)
# 今明两天, 这两天: when, not how long.
_THESE: Final = re.compile("(?:这|今明|近|头|前|后|接下来|最近)$")
# 5个交易日, 3个多月: how long something took; 7座及以下: what a car is built for.
_LASTING: Final = re.compile(
    "个(?:多|半)?(?:月|星期|周(?![边期])|交易日|工作日|年头|昼夜|学期|赛季)|座(?:及|以下|级)"
)
# 4小时38分: the time of a runner or of a clock; a duration says 分钟.
_TIMED: Final = re.compile(
    "小时\\d{1,2}分(?!钟)[^，。；]{0,8}(?:赛|冠|成绩|跑|冲线|夺|牌)|小时\\d{1,2}分\\d{1,2}秒"
)
_RACED: Final = re.compile("(?:成绩|跑出|跑进|净计时|完赛)[^，。；]{0,6}$")
_CLOCKED: Final = re.compile("\\d分$")
_FEAST: Final = re.compile("(?:黄金周|假期|长假|国庆|大促|购物节)")
_SCORE: Final = re.compile("比\\d{1,3}(?!\\.?\\d|[%家个])")
_SCORED: Final = re.compile("\\d比$")
_PLUS: Final = re.compile("\\+(?:\\d(?!\\d*%)|n|x)")
_ADDED: Final = re.compile("[\\dn]\\+$")


# The characters beside a numeral that one of these rules begins or ends with: most have none.
_RIGHT: Final = frozenset("字秒层班次位名强国大佳天个座黄假长购比+公百米里小厘千斤钟度")
_LEFT: Final = frozenset("过“‘「《空客麟龙鹏腾光铁玑界想驰宝马奔迪征舟-双g道速比+上 ")


_LASTS: Final = re.compile(
    "(?:平均|周期|工期|用时|耗时|缩短|压缩|提前|[只仅][要需用])[^，。；]{0,10}$"
)


def is_duration(line: str, number: Number) -> bool:
    """平均5个月左右, 工期缩短3个月: months that are measured, not told."""
    if number.form != "digits" or not line.startswith("个月", number.end):
        return False
    return _LASTS.search(line, max(0, number.start - _BACK), number.start) is not None


def is_name(line: str, number: Number) -> bool:
    """Whether what stands beside a numeral makes it part of a name, a rank or a saying."""
    if not number.readings or is_duration(line, number):
        return False
    start, end = number.start, number.end
    if line[end : end + 1] not in _RIGHT and line[max(0, start - 1) : start] not in _LEFT:
        return False
    left = line[max(0, start - _BACK) : start]
    if _MAKE.search(left) and not number.scaled and not _UNIT.match(line, end):
        return True
    if number.value in (1, 100) and _LAST_MILE.search(left) and _DISTANCE.match(line, end):
        return True
    if _BODY.search(left) or (_ZONE.search(left) and _HOURS.match(line, end)):
        return True
    if _is_time(line, end, left) or left.endswith("成千上"):
        return True
    if left[-1:] == "过" and left[-2:-1] in _LIVED and line[end : end + 1] in "个次趟遍种":
        return True  # 带过16个徒弟: what someone has lived through
    if _is_said(line, number, left) or _is_placed(line, end, left):
        return True
    if _CODE.match(line, end) or (_RANKED.search(left) and _PLACE.match(line, end)):
        return True
    if not number.scaled and (_LEAGUE.match(line, end) or _FEAST.match(line, end)):
        return True
    small = number.form == "digits" and end - start <= 3
    return small and bool(
        _SCORE.match(line, end)
        or _SCORED.search(left)
        or _PLUS.match(line, end)
        or _ADDED.search(left)
    )


def _is_time(line: str, end: int, left: str) -> bool:
    """Whether a date, a term or the time of a runner is meant: 这两天, 7天期, 2小时07分16秒."""
    if line.startswith("天", end) and (_THESE.search(left) or line.startswith("天期", end)):
        return True
    if line.startswith("秒", end) and _CLOCKED.search(left):
        return True
    if _RACED.search(left) and line.startswith("小时", end):
        return True
    return _TIMED.match(line, end) is not None or _LASTING.match(line, end) is not None


_LIVED: Final = frozenset("带见跑去打教写换当做吃走来用修住搬干学试")


def _is_said(line: str, number: Number, left: str) -> bool:
    """“两个结合”, 十四届全国人大四次会议: small numerals in characters that name."""
    if number.form != "han":
        return False
    if line.startswith("字", number.end) and number.value == 10:
        return True  # 十字路口, 红十字会
    slogan = number.value < 10 and left[-1:] in _QUOTES
    return slogan or _SESSION.match(line, number.end) is not None


_QUOTES: Final = ("“", "‘", "「", "《")


def _is_placed(line: str, end: int, left: str) -> bool:
    """Whether a floor or a school class is meant, not so many of them."""
    behind = line[end : end + 1]
    if behind == "层":
        return not (_STOREYS.search(left) or _BUILT.match(line, end))
    return behind == "班" and left.endswith("级")
