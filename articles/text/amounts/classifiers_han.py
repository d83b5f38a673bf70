"""Classifiers of Chinese: where one stands, what nouns it takes, what it says alone.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.amounts import classifier_data_han as data
from articles.text.amounts.ware_data_han import CHINESE_WARES
from articles.text.word_tables import listed

_PEOPLE: Final = frozenset(("person", "user", "household", "member"))
_PLACES: Final = frozenset(
    ("enterprise", "country", "city", "province", "county", "village", "town", "region")
)
_THINGS: Final = frozenset("项款种件条份台套块片枚部张支批株只根")
# These count no houses and no bodies either.
_PAPERS: Final = frozenset("项款种件份张枚片块次台")
_HOUSES: Final = frozenset(
    listed(
        "institution department facility station area park branch building team court market store"
        " center base museum library zone community complex hub hall airport stadium gymnasium"
    )
)


# Small wares are counted by any of these: 铆钉150万颗, 活塞600万只, 铜鼓40面.
_WARES: Final = frozenset(CHINESE_WARES.values())
_OF_WARES: Final = frozenset("只件枚颗块片把条支根张面副顶口扇盏幅尊串粒个套组床具")

# What is made is counted by these, no market and no agreement.
_MADE: Final = frozenset("台套辆颗块片只")
_ABSTRACT: Final = frozenset(
    listed(
        "agreement contract channel market industry field project task measure policy service"
        " scenario brand standard rule law event route region theme account job problem case"
    )
)


def fits(code: str, classifier: str) -> bool:
    """Whether a classifier takes a noun: 辆 takes vehicles, 项 no people."""
    if code in _WARES and classifier in _OF_WARES:
        return True
    takes = data.TAKES.get("台" if classifier[:1] == "台" else classifier)
    if takes is not None:
        return code in takes or data.KINDS.get(code) in takes
    if not classifier or classifier[0] in "个类":
        return True
    if code in _PEOPLE:
        return False
    if classifier[0] in _PAPERS and code in _HOUSES:
        return False
    if classifier[0] in _MADE and code in _ABSTRACT:
        return False
    return not (classifier[0] in _THINGS and code in _PLACES)


def counted_as(word: str, code: str, classifier: str) -> str:
    """The noun that a word stands for beside a classifier: a factory counted by 家 is a firm."""
    if classifier == "家" and code == "facility" and word.endswith(data.FIRMS):
        return "enterprise"
    if classifier == "条" and word in _IN_STRIPS:
        return _IN_STRIPS[word]
    if classifier == "条" and code in _BY_STRIPS:
        return _BY_STRIPS[code]
    if classifier == "户" and code == "person":
        return "household"  # 社员213户
    if (classifier[:1] == "件" and code in _GOODS) or (
        classifier[:1] == "款" and code in _MODELS and not word.endswith("模型")
    ):
        return "product"
    if classifier == "份" and code == "material":
        return "document"
    if classifier == "条" and code == "cigarette":
        return "carton"
    if classifier == "节" and code in _BY_NUMBER:
        return _BY_NUMBER[code]
    if code == "species" and classifier in _OF_BEASTS:
        return _BEASTS.get(word[:1], code)  # 鸟类143只 are birds
    if code == "user":
        return "person"  # 用户: people by whatever they are counted
    return code


_IN_STRIPS: Final = {"意见": "comment", "反馈意见": "comment", "街道": "street"}
# 新开夜班公交3条, 条例共七章52条, 措施共五个方面16条
_BY_STRIPS: Final = {
    **dict.fromkeys(("vehicle", "bus", "train"), "route"),
    **dict.fromkeys(("regulation", "law"), "clause"),
    "aspect": "measure",
}
_OF_BEASTS: Final = ("只", "头", "条", "尾", "羽")
_BEASTS: Final = {"鸟": "bird", "鱼": "fish", "动": "animal", "昆": "insect", "哺": "animal"}
# 18节列车 are carriages, 40节课 lessons.
_BY_NUMBER: Final = {"train": "carriage", "course": "lesson", "vehicle": "wagon"}
# 700件棉被: items of goods; 6款新车: models, not cars.
_GOODS: Final = frozenset(("garment", "quilt", "blanket", "toy", "furniture", "appliance", "tool"))
_MODELS: Final = frozenset(
    listed(
        "model vehicle robot phone machine computer unit watch appliance battery garment toy coat"
        " jacket shirt dress skirt sweater suit uniform shoe hat scarf bag"
    )
)


# What follows a character that is then no classifier. 9起诉讼案件 are cases, 起诉 begins a verb;
# 3项目标 are aims, 72项目 projects; 3车相撞, but 8车12f is a seat.
_LONGER: Final = {last: f"[{heads}]" for last, heads in data.NOT_BEFORE.items()} | {
    "起": "[降步来伏]|点|诉(?!讼)",
    "车": "\\d{1,3}[a-f号排座]|[道间型位站厢辆队次主祸票皮友市流速程身体门库险窗床牌轴]",
    "项": "目(?![标录的])",
    "台": "风(?![机电力])|[湾商北]",
}


def _closed(classifier: str) -> str:
    """A classifier where its end begins no other word: 3处理器, 12位数, 5张家口."""
    longer = _LONGER.get(classifier[-1])
    return re.escape(classifier) + (f"(?!{longer})" if longer else "")


_CLASSIFIER: Final = re.compile(tree(map(_closed, sorted(data.CLASSIFIERS, key=len, reverse=True))))
_FIRST: Final = frozenset(word[0] for word in data.CLASSIFIERS)


def classifier_at(text: str, at: int) -> str:
    """The classifier that begins at `at`, or ""."""
    if text[at : at + 1] not in _FIRST:
        return ""
    found = _CLASSIFIER.match(text, at)
    return "" if found is None else found.group()


_TIMES: Final = ("次", "批次", "剂次", "针次", "款次", "册次", "场次")
# What say what is counted, whatever stands around them: 人次, 个县.
WHOLE: Final = frozenset(
    word
    for word in data.CLASSIFIERS
    if word[-1] in "市省县区镇村国州校人城" or (word[-1] == "次" and word not in _TIMES)
)


def named_so(classifier: str, around: str) -> str:
    """What a classifier counts by the words around: 仔猪每头, 快递每票, 海运费每箱."""
    for noun, pattern in _SO_NAMED.get(classifier, ()):
        if pattern.search(around):
            return noun
    return ""


_SO_NAMED: Final = {
    "头": (
        ("cow", re.compile("奶牛")),
        ("pig", re.compile("猪")),
        ("cattle", re.compile("牛")),
        ("sheep", re.compile("羊")),
    ),
    "班": (
        (
            "class",
            re.compile("幼儿园|学校|[小中大]学|班额|教学|[初高全]中|全校|年级|学生|个班|师生|托育"),
        ),
    ),
    "次": (
        (
            "visit",
            re.compile(
                "(?:[门急]诊|就诊|次均[住药]|诊疗|挂号|看病|诊查|到店|游客|进店)[^，。；]*$"
            ),
        ),
        (
            "trip",
            re.compile(
                "(?:[乘坐打租骑停开跑]车|车费|出行|乘坐|运[费输送载]|载|航|摆渡|过路|通行|往返|骑行|起降)[^，。；]*$"
            ),
        ),
    ),
    "件": (("parcel", re.compile("快递|快件|派[送一件]|揽[收件]|寄件|包裹")),),
    "片": (("wafer", re.compile("晶圆|硅片")),),
    "票": (("parcel", re.compile("快递|快件|派件|派费|寄")),),
    "箱": (
        (
            "container",
            # 先走公路到滨海港，每箱运费多花八百元
            re.compile(
                "海运|运价|航线|集装箱|港口|柜|[到至往赴经][一-鿿]{1,3}(?<!香)港(?![元币])|货[船轮]|班轮|出海"
            ),
        ),
    ),
    "只": (
        ("chicken", re.compile("鸡")),
        ("duck", re.compile("鸭")),
        ("sheep", re.compile("羊")),
    ),
}
