"""The reader against the public cases of microsoft/Recognizers-Text (`make suite SPECS=...`).

SPECS is the folder `Specs` of a copy of that repository; nothing of it is kept here. A case counts
where a news text can hold something that it asks for (recognizers_scope.py), and is right where all
of that was read at its place. `--failures` lists the others, `--scope` what was left out.
"""

import argparse
import contextlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles.text.amounts.numbers import find_numbers
from articles.text.amounts.quantities import UnreadableNumber, read_number, read_quantities
from articles.text.plain import plain
from articles.text.times.period import Period
from articles.text.times.periods import read_periods
from tests.suites import recognizers_scope as scope
from tests.suites.recognizers_scope import Answer, Case

GOAL = 0.95
LANGUAGES = {"English": "en", "Chinese": "zh-hans"}
EXACT = Decimal("1e-9")
FOUR_PLACES = Decimal("0.00005")  # what the reader keeps of fractions


# -- numbers, shares, amounts and measures --------------------------------------------------------


def number_found(case: Case, answer: Answer, language: str) -> bool:
    wanted = Decimal(answer["Resolution"]["value"])
    start, end = _place(answer)
    values = [
        one.value / 100 if number.form == "percent" else one.value
        for number in find_numbers(plain(case["Input"]), language, case["Input"])
        if number.start < end and start < number.end
        for one in number.readings
    ]
    with contextlib.suppress(UnreadableNumber):
        values += [one.value for one in read_number(answer["Text"], language)]
    off = _off(wanted) if scope.is_fraction(answer) else abs(wanted) * EXACT
    return any(abs(abs(value) - abs(wanted)) <= off for value in values)


def percentage_found(case: Case, answer: Answer, language: str) -> bool:
    wanted = Decimal(answer["Resolution"]["value"].rstrip("%"))
    return any(
        _measured(case, answer, language, code, value)
        for code, value in (
            ("percent", wanted),
            ("percentage_point", wanted),
            ("ratio", wanted / 100),
        )
    )


def amount_found(case: Case, answer: Answer, language: str) -> bool:
    code, factor = scope.currency(answer) or ("", Decimal(0))
    return _measured(case, answer, language, code, factor * Decimal(answer["Resolution"]["value"]))


def measure_found(case: Case, answer: Answer, language: str) -> bool:
    code, factor = scope.MEASURES[answer["Resolution"]["unit"]]
    wanted = Decimal(answer["Resolution"]["value"]) * Decimal(factor)
    return _measured(case, answer, language, code, wanted)


def _measured(case: Case, answer: Answer, language: str, code: str, wanted: Decimal) -> bool:
    """Whether a quantity of that unit, also one "per share" or "a day", stands at the answer."""
    start, end = _place(answer)
    return any(
        quantity.start < end
        and start < quantity.end
        and quantity.unit.partition("/")[0] in {code, code.partition("/")[0]}
        and any(_meant(one, wanted) for one in (quantity.value, quantity.value_max) if one)
        for quantity in read_quantities(case["Input"], language=language)
    )


# -- times ----------------------------------------------------------------------------------------


def time_out_of_scope(case: Case, answer: Answer) -> str:
    return scope.time(answer, _spans(answer.get("Value") or {}))


def time_found(case: Case, answer: Answer, language: str) -> bool:
    start, end = _place(answer)
    said, accepted = _said(case), _spans(answer["Value"])
    there = [
        period
        for period in read_periods(case["Input"], language=language, published=said)
        if period.at[0] < end and start < period.at[1]
    ]
    if any(period.start is None or period.end is None for period in there):
        # "since 2007" is open to the reader; the suite asks for the words 2007.
        there += read_periods(answer["Text"], language=language, published=said)
    return any(_days(period) in accepted for period in there)


def _said(case: Case) -> date:
    """The day of speaking: the suite's own where the case gives none."""
    return date.fromisoformat(case.get("Context", {}).get("ReferenceDateTime", "2016-11-07")[:10])


def _days(period: Period) -> tuple[date | None, date | None]:
    return (period.start or period.end, period.end)


def _spans(value: dict[str, Any]) -> set[tuple[date, date]]:
    """The days that a case accepts, as first and last: of its reading as past or as future.

    The suite ends a span on the day after, and one of years or months where its last part begins.
    """
    spans = set()
    for resolution in (value.get("PastResolution") or {}, value.get("FutureResolution") or {}):
        first = resolution.get("startDate") or resolution.get("date")
        last = resolution.get("endDate") or resolution.get("date")
        if not first or not last:
            continue
        begin, finish = date.fromisoformat(first), date.fromisoformat(last)
        ends = {finish, max(begin, finish) - timedelta(days=begin < finish)}
        if begin < finish and finish.day == 1:
            ends.add(_last_of_month(finish))
            ends |= {date(finish.year, 12, 31)} if finish.month == 1 else set()
        spans |= {(begin, end) for end in ends}
    return spans


def _last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _place(answer: Answer) -> tuple[int, int]:
    return answer["Start"], answer["Start"] + len(answer["Text"])


def _meant(one: Decimal, wanted: Decimal) -> bool:
    """A fall is negative to the reader, and has no sign in the suite."""
    return abs((abs(one) if wanted > 0 else one) - wanted) <= _off(wanted)


def _off(wanted: Decimal) -> Decimal:
    """How far a value that comes of a fraction may be rounded: to four places, to four digits."""
    return max(abs(wanted) * Decimal("1e-6"), min(FOUR_PLACES, abs(wanted) * Decimal("5e-4")))


# -- the table ------------------------------------------------------------------------------------

OutOfScope = Callable[[Case, Answer], str]
Found = Callable[[Case, Answer, str], bool]
MODELS: list[tuple[str, OutOfScope, Found]] = [
    ("Number/{}/NumberModel", lambda _, answer: scope.number(answer), number_found),
    ("Number/{}/PercentModel", lambda _, answer: scope.percentage(answer), percentage_found),
    ("NumberWithUnit/{}/CurrencyModel", lambda _, answer: scope.amount(answer), amount_found),
    ("NumberWithUnit/{}/DimensionModel", scope.measure, measure_found),
    ("DateTime/{}/DateParser", time_out_of_scope, time_found),
    ("DateTime/{}/DatePeriodParser", time_out_of_scope, time_found),
]


def cases(path: Path) -> Iterator[Case]:
    """The cases that ask for anything; JSON with a byte order mark."""
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        if case["Results"]:
            yield case


def run(
    path: Path, language: str, model: tuple[str, OutOfScope, Found]
) -> tuple[int, list[str], Counter[str]]:
    """How many cases are in scope, the failures among them, and why the others are left out."""
    _, out_of_scope, found = model
    total, failures = 0, []
    left_out: Counter[str] = Counter()
    for case in cases(path):
        reasons = [out_of_scope(case, answer) for answer in case["Results"]]
        asked = [a for a, reason in zip(case["Results"], reasons, strict=True) if not reason]
        if not asked:
            left_out[reasons[0]] += 1
            continue
        total += 1
        if wrong := [a["Text"] for a in asked if not found(case, a, language)]:
            failures.append(f"{case['Input']!r}: {wrong}")
    return total, failures, left_out


def main() -> int:
    """1 where a model stays below the goal."""
    parser = argparse.ArgumentParser(description="The reader against public cases.")
    parser.add_argument("specs", type=Path, help="the folder Specs of Recognizers-Text")
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--scope", action="store_true")
    options = parser.parse_args()
    missed = False
    for model in MODELS:
        for folder, language in LANGUAGES.items():
            name = model[0].format(folder)
            total, failures, left_out = run(options.specs / f"{name}.json", language, model)
            right = total - len(failures)
            missed = missed or right < GOAL * total
            share = f"{right / total:6.1%}" if total else "  none"
            print(f"{name:36}{right:4} of {total:4} {share}  {sum(left_out.values()):4} left out")
            if options.scope:
                print(*(f"    {n:4} {reason}" for reason, n in left_out.most_common()), sep="\n")
            if options.failures:
                print(*(f"    {failure}" for failure in failures), sep="\n")
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
