"""Tables as accounts and exchange filings print them. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

TABLES = [
    # what is below zero stands in brackets, and so do costs and losses that the label names
    (
        "en",
        "Item 2024 RMB'000 2023 RMB'000\nProfit/(loss) before tax 7,310 (2,205)\n"
        "Cost of sales (5,120) (4,988)",
        ["7310000 CNY level", "-2205000 CNY level", "5120000 CNY level", "4988000 CNY level"],
    ),
    (
        "en",
        "Results (HK$'000)\nItem | 2024 | 2023 | Change\nOperating profit | (1,740) | 655 | (36.6%)\n"
        "Net loss | (2,031) | (88) | n/a",
        ["-1740000 HKD level", "655000 HKD level", "-36.6 percent growth",
         "2031000 HKD level", "88000 HKD level"],
    ),
    (
        "id",
        "Ikhtisar (dalam ribuan RMB)\nUraian; 2024; 2023\nLaba (rugi) usaha; 5.310; (2.744)\n"
        "Beban pokok; (1.905); (1.610)",
        ["5310000 CNY level", "-2744000 CNY level", "1905000 CNY level", "1610000 CNY level"],
    ),
    (
        "id",
        "Ikhtisar keuangan\nPos Nilai (juta yuan) Target (juta yuan) Selisih\n"
        "Arus kas (2.744) 5.310 (3,5%)",
        ["-2744000000 CNY level", "5310000000 CNY level", "-3.5 percent growth"],
    ),
    # a head that names its columns with a semicolon between them
    (
        "en",
        "Ferries, May (daily traffic in passengers; fare income in RMB'000)\n\n"
        "North Crossing: 9,310; 2,745\n\nIsland Loop: 1,120; 388",
        ["9310 count:person/day level", "2745000 CNY level",
         "1120 count:person/day level", "388000 CNY level"],
    ),
    (
        "id",
        "Feri (lalu lintas harian dalam penumpang; kenaikan dalam persen):\nUtara: 9.310; 2,7",
        ["9310 count:person/day level", "2.7 percent growth"],
    ),
    ("en", "The lake (deep in summer; shallow in places)\nNorth: 9,310; 2,745", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), TABLES, ids=[text[:24] for _, text, _ in TABLES]
)
def test_tables_of_accounts(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit} {one.role}" for one in found] == expected
