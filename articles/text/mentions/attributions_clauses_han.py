"""Who says what a Chinese clause says: what stands before the verb, without when, where, in what
writing and through whom it is said.
"""

import re
from collections.abc import Iterator
from functools import cache

from articles.text.alternatives import compiled, first_characters
from articles.text.gated import Gated
from articles.text.mentions import attribution_data_zh as data
from articles.text.values import value
from articles.text.word_tables import any_of

SENTENCE_ZH = re.compile(r"[^。！？\n]+")
_VERBS = Gated(
    rf"(?:{any_of(data.CLAUSE_VERBS_ZH)}|{any_of(data.MORE_VERBS_ZH)})(?!会[，。]|明书|书)"
)
# A space around a name that is not Chinese is inside it: "机构 Wharf 的分析师".
_OPENS = re.compile(rf"[{data.OPENS_ZH}]|(?<![A-Za-z])\s(?![A-Za-z])|\d[.．、](?=[一-鿿])")
_LONGEST = 56  # characters of a clause before its verb
_HAN = "[一-鿿]"
_PERSON = rf"(?:{_HAN}{{2,4}}|{_HAN}{{1,8}}·{_HAN}{{1,8}}(?:·{_HAN}{{1,8}})?)"
_WRITING = (
    "(?:统计|监测|调研|调查|检测|跟踪|独家|平台|后台|普查|研究|分析|市场|年度|季度|月度|行业|专项|抽样|预测|新闻|测算|财务|贸易|社情|民意|产销|"
    r"体验|消费|满意度|走访|摸底|回访|暗访|专题|辟谣|澄清|联合|官方|(?:19|20)\d{2}年度?|\d{4}财年|"
    "业绩|问卷|评估|最新|快报|半年度?|三季度?|一季度?|大|行情|结算|交易|成交|盘面|工商|登记|注册|公示|备案|公开|审计|环评|可研|评级|债券|招标|中标)*"
    "(?:数据|报告|研报|年报|半年报|[季周月中]报|财报|公告|简报|公报|快报|白皮书|蓝皮书|榜单|指数|模型|研究|调研|调查|测算|统计|监测|"
    "问卷|测评|民调|声明|通报|通知|消息|资料|材料|文件|数字|初值|终值|速报|方案|规划|意见|办法|指南|细则|征求意见稿|草案|送审稿|指引|记录|报价|文件|预报|展望|分析|文章|报道|社论|论文|专著|辟谣|"
    "行情|信息|招股(?:说明)?书|募集说明书|业绩预告|(?:问询|回复)函|变动书|台账|档案|名录|图表)(?:结果)?"
)
# Each of these may stand between who says it and the verb, from right to left.
_PEELS = tuple(
    (number, re.compile(rf"(?:{peel})\Z"), first_characters(peel, last=True))
    for number, peel in enumerate(
        (
            "对此|就此|还|也|又|曾|则|均|都|再次|首次|同时|共同|进一步|明确|公开|正式|对外|联合|专门|特别|随后|当时|回应|综合|"
            "边[^，。边]{1,8}边|一边[^，。]{1,10}一边|笑着|指着[^，。]{1,8}|[^，。]{1,4}地|(?:在)?(?:第一)?时间|书面|电话|最新|近期|官方|官网|客户端|网站|微博|初步|不完全|方面|早些时候|此前",
            r"(?:在|于)?(?:(?:今年|去年|前年|明年|\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|(?:今年|去年|\d{4}年)\d{0,2}月?|\d{1,2}月份?|"
            "近日|日前|今日|今天|昨日|昨天|当日|当天|同日|次日|上周|本周|本月|上月|[上本]?周[一二三四五六日天]|当地时间|北京时间|"
            "[上下中]午|早间|午间|晚间?|凌晨|盘[前中后])",
            r"(?:在|于)[^，。；\n在]{1,24}?(?:[上中时里后前]|期间|之际|现场|会|论坛|活动)|"
            "(?:通过|经由|借助)[^，。；\n]{2,14}|从[^，。；\n从]{1,12}(?:角度|层面|视角|方面)|"
            "(?:回复|回应|答复)(?:本报|本网)?记者(?:采访)?时?",
            "[向对](?:[^，。；\n向对]{0,10}?(?:记者|媒体|投资者|公众|外界)|《[^》\n]{2,16}》|本报|本社|本台|本网|笔者)|"
            "[向对][^，。；\n向对曾]{2,8}(?:网|新闻|周刊|财经|在线|客户端|杂志)",
            "在?接受[^，。；\n]{1,20}?(?:采访|专访|访问|访谈|提问)时?|以[^，。]{1,6}(?:话|语|文)|(?:坐|站|蹲|走|指|扶)[在着到][^，。；]{1,12}|"
            "(?:就|围绕|针对)[^，。；\n]{2,24}?(?:答记者问|回答[^，。；\n]{0,10}提问|接受[^，。；\n]{0,8}采访)时?|[给跟与和]记者|(?:回复|回应|答复)[^，。；]{0,8}查询时|(?:一审|二审|终审|经?审理|审计|检测|抽检|检查|会商|研判|评估|复核|核实|核查|走访|摸排|比对)后?|发表(?:研究)?报告|对[^，。；对]{2,16}的(?=问卷|调查|抽样|走访)|"
            "(?:印发|下发|出台|制定)的?|(?:答记者问|答复[^，。；\n]{1,10}?提问|接受采访|受访|解读[^，。；\n]{2,16}?)时?",
            f"的?(?:最新|新|首|近期|发布|公布)?(?:一?期|一[份项篇则])?的?{_WRITING}|"
            "(?:发布|公布|推出|编制|发表)的[^，。；\n的]{2,18}(?:研究|调查|报告|指数|榜单|数据|白皮书|统计)",
            "(?:最新|近日|日前)?(?:发布|公布|提供|出具|编制|披露|推出|发表|刊发|刊登|作出|给出|汇总|收集|整理|统计|监测)的?(?:一[份项篇则])?",
            "的(?:一[份项篇则])?|一[份项篇则]|(?:最新|新)一期|最新版?",
            "《[^》\n]{2,24}》",
            "(?:联合)?(?:课题组|研究组|研究团队|团队)",
            rf"(?:的[^，。；、\n的]{{0,8}}?)?(?:{any_of(data.ROLES_ZH)})(?:兼[^，。；\n、]{{2,10}}?)?{_PERSON}?(?:团队|课题组)?",
            rf"(?:会长|总经理|董事长|院长|主任|总裁|行长|部长|校长)助理{_PERSON}?",
            "一[位名][^，。；\n]{0,14}?(?:高管|管理人员|负责人|员工|工作人员|专家|官员|研究员|经理|分析师|教授|人士|发言人|工程师|技术员|主管|主任|干部|工人|司机)",
            rf"员工|职工|高管|官员{_PERSON}?|内部人士|(?:党组|党委|(?<=[区县市州省]委))(?:副?书记|成员|委员|常委)|(?:[一二三四]级)?(?:巡视员|调研员){_PERSON}?|(?:首席|总)(?:统计|经济|农艺|工程|会计|规划)师{_PERSON}?|总监{_PERSON}?",
            f"[、，](?:(?:{any_of(data.ROLES_ZH)})|博士生?导师|总经济师|总工程师|总统计师|研究员|[^、，。]{{2,12}}(?:主任|院长|会长|所长)){_PERSON}?",
            rf"{_PERSON}(?:团队|课题组|(?:副?教授|博士|院士|研究员|先生|女士|老师|主任|处长|局长|经理)(?:团队)?)",
            f"的{data.SURNAMES_ZH}{_HAN}{{1,2}}",
            "(?:援引|引述|引用|转引)[^，。；\n]{1,24}",
            "[、，]$",
        )
    )
)


@cache
def _peels(last: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """Those that may end with a character, with their places."""
    return tuple((number, peel) for number, peel, ends in _PEELS if ends is None or last in ends)


_LEADS = re.compile(
    "(?:一[位名](?:不愿[透具]露?姓?名的|匿名的|来自)|(?:文章|报道|该报|该文|文中|报告|媒体|外电)?(?:引述|援引|引用|转引)(?:自)?|今天|昨天|近日|日前|此前|同时|此外|对此|其中|而|但|另据|据悉|据|根据|来自|由|按照?|不过|然而|目前|最新|"
    "(?:今年|去年)?\\d{1,2}月\\d{1,2}日|\\d{1,2}日|发布的|公布的|另外|随后|出版的|刊发的|以及|并且|并|近期|美媒|外媒|英媒|日媒|德媒|"
    "(?:市场|咨询|研究|数据|第三方|国际|美国|英国|日本|德国|法国|国内|知名|权威|行业|评级|调研|研究咨询|出行|旅游|电商|招聘|短视频|社交|外卖|票务|直播|二手车|房产|租房|地图|视频|购票|网约车|在线)*(?:机构|公司|媒体|平台|投行|券商|智库)(?=[A-Z一-鿿]{2})|"
    "我(?=驻)|在(?=[^，。；]{3,24}看来)|总部(?:位于|设在|在)[^，。的]{1,8}的|综合|[一-鿿]{1,5}?(?:运营商|厂商|供应商|开发商|制造商|服务商|零售商|经销商|车企|药企|巨头|龙头|"
    "初创公司|初创企业|独角兽|连锁品牌)(?=[A-Z一-鿿]{2}))+"
)
_BODY = compiled(
    f"(?:{any_of(data.ORGANISATIONS_ZH)}|{any_of(data.HOUSES_ZH)}|{any_of(data.MORE_BODIES_ZH)}|"
    f"(?:局|部|委|院|厅|大学|集团|公司|中心|协会|学院|市场)(?:{_HAN}{{1,9}})(?:司|处|科|室|系|所|部|分会|分院|支队|大队))\\Z"
)
_BARE = re.compile(
    f"(?!调查组|组委会|专家组|.{{2,4}}[警检]方)(?:{any_of(data.HOUSES_ZH)}|{any_of(data.MORE_BODIES_ZH)}|.*(?<!资)[讯电])"
)
NAMED = re.compile(
    f"(?:{any_of(data.NAMED_ZH)})(?:平台|官方|集团|公司|旅行|中国|研究院|研究所|数据|大数据|咨询|智库|评级|网|App|APP|客户端|专业版|证券|期货|国际)?|"
    f"{any_of(data.COMMON_ZH)}"
)


type _Places = tuple[tuple[int, int], ...]


@value
class Clause:
    """``text[start:end]`` says it, by a verb that ends at ``said``; ``shown`` where its own last
    word, or a table, shows a body; ``written`` where one of its writings says it; ``spoken`` where
    somebody says it who speaks for a firm of any name; ``voiced`` where anybody does for it.
    ``others``: where those stand who say it with the first of a list."""

    start: int
    end: int
    verb: str
    said: int
    shown: bool
    written: bool
    spoken: bool
    voiced: bool
    others: _Places = ()


def clauses(text: str) -> Iterator[Clause]:
    """The clauses of a text in which somebody says something; where the verbs stand as thick as
    in no language, nobody does."""
    for first, last, _ in _VERBS.open_lines(text):
        for sentence in SENTENCE_ZH.finditer(text, first, last):
            verbs = list(_VERBS.pattern.finditer(text, *sentence.span()))
            for at, verb in enumerate(verbs):
                thick = at >= _MOST and verb.start() - verbs[at - _MOST].start() < _LONGEST
                if not thick and (clause := _clause(text, sentence.start(), verb)):
                    yield clause


_MOST = 12  # verbs within the characters of a clause; in news there are four


def _clause(text: str, start: int, verb: re.Match[str]) -> Clause | None:
    """Who says it by a verb of a sentence that starts at an offset, if anybody does."""
    found, others = _saying(text, start, verb.start())
    if found is None:
        return None
    left, right, written = found
    between = text[right : verb.start()]
    spoken = bool(
        _SPEAKS_FOR.match(text, right, verb.start())
        or _FIRMS_SPEAK.search(between)
        or verb.group().startswith("给出")
    )
    voiced = _ROLE.search(between) is not None
    name = text[left:right]
    body = _is_body(name)
    if voiced and not body and (longer := _FIELD_BEHIND.match(name)):
        name = longer.group()
        right, body = left + len(name), _is_body(name)
    latin = name.isascii() and _KIND_OF.search(text, max(0, left - 6), left)
    shown = bool(body or text[left - 1 : left] == "“" or latin) and not _BARE.fullmatch(name)
    return Clause(left, right, verb.group(), verb.end(), shown, written, spoken, voiced, others)


def _saying(text: str, start: int, end: int) -> tuple[tuple[int, int, bool] | None, _Places]:
    """The subject of a verb that begins at ``end``, and where further ones of a list stand."""
    opens = max(start, end - _LONGEST)
    for mark in _OPENS.finditer(text, opens, end):
        # A bracket that names it otherwise, a title: "某局（下称市局）介绍".
        if (
            mark.group() not in "（）()“”"
            or mark.end() == end
            or (mark.group() in "）)" and _SIGNED.search(text, mark.end() - _CREDIT, mark.end()))
        ):
            opens = mark.end()
    while opens < end and text[opens] in "”’」）)】》、":
        opens += 1
    found = _subject(text, opens, end)
    if found is None:
        # "某央行维持利率，并预计…": who did the one says the other.
        goes_on = _GOES_ON.fullmatch(text, opens, end)
        opening = _OPENING.match(text, start, opens) if goes_on else None
        return (*opening.span("name"), False) if opening else None, ()
    listed = text.find("、", found[0], found[1])
    if listed < 0:
        return found, ()
    # "某协会会长、某大学教授李某": the first of the two that is a body.
    first = _subject(text, opens, listed)
    if first is None or not _is_body(text[first[0] : first[1]]):
        return _subject(text, listed + 1, end) or first, ()
    # No office behind it: others say it as well.
    alone = first[1] == listed
    return first, tuple(_bodies_behind(text, listed + 1, end)) if alone else ()


# "新华社石家庄11月12日电（记者 李某、王某）某局介绍"
_CREDIT = 50
_SIGNED = re.compile(
    r"(?:[电讯道] ?[（(]|[（(][^（）()\n]{0,6}(?:记者|通讯员))[^（）()\n]{1,40}[）)]\Z"
)


def _bodies_behind(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the further bodies of a list stand: "某局、某署数据显示"."""
    for part in _PART.finditer(text, start, end):
        found = _subject(text, *part.span())
        if found and _is_body(text[found[0] : found[1]]):
            yield found[:2]


_PART = re.compile("[^、]+")


def _is_body(name: str) -> bool:
    return bool(_BODY.search(name) or NAMED.fullmatch(name))


def two_bodies(name: str) -> tuple[str, str]:
    """The two names of two joined bodies: "某大学与某研究院"; the name itself where it is one."""
    for joint in _JOINT.finditer(name):
        one, other = name[: joint.start()], name[joint.end() :]
        if _HOUSE_LAST.search(one) or (_FIELD_LAST.search(one) and _FIELD.search(other)):
            continue  # "中国物流与采购联合会", "某大学新闻与传播学院"
        if min(len(one), len(other)) > _SHORTEST - 1 and _is_body(one) and _is_body(other):
            return one, other
    return name, ""


_JOINT = re.compile("[与和及]")
_HOUSE_LAST = re.compile(f"中国(?:{any_of(data.HOUSES_ZH)})\\Z")
_FIELD_LAST = re.compile("(?:大学|学院|科学院)[^大学院]+\\Z")
_FIELD = re.compile("(?:学院|系|研究所|研究院|中心)\\Z")
_SHORTEST = 3
_ROLE = re.compile(f"(?:{any_of(data.ROLES_ZH)})")
# "某集团供应链", of an expert in it: the firm.
_FIELD_BEHIND = re.compile(
    "[^，。；]{2,16}?(?:集团|公司|银行|协会|学会|联合会|证券|大学|学院|研究院|研究所|中心)"
    rf"(?={_HAN}{{2,6}}\Z)"
)
# Where firms answer those who own them.
_FIRMS_SPEAK = compiled(
    "投资者|互动平台|(?:回复|答复)中|交易所|[深上北港]交所|业绩(?:说明)?会|招股(?:说明)?书|[财年]报|公告中|声明中|回复函|问询函|业绩预告"
)
_GOES_ON = re.compile("(?:并且?|同时|且|还|也|又){1,2}")
_OPENING = re.compile(
    rf"(?P<name>[^，。；：\s“”《》（）]{{2,16}}?(?:{any_of(data.ORGANISATIONS_ZH)}))"
    r"(?=\d|近日|日前|今日|昨日|上周|将|把|维持|上调|下调|决定|已|再次|按兵|如期|宣布)"
)


# "龙某方面", "快某沧州负责人", "爱某一位高管": who speaks for a firm.
_SPEAKS_FOR = re.compile(
    f"的?(?:(?!公司|该){_HAN}{{2,4}}?)??(?:方面|官方|(?:一[位名])?(?:相关|有关|主要|业务|区域|运营|技术|客服|品牌|公关|市场|内部){{0,3}}"
    f"(?:负责人|高管|发言人|客服(?:人员)?|店员|董秘|总监|人士|工作人员|员工))"
)

# "航空数据网站“航迹”": the name stands in quotation marks.
_KIND_BEFORE = re.compile(
    "(?:网站|平台|机构|软件|应用|公众号|账号|杂志|智库|媒体|栏目|数据库|频道|"
    "(?:数据|咨询|研究|调研|调查|科技|市场|资讯|信息|监测|评级|检测|软件)公司)\\Z"
)
_KIND_OF = re.compile("(?:平台|机构|公司|网站|媒体|智库|企业|[数服运开经供]\\w{1,3}商) \\Z")
_BRACKETED = re.compile(r"[（(][^（）()]{1,24}[）)]\Z|“[^“”]{1,24}”\Z")


def _subject(text: str, start: int, end: int) -> tuple[int, int, bool] | None:
    """Where the name stands in ``text[start:end]``, and whether a writing stood behind it."""
    lead = _LEADS.match(text, start, end)
    start = lead.end() if lead else start
    written = False
    changed = True
    while changed and end - start > 1:
        changed = False
        words = text[start:end]
        bracket = _BRACKETED.search(words)
        if bracket and bracket.group()[0] == "“" and _KIND_BEFORE.search(words, 0, bracket.start()):
            return start + bracket.start() + 1, end - 1, False
        if bracket and bracket.start() > 1:
            end, changed = start + bracket.start(), True
            continue
        if NAMED.fullmatch(words):
            break
        low = max(start, end - _LONGEST_PEEL)
        for number, peel in _peels(text[end - 1]):
            match = peel.search(text, low, end)
            if match and match.start() > start + 1 and match.group():
                written = written or number in _WRITTEN
                end, changed = match.start() - (text[match.start() - 1] == " "), True
                break
    if latin := _LATIN_BEHIND_KIND.match(text, start, end):
        start = latin.end()
    return (start, end, written) if end - start > 1 else None


# "移动数据监测平台Dermaga": the name is what is not Chinese.
_LATIN_BEHIND_KIND = re.compile(
    f"{_HAN}{{2,20}}(?:平台|机构|公司|网站|媒体|智库|企业|软件|应用|数据商|服务商|运营商)"
    " ?(?=[A-Za-z]{3})"
)
_LONGEST_PEEL = 36  # characters
_WRITTEN = frozenset((5, 8))  # the places of the peels for writings and for titles
