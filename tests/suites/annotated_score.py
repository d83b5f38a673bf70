"""How far predictions agree with annotated articles: the measures that the goals are stated in.

Articles, facts and quantities are dictionaries in the form of tests/samples/reading/README.md.
A tally counts, by measure, what was found rightly (`right`), wrongly (`wrong`), and not (`missed`).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Any

Entry = dict[str, Any]

# A predicted sentence is an annotated one where their longest common run covers these parts.
OF_ANNOTATED, OF_PREDICTED = 0.8, 0.5
# Units that differ only by a factor.
FACTORS = {
    "km2": ("ha", "100"),
    "m2": ("ha", "0.0001"),
    "mu": ("ha", "0.06666666667"),
    "GW": ("MW", "1000"),
    "kW": ("MW", "0.001"),
    "kWh": ("GWh", "0.000001"),
    "MWh": ("GWh", "0.001"),
    "TWh": ("GWh", "1000"),
    "kg": ("t", "0.001"),
    "m": ("km", "0.001"),
    "hour": ("min", "60"),
    "percent": ("ratio", "0.01"),
}
NAMES = {"CN-BJ": "Beijing|Peking|北京", "CN-TJ": "Tianjin|天津", "CN-HE": "Hebei|河北", "XIONGAN": "Xiong.?an|雄安"}  # fmt: skip
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\ufeff\u2060"))


@dataclass
class Tally:
    """Counts by measure, and the errors in words."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, measure: str, is_right: bool, error: str = "") -> None:
        """One answer of a measure that only asks how many are right."""
        (self.right if is_right else self.wrong)[measure] += 1
        if not is_right:
            self.errors.append(f"{measure}: {error}")

    def share(self, measure: str) -> float | None:
        """Of what was found, how much is right; None where there was nothing."""
        found = self.right[measure] + self.wrong[measure]
        return self.right[measure] / found if found else None

    def recall(self, measure: str) -> float | None:
        wanted = self.right[measure] + self.missed[measure]
        return self.right[measure] / wanted if wanted else None

    def f1(self, measure: str) -> float | None:
        total = 2 * self.right[measure] + self.wrong[measure] + self.missed[measure]
        return 2 * self.right[measure] / total if total else None


def score(answer: Entry, found: Entry, tally: Tally) -> None:
    """Compare one predicted article with its answer."""
    for key in ("language", "title", "byline", "dateline", "published"):
        tally.add(key, _same_words(key, answer[key], found.get(key)), f"{found.get(key)!r}")
    _paragraphs(answer, found, tally)
    _attributions(answer, found, tally)
    facts = _merged(found.get("facts") or [])
    neutral = [fold(t["text"]) for t in answer["traps"] if t["type"] == "neutral"]
    pairs = _matched(answer["facts"], facts)
    _facts(answer["facts"], facts, pairs, neutral, tally)
    _quantities(answer["facts"], facts, neutral, tally)
    for wanted, one in pairs:
        _tags(wanted, one, tally)
    _traps(answer["traps"], facts, tally)


def fold(text: str | None) -> str:
    """A text without invisible characters and with single spaces."""
    seen = unicodedata.normalize("NFKC", (text or "").translate(_UNSEEN))
    return re.sub(r"\s+", " ", seen).strip()


def _same_words(key: str, wanted: str | None, found: str | None) -> bool:
    one, other = (fold(text).lower().replace("’", "'") for text in (wanted, found))
    part = key in ("byline", "dateline") and bool(one and other) and (one in other or other in one)
    return one == other or part


def _paragraphs(answer: Entry, found: Entry, tally: Tally) -> None:
    """Lines as printed (txt) are compared as they are, those of a page folded."""
    shape: Callable[[str], str] = fold if found.get("source") == "html" else str.strip
    wanted = list(answer["clean_paragraphs"])
    prefix = answer["dateline_prefix"]
    short = wanted[0][len(prefix) :].strip() if prefix else None
    left = Counter(shape(line) for line in wanted)
    neutral = {shape(line) for line in answer["optional_paragraphs"]}
    debris = {fold(line) for line in answer["debris_lines"]}
    for line in found.get("clean_paragraphs") or []:
        one = shape(wanted[0]) if short and fold(line) == fold(short) else shape(line)
        if left[one]:
            left[one] -= 1
            tally.right["paragraph"] += 1
        elif one not in neutral:
            tally.wrong["paragraph"] += 1
            tally.wrong["debris"] += fold(line) in debris
            tally.errors.append(f"paragraph added: {line[:80]}")
    tally.right["debris"] += len(debris)
    kept = {fold(line) for line in found.get("clean_paragraphs") or []}
    for line in (+left).elements():
        tally.missed["paragraph"] += 1
        # A line that has other blanks is not the same, and is not lost.
        lost = fold(line) not in kept
        tally.missed["words of a paragraph"] += lost
        tally.errors.append(f"paragraph {'lost' if lost else 'differs'}: {line[:80]}")


def _attributions(answer: Entry, found: Entry, tally: Tally) -> None:
    """Sources are asked for; somebody who only speaks ("where": "speaker") may be found or not."""
    names = [fold(one["name"]).lower() for one in found.get("attributions") or []]
    for wanted in sorted(answer["attributions"], key=lambda one: one["where"] == "speaker"):
        name = fold(wanted["name"]).lower()
        hit = next((n for n in names if n and (n in name or name in n)), None)
        if hit is not None:
            names.remove(hit)
        if wanted["where"] != "speaker":
            (tally.missed if hit is None else tally.right)["attribution"] += 1
            if hit is None:
                tally.errors.append(f"attribution missed: {wanted['name']}")
    tally.wrong["attribution"] += len(names)


# -- facts ----------------------------------------------------------------------------------------


def _merged(facts: Iterable[Entry]) -> list[Entry]:
    """Predicted facts of one sentence as one."""
    merged: dict[str, Entry] = {}
    for fact in facts:
        own = merged.setdefault(fold(fact["quote"]), {**fact, "quantities": [], "regions": [], "sectors": []})  # fmt: skip
        for key in ("quantities", "regions", "sectors"):
            own[key] = own[key] + [one for one in fact.get(key) or [] if one not in own[key]]
        own["period"] = own.get("period") or fact.get("period")
    return list(merged.values())


def _overlap(found: str, wanted: str) -> tuple[float, float]:
    one, other = fold(found), fold(wanted)
    if not one or not other:
        return 0.0, 0.0
    size = SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
    return size / len(other), size / len(one)


def _matched(wanted: Sequence[Entry], found: Sequence[Entry]) -> list[tuple[Entry, Entry]]:
    """Annotated and predicted sentences that are the same, one to one, the best first."""
    near = []
    for i, one in enumerate(found):
        for j, other in enumerate(wanted):
            annotated, predicted = _overlap(one["quote"], other["quote"])
            if annotated >= OF_ANNOTATED and predicted >= OF_PREDICTED:
                near.append((-annotated * predicted, i, j))
    taken: dict[int, int] = {}
    for _, i, j in sorted(near):
        if i not in taken and j not in taken.values():
            taken[i] = j
    return [(wanted[j], found[i]) for i, j in taken.items()]


def _facts(
    wanted: Sequence[Entry],
    found: Sequence[Entry],
    pairs: Sequence[tuple[Entry, Entry]],
    neutral: Sequence[str],
    tally: Tally,
) -> None:
    for fact in wanted:
        hit = any(one is fact for one, _ in pairs)
        (tally.right if hit else tally.missed)["fact"] += 1
        if not hit:
            tally.errors.append(f"fact missed: {fact['quote'][:110]}")
    for fact in found:
        hit = any(other is fact for _, other in pairs)
        if hit or not any(words in fold(fact["quote"]) for words in neutral):
            if not hit:
                tally.wrong["fact"] += 1
                tally.errors.append(f"fact added: {fact['quote'][:110]}")
            if fact["quantities"]:
                (tally.right if hit else tally.wrong)["fact with a number"] += 1


def _quantities(
    wanted: Sequence[Entry], found: Sequence[Entry], neutral: Sequence[str], tally: Tally
) -> None:
    free = [(one, fact) for fact in found for one in fact["quantities"]]
    missed: list[Entry] = []
    for fact in wanted:
        for quantity in fact["quantities"]:
            same = [pair for pair in free if _same_quantity(pair[0], quantity)]
            if not same:
                missed.append(quantity)
                tally.errors.append(f"quantity missed: {_words(quantity)}")
                continue
            same.sort(key=lambda pair: _distance(pair, quantity, fact))
            free.remove(same[0])
            tally.right["quantity"] += 1
            _meaning(quantity, same[0][0], tally)
            if quantity.get("value_max"):
                # The other end of a range, given as a quantity of its own, is neither.
                ends = [pair for pair in same[1:] if _overlap(pair[1]["quote"], fact["quote"])[0] >= 0.5]  # fmt: skip
                if ends:
                    free.remove(ends[0])
    added = [one for one, _fact in free if not _is_neutral(fold(one["text"]), neutral)]
    tally.errors.extend(f"quantity added: {_words(one)}" for one in added)
    tally.missed["quantity"] += len(missed)
    tally.wrong["quantity"] += len(added)
    strict = sum(len(fact["quantities"]) for fact in wanted) - len(missed)
    _any_noun(strict, missed, added, tally)


def _is_neutral(words: str, neutral: Sequence[str]) -> bool:
    return any(words in other or other in words for other in neutral)


def _any_noun(strict: int, missed: Sequence[Entry], added: Sequence[Entry], tally: Tally) -> None:
    """How quantities compare where it does not matter by which noun things are counted: vessels
    and ships, branches and offices, which two people name differently."""
    free = [_without_noun(one) for one in added]
    right = strict
    for quantity in map(_without_noun, missed):
        hit = next((one for one in free if _same_quantity(one, quantity)), None)
        if hit is not None:
            free.remove(hit)
            right += 1
    measure = "quantity of any noun"
    tally.right[measure] += right
    tally.missed[measure] += strict + len(missed) - right
    tally.wrong[measure] += strict + len(added) - right


def _without_noun(quantity: Entry) -> Entry:
    return {**quantity, "unit": re.sub("count:[a-z -]+", "count", quantity["unit"])}


def _distance(pair: tuple[Entry, Entry], quantity: Entry, fact: Entry) -> tuple[bool, float]:
    other = fold(pair[0]["text"]) != fold(quantity["text"])
    return other, -_overlap(pair[1]["quote"], fact["quote"])[0]


def _same_quantity(found: Entry, wanted: Entry) -> bool:
    unit, value, _ = _base(found)
    wanted_unit, low, high = _base(wanted)
    return unit == wanted_unit and any(_close(value, one) for one in (low, high) if one is not None)


def _base(quantity: Entry) -> tuple[str, Decimal, Decimal | None]:
    base, slash, per = quantity["unit"].partition("/")
    base, factor = FACTORS.get(base, (base, "1"))
    top = quantity.get("value_max")
    low = Decimal(quantity["value"]) * Decimal(factor)
    return base + slash + per, low, Decimal(top) * Decimal(factor) if top else None


def _close(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= max(abs(other) * Decimal("0.001"), Decimal("1e-9"))


def _meaning(wanted: Entry, found: Entry, tally: Tally) -> None:
    for key in ("comparator", "role"):
        tally.add(key, found[key] == wanted[key], f"{found[key]} of {_words(wanted)}")
    year = wanted["base_period"] or ""
    if year.isdigit():
        tally.add("base year", str(found["base_period"] or "")[:4] == year, _words(wanted))


def _words(quantity: Entry) -> str:
    return f"{quantity['text']} = {quantity['value']} {quantity['unit']}"


# -- what a fact is about -------------------------------------------------------------------------


def _tags(wanted: Entry, found: Entry, tally: Tally) -> None:
    period = wanted["period"]
    if period and (period["start"] or period["end"]):
        measure = "period of the context" if period["inferred"] else "period"
        tally.add(measure, _same_period(period, found.get("period")), f"{found.get('period')}")
    for key in ("regions", "sectors"):
        own, right, beside = set(found[key]), set(wanted[key]), set(wanted[f"{key}_context"])
        tally.right[key] += len(own & right)
        tally.wrong[key] += len(own - right - beside)
        tally.missed[key] += len(right - own)


def _same_period(wanted: Entry, found: Entry | None) -> bool:
    if not found:
        return False
    start, end = found["start"], found["end"]
    if (start, end) == (wanted["start"], wanted["end"]):
        return True
    # A state as of a day has no start, or starts on it.
    at_once = wanted["end"] and wanted["start"] in (None, wanted["end"])
    return bool(at_once and end == wanted["end"] and start in (None, end))


def _traps(traps: Sequence[Entry], facts: Sequence[Entry], tally: Tally) -> None:
    places = [fold(t["text"]) for t in traps if t["type"] == "region"]
    for trap in traps:
        words = fold(trap["text"])
        inside = [fact for fact in facts if words in fold(fact["quote"])]
        if trap["type"] == "number":
            texts = [fold(one["text"]) for fact in inside for one in fact["quantities"]]
            hit = any(text and (_holds(words, text) or _holds(text, words)) for text in texts)
        elif trap["type"] == "region":
            hit = any(_named_by_trap(words, fact, places) for fact in inside)
        else:
            continue
        tally.add("trap", not hit, trap["text"])


def _holds(whole: str, part: str) -> bool:
    """Whether a text holds another, no number of which is a part of a longer one: ① is "1" here,
    and no part of "1,770"."""
    return re.search(rf"(?<!\d)(?<!\d[.,]){re.escape(part)}(?!\d|[.,]\d)", whole) is not None


def _named_by_trap(words: str, fact: Entry, places: Sequence[str]) -> bool:
    """Whether a fact has the region of a trap though it names it nowhere else."""
    code = next((code for code, names in NAMES.items() if re.search(names, words)), None)
    if code not in fact["regions"]:
        return False
    rest = fold(fact["quote"])
    for place in places:
        rest = rest.replace(place, "")
    return re.search(NAMES[code], rest) is None
