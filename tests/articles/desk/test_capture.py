"""Capturing on the desk: the whole way, and everything that can be wrong with what comes in."""

import io

import pypdfium2
import pytest
from django.utils import timezone

from articles.models import Article, ArticleAddress, Capture, CaptureBytes, Upload
from tests import newsroom
from tests.articles.desk.pages import (
    ARTICLE,
    CAPTURE,
    DETAILS,
    client_of,
    paste,
    save,
    upload,
    words,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(cast):
    newsroom.publisher(slug="harbour-news", url="https://www.news.example/")
    return client_of(cast.writer)


def test_pasted_text_is_looked_at_then_captured(client, cast):
    preview = paste(client, ARTICLE, url="https://news.example/boxes")
    page = words(preview)
    assert "Step 2 of 2" in page
    assert preview.context["form"].initial["title"] == "Caofeidian counts its boxes"
    assert preview.context["form"].initial["byline"] == "Ratna Wijaya"
    assert preview.context["form"].initial["published_on"].isoformat() == "2023-05-26"
    assert "26 May 2023" in page
    assert not Article.objects.exists()

    done = save(client, preview)

    capture = Capture.objects.get()
    assert "12.5 million TEUs" in capture.text
    assert "Share this article" not in capture.text
    assert capture.captured_by == cast.writer
    assert capture.article.title == DETAILS["title"]
    assert capture.article.publisher.slug == "harbour-news"
    assert done.redirect_chain[-1][0].startswith(f"/admin/articles/article/{capture.article_id}/")
    assert "Captured as" in words(done)
    assert not Upload.objects.exists()


def test_the_publisher_is_guessed_from_the_address(client):
    preview = paste(client, ARTICLE, url="https://www.news.example/boxes")
    assert preview.context["form"].initial["publisher"] == "harbour-news"
    elsewhere = paste(client, ARTICLE, url="https://other.example/boxes")
    assert elsewhere.context["form"].initial["publisher"] == ""


@pytest.mark.parametrize(
    ("above", "below", "guessed"),
    [
        ("", "Copyright 2023 Gull Post. All rights reserved.", "Gull Post"),
        ("CAOFEIDIAN, Gull Post -- ", "", "Gull Post"),
        (
            "CAOFEIDIAN, Gull Post -- ",
            "Copyright 2023 Heron Agency. All rights reserved.",
            "Gull Post",
        ),
        ("CAOFEIDIAN, Gull Post -- ", "Copyright 2023 Tern Times. All rights reserved.", ""),
        ("The Gull Post says that ", "", ""),
    ],
)
def test_the_publisher_is_guessed_from_where_a_text_names_its_outlet(client, above, below, guessed):
    for slug, title, kind in (
        ("gull-post", "Gull Post", "news"),
        ("tern-times", "Tern Times", "news"),
        ("heron-agency", "Heron Agency", "agency"),
    ):
        outlet = newsroom.publisher(slug=slug, kind=kind)
        outlet.names.create(language="en", text=title)
    text = f"""Caofeidian counts its boxes
26 May 2023
{above}The port of Caofeidian handled 12.5 million TEUs in 2022, the harbour office said.
Next year it expects 13 million, and two more berths for ships of the largest kind.
{below}"""
    assert paste(client, text).context["form"].initial["publisher"] == guessed


def test_a_publisher_is_found_by_any_of_its_names(client):
    outlet = newsroom.publisher(slug="xinhua")
    outlet.names.create(language="zh-hans", text="新华社")
    save(client, paste(client, ARTICLE), publisher="新华社")
    assert Article.objects.get().publisher == outlet


def test_an_unknown_publisher_is_an_error_at_its_field_and_stays_typed(client):
    refused = save(client, paste(client, ARTICLE), publisher="Nobody's Daily")
    assert "No publisher is called so" in str(refused.context["form"].errors["publisher"])
    assert 'value="Nobody&#x27;s Daily"' in refused.content.decode()
    assert not Article.objects.exists()


def test_removed_lines_come_with_a_reason_and_can_be_put_back(client):
    preview = paste(client, ARTICLE)
    share = next(line for line in preview.context["removed"] if line.line.startswith("Share"))
    assert share.reason == "share buttons"
    path = preview.redirect_chain[-1][0]
    again = client.post(path, {**DETAILS, "title": "Typed", "keep": share.position, "apply": ""})
    assert "Share this article" in again.context["document"].text
    assert 'value="Typed"' in again.content.decode()
    assert f'value="{share.position}" checked' in again.content.decode()
    assert not Article.objects.exists()

    save(client, preview, keep=share.position)
    assert Capture.objects.get().text.endswith("Share this article")
    assert Capture.objects.get().kept_lines == [share.position]


def test_lines_can_be_left_out_by_hand_and_come_back(client):
    preview = paste(client, ARTICLE)
    place, text, _ = preview.context["paragraphs"][-1]
    path = preview.redirect_chain[-1][0]

    without = client.post(path, {**DETAILS, "title": "Typed", "out": place, "apply": ""})
    first = without.context["removed"][0]
    assert text not in without.context["document"].text
    assert (first.line, first.reason) == (text, "left out by hand")
    assert f'<input type="hidden" name="out" value="{place}">' in without.content.decode()
    assert 'value="Typed"' in without.content.decode()

    back = client.post(path, {**DETAILS, "out": place, "keep": place, "apply": ""})
    assert back.context["document"].text == preview.context["document"].text
    assert 'type="hidden" name="out"' not in back.content.decode()

    save(client, preview, out=place)
    assert not Capture.objects.get().text.endswith(text)
    reasons = {line["line"]: line["reason"] for line in Capture.objects.get().removed}
    assert reasons[text] == "by_hand"


def test_a_line_that_was_put_back_can_be_left_out_again(client):
    preview = paste(client, ARTICLE)
    share = next(line for line in preview.context["removed"] if line.line.startswith("Share"))
    path = preview.redirect_chain[-1][0]
    marked = {**DETAILS, "keep": share.position, "out": share.position, "apply": ""}

    again = client.post(path, marked)

    assert again.context["document"].text == preview.context["document"].text
    assert again.context["removed"] == preview.context["removed"]


def test_a_text_keeps_at_least_one_line(client):
    preview = paste(client, ARTICLE)
    share = next(line for line in preview.context["removed"] if line.line.startswith("Share"))
    everything = [place for place, _, _ in preview.context["paragraphs"]]
    path = preview.redirect_chain[-1][0]

    for button in ("apply", "save"):
        refused = client.post(path, {**DETAILS, "out": everything, button: ""})
        assert "A text needs at least one line" in words(refused)
        assert refused.context["document"].text == preview.context["document"].text
        assert not Capture.objects.exists()

    one = client.post(path, {**DETAILS, "out": everything, "keep": share.position, "apply": ""})
    assert one.context["document"].text == share.line


def test_lines_in_doubt_are_marked_in_the_text(client):
    preview = paste(client, ARTICLE.replace("\nShare", "\nScore: 3.35\n\nShare"))

    assert [line for _, line, doubted in preview.context["paragraphs"] if doubted] == [
        "Score: 3.35"
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "Paste the article's text, or choose its file."),
        (" \r\n\t \r\n", "nothing but blanks"),
    ],
)
def test_text_without_text_is_refused(client, text, complaint):
    page = paste(client, text, url="https://news.example/kept")
    assert complaint in words(page)
    assert 'value="https://news.example/kept"' in page.content.decode()
    assert not Capture.objects.exists()


def test_null_characters_and_bidi_controls_are_dropped_and_said(client):
    page = words(
        paste(client, ARTICLE.replace("handled", "hand\0led").replace("2022", "\u202e2022"))
    )
    assert "Null characters (U+0000) were dropped: 1" in page
    assert "Controls of the writing direction were dropped: 1" in page
    assert "handled 12.5 million TEUs in 2022" in page


def test_lone_surrogates_are_refused(client):
    data = ARTICLE.encode() + "half \ud800 of a pair".encode("utf-8", "surrogatepass")
    assert "lone surrogate" in words(upload(client, "a.txt", data))
    assert not Upload.objects.exists()


def test_another_charset_than_declared_is_said(client):
    text = "曹妃甸港在2022年处理了1250万标准箱，港口办公室说。\n\n这比2013年多一半，该办公室在年度报告中表示。"
    page = upload(client, "a.txt", text.encode("gb18030"), "text/plain; charset=utf-8")
    assert "The declared character set is not the one that fits" in words(page)
    assert "1250万标准箱" in words(page)


def test_html_without_text_is_refused_and_the_address_stays(client):
    html = b"<html><body><script>let a = 1</script><img src=a.png></body></html>"
    page = upload(client, "a.html", html, "text/html", url="https://news.example/empty")
    assert "No article's text was found in it" in words(page)
    assert "The file a.html" in words(page)
    assert "https://news.example/empty" in page.content.decode()


def pdf_of_a_page(*, picture: bool) -> bytes:
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(200, 200)
    if picture:
        image = pypdfium2.PdfImage.new(document)
        image.set_bitmap(pypdfium2.PdfBitmap.new_native(8, 8, 3))
        image.set_matrix(pypdfium2.PdfMatrix().scale(200, 200))
        page.insert_obj(image)
        page.gen_content()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def locked_pdf() -> bytes:
    """A page behind the standard handler's password; the keys fit no password."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"11" * 32
        + b"> /U <"
        + b"22" * 32
        + b"> >>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in places)
    ident = b"<" + b"33" * 16 + b">"
    out += b"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [%s %s] >>\n" % (ident, ident)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"%PDF-1.7 and then nothing", "The PDF is damaged."),
        (pdf_of_a_page(picture=True), "The PDF is a scan"),
        (pdf_of_a_page(picture=False), "No article's text was found in it"),
        (locked_pdf(), "locked by a password"),
    ],
    ids=["broken", "scanned", "blank", "encrypted"],
)
def test_a_pdf_that_cannot_be_read_says_why(client, data, complaint):
    page = words(upload(client, "a.pdf", data, "application/pdf"))
    assert complaint in page
    assert "The file a.pdf" in page
    assert not Capture.objects.exists()


def test_another_kind_of_file_is_refused(client):
    assert "Only .txt, .html and .pdf files" in words(upload(client, "a.docx", b"PK"))


def test_an_empty_file_is_refused(client):
    assert "There is nothing in it" in words(upload(client, "a.txt", b""))


def test_a_file_of_50_mb_is_refused_in_words(client):
    page = upload(client, "big.txt", b"word " * (10 * 1024 * 1024), url="https://news.example/big")
    assert page.status_code == 200
    assert "larger than 20 MB" in words(page)
    assert "https://news.example/big" in page.content.decode()
    assert not Upload.objects.exists()


def test_one_line_of_10_mb_is_looked_at_in_part_and_kept_whole(client):
    line = ("The port handled 12.5 million boxes in 2022. " * 240_000)[: 10 * 1024 * 1024]
    preview = paste(client, line)
    assert "Only the beginning is shown" in words(preview)
    assert len(preview.content) < 200_000
    done = save(client, preview)
    assert done.status_code == 200
    assert len(Capture.objects.get().text) == len(line.strip())
    assert len(done.content) < 2_000_000


def test_text_and_file_together_are_refused_and_both_stay(client):
    page = upload(client, "a.txt", ARTICLE.encode(), text="Something else.")
    assert "not both" in words(page)
    assert "Something else." in page.content.decode()
    kept = Upload.objects.get()
    done = client.post(CAPTURE, {"text": "", "url": "", "upload": kept.pk}, follow=True)
    assert "12.5 million TEUs" in words(done)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://", "ftp://a.example/b", "news"]
)
def test_an_address_that_is_none_is_refused_at_both_steps_and_stays(client, url):
    first = paste(client, ARTICLE, url=url)
    assert first.context["form"].errors["url"]
    assert f'value="{url}"' in first.content.decode()
    assert "12.5 million TEUs" in first.content.decode()
    second = save(client, paste(client, ARTICLE), url=url)
    assert second.context["form"].errors["url"]
    assert f'value="{url}"' in second.content.decode()
    assert not Article.objects.exists()


def test_a_date_in_the_future_is_refused_at_its_field(client):
    tomorrow = (timezone.now() + timezone.timedelta(days=2)).date().isoformat()
    page = save(client, paste(client, ARTICLE), published_on=tomorrow)
    assert "in the future" in str(page.context["form"].errors["published_on"])
    assert f'value="{tomorrow}"' in page.content.decode()
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"published_on": "2023-02-31"}, "published_on"),
        ({"published_on": ""}, "published_on"),
        ({"published_precision": "unknown"}, "published_precision"),
        ({"title": " "}, "title"),
        ({"language": ""}, "language"),
        ({"language": "fr"}, "language"),
        ({"publisher": ""}, "publisher"),
        ({"url": ""}, "url"),
        ({"kind": "brief"}, "url"),
        ({"policy": "withheld"}, "policy"),
        ({"title": "x" * 501}, "title"),
        ({"byline": "x" * 201}, "byline"),
    ],
)
def test_details_that_cannot_be_are_refused_at_their_field(client, changes, field):
    page = save(client, paste(client, ARTICLE), **changes)
    assert field in page.context["form"].errors
    assert page.context["form"]["dateline"].value() == "CAOFEIDIAN"
    assert not Article.objects.exists()
    assert Upload.objects.exists()


def test_a_month_is_kept_as_its_first_day(client):
    save(client, paste(client, ARTICLE), published_precision="month")
    article = Article.objects.get()
    assert article.published_on.isoformat() == "2023-05-01"
    assert article.published_precision == "month"


def test_a_brief_has_no_address(client):
    save(client, paste(client, ARTICLE), kind="brief", url="", policy="full")
    assert Article.objects.get().url is None
    assert Article.objects.get().is_brief


def test_an_address_that_exists_is_refused_with_the_way_on(client):
    save(client, paste(client, ARTICLE))
    article = Article.objects.get()
    newer = ARTICLE.replace("12.5 million", "12.6 million")
    preview = paste(client, newer)
    refused = save(client, preview)
    assert "This address belongs to" in str(refused.context["form"].errors["url"])
    assert f'href="/admin/articles/article/{article.pk}/change/"' in refused.content.decode()
    assert "Add as a newer capture" in words(refused)
    assert article.captures.count() == 1

    save(client, preview, again="")
    assert [capture.number for capture in article.captures.order_by("number")] == [1, 2]
    assert Article.objects.count() == 1


def test_an_old_address_is_known_too(client, cast):
    save(client, paste(client, ARTICLE))
    ArticleAddress.objects.create(article=Article.objects.get(), url="https://news.example/old")
    preview = paste(client, ARTICLE + "\nMore.", url="https://news.example/old")
    assert "This address was captured before" in words(preview)


def test_the_same_input_again_is_unchanged_and_leads_to_what_is_there(client):
    save(client, paste(client, ARTICLE))
    capture = Capture.objects.get()
    page = save(client, paste(client, ARTICLE))
    assert "Unchanged: the same bytes and text were captured before" in words(page)
    assert f'href="/admin/articles/capture/{capture.pk}/change/"' in page.content.decode()
    assert Capture.objects.count() == 1
    assert CaptureBytes.objects.count() == 1


def test_capturing_again_from_an_article_asks_for_the_text_only(client):
    save(client, paste(client, ARTICLE))
    article = Article.objects.get()
    again = f"{CAPTURE}?article={article.pk}"
    assert "A newer state of" in words(client.get(again))
    text = ARTICLE.replace("12.5", "12.6")
    preview = client.post(again, {"text": text}, follow=True)
    assert "newer capture of" in words(preview)
    assert 'name="title"' not in preview.content.decode()
    client.post(preview.redirect_chain[-1][0], {"save": ""})
    assert article.captures.count() == 2
    article.refresh_from_db()
    assert article.title == DETAILS["title"]


def test_a_link_to_no_article_or_to_nonsense_is_not_found(client):
    assert client.get(f"{CAPTURE}?article=999").status_code == 404
    assert client.get(f"{CAPTURE}?article=x").status_code == 404


def test_pages_of_the_desk_are_never_cached(client):
    assert "no-store" in client.get(CAPTURE)["Cache-Control"]


def test_only_editors_who_capture_reach_the_pages(client, cast):
    preview = paste(client, ARTICLE).redirect_chain[-1][0]
    for path in (CAPTURE, preview):
        assert client_of(cast.visitor).get(path).status_code == 302
        assert client_of(cast.reviewer).get(CAPTURE).status_code == 200
    newsroom.User.objects.filter(pk=cast.colleague.pk).update(is_staff=True)
    cast.colleague.groups.clear()
    assert client_of(cast.colleague).get(CAPTURE).status_code == 403
    assert client_of(cast.colleague).post(preview, {"save": ""}).status_code == 403
