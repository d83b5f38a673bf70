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
    # a clause between commas, or a paper that came out, beside the time of the figures
    ("en", "The yard, which laid off 300 men in 2019, paid 3 million yuan in 2023.", "2023-01-01"),
    ("en", "The mill, built in 1887 and restored in 2011, drew 3,000 people in 2023.",
     "2023-01-01"),
    ("en", "The fair, opened by the mayor on 2 May, drew 300 people on Sunday.", "2024-05-12"),
    ("en", "The yard, which sold 300 ships in 2023, meets on 28 May.", "2023-01-01"),
    ("en", "The yard, which sold 300 ships in 2019, or in 2020, had 40 cranes in 2023.",
     "2019-01-01"),
    ("en", "The yard had 300 cranes in 2019, sold 40 in 2020, and had 260 in 2023.",
     "2019-01-01"),
    ("en", "Accounts filed this month show a loss of 3 million yuan for 2023.", "2023-01-01"),
    ("en", "Results lodged with the exchange last week put sales at 3 million yuan for 2023.",
     "2023-01-01"),
    ("en", "Ships moored at the pier last week sold 3 tonnes, as in 2023.", "2024-05-06"),
    ("en", "Under the 2021 agreement, the yard sold 300 ships last year.", "2023-01-01"),
    ("en", "The 2021 harvest fed 300 people, 20 more than last year.", "2021-01-01"),
    # what is traded for a month, and the day of the trade
    ("en", "Copper for delivery in July rose 1.2% on Monday.", "2024-05-13"),
    ("en", "July wheat futures rose 1.2% on Monday.", "2024-05-13"),
    ("en", "The benchmark July ore on the Singapore Exchange rose 1.2% on Monday.", "2024-05-13"),
    ("en", "In April wheat exports rose 1.2% from a year before.", "2024-04-01"),
    # a day since when fines are given is none of a notice
    ("en", "The council has issued 1,420 fines since 1 April.", "2024-04-01"),
    ("en", "The yard sold 300 ships in the first quarter and will sell 40 in the second.",
     "2024-01-01"),
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
    ("zh-hans", "截至4月底，今年已出让土地9宗，共3亿元。", "None"),
    ("zh-hans", "截至去年底已投产，今年一季度产量300万吨。", "2024-01-01"),
    ("zh-hans", "今年一季度，2022年投产的两条线产量达300万吨。", "2024-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "start"), SENTENCES)
def test_of_several_times_the_one_of_the_figures_is_chosen(language, sentence, start):
    (fact,) = suggest(
        sentence, language=language, published=date(2024, 5, 14), names=(), attributions=()
    )

    assert fact.period is not None
    assert str(fact.period.start) == start


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Tahun sebelumnya, kebun itu menjual 300 ton.", "2022-01-01"),
        ("Namun, setahun sebelumnya kebun itu menjual 300 ton.", "2022-01-01"),
        ("Jumlah itu naik 4 persen dari tahun sebelumnya.", "2023-01-01"),
    ],
)
def test_what_a_sentence_opens_with_is_no_base(sentence, start):
    text = f"Kebun itu menjual 400 ton pada 2023. {sentence}"
    facts = suggest(text, language="id", published=date(2024, 5, 14), names=(), attributions=())

    assert [str(fact.period.start) for fact in facts if fact.period][1:] == [start]
