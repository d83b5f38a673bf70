"""Titles of other articles that stand between two paragraphs without a label above them."""

import re
from collections.abc import Sequence

from articles.text.debris.context import is_row
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


def mark_links(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Two or more lines that look like titles, behind a paragraph and before another one.

    A heading may stand between them and the paragraph below. More than a few of them are no text
    of their own, unless they stand in several places or hold figures like rows. What the text
    speaks of may be its own list, unless it has capitals.
    """
    staying = [i for i in within if not reasons[i]]
    runs = _runs(lines, shapes, staying)
    if sum(_is_title(lines[i], shapes[i]) for i in staying) > _MOST:
        paragraphs = sum(shapes[i].paragraph for i in staying)
        long = [(at, run) for at, run in runs if _MOST < len(run) < paragraphs]
        rows = any(is_row(lines[i]) for _, run in long for i in run)
        alone = sum(len(run) > 1 for _, run in runs) <= _MOST_RUNS
        asking = [(at, run) for at, run in runs if len(run) > 1 and _all_ask(lines, run)]
        runs = (long if alone and not rows else []) or asking
    spoken = spoken_at_length(lines, shapes, reasons, _LONGEST) if runs else set()
    asked = sum(lines[i][-1] in "?？" for i in staying) if runs else 0
    for place, run in runs:
        # Of two questions in a row the text answers neither.
        asks = _all_ask(lines, run)
        if not asks and not all(
            in_capitals(lines[i]) or not content(lines[i]) & spoken for i in run
        ):
            continue
        # An interview asks again and again, and answers each time.
        if asks and len(run) == 1 and asked >= _FEWEST_QUESTIONS:
            continue
        beside = "related" in (reasons[run[0] - 1], *reasons[run[-1] + 1 : run[-1] + 2])
        if len(run) + beside < _FEWEST:
            continue
        before = staying[place - 1]
        behind = shapes[before].paragraph and lines[before][-1] not in ":："
        end = place + len(run)
        after = [shapes[i] for i in staying[end : end + 2]]
        if behind and any(form.paragraph for form in after):
            below = staying[end] if end < len(staying) else run[-1]
            # The last may head the paragraph below: it speaks of the same, and is shorter.
            last = run[-1]
            heads = content(lines[last]) & content(lines[below]) and all(
                shapes[last].size <= shapes[i].size for i in run
            )
            for index in run[:-1] if heads else run:
                reasons[index] = "stranger"


def _all_ask(lines: Sequence[str], run: Sequence[int]) -> bool:
    return all(lines[i][-1] in "?？" for i in run)


def _runs(
    lines: Sequence[str], shapes: Sequence[Shape], staying: Sequence[int]
) -> list[tuple[int, list[int]]]:
    """Each run of lines like titles, with its place among the lines that stay."""
    found: list[tuple[int, list[int]]] = []
    begun = False
    for place, index in enumerate(staying[1:], start=1):
        link = _is_link(lines[index], shapes[index])
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


def _is_link(line: str, form: Shape) -> bool:
    # "过了两小时，找遍了，没有，为何？" is a sentence of a story.
    return _is_title(line, form) and line.count("，") < _FEWEST_CLAUSES


def _is_title(line: str, form: Shape) -> bool:
    ended = line[-1] in ":：,，、…" or (form.terminated and line[-1] not in "?？")
    shortest = _SHORTEST - (line[-1] in "?？")
    return not ended and shortest < form.size <= _LONGEST and not _ITEM.search(line)
