"""An article's title among the lines above its body."""

import itertools
import re
from collections.abc import Collection, Sequence

from articles.text.debris.context import is_pair
from articles.text.debris.lookup import plain
from articles.text.pages.datelines import dateline
from articles.text.pages.line_kinds import is_list_item
from articles.text.pages.line_shape import Shape, content
from articles.text.pages.publication import CLOCK, written_dates

_ENOUGH = 20_000
# "《海湾新闻》（20240305）", as Markdown too.
PROGRAMME = re.compile(r"^(?:#{1,3} )?[《【\[(（].{1,30}[》】\])）]\s*[(（]?20\d{6}[)）]?$")
_MARKDOWN = re.compile(r"^#{1,4}\s+")
_QUOTED_WHOLE = re.compile('[“"\'‘「][^”"」]+[”"\'’」]')
# No title stands below so many lines.
_DEEPEST = 200
# Titles end neither as sentences nor as items of lists do.
_NO_TITLE = "。；;：:，,"
_AS_GOOD = 0.55
# Menus and mastheads are divided by bars and points.
_DIVIDED = re.compile(r"\s[|·›»>｜]\s")
_SITE = re.compile(r"\s?[-–—|_]\s?[^-–—|_]{2,40}")
# Whoever publishes stands above the title, and the text speaks of them.
_INSTITUTION = re.compile(
    r"(?:kedutaan|kementerian|badan|biro|dinas|pemerintah|universitas|lembaga|asosiasi|kantor|pt|"
    r"embassy|ministry|bureau|office|department|university|association|institute|committee)\b"
    r"(?!.*\b(?:buka|luncurkan|gelar|catat|umumkan|tambah|minta|sebut|says?|opens?|to)\b)",
    re.IGNORECASE,
)
_HAN_INSTITUTION = re.compile(
    r"[\u4e00-\u9fff（）]{2,20}(?:研究[所院]|[局厅]|委员会|办公[室厅]|中心|大学|学院|协会|银行|政府|总队|"
    r"公司|证券|期货|集团|平台|社区|市场|法院|检察院)"
)
# "National Bureau of Statistics of China"
_WHOLE_BODY = re.compile(
    r"(?:(?:The )?[A-Z][\w’']+ ){0,4}(?:Bureau|Ministry|Department|Office|Agency|Council|Court|"
    r"Authority|Institute|University|Association|Embassy|Commission) (?:of|for|on) "
    r"(?:the |[A-Z][\w’']+ ?|of |and |in ){1,8}"
)
# "Kementerian Dermaga Republik Indonesia": the whole name of an office, and no headline.
_OFFICE_NAMED = re.compile(
    r"(?:Kementerian|Badan|Dinas|Kedutaan|Konsulat|Pemerintah|Kantor|Direktorat|Lembaga|Otoritas|"
    r"Biro|Universitas|Sekretariat|Balai)(?: (?:[A-Z][\w.()-]*|dan|untuk|di|&)){0,8} "
    r"(?:Republik Indonesia|RI|(?:Kota|Kabupaten|Provinsi|Daerah) [A-Z]\w+(?: [A-Z]\w+)?)"
)
# Sections, one beside the other.
_MENU = re.compile(r"(?:[\u4e00-\u9fff]{2,4}[ \u3000]){2,}[\u4e00-\u9fff]{2,4}")
# What stands above a title of its own: another article's, or what the paper says of itself.
_ABOVE = re.compile(
    r"(?:breaking(?: news)?|just in|trending|terkini)\s?:|(?:名称|标题)\s?[:：]|"
    r"(?:letters?(?: to the editor)?|surat pembaca|读者来信|opinion|opini)$|"
    r"(?:an? |your )?(?:\w+ )?(?:magazine|newspaper|journal|newsletter|weekly|blog|podcast|review) "
    r"(?:about|for|of|on|from) ",
    re.IGNORECASE,
)
# Whose announcement it is: a firm's whole name, which the announcement has a title below.
_FIRM = re.compile(
    r"(?!.* (?i:buys?|sells?|sues?|joins?|wins?|backs?|to|acquires?|takes?|merges?|signs?|lists?|"
    r"names?|beli|jual|gugat|gandeng|akuisisi|caplok) )"
    r"(?:(?:[A-Z\d&'’.,()\-]+ ){1,9}\(?(?:LIMITED|LTD|INC|CORP|CORPORATION|COMPANY|PLC|BERHAD|BHD|"
    r"TBK|GROUP|HOLDINGS|TRUST|\(PERSERO\))\)?\.?|"
    r"(?:PT|CV|P\.T\.) (?:[A-Z][\w&.\-]*,? |\(Persero\),? ){1,6}(?:Tbk|TBK)\.?|"
    r"(?:[A-Z][\w&.\-]* |(?:and|of) ){1,7}(?:Company|Co\.?,?|Holdings|Group) (?:Limited|Ltd)\.?|"
    r"(?:(?!收购|入股|并购|起诉|状告|增持|减持|成立|注资|投资(?!控股|集团|股份|有限)|参股|控股(?!集团|股份|有限)|携手|牵手|"
    r"拟|获|被|向|与|和)[\u4e00-\u9fff（）()]){4,24}(?:有限(?:责任)?公司|集团公司))"
)
# Who wrote it, in a note of one line.
_OF_THE_WRITER = re.compile(
    r"\W*(?:the|our) (?:writer|author|columnist|essayist|reviewer|contributor)s?,? "
    r"(?:(?:is|was|are|were) (?:an?|the) |(?:has|have|had) \w+ed\b|(?:once |also |now |formerly )?"
    r"(?:ran|runs|teaches|taught|"
    r"works|worked|covers|covered|leads|led|edits|edited|lives|lived|chairs|chaired|heads|headed|"
    r"served|serves|studies|studied|founded|advises|advised|manages|managed|directs|directed|"
    r"reports|reported|spent|owns|owned|built|sits|sat|heads|holds|held)\b|an? )|"
    r"\W*penulis(?:,| adalah| merupakan| pernah| kini| bekerja| memimpin| mengajar| mengelola|"
    r" dosen| peneliti| wartawan| pengamat) |"
    r"\W*(?:本文)?作者(?:系|为|曾|现[任为]|是)|"
    r"(?:disusun|dirangkum|dihimpun|ditulis|disunting) (?:oleh|tim|redaksi) |"
    r"(?:compiled|written|edited|prepared|put together) by ",
    re.IGNORECASE,
)
# The title that the text had where it comes from.
FORMER = re.compile(r"[（(【\[]?(?:本文)?原(?:标题|题)[:：]")
_FORMER_WHOLE = re.compile(
    r"[（(【\[]?(?:本文)?原(?:标题|题)[:：]\s?(?:《(?P<titled>[^》]{4,80})》|(?P<bare>[^（(]{4,80}?))"
    r"[）)】\]]?$"
)
# Whose words a page puts above its question: "— Ana Lim on Sunday in an interview".
_ATTRIBUTED = re.compile(r"[—–-]{1,2} ?[A-Z][\w.’'\-]+ ")
# "“We will have to wait,” Ana Lim said at the dock": what a deck says.
_SAID = re.compile(
    r"^[“\"][^“”\"]{8,200}[,!?.][”\"] [^“”\"]{0,80}\b(?:said|says|told|wrote|added|tweeted|writes|"
    r"kata|ujar|tutur|ucap|ungkap)\b"
)
_ENDS_SENTENCE = "。！!？?…"
# What heads several short reports, each with a heading of its own above its only paragraph.
_DIGEST = re.compile(
    r"(?:快讯|简讯|短讯|速览|要闻|速递|播报|集锦|简报)\s*$|"
    r"^(?:news )?(?:in brief|briefs|roundup|headlines)$|"
    r"^(?:kilas|ringkasan|rangkuman) ",
    re.IGNORECASE,
)
_FEWEST_ITEMS = 2
# "Live: …", "快讯：…" may head a title; a label alone does not.
_LONG_ENOUGH = 5
_LONGEST_HEADING = 9
_FEWEST_HEADINGS = 2
# Roles that a title may have been taken for, where no better line is there.
_TAKEN_FOR = frozenset({"outside", "label", "stranger", "media"})
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
    # On a page that was pasted whole, menus stand above it: they do not count.
    above = [i for i in range(body) if reasons[i] != "outside"][:_DEEPEST]
    # Behind the first item of a list stand more items, and no title.
    items = (
        at
        for at, i in enumerate(above)
        if is_list_item(lines[i]) and not (i and _is_claim(lines[i - 1], lines[i : i + 1]))
    )
    free = [i for i in above[: next(items, None)] if i not in taken]
    candidates = [
        i
        for i in free
        if (not reasons[i] or (reasons[i] == "media" and shapes[i].size >= _LONG_ENOUGH))
        and 2 <= shapes[i].size <= 40
        and lines[i][-1] not in _NO_TITLE
        and not lines[i].startswith(("——", "—"))
        and not (shapes[i].han and dateline(lines[i])[1])
        and not _is_field(lines[i], shapes[i])
        and not _is_stamped(lines[i])
        and not _OF_THE_WRITER.match(lines[i])
    ]
    labels = (i for i in free if reasons[i] in ("", *_LAST_RESORT))
    digest = next((i for i in labels if _DIGEST.search(lines[i])), None)
    if digest is not None:
        told = digest > 0 and PROGRAMME.match(lines[digest - 1]) is not None
        if _holds_items(shapes[digest + 1 :], told=told):
            return digest
    if body and PROGRAMME.match(lines[body - 1]) and not shapes[body].terminated:
        return body  # a long title below the programme's
    former = [i for i in range(body) if _FORMER_WHOLE.match(lines[i])]
    if former and _stands_for_title(lines, shapes, candidates, former[0]):
        return former[0]
    if not candidates:
        spare = [i for i in free if reasons[i] in _LAST_RESORT and shapes[i].size >= 2]
        spare += [i for i in range(body) if bare_title(lines[i]).startswith("《")]
        return spare[0] if spare else None
    if _heads_a_part(shapes, reasons, candidates[-1], body):
        first_taken = min(taken, default=0)
        candidates = [i for i in candidates if i < first_taken] or candidates
    text = [line for line, reason in zip(lines[body:], reasons[body:], strict=True) if not reason]
    vocabulary = content(" ".join(text)[:_ENOUGH])
    ranks = [
        _rank(lines[i], shapes[i], vocabulary) - _is_claim(lines[i], lines[i + 1 : i + 2])
        for i in candidates
    ]
    # A deck below the title says it again, at greater length.
    best = next(
        i for i, rank in zip(candidates, ranks, strict=True) if rank >= max(ranks) - _AS_GOOD
    )
    # The browser's title, with the site's name, may stand above the one of the text.
    named = lines[best]
    return next((i for i in candidates if _is_of_site(named, lines[i])), best)


def _stands_for_title(
    lines: Sequence[str], shapes: Sequence[Shape], candidates: Sequence[int], former: int
) -> bool:
    """Whether no other line may be the title than the former one: above it stands none, and
    below it only what ends as a sentence does, or speaks of something else."""
    named = content(former_title(lines[former]))
    for index in candidates:
        words = content(lines[index])
        shared = len(words & named)
        # The account's name may have one word of the title.
        above = index < former and (shapes[index].size >= _LONG_ENOUGH or 2 * shared >= len(words))
        below = index > former and lines[index][-1] not in _ENDS_SENTENCE
        if shared and (above or below):
            return False
    return True


def _is_claim(line: str, below: Sequence[str]) -> int:
    """How little a line is a title that is all in quotation marks, with whoever said it below, or
    that goes on with who said it: 2, or 0."""
    quoted = _QUOTED_WHOLE.fullmatch(line) is not None
    attributed = quoted and any(map(_ATTRIBUTED.match, below))
    return 2 * (attributed or _SAID.match(line) is not None)


def _holds_items(shapes: Sequence[Shape], *, told: bool) -> bool:
    """Whether paragraphs stand below headings without a full stop, mostly one below each where
    nothing else has ``told`` that a digest begins."""
    pairs = itertools.pairwise(shapes)
    items = sum(
        not (head.terminated or head.paragraph) and head.size >= _LONG_ENOUGH and form.paragraph
        for head, form in pairs
    )
    single = told or 3 * items > 2 * sum(form.paragraph for form in shapes)
    return items >= _FEWEST_ITEMS and single


def _is_of_site(line: str, title: str) -> bool:
    """Whether a line is a title with the site's name behind it."""
    return line.startswith(title) and _SITE.fullmatch(line, len(title)) is not None


def _is_field(line: str, form: Shape) -> bool:
    """Whether the line is a name and its figure: "Present: 14 members"."""
    return form.size < _LONG_ENOUGH and is_pair(line) and any(map(str.isdigit, line))


def _is_stamped(line: str) -> bool:
    """Whether the line ends in a day and an hour: when and where the report was published."""
    dates = written_dates(line, language="")
    return bool(dates) and bool(CLOCK.search(line)) and dates[-1].end >= 0.5 * len(line)


def _rank(line: str, form: Shape, vocabulary: Collection[str]) -> float:
    tokens = content(line)
    shared = len(tokens.intersection(vocabulary)) / (len(tokens) + 2)
    apart = (
        bool(_DIVIDED.search(line))
        + 0.5 * bool(_INSTITUTION.match(line))
        + bool(_ABOVE.match(line))
        + bool(_HAN_INSTITUTION.fullmatch(line) or _WHOLE_BODY.fullmatch(line))
        + bool(_OFFICE_NAMED.fullmatch(line))
        + bool(_MENU.fullmatch(line))
        + 0.5 * (form.sentences > 1)
        + 2 * bool(_FIRM.fullmatch(line))
        + 2 * (form.terminated and line.endswith(".") and not line.isupper())
        + 0.5 * (not shared)
        + bool(FORMER.match(line))
    )
    # In an interview somebody's words are its title.
    quoted = _QUOTED_WHOLE.fullmatch(line) is not None and form.size >= _LONG_ENOUGH
    return 2 * shared + min(form.size, 9) / 9 - apart + 0.5 * quoted


def _heads_a_part(shapes: Sequence[Shape], reasons: Sequence[str], last: int, body: int) -> bool:
    """Whether the line above the first paragraph may be the first of several headings."""
    if last != body - 1:
        return False
    short = [
        not reason and not form.terminated and 1 <= form.size <= _LONGEST_HEADING
        for form, reason in zip(shapes, reasons, strict=True)
    ]
    below = zip(short[body:], shapes[body + 1 :], strict=False)
    return sum(is_short and form.paragraph for is_short, form in below) >= _FEWEST_HEADINGS


def bare_title(line: str) -> str:
    """A title without the mark that Markdown has before it, or the word for a former title."""
    return former_title(line) or _MARKDOWN.sub("", line)


def former_title(line: str) -> str:
    """The title that a line says the text had elsewhere, or ""."""
    match = _FORMER_WHOLE.match(line)
    return (match["titled"] or match["bare"] or "").strip() if match else ""


def stated_title(lines: Sequence[str], reasons: Sequence[str], title: str) -> int | None:
    """The index of the first line that is the title which the page states.

    Where none is left, the last of those above the text that its markup put outside of it.
    """
    wanted = plain(title)
    above: int | None = None
    inside = False
    for index, line in enumerate(lines):
        inside = inside or not reasons[index]
        reason = reasons[index]
        if len(line) >= 400 or (reason and reason not in _TAKEN_FOR):
            continue
        same = alike(plain(line), wanted)
        if reason == "outside":
            above = index if same and not inside else above
        elif same and (not reason or plain(line) == wanted):
            # A short title looks like a label: it must be the very words.
            return index
    return above


def shown_title(stated: str, line: str) -> str:
    """The title as readers see it, where the page's head adds the site's name or cuts it short."""
    one, other = plain(line), plain(stated)
    cut = other.endswith((".", "…")) and one.startswith(other.rstrip(".…"))
    return line if cut or not other or one in other else stated


def alike(line: str, title: str) -> bool:
    """Whether one of the two is the other, or most of it."""
    # Heads of pages cut long titles short.
    stem = title.rstrip(".…")
    if stem != title and len(stem) >= _LONGEST_HEADING and line.startswith(stem):
        return True
    shorter, longer = sorted((line, title), key=len)
    return shorter in longer and len(shorter) >= 0.75 * len(longer)
