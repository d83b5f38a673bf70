"""Times in Chinese that count from the day of publication, or from a day told before: yesterday,
next month, 10日, 五年前, 年内; festivals, seasons and the days of events: 春节假期, 采暖季, 8天."""

import re
from datetime import date, timedelta
from typing import Final

from articles.text.times import dates, festivals
from articles.text.times.atoms import EVENT, Atom
from articles.text.times.counts import UNITS, count_of, rolled
from articles.text.times.period_data import HAN_WEEKDAYS

EDGES: Final = {"底": "end", "末": "end", "初": "start", "中": "middle"}
# 全年力争达到, 预计全年: a year that is still to come
_AIMED: Final = re.compile(
    "力争|预计|有望|目标|计划|确保|预期|预测|任务|争取|拟|将(?![军士])|可达|料将"
)
_FARTHEST: Final = 60
_MIDYEAR: Final = 7
_OVERNIGHT: Final = re.compile("隔夜|夜盘|美股|道指|纳指|标普")
# A week of trade ends with the day of its report, any other one on Sunday.
_OF_A_MARKET: Final = re.compile(
    "价|库存|开工率|利用率|检修|成交|净投放|净回笼|逆回购|指数|期货|现货|收盘|股|基金|环比|"
    "行情|市场|[涨跌]|产量|铁水|汇率|利率|运费|国债|资金面"
)
_SATURDAY: Final = 5
_OF_SOMETHING: Final = re.compile("[日节业幕映播礼会]$")
_HEADING: Final = re.compile("【[^】]{2,10}】.{0,12}\\d月\\d")
_LONG_PAST: Final = 14
_SHORTLY: Final = 10
_GONE: Final = re.compile("[^，。；！？]{0,12}?[了已]")
# 26日早晨气温将降至
_TO_COME: Final = re.compile("[^，。；！？]{0,16}(?:将(?![军领近])|预计)")
# 预计14—18日有雨, 将于20日开幕: still to come
_AHEAD: Final = re.compile("(?:预计|预报|将[于在至从持]|定于|拟于|计划)[^。；！？]{0,18}$")
_OPENS_CLAUSE: Final = re.compile("(?:^|[，。；：、\\s在])$")
_NEAR_IT: Final = re.compile("(?:到来|来临|过去|结束)的$")  # 即将到来的元旦
_ON_THE_DAY: Final = re.compile("当[天日]$")
# 国庆假期预计
_COMING: Final = re.compile("[^，。；]{0,8}?，?[^，。；]{0,8}?(?:预计|将|拟|有望|临近)")


# 春节前，还要招200人; 元旦起，票价降至
_DUE_AT: Final = re.compile("前，?[^，。；\\d]{0,6}(?:还[要需将]|须|再|要(?!求))|起，")


def is_aimed_at(match: re.Match[str]) -> bool:
    """Whether the words around a time in its clause look ahead."""
    start, end = match.span()
    before = re.split("[，。；！？]", match.string[max(0, start - 14) : start])[-1]
    after = re.split("[。；！？]", match.string[end : end + 22])[0]
    return bool(_AIMED.search(before) or _AIMED.search(after))


def vague(match: re.Match[str], published: date | None) -> Atom:
    if match.group()[0] in "截到" and published is not None:
        today = (published, published)  # 截至目前, 到目前为止
        start, end = match.start() + 1 + int(match.group()[0] == "截"), match.end()
        return Atom(start, end - 2 * match.group().endswith("为止"), "day", days=today, grain="day")
    days = rolled(match.group(), published)
    return Atom(*match.span(), "rolling" if days else "vague", days=days, grain="vague")


def named(match: re.Match[str], published: date) -> Atom:
    """年内, 今明两年, 收盘, 半年报, 本公告日: counted from the day of publication."""
    span, name, word = match.span(), match.lastgroup, match.group()
    if name == "now_year" and word[0] == "月":
        return Atom(*span, "month", days=dates.month_of(published, 0), grain="month")
    if name == "now_year":
        return Atom(*span, "year", dates.whole_year(published.year))
    if name == "both" and word[-1] in "天日":  # 昨今两日
        day = published + {"昨": -1, "明": 1}.get(word[0], 0) * dates.ONE_DAY
        return Atom(*span, "range", days=(day, day + dates.ONE_DAY), grain="days")
    if name == "both":
        first = published.year + {"去": -1, "明": 1}.get(word[0], 0)
        return Atom(*span, "range", dates.Stretch(first, years=1), grain="years")
    if name == "session":  # 隔夜美股收跌
        overnight = _OVERNIGHT.search(match.string, span[0] - 12, span[1]) is not None
        day = dates.last_workday(published - int(overnight) * dates.ONE_DAY)
        return Atom(*span, "session", days=(day, day), grain="day")
    if name == "report" and word[0] == "年":
        return Atom(*span, "document", dates.whole_year(published.year - 1))
    if name == "report":
        ended = word[0] == "半" and published.month < _MIDYEAR
        return Atom(*span, "document", dates.half(published.year - int(ended), 1), grain="half")
    return Atom(*span, "day", days=(published, published), grain="day")


def ago(match: re.Match[str], published: date | None) -> Atom:
    """五年前, 三个月前: counted back from the publication."""
    count, unit = count_of(match.group("ago_n")), match.group("ago_u")
    if published is None or not 0 < count <= _FARTHEST:
        return Atom(*match.span(), "vague", grain="vague")
    if unit == "年":
        return Atom(*match.span(), "years_ago", dates.whole_year(published.year - count))
    days = dates.unit_of(published, -count, UNITS[unit])
    return Atom(*match.span(), "ago", days=days, grain="days")


def week_of_year(match: re.Match[str], year: int | None, published: date | None) -> Atom:
    """第48周, 2024年第13周: as weeks are numbered, from the Monday of the one of 4 January."""
    number = count_of(match.group("week_no"))
    years = [year] if year else [published.year, published.year - 1] if published else []
    for one in years:
        days = dates.week_of_year(one, number)
        if days and (year or (published and days[0] <= published)):
            return Atom(*match.span(), "week", days=days, grain="week")
    return Atom(*match.span(), "vague", grain="vague")


def relative(match: re.Match[str], published: date | None) -> Atom:
    """昨天, 上月底, 下季度, 本周五, 周三."""
    (start, end), word, name = match.span(), match.group(), match.lastgroup or ""
    if published is None:
        return Atom(start, end, name, grain="vague")
    part = (match.group(f"{name}_e") or "") if name in ("month", "quarter") else ""
    third = part.endswith("旬") or (name == "month" and part == "初")
    grain = "days" if third or (name == "month" and match.group("month_f")) else name
    if name == "month" and match.group("month_d"):
        grain = "day"
    days: dates.Span | None = None
    # 环境日当天, 这天: the day told; that of publication only where nothing goes before it
    behind = word[0] in "当同季次翌" and _OF_SOMETHING.search(match.string, start - 1, start)
    if name != "day" or not (behind or word[0] == "这"):
        days = _days(match, name, published)
    told = word[0] in "当同季次翌" or (name == "day" and word[0] == "这")
    edge = "" if third else EDGES.get(part, "")
    on = int(word[0] in "次翌")
    return Atom(start, end, name, days=days, grain=grain, edge=edge, told=told, count=on)


def _days(match: re.Match[str], name: str, published: date) -> dates.Span | None:
    word = match.group()
    shift = {"昨": -1, "前": -2, "上": -1, "明": 1, "后": 2, "下": 1}.get(word[0], 0)
    if name == "day":
        if word.startswith("前一"):
            shift = -1
        if match.string[match.start() - 1 : match.start()] == "大":
            shift += 1 if shift > 0 else -1
        day = published + timedelta(days=shift)
        return day, day
    if name == "month":
        month = dates.month_of(published, 2 * shift if word[1] == word[0] else shift)
        return _part_of_month(match, month)
    if name == "quarter":
        return dates.quarter_of(published, shift)
    if name == "week":
        return _days_of_week(match, shift, published)
    day = dates.weekday_before(published, HAN_WEEKDAYS[match.group("weekday")])
    return day, day


def _days_of_week(match: re.Match[str], shift: int, published: date) -> dates.Span | None:
    """本周, 上周五, 周末, 下周前三天."""
    word = match.group()
    weekday = match.group("week_day")
    if word.startswith("周末"):  # the last that has begun
        weekday = "末"
        shift = -int(published.weekday() < _SATURDAY and not is_aimed_at(match))
    if weekday == "末" and match.string.endswith(("过去的", "刚过的"), 0, match.start()):
        shift -= int(published.weekday() < _SATURDAY)
    week = dates.week_of(published, 2 * shift if word[1] == word[0] else shift)
    counted = weekday or match.group("week_f")
    if not counted and _HEADING.match(match.string, max(0, match.start() - 1)):
        return None  # 【本周概览】: the days stand behind
    if not counted:
        over = shift == 0 and not is_aimed_at(match)
        over = over and _OF_A_MARKET.search(match.string, *_rest(match)) is not None
        return (week[0], published) if over else week
    if match.group("week_f"):
        return week[0], week[0] + (count_of(match.group("week_f")) - 1) * dates.ONE_DAY
    if weekday == "末":
        return week[1] - dates.ONE_DAY, week[1]
    day = week[0] + timedelta(days=HAN_WEEKDAYS[weekday])
    return day, day


def _rest(match: re.Match[str]) -> tuple[int, int]:
    """The offsets of what stands behind a time in its sentence, as far as it matters."""
    stop = match.string.find("。", match.end(), match.end() + 60)
    return match.end(), stop if stop >= 0 else match.end() + 60


def day_alone(match: re.Match[str], published: date | None) -> Atom:
    """10日, 8日至10日: of a month that is not written."""
    number = count_of(match.group("d3_n") or match.group("d3_due") or match.group("hao"))
    days = _numbered(match, number, published) if published is not None else None
    if days and match.group("d3_from"):
        first = count_of(match.group("d3_from"))
        low = dates.day_of(dates.month_of(days[0], -int(first > number)), first)
        if low is not None and low[0] < days[1]:
            return Atom(*match.span(), "range", days=(low[0], days[1]), grain="days")
        days = published = None
    grain, weak = "d3" if published else "vague", published is None
    return Atom(*match.span(), "d3", days=days, grain=grain, weak=weak)


def _numbered(match: re.Match[str], number: int, published: date) -> dates.Span | None:
    """The day of a number alone, 10日: of this month or the last, of the next where it is ahead."""
    here = dates.day_of(dates.month_of(published, 0), number)
    soon = here is not None and 0 < (here[0] - published).days <= _SHORTLY
    if soon and not _GONE.match(match.string, match.end()):
        return here  # that of the month before would be told with its month
    start = match.start()
    ahead = _AHEAD.search(match.string, start - 24, start) is not None
    ahead = ahead or _TO_COME.match(match.string, match.end()) is not None
    if ahead and here is not None and (published - here[0]).days > _LONG_PAST:
        return dates.day_of(dates.month_of(published, 1), number)
    if here is not None and (here[0] <= published or ahead):
        return here
    return dates.day_of(dates.month_of(published, -1), number)


def _part_of_month(match: re.Match[str], month: dates.Span) -> dates.Span | None:
    """上月8日, 上月底, 上月中旬: a day, an edge or ten days of a month."""
    number, part = count_of(match.group("month_d")), match.group("month_e") or ""
    if number:
        return dates.day_of(month, number)
    if first := count_of(match.group("month_f")):
        return month[0], month[0] + (first - 1) * dates.ONE_DAY
    if part in dates.THIRDS:
        return dates.third_of(month[0], part)
    return dates.edged(month, EDGES.get(part, ""))


def festival(match: re.Match[str], year: int | None, published: date | None) -> Atom | None:
    """春节假期, 今年春运, 国庆中秋假期: the last one, unless the words look ahead."""
    start, end = match.span()
    name = festivals.HAN[re.sub("[、和]", "", match.group("fest_n"))]
    if (year is None and not _is_a_time(match)) or _is_of_a_peak(match):
        return None
    if year is not None:
        days = festivals.in_year(name, year)
    elif published is None:
        days = None
    else:
        before, after = match.string[max(0, start - 8) : start], match.string[end : end + 16]
        ahead = bool(re.search("即将|临近|迎接|将至", before) or _COMING.match(after))
        ahead = ahead or _DUE_AT.match(after) is not None or festivals.is_next(name, published)
        days = festivals.near(name, published, ahead=ahead)
    if days is None:
        return Atom(start, end, "festival", grain="vague")
    nth = _NTH_DAY.match(match.string, end)
    on = days[0] + (count_of(nth.group(1)) - 1) * dates.ONE_DAY if nth else None
    if nth and on and days[0] <= on <= days[1]:  # 国庆假期第三天, 春运第13天
        return Atom(start, nth.end(), "day", days=(on, on), grain="day")
    first = count_of(match.group("fest_d")) or int(bool(match.group("fest_1")))
    first *= 7 if match.group("fest_u") == "周" else 1
    days = festivals.day_of(name, days) if _ON_THE_DAY.search(match.group()) else days
    if first:  # 假期前三天
        days = (days[0], min(days[1], days[0] + (first - 1) * dates.ONE_DAY))
    return Atom(start, end, "festival", days=days, grain="days")


_NTH_DAY: Final = re.compile("的?第([\\d一二三四五六七八九十]{1,3})[天日]")


def _is_of_a_peak(match: re.Match[str]) -> bool:
    """Whether it only names what comes: 10月7日，铁路迎来国庆假期返程客流高峰."""
    met = match.string.endswith(("迎来", "迎战", "应对", "进入"), 0, match.start())
    return met and _PEAK.match(match.string, match.end()) is not None


_PEAK: Final = re.compile("[^，。；\\d]{0,8}(?:高峰|首日|大考)")


def _is_a_time(match: re.Match[str]) -> bool:
    """Whether a festival without a year is one: 春运40天, but not 春运 alone, which is a subject;
    国庆， where a clause begins."""
    start, end = match.span()
    if match.group("fest")[-2:] in ("春运", "暑运", "暑期", "汛期"):
        behind = match.string[end : end + 6]
        over = match.string.endswith(("过去的", "整个"), 0, start)
        return over or re.match(r"的?第?\d+天|.{0,4}(?:以来|至今)", behind) is not None
    named = match.string[match.end("fest_n") : end + 1].strip('”"节，(')
    if _NEAR_IT.search(match.string, start - 6, start):
        return True
    return named != "" or _OPENS_CLAUSE.search(match.string, start - 1, start) is not None


def solar_term(match: re.Match[str], year: int | None, published: date | None) -> Atom | None:
    """立冬以来, 明年白露前, 冬至当天."""
    counted = year or (published.year if published else None)
    if counted is None:
        return None
    on = festivals.term(match.group("term").removesuffix("节气"), counted)
    stretch = dates.one_day(year, on.month, on.day)
    return Atom(*match.span(), "day", stretch, grain="day")


def season(match: re.Match[str], published: date) -> Atom:
    """去冬今春, 今冬供暖季, 2024—2025学年."""
    word, cold, school = match.group(0, "cold_y", "school_y")
    if school and "学" not in word:
        return Atom(*match.span(), "season", grain="vague")
    if school:
        days: dates.Span | None = (date(int(school), 9, 1), date(int(school) + 1, 8, 31))
    elif cold:
        days = date(int(cold), 11, 15), date(int(cold) + 1, 3, 15)
    else:
        days = festivals.cold_season(word, published)
    return Atom(*match.span(), "season", days=days, grain="days")


def lunar(match: re.Match[str], published: date) -> Atom:
    """大年初一, 除夕至初六, 初一到初五."""
    first = match.group("lunar_n") or "大年" + match.group("lunar_1")
    feast, to = festivals.lunar_day(first, published), match.group("lunar_to")
    last = festivals.lunar_day("大年" + to, published) if to else feast
    days = (feast, last) if feast and last and feast <= last else None
    return Atom(*match.span(), "range" if to else "day", days=days, grain="days" if to else "day")


def event(match: re.Match[str], published: date | None) -> Atom:
    """8天, 头两天, 展会期间, 长假里: of what the text told of, or of the holiday just over."""
    first = match.group("event_f") or match.group("event_d")
    part = match.group("event_e") or match.group("event_1") or ""
    count = -1 if part else -count_of(first) if first else count_of(match.group("event_n"))
    over = festivals.just_over(published) if published is not None else None
    # Only a holiday, or all of its days, says itself what it is of.
    known = over if count > 0 or match.group("event_off") else None
    edge = "end" if part.startswith("最") else ""
    return Atom(*match.span(), EVENT, None, known, "event", edge, told=True, count=count)
