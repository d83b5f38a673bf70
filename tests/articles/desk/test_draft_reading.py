"""“Read it for me”: what the reader sees in a quotation, beside what was typed."""

import pytest
from django.utils import timezone

from articles.actions import reviewing
from articles.desk.draft_reading import fill, number_readings
from regions.models import RegionName
from tests import newsroom

SENTENCE = "The port handled 12.5 million TEUs in 2022, up 4.5 percent from a year earlier."


@pytest.fixture
def capture(cast):
    newsroom.indicator()
    return newsroom.capture(cast, f"Figures of Beijing came out.\n{SENTENCE} Nothing else grew.")


def test_the_numbers_of_a_quotation_are_listed_in_order(capture):
    readings = number_readings(SENTENCE, capture.article)

    assert [each.raw for each in readings] == ["12.5 million TEUs", "4.5 percent"]
    assert all(SENTENCE[int(r.values["offset"]) :].startswith(r.raw) for r in readings)


def test_the_first_number_is_taken_where_none_was_typed(capture):
    values = fill({"quotation": SENTENCE}, [], capture).values

    assert (values["raw"], values["value"], values["unit"]) == (
        "12.5 million TEUs",
        "12500000",
        "TEU",
    )
    assert (values["period_start"], values["period_end"]) == ("2022-01-01", "2022-12-31")
    assert values["kind"] == "quantity"


def test_a_number_that_a_fact_has_is_left_to_it(capture, cast):
    version = newsroom.take(cast, capture, "The port handled 12.5 million TEUs in 2022")
    assert fill({"quotation": SENTENCE}, [], capture).values["raw"] == "4.5 percent"
    own = fill({"quotation": SENTENCE}, [], capture, version=version).values
    assert own["raw"] == "12.5 million TEUs"

    reviewing.discard(version=version, lock=version.lock, by=cast.writer, at=timezone.now())
    assert fill({"quotation": SENTENCE}, [], capture).values["raw"] == "12.5 million TEUs"


def test_where_facts_have_all_numbers_the_first_is_offered(capture, cast):
    newsroom.take(cast, capture, "The port handled 12.5 million TEUs in 2022")
    quotation = "The port handled 12.5 million TEUs in 2022"

    assert fill({"quotation": quotation}, [], capture).values["raw"] == "12.5 million TEUs"


def test_the_number_is_the_one_whose_words_were_typed(capture):
    values = fill({"quotation": SENTENCE, "raw": "4.5 percent"}, [], capture).values

    assert (values["raw"], values["value"], values["unit"]) == ("4.5 percent", "4.5", "percent")


def test_only_the_unit_is_filled_beside_a_typed_value(capture):
    typed = {"quotation": SENTENCE, "raw": "12.5 million", "value": "12500001"}
    values = fill(typed, [], capture).values

    assert (values["raw"], values["value"], values["unit"]) == (
        "12.5 million",
        "12500001",
        "TEU",
    )


def test_a_chosen_number_replaces_the_typed_one_and_nothing_else(capture):
    typed = {"quotation": SENTENCE, "raw": "12.5 million TEUs", "value": "12500000"}
    typed |= {"period_end": "2022-06-30", "kind": "plan"}
    values = fill(typed, [], capture, chosen=1).values

    assert (values["raw"], values["value"], values["role"]) == ("4.5 percent", "4.5", "growth")
    assert (values["base_start"], values["base_end"]) == ("2021-01-01", "2021-12-31")
    assert (values["period_end"], values["kind"]) == ("2022-06-30", "plan")
    assert not values.get("period_start")


def test_a_choice_that_is_not_there_changes_nothing(capture):
    typed = {"quotation": SENTENCE, "value": "7"}

    assert fill(typed, [], capture, chosen=9).values["value"] == "7"


def test_a_part_of_a_sentence_is_read_by_itself(capture):
    part = "handled 12.5 million TEUs in 2022"
    values = fill({"quotation": part}, [], capture).values

    assert (values["value"], values["period_text"]) == ("12500000", "in 2022")


def test_a_statement_is_begun_from_the_quotation_where_there_is_none(capture):
    begun = fill({"quotation": SENTENCE}, [], capture).values
    assert begun["statement_en"] == SENTENCE

    kept = fill({"quotation": SENTENCE, "statement_id": "Sudah."}, [], capture).values
    assert (kept.get("statement_en", ""), kept["statement_id"]) == ("", "Sudah.")


def test_words_without_a_number_are_a_status(capture):
    values = fill({"quotation": "Nothing else grew."}, [], capture).values

    assert values["kind"] == "status"
    assert not values.get("value")


def test_regions_come_from_the_names_and_typed_sources_stay(cast):
    beijing = newsroom.region()
    RegionName.objects.create(region=beijing, language="id", text="Pekin", is_alias=True)
    sentence = "Beijing handled 12.5 million TEUs in 2022, Xinhua reported."
    capture = newsroom.capture(cast, f"Figures came out.\n{sentence}")
    typed = [{"name": "Typed", "publisher": "", "url": "", "published_on": "", "raw": ""}]

    filled = fill({"quotation": sentence}, typed, capture)

    assert filled.values["regions"] == [str(beijing.pk)]
    assert filled.sources == typed
