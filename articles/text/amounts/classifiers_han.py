"""Classifiers of Chinese: where one stands, what nouns it takes, what it says alone.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import classifier_data_han as data
from articles.text.amounts import classifier_words_han as words
from articles.text.amounts.ware_data_han import CHINESE_WARES
from articles.text.word_tables import listed

_TAKES: Final = {word: frozenset(codes.split()) for word, codes in data.TAKES.items()}
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
    takes = _TAKES.get("台" if classifier[:1] == "台" else classifier)
    if takes is not None:
        return code in takes or words.KINDS.get(code) in takes
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
    if classifier == "户" and code == "person":
        return "household"  # 社员213户
    if (classifier[:1] == "件" and code in _GOODS) or (classifier[:1] == "款" and code in _MODELS):
        return "product"
    if classifier == "份" and code == "material":
        return "document"
    if classifier == "条" and code == "cigarette":
        return "carton"
    if classifier == "节" and code in _BY_NUMBER:
        return _BY_NUMBER[code]
    if code == "user":
        return "person"  # 用户: people by whatever they are counted
    return code


# 18节列车 are carriages, 40节课 lessons.
_BY_NUMBER: Final = {"train": "carriage", "course": "lesson"}
# 700件棉被: items of goods; 6款新车: models, not cars.
_GOODS: Final = frozenset(("garment", "quilt", "blanket", "toy", "furniture", "appliance", "tool"))
_MODELS: Final = frozenset(
    listed(
        "model vehicle robot phone machine computer unit watch appliance battery garment toy coat"
        " jacket shirt dress skirt sweater suit uniform shoe hat scarf bag"
    )
)


# 9起诉讼案件 are cases, 起诉 begins a verb; 3项目标 are aims, 72项目 projects.
_LONGER: Final = {
    "起": re.compile("[降步来伏]|点|诉(?!讼)"),
    # 3车相撞, but 8车12f is a seat
    "车": re.compile(
        "\\d{1,3}[a-f号排座]|[道间型位站厢辆队次主祸票皮友市流速程身体门库险窗床牌轴]"
    ),
    "项": re.compile("目(?![标录的])"),
    "台": re.compile("风(?![机电力])|[湾商北]"),
}


def _goes_on(text: str, at: int, classifier: str) -> bool:
    """Whether a character begins another word: 3处理器, 12位数, 5张家口."""
    longer = _LONGER.get(classifier)
    if longer is not None:
        return longer.match(text, at) is not None
    return text[at : at + 1] in _HEADS.get(classifier, ())


_HEADS: Final = {classifier: frozenset(heads) for classifier, heads in words.NOT_BEFORE.items()}


def _lengths() -> dict[str, tuple[int, ...]]:
    sizes: dict[str, set[int]] = {}
    for word in data.CLASSIFIERS:
        sizes.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


_LENGTHS: Final = _lengths()


def classifier_at(text: str, at: int) -> str:
    """The classifier that begins at `at`, or ""."""
    for length in _LENGTHS.get(text[at : at + 1], ()):
        word = text[at : at + length]
        if word not in data.CLASSIFIERS or len(word) != length:
            continue
        if not _goes_on(text, at + length, word[-1]):
            return word
    return ""


_WHOLE: Final = frozenset("市省县区镇村国州校人城")


def is_whole(classifier: str) -> bool:
    """Whether a classifier says what is counted, whatever stands around it: 人次, 个县."""
    if classifier[-1] in _WHOLE:
        return True
    return classifier.endswith("次") and classifier not in _TIMES


_TIMES: Final = frozenset(("次", "批次", "剂次", "针次", "款次", "册次", "场次"))


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
    "箱": (("container", re.compile("海运|运价|航线|集装箱|港口|柜")),),
    "只": (
        ("chicken", re.compile("鸡")),
        ("duck", re.compile("鸭")),
        ("sheep", re.compile("羊")),
    ),
}
