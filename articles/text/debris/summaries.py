"""What a page says of its article above it and beside it: points in short, and films."""

import re
from collections import Counter
from collections.abc import Sequence

from articles.text.alternatives import led
from articles.text.debris.lookup import plain
from articles.text.pages.datelines import dateline
from articles.text.pages.line_kinds import is_label, is_list_item
from articles.text.pages.line_shape import Shape

_POINTS = re.compile(
    r"(?P<quick_ai>ai summary)|"
    # What only a box of points is called: no control need divide it from the text.
    r"(?P<quick>(?:ringkasan|rangkuman) (?:cepat|singkat|ai|otomatis)|intinya sih|inti berita|"
    r"pokok berita|(?:berita|kabar) ini (?:singkatnya|dalam sekilas)|fakta (?:singkat|cepat)|"
    r"sekilas berita|baca cepat|baca \d+ detik|"
    r"tl;?dr|quick (?:summary|read|take)|ai (?:read|take)|"
    r"the (?:short|quick) version)|"
    r"(?:key|main|quick) (?:points|takeaways|highlights|facts)|highlights|takeaways|at a glance|"
    r"in (?:brief|short)|summary|ringkasan(?: berita| artikel)?|intisari(?: berita)?|rangkuman|"
    r"(?P<ai>(?:[a-z]+ ){0,2}(?:takeaways|summary|highlights|points|overview)(?: generated|"
    r" created| written)? (?:by|with) (?:\w+ )?ai|ai(?:[- ]generated)? (?:summary|overview|"
    r"takeaways|highlights|key points))|poin(?:-poin)? "
    r"(?:penting|utama)|ikhtisar|sorotan|要点|划重点|核心要点|内容提要|ai ?摘要|智能摘要"
)
_FILM = re.compile(
    r"(?:watch|play|video|tonton|putar)\b.{0,24}|(?:video )?\d{1,2}:\d{2}(?: \d{1,2}:\d{2})?|"
    r"(?:播放|视频).{0,8}",
)
_CONTENTS = re.compile(
    led(
        r"(?:table of )?contents|jump to|daftar isi|(?:本文|内容)?(?:目录|导航|提纲)|"
        r"(?:(?:what['’]s )?(?:in|on|inside) this|on the) (?:article|story|page|guide|brief|"
        r"report|paper|issue|note|post|newsletter|edition|update|feature|review|explainer|document)|"
        r"(?:dalam|di) (?:artikel|laporan|tulisan|halaman|panduan|edisi|naskah|ulasan) ini|"
        r"(?:本期|本报告|报告|本刊|本页)(?:目录|内容|导航)"
    )
)
_NUMBERED = re.compile(r"^\W*(?:\d{1,2}[.)、]?\s?)?")
_MOST_POINTS, _MOST_QUICK = 6, 3
_LONGEST_POINT = 18
_SHORTEST_TITLE, _LONGEST_TITLE = 4, 16
_LONGEST_HEAD = 40


def mark_points(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Sentences below a label for points, above a control that divides them from the text."""
    for index, line in enumerate(lines):
        if len(line) > _LONGEST_HEAD:
            continue
        head = plain(line).strip(" :：.…")
        label = _POINTS.fullmatch(head)
        if label is None:
            continue
        quick = label.lastgroup in {"quick", "quick_ai"}
        end = index + 1
        # "Summary", "Companies": what agencies offer beside each other.
        if end < len(lines) and is_label(lines[end], shapes[end]):
            end += 1
        most = _MOST_QUICK if quick else _MOST_POINTS
        while end < len(lines) and end - index <= most and not reasons[end]:
            form = shapes[end]
            if form.sentences > 1 or form.size > _LONGEST_POINT or is_list_item(lines[end]):
                break
            if dateline(lines[end])[1]:
                break  # there the text begins
            if quick and form.terminated and not shapes[index + 1].terminated:
                break  # the points have no full stop, the text has
            end += 1
        divided = end < len(lines) and (
            reasons[end] in {"control", "label", "tags", "related"}
            or dateline(lines[end])[1]
            or (quick and shapes[end].prose)
            or (label.lastgroup in {"ai", "quick_ai"} and reasons[end])
        )
        # Of points that a page has lost the label is left, between a caption and the text.
        alone = index + 1 == end and index > 0 and bool(reasons[index - 1])
        if divided and (index + 1 < end or alone):
            for at in range(index, end):
                reasons[at] = reasons[at] or "stranger"
        return


def mark_contents(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """The items below a label for contents: the headings of the text, said before they come."""
    for index, line in enumerate(lines):
        if len(line) > _LONGEST_HEAD or not _CONTENTS.fullmatch(plain(line).strip(" :：")):
            continue
        said = Counter(_NUMBERED.sub("", other) for other in lines)
        named: set[str] = set()
        end = index + 1
        while end < len(lines) and not shapes[end].prose and shapes[end].size <= _LONGEST_POINT:
            item = _NUMBERED.sub("", lines[end])
            # Said again, it heads its part.
            if item in named or not (is_list_item(lines[end]) or said[item] > 1):
                break
            named.add(item)
            end += 1
        # One alone heads the paragraph below it.
        for at in range(index, end) if end > index + 2 else ():
            reasons[at] = reasons[at] or "navigation"
        return


def mark_films(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """The title of a film below its button or its length, above a paragraph."""
    buttons = [i for i, reason in enumerate(reasons[:-2]) if reason in {"media", "control"}]
    for index in buttons:
        line, form = lines[index], shapes[index + 1]
        button = len(line) <= _LONGEST_HEAD and _FILM.fullmatch(plain(line))
        title = not form.terminated and _SHORTEST_TITLE <= form.size <= _LONGEST_TITLE
        if button and title and not reasons[index + 1] and shapes[index + 2].prose:
            reasons[index + 1] = "related"
