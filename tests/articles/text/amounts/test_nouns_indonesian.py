"""Indonesian nouns of many fields, classifiers and forms of words. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

NOUNS = [
    ("Gudang itu menyimpan 640 wajan dan 1.200 garpu.", ["pan", "fork"]),
    ("Panitia menyewa tiga terompet, 12 seruling, dan 4 gong.", ["trumpet", "flute", "gong"]),
    ("Polisi menyita 31 belati dan 14 gergaji.", ["dagger", "saw"]),
    ("Suaka itu merawat 24 rubah, 6 bison, dan dua penguin.", ["fox", "bison", "penguin"]),
    ("Induk itu melahirkan 8 anak babi dan 3 anak sapi.", ["piglet", "calf"]),
    (
        "Distrik itu punya 7 pagoda, 3 katedral, dan 2 auditorium.",
        ["pagoda", "church", "auditorium"],
    ),
    ("Buku itu berisi 9 bab dan 41 lampiran.", ["chapter", "appendix"]),
    ("Rapat membahas 4 skenario dan dua opsi.", ["scenario", "option"]),
    ("Hadir 17 kartunis, 9 penyair, dan empat rektor.", ["person"] * 3),
    ("Kota itu memiliki 6 ladang surya dan 12 museum.", ["facility", "museum"]),
    ("Dinas mengirim 14 ambulans dan 9 truk tangki.", ["vehicle", "vehicle"]),
    ("Pabrik mengirim 4.100 mesin cuci dan 320 alat bantu dengar.", ["machine", "aid"]),
    ("Kota itu menutup 14 bpr dan 3 poliklinik.", ["institution", "institution"]),
]
FORMS = [
    ("Kursus itu diikuti 14 kaligrafer amatir dan 21 penyortir surat.", ["person", "person"]),
    ("Sebanyak 32 dirgantarawan hadir.", ["person"]),
    ("Mereka membeli 40 penyejuk ruangan.", ["unit"]),
    ("Ada 18 pelantar di sungai itu.", ["person"]),
    ("Toko memasang 12 penangkal petir.", ["unit"]),
]
PIECES = [
    ("Kebun itu memanen 3.100 tangkai lili per pekan.", ["lily/week"]),
    ("Mereka memesan 60 kuntum mawar dan 40 helai handuk.", ["rose", "towel"]),
    ("Gudang berisi 21 pucuk pistol dan 16 bilah pisau.", ["pistol", "knife"]),
    ("Pohon jati sebanyak 410 batang roboh.", ["tree"]),
    ("Ia membeli 24 buah semangka dan 30 butir telur.", ["watermelon", "egg"]),
    ("Tim melakukan 31 kali penggeledahan dan 4 kali pertemuan.", ["search", "meeting"]),
    ("Ia gagal 14 kali.", ["time"]),
    ("Peternak menjual 410 ekor domba ke Tianjin setiap bulan.", ["sheep/month"]),
    ("Ada 96 truk melintas tiap hari.", ["vehicle/day"]),
    ("Ada 96 truk yang dijaga setiap hari.", ["vehicle"]),
    ("Kantor itu menerima 210 keluhan tertulis tiap pekan.", ["complaint/week"]),
]
BARE = [
    ("Kursi yang terisi baru 210 dari 600.", ["seat", "seat"]),
    ("Traktor yang dipakai tinggal 31, padahal tahun lalu 52.", ["tractor", "tractor"]),
    ("Perahu nelayan, 61 jumlahnya, ditambatkan.", ["boat"]),
    ("Jumlah museum berkurang 4 menjadi 27.", ["museum", "museum"]),
    ("Skor rata-rata naik 12 menjadi 31.", []),
    ("Menara berlantai 31 itu kosong.", ["floor"]),
    ("Pasien tifus naik jadi 214, dua meninggal.", ["person", "person"]),
    ("Skor rapor naik jadi 214.", []),
    ("Bank sampah kini 43 unit.", ["facility"]),
    ("Kloter pertama 80 jemaah, kedua 95.", ["person", "person"]),
    ("Kloter pertama 80 jemaah, lantai kedua 95.", ["person"]),
    ("Hebei membentuk tiga kabupaten.", ["county"]),
    ("Aceh membentuk tiga kabupaten.", ["regency"]),
    ("Peternak itu merawat 214 induk babi.", ["pig"]),
    ("Toko itu menjual 31 jam tangan dan 14 jam dinding.", ["watch", "clock"]),
    ("Liga itu diikuti 24 klub dalam 6 grup.", ["club", "group"]),
    ("Bursa itu memuat 14 grup properti.", ["enterprise"]),
    ("Kursus itu diikuti 31 penenun (tahun lalu 22).", ["person", "person"]),
    ("Terbanyak dari Hebei (2.140 kurir), lalu Shanxi (1.970).", ["person", "person"]),
    ("Ketuanya Hasan (214 kurir), lalu pada Senin (197).", ["person"]),
    ("Desa berpenduduk 4.120 itu sepi.", ["person"]),
    ("Baru 30 sumur yang digali, padahal targetnya 900.", ["well", "well"]),
    ("Ada 12 rute, bertambah tiga dari tahun lalu.", ["route", "route"]),
]


@pytest.mark.parametrize(("sentence", "nouns"), NOUNS + FORMS + PIECES + BARE)
def test_noun(sentence: str, nouns: list[str]) -> None:
    codes = [one.unit for one in read_quantities(sentence, language="id")]
    assert codes == ["count:" + noun for noun in nouns]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Di bukit itu tumbuh 7.400 pohon pinus.", "level"),
        ("Dari 40 pemain, separuhnya di bawah 21 tahun.", "share"),
        ("Dari 40 pemain, sepertiganya di atas usia 30 tahun.", "share"),
        ("Harga itu sepertiga di bawah harga lama.", "growth"),
    ],
)
def test_part_of_an_age(sentence: str, role: str) -> None:
    assert read_quantities(sentence, language="id")[-1].role == role
