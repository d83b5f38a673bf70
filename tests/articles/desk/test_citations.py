"""Further passages of a draft: what the desk says when one cannot be added or taken out."""

import pytest

from articles.actions import citing
from articles.models import Citation
from tests import newsroom
from tests.articles.desk.forms import address, errors, fresh, messages

TWICE = "The harbour grew by 4 percent in 2022."
TEXT_WITH_TWICE = f"First came the figures. {TWICE} Then a talk.\nAt the end again: {TWICE} Thanks."


@pytest.fixture
def writer(client, cast):
    client.force_login(cast.writer)
    return client


@pytest.fixture
def draft(cast):
    return newsroom.take(cast)


def typed(draft, capture, **changes):
    data = {
        "capture": capture.pk,
        "quotation": newsroom.QUOTATION,
        "role": "supports",
        "raw": "",
        "lock": draft.lock,
        "source-TOTAL_FORMS": "1",
        "source-INITIAL_FORMS": "0",
    }
    return data | changes


def test_the_form_opens_with_the_passage_that_led_to_it(writer, draft, cast):
    capture = newsroom.capture(cast)
    page = writer.get(address(draft, "cite") + f"?capture={capture.pk}&quotation=Boxes")

    form = page.context["form"]
    assert (form["capture"].value(), form["quotation"].value()) == (str(capture.pk), "Boxes")
    assert f"{capture.article.title} (" in page.content.decode()


def test_a_passage_that_stands_twice_is_chosen_by_its_context(writer, draft, cast):
    capture = newsroom.capture(cast, TEXT_WITH_TWICE)
    first = writer.post(address(draft, "cite"), typed(draft, capture, quotation=TWICE))
    assert [before for _n, before, _after in first.context["places"]]
    assert "stands there 2 times" in errors(first)["quotation"][0]

    chosen = typed(draft, capture, quotation=TWICE, occurrence="1", chosen_for=TWICE)
    writer.post(address(draft, "cite"), chosen)

    assert draft.citations.get(is_principal=False).passage.start == TEXT_WITH_TWICE.rindex(TWICE)


def test_the_nearest_sentence_takes_the_place_of_a_wrong_one(writer, draft, cast):
    capture = newsroom.capture(cast)
    wrong = newsroom.QUOTATION.replace("12.5", "12.6")
    first = writer.post(address(draft, "cite"), typed(draft, capture, quotation=wrong))
    assert first.context["nearest"] == newsroom.QUOTATION

    data = typed(draft, capture, quotation=wrong, _nearest=newsroom.QUOTATION)
    second = writer.post(address(draft, "cite"), data)

    assert second.context["form"]["quotation"].value() == newsroom.QUOTATION
    assert second.context["form"]["capture"].value() == str(capture.pk)
    assert draft.citations.count() == 1


def test_the_same_passage_is_not_cited_twice(writer, draft):
    capture = draft.citations.get().passage.capture
    response = writer.post(address(draft, "cite"), typed(draft, capture))

    assert "This passage is cited already." in errors(response)["quotation"]


def test_a_number_that_differs_is_no_support_but_a_contradiction(writer, draft, cast):
    capture = newsroom.capture(cast, "Another office counted 9 million TEUs in 2022.")
    data = typed(draft, capture, quotation=capture.text, raw="9 million TEUs")
    refused = writer.post(address(draft, "cite"), data)
    assert "cite it as a contradiction" in errors(refused)["raw"][0]

    writer.post(address(draft, "cite"), data | {"role": "contradicts"})

    assert draft.citations.get(is_principal=False).role == Citation.Role.CONTRADICTS
    page = writer.get(address(draft)).content.decode()
    assert "Another office counted" in page


def test_after_another_save_the_next_try_is_taken(writer, draft, cast):
    capture = newsroom.capture(cast)
    opened = typed(draft, capture)
    draft.refresh_from_db()
    citing.edit_draft(
        version=draft,
        lock=draft.lock,
        content=newsroom.content(),
        by=cast.colleague,
        at=draft.created_at,
    )

    first = writer.post(address(draft, "cite"), opened)
    assert "Somebody else changed this" in errors(first)["__all__"][0]
    form = first.context["form"]
    assert form["quotation"].value() == newsroom.QUOTATION

    writer.post(address(draft, "cite"), opened | {"lock": form["lock"].value()})
    assert draft.citations.count() == 2


def test_what_is_in_review_takes_no_further_passage(writer, draft, cast):
    newsroom.submit(draft, cast.writer)
    capture = newsroom.capture(cast)

    response = writer.post(
        address(draft, "cite"), typed(draft, capture, lock=fresh(draft).lock), follow=True
    )

    assert "Only a draft takes further passages." in messages(response)
    assert draft.citations.count() == 1


@pytest.mark.parametrize("citation", ["", "x", "999999"])
def test_an_unknown_passage_is_not_taken_out(writer, draft, citation):
    data = {"citation": citation, "lock": draft.lock}

    assert writer.post(address(draft, "uncite"), data).status_code == 404
