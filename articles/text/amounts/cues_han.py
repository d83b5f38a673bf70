"""Chinese words of bound and change that are short and stand inside other words as well.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import compiled
from articles.text.gated import Gate
from articles.text.word_tables import listed

# 签约72个, 附近30家, 打破12项, 通过18条: the character belongs to the word before it.
_OTHER: Final = re.compile(
    "(?:[签合预节特契履违公条赴婚租解和]约|[附最临邻亲靠贴远将逼接]近|[打侦攻爆告识]破|[赶反高]超|"
    "(?<![率值量数额比重模已均将超润入资产会幅价者人口业薪众流首])(?<!进度)(?<!程度)过)$"
)
_BOUNDING: Final = ("将近", "逼近", "接近", "超过")


def bounds(plain: str, end: int) -> bool:
    """Whether a word of bound that ends at `end` is one: 约 is, the 约 of 签约 is not."""
    word = plain[max(0, end - 2) : end]
    if word in _BOUNDING:
        return True
    if word == "不过":
        return "一" <= plain[end - 3 : end - 2] <= "鿿"  # 相距不过80公里; 不过3家 is but
    return _OTHER.search(plain, end - 2, end) is None


# 5个起降点, 12家多式联运企业: the word goes on.
_NUMERALS: Final = frozenset("0123456789十百千万亿")
_GOES_ON: Final = re.compile(
    "起(?=[降飞点步诉火重来家源案])|多(?=[式功层维媒肽模边用发地样方党]|元[化素文])|上下(?=[班级游联])"
)


def goes_on(plain: str, at: int) -> bool:
    """Whether what looks like a word of bound begins a longer word."""
    if plain[at] == "多" and plain[at - 1] in _NUMERALS:
        return False  # 1.2亿多元
    return _GOES_ON.match(plain, at) is not None


# 不到人工的一半, 约占全国的六分之一, 不足三年前的六成: what the part is of stands between.
_OF: Final = re.compile(
    "(不足|不到|低于|少于|未达|不及)|(接近|将近|近|逼近)|(超过|高于|多于|突破|超出?|逾)|(不会?超过|不高于|至多)|(不低于|不少于|至少)|"
    "(大约|约为|约占?)"
)
# 低于去年同期的六成, but 低于市场此前预期的5.1%: what was expected is so much
_BESIDE: Final = re.compile(
    "(?<!不)[低高快慢优好]于(?:[^，。；！？\\d\n年期前]{1,12}|[^，。；！？\\d\n年]{0,9}(?:预[期测估计]|目标)值?)的$"
)
_SIGNS: Final = ("<", "<", ">", "<=", ">=", "~")
_WHOLE: Final = re.compile("(?:\\d{4}年)?[^，。；！？\\d\\n]{1,12}的$")


def bound_of_part(plain: str, at: int) -> tuple[int, str] | None:
    """The comparator of a part whose whole stands before it, as (where it begins, sign)."""
    if plain[at - 1 : at] != "的":
        return None
    if plain[at : at + 1].isdigit() and _BESIDE.search(plain, at - 16, at):
        return None  # 略低于天津的83.0%: theirs is so much
    low = max(0, at - 16)
    for match in _OF.finditer(plain, low, at):
        if _WHOLE.fullmatch(plain, match.end(), at) and bounds(plain, match.end()):
            return match.start(), _SIGNS[(match.lastindex or 1) - 1]
    return None


# 最高支持3500万元: a ceiling of what is granted.
_CEILING: Final = compiled(
    "(?:最多|至多|最高|最大)(?:可以?|能|将)?(?:容纳|承载|接待|停放|停靠|储存|处理|服务)[^，。；\\d]{0,4}$|"
    "(?:付款|补贴|补助|奖励|奖金|金额|额度|罚款|资助|赔偿|授信|优惠|减免|贷款|保额|津贴)[^，。；\\d]{0,4}最高(?:可达|可|达)?$|"
    "最高(?:可|将|一次性|每人|每家)?(?:给予|支持|奖励|补贴|补助|资助|获得?|贷款?|享受|奖补)[^，。；\\d]{0,4}$|"
    "(?:给予|予以|提供|获得?|享受|奖励|补贴|补助)[^，。；\\d]{0,6}最高$"
)


# 至少充电半小时, 起码要花3天: a verb may stand between the floor and its number.
_FLOOR: Final = re.compile("(?:至少|最少|起码|少说)[^，。；\\d]{1,4}$")
# 大概要花46万元, 最多可领6000元: what may be or must be stands between the bound and its number.
_MAY_BE: Final = re.compile(
    "(?:大约|大概|约莫|约摸|差不多|大体|大致|估计|最多|至多|顶多|充其量)(?:也就|就|也|只|都|还)?"
    "(?:[能会要得须将需有是在为值占花付卖可]|维持|保持|相当于|等于|能够|可以|需要)"
    "(?:(?![的了过第每])[^，。；：、\\d]){0,3}$|"
    # 最多带动销量增长两成: the change that one comes to
    "(?:最多|至多|顶多)(?!的)(?:[能会将可]|可以|能够)?(?:带动|拉动|推动|促使|使|让|令)?[^，。；：、\\d最]{0,8}(?:增[长加]|提[高升]|上[升涨]|[减下][少降]|下跌|降低)$"
)
_MOST: Final = frozenset("最至顶充")
_LIMITS: Final = Gate(_FLOOR, _MAY_BE, _CEILING)
_NOT_EVEN: Final = re.compile("不到(?:[，。；、！？”)的就]|$)")  # 一公斤六十元不到
_SOME: Final = re.compile("[0-9十百千万]来")  # 二十来家
_INSIDE: Final = re.compile("近|约|超")
_INSIDE_SIGNS: Final = {"近": "<", "约": "~", "超": ">"}


def loosely(plain: str, start: int, end: int, form: str) -> str:
    """The comparator of what is said about a number in other ways: 十分之一强, a ceiling."""
    if form in ("fraction", "percent") and plain[end : end + 1] in ("强", "弱"):
        return ">" if plain[end] == "强" else "<"
    if form == "multiple":
        inner = _INSIDE.search(plain, start, end)  # 翻了近一番
        return _INSIDE_SIGNS[inner.group()] if inner is not None else "="
    behind = plain[end : end + 1]
    if behind == "不" and _NOT_EVEN.match(plain, end):
        return "<"
    if behind == "内" and plain[end - 1] in "钟时天日":
        return "<="
    if form == "han" and plain[start - 1 : start] == "上" and plain[start] in "百千万亿":
        return ">="  # 上百家
    if "来" in plain[start:end] and _SOME.search(plain, start, end):
        return "~"
    if not _LIMITS.stands_in(plain):
        return "="
    if _FLOOR.search(plain, start - 8, start):
        return ">="
    may_be = _MAY_BE.search(plain, start - 18, start)
    if may_be is not None:
        return "<=" if plain[may_be.start()] in _MOST else "~"
    return "<=" if _CEILING.search(plain, start - 20, start) else "="


# 起降1280架次 are no fall, 每升380毫克 no rise, 新增12家 no change of what is counted.
PARTS: Final = {
    "提升": ("造",), "低": ("最", "较", "偏"), "贵": ("最", "更", "昂", "宝"), "便宜": ("最", "更"),
    "放量": ("播", "投", "排", "发", "存", "开", "释", "摆"),
    "降": ("起", "升"), "负": tuple("减增欠担自胜背抱肩"), "增": ("新", "定", "转"),
    "升": ("每", "公", "毫"),
    "少": ("最", "至", "不", "缺", "较", "很", "多"),
    # 卖掉了1.1万单: what is gone is an amount of its own.
    "掉了": tuple("用卖吃花喝扔倒换丢烧跑写删赔砸销处干罚") +
        tuple("发送派吞逃溜撤拆拔修忘刷洗打拿输废"),
}  # fmt: skip

# 比上年多打了92斤, 一年少抽地下水1.3亿立方米, 比去年同期多83万件; 可多产 is no change yet.
_DONE_MORE: Final = re.compile(
    "(?<![可能至最于不众许诸繁很更较太])([多少])(?!烧标|用途|发性|产[业品]|交路|发地|投[资标]|住[宅户]|运[营动输]|装置|接口)"
    "[抽用排耗烧走跑花占付交缴收打产卖开建拉吃发供亏赚挣投蓄存养喂采运载装销接拿领割挖铺修招聘买借贷罚喝住丢]"
    "了?[^，。；、\\d]{0,6}$|"
    # 每年可减少二氧化碳排放816万吨; 减排816万吨 is an amount
    "(减少|降低)[^，。；、\\d]{0,8}排放量?(?:约|近|超过?|逾|达)?$|"
    "(?<![可能])(压减|削减|缩减|核减|调减)(?![至到为])[^，。；、\\d]{1,10}$|"
    # 全年减少利润2300万元, 可减少事故120起: what there is less of stands between
    "(减少|降低|裁减)(?![至到为后的])[^，。；、\\d]{1,10}$|"
    "(?:比|较|同期)[^，。；]{0,14}([多高长快晚重厚宽深粗远少低短慢早轻矮薄窄浅瘦细近]|(?<!节)省)[出了]?$|"
    # 比一期多投4.2亿元: whatever is done more of than by another
    "(?<![占对同环相])比(?![较例重率])[^，。；\\d]{1,12}([多少])[一-鿿]{1,4}(?<![的个种是])$|"
    "(长高|[胖厚宽重深高长瘦轻矮薄窄浅短省低])了(?:约|近|整整|足足|将近|超过?)?$|"
    "(?:[今去前]年|本[月季]|这个月|上个?月)(?:又|还|却)?([多少])了$"
)


# 雾霾日比五年前减了六成，蓝天多了82天: what the clause before compares with
_MORE_BESIDE: Final = re.compile(
    "(?:比(?![例重较])|较|同比)[^。；]{2,30}，[^，。；\\d]{0,8}?([多少])了$"
)
# 通过能力将新增300万吨: more of what was there; 新增产能 and 新增12家 are amounts.
_GROWN: Final = re.compile(
    "(?:能力|产能|容量|运力|总量|存量|规模)[将可再又已还预计有望]{0,4}(新增)$"
)
# Without one of these there is none.
_MORE: Final = re.compile("[多少减降比较期了]")


# 比平常多了三成, 低于市场价15%, 省了三分之二: a part that is a difference.
_COMPARED: Final = re.compile(
    "(?:(?<![占对同环相])比(?![较例重率])|较)[^，。；]{1,18}?([多高贵大快长重强厚宽深少低短慢轻弱小矮薄窄浅]|便宜|(?<!相)差)"
    "(?:了|出|近|约|上|将近|接近|达|整整)*$|"
    "(高于|超出|低于|不及)[^，。；的\\d]{2,10}$|"
    "(超载|超支|溢价|省下?|节省|节约|节能|节水|节电)了?(?:约|近|将近|达|高达)?$"
)


_COMPARES: Final = re.compile("[比较于载支价省节及出]")
# 提升效率30%, 下调堆存费15%: the object stands between; 提高毛利率至15% is a level.
_MOVED: Final = re.compile(
    "(提升|提高|上调|增加(?!值)|扩大|加快|推高|拉高|降低|减少|下调|调降|削减|压减|压缩|缩短|缩减|节约|节省|"
    "拖累|拖低|拉低|压低|侵蚀|蚕食|摊薄|吞噬|稀释)"
    "了?(?:(?![至到为占达的于有超和与及、]|比[例重])[一-鿿]){1,10}$"
)
_RISES: Final = frozenset(
    listed(
        "多 高 长 快 晚 重 厚 宽 深 粗 远 胖 长高 贵 大 强 高于 超出 超载 超支 溢价"
        " 提升 提高 上调 增加 扩大 加快 推高 拉高 新增"
    )
)


def compared(plain: str, at: int) -> tuple[str, int, int, str] | None:
    """A word of comparison that governs the part at `at`, as (sign, start, end, word)."""
    low = max(0, at - 28)
    match = _COMPARED.search(plain, low, at) if _COMPARES.search(plain, low, at) else None
    return _moved(match or _MOVED.search(plain, at - 16, at))


def _moved(match: re.Match[str] | None) -> tuple[str, int, int, str] | None:
    """The word of a comparison, with the sign that it stands for."""
    if match is None:
        return None
    word = match.group(match.lastindex or 0)
    return "+" if word in _RISES else "-", *match.span(match.lastindex or 0), word


def done_more(plain: str, at: int) -> tuple[str, int, int, str] | None:
    """A verb with 多 or 少 that governs the amount at `at`, as (sign, start, end, word)."""
    low = at - 24 if at > 24 else 0
    if plain.endswith("新增", low, at):
        return _moved(_GROWN.search(plain, low, at))
    if _MORE.search(plain, low, at) is None:
        return None
    match = _DONE_MORE.search(plain, low, at)
    if match is None and plain.endswith(("多了", "少了"), low, at):
        match = _MORE_BESIDE.search(plain, max(0, at - 48), at)
    return _moved(match)
