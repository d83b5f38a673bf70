import subprocess
import sys

import pytest

from articles.text.pages.document_types import UnreadableDocument
from articles.text.pages.html_parsing import parse, without_giant_tags, without_scripts

# Run on its own: a process that has worked before has memory of its own to give out again.
OUT_OF_MEMORY = """
import resource
from pathlib import Path
from articles.text.pages.html_parsing import parse

parse("<p>once</p>")
page = '<p class="a">two words</p>' * 400_000
pages = int(Path("/proc/self/statm").read_text().split()[0])
limit = pages * resource.getpagesize() + 50_000_000
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    parse(page)
except MemoryError:
    print("refused")
"""


def test_a_page_for_which_memory_runs_out_is_not_cut_off():
    command = [sys.executable, "-c", OUT_OF_MEMORY]

    said = subprocess.run(command, capture_output=True, text=True, check=True)

    assert said.stdout == "refused\n"


@pytest.mark.parametrize("page", ["<!-- a -->", "<?xml version='1.0'?>", " \0\n"])
def test_a_page_without_an_element_holds_no_text(page):
    with pytest.raises(UnreadableDocument) as refusal:
        parse(page)

    assert refusal.value.code == "no_text"


@pytest.mark.parametrize("end", ["</html>", "</BODY ></html\n>", "</body>"])
def test_what_stands_behind_the_end_of_a_page_is_read_too(end):
    tree = parse(f"<html><body><div>Head of the site{end}<p>The article.</p></body></html>")

    assert [p.text for p in tree.iter("p")] == ["The article."]


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


def test_attributes_before_a_quote_without_its_partner_are_counted_too():
    attributes = " ".join(f"attribute{n}" for n in range(2000))

    assert without_giant_tags(f'<p>a</p><p {attributes} ">text</p>') == "<p>a</p><p>text</p>"


def test_a_quote_without_its_partner_hides_no_text_behind_its_tag():
    rows = "".join(f'<p class="row">Paragraph {n} of the report.</p>' for n in range(400))
    page = f'<div class="container>{rows}</div>'

    assert without_giant_tags(page) == page


@pytest.mark.parametrize(
    ("piece", "left"), [('<a "', "<a>"), ("<a \" ' ", "<a>"), ("<a ", "<a>"), ("<a '>\" ", None)]
)
def test_many_quotes_without_partners_end_with_the_page(piece, left):
    page = piece * 200_000

    assert without_giant_tags(page) == (left or page)
