"""Patterns of Chinese expressions of time: what may begin one, the groups that it is told by.

They are searched in the plain shadow of a text; periods_han.py makes stretches of them.
"""

import re
from collections.abc import Iterable
from typing import Final

from articles.text.times import festivals
from articles.text.word_tables import listed

# 月底, 季末, 月初; but 底部, 初步统计
_END: Final = "底(?![蕴端部层])|末(?![端尾期])|初(?![中级期次始衷步学小心])"
_NO_YEAR: Final = "一二三四五六七八九十几两数半今本去明"  # 年内 is this year, 三年内 is not
_N: Final = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR: Final = (
    r"(?:(?P<y>(?<!\d)(?:1[89]|20|21)\d\d|"
    r"[一二][〇零九八○oO0][〇零○o一二三四五六七八九]{2})[ ]?(?:财政?年度?|会计年度|全年|"
    r"届(?=[毕高本新硕博应学的])|年?度?)|"
    r"(?P<yy>(?<![\d.第])(?:\d\d(?=年[\d一二三四五六七八九十上下前第全])|0\d|"
    r"[零〇][一二三四五六七八九]))[ ]?年(?![检会报])|"
    r"(?P<rel>今年|本年度|本年|去年|上年度|上一年|(?<![网以之])上年(?![货纪龄])|前年|明年|(?<![成产后完用])后年(?!产)|"
    r"来年|下一年|(?<!年)全年|当年|同年|次年|翌年|前一年))"
)
_FESTIVAL: Final = "国庆[、和]?中秋|中秋[、和]?国庆|" + "|".join(
    sorted(map(re.escape, festivals.HAN), key=len, reverse=True)
)
_PART: Final = rf"""
    (?P<fest>["“]?(?P<fest_n>{_FESTIVAL})["”]?节?
        (?:(?<=[春暑]运)(?:期间)?|(?<=暑期)(?:期间)?|(?:\d天)?(?:假期|长假|小长假|假日|黄金周|期间)(?:期间)?
            |当[天日](?!气))
            (?:的?(?:[前头首](?P<fest_d>{_N}|两)(?P<fest_u>[天日周])|(?P<fest_1>首日|第一天)))?)
    | (?P<half>[上下]半年|(?<=年)[前后]半年)
    | (?P<season>[春夏秋冬])(?:[季天]|(?<=年.)(?=[，。、；]))
    | (?<!\d)(?P<first>{_N})(?:月份?)?[ ]?(?:-|~|至|到|、)[ ]?(?P<second>{_N})月(?:份)?(?![\d日])
    | (?P<q_from>[一二三四1-4])(?:、(?:[二三1-4]、)?|[-~至到])(?P<q_to>[二三四1-4])季度
    | (?:第(?P<q>[一二三四1-4])个?|(?P<q2>[一二三四1-4首])个?)
      (?:季度|季(?=报|末|初)|(?<=第.)季(?![节风])|(?<=首)季(?!节))
    | [前头首](?P<qs>[二两三23])个?季度?
    | (?<![提目])[前头首](?P<ms>{_N}|两)个?月
    | (?<!\d)(?P<em>{_N})[ ]?月[ ]?(?P<e1>{_N})[ ]?(?:-|~|至|到)[ ]?(?P<e2>{_N})[日号]
    | (?<!\d)(?P<m>{_N})[ ]?月(?:份)?(?:[ ]?(?P<d>{_N})[ ]?[日号])?(?:[ ]?(?:-|~|至
        |到)[ ]?(?P<d2>{_N})[日号])?(?:的?第(?P<week_nth>[一二三四])周)?
        (?:的?(?:第(?P<nth>[一二三四五])|最后一)个(?:周|星期)(?P<nth_day>[一二三四五六日天]))?
"""
HAN: Final = re.compile("[〇\u3400-\u9fff]")
# All that there can be in a line without a Chinese character: years, with month and day or without.
IN_LATIN: Final = re.compile(
    r"[12](?<!\d[12])(?:(?<=1)[89]|(?<=2)[01])\d\d"
    r"(?:(?P<iso>(?:(?<=19\d\d)|(?<=20\d\d))[-./](?P<im>\d{1,2})[-./](?P<id>\d{1,2})(?!\d))|(?P<bare>))"
)
# Every alternative is one group around all others, or ends with one: the last to close tells it.
_ALTERNATIVES: Final = rf"""
    (?P<iso>(?<!\d)(?P<iy>(?:19|20)\d\d)[-./](?P<im>\d{{1,2}})[-./](?P<id>\d{{1,2}})(?!\d))
    | (?P<planned>["“]?(?P<plan>十[一二三四五]五|十五)["”](?:规?划?期?间?|时期)
            (?:(?P<plan_edge>末|初)|[前头](?P<plan_n>[两二三四])年)?
        |(?P<plan2>十[一二三四五]五)(?=期间|时期|规划|末|初|以来)(?P<plan2_edge>末|初)?)
    | (?P<d3>(?<![\d第月.])(?:(?P<d3_from>{_N})[ ]?(?:-|~|至|到)[ ]?)?
            (?P<d3_n>{_N})日(?!元|本|均|前|常|益|产|报(?!道)|子|程|游|行|内|后|的?时间)
        |(?<![^，。；：“\s])(?P<hao>{_N})号(?=，|[上下]午|凌晨|早|晚|$))
    | (?P<day>前一[日天](?![气然])|昨[日天晚夜]|今[日天晚晨早]
        |(?<![目当先以之日年月周])前[日天](?!的|气)|明[日天晚晨早]
        |当[日天晚]|同[日天](?!而)|(?<![^，。；、：“\s大到在于])后天(?![性气的失]))
    | (?P<month>(?P<month_w>上上?个?月|本月|当月|下下?个?月)(?:(?P<month_d>{_N})[日号]
        |(?P<month_e>{_END}|[上中下]旬))?)
    | (?P<quarter>(?P<quarter_w>(?:[上下这]个?|本)季度|当季|(?<!四)季内|[上本下]季(?=[末初]))
        (?P<quarter_e>{_END})?)
    | (?P<week>(?P<week_w>(?:上上?|下下?|本|这)个?(?:周|星期|礼拜))(?![期边刊])
        (?P<week_day>[一二三四五六日天末])?)
    | (?<!每)(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![线年个])
    | (?P<decade>(?:(?P<century>[上本]|十[八九]|二十一?|1[89]|2[01])世纪
            (?P<tens>[1-9]0|[一二三四五六七八九]?十)
        |(?P<dec>(?:19|20)\d0|(?<![\d十])[5-9]0|[五六七八九]十))年代)
    | (?P<ago>(?P<ago_n>{_N}|两)(?P<ago_u>年|个月|天|周)(?:以|之)?
        前(?![后期三两一二四五六七八九十\d]|半))
    | (?P<vague>(?:过去|最近)的?(?:24|48|72)个?小时|(?:近|最近|过去)?半年(?:多)?(?:来|以来)
        |(?:过去|近|最近|未来|今后|此后)(?:的)?(?:{_N}|几|数|两)(?:多|余)?(?:年|个月|个?周
        |天)(?:来|内|间|里)?
        |(?:{_N}|几|数|两)(?:多|余)?年(?:多)?(?:来|前|后|间)(?![产])|截至目前|几天前)
    | (?P<now_year>(?<![\d{_NO_YEAR}][个年])(?<![\d{_NO_YEAR}])[年月]内(?![瓦外]))
    | (?P<session>(?:截至)?收盘(?!价)|收[报涨跌于](?![告送案])|[早午尾]盘)
    | (?P<both>今明两年|去今两年|明后两年)
    | (?P<cold>去冬今春|今冬明春|[这去今]个?(?:冬天?|春天?|夏天?|秋天?)(?![令季奥会节]|至)
        |(?:上个?|本|今年|去年|(?P<cold_y>20\d\d)[-~至](?:20)?\d\d年?度?)?
            (?:采暖|供暖|供热)季(?=[，,前后全以至]))
    | (?P<report>半年报|[中年]报(?=显示|披露)|中期业绩)
    | (?P<notice>本?(?:公告|报告)(?:披露|发布)?日(?![期常]))
    | (?P<edge_only>(?<![\d本上下当个每整同])月底(?=前|之前)
        |(?<![千近百往历连逐整半数大])年[底末初](?!蕴)|开年(?=以来|至今)
        |(?<![青少老成童壮近来历数几两往百千万十\d])年中(?![国医期旬学小间级考的等华央]))
    | (?:{_YEAR}的?[ ]?)?(?:{_PART})?
"""
# Alternatives that begin with digits only, and that never do.
_DIGITS: Final = listed("iso")
_WORDS: Final = listed(
    "planned day month quarter week now_year session both report notice edge_only"
)


def _without(names: Iterable[str]) -> re.Pattern[str]:
    every = re.split(r"\n    \| (?=\()", _ALTERNATIVES.strip())
    kept = [one for one in every if not one.startswith(tuple(f"(?P<{name}>" for name in names))]
    return re.compile("|".join(kept), re.VERBOSE)


AT_DIGITS: Final = _without(_WORDS)
AT_WORDS: Final = _without(_DIGITS)
_ONES: Final = "一二三四五六七八九"
_NUMBER: Final = rf"[\d{_ONES}十]"
# Behind a number: the sign of a time, or what goes on to another number.
_SIGN: Final = rf"[ ]?[月年]|[日号世]|个?季|个月|[周天][以之前]|[多余]年|[ ]?[-~至到][ ]?{_NUMBER}"
_SOME: Final = rf"的?[\d{_ONES}十几数两半]"
# Characters that may begin an expression of time, and what must follow them. In a run of digits
# only years, seasons and centuries begin.
_OPENINGS: Final = (
    ("0123456789", rf"(?<!\d\d)\d?(?:{_SIGN}|、\d\d?月)|\d?(?:[季世]|[多余]?年)"),
    ("1", r"(?<!\d\d)[89]\d\d"), ("2", r"(?<!\d\d)[01]\d\d"),
    (_ONES + "十", rf"[{_ONES}十]{{0,2}}(?:{_SIGN}|、{_NUMBER})"),
    ("一二", "[〇零九八○oO0]"), ("零〇", f"[{_ONES}]"), ("十", "[一二三四五]?五"), ("五十", "一"),
    ("今", "[年日天晚晨早明个春夏秋冬]"), ("昨", "[日天晚夜]"), ("明", "[年日天晚晨早后]"),
    ("当", "[日天晚月季年]"), ("同", "[年日天]"), ("去", "[年冬春夏秋今个]"), ("后", "[年天]"),
    ("全来次翌半", "年"), ("年", "[底末初中内]|报[显披]"), ("周", "[一二三四五六日天]"),
    ("上下", "[上下个月季周星礼半年世]|一年|[采供]暖"), ("这", "[个季周星礼春夏秋冬]"),
    ("本", "[个月季周星礼年世]|[公报]告|[采供]暖"), ("数几两", "[多余年个天周]"),
    ("前", rf"{_NUMBER}|[两日天年半]"), ("头", rf"{_NUMBER}|两"),
    ("首", rf"(?!一){_NUMBER}|[个季两]"),
    ("近", _SOME), ("最", "近" + _SOME), ("过", "去" + _SOME), ("未", "来" + _SOME),
    ("此今", "后" + _SOME), ("第", "[一二三四1-4]个?季"), ("截", "至(?:目前|收)"), ("星", "期"),
    ("礼", "拜"), ("春", "[节运]"), ("清", "明"), ("端", "午"), ("中", "秋|期业|报[显披]"),
    ("国", "庆"), ("劳", "动节"), ("双", "[节十1]"), ("暑", "[运期假]"), ("新", "春"), ("元", "旦"),
    ("季", "内"), ("月", "[内底]"), ("采供", "暖季"), ("开", "年[以至]"),
    ("公报", "告(?:披露|发布)?日"), ("收", "[报涨跌于盘]"), ("早午尾", "盘"), ('"“', "[十五双]"),
)  # fmt: skip


def _opening() -> re.Pattern[str]:
    """Begins with single characters: Python looks for the set of these."""
    behind: dict[str, list[str]] = {}
    for characters, after in _OPENINGS:
        for character in characters:
            behind.setdefault(character, []).append(after)
    return re.compile("|".join(f"{one}(?={'|'.join(after)})" for one, after in behind.items()))


OPENING: Final = _opening()
EDGE: Final = re.compile(
    r"(年?底(?![蕴端部层])|年?末(?![端尾期])|年?初(?![中级期次始衷步学小心])|"
    r"年中(?![国医期旬学小间级考的等华央])|上?中旬|中?下旬|上旬)"
)
