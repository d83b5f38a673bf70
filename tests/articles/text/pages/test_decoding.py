import gzip

import pytest

from articles.text.pages.decoding import decode, mojibake
from articles.text.pages.document_types import Note

ENGLISH = "The city’s plan — “five” cafés, a naïve résumé — costs £5, or €6."
CHINESE = "本报廊坊讯　上半年，园区营业收入12.6亿元，同比增长8.4%。负责人说：“我们不着急。”"
TRADITIONAL = "北京市政府宣布，天津港貨櫃吞吐量增長百分之五，達到歷史新高，創十年紀錄。"
DECLARED = [
    "",
    "utf-8",
    "gb2312",
    "gbk",
    "big5",
    "iso-8859-1",
    "windows-1252",
    "utf-16",
    "shift_jis",
    "ascii",
    "no-such-set",
]


@pytest.mark.parametrize("declared", DECLARED)
@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "cp1252"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (CHINESE, "utf-8"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf-16"),
        (CHINESE, "utf-16-le"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gb18030"),
    ],
)
def test_every_wrong_declaration_is_survived(text, encoding, declared):
    assert decode(text.encode(encoding), declared=[declared]).text == text


def test_a_wrong_declaration_is_said():
    decoded = decode(CHINESE.encode("gb18030"), declared=["utf-8"])

    assert decoded.charset == "gb18030"
    assert decoded.notes == (Note("charset_differs", "utf-8 / gb18030"),)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("gb18030", "gb2312"), ("gb18030", "GBK"), ("utf-8", "UTF-8"), ("utf-8", "utf8")],
)
def test_a_right_declaration_needs_no_note(encoding, declared):
    assert decode(CHINESE.encode(encoding), declared=[declared]).notes == ()


def test_the_wider_set_is_meant_by_the_label_of_a_subset():
    # 镕 is in GBK and GB 18030, not in GB 2312.
    assert "镕" in decode(("朱镕" + CHINESE).encode("gb18030"), declared=["gb2312"]).text


@pytest.mark.parametrize("label", ["rot13", "base64", "zip", "\ud800", "x" * 500])
def test_a_label_that_is_no_character_set_is_ignored_and_said(label):
    decoded = decode(b"harga naik", declared=[label])

    assert decoded.text == "harga naik"
    assert decoded.notes == (Note("charset_unknown", label),)


@pytest.mark.parametrize("label", ["idna", "punycode", "unicode_escape", "raw-unicode-escape"])
@pytest.mark.parametrize(
    "data", [b"caf\xe9 \\ud800", b"\xff", "harga naik 3 persen \u00b1".encode()]
)
def test_a_way_to_write_names_or_literals_is_no_character_set(label, data):
    decoded = decode(data, declared=[label])

    assert decoded.text == decode(data).text
    assert Note("charset_unknown", label) in decoded.notes


def test_broken_bytes_become_marks_and_are_counted():
    decoded = decode(CHINESE.encode()[:-4] + b"\xff" + b" naik")

    assert decoded.text.startswith(CHINESE[:-2])
    assert Note("bytes_replaced", str(decoded.text.count("\ufffd"))) in decoded.notes


def test_another_set_is_read_where_it_is_declared():
    text = "Выпуск промышленной продукции вырос на пять процентов, сообщили власти. " * 5

    assert decode(text.encode("koi8_r"), declared=["koi8-r"]).text == text


def test_other_scripts_in_utf_8_stay():
    text = "산업 생산이 5% 증가했다. Выпуск вырос. รายได้เพิ่มขึ้น"

    assert decode(text.encode(), declared=["iso-8859-1"]).text == text


def test_a_long_file_is_judged_by_the_part_that_tells():
    data = b"a" * 200_000 + CHINESE.encode("gb18030")

    assert decode(data).text.endswith(CHINESE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sebesar 2,5% Â±1% dari", "Â±"),
        ("the cityâ€™s plan", "â€™"),
        ("biasa saja, ±1% di São Paulo", ""),
    ],
)
def test_text_that_came_damaged_is_noted(text, found):
    assert mojibake(text) == ((Note("mojibake", found),) if found else ())


def test_no_bytes_are_no_text():
    assert decode(b"").text == ""


def test_packed_bytes_are_not_taken_for_text_silently():
    assert decode(gzip.compress(b"x" * 1000, mtime=0)).notes != ()
