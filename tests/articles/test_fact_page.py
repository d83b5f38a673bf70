"""The page of a fact and of its versions: what it says, and the ways to the words that say it."""

import pytest
from django.utils.translation import override

from articles.models import Attribution, Citation, Statement
from tests.articles.pages import (
    BOXES,
    RAILWAY,
    TIMES,
    get,
    make_page_capture,
    marked,
    passage_of,
    publish,
    text_of,
)
from tests.builders import (
    RAW,
    ago,
    ahead,
    approve,
    make_article,
    make_capture,
    make_draft,
    make_passage,
    make_publisher,
    make_quantity_draft,
    make_sector,
    make_user,
    submit,
    withdraw,
)

pytestmark = pytest.mark.django_db


def address(version, language="en"):
    return f"/{language}/facts/{version.fact_id}/"


def flat(element):
    return " ".join(text_of(element).split())


def make_withheld_capture():
    return make_page_capture(
        policy="withheld",
        withheld_reason="A court asked for it.",
        withheld_at=ago(hours=1),
        withheld_by=make_user("reviewer"),
    )


def make_growth(capture):
    """A published multiple: what is printed, its period and its base."""
    draft = make_quantity_draft(
        passage=make_passage(capture=capture, exact=TIMES),
        number={
            "role": "multiple",
            "base_start": "2013-01-01",
            "base_end": "2013-12-31",
            "base_text": "that of 2013",
            "lower": 12_450_000,
            "upper": 12_550_000,
        },
    )
    return approve(submit(draft))


def test_the_blockquote_holds_the_stored_quotation_and_nothing_else(client):
    fact = publish(make_page_capture(), BOXES)
    response, page = get(client, address(fact))
    (quotation,) = page.xpath("//blockquote")
    assert text_of(quotation) == passage_of(fact).exact
    assert len(quotation) == 0
    assert quotation.get("lang") == "en"
    assert f">{BOXES}</blockquote>" in response.content.decode()


def test_the_rest_of_the_sentence_stands_outside_the_blockquote(client):
    fact = publish(make_page_capture(), BOXES)
    _response, page = get(client, address(fact))
    (sentence,) = page.xpath('//div[@class="sentence"]')
    assert text_of(sentence).startswith("Dockers said the port handled")
    assert text_of(sentence).endswith("growing 4.5 percent a year.")


def test_the_thread_leads_to_the_mark_on_the_articles_page(client):
    fact = publish(make_page_capture(), BOXES)
    response, _page = get(client, address(fact))
    mark = f"/en/articles/port/#p{passage_of(fact).pk}"
    assert f'href="{mark}"' in response.content.decode()
    _response, article = get(client, "/en/articles/port/")
    assert article.get_element_by_id(mark.partition("#")[2]).tag == "mark"
    assert marked(article, passage_of(fact)) == BOXES


def test_statement_number_period_base_and_tags_are_shown(client):
    fact = make_growth(make_page_capture())
    _response, page = get(client, address(fact))
    assert flat(page.xpath("//h1")[0]) == "The port handled boxes."
    (figure,) = page.xpath('//p[@class="figure"]')
    assert flat(figure).startswith(RAW)
    assert "12.5 million TEU" in flat(figure)
    assert "multiple" in flat(figure)
    (parts,) = page.xpath('//section[@class="parts"]')
    assert "2022 (stated in the quotation)" in flat(parts)
    assert "Compared with 2013" in flat(parts)
    assert "12.45 million to 12.55 million TEU" in flat(parts)
    assert fact.indicator.slug in flat(parts)
    assert parts.xpath(f'.//a[@href="/en/regions/{fact.regions.get().slug}/"]')


@pytest.mark.parametrize("bounds", [{}, {"lower": 12_500_000, "upper": 12_500_000}])
def test_an_exact_number_has_no_rounding(client, bounds):
    passage = make_passage(capture=make_page_capture(), exact=TIMES)
    fact = approve(submit(make_quantity_draft(passage=passage, number=bounds)))
    _response, page = get(client, address(fact))
    assert "12.5 million TEU" in flat(page)
    assert "As rounded" not in flat(page)


def test_sectors_lead_to_their_pages(client):
    draft = make_draft(passage=make_passage(capture=make_page_capture(), exact=RAILWAY))
    sector = make_sector(slug="rail")
    draft.version_sectors.create(sector=sector)
    _response, page = get(client, address(approve(submit(draft))))
    assert page.xpath('//a[@href="/en/sectors/rail/"]')


def test_the_statement_is_in_the_readers_language_and_the_others_are_listed(client):
    draft = make_draft(passage=make_passage(capture=make_page_capture(), exact=RAILWAY))
    Statement.objects.create(version=draft, language="zh-hans", text="计划修建铁路。")
    fact = approve(submit(draft))
    _response, page = get(client, address(fact, "zh-hans"))
    assert flat(page.xpath("//h1")[0]) == "计划修建铁路。"
    (others,) = page.xpath('//section[@class="wordings"]')
    assert "The port handled boxes." in flat(others)
    assert others.xpath('.//dd[@lang="en"]')


def test_a_statement_in_another_language_says_which(client):
    fact = publish(make_page_capture(), RAILWAY, wording="计划修建铁路。", language="zh-hans")
    _response, page = get(client, address(fact))
    (title,) = page.xpath("//h1")
    assert title.get("lang") == "zh-Hans"
    assert "this one is in Simplified Chinese" in flat(page)


def test_the_source_line_and_the_chain_name_who_said_it_in_order(client):
    capture = make_page_capture(byline="A. Penulis", title="Port news")
    draft = make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    citation = draft.citations.get()
    Attribution.objects.create(citation=citation, position=2, name="Office of Ports")
    Attribution.objects.create(
        citation=citation,
        position=1,
        name="HD",
        publisher=make_publisher(slug="harbour-daily"),
        url="https://harbour.example/7",
    )
    _response, page = get(client, address(approve(submit(draft))))
    chain = [flat(link) for link in page.xpath('//ol[@class="chain"]/li')]
    assert chain[0].endswith("26 May 2023 · A. Penulis")
    assert chain[1:] == [
        "citing harbour-daily https://harbour.example/7",
        "citing Office of Ports",
    ]
    (rel,) = set(page.xpath('//a[@href="https://harbour.example/7"]/@rel'))
    assert rel == "noopener external"
    assert "Port news" in flat(page.xpath('//p[@class="thread"]')[0])


def test_the_link_to_the_publisher_asks_for_the_sentence_and_says_that_it_is_an_attempt(client):
    capture = make_page_capture(url="https://news.example/port")
    _response, page = get(client, address(publish(capture, RAILWAY)))
    (link,) = page.xpath('//a[starts-with(@href, "https://news.example/port")]')
    assert link.get("href").startswith("https://news.example/port#:~:text=Officials%20plan")
    assert link.get("rel") == "noopener external"
    assert "an attempt" in flat(link.getparent())


def test_a_brief_is_labelled_and_has_no_publishers_page(client):
    capture = make_page_capture(kind="brief", url=None, policy="full")
    _response, page = get(client, address(publish(capture, RAILWAY)))
    assert page.xpath('//*[@class="label"][text()="brief"]')
    assert not page.xpath('//a[starts-with(@href, "https://news.example")]')


def test_other_passages_say_whether_they_support_or_contradict(client):
    capture = make_page_capture()
    other = make_capture(article=make_article(slug="other"), text="No railway will come.")
    draft = make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    against = make_passage(capture=other, exact="No railway will come.")
    Citation.objects.create(version=draft, passage=against, role="contradicts")
    response, page = get(client, address(approve(submit(draft))))
    (item,) = page.xpath('//ul[@class="plain others"]/li')
    assert "contradicts" in flat(item)
    assert text_of(item.xpath(".//q")[0]) == "No railway will come."
    assert f'href="/en/articles/other/#p{against.pk}"' in response.content.decode()
    assert len(page.xpath("//blockquote")) == 1


def test_a_period_from_elsewhere_in_the_article_shows_where(client):
    capture = make_page_capture()
    period = make_passage(capture=capture, exact="in 2022")
    draft = make_draft(
        passage=make_passage(capture=capture, exact=RAILWAY),
        period_basis="context",
        period_passage=period,
        period_start="2022-01-01",
        period_end="2022-12-31",
    )
    response, page = get(client, address(approve(submit(draft))))
    assert f'href="/en/articles/port/#p{period.pk}"' in response.content.decode()
    assert "2022 (stated elsewhere in the article)" in flat(page)


def test_under_withheld_the_fact_stands_without_a_word_of_the_text(client):
    capture = make_withheld_capture()
    fact = make_growth(capture)
    response, page = get(client, address(fact))
    source = response.content.decode()
    assert not page.xpath("//blockquote | //q")
    for words in (RAW, "handled", "Dockers", "that of 2013", "in 2022"):
        assert words not in source.replace("The port handled boxes.", "")
    assert "withheld since" in flat(page)
    assert "A court asked for it." in flat(page)
    assert capture.text_sha256 in source
    assert 'href="/en/articles/port/#withheld"' in source
    assert "12.5 million TEU" in flat(page)
    assert "#:~:text" not in source


def test_a_withdrawn_fact_keeps_its_page_quotation_and_thread(client):
    fact = withdraw(publish(make_page_capture(), RAILWAY))
    response, page = get(client, address(fact))
    assert "Withdrawn on" in flat(page)
    assert "An invented reason." in flat(page)
    assert text_of(page.xpath("//blockquote")[0]) == RAILWAY
    assert f'href="/en/articles/port/#p{passage_of(fact).pk}"' in response.content.decode()


def make_corrected():
    capture = make_page_capture()
    long_ago = ago(hours=5)
    first = publish(
        capture, BOXES, wording="The old wording.", approved_at=long_ago, live_from=long_ago
    )
    second = publish(
        capture, RAILWAY, wording="The new wording.", fact=first.fact, correction="correction"
    )
    return first, second


def test_a_fact_shows_its_newest_version_and_both_wordings_with_the_reason(client):
    first, second = make_corrected()
    _response, page = get(client, address(second))
    assert flat(page.xpath("//h1")[0]) == "The new wording."
    (history,) = page.xpath('//section[@class="history"]')
    assert "Before, English The old wording." in flat(history)
    assert "After, English The new wording." in flat(history)
    assert "correction An invented reason." in flat(history)
    assert history.xpath(f'.//a[@href="/en/facts/{first.fact_id}/v1/"]')


def test_a_version_that_changed_no_wording_says_so(client):
    capture = make_page_capture()
    long_ago = ago(hours=5)
    first = publish(capture, BOXES, approved_at=long_ago, live_from=long_ago)
    second = publish(capture, RAILWAY, fact=first.fact, correction="update")
    _response, page = get(client, address(second))
    (history,) = page.xpath('//section[@class="history"]')
    assert "The wording is the same." in flat(history)
    assert "Before" not in flat(history)


def test_a_new_translation_is_shown_against_nothing(client):
    capture = make_page_capture()
    long_ago = ago(hours=5)
    first = publish(capture, BOXES, approved_at=long_ago, live_from=long_ago)
    draft = make_draft(passage=passage_of(first), fact=first.fact, correction="translation")
    Statement.objects.create(version=draft, language="id", text="Pelabuhan itu ramai.")
    _response, page = get(client, address(approve(submit(draft))))
    (history,) = page.xpath('//section[@class="history"]')
    assert "Before, Indonesian – After, Indonesian Pelabuhan itu ramai." in flat(history)


def test_a_reinstated_fact_is_live_and_its_withdrawn_version_says_when_and_why(client):
    capture = make_page_capture()
    long_ago = ago(hours=5)
    first = publish(capture, BOXES, approved_at=long_ago, live_from=long_ago)
    withdraw(first, withdrawn_at=ago(hours=4))
    publish(capture, BOXES, fact=first.fact, correction="reinstatement")
    _response, page = get(client, address(first))
    assert not page.xpath('//div[contains(@class, "note")]')
    assert "reinstatement An invented reason." in flat(page)
    _response, page = get(client, f"{address(first)}v1/")
    assert "Withdrawn on" in flat(page.xpath('//div[@class="note wrong"]')[0])
    assert page.xpath(f'//div[@class="note care"]//a[@href="{address(first)}"]')


def test_an_old_version_stays_readable_and_leads_to_the_current_one(client):
    first, _second = make_corrected()
    _response, page = get(client, f"{address(first)}v1/")
    assert flat(page.xpath("//h1")[0]) == "The old wording."
    assert text_of(page.xpath("//blockquote")[0]) == BOXES
    (notice,) = page.xpath('//div[@class="note care"]')
    assert "version 1, which was replaced" in flat(notice)
    assert notice.xpath(f'.//a[@href="{address(first)}"]')


def test_the_current_version_at_its_own_address_has_no_notice(client):
    _first, second = make_corrected()
    _response, page = get(client, f"{address(second)}v2/")
    assert flat(page.xpath("//h1")[0]) == "The new wording."
    assert not page.xpath('//div[@class="note care"]')


def test_unpublished_versions_and_facts_have_no_page(client):
    capture = make_page_capture()
    fact = publish(capture, RAILWAY)
    draft = make_draft(passage=passage_of(fact), fact=fact.fact, correction="update")
    get(client, f"{address(fact)}v2/", status=404)
    scheduled = approve(submit(draft), live_from=ahead(hours=1))
    get(client, f"{address(scheduled)}v2/", status=404)
    _response, page = get(client, address(fact))
    assert "Version 2" not in flat(page)
    get(client, address(submit(make_draft(passage=passage_of(fact)))), status=404)


@pytest.mark.parametrize("path", ["facts/0/", "facts/99999999999999999999999/", "facts/1/v0/"])
def test_unknown_numbers_are_not_found(client, path):
    get(client, f"/en/{path}", status=404)


def test_how_to_cite_names_version_source_and_permanent_address(client):
    fact = publish(make_page_capture(title="Port news"), RAILWAY)
    _response, page = get(client, address(fact))
    (citation,) = page.xpath('//p[@class="citation"]')
    permanent = f"http://testserver/f/{fact.fact_id}/v1"
    assert flat(citation).startswith("The port handled boxes. Jing-Jin-Ji portal, version 1 of")
    assert "“Port news”, 26 May 2023" in flat(citation)
    assert flat(citation).endswith(permanent)
    assert page.xpath(f'//a[@href="/f/{fact.fact_id}/v1"]')
    assert fact.approved_sha256 in flat(page)


def test_a_brief_is_cited_by_the_sources_that_it_names(client):
    capture = make_page_capture(kind="brief", url=None, policy="full", title="Port brief")
    draft = make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    Attribution.objects.create(
        citation=draft.citations.get(),
        name="Harbour Daily",
        url="https://harbour.example/7",
        published_on="2023-01-20",
    )
    _response, page = get(client, address(approve(submit(draft))))
    (citation,) = page.xpath('//p[@class="citation"]')
    source = "Source: Harbour Daily, 20 January 2023 <https://harbour.example/7>."
    assert source in flat(citation)
    assert "Reported in the brief “Port brief”" in flat(citation)
    chain = [flat(link) for link in page.xpath('//ol[@class="chain"]/li')]
    assert chain[0] == "Harbour Daily, 20 January 2023 https://harbour.example/7"
    assert chain[1].startswith("brief")


def test_nothing_is_personal_and_nothing_is_inline(client):
    fact = publish(make_page_capture(), RAILWAY)
    response, page = get(client, address(fact))
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert page.xpath("//script[not(@src)]/@type") == ["application/ld+json"]
    assert not page.xpath("//style | //@style | //@*[starts-with(name(), 'on')]")


def test_other_methods_are_answered_405(client):
    fact = publish(make_page_capture(), RAILWAY)
    assert client.post(address(fact)).status_code == 405
    assert client.put(f"{address(fact)}v1/").status_code == 405


@pytest.mark.parametrize("language", ["en", "id", "zh-hans"])
def test_the_page_is_there_in_each_language(client, language):
    with override(None):
        response, _page = get(client, address(publish(make_page_capture(), RAILWAY), language))
    assert response["Content-Language"] == language


def test_the_number_of_queries_does_not_grow(client, django_assert_num_queries):
    capture = make_page_capture()
    long_ago = ago(hours=900)
    fact = publish(capture, BOXES, approved_at=long_ago, live_from=long_ago)
    with django_assert_num_queries(11):
        client.get(address(fact))
    for number in range(2, 31):
        time = ago(hours=900 - number)
        draft = make_draft(passage=passage_of(fact), fact=fact.fact, correction="update")
        if number == 30:
            for start in range(50):
                passage = make_passage(capture=capture, exact=capture.text[start : start + 60])
                Citation.objects.create(version=draft, passage=passage, role="context")
        approve(submit(draft), approved_at=time, live_from=time)
    with django_assert_num_queries(11):
        response = client.get(address(fact))
    assert response.content.decode().count("<q>") == 50
