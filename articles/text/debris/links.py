"""Titles of other articles that stand between two paragraphs without a label above them."""

import re
from collections.abc import Sequence

from articles.text.debris.context import is_row
from articles.text.debris.headlines import BY_CHANCE, is_headline
from articles.text.pages.line_kinds import in_capitals, spoken_at_length
from articles.text.pages.line_shape import Shape, content

# A figure, a mark or a colon at the head make an item of a list, or a row of a table.
_ITEM = re.compile(r"^[\W_]*\d|^[^\w《]|^[^\W\d_A-Z\u3400-\u9fff]|^.{0,24}[:：|]| [|–—-] ")
_FEWEST = 2
_MOST = 4
# Headings are shorter, sentences longer.
_SHORTEST = 5
_LONGEST = 18
_FEWEST_LOUD = 4
_LONGEST_HEADING = 8
_FEWEST_CLAUSES = 2
_MOST_RUNS = 2
_FEWEST_QUESTIONS = 3
_LONGEST_LABEL = 5
_SHORTEST_HEADLINE = 3
_SHORTEST_LAST = 4
_CELLS = re.compile(r"\s[|/／]\s|\t")
# A list of the text's own follows.
_ANNOUNCED = re.compile(
    r"\b(?:as follows|the following|these are|are these|berikut|sebagai berikut|antara lain)\b"
    r"[^.]{0,40}\.?$|(?:如下|分别是|包括以下)[^。]{0,6}。?$",
    re.IGNORECASE,
)


def mark_links(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Two or more lines that look like titles, behind a paragraph and before another one.

    A heading may stand between them and the paragraph below. More than a few of them are no text
    of their own, unless they stand in several places or hold figures like rows. What the text
    speaks of may be its own list, unless it has capitals.
    """
    staying = [i for i in within if not reasons[i]]
    titles = {i for i in staying if _is_title(lines[i], shapes[i])}
    if not titles:
        return
    runs = _runs(lines, staying, titles)
    if len(titles) > _MOST:
        paragraphs = sum(shapes[i].paragraph for i in staying)
        long = [(at, run) for at, run in runs if _MOST < len(run) < paragraphs]
        rows = any(is_row(lines[i]) for _, run in long for i in run)
        alone = sum(len(run) > 1 for _, run in runs) <= _MOST_RUNS
        asking = [(at, run) for at, run in runs if len(run) > 1 and _all_ask(lines, run)]
        told = [(at, run) for at, run in runs if len(run) > 1 and _all_told(lines, shapes, run)]
        runs = (long if alone and not rows else []) or asking or told
    spoken = spoken_at_length(lines, shapes, reasons, _LONGEST) if runs else set()
    asked = sum(lines[i][-1] in "?？" for i in staying) if runs else 0
    for place, run in runs:
        # Of two questions in a row the text answers neither; an interview asks again and again,
        # and answers each time.
        asks = _all_ask(lines, run)
        if asks and len(run) == 1 and asked >= _FEWEST_QUESTIONS:
            continue
        if not asks and not all(_is_of_another(lines[i], shapes[i], spoken) for i in run):
            continue
        label = _label_above(lines, shapes, staying, place)
        beside = "related" in (reasons[run[0] - 1], *reasons[run[-1] + 1 : run[-1] + 2])
        if len(run) + (beside or label is not None) < _FEWEST:
            continue
        before = staying[place - 1 if label is None else place - 2]
        behind = shapes[before].paragraph and not _is_announced(lines[before])
        below = staying[place + len(run) :][:2]
        if behind and any(shapes[i].paragraph for i in below):
            for index in _without_heading(lines, shapes, run, below[0]):
                reasons[index] = "stranger"
            if label is not None:
                reasons[label] = "related"
            last = below[0]
            short = not shapes[last].terminated and shapes[last].size > _SHORTEST_LAST
            telling = len(content(lines[last])) > 1
            if short and telling and _is_of_another(lines[last], shapes[last], spoken):
                reasons[last] = "stranger"


def _is_announced(line: str) -> bool:
    return line[-1] in ":：" or _ANNOUNCED.search(line) is not None


def _label_above(
    lines: Sequence[str], shapes: Sequence[Shape], staying: Sequence[int], place: int
) -> int | None:
    """The line above a run of titles, where it is a few words with capitals: what a page calls
    its list of them, and no heading of the text."""
    if place < 2:
        return None
    index = staying[place - 1]
    words = [word for word in lines[index].split() if word[0].isalpha()]
    loud = len(words) > 1 and all(word[0].isupper() for word in words)
    if not loud or shapes[index].terminated or shapes[index].size > _LONGEST_LABEL:
        return None
    return None if _ITEM.search(lines[index]) else index


def _is_of_another(line: str, form: Shape, spoken: set[str]) -> bool:
    """Whether a title is none of the text's own lines: it has capitals, speaks of something else,
    or tells what headlines tell."""
    if in_capitals(line) or not (content(line) & spoken) - BY_CHANCE:
        return True
    return is_headline(line, form) and not _CELLS.search(line)


def _without_heading(
    lines: Sequence[str], shapes: Sequence[Shape], run: Sequence[int], below: int
) -> Sequence[int]:
    """The run without its last line, where that one heads the paragraph below: it speaks of the
    same, and is no longer; shorter, if it tells what headlines tell."""
    last, size = run[-1], shapes[run[-1]].size
    if not content(lines[last]) & content(lines[below]):
        return run
    told = is_headline(lines[last], shapes[last])
    shorter = all(size < shapes[i].size or (size == shapes[i].size and not told) for i in run[:-1])
    return run[:-1] if shorter else run


def _all_told(lines: Sequence[str], shapes: Sequence[Shape], run: Sequence[int]) -> bool:
    """Whether each line of a run tells what headlines tell, and holds no cells."""
    return all(is_headline(lines[i], shapes[i]) and not _CELLS.search(lines[i]) for i in run)


def _all_ask(lines: Sequence[str], run: Sequence[int]) -> bool:
    return all(lines[i][-1] in "?？" for i in run)


def _runs(
    lines: Sequence[str], staying: Sequence[int], titles: set[int]
) -> list[tuple[int, list[int]]]:
    """Each run of lines like titles, with its place among the lines that stay."""
    found: list[tuple[int, list[int]]] = []
    begun = False
    for place, index in enumerate(staying[1:], start=1):
        # "过了两小时，找遍了，没有，为何？" is a sentence of a story.
        link = index in titles and lines[index].count("，") < _FEWEST_CLAUSES
        if link and begun:
            found[-1][1].append(index)
        elif link:
            found.append((place, [index]))
        begun = link
    return found


def mark_shouted(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Titles in capitals between paragraphs, where headings have small letters or the page shouts
    at its buttons too."""
    loud = [
        i
        for i in within[:-1]
        if _is_loud(lines[i], shapes[i]) and not reasons[i] and shapes[i + 1].paragraph
    ]
    if not loud or len(loud) > _MOST:
        return
    buttons = any(reasons[i] and _is_loud(lines[i], shapes[i]) for i in range(len(lines)))
    headings = any(
        not reasons[i]
        and not shapes[i].terminated
        and shapes[i].size <= _LONGEST_HEADING
        and not lines[i].isupper()
        and shapes[i + 1].paragraph
        for i in range(within.start + 1, within.stop - 1)
    )
    if buttons or headings:
        for index in loud:
            reasons[index] = "related"


def _is_loud(line: str, form: Shape) -> bool:
    return line.isupper() and form.words >= _FEWEST_LOUD and not form.han and line[-1] not in ":."


def _is_title(line: str, form: Shape) -> bool:
    ended = line[-1] in ":：,，、…" or (form.terminated and line[-1] not in "?？")
    shortest = _SHORTEST - (line[-1] in "?？")
    if not ended and shortest < form.size <= _LONGEST and not _ITEM.search(line):
        return True
    # What tells what headlines tell may be shorter, begin with a figure, and shout in Chinese.
    shouts = form.han > 0 and line[-1] in "!！" and "。" not in line
    if (ended and not shouts) or not _SHORTEST_HEADLINE < form.size <= _LONGEST:
        return False
    item = line[-1] not in "?？" and _ITEM.search(line.lstrip("0123456789"))
    return not item and is_headline(line, form)
