import subprocess
import sys

import pytest

from articles.text.languages import detect, line_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Produksi baja naik 4 persen dan akan terus bertambah pada tahun depan.", "id"),
        ("Steel output rose by 4 percent and is expected to grow further in the next year.", "en"),
        ("钢产量增长4%，预计明年还将继续增长。", "zh-hans"),
        ("鋼產量增長4%，預計明年還將繼續增長。", "zh-hans"),
        # Other languages quoted inside.
        (
            'Kota itu disebut "千年大计" oleh warga dan pejabat yang tinggal di sana sejak 2017.',
            "id",
        ),
        ("“We came for the market,” 他说。该公司在天津的工厂投资1.2亿元，员工870人。", "zh-hans"),
        (
            "The plan, called 千年大计 in Chinese, was drawn up in 2017 and has cost 5 billion.",
            "en",
        ),
        # None of the three.
        ("Die Stahlproduktion ist im Mai um vier Prozent gestiegen, wie das Amt mitteilte.", ""),
        ("La production d'acier a augmenté de quatre pour cent, selon le bureau de la ville.", ""),
        ("鉄鋼の生産は4パーセント増えました。来年も増える見込みです。", ""),
        ("철강 생산은 4퍼센트 늘었다.", ""),
        ("12,4 5.6 %", ""),
        ("", ""),
    ],
)
def test_the_language_is_found(text, language):
    assert detect(text) == language


def test_a_few_words_without_small_ones_are_left_to_the_model():
    assert detect("Gubernur resmikan pelabuhan baru kota pesisir") == "id"


def test_importing_the_package_loads_no_large_library():
    large = "django lxml trafilatura py3langid numpy pypdfium2 rapidfuzz charset_normalizer babel"
    code = (
        "import sys, articles.text.pages.documents;"
        f"print([name for name in '{large}'.split() if name in sys.modules])"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert loaded.strip() == "[]"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sales of the firm and its costs were higher than in the year before.", "en"),
        ("Penjualan perusahaan yang naik dari tahun lalu dengan laba", "id"),
        ("iPhone 15 Pro Max", "zh-hans"),
        ("销售 of the firm", "zh-hans"),
    ],
)
def test_a_line_of_another_language_in_chinese_copy(line, expected):
    assert line_language(line, "zh-hans") == expected
