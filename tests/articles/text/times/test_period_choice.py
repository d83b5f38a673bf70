"""Which of several times a sentence with figures is of. The day of publication is 14 May 2024. All
sentences are invented."""

from datetime import date

import pytest

from articles.text.suggestions import suggest

SENTENCES = [
    ("en", "Opened in 2019, the airport handled 49 million passengers in 2023.", "2023-01-01"),
    ("en", "While it carried 2 million people in 2022, it carried 3 million in 2023.",
     "2023-01-01"),
    ("en", "It carried 2 million people in 2022 and 3 million in 2023.", "2022-01-01"),
    ("en", "Work began in 2021, and the line carried 3 million people in 2023.", "2023-01-01"),
    ("en", "In 2021 the line carried 3 million people, of them 200,000 in May 2021.",
     "2021-01-01"),
    ("en", "In 2021, the line carried 3 million people and cost 4 million yuan in 2023.",
     "2021-01-01"),
    ("en", "Under the 2015 Securities Law, 300 firms paid 3 million yuan in 2023.", "2023-01-01"),
    ("id", "Dibuka pada 2019, bandara itu melayani 49 juta penumpang pada 2023.", "2023-01-01"),
    ("id", "Jika pada 2022 jalur itu mengangkut 2 juta orang, pada 2023 sudah 3 juta.",
     "2023-01-01"),
    ("id", "Badan statistik pada Senin (13/5) mencatat ekspor April sebesar 3 juta ton.",
     "2024-04-01"),
    ("id", "Pada Senin (13/5) pabrik itu menjual 3 juta ton.", "2024-05-13"),
    ("zh-hans", "2019年启用的机场2023年旅客吞吐量4900万人次。", "2023-01-01"),
    ("zh-hans", "2019年的旅客吞吐量4900万人次，2023年3900万人次。", "2019-01-01"),
    ("zh-hans", "如果说2022年客流200万人次，2023年已达300万人次。", "2023-01-01"),
    ("zh-hans", "在去年增长12%的基础上，今年一季度增长3%。", "2024-01-01"),
    ("zh-hans", "去年增长12%，今年一季度增长3%。", "2023-01-01"),
    ("zh-hans", "去年10月投产，今年一季度产量300万吨。", "2024-01-01"),
    ("zh-hans", "今年一季度，2022年投产的两条线产量达300万吨。", "2024-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "start"), SENTENCES)
def test_of_several_times_the_one_of_the_figures_is_chosen(language, sentence, start):
    (fact,) = suggest(
        sentence, language=language, published=date(2024, 5, 14), names=(), attributions=()
    )

    assert fact.period is not None
    assert str(fact.period.start) == start
