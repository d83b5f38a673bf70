"""The annotated articles of tests/samples/reading are consistent with themselves.

Nothing here reads an article with the project's reader: it is the answers that are checked.
"""

import json
import re
import unicodedata
from collections import Counter
from copy import deepcopy
from datetime import date
from decimal import Decimal, InvalidOperation
from html.parser import HTMLParser
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "samples" / "reading"
ANSWERS = sorted(SAMPLES.glob("*/*.gold.json"))
ALONE = sorted(
    path for one in ("first", "second") for path in SAMPLES.glob(f"held-out/*.{one}.json")
)
LANGUAGES = {"id": "id", "en": "en", "zh": "zh-Hans"}
KINDS = {"quantity", "plan", "event", "status"}
COMPARATORS = {"=", ">", ">=", "<", "<=", "~"}
ROLES = {"level", "growth", "multiple", "share"}
REGION = re.compile(
    "CN-BJ|CN-TJ|CN-HE|XIONGAN|JJJ|Langfang|Baoding|Shijiazhuang|Tangshan|Cangzhou|Zhangjiakou"
    "|Qinhuangdao|Handan|Xingtai|Chengde|Hengshui"
)
SECTOR = re.compile(
    "integrated-circuits|cybersecurity|electrical-equipment|biopharma|new-energy-vehicles"
    "|intelligent-connected-vehicles|biomedicine|hydrogen-energy|robotics"
    "|artificial-intelligence|life-sciences|aerospace"
)
UNIT = re.compile(r"(?:count:)?[A-Za-z]+(?:_point)?[23]?(?:/(?:\d+)?[A-Za-z-]+[23]?)*")
# Powers of ten of the scale words, longest first within a language.
SCALES = {
    "id": {
        "triliun": 12,
        "Triliun": 12,
        "miliar": 9,
        "juta": 6,
        "Juta": 6,
        "jt": 6,
        "ribu": 3,
        "rb": 3,
        "M": 9,
        "T": 12,
    },
    "en": {
        "hundred million": 8,
        "ten thousand": 4,
        "thousand": 3,
        "trillion": 12,
        "billion": 9,
        "million": 6,
        "mln": 6,
        "mn": 6,
        "tn": 12,
        "bn": 9,
        "m": 6,
        "k": 3,
    },
    "zh-Hans": {"万亿": 12, "亿": 8, "万": 4},
}
# How far a unit as written is from the unit of the answer, in powers of ten; first match counts.
SHIFTS = [
    (r"TWh|GW(?!h)|gigawatt(?!-hour)|吉瓦(?!时)|exaflop", 3),
    (r"\d\s?MWh", 0),
    (r"亿千瓦时|万千瓦时|万度|(?:miliar|billion) (?:kWh|kilowatt[ -](?:hours|jam))", -6),
    (r"千瓦(?!时|\d)", -3),
    (r"bps|basis|基点|分钱", -2),
    (r"‰", -1),
    (r"gigaton", 9),
    (r"mililiter", -3),
    (r"\dMt| Mt", 6),
]


def fold(text):
    """One spelling for comparisons: compatibility forms, no invisible characters, one space."""
    visible = re.sub("[\u00ad\u200b\u200c\u200d\ufeff]", "", text)
    return " ".join(unicodedata.normalize("NFKC", visible).split())


def lines_of(path):
    return [line.strip() for line in path.read_bytes().decode("utf-8-sig").splitlines()]


def full_text(answer):
    return "\n\n".join(answer["clean_paragraphs"])


class Blocks(HTMLParser):
    """The lines of a page: one for each block, without scripts, styles and readings of ruby."""

    SKIP = {"script", "style", "template", "rt", "rp"}
    INLINE = {"a", "em", "strong", "span", "i", "b", "font", "ruby", "small", "abbr"}

    def __init__(self, page):
        super().__init__()
        self.parts, self.skipped = [], 0
        self.feed(page)
        self.lines = {fold(line) for line in "".join(self.parts).split("\n")}

    def handle_starttag(self, tag, attrs):
        self.skipped += tag in self.SKIP
        if tag not in self.INLINE | self.SKIP:
            self.parts.append("\n")

    def handle_endtag(self, tag):
        self.skipped -= tag in self.SKIP
        if tag not in self.INLINE | self.SKIP:
            self.parts.append("\n")

    def handle_data(self, data):
        if not self.skipped:
            self.parts.append(" ".join(data.split("\n")))


def problems_of_lines(answer, lines):
    paragraphs, optional = answer["clean_paragraphs"], answer["optional_paragraphs"]
    known = {*paragraphs, *optional, *answer["debris_lines"]}
    yield from (f"line without a class: {line}" for line in lines if line and line not in known)
    yield from (f"not a line: {line}" for line in known if line not in lines)
    places = [lines.index(p) for p in paragraphs if p in lines]
    if places != sorted(places):
        yield "paragraphs out of order"
    if len({fold(p) for p in paragraphs}) != len(paragraphs):
        yield "a paragraph stands twice"
    if {fold(p) for p in paragraphs} & {fold(d) for d in [*optional, *answer["debris_lines"]]}:
        yield "a paragraph is called debris"


def problems_of_head(answer, lines):
    text = "\n".join(lines)
    if answer["title"] not in lines:
        yield "title is not a line"
    for name in ("byline", "dateline"):
        if answer[name] is not None and answer[name] not in text:
            yield f"{name} is not in the text"
    if answer["dateline_prefix"] and not full_text(answer).startswith(answer["dateline_prefix"]):
        yield "the first paragraph does not begin with the dateline"
    if answer["published"]:
        date.fromisoformat(answer["published"])
    for source in answer["attributions"]:
        if source["name"] not in source["quote"] or source["quote"] not in full_text(answer):
            yield f"attribution not quoted: {source['name']}"


def problems_of_fact(answer, fact):
    full = full_text(answer)
    if full.count(fact["quote"]) != 1:
        yield f"quote stands {full.count(fact['quote'])} times: {fact['quote']}"
    if fact["quote"] not in "".join(answer["clean_paragraphs"][fact["paragraph"] :][:1]):
        yield f"quote in another paragraph: {fact['quote']}"
    if fact["kind"] not in KINDS or (fact["kind"] == "quantity" and not fact["quantities"]):
        yield f"kind {fact['kind']}: {fact['quote']}"
    for key, code in (("regions", REGION), ("sectors", SECTOR)):
        named, context = set(fact[key]), set(fact[f"{key}_context"])
        if named & context or not all(map(code.fullmatch, named | context)):
            yield f"{key}: {sorted(named | context)}"
    period = fact["period"]
    if period:
        ends = [date.fromisoformat(period[k]) for k in ("start", "end") if period[k]]
        if ends != sorted(ends):
            yield f"period ends before it starts: {period}"
        if period["text"] not in (full if period["inferred"] else fact["quote"]):
            yield f"period not quoted: {period}"


def problems_of_quantity(answer, fact, quantity):
    where = f"{quantity['text']} = {quantity['value']} {quantity['unit']}"
    if quantity["text"] not in fact["quote"]:
        yield f"not quoted: {where}"
    if not UNIT.fullmatch(quantity["unit"]):
        yield f"unit: {where}"
    if quantity["comparator"] not in COMPARATORS or quantity["role"] not in ROLES:
        yield f"comparator or role: {where}"
    base = quantity["base_period"]
    if not (base is None or base == "yoy" or re.fullmatch(r"[12]\d{3}", base)):
        yield f"base period: {where}"
    try:
        values = [Decimal(quantity[k]) for k in ("value", "value_max") if k in quantity]
    except InvalidOperation:
        yield f"value: {where}"
        return
    if any("E" in quantity[k].upper() for k in ("value", "value_max") if k in quantity):
        yield f"exponent: {where}"
    signed = re.match("[-−]|negative ", quantity["text"])
    if quantity["role"] != "growth" and min(values) < 0 and not signed:
        yield f"negative: {where}"
    # Copy reprinted from another language may keep the notation that it was written in.
    row = not fact["quote"].endswith((".", "。"))
    if not any(agrees(quantity["text"], values, language, row=row) for language in SCALES):
        yield f"value and text differ: {where}"


def numbers_in(text, language):
    """Each number of a text with the exponent of the scale word behind it (None for none)."""
    text = re.sub(r"(?<=[\d.,])\s+(?=[\d.,])", "", unicodedata.normalize("NFKC", text))
    words = "|".join(SCALES[language])
    end = r"(?:an)?(?![A-Za-z])" if language != "zh-Hans" else ""
    found = re.finditer(rf"(\d[\d.,]*)(?:[\s余多-]*({words}){end})?", text)
    for digits, word in (match.groups() for match in found):
        yield plain(digits.rstrip(".,"), language), SCALES[language].get(word)


def plain(digits, language):
    """A written number as a decimal: the last of two separators is the decimal one."""
    last = max(digits.rfind("."), digits.rfind(","))
    groups = "." if language == "id" else ","
    if last < 0 or (digits[last] == groups and re.fullmatch(r"\d{1,3}([.,]\d{3})+", digits)):
        return Decimal(re.sub("[.,]", "", digits))
    return Decimal(re.sub("[.,]", "", digits[:last]) + "." + digits[last + 1 :])


def agrees(text, values, language, *, row):
    """Whether the digits of a text give the values, where it is written in digits.

    A row of a table leaves its scale to the head of the column: there only the digits count.
    """
    numbers = list(numbers_in(re.sub(r"per 1[0.,]+\s?|每万", "", text), language))
    if (
        not numbers
        or len(numbers) != len(values)
        or re.search("[½¼]| (?:in|out of(?: every)?) 10", text)
    ):
        return True
    shift = next((power for pattern, power in SHIFTS if re.search(pattern, text)), 0)
    scale = next((power for _, power in reversed(numbers) if power is not None), None)
    bare = row and re.fullmatch(r"[\d.,\s-]*", text)
    for (number, _), value in zip(numbers, values, strict=True):
        if bare and mantissa(number) == mantissa(abs(value)):
            continue
        if number.scaleb((scale or 0) + shift) != abs(value):
            return False
    return True


def mantissa(value):
    return value.normalize().as_tuple().digits


def uncovered_numbers(answer):
    """Digits that are no part of a quantity, a period, a trap, and are no year either."""
    full = full_text(answer)
    covered = set()

    def cover(part, start, end):
        at = full.find(part, start, end)
        while part and at >= 0:
            covered.update(range(at, at + len(part)))
            at = full.find(part, at + 1, end)

    for fact in answer["facts"]:
        start = full.find(fact["quote"])
        end = start + len(fact["quote"])
        for quantity in fact["quantities"]:
            cover(quantity["text"], start, end)
        if fact["period"] and not fact["period"]["inferred"]:
            cover(fact["period"]["text"], start, end)
    for trap in answer["traps"]:
        if trap["type"] != "region":
            cover(trap["text"], 0, len(full))
    for match in re.finditer(r"\d[\d.,]*", full):
        digits = match[0].rstrip(".,")
        span = set(range(match.start(), match.start() + len(digits)))
        if not span <= covered and not re.fullmatch(r"(19|20)\d\d", fold(digits)):
            yield f"number without an answer: {full[max(0, match.start() - 15) : match.end() + 15]}"


def problems_of_traps(answer):
    full = full_text(answer)
    for trap in answer["traps"]:
        if trap["type"] not in {"number", "region", "neutral"} or trap["text"] not in full:
            yield f"trap: {trap}"
        # A trap that is part of a quantity of its own sentence would punish the right answer.
        for fact in answer["facts"]:
            if trap["type"] == "number" and trap["text"] in fact["quote"]:
                texts = [quantity["text"] for quantity in fact["quantities"]]
                if any(trap["text"] in text or text in trap["text"] for text in texts):
                    yield f"trap inside a quantity: {trap}"


def problems(answer, lines):
    """All that is wrong with an answer, as sentences; empty for a good one."""
    found = [*problems_of_lines(answer, lines), *problems_of_head(answer, lines)]
    for fact in answer["facts"]:
        found += problems_of_fact(answer, fact)
        for quantity in fact["quantities"]:
            found += problems_of_quantity(answer, fact, quantity)
    return [*found, *uncovered_numbers(answer), *problems_of_traps(answer)]


def load(path):
    return json.loads(path.read_text("utf-8")), lines_of(path.with_name(f"{name_of(path)}.txt"))


def name_of(path):
    return path.name.removesuffix(".gold.json")


@pytest.mark.parametrize("path", ANSWERS, ids=name_of)
def test_answers_agree_with_the_text(path):
    answer, lines = load(path)

    assert problems(answer, lines) == []


@pytest.mark.parametrize("path", ANSWERS, ids=name_of)
def test_answers_are_named_after_their_files(path):
    answer, _ = load(path)
    name = name_of(path)
    page = f"{name}.html" if path.with_name(f"{name}.html").exists() else None

    assert (answer["id"], answer["language"]) == (name, LANGUAGES[name[:2]])
    assert answer["files"] == {"txt": f"{name}.txt", "html": page}
    assert [fact["id"] for fact in answer["facts"]] == [
        f"{name}-f{n:02d}" for n in range(1, len(answer["facts"]) + 1)
    ]


@pytest.mark.parametrize(
    "path", [p for p in ANSWERS if p.with_name(f"{name_of(p)}.html").exists()], ids=name_of
)
def test_pages_hold_every_paragraph_as_a_block_of_its_own(path):
    answer, _ = load(path)
    told = answer["html"]
    page = path.with_name(answer["files"]["html"]).read_bytes().decode(told["actual_encoding"])
    blocks = Blocks(page)
    head = page[: page.index("</head>")]

    assert [p for p in answer["clean_paragraphs"] if fold(p) not in blocks.lines] == []
    assert (str(answer["published"]) in head) is (told["date_case"] in {"meta", "jsonld"})
    assert ("<time" in page) is (told["date_case"] == "time")
    assert ("charset=" not in head) is (told["charset_case"] == "missing")


@pytest.mark.parametrize("path", ALONE, ids=lambda path: path.name.removesuffix(".json"))
def test_answers_that_an_annotator_gave_alone_are_of_the_same_text(path):
    answer = json.loads(path.read_text("utf-8"))
    agreed, lines = load(path.with_name(f"{answer['id']}.gold.json"))
    quoted = [fact["quote"] for fact in answer["facts"]]

    assert answer["id"] == agreed["id"]
    assert list(problems_of_lines(answer, lines)) == []
    assert [quote for quote in quoted if quote not in full_text(answer)] == []
    assert list(uncovered_numbers(answer)) == []


def test_twenty_articles_a_language_and_a_third_of_each_set_aside():
    names = [(path.parent.name, name_of(path)) for path in ANSWERS]
    languages = Counter(name[:2] for _, name in names)
    aside = Counter(name[:2] for folder, name in names if folder.endswith("held-out"))

    assert {folder for folder, _ in names} == {
        "held-out",
        "ordinary",
        "ordinary-held-out",
        "working",
    }
    assert len({name for _, name in names}) == len(names)
    assert all(languages[language] >= 20 for language in LANGUAGES)
    assert all(3 * aside[language] >= languages[language] for language in LANGUAGES)


def test_no_file_stands_without_answers():
    known = {name_of(path) for path in ANSWERS}
    files = [path for path in SAMPLES.glob("*/*") if path.suffix in {".txt", ".html"}]

    assert {path.stem for path in files} == known


def change_value(answer):
    quantity = next(
        quantity
        for fact in answer["facts"]
        for quantity in fact["quantities"]
        if re.search(r"\d", quantity["text"])
    )
    quantity["value"] = str(Decimal(quantity["value"]) * 1000)


def change_quote(answer):
    answer["facts"][0]["quote"] += "!"


def lose_quantity(answer):
    fact = next(f for f in answer["facts"] if any("1" in q["text"] for q in f["quantities"]))
    fact["quantities"] = []


def lose_paragraph(answer):
    del answer["clean_paragraphs"][-1]


def swap_paragraphs(answer):
    answer["clean_paragraphs"][-2:] = reversed(answer["clean_paragraphs"][-2:])


def invent_region(answer):
    answer["facts"][0]["regions"].append("CN-SH")


def turn_period(answer):
    period = next(f["period"] for f in answer["facts"] if f["period"] and f["period"]["end"])
    period["start"], period["end"] = "2999-01-01", "2998-01-01"


def misquote_source(answer):
    answer["attributions"].append({"name": "Nobody", "quote": "Nobody said", "where": "body"})


@pytest.mark.parametrize(
    "damage",
    [
        change_value,
        change_quote,
        lose_quantity,
        lose_paragraph,
        swap_paragraphs,
        invent_region,
        turn_period,
        misquote_source,
    ],
)
@pytest.mark.parametrize("name", ["id-01", "en-01", "zh-01"])
def test_damaged_answers_are_found(name, damage):
    answer, lines = load(SAMPLES / "working" / f"{name}.gold.json")
    damaged = deepcopy(answer)

    damage(damaged)

    assert problems(damaged, lines) != []
