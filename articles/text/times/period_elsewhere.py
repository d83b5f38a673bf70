"""Figures of Indonesian text whose time another sentence states, however far: the answers given in
a survey, and what is compared with the year before one that was told."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from articles.text.amounts.quantities import Quantity
from articles.text.times.period_ties import Told

# Who was asked: "Survei ini dilakukan lewat telepon pada 3-10 Oktober 2025".
_SURVEY: Final = re.compile(
    r"(?<![a-z])(?:survei|jajak pendapat|polling|responden|kuesioner|angket)(?:nya)?(?![a-z])"
)
_CARRIED_OUT: Final = re.compile(
    r"(?<![a-z])(?:dilakukan|digelar|berlangsung|dilaksanakan|diadakan|diselenggarakan|dihimpun|"
    r"dikumpulkan|diambil|melibatkan|mewawancarai|diwawancarai|wawancara|periode|dihelat|"
    r"disebar(?:kan)?|melakukan|menggelar)(?![a-z])"
)
# What only a survey tells: how many are content, or would vote for somebody.
_ASKED: Final = re.compile(
    r"(?<![a-z])(?:responden|masyarakat|publik|warga|tingkat (?:kepercayaan|kepuasan|keyakinan)|"
    r"(?:ke)?puas(?:an)?|percaya|elektabilitas|popularitas|menjawab|memilih|mengaku|pemilih|"
    r"setuju|survei)(?:nya)?(?![a-z])"
)
_LONGEST: Final = 1000
_SHARES: Final = frozenset(("level", "share"))
_SPANS: Final = ("day", "days", "weekday", "month", "months", "week")
_COMPARED: Final = re.compile(
    r"(?<![a-z])(?:dibanding(?:kan)?|ketimbang|daripada|dari) ?[^.;]{0,60}(?:tahun|20\d\d)"
)


class Elsewhere:
    """The survey and the years that a text has told of."""

    def __init__(self) -> None:
        self.survey: Told | None = None
        self._years: dict[int, Told] = {}
        # Whether the last sentence gives answers before any survey was dated.
        self.waits = False

    def named(self, told: Told) -> None:
        """To be called with each period that is named."""
        if self.survey is None and _tells_of_a_survey(told):
            self.survey = told

    def stated(self, told: Told) -> None:
        """To be called with each period that a sentence states."""
        period = told.period
        if period.grain == "year" and period.role == "main" and period.start and period.end:
            self._years[period.end.year] = told

    def of(self, lower: str, quantities: Sequence[Quantity]) -> tuple[Told, str] | None:
        """The survey, or the year, that Indonesian figures show to be theirs."""
        self.waits = False
        then = _year_compared(lower, quantities) if self._years else None
        if then is not None and then in self._years:
            return self._years[then], "compared"
        if not all(q.unit == "percent" and q.role in _SHARES and not q.base for q in quantities):
            return None
        self.waits = self.survey is None and _ASKED.search(lower) is not None
        return self.survey and (self.survey, "survey")


def _tells_of_a_survey(told: Told) -> bool:
    """Whether a period is that in which people were asked."""
    period = told.period
    if period.role != "main" or period.grain not in _SPANS or not (period.start and period.end):
        return False
    # Asked of each period: of a sentence without end only its beginning is looked at.
    lower = told.sentence.text[:_LONGEST].lower()
    return bool(_SURVEY.search(lower) and _CARRIED_OUT.search(lower))


def _year_compared(lower: str, quantities: Sequence[Quantity]) -> int | None:
    """The year of figures that are compared with the one before: "naik dibanding tahun 2018"."""
    for quantity in quantities:
        base = quantity.base
        if base is not None and base.start and base.end and _is_year(base.start, base.end):
            return None if _COMPARED.search(lower) is None else base.end.year + 1
    return None


def _is_year(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
