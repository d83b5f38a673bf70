"""Title, byline and date of publication, from the lines around an article's body."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from articles.text.debris.context import is_pair, is_row
from articles.text.debris.lookup import plain
from articles.text.pages.above_text import Above
from articles.text.pages.bylines import (
    agency_alone,
    are_initials,
    bare_name,
    bracketed_name,
    byline_of,
    is_label_alone,
    is_signed,
    is_team,
    names_in_bars,
    presented,
    signed_behind,
)
from articles.text.pages.datelines import dated, dateline, reported_from
from articles.text.pages.line_kinds import ELSEWHERE, is_list_item
from articles.text.pages.line_shape import Shape
from articles.text.pages.publication import WrittenDate, written_dates
from articles.text.pages.stamps import (
    chosen,
    from_address,
    is_date_line,
    is_yearless,
    shows_scene,
    stands_apart,
)
from articles.text.pages.titles import (
    alike,
    bare_title,
    find_title,
    shown_title,
    stated_title,
)

# Lines of other articles, and of the page around them, which have dates and authors of their own.
_ELSEWHERE = ELSEWHERE | {"caption"}
# A field of a form: "日期：2025年5月9日".
_FIELD = re.compile(r"(?:日期|时间)\s?[：:]")
# A label of the report's own day, which any other field has not.
_OF_THE_REPORT = re.compile(
    r"\b(?:updat|modif|publish|post|releas|issue|review|correct|edit|creat|terbit|tayang|rilis|"
    r"diper|diunggah|dipubli|dibuat)|发布|更新|发表|刊|编辑|来源|记者|报道",
    re.IGNORECASE,
)
# "文字：林晓 摄影：温砚"
_WRITTEN = re.compile(
    r"(?:文字?|撰文|采写|words|text|teks)\s?[:：/／丨｜|]|.*记者.*文\s?[/／、]?\s?图$",
    re.IGNORECASE,
)
# A date may stand a little above the title, or below the text.
_NEAR = 4
_LONGEST_TITLE = 30
_FARTHEST = 12
_LONG_LINE = 5
_LONGEST_BELOW = 160
_SIGNATURE = 30
# "Ana Lim, who runs the port, on freight and berths" is a deck.
_LONGEST_NAME_LINE = 12
_LONGEST_STAMPED_NAME = 18
_LONGEST_BYLINE = 9
# Who, where, when and which page.
_LONGEST_STAMP = 20
# What a line with nothing but a name may have been taken for.
_OF_A_NAME = frozenset({"", "label", "byline"})
# "M. Ana Lim" is no item of a list.
_INITIAL = re.compile(r"[A-Z]\. [A-Z][a-z]+ [A-Z]")
_LETTERS = frozenset(
    {"surat pembaca", "surat dari pembaca", "letters", "letters to the editor", "读者来信"}
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stood around the body; ``roles`` maps the indices of such lines to their reason."""

    title: str
    byline: str
    published: date | None
    published_text: str
    ambiguous: str
    roles: dict[int, str]


def read_surroundings(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    *,
    language: str,
    title: str = "",
) -> Surroundings:
    """Find title, byline and date among ``lines``; those that ``reasons`` names stay debris.

    ``title`` is what a page's markup states, if anything.
    """
    search = _Search(lines, shapes, reasons, language)
    at = stated_title(lines, reasons, title) if title else None
    search.outside = at if at is not None and reasons[at] == "outside" else None
    search.look_around()
    if not title:
        at = find_title(lines, shapes, reasons, search.roles, search.body)
    if at is not None:
        search.settle_title(at)
        title = bare_title(shown_title(title, lines[at]))
    published, text, ambiguous = chosen(search.dates or search.shown, lines)
    if published is None and not ambiguous:
        published, text = search.dated_elsewhere()
    search.drop_agency()
    # Any name says more than a reporter's initials.
    names = sorted(filter(None, search.names), key=are_initials)
    if names and are_initials(names[0]) and any(map(is_team, lines[: search.body])):
        names = []
    names = names or [search.named_in_text() or search.signed()]
    return Surroundings(
        title=title,
        byline=names[0] if names else "",
        published=published,
        published_text=text,
        ambiguous=ambiguous,
        roles=search.roles,
    )


def _is_field(line: str) -> bool:
    label = line.replace("：", ":").partition(":")[0]
    return bool(_FIELD.match(line) or (is_pair(line) and not _OF_THE_REPORT.search(label)))


# "【…（记者 某某）】", "本报讯（记者某某）": a line of its own above the text.
_ALONE = re.compile(r"【.*|[^，。；（(]{1,24}[讯电]\s?[（(][^（）()]{2,40}[）)]")
_POINTS = "①②③④⑤⑥⑦⑧⑨⑩●■◆"
_WIRE = re.compile(r"[^，。\s（(]{2,14}[讯电]\s?[（(][^）)]{0,40}[）)]")


@dataclass(slots=True)
class _Search:
    """What was found so far; ``prose`` are the sentences that stay, ``body`` is the first
    paragraph, ``head`` the third."""

    lines: Sequence[str]
    shapes: Sequence[Shape]
    reasons: Sequence[str]
    language: str
    roles: dict[int, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    dates: list[tuple[str, WrittenDate]] = field(default_factory=list)
    shown: list[tuple[str, WrittenDate]] = field(default_factory=list)
    prose: list[int] = field(init=False)
    body: int = field(init=False)
    head: int = field(init=False)
    # The agency that stands where an author does.
    agency: str = ""
    # The title's index, where the page's markup has it outside of the article.
    outside: int | None = None

    def __post_init__(self) -> None:
        pairs = zip(self.shapes, self.reasons, strict=True)
        self.prose = [i for i, (form, reason) in enumerate(pairs) if form.prose and not reason]
        paragraphs = [i for i in self.prose if self.shapes[i].paragraph] or self.prose[:1]
        if len(paragraphs) > 1 and self._heads(paragraphs[0]):
            paragraphs.pop(0)
        self.body = paragraphs[0] if paragraphs else len(self.lines)
        # A deck may stand between the title and the author: look as far as the third paragraph.
        self.head = paragraphs[2] if len(paragraphs) > 2 else len(self.lines)

    def _heads(self, index: int) -> bool:
        """Whether a line as long as a paragraph is a title: no full stop, author or day below."""
        if self.shapes[index].plain or self.shapes[index].size > _LONGEST_TITLE:
            return False
        if any(not self.reasons[i] and self.shapes[i].size >= _LONG_LINE for i in range(index)):
            return False
        below = self.lines[index + 1 : index + 1 + _NEAR]
        return any(
            len(line) < _LONGEST_BELOW
            and (byline_of(line) or is_date_line(line, written_dates(line, language="")))
            for line in below
        )

    def look_around(self) -> None:
        for index in self._edges():
            if self.reasons[index] or not self.shapes[index].paragraph:
                self._read(index)

    def _edges(self) -> Iterator[int]:
        """Indices of the lines that stand around the body: first those near the title."""
        inside = [i for i, reason in enumerate(self.reasons) if reason != "outside"]
        if not inside:
            return
        first, end = inside[0], inside[-1] + 1
        behind = self.prose[-1] + 1 if self.prose else end
        top = max(0, first - _NEAR)
        # What stands between such a title and the text is near.
        top = top if self.outside is None else min(top, max(self.outside, first - _FARTHEST))
        above = range(top, first)
        below = range(end, min(end + _NEAR, len(self.lines)))
        for index in (*range(first, min(self.head, end)), *range(behind, end), *above, *below):
            if self.reasons[index] not in _ELSEWHERE or self._is_written(index):
                yield index
        # Below an author's name stands more than the text at times.
        for index in range(max(self.head, behind - _NEAR), behind):
            if not (self.reasons[index] or self.shapes[index].prose):
                yield index

    def _is_written(self, index: int) -> bool:
        """Whether what looks like a caption says who wrote the text: "12日 记者 某某 文/图"; or the
        reporter's sign stands below links: "(das/eds)"."""
        line = self.lines[index]
        if self.reasons[index] == "related":
            return line.endswith(")") and are_initials(byline_of(line))
        if self.reasons[index] != "caption":
            return False
        dated = index < self.body and byline_of(line) and written_dates(line, language="")
        return bool(dated or _WRITTEN.match(line) or self._names_agency(index))

    def _read(self, index: int) -> None:
        line, reason = self.lines[index], self.reasons[index]
        # A date in an address says less than any other: it is looked for in the end.
        found = () if "://" in line else written_dates(line, language=self.language)
        name = byline_of(line)
        if not name and self._names_agency(index):
            name = self.agency = agency_alone(line)
        if not name and reason == "byline":
            name = bare_name(line, dated=bool(found))
        self.names.append(name)
        above = index < self.body or reason != "outside"
        short = reason and above and self.shapes[index].size <= 16
        if self.dates and index > self.body and _is_field(line):
            return  # what a record says of itself below its text, whose day stands above
        if found and (short or is_date_line(line, found)):
            # A picture has its day too.
            shown = not reason and shows_scene(line, found)
            (self.shown if shown else self.dates).extend((line, item) for item in found)
            self.roles[index] = "caption" if shown else "date"
        elif not found and not reason and index < self.body and is_yearless(line):
            self.roles[index] = "date"
        elif self._is_byline(index, name):
            self.roles[index] = "byline"
        elif is_label_alone(line):
            self.roles[index] = "byline"
            self.names.append(
                bare_name(self.lines[index + 1], labelled=True)
                if index + 1 < len(self.lines)
                else ""
            )
            if self.names[-1]:
                self.roles[index + 1] = "byline"

    def _names_agency(self, index: int) -> bool:
        """Whether an agency stands where an author does: beside the day."""
        if index >= self.body or not agency_alone(self.lines[index]):
            return False
        beside = self.lines[max(0, index - 1) : index + 2]
        return any(written_dates(line[:_LONGEST_BELOW], language="") for line in beside)

    def _is_byline(self, index: int, name: str) -> bool:
        """Whether a line is about who wrote the article, be it a person or not."""
        if name:
            short = index < self.head or self.shapes[index].size <= _LONGEST_BYLINE
            if name == self.agency:
                return True  # which looks like the credit of a picture
            return short and self.reasons[index] in {"", "label"}
        return not self.reasons[index] and index < self.body and is_signed(self.lines[index])

    def settle_title(self, at: int) -> None:
        """Give the title its role, and what stands above it: a paper's name, a section."""
        title = plain(self.lines[at])
        certain = not self._is_sentence(at)
        for index in range(at):
            if not self.reasons[index] and not self.shapes[index].prose:
                self.roles.setdefault(index, "label")
        for index in range(at, min(self.head, at + 8)):
            # Pages repeat it. A title that ends as sentences do may be the text's first one.
            same = alike(plain(self.lines[index]), title)
            # "…3月14日电 题：…" says the title again, as the text's first line.
            same = same and not (self.shapes[index].han and dateline(self.lines[index])[1])
            if same and (certain if index == at else not self._says_more(index, title)):
                self.roles[index] = "title"
        for index in range(at + 1, min(self.head, at + 7)):
            name = ""
            if self._may_be_name(index):
                line = self.lines[index]
                name = names_in_bars(line) or bare_name(line, dated=index in self.roles)
            if name:
                self.roles.setdefault(index, "byline")
                self.names.append(name)
                break
        above = Above(self.lines, self.shapes, self.reasons, self.roles, self.body)
        above.drop_strangers(at)

    def _is_sentence(self, index: int) -> bool:
        return self.shapes[index].prose and self.shapes[index].plain

    def _says_more(self, index: int, title: str) -> bool:
        """Whether a line holds all of the title and goes on to the end of a sentence."""
        return len(plain(self.lines[index])) > len(title) and self.shapes[index].plain

    def _may_be_name(self, index: int) -> bool:
        """Above the first paragraph, or beside the date: a short line that is nothing else."""
        stamped = self.roles.get(index) == "date"
        long = self.shapes[index].size > (_LONGEST_STAMPED_NAME if stamped else _LONGEST_NAME_LINE)
        listed = is_list_item(self.lines[index]) and not _INITIAL.match(self.lines[index])
        if long or self.shapes[index].prose or listed:
            return False
        if self.lines[index][-1] in ":：,，" and not self._names_go_on(index):
            return False
        if self._is_of_table(index):
            return False
        dated_near = any(self.roles.get(i) == "date" for i in (index - 1, index, index + 1))
        # A date in a line makes it no stranger.
        dated = self.reasons[index] == "stranger" and self.roles.get(index) == "date"
        # What stands beside a date is swept out with what stands below it.
        dated = dated or (dated_near and self.reasons[index] == "subscribe")
        # "Ana Lim | Jakarta" looks like a path to a section.
        placed = self.reasons[index] == "breadcrumb" and bool(
            reported_from(self.lines[index]) or (dated_near and names_in_bars(self.lines[index]))
        )
        return (
            (dated or placed or self.reasons[index] in _OF_A_NAME or self._is_outside(index))
            and self.roles.get(index, "date") in {"date", "byline"}
            and (index < self.body or dated_near)
        )

    def _is_of_table(self, index: int) -> bool:
        """Whether the line stands right above or below a row of figures of as many cells."""
        bars = self.lines[index].count(" | ")
        beside = self.lines[max(0, index - 1) : index + 2] if bars else ()
        rows = sum(line.count(" | ") == bars and is_row(line) for line in beside)
        return rows > is_row(self.lines[index])

    def _is_outside(self, index: int) -> bool:
        """Whether the line and the title above it both stand outside the article's element."""
        return self.outside is not None and self.reasons[index] == "outside"

    def _names_go_on(self, index: int) -> bool:
        """Whether behind the comma the next line holds another name."""
        more = self.lines[index + 1] if index + 1 < len(self.lines) else ""
        return self.lines[index][-1] in ",，" and bool(bare_name(more))

    def named_in_text(self) -> str:
        """The reporter named in the dateline, or behind the last sentence of the text."""
        if not self.prose:
            return ""
        end = self.prose[-1]
        # Points that sum an article up stand above its first paragraph.
        start = next((at for at in self.prose if self.lines[at][0] not in _POINTS), self.prose[0])
        first, last = self.lines[start], self.lines[end]
        if not self.shapes[start].han:
            behind = [at for at in range(end, len(self.lines)) if self._may_sign(at)][:_NEAR]
            signs = (signed_behind(self.lines[at]) for at in behind if self.reasons[at] != "credit")
            return next(filter(None, signs), "") or next(
                filter(None, map(self._presented, behind)), ""
            )
        opening = _SIGNATURE if first[0] in "（(【" else dateline(first)[1]
        # Whatever the paper is called, its report opens with a bracket.
        if not opening and (wire := _WIRE.match(first)):
            opening = wire.end()
        above = self.lines[max(0, start - 2) : start]
        ends = (first[:opening], last[-_SIGNATURE:], *filter(_ALONE.fullmatch, above))
        names = map(bracketed_name, ends)
        signed = map(signed_behind, self.lines[end : end + _NEAR])
        told = map(self._presented, range(end + 1, min(end + 1 + _NEAR, len(self.lines))))
        return next(filter(None, chain(names, signed, told)), "")

    def _may_sign(self, at: int) -> bool:
        return self.reasons[at] in {"", "credit", "label"} and self.roles.get(at, "") == ""

    def _presented(self, at: int) -> str:
        """Whom the last line presents as the writer, where the text has not told of him."""
        name = presented(self.lines[at])
        told = name and any(name.split()[-1] in line for line in self.lines[self.body : at])
        return "" if told else name

    def drop_agency(self) -> None:
        """One word that the dateline has too is an agency: "Beijing (Kabar/Huaxun) - …"; one that
        stands beside the day is the author where no person is named above the text."""
        first = self.lines[self.body] if self.body < len(self.lines) else ""
        lead = first[: dateline(first)[1]]
        self.names = [
            name
            for name in self.names
            if name != self.agency and (not name.isascii() or " " in name or name not in lead)
        ]
        signed = (i for i in range(self.body) if self.roles.get(i) == "byline")
        if self.agency and all(agency_alone(self.lines[i]) for i in signed):
            self.names.insert(0, self.agency)

    def signed(self) -> str:
        """The name that stands alone right behind the last sentence, as in print."""
        at = self.prose[-1] + 1 if self.prose else len(self.lines)
        more = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        if at >= len(self.lines) or self.reasons[at] not in _OF_A_NAME or bare_name(more):
            return ""
        # Letters and answers to them are signed each.
        if any(plain(line) in _LETTERS for line in self.lines[: self.body]):
            return ""
        name = self.lines[at].lstrip("-–— ")
        # Topics are listed there too: a name of two words at least, nothing around it.
        if " " not in name or bare_name(name) != name:
            return ""
        self.roles.setdefault(at, "byline")
        return name

    def dated_elsewhere(self) -> tuple[date | None, str]:
        """The date in the first paragraph's dateline, beside other things in a line above it, or in
        an address among the lines."""
        first = self.lines[self.body] if self.body < len(self.lines) else ""
        day, text = dated(first, language=self.language)
        if day is None:
            day, text = self._dated_above()
        return (day, text) if day else from_address(self.lines)

    def _dated_above(self) -> tuple[date | None, str]:
        """The one day that stands apart in a short line above the text, its title aside:
        2024年5月22日 第A07版 记者 祁连 文/图."""
        for index in range(self.body):
            line, form = self.lines[index], self.shapes[index]
            if self.roles.get(index) == "title" or form.plain or form.size > _LONGEST_STAMP:
                continue
            found = written_dates(line, language=self.language)
            if len({item.day for item in found}) == 1 and stands_apart(line, found[0]):
                if form.han:
                    self.roles.setdefault(index, "date")
                return found[0].day, found[0].text
        return None, ""
