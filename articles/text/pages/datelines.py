"""Datelines: the place, the outlet and the day with which a report's first paragraph begins."""

import re
from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache

from articles.text.debris.lookup import plain
from articles.text.pages.dateline_data import (
    KNOWN_CITIES,
    LATIN_CITIES,
    OUTLET_WORDS,
    OUTLETS_ALONE,
    SHOUTED,
)
from articles.text.pages.publication import date_without_year, written_dates

# Without such a dash there is no dateline before one: a hyphen stands behind a space or a stop.
_DASH = re.compile(r"[-–—|](?:(?<=[–—])|(?<=--)|(?<=[\s.]-)|(?<=\s\|))")
_DASHED = re.compile(r"^(?P<lead>[^\n!?。]{2,110}?)\s?(?:--|[–—]|(?<=[\s.])-|(?<=\s)\|)\s?(?=\S|$)")
_BRACKETED = re.compile(r"^\[(?P<place>[A-Z][A-Z'’ -]{2,30})\]\s")
# Places whose full stop or colon alone ends the dateline: known ones, or any behind an outlet.
_SITE = r"(?P<site>[\w ]{2,30}\.(?:com|co|id|net|org|cn|tv|news)(?:\.[a-z]{2})?)"
_STOPPED = re.compile(
    rf"^(?:{_SITE}\s?[,\-–—]\s?)?(?P<place>[A-Z][\w'’]+(?: [A-Z][\w'’]+){{0,2}})[.:]\s"
    r"(?=[A-Z“\"‘'(])",
    re.IGNORECASE,
)
# "Kabar7.com, Jakarta Harga …"
_UNMARKED = re.compile(
    rf"^{_SITE},\s(?P<place>[A-Z][\w'’]+(?: [A-Z][\w'’]+)??)\s(?=[A-Z“\"‘'(])", re.IGNORECASE
)
_WORD = r"[^\W\d_a-z\u3400-\u9fff][\w'’.\-]*"
_PART = re.compile(rf"^{_WORD}(?:[ /](?:{_WORD}|of|and|di|del)){{0,3}}$")
# "Hong Kong CNN": a broadcaster's letters behind the place.
_LETTERS = re.compile(r"(?<=[a-z])\s[A-Z]{2,5}$")
_OUTLET = re.compile(r"\w\.(?:com|co|id|net|org|cn|tv|news)\b", re.IGNORECASE)
_SITE_ALONE = re.compile(r"[A-Za-z][\w\-]{1,30}\.(?:com|co\.id|id|co|net|org|tv|news)")
_SITE_END = re.compile(r"\.(?:com|co|id|net|org|cn|tv|news)\b.*")
_NOT_NAMED = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"[a-z][A-Z]")
_CAMEL_ALONE = re.compile(r"(?!Ma?c[A-Z])[A-Z][a-z]+[A-Z]\w+")
_BAR = " | "
_ASIDE = re.compile(r"[(\[][^)\]]*[)\]]|/[^/]{2,40}/")
_ASIDE_BEGUN = re.compile(r"[a-z]{2}")
_DAY_WORDS = re.compile(
    r"\b\d{4}\b|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)
# Whom a letter speaks to before its dash.
_ADDRESSED = frozenset({"sir", "madam", "sirs", "editor", "dear sir"})
_COUNTRIES = frozenset({"china", "indonesia", "japan", "singapore", "malaysia", "hong kong"})
# 唐山、雅加达: where several have reported from.
_HAN_PLACES = r"[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6}){0,3}"
_HAN_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_PAPER = "(?:社|网|报|台|端|刊|新闻|快讯|在线)"
_KNOWN = "|".join(KNOWN_CITIES)
_HAN_LEAD = re.compile(
    rf"^(?:[\u4e00-\u9fff]{{2,8}}报道\s)?(?P<outlet>[^，。\s]{{0,14}}{_PAPER})?\s?"
    rf"(?P<place>[\u4e00-\u9fff]{{2,6}}?)\s?(?P<day>(?:(?:20\d\d年)?{_HAN_NUMBER}月)?{_HAN_NUMBER}日)?"
    # "全社会用电量" is no wire.
    r"(?:电(?:(?<=日电)|(?=[\s（(：:]))|讯|消息)\s?(?:[（(][^）)]{1,40}[）)])?\s?"
)
# "南江网5月22日石家庄电"
_HAN_DAY_FIRST = re.compile(
    rf"^[^，。\s]{{1,14}}{_PAPER}{_HAN_NUMBER}月{_HAN_NUMBER}日"
    rf"(?P<place>{_KNOWN})[电讯]\s?(?:[（(][^）)]{{1,40}}[）)])?\s?"
)
# "【雅加达讯】", "（新加坡2日讯）"
_HAN_ENCLOSED = re.compile(
    rf"^[【（(](?P<place>{_KNOWN}|[\u4e00-\u9fff]{{2,6}}(?=\d{{1,2}}[月日]))"
    rf"(?:{_HAN_NUMBER}月)?(?:{_HAN_NUMBER}日)?(?:[讯电]|专电)[】）)]\s?"
)
# "阿莉娅·本森 石家庄报道"
_HAN_FROM = re.compile(
    rf"^[\u4e00-\u9fff·]{{2,14}}[ 　](?P<place>{_HAN_PLACES})(?:报道|专电)(?=$|[ 　])"
)
_DIVIDER = re.compile(r"[●•·|/]\s")
# "Semarang, Central Java ● Mon, July 21 2025"
_BESIDE_DAY = re.compile(
    r"^(?P<place>(?P<city>[A-Z][\w' ]+?)(?:, [A-Z][\w ]+?)?)\s[●•·|/]\s(?=.*\d)"
)
# "Ana Lim | Mumbai"
_BESIDE_NAME = re.compile(
    r"^[A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+){1,2}\s[|·•/]\s(?P<place>(?P<city>[A-Z][\w' ]+))$"
)
# "ANA LIM, Jakarta"
_BEHIND_NAME = re.compile(rf"^{SHOUTED}, (?P<place>(?P<city>[A-Z][\w' ]+))$")
_HAN_SENT = re.compile(rf"[\u4e00-\u9fff·|]\s?发自(?P<place>{_HAN_PLACES})$")
_HAN_REPORTED = re.compile(
    rf"记者[\s:：]?[^，。]{{2,16}}?[\s　](?P<place>{_HAN_PLACES})(?:(?:摄影)?报道|[电讯]|专电)$"
)
# "海湾日报讯（记者 …）": no place, and the outlet is none.
_HAN_PLACELESS = re.compile(
    rf"^[^，。\s（(]{{1,14}}{_PAPER}\s?(?:[电讯]|消息)\s?"
    r"[（(][^）)]{0,12}(?:记者|通讯员)[^）)]{1,40}[）)]\s?"
)
# "海湾新闻记者 陈晓 天津报道："
_HAN_LED = re.compile(
    r"^[^，。：:\s（(]{0,12}记者\s?[\u4e00-\u9fff]{2,3}?\s?"
    rf"(?P<place>{_KNOWN}|(?<=\s)[\u4e00-\u9fff]{{2,6}})"
    r"(?:摄影)?(?:报道|电|讯)[：:\s]\s?"
)
_OUTLET_ENDS = ("网", "社", "报", "台", "讯", "端", "刊", "在线", "新闻", "财经", "视听")
# Cities whose names end as those of broadcasters do.
_CITIES = ("邢台", "烟台", "丰台", "东台", "五台", "天台", "凤台", "高台")
_LEAD = 160
# Behind so many characters ends neither the name of a site, before its stop, nor that of a city.
_LONGEST_NAMED = 31


def dateline(paragraph: str, *, outlets: Iterable[str] = ()) -> tuple[str, int]:
    """The place a report was sent from, and where its own words begin ("", 0 without one).

    ``outlets`` are lines that stood above the title, a paper's name among them: they are taken
    only where there is something to compare with them.
    """
    place, end, lead = _dateline(paragraph[:_LEAD])
    if lead and outlets:
        place = _place(lead, {_squeezed(line) for line in outlets})
    return (place, end) if place or not lead else ("", 0)


# Every step of cleaning asks for the same lines.
@lru_cache(maxsize=256)
def _dateline(start: str) -> tuple[str, int, str]:
    """The place, where the report begins, and the words before a dash, if it is one that ends the
    dateline."""
    if not start.isascii() and _may_be_wire(start) and (found := _han_dateline(start)):
        return *found, ""
    match = (_BRACKETED.match(start) if start.startswith("[") else None) or _stopped(start)
    if match:
        return match["place"], match.end(), ""
    match = _DASHED.match(start) if _holds_dash(start) and _DASH.search(start) else None
    if match is None:
        return "", 0, ""
    lead = match["lead"]
    if match[0].endswith("| ") and _BAR in start[match.end() :]:
        return "", 0, ""  # "Zinc Dec | 22,610 | +0.2"
    if _ASIDE_BEGUN.match(start, match.end()) and not lead.isupper():
        # "Mr Reed - who runs the port": no report begins with a small letter.
        return "", 0, ""
    if (
        lead.casefold() in OUTLETS_ALONE
        or _SITE_ALONE.fullmatch(lead)
        or _CAMEL_ALONE.fullmatch(lead)
        or (_names_outlet(lead) and not is_city(lead))
    ):
        return "", match.end(), ""  # "VOI - China mencatat …"
    return _place(lead, ()), match.end(), lead


def _may_be_wire(start: str) -> bool:
    """Whether it holds one of the words that end a Chinese dateline."""
    return "电" in start or "讯" in start or "消息" in start or "报道" in start


def _holds_dash(start: str) -> bool:
    return "-" in start or "|" in start or "–" in start or "—" in start


def _han_dateline(start: str) -> tuple[str, int] | None:
    match = _HAN_LEAD.match(start)
    if match and (match["day"] or match["outlet"]):
        place = match["place"]
        is_outlet = place.endswith(_OUTLET_ENDS) and not place.endswith(_CITIES)
        # Before a city that everybody knows stands the name of whoever reports.
        known = next((city for city in KNOWN_CITIES if place.endswith(city)), place)
        return "" if is_outlet else known, match.end()
    match = _HAN_LED.match(start) or _HAN_DAY_FIRST.match(start) or _HAN_ENCLOSED.match(start)
    if match:
        return match["place"], match.end()
    match = _HAN_PLACELESS.match(start)
    return ("", match.end()) if match else None


def is_city(line: str) -> bool:
    """Whether the line is the name of a city from which reports are sent, and nothing else."""
    return plain(line) in LATIN_CITIES


def _stopped(start: str) -> re.Match[str] | None:
    """A dateline without a dash."""
    head = start[:_LONGEST_NAMED]
    if "." not in head and ":" not in head:
        return None
    match = _STOPPED.match(start) or _UNMARKED.match(start)
    if match is None or not match["place"][0].isupper() or start[match.end()].islower():
        return None
    named = is_city(match["place"])
    told = match["site"] and match["place"].isupper() and match.re is _STOPPED
    return match if named or told else None


def reported_from(line: str) -> str:
    """The place that stands behind the author's name in a line of its own, or ""."""
    line = line[:_LEAD]
    if not line.isascii():
        match = _HAN_REPORTED.search(line) or _HAN_SENT.search(line) or _HAN_FROM.match(line)
        if match:
            return match["place"]
    match = _BEHIND_NAME.match(line)
    if match is None and _DIVIDER.search(line) is not None:
        match = _BESIDE_DAY.match(line) or _BESIDE_NAME.match(line)
    return match["place"] if match and is_city(match["city"]) else ""


def dated(paragraph: str, *, language: str) -> tuple[date | None, str]:
    """The full date in the paragraph's dateline, and its text."""
    end = dateline(paragraph)[1]
    found = written_dates(paragraph[:end], language=language) if end else ()
    return (found[0].day, found[0].text) if found else (None, "")


def _place(lead: str, outlets: Collection[str]) -> str:
    whole = _ASIDE.sub("", lead).strip(" ,")
    parts = [part.strip(" .") for part in whole.split(",")]
    parts = [
        part
        for part in parts
        if part
        and not _OUTLET.search(part)
        and part.casefold() not in _ADDRESSED
        and not date_without_year(part)
        and not _DAY_WORDS.fullmatch(part)
        and not written_dates(part, language="")
        and not (outlets and _squeezed(part) in outlets)
    ]
    if not parts or not all(map(_PART.match, parts)):
        return ""
    if len(parts) > 1 and is_city(parts[1]) and _leads_city(*parts[:2]):
        return parts[1]
    if len(parts) > 1 and parts[1].casefold() in _COUNTRIES:
        return f"{parts[0]}, {parts[1]}"
    return _LETTERS.sub("", parts[0])


def _leads_city(first: str, city: str) -> bool:
    """Whether an outlet stands before a known city: it is called so, or written otherwise."""
    shouted = first.isupper() and not city.isupper()
    # Papers have their seat there: "Kabar Niaga, Jakarta - …"
    seated = city == "Jakarta" and " " in first and not first.isupper()
    return not is_city(first) and (
        shouted or seated or bool(_CAMEL.search(first)) or _names_outlet(first)
    )


def _names_outlet(name: str) -> bool:
    """Whether a name holds a word with which papers are called."""
    return not OUTLET_WORDS.isdisjoint(name.casefold().split()) and _PART.match(name) is not None


def _squeezed(name: str) -> str:
    """The name of a paper or of its site, without its ending and without blanks."""
    return _NOT_NAMED.sub("", _SITE_END.sub("", plain(name)))
