from articles.text.pages.html_parsing import without_giant_tags, without_scripts


def test_scripts_and_styles_are_no_text_and_json_ld_stays():
    html = '<script>if (a<b) x("<p>");</script><STYLE>p{}</STYLE><script type="application/ld+json">{}</script>x'

    cleaned = without_scripts(html)

    assert cleaned == '</script></STYLE><script type="application/ld+json">{}</script>x'


def test_a_script_without_an_end_takes_the_rest():
    assert without_scripts("<p>a</p><script>var b;") == "<p>a</p>"


def test_letters_that_grow_when_small_do_not_move_the_cut():
    assert without_scripts("İİ<script>x</script>y") == "İİ</script>y"


def test_tags_with_a_thousand_attributes_lose_them():
    attributes = " ".join(f'a{n}="<>"' for n in range(2000))

    assert without_giant_tags(f"<p {attributes}>text</p>") == "<p>text</p>"


def test_long_honest_tags_keep_their_attributes():
    tag = f'<img alt="{"x" * 5000}" src="a.jpg">'

    assert without_giant_tags(f"<p>{tag}</p>") == f"<p>{tag}</p>"
