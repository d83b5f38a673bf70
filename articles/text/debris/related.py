"""Titles of other articles below a label, and words below a label for tags."""

import re
from collections.abc import Sequence

from articles.text.debris.end import DATED
from articles.text.debris.lookup import announces, plain, words_of
from articles.text.pages.bylines import byline_of
from articles.text.pages.line_kinds import is_label, is_list_item, looks_like_title, vocabulary
from articles.text.pages.line_shape import Shape, content

_DIGIT = re.compile(r"\d")
_ANNOUNCES = re.compile(
    r"\b(?:following|as follows|below|berikut|antara lain|yaitu|yakni|adalah|daftar|list|these|"
    r"are)\b[^.]{0,80}\.?$|(?:如下|以下|包括|名单|分别是)[^。]{0,12}。?$",
    re.IGNORECASE,
)
_FEWEST_LABELS = 3
_LONGEST_QUESTION = 16
_BESIDE_LABELS = frozenset(
    {"share", "control", "subscribe", "related", "follow", "advertisement", "credit"}
)
_CALLING = frozenset({"related", "subscribe", "follow", "control", "stranger"})
_HEADING = 5
_SHORT_HEADING = 4


def mark_linked_titles(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Titles that follow a bare label: one, and more as long as no paragraph comes.

    Behind a title also the sentence that says it again, as players and teasers show it, and the
    same title where it returns. Before the article's own title a label says nothing.
    """
    titled = False
    index = 0
    own = _own_titles(lines, shapes, reasons)
    while index < len(lines):
        kind = _kind(lines[index], reasons[index]) if titled else ""
        titled = titled or (not reasons[index] and shapes[index].size >= 4)
        index += 1
        if not kind:
            continue
        label = index - 1
        end = min(len(lines), index + (1 if kind == "media" else 40))
        start = index
        while index < end and (
            looks_like_title(lines[index], shapes[index]) or _asks(lines, shapes, index)
        ):
            if kind == "media" or index not in own:
                reasons[index] = reasons[index] or "related"
            index += 1
        heads = index - start > 1 and _heads_paragraph(lines, shapes, start, index)
        if heads:
            reasons[index - 1] = ""
        if kind == "related" and start < index:
            reasons[label] = reasons[label] or "related"
        if not heads and start < index < len(lines) and shapes[index].sentences == 1:
            title = _content(lines[index - 1])
            if len(title) >= 5 and len(title & _content(lines[index])) >= 0.6 * len(title):
                reasons[index] = reasons[index] or "related"
    if "related" in reasons:
        _mark_again(lines, shapes, reasons)


def _mark_again(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Titles of other articles where they return."""
    titles: list[set[str]] = []
    for index, form in enumerate(shapes):
        words = _content(lines[index]) if 5 <= form.size <= 24 else set()
        if reasons[index] == "related" and words:
            titles.append(words)
        elif words and not reasons[index] and not form.prose:
            # Only the last few: a page of links must not cost the square of their number.
            again = any(len(words & title) >= 0.8 * len(words) for title in titles[-20:])
            reasons[index] = "related" if again else ""


def _kind(line: str, reason: str) -> str:
    """What a line announces; below a call that ends in a colon stands what it calls to."""
    calls = reason in _CALLING and line[-1] in ":："
    return "related" if calls else announces(line)


def _asks(lines: Sequence[str], shapes: Sequence[Shape], index: int) -> bool:
    """Whether a title is a question: no heading, as no paragraph follows it."""
    form = shapes[index]
    last = index + 1 >= len(lines) or not shapes[index + 1].prose
    return last and form.size <= _LONGEST_QUESTION and lines[index][-1] in "?？"


def _own_titles(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> set[int]:
    """Indices of lines above the first paragraph that speak of what it speaks of, or date it."""
    first = next((i for i, form in enumerate(shapes) if not reasons[i] and form.paragraph), 0)
    above = [i for i in range(first) if not reasons[i]]
    if not any(_kind(lines[i], reasons[i]) for i in range(first)):
        return set(above)
    spoken = vocabulary(lines, shapes, reasons)
    found: set[int] = set()
    for index in above:
        words = content(lines[index])
        shared = len(words & spoken)
        of_it = DATED.search(lines[index]) or byline_of(lines[index])
        if (shared >= 3 and shared >= 0.6 * len(words)) or of_it:
            found.add(index)
    return found


def _heads_paragraph(lines: Sequence[str], shapes: Sequence[Shape], start: int, end: int) -> bool:
    """Whether the last of the titles before a paragraph is its heading: much shorter than they,
    and not written in capitals."""
    if end >= len(shapes) or not (shapes[end].prose and shapes[end].terminated):
        return False
    size = shapes[end - 1].size
    longer = sum(form.size for form in shapes[start : end - 1]) / (end - 1 - start)
    if is_list_item(lines[end - 1]):
        # Behind links with bullets a numbered heading.
        return lines[end - 1][0].isdigit() and not any(
            lines[i][0].isdigit() and is_list_item(lines[i]) for i in range(start, end - 1)
        )
    small = all(word[0].islower() for word in words_of(lines[end - 1])[1:] if word[0].isalpha())
    # Hardly any title has four words.
    # A heading speaks of what the paragraph below it speaks of.
    if size <= _HEADING and longer >= size + 3 and content(lines[end - 1]) & content(lines[end]):
        return True
    short = small and size <= _SHORT_HEADING and not shapes[end - 1].han
    much_shorter = longer >= size + (0 if short else 4)
    return size <= _HEADING and much_shorter and (small or shapes[end - 1].han > 0)


def mark_tags(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Words that follow a bare label for tags, one a line."""
    if "tags" not in reasons:
        return
    tagged = False
    for index in range(1, len(lines)):
        headed = reasons[index - 1] == "tags" and (shapes[index - 1].size <= 3 or tagged)
        tagged = headed and not reasons[index] and is_label(lines[index], shapes[index], longest=4)
        if tagged:
            reasons[index] = "tags"


def mark_lone_labels(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], within: range
) -> None:
    """Several lines of a word or two in a row, which no paragraph announces and none explains."""
    index = within.start + 1
    while index < within.stop:
        start = index
        while index < within.stop and not reasons[index] and _is_lone(lines[index], shapes[index]):
            index += 1
        if index - start < _FEWEST_LABELS - 1:
            index = max(index, start + 1)
            continue
        above = lines[start - 1]
        # A name and its place sign a letter.
        signed = any("," in lines[i] for i in range(start, index))
        beside = bool(reasons[start - 1]) + (index >= len(lines) or bool(reasons[index]))
        prose = shapes[start - 1].prose and shapes[start - 1].terminated
        enough = beside and index - start >= (_FEWEST_LABELS - (beside > 1))
        # Below the names of columns stand figures.
        ended = index >= len(lines) or bool(reasons[index]) or shapes[index].prose
        below = prose or reasons[start - 1] in _BESIDE_LABELS
        if enough and ended and below and not (signed or _is_announced(above)):
            # The last one may be the heading of the paragraph below.
            heads = index < len(lines) and _heads(lines, index - 1)
            for at in range(start, index - heads):
                reasons[at] = "tags"


def _heads(lines: Sequence[str], index: int) -> bool:
    """Whether several words, the first alone with a capital, or words that the next line says."""
    first, *rest = lines[index].split()
    small = bool(rest) and first[0].isupper() and any(word[0].islower() for word in rest)
    return small or bool(content(lines[index]) & content(lines[index + 1]))


def _is_announced(above: str) -> bool:
    return above[-1] in ":：,，、" or _ANNOUNCES.search(above) is not None


def _is_lone(line: str, form: Shape) -> bool:
    return is_label(line, form) and not _DIGIT.search(line) and not line.endswith(("：", ":"))


def _content(line: str) -> set[str]:
    return set(words_of(plain(line)))
