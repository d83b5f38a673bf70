"""The page of an article: its text by policy, marks that lead to facts, facts that lead to marks."""

import pytest

from articles.models import Attribution, Citation
from tests.articles.pages import (
    BOXES,
    GROWTH,
    RAILWAY,
    TEXT,
    TIMES,
    data_of,
    get,
    make_page_capture,
    marked,
    passage_of,
    publish,
    text_of,
)
from tests.builders import (
    ago,
    ahead,
    approve,
    make_capture,
    make_draft,
    make_passage,
    make_user,
    submit,
    withdraw,
)

pytestmark = pytest.mark.django_db
PAGE = "/en/articles/port/"
WITHHELD = {"policy": "withheld", "withheld_reason": "A court asked for it."}


def withheld():
    return {**WITHHELD, "withheld_at": ago(hours=1), "withheld_by": make_user("reviewer")}


def words_on(page):
    return [text_of(paragraph) for paragraph in page.xpath('//p[@class="words"]')]


def test_overlapping_passages_are_marked_character_for_character(client):
    capture = make_page_capture(policy="full")
    facts = [publish(capture, exact) for exact in (BOXES, TIMES, GROWTH, RAILWAY)]
    _response, page = get(client, PAGE)
    for fact in facts:
        passage = passage_of(fact)
        assert marked(page, passage) == passage.exact
        (first,) = page.xpath(f'//*[@id="p{passage.pk}"]')
        assert first.get("data-passage") == str(passage.pk)


def test_a_full_text_is_shown_with_nothing_put_in(client):
    capture = make_page_capture(policy="full")
    publish(capture, TIMES)
    publish(capture, GROWTH)
    _response, page = get(client, PAGE)
    assert words_on(page) == TEXT.split("\n")
    assert {words.get("lang") for words in page.xpath('//p[@class="words"]')} == {"en"}
    assert not page.xpath('//div[@class="gap"]')


def test_ids_are_unique_also_where_passages_share_their_start(client):
    capture = make_page_capture()
    publish(capture, BOXES)
    publish(capture, TIMES)
    _response, page = get(client, PAGE)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_under_link_only_the_touched_sentences_are_sent(client):
    capture = make_page_capture(policy="link")
    publish(capture, BOXES)
    response, page = get(client, PAGE)
    (words,) = words_on(page)
    assert words == TEXT.split(" A third")[0]
    for hidden in ("berth", "gulls", "railway"):
        assert hidden not in response.content.decode()
    (gap,) = page.xpath('//div[@class="gap"]')
    assert "characters not shown" in gap.get("aria-label")
    assert text_of(gap) == ""


def test_under_excerpt_at_most_half_of_the_text_is_sent(client):
    capture = make_page_capture(policy="excerpt")
    publish(capture, RAILWAY)
    response, page = get(client, PAGE)
    shown = sum(map(len, words_on(page)))
    assert len(RAILWAY) < shown <= len(TEXT) / 2
    assert "12.5 million" not in response.content.decode()


def test_a_withheld_article_says_since_when_and_why_and_sends_no_text(client):
    capture = make_page_capture(**withheld())
    fact = publish(capture, BOXES, wording="Caofeidian is busy.")
    response, page = get(client, PAGE)
    (notice,) = page.xpath('//*[@id="withheld"]')
    assert "A court asked for it." in text_of(notice)
    assert "withheld since" in text_of(notice)
    assert page.xpath(f'//a[@href="/en/facts/{fact.fact_id}/"]')
    assert capture.text_sha256 in response.content.decode()
    assert not page.xpath("//mark")
    assert not words_on(page)
    for sentence in ("12.5", "handled", "railway", "gulls"):
        assert sentence not in response.content.decode()


def test_a_withheld_article_lists_each_fact_once_by_its_citation(client):
    capture = make_page_capture(**withheld())
    draft = make_draft(
        passage=make_passage(capture=capture, exact=RAILWAY),
        period_basis="context",
        period_passage=make_passage(capture=capture, exact="in 2022"),
    )
    approve(submit(draft))
    _response, page = get(client, PAGE)
    (listed,) = page.xpath('//ul[@class="resting plain"]/li')
    assert "its period" not in text_of(listed)


def test_a_mark_with_one_fact_leads_to_its_page(client):
    capture = make_page_capture()
    fact = publish(capture, RAILWAY)
    _response, page = get(client, PAGE)
    links = page.xpath(f'//mark[@id="p{passage_of(fact).pk}"]//a/@href')
    assert links == [f"/en/facts/{fact.fact_id}/"]


def test_a_mark_with_several_facts_leads_to_their_list(client):
    capture = make_page_capture()
    facts = [publish(capture, RAILWAY) for _ in range(2)]
    _response, page = get(client, PAGE)
    (target,) = set(page.xpath(f'//mark[@id="p{passage_of(facts[0]).pk}"]//a/@href'))
    (listed,) = page.xpath(f'//*[@id="{target.removeprefix("#")}"]')
    addresses = listed.xpath(".//a/@href")
    assert {f"/en/facts/{fact.fact_id}/" for fact in facts} <= set(addresses)


def test_every_run_of_overlapping_marks_leads_to_every_fact_over_it(client):
    capture = make_page_capture()
    facts = {publish(capture, exact).fact_id for exact in (BOXES, TIMES, GROWTH)}
    _response, page = get(client, PAGE)
    for link in page.xpath("//mark//a"):
        over = set(link.xpath("ancestor::mark/@data-passage"))
        target = link.get("href")
        if target.startswith("#"):
            (listed,) = page.xpath(f'//*[@id="{target[1:]}"]')
            reached = set(listed.xpath(".//a/@href"))
        else:
            reached = {target}
        wanted = Citation.objects.filter(passage__in=over, version__fact__in=facts)
        assert {f"/en/facts/{each.version.fact_id}/" for each in wanted} <= reached


def test_facts_beside_a_passage_lead_back_to_its_words(client):
    capture = make_page_capture()
    fact = publish(capture, RAILWAY, wording="A railway is planned.")
    _response, page = get(client, PAGE)
    (listed,) = page.xpath('//aside//ul[@class="resting plain"]')
    assert "A railway is planned." in text_of(listed)
    assert f"#p{passage_of(fact).pk}" in listed.xpath(".//a/@href")


def test_drafts_submissions_and_scheduled_versions_leave_no_trace(client):
    capture = make_page_capture(policy="link")
    publish(capture, RAILWAY)
    secret = make_passage(capture=capture, exact=BOXES)
    make_draft(passage=secret)
    submit(make_draft(passage=secret))
    approve(submit(make_draft(passage=secret)), live_from=ahead(hours=1))
    response, page = get(client, PAGE)
    assert "12.5 million" not in response.content.decode()
    assert len(page.xpath("//mark")) == 1
    assert len(page.xpath('//ul[@class="resting plain"]/li')) == 1


def test_withdrawn_facts_stand_under_a_heading_of_their_own_and_keep_their_mark(client):
    capture = make_page_capture()
    publish(capture, BOXES)
    fact = withdraw(publish(capture, RAILWAY, wording="A railway is planned."))
    _response, page = get(client, PAGE)
    (section,) = page.xpath('//section[@id="withdrawn"]')
    assert "Withdrawn facts" in text_of(section)
    assert section.xpath(f'.//a[@href="/en/facts/{fact.fact_id}/"]')
    assert marked(page, passage_of(fact)) == RAILWAY
    assert not page.xpath(f'//aside//li//a[@href="/en/facts/{fact.fact_id}/"]')


def test_a_mark_with_only_withdrawn_facts_leads_to_their_heading(client):
    capture = make_page_capture()
    facts = [withdraw(publish(capture, RAILWAY)) for _ in range(2)]
    _response, page = get(client, PAGE)
    (mark,) = page.xpath(f'//mark[@id="p{passage_of(facts[0]).pk}"]')
    assert set(mark.xpath(".//a/@href")) == {"#withdrawn"}
    assert mark.get("class") == "withdrawn"
    listed = page.xpath('//section[@id="withdrawn"]//a/@href')
    assert {f"/en/facts/{fact.fact_id}/" for fact in facts} <= set(listed)


def test_a_corrected_fact_is_listed_once_at_its_passage(client):
    capture = make_page_capture()
    first = publish(capture, RAILWAY, approved_at=ago(hours=5), live_from=ago(hours=5))
    publish(capture, RAILWAY, fact=first.fact, wording="A new wording.", correction="correction")
    _response, page = get(client, PAGE)
    (listed,) = page.xpath('//ul[@class="resting plain"]/li')
    assert "A new wording." in text_of(listed)
    assert "replaced" not in text_of(listed)


def test_without_withdrawn_facts_there_is_no_such_heading(client):
    publish(make_page_capture(), RAILWAY)
    _response, page = get(client, PAGE)
    assert not page.xpath('//section[@id="withdrawn"]')


def test_the_passage_of_a_replaced_version_leads_to_that_version(client):
    capture = make_page_capture()
    first = publish(capture, BOXES, approved_at=ago(hours=5), live_from=ago(hours=5))
    publish(capture, RAILWAY, fact=first.fact, correction="correction")
    _response, page = get(client, PAGE)
    links = page.xpath(f'//mark[@id="p{passage_of(first).pk}"]//a/@href')
    assert links == [f"/en/facts/{first.fact_id}/v1/"]
    assert "version 1, replaced" in " ".join(page.xpath("//aside")[0].text_content().split())


def test_the_passage_that_states_a_period_is_marked_too(client):
    capture = make_page_capture()
    period = make_passage(capture=capture, exact="in 2022")
    draft = make_draft(
        passage=make_passage(capture=capture, exact=RAILWAY),
        period_basis="context",
        period_passage=period,
    )
    fact = approve(submit(draft))
    _response, page = get(client, PAGE)
    assert page.xpath(f'//mark[@id="p{period.pk}"]//a/@href') == [f"/en/facts/{fact.fact_id}/"]
    assert "its period" in text_of(page.xpath("//aside")[0])


def test_captures_are_sections_newest_first_and_uncited_ones_stay_private(client):
    old = make_page_capture()
    new = make_capture(article=old.article, text=TEXT + "\nA correction was added.")
    unused = make_capture(article=old.article, text="An unused capture.")
    publish(old, RAILWAY)
    publish(new, RAILWAY)
    response, page = get(client, PAGE)
    assert page.xpath('//section[@class="capture"]/@id') == ["c2", "c1"]
    assert unused.text_sha256 not in response.content.decode()
    for capture in (old, new):
        (section,) = page.xpath(f'//section[@id="c{capture.number}"]')
        for proof in (capture.text_sha256, capture.bytes_sha256, capture.text_root):
            assert proof in text_of(section)
        assert section.xpath(f'.//a[@href="/a/{capture.article_id}/c/{capture.number}"]')


def test_a_brief_is_labelled_and_names_its_sources_first(client):
    capture = make_page_capture(kind="brief", url=None, policy="full")
    version = make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    Attribution.objects.create(
        citation=version.citations.get(), name="Harbour Daily", url="https://harbour.example/7"
    )
    approve(submit(version))
    response, page = get(client, PAGE)
    source = response.content.decode()
    assert page.xpath('//*[@class="label"][text()="brief"]')
    assert "Harbour Daily" in source
    assert source.index('href="https://harbour.example/7"') < source.index('class="words"')


def test_a_report_leads_to_its_publisher(client):
    capture = make_page_capture(url="https://news.example/port?a=1&b=2")
    publish(capture, RAILWAY)
    _response, page = get(client, PAGE)
    (link,) = page.xpath('//a[@href="https://news.example/port?a=1&b=2"]')
    assert link.get("rel") == "noopener external"


def test_markup_in_texts_is_text(client):
    capture = make_page_capture(title="Port </script><script>alert(1)</script>", policy="full")
    publish(capture, RAILWAY, wording="<b>bold</b>")
    response, page = get(client, PAGE)
    assert "<script>alert" not in response.content.decode()
    assert "&lt;b&gt;bold&lt;/b&gt;" in response.content.decode()
    assert "<fog> & rain" in text_of(page)
    assert data_of(page)["headline"] == "Port </script><script>alert(1)</script>"


@pytest.mark.parametrize("language", ["en", "id", "zh-hans"])
def test_the_page_is_there_in_each_language(client, language):
    publish(make_page_capture(), RAILWAY)
    response, _page = get(client, f"/{language}/articles/port/")
    assert response["Content-Language"] == language


def test_nothing_is_personal_and_nothing_is_inline(client):
    publish(make_page_capture(), RAILWAY)
    response, page = get(client, PAGE)
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert page.xpath("//script[not(@src)]/@type") == ["application/ld+json"]
    assert not page.xpath("//style | //@style | //@*[starts-with(name(), 'on')]")


def test_articles_without_a_published_fact_have_no_page(client):
    capture = make_page_capture()
    make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    get(client, PAGE, status=404)
    get(client, "/en/articles/no-such-article/", status=404)


def test_other_methods_are_answered_405(client):
    publish(make_page_capture(), RAILWAY)
    assert client.post(PAGE).status_code == 405
    assert client.delete(PAGE).status_code == 405


def test_the_number_of_queries_does_not_grow_with_facts(client, django_assert_num_queries):
    capture = make_page_capture(policy="full")
    queries = 7

    def add(exact):
        version = make_draft(passage=make_passage(capture=capture, exact=exact))
        approve(submit(version))

    add(TEXT[0:40])
    with django_assert_num_queries(queries):
        client.get(PAGE)
    for start in range(1, 200):
        add(TEXT[start : start + 40])
    with django_assert_num_queries(queries):
        response = client.get(PAGE)
    assert response.content.decode().count("<li>") > 200
