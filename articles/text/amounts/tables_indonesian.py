"""Indonesian tables whose columns only spaces part, and lists that a line with a unit announces.

"Komoditas Harga (Rp/kg) Perubahan", "Beras 15.900 +0,6"; "Tujuan ekspor mobil terbesar (unit):",
"Rusia 138.200". The shape of a head is the one of tables_loose.py.
"""

import re
from typing import Final

from articles.text.amounts.tables import Cell
from articles.text.amounts.tables_loose import Head, cells_at_end, figures_of

_LONGEST: Final = 150
_MOST: Final = 8
_MONTH: Final = (
    r"(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|"
    r"jan|feb|mar|apr|jun|jul|agu|agt|ags|sep|okt|nov|des)"
)
_COLUMN: Final = re.compile(
    r"(?<![a-z0-9])(?:"
    r"(?P<growth>(?:%|persen)? ?(?:perubahan|pertumbuhan|kenaikan|penurunan|selisih|naik/turun|"
    r"naik \(turun\)|growth|change)(?: (?:harian|mingguan|bulanan|tahunan|harga))?|yoy|mtm|qoq|qtq|"
    r"\+/-|%)|(?P<share>pangsa(?: pasar)?|porsi|kontribusi|bobot)"
    r"|(?P<figure>(?:q[1-4][ /-]?|[1-4]q ?|"
    rf"(?:kuartal|triwulan|semester|smt) (?:i{{1,3}}|iv)[ /-]?|"
    rf"s[12] ?|[369]m ?|12m ?|fy ?|{_MONTH} (?:\d{{1,2}} )?)?20\d\d|(?:kuartal|triwulan|semester) "
    rf"(?:i{{1,3}}|iv)(?![a-z])|{_MONTH}(?= |$)|hari ini|kemarin|pekan lalu|pekan ini|minggu lalu|"
    r"bulan lalu|tahun lalu|sebelumnya|terakhir|penutupan|pembukaan|tertinggi|terendah|"
    r"harga(?: (?:jual|beli|lama|baru|per [a-z]+|eceran|acuan|terakhir|penutupan))?|volume|nilai|"
    r"jumlah|produksi|penjualan|total|luas|panjang|tarif|kapasitas|target|realisasi|ekspor|impor|"
    r"jual|beli|ump|umk|upah|populasi|penumpang|pengunjung|unit)"
    r")(?: ?\((?P<unit>[^()]{1,24})\))?(?![a-z0-9])"
)
_UNIT_WORD: Final = re.compile(
    r"(?<![a-z])(?:rp|rupiah|us\$|usd|dolar|yuan|ringgit|idr|euro|ton|kg|kilogram|liter|gram|unit|"
    r"orang|jiwa|wisatawan|penumpang|kunjungan|ha|hektare|km|m2|mw|gw|gwh|kwh|barel|ekor|rumah|"
    r"kendaraan|mobil|persen|kk|siswa|perusahaan|proyek|teu|teus|menit|jam|hari|poin|lot|lembar|"
    r"juta|miliar|triliun|ribu)(?![a-z])|%"
)
_BRACKET: Final = re.compile(r"\(([^()]{1,30})\)")
_ANNOUNCES: Final = re.compile(r"\(([^()]{1,70})\) ?:$")
# "Pembagian hadiah (dolar AS)": a heading whose bracket holds a unit and no more.
_HEADS: Final = re.compile(
    r"[^()\d.,;:]{4,60}\((?:dalam |satuan:? )?((?:(?:ribu|juta|miliar|triliun) )?"
    r"(?:rp|rupiah|us\$|usd|dolar(?: as)?|yuan|ringgit|euro|ton|kg|kilogram|liter|unit|orang|jiwa|"
    r"hektare|ha|km|mw|gwh|barel|ekor)(?: ?/ ?[a-z0-9]{1,8}| per [a-z]{2,10})?)\)$"
)
_SPOKEN: Final = re.compile(
    r"(?<![a-z])(?:yang|adalah|akan|telah|sudah|mencapai|kata|dengan|untuk|dan|dari)(?![a-z])"
)
_CELL: Final = re.compile(
    r"[+-]?(?:rp|us\$|\$)?\d[\d.,]*%?|\((?!20\d\d\))\d[\d.,]*%?\)|-{1,2}|n/?a|\.\."
)
_DAY: Final = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:19|20)\d\d")


def read_head(line: str, caption: str) -> Head | None:
    """What a line says of the rows below it; None where it heads no table."""
    if not 0 < len(line) <= _LONGEST or line.endswith((".", "!", "?", '."', ".”")):
        return None
    plain = line.lower()
    announced = _ANNOUNCES.search(plain)
    columns = [match for match in _COLUMN.finditer(plain) if match.group().strip()]
    heads = _HEADS.fullmatch(plain) if announced is None and plain.endswith(")") else None
    if heads is not None and len(columns) <= 1:
        return Head(heads.group(1), ("figure",), False, (heads.group(1),))
    if announced is not None and _UNIT_WORD.search(announced.group(1)):
        return _announced(announced.group(1))
    if not 1 <= len(columns) <= _MOST or _SPOKEN.search(plain) or not plain[:1].isalpha():
        return None
    left = _COLUMN.sub(" ", plain)
    if len(left.split()) > _LABEL or re.search(r"\d", left):
        return None
    unit = "" if caption.endswith((".", "!", "?")) else _unit_of(caption.lower())
    kinds, units = [], []
    for match in columns:
        kind = next(kind for kind in ("growth", "share", "figure") if match.group(kind))
        own = _tidy(match.group("unit") or "")
        own = own if _UNIT_WORD.search(own) else ""
        per = _PER.search(match.group())
        own = f"{own or unit} {per.group(1)}" if per is not None else own
        percent = kind != "figure" and (not own or "%" in own or "persen" in own)
        kinds.append(kind)
        units.append("%" if percent else own or unit)
    if not any(one not in ("", "%") for one in units) and "growth" not in kinds:
        return None
    return Head(unit, tuple(kinds), "growth" in kinds, tuple(units))


def _announced(words: str) -> Head:
    """ "(juta US$, Februari 2025 dan pangsa):", "(dalam unit):": the columns that a line tells."""
    kinds, units = [], []
    for part in re.split(r", | dan | serta ", words):
        column = _COLUMN.search(part)
        kind = "figure"
        if column is not None and not column.group("figure"):
            kind = "growth" if column.group("growth") else "share"
        elif not _UNIT_WORD.search(part):
            continue
        kinds.append(kind)
        units.append(_tidy(part) if kind == "figure" else "%")
    return Head(units[0], tuple(kinds), "growth" in kinds, tuple(units))


def _unit_of(plain: str) -> str:
    for bracket in reversed(_BRACKET.findall(plain[-_LONGEST:])):
        if _UNIT_WORD.search(bracket):
            return _tidy(bracket)
    return ""


def _tidy(unit: str) -> str:
    return re.sub(r"^(?:dalam|satuan:?|unit:) ", "", unit.strip())


def read_row(line: str, head: Head) -> list[Cell] | None:
    """The figures at the end of a row of a table; None where the line is no row."""
    if not 0 < len(line) <= _LONGEST or line.endswith((".", "!", "?", ":")):
        return None
    found = cells_at_end(line, _CELL, " |/;:", ("Rp ", "US$ "))[::-1]
    wanted = len(head.columns)
    if not found or len(found) < wanted or not re.search("[A-Za-z]", line[: found[0][0]]):
        return None
    found = found[-wanted:]
    label = line[: found[0][0]]
    if _SPOKEN.search(label.lower()) or (wanted == 1 and len(label) > 50):
        return None
    return list(_cells(line, found, head))


def _cells(line: str, spans: list[tuple[int, int]], head: Head) -> list[Cell]:
    cells = []
    units = head.units or (head.unit,) * len(head.columns)
    for start, end, kind, unit in figures_of(line, spans, head.columns, units):
        cell = line[start:end].strip("()")
        growth = kind == "growth"
        own = cell.endswith("%") or cell[:1] in "RrU$"
        if _DAY.fullmatch(cell) or not (own or growth or unit):
            continue
        words = "" if own or (growth and unit == "%") else "persen" if unit == "%" else unit
        per = _PER.search(unit) if own and not cell.endswith("%") else None
        words = per.group(1) if per is not None else words
        cells.append(Cell(start, end, words, growth))
    return cells


_LABEL: Final = 4
_PER: Final = re.compile(r" (per [a-z]+)")
