"""What Indonesian words of many meanings count. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    ("Sebanyak 312 saham menguat, 205 melemah, dan 198 stagnan.", ["stock", "stock", "stock"]),
    ("Volumenya 21,4 miliar saham.", ["share"]),
    ("Frekuensi perdagangan tercatat 1,3 juta kali.", ["transaction"]),
    ("Maskapai itu terbang tiga kali sepekan.", ["flight/week"]),
    ("Feri itu berlayar dua kali sehari.", ["trip/day"]),
    ("Pasien minum obat dua kali sehari.", ["time/day"]),
    ("Gunung itu tercatat meletus 41 kali.", ["time"]),
    ("Populasi sapi potong mencapai 11,2 juta ekor.", ["cow"]),
    ("Satwa sitaan itu berjumlah 340 ekor.", ["animal"]),
    ("Jumlah gudang mencapai 780 unit.", ["warehouse"]),
    ("Rumah sakit itu membeli 20 unit klompen.", ["unit"]),
    ("Ada 4.000 objek di orbit, 1.100 di antaranya satelit.", ["object", "satellite"]),
    ("Ada 410 kapal, 73 di antaranya rusak.", ["ship", "ship"]),
    ("Penumpang hariannya 1,7 juta.", ["person/day"]),
    (
        "Yang parkir 1.700 unit mobil per hari, padahal kapasitasnya 1.150 mobil.",
        ["vehicle/day", "vehicle"],
    ),
    (
        "Mereka menerima 11,4 juta, 16,1 juta, dan 31 juta wisatawan.",
        ["person", "person", "person"],
    ),
    ("Pabrik itu punya 71 PLTSa, 9 tungku, dan 3 boiler.", ["facility", "furnace", "boiler"]),
    ("Wafer 12 inci dan layar 55 inci.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_is_counted(text, expected):
    found = read_quantities(text, language="id")

    assert [one.unit.removeprefix("count:") for one in found] == expected


ROLES = [
    ("Tarifnya 20 yuan, atau setengah biaya truk.", "0.5 multiple"),
    ("Penumpangnya banyak, kurang dari sepertujuh Beijing.", "0.1429 multiple"),
    ("Setengah listriknya dari angin.", "0.5 share"),
    ("Kenaikan itu menyentuh satu dari sepuluh pekerja.", "0.1 share"),
    ("Nilainya tumbuh 13 persen, atau 48 persen dari target.", "48 percent share"),
    ("Operator menyiapkan diskon 20 persen.", "20 percent level"),
    ("Ongkosnya didiskon 20 persen.", "-20 percent growth"),
    ("Kapasitasnya dua setengah kali kapasitas sekarang.", "2.5 multiple"),
    ("Nilainya lebih tinggi daripada di Jawa yang sebesar Rp 41 miliar.", "41000000000 IDR level"),
    ("Nilainya lebih tinggi sebesar Rp 41 miliar.", "41000000000 IDR growth"),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_what_the_last_number_is(text, expected):
    one = read_quantities(text, language="id")[-1]

    unit = "" if one.unit == "ratio" else f" {one.unit}"
    assert f"{one.value}{unit} {one.role}" == expected


def test_a_list_of_amounts_is_in_the_currency_of_its_last():
    found = read_quantities(
        "Mereka membeli 11,3 miliar, 19,6 miliar, dan 12,8 miliar yuan.", language="id"
    )

    assert [one.unit for one in found] == ["CNY", "CNY", "CNY"]
