"""Taking a fact and editing its draft through the admin, and all that is refused on the way."""

from decimal import Decimal

import pytest

from articles.models import Capture, Citation, Fact, FactVersion
from tests import newsroom
from tests.articles.desk.forms import address, errors, fresh, messages, take_address, typed

TWICE = "The harbour grew by 4 percent in 2022."
TEXT_WITH_TWICE = f"First came the figures. {TWICE} Then a talk.\nAt the end again: {TWICE} Thanks."


@pytest.fixture
def capture(cast):
    return newsroom.capture(cast)


@pytest.fixture
def writer(client, cast):
    client.force_login(cast.writer)
    return client


def test_take_makes_a_draft_with_all_that_was_typed(writer, capture, cast):
    response = writer.post(take_address(capture), typed(), follow=True)

    version = FactVersion.objects.get()
    assert response.redirect_chain[-1][0] == address(version)
    quantity, citation = version.quantity, version.citations.get()
    assert (quantity.value, quantity.unit, citation.raw) == (
        Decimal(12_500_000),
        "TEU",
        "12.5 million TEUs",
    )
    assert citation.passage.exact == newsroom.QUOTATION
    assert [each.name for each in citation.attributions.all()] == ["the port's office"]
    assert [each.slug for each in version.regions.all()] == ["beijing"]
    assert [each.text for each in version.statements.all()] == [
        "The port of Caofeidian handled 12.5 million TEUs in 2022."
    ]
    assert version.contributors.get().user == cast.writer
    assert "Nothing is missing" in " ".join(messages(response))


def test_save_and_submit_hands_it_to_review(writer, capture, cast):
    writer.post(take_address(capture), typed(_submit=""))

    assert FactVersion.objects.get().submitted_by == cast.writer


def test_an_incomplete_draft_is_kept_and_told_what_it_lacks(writer, capture):
    data = typed(_submit="", regions=None, sectors=None)
    response = writer.post(take_address(capture), data, follow=True)

    version = FactVersion.objects.get()
    assert version.submitted_at is None
    assert "It has a region or a sector." in response.content.decode()


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"quotation": ""}, "quotation", "Paste the words"),
        ({"quotation": "Nobody ever wrote this."}, "quotation", "not in the captured text"),
        (
            {"quotation": newsroom.QUOTATION.replace("12.5", "12.6")},
            "quotation",
            "not in the captured text",
        ),
        (
            {"quotation": "yearly report.\nThe harbour plans"},
            "quotation",
            "within one paragraph",
        ),
        ({"quotation": "harbour " * 400}, "quotation", "at most 2000 characters"),
        ({"raw": "13 million"}, "raw", "not in the quotation"),
        ({"raw": ""}, "raw", "as it stands in the quotation"),
        ({"value": "NaN"}, "value", "plain number"),
        ({"value": "Infinity"}, "value", "plain number"),
        ({"value": "1e400"}, "value", "plain number"),
        ({"value": "12,500,000"}, "value", "plain number"),
        ({"value": "１２"}, "value", "plain number"),
        ({"value": "1" * 40}, "value", "at most 15 digits"),
        ({"value": "0.00000000001"}, "value", "at most 10 digits after"),
        ({"value_max": "NaN"}, "value_max", "plain number"),
        ({"value": "13000000"}, "value", "The quotation reads"),
        ({"value": ""}, "value", "Write the value"),
        ({"unit": ""}, "unit", "needs a unit"),
        ({"period_end": "2021-12-31"}, "period_end", "ends before it starts"),
        ({"period_start": "2023-13-45"}, "period_start", "no such day"),
        ({"period_start": "2023-02-31"}, "period_start", "no such day"),
        ({"period_basis": ""}, "period_basis", "where the period is stated"),
        ({"period_text": "in 2021"}, "period_text", "not in the quotation"),
        ({"period_text": ""}, "period_text", "words that state"),
        (
            {"period_basis": "context", "period_quotation": "Not a word of it."},
            "period_quotation",
            "not in the captured text",
        ),
        ({"base_start": "2013-01-01"}, "base_end", "both days"),
        (
            {"base_start": "2013-12-31", "base_end": "2013-01-01"},
            "base_end",
            "ends before it starts",
        ),
        ({"indicator": "999999"}, "indicator", "Select a valid choice"),
        ({"regions": ["999999"]}, "regions", "Select a valid choice"),
        ({"kind": "rumour"}, "kind", "Select a valid choice"),
    ],
)
def test_what_cannot_be_taken_is_said_at_its_field(writer, capture, changes, field, words):
    response = writer.post(take_address(capture), typed(**changes))

    assert response.status_code == 200
    assert words in " ".join(errors(response)[field])
    assert not Fact.objects.exists()
    # What was typed is still there.
    form = response.context["form"]
    assert form["statement_en"].value() == typed()["statement_en"]
    assert form["period_text"].value() == changes.get("period_text", "in 2022")
    assert "the port&#x27;s office" in response.content.decode()


def test_a_source_that_is_wrong_is_said_in_its_row(writer, capture):
    data = typed(source__0__url="javascript:alert(1)", source__1__url="https://news.example/2")
    response = writer.post(take_address(capture), data)

    rows = response.context["sources"].errors
    assert "url" in rows[0]
    assert "name" in rows[1]
    assert not Fact.objects.exists()


def test_a_quotation_that_is_not_there_offers_the_nearest_sentence(writer, capture):
    wrong = newsroom.QUOTATION.replace("12.5", "12.6")
    first = writer.post(take_address(capture), typed(quotation=wrong))
    assert first.context["draft"].nearest == newsroom.QUOTATION

    second = writer.post(take_address(capture), typed(quotation=wrong, _nearest=newsroom.QUOTATION))

    assert second.context["form"]["quotation"].value() == newsroom.QUOTATION
    assert second.context["form"]["value"].value() == "12500000"
    assert not Fact.objects.exists()


def status_typed(quotation, **changes):
    """A fact without a number."""
    empty = dict.fromkeys(("raw", "value", "unit", "period_start", "period_end"), "")
    return typed(
        **empty,
        kind="status",
        quotation=quotation,
        period_basis="",
        period_text="",
        indicator="",
        **changes,
    )


def test_a_quotation_that_stands_twice_is_chosen_by_its_context(writer, cast):
    capture = newsroom.capture(cast, TEXT_WITH_TWICE)
    first = writer.post(take_address(capture), status_typed(TWICE))
    assert "stands there 2 times" in errors(first)["quotation"][0]
    page = first.content.decode()
    assert page.count('name="occurrence" value="') == 2
    assert "At the end again" in page

    writer.post(take_address(capture), status_typed(TWICE, occurrence="1", chosen_for=TWICE))

    passage = Citation.objects.get().passage
    assert passage.start == TEXT_WITH_TWICE.rindex(TWICE)


def test_a_quotation_with_other_quotation_marks_is_chosen_by_its_context_too(writer, cast):
    printed = "“It grew,” the office said."
    typed_in = '"It grew," the office said.'
    text = f"First came the figures. {printed} A talk followed.\nAgain: {printed} Then all left."
    capture = newsroom.capture(cast, text)

    first = writer.post(take_address(capture), status_typed(typed_in))
    assert len(first.context["draft"].places) == 2
    data = status_typed(typed_in, occurrence="1", chosen_for=typed_in, statement_en="")
    again = writer.post(take_address(capture), data | {"value": "NaN"})
    assert len(again.context["draft"].places) == 2
    writer.post(take_address(capture), data)

    passage = Citation.objects.get().passage
    assert (passage.start, passage.exact) == (text.rindex(printed), printed)


def test_a_place_chosen_for_another_quotation_is_not_used(writer, cast):
    capture = newsroom.capture(cast, TEXT_WITH_TWICE)
    data = status_typed(TWICE, occurrence="1", chosen_for="First came the figures.")
    response = writer.post(take_address(capture), data)

    assert "stands there 2 times" in errors(response)["quotation"][0]


def test_read_it_for_me_fills_what_is_empty_and_keeps_what_was_typed(writer, capture):
    empty = dict.fromkeys(
        ("raw", "value", "unit", "period_start", "period_end", "period_basis", "period_text"), ""
    )
    data = typed(**empty, _read="", statement_id="Sudah ditulis.")
    form = writer.post(take_address(capture), data).context["form"]

    values = {name: form[name].value() for name in form.fields}
    assert (values["value"], values["unit"], values["comparator"]) == ("12500000", "TEU", "=")
    assert "12.5 million TEUs" in values["raw"]
    assert (values["period_start"], values["period_end"]) == ("2022-01-01", "2022-12-31")
    assert (values["period_basis"], values["period_text"]) == ("stated", "in 2022")
    assert values["statement_id"] == "Sudah ditulis."
    assert not Fact.objects.exists()

    typed_already = typed(_read="", value="7", period_end="2022-06-30")
    form = writer.post(take_address(capture), typed_already).context["form"]
    assert (form["value"].value(), form["period_end"].value()) == ("7", "2022-06-30")


def test_one_of_several_numbers_is_chosen(writer, cast):
    sentence = "The port handled 12.5 million TEUs in 2022, up 4.5 percent from 2021."
    capture = newsroom.capture(cast, f"Figures came out.\n{sentence}")
    page = writer.get(take_address(capture, f"&quotation={sentence}"))
    assert len(page.context["readings"]) == 2
    assert page.context["readings"][0].raw == "12.5 million TEUs"

    form = writer.post(take_address(capture), typed(quotation=sentence, _read="1")).context["form"]

    assert (form["value"].value(), form["unit"].value()) == ("4.5", "percent")
    assert form["role"].value() == "growth"


def test_the_take_page_opens_filled_in_from_a_quotation_and_its_place(writer, cast):
    capture = newsroom.capture(cast, TEXT_WITH_TWICE)
    start = TEXT_WITH_TWICE.rindex(TWICE)
    page = writer.get(take_address(capture, f"&quotation={TWICE}&start={start}"))

    form = page.context["form"]
    assert form["quotation"].value() == TWICE
    assert form["occurrence"].value() == 1
    assert form["value"].value() == "4"


@pytest.mark.parametrize("query", ["", "?capture=", "?capture=x", "?capture=999999999999999999999"])
def test_take_without_a_known_capture_is_not_found(writer, query):
    assert writer.get(f"/admin/articles/factversion/take/{query}").status_code == 404


def test_another_reading_needs_a_reason_and_keeps_it(writer, capture):
    writer.post(take_address(capture), typed(value="12600000", reading_reason="A misprint."))

    assert Citation.objects.get().reading_reason == "A misprint."


def test_editing_a_draft_replaces_what_it_holds(writer, cast):
    version = newsroom.take(cast)
    page = writer.get(address(version))
    assert page.context["form"]["value"].value() == "12500000"

    data = typed(lock=str(version.lock), statement_en="", statement_id="Pelabuhan.")
    response = writer.post(address(version), data)

    assert response.status_code == 302
    assert [(s.language, s.text) for s in version.statements.all()] == [("id", "Pelabuhan.")]


def test_the_quotation_of_a_draft_can_be_replaced(writer, cast):
    version = newsroom.take(cast)
    other = newsroom.TEXT.splitlines()[3]
    writer.post(address(version), status_typed(other, lock=str(version.lock)))

    assert version.citations.get().passage.exact == other


def test_two_people_saving_one_draft_the_second_sees_both_and_loses_nothing(client, cast):
    version = newsroom.take(cast)
    client.force_login(cast.writer)
    page = client.get(address(version)).context["form"]
    opened = {"lock": page["lock"].value(), "base": page["base"].value()}
    client.force_login(cast.colleague)
    theirs = {"statement_en": "Theirs.", "period_text": "2022", "source__0__name": "An agency"}
    client.post(address(version), typed(**opened, **theirs))
    client.force_login(cast.writer)

    second = client.post(
        address(version), typed(**opened, statement_en="Mine.", statement_id="Punya saya.")
    )

    assert "Somebody else saved" in errors(second)["__all__"][0]
    differing = {
        each.label: (each.base, each.theirs, each.mine, each.is_conflict)
        for each in second.context["draft"].differences
    }
    before = typed()["statement_en"]
    assert differing == {
        "English": (before, "Theirs.", "Mine.", True),
        "Period as written": ("in 2022", "2022", "in 2022", False),
        "Sources that the article names": (
            "the port's office",
            "An agency",
            "the port's office",
            False,
        ),
    }
    assert version.statements.get().text == "Theirs."
    form = second.context["form"]
    merged = {name: form[name].value() for name in ("statement_en", "statement_id", "period_text")}
    assert merged == {
        "statement_en": "Mine.",
        "statement_id": "Punya saya.",
        "period_text": "2022",
    }
    assert second.context["sources"][0]["name"].value() == "An agency"

    again = typed(lock=form["lock"].value(), base=form["base"].value(), **merged)
    assert client.post(address(version), again).status_code == 302
    assert {each.text for each in version.statements.all()} == {"Mine.", "Punya saya."}
    version.refresh_from_db()
    assert version.period_text == "2022"


def test_a_form_that_lost_what_it_was_opened_with_compares_all_that_differs(client, cast):
    version = newsroom.take(cast)
    client.force_login(cast.colleague)
    client.post(address(version), typed(lock=version.lock, statement_en="Theirs."))

    second = client.post(address(version), typed(lock=version.lock, statement_en="Mine.", base="["))

    found = [(each.label, each.is_conflict) for each in second.context["draft"].differences]
    assert found == [("English", True)]
    assert second.context["form"]["statement_en"].value() == "Mine."


def test_a_published_fact_of_the_same_indicator_region_and_period_is_shown(writer, cast):
    published = newsroom.publish(cast)
    capture = newsroom.capture(cast)
    page = writer.post(take_address(capture), typed(_read=""))

    assert [each.pk for each in page.context["similar"]] == [published.pk]
    assert (
        f"/admin/articles/fact/{published.fact_id}/next/?capture={capture.pk}"
        in page.content.decode()
    )
    other_year = typed(_read="", period_end="2021-12-31", period_start="2021-01-01")
    assert writer.post(take_address(capture), other_year).context["similar"] == []


def test_a_further_passage_is_added_and_taken_out(writer, cast):
    version = newsroom.take(cast)
    other = newsroom.capture(cast)
    data = {
        "capture": other.pk,
        "quotation": newsroom.QUOTATION,
        "role": "supports",
        "raw": "12.5 million TEUs",
        "lock": version.lock,
        "source-TOTAL_FORMS": "3",
        "source-INITIAL_FORMS": "0",
        "source-0-name": "An agency",
    }
    writer.post(address(version, "cite"), data)

    further = version.citations.get(is_principal=False)
    assert further.passage.capture == other
    assert further.attributions.get().name == "An agency"

    lock = fresh(version).lock
    writer.post(address(version, "uncite"), {"citation": further.pk, "lock": lock})
    assert version.citations.count() == 1


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"quotation": ""}, "quotation", "Paste the words"),
        ({"quotation": "Never written."}, "quotation", "not in the captured text"),
        ({"raw": "13 boxes"}, "raw", "not in the quotation"),
        ({"capture": ""}, "capture", "required"),
        ({"capture": "x"}, "capture", "valid choice"),
    ],
)
def test_a_further_passage_that_cannot_be_cited_is_refused(writer, cast, changes, field, words):
    version = newsroom.take(cast)
    data = {
        "capture": newsroom.capture(cast).pk,
        "quotation": newsroom.QUOTATION,
        "role": "supports",
        "lock": version.lock,
        "source-TOTAL_FORMS": "0",
        "source-INITIAL_FORMS": "0",
    }
    response = writer.post(address(version, "cite"), data | changes)

    assert words in " ".join(errors(response)[field])
    assert version.citations.count() == 1


def test_the_quotation_is_not_moved_to_a_further_passage(writer, cast):
    version = newsroom.take(cast)
    further = newsroom.TEXT.splitlines()[3]
    data = {
        "capture": version.citations.get().passage.capture_id,
        "quotation": further,
        "role": "context",
        "lock": version.lock,
        "source-TOTAL_FORMS": "0",
        "source-INITIAL_FORMS": "0",
    }
    writer.post(address(version, "cite"), data)
    lock = fresh(version).lock

    response = writer.post(address(version), status_typed(further, lock=lock))

    assert "a further passage already" in errors(response)["quotation"][0]
    assert version.citations.get(is_principal=True).passage.exact == newsroom.QUOTATION


def test_the_principal_passage_cannot_be_taken_out(writer, cast):
    version = newsroom.take(cast)
    data = {"citation": version.citations.get().pk, "lock": version.lock}
    response = writer.post(address(version, "uncite"), data, follow=True)

    assert "cannot be removed" in " ".join(messages(response))
    assert version.citations.count() == 1


def test_discarding_asks_first_and_cannot_be_undone(writer, cast):
    version = newsroom.take(cast)
    asked = writer.get(address(version, "discard"))
    assert "cannot be brought back" in asked.content.decode()
    assert fresh(version).discarded_at is None

    writer.post(address(version, "discard"), {"lock": version.lock})

    assert fresh(version).discarded_by == cast.writer
    page = writer.get(address(version)).content.decode()
    assert 'id="draft"' not in page


def test_what_was_submitted_reads_as_text_and_can_be_taken_back(writer, cast):
    version = newsroom.submit(newsroom.take(cast), cast.writer)
    page = writer.get(address(version)).content.decode()
    assert 'id="draft"' not in page
    assert writer.post(address(version), typed(lock=version.lock)).status_code == 405

    writer.post(address(version, "take-back"), {"lock": version.lock})

    assert fresh(version).submitted_at is None


def test_a_step_on_an_older_save_is_refused(writer, cast):
    version = newsroom.take(cast)
    response = writer.post(address(version, "submit"), {"lock": version.lock + 5}, follow=True)

    assert "Somebody else changed this" in " ".join(messages(response))
    assert fresh(version).submitted_at is None


def test_the_preview_is_the_public_page_before_it_is_public(writer, cast, client):
    version = newsroom.take(cast)
    page = writer.get(address(version, "preview"))
    text = page.content.decode()

    assert "Preview: not public" in text
    assert f'<blockquote lang="en">{newsroom.QUOTATION}</blockquote>' in text
    assert "no-store" in page["Cache-Control"]
    assert client.get(f"/en/facts/{version.fact_id}/").status_code == 404


def test_the_preview_of_an_incomplete_draft_lists_what_is_missing(writer, cast):
    version = newsroom.take(cast, statements={}, regions=(), sectors=())
    text = writer.get(address(version, "preview")).content.decode()

    assert "It has a statement in one language or more." in text
    assert "It has a region or a sector." in text


def test_the_capture_of_a_fact_is_never_changed_by_taking(writer, capture):
    before = Capture.objects.values().get(pk=capture.pk)
    writer.post(take_address(capture), typed())

    assert Capture.objects.values().get(pk=capture.pk) == before
