"""Small PDF files for tests: lines of text at given places, with what real files may have wrong."""

import zlib
from collections.abc import Sequence

type Placed = tuple[float, float, str]

PAGE_WIDTH, PAGE_HEIGHT = 595, 842


def pdf(pages: Sequence[Sequence[Placed]], *, size: float = 12) -> bytes:
    """A file with a page for each list of (left, bottom, text); any script, by a ToUnicode map."""
    characters = sorted({c for page in pages for _, _, text in page for c in text})
    codes = {character: number for number, character in enumerate(characters, 1)}
    kids = b" ".join(b"%d 0 R" % (6 + 2 * number) for number in range(len(pages)))
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % len(pages),
        b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H"
        b"/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500/CIDSystemInfo"
        b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[%s]>>" % _widths(codes),
        _stream(_unicode_map(codes)),
    ]
    for page in pages:
        content = f"BT /F {size} Tf {_shown(page, codes)} ET"
        number = len(objects) + 2
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>>>>>" % (PAGE_WIDTH, PAGE_HEIGHT, number)
        )
        objects.append(_stream(content))
    return _file(objects)


def column(lines: Sequence[str], *, top: float = 780, leading: float = 16) -> list[Placed]:
    """Lines under each other; "" leaves a gap, a leading tab an indent."""
    placed: list[Placed] = []
    for number, line in enumerate(lines):
        if line:
            left = 80 if line.startswith("\t") else 60
            placed.append((left, top - number * leading, line.strip("\t")))
    return placed


def scanned() -> bytes:
    """A page that is one picture."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R"
        b"/Resources<</XObject<</I 5 0 R>>>>>>",
        _stream("200 0 0 200 0 0 cm /I Do"),
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Length 1>>stream\n\x80\nendstream",
    ]
    return _file(objects)


def bomb(size: int) -> bytes:
    """A page whose packed content unpacks to ``size`` bytes."""
    packer = zlib.compressobj(9)
    chunk = b" " * 1_000_000
    packed = b"".join(packer.compress(chunk) for _ in range(size // len(chunk))) + packer.flush()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    return _file(objects)


def encrypted() -> bytes:
    """A file that asks for a password; its key fits none."""
    trailer = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (
        b"11" * 32,
        b"22" * 32,
    )
    return _file([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], trailer)


def _file(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, trailer, len(data))
    )


def _stream(content: str) -> bytes:
    data = content.encode("ascii")
    return b"<</Length %d>>stream\n%s\nendstream" % (len(data), data)


def _shown(page: Sequence[Placed], codes: dict[str, int]) -> str:
    return " ".join(
        f"1 0 0 1 {left} {bottom} Tm <{''.join(f'{codes[c]:04X}' for c in text)}> Tj"
        for left, bottom, text in page
    )


def _widths(codes: dict[str, int]) -> bytes:
    return b" ".join(
        b"%d[%d]" % (code, 1000 if ord(character) > 0x2E80 else 500)
        for character, code in codes.items()
    )


def _unicode_map(codes: dict[str, int]) -> str:
    pairs = "\n".join(
        f"<{code:04X}> <{character.encode('utf-16-be').hex()}>" for character, code in codes.items()
    )
    return (
        "/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange\n<0000> <FFFF>\n"
        f"endcodespacerange\n{len(codes)} beginbfchar\n{pairs}\nendbfchar\nendcmap end"
    )
