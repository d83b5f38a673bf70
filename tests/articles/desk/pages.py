"""The desk through a browser's eyes: a client that is logged in, and what its pages say."""

import re
from html import unescape

from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

CAPTURE = "/admin/articles/article/capture/"
# Written for these tests; the figures are invented.
ARTICLE = """Caofeidian counts its boxes

By Ratna Wijaya
26 May 2023

CAOFEIDIAN, News Desk - The port of Caofeidian handled 12.5 million TEUs in 2022, the port office said.

That was 1.5 times as many as in 2013, the office said in its yearly report on Friday.

The harbour plans a second terminal for cars, which is to open in the coming years.

Share this article
"""
DETAILS = {
    "kind": "report",
    "url": "https://news.example/boxes",
    "publisher": "harbour-news",
    "title": "Caofeidian counts its boxes",
    "language": "en",
    "byline": "Ratna Wijaya",
    "dateline": "CAOFEIDIAN",
    "published_on": "2023-05-26",
    "published_precision": "day",
    "policy": "excerpt",
}


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def words(response) -> str:
    """The words of a page, without its elements."""
    text = re.sub(r"<(script|style)\b.*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def upload(client: Client, name: str, data: bytes, content_type: str = "text/plain", **fields):
    """The first step with a file; the page that it ends on."""
    file = SimpleUploadedFile(name, data, content_type=content_type)
    return client.post(CAPTURE, {"text": "", "url": "", "file": file, **fields}, follow=True)


def paste(client: Client, text: str, **fields):
    """The first step with pasted text; the page that it ends on."""
    return client.post(CAPTURE, {"text": text, "url": "", **fields}, follow=True)


def save(client: Client, preview, **changes):
    """The second step: the details with changes, posted to the preview's own address."""
    path = preview.redirect_chain[-1][0] if preview.redirect_chain else preview.request["PATH_INFO"]
    return client.post(path, {**DETAILS, "save": "", **changes}, follow=True)
