"""Times without a year in texts of unknown date: the years that the text names place them."""

from datetime import date

import pytest

from articles.text.suggestions import suggest
from articles.text.times.period_frame import frame_of
from tests.articles.text.amounts.measured import read_figures

TOLD = "The mill's turnover shrank by 7% in 2011."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(TOLD, date(2012, 3, 31), id="a year that has gone by"),
        pytest.param("In May 2011 it sold 40 looms.", date(2011, 12, 31), id="a month of a year"),
        pytest.param(
            "Output rose 4% in the first half of 2011.", date(2011, 12, 31), id="an early part"
        ),
        pytest.param(
            "Output rose 4% in the fourth quarter of 2011.", date(2012, 3, 31), id="the last part"
        ),
        pytest.param(f"{TOLD} Sales will double in 2012.", date(2012, 3, 31), id="and one ahead"),
        pytest.param("It expects to sell 60 looms in 2012.", date(2012, 12, 31), id="one ahead"),
        pytest.param(
            "Growth may be slower than in 2011, when 30 looms were sold.",
            date(2012, 3, 31),
            id="what is compared is past",
        ),
        pytest.param(
            f"{TOLD} It is set for growth of 3% in 2012 and 4% in 2013.",
            date(2012, 3, 31),
            id="years ahead",
        ),
        pytest.param("2011年产量下降7%。", date(2012, 3, 31), id="a Chinese year"),
        pytest.param("2011年上半年产量下降7%。", date(2011, 12, 31), id="its first half"),
        pytest.param("港区10月装船7万吨。到2030年，将达到90万吨。", None, id="a year aimed at"),
        pytest.param("2011年产量下降7%。到2030年增至9万吨。", date(2012, 3, 31), id="past and aim"),
        pytest.param(
            "产量是2011年的3倍。泊位将于2017年4月启用。", None, id="far apart, neither places it"
        ),
        pytest.param(
            "Produksi yang turun 7% pada 2011.", date(2011, 12, 31), id="an Indonesian year"
        ),
        pytest.param("Its founder arrived in 1987.", None, id="history"),
        pytest.param("It recalled cars of the 2011 model years.", None, id="a model"),
        pytest.param("It will close by 2030.", None, id="a deadline"),
        pytest.param("It sold 2011 looms for $2011.50.", None, id="no year"),
    ],
)
def test_a_text_tells_up_to_a_day(text, day):
    assert frame_of(text) == day


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        pytest.param("It fell 2% in January.", "2012-01-01", "2012-01-31", id="January is after"),
        pytest.param("It fell 2% in October.", "2011-10-01", "2011-10-31", id="October before"),
        pytest.param(
            "It fell 2% between October and December.", "2011-10-01", "2011-12-31", id="a range"
        ),
        pytest.param(
            "Profits for the year to 31 December fell 2%.", "2011-01-01", "2011-12-31", id="a year"
        ),
        pytest.param(
            "Profits for the six months ended 30 September fell 2%.",
            "2011-04-01",
            "2011-09-30",
            id="six months",
        ),
        pytest.param("It fell 2% last year.", "2011-01-01", "2011-12-31", id="last year"),
        pytest.param(
            "It had 90 looms in January last year.", "2011-01-01", "2011-01-31", id="its January"
        ),
        pytest.param("It will open in May.", "2012-05-01", "2012-05-31", id="what is to come"),
        pytest.param("It fell 2% last month.", None, None, id="no month is known"),
        pytest.param(
            "In 1998 it had 20 looms; in June it lost two.",
            "1998-06-01",
            "1998-06-30",
            id="a month of an older year",
        ),
    ],
)
def test_times_are_placed_by_it(sentence, first, last):
    _, periods = read_figures(f"{TOLD}\n{sentence}", language="en")
    period = periods[-1]
    assert (period.start and str(period.start), period.end and str(period.end)) == (first, last)


def test_what_is_told_of_months_alone_knows_no_last_year():
    text = "In May 2011 it sold 40 looms.\nIt fell 2% last year, and 3% in June."
    _, periods = read_figures(text, language="en")
    ends = [p.end and str(p.end) for p in periods]
    assert ends == ["2011-05-31", None, "2011-06-30"]


def test_history_places_nothing():
    _, periods = read_figures("Its founder came in 1987.\nIt fell 2% in June.", language="en")
    assert periods[-1].end is None


def test_a_year_ends_before_the_publication():
    _, periods = read_figures(
        "Profits for the year to 31 December fell 2%.", language="en", published=date(2012, 2, 9)
    )
    assert [(str(p.start), str(p.end)) for p in periods] == [("2011-01-01", "2011-12-31")]


@pytest.mark.parametrize("noun", ["jump", "surge", "slump"])
def test_what_a_change_is_on_is_its_base(noun):
    _, periods = read_figures(f"It made £9m, a 14% {noun} on 2010 figures.", language="en")
    assert [p.role for p in periods] == ["base"]


def test_early_is_a_word_of_its_own():
    _, periods = read_figures("Clearly 2011 was hard, though early 2012 was not.", language="en")
    assert [p.text for p in periods][-1:] == ["early 2012"]


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        pytest.param("For the year as a whole, it lost £2m.", "2011-12-31", id="as a whole"),
        pytest.param("Turnover for the year was £9m.", "2011-12-31", id="was"),
        pytest.param("Turnover for the year rose to £9m.", "2011-12-31", id="rose"),
        pytest.param("It is full of plans for the year ahead.", None, id="another year"),
    ],
)
def test_the_year_is_that_told_of(sentence, last):
    _, periods = read_figures(f"{TOLD}\n{sentence}", language="en")
    end = periods[-1].end if len(periods) > 1 else None
    assert (end and str(end)) == last


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "It earned 31m in the second quarter, up from 20m in the same period of 2011.",
            date(2012, 12, 31),
            id="the same period",
        ),
        pytest.param(
            "It earned 31m in the fourth quarter, against 20m in the same period in 2011.",
            date(2013, 3, 31),
            id="that of the last quarter",
        ),
        pytest.param(
            "It ground 31 tonnes in May, compared with 20 tonnes in May 2011.",
            date(2012, 12, 31),
            id="the same month",
        ),
        pytest.param(
            "It ground 31 tonnes, up from 20 tonnes in May 2011.",
            date(2011, 12, 31),
            id="another month, perhaps",
        ),
        pytest.param(
            "It fell from 20 tonnes in 2010 to 9 tonnes for the same period in 2011.",
            date(2012, 3, 31),
            id="what it fell to",
        ),
        pytest.param("It lifted its 2011 dividend.", date(2012, 3, 31), id="its dividend"),
        pytest.param("It missed its 2011 sales target.", None, id="its target"),
        pytest.param(
            "\u201c2011 is a slow year,\u201d she said.", date(2011, 12, 31), id="it goes on"
        ),
        pytest.param("A year as dry as 2011 is rare.", None, id="no subject"),
    ],
)
def test_the_year_after_the_one_that_is_compared(text, day):
    assert frame_of(text) == day


def test_for_the_year_is_of_the_one_looked_back_on():
    text = f"{TOLD}\nIt is old.\nIt is large.\nIt is red.\nTurnover for the year at $9m was low."
    _, periods = read_figures(text, language="en")
    assert str(periods[-1].end) == "2011-12-31"
    _, periods = read_figures("Its hopes for the year at home are high.", language="en")
    assert not periods


def test_the_today_of_a_text_of_unknown_date_has_no_year():
    text = "新泊位启用\n今天（11月21日），石臼湾12个泊位启用。到2030年，将有30个泊位。"

    first = suggest(text, language="zh-hans", published=None, names=(), attributions=())[0]
    assert first.period is not None
    assert (first.period.start, first.period.end) == (None, None)
