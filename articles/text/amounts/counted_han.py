"""What a number of a Chinese line counts, when no unit of measure stands beside it."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import bare_han, cues, tallied_han
from articles.text.amounts import counting_han as counting
from articles.text.amounts.classifier_data_han import CLASSIFIERS
from articles.text.amounts.classifiers_han import WHOLE, classifier_at
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit, unit_after


def _is_spent(line: str, number: Number, at: int, previous: Measured | None) -> bool:
    """一天亏十六万, 光料钱就三百出头: money as it is spoken of, with no word for it."""
    if line[at : at + 1] not in _SAID_BEGINS or _SAID.match(line, at) is None:
        return False
    priced = previous is not None and previous.code.startswith("CNY")
    if priced and line.endswith(_MOVED, 0, number.start):
        return True  # 每吨7.2万元，一周跌了两千
    return _SPENT.search(line, number.start - 12, number.start) is not None


_MOVED: Final = ("涨了", "跌了", "降了", "跌掉")
_HUNDRED: Final = Decimal(100)
_SPENT: Final = re.compile(
    "(?:(?:亏|损失|赚|赔|挣|投|砸|净?落|净得|缴|存|花|敢卖|卖|省|掏|欠|差|借|捐|罚|到手|要|拿|领|付|交|(?<![峰产价均])值|补)了?|"
    "(?:[钱费价薪租贴]|工资|收入)[^，。；\\d]{0,6}[涨降加提升落跌减]?[到至]了?|(?:[钱费价薪租贴]|工资|收入|成本)[^，。；\\d]{0,6}[涨降加减跌]了|"
    "另[加付收]|外加|加收|倒贴|[补津]贴|补助|奖励|"
    "(?:[租薪价金费]|工资|收入|利润|成本|月供|流水|营收)[从由](?:每[月年天平米斤亩吨])?|一节课|(?:费用|[钱费价薪租]|[押定订佣]金|保证金|养老金|退休金|抚恤金|月供|彩礼|分红|毛利|净利|收入|工资|成本|利润|奖金|流水|进账)(?:就|才|只|也|要|是|有|到|能|加起来|一共|总共|合计|每[人月年天])*)(?:的|只要?)?(?:不到|不足|近|约|掉|出|上|得|到)?$"
)
_SAID: Final = re.compile(
    "[，。！？；、”)呢吧块]|出头|上下|左右|不到(?:[，。]|$)|打底|打不住|[涨降加提升落跌减][到至]|$"
)
_SAID_BEGINS: Final = frozenset(("", *"，。！？；、”)呢吧块出上左不打涨降加提升落跌减"))
_HUNDRED_MILLION: Final = Decimal(100_000_000)
_STOPS_AT: Final = re.compile("(?:停靠|经停|途经|沿途|沿线|设|共|全程)(?:[共有约经设]{0,2})$")
_SENTENCE: Final = 70


def count_unit(line: str, number: Number, at: int, previous: Measured | None) -> Unit | None:
    """The counted noun of a number, or what it counts where no noun stands beside it."""
    at += line.startswith(" ", at)
    if number.value >= _HUNDRED and _is_spent(line, number, at, previous):
        ranged = line.startswith(("到", "至", "-", "~"), number.end)  # 八百到一千二
        return Unit("CNY", ONE, at if ranged else number.end)
    if line[at : at + 1] == "站" and _STOPS_AT.search(line, number.start - 8, number.start):
        return Unit("count:station", ONE, at + 1, counted=True)  # 沿途停靠18站
    counted = counting.counted_after(line, at)
    if counted is None:
        return _bare(line, number, number.end, previous)
    if not number.value:
        return None  # 0条评论
    if line[at : at + 1] == "起" and _is_floor(line, number, at):
        return _bare(line, number, number.end, previous)
    classifier = classifier_at(line, at)
    if number.form != "digits" and number.value < 2 and number.high is None:
        # 一家: an article, not a count, but where it stands in a list
        if not _is_listed(line, number, classifier, counted, previous):
            return None
        return _named(line, number, classifier, counted, previous)
    if line[number.start : number.end] == "二" and line[number.start - 1 : number.start] != "第":
        return None  # 二把手, 二道贩子: a count of two is 两
    named = _named(line, number, classifier, counted, previous)
    if named is None:
        return None
    if part := _part_of(line, number, at, classifier, named, previous):
        return part
    han = number.form == "han"
    return named if not han or tallied_han.counts(line, number, at, classifier, named) else None


def _is_floor(line: str, number: Number, at: int) -> bool:
    """开价一万二起: what a price is at least, no cases."""
    if number.over or _FROM.match(line, at) is None or _has_cases(line, number):
        return False
    # 今年融资89起，报修3204起: where nothing is told of prices, these are counted
    told = cues.sentence_before(line, number.start, "zh-hans", 40)
    return number.form != "digits" or number.scaled or _PRICED.search(told) is not None


def _is_listed(
    line: str, number: Number, classifier: str, counted: Unit, previous: Measured | None
) -> bool:
    """Whether 一 counts as other figures of a list do: 11所小学和一所学院, 雪豹一只、狍子十头."""
    if number.value != ONE or not classifier or classifier[-1] in _NO_ONE:
        return False
    if previous is not None and previous.code.startswith("count:"):
        linked = _LINKED.fullmatch(line, previous.end, number.start)
        if linked is not None and counted.code != "count:unit":
            return True
    if classifier == "个":
        return False
    beside = counting.noun_beside(line, number.start, classifier) is not None
    return beside and _NEXT_LISTED.match(line, counted.end) is not None


_NO_ONE: Final = frozenset("次起种项方场度位")
_LINKED: Final = re.compile("[、和及与]|以及|，(?:和|以及|还有|另有)?")
_NEXT_LISTED: Final = re.compile(
    "(?:[、和及与]|以及)(?:[一-鿿]{0,8}?(?:\\d|[二两三四五六七八九十])[余多]?)"
)


def _part_of(
    line: str, number: Number, at: int, classifier: str, named: Unit, previous: Measured | None
) -> Unit | None:
    """The count of a part, where a figure of the same stands in the clause before it."""
    if previous is None or not previous.code.startswith("count:"):
        return None
    gap = line[previous.number.end : number.start]
    if not classifier or not gap.startswith(classifier):
        return None
    # 来了14个，七个留下; 九十六份，两份超标
    alike = named.code == previous.code or (
        named.code == "count:unit" and named.end - at == len(classifier)
    )
    if number.value >= previous.number.value:
        return None
    rest = line[previous.end : number.start]
    if _AMONG_THEM.fullmatch(rest) and not alike and _OF_EACH.match(line, named.end):
        return replace(named, code=previous.code, end=at + len(classifier))
    if not alike:
        return None
    if gap[len(classifier) :] not in _OF_SAME and not (
        _AMONG_THEM.fullmatch(rest) or (named.code == previous.code and rest in _OF_SAME)
    ):
        return None
    return replace(named, code=previous.code)


# 70个城市中有64个新房价格下降: what fell is of cities
_AMONG_THEM: Final = re.compile("[当之]?中，?(?:已|约|共|仅|只)?有?(?:约|近|超过?)?")
_OF_EACH: Final = re.compile(
    "(?:销售)?(?:价格|利润|产量|增加值|产值|收入|营收|指数|均价|销量|投资|库存|成交)"
)
_OF_SAME: Final = frozenset(("，", "，其中", "，其中有", "，有", "，当中"))


def _named(
    line: str, number: Number, classifier: str, counted: Unit, previous: Measured | None
) -> Unit | None:
    """A classifier alone says little: what is counted may stand before the number."""
    if not classifier or counted.known or classifier in WHOLE:
        return counted
    if classifier == "家" and line.endswith(("涨停", "跌停", "收涨", "收跌"), 0, number.start):
        return replace(counted, code="count:stock")
    if classifier == "股":
        traded = _TRADED.match(line, counted.end)
        return counted if traded is None else replace(counted, code="count:stock")
    if classifier == "支" and _TEAM.match(line, counted.end):
        return replace(counted, code="count:team")  # 28支共8755人的抢险队伍
    noun = _of_kind(line, number, previous)
    if classifier in ("次", "起"):
        noun = noun or _deed(line, number, previous, classifier)
    if classifier == "次":
        return counted if noun is None else replace(counted, code=noun)
    noun = noun or counting.noun_beside(line, number.start, classifier)
    if noun is None and line.endswith(_AMONG, 0, number.start):
        noun = counting.counted_alike(line, number.start, classifier)
    if noun is None and (
        not counting.is_followed(line, counted.end) or _WENT.match(line, counted.end)
    ):
        noun = _told(line, number, counted, previous, classifier)
    if noun is None and classifier == "条":
        # articles of a rule, strands of a tale; routes where the clause opens or runs them
        clause = cues.clause_before(line, number.start, "zh-hans", 30)
        return counted if _OPENED.search(clause) else None
    if noun is None:
        return counted
    return Unit(noun, counted.factor, counted.end, counted.counted and noun != "TEU", counted.known)


def _deed(line: str, number: Number, previous: Measured | None, classifier: str) -> str | None:
    """What is counted by times: 变更3次, 融资89起, or what the figure before counted so."""
    noun = counting.deed_before(line, number.start, classifier)
    noun = noun or counting.noun_beside(line, number.start, classifier)
    return noun or _same_again(line, number, previous, classifier)


def _of_kind(line: str, number: Number, previous: Measured | None) -> str | None:
    """投诉4560件，其中食品类1320件、服务类980件: kinds of the same."""
    if previous is None or not previous.code.startswith("count:"):
        return None
    same = _KIND.fullmatch(line, previous.number.end, number.start)
    return previous.code.partition("/")[0] if same else None


_KIND: Final = re.compile(
    "[件起家个项人名例宗只款种](?:，其中)?[，、]?[^，。；、\\d]{1,8}(?:类|领域)"
)
_TRADED: Final = re.compile(
    "(?:下跌|上涨|涨停|跌停|飘红|飘绿|收[涨跌]|走[强弱]|[涨跌][超逾])"
)  # 逾4100股下跌


def _told(
    line: str, number: Number, counted: Unit, previous: Measured | None, classifier: str
) -> str | None:
    """What a figure counts by the words before it: of its clause, of a figure like it."""
    noun = counting.noun_before(line, number.start, classifier)
    noun = noun or _same_again(line, number, previous, classifier)
    alone = classifier == "个" and line[counted.end : counted.end + 1] in _STOPS
    noun = noun or counting.counted_alike(line, number.start, classifier, alone=alone)
    if noun is not None:
        return noun
    sentence = cues.sentence_before(line, number.start, "zh-hans", _SENTENCE)
    if classifier == "项" and _UNDERTAKEN.search(sentence[-10:]):
        before = _PROJECTS.search(line, number.start - _SENTENCE, number.start)
        return "count:project" if before else None
    if classifier in _BY_SENTENCE:
        told, noun = _BY_SENTENCE[classifier]
        return noun if told.search(sentence) else None
    if classifier == "片" and (
        _WAFERS.search(sentence) or _WAFERS.search(line, counted.end, counted.end + 16)
    ):
        return "count:wafer"
    if classifier == "头" and _PIGS.search(sentence):
        return "count:pig"
    if counted.code in _OF_ANY or classifier == "家":
        low = number.start - _SENTENCE
        noun = counting.topic_of_sentence(line, low, number.start, classifier)
        return noun or counting.noun_of_sentence(line, low, number.start, classifier)
    return None


# 七个去了外地: a verb, and no noun that no table has
_WENT: Final = re.compile(
    "(?:去了?|来自|退[回货]|不?合格|达标|超标|报废|损坏|通过|返修|送[检去到]|用于|待|尚|重新|再次|仍|留[在下]|回[了到]|走了|考[上进]|转[到去])"
)
_STOPS: Final = frozenset(("，", "。", "；", "、", "！", ""))


def _has_cases(line: str, number: Number) -> bool:
    if _FOUND.search(line, number.start - 16, number.start):
        return True
    again = counting.counted_alike(line, number.start, "起")
    return again is not None or counting.noun_before(line, number.start, "起") is not None


_FOUND: Final = re.compile(
    "查处|接警|出警|处警|调解|受理|侦办|处理|救援|办理|统计|记录|报告|发生|侦破|破获|查办|查获|接报|处置|通报|曝光"
)
_PRICED: Final = re.compile(
    "[价售租费票薪款元块¥]|入门|起[步拍]|首付|月供|套餐|门槛|(?:今天|今日|明天|[0-9]日|[0-9]时|[0-9]分)$"
)
_FROM: Final = re.compile("起(?:[，。；、！？”)]|步|售|租|拍|$)")
_AMONG: Final = ("其中", "其中有", "其中约", "包括", "中有", "中，有", "中已有", "中约有")


_TEAM: Final = re.compile("[^，。；\\d]{0,3}\\d[^，。；]{0,14}队")
# 现代化改造项目加快建设。已实施927项: of what the sentences before told of
_UNDERTAKEN: Final = re.compile("实施|开工|完工|建成|推进|在建|竣工|启动")
_PROJECTS: Final = re.compile("项目|工程")
_OPENED: Final = re.compile("开通|新开|开行|运营|在建|通车|贯通|新辟|加密|停运")
# What a classifier counts where its sentence tells of this.
_BY_SENTENCE: Final = {
    # Those who take part in a trial are people, those who fall ill are cases.
    "例": (re.compile("入组|受试者|志愿者|临床试验|患者入"), "count:person"),
    "宗": (re.compile("成交|买卖|交易|登记"), "count:transaction"),
    "户": (re.compile("企业|经营主体|市场主体|商户"), "count:enterprise"),
}
_PIGS: Final = re.compile("猪|屠宰")
_OF_ANY: Final = ("count:unit", "count:animal")  # what classifiers say that take much
_WAFERS: Final = re.compile("晶圆|硅片|英寸|流片")


def _same_again(
    line: str, number: Number, previous: Measured | None, classifier: str
) -> str | None:
    """水库2170座,较十年前减少40座: the same classifier again counts the same."""
    if previous is None or not previous.code.startswith("count:"):
        return None
    if not 0 <= number.start - previous.end <= 40:
        return None
    if not line.startswith(classifier, previous.number.end) and previous.top is None:
        return None
    gap = line[previous.end : number.start]
    if "。" in gap or _OTHER.fullmatch(gap):
        return None
    return previous.code.partition("/")[0]


# 断路器118台、互感器46台: of a thing of its own, whatever it is
_OTHER: Final = re.compile("[、和及与，][一-鿿]{1,6}[器机仪柜泵阀炉车船灯管箱板塔架]")


def _reached(line: str, number: Number, previous: Measured | None) -> str | None:
    """人口由140万增至200万: the same is counted."""
    if previous is None or not previous.code.startswith("count:"):
        return None
    between = line[previous.end : number.start]
    return previous.code if _TO.fullmatch(between) else None


_TO: Final = re.compile(
    "，[日月]均(?:约|接?近|超过?|达)?|(?:人|左右|上下)?[增升扩减降涨跌提缩][加长高大少低升]?[至到为](?:约|近|超过?)?"
)
# -- numbers without a classifier ---------------------------------------------------------------

# 城乡居民收入比由上年的2.12缩小至2.07
_RATIO: Final = re.compile(
    "(?:收入比|师生比|生师比|比值|倍差|库存系数|存销比|产销比|基尼系数|恩格尔系数|容积率)(?:[^，。；]{0,4}[由从为是至到]|[^，。；]{0,12}\\d[^，。；]{0,6}[至到为])"
    "[^，。；\\d]{0,6}$|(?:收入比|基尼系数|恩格尔系数|容积率)$"
)
# 销售规模达2000亿, 净流入27.8亿: the yuan are understood.
_MONEY: Final = re.compile(
    "出资|[募融筹认注]资|注册资本|贷了|价值|总[额值]|成交(?!量)|金额|收入|营业额|支出|亏损|市场规模|票房|[售卖]出?价|净(?:流[入出]|买入|卖出)|成交额|交易额|销售(?:额|规模)|营收|预算|罚款|奖金|存款|贷款|"
    "毛利|净利|盈利|[押定订]金|保证金|首付|房租|租金|养老金|退休金|抚恤金|工钱|月供|学费|彩礼|分红|盈余|结余|进账|开销|花销|货值|税[收款]|内销|零售额|"
    "投资|融资|债务|国债|债券|专项债|余额|产值|利润|市值|估值|补贴|资金|年薪|损失|流水|应收|[货欠账借]款"
)
# 年薪两百多万: what one is paid is money
_PAID: Final = re.compile(
    "(?:[年月日]薪|薪[资酬水]|工资|起薪|[年月]收入)(?:过|破|上|高?达|约|近|超过?|逾|为|是|就?有|开[到出]|只有|仅)*$"
)
_CROWD: Final = re.compile("(人数|人口|户数)(?:已|达到?|有|为|是|近|约|超过?|突破|逾|增至|升至)*$")
# 播放破三亿: what is looked at, of which nobody says the unit
_SEEN: Final = re.compile(
    "播放|点击|阅读|浏览|观看|下载|点赞|转发|访问|曝光|话题|人口|用户|粉丝|会员|注册|订户|日活|月活|距|年|像素|参数|播种"
)
# 营业收入（亿元）126.8: the unit of a label.
_LABELLED: Final = re.compile("[(]([十百千万亿]*)([一-鿿%]{1,6})[)][:：为 ]{0,2}$")
_SCALES: Final = {
    "": 0, "十": 1, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "万亿": 12,
}  # fmt: skip


def _in_brackets(scale: str, word: str, at: int) -> Unit | None:
    if scale not in _SCALES:
        return None
    factor = Decimal(10) ** _SCALES[scale]
    measure = unit_after(word, 0, "zh-hans")
    if measure is not None and measure.end == len(word):
        return Unit(measure.code, measure.factor * factor, at)
    classifier = classifier_at(word, 0)
    if not classifier or classifier != word:
        return None
    return Unit("count:" + CLASSIFIERS[classifier], factor, at, True, False)


_ONLINE: Final = re.compile(
    "(?:在线|[日月]活|粉丝|[涨吸]粉|关注|客流|岁(?:及?以上)?|死亡|出生|失业|参保)[^，。；\\d]{0,6}$"
)
# 300亿国有企业专项基金, 投入2000万补贴资金
_FUNDS: Final = re.compile(
    "(?:规模)?的?[一-鿿]{0,14}(?:基金|资金|贷款|国债|债券|补贴|订单|投资|大奖|奖金|消费券|销售额|营业额|成交额|报酬|赔偿|补偿|年薪|收购价)"
)
_INDEX: Final = re.compile("(?<!质量)指数[^，。；]{0,8}(?:为|达到?|至|到|报|是)[^,，。；]{0,12}$")


def _bare_words(line: str, number: Number, at: int, previous: Measured | None) -> Unit | None:
    """What a numeral in characters alone measures: money by its verb, or people by their noun."""
    again = bare_han.told_again(line, number, at, previous)
    if again is not None or not number.scaled:
        return again
    told = cues.clause_before(line, number.start, "zh-hans", 24)
    summed = _SAID.match(line, at) and _MONEY.search(told)  # 挽回损失近四千万
    paid = bool(summed or _PAID.search(line, at - 16, number.start))
    huge = number.value >= _HUNDRED_MILLION and _SAID.match(line, at)
    if huge and not paid and _SEEN.search(told) is None:
        paid = counting.noun_beside(line, number.start) is None  # 接单一点八亿
    if paid:
        return Unit("CNY", ONE, at)
    noun = counting.noun_beside(line, number.start) if _SAID.match(line, at) else None
    if noun is None and (crowd := _CROWD.search(line, number.start - 8, number.start)):
        noun = "count:household" if crowd.group(1) == "户数" else "count:person"
    return None if noun is None else Unit(noun, ONE, at, True)  # 持卡人数达九百一十万


def _bare(line: str, number: Number, at: int, previous: Measured | None) -> Unit | None:
    """A large number without a classifier counts the subject: 常住人口128.6万."""
    if number.form == "han":
        return _bare_words(line, number, at, previous)
    if number.form != "digits":
        return None
    if not number.scaled:
        return _bare_unscaled(line, number, at, previous)
    if number.value < 2:
        return None
    clause = cues.clause_before(line, number.start, "zh-hans", 24)
    paid = _MONEY.search(clause) or _SPENT.search(line, number.start - 6, number.start)
    if paid or _FROM.match(line, at) or _FUNDS.match(line, at):  # 17.98万起
        return Unit("CNY", ONE, at)
    if "人次" in clause[-8:]:
        return Unit("count:person", ONE, at, True)  # 参观人次达1800万
    noun = "count:person" if _ONLINE.search(clause) else counting.noun_before(line, number.start)
    noun = noun or _reached(line, number, previous)
    if noun is None and number.scale >= _HUNDRED_MILLION and not line.startswith("电子", at):
        return Unit("CNY", ONE, at)  # 发了60亿: nothing else is told of without its name
    return Unit(noun or "count:unit", ONE, at, True, False)


def _bare_unscaled(line: str, number: Number, at: int, previous: Measured | None) -> Unit | None:
    """A number without a classifier and a scale: a ratio, an index, or what a label says."""
    if _RATIO.search(cues.clause_before(line, number.start, "zh-hans", 30)):
        return Unit("ratio", ONE, at)
    if number.value < 2:
        return None
    labelled = _LABELLED.search(line, number.start - 14, number.start)
    if labelled is not None:
        return _in_brackets(labelled.group(1), labelled.group(2), at)
    if _INDEX.search(cues.clause_before(line, number.start, "zh-hans", 70)):
        return Unit("index", ONE, at, False, False)
    return bare_han.told_again(line, number, at, previous)
