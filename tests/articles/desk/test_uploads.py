"""What is kept between the steps of a capture: whose it is, and how long."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.desk import uploads
from articles.ingestion.pipeline import Source
from articles.models import Upload
from articles.text.pages.documents import UnreadableDocument
from tests.articles.desk.pages import ARTICLE, CAPTURE, client_of, paste, words

pytestmark = pytest.mark.django_db


def kept(by, hours=0, name="a.txt"):
    at = timezone.now() - timedelta(hours=hours)
    return uploads.keep(Source(b"Words.", "txt"), name=name, by=by, at=at)


def test_only_its_owner_finds_an_upload(cast):
    upload = kept(cast.writer)
    assert uploads.find(upload.pk, by=cast.writer) == upload
    assert uploads.find(upload.pk, by=cast.colleague) is None
    assert uploads.find(upload.pk, by=cast.superuser) is None


@pytest.mark.parametrize("key", ["", "x", "-1", "9" * 40, "1; drop"])
def test_nonsense_finds_no_upload(cast, key):
    assert uploads.find(key, by=cast.writer) is None


def test_another_s_upload_leads_back_to_the_first_step(cast):
    preview = paste(client_of(cast.writer), ARTICLE).redirect_chain[-1][0]
    for user in (cast.colleague, cast.superuser):
        page = client_of(user).get(preview, follow=True)
        assert page.redirect_chain[-1][0] == CAPTURE
        assert "no longer kept here" in words(page)
        assert "12.5 million" not in words(page)


def test_another_s_upload_cannot_be_named_in_the_form(cast):
    theirs = kept(cast.writer)
    page = client_of(cast.colleague).post(CAPTURE, {"text": "", "url": "", "upload": theirs.pk})
    assert "Paste the article's text" in words(page)
    assert page.context["upload"] is None


def test_uploads_older_than_a_day_go_at_the_next_one(cast):
    old, young = kept(cast.writer, hours=25), kept(cast.colleague, hours=23)
    new = kept(cast.writer)
    assert set(Upload.objects.all()) == {young, new}
    assert old not in Upload.objects.all()


def test_a_file_name_is_kept_without_its_folders_and_not_too_long(cast):
    assert kept(cast.writer, name="C/secret/a.html").name == "a.html"
    assert len(kept(cast.writer, name="x" * 300 + ".txt").name) == 255


def test_a_file_is_read_no_further_than_the_limit():
    class Endless(SimpleUploadedFile):
        read_so_far = 0

        def chunks(self, chunk_size=None):
            while True:
                self.read_so_far += 1024 * 1024
                yield b"x" * 1024 * 1024

    file = Endless("a.txt", b"x")
    with pytest.raises(UnreadableDocument) as refused:
        uploads.from_file(file)
    assert refused.value.code == "too_large"
    assert file.read_so_far == 21 * 1024 * 1024


def test_pasted_text_is_measured_in_bytes():
    assert uploads.from_text("字").data == "字".encode()
    with pytest.raises(UnreadableDocument) as refused:
        uploads.from_text("字" * (7 * 1024 * 1024))
    assert refused.value.code == "too_large"


def test_pasted_text_comes_back_as_it_was(cast):
    text = "Caofeidian\r\n曹妃甸 \u202e"
    upload = uploads.keep(uploads.from_text(text), name="", by=cast.writer, at=timezone.now())
    upload.refresh_from_db()
    assert uploads.pasted_text(upload) == text
    assert uploads.pasted_text(kept(cast.writer)) == ""


def test_half_a_surrogate_pair_is_refused():
    with pytest.raises(UnreadableDocument) as refused:
        uploads.from_text("half \ud800")
    assert refused.value.code == "surrogates"
    latin = SimpleUploadedFile("a.txt", "Zürich naïve".encode("cp1252"))
    assert uploads.from_file(latin).data == "Zürich naïve".encode("cp1252")


def test_the_database_knows_the_kinds(cast):
    with pytest.raises(IntegrityError, match="articles_upload_kind"), transaction.atomic():
        Upload.objects.create(
            kind="exe", data=b"", uploaded_at=timezone.now(), uploaded_by=cast.writer
        )
