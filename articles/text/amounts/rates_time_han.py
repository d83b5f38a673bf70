"""Rates of time of Chinese amounts: 年产, 日均, 每周往返, 一年可节省; and what all rates share.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import one_of, tree
from articles.text.amounts import unit_data_han as data
from articles.text.gated import Gated, opened_by

PER: Final = one_of(data.PER)
WINDOW: Final = 40
CLAUSE: Final = re.compile("[。；！？，,【】\\n]")
_CLAUSES: Final = re.compile(f"(?s:.*){CLAUSE.pattern}")  # up to the last that is divided
NEAR: Final = r"(?:[^，。；！？0-9\n]|\d+(?:号|g))"
TIME_OF: Final = {"年": "/year", "月": "/month", "周": "/week", "日": "/day", "时": "/hour"}
TIMES: Final = tuple(TIME_OF.values())
DIGIT: Final = re.compile("[0-9]")
# 度电成本, 吨钢综合能耗
MADE_OF: Final = Gated(
    f"(度电|吨(?:[钢焦水铝煤粮氢铁]|[纸坯油材糖矿肉]))(?:综合|平均|生产|新水|含税)*(?:成本|费用?|能耗|价|利润|毛利|盈利|亏损|消耗|[煤水气油焦]耗|耗新?水|耗电|燃料比|焦比|煤比|"
    f"电耗|碳排放){NEAR}{{0,8}}$"
)


def made_of(plain: str, low: int, start: int) -> str:
    """What an amount is per that making one measure costs or takes."""
    made = MADE_OF.search(plain, low, start, line=plain)
    if made is None:
        return ""
    return "/kWh" if made.group(1) == "度电" else "/t"


# 浇一亩地从38元降到22元: what one measure of it costs.
ONE_MEASURE: Final = Gated(
    "(?:^|[，。；：、\\n])[^，。；\\d]{0,3}[一1](亩|度电|吨|公斤|斤|公里|平方米|立方米|升)(?![级位])"
    "[^，。；\\d每]{0,12}[从由花要收赚省付需耗用费剩]{NEAR}{0,6}$".replace("{NEAR}", NEAR)
)
_MADE: Final = tree(
    [
        "产(?!品|业)|[耗烧]|分拣|限流|限量|投入(?!产|使用|运营|运行|资金|试)|生产|发电|用电|供电|发送|用水|供|处理|销售|销量|运(?![营行动河作])|吞吐|减排|减碳|输[送气油水电]|接待|客流|客运|旅客|货物|货运|加工|"
        "节约|节能|节电|节水|送出|消耗|检测|检验|接诊|开行|发车|投递|揽收|派送|排放|加注|配送|运送|回收|利用|开采|屠宰|出栏|"
        "拨打|拨出|拨$|接听|接访|呼出|封装|组装|制造|交付|培训|服务|完成|办理|起降|通行|通过能力|换电|充电|制氢|产氢|取水|补水|送电|外送|替代|减少|增加发电|可供|游客|"
        "收割|播种|插秧|加氢|加气|酿酒|榨油|造纸|织布|印刷|印制|制茶|炒茶|孵化|育苗|育雏|繁育|繁殖|养殖|产蛋|产奶|挤奶|炼钢|炼油|轧钢|铸造|锻造|"
        "压榨|磨面|灌装|包装|分装|缝制|编织|烘干|印染|洗涤|清洗|清运|清扫|体检|诊疗|透析|手术|接种|化验|采血|放映|借阅|过闸|载客|"
        "增(?![长加幅速至到收高])|出塘|出笼|出菇|产仔|放流|出苗|"
        "影响|减产|损[失耗]|到[货港]|装[船车卸]|卸[船车]|接卸|疏港|[出入]库|出货|发货|收[购储运]|采[购摘]|捕捞|投放|[调拉转清]运|"
        "产生|抽[水取]|[引调]水|过[车境]|[出入]境|查验|通关|放行|验放|出餐|处置|焚烧|填埋|捕集|注入|掘进|进尺|铺设|浇筑|碳减排"
    ]
)
# 今日, 10日, 工作日: days that are no rate.
_NO_DATE: Final = (
    "(?<![0-9当今昨前次近单生节假工连首周作易庆念放明后翌往旧白夏冬春秋某同即隔整半平末头赛])"
)
# Each of these patterns is tried where one of its first characters stands.
_MONEY: Final = (
    "每(?P<each>年|月|日|天|周|小时)|(?P<mean>[日月年周])均(?!增)|"
    f"{_NO_DATE}(?P<sold>日)(?:营业额|销售额|流水|收入|进账|产值)|"
    "(?<![年前近这头去今上来后到有第满])(?P<one>一年)(?:可|能|少|多(?!来)|省|节|下来|要?跑|要?用|要?烧|"
    "(?:就|仅|光|大概|大约|差不多)?[要需得](?![到求知出])|差不多|大概|大约)"
)
# 年销售额1900万元, 月流水9万元, 年运行费用: a time that begins the name of a sum. That of one
# time, 去年, 三月, 全年营收, is no rate.
_SUMS: Final = (
    "(?<!年营业)额|产值|收入|营收|税|费用?|成本|利润|租金|流水|进账|开[销支]|支出|投[入资]|补[贴助]|贡献|"
    "创[收汇]|增收|预算|分红|损失|亏损"
)
_NAMED: Final = (
    "(?<![0-9上去今前明本当同全半近历往昨老青少成童周常那这翌次连逐来早晚百千一二三四五六七八九十两"
    "多几每财后隔整新过跨学头首末元下单])(?P<year_named>年)(?![内初底末中来前后度均轻级会报终关夜"
    f"货味景纪龄化]|利率)[^，。；\\d均年月日]{{0,7}}?(?:{_SUMS})|"
    "(?<![0-9上本当每个单数今去几同前后首末全次逐累元蜜岁腊正一二三四五六七八九十两])"
    "(?P<month_named>月)(?![初底末中来份内均度季])"
    f"[^，。；\\d均年月日]{{0,6}}?(?:{_SUMS})"
)
# What is granted to those of such sums, and how far one moved.
_NO_SUM: Final = re.compile("[的奖给补罚]|减少|增加|[升降]低?(?!至|到|为)")
MONEY_TIMES: Final = re.compile(f"(?=[每日月年周一])(?:{_MONEY}|{_NAMED})")
EARNED_IN: Final = re.compile(
    "(?=一)(?:(?<![有过第])(?P<aday>一天)(?=[亏赚挣能可要省花耗烧]|的?(?:流水|进账|收入|营业额|销售额|毛利))|(?P<amonth>一个月)(?=[赚挣能可要省花]))"
)
_ALL_TIMES: Final = re.compile(
    f"(?=[每日月年周一小])(?:{_MONEY}|(?<![年前近这头去今上])(?P<long>一年)(?:就|要|将)|"
    "(?<![有过第前后这那同当每])(?:"
    # 一台机器一天能产6吨: what it makes, not how long it ran
    f"(?P<aday>一天)(?:就|最多|大概|大约)?(?:[能可][以够]?|最多|要)(?:{_MADE}|卖)|"
    # 一天要收, 一个月得用掉: whatever is done so much of
    "(?P<one_of>一天|一个月)(?:就|光|大概|差不多)?(?:[能可][以够]?|要|得)(?![到求知出要走跑骑爬])[一-鿿]{1,6}$|"
    "(?P<a_day>一天)(?=[割耕播插剪接派退]))|"  # 一天割80亩
    # 一个月只掘进了11米: how fast it goes on
    "(?:(?<![一-鿿])|(?<=[^历用耗]时)|(?<=候))(?P<pace>一天|一周|一个月|一年)(?:就|也|都)?(?:才|只|仅|最多|顶多)?[能可]?"
    "(?=掘进|推进|前进|进尺|开挖|凿|挖|打|铺|架|浇筑|砌|织|绣|抄)|"
    rf"(?:(?<![上去今前明本当同全半近历往昨老青少成童周常那这翌次首末头连逐来早晚百千二三四五六七八九十两\d多几每])(?<![到近用时足了约满]一)|(?<=[形建]成))(?P<year>年)(?:设计|可|最大|预计|计划|总)?(?:{_MADE}|销(?![往路]))|"
    rf"(?<![0-9上本当每个单首次同全末正腊元一二三四五六七八九十])(?P<month>月)(?:设计|可|最大)?(?:{_MADE}|销(?![往路]))|"
    rf"{_NO_DATE}(?P<day>日)(?:设计|可|最大|最高)?(?:{_MADE}|销(?![往路]))|(?<=单)(?P<day_most>日)限|"
    rf"(?P<hour>小时)(?:{_MADE}|最大降|雨[强量]|降[水雨])|"
    # 年设计输气量, 日门诊量: whatever is named so
    "(?<![上去今前首明本当同全半近历往昨老青少成童周常那这翌次末头二三四五六七八九十两\\d多几每])(?P<year_of>年)[^，。\\d均]{1,6}(?:量|能力|人次|架次|上限|限额)|"
    f"{_NO_DATE}(?P<day_of>日)[^，。\\d均]{{1,6}}(?:量|能力|面积|班次|车次|人次|架次|上限|限额|数(?![据字]))|"
    "(?<![0-9上本下每一二三四五六七八九十两半几])(?P<week_of>周)(?![边年期末岁转日一二三五六])[^，。\\d均]{1,6}(?:量|能力|上限|限额))"
)


def of_time(plain: str, start: int) -> str:
    """The rate of time of an amount that is no money: 年产12万辆, 日均2.7万吨."""
    low = max(0, start - WINDOW)
    opened = opened_by(plain)
    if opened & _OF_ONE:
        if made := made_of(plain, low, start):
            return made
        one = ONE_MEASURE.search_in(plain, opened, low, start)
        if one is not None and _SPENT.search(plain, one.end(1), start):
            return "/" + data.PER[one.group(1)]  # 生产1公斤绿氢要耗电50度
        if _YIELD.search_in(plain, opened, low, start):
            return "/mu"
    rate = time_rate(plain, start, _ALL_TIMES)
    if rate or not opened & _CAPACITY.bit:
        return rate
    capacity = _CAPACITY.pattern.search(plain, start - 10, start)
    cut = capacity and _CUT.search(plain, max(start - 30, capacity.start() - 12), start)
    return "" if capacity is None or cut else "/year"


# 一亩大棚能收8000斤
_YIELD: Final = Gated(
    "一亩[一-鿿]{0,8}?(?:收|产|打|结果?|出)(?:了|到|个)?[一-鿿]{0,4}?(?:约|近|超过?)?$"
)
_OF_ONE: Final = MADE_OF.bit | ONE_MEASURE.bit | _YIELD.bit
_SPENT: Final = re.compile("[耗用需]")
# 产能150吉瓦时, 产能达到340万辆: what can be made in a year; what is closed down is no rate.
_CAPACITY: Final = Gated("产能(?!利用|过剩)[^，。；：0-9]{0,8}$")
_CUT: Final = re.compile("(?:压|退|淘汰|化解|去|关停|削减|减少|整合|过剩|落后)[^，。；：]*$")

_TIME: Final = re.compile("[每日月年周一小]")
# 日均客流有望从2024年的178万增至: the time of the level that was left
_LEFT: Final = re.compile("[从由自](?:\\d{4}年|[去上前]年)?[^，。；\\d]{0,6}$")


def time_rate(plain: str, start: int, pattern: re.Pattern[str]) -> str:
    """年产, 日均, 每周往返, 一年可节省: the rate of the clause, said shortly before the number."""
    divided = _CLAUSES.match(plain, max(0, start - WINDOW), start)
    low = max(0, start - WINDOW) if divided is None else divided.end()
    if _TIME.search(plain, low, start) is None:
        return ""
    found = [*pattern.finditer(plain, low, start)]
    # A word that a look behind needs stands before the clause: 去年 is none.
    left = _LEFT.search(plain, low, start) if found else None
    end = start if left is None else left.start()
    for match in reversed(found):
        if end - match.end() > 14 or DIGIT.search(plain, match.end(), end):
            continue
        kind = match.lastgroup or ""
        if not (kind.endswith("_named") and _NO_SUM.search(plain, match.end(), end)):
            return "/" + data.PER[match.group(kind or 0).removeprefix("一")]
    return ""
