"""An article's title among the lines above its body."""

from collections.abc import Collection, Sequence

from articles.text.debris import is_list_item
from articles.text.debris_tables import plain
from articles.text.line_shape import Shape, content

_ENOUGH = 20_000
# No title stands below so many lines.
_DEEPEST = 200
# Roles that a title may have been taken for, where no better line is there.
_LAST_RESORT = ("label", "media")


def find_title(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    taken: Collection[int],
    body: int,
) -> int | None:
    """The index before ``body`` whose line speaks of what the body speaks of, at some length.

    ``taken`` are lines with another role. None where the text begins with its body.
    """
    free = [i for i in range(min(body, _DEEPEST)) if i not in taken and not is_list_item(lines[i])]
    candidates = [
        i
        for i in free
        if not reasons[i] and 2 <= shapes[i].size <= 40 and not lines[i].endswith("。")
    ]
    if not candidates:
        spare = [i for i in free if reasons[i] in _LAST_RESORT and shapes[i].size >= 2]
        spare += [i for i in range(body) if lines[i].startswith("《")]
        return spare[0] if spare else None
    vocabulary = content(" ".join(lines[body:])[:_ENOUGH])

    def rank(index: int) -> float:
        tokens = content(lines[index])
        shared = len(tokens & vocabulary) / (len(tokens) + 2)
        size = min(shapes[index].size, 9) / 9
        ended = lines[index].endswith(".")
        return 2 * shared + size - 2 * ended - 0.2 * places[index]

    places = {index: place for place, index in enumerate(candidates)}
    return max(candidates, key=rank)


def stated_title(lines: Sequence[str], reasons: Sequence[str], title: str) -> int | None:
    """The index of the first line that is the title which the page states."""
    wanted = plain(title)
    for index, line in enumerate(lines):
        if len(line) < 400 and not reasons[index] and alike(plain(line), wanted):
            return index
    return None


def alike(line: str, title: str) -> bool:
    """Whether one of the two is the other, or most of it."""
    shorter, longer = sorted((line, title), key=len)
    return shorter in longer and len(shorter) >= 0.75 * len(longer)
