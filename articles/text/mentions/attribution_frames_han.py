"""Frames of words around the sources that Chinese text names."""

import re

from articles.text.alternatives import tree
from articles.text.gated import Gated, Searched
from articles.text.mentions import attribution_data_zh as data
from articles.text.mentions.attribution_papers_han import PAPERS_ZH
from articles.text.word_tables import any_of

# Where a clause may begin that names its source first.
_HEAD_ZH = rf"(?<![^{data.OPENS_ZH}、\s])"
_AS_ZH = Gated(
    rf"(?:{tree(['根据|(?<![数证依凭票收论单占])据'])})"
    rf"(?P<name>(?:《[^》\n]{{1,16}}》|[^据，,。；：:！？\s“”《》]){{1,40}}?)(?P<verb>{any_of(data.VERBS_ZH)})"
)
_BETWEEN_ZH = (
    rf"(?:{any_of(data.BETWEEN_ZH)}|\d{{1,2}}月(?:\d{{1,2}}日)?|\d{{1,2}}日){{0,6}}"
    r"(?:(?:[\u4e00-\u9fff]{1,7}?[庭处科司室队系])?"
    rf"(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff·]{{0,8}}?(?:（[A-Za-z. ]{{3,30}}）)?"
    r"(?:、[\u4e00-\u9fff]{0,2}教授[\u4e00-\u9fff]{2,3}?)?(?:在[^，。；\n]{1,16}?[上时中]|"
    r"在?接受[^，。；\n]{0,12}?采访时|答记者问时)?)?"
)
_CLAUSE_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[^{data.OPENS_ZH}、《》\s]{{0,28}}"
    rf"(?:{any_of(data.ORGANISATIONS_ZH)}))(?:“[^”\n]{{1,16}}”)?{_BETWEEN_ZH}"
    rf"(?P<verb>{any_of(data.CLAUSE_VERBS_ZH)})(?!会)"
)
# Names that show no organisation, but stand behind a word for one, in title marks or in Latin.
_TITLED_ZH = Gated(
    rf"《(?<!题为《)(?<!题目为《)(?<!标题为《)(?P<name>[^》\n]{{2,20}})》{_BETWEEN_ZH}(?:曾|也|还|则|在.{{1,12}}?中|网站|"
    rf"记者从[^，。]{{1,10}}发回的报道|的?一篇(?:报道|文章)|客户端)?(?:记者(?:从[^，。；\n]{{2,16}}?)?(?:获悉|了解到|得知|注意到)|{any_of(data.PRINTED_ZH)}|(?:刊登的?)?文章)"
)
_KIND_ZH = Gated(
    rf"(?:{any_of(data.KINDS_ZH)})“?(?P<name>(?!的)[^，,、。；：:！？\s“”《》（）()【】]{{2,10}}?)”?{_BETWEEN_ZH}"
    rf"(?:{any_of(data.CLAUSE_VERBS_ZH)})(?!会)"
)
_LATIN_ZH = Gated(
    rf"(?P<name>[A-Z][A-Za-z0-9&.'-]{{0,40}}(?: [A-Z][A-Za-z0-9&.'-]{{0,40}}){{0,4}}) "
    rf"?{_BETWEEN_ZH}(?:报道|显示|称|披露|预测|预计|指出|统计|测算|估计|认为|估算|预估)"
)
REPORTS_ZH = re.compile(
    r"[^，,。；：:！？\s“”]{0,14}?(?:报道|消息|称|援引|报导|撰文|刊文|评论|电(?=[，,：:（(]))"
)
DATELINE_ZH = re.compile(
    r"(?:(?<=\n)|\A)[^，,。；\n“”]{2,24}?(?:消息|讯|电)\s*(?:[：:（(]|$)", re.MULTILINE
)
_QUOTED_ZH = Gated(
    r"(?:援引|引述|转引自|转载自|引用)(?P<name>[^，,。；：:！？\s“”]{2,20}?)(?:的|报道|消息|数据|话|说法|报告)"
)
# "从某局昨日召开的新闻发布会上获悉": who holds it
_HELD_ZH = (
    r"(?:(?:昨|今|当)[天日]|近日|日前|\d{1,2}日)?(?:[上下]午)?(?:组织)?(?:召开|举行|举办)的"
    "[^，。；\n]{0,20}?会(?:议|现场)?上?"
)
_FROM_ZH = Gated(
    rf"(?:从|向)(?P<name>[^从向，,。；：:！？\s“”]{{1,28}}?(?:{any_of(data.ORGANISATIONS_ZH)}))"
    rf"(?:{_HELD_ZH})?(?:获悉|了解到|"
    rf"得知|获取|了解|(?:传来|获得|得到|拿到)的?(?:消息|数据|信息))"
)
_REPORTER_ZH = Gated(
    r"记者[^，。；\n）)]{0,16}?从(?P<name>[^从，,。；：:！？\s“”]{2,24}?)(?:获悉|了解到|得知|获取)"
)
# "记者联系了某局。", "专访了某协会会长", "请来某委副主任": who then speaks.
_ASKED_ZH = Gated(
    r"(?:记者(?:随后|又|还|先后)?(?:联系|致电|采访|走访|咨询|询问)|专访|请来|请到|邀请到)[了到上]{0,2}"
    rf"(?P<name>(?:(?![从向对在和与的了])[\u4e00-\u9fff]){{2,24}}?(?:{any_of(data.ORGANISATIONS_ZH)}))"
    rf"(?:[\u4e00-\u9fff]{{0,8}}?(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff]{{2,4}}?(?:先生|女士)?)?(?=[。，；,])"
)
_NAME_ZH = r"(?:(?!看来|报告|发布|公布|[对将把使让的])[\u4e00-\u9fffA-Za-z&·]){2,24}?"
BODY_ZH = f"(?:{any_of(data.ORGANISATIONS_ZH)}|{any_of(data.HOUSES_ZH)})"
# "某公司（600000）披露的年报显示": a company is the source of its own figures.
_COMPANY_ZH = Gated(
    r"(?P<name>[\u4e00-\u9fffA-Za-z]{2,12})[（(][\d*×]{5,6}(?:\.[A-Z]{2})?[）)]"
    r"[^，。；\n]{0,24}?(?:披露|公告(?=[称，,：:])|公布|报告显示|公告显示|"
    r"发布[^，。；\n]{0,10}?(?:公告|报告|[年季中]报|预告|快报))"
)
# "某证券首席分析师李某认为": who speaks for somebody.
_SPEAKER_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z&]{{2,14}}?)的?"
    r"(?:首席|高级|资深|宏观|行业|半导体|汽车|策略|能源|电子|医药){0,3}?"
    r"(?:分析师|经济学家|策略师|研究员|(?:策略|宏观|固收)首席)[\u4e00-\u9fff·]{2,12}?(?:[（(][^）)\n]{1,24}[）)])?"
    r"[^，。；\n]{0,18}?(?:表示|认为|指出|称|说|写道|预计|预测|告诉|介绍)"
)
# "某某董事长某某说": a company with no word for one, known by who heads it; "某地铁介绍".
_HEADED_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{2,12}}?)"
    r"(?:中国区?|大?[华东南西北中][东南西北中]区|亚太区|全球)?"
    r"(?:副?董事长|首席(?:执行|技术|财务|运营)官|CEO|副?总(?:调度|工程师|设计师)|副?厂长|车间主任|(?:联合)?创始人|执行?副?总裁|总裁|副?总经理|董秘|董事会秘书)"
    r"(?:[兼、][^，。；\n]{2,8}?)?[\u4e00-\u9fff·]{2,4}?(?:日前|近日|\d{1,2}日|在[^，。；\n]{1,16}?[上时中])?"
    r"(?:告诉|表示|认为|指出|称|说(?!明)|介绍|透露|预计|坦言)"
)
_HOUSE_SAYS_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}(?:{any_of(data.HOUSES_ZH)})){_BETWEEN_ZH}"
    r"(?:告诉|表示|认为|指出|介绍|透露|回应|披露|公告称|测算|估算)"
)
# "某某数据显示": who has data of its own.
_DATA_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{2,14}}?)"
    r"(?:最新|近日|日前|今日|今天|昨日|昨天|\d{1,2}日|发布的?|公布的?|出具的?|编制的?|的(?:一份|一项|最新)){0,4}"
    r"(?:统计|监测|调研|调查|检测|平台|大)?(?:数据|报告|研报|榜单|白皮书|指数|报价|年报|财报|公告|[周月季]报)(?:结果)?[则却也]?(?:显示|表明|指出|预计|认为|"
    r"称|预测|说|提到|披露|估算)"
)
# "某某在报告中指出"
_IN_REPORT_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{4,12}}?)"
    r"(?:近日|日前|今日)?在(?:最新|近期|近日|一份|其|发布)?的?(?:一份)?(?:最新)?(?:研究|调查|年度|行业)?"
    r"(?:报告|研报|白皮书)[中里](?:指出|表示|称|预计|预测|写道|认为)"
)
# "北方钢网的数据，", "来自某局的数据，", "按某署口径，": what a body made known, with no verb.
_OUTPUT_OF_ZH = (
    "(?:统计|监测|调研|调查|检测|跟踪|平台|后台|普查|研究|分析|市场|年度|季度|月度|行业|专项|抽样|预测|新闻|"
    "测算)"
)
_MADE_KNOWN_ZH = rf"(?:{any_of(data.MADE_KNOWN_ZH)})(?:结果|值|口径)?"
_OUTPUT_ZH = rf"{_OUTPUT_OF_ZH}{{0,2}}{_MADE_KNOWN_ZH}"
# The same, found by the set of its first characters.
_OUTPUT_FOUND_ZH = tree([_OUTPUT_OF_ZH * n + _MADE_KNOWN_ZH for n in (2, 1, 0)])
_MADE_ZH = Gated(
    rf"(?:{tree([f'{_HEAD_ZH}(?:来自|出自|从|按照?|依照?|照|依据|参照|参考|根据|据)'])})"
    rf"(?P<name>{_NAME_ZH})"
    r"(?:最新|发布|发表|公布|披露|提供|的|一[份项]|[今去]年|\d{4}年(?:上半年|前三季度|[一二三四]季度|\d{1,2}月)?){0,3}"
    rf"{_OUTPUT_ZH}(?:来?(?:看|说|计算?))?(?=[，,：:])"
)
_OWN_DATA_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{BODY_ZH})(?:给出|发布|公布|提供|测算|统计)?的?(?:最新)?"
    rf"{_OUTPUT_ZH}(?=[，,：:是为]|[则也]?[略稍更较]?(?:低|高|乐观|悲观|保守|谨慎|一致))"
)
# "高于某院的预测", "与某院的测算一致"
_COMPARED_ZH = Gated(
    rf"(?:与|同|低于|高于|好于|超过|不及|接近|符合)(?P<name>(?:(?![与同低高好超不接符])[\u4e00-\u9fffA-Za-z]){{2,20}}?{BODY_ZH})"
    rf"(?:给出|此前|早前|最新|发布|公布){{0,2}}的?{_OUTPUT_ZH}(?=[^，。；\n]{{0,3}}(?:一致|相近|吻合|接近|相符)|[，。：])"
)
# "记者查询某局网站发现"
_LOOKED_ZH = Gated(
    r"(?:查询|查阅|登录|检索|浏览|记者在(?=[^，。；\n]{3,24}(?:网站|官网|公告)))"
    rf"(?P<name>(?:(?!查询|查阅)[\u4e00-\u9fff]){{2,20}}?(?:{any_of(data.ORGANISATIONS_ZH)}))"
    r"(?:官网|网站|官方网站|平台|公告|系统)?后?(?:发现|看到|显示|获悉|了解到)"
)
# "某局" in brackets, where a paragraph ends.
_SIGNED_ZH = Gated(
    r"(?m:[（(](?<=。[（(])(?P<name>[\u4e00-\u9fff]{3,16}(?:局|委|厅|办公室|统计局|中心|社|日报|晚报))[）)]$)"
)
# "在某署的最新报告中，", "在某智库看来，"
_WITHIN_ZH = Gated(
    rf"{_HEAD_ZH}在(?P<name>{_NAME_ZH})(?:(?:最新|近期|近日|日前|发布|公布|\d{{4}}年|的|一份){{1,4}}"
    rf"{_OUTPUT_ZH}[中里]|(?:(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff·]{{2,4}}?)?看来)(?=[，,：:])"
)
# "某咨询调研的35家工厂": whoever follows them counts them.
_FOLLOWED_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{BODY_ZH})(?:重点)?"
    r"(?:调研|监测|跟踪|追踪|统计|调查|抽样|覆盖|采样)的(?:全国|国内|[\u4e00-\u9fff]{0,4}?)(?=\d|[\u4e00-\u9fff]{2,8}[为达])"
)
# "（数据来源：某局）", "资料来源：某局"
SOURCE_ZH = Gated(
    r"(?:(?:数据|资料|统计|信息|图表|表格)来源(?:于|自)?[：:]|(?<=[（(])(?:数据)?来源[：:]|(?<![^（(：:，。\n])(?:数据|资料)来自)\s*"
    r"(?P<name>[^，,、。；;：:！？\s“”（）()\d][^，,、。；;：:！？\s“”（）()]{1,24})"
)
_IN_BRACKETS_ZH = Gated(rf"[（(](?:据)?(?P<name>{_NAME_ZH})的?{_OUTPUT_ZH}(?=[）)])")
# "某局：零售额增长5%。", "某期货研究员某某：…", "16:40 某局：…": who speaks before a colon.
_COLON_ZH = re.compile(
    rf"(?<![^\n。])(?:\d{{1,2}}[:：]\d\d\s)?(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))"
    rf"(?:(?:{any_of(data.ROLES_ZH)})[\u4e00-\u9fff·]{{2,4}}|"
    rf"(?:的?最新)?{_OUTPUT_ZH})?[：:](?=[^\n]{{0,40}}?\d)"
)
# "某证券把目标价上调至32元": whose forecast it is.
_FORECAST_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{BODY_ZH}|(?:高盛|瑞银|花旗|野村|汇丰|惠誉|穆迪|标普|中金|大摩|小摩|"
    rf"摩根[士大][丹通]利?)(?:全球|评级|集团)?)(?:近日|日前|还|也|已|则|此前|在[^，。；\n]{{2,14}}[中里])?"
    r"(?:[将把][^，。；\n]{0,16}?(?:预测|预期|预估|目标价|评级|增速)[^，。；\n]{0,10}?(?:[上下]?调[整至为降高到升]|[上下]修|提高[至到]|"
    r"降[低至到])|"
    r"给予[^，。；\n]{0,10}?评级|"
    r"(?:[上下]调|维持)(?:了|对)?[^，。；\n]{0,16}?(?:预测|预期|预估|目标价|评级))"
)
# Brokers rate shares, whatever they are called: "大某继显维持“买入”评级", "里某发表报告称".
_RATES_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fff]{{2,6}}?)(?:近日|日前|则|亦|也|已|最新)?"
    r"(?:维持|给予|重申|予|[将把][^，。；\n]{0,12}?|[上下]调)[^，。；\n]{0,10}?(?:评级|目标价)"
)
_REPORTING_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{2,8}}?)(?:近日|日前|今日)?(?:发表|发布)(?:最新)?(?:研究)?"
    r"(?:报告|研报)(?:指|称|表示|认为|预计)"
)
# A name with no word for a body, before what takes a number: "伍德兰斯特估计，".
_COUNTS_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fff]{{4,8}}?)(?:最新|此前|近日|日前)?"
    r"(?:估计|测算|估算|预估|预计|预测)(?=[，,：:])"
)
# "据某海关，前4个月…": no word for what it made known.
_PLAIN_ZH = Gated(
    rf"(?:{tree([f'{_HEAD_ZH}(?:另据|又据|据|根据)'])})(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?:官方)?(?:微博|网站|官网|微信公众号|公众号|客户端)?(?:[（(][^（）()\n]{{2,24}}[）)])?(?=[，,])"
)
# "知情人士告诉某社，"
_TOLD_ZH = Gated(
    r"(?:告诉|对(?=《)|向(?=《))(?P<name>《[^》\n]{2,16}》|[\u4e00-\u9fff]{2,8}?(?:社|日报|晚报|时报|周刊|电视台|财经))(?:记者)?"
    r"(?=[，,：:]|表示|说|称|透露|指出)"
)
# "转载自《某报》", "原载某网"
_REPRINT_ZH = Gated(
    r"(?:转载?自|摘自|原载于?|选自|首发于|刊(?:载|登|发)?于|编译自|改编自)(?:微信公众号|公众号|客户端)?[：:]?[《“「]?"
    r"(?P<name>[\u4e00-\u9fffA-Za-z·]{2,16}?)(?=[》”」，,。；、）)\s]|$)"
)
# "综合新华社、某报报道": each of them.
LISTED_ZH = re.compile(
    r"(?:综合|据)(?P<names>[^，,。；：:\n据综]{2,14}(?:、[^，,。；：:\n]{2,14}?){1,4}?)(?:等(?:媒体)?)?(?:消息|报道|"
    r"电)(?=[，,：:。）)]|$)"
)
# "来自某大学的某某认为"
_MEMBER_ZH = Gated(
    rf"{_HEAD_ZH}来自(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))的[\u4e00-\u9fff·]{{2,8}}?"
    r"(?:认为|表示|指出|介绍|说|告诉)"
)
# "经某局核实，", "据“某研究”统计", "研究平台“某指数”数据显示"
_THROUGH_ZH = Gated(
    rf"经(?P<name>(?:(?!过|济)[\u4e00-\u9fff]){{2,20}}?(?:{any_of(data.ORGANISATIONS_ZH)}))"
    r"(?:初步)?(?:核实|测算|统计|核算|监测|评估|查明|调查|认定|检测|检验|鉴定|审核|审计|抽检)(?=[，,：:]|后|，)"
)
# "一项由某大学开展的研究"
_DONE_BY_ZH = Gated(
    rf"由(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?:联合[^，。]{{1,12}}?|牵头|共同)?"
    r"(?:开展|完成|进行|主持|实施|委托|牵头|发布|编制|公布|合著|撰写|编写|发起|推出)的?[^，。；\n]{0,10}?(?:研究|调查|报告|测算|问卷|统计|监测|检测|排名|榜单)"
)
# "某大学对2000名职工的调查显示"
_ASKING_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?:日前|近日|此前|去年|今年)?"
    r"对[^，。；：\n对]{2,24}?的(?:一项|一次|最新)?(?:抽样|问卷|专题|跟踪|电话|入户|随机|专项)?"
    r"(?:调查|调研|监测|抽查|检测|研究|分析|统计|测算|评估|审计|普查|走访|问卷)(?:结果|报告|数据)?[则也还]?"
    r"(?:显示|表明|发现|指出)"
)
# "某研究院走访了640家工厂，结果显示"
_SURVEYED_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?:日前|近日|此前|今年|去年|先后|随机)?"
    r"(?:调查|调研|抽查|走访|统计|检测|抽检|访问|追踪|跟踪|比对|梳理|测试|摸排|问|访|查)了[^，。；\n]{2,30}?，"
    r"(?:结果|其中|数据|报告)?(?:显示|表明|发现|得出|认为|指出|有|约|超|近|\d)"
)
# "国家某局的账本里，", "某会近日的问卷中，"
_IN_BOOKS_ZH = (
    rf"的(?:最新|一份|一项|那份)?(?:{_OUTPUT_ZH}|账本|台账|名册|记录|问卷|登记簿|报表|清单)"
    "[里中上]?(?=[里中上]?[，,：:])"
)
_BOOKS_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}{BODY_ZH})(?:最新|近日|近期|今年|去年|日前|上半年)?{_IN_BOOKS_ZH}"
)
# "这是某院一份调查给出的数字", "若某会所言不虚"
_GIVEN_ZH = Gated(
    rf"(?:这是|以上是|上述是|这一[数结][字据论果]是)(?P<name>{_NAME_ZH}{BODY_ZH})[^，。；\n]{{0,12}}?"
    r"(?:给出|得出|公布|发布|统计|提供|测算|算出|调查)的?(?:一组|一个)?(?:数字|数据|结论|结果|答案|判断)"
)
_SPOKEN_ZH = Gated(
    rf"(?:若|如果|倘若|正如|诚如|果如)(?P<name>{_NAME_ZH}{BODY_ZH})(?:所言|所说|所称|所述|所料|说的|预计的|预料的)"
)
# "某中心从1998年起监测这片滩涂，副主任方某说": whose head speaks in the next clause.
_HEAD_NEXT_ZH = Gated(
    rf"{_HEAD_ZH}(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))[^，。；：“”\n]{{3,30}}，(?:其|该[中研协局院所]心?)?"
    r"副?(?:主任|所长|局长|会长|院长|秘书长|站长|负责人|总经理)[\u4e00-\u9fff]{2,3}?"
    r"(?:说|表示|介绍|告诉|透露|坦言|认为|指出)"
)
# "这一数字来自某局"
_FIGURE_COMES_ZH = (
    "(?:数字|数据|统计|估算|预测|测算|说法|判断|结论|消息|口径|估计|结果)(?:均|都|主要|皆)?"
    "(?:来自|出自|来源于|援引自)"
)
_COMES_ZH = Gated(
    rf"{_FIGURE_COMES_ZH}(?P<name>{_NAME_ZH}{BODY_ZH})(?:的[^，。；\n]{{2,12}})?(?=[，。；,]|$)"
)
_COMES_KIND_ZH = Gated(
    rf"{_FIGURE_COMES_ZH}[\u4e00-\u9fff]{{0,6}}?(?:{any_of(data.KINDS_ZH)})"
    r"(?P<name>(?:(?!的)[\u4e00-\u9fffA-Za-z·]){2,20}?)(?:的[^，。；\n]{2,12})?(?=[，。；,]|$)"
)
# "发表在《某学报》上"
_PRINTED_IN_ZH = Gated(
    r"(?:发表|刊登|刊载|刊发|登载)[在于](?:国际)?(?:学术)?(?:期刊|杂志)?《(?P<name>[^》\n]{2,20})》"
)
_WRITES_IN_ZH = Gated(
    r"在(?:国际)?(?:学术)?(?:期刊|杂志)?《(?P<name>[^》\n]{2,20})》(?:期刊|杂志)?上(?:发表|撰文|报告|刊文|发文)"
)
# "据《某报》，"
_PLAIN_TITLE_ZH = Gated(r"据《(?P<name>[^》\n]{2,16})》(?:网站|客户端)?(?=[，,])")
_QUOTED_NAME_ZH = Gated(
    r"(?:[据照]|网站|平台|机构|软件|APP|应用|公众号|账号|杂志|报纸|智库|媒体|栏目|数据库|频道|公司|组织)“(?P<name>[^”\n，。]{2,16})”"
    rf"(?:的|最新|近日|发布的?|公布的?){{0,3}}(?:{_OUTPUT_ZH})?(?:统计|检测|抽检|测试|调查|走访|报道|消息|监测|测算|显示|称|披露|指出|认为|预计|预测|发文|介绍|表示)"
)
# Who answers, on a line of its own: "某局局长 王某：".
_ANSWERS_ZH = Gated(
    rf"(?m:^(?P<name>{_NAME_ZH}(?:{any_of(data.ORGANISATIONS_ZH)}))(?:[\u4e00-\u9fff]{{1,8}}[司处科室])?"
    rf"(?:{any_of(data.ROLES_ZH)})[ \u3000]?[\u4e00-\u9fff]{{2,4}}[：:][^\S\n]*$)"
)
# A firm that the text itself calls one: "曦某称，".
_FIRM_ZH = re.compile(
    rf"{_HEAD_ZH}(?P<name>[\u4e00-\u9fffA-Za-z]{{2,5}}?)(?:方面|官方)?(?:则|还|也|回应)?(?:称|表示|透露|宣称|"
    rf"坦言)(?=[，,：:])"
)
COUNTERS_ZH = Gated(rf"(?:{any_of(data.COUNTERS_ZH)})(?!会长|秘书长|的?股)")
PATTERNS_ZH: tuple[tuple[Gated, str], ...] = (
    (_AS_ZH, "as-zh"),
    (_QUOTED_ZH, "quoted-zh"),
    (_FROM_ZH, "from-zh"),
    (_REPORTER_ZH, "reporter-zh"),
    (_ASKED_ZH, "told-zh"),
    (_TITLED_ZH, "titled-zh"),
    (_MADE_ZH, "made-zh"),
    (_WITHIN_ZH, "within-zh"),
    (_FOLLOWED_ZH, "followed-zh"),
    (SOURCE_ZH, "source-zh"),
    (_PLAIN_ZH, "plain-zh"),
    (_TOLD_ZH, "told-zh"),
    (_THROUGH_ZH, "through-zh"),
    (_DONE_BY_ZH, "through-zh"),
    (_ASKING_ZH, "data-zh"),
    (_SURVEYED_ZH, "data-zh"),
    (_GIVEN_ZH, "made-zh"),
    (_SPOKEN_ZH, "made-zh"),
    (_HEAD_NEXT_ZH, "data-zh"),
    (_COMES_ZH, "comes-zh"),
    (_COMES_KIND_ZH, "comes-zh"),
    (_PRINTED_IN_ZH, "reprint-zh"),
    (_WRITES_IN_ZH, "reprint-zh"),
    (_COMPARED_ZH, "compared-zh"),
    (_LOOKED_ZH, "looked-zh"),
    (_SIGNED_ZH, "source-zh"),
    (_REPORTING_ZH, "data-zh"),
    (_PLAIN_TITLE_ZH, "reprint-zh"),
    (_QUOTED_NAME_ZH, "quoted-name-zh"),
    (_ANSWERS_ZH, "answers-zh"),
    (_REPRINT_ZH, "reprint-zh"),
    (_IN_BRACKETS_ZH, "brackets-zh"),
    (_COUNTS_ZH, "counts-zh"),
    *PAPERS_ZH,
    (_COMPANY_ZH, "company-zh"),
    (_HEADED_ZH, "headed-zh"),
    (_SPEAKER_ZH, "speaker-zh"),
)
# Slow to fail, and tried only on lines with the end that they need.
ENDED_ZH: tuple[tuple[Gated, str, Gated], ...] = ((_BOOKS_ZH, "data-zh", Gated(_IN_BOOKS_ZH)),)
# Slow to fail, and tried only in sentences that hold a verb of saying.
SAYING_ZH: tuple[tuple[Gated, str], ...] = (
    (_CLAUSE_ZH, "verb-zh"),
    (_KIND_ZH, "kind-zh"),
    (_DATA_ZH, "data-zh"),
    (_IN_REPORT_ZH, "data-zh"),
    (_MEMBER_ZH, "member-zh"),
    (_HOUSE_SAYS_ZH, "house-zh"),
    (_LATIN_ZH, "latin-zh"),
)
SAYS_ZH = Gated(any_of(data.CLAUSE_VERBS_ZH))
# Slow to fail: tried only before the end that they need, which is found fast.
BEFORE_ZH: tuple[tuple[Searched, str, Searched], ...] = (
    (_OWN_DATA_ZH, "own-zh", Gated(f"(?:{_OUTPUT_FOUND_ZH})[，,：:是为则也略稍更较低高]")),
    (
        _FORECAST_ZH,
        "forecast-zh",
        Gated(
            tree(
                [
                    "(?:预测|预期|预估|目标价|评级|增速)(?=[^，。；\n]{0,10}[调修提降])|[上下]调|维持|"
                    "给予"
                ]
            )
        ),
    ),
    (_RATES_ZH, "forecast-zh", Gated("评级|目标价")),
    (_FIRM_ZH, "firm-zh", Gated("(?:称|表示|透露|坦言)(?=[，,：:])")),
    (_COLON_ZH, "colon-zh", Gated(r"[：:](?<=[\u4e00-\u9fff].)")),
)
