"""The measuring of lines in their order: what a line counted last, or asked for, is what a number
of the next one may stand for."""

from articles.text.amounts.antecedent import asked
from articles.text.amounts.bare_number import base, is_count
from articles.text.amounts.figures import Line
from articles.text.amounts.measuring import measure
from articles.text.amounts.number_types import Measured, Number


class LineMeasurer:
    """Measures the numbers of one line after another."""

    def __init__(self) -> None:
        self._above = ""

    def measure(self, line: Line, numbers: list[Number]) -> list[Measured]:
        """Those of the numbers of a line that measure something, with their units."""
        plain, language = line.plain, line.language
        found = measure(line.text, plain, numbers, language, self._above)
        if plain.strip() and language != "zh-hans":
            self._above = asked(plain, language)
            if not self._above and found and is_count(found[-1]):
                self._above = base(found[-1])
        return found
