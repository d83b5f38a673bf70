"""Tables whose columns a bracket lists, and rows that leave some out. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

TABLES = [
    (
        "en",
        "Port throughput in August (million tonnes; change on year, %)\nTianjin 48.2 +3.1\nTangshan 71.5 -2.4\nHuanghua 30.9 +6.0",
        [
            "48200000 t level",
            "3.1 percent growth",
            "71500000 t level",
            "-2.4 percent growth",
            "30900000 t level",
            "6 percent growth",
        ],
    ),
    (
        "en",
        "Vehicle output, third quarter (thousand units; growth, %)\nBeijing 310.5 12.2\nBaoding 188.4 -4.8",
        [
            "310500 count:unit level",
            "12.2 percent growth",
            "188400 count:unit level",
            "-4.8 percent growth",
        ],
    ),
    (
        "id",
        "Tabel 2. Harga rumah baru menurut kota, Mei 2025 (perubahan, persen)\nKota / bulanan / tahunan\nBeijing / 0,1 / -3,2\nTianjin / -0,2 / -4,0",
        ["0.1 percent growth", "-3.2 percent growth", "-0.2 percent growth", "-4 percent growth"],
    ),
    (
        "id",
        "Produksi industri (pertumbuhan tahunan, persen)\nSektor | Agustus | September\nBaja | -2,1 | 0,4\nObat | 5,5 | 6,1",
        ["-2.1 percent growth", "0.4 percent growth", "5.5 percent growth", "6.1 percent growth"],
    ),
    (
        "zh-hans",
        "各区新房成交（套 | 环比 | 均价，元/平方米）\n河西 | 312 | +8% | 31,200\n北辰 | 274 | -5% | 16,800",
        [
            "312 count:apartment level",
            "8 percent growth",
            "31200 CNY/m2 level",
            "274 count:apartment level",
            "-5 percent growth",
            "16800 CNY/m2 level",
        ],
    ),
    (
        "zh-hans",
        "主要港口吞吐量（万吨 | 同比）\n天津港 | 4820 | +3.1%\n黄骅港 | 3090 | +6.0%",
        ["48200000 t level", "3.1 percent growth", "30900000 t level", "6 percent growth"],
    ),
    (
        "zh-hans",
        "各市工业增加值（同比，%）\n地区 | 9月 | 1—9月\n廊坊 | 4.2 | 5.0\n沧州 | 3.1 | 4.4",
        ["4.2 percent growth", "5 percent growth", "3.1 percent growth", "4.4 percent growth"],
    ),
    (
        "zh-hans",
        "项目　数量（台）　金额（万元）\n压缩机　12　860.5\n水泵　30　412.0\n合计　42　1272.5",
        [
            "12 count:compressor level",
            "8605000 CNY level",
            "30 count:pump level",
            "4120000 CNY level",
            "42 count:unit level",
            "12725000 CNY level",
        ],
    ),
    (
        "en",
        "Item | Quantity (sets) | Amount (RMB million)\nPumps | 12 | 86.5\nValves | 30 | 41.2\nTotal | 42 | 127.7",
        [
            "12 count:unit level",
            "86500000 CNY level",
            "30 count:unit level",
            "41200000 CNY level",
            "42 count:unit level",
            "127700000 CNY level",
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLES)
def test_a_bracket_tells_the_columns(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit} {one.role}" for one in found] == expected
