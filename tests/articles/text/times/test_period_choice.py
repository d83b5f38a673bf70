"""Which of several times a sentence with figures is of. The day of publication is 14 May 2024. All
sentences are invented."""

from datetime import date

import pytest

from articles.text.suggestions import suggest
from articles.text.times.periods import read_periods

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
    ("en", "The deposit scheme, in force since October 1, paid 300 loans last month.",
     "2024-04-01"),
    ("en", "The fair opened on Friday and drew 300 people over the three days.", "2024-05-10"),
    ("en", "The ministry reported 42 new cases on Monday.", "2024-05-13"),
    ("en", "The board, which met on 9 May, kept the rate at 5.25%.", "2024-05-09"),
    ("en", "Sales at the chain, bought in 2019 for $1.2bn, fell 4% last year.", "2023-01-01"),
    ("en", "Having cut 1,200 jobs in 2022, it cut 600 in 2023.", "2023-01-01"),
    ("en", "Under a law passed in 2022, the city must have 4,000 buses by 2030.", "None"),
    ("en", "It earned $412m before tax in the six months to March.", "2023-10-01"),
    ("en", "Entries for the 2025 race open on June 3 at $95.", "2024-06-03"),
    ("en", "The fair drew 300 people on Sunday, 40 more than at the spring edition in April.", "2024-05-12"),
    ("en", "The bank sees inflation at 3.8% at the end of this year.", "2024-12-31"),
    ("en", "The firm kept its forecast of 6% growth for the year.", "2024-01-01"),
    ("en", "Three of the 14 men taken in March were freed on Monday.", "2024-05-13"),
    ("en", "The sum paid in March was 3 million yuan, after 2 million in April.", "2024-03-01"),
    ("en", "Only 412 of the 900 flats approved in 2021 had been built by March.", "None"),
    ("en", "A truce agreed on 4 April will expire on Friday with 300 men held.", "2024-05-17"),
    ("en", "A ship expected on 4 June will bring 300 tonnes.", "2024-06-04"),
    ("en", "Bonds due in 2031 yielded 7.1% on Monday.", "2024-05-13"),
    ("en", "The mine, expected to close in 2029, produced 41,000 ounces in 2023.", "2023-01-01"),
    ("en", "The budget for 2025, sent to parliament on 2 May, has a deficit of 3.1%.",
     "2025-01-01"),
    ("en", "Sold for $13m in 1985, the house fetched $236m on Monday.", "2024-05-13"),
    ("en", "Ten years after it opened in 2015, the zoo sold 300 tickets on Monday.",
     "2024-05-13"),
    ("en", "In its April outlook the fund put growth at 3.2% in 2025.", "2025-01-01"),
    ("en", "A 2019 study found 34% of the wells dry.", "2019-01-01"),
    ("en", "According to the 2020 census, 412,000 people live there.", "2020-01-01"),
    ("en", "Its shares, which gained 31% in 2023, were up 2.2% in extended trading.",
     "2024-05-14"),
    ("en", "A tariff of 20% has applied to most goods since 7 May.", "2024-05-07"),
    ("en", "In April it lent 300 million yuan, the most expensive loan since 2019.",
     "2024-04-01"),
    ("en", "The tender for 40 trains, first launched in 2022, closes on 30 May.", "2024-05-30"),
    ("en", "Two men jailed in 2019 for stealing $14m must repay $3.2m by September.", "None"),
    ("en", "Steel jobs, 34,000 in 2015, numbered 26,700 at the end of March.", "2024-03-31"),
    ("en", "Steel sales, 34,000 tons in March, grew 6%.", "2024-03-01"),
    ("en", "The strike, which began on Monday, costs 3 million yuan a day.", "2024-05-13"),
    ("en", "Fares, frozen since 2023, will go up by 4% on 30 May.", "2024-05-30"),
    ("en", "Under the budget approved on Monday, spending will rise by 6% in 2025.",
     "2025-01-01"),
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


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("医院2021年建院，现有床位300张。", "founded"),
        ("医院2021年成立，当年新增床位300张。", "year"),
    ],
)
def test_what_there_is_now_is_of_no_year_of_a_founding(sentence, rule):
    (period, *_) = read_periods(sentence, language="zh-hans", published=date(2024, 5, 14))

    assert period.rule == rule


AHEAD = [
    pytest.param("Sales fell 30% and it warned that those of 2025 may slide.", None, id="warned"),
    pytest.param("Sales fell 30%, but the board expects to sell more in 2025.", None, id="expects"),
    pytest.param(
        "It will sell 30 boats and plans to open a yard in 2025.", "2025-01-01", id="both"
    ),
    pytest.param("It costs 30 yuan, and we expect to sell it in 2025.", "2025-01-01", id="it is"),
    pytest.param("Sales fell 30% and the yard shut in 2023.", "2023-01-01", id="both went by"),
    pytest.param(
        "It turned a loss of $4m in 2021 into a profit of $2m the following year.",
        "2022-01-01",
        id="what a loss was turned into",
    ),
    pytest.param(
        "It turned a mill built in 2021 into a shop with 40 desks in 2023.",
        "2023-01-01",
        id="what a mill was turned into",
    ),
    pytest.param(
        "A deal, once due at a March summit, may slip into next year and cost $3bn.",
        "2025-01-01",
        id="the month of a summit",
    ),
    pytest.param("At its March summit the club gave $3bn.", "2024-03-01", id="it is all there is"),
    pytest.param(
        "A team that she named in March will report by the end of 2025 on a fund of $40m.",
        "None",
        id="when a team was named",
    ),
    pytest.param("She named 40 judges in March and 30 in April.", "2024-03-01", id="a deed"),
    pytest.param(
        "The isle reported its fifth death on Monday after three cases were found last week.",
        "2024-05-13",
        id="when it was counted",
    ),
    pytest.param(
        "The isle reported a rise on Monday of 5% in April.", "2024-04-01", id="when told"
    ),
    pytest.param("Shares added 2% to begin the week.", "2024-05-13", id="the week begins"),
    pytest.param("The pound gained a cent to end the week at $1.38.", "2024-05-10", id="it ended"),
    pytest.param("The show opens the week of 6 May at $30.", "2024-05-06", id="the week of a day"),
    pytest.param("Loans grew 6% in the second and third quarters of 2023.", "2023-04-01", id="two"),
    pytest.param(
        "Loans grew 6% between the first and third quarters of 2023.", "2023-01-01", id="between"
    ),
    pytest.param(
        "Loans grew 6% in the first and third quarters of 2023.", "2023-07-01", id="apart"
    ),
    pytest.param(
        "After a dip at the back end of 2023, loans grew 6% in April.", "2024-04-01", id="after"
    ),
]


@pytest.mark.parametrize(("sentence", "start"), AHEAD)
def test_a_time_beside_the_figures_is_none_of_theirs(sentence, start):
    facts = suggest(sentence, language="en", published=date(2024, 5, 14), names=(), attributions=())

    period = facts[0].period
    assert (period and str(period.start)) == start


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("It will spend $40m between now and 2026.", "None", "2026-12-31"),
        ("It spent $40m between 2021 and 2026.", "2021-01-01", "2026-12-31"),
    ],
)
def test_from_now_on_in_a_text_of_unknown_date(sentence, first, last):
    (fact,) = suggest(sentence, language="en", published=None, names=(), attributions=())

    assert fact.period is not None
    assert (str(fact.period.start), str(fact.period.end)) == (first, last)


def test_captions_tell_the_year_of_a_text_of_unknown_date():
    def year(captions):
        (fact,) = suggest(
            "The shop sold 310 bikes in June.",
            language="en",
            published=None,
            names=(),
            attributions=(),
            captions=captions,
        )
        return fact.period and fact.period.end and fact.period.end.year

    assert year("Cyclists cross a bridge on July 4, 2016.") == 2016
    assert year("Cyclists cross a bridge.") is None
