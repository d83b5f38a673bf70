"""Parts, multiples and numbers with a part, in words and signs; beside each what is none."""

import pytest

from articles.text.amounts.numbers import find_numbers
from articles.text.plain import plain

PARTS = [
    ("en", "half a million lamps", "500000"),
    ("en", "a quarter of a million lamps", "250000"),
    ("en", "a third of a billion lamps", "333333333"),
    ("en", "three and a half million lamps", "3500000"),
    ("en", "forty-two and a third", "42.3333"),
    ("en", "three in ten lamps", "0.3"),
    ("en", "one in 20 lamps", "0.05"),
    ("en", "one in twenty lamps", "0.05"),
    ("en", "2½ hours", "2.5"),
    ("en", "⅔ of it", "0.6667"),
    ("en", "10 1/2 years", "10.5"),
    ("en", "3/4 of them", "0.75"),
    ("en", "two-thirds of them", "0.6667"),
    ("en", "It doubled.", "2"),
    ("id", "sepertiga warga", "0.3333"),
    ("id", "tiga perempat warga", "0.75"),
    ("id", "tiga perempat juta warga", "750000"),
    ("id", "satu dari lima warga", "0.2"),
    ("id", "separuh warga", "0.5"),
    ("zh-hans", "三分之二", "0.6667"),
    ("zh-hans", "10分之3", "0.3"),
    ("zh-hans", "百分之五", "5"),
    ("zh-hans", "千分之三", "0.3"),
    ("zh-hans", "万分之三", "0.03"),
    ("zh-hans", "过半", "0.5"),
    ("zh-hans", "翻一番", "2"),
    ("zh-hans", "翻两番", "4"),
    ("zh-hans", "1亿2000万", "120000000"),
]
NONE = [
    ("en", "two in one"),
    ("en", "nine in hundreds"),
    ("en", "five thirds of it"),
    ("en", "a third plant opened"),
    ("en", "in the first half"),
    ("en", "a double bed"),
    ("en", "twice a week"),
    ("id", "lima dari dua"),
    ("id", "lima pertiga"),
    ("id", "pertiga"),
    ("zh-hans", "零分之二"),
    ("zh-hans", "翻十一番"),
    ("zh-hans", "十几年"),
    ("zh-hans", "数百家"),
]


@pytest.mark.parametrize(("language", "text", "value"), PARTS)
def test_parts_and_multiples_have_their_value(language, text, value):
    (number,) = find_numbers(plain(text), language)

    assert f"{number.value.normalize():f}" == value


@pytest.mark.parametrize(("language", "text"), NONE)
def test_words_like_parts_are_none(language, text):
    assert list(find_numbers(plain(text), language)) == []
