"""Times that Chinese tells as a figure, and spans that are none. All invented."""

import pytest

from articles.text.amounts.quantities import read_quantities
from tests.articles.text.amounts.measured import measured

MEASURED = [
    ("天津海关将冻肉查验时间由24小时压缩到6小时以内。", "24 hour, 6 hour"),
    ("网络安全事件须在24小时以内上报。", "24 hour"),
    ("新炉子从点火到出铁，他们只花了不到9个月。", "9 month"),
    ("为了改造这条老线，车间前前后后忙了三个半月。", "3.5 month"),
    ("一台样机要在客户的产线上试用八到十个月。", "8..10 month"),
    ("服药16周后，患者去复查。", "16 week"),
    ("停电20秒后，备用电源自动接入。", "20 second"),
    ("监测站每10分钟上传水位。", "10 min"),
    ("急单要提前五天排产。", "5 day"),
    ("节前门票提前一周约满。", "1 week"),
    ("这批货在港口压了二十多天。", "20 day"),
    ("新规给企业留出18个月的过渡期。", "18 month"),
    ("外汇须存入国内银行，至少一年。", "1 year"),
    ("货款须在次月底前30天内付清。", "30 day"),
    ("一罐气够50万户家庭烧两个多月。", "500000 count:household, 2 month"),
    ("桥面封闭施工三个半月。", "3.5 month"),
    ("供货期60日历天，退款三到五个工作日到账。", "60 day, 3..5 day"),
    ("质保由三年延至七年。", "3 year, 7 year"),
    ("热泵要等六到八周才到货，补助分36个月发放。", "6..8 week, 36 month"),
    ("在手订单够生产16个月，卡车多走一天半。", "16 month, 1.5 day"),
    ("开订24小时，订单过万。", "24 hour"),
]
TIMES = [
    "他在炼铁厂干了三十一年。",
    "十二年过去，老厂房成了博物馆。",
    "沪指创六年来最大单周跌幅。",
    "连续三年亏损后，公司关门。",
    "两周前，第三条产线投产。",
    "三个半月后，他离开了。",
    "前七天卖得最好。",
    "三天两夜的团最俏，四晚五天的也有。",
    "热线24小时有人值守。",
    "5年期国债收益率走低。",
]


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_what_something_takes_is_a_figure(text, expected):
    assert measured(text, "zh-hans") == expected


@pytest.mark.parametrize("text", TIMES)
def test_ages_runs_and_times_of_something_are_none(text):
    assert read_quantities(text, language="zh-hans") == ()
