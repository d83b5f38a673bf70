from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.spans import Span
from articles.text.times.period_context import PeriodContext
from articles.text.times.periods import read_periods
from tests.articles.text.times.following import (
    DAY,
    GROWTH,
    LEVEL,
    NEITHER,
    WHERE,
    YEAR,
    context,
    of_release,
    period,
    quantities,
    told,
)


def test_a_period_holds_in_its_paragraph():
    assert told(context(), LEVEL, quantities(LEVEL)) == (YEAR, WHERE)


@pytest.mark.parametrize(
    ("sentence", "carried"),
    [
        ("A return ticket costs 40 yuan.", False),
        ("It has opened 12 shops.", False),
        ("The group owns 40% of the yard.", False),
        ("That is 40% of the total.", True),
        ("It has 300 looms, which made 20,000 shirts.", True),
        ("The cost of looms was 40 yuan.", True),
    ],
)
def test_how_things_are_is_not_of_what_was_told(sentence, carried):
    found = told(context(), sentence, quantities(sentence))

    assert (found is not None) == carried


def test_what_is_told_since_january_goes_on_and_what_since_another_year_does_not():
    january, sentence = period("今年以来", "zh-hans"), "其中，外国人40万人次。"
    figures = quantities(sentence, "zh-hans")

    assert told(context(january), sentence, figures) == (january, WHERE)
    since, other = context(period("自2017年以来", "zh-hans")), "同时，外国人40万人次。"
    assert told(since, other, quantities(other, "zh-hans")) is None


def test_it_holds_in_the_next_paragraph_where_the_sentence_refers_back():
    back = "Of that, 30 people are engineers."

    assert told(context(paragraphs=1), back, quantities(back)) == (YEAR, WHERE)
    followed = context(paragraphs=1)
    followed.stated(period("in 2022"), WHERE)
    followed.next_paragraph()
    assert told(followed, NEITHER, quantities(NEITHER)) is None


def test_a_run_of_paragraphs_goes_on_until_one_breaks_it():
    back = "Of that, 30 people are engineers."
    followed = context(paragraphs=1)
    told(followed, back, quantities(back))
    followed.next_paragraph()
    assert told(followed, back, quantities(back)) == (YEAR, WHERE)
    followed.next_paragraph()
    followed.next_paragraph()
    assert told(followed, back, quantities(back)) is None


def test_what_changed_has_the_period_of_the_first_paragraphs_however_far_it_stands():
    assert told(context(paragraphs=9), GROWTH, quantities(GROWTH)) == (YEAR, WHERE)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The line has 300 doors.", "en"),
        ("It is twice as dear as a diesel one, at 300 dollars.", "en"),
        ("Sales tripled from 2014.", "en"),  # against an older time
        ("Harganya 30% lebih murah daripada truk.", "id"),
        ("每公里造价3亿元，比直埋贵四成。", "zh-hans"),
    ],
)
def test_what_does_not_change_from_the_time_before_has_none_of_the_lead(sentence, language):
    found = read_quantities(sentence, language=language, published=DAY)

    assert told(context(paragraphs=3), sentence, found) is None


def test_the_period_of_a_later_paragraph_is_not_the_lead():
    followed = PeriodContext()
    followed.stated(YEAR, WHERE)
    for _ in range(4):
        followed.next_paragraph()
    later = period("in 2022")
    followed.stated(later, WHERE)
    assert told(followed, LEVEL, quantities(LEVEL)) == (later, WHERE)
    followed.next_paragraph()

    assert told(followed, GROWTH, quantities(GROWTH)) == (YEAR, WHERE)


ACCOUNTS = [
    ("Exports reached 300 tonnes.", "en"),
    ("Buyers took 300 of the flats.", "en"),
    ("Sebanyak 300 ton terjual.", "id"),
    ("产量300吨。", "zh-hans"),
]
THINGS = [
    ("It has 300 doors.", "en"),
    ("Each ticket is 40 yuan.", "en"),
    ("Gudang itu memiliki 300 pintu.", "id"),
    ("公司现有员工300人。", "zh-hans"),
]


@pytest.mark.parametrize(("sentence", "language"), ACCOUNTS)
def test_what_came_about_has_the_period_of_the_lead_until_another_is_told(sentence, language):
    figures = read_quantities(sentence, language=language, published=DAY)

    followed = context(paragraphs=6)
    assert followed.of(sentence, figures) == (YEAR, WHERE, "lead")
    followed.stated(period("in 2022"), WHERE)
    followed.next_paragraph()
    assert followed.of(sentence, figures) is None


@pytest.mark.parametrize(("sentence", "language"), THINGS)
def test_what_something_is_has_no_period_of_the_title_or_the_paragraph(sentence, language):
    figures = read_quantities(sentence, language=language, published=DAY)

    assert of_release("in 2023").of(sentence, figures) is None
    assert context().of(sentence, figures) is None


def test_a_paragraph_goes_on_with_the_period_that_its_first_sentence_has_from_the_lead():
    followed = context(paragraphs=6)
    assert followed.of(GROWTH, quantities(GROWTH)).tie == "lead"

    assert followed.of(NEITHER, quantities(NEITHER)) == (YEAR, WHERE, "paragraph")


def test_what_tells_of_neither_has_the_period_of_its_paragraph_or_of_the_title():
    figures = quantities(NEITHER)

    assert context().of(NEITHER, figures) == (YEAR, WHERE, "paragraph")
    assert of_release("in 2023").of(NEITHER, figures) == (YEAR, WHERE, "report")


def test_what_tells_of_neither_has_the_period_of_the_lead_where_no_other_was_told():
    assert context(paragraphs=2).of(NEITHER, quantities(NEITHER)) == (YEAR, WHERE, "lead")


def test_what_is_said_aside_takes_no_period_away():
    total = "Exports reached 300 tonnes."
    followed = context(paragraphs=1)
    followed.stated(period("since 2009"), WHERE)
    followed.next_paragraph()

    assert told(followed, total, quantities(total)) == (YEAR, WHERE)


def test_what_stands_at_the_end_of_a_period_has_its_last_day():
    debt = "Net debt stood at 300 dollars at the end of the period."
    found = context().of(debt, quantities(debt))

    assert (found.period.start, found.period.end) == (date(2023, 12, 31),) * 2


def test_a_result_that_beats_a_plan_is_no_plan():
    beaten = "Exports rose 4 percent, beating a forecast of 3 percent."

    assert told(context(paragraphs=3), beaten, quantities(beaten)) == (YEAR, WHERE)


@pytest.mark.parametrize("sentence", ["It now employs 300 people.", "目前，港区有5家企业。"])
def test_what_is_said_of_today_has_no_earlier_period(sentence):
    assert told(context(), sentence, quantities(LEVEL)) is None


def test_a_sentence_without_numbers_needs_none():
    assert told(context(), "The port is busy.", ()) is None


def test_nothing_is_known_before_a_period_was_stated():
    assert told(PeriodContext(), LEVEL, quantities(LEVEL)) is None


def test_the_day_of_an_event_is_no_period_of_figures_but_an_as_of_date_is():
    event = period("on 9 May 2023")
    as_of = period("截至2023年10月底", "zh-hans")

    assert told(context(event), LEVEL, quantities(LEVEL)) is None
    assert told(context(as_of), LEVEL, quantities(LEVEL)) == (as_of, WHERE)


def test_figures_of_a_release_have_the_period_of_its_title():
    followed = of_release("in 2023")

    assert told(followed, "Imports came to 4 tonnes.", quantities("Imports came to 4 tonnes.")) == (
        YEAR,
        WHERE,
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The line is 40 km long and takes 30 minutes.",  # what a thing is
        "It will build 40 plants.",  # a plan
        "It now has 40 plants.",  # today
    ],
)
def test_a_release_leaves_out_what_is_not_of_its_period(sentence):
    assert told(of_release("in 2023"), sentence, quantities(sentence)) is None


def test_a_title_counts_only_where_the_text_states_its_period():
    followed = PeriodContext(period("in 2022"), DAY)
    assert told(followed, LEVEL, quantities(LEVEL)) is None
    followed.stated(YEAR, WHERE)
    followed.next_paragraph()

    assert followed.of(LEVEL, quantities(LEVEL)) == (YEAR, WHERE, "lead")


def test_a_plan_has_the_period_of_a_plan_and_nothing_else_has():
    plan = "Output will rise 5 percent."
    followed = PeriodContext(None, DAY)
    followed.stated(YEAR, WHERE)
    assert told(followed, plan, quantities(plan)) is None

    ahead = period("by 2030")
    followed.stated(ahead, WHERE)
    assert told(followed, plan, quantities(plan)) == (ahead, WHERE)
    assert told(followed, LEVEL, quantities(LEVEL)) is None


@pytest.mark.parametrize(
    ("plan", "language", "carried"),
    [
        ("届时，年供水量将达到40亿立方米。", "zh-hans", True),
        ("It will by then have 40 plants.", "en", True),
        ("项目拟投资40亿元。", "zh-hans", False),
        ("It will pay 40 dollars for each plant, up 5 percent.", "en", False),
    ],
)
def test_of_plans_changes_and_what_will_be_then_have_the_period_of_the_plan(
    plan, language, carried
):
    followed = PeriodContext(None, DAY)
    ahead = period("by 2030")
    followed.stated(ahead, WHERE)

    assert told(followed, plan, quantities(plan, language)) == ((ahead, WHERE) if carried else None)


def test_a_bulletin_of_another_company_states_its_own_period():
    other = "甲公司：签订合同，金额3亿元。"

    assert told(context(), other, quantities(other, "zh-hans")) is None


def test_what_follows_the_day_of_an_event_belongs_to_the_event():
    followed = context(paragraphs=1)
    followed.stated(period("on 9 May 2023"), WHERE)

    assert told(followed, GROWTH, quantities(GROWTH)) is None
    followed.next_paragraph()
    assert told(followed, LEVEL, quantities(LEVEL)) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("two years ago", "en"), ("成立于2009年", "zh-hans"), ("since 2009", "en")],
)
def test_years_aside_are_not_carried_on(text, language):
    assert told(context(period(text, language)), LEVEL, quantities(LEVEL)) is None


def test_what_goes_back_to_the_day_of_an_event_has_its_day():
    event = period("on 9 May 2023")
    followed = PeriodContext()
    followed.stated(event, WHERE)
    back = "That is a rise of 3 percent."

    assert told(followed, back, quantities(back)) == (event, WHERE)
    followed.next_paragraph()
    followed.next_paragraph()
    assert told(followed, back, quantities(back)) is None


def test_what_stands_at_a_moment_has_the_moment_stated_last():
    as_of = period("截至2023年底", "zh-hans")
    followed = PeriodContext()
    followed.stated(as_of, WHERE)
    followed.stated(period("2023年", "zh-hans"), WHERE)
    stock, flow = "贷款余额3亿元，增长4%。", "新增贷款3亿元，增长4%。"

    assert told(followed, stock, quantities(stock, "zh-hans")) == (as_of, WHERE)
    assert told(followed, flow, quantities(flow, "zh-hans")) != (as_of, WHERE)


@pytest.mark.parametrize(
    ("title", "carried"),
    [("in 2025", True), ("in May 2025", False), ("at the end of 2025", False)],
)
def test_a_budget_is_of_the_year_to_come_that_its_title_names(title, carried):
    followed = of_release(title)

    assert (followed.of(GROWTH, quantities(GROWTH)) is not None) == carried


def test_a_release_may_state_its_period_by_its_last_day():
    end = period("pada akhir April 2023", "id")
    followed = PeriodContext(period("April 2023", "id"), DAY)
    followed.stated(end, WHERE)
    for _ in range(4):
        followed.next_paragraph()

    assert told(followed, LEVEL, quantities(LEVEL)) == (end, WHERE)


def test_what_goes_back_to_a_plan_has_its_period():
    ahead = period("by 2030")
    followed = PeriodContext(None, DAY)
    followed.stated(ahead, WHERE)
    back = "That would take out 300 tonnes."

    assert told(followed, back, quantities(back)) == (ahead, WHERE)
    followed.next_paragraph()
    assert told(followed, back, quantities(back)) is None


def test_history_is_not_carried_far():
    old = period("in 2011")

    assert told(context(old, paragraphs=3), GROWTH, quantities(GROWTH)) == (old, WHERE)
    followed = PeriodContext(None, DAY)
    followed.stated(old, WHERE)
    for _ in range(3):
        followed.next_paragraph()
    assert told(followed, GROWTH, quantities(GROWTH)) is None


@pytest.mark.parametrize(
    ("announced", "carried"),
    [
        ("Acme today reports its audited results for the year ended 31 December 2023.", True),
        ("Acme announced its results for 2023.", True),
        ("Customs today released trade data for 2023.", True),
        ("3月11日，某公司发布2023年年度报告。", True),
        ("3月11日，某公司发布2023年半年度报告。", False),
        ("2023年年度报告显示，2022年亏损。", False),
        ("Acme sold a plant in the year ended 31 December 2023.", False),
    ],
)
def test_the_period_of_accounts_is_that_of_what_they_tell(announced, carried):
    followed = PeriodContext(published=DAY)
    followed.named(read_periods(announced, language="en", published=DAY), Span(0, 80, announced))
    for _ in range(3):
        followed.next_paragraph()

    found = told(followed, LEVEL, quantities(LEVEL))
    assert (found is not None and found[0].end == date(2023, 12, 31)) is carried


def test_what_was_in_the_quarter_of_a_day_told_is_of_all_of_it():
    at_end = period("at the end of the third quarter of 2023")
    taken = "Tenants took 400 flats in the quarter."
    found = told(context(stated=at_end), taken, quantities(taken))
    assert at_end.start == at_end.end == date(2023, 9, 30)
    assert (found[0].start, found[0].end) == (date(2023, 7, 1), date(2023, 9, 30))
    assert told(context(stated=at_end), LEVEL, quantities(LEVEL)) == (at_end, WHERE)
