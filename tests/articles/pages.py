"""Published facts on a page's text, and readers of what the pages say. All texts are invented."""

import json

from lxml import html

from articles.models import Statement
from tests.builders import approve, make_article, make_capture, make_draft, make_passage, submit

TEXT = (
    "Dockers said the port handled 12.5 million boxes in 2022, 1.5 times that of 2013, "
    "growing 4.5 percent a year. A third berth opened.\n"
    "Nobody took a fact from this sentence about <fog> & rain over the bay. Nor from the next "
    "one, which is about gulls, their cries, and the fish that they take from the boats.\n"
    "Officials plan a railway to the port. It will be electric, they said."
)
BOXES = "the port handled 12.5 million boxes in 2022"
TIMES = "the port handled 12.5 million boxes in 2022, 1.5 times that of 2013"
GROWTH = "1.5 times that of 2013, growing 4.5 percent a year"
RAILWAY = "Officials plan a railway to the port."


def make_page_capture(text=TEXT, **article):
    return make_capture(article=make_article(**{"slug": "port", **article}), text=text)


def publish(capture, exact, *, wording="", fact=None, correction="", language="en", **columns):
    """A published fact (or its next version) on the passage `exact` of the capture."""
    passage = capture.passages.filter(exact=exact).first() or make_passage(
        capture=capture, exact=exact
    )
    version = make_draft(passage=passage, fact=fact, correction=correction)
    if wording:
        Statement.objects.filter(version=version).update(text=wording, language=language)
    return approve(submit(version), **columns)


def passage_of(version):
    return version.citations.get(is_principal=True).passage


def get(client, address, status=200):
    """The answer and its tree."""
    response = client.get(address)
    assert response.status_code == status
    tree = html.fromstring(response.content.decode())
    return response, tree


def text_of(element):
    return "".join(element.itertext())


def marked(page, passage):
    """The marked characters of a passage, part by part in the order of the page."""
    return "".join(
        "".join(part.itertext()) for part in page.xpath(f'//mark[@data-passage="{passage.pk}"]')
    )


def data_of(page):
    (block,) = page.xpath('//script[@type="application/ld+json"]/text()')
    return json.loads(block)
