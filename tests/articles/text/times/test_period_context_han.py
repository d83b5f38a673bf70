"""The last sentence of a Chinese text, which states no time: whether what stands before dates it.
All sentences are invented."""

from datetime import date

import pytest

from articles.text.suggestions import suggest

DAY = date(2025, 7, 16)

TEXTS = [
    # What changed against the time before is told of the period of the text, however far.
    ("上半年，全市经济稳中有进。\n农业基础稳固。\n蔬菜产量120万吨，同比增长3.3%。", "2025-01-01..2025-06-30"),
    ("上半年，全市新增泊位7300个。\n改造后，叠片时间由72小时缩短到20小时，人均产值翻了一番。", "-"),
    ("一季度，全省出口增长8%。\n农户把灌溉用水由210方降到165方。", "-"),
    # What holds at any time is of none.
    ("一季度，电动自行车销量增长8%。按现行标准，整车重量不得超过55公斤。", "-"),
    ("上月，保定新增儿科诊室28间。受访的310名家长中，超过六成嫌排队太久。", "-"),
    ("去年，该馆接待观众40万人次，增长8%。纪念章18元一枚，单日限流3000人。", "-"),
    ("6月，空调装机4万台，增长8%。一名熟练工一天能装9台。", "-"),
    ("今年5月，子公司投产，产能提高两成。该公司注册资本5000万元。", "-"),
    # What will be then, and what is planned with it.
    ("2026年6月，廊涿城际将投入运营。届时，固安到涿州只需21分钟。", "2026-06-01..2026-06-30"),
    ("明年上半年，永定河将再次全线通水。预计下泄水量3.2亿立方米。", "2026-01-01..2026-06-30"),
    ("明年，全市将推进120个加梯试点。\n另有一处冷库计划投资2亿元。", "-"),
    # What an announcement is of.
    ("7月15日，省文旅厅通报上半年旅游市场情况。全省接待游客4.6亿人次，增长9%。", "2025-01-01..2025-06-30"),
    ("7月14日，海关公布前5个月外贸数据。出口2100亿元，占比六成。", "2025-01-01..2025-05-31"),
    ("公司7月15日披露半年度业绩预告。预计归母净利润为6000万元至7500万元。", "2025-01-01..2025-06-30"),
    ("7月10日，省高院公布一批典型案例。其中一起，被告人虚开发票900万元。", "-"),
    ("7月10日，市里发布工匠名单。名单中女性占三成。", "-"),
    # What came of the event of a day, also of one long ago.
    ("2月14日，玫瑰价格翻倍。一枝卖到22元，比前一天贵了8元。", "2025-02-14..2025-02-14"),
    ("6月18日，雷击点燃了赤城林区。大火烧了7个小时，过火面积40公顷。", "2025-06-18..2025-06-18"),
    ("7月10日，法院对该案作出判决。被告人获刑7年，并处罚金50万元。", "2025-07-10..2025-07-10"),
    ("7月8日，一家理发店开张。店里4名师傅都已退休。", "-"),
    # What goes back to an action, and to a time that goes on.
    ("2025年6月，三地联合执法。\n行动中，共检查车辆1900辆，查扣36辆。", "2025-06-01..2025-06-30"),
    ("2022年以来，全省修复长城47处。其中张家口19处，投入3.4亿元。", "2022-01-01.."),
    ("2022年以来，全省修复长城47处。另有城门19座，高8米。", "-"),
    # Prices from a day on.
    ("自6月1日起，海河夜游加价。成人票由100元涨到120元。", "2025-06-01.."),
    ("自6月20日起，机场大巴调价。单程票由20元涨至24元。", "2025-06-20.."),
    # Under a heading that names its time.
    ("2024年度水资源公报\n全市用水总量17.3亿立方米，其中农业用水占58%。", "2024-01-01..2024-12-31"),
    ("一、上半年外贸概况\n进出口总值1120亿元。\n二、主要特点\n民营企业占57.1%。", "2025-01-01..2025-06-30"),
    ("二、2025年工作安排\n计划建设室外冰场40块。", "2025-01-01..2025-12-31"),
    # What somebody says of himself is of no quarter, a count against the year before is.
    ("上半年，商户退租率为7%。“一个月租金8000元，卖1600碗面才够本。”店主说。", "-"),
    ("5月以来，候鸟增多。志愿者记录到天鹅110只，比去年同期多23只。", "2025-05-01.."),
    ("7月10日，咖啡博览会开幕。来自21个国家的140家烘焙商参展。", "2025-07-10..2025-07-10"),
    ("去年6月，车间投用。车间日处理卤虫2吨，工人月薪5500元。", "-"),
    # A stretch that is not known keeps out what stands before.
    ("2024年，全线发送旅客400万人次，增长8%。开通四年来，累计发送旅客1300万人次。", "-"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), TEXTS)
def test_the_period_of_the_last_sentence(text, days):
    text = "老城里的人们像往常一样忙着自己的活计。\n" + text

    found = suggest(text, language="zh-hans", published=DAY, names=(), attributions=())[-1]

    assert text.endswith(found.text)
    period = found.period
    known = period is not None and (period.start or period.end) is not None
    assert (f"{period.start or ''}..{period.end or ''}" if known else "-") == days
