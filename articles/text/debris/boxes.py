"""Boxes of several lines: a newsletter, a poll, an advertisement, readers' comments, an author.

The first line of a box is debris that the tables name; the others are sentences like any others,
and belong to it by their place.
"""

import re
from collections.abc import Sequence

from articles.text.debris.appeals import unquoted
from articles.text.debris.facts import Facts
from articles.text.debris.lookup import commands, plain
from articles.text.debris.parts import is_section
from articles.text.pages.bylines import bare_name
from articles.text.pages.line_shape import Shape

# First lines of boxes.
_HEAD = re.compile(
    r"(?P<poll>(?:(?:reader|readers'|quick|online) )?(?:poll|quiz)|jajak pendapat|polling|kuis|"
    r"(?:小|读者|有奖)?(?:投票|调查))|"
    r"(?P<comments>(?:\d+ )?(?:(?:reader|readers'|all|latest|semua) )?"
    r"(?:comments?|responses|replies|komentar|tanggapan)(?: pembaca)?(?: ?\(?\d+\)?)?|"
    r"(?:网友|全部|最新|热门|精选)?(?:评论|留言|跟贴|跟帖)(?:区|列表)?(?: ?\(?\d+\)?)?)|"
    r"(?P<author>about the (?:author|writer)s?|tentang penulis|profil penulis|作者简介|关于作者|"
    r"作者介绍)|(?P<company>boilerplate|company profile|about (?:us|the company)|"
    r"(?:profil|tentang|sekilas) perusahaan|tentang kami|[公企][司业]简介|关于(?:公司|我们))|"
    r"(?P<references>references|bibliography|works cited|endnotes|sources cited|our sources|"
    r"rujukan|referensi|daftar pustaka|参考(?:文献|资料|来源)|引用文献)|"
    r"(?P<notes>notes? (?:to|for) (?:the )?editors?|"
    r"catatan (?:untuk|bagi) (?:redaksi|editor|media))"
)
_REPLY = re.compile(
    r"(?:reply|balas|回复|like|suka|举报|report|laporkan|赞|踩)\b.{0,16}|.{1,40} says:|"
    r".{2,160}\s(?:likes?|suka|赞|点赞|回复)\s?\d+|"
    r".{0,30}\b(?:\d+|an?|se) ?(?:days?|hours?|minutes?|weeks?|months?|hari|jam|menit|minggu|"
    r"bulan) (?:ago|(?:yang )?lalu)|.{0,16}\d+ ?(?:天|小时|分钟)前(?: ?(?:回复|点赞|赞|举报|"
    r"来自.{2,8})){0,3}"
)
# "About Oxbow Mills Ltd", below a release of that firm.
_ABOUT = re.compile(
    r"(?:About(?: the)?|Tentang|Sekilas(?: [Tt]entang)?|关于)(?: (?:PT )?(?P<name>[A-Z][\w&.\-]*)|"
    r"(?P<firm>[\u4e00-\u9fff]{2,24}))(?:[^.。:：?？]|(?<=Inc)\.|(?<=Co)\.|(?<=Ltd)\.|(?<=Corp)\.)*$"
)
# Who is named in it: by what organisations are called, or by what they say of themselves below. It
# may as well name the matter of the text: "Sekilas Harga Pangan", and figures stand below.
_OF_A_BODY = re.compile(
    r"^(?!.*\b(?:with|between|in|by|to|dengan|antara|di|ke|oleh|dalam)\b).*"
    r"\b(?:PT|CV|Tbk|Ltd|Limited|Inc|Corp|Corporation|Co|Company|LLC|PLC|plc|GmbH|AG|Bhd|Berhad|Pte|"
    r"Group|Holdings?|Grup|Perum|Persero|"
    r"Ministry|Department|Bureau|Agency|Authority|Commission|Committee|Association|Institute|"
    r"Foundation|University|Chamber|Council|Federation|Society|Secretariat|"
    r"Kemen(?!ang|yan)\w+|Badan|Dinas|Direktorat|Lembaga|Asosiasi|Yayasan|Universitas|Institut|"
    r"Komisi|Otoritas|Perusahaan|Perseroan|Kamar Dagang|Himpunan|Perhimpunan)\b(?!-)|"
    r"(?:公司|集团|协会|学会|商会|研究院|研究所|研究中心|基金会|委员会|大学|学院|银行|联合会|"
    r"事务所|管理局|交易所)$"
)
_SAYS_WHAT_IT_IS = re.compile(
    r"\b(?:founded|headquartered|established in|based in|offices in|subsidiar\w+|listed on|"
    r"^(?:[A-Z][\w&.'’-]* ){1,4}(?:designs?|builds?|makes?|develops?|manufactures?|provides?|"
    r"operates?|supplies|produces?|offers?|helps?|delivers?|sells?|serves?|owns?|runs?|connects?|"
    r"speciali[sz]es?|invests?|creates?|powers|enables?|works) |"
    r"(?:is|are|was) (?:an?|one of|the|among) (?:[\w\-’']+,? (?:and )?){0,6}?(?:compan\w+|"
    r"manufacturer|maker|"
    r"provider|supplier|operator|producer|developer|bank|firm|group|institut\w+|organi[sz]ation|"
    r"agency|association|network|platform|start-?up|insurer|retailer|broker\w*|consultancy|"
    r"publisher|carrier|shipper|builder|investor|charity|business|think tank)s?\b|"
    r"didirikan|berdiri (?:sejak|pada)|berkantor|berpusat|bermarkas|anak usaha|tercatat di|"
    r"(?:adalah|merupakan|ialah) (?:\w+ ){0,3}?(?:perusahaan|perseroan|penyedia|produsen|operator|"
    r"bank|lembaga|badan|asosiasi|organisasi|pengembang|grup|holding|firma|emiten))\b|"
    r"成立于|创立于|创办于|总部(?:位于|设[在于])|是(?:一家|中国|国内|全球)[^。]{0,30}"
    r"(?:公司|企业|集团|机构|供应商|服务商|制造商|运营商|平台|组织)",
    re.IGNORECASE,
)
# A number in brackets, the year or the pages of a work, its kind, an address.
_CITED = re.compile(
    r"^\[\d{1,2}\]|^https?:|www\.|\((?:19|20)\d\d[a-z]?\)|\[[A-Z](?:/OL)?\]|\bpp\. ?\d|"
    r"\b(?:vol|no|hlm)\. ?\d|\bdoi\b|(?:19|20)\d\d\.?$|^\d{1,2}[.)] \D{6,}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
# What only somebody's life is told with.
_STUDIED = re.compile(
    r"(?:Before (?:joining|becoming|that,? (?:s?he|they))\b|Prior to joining |"
    r"Previously,? (?:s?he|they) |"
    r"(?:S?he|They) (?:has|have|had)? ?(?:previously |also |now )?(?:covered|covers|writes|wrote|"
    r"joined|worked|works|studied|graduated|taught|holds|lives|reported|reports|is based|was based|"
    r"edits|edited|was born|grew up|spent|speaks|earned)\b|"
    r"Lulus(?:an)? |Bergabung |Alumn(?:us|i) |Menjadi (?:wartawan|jurnalis)|Meliput |Menulis |"
    r"Lahir di |Berkarier |Joined |Graduated |Covers |Writes |Reports |Based in )|毕业于|曾任|关注"
)
_DOES = re.compile(
    r"(?: [A-Z][\w'’\-]+){0,2},? (?:joined|covers|writes|reports|studied|graduated|is|was|has|"
    r"holds|bergabung|meliput|menulis|lulus|adalah|merupakan|kini)\b"
)
# So of the name of the byline alone.
_COVERS = re.compile(
    r"(?: [A-Z][\w'’\-]+){0,2},? (?:(?:who|which) (?:[a-z]+ ){0,5}[A-Z]?\w+, )?"
    r"(?:(?:kini |sekarang )?(?:menetap|tinggal|bermukim) di [A-Z]|"
    r"(?:has |also |previously |currently )?(?:joined|covers|covered|"
    r"writes|reports (?:on|from|for)|reported (?:on|from|for)|"
    r"lives (?:in|on|near|between)|edits|is (?:an?|the|our|[\w'’ ]+['’]s?) (?:[\w-]+ ){0,5}?"
    r"(?:reporter|correspondent|editor|journalist|columnist|writer|author|professor|fellow|photographer|"
    r"freelancer|contributor|producer|critic|bureau chief))(?![a-z]))"
)
_IN = re.compile(r" in [A-Z]|,? ?[|·]")
_HEAD_LINES = 12
_FEWEST_ABOVE = 4
# Below it a sentence or two may call for subscribers.
_MOST_BEHIND = 3
_READER = re.compile(r"\b(?:your?|our|anda|kamu|kami)\b|[你您]|我们", re.IGNORECASE)
_NEWSLETTER = re.compile(r"\b(?:newsletter|briefing|buletin)\b|[早晚周]报|通讯", re.IGNORECASE)
# What speaks to readers is found before, with the reason of strangers.
_CALLS = frozenset({"subscribe", "stranger"})
_LONGEST_CALL = 14
_LONGEST_OPTION = 4
_NAMES_ABOVE_BIO = 3
_LONGEST_LABEL = 3
_MOST_OPTIONS = 6
_REPLY_WITHIN = 6
_LONGEST_REPLY = 160
_LONGEST_LINE = 32
_LONGEST_BIO = 60


def mark_boxes(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> list[int]:
    """Give the lines of such boxes the reason of their head; return those that stay in doubt."""
    prose = [i for i, form in enumerate(shapes) if form.prose and not reasons[i]]
    facts = Facts(lines, shapes, tuple(reasons))
    for index, line in enumerate(lines):
        if len(line) > 40:
            continue
        match = _HEAD.fullmatch(plain(line).strip(" :>»-–—[]【】()"))
        head = match.lastgroup if match else ""
        if head == "poll":
            _poll(lines, shapes, reasons, index)
        elif head == "comments" and reasons[index]:
            _comments(lines, reasons, prose, index)
        elif head in {"author", "company"} and reasons[index]:
            _author(lines, shapes, reasons, prose, index, facts if head == "author" else None)
        elif head == "notes" and reasons[index]:
            _notes(reasons, prose, index, facts)
        elif head == "references":
            _references(lines, shapes, reasons, index)
        elif reasons[index] == "advertisement":
            _advertisement(lines, shapes, reasons, index, facts)
    _newsletters(lines, shapes, reasons, facts)
    doubtful = _firm(lines, shapes, reasons, prose)
    _bio(lines, shapes, reasons, prose, facts)
    return doubtful + facts.spared


def _bio(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: list[str],
    prose: Sequence[int],
    facts: Facts,
) -> None:
    """A name, and as the last sentences what its bearer studied and covers, below the text; or
    these alone, of the name of the byline."""
    for last in [i for i in prose if not reasons[i]][-_MOST_BEHIND:]:
        if last < _FEWEST_ABOVE or shapes[last].size > _LONGEST_BIO:
            continue
        line, above = lines[last], last - 1
        while reasons[above] and not bare_name(lines[above]) and last - above < _MOST_BEHIND:
            above -= 1
        name = bare_name(lines[above])
        first = (name or line).split(" ")[0]
        of_name = bool(first) and line.startswith(first)
        told = name and ((of_name and _DOES.match(line, len(first))) or _STUDIED.match(line))
        goes_on = reasons[last - 1] == "credit" and shapes[last - 1].prose and _STUDIED.match(line)
        signed = _COVERS.match(line, len(first)) and _is_byline(lines, shapes, first)
        if (told or goes_on or signed) and not facts.spares(last):
            reasons[last] = "credit"
            reasons[above] = reasons[above] or ("credit" if told else "")


def _is_byline(lines: Sequence[str], shapes: Sequence[Shape], first: str) -> bool:
    """Whether somebody called so has signed the text above."""
    name = rf"(?:[A-Z]\w+ )?{re.escape(first)}(?: [A-Z][\w'’-]+)?"
    signed = re.compile(rf"(?:(?:[Bb]y|BY|Oleh|Penulis:) )?{name}")
    for line, form in zip(lines[:_HEAD_LINES], shapes, strict=False):
        match = None if form.prose else signed.match(line)
        by = line[:3].lower() == "by " or line.startswith("Oleh ")
        if match and (by or bare_name(line) or _IN.match(line, match.end())):
            return True
    return False


def _firm(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], prose: Sequence[int]
) -> list[int]:
    """What a firm says of itself below its release, under its name; where it is not sure that the
    heading names a firm, those lines stay and are given back."""
    for head in range(len(lines) - 1, 0, -1):
        below = [i for i in prose if i > head and not reasons[i]]
        if len(below) > _MOST_BEHIND or 2 * len(below) > len(prose):
            return []
        match = _ABOUT.match(lines[head]) if below and len(lines[head]) <= 80 else None
        if match is None or shapes[head].prose:
            continue
        name = match["name"] or match["firm"]
        if any(name in line for line in lines[:head]):
            said = _OF_A_BODY.search(lines[head]) or any(
                _SAYS_WHAT_IT_IS.search(lines[i]) for i in below
            )
            if not said or any(is_section(lines, shapes, reasons, head, i) for i in below):
                return [head, *below]
            for index in (head, *below):
                reasons[index] = reasons[index] or "credit"
            return []
    return []


def _poll(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], head: int) -> None:
    """A label, a question and a few words to choose from."""
    asked = head + 1
    if asked >= len(lines) or lines[asked][-1] not in "?？" or shapes[asked].size > _LONGEST_LINE:
        return
    reasons[head] = reasons[asked] = "control"
    for index in range(asked + 1, min(len(lines), asked + 1 + _MOST_OPTIONS)):
        if shapes[index].terminated or shapes[index].size > _LONGEST_OPTION:
            return
        reasons[index] = reasons[index] or "control"


def _comments(lines: Sequence[str], reasons: list[str], prose: Sequence[int], head: int) -> None:
    """All that stands below a heading for comments, where a reply or an hour shows them."""
    near = lines[head + 1 : head + 1 + _REPLY_WITHIN]
    below = sum(i > head for i in prose)
    if 2 * below < len(prose) and any(
        len(x) <= _LONGEST_REPLY and _REPLY.fullmatch(plain(x)) for x in near
    ):
        for index in range(head, len(lines)):
            reasons[index] = reasons[index] or "comments"


def _author(
    lines: Sequence[str],
    shapes: Sequence[Shape],
    reasons: list[str],
    prose: Sequence[int],
    head: int,
    facts: Facts | None,
) -> None:
    """The paragraph about the author, or whose release it is, where it is the last one."""
    below = [i for i in prose if i > head]
    at = below[0] if len(below) == 1 else len(shapes)
    # Between heading and paragraph may stand the name, and where to find who has it.
    named = range(head + 1, min(at, len(shapes)))
    near = len(named) <= _NAMES_ABOVE_BIO and all(shapes[i].size <= _LONGEST_LABEL for i in named)
    short = near and at < len(shapes) and shapes[at].size <= _LONGEST_BIO
    if not short:
        return
    if facts is None and is_section(lines, shapes, reasons, head, at):
        reasons[head] = ""
    elif not (facts and facts.spares(at)):
        for index in (*named, at):
            reasons[index] = reasons[index] or "credit"


def _references(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], head: int
) -> None:
    """What a text cites, below a heading for it: addresses, and works with their numbers."""
    end = head + 1
    while end < len(lines) and (reasons[end] or _CITED.search(lines[end])):
        end += 1
    if end == head + 1 or any(form.paragraph for form in shapes[end:]):
        return
    for index in range(head, end):
        reasons[index] = reasons[index] or "credit"


def _notes(reasons: list[str], prose: Sequence[int], head: int, facts: Facts) -> None:
    """What a release tells editors below its text: all that follows, if it is little."""
    below = sum(i > head for i in prose)
    if below <= _MOST_BEHIND and 2 * below <= len(prose):
        for index in range(head + 1, len(reasons)):
            if not facts.spares(index):
                reasons[index] = reasons[index] or "credit"


def _advertisement(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], head: int, facts: Facts
) -> None:
    """One or two short lines between a label and a button: an offer."""
    for end in range(head + 2, min(len(lines), head + 4)):
        offer = range(head + 1, end)
        if any(reasons[i] or shapes[i].size > (8 if shapes[i].prose else 12) for i in offer):
            return
        if reasons[end] == "control" or (not reasons[end] and commands(lines[end], shapes[end])):
            if any(map(facts.spares, offer)):
                return
            for index in (*offer, end):
                reasons[index] = "advertisement"
            return


def _asked(lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]) -> set[int]:
    """Indices of the questions of an interview, which asks more than once: answers follow them."""
    found = {
        index
        for index in range(len(lines) - 1)
        if lines[index][-1] in "?？" and not reasons[index] and shapes[index + 1].paragraph
    }
    return found if len(found) > 1 else set()


def _newsletters(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str], facts: Facts
) -> None:
    """Lines beside a call to subscribe that speak to the reader, and the name between them."""
    if _CALLS.isdisjoint(reasons):
        return
    asked = _asked(lines, shapes, reasons)
    for order in (range(1, len(lines)), range(len(lines) - 2, -1, -1)):
        step = 1 if order.step > 0 else -1
        for index in order:
            beside = index - step
            if reasons[index] or reasons[beside] not in _CALLS or index in asked:
                continue
            if reasons[beside] == "stranger" and not _READER.search(unquoted(lines[beside])):
                continue
            short = shapes[index].size <= _LONGEST_CALL
            if short and _READER.search(unquoted(lines[index])) and not facts.spares(index):
                reasons[index] = "subscribe"
    for index in range(1, len(lines) - 1):
        around = (reasons[index - 1], reasons[index + 1])
        called = [reason in _CALLS for reason in around]
        named = any(called) and _NEWSLETTER.search(lines[index])
        # The name of a newsletter stands alone above its call.
        few = shapes[index].size <= _LONGEST_LABEL and not shapes[index].plain
        heads = around[1] == "subscribe" and few
        inside = named or heads or (all(called) and "subscribe" in around)
        if inside and not reasons[index] and not shapes[index].prose:
            reasons[index] = "subscribe"
