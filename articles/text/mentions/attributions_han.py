"""Sources named in Chinese text."""

import re
from collections.abc import Iterator

from articles.text.alternatives import tree
from articles.text.gated import Gated, Searched
from articles.text.mentions import attribution_data_zh as data
from articles.text.mentions.attributions_clauses_han import Clause, clauses
from articles.text.mentions.sources import Attribution, Known, any_of, phrase
from articles.text.spans import shared

_AS_ZH = re.compile(
    rf"(?:{tree(['根据|根據|(?<![数數证證依凭票收论論单占])[据據]'])})"
    rf"(?P<name>(?:《[^》\n]{{1,16}}》|[^据據，,。；：:！？\s“”《》]){{1,40}}?)(?P<verb>{any_of(data.VERBS_ZH)})"
)
_BETWEEN_ZH = (
    rf"(?:{any_of(data.BETWEEN_ZH)}|\d{{1,2}}月(?:\d{{1,2}}日)?|\d{{1,2}}日){{0,6}}"
    r"(?:(?:[\u4e00-\u9fff]{1,7}?[庭处科司室队系])?"
    rf"(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff·]{{0,4}}?"
    r"(?:、[\u4e00-\u9fff]{0,2}教授[\u4e00-\u9fff]{2,3}?)?(?:在[^，。；\n]{1,16}?[上时中]|"
    r"在?接受[^，。；\n]{0,12}?采访时|答记者问时)?)?"
)
_CLAUSE_ZH = re.compile(
    rf"(?:(?<=[。！？；，,、：:\n“”）)】」\s])|\A)(?P<name>[^，,、。；：:！？\s“”《》（）()【】]{{0,28}}"
    rf"(?:{any_of(data.ORGANISATIONS_ZH)}))(?:“[^”\n]{{1,16}}”)?{_BETWEEN_ZH}"
    rf"(?P<verb>{any_of(data.CLAUSE_VERBS_ZH)})(?!会)"
)
# Names that show no organisation, but stand behind a word for one, in title marks or in Latin.
_TITLED_ZH = Gated(
    rf"(?<!题为)(?<!题目为)(?<!标题为)《(?P<name>[^》\n]{{2,20}})》{_BETWEEN_ZH}(?:曾|也|还|则|在.{{1,12}}?中|网站|"
    rf"记者从[^，。]{{1,10}}发回的报道|的?一篇(?:报道|文章)|客户端)?(?:{any_of(data.PRINTED_ZH)}|(?:刊登的?)?文章)"
)
_KIND_ZH = re.compile(
    rf"(?:{any_of(data.KINDS_ZH)})(?P<name>(?!的)[^，,、。；：:！？\s“”《》（）()【】]{{2,10}}?){_BETWEEN_ZH}"
    rf"(?:{any_of(data.CLAUSE_VERBS_ZH)})(?!会)"
)
_LATIN_ZH = re.compile(
    rf"(?P<name>[A-Z][A-Za-z0-9&.'-]{{0,40}}(?: [A-Z][A-Za-z0-9&.'-]{{0,40}}){{0,4}}) "
    rf"?{_BETWEEN_ZH}"
    r"(?:报道|显示|称|披露|预测|预计|指出|统计|测算|估计|认为|估算|预估)"
)
_REPORTS_ZH = re.compile(
    r"[^，,。；：:！？\s“”]{0,14}?(?:报道|消息|称|援引|报导|報道|撰文|刊文|评论|电(?=[，,：:（(]))"
)
_DATELINE_ZH = re.compile(
    r"(?:(?<=\n)|\A)[^，,。；\n“”]{2,24}?(?:消息|讯|电)\s*(?:[：:（(]|$)", re.MULTILINE
)
_QUOTED_ZH = re.compile(
    r"(?:援引|引述|转引自|轉引自|转载自|引用)(?P<name>[^，,。；：:！？\s“”]{2,20}?)(?:的|报道|消息|数据|话|说法|报告)"
)
_FROM_ZH = Gated(
    rf"(?:从|向)(?P<name>[^从向，,。；：:！？\s“”]{{1,28}}?(?:{any_of(data.ORGANISATIONS_ZH)}))(?:获悉|了解到|"
    rf"得知|获取|了解)"
)
_REPORTER_ZH = re.compile(
    r"记者[^，。；\n]{0,16}?从(?P<name>[^从，,。；：:！？\s“”]{2,24}?)(?:获悉|了解到|得知|获取)"
)
_HEAD_ZH = r"(?:(?<=[。！？；，,、：:\n“”）)】」（(\s])|\A)"
_NAME_ZH = r"(?:(?!看来|报告|发布|公布|[对将把使让的])[\u4e00-\u9fffA-Za-z&·]){2,24}?"
_BODY_ZH = f"(?:{any_of(data.ORGANISATIONS_ZH)}|{any_of(data.HOUSES_ZH)})"
# "某公司（600000）披露的年报显示": a company is the source of its own figures.
_COMPANY_ZH = re.compile(
    r"(?P<name>[\u4e00-\u9fffA-Za-z]{2,12})[（(]\d{5,6}(?:\.[A-Z]{2})?[）)]"
    r"[^，。；\n]{0,24}?(?:披露|发布公告|公告称|公布|报告显示|公告显示)"
)
# "某证券首席分析师李某认为": who speaks for somebody.
_SPEAKER_ZH = re.compile(
    r"(?:(?<=[。！？；，,、：:\n“”）)】」\s])|\A)(?P<name>[\u4e00-\u9fffA-Za-z&]{2,14}?)的?"
    r"(?:首席|高级|资深|宏观|行业|半导体|汽车|策略|能源|电子|医药){0,3}?"
    r"(?:分析师|经济学家|策略师|研究员|(?:策略|宏观|固收)首席)[\u4e00-\u9fff·]{2,12}?(?:[（(][^）)\n]{1,24}[）)])?"
    r"[^，。；\n]{0,18}?(?:表示|认为|指出|称|说|写道|预计|预测|告诉|介绍)"
)
# "某某董事长某某说": a company with no word for one, known by who heads it; "某地铁介绍".
_HEADED_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{2,12}}?)"
    r"(?:中国区?|大?[华东南西北中][东南西北中]区|亚太区|全球)?"
    r"(?:副?董事长|首席(?:执行|技术|财务|运营)官|CEO|(?:联合)?创始人|执行?副?总裁|总裁|副?总经理|董秘|董事会秘书)"
    r"(?:兼[^，。；\n]{2,8}?)?[\u4e00-\u9fff·]{2,4}?(?:日前|近日|\d{1,2}日|在[^，。；\n]{1,16}?[上时中])?"
    r"(?:告诉|表示|认为|指出|称|说(?!明)|介绍|透露|预计|坦言)"
)
_HOUSE_SAYS_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}(?:{any_of(data.HOUSES_ZH)})){_BETWEEN_ZH}"
    r"(?:告诉|表示|认为|指出|介绍|透露|回应|披露|公告称|测算|估算)"
)
# "某某数据显示": who has data of its own.
_DATA_ZH = re.compile(
    r"(?:(?<=[。！？；，,、：:\n“”）)】」\s])|\A)(?P<name>[\u4e00-\u9fffA-Za-z]{2,14}?)"
    r"(?:最新|近日|日前|今日|今天|昨日|昨天|\d{1,2}日|发布的?|公布的?|出具的?|编制的?|的(?:一份|一项|最新)){0,4}"
    r"(?:统计|监测|调研|调查|检测|平台|大)?(?:数据|报告|研报|榜单|白皮书|指数|报价|年报|财报|公告|[周月季]报)(?:结果)?(?:显示|表明|指出|预计|认为|"
    r"称|预测|说|提到|披露|估算)"
)
# "某某在报告中指出"
_IN_REPORT_ZH = Gated(
    r"(?:(?<=[。！？；，,、：:\n“”）)】」\s])|\A)(?P<name>[\u4e00-\u9fffA-Za-z]{4,12}?)"
    r"(?:近日|日前|今日)?在(?:最新|近期|近日|一份|其|发布)?的?(?:一份)?(?:最新)?(?:研究|调查|年度|行业)?"
    r"(?:报告|研报|白皮书)[中里](?:指出|表示|称|预计|预测|写道|认为)"
)
# "北方钢网的数据，", "来自某局的数据，", "按某署口径，": what a body made known, with no verb.
_OUTPUT_ZH = (
    "(?:统计|监测|调研|调查|检测|跟踪|平台|后台|普查|研究|分析|市场|年度|季度|月度|行业|专项|抽样|预测|新闻|"
    rf"测算){{0,2}}(?:{any_of(data.MADE_KNOWN_ZH)})(?:结果|值|口径)?"
)
_MADE_ZH = Gated(
    rf"{_HEAD_ZH}(?:来自|出自|从|按照?|依照?|依据|参照|参考|根据|据)(?P<name>{_NAME_ZH})"
    rf"(?:最新|发布|公布|提供|的|一[份项]){{0,3}}{_OUTPUT_ZH}(?:来?(?:看|说|计算?))?(?=[，,：:])"
)
_OWN_DATA_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{_BODY_ZH})(?:给出|发布|公布|提供|测算|统计)?的?(?:最新)?"
    rf"{_OUTPUT_ZH}(?=[，,：:是为])"
)
# "在某署的最新报告中，", "在某智库看来，"
_WITHIN_ZH = re.compile(
    rf"{_HEAD_ZH}在(?P<name>{_NAME_ZH})(?:(?:最新|近期|近日|日前|发布|公布|\d{{4}}年|的|一份){{1,4}}"
    rf"{_OUTPUT_ZH}[中里]|看来)(?=[，,：:])"
)
# "某咨询调研的35家工厂": whoever follows them counts them.
_FOLLOWED_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{_BODY_ZH})(?:重点)?"
    r"(?:调研|监测|跟踪|追踪|统计|调查|抽样|覆盖|采样)的(?:全国|国内|[\u4e00-\u9fff]{0,4}?)(?=\d|[\u4e00-\u9fff]{2,8}[为达])"
)
# "（数据来源：某局）", "资料来源：某局"
_SOURCE_ZH = Gated(
    r"(?:(?:数据|资料|统计|信息|图表|表格)来源(?:于|自)?[：:]|(?<=[（(])(?:数据)?来源[：:]|(?<=[（(])(?:数据|资料)来自)\s*"
    r"(?P<name>[^，,、。；;：:！？\s“”（）()\d][^，,、。；;：:！？\s“”（）()]{1,24})"
)
_IN_BRACKETS_ZH = re.compile(rf"[（(](?:据)?(?P<name>{_NAME_ZH})的?{_OUTPUT_ZH}(?=[）)])")
# "某局：零售额增长5%。", "某期货研究员某某：…": who speaks before a colon.
_COLON_ZH = re.compile(
    rf"(?:(?<=\n)|(?<=。)|\A)(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))"
    rf"(?:(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff·]{{2,4}}|"
    rf"(?:的?最新)?{_OUTPUT_ZH})?[：:](?=[^\n]{{0,40}}?\d)"
)
# "某证券把目标价上调至32元": whose forecast it is.
_FORECAST_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{_BODY_ZH}|(?:高盛|瑞银|花旗|野村|汇丰|惠誉|穆迪|标普|中金|大摩|小摩|"
    rf"摩根[士大][丹通]利?)(?:全球|评级|集团)?)(?:近日|日前|还|也|已|则|此前)?"
    r"(?:[将把][^，。；\n]{0,16}?(?:预测|预期|预估|目标价|评级|增速)[^，。；\n]{0,10}?(?:[上下]?调[整至为降高到升]|[上下]修|提高[至到]|"
    r"降[低至到])|"
    r"给予[^，。；\n]{0,10}?评级|"
    r"(?:[上下]调|维持)(?:了|对)?[^，。；\n]{0,16}?(?:预测|预期|预估|目标价|评级))"
)
# A name with no word for a body, before what takes a number: "伍德兰斯特估计，".
_COUNTS_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fff]{{4,8}}?)(?:最新|此前|近日|日前)?"
    r"(?:估计|测算|估算|预估|预计|预测)(?=[，,：:])"
)
# "据某海关，前4个月…": no word for what it made known.
_PLAIN_ZH = Gated(
    rf"(?:(?<=[。！？；，\n])|\A)(?:另|又)?据(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?=[，,])"
)
# "知情人士告诉某社，"
_TOLD_ZH = re.compile(
    r"(?:告诉|[对向](?=《))(?P<name>《[^》\n]{2,16}》|[\u4e00-\u9fff]{2,8}?(?:社|日报|晚报|时报|周刊|电视台|财经))(?:记者)?"
    r"(?=[，,：:]|表示|说|称|透露|指出)"
)
# "转载自《某报》", "原载某网"
_REPRINT_ZH = re.compile(
    r"(?:转载?自|摘自|原载于?|选自|首发于|刊(?:载|登|发)?于|编译自|改编自)(?:微信公众号|公众号|客户端)?[：:]?[《“「]?"
    r"(?P<name>[\u4e00-\u9fffA-Za-z·]{2,16}?)(?=[》”」，,。；、）)\s]|$)"
)
# "综合新华社、某报报道": each of them.
_LISTED_ZH = re.compile(
    r"(?:综合|据)(?P<names>[^，,。；：:\n据综]{2,14}(?:、[^，,。；：:\n]{2,14}?){1,4}?)(?:等(?:媒体)?)?(?:消息|报道|"
    r"电)(?=[，,：:。）)]|$)"
)
# "来自某大学的某某认为"
_MEMBER_ZH = re.compile(
    rf"{_HEAD_ZH}来自(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))的[\u4e00-\u9fff·]{{2,8}}?"
    r"(?:认为|表示|指出|介绍|说|告诉)"
)
# "经某局核实，", "据“某研究”统计", "研究平台“某指数”数据显示"
_THROUGH_ZH = re.compile(
    rf"经(?P<name>(?:(?!过|济)[\u4e00-\u9fff]){{2,20}}?(?:{any_of(data.ORGANISATIONS_ZH)}))"
    r"(?:初步)?(?:核实|测算|统计|核算|监测|评估|查明|调查|认定)(?=[，,：:]|后|，)"
)
_QUOTED_NAME_ZH = re.compile(
    r"(?:[据照]|网站|平台|机构|软件|APP|应用|公众号|账号|杂志|报纸|智库|媒体|栏目|数据库|频道|公司)“(?P<name>[^”\n，。]{2,16})”"
    rf"(?:的|最新|近日|发布的?|公布的?){{0,3}}(?:{_OUTPUT_ZH})?(?:统计|报道|消息|监测|测算|显示|称|披露|指出|认为|预计|预测|发文|介绍|表示)"
)
# Who answers, on a line of its own: "某局局长 王某：".
_ANSWERS_ZH = re.compile(
    rf"(?m:^(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?:[\u4e00-\u9fff]{{1,8}}[司处科室])?"
    rf"(?:{any_of(data.ROLES_ZH)})[ \u3000]?[\u4e00-\u9fff]{{2,4}}[：:]\s*$)"
)
# A firm that the text itself calls one: "曦某称，".
_FIRM_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{2,5}}?)(?:方面|官方)?(?:则|还|也|回应)?(?:称|表示|透露|宣称|"
    rf"坦言)(?=[，,：:])"
)
_PATTERNS_ZH: tuple[tuple[Searched, str], ...] = (
    (_AS_ZH, "as-zh"),
    (_QUOTED_ZH, "quoted-zh"),
    (_FROM_ZH, "from-zh"),
    (_REPORTER_ZH, "reporter-zh"),
    (_TITLED_ZH, "titled-zh"),
)
# Slow to fail, and tried only in sentences that hold a verb of saying.
_SAYING_ZH: tuple[tuple[Searched, str], ...] = (
    (_CLAUSE_ZH, "verb-zh"),
    (_KIND_ZH, "kind-zh"),
    (_DATA_ZH, "data-zh"),
    (_IN_REPORT_ZH, "data-zh"),
    (_MEMBER_ZH, "member-zh"),
    (_HOUSE_SAYS_ZH, "house-zh"),
    (_LATIN_ZH, "latin-zh"),
)
_SENTENCE_ZH = re.compile(r"[^。！？\n]+")
_SAYS_ZH = re.compile(any_of(data.CLAUSE_VERBS_ZH))
# Tried only where a text holds one of the words that they need.
_SELDOM_ZH: tuple[tuple[Searched, str, tuple[str, ...]], ...] = (
    (_MADE_ZH, "made-zh", ("来自", "出自", "从", "按", "依", "参", "据")),
    (
        _WITHIN_ZH,
        "within-zh",
        ("报告中", "看来", "研报中", "数据中", "白皮书中", "年报中", "报告里"),
    ),
    (_FOLLOWED_ZH, "followed-zh", ("研的", "测的", "踪的", "计的", "查的", "样的", "盖的")),
    (_SOURCE_ZH, "source-zh", ("来源", "来自")),
    (_PLAIN_ZH, "plain-zh", ("据",)),
    (_TOLD_ZH, "told-zh", ("告诉", "对《", "向《")),
    (_THROUGH_ZH, "through-zh", ("经",)),
    (_QUOTED_NAME_ZH, "quoted-name-zh", ("“",)),
    (_ANSWERS_ZH, "answers-zh", ("：\n", ":\n")),
    (_REPRINT_ZH, "reprint-zh", ("自", "原载", "刊", "首发于")),
    (_IN_BRACKETS_ZH, "brackets-zh", ("）", ")")),
    (_COUNTS_ZH, "counts-zh", ("估计", "测算", "估算", "预估", "预计", "预测")),
    (_COMPANY_ZH, "company-zh", ("披露", "公告", "公布", "报告显示")),
    (_HEADED_ZH, "headed-zh", ("董事", "首席", "CEO", "创始人", "总裁", "总经理", "董秘")),
    (_SPEAKER_ZH, "speaker-zh", ("分析师", "经济学家", "策略师", "研究员", "首席")),
)
# Slow to fail: tried only before the end that they need, which is found fast.
_BEFORE_ZH: tuple[tuple[Searched, str, Searched], ...] = (
    (_OWN_DATA_ZH, "own-zh", Gated(f"{_OUTPUT_ZH}[，,：:是为]")),
    (
        _FORECAST_ZH,
        "forecast-zh",
        re.compile(
            tree(
                [
                    "(?:预测|预期|预估|目标价|评级|增速)(?=[^，。；\n]{0,10}[调修提降])|[上下]调|维持|"
                    "给予"
                ]
            )
        ),
    ),
    (_FIRM_ZH, "firm-zh", re.compile("(?:称|表示|透露|坦言)(?=[，,：:])")),
    (_COLON_ZH, "colon-zh", re.compile(r"[：:](?<=[\u4e00-\u9fff].)")),
)
_BEFORE = 40
_CODE_ZH = re.compile(r"[（(]\d{5,6}(?:\.[A-Z]{2})?[）)]")
_LEADING_ZH = re.compile(
    r"(?:\d{1,2}[.．、]|[<>|#*]|"
    "(?:今天|昨天|近日|日前)?(?:发布|公布)的|最新|来自|另据|据|而|但|同时|此外|对此|其中|《|由)+"
)
_TRAILING_ZH = re.compile(f"(?:{any_of(data.TRAILING_ZH)})\\Z")
_NOT_ZH = re.compile(f"(?:{any_of(data.NOT_SOURCES_ZH)})\\Z")
# "记者从发布会上获悉": an occasion, not a source.
_OCCASION_ZH = re.compile(
    r"(?:企业|公司|村民|居民|业主).{0,3}\Z|.*(?:上|现场|活动|论坛|人士|方面|处|发布会|座谈会|会议|大会)\Z"
)
_VAGUE_ZH = re.compile(
    "(?:最新|统计|监测|调查|研究|相关|有关|多项|多组|这|那|一|该|上述|官方|行业|市场|初步|公开|权威|历史|大量|部分|各|"
    "不完全|此|另|同期|财务|业绩|年|半年|季|月|近|目前|今|去|环境|客流|库存|价格|订单|生产|运营|空气|水质|交通|能耗|票务|问询|成交|综合|其|本|我|从|在|对|"
    "根据|按|经|公司|全国|全市|全省|机构|"
    "招标|采购|拍卖|股东|会计|合并|召回|征集|搬迁|停产|项目|会议|法院|政府|第|两|三|会计|合并|股东|召回|招标|拍卖|征集|搬迁|停产|项目|几|数|某|新|国际|国内|"
    "海外|经济|人口|销售|用户|交易|实时|后台|平台|大|企业|招股|问卷|抽样|民意|"
    "分析|中期|中标|环评|可研|审计|体检|检测|实验|试验|测试|临床|卫星|遥感|气象|水文)"
)
# Bodies whose own name begins with such a word.
_PROPER_ZH = re.compile(
    "(?:国际|全国|全球|经济|企业|新|大|气象|卫星|遥感|水文|国内|平台|机构|分析)[^的]{1,16}"
    "(?:署|协会|组织|局|研究院|联盟|委员会|社|银行|基金会|学会|商会|联合会|大学|证券|咨询|集团|总会)\\Z"
    "|调查组|专家组|(?!这|那|该|上述|相关|有关|多|各|某|其|本|我|几|数|此|另|部分|大量|一|两|三|第|从|在|对|根据|按|经|今|去|近|目前|公司|项目|市场)"
    "[^的]{3,16}(?:部|厅|局|署|委|委员会|研究院|协会|大学|银行|交易所|总局)\\Z"
)
_NO_LATIN_ZH = re.compile(
    r"(?:CEO|CFO|CTO|COO|AI|App|APP|Phase|Model|Line|Series|Tier|Stage|Type|Level|Part|Round|No)\b"
)
# "调查报告公布": a report that comes out says nothing.
_APPEARS_ZH = frozenset(("公布", "发布"))
_ORDERS_ZH = re.compile(
    "了?[^，。；：\n]{0,20}?(?:通知|意见|办法|方案|规定|条例|细则|指南|标准|政策|预警|法令|目录|规划|计划|倡议|招标)"
)
_QUOTED_BEHIND_ZH = re.compile("“(?P<name>[^”\n，。]{2,16})”")
_KIND_END_ZH = re.compile(
    "(?:网站|平台|机构|软件|应用|公众号|账号|杂志|智库|媒体|栏目|数据库|频道)\\Z"
)
_WRITING_ZH = re.compile(r"(?:报告|公报|白皮书|蓝皮书|年鉴)\Z")
# "某院（某研究院）": the short and the full name.
_BOTH_ZH = re.compile(
    f"[^（(]{{2,12}}[（(][^（）()]{{2,20}}(?:{any_of(data.ORGANISATIONS_ZH)})[）)]"
)
_CLAUSES_ZH = frozenset(("verb-zh", "as-zh", "kind-zh", "house-zh"))
_STRICT_ZH = frozenset(
    {
        "data-zh",
        "plain-zh",
        "made-zh",
        "own-zh",
        "within-zh",
        "followed-zh",
        "brackets-zh",
        "colon-zh",
        "forecast-zh",
        "counts-zh",
        "headed-zh",
        "house-zh",
    }
)
_NOBODY_ZH = re.compile(
    "(?:[人者士员们家方界众民商主]|等[国地])\\Z|^(?:这|那|该|本|我|他|她|其|各|多|有|每|所)"
)
# "据张建国介绍": two or three characters that begin with a family name.
_PERSON_ZH = re.compile(rf"{data.SURNAMES_ZH}[\u4e00-\u9fff]{{1,2}}")
_ANY_BODY_ZH = re.compile(f"{_BODY_ZH}\\Z")
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
    """Candidates in Chinese text, in no order; they may overlap."""
    found = _framed_zh(text)
    for match, rule in found:
        start, name = _cleaned_zh(match.start("name"), match["name"])
        start, name = _told_zh(start, name)
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
        yield phrase(text, match, start, end, publisher, rule)
    yield from _listed_zh(text, known)
    yield from _clauses_zh(text, known)
    for mention in known.publishers:
        verb = _REPORTS_ZH.match(text, mention.end)
        # "新华社石家庄电" and "央视网消息：" open the outlet's own article.
        if verb and not _DATELINE_ZH.match(text, mention.start):
            span = text[mention.start : verb.end()]
            yield Attribution(
                mention.text, mention.start, verb.end(), span, mention.codes[0], "publisher-zh"
            )


def _cleaned_zh(start: int, name: str) -> tuple[int, str]:
    """A name without the words before and behind it, and where it then starts."""
    leading = _LEADING_ZH.match(name)
    if leading:
        start, name = start + leading.end(), name[leading.end() :]
    while not _BOTH_ZH.fullmatch(name):
        shorter = _TRAILING_ZH.sub("", name)
        if shorter == name or not shorter:
            break
        name = shorter
    return start, name


def _framed_zh(text: str) -> list[tuple[re.Match[str], str]]:
    """What the frames find, with their rules."""
    seldom = [
        (pattern, rule)
        for pattern, rule, words in _SELDOM_ZH
        if any(word in text for word in words) and (rule != "company-zh" or _CODE_ZH.search(text))
    ]
    patterns = (*_PATTERNS_ZH, *seldom)
    found = [(match, rule) for pattern, rule in patterns for match in pattern.finditer(text)]
    for pattern, rule, ending in _BEFORE_ZH:
        for at in ending.finditer(text):
            match = pattern.search(text, max(0, at.start() - _BEFORE), at.end() + _BEFORE)
            if match:
                found.append((match, rule))
    for sentence in _SENTENCE_ZH.finditer(text):
        if _SAYS_ZH.search(text, sentence.start(), sentence.end()):
            for pattern, rule in _SAYING_ZH:
                matches = pattern.finditer(text, sentence.start(), sentence.end())
                found += [(match, rule) for match in matches]
    return found


def _clauses_zh(text: str, known: Known) -> Iterator[Attribution]:
    """Who says what the clauses of a text say."""
    for sentence in _SENTENCE_ZH.finditer(text):
        for clause in clauses(text, sentence.start(), sentence.end()):
            start, name = _cleaned_zh(clause.start, text[clause.start : clause.end])
            start, name = _told_zh(start, name)
            publisher = known.publisher(start, start + len(name))
            if _says_zh(clause, text, name, publisher) and not known.is_place(
                start, start + len(name)
            ):
                words = shared(text[start : clause.said])
                yield Attribution(name, start, clause.said, words, publisher, "clause-zh")


def _listed_zh(text: str, known: Known) -> Iterator[Attribution]:
    """Outlets one after the other: "综合新华社、某报报道"."""
    if "、" not in text:
        return
    for match in _LISTED_ZH.finditer(text):
        at = match.start("names")
        for part in match["names"].split("、"):
            start, name = _cleaned_zh(at, part)
            publisher = known.publisher(start, start + len(name))
            if publisher or _ORG_ZH.search(name) or part.startswith("《"):
                words = shared(text[start : start + len(name)])
                yield Attribution(name, start, start + len(name), words, publisher, "listed-zh")
            at += len(part) + 1


def _says_zh(clause: Clause, text: str, name: str, publisher: str) -> bool:
    """Whether the subject of a clause is a source."""
    if clause.verb in _DOES_ZH and not _ITS_FIGURES_ZH.match(text, clause.said):
        return False
    if publisher:
        return True
    if _NOT_ZH.fullmatch(name) or _SOME_ZH.match(name) or _NO_LATIN_ZH.match(name):
        return False
    if (_VAGUE_ZH.match(name) and not _PROPER_ZH.match(name)) or _NOBODY_ZH.search(name):
        return False
    return clause.shown or (clause.written and text.startswith("的", clause.end))


# Bulletins name the firm of the news so; a bureau gives its figures.
_FIRMS_ZH = re.compile("(?:集团|公司|银行|电网|企业|证券|股份|平台)\\Z")
# What a body does as well.
_DOES_ZH = frozenset(
    ("发布", "公布", "宣布", "统计", "监测", "分析", "核算", "发现", "刊登", "通告")
)
_ITS_FIGURES_ZH = re.compile(
    "了?[^，。；\n]{0,12}?(?:数据|报告|快报|年报|季报|财报|公告|公报|白皮书|蓝皮书|指数|榜单|预测|业绩|通报|排名)"
)
_SOME_ZH = re.compile(
    "(?:.{0,8}[一多几数]家|许多|不少|众多|一些|有些|全体|广大|当地|周边|附近|沿线|上游|下游|头部|龙头|中小|外资|本土|民营|国有|"
    "受访|参展|入驻|获奖|投资|买方|卖方|创业|制造|科技企业|新能源车企|车企|每|任何|没有|如果|虽然|由于|因为|通过|随着|为了|关于|"
    "翻[开看]|查[阅看]|铁路部门|民航部门|[Ⅰ-Ⅻ]|[该这那某我你他她它]|学生|家长|母亲|父亲|调研企业|首席|董事|总经理|总裁|创始|统计部门|气象部门|环保部门|有关|相关|主管|监管部门|执法部门|交通部门|"
    "公安部门|气象|从|让|使|被|把|"
    "给|跟|和|与|及|在|是|不|没|就|都|也|只|才|还|再|更|最|很|太|非常|十分|会议|论坛|大会|讲座)"
)


# "某某曾对某报表示": the outlet is the source.
_TOLD_TO_ZH = re.compile(
    "[^《]{2,}?(?:对|向|告诉)(?P<name>[^对向]{2,10}(?:新闻|日报|晚报|时报|商报|社|网|周刊|财经|电视台|杂志|在线))\\Z"
)


def _told_zh(start: int, name: str) -> tuple[int, str]:
    """A name without who told it."""
    told = _TOLD_TO_ZH.match(name)
    return (start + told.start("name"), told["name"]) if told else (start, name)


def _is_source_zh(name: str, publisher: str, rule: str) -> bool:
    if publisher:
        return True
    if _NOT_ZH.fullmatch(name) or _NO_LATIN_ZH.match(name):
        return False
    vague = _VAGUE_ZH.match(name) and not _PROPER_ZH.match(name)
    if rule in {"quoted-zh", "as-zh"} and _NOBODY_ZH.search(name) and not _ORG_ZH.search(name):
        return False
    if rule == "as-zh" and _PERSON_ZH.fullmatch(name) and not _ANY_BODY_ZH.search(name):
        return False
    if rule in {"own-zh", "made-zh"} and _SOME_ZH.match(name):
        return False
    if rule == "titled-zh" and _WRITING_ZH.search(name):
        return False
    if rule in _CLAUSES_ZH and _SOME_ZH.match(name):
        return False
    if rule in _STRICT_ZH and (vague or _NOBODY_ZH.search(name)):
        return False
    if rule in {"made-zh", "within-zh", "brackets-zh", "source-zh"}:
        return bool(_ANY_BODY_ZH.search(name))
    if rule == "counts-zh":
        return bool(_FOREIGN_ZH.fullmatch(name) or _ANY_BODY_ZH.search(name))
    if rule == "reporter-zh" and not _ORG_ZH.search(name):
        return _OCCASION_ZH.match(name) is None
    return rule != "verb-zh" or bool(_ORG_ZH.search(name))
