"""That the adapter to the public suite counts what is right, wrong and out of scope."""

import json
from datetime import date

import pytest

from tests.suites import recognizers_scope as scope
from tests.suites.recognizers import MODELS, run

BY_NAME = {name.rpartition("/")[2]: model for model in MODELS for name in [model[0]]}


def case(text, answer, **resolution):
    return {
        "Input": text,
        "Context": {"ReferenceDateTime": "2024-05-14T00:00:00"},
        "Results": [{"Text": answer, "Start": text.index(answer), **resolution}],
    }


def value(**resolution):
    return {"Resolution": resolution}


def days(first, last, timex="2023"):
    return {"Value": {"Timex": timex, "PastResolution": {"startDate": first, "endDate": last}}}


@pytest.fixture
def count(tmp_path):
    def count(model, *cases):
        path = tmp_path / "cases.json"
        path.write_text(json.dumps([*cases, {"Input": "nothing", "Results": []}]), "utf-8-sig")
        total, failures, left_out = run(path, "en", BY_NAME[model])
        return total, len(failures), sum(left_out.values())

    return count


@pytest.mark.parametrize(
    ("model", "one", "expected"),
    [
        ("NumberModel", case("some 1,250 came", "1,250", **value(value="1250")), (1, 0, 0)),
        ("NumberModel", case("some 1,250 came", "1,250", **value(value="1251")), (1, 1, 0)),
        ("NumberModel", case("a third of it", "a third", **value(value="0.333333333", subtype="fraction")), (1, 0, 0)),
        ("NumberModel", case("a third of it", "a third", **value(value="0.334", subtype="fraction")), (1, 1, 0)),
        ("NumberModel", case("so 2^10 it is", "2^10", **value(value="1024")), (0, 0, 1)),
        ("PercentModel", case("up 4 percent", "4 percent", **value(value="4%")), (1, 0, 0)),
        ("CurrencyModel", case("paid $4 a day", "$4", **value(value="4", unit="Dollar")), (1, 0, 0)),
        ("CurrencyModel", case("paid $4 a day", "$4", **value(value="4", unit="Pound")), (1, 1, 0)),
        ("CurrencyModel", case("4 florins", "4 florins", **value(value="4", unit="Florin")), (0, 0, 1)),
        ("DimensionModel", case("a 7 km road", "7 km", **value(value="7", unit="Kilometer")), (1, 0, 0)),
        ("DimensionModel", case("make 7 turns", "7 turns", **value(value="7", unit="Turn")), (0, 0, 1)),
        ("PercentModel", case("down -4%", "-4%", **value(value="-4%")), (1, 0, 0)),
        ("PercentModel", case("up 4%", "4%", **value(value="-4%")), (1, 1, 0)),
        ("DatePeriodParser", case("built in 2023", "2023", **days("2023-01-01", "2024-01-01")), (1, 0, 0)),
        ("DatePeriodParser", case("built in 2023", "2023", **days("2022-01-01", "2023-01-01")), (1, 1, 0)),
        ("DatePeriodParser", case("in year 247", "year 247", **days("0247-01-01", "0248-01-01")), (0, 0, 1)),
    ],
)  # fmt: skip
def test_a_case_is_right_wrong_or_left_out(count, model, one, expected):
    assert count(model, one) == expected


def test_a_case_counts_by_its_answers_in_scope(count):
    both = case("some 1,250 came, 2^10 left", "1,250", **value(value="1250"))
    both["Results"].append({"Text": "2^10", "Start": 17, **value(value="1024")})

    assert count("NumberModel", both) == (1, 0, 0)


def test_a_case_with_one_wrong_answer_is_wrong(count):
    both = case("some 1,250 came, 30 left", "1,250", **value(value="1250"))
    both["Results"].append({"Text": "30", "Start": 17, **value(value="31")})

    assert count("NumberModel", both) == (1, 1, 0)


@pytest.mark.parametrize(
    ("words", "timex", "left_out"),
    [
        ("29日", "XXXX-XX-29", False),
        ("the 29th", "XXXX-XX-29", True),
        ("this week", "2024-W20", True),
        ("the week", "2024-W20", True),
        ("next 3 days", "(2024-05-15,2024-05-18,P3D)", True),
        ("between now and May 18", "(2024-05-14,XXXX-05-18,P4D)", False),
        ("two weeks ago", "2024-04-30", True),
        ("two days ago", "2024-05-12", False),
        ("21/04/2016", "2016-04-21", False),
        ("3/4/2016", "2016-03-04", True),
        ("from 2 to 7 February", "(XXXX-02-02,XXXX-02-07,P5D)", False),
        ("from 2 to 7 this month", "(2024-05-02,2024-05-07,P5D)", True),
    ],
)
def test_scope_of_times(words, timex, left_out):
    spans = {(date(2024, 5, 14), date(2024, 5, 18))}

    reason = scope.time({"Text": words, "Value": {"Timex": timex}}, spans)

    assert bool(reason) is left_out


@pytest.mark.parametrize(
    ("words", "number", "subtype", "left_out"),
    [
        ("1000 万", "10000000", "", False),
        ("一 百 五 十", "150", "", True),
        ("四萬", "40000", "", False),
        ("肆拾", "40", "", True),
        ("five and a half", "5.5", "fraction", False),
        ("five and two sevenths", "5.2857", "fraction", True),
        ("one twenty-first", "0.0476", "fraction", True),
        ("one in twenty", "0.05", "fraction", False),
        ("1.2b", "1200000000", "", False),
        ("10g", "10000000000", "", True),
    ],
)
def test_scope_of_numbers(words, number, subtype, left_out):
    answer = {"Text": words, "Resolution": {"value": number, "subtype": subtype}}

    assert bool(scope.number(answer)) is left_out
