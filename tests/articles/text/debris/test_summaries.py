from articles.text.debris.lines import sort_out

BODY = [
    "The last three tanneries of Oxbow have pooled 48 million pounds to grow leather from roots.",
    "The first sheets left the mill in January, the owners said, and a shoemaker ordered 12,000.",
    "Prices remain the difficulty, since a square metre of leather from roots costs 41 pounds.",
]
TITLE = "Tannery town bets on leather made from mushrooms"


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


def test_points_above_a_control_are_no_text():
    points = ["Shares of the mill fell by a tenth.", "The owners blamed the price of sawdust."]

    assert staying([TITLE, "Key Points", *points, "WATCH NOW", *BODY]) == [TITLE, *BODY]
    # A dateline divides them too.
    wired = [f"OXBOW, March 4 - {BODY[0]}", *BODY[1:]]
    assert staying([TITLE, "Summary", "Companies", *points, *wired]) == [TITLE, *wired]
    assert set(points) < set(staying([TITLE, "Summary", *points, *BODY]))
    # What a machine has drawn up ends with anything that is no text.
    drawn_up = [TITLE, BODY[0], "Takeaways by AI", points[0], "Subscribe now", *BODY[1:]]
    assert staying(drawn_up) == [TITLE, *BODY]
    # Without anything between, they may be the text's own first sentences.
    assert set(points) < set(staying([TITLE, *points, *BODY]))


def test_where_a_dateline_stands_the_text_begins():
    wired = f"OXBOW, March 4 - {BODY[0]}"
    short = "Kabar7.com, SARAPAN — Tiga penyamak menargetkan penjualan 500 lembar kulit akar."
    link = "Baca Juga: Harga kulit turun"

    for label in ("Summary", "HIGHLIGHTS", "Key Points"):
        lines = [TITLE, "Sheets of leather in Oxbow. REUTERS/Ana Lim", label, wired, *BODY[1:]]
        assert staying(lines) == [TITLE, wired, *BODY[1:]]
    # A short text has no more sentences than a box of points.
    text = [short, "Mereka telah memasok 26 toko di dua provinsi sejak awal tahun lalu."]
    last = "Nilai kontraknya Rp41 miliar, kata Direktur PT Kulit Akar Sarapan, Wulan Dewi."
    lines = [TITLE, "Bagikan", "Ringkasan Berita", *text, link, last]
    assert staying(lines) == [TITLE, *text, last]
    # Above a text without one it heads its first part.
    assert "Summary" in staying([TITLE, "Share", "Summary", *BODY])


def test_points_below_a_label_that_only_boxes_have_are_no_text():
    points = ["Harga pasak naik sepersepuluh", "Pemilik menyalahkan harga serbuk"]

    for label in ("Ringkasan Cepat", "Intinya sih...", "Baca 10 detik"):
        assert staying([TITLE, label, *points, *BODY]) == [TITLE, *BODY]
    assert set(points) < set(staying([TITLE, "Harga di Hulu", *points, *BODY]))
    # A site's name opens the text, be its sentences as short as the points.
    text = ["Kabar7.com - Harga pasak naik 10 persen di hulu.", "Pemilik menyalahkan serbuk."]
    ended = [f"{point}." for point in points]
    assert staying([TITLE, "Baca 10 detik", *ended, *text]) == [TITLE, *text]


def test_what_a_page_asks_of_the_mood_of_its_readers_is_no_text():
    assert staying([*BODY, "Gimana reaksi kamu?", "Kolom iklan baris"]) == BODY
    asked = "Bagaimana reaksi pasar?"
    assert asked in staying([BODY[0], asked, *BODY[1:]])


def test_the_title_of_a_film_goes_with_its_button():
    film = "Mill owner: We have roots for 60 days"

    assert staying([BODY[0], "VIDEO 4:18 04:18", film, *BODY[1:]]) == BODY
    assert film in staying([BODY[0], film, *BODY[1:]])


def test_contents_go_and_the_headings_that_they_name_stay():
    body = [
        "Cranes",
        "Nine cranes serve the quay, and three more are to come before the ice in November.",
        "Ferries",
        "The ferries run at night too, because the bridge is closed until the spring of next year.",
    ]

    labels = ("In this article", "目录", "In this brief", "Inside this issue", "Dalam laporan ini")
    for label in labels:
        for contents in ([label, "1. Cranes", "2. Ferries"], [label, "Cranes", "Ferries"]):
            assert staying([TITLE, BODY[0], *contents, *body]) == [TITLE, BODY[0], *body]
    # One item heads what stands below it.
    alone = [BODY[0], "Contents", "1. Cranes", body[1], body[3]]
    assert "1. Cranes" in staying(alone)
