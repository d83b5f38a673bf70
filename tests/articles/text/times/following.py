"""A text followed sentence by sentence, for the tests of the periods that sentences share."""

from datetime import date

from articles.text.amounts.quantities import read_quantities
from articles.text.spans import Span
from articles.text.times.period_context import PeriodContext
from articles.text.times.periods import read_periods

DAY = date(2024, 3, 12)


def period(text, language="en"):
    (found,) = read_periods(text, language=language, published=DAY)
    return found


def quantities(text, language="en"):
    return read_quantities(text, language=language, published=DAY)


YEAR = period("in 2023")
WHERE = Span(0, 12, "In 2023, so.")
LEVEL = "It employed 300 people."
NEITHER = "Some 300 people work there."
GROWTH = "Exports rose 4 percent."


def told(followed, sentence, figures):
    found = followed.of(sentence, figures)
    return found and found[:2]


def context(stated=YEAR, paragraphs=0):
    followed = PeriodContext()
    followed.stated(stated, WHERE)
    for _ in range(paragraphs):
        followed.next_paragraph()
    return followed


def lead_of_a_market(text, language="en"):
    followed = PeriodContext(None, DAY)
    day = read_periods(text, language=language, published=DAY)[0]
    span = Span(0, len(text), text)
    followed.named((day,), span)
    followed.stated(day, span)
    followed.next_paragraph()
    followed.next_paragraph()
    return followed, (day, span)


def of_release(title, language="en"):
    followed = PeriodContext(period(title, language), DAY)
    followed.stated(period(title, language), WHERE)
    for _ in range(4):
        followed.next_paragraph()
    return followed
