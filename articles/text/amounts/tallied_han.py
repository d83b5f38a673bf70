"""Whether a Chinese numeral in characters counts: 三家企业 does, 三大 and 千家万户 do not.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import counting_han as counting
from articles.text.amounts.number_types import Number
from articles.text.amounts.units import Unit
from articles.text.word_tables import listed

_SMALL: Final = Decimal(10)
_FIVE: Final = 5
_LANDS: Final = ("count:city", "count:country", "count:province", "count:county")
_NUMERALS: Final = frozenset("二两三四五六七八九")
_STRONG: Final = frozenset("家座名人辆艘架所栋幢匹头棵株盏枚幅尊册顶")
_PLACES: Final = "百千万亿"
_ROUND: Final = re.compile("(?:近|超过?|逾|上|过|约|破|数|不足|不到|不下|足足)$")
# 分成两个方面, 分为三个阶段: parts of a speech or of a plan.
_ABSTRACT: Final = frozenset(
    "count:" + noun
    for noun in listed("aspect problem theme field stage time measure clause rule word part level")
)
# What two or three of are a way of speaking: 两个方面, 三项任务, 五个熟人, 两市.
_VAGUE: Final = frozenset(
    "count:" + noun
    for noun in listed(
        "unit aspect problem theme field task stage time item measure clause rule person machine"
        " city province county district village town country state region word"
    )
)


def counts(line: str, number: Number, at: int, classifier: str, counted: Unit) -> bool:
    """Whether a numeral in characters counts: 三家企业 does, 三大, 千家万户 and 两国 do not."""
    if line.startswith("三天两头", number.start - 2):
        return False  # every other day
    raw = line[number.start : number.end]
    if raw[-1] == "亿" and not classifier:
        return False  # 千亿产业集群
    if raw[0] in _PLACES and not number.over:
        return _ROUND.search(line[max(0, number.start - 2) : number.start]) is not None
    if number.value >= _SMALL or number.over or number.high is not None:
        return True  # 五六单
    if counted.code == "count:person" and _SHORT.search(line, number.start - 4, number.start):
        return True  # 一条线只用七个人
    if counted.code not in _ABSTRACT and _is_tally(line, number, at, classifier, counted):
        return True
    if number.value >= _FIVE and counted.code in _LANDS:
        return True  # 五个城市
    if counted.code in _VAGUE:
        return line[at : at + 1] in _STRONG
    idiom = line[at + 1 : at + 2] in _NUMERALS  # 三头六臂
    if (line[at : at + 1] in _STRONG and not idiom) or counted.known:
        return True
    runs = counted.code in _RUNS
    return runs and _OFTEN.search(line, number.start - 12, number.start) is not None


def _is_tally(line: str, number: Number, at: int, classifier: str, counted: Unit) -> bool:
    """Whether a small count is one by the words before it: 分成六个小组, 线路三条, 其中两座."""
    low = max(0, number.start - 24)
    if _TALLIED.search(line, low, number.start) is not None:
        return True
    end = at + len(classifier)
    if not classifier or counted.end > end or line.startswith(_OWN, number.start - 1):
        return False  # 只有两台老机床
    if _ONLY.search(line, low, number.start) is not None or _AT_LEAST.match(line, end):
        return True
    if _LINE_ENDS.match(line, end) is None:
        return False
    if classifier[0] not in _LOOSE and _SAID_OF.search(line, number.start - 2, number.start):
        return True  # 盗刷四笔, 观景台五处
    beside = classifier != "门" and counting.noun_beside(line, number.start, classifier)
    return bool(beside)


# 十二个乡镇里已有九个, 三条线中的两条, 关停四家: what a whole comes to, or a part of it does.
_TALLIED: Final = re.compile(
    "(?:[增减升降缩扩改并分合压拆剩换添归编整][设加少并合减为成到至编组分]{0,2}[至到为成]|[只仅还]剩|[共现]有|剩[下余]?|余下|其余|其中(?:有|的)?|"
    "(?:[里中]|当中|之中)的|合计|总共|一共|共计|关停|关闭|新建|新增|新开|新设|新辟|开通|"
    "加密|增设|增开|添置|购置|购进|采购|买|订购|引进|培育出?|繁育出?|选育出?|撤并|撤销|取缔|破获|侦破|查处|拆除|建成|落成|投用|"
    "斩获|夺得|摘得|揽获|捧回|不[少低]于|不超过|至少|最多|至多)(?:了|约|近|出)?$"
)
_LINE_ENDS: Final = re.compile("[，。；、！？”)]|$")
# What follows a verb or a noun as a count, unless it takes much or says where and when.
_LOOSE: Final = frozenset("个次点种类步方层道面回项口号门代期届级年月日天分刀声脚眼手句字人本")
_SAID_OF: Final = re.compile(
    "[一-鿿](?<![这那哪每第头前后另的了有和与及或、是在为一二两三四五六七八九十百千万几去来又再分])$"
)
_AT_LEAST: Final = re.compile(
    "(?:及|或)?以[上下内](?!的)|就?(?:够用?|足够)(?=[，。了])"
)  # 每周三次以上
_ONLY: Final = re.compile("(?:[只仅还已尚]有|(?:[里中]|当中|之中)，?有)$")
_OWN: Final = ("这", "那", "哪", "每", "第", "头", "前", "后", "另")
_SHORT: Final = re.compile(
    "(?:(?:[有剩缺招雇请收]|带[了着出]|来|需要|一?共|总共|培养)[了着来到]?|[只仅还][有剩用需要缺招]要?|顶|抵得?上?|相当于|[代替]替?下?了?)$"
)
# 每周合计三班, 每天往返两趟
_RUNS: Final = ("count:trip", "count:flight", "count:train")
_OFTEN: Final = re.compile("(?:每[天日周月年]|[日周月]均)[^，。；\\d]{0,8}$")
