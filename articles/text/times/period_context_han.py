"""Chinese sentences without a period: whether what stands before them dates them. Searched in
lower case; see period_context.py."""

import re
from typing import Final

_HAN: Final = re.compile("[\u4e00-\u9fff]")
# What changed against a time before: told far from the period that it is of, it still is of it.
_COMPARED: Final = re.compile(
    "同比|环比|同期|周涨幅|周跌幅|增[长幅速]|降幅|涨幅|跌幅|持平|新[高低]|"
    "(?<!相)[比较](?:去年|上年|前年|上[个一]?[月周季]|年初|昨[日天]|前一|\\d{4}年|[^，。；]{0,8}[年月周季]?同期)"
)
# What a thing is, may be or costs, whenever it is told: a rule, a promise, a contract, a habit.
_ALWAYS: Final = re.compile(
    "不得|不高于|不低于|不超过\\d|注册资本|全长|全线|设站|设计(?:时速|能力|年|产能)|"
    "(?:建成|投产|达产|投用|投运|通车|运营|完工|竣工)后|雇员|年薪|估值|根据(?:协议|合同|规定)|按(?:照)?(?:协议|合同|规定|现行|有关)|"
    "每(?:月|年|天|晚|次|小时|学期)(?:收|租|缴|交|领|需|只需)|凡[^，。]{1,12}[的者]，|"
    "占地|建筑面积|日处理|日加工|日[供产]|月薪|时薪|日薪|上限|下限|主跨|双向|车道|利率最[低高]|单[户笔店]|"
    "合同[额期]|一[柜车碗趟顿](?![^，。]{0,6}[涨跌])|元一[杯碗份张只个次瓶斤枝束盒]|限流|门票|自筹|受访|问卷|满意度?|愿意|单日|日销|备案|持证|"
    "[由从]年初|违者|以下(?:的)?罚款|可处|"
    "(?:一|每)(?:天|晚|年|趟|个月|小时)[^，。；\\d]{0,4}(?:能|可|要|得)|个人每月|每月(?:缴|领|发|补)|最快\\d+分钟"
)
# A sentence that turns to one of many, to an example, to a sum of its own, or to somebody else.
_TURNS: Final = re.compile(
    "(?:以[^，。]{2,14}为例|(?:在|像|如|比如|例如)?(?:当地|本地|附近|[^，。一]{2,3})?(?:的?一(?:家|位|名|起|处|台|款|座|辆|艘|条|对|支|份|间|所|户|批次)|某)|"
    "有的|子公司|此前|早前|折算|换算|按此|照此|算下来|换句话说|也就是说|科研人员|专家|业内|同样|"
    "与[^，年月日季期]{2,10}相比|[^，。]{1,12}所在的)"
)
# What somebody did, beside how things stand at a moment.
_DEED: Final = re.compile(
    "派出|监测到|发现|宣布|启动|开通|出台|印发|签[约下署]|收到|中标|压减|举办|召开|发布|推出"
)

_SUMMED: Final = re.compile("累计|共|总|已有|达|占")


def is_han(text: str) -> bool:
    return not text.isascii() and _HAN.search(text) is not None


def is_compared(lower: str) -> bool:
    """Whether a sentence gives a change against the time before."""
    return not is_han(lower) or is_growth(lower)


def is_growth(lower: str) -> bool:
    """Whether a Chinese sentence gives a change against the time before."""
    return is_han(lower) and _COMPARED.search(lower) is not None


def is_always(lower: str) -> bool:
    """Whether a sentence tells what holds at any time."""
    if not is_han(lower):
        return False
    if _ALWAYS.search(lower) is not None:
        return True
    turns = lower[0] in "“「" or _TURNS.match(lower) is not None
    return turns and not is_growth(lower)


def is_deed(lower: str) -> bool:
    """Whether a sentence tells of a deed, and of no sum up to a moment."""
    return is_han(lower) and _DEED.search(lower) is not None and not _SUMMED.search(lower)


# 通报上半年旅游市场情况: what an announcement is of, which is the time of what it tells.
_ANNOUNCING: Final = re.compile(
    "(?:通报|介绍|发布|公布|解读|披露|晒出|公开|亮出|交出|发出|公示|回顾)了?[^，。；\\d]{0,8}$"
)
_ANNOUNCED: Final = re.compile(
    "度?[^，。；\\d]{0,14}?(?:情况|数据|状况|成绩单|形势|统计|结果|业绩|运行|快报|预告|账单|报表|公报|年报|"
    "成效|进展|[^，。]{0,4}工作(?!要点|计划|方案|安排))"
)
# 公布典型案例, 发布名单: the day of the paper, and of nothing that it tells of.
_PAPER: Final = re.compile(
    "(?:公布|发布|通报|印发|揭晓|公示|曝光|披露)了?[^。；]{0,20}(?:案例|名单|目录|清单|榜单|名录|案件|"
    "标准|办法|方案|通知|意见|条例|规定|指南|手册|地图|《)"
)
# 预计归母净利润: what a firm that gives its accounts expects of the time that they are of.
_GUIDANCE: Final = re.compile("预[计亏盈增减][^，。；]{0,16}(?:净利|亏损|盈利|营[业收])")
# What came of the event of a day, told behind it.
_BEFELL: Final = re.compile(
    "判处|获刑|罚金|过火|刮倒|吹倒|受灾|受损|倒塌|转移|救出|扑灭|造成|致使?|卖到|冲[上破]|涨到|跌到|"
    "参赛|选手|观众|嘉宾|签约|吸引|到场|出动|调集|抢修|恢复|查获|缴获|扣押|抓获|起获|捣毁|"
    "燃烧|烧了|伤者|送医|被困|淹没|冲毁|停运|停电|积水|打捞|捞起|搜救|成交|拍出|售出|售罄|卖出|"
    "参展|参会|与会|展出|亮相|到会|登场|角逐|同台|观展|逛展|入园|入场|观赛|到馆|上座|"
    "装着|载着|搭载|满载|运载|随[车船机]|首[车船]|"
    "被判|判赔|判令|盗走|骗取|骗得|落网|逃逸|肇事|抢走|失联|失踪|撞|坠|起火|着火|明火|搜寻|救援队|消防|"
    "罚款|没收|处罚|记\\d{1,2}分|产生|决出|得分|拿到|[取获险完]胜|[惜落]败|扣球|助攻|进球|比分|[金银铜奖]牌|夺冠|"
    "颁发|揭晓|当场|现场|发放|拘留|刑拘|立案|勘查|疏散|接警|起飞|降落|返航|备降|"
    "付款|收款|退款|退货|拒绝|索赔|"
    "夺得|摘得|斩获|收获|刷新|打破"
)
# 预计惠及2万户, told right behind what is planned.
_GOES_ON_PLANNED: Final = re.compile(
    "(?:其中，?|首批|一期|先期|第一[批期阶]段?|共|总共)?(?:预计|计划|将|拟|力争|目标|预算|总投资|全年|建成后|届时|每年可|可)"
)
_FIRST_PART: Final = re.compile("(?:首批|一期|先期|第一[批期]|第一阶段)(?:预计|计划|将|拟)")


def is_announced(before: str, after: str) -> bool:
    """Whether a time is that of what is announced, by the words around it."""
    return _ANNOUNCED.match(after) is not None and _ANNOUNCING.search(before) is not None


def is_of_a_paper(sentence: str) -> bool:
    """Whether a sentence tells that some paper or list came out."""
    return _PAPER.search(sentence) is not None


def is_guidance(lower: str) -> bool:
    return is_han(lower) and _GUIDANCE.search(lower) is not None


def befell(lower: str) -> bool:
    """Whether a sentence tells what came of an event."""
    return _BEFELL.search(lower) is not None


def goes_on_planned(sentence: str) -> bool:
    return _GOES_ON_PLANNED.match(sentence) is not None


def is_a_first_part(sentence: str) -> bool:
    """首批计划投放350辆"""
    return _FIRST_PART.match(sentence) is not None
