"""A numeral found in a text; numbers.py finds it, number_words.py reads what is written out."""

from dataclasses import dataclass
from decimal import Decimal

from articles.text.numerals import Numeral


@dataclass(frozen=True, slots=True)
class Number:
    """A numeral with its scale. `readings` holds the likeliest first; empty means refused.

    form: digits, words, han, fraction (of one), percent (百分之五), multiple (doubled, 翻一番),
    halved (halved, 减半). `over` is true where 余 or 多 stands inside the number.
    """

    start: int
    end: int
    form: str
    readings: tuple[Numeral, ...]
    scale: Decimal = Decimal(1)
    over: bool = False
    refused: str = ""

    @property
    def scaled(self) -> bool:
        return self.scale != 1

    @property
    def value(self) -> Decimal:
        return self.readings[0].value
