from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.articles.pages import get, text_of
from tests.builders import (
    ago,
    ahead,
    approve,
    change,
    make_correction,
    make_draft,
    make_user,
    submit,
)
from tests.published import indicator, named, publish, publisher, region, sector, source, year

pytestmark = pytest.mark.django_db


def statements(tree):
    return [text_of(one).strip() for one in tree.xpath('//p[@class="statement"]')]


def titles(tree):
    return tree.xpath('//ul[contains(@class, "entries")]/li/a/text()')


def facts(client, query="", status=200):
    _response, tree = get(client, f"/en/facts/{query}", status=status)
    return statements(tree)


def test_facts_show_what_is_published_and_nothing_else(client):
    publish("Older.", live_from=ago(hours=8))
    publish("Newer.", live_from=ago(hours=2))
    publish("To come.", live_from=ahead(hours=2))
    submit(make_draft())
    make_draft()
    withdrawn = publish("Withdrawn.", live_from=ago(hours=4))
    withdraw(withdrawn)

    assert facts(client) == ["Newer.", "Older."]


def withdraw(version):
    make_correction(version, kind="withdrawal")
    at = ago(minutes=5)
    change(version, withdrawn_at=at, withdrawn_by=make_user("reviewer"), live_until=at)


def test_each_fact_leads_to_its_page_and_to_its_marked_sentence(client):
    version = publish()
    passage = version.citations.get().passage

    _response, tree = get(client, "/zh-hans/facts/")

    assert tree.xpath(f'//p[@class="statement"]/a[@href="/zh-hans/facts/{version.fact_id}/"]')
    href = f"/zh-hans/articles/{passage.capture.article.slug}/#p{passage.pk}"
    assert tree.xpath(f'//p[@class="thread"]/a[@href="{href}"]')


def test_the_passage_holds_the_quotation_and_nothing_else(client):
    quotation = "He said “<b>12</b> & more” in 2022."
    publish(passage=source(quotation, language="id"))

    _response, tree = get(client, "/en/facts/")

    (block,) = tree.xpath("//blockquote")
    assert text_of(block) == quotation
    assert block.get("lang") == "id"


def test_a_number_is_printed_as_the_source_has_it_then_as_the_reader_has_it(client):
    publish(
        passage=source("Nilainya 2.511,44 miliar yuan.", language="id"),
        indicator=indicator("value", unit="CNY"),
        number={"value": "2511440000000", "raw": "2.511,44 miliar yuan"},
    )

    _response, tree = get(client, "/en/facts/")

    (figure,) = tree.xpath('//p[@class="figure"]')
    assert " ".join(text_of(figure).split()) == "2.511,44 miliar yuan 2,511.44 billion yuan"


def test_a_withheld_text_shows_no_word_of_it_and_leads_to_the_notice(client):
    passage = source(
        "The port reported 12500 boxes.",
        slug="held",
        policy="withheld",
        withheld_at=ago(hours=9),
        withheld_by=make_user("administrator"),
    )
    publish(
        "The port handled boxes.",
        passage=passage,
        number={"value": "12500", "raw": "12500"},
        indicator=indicator("boxes", unit="TEU"),
    )

    _response, tree = get(client, "/en/facts/")

    assert "reported" not in text_of(tree)
    assert not tree.xpath("//blockquote")
    assert tree.xpath('//a[@href="/en/articles/held/#withheld"]')
    assert "12,500 TEU" in text_of(tree)


def test_a_brief_says_so_and_its_named_source_comes_first(client):
    passage = source("Reuters wrote that the port grew.", kind="brief", url=None)
    draft = make_draft(passage=passage)
    draft.citations.get().attributions.create(
        name="Reuters", url="https://reuters.example/1", published_on=date(2023, 1, 2)
    )
    approve(submit(draft))

    _response, tree = get(client, "/en/facts/")

    (thread,) = tree.xpath('//p[@class="thread"]')
    words = " ".join(text_of(thread).split())
    assert words.startswith("Reuters, 2 January 2023 brief")
    assert thread.xpath("./a[1]/@rel") == ["noopener external"]


def test_a_known_source_goes_by_its_name_in_the_reader_s_language(client):
    xinhua = named(publisher("xinhua", "Xinhua"), zh_hans="新华社")
    draft = make_draft(passage=source("据新华社报道。", language="zh-hans", kind="brief", url=None))
    citation = draft.citations.get()
    citation.attributions.create(name="新华社", publisher=xinhua)
    citation.attributions.create(name="某统计局", position=2)
    approve(submit(draft))

    for language, name in (("en", "Xinhua"), ("zh-hans", "新华社")):
        _response, tree = get(client, f"/{language}/facts/")
        words = " ".join(text_of(tree.xpath('//p[@class="thread"]')[0]).split())
        assert words.startswith(f"{name} ← 某统计局")


def test_a_statement_in_another_language_says_which(client):
    publish(statements={"zh_hans": "港口很大。"})

    _response, tree = get(client, "/id/facts/")

    assert tree.xpath('//p[@class="statement"]/@lang') == ["zh-Hans"]


def test_filters_narrow_the_list(client):
    hebei, chips = region("hebei"), sector("chips", parent=sector("digital"))
    boxes, reuters = indicator("boxes", unit="TEU"), publisher("reuters")
    passage = source("Ada 12 kotak.", language="id", publisher=reuters)
    publish(
        "The one.",
        regions=[hebei],
        sectors=[chips],
        indicator=boxes,
        number={"value": "12"},
        passage=passage,
        **year(2021),
    )
    publish("The other.", kind="plan")

    for query in (
        "region=hebei",
        "sector=chips",
        "sector=digital",
        "indicator=boxes",
        "publisher=reuters",
        "kind=quantity",
        "language=id",
        "year=2021",
        "region=hebei&sector=chips&indicator=boxes&publisher=reuters&kind=quantity&language=id&year=2021",
    ):
        assert facts(client, f"?{query}") == ["The one."], query
    assert facts(client, "?kind=plan") == ["The other."]
    assert facts(client, "?region=hebei&kind=plan") == []


def test_filters_follow_mergers_both_ways(client):
    reuters = publisher("reuters")
    old = publisher("reuters-old", merged_into=reuters)
    publish("Old name.", passage=source("Old name.", publisher=old))
    publish("New name.", passage=source("New name.", publisher=reuters), live_from=ago(hours=1))

    assert facts(client, "?publisher=reuters") == ["New name.", "Old name."]
    assert facts(client, "?publisher=reuters-old") == ["New name.", "Old name."]


def test_a_named_source_is_found_like_a_publisher(client):
    antara = publisher("antara", "ANTARA")
    draft = make_draft(passage=source("ANTARA wrote that the port grew.", kind="brief", url=None))
    draft.citations.get().attributions.create(name="ANTARA", publisher=antara)
    approve(submit(draft))
    publish("The other.")

    assert facts(client, "?publisher=antara") == ["The port handled boxes."]
    _response, tree = get(client, "/en/articles/")
    assert "antara" not in tree.xpath('//select[@name="publisher"]/option/@value')


def test_an_open_period_counts_by_its_start(client):
    publish("Since 2021.", period_start=date(2021, 3, 1), period_end=None)
    publish("Until 2021.", period_start=date(2013, 1, 1), period_end=date(2021, 12, 31))
    publish("From 2021.", period_start=date(2021, 1, 1), period_end=date(2022, 12, 31))

    assert sorted(facts(client, "?year=2021")) == ["Since 2021.", "Until 2021."]


@pytest.mark.parametrize(
    "query",
    [
        "region=nowhere",
        "sector=%00",
        "indicator=%F0%9F%92%A9",
        "publisher=nobody",
        "kind=brief",
        "language=fr",
        "year=20221",
        "year=-1",
        "year=٢٠٢٢",
        "year=0000",
        "region=hebei&kind=opinion",
    ],
)
def test_an_unknown_filter_is_named_and_can_be_taken_off(client, query):
    region("hebei")
    publish()

    _response, tree = get(client, f"/en/facts/?{query}", status=404)

    assert statements(tree) == []
    assert len(tree.xpath('//p[@role="alert"]')) == 1
    removals = tree.xpath('//ul[@class="removals"]//a/@href')
    assert any(client.get(f"/en/facts/{removal}").status_code == 200 for removal in removals)


def test_filters_that_match_nothing_say_so_and_show_a_way_on(client):
    region("hebei", "Hebei")
    publish()

    _response, tree = get(client, "/en/facts/?region=hebei&year=2022")

    assert "No facts match these filters" in text_of(tree)
    removals = {
        " ".join(text_of(a).split()): a.get("href")
        for a in tree.xpath('//ul[@class="removals"]//a')
    }
    assert removals == {"Remove Region: Hebei": "?year=2022", "Remove Year: 2022": "?region=hebei"}


def test_the_form_keeps_what_was_chosen(client):
    region("hebei")

    _response, tree = get(client, "/en/facts/?region=hebei&year=2022")

    assert tree.xpath('//select[@name="region"]/option[@selected]/@value') == ["hebei"]
    assert tree.xpath('//input[@name="year"]/@value') == ["2022"]


def test_other_parameters_change_nothing(client):
    publish("Shown.")

    assert facts(client, "?utm_source=x&region=") == ["Shown."]


def test_publishers_without_a_public_article_are_not_offered(client):
    publish(passage=source("Shown.", publisher=publisher("shown")))
    source("Not shown.", publisher=publisher("hidden"))

    _response, tree = get(client, "/en/facts/")

    assert tree.xpath('//select[@name="publisher"]/option/@value') == ["", "shown"]


def test_paging_keeps_the_filters(client):
    hebei = region("hebei")
    passage = publish("Fact 0.", regions=[hebei], live_from=ago(hours=9)).citations.get().passage
    for number in range(1, 51):
        publish(f"Fact {number}.", regions=[hebei], passage=passage)
    publish("Elsewhere.", live_from=ago(hours=12))

    _response, first = get(client, "/en/facts/?region=hebei")
    (on,) = first.xpath('//a[@rel="next"]/@href')

    assert on.startswith("?region=hebei&after=")
    assert facts(client, on) == ["Fact 0."]


@pytest.mark.parametrize("address", ["/en/facts/", "/en/articles/"])
@pytest.mark.parametrize("after", ["x", "%00", "MjAyNg", "A" * 3000])
def test_a_broken_cursor_is_404_with_a_way_on(client, address, after):
    _response, tree = get(client, f"{address}?after={after}", status=404)

    assert "does not exist" in tree.xpath('string(//main//*[@role="alert"])')
    assert tree.xpath('//nav[@class="pages"]//a[@href="?"]')


@pytest.mark.parametrize("path", ["/en/facts/", "/en/regions/hebei/"])
def test_a_broken_cursor_shows_the_first_page_instead(client, path):
    hebei = region("hebei")
    publish("Fact of Hebei.", regions=[hebei])
    publish("Fact of nowhere.")

    _response, tree = get(client, f"{path}?region=hebei&after=x", status=404)

    assert statements(tree) == ["Fact of Hebei."]


def test_only_pages_that_exist_name_an_address_of_their_own(client):
    publish("Fact.")

    _response, found = get(client, "/en/facts/")
    _response, missing = get(client, "/en/facts/no-such-page/", status=404)

    assert len(found.xpath('//link[@rel="canonical"]')) == 1
    assert not missing.xpath('//link[@rel="canonical"]')


def test_empty_lists_say_why_and_show_a_way_on(client):
    for address in ("/en/facts/", "/en/articles/"):
        _response, tree = get(client, address)
        assert tree.xpath('//main//p[@class="note"]/a[@href="/en/about/"]')


def test_articles_are_public_once_a_fact_of_them_was_published(client):
    publish(passage=source("Shown.", title="Shown"))
    withdraw(
        publish(passage=source("Withdrawn.", title="Withdrawn", published_on=date(2020, 1, 1)))
    )
    publish(passage=source("To come.", title="To come"), live_from=ahead(hours=1))
    submit(make_draft(passage=source("Submitted.", title="Submitted")))

    _response, tree = get(client, "/en/articles/")

    assert titles(tree) == ["Shown", "Withdrawn"]


def test_articles_stand_newest_first_undated_last(client):
    publish(passage=source("A.", title="A", published_on=None, published_precision="unknown"))
    publish(passage=source("B.", title="B", published_on=date(2020, 1, 1)))
    publish(passage=source("C.", title="C", published_on=date(2021, 1, 1)))

    _response, tree = get(client, "/en/articles/")

    assert titles(tree) == ["C", "B", "A"]
    assert "date unknown" in text_of(tree)


def test_articles_are_filtered_and_briefs_are_labelled(client):
    publish(passage=source("Brief.", title="Brief", kind="brief", url=None, language="id"))
    publish(passage=source("Report.", title="Report", publisher=publisher("reuters")))

    for query, expected in (
        ("kind=brief", ["Brief"]),
        ("publisher=reuters", ["Report"]),
        ("language=id", ["Brief"]),
    ):
        _response, tree = get(client, f"/en/articles/?{query}")
        assert titles(tree) == expected, query
    _response, tree = get(client, "/en/articles/?kind=brief")
    assert text_of(tree.xpath('//span[@class="label"]')[0]) == "brief"


def test_articles_of_one_day_are_paged_once_each(client):
    for number in range(53):
        publish(passage=source(f"Text {number}.", title=f"Title {number}"))

    _response, first = get(client, "/en/articles/")
    (on,) = first.xpath('//a[@rel="next"]/@href')
    _response, second = get(client, f"/en/articles/{on}")

    assert len(titles(first)) == 50
    assert sorted(titles(first) + titles(second)) == sorted(f"Title {n}" for n in range(53))


@pytest.mark.parametrize(("address", "expected"), [("/en/facts/", 18), ("/en/articles/", 4)])
def test_queries_are_the_same_with_one_and_with_200_facts(client, address, expected):
    hebei, chips, boxes = region("hebei"), sector("chips"), indicator("boxes")
    first = publish(regions=[hebei], sectors=[chips], indicator=boxes, number={"value": "12"})
    get(client, address)
    with CaptureQueriesContext(connection) as one:
        get(client, address)
    passage = first.citations.get().passage
    for _number in range(199):
        publish(
            regions=[hebei],
            sectors=[chips],
            indicator=boxes,
            number={"value": "12"},
            passage=passage,
        )
    with CaptureQueriesContext(connection) as many:
        get(client, address)

    assert len(many) == len(one) == expected
    assert not any("COUNT(" in query["sql"] for query in many.captured_queries)


@pytest.mark.django_db
def test_empty_database_offers_an_empty_choice_of_publishers_not_a_year(client):
    page = client.get("/en/articles/").content.decode()
    assert '<select id="filter-publisher"' in page
    assert page.count('placeholder="2022"') <= 1


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/en/facts/01/", "/f/01", "/en/facts/1/v01/", "/en/facts/0/"])
def test_numbers_in_addresses_have_one_spelling(client, path):
    assert client.get(path).status_code == 404
