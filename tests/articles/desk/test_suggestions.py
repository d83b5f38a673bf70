"""Suggestions on the desk: what the reader proposes becomes a draft, is dismissed, comes back."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.actions import citing
from articles.actions.contents import Content
from articles.desk import vocabulary
from articles.desk.suggestions import propose
from articles.models import Dismissal, FactVersion, Publisher, Quantity
from articles.text.version import READER_VERSION
from regions.models import Indicator, IndicatorName, Region, RegionName, Sector, SectorName
from tests import newsroom
from tests.articles.desk.pages import client_of, words

pytestmark = pytest.mark.django_db

# All figures are invented.
OUTPUT = "The gross domestic product of Tianjin was 1.63 trillion yuan in 2022."
GROWTH = "Container throughput grew by 4.5 percent year on year, Harbour News reported."
PLAN = "Tianjin plans to build a second terminal for semiconductors by 2027."
TEXT = "\n".join([f"{OUTPUT} {GROWTH}", PLAN, "It rained on the day of the visit."])


def name(model, owner, row, *texts, language="en"):
    for n, text in enumerate(texts):
        model.objects.create(**{owner: row}, language=language, text=text, is_alias=n > 0)


@pytest.fixture
def names(db):
    """A few rows of reference data, with names as editors keep them."""
    tianjin = Region.objects.create(slug="tianjin", code="CN-TJ", kind="municipality")
    name(RegionName, "region", tianjin, "Tianjin")
    chips = Sector.objects.create(slug="integrated-circuits")
    name(SectorName, "sector", chips, "Integrated circuits", "semiconductors")
    for slug, unit, nature, *texts in (
        ("gdp", "CNY", "flow", "Gross domestic product", "GDP"),
        ("gdp-per-person", "CNY/person", "rate", "GDP per capita"),
        ("boxes", "TEU", "flow", "Container throughput"),
    ):
        row = Indicator.objects.create(slug=slug, unit=unit, nature=nature)
        name(IndicatorName, "indicator", row, *texts)
    outlet = Publisher.objects.create(slug="harbour-news", kind="news")
    outlet.names.create(language="en", text="Harbour News")


@pytest.fixture
def capture(cast, names):
    return newsroom.capture(cast, TEXT, published_on=date(2023, 5, 26))


def proposals(capture):
    return {each.quotation: each for each in propose(capture, vocabulary.load())}


def act(user, capture, action, proposal, **fields):
    path = reverse(f"admin:articles_article_{action}", args=[capture.article_id, capture.number])
    return client_of(user).post(path, {"key": proposal.key, **fields}, follow=True)


def page_of(capture):
    return reverse("admin:articles_article_change", args=[capture.article_id])


def test_a_level_is_proposed_with_all_its_parts(capture):
    content = proposals(capture)[OUTPUT].content
    assert content.kind == "quantity"
    assert content.statements == {"en": OUTPUT}
    assert (content.number.value, content.number.unit) == (Decimal(1_630_000_000_000), "CNY")
    assert content.number.raw == "1.63 trillion yuan"
    assert OUTPUT[content.number.offset :].startswith("1.63 trillion yuan")
    assert (content.period.start, content.period.end) == (date(2022, 1, 1), date(2022, 12, 31))
    assert (content.period.basis, content.period.text) == ("stated", "in 2022")
    assert content.indicator.slug == "gdp"
    assert [region.code for region in content.regions] == ["CN-TJ"]


def test_growth_has_its_indicator_base_and_source(capture):
    content = proposals(capture)[GROWTH].content
    assert (content.number.value, content.number.unit) == (Decimal("4.5"), "percent")
    assert content.number.role == Quantity.Role.GROWTH
    assert content.indicator.slug == "boxes"
    assert [source.publisher.slug for source in content.sources] == ["harbour-news"]
    # No period in the sentence: that of the one before, whose words are cited.
    assert (content.period.basis, content.period.quotation) == ("context", OUTPUT)
    assert (content.number.base_start, content.number.base_end) == (
        date(2021, 1, 1),
        date(2021, 12, 31),
    )


def test_a_sentence_without_a_place_is_of_the_place_before_and_says_so(capture):
    proposal = proposals(capture)[GROWTH]
    assert [region.code for region in proposal.content.regions] == ["CN-TJ"]
    assert any("named before this sentence" in doubt for doubt in proposal.doubts)
    assert not any("named before" in doubt for doubt in proposals(capture)[OUTPUT].doubts)


def test_what_a_draft_would_lack_is_said(cast, names):
    sentence = "Robot output grew by 12 percent."
    (proposal,) = propose(newsroom.capture(cast, sentence), vocabulary.load())
    said = " ".join(proposal.doubts)
    assert "No region and no sector is named" in said
    assert "No indicator was recognised" in said
    assert "The days that it is compared with" in said


def test_a_plan_has_no_number_and_its_sector(capture):
    content = proposals(capture)[PLAN].content
    assert content.kind == "plan"
    assert content.number is None
    assert content.indicator is None
    assert [sector.slug for sector in content.sectors] == ["integrated-circuits"]


def test_a_sentence_that_states_nothing_is_not_proposed(capture):
    assert "It rained on the day of the visit." not in proposals(capture)


def test_each_number_of_a_sentence_is_a_proposal_but_a_conversion_is_none(cast, names):
    sentence = (
        "In 2022 the GDP of Tianjin reached 1.63 trillion yuan (about $240 billion), and its "
        "GDP per capita was 119,235 yuan per person."
    )
    capture = newsroom.capture(cast, sentence)
    found = propose(capture, vocabulary.load())
    assert [each.content.number.unit for each in found] == ["CNY", "CNY/person"]
    assert [each.content.indicator.slug for each in found] == ["gdp", "gdp-per-person"]
    assert len({each.key for each in found}) == 2


def test_without_a_period_the_day_of_publication_is_proposed(cast, names):
    sentence = "The GDP of Tianjin is 1.63 trillion yuan."
    days = {
        "day": (date(2023, 5, 26), date(2023, 5, 26)),
        "month": (date(2023, 5, 1), date(2023, 5, 31)),
        "year": (date(2023, 1, 1), date(2023, 12, 31)),
    }
    for precision, expected in days.items():
        published = date(2023, 5, 26 if precision == "day" else 1)
        capture = newsroom.capture(cast, sentence, published_on=published, precision=precision)
        period = proposals(capture)[sentence].content.period
        assert period.basis == "publication"
        if precision != "year":
            assert (period.start, period.end) == expected
        else:
            assert (period.start.year, period.end) == (2023, date(2023, 12, 31))
    unknown = newsroom.capture(cast, sentence, published_on=None, precision="unknown")
    assert proposals(unknown)[sentence].content.period.basis == ""


def test_the_end_of_a_year_means_the_year_for_what_flows(cast, names):
    sentence = "At the end of 2022 the GDP of Tianjin was 1.63 trillion yuan."
    period = proposals(newsroom.capture(cast, sentence))[sentence].content.period
    assert (period.start, period.end) == (date(2022, 1, 1), date(2022, 12, 31))


def test_of_several_periods_the_one_nearest_to_the_number_is_proposed(cast, names):
    sentence = (
        "Harbour News wrote on 9 August 2022 that the GDP of Tianjin reached 1.63 trillion yuan "
        "in 2021."
    )
    (proposal,) = propose(newsroom.capture(cast, sentence), vocabulary.load())
    period = proposal.content.period
    assert (period.start, period.end) == (date(2021, 1, 1), date(2021, 12, 31))
    assert any("several periods" in doubt for doubt in proposal.doubts)
    assert not any("several periods" in doubt for doubt in _doubts_of(cast, OUTPUT))


def _doubts_of(cast, sentence):
    return propose(newsroom.capture(cast, sentence), vocabulary.load())[0].doubts


def test_a_change_is_of_what_the_level_before_it_is_of(cast, names):
    sentence = (
        "The GDP of Tianjin was 1.63 trillion yuan in 2022, up 5 percent year on year, with "
        "container throughput up 7 percent."
    )
    level, change, other = propose(newsroom.capture(cast, sentence), vocabulary.load())
    assert level.content.indicator.slug == change.content.indicator.slug == "gdp"
    assert any("not named at the number" in doubt for doubt in change.doubts)
    assert other.content.indicator.slug == "boxes"


def test_a_unit_that_one_indicator_has_names_it_but_says_so(cast, names):
    sentence = "Tianjin handled 21 million TEUs in 2022."
    (proposal,) = propose(newsroom.capture(cast, sentence), vocabulary.load())
    assert proposal.content.indicator.slug == "boxes"
    assert any("not named at the number" in doubt for doubt in proposal.doubts)
    money = propose(
        newsroom.capture(cast, "Tianjin sold 5 billion yuan in 2022."), vocabulary.load()
    )
    assert money[0].content.indicator.slug == "gdp"
    Indicator.objects.create(slug="sales", unit="CNY", nature="flow")
    money = propose(
        newsroom.capture(cast, "Tianjin sold 5 billion yuan in 2022."), vocabulary.load()
    )
    assert money[0].content.indicator is None


def test_a_unit_of_daily_speech_names_no_indicator(cast, names):
    Indicator.objects.create(slug="population", unit="count:person", nature="stock")
    (proposal,) = propose(
        newsroom.capture(cast, "Tianjin counted 21 million passengers in 2022."), vocabulary.load()
    )
    assert proposal.content.number.unit == "count:person"
    assert proposal.content.indicator is None


def test_the_number_is_marked_and_a_sentence_shown_whole_once(cast, names):
    sentence = (
        "The works of Tianjin that the visitors saw on their long way along the shore made 312"
        " tonnes of steel wire and, in the halls behind the old harbour, 47 tonnes of copper in 2022."
    )
    capture = newsroom.capture(cast, sentence)
    first, second = propose(capture, vocabulary.load())
    assert "".join(first.marked) == "".join(second.marked) == sentence
    assert (first.marked[1], second.marked[1]) == ("312 tonnes", "47 tonnes")
    assert second.beside == (
        "…the halls behind the old harbour, ",
        "47 tonnes",
        " of copper in 2022.",
    )

    page = client_of(cast.writer).get(page_of(capture)).content.decode()

    assert page.count("The works of Tianjin that the visitors saw on their long way") == 2
    assert "<mark>312 tonnes</mark>" in page
    assert "The same sentence:" in page
    assert "…the halls behind the old harbour, <mark>47 tonnes</mark> of copper in 2022." in page


def test_a_sentence_of_no_number_is_shown_as_it_is(capture):
    plan = proposals(capture)[PLAN]
    assert plan.marked == (PLAN, "", "")


def test_a_number_that_reads_two_ways_says_so(cast, names):
    sentence = "PDB Tianjin mencapai 2.511 miliar yuan pada 2022."
    capture = newsroom.capture(cast, sentence, language="id")
    assert any("also be read as" in doubt for doubt in proposals(capture)[sentence].doubts)


def test_a_sentence_too_long_to_quote_can_only_be_edited(cast, capture, monkeypatch):
    monkeypatch.setattr("articles.desk.suggestions.MAX_QUOTATION", len(OUTPUT) - 1)
    found = proposals(capture)
    assert "longer than a quotation may be" in found[OUTPUT].problems[0]
    page = client_of(cast.writer).get(page_of(capture)).content.decode()
    assert page.count(f"{reverse('admin:articles_factversion_take')}?capture=") == sum(
        bool(proposal.problems) for proposal in found.values()
    )
    assert page.count("/accept/") == sum(not proposal.problems for proposal in found.values())


def test_a_very_long_text_is_not_read_but_its_page_opens(cast, names):
    capture = newsroom.capture(cast, (OUTPUT + " ") * 5_000)
    assert propose(capture, vocabulary.load()) == ()
    assert "too long to be read" in words(client_of(cast.writer).get(page_of(capture)))


def test_names_that_editors_add_are_found(capture):
    binhai = Region.objects.create(slug="binhai", code="Binhai", kind="new_area")
    name(RegionName, "region", binhai, "Binhai")
    sentence = OUTPUT.replace("Tianjin", "Binhai")
    assert sentence not in proposals(capture)
    found = vocabulary.load()
    assert found.regions["Binhai"] == binhai
    assert any(each.text == "Binhai" for each in found.vocabulary.names)


def test_the_vocabulary_is_the_same_object_while_no_name_changes(names):
    first = vocabulary.load().vocabulary
    assert vocabulary.load().vocabulary is first
    name(RegionName, "region", Region.objects.get(), "Tientsin", language="id")
    assert vocabulary.load().vocabulary is not first


def test_two_indicators_as_near_as_each_other_are_left_to_the_editor(names):
    twin = Indicator.objects.create(slug="twin", unit="CNY", nature="flow")
    name(IndicatorName, "indicator", twin, "GDP")
    assert vocabulary.load().indicator_for("GDP of 5 yuan", (7, 13), "CNY") is None


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("Robot sales rose 20 percent, and GDP was 5 trillion yuan.", None),
        ("机器人产量增长20%，GDP为5万亿元。", None),
        ("There was a rise of 20 percent in GDP, the bureau said.", "gdp"),
        ("GDP, after a slow spring, rose 20 percent.", "gdp"),
    ],
)
def test_a_change_is_of_nothing_that_only_a_later_clause_names(names, sentence, slug):
    at = sentence.index("20")
    found = vocabulary.load().indicator_for(sentence, (at, at + 3), "")
    assert (found.slug if found else None) == slug


def test_a_suggestion_says_that_its_number_is_a_change(cast, capture):
    found = proposals(capture)
    assert (found[OUTPUT].role_words, found[GROWTH].role_words) == ("", "growth")
    page = words(client_of(cast.writer).get(page_of(capture)))
    assert "4.5 percent = 4.5%, growth (year on year)" in page


def test_accepting_makes_a_draft_with_everything_filled_in_and_goes_on(cast, capture):
    proposal = proposals(capture)[OUTPUT]
    page = act(cast.writer, capture, "accept", proposal)
    version = FactVersion.objects.get()
    assert version.state(timezone.now()) == "draft"
    citation = version.citations.get()
    assert citation.passage.exact == OUTPUT
    assert (citation.raw, citation.reader_version) == ("1.63 trillion yuan", READER_VERSION)
    assert version.quantity.value == Decimal(1_630_000_000_000)
    assert version.indicator.slug == "gdp"
    assert version.statements.get().text == OUTPUT
    assert [region.slug for region in version.regions.all()] == ["tianjin"]
    assert page.redirect_chain[-1][0].endswith(f"#s-{proposals(capture)[GROWTH].key}")
    assert f'href="/admin/articles/factversion/{version.pk}/change/"' in page.content.decode()
    # Nothing is missing: it can be handed to a reviewer as it is.
    newsroom.submit(version, cast.writer)


def test_growth_can_be_submitted_as_it_was_accepted(cast, capture):
    act(cast.writer, capture, "accept", proposals(capture)[GROWTH])
    version = FactVersion.objects.get()
    newsroom.submit(version, cast.writer)
    assert version.period_passage.exact == OUTPUT


def test_editing_makes_the_draft_and_opens_it(cast, capture):
    page = act(cast.writer, capture, "accept", proposals(capture)[PLAN], edit="")
    version = FactVersion.objects.get()
    assert page.redirect_chain[-1][0] == f"/admin/articles/factversion/{version.pk}/change/"


def test_what_was_taken_is_marked_and_not_taken_twice(cast, capture):
    proposal = proposals(capture)[OUTPUT]
    act(cast.writer, capture, "accept", proposal)
    page = act(cast.writer, capture, "accept", proposal)
    assert "This was taken already" in words(page)
    assert "taken: /f/" in words(page)
    assert FactVersion.objects.count() == 1


def test_a_fact_taken_by_hand_marks_its_suggestion(cast, capture):
    citing.take_fact(
        capture=capture,
        quotation=PLAN,
        content=Content(kind="plan", statements={"en": "A terminal."}),
        by=cast.writer,
        at=timezone.now(),
    )
    suggestions = client_of(cast.writer).get(page_of(capture)).context["suggestions"]
    taken = {each.proposal.quotation for each in suggestions if each.version}
    assert taken == {PLAN}


def test_one_of_two_numbers_taken_leaves_the_other_open(cast, names):
    sentence = "In 2022 Tianjin had 1.63 trillion yuan of GDP and handled 21 million TEUs."
    capture = newsroom.capture(cast, sentence)
    first, second = propose(capture, vocabulary.load())
    act(cast.writer, capture, "accept", first)
    suggestions = client_of(cast.writer).get(page_of(capture)).context["suggestions"]
    assert [each.proposal.key for each in suggestions if each.is_open] == [second.key]


def test_dismissing_needs_a_reason_is_remembered_and_can_be_undone(cast, capture):
    proposal = proposals(capture)[PLAN]
    refused = act(cast.writer, capture, "dismiss", proposal, reason=" ")
    assert "Say why, in a few words." in words(refused)
    assert not Dismissal.objects.exists()

    act(cast.writer, capture, "dismiss", proposal, reason="No fact", other="Only a wish")
    dismissal = Dismissal.objects.get()
    assert (dismissal.start, dismissal.end) == (proposal.start, proposal.end)
    assert dismissal.reason == "Only a wish"
    page = words(client_of(cast.colleague).get(page_of(capture)))
    assert "dismissed: Only a wish (wati)" in page

    act(cast.colleague, capture, "restore", proposal)
    dismissal.refresh_from_db()
    assert dismissal.undone_by == cast.colleague
    suggestions = client_of(cast.writer).get(page_of(capture)).context["suggestions"]
    assert all(each.is_open for each in suggestions)


def test_a_suggestion_that_is_gone_is_said_so(cast, capture):
    proposal = proposals(capture)[PLAN]
    for action in ("accept", "dismiss", "restore"):
        path = reverse(f"admin:articles_article_{action}", args=[capture.article_id, 1])
        page = client_of(cast.writer).post(path, {"key": "1-2", "reason": "x"}, follow=True)
        assert "not there any more" in words(page)
    page = act(cast.writer, capture, "restore", proposal)
    assert "not there any more" in words(page)
    assert not FactVersion.objects.exists()
    assert not Dismissal.objects.exists()


def test_only_writers_decide_and_only_by_post(cast, capture):
    proposal = proposals(capture)[PLAN]
    cast.colleague.groups.clear()
    for action in ("accept", "dismiss", "restore"):
        path = reverse(f"admin:articles_article_{action}", args=[capture.article_id, 1])
        assert client_of(cast.writer).get(path).status_code == 405
        fields = {"key": proposal.key, "reason": "x"}
        assert client_of(cast.colleague).post(path, fields).status_code == 403
        assert client_of(cast.visitor).post(path, fields).status_code == 302
    assert not FactVersion.objects.exists()


def test_the_second_of_two_like_sentences_is_cited_at_its_own_place(cast, names):
    capture = newsroom.capture(cast, f"{OUTPUT} A word between. {OUTPUT} And an end.")
    found = [each for each in propose(capture, vocabulary.load()) if each.quotation == OUTPUT]
    assert [each.occurrence for each in found] == [0, 1]
    act(cast.writer, capture, "accept", found[1])
    passage = FactVersion.objects.get().citations.get().passage
    assert passage.start == capture.text.rindex(OUTPUT)
