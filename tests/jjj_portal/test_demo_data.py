"""The files of the reference data and of the demonstration, read without a database."""

import json
import re
import tomllib
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "jjj_portal" / "demo"
LANGUAGES = ("en", "id", "zh-hans")
NEWEST_BRIEF = date(2026, 10, 31)
KINDS = {"quantity", "plan", "event", "status"}
ROLES = {"level", "growth", "multiple", "share"}
STATES = {"published", "in_review", "draft", "rejected", "corrected", "withdrawn", "scheduled"}
LIVE = {"published", "corrected"}
DIRECTIONS = re.compile(r"\bfell\b|\bturun\b|下降")


def load(path):
    with path.open("rb") as file:
        return tomllib.load(file)


def rows(path, key):
    return {row["slug"]: row for row in load(ROOT / path)[key]}


REGIONS = rows("regions/data/regions.toml", "region")
SECTORS = rows("regions/data/sectors.toml", "sector")
INDICATORS = rows("regions/data/indicators.toml", "indicator")
PUBLISHERS = rows("articles/data/publishers.toml", "publisher")
FILES = {
    path.stem: load(path)
    for path in [DEMO / "first-article.toml", *sorted((DEMO / "briefs").glob("*.toml"))]
}
BRIEFS = {name: data for name, data in FILES.items() if data["article"]["kind"] == "brief"}


def canonical(article):
    """The lines of an article, trimmed, one space between words, a repeated line only once."""
    raw = article.get("text")
    if raw is None:
        raw = (DEMO / article["file"]).read_text(encoding="utf-8")
    lines = (re.sub(r"\s+", " ", line).strip() for line in raw.splitlines())
    return "\n".join(dict.fromkeys(line for line in lines if line))


TEXTS = {name: canonical(data["article"]) for name, data in FILES.items()}
FACTS = [
    pytest.param(name, fact, id=fact["key"])
    for name, data in FILES.items()
    for fact in data["fact"]
]
NUMBERS = [
    pytest.param(name, fact, id=fact["key"])
    for name, data in FILES.items()
    for fact in data["fact"]
    if "quantity" in fact
]
ALL = [fact for data in FILES.values() for fact in data["fact"]]

SCALES = {
    "en": {"": 0, "million": 6, "billion": 9, "trillion": 12},
    "id": {"": 0, "juta": 6, "miliar": 9, "triliun": 12},
    "zh-hans": {"": 0, "万": 4, "亿": 8, "万亿": 12},
}


def numbers_in(text, language):
    """Every number of a text in its language's notation, as a set of decimals."""
    words = "|".join(sorted((word for word in SCALES[language] if word), key=len, reverse=True))
    found = set()
    for digits, scale in re.findall(rf"(\d(?:[\d.,]*\d)?)\s?({words})?", text):
        plain = digits.replace(".", "").replace(",", ".") if language == "id" else digits
        found.add(Decimal(plain.replace(",", "")).scaleb(SCALES[language][scale]))
    return found


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("2,511.44 billion yuan", "en", "2511440000000"),
        ("2.511,44 miliar yuan", "id", "2511440000000"),
        ("25114.4亿元", "zh-hans", "2511440000000"),
        ("超过1.25万亿元", "zh-hans", "1250000000000"),
        ("more than 1,100 enterprises", "en", "1100"),
        ("lebih dari 1.100 perusahaan", "id", "1100"),
    ],
)
def test_numbers_in_reads_each_notation(text, language, value):
    assert Decimal(value) in numbers_in(text, language)


# -- reference data -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("regions/data/regions.toml", "region"),
        ("regions/data/sectors.toml", "sector"),
        ("regions/data/indicators.toml", "indicator"),
        ("articles/data/publishers.toml", "publisher"),
    ],
)
def test_reference_rows_have_slugs_and_names_of_their_own(path, key):
    table = load(ROOT / path)[key]
    assert len({row["slug"] for row in table}) == len(table)
    for row in table:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["slug"])
        assert set(row["names"]) == set(LANGUAGES)
        for names in row["names"].values():
            assert names
            assert all(name and name == name.strip() and len(name) <= 200 for name in names)
            assert len(set(names)) == len(names)
        assert re.fullmatch(r"(Q[1-9]\d*)?", row["wikidata"])


@pytest.mark.parametrize("table", [REGIONS, SECTORS], ids=["regions", "sectors"])
def test_parents_come_before_their_children(table):
    seen = {""}
    for slug, row in table.items():
        assert row["parent"] in seen
        seen.add(slug)


def test_regions_are_the_cluster_its_members_and_the_cities_of_hebei():
    kinds = Counter(row["kind"] for row in REGIONS.values())
    assert kinds == {"cluster": 1, "municipality": 2, "province": 1, "new_area": 1, "city": 11}
    assert {row["parent"] for row in REGIONS.values() if row["kind"] == "city"} == {"hebei"}
    assert len({row["code"] for row in REGIONS.values()}) == len(REGIONS)


def test_a_region_name_means_one_region():
    owners = {}
    for slug, row in REGIONS.items():
        for name in {name.casefold() for names in row["names"].values() for name in names}:
            assert owners.setdefault(name, slug) == slug


def test_outlines_belong_to_regions():
    outlines = json.loads((ROOT / "regions/data/outlines.geojson").read_text(encoding="utf-8"))
    shown = {row["names"]["en"][0] for row in REGIONS.values()}
    assert {feature["properties"]["name"] for feature in outlines["features"]} <= shown
    assert len(outlines["features"]) == 3


def test_indicators_are_defined_in_three_languages():
    assert len(INDICATORS) >= 30
    for row in INDICATORS.values():
        assert row["nature"] in {"stock", "flow", "rate"}
        assert row["unit"]
        assert isinstance(row["additive"], bool)
        assert all(row["definition"][language].strip() for language in LANGUAGES)
        for one in row.get("breaks", []):
            assert isinstance(one["from"], date)
            assert all(one["note"][language].strip() for language in LANGUAGES)


# -- articles -----------------------------------------------------------------------------------


def test_the_files_are_one_article_and_briefs_in_three_languages():
    assert len({data["article"]["slug"] for data in FILES.values()}) == len(FILES)
    assert len(BRIEFS) >= 12
    languages = Counter(data["article"]["language"] for data in BRIEFS.values())
    assert set(languages) == set(LANGUAGES)
    assert min(languages.values()) >= 4


@pytest.mark.parametrize("name", FILES)
def test_articles_state_who_published_them_when(name):
    article = FILES[name]["article"]
    assert article["publisher"] in PUBLISHERS
    assert isinstance(article["published"], date)
    assert article["policy"] in {"full", "excerpt"}
    assert article["title"]


@pytest.mark.parametrize("name", BRIEFS)
def test_briefs_are_the_portals_own_and_newer_than_their_figures(name):
    article = BRIEFS[name]["article"]
    assert article["publisher"] == "jjj-portal"
    assert "url" not in article
    assert article["policy"] == "full"
    assert article["published"] <= NEWEST_BRIEF
    for fact in BRIEFS[name]["fact"]:
        if fact["kind"] != "plan":
            assert fact["period"]["end"] <= article["published"]
        for source in fact["attribution"]:
            if "published" in source:
                assert source["published"] <= article["published"]


# -- facts --------------------------------------------------------------------------------------


def test_keys_are_unique():
    assert len({fact["key"] for fact in ALL}) == len(ALL)


@pytest.mark.parametrize(("name", "fact"), FACTS)
def test_quotation_stands_once_in_its_text(name, fact):
    quotation = fact["quotation"]
    assert TEXTS[name].count(quotation) == 1
    assert len(quotation) <= 2000
    assert "\n" not in quotation


@pytest.mark.parametrize(("name", "fact"), FACTS)
def test_period_is_where_its_basis_says(name, fact):
    period = fact["period"]
    assert period["start"] <= period["end"]
    if period["basis"] == "stated":
        assert period["text"]
        assert period["text"] in fact["quotation"]
    elif period["basis"] == "context":
        assert TEXTS[name].count(period["context_quotation"]) == 1
        assert period["text"] in period["context_quotation"]
    else:
        assert period["basis"] == "publication"
        assert period["start"] == period["end"] == FILES[name]["article"]["published"]
        assert period["text"] == ""


@pytest.mark.parametrize(("name", "fact"), FACTS)
def test_tags_and_sources_exist(name, fact):
    assert fact["kind"] in KINDS
    assert fact["state"] in STATES
    assert fact["regions"] or fact["sectors"]
    assert set(fact["regions"]) <= set(REGIONS)
    assert set(fact["sectors"]) <= set(SECTORS)
    for source in fact.get("attribution", []):
        assert source["publisher"] in PUBLISHERS
        assert source["quotation"] in TEXTS[name]
        assert source["name"] in source["quotation"]
        assert re.match(r"(https?://|$)", source["url"])
    if name in BRIEFS:
        assert fact["attribution"][0]["url"]


@pytest.mark.parametrize(("name", "fact"), FACTS)
def test_statements_are_sentences_in_three_languages(name, fact):
    assert set(fact["statements"]) == set(LANGUAGES)
    for language, text in fact["statements"].items():
        assert text.endswith("。" if language == "zh-hans" else ".")
        assert "  " not in text
        assert "{" not in text
    assert re.search(r"[\u4e00-\u9fff]", fact["statements"]["zh-hans"])
    assert len(set(fact["statements"].values())) == 3


@pytest.mark.parametrize(("name", "fact"), NUMBERS)
def test_number_is_written_in_the_quotation_and_in_each_statement(name, fact):
    quantity = fact["quantity"]
    value = Decimal(quantity["value"])
    if "raw_at" in quantity:
        assert fact["quotation"].startswith(quantity["raw"], quantity["raw_at"])
    else:
        assert fact["quotation"].count(quantity["raw"]) == 1
    assert abs(value) in numbers_in(quantity["raw"], FILES[name]["article"]["language"])
    for language, text in fact["statements"].items():
        assert abs(value) in numbers_in(text, language)
        assert bool(DIRECTIONS.search(text)) == (value < 0)


@pytest.mark.parametrize(("name", "fact"), NUMBERS)
def test_number_fits_its_indicator(name, fact):
    quantity = fact["quantity"]
    assert len(Decimal(quantity["value"]).normalize().as_tuple().digits) <= 15
    assert quantity["comparator"] in {"=", ">", ">=", "<", "<=", "~"}
    assert quantity["role"] in ROLES
    unit = INDICATORS[fact["indicator"]]["unit"]
    if quantity["role"] == "level":
        assert quantity["unit"] in {unit, "USD" if unit == "CNY" else unit}
    else:
        assert quantity["unit"] == ("ratio" if quantity["role"] == "multiple" else "percent")
    if quantity["role"] in {"growth", "multiple"}:
        assert quantity["base"]["start"] <= quantity["base"]["end"] < fact["period"]["end"]
        assert quantity["base"]["text"] in fact["quotation"]
    else:
        assert "base" not in quantity


def test_a_quantity_has_a_number_and_only_plans_may_have_one_besides():
    for fact in ALL:
        if fact["kind"] == "quantity":
            assert fact["quantity"]
            assert fact["indicator"]
        elif fact["kind"] != "plan":
            assert "quantity" not in fact


def test_as_many_facts_of_each_state_as_the_demonstration_promises():
    states = Counter(fact["state"] for fact in ALL)
    assert states["published"] >= 125
    assert states["in_review"] >= 6
    assert states["draft"] >= 3
    assert all(states[one] >= 1 for one in ("rejected", "corrected", "withdrawn", "scheduled"))


def test_published_facts_span_the_cluster():
    live = [fact for fact in ALL if fact["state"] in LIVE]
    regions = Counter(slug for fact in live for slug in fact["regions"])
    sectors = Counter(slug for fact in live for slug in fact["sectors"])
    for slug in ("jing-jin-ji", "beijing", "tianjin", "hebei", "xiongan-new-area"):
        assert regions[slug] >= 5
    assert len(sectors) >= 8
    assert {fact["quantity"]["role"] for fact in live if "quantity" in fact} == ROLES


def test_the_gross_domestic_product_of_the_cluster_is_a_series_over_years():
    years = {
        fact["period"]["end"].year
        for fact in ALL
        if fact["state"] in LIVE
        and fact.get("indicator") == "gross-domestic-product"
        and fact["regions"] == ["jing-jin-ji"]
        and fact["quantity"]["role"] == "level"
        and fact["quantity"]["unit"] == "CNY"
    }
    assert {2016, 2019, 2020, 2022, 2023, 2024, 2025} <= years


def test_an_echo_names_its_whole_chain():
    chains = {
        tuple(source["publisher"] for source in fact.get("attribution", []))
        for fact in ALL
        if fact["state"] in LIVE
    }
    assert ("news-delivers", "sindonews", "cgtn") in chains


def test_reports_that_disagree_are_both_there():
    values = {}
    for fact in ALL:
        quantity = fact.get("quantity")
        if fact["state"] in LIVE and quantity and quantity["role"] == "level":
            period = fact["period"]
            series = (fact["indicator"], *fact["regions"], quantity["unit"])
            values.setdefault((*series, period["start"], period["end"]), set()).add(
                quantity["value"]
            )
    disagreements = {key[0] for key, found in values.items() if len(found) > 1}
    assert {"pm25-mean", "technology-contracts-from-beijing", "investment-completed"} <= (
        disagreements
    )


@pytest.mark.parametrize("fact", [fact for fact in ALL if fact["state"] == "corrected"])
def test_a_correction_says_what_was_wrong_before(fact):
    assert fact["correction"]["kind"] in {"correction", "clarification", "update", "translation"}
    assert fact["correction"]["reason"]["en"]
    for language, text in fact["before"]["statements"].items():
        assert text != fact["statements"][language]


@pytest.mark.parametrize("fact", [fact for fact in ALL if fact["state"] == "withdrawn"])
def test_a_withdrawal_has_its_public_reason_in_three_languages(fact):
    assert all(fact["withdrawal"]["reason"][language].strip() for language in LANGUAGES)


@pytest.mark.parametrize("fact", [fact for fact in ALL if fact["state"] == "rejected"])
def test_a_rejection_has_its_reason(fact):
    assert fact["rejection"].strip()
