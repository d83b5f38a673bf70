"""Figures told by their middle and how far they may be from it, as a bank of issue tells its target.

All figures are invented.
"""

import pytest

from tests.articles.text.amounts.measured import measured


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Bank itu menargetkan inflasi 3,5±1 persen pada 2025.", "2.5..4.5 percent"),
        ("id", "Inflasi berada dalam kisaran sasaran 3,5 ± 0,5%.", "3.0..4.0 percent"),
        ("id", "Inflasi dalam sasaran 3,5 plus minus 1 persen.", "2.5..4.5 percent"),
        ("id", "Sasarannya 3,5 persen plus minus 1 persen.", "2.5..4.5 percent"),
        ("id", "Inflasi 3,1 persen, dalam sasaran 3,5±1 persen.", "3.1 percent, 2.5..4.5 percent"),
        ("id", "Survei itu memiliki galat plus minus 2,8 persen.", ""),
        ("en", "The target is 3.5 percent, plus or minus 1 percentage point.", "2.5..4.5 percent"),
        (
            "en",
            "Inflation is within the target of 3.5 plus or minus 1 percent.",
            "2.5..4.5 percent",
        ),
        ("en", "The bank aims at 3.5%±1%.", "2.5..4.5 percent"),
        ("en", "The bank aims at 3.5% +/- 1% and rates of 6%.", "2.5..4.5 percent, 6 percent"),
        ("en", "The poll has a margin of error of plus or minus 3 percentage points.", ""),
        ("zh-hans", "央行将通胀目标定为3.5%±1%。", "2.5..4.5 percent"),
        ("zh-hans", "通胀目标为3.5%，上下浮动1个百分点。", "2.5..4.5 percent"),
        ("zh-hans", "通胀目标为3.5%，正负1个百分点。", "2.5..4.5 percent"),
    ],
)
def test_a_middle_and_what_is_to_either_side_are_a_range(language, text, expected):
    assert measured(text, language) == expected
