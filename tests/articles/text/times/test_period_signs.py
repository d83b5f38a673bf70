"""Whether the period of another sentence holds for the last one of a text. All are invented."""

from datetime import date

import pytest

from articles.text.suggestions import suggest
from articles.text.times import period_signs as signs

DAY = date(2025, 10, 22)
OPENING = {
    "en": "Life in the old quarter goes on as it always has.",
    "id": "Warga kota tua menjalani hari seperti biasa.",
    "zh-hans": "老城里的人们像往常一样忙着自己的活计。",
}


def last(language, text):
    """The days of the last sentence of a text, "-" for none, and what ties it to its period."""
    found = suggest(
        f"{OPENING[language]}\n{text}", language=language, published=DAY, names=(), attributions=()
    )[-1]
    assert text.endswith(found.text)
    period = found.period
    known = period is not None and (period.start or period.end) is not None
    return f"{period.start or ''}..{period.end or ''}" if known else "-", found.period_tie


Y24, SEPTEMBER = "2024-01-01..2024-12-31", "2025-09-01..2025-09-30"
AUGUST, HALF = "2025-08-01..2025-08-31", "2025-01-01..2025-06-30"

HOLDS = [
    # A part of what was told, and what changed against the time before.
    ("en", "Kilns in Tangshan fired 412 million plates in 2024.\nOf the plates, 63 million went abroad.", Y24),
    ("en", "The sorting hub handled 52 million parcels in 2024.\nNearly half of those went to villages.", Y24),
    ("id", "Per akhir September, ada 61.000 pengisi daya. Sepertiga di antaranya berada di kabupaten.", "2025-09-30..2025-09-30"),
    ("id", "Pabrik kaca membuat 38 juta kotak pada September. Hampir separuh di antaranya dijual di Tianjin.", SEPTEMBER),
    ("en", "Mills in Handan rolled 7.1 million tonnes in August.\nProfit per tonne was 62 yuan, 9 yuan more than in July.", AUGUST),
    ("en", "Wind farms on the plateau generated 42 TWh in 2024.\nSolar plants, mostly on hill pasture, supplied 11 TWh, 17 per cent more than a year earlier.", Y24),
    ("zh-hans", "2024年，风电场发电420亿千瓦时。\n光伏电站发电110亿千瓦时，同比增长17%。", Y24),
    # What came of the event of a day.
    ("en", "A cotton store in Fengnan burned down on 19 October. Forty engines fought the blaze for hours.", "2025-10-19..2025-10-19"),
    ("zh-hans", "10月19日，武清一处纸库起火。2名工人受伤，财物损失400万元。", "2025-10-19..2025-10-19"),
    # What had been looked for at the time.
    ("en", "Retail sales rose 4.4 per cent in September. Economists polled had forecast 3.9 per cent.", SEPTEMBER),
    ("id", "Penjualan ritel naik 4,4 persen pada September. Analis sebelumnya memperkirakan kenaikan 3,9 persen.", SEPTEMBER),
    ("zh-hans", "9月，社会消费品零售总额增长4.4%。市场此前预期为3.9%。", SEPTEMBER),
    # The same months, and since then.
    ("en", "The city registered 88,000 firms in the first half. This year it expects 170,000.\nOver the same six months Tianjin registered 31,000 firms.", HALF),
    ("zh-hans", "9月15日至21日，北京成交3万吨。9月，全国成交90万吨。\n同一周，天津成交2万吨。", "2025-09-15..2025-09-21"),
    ("zh-hans", "2021年，水库完成清淤。此后，44个村接上了水。", "2021-01-01.."),
    ("en", "Before 2014 nobody metered the wells. Since then 190,000 of them have been capped.", "2014-01-01.."),
    ("zh-hans", "自11月1日零时起，城际铁路调图。\n据铁路部门测算，新图实施后，津保间列车将由22对增至31对。", "2025-11-01.."),
    # What holds at any time by its words, but is compared with the time before.
    ("zh-hans", "前三季度，沿海九市进出口6.8万亿元。其中，光伏产品、新能源产品出口分别增长10.6%、30.6%，绿色产品出口驶入快车道。", "2025-01-01..2025-09-30"),
    # Rows: cells in wide gaps; a time that heads the last column is not that of the others.
    ("zh-hans", "今日建材市场报价如下：\n盘螺　8mm　3290元/吨　涨10元", "2025-10-22..2025-10-22"),
    ("id", "Harga konsumen pada September 2025 naik 0,3 persen.\nKota / bulanan / tahunan / Jan-Sep\nTangshan / 0,1 / 0,4 / -0,1", SEPTEMBER),
    ("id", "Harga konsumen pada September 2025 naik 0,3 persen.\nKota / Jan-Agu / setahun\nTangshan / 0,4 / 0,1", "2025-01-01..2025-08-31"),
    # The night before is meant in its paragraph, whatever day the text is of.
    ("zh-hans", "以下为10月22日财经要闻。\n隔夜，美股三大指数走低。苹果跌1.2%。", "2025-10-21..2025-10-21"),
    ("zh-hans", "以下为10月22日财经要闻。\n恒生指数收涨0.6%。南向资金净买入58.6亿港元。", "2025-10-22..2025-10-22"),
]  # fmt: skip

NONE = [
    # What something is, costs or can do, also where it goes back to what was told.
    ("en", "The tram line carried 11 million people in the first half. Its 27 trams can each hold 300."),
    ("en", "Car-parts makers exported 6.1 billion yuan of goods last year. A container costs 2,300 dollars."),
    ("en", "The mill lost 410 million yuan in 2023.\nIt plans to spend 90 million yuan on a furnace."),
    ("id", "Trem mengangkut 11 juta penumpang pada semester I 2025. Setiap trem mampu memuat 300 orang."),
    ("id", "Penjualan ban naik 6 persen pada 2024. Satu ban dijual 310 yuan."),
    ("zh-hans", "上半年，有轨电车运送乘客1100万人次。每辆车可载300人。"),
    ("zh-hans", "8月，旅客增长6%。新航站楼面积12万平方米。"),
    # Another time was told of since: only what changed is still of the first.
    ("en", "Exports reached 3 million tonnes in 2024.\nIn May the port was dredged.\nSome 52 pilots work there."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "days"), HOLDS)
def test_a_period_told_elsewhere_holds(language, text, days):
    found = last(language, text)[0]

    start, _, end = days.partition("..")
    assert found == days or (start == end and found == f"..{end}")


@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_period_told_elsewhere_does_not_hold(language, text):
    assert last(language, text) == ("-", "")


def test_signs_add_up():
    assert signs.hold({"paragraph", "short", "moved"})
    assert not signs.hold({"paragraph", "per", "measure", "only level"})


@pytest.mark.parametrize(
    "forbidding",
    [
        {"always"},
        {"thing"},
        {"describing"},
        {"label"},
        {"is ahead", "past"},
        {"is since"},
        {"is day", "account"},
        {"is moment", "lone deed"},
        {"lead", "thing", "growth"},
        {"afar", "short account"},
        {"afar", "growth", "older base"},
    ],
)
def test_what_forbids_a_period_is_outweighed_by_nothing(forbidding):
    told = forbidding if forbidding & {"lead", "afar"} else {"paragraph", *forbidding}

    assert not signs.hold({"also report", "one time", "short", "early", "figures", *told})
