"""Title, byline, dateline and date of publication, from the lines around an article's body."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from articles.text.debris_tables import plain
from articles.text.line_shape import Shape, shape
from articles.text.publication import WrittenDate, date_without_year, written_dates

_NAME = r"[^\W\d_][\w.'’\-]*(?: (?:[^\W\d_a-z][\w.'’\-]*|bin|binti|de|van|der|al|and|dan|&)){0,6}"
# Two to four characters that are no label of the line's next part.
_HAN_NAME = (
    r"(?!未知|网络|佚名|整理|综合|责任|编辑|来源|阅读|评论|发布|时间|日期|记者|通讯|摄影|校对|字号)"
    r"[\u4e00-\u9fff·]{2,4}"
)
_LATIN_BYLINE = re.compile(
    r"^[\s\-–—•|]*(?i:(?:words|written|story|reported|text|reporting|analysis|ditulis)? ?\b"
    r"(?:by|oleh)\b|penulis|reporter|wartawan|pewarta|jurnalis|laporan|author|correspondent|"
    rf"kontributor)\s*[:|]?\s+(?P<name>{_NAME})"
)
_NAME_IN_PLACE = re.compile(rf"^(?P<name>{_NAME}) in [A-Z][\w’'\- ]+(?:,? [A-Z]\w+)?$")
_NAME_AND_OUTLET = re.compile(
    r"^(?P<name>[A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+){1,3})\s?(?:,|-|–|—|\|)\s?[A-Z][\w. &]{1,40}$"
)
# A name behind one of these words may be anything; behind a space only a name is one.
_HAN_BYLINE = re.compile(
    r"(?:作者|撰文|撰稿|采写|文字|文|本报记者|记者|通讯员|特约记者|实习记者|见习记者)"
    r"(?:\s*[:：丨|/／]\s*(?:\S{0,8}记者\s)?|(?<!文)(?<!文字)\s+)"
    rf"(?P<name>{_HAN_NAME}(?:[ 、　&]+{_HAN_NAME}){{0,3}})(?![\u4e00-\u9fff])"
)
_BARE_NAME = re.compile(
    r"(?P<name>[A-Z][\w.'’\-]+(?: (?:[A-Z][\w.'’\-]*|bin|binti|de|van)){1,3}|[\u4e00-\u9fff·]{2,4})"
)
_LABEL_ALONE = re.compile(
    r"(?:by|oleh|authors?|penulis|reporter|publish(?:ed)? date|date|tanggal|作者|记者|"
    r"发布时间)\s*[:：]?",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"^[(（\[](?P<name>[A-Za-z]{2,5}(?:[/\-][A-Za-z]{2,5}){0,3})[)）\]]$")
_GLUED_OUTLET = re.compile(r"(?<=[a-z])(?=[A-Z]{2,}).*$")
_BYLINE_END = re.compile(r"\s*(?:[|•,;–—]| - | in (?=[A-Z]).*| and Reuters).*$")

_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\.?|"
    r"\b(?:WIB|WITA|WIT|GMT|UTC|BST|EST|EDT|ET|CST|PST|SGT|HKT|Z)\b|T\d{2}:\d{2}Z?",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(
    r"(?:last |first )?(?:published|updated|posted|modified|created|dated?|diterbitkan|"
    r"dipublikasikan|"
    r"diperbarui|terbit|tayang|dibuat|rilis|tanggal)(?: (?:on|at|pada|tanggal))?|"
    r"(?:发布|更新|发表|发稿|刊发|编辑|最后更新|日期|时间)(?:时间|日期|于)?|"
    r"(?:来源|作者|责编|编辑|字号|记者|浏览|阅读|点击|评论)\s*[:：]?\s*[^\s|]*|"
    r"\d+\s*(?:次|条|人)?(?:阅读|评论|浏览|点击|参与|views|comments|komentar|min(?:ute)?s? read)",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updated?|modified|diperbarui|更新", re.IGNORECASE)
_PUBLISHED = re.compile(r"publish|posted|terbit|tayang|rilis|发布|发表|刊发", re.IGNORECASE)
_PROGRAMME = re.compile(r"^[《【\[(（].{1,30}[》】\])）]\s*[(（]?20\d{6}[)）]?$")
_ADDRESS = re.compile(r"https?://\S*?/(?P<y>20\d\d)[/\-]?(?P<m>[01]\d)[/\-]?(?P<d>[0-3]\d)(?!\d)")

_DASHED = re.compile(r"^(?P<lead>[^\n!?。]{2,90}?)\s?(?:--|[–—]|(?<=\s)-)\s?(?=\S)")
_LEAD_PART = re.compile(r"^[^\W\d_a-z][\w'’\-]*(?: (?:[^\W\d_a-z][\w'’\-]*|of|and|di|del)){0,3}$")
_OUTLET_PART = re.compile(r"\w\.(?:com|co|id|net|org|cn|tv|news)\b", re.IGNORECASE)
_COUNTRIES = frozenset({"china", "indonesia", "japan", "singapore", "malaysia", "hong kong"})
_OUTLET_ENDS = ("网", "社", "报", "台", "讯", "端", "在线", "新闻", "财经")
_HAN_DATELINE = re.compile(
    r"^(?:[^，。\s]{0,14}(?:社|网|报|台|端|刊|新闻|快讯|"
    r"在线))?\s?(?P<place>[\u4e00-\u9fff]{2,6}?)\s?"
    r"(?:(?:20\d\d年)?\d{1,2}月)?\d{1,2}日?(?:电|讯|消息)\s?(?:[（(][^）)]{1,40}[）)])?\s?"
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
    """Find title, byline and date among ``lines``; those that ``reasons`` names stay debris."""
    prose = [i for i, form in enumerate(shapes) if form.prose and not reasons[i]]
    paragraphs = [i for i in prose if shapes[i].paragraph] or prose[:1]
    body = paragraphs[0] if paragraphs else len(lines)
    # A deck may stand between the title and the author: look as far as the third paragraph.
    head = paragraphs[2] if len(paragraphs) > 2 else len(lines)
    roles: dict[int, str] = {}
    names: list[str] = []
    dates: list[tuple[int, str, WrittenDate]] = []
    for index in _edges(shapes, reasons, head):
        line = lines[index]
        if shapes[index].paragraph and not reasons[index]:
            continue
        found = written_dates(line, language=language)
        name = byline_of(line) or (_bare(line) if reasons[index] == "byline" else "")
        names.append(name)
        if found and _is_date_line(line, found):
            dates += [(index, line, item) for item in found]
            roles[index] = "date"
        elif name and reasons[index] in {"", "label"} and (index < head or shapes[index].size <= 9):
            roles[index] = "byline"
        elif _LABEL_ALONE.fullmatch(line):
            roles[index] = "byline"
            names.append(_bare(lines[index + 1]) if index + 1 < len(lines) else "")
            if names[-1]:
                roles[index + 1] = "byline"
    at = _title(lines, shapes, reasons, roles, body, title)
    if at is not None:
        # Pages repeat it, and say it in other letters.
        same = (
            i for i in range(at, min(head, at + 8)) if _alike(plain(lines[i]), plain(lines[at]))
        )
        roles |= dict.fromkeys(same, "title")
        names.append(_bare_name(lines, shapes, reasons, roles, at, head))
    published, text, ambiguous = _choose(dates)
    if published is None and not ambiguous:
        published, text = _from_address(lines)
    return Surroundings(
        title=title or (lines[at] if at is not None else ""),
        byline=next(filter(None, names), ""),
        published=published,
        published_text=text,
        ambiguous=ambiguous,
        roles=roles,
    )


def _bare(line: str) -> str:
    """The line itself where it is nothing but a person's name."""
    match = _BARE_NAME.fullmatch(line.strip())
    return match["name"] if match else ""


# Lines of other articles, and of the page around them, which have dates and authors of their own.
_ELSEWHERE = frozenset({"related", "comments", "navigation", "page_part", "advertisement"})
# A date may stand a little above the title, or below the text.
_NEAR = 4


def _edges(shapes: Sequence[Shape], reasons: Sequence[str], body: int) -> Iterator[int]:
    """Indices of the lines that stand around the body: first those near the title."""
    inside = [i for i, reason in enumerate(reasons) if reason != "outside"]
    if not inside:
        return
    first, end = inside[0], inside[-1] + 1
    behind = max((i for i in inside if shapes[i].prose and not reasons[i]), default=end - 1) + 1
    near = [*range(max(0, first - _NEAR), first), *range(end, min(end + _NEAR, len(shapes)))]
    for index in (*range(first, min(body, end)), *range(behind, end), *near):
        if reasons[index] not in _ELSEWHERE:
            yield index


def byline_of(line: str) -> str:
    """The author whom this short line names, or ""."""
    if len(line) > 160:
        return ""
    match = _INITIALS.match(line) or _HAN_BYLINE.search(line)
    if match:
        return match["name"].strip()
    match = _LATIN_BYLINE.match(line) or _NAME_IN_PLACE.match(line)
    if not match:
        return ""
    return _BYLINE_END.sub("", _GLUED_OUTLET.sub("", match["name"])).strip()


def dateline(paragraph: str) -> tuple[str, int]:
    """The place a report was sent from, and where its own words begin ("", 0 without one)."""
    match = _HAN_DATELINE.match(paragraph)
    if match:
        return "" if match["place"].endswith(_OUTLET_ENDS) else match["place"], match.end()
    match = _DASHED.match(paragraph)
    if not match:
        return "", 0
    lead = re.sub(r"[(\[][^)\]]*[)\]]", "", match["lead"]).strip(" ,")
    parts = [part.strip() for part in lead.split(",")]
    parts = [
        part for part in parts if not _OUTLET_PART.search(part) and not date_without_year(part)
    ]
    if not parts or not all(_LEAD_PART.match(part) for part in parts):
        return "", 0
    place = parts[0]
    if len(parts) > 1 and parts[1].casefold() in _COUNTRIES:
        place = f"{place}, {parts[1]}"
    return place, match.end()


def _is_date_line(line: str, found: Sequence[WrittenDate]) -> bool:
    """Whether nothing much is left of the line once dates, times and their labels are out."""
    if _PROGRAMME.match(line):
        return True
    rest = unicodedata.normalize("NFKC", line)
    for item in found:
        rest = rest.replace(item.text, " ")
    name = byline_of(line)
    rest = _DATE_LABEL.sub(" ", _CLOCK.sub(" ", rest.replace(name, " ") if name else rest))
    return shape(rest).size <= 5


def _title(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    roles: dict[int, str],
    body: int,
    given: str,
) -> int | None:
    if given:
        wanted = plain(given)
        alike = [
            i for i, line in enumerate(lines) if len(line) < 400 and _alike(plain(line), wanted)
        ]
        return next((i for i in alike if not reasons[i]), None)
    candidates = [
        i for i in range(body) if i not in roles and not reasons[i] and 2 <= shapes[i].size <= 40
    ] or [i for i in range(body) if i not in roles and reasons[i] == "label"]
    if not candidates or body >= len(lines):
        return candidates[0] if candidates else None
    vocabulary = _tokens(" ".join(lines[body:])[:20_000])

    def rank(index: int) -> float:
        tokens = _tokens(lines[index])
        shared = len(tokens & vocabulary) / max(len(tokens), 1)
        size = min(shapes[index].size, 9) / 9
        ended = lines[index].endswith((".", "。"))
        return 2 * shared + size - 2 * ended - 0.2 * candidates.index(index)

    return max(candidates, key=rank)


def _alike(line: str, title: str) -> bool:
    shorter, longer = sorted((line, title), key=len)
    return shorter in longer and len(shorter) >= 0.75 * len(longer)


def _tokens(text: str) -> set[str]:
    text = text.casefold()
    latin = {word[:6] for word in re.findall(r"[^\W\d_\u3400-\u9fff]{4,}", text)}
    han = re.findall("[\u3400-\u9fff]+", text)
    return latin | {run[i : i + 2] for run in han for i in range(len(run) - 1)}


def _bare_name(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: Sequence[str],
    roles: dict[int, str],
    title: int,
    head: int,
) -> str:
    for index in range(title + 1, head):
        match = _NAME_AND_OUTLET.match(lines[index])
        if index not in roles and match and shapes[index].size <= 8 and not reasons[index]:
            roles[index] = "byline"
            return match["name"]
    return ""


def _choose(dates: Sequence[tuple[int, str, WrittenDate]]) -> tuple[date | None, str, str]:
    """The publication date: one labelled so, else the first that no label calls an update."""

    def rank(entry: tuple[int, str, WrittenDate]) -> int:
        _, line, item = entry
        before = line[max(0, item.start - 30) : item.start]
        if _UPDATED.search(before):
            return 2
        return 0 if _PUBLISHED.search(before) else 1

    for _, _, item in sorted(dates, key=rank):
        if item.day is not None:
            return item.day, item.text, ""
    return None, "", dates[0][2].text if dates else ""


def _from_address(lines: Sequence[str]) -> tuple[date | None, str]:
    for line in lines:
        match = _ADDRESS.search(line) if "://" in line else None
        if match:
            try:
                return date(int(match["y"]), int(match["m"]), int(match["d"])), match[0]
            except ValueError:
                continue
    return None, ""
