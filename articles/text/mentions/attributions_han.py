"""Sources named in Chinese text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from articles.text.alternatives import compiled, led
from articles.text.mentions import attribution_data_zh as data
from articles.text.mentions.attribution_frames_han import (
    BEFORE_ZH,
    BODY_ZH,
    COUNTERS_ZH,
    DATELINE_ZH,
    ENDED_ZH,
    LISTED_ZH,
    PATTERNS_ZH,
    REPORTS_ZH,
    SAYING_ZH,
    SAYS_ZH,
    SOURCE_ZH,
)
from articles.text.mentions.attribution_papers_han import OUTLET_ZH
from articles.text.mentions.attributions_clauses_han import (
    NAMED,
    SENTENCE_ZH,
    Clause,
    clauses,
    two_bodies,
)
from articles.text.mentions.sources import Attribution, Known, found_in, lines_with, phrase
from articles.text.plain import simplified
from articles.text.spans import shared
from articles.text.word_tables import any_of, listed_words

_BEFORE = 40
_CODE_ZH = re.compile(r"[（(][\d*×]{5,6}(?:\.[A-Z]{2})?[）)]")
_LEADING_ZH = re.compile(
    r"(?:\d{1,2}[.．、]|[<>|#*—“「]|"
    "(?:今天|昨天|近日|日前)?(?:发布|公布)的|第三方(?:市场|数据|研究|调研|咨询|监测)*机构(?=.{2})|最新|来自|另据|据|从(?!化|江|都)|正如|而|但|同时|此外|对此|其中|根据|依据|按照|《|由)+"
)
_TRAILING_ZH = re.compile(f"(?:{led(any_of(data.TRAILING_ZH))})\\Z")
_NOT_ZH = re.compile(any_of(data.NOT_SOURCES_ZH))
_NOT_END_ZH = compiled(f"(?:{any_of(data.NOT_SOURCE_ENDS_ZH)})\\Z")
# "记者从发布会上获悉": an occasion, not a source.
_OCCASION_ZH = re.compile(
    r"(?:企业|公司|村民|居民|业主).{0,3}\Z|.*(?:上|现场|活动|论坛|人士|方面|处|发布会|座谈会|会议|大会)\Z"
)
_VAGUE_ZH = re.compile(
    "(?:最新|统计|监测|调查|研究|相关|有关|多项|多组|这|那|一|该|上述|官方|行业|市场(?!监管)|初步|公开|权威|历史|大量|部分|各|"
    "不完全|此|另|同期|财务|业绩|年|半年|季|月|近|目前|今|去|环境|客流|库存|价格|订单|生产|运营|空气|水质|交通|能耗|票务|问询|成交|综合|其|本|我|从|在|对|"
    "根据|按|经|公司|全国|全市|全省|机构|"
    "招标|采购|拍卖|股东|会计|合并|召回|征集|搬迁|停产|项目|会议|法院|政府|第|两|三|会计|合并|股东|召回|招标|拍卖|征集|搬迁|停产|项目|几|数|某|新|国际|国内|"
    "海外|经济|人口|销售|用户|交易|实时|后台|平台|大(?=[部多量型会数宗众])|企业|招股|问卷|抽样|民意|"
    "分析|中期|中标|环评|可研|审计|体检|检测|实验|试验|测试|临床|卫星|遥感|气象|水文)"
)
# Bodies whose own name begins with such a word.
_PROPER_ZH = re.compile(
    "(?:国际|全国|全球|经济|企业|新|大|气象|卫星|遥感|水文|国内|平台|机构|分析)[^的]{1,16}"
    "(?:署|协会|组织|局|研究院|联盟|委员会|社|银行|基金会|学会|商会|联合会|大学|证券|咨询|集团|总会|网|通讯社|周刊)\\Z"
    "|调查组|专家组|(?!这|那|该|上述|相关|有关|多|各|某|其|本|我|几|数|此|另|部分|大量|一|两|三|第|从|在|对|根据|按|经|今|去|近|目前|公司|项目|市场)"
    "[^的]{3,16}(?:部|厅|局|署|委|委员会|研究院|协会|大学|银行|交易所|总局)\\Z"
)
_NO_LATIN_ZH = re.compile(
    r"(?:CEO|CFO|CTO|COO|AI|GDP|GNP|CPI|PPI|PMI|IPO|App|APP|Phase|Model|Line|Series|Tier|Stage|Type|Level|Part|Round|No)\b"
)
# "调查报告公布": a report that comes out says nothing.
_APPEARS_ZH = frozenset(("公布", "发布"))
_ORDERS_ZH = re.compile(
    "了?[^，。；：\n]{0,20}?(?:通知|意见|办法|方案|规定|条例|细则|指南|标准|政策|预警|法令|目录|规划|计划|倡议|招标)"
)
_QUOTED_BEHIND_ZH = re.compile("“(?P<name>[^”\n，。]{2,16})”")
_KIND_END_ZH = re.compile(
    "(?:网站|平台|机构|软件|应用|公众号|账号|杂志|智库|媒体|栏目|数据库|频道|"
    "(?:数据|咨询|研究|调研|调查|科技|市场|资讯|信息|监测|评级|检测|软件)公司)\\Z"
)
_WRITING_ZH = re.compile(
    r"(?:报告|公报|白皮书|蓝皮书|年鉴|简报|年报|指南|规划|方案|办法|意见|条例)\Z"
)
# "某院（某研究院）": the short and the full name.
_BOTH_ZH = re.compile(
    f"[^（(]{{2,12}}[（(][^（）()]{{2,20}}(?:{any_of(data.ORGANISATIONS_ZH)})[）)]"
)
_CLAUSES_ZH = frozenset(("verb-zh", "as-zh", "kind-zh", "house-zh"))
_STRICT_ZH = frozenset(
    listed_words(
        "data-zh|plain-zh|made-zh|own-zh|within-zh|followed-zh|brackets-zh|colon-zh"
        "|forecast-zh|counts-zh|headed-zh|house-zh"
    )
)
_NOBODY_ZH = re.compile(
    "(?:[人者士员们家界众民商主]|(?<![警检办院校厂馆园军])方|师傅|老板|司机|同事|朋友|等[国地])\\Z|^(?:这|那|该|本|我|他|她|其|各|多|有|每|所)"
)
# "据张建国介绍": two or three characters that begin with a family name.
_PERSON_ZH = re.compile(rf"{data.SURNAMES_ZH}[\u4e00-\u9fff]{{1,2}}")
_ANY_BODY_ZH = re.compile(f"{BODY_ZH}\\Z")
# Five characters and more that write sounds are a firm's name rather than a person's.
_FOREIGN_ZH = re.compile(
    "[阿埃艾安奥澳巴白班邦保贝比彼毕边宾波伯博勃布查达戴丹道德登迪蒂丁顿多恩尔法凡范菲芬丰佛夫弗福盖"
    "冈戈格古哈海汉豪赫黑亨霍基吉加贾杰金卡凯坎康考科克肯库奎拉莱兰朗劳勒雷里利理莉列林隆卢鲁路伦罗洛"
    "马麦迈曼芒毛梅门蒙米密敏莫默穆姆纳奈南内尼宁诺努欧帕派潘佩彭皮普奇齐乔切琼塞瑞萨赛桑森沙山申圣施什史舒"
    "思斯丝司斯苏索所塔泰坦汤唐特腾提廷托瓦威万旺韦维魏温文沃乌伍武西希锡夏谢辛欣休许雅亚扬耶叶伊易因英尤于约扎泽詹"
    "兹孜宗祖佐]{5,8}"
)
_ORG_ZH = re.compile(f"(?:{any_of(data.ORGANISATIONS_ZH)})\\Z")


def chinese(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in Chinese text, in no order; they may overlap.

    Text in traditional letters is read as if it had others, letter for letter.
    """
    plain = simplified(text)
    if plain == text:
        yield from _candidates(text, known)
        return
    for one in _candidates(plain, known):
        start = one.start + one.text.find(one.name)
        name = text[start : start + len(one.name)]
        yield replace(one, name=name, text=text[one.start : one.end])


def _candidates(text: str, known: Known) -> Iterator[Attribution]:
    for match, rule in _framed_zh(text):
        if rule == "paper-zh":
            start, end = match.span("name")
            yield Attribution(match["name"], start, end, shared(match["name"]), "", rule)
            continue
        start, name = _cleaned_zh(match.start("name"), match["name"])
        end = start + len(name)
        quoted = _QUOTED_BEHIND_ZH.match(text, end) if _KIND_END_ZH.search(name) else None
        if quoted:  # "研究平台“某指数”"
            start, end, name = *quoted.span("name"), quoted["name"]
        publisher = known.publisher(start, end)
        if not _is_source_zh(name, publisher, rule) or known.is_place(start, end):
            continue
        if (
            "verb" in match.groupdict()
            and match["verb"] == "告诉"
            and text.startswith("《", match.end())
        ):
            continue
        if rule == "firm-zh" and not known.is_firm(name):
            continue
        if rule == "colon-zh" and _FIRMS_ZH.search(name):
            continue
        appears = rule == "verb-zh" and match["verb"] in _APPEARS_ZH
        if appears and (_WRITING_ZH.search(name) or _ORDERS_ZH.match(text, match.end())):
            continue
        yield phrase(text, match, start + _described_zh(name, rule), end, publisher, rule)
    yield from _listed_zh(text, known)
    yield from _further_zh(text, known)
    yield from _clauses_zh(text, known)
    for match in COUNTERS_ZH.finditer(text):
        publisher = known.publisher(*match.span())
        yield phrase(text, match, *match.span(), publisher, "counter-zh")
    for mention in known.publishers:
        verb = REPORTS_ZH.match(text, mention.end)
        # "新华社石家庄电" and "央视网消息：" open the outlet's own article.
        if verb and not DATELINE_ZH.match(text, mention.start):
            span = text[mention.start : verb.end()]
            yield Attribution(
                mention.text, mention.start, verb.end(), span, mention.codes[0], "publisher-zh"
            )


# "湾区灯具厂商某某", "咨询机构某某": what kind of firm it is, and where, before its name.
_DESCRIBED_ZH = re.compile(
    "[^，。；、“”《》（）的]{0,12}?(?:(?:咨询|研究|市场|数据|分析|评级|追踪|调研|监测|第三方)机构|厂商|车企|药企|运营商|"
    "制造商|开发商|供应商|服务商|数据商|巨头|(?:初创|龙头|科技|上市|无人机|机器人)(?:企业|公司))"
    "(?=[\u4e00-\u9fffA-Za-z·]{2,12}\\Z)"
    "(?!协|联|商会|的|负责|相关|及|与|和|方面|人士|代表|高管|员工|分析师|普遍|们|联盟|平台|集团\\Z)"
)


# "设在某区的芯片设计公司某某（600000）": the name stands right before its code.
_CODED_ZH = re.compile(
    "[^，。]*(?:的|公司|企业|厂商|龙头|巨头|[应造发营]商|[车药房]企)(?=[\u4e00-\u9fffA-Za-z]{2,8}\\Z)"
)


def _described_zh(name: str, rule: str) -> int:
    """How many characters of a name say only what kind of firm it is."""
    match = (_CODED_ZH if rule == "company-zh" else _DESCRIBED_ZH).match(name)
    return match.end() if match else 0


def _cleaned_zh(start: int, name: str) -> tuple[int, str]:
    """A name without the words before and behind it or who told it, and where it then starts."""
    name = name.rstrip("、")
    leading = _LEADING_ZH.match(name)
    if leading:
        start, name = start + leading.end(), name[leading.end() :]
    while not _BOTH_ZH.fullmatch(name):
        shorter = _TRAILING_ZH.sub("", name)
        if shorter == name or not shorter:
            break
        name = shorter
    name = _ASKED_THEN_ZH.sub("", name)
    officer = _OFFICER_ZH.search(name)
    if officer and not _ORG_ZH.search(name):
        body = name[: officer.start()]
        name = body if len(body) > _SHORT or _ORG_ZH.search(body) else ""
    told = _TOLD_TO_ZH.match(name)
    return (start + told.start("name"), told["name"]) if told else (start, name)


# 据某社11月3日至7日进行的调查: when it asked
_ASKED_THEN_ZH = re.compile(
    "(?<=..)(?:[于在])?(?:\\d{4}年)?\\d{1,2}月(?:[\\d日号至到—–-]|月)*(?:期间)?(?:进行|开展|组织|实施|完成|发起|所做|做)\\Z"
)
# "据某局局长李某介绍"; of "项目负责人李某" nothing is left
_OFFICER_ZH = re.compile(f"(?<=..)(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff]{{2,3}}\\Z")
_SHORT = 2  # characters


# "某某曾对某报表示": the outlet is the source.
_TOLD_TO_ZH = re.compile(
    "[^《]{2,}?(?:对|向|告诉)(?P<name>[^对向]{2,10}(?:新闻|日报|晚报|时报|商报|社|网|周刊|财经|电视台|杂志|在线))\\Z"
)


def _framed_zh(text: str) -> list[tuple[re.Match[str], str]]:
    """What the frames find, with their rules."""
    coded = _CODE_ZH.search(text) is not None
    found = [
        (match, rule)
        for pattern, rule in PATTERNS_ZH
        if coded or rule != "company-zh"
        for match in pattern.finditer(text)
    ]
    for slow, rule, ends in ENDED_ZH:
        lines = lines_with(text, ends)
        found += [(match, rule) for match in found_in(lines, slow, text)]
    outlets = list(OUTLET_ZH.finditer(text))
    if len({match["name"] for match in outlets}) > 1:  # one alone is the article's own
        found += [(match, "outlet-zh") for match in outlets]
    for pattern, rule, ending in BEFORE_ZH:
        for at in ending.finditer(text):
            match = pattern.search(text, max(0, at.start() - _BEFORE), at.end() + _BEFORE)
            if match:
                found.append((match, rule))
    for first, last, opened in SAYS_ZH.open_lines(text):
        saying = [one for one in SAYING_ZH if opened & one[0].bit]
        for sentence in SENTENCE_ZH.finditer(text, first, last) if saying else ():
            start, end = sentence.span()
            verbs = [verb.end() for verb in SAYS_ZH.pattern.finditer(text, start, end)]
            if not verbs:
                continue
            # What ends in such a verb ends with the last one, or with one that begins inside it.
            reach = min(end, verbs[-1] + _LONGEST_VERB_ZH)
            for pattern, rule in saying:
                until = reach if rule in _TO_A_VERB_ZH else end
                matches = pattern.pattern.finditer(text, start, until)
                found += [(match, rule) for match in matches]
    return found


_TO_A_VERB_ZH = frozenset(("verb-zh", "kind-zh"))
_LONGEST_VERB_ZH = 6  # characters, and what may not stand behind it


def _clauses_zh(text: str, known: Known) -> Iterator[Attribution]:
    """Who says what the clauses of a text say."""
    for clause in clauses(text):
        start, name = _cleaned_zh(clause.start, text[clause.start : clause.end])
        end = start + len(name)
        publisher = known.publisher(start, end)
        if _says_zh(clause, text, name, publisher) and not known.is_place(start, end):
            described = _described_zh(name, "clause-zh")
            start, name = start + described, name[described:]
            one, other = two_bodies(name)
            others = [(start + name.index(other), other)] if other else []
            others += [(at, text[at:last]) for at, last in clause.others]
            for at, body in ((start, one), *others):
                rule = "clause-zh" if at == start else "listed-zh"
                words = shared(text[at : clause.said])
                yield Attribution(body, at, clause.said, words, publisher, rule)


def _listed_zh(text: str, known: Known) -> Iterator[Attribution]:
    """Outlets one after the other: "综合新华社、某报报道"."""
    if "、" not in text:
        return
    for match in LISTED_ZH.finditer(text):
        at = match.start("names")
        for part in match["names"].split("、"):
            start, name = _cleaned_zh(at, part)
            publisher = known.publisher(start, start + len(name))
            if publisher or _ORG_ZH.search(name) or part.startswith("《"):
                words = shared(text[start : start + len(name)])
                yield Attribution(name, start, start + len(name), words, publisher, "listed-zh")
            at += len(part) + 1


def _further_zh(text: str, known: Known) -> Iterator[Attribution]:
    """The further ones of a list whose first stands behind "数据来源："."""
    for first in SOURCE_ZH.finditer(text):
        end = first.end("name")
        while match := _NEXT_ZH.match(text, end):
            end = match.end()
            publisher = known.publisher(*match.span("name"))
            name = match["name"]
            if name.isascii() or _is_source_zh(name, publisher, "source-zh"):
                yield phrase(text, match, *match.span("name"), publisher, "listed-zh")


_NEXT_ZH = re.compile(r"[、/／]\s?(?P<name>[^，,、。；;：:！？\n“”（）()/／]{2,24})")


def _says_zh(clause: Clause, text: str, name: str, publisher: str) -> bool:
    """Whether the subject of a clause is a source."""
    explains = clause.verb in _EXPLAINS_ZH if clause.voiced else clause.verb == "发现"
    does = clause.verb in _DOES_ZH and not (explains and (clause.voiced or clause.written))
    if does and not _ITS_FIGURES_ZH.match(text, clause.said):
        return False
    if clause.verb == "规定" and not clause.written:
        return False  # "市政府规定": what it orders
    if publisher or NAMED.fullmatch(name):
        return True
    if _is_no_name(name) or _SOME_ZH.match(name):
        return False
    if (_VAGUE_ZH.match(name) and not _PROPER_ZH.match(name)) or _NOBODY_ZH.search(name):
        return False
    if clause.shown or (clause.written and _PUBLISHED_ZH.match(text, clause.end)):
        return True
    if clause.verb in {"发布", "公布"} and _TITLED_REPORT_ZH.match(text, clause.said):
        return len(name) > 3 and _FIRM_NAME_ZH.fullmatch(name) is not None
    in_writing = clause.spoken and not clause.voiced and _PERSON_ZH.fullmatch(name)
    return clause.spoken and not in_writing and _FIRM_NAME_ZH.fullmatch(name) is not None


# "某某的报告", "某某在今年4月发布的报告"
_PUBLISHED_ZH = re.compile(
    r"的|(?:在|于)?[^，。；\n]{0,10}?(?:发布|公布|披露|提供|出具|推出|编制)的"
)
_TITLED_REPORT_ZH = re.compile(
    "了?《[^》\n]{2,24}(?:报告|白皮书|蓝皮书|指数|年鉴|公报|榜单|快报)》"
)
# "8%的渔民报告", "2019年3月5日启用": parts of a sentence, no names.
_TORN_ZH = re.compile(
    # "到站前请留意车站公告", "数据以公司披露的为准": what readers are told
    r"[^，。]{0,12}请(?![教示])|[^，。]{1,12}以(?:本?公司|最终|官方|实际|车站|现场|当地)|"
    # "截至本公告披露日", "以现场公告为准", "在一名接近监管部门的人士看来"
    r"截至|以(?![岭色])|在一[名位]|[^，。]{2,16}位于|"
    r"的|[\d.]*[%％]|(?:19|20)?\d\d年|\d{1,2}[月日]|前述|启动|开始|印发|发布|[^》]*《[^》]*\Z"
)
# A firm's name that shows nothing, before "方面" or "负责人".
_FIRM_NAME_ZH = re.compile(
    f"(?!(?:{any_of(data.PLACES_ZH)})\\Z)(?!{data.SURNAMES_ZH}[\u4e00-\u9fff]\\Z)"
    "[\u4e00-\u9fffA-Za-z]{2,8}"
)


# Bulletins name the firm of the news so; a bureau gives its figures.
_FIRMS_ZH = re.compile("(?:集团|公司|银行|电网|企业|证券|股份|平台)\\Z")
# What a body does as well.
_DOES_ZH = frozenset(
    ("发布", "公布", "宣布", "统计", "监测", "分析", "核算", "发现", "刊登", "通告")
)
_EXPLAINS_ZH = frozenset(("分析", "发现", "统计", "监测"))
_ITS_FIGURES_ZH = re.compile(
    "了?(?:《[^》\n]{0,24}?|[^，。；\n《]{0,12}?)(?:数据|报告|快报|年报|季报|财报|公告|公报|白皮书|蓝皮书|指数|榜单|预测|业绩|通报|排名)|[：:，]"
)
_SOME_ZH = re.compile(
    "(?:.{0,8}[一多几数][家所]|许多|不少|众多|一些|有些|全体|广大|当地|周边|附近|沿线|[上下]游(?!.{1,3}[讯网])|头部|龙头|中小|外资|本土|民营|国有|"
    "受访|参展|入驻|获奖|投资|买方|卖方|创业|制造|科技企业|新能源车企|车企|每|任何|没有|如果|虽然|由于|因为|通过|随着|为了|关于|"
    "翻[开看]|查[阅看]|[Ⅰ-Ⅻ]|[该这那某我你他她它]|学生|家长|母亲|父亲|调研企业|首席|董事|总经理|总裁|创始|统计部门|有关|相关|主管|监管部门|执法部门|"
    "从|让|使|被|把|"
    "做好|做实|抓好|强化|统筹|将|要|针对|归集|之前|此前|该|最新出炉|.{1,6}(?:已经?[打建形完]|组织\\d|向.{1,8}报告\\Z)|给|跟|和|与|及|在|是|不|没|就|都|也|只|才|还|再|更|最(?!高)|很|太|非常|十分|会议|论坛|大会|讲座)"
)


def _is_no_name(name: str) -> bool:
    return bool(
        not name
        or _NO_LATIN_ZH.match(name)
        or _TORN_ZH.match(name)
        or _NOT_ZH.fullmatch(name)
        or _NOT_END_ZH.search(name)
    )


def _is_source_zh(name: str, publisher: str, rule: str) -> bool:
    if publisher:
        return True
    if _is_no_name(name):
        return False
    vague = _VAGUE_ZH.match(name) and not (_PROPER_ZH.match(name) or NAMED.fullmatch(name))
    if rule in {"quoted-zh", "as-zh"} and _NOBODY_ZH.search(name) and not _ORG_ZH.search(name):
        return False
    if rule == "as-zh" and _PERSON_ZH.fullmatch(name) and not _ANY_BODY_ZH.search(name):
        return False
    if rule in {"own-zh", "made-zh", "data-zh"} and _SOME_ZH.match(name):
        return False
    if rule in {"titled-zh", "looked-zh"} and _WRITING_ZH.search(name):
        return False
    if rule in _CLAUSES_ZH and _SOME_ZH.match(name):
        return False
    if rule in _STRICT_ZH and (vague or _NOBODY_ZH.search(name)):
        return False
    if rule in {"made-zh", "within-zh", "brackets-zh", "source-zh", "compared-zh", "looked-zh"}:
        return bool(_ANY_BODY_ZH.search(name) or NAMED.fullmatch(name))
    if rule == "counts-zh":
        return bool(_FOREIGN_ZH.fullmatch(name) or _ANY_BODY_ZH.search(name))
    if rule == "reporter-zh" and not _ORG_ZH.search(name):
        return _OCCASION_ZH.match(name) is None
    return rule != "verb-zh" or bool(_ORG_ZH.search(name))
