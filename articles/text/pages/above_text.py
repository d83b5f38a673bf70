"""Lines between the title and the text that are no part of it: slogans, sections, topics, and lists
of other articles' titles."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.text.debris.context import is_pair, is_row
from articles.text.pages.line_kinds import (
    is_label,
    is_list_item,
    looks_like_title,
    opens_text,
    vocabulary,
)
from articles.text.pages.line_shape import Shape, content

_LONGEST_SLOGAN, _LONGEST_STRANGER = 9, 14
_LONGEST_HEADING = 7
_FEWEST_TITLES = 3
_FEWEST_QUESTIONS = 2
_SHORTEST_TITLE = 4
# "22:41 That is all", "20.10 WIB": an entry of a live report.
_ENTRY = re.compile(r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s|$)")
# No deck or heading begins in small letters.
_KEYWORDS = re.compile(r"[a-z]+(?: [\w\-]+){3,}$")
_BAR = re.compile(r"\s[|｜]\s")
_SMALLEST_VOCABULARY = 40


@dataclass(frozen=True, slots=True)
class Above:
    """A text whose first paragraph is line ``body``; ``roles`` are those that its lines have
    already, and get here."""

    lines: Sequence[str]
    shapes: Sequence[Shape]
    reasons: Sequence[str]
    roles: dict[int, str]
    body: int

    def drop_strangers(self, at: int) -> None:
        """Short lines between the title, line ``at``, and the body that share no word with it,
        and lists of titles."""
        self._drop_titles(at)
        body: set[str] = set()
        # Below the author or the day of a report stands its text: what says nothing is none.
        below = False
        for index in range(at + 1, self.body):
            line, form = self.lines[index], self.shapes[index]
            below = below or (index > at + 1 and self.roles.get(index - 1) in {"date", "byline"})
            longest = _LONGEST_STRANGER if below else _LONGEST_SLOGAN
            if is_list_item(line) and below and not self.reasons[index]:
                return  # the text itself, of lists and rows
            if self.reasons[index] or index in self.roles or form.prose or form.size > longest:
                continue
            if self._is_part(index, below=below):
                continue
            if below and (
                form.size > _LONGEST_HEADING or _BAR.search(line) or _KEYWORDS.match(line)
            ):
                # Neither heading nor sentence: what a picture shows, what a film is called, topics.
                self.roles[index] = "stranger"
                continue
            body = body or vocabulary(self.lines, self.shapes, self.reasons)
            if len(body) < _SMALLEST_VOCABULARY:
                return
            if not content(line) & body and not is_list_item(line):
                self.roles[index] = "stranger"

    def _drop_titles(self, at: int) -> None:
        run: list[int] = []
        for index in range(at + 1, self.body + 1):
            free = index < self.body and not self.reasons[index] and index not in self.roles
            form = self.shapes[index] if free else None
            long = form is not None and form.size >= _SHORTEST_TITLE
            if form and long and looks_like_title(self.lines[index], form):
                run.append(index)
                continue
            # A title may have a deck of two lines, and figures may be what the deck is about.
            # Whoever calls out line by line speaks to readers: a deck, and no list of titles.
            said = (self.lines[i] for i in run)
            rows = sum(
                line[-1] in "!！" or is_row(line) or is_pair(line) or is_list_item(line)
                for line in said
            )
            if len(run) >= _FEWEST_TITLES and 2 * rows < len(run):
                self.roles.update(dict.fromkeys(run, "related"))
            run = []

    def _is_part(self, index: int, *, below: bool) -> bool:
        """Whether a short line above the body belongs to the text: it heads something, or it is a
        row of a table or a field of a form. Labels were looked at before."""
        line, form = self.lines[index], self.shapes[index]
        if line[-1] in ":：,，" or (any(map(str.isdigit, line)) and not below):
            return True
        beside = [
            self.lines[i]
            for i in (index - 1, index + 1)
            if i < len(self.lines) and not self.reasons[i] and i not in self.roles
        ]
        if any(is_alike(line) and any(map(is_alike, beside)) for is_alike in (is_row, is_pair)):
            return True
        heads = line.startswith("##") or _ENTRY.match(line) or opens_text(line)
        heads = heads or (index + 1 == self.body and line[-1] in "?？" and self._asks_below())
        return bool(heads or is_label(line, form) or form.plain)

    def _asks_below(self) -> bool:
        """Whether the text asks more than once in lines of their own, as interviews do."""
        below = zip(self.lines[self.body :], self.reasons[self.body :], strict=True)
        return sum(line[-1] in "?？" for line, reason in below if not reason) >= _FEWEST_QUESTIONS
