"""What a number counts in Chinese: the noun behind its classifier, or before it.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from collections import Counter
from typing import Final

from articles.text.alternatives import first_characters, tree
from articles.text.amounts.classifier_data_han import CLASSIFIERS
from articles.text.amounts.classifiers_han import WHOLE, classifier_at, counted_as, fits
from articles.text.amounts.event_data_han import CHINESE_DEEDS
from articles.text.amounts.lexicon_han import (
    ENDING,
    FIGURE,
    GOODS,
    HARD,
    IN_TOWNS,
    LINK,
    NOUN,
    OF,
    PAPERS,
    PART,
    PIECES,
    SOFT,
    WORKS,
    ends_noun,
    word_at,
    words_of,
)
from articles.text.amounts.number_types import ONE
from articles.text.amounts.thing_data_han import CHINESE_GOODS
from articles.text.amounts.units import Unit
from articles.text.values import value
from articles.text.word_tables import listed

_AHEAD: Final = 26  # characters between a classifier and the noun it counts
_BACK: Final = 36
_FIRST: Final = 3  # a figure may stand here in the phrase: 两条12英寸产线, 5个5A级景区
_GAP: Final = 5  # between two nouns of one phrase: 企业技术中心


@value
class _Noun:
    start: int
    end: int
    code: str


# -- the phrase behind the number -----------------------------------------------------------------

_ENDS: Final = re.compile("[，。；：！？【】\\n,;:!?<>|]|[(（](?!套)")
# 30家企业“一窗式”退税, 2万个料箱搬上了货架: no phrase goes on behind these.
_QUOTED: Final = re.compile("[“‘「『《了被把]")
_OPEN: Final = frozenset("“”‘’《》\"'「」『』 -·")


def _head(text: str, at: int, classifier: str, ahead: int = _AHEAD) -> _Noun | None:
    """The head of the noun phrase that begins at `at`: it stands last, 3家企业技术中心.

    A verb ends the phrase, or, before any noun, opens a clause that 的 closes.
    """
    stop = _ENDS.search(text, at, at + ahead)
    end = stop.start() if stop is not None else min(len(text), at + ahead)
    found: _Noun | None = None
    clause = verb = False
    known = at
    for start, until, kind, code in words_of(text, at, end):
        # 失能老人: behind a character that no word holds, another is a part of the same word.
        inside = found is None and kind == HARD and until - start == 1 and start > known
        known = until
        if inside:
            continue
        if found is not None and (kind in ENDING or _is_parted(text, found.end, start)):
            break
        if kind == NOUN:
            if found is not None and _is_of_lands(text, found, code):
                break
            if found is None and "了" in text[at:start]:
                break  # 两个搬上了货架: the object of a verb
            if not clause and _stands(text, start, until, at, end) and fits(code, classifier):
                found = _Noun(start, until, counted_as(text[start:until], code, classifier))
                if start == at and text[start:until] == "人":
                    break
        elif classifier == "次" and kind in (SOFT, HARD):
            break  # 连续3次出席论坛
        elif kind == SOFT and text[until : until + 1] == "了":
            break  # 两个改种了草莓: its object
        elif (kind == LINK and (verb or start == at)) or (kind == FIGURE and start - at > _FIRST):
            break  # 9人死亡、5人受伤; 23000件、设备1000套
        verb = verb or kind == SOFT
        clause = kind == HARD or (clause and kind != OF)
    return found


def _is_of_lands(text: str, found: _Noun, code: str) -> bool:
    """8个重点城市新建住宅, 9个省份渔业码头, 13个国家访问: what is there or is done there."""
    word = text[found.start : found.end]
    if word in ("省份", "省区市") or (word == "国家" and code == "visit"):
        return True
    return found.code in _TOWNS and code in IN_TOWNS


def _is_parted(text: str, end: int, start: int) -> bool:
    """Whether what stands between two nouns parts them: too much, or a quotation."""
    if start == end:
        return False
    return start - end > _GAP or _QUOTED.search(text, end, start) is not None


def _stands(text: str, start: int, end: int, opened: int, stop: int) -> bool:
    """Whether a noun is one: a single character only where the phrase ends with it."""
    if end - start > 1:
        return True
    if start == opened and text[start] == "人":
        return classifier_at(text, start) == "人"  # 6个人抢一个名额
    if start > opened and text[start] in _SUFFIXES:
        return True
    if start > opened and text[start] not in _TAILS:
        return False
    if end >= stop or text[end] in _OPEN or text[end].isdigit():
        return True
    following = word_at(text, end)
    return following is not None and (following[1] != PART or start == opened)


# What a phrase may end with: 便民店 is a store, 算法 is no law.
_TAILS: Final = frozenset(
    "组人店楼路村镇乡州县港河井矿仓牛羊猪鱼树票所师生户企商机车仪炉泵灯桩线区园湖岛山泉坝闸渠沟亭碑"
    "鸡鸭鹅鸟犬狗猫马鹿蛋证卡赛展剧课刊局街窑棚包案柜箱屏牌杆池室椅"
    "伞鼓旗画诗歌帽锅琴鞋衫裙裤枪艇苗菜钉院寺庙塔殿洞孔坑坟碗"
    "锁凳壶勺剑斧锤锯钳锹铲秤砚币函稿像俑匾篷帐镜袍袄巾毯砖瓦梁柱缆绳阀灶舟筏炮兔雁鸥鹭蝶蛇蛙虾蟹驴藤"
    "梨枣菇饼糕饺丸铺桨弓箭盔牙吊床鹬管校坊宅阁廊巷墙岗奖屋摊堡寨屯"
)
# 诊疗队, 抽水站: what ends so is one, whatever follows.
_SUFFIXES: Final = frozenset("队厂馆院站桥塔舰船者员")


_TOWNS: Final = frozenset(("city", "county", "district", "province", "town", "village"))
_BOUND: Final = re.compile("(?:以上|以下|左右|以内|上下)的?")
_BOUNDS: Final = frozenset("以左上")


def counted_after(plain: str, at: int) -> Unit | None:
    """The counted noun after the number that ends at `at`: 223个路口, 2500万市民."""
    if plain[at : at + 1] == " ":
        at += 1
    classifier = classifier_at(plain, at)
    if not classifier or _is_word(plain, at, classifier):
        return _without_classifier(plain, at)
    end = at + len(classifier)
    if classifier[0] == "个" and len(classifier) > 1:
        longer = _head(plain, at + 1, "个")  # 26个乡镇卫生院, but 5个县不通火车
        if longer is not None and longer.end > end and _is_one_phrase(plain, end, longer):
            return Unit("count:" + longer.code, ONE, longer.end, counted=True)
    behind = plain[end : end + 1]
    bound = _BOUND.match(plain, end) if behind in _BOUNDS else None
    noun = None
    if classifier == "条" and _MOTORWAY.match(plain, end):
        return Unit("count:highway", ONE, end + 2, counted=True)  # 三条高速今建成通车
    if classifier not in WHOLE and (behind != "的" or classifier == "节"):  # 年产30万套的产线
        # 12类场景 are scenarios; 管线9类 are categories of them
        takes = "个" if classifier == "类" else classifier
        noun = _head(plain, bound.end() if bound else end, takes)
    if noun is None:
        code = "count:" + CLASSIFIERS[classifier]
        return Unit(code, ONE, end, counted=True, known=classifier[-1] in _NAMING)
    if bound is None and _DIGIT.search(plain, end, noun.end) is None:
        end = noun.end
    return Unit("count:" + noun.code, ONE, end, counted=True)


def _is_word(plain: str, at: int, classifier: str) -> bool:
    """Whether a longer word begins where a classifier seems to: 200多名村民 are no 名村."""
    whole = None if classifier[0] in _BEFORE_ANY else word_at(plain, at)
    if whole is None or whole[0] - at <= len(classifier):
        return False
    behind = word_at(plain, at + len(classifier))
    return behind is None or behind[0] <= whole[0]


def _is_one_phrase(plain: str, end: int, noun: _Noun) -> bool:
    if _DIGIT.search(plain, end, noun.end):
        return False
    kinds = {kind for _, _, kind, _ in words_of(plain, end, noun.start)}
    return not kinds & {HARD, SOFT}


_MOTORWAY: Final = re.compile("高速(?!公路|铁路|列车|动车|磁|通道|网络|接口|[线路])")
# 个县, 支队伍: these end in a noun themselves.
_NAMING: Final = frozenset("伍队县区镇市省州村人车")
_DIGIT: Final = re.compile("[0-9]")
# 个体育馆, 项目标: these begin words of the lexicon only by accident.
_BEFORE_ANY: Final = frozenset("个项件条份本")


def _without_classifier(plain: str, at: int) -> Unit | None:
    """40城市, 2500万市民, 15万名 without its 名: the phrase stands at the number itself."""
    scaled = plain[at - 1 : at] in _SCALES
    word = None if scaled else word_at(plain, at)
    if not scaled and (word is None or word[1] != NOUN or word[0] - at < 2):
        return None
    noun = _head(plain, at, "", 12)
    if noun is None:
        return None
    if scaled:
        known = noun.start == at or noun.code in _BARE
    else:
        known = noun.start == at and noun.code in _OF_TWO  # but 八马路小学
    return Unit("count:" + noun.code, ONE, noun.end, counted=True) if known else None


_SCALES: Final = ("万", "亿", "余", "多", "千", "百")


# What large numbers count without a classifier, words apart: 21万外地游客.
_BARE: Final = frozenset(("person", "household", "enterprise", "member", "job", "vehicle"))


# What small ones count so: 12城市, 9部门; 973项目 and 中国制造2025试点 are names.
_OF_TWO: Final = frozenset(
    listed("city country province county institution department district enterprise town lane")
)


# -- the noun before the number -------------------------------------------------------------------

# All of a stretch up to the last of what divides clauses, or sentences.
_CLAUSES: Final = re.compile("(?s:.*)[。；！？，,：:;\\n]")
_SENTENCES: Final = re.compile("(?s:.*)[。！？;；\\n]")


def _since(dividing: re.Pattern[str], plain: str, low: int, at: int) -> int:
    """Where the clause or sentence before `at` begins, not before `low`."""
    divided = dividing.match(plain, max(0, low), at)
    return max(0, low) if divided is None else divided.end()


def _nouns(text: str, low: int, high: int, classifier: str) -> list[_Noun]:
    """The nouns of a stretch that fit a classifier, in order; of a list the first: 企业和机构."""
    found: list[_Noun] = []
    linked = False
    known = low
    for start, until, kind, code in words_of(text, low, high):
        apart, known = start > known, until
        if kind == NOUN:
            word = text[start:until]
            if apart and (word in _OF_PLACES or (word in _SIGHTS and until < high)):
                linked = False  # 沧州, 海淀区: names of places
            elif _stands(text, start, until, low, high) and fits(code, classifier):
                if not (linked and found):
                    found.append(_Noun(start, until, counted_as(word, code, classifier)))
                linked = False
        elif kind == LINK:
            linked = bool(found) and found[-1].end == start
        elif kind != PART:
            linked = False
    return found


_SIGHTS: Final = frozenset("山湖岛河")  # 黄山拥有景点30个
_OF_PLACES: Final = frozenset("省市州区县乡镇村街路")


def noun_before(plain: str, at: int, classifier: str = "") -> str | None:
    """The last counted noun before `at` in its clause, as a code: 覆盖路口2900个."""
    low = _since(_CLAUSES, plain, at - _BACK, at)
    for figure in _COUNTED.finditer(plain, low, at):
        low = figure.end()  # what stands before another figure is counted by that one
        low += len(classifier_at(plain, low))
    found = _nouns(plain, low, at, classifier)
    while found and _is_crowd(plain, low, found[-1]):
        found.pop()  # 托位每千人4.7个
    return _unit_of(found[-1].code) if found else None


_CROWD: Final = re.compile("每(?:[百千万]|十万|百万)(?:名|个|位|常住)?$")


def _is_crowd(plain: str, low: int, noun: _Noun) -> bool:
    return "每" in plain[low : noun.start] and _CROWD.search(plain, low, noun.start) is not None


def _unit_of(noun: str) -> str:
    return noun if noun == "TEU" else "count:" + noun  # 发送标箱12万个


_FILLERS: Final = re.compile(
    "(?:已经?|共计?|近|约|超过?|逾|达到?|为|有|是|突破|数量?|总数|总量|总计|累计|合计|增至|增加|扩大|减少?|降至|将|了|至|到"
    "|完成|开展|实施|进行|分别|新增|接近|不少于|不低于|至少|大约|仅|只|剩|余下|由|从|个数|规模|总"
    "|[( ])*$"
)
_FILLER_ENDS: Final = (first_characters(_FILLERS.pattern, last=True) or frozenset()) - {""}


def _before_fillers(plain: str, low: int, at: int) -> int:
    """Where the words begin that may stand between a noun and its number: 发射已完成23次."""
    if plain[at - 1 : at] not in _FILLER_ENDS:
        return at
    fillers = _FILLERS.search(plain, max(low, at - 10), at)
    return at if fillers is None else fillers.start()


def said_before(plain: str, at: int, classifier: str) -> str | None:
    """The last thing that the sentence named or counted so before `at`: 储罐, 合同, 电梯."""
    low = _since(_SENTENCES, plain, at - 60, at)
    found = reversed(_nouns(plain, low, at, classifier))
    return next((noun.code for noun in found if noun.code not in _ANY), None)


_ANY: Final = frozenset(("unit", "product", "person"))


def noun_beside(plain: str, at: int, classifier: str = "") -> str | None:
    """The noun that ends right before a number: 换电站310座, 分支机构突破1万家."""
    if not ends_noun(plain, at) and plain[at - 1 : at] not in _FILLER_ENDS:
        return None
    low = _since(_CLAUSES, plain, at - _BACK, at)
    end = _before_fillers(plain, low, at)
    if end < at and not ends_noun(plain, end):
        return None
    found = _nouns(plain, low, end, classifier)
    if not found or found[-1].end != end:
        # The noun right beside it is what it counts, by whatever classifier: 图纸2800张.
        taken = _BESIDE.get(classifier[:1])
        found = [one for one in _nouns(plain, low, end, "") if one.code in taken] if taken else []
    if found and found[-1].end == end and not _is_crowd(plain, low, found[-1]):
        return _unit_of(found[-1].code)
    return None


_BESIDE: Final = {
    **dict.fromkeys(
        "把根片块条只件枚颗支副面套台架粒顶口扇盏幅尊串组具棵株头匹杆道册本门味", PIECES
    ),
    **dict.fromkeys("张份", PAPERS | PIECES),
    **dict.fromkeys("座处", WORKS),
}


def deed_before(plain: str, at: int, classifier: str = "次") -> str | None:
    """The deed that ends right before a number of times: 变更3次, 发射已完成23次, 融资89起."""
    end = _before_fillers(plain, 0, at)
    for length in _OF_DEEDS:
        deed = plain[max(0, end - length) : end]
        if deed in CHINESE_DEEDS:
            told = CHINESE_DEEDS[deed]
            return "count:" + told if classifier == "次" or fits(told, classifier) else None
    return None


_OF_DEEDS: Final = tuple(sorted({len(word) for word in CHINESE_DEEDS}, reverse=True))


def head_noun(plain: str, at: int, classifier: str) -> str | None:
    """The noun of a short phrase behind a classifier: 每件专利, 每个家庭."""
    noun = _head(plain, at, classifier, 8)
    return None if noun is None else noun.code


def is_followed(plain: str, at: int) -> bool:
    """Whether words of a noun phrase that no table has begin at `at`."""
    if not "一" <= plain[at : at + 1] <= "鿿":
        return False
    word = word_at(plain, at)
    return word is None or word[1] in (PART, NOUN)


_COUNTED: Final = re.compile("[0-9](?![0-9]{0,4} ?[年月日sg])[十百千万亿余多]*")
_FIGURE_BEFORE: Final = re.compile("[0-9][0-9.,]*[十百千万亿余多]*$")


def counted_alike(plain: str, at: int, classifier: str, *, alone: bool = False) -> str | None:
    """What the last figure before `at` with the same classifier counted: 案件682件；审结710件.

    One that stands `alone`, with the end of its clause behind it, counts what the sentence before
    did: 全队有80个人。秋天来了12个。
    """
    low = max(0, at - _ALIKE)
    if classifier[0] in _LOOSE and not alone:
        low = _since(_ANEW, plain, low, at)
    place = at
    for _ in range(4):
        place = plain.rfind(classifier, low, place)
        if place < 0:
            break
        figure = _FIGURE_BEFORE.search(plain, max(low, place - 16), place)
        if figure is None:
            continue
        head = _head(plain, place + len(classifier), classifier)
        code = None if head is None else "count:" + head.code
        if code is None and classifier in ("次", "起"):
            code = deed_before(plain, figure.start(), classifier)
        code = code or noun_beside(plain, figure.start(), classifier)
        code = code or noun_before(plain, figure.start(), classifier)
        if code is not None:
            return code
    return None


_ALIKE: Final = 140
# 其中，落地新区的37项: of what the sentence before counted
_ANEW: Final = re.compile(_SENTENCES.pattern + "(?!其中)")
# These count too much to look beyond the sentence.
_LOOSE: Final = frozenset("个项种处次道")


def noun_of_sentence(plain: str, low: int, at: int, classifier: str) -> str | None:
    """The last noun of the sentence before `at` that a classifier takes."""
    low = _since(_SENTENCES, plain, low, at)
    found = [
        noun
        for noun in _nouns(plain, low, at, classifier)
        if noun.code in GOODS or classifier in "座栋幢间节所"
    ]
    return _unit_of(found[-1].code) if found else None


def topic_of_sentence(plain: str, low: int, at: int, classifier: str) -> str | None:
    """The noun that the first clause of the sentence ends with: 戏校的学员，从15个增加到110个."""
    low = _since(_SENTENCES, plain, low, at)
    comma = plain.find("，", low, at)
    counted = comma < 0 or _DIGIT.search(plain, low, comma) is not None
    found = [] if counted else _nouns(plain, low, comma, classifier)
    return _unit_of(found[-1].code) if found and found[-1].end == comma else None


_GOODS: Final = re.compile(tree(CHINESE_GOODS))
_MADE: Final = re.compile(rf"({tree(CHINESE_GOODS)})(?:整机)?(?:公司|企业|厂商|制造商|生产商|厂家)")


def goods_told(before: str) -> str | None:
    """The kind of goods that a text names most often, at least twice."""
    # Of those named as often the last one comes first.
    named = Counter(CHINESE_GOODS[word] for word in reversed(_GOODS.findall(before)))
    # 人形机器人公司: what a firm is said to make counts twice.
    named.update(CHINESE_GOODS[made.group(1)] for made in _MADE.finditer(before))
    if not named:
        return None
    most, often = named.most_common(1)[0]
    return "count:" + most if often > 1 else None
