"""A numeral found in a text (numbers.py), and one with the unit it is measured in.

Not frozen: they are made by the thousand, and frozen ones take three times as long to make.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from articles.text.amounts.numerals import Numeral

ONE: Final = Decimal(1)


@dataclass(slots=True)
class Number:
    """A numeral with its scale, `ONE` itself for none. `readings` holds the likeliest first; empty
    means refused.

    form: digits, words, han, fraction (of one), percent (百分之五), multiple (doubled, 翻一番),
    halved (halved, 减半). `over` is true where 余 or 多 stands inside the number.
    """

    start: int
    end: int
    form: str
    readings: tuple[Numeral, ...]
    scale: Decimal = ONE
    over: bool = False
    refused: str = ""
    high: Numeral | None = None  # 六七十: the other end of what is written as one numeral

    @property
    def scaled(self) -> bool:
        return self.scale is not ONE

    @property
    def whole(self) -> bool:
        """Whether the value has nothing behind the point."""
        return self.value == self.value.to_integral_value()

    @property
    def value(self) -> Decimal:
        return self.readings[0].value


@dataclass(slots=True)
class Measured:
    """A number with its unit, before anything around it has been read.

    `start`, `end` span currency, numeral, scale and unit. `top` is the other end of a range.
    `plus` is added after the factor (the half of 一成半). `known` is false where the unit is only
    a guess from the words around.
    """

    number: Number
    start: int
    end: int
    code: str
    factor: Decimal
    rule: str
    top: Number | None = None
    known: bool = True
    plus: Decimal = Decimal(0)
