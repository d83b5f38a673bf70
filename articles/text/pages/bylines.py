"""Who wrote an article, as lines around it say: "By …", "Oleh …", "记者 …", a name, initials."""

import re
import unicodedata

from articles.text.alternatives import led
from articles.text.debris.lookup import plain, words_of
from articles.text.debris.words import NOT_NAMES, SURNAMES
from articles.text.pages.dateline_data import KNOWN_CITIES, LATIN_CITIES, SHOUTED
from articles.text.pages.publication import (
    CLOCK,
    DATE_LABEL,
    DAY_OF,
    MONTH_OF,
    WEEKDAY,
    written_dates,
)
from articles.text.word_tables import listed

_WORD = r"[^\W\d_a-z][\w.'’\-]*"
_PARTICLE = r"bin|binti|de|van|der|al|al-\w+"
_PERSON = rf"{_WORD}(?: (?:{_WORD}|{_PARTICLE})){{1,3}}"
# "Ana Lim, Jo Doe and Liu Wei": commas divide names where the last one is joined, or ends the line.
_NAMES = (
    rf"(?:{_PERSON}(?:, {_PERSON}){{1,4}}(?:,? (?:and|dan|&) {_PERSON}|(?=$))|"
    rf"{_WORD}(?: (?:{_WORD}|{_PARTICLE}|and|dan|&)){{0,6}})"
)
_NAME_ENDS = (
    r"(?=\s*(?:$|[|•●,;(–—/·*»]|\.?[)\]]$| - | (?:in|at|di|for) | (?:on:?|pada) [^.]{0,12}\d|"
    r"(?<=\s)\d| (?:and|dan) (?:news )?(?:agencies|wires?|staff|wire services)|"
    # Who else had a hand in it, or what.
    r" (?:Pictures?|Photos?|Photographs?|Photography|Images?|Illustrations?|Graphics?|Video|"
    r"Edit(?:or|ed|ing)|Source|Foto|Sumber|Penyunting|Penerjemah|Fotografer|Additional|"
    r"Published|Updated|Posted|Diterbitkan|Diperbarui|Tayang)[ :]))"
)
# Two or three characters that are no label of the line's next part; four with a double surname.
_HAN_NAME = (
    r"(?!未知|网络|佚名|整理|综合|责任|编辑|来源|阅读|评论|发布|时间|日期|记者|通讯|摄影|摄像|编导|播音|校对|"
    r"报道|点击|浏览|访问|人气|热度|本报|本刊|新华|电讯|专电|"
    r"字号|图片|视觉|"
    r"剪辑|赞赏|原创|关注|转载|视频|制图|监制|主编|审核|统筹|策划|实习|见习|来自|发自|发表|发于|"
    r"管理员|办公室|宣传部|编辑部|"
    r"责编|美编|编审|审校|设计|社[评论]|时评|快评|锐评|数读|图解|综述|快讯|要闻|"
    r"[昨今][天日晚]|前天|刚刚|微信|微博|信息|小编|本站|本网|官网|首页)"
    r"(?:(?:欧阳|司马|上官|诸葛|司徒|东方|慕容|皇甫|尉迟|公孙|夏侯|令狐|端木)[\u4e00-\u9fff]{1,2}|"
    r"[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6})"
)
# With its surname first, without a second one.
_SURNAMED = rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}"
# Papers set the two characters of a name apart: "秦　川".
_PRINTED = rf"(?:{_SURNAMED}|[{SURNAMES}][ 　][\u4e00-\u9fff](?![\u4e00-\u9fff]))"
_LATIN_BYLINE = re.compile(
    r"^[\s\-–—•|(\[]*(?i:(?:words|written|interviewed|interview|wawancara|story|reported|text|reporting|"
    r"analysis|authored|live coverage|live reporting|coverage|a report|opinion|commentary|"
    r"posted|published|compiled|disadur|dihimpun|diterjemahkan|disarikan|ditulis|dilaporkan|disusun|diliput|dibuat|diunggah|teks|naskah|"
    r"foto dan teks|"
    r"teks dan foto|liputan)? ?\b"
    r"(?:by|oleh)\b(?:\s?:?\s(?:our |the )?(?:\w+ )?"
    r"(?:writer|correspondent|reporter|columnist|contributor)s?(?= ))?|"
    r"from our (?:\w+ )?correspondent|"
    r"(?:laporan )?(?:wartawan|kontributor|koresponden|reporter|jurnalis) "
    r"[\w.]+(?: [\w.]+){0,2},|penulis(?: adalah| merupakan)?|(?:the )?(?:author|writer) is|"
    r"reporter|wartawan|pewarta|pewawancara|jurnalis|laporan|author|"
    r"correspondent|peliput|koresponden|(?:rep|red)(?=\s?:)|"
    r"kontributor|(?:words|text|story|teks|naskah|interview|wawancara|tim liputan)"
    r"(?: (?:and|dan) \w+)?\s?:)\s*[:|]?\s+"
    rf"(?P<name>{_NAMES}){_NAME_ENDS}"
)
# "A report by Ana Lim from Tianjin", "Laporan langsung Rina Utami dari Beijing"
_REPORT_FROM = re.compile(
    rf"^(?:[Ll]aporan(?: langsung| khusus)?|(?:An? )?(?:[Ll]ive )?(?:[Rr]eport(?:ing)?|"
    rf"[Cc]overage) by) (?P<name>{_PERSON}) (?:from|dari) [A-Z][\w’']+$"
)
# "12 May 2024 | 分析师：赵远"
_HAN_ANALYST = re.compile(
    r"[\d日]\s*[|｜丨]?\s*(?:首席)?(?:分析师|研究员)(?:[：:]\s?|\s+)"
    rf"(?P<name>{_SURNAMED})$"
)
_LABELLED = re.compile(
    r"\s(?:Author|Reporter|Writer|Penulis|Pewarta|Wartawan|Jurnalis|Oleh)\s?:\s"
    rf"(?P<name>{_NAMES}){_NAME_ENDS}"
)
_OTHERS_BY = re.compile(
    r"^(?:(?i:(?:read )?more (?:(?:stories|articles|posts) )?by|more (?:stories|articles) from) "
    rf"(?P<name>{_PERSON})$|"
    rf"To contact the (?:reporter|author|writer)s? (?:on|of) this story: (?P<other>{_PERSON}) in |"
    rf"(?:阅读)?更多\s?(?P<han>{_HAN_NAME})\s?的(?:文章|作品|报道))"
)
# "Posted on 12 May 2024 by …"
_BEHIND_DATE = re.compile(rf"\d\s*[|•·,]?\s(?i:by|oleh):?\s(?P<name>{_NAMES})$")
# A month or a weekday before the day's number is no part of the name, nor is 唐山 in 唐山报道.
_NO_NAMES = frozenset({*MONTH_OF, *DAY_OF, *KNOWN_CITIES})
# Words with which names of institutions begin or end.
_BODIES = frozenset(
    listed(
        "badan kementerian dinas biro pusat kantor lembaga asosiasi humas authority agency "
        "committee ministry bureau office council university institute association department "
        "company corporation customs district staff newsroom correspondent correspondents "
        "reporter reporters board writer writers columnist"
    )
)
# Whoever signs so is no person.
_NOBODY = frozenset(
    listed("admin administrator redaksi editor tim team anonim desk our a an the unduh download")
)
# Signs at the end that are no reporter's.
_NO_INITIALS = frozenset(
    listed("adv ads adt red iklan pr pdf end rls inf tim ant net ist dok hms humas rel")
)
# What agencies say at the end: "(Reporting by …; Editing by …)".
_REPORTED = re.compile(rf"^[(（\[]?(?i:reporting by) (?P<name>{_NAMES})(?=\s*(?:$|[,;.)]| in ))")
# "石佳/海湾日报"
_HAN_SIGNED = re.compile(
    rf"^(?P<name>{_SURNAMED}) ?(?:[/／|｜] ?|(?<=[ ]))"
    r"(?:[\u4e00-\u9fff]{2,8}(?:报|社|网|新闻|周刊|客户端|电视台|记者|评论员)|文|文[/／]?图|图文|撰文|报道)$"
)
# "21海讯记者陈晓 天津报道": the paper's name stands before the word.
_HAN_REPORTER = re.compile(
    r"^[□■●▲【\[]?\s?(?:[\u4e00-\u9fff]{2,8}\s)?[\w\u4e00-\u9fff]{0,12}"
    r"(?:首席|特约|实习|见习)?记者[ 　:：]?"
    rf"(?P<name>{_PRINTED}"
    rf"(?:[ 、　]+{_PRINTED}){{0,3}})"
    r"(?=$|[】\]]|(?:摄影)?报道$|[ 　](?:文[/／、]?图|图文|"
    r"[\u4e00-\u9fff]{2,6}(?:(?:摄影)?报道|专?电|讯)|发自|\d))"
)
# "阿莉娅·本森  南江报道": no word for who he is.
_HAN_FROM = re.compile(
    rf"^(?P<name>{_HAN_NAME})[ 　][\u4e00-\u9fff]{{2,6}}(?:报道|专电)(?=$|[ 　])"
)
# Public accounts: "原创 老霍 雪板账簿 2025年…": the author stands before the account.
_HAN_ORIGINAL = re.compile(
    rf"^原创[ 　](?P<name>{_HAN_NAME})(?:(?<=[ 　][{SURNAMES}老阿].)$|[ 　])"
    rf"(?=$|[^\d\s]{{2,16}}[ 　]20\d\d|(?<=[ 　][{SURNAMES}老阿].[ 　])[^\d\s]{{2,16}}$|"
    rf"(?<=[ 　][{SURNAMES}].{{2}}[ 　])[^\d\s]{{2,16}}$)"
)
# Who signs as a group or a desk: no name ends so, unless a surname begins it.
_HAN_GROUP = re.compile(
    rf".*(?:小组|编辑部|团队|工作室|中心|评论员)|"
    rf"[^{SURNAMES}].*[组部室宝社网报台局院处厅办所店会站号]"
)
_NAME_IN_PLACE = re.compile(
    rf"^(?P<name>{_PERSON}) in [A-Z][\w’'\- ]+(?:,? [A-Z]\w+(?: province)?)?$"
)
# "Ana Lim and Jo Doe report from Tianjin"
_REPORTS_FROM = re.compile(
    rf"^(?P<name>{_PERSON}(?: and {_PERSON})?) reports?(?: from [A-Z][\w’' ]+)?[.:]?$"
)
# "ANA LIM alim@dock.example", "Ana Lim Senior Reporter"
_NAME_AND_MORE = re.compile(
    rf"^(?P<name>{_WORD}(?: {_WORD}){{1,2}}?(?: and {_WORD}(?: {_WORD}){{1,2}})?),? "
    r"(?:\S+@\S+\.\w+|(?:(?<=, )[A-Z]\w+ )?(?i:(?:nikkei(?: asia)? )?"
    r"(?:(?:senior|chief|staff|business|political|"
    r"economics|local|special|contributing) )?(?:reporter|correspondent|writer|columnist|"
    r"contributor)s?))$"
)
# "Kamis, 10 Juli 2025 | ARD"
_DATED_INITIALS = re.compile(
    r"2(?<!\w2)0\d\d(?:,? \d{1,2}[:.]\d\d(?: WI(?:B|TA|T))?)? [|•·] "
    r"(?P<name>(?!WIB|WIT|GMT|UTC)[A-Z]{3})$"
)
# Behind the last sentence: "… naik. (yud/c1)"
_SIGNED_BEHIND = re.compile(
    r"[.!?”\"’] ?[(\[](?P<name>[a-z]{2,5}|[A-Z]-?\d{1,3})(?:[/\-][a-z\d]{1,5}){0,3}[)\]]$"
)
_PRESENTED = re.compile(
    rf"^[*)\s]{{0,3}}(?P<name>{_PERSON})"
    r"(?:, (?:dosen|peneliti|guru besar|pengamat|kolumnis|jurnalis) |"
    r" can be (?:reached|contacted) | (?:dapat|bisa) dihubungi |"
    r" (?:covers|meliput) | (?:reports|writes) (?:on|about|from|for) |"
    r" (?:is|was|adalah) (?:(?:an?|the|our|seorang) )?[^.]{0,60}?"
    r"(?:writer|columnist|editor|reporter|correspondent|journalist|economist|professor|fellow|"
    r"planner|author|"
    r"researcher|analyst|consultant|lecturer|historian|penulis|dosen|peneliti|pengamat|kolumnis|"
    r"wartawan)(?!\w))"
)
# "ANA LIM, Jakarta"
_SHOUTED_IN = re.compile(rf"^(?P<name>{SHOUTED}), (?i:{'|'.join(map(re.escape, LATIN_CITIES))})$")
# "Ana Lim | Jo Doe"
_IN_BARS = re.compile(rf"^{_PERSON}(?: \| {_PERSON}){{1,2}}$")
_NAME_AND_ROLE = re.compile(
    rf"^(?P<name>{_NAMES}) \((?:kontributor|contributor|reporter|writer|penulis|wartawan)\)$"
)
# A name behind one of these words may be anything; behind a space only a name is one.
_HAN_BYLINE = re.compile(
    led(
        r"(?:专栏作[家者]|特约作者|编译|编撰|翻译|文[/／、]图|图[/／、]?文|(?:本报|本刊|特约)?评论员|作者|撰文|撰稿人|撰稿|供稿|执笔|主笔|采写|"
        r"(?<![\u4e00-\u9fff])(?:采访\s?[/、和]\s?整理|采访|整理|口述)|"
        r"文字|(?<!【)文|本报记者|记者|通讯员|特约记者|实习记者|见习记者|实习生)"
        r"(?:\s*[:：丨|｜/／]\s*(?:\S{0,8}记者\s|\S{2,8}[网报社刊闻经台端]\s)?|(?<!文)(?<!文字)\s+)"
        rf"(?P<name>{_HAN_NAME}(?:[ 、　&]+{_HAN_NAME}){{0,3}})(?![\u4e00-\u9fff])"
    )
)
# "（记者 白露）" in a dateline or behind the last sentence; the name may follow without a space. A
# line of its own, 【文/海湾网 白露】, is of the text.
_BRACKETED = re.compile(
    r"(?:[（(【\[][^（）()【】]{0,12}?(?:记者|通讯员)\s?|【文[/／](?:[\u4e00-\u9fff]{2,8}\s)?)"
    rf"(?P<name>{_SURNAMED}(?:[ 、]{_SURNAMED})*)"
    r"(?=[）)】\]、，；;\s])"
)
# "（作者赵远系南江大学教授）"
_HAN_PRESENTED = re.compile(rf"^[（(]?(?:本文)?作者\s?(?P<name>{_SURNAMED}?)(?:系|为|是|，)")
# "(Laporan: Rina Utami)", alone below the last sentence.
_ENCLOSED = re.compile(
    rf"^[(（\[](?:(?i:laporan|reporter|penulis|oleh|by|words)\s?:? )?"
    rf"(?![\u4e00-\u9fff])(?P<name>{_PERSON})[)）\]]$|"
    rf"^[（(][^（）()]{{0,8}}(?:记者|通讯员|作者|编译|"
    rf"(?<=[报网社刊闻端台])(?= ))\s?[:：/／]?\s?(?P<other>{_SURNAMED})"
    r"(?:[ 、][^（）()]{2,16})?[）)]$"
)
# "（张海）", behind the last sentence.
_IN_BRACKETS = re.compile(rf"(?:^|[。！？”])[（(](?P<name>{_SURNAMED})[）)]$")
# "…2月23日电（傅遥）", "海湾新闻记者 陈晓 天津报道：" at the head of the text.
_WIRED = re.compile(
    rf"(?:电|讯)\s?[（(](?P<name>{_SURNAMED}"
    rf"(?:[ 、　]{_SURNAMED}){{0,3}})[）)]$|"
    rf"^[^，。：:\s（(]{{0,12}}记者\s?(?P<other>{_SURNAMED}?)\s?"
    rf"(?:(?:{'|'.join(KNOWN_CITIES)})|(?<=\s)[\u4e00-\u9fff]{{2,6}})"
    r"(?:摄影)?(?:报道|电|讯)[：:\s]?$"
)
_INITIALS = re.compile(r"^[(（\[](?P<name>[A-Za-z]{2,5}(?:[/\-][A-Za-z]{2,5}){0,3})[)）\]]$")
_BARE_INITIALS = re.compile(r"[a-z]{2,5}(?:[/\-][a-z]{2,5})*|[A-Z]{2,4}")
_BARE = re.compile(
    rf"(?:{_PERSON}(?: (?:and|dan|&) {_PERSON})?|{_HAN_NAME}(?:[ 　、]{_HAN_NAME}){{0,2}})"
)
_HAN_PERSON = re.compile(rf"(?=[{SURNAMES}]){_HAN_NAME}")
# "Reuters", "PTI, Jakarta,"
_AGENCY_ALONE = re.compile(
    r"(?P<name>Reuters|AFP|AP|Associated Press|The Associated Press|Agence France-Presse|PTI|"
    r"Press Trust of India|IANS|ANI|UPI|DPA|EFE|TASS|Kyodo(?: News)?|Yonhap|Bernama|Xinhua|"
    r"Bloomberg(?: News)?|Press Association|Canadian Press|The Canadian Press|AAP)"
    r"(?:, (?P<place>[A-Z][\w' ]{2,24}?))?,?"
)
# Where a name ends and an outlet, a place, a role or a date begins.
_REST = re.compile(r"\s*[(（|·•●,;，]|\s+[-–—]\s+|\s?@(?=\w)|\s发自|\s?/\s?(?=\w)")
# Section, author and day in one line.
_DIVIDED = re.compile(r"\s[|·•●»]\s")
# Where the day was taken out, a slash divides too.
_DIVIDED_BY_DAY = re.compile(r"\s[|·•●»/]\s")
# Places that phones add to what people post.
_FROM = ("来自", "发自", "发表于", "发布于")
# Who else had a hand in it.
_OTHER_HANDS = ("编辑", "责编", "责任编辑", "校对", "审核", "摄影", "图片", "制图", "监制", "来源")
_TEAM = re.compile(r"(?i:tim|team|tim redaksi)\s*(?:[|,/]|$)")
_OUTLET_AND_NAME = re.compile(rf"[^{SURNAMES}\W][\u4e00-\u9fff]{{2}} {_SURNAMED}")
_BULLETS = "◎○●◆◇■□▲△★☆▌▎▍"
# "秦　川"
_APART = re.compile(
    rf"(?<![\u4e00-\u9fff])([{SURNAMES}])[ 　]+([\u4e00-\u9fff])(?![\u4e00-\u9fff])"
)
_AROUND = " ·•|,;:—–-/　"
_GLUED_OUTLET = re.compile(
    r"(?<=[a-z])(?=[A-Z]{2,}).*$| [A-Za-z]\w+\.(?:[Cc]om|[Ii]d|[Cc]o\.[Ii]d)$"
)
_LABEL_ALONE = re.compile(
    r"(?:by|oleh|authors?|penulis|reporter|publish(?:ed)? date|date|tanggal|作者|记者|原创|"
    r"发布时间)\s*[:：]?",
    re.IGNORECASE,
)
_OUTLET_ENDS = ("网", "社", "报", "台", "讯", "端", "在线", "新闻", "内参", "财经")
_DESK_ENDS = listed(
    "组 团队 研究所 研究院 证券 期货 中心 工作室 深度 特稿 调查 要闻 时政 经济 产业 科技 "
    "社会 国际 民生 文化 教育 健康 能源 专题 观察 专栏 人物 封面 头条 作家"
)
_OF_PERSONS = (_NAME_IN_PLACE, _NAME_AND_MORE, _BEHIND_DATE, _REPORTS_FROM, _SHOUTED_IN)
_LATIN = re.compile("[A-Za-z]")
_LONGEST = 160
_LONGEST_SIGNED = 60


def _in_parts(line: str) -> re.Match[str] | None:
    """The author in one part of a divided line: "Source: Wire | By Ana Lim"."""
    parts = _DIVIDED.split(line)[1:]
    return next((match for part in parts if (match := _LATIN_BYLINE.match(part))), None)


# In the order in which they are believed.
_HAN_FORMS = (
    _HAN_BYLINE.search, _HAN_SIGNED.match, _HAN_REPORTER.match, _HAN_ORIGINAL.match,
    _HAN_FROM.match, _HAN_ANALYST.search,
)  # fmt: skip
_FORMS = (
    _INITIALS.match, _HAN_BYLINE.search, _LATIN_BYLINE.match, _REPORTED.match,
    _NAME_AND_ROLE.match, _NAME_IN_PLACE.match, _NAME_AND_MORE.match, _SHOUTED_IN.match,
    _HAN_SIGNED.match,
    _HAN_REPORTER.match, _HAN_ORIGINAL.match, _BEHIND_DATE.search, _HAN_FROM.match,
    _LABELLED.search, _REPORT_FROM.match, _HAN_ANALYST.search, _REPORTS_FROM.match,
    _DATED_INITIALS.search, _in_parts,
)  # fmt: skip
_LATIN_FORMS = tuple(find for find in _FORMS if find not in _HAN_FORMS)


def _form_of(line: str) -> re.Match[str] | None:
    forms = _LATIN_FORMS if line.isascii() else _FORMS if _LATIN.search(line) else _HAN_FORMS
    for find in forms:
        if match := find(line):
            return match
    return None


def byline_of(line: str) -> str:
    """The author whom this line names by a word for it, or by initials in brackets; else ""."""
    if len(line) > _LONGEST or line[-1:] in {"?", "？"}:
        return ""
    match = _form_of(line)
    if match is None and (others := _OTHERS_BY.match(line)):
        name = others["name"] or others["other"] or others["han"]
        return name if is_person(name) else ""
    if match is None or match["name"].casefold() in _NO_INITIALS:
        return ""
    name = _APART.sub(r"\1\2", _GLUED_OUTLET.sub("", match["name"]).strip())
    name = name.rstrip(".") if line.endswith(".)") else name
    perhaps = match.re in _OF_PERSONS or " " not in name or line.startswith("Laporan ")
    if perhaps and not is_person(name):
        return ""
    if ", " in name and " and " not in name:
        # "By Ana Lim, Harbour Times": the paper is none of them.
        names = [
            one
            for one in name.split(", ")
            if is_person(one)
            and one.casefold() not in LATIN_CITIES
            and one.casefold().split()[-1] not in _BODIES
        ]
        name = ", ".join(names) or name
    words = name.split()
    # "文｜粤湾观 秦川": the paper stands before the name.
    if len(words) > 1 and not name.isascii() and _OUTLET_AND_NAME.fullmatch(name):
        words = words[1:]
    while words and words[-1].casefold().strip(".,") in _NO_NAMES:
        words.pop()
    is_nobody = bool(words) and words[0].casefold() in _NOBODY
    is_nobody = is_nobody or any(word.casefold() in _BODIES for word in (*words[:1], *words[-1:]))
    return "" if is_nobody or _HAN_GROUP.fullmatch(name) else " ".join(words)


def signed_behind(paragraph: str) -> str:
    """The name or the initials that sign a last paragraph: "… naik. (yud/c1)"; else ""."""
    enclosed = _ENCLOSED.match(paragraph) if len(paragraph) <= _LONGEST_SIGNED else None
    if enclosed:
        name = enclosed["name"] or enclosed["other"]
        return name if is_person(name) else ""
    if not paragraph.endswith((")", "]", "）")):
        return ""
    match = _SIGNED_BEHIND.search(paragraph) or _IN_BRACKETS.search(paragraph)
    if match is None or match["name"] in _NO_INITIALS:
        return ""
    return match["name"] if is_person(match["name"]) else ""


def presented(paragraph: str) -> str:
    """Whom a line presents as a writer: "Ana Lim is a columnist."; else ""."""
    match = _PRESENTED.match(paragraph) or _HAN_PRESENTED.match(paragraph)
    return match["name"] if match and is_person(match["name"]) else ""


def is_signed(line: str) -> bool:
    """Whether a short line says by whom an article is, be it a person or not."""
    return len(line) <= _LONGEST_SIGNED and _LATIN_BYLINE.match(line) is not None


def bare_name(line: str, *, dated: bool = False, labelled: bool = False) -> str:
    """The name that all of the line is, up to an outlet, a role or (``dated``) a date; else "".

    ``labelled``: the line before announced it, so that it may be in capitals.
    """
    if len(line) > _LONGEST:
        return ""
    whole_line = _without_dates(line).lstrip(_AROUND) if dated else line
    if dated and len(parts := _DIVIDED_BY_DAY.split(whole_line)) > 1:
        return next((name for part in parts if (name := _only_name(part, ""))), "")
    kind, bar, behind = whole_line.partition(" | ")
    # "Wawancara | Ana Lim": of one word no name.
    part = behind if bar and " " not in kind.strip() else whole_line
    if labelled and re.fullmatch(SHOUTED, part):
        return part if is_person(part) else ""
    return _only_name(part, "" if dated else line)


def names_in_bars(line: str) -> str:
    """The line, if it is nothing but the names of persons with bars between them; else ""."""
    return line if _IN_BARS.match(line) and is_person(line) else ""


def _only_name(line: str, all_of_it: str) -> str:
    """The name with which a line, or a part of it, begins, and no more than an outlet behind."""
    rest = _REST.split(line.lstrip(_AROUND + _BULLETS), maxsplit=1)[0]
    rest = _GLUED_OUTLET.sub("", rest).strip(_AROUND + _BULLETS)
    rest = _APART.sub(r"\1\2", rest)
    first, _, behind = rest.partition(" ")
    # "海湾日报 林晓", "林晓 海湾日报": the paper is no part of the name, nor is the section.
    if first.endswith((*_OUTLET_ENDS, *_DESK_ENDS)) and behind:
        rest = behind
    elif first[:1] in SURNAMES and behind.endswith(_OUTLET_ENDS):
        rest = first
    elif not all_of_it and behind:
        # Beside a day: those words among several that may be names.
        names = [word for word in rest.split() if _HAN_PERSON.fullmatch(word) and is_person(word)]
        rest = " ".join(names) or rest
    if (
        rest.startswith((*_FROM, *_OTHER_HANDS))
        or not _BARE.fullmatch(rest)
        or rest.isupper()
        or rest.endswith(_OUTLET_ENDS)
        or rest.casefold() in LATIN_CITIES
        or not _BODIES.isdisjoint(rest.casefold().split())
        or rest.casefold().split()[0] in _NOBODY
    ):
        return ""
    # A pen-name has two characters and stands alone; any other name begins with a surname.
    whole = len(rest) == 2 and rest == all_of_it.strip()
    if "\u4e00" <= rest[0] <= "\u9fff" and not whole:
        # "评论员 申正言": what he is stands before the name.
        last = rest.split()[-1]
        if last[0] not in SURNAMES or (last == rest and rest[0] not in SURNAMES):
            return ""
    return rest if is_person(rest) else ""


def is_person(name: str) -> bool:
    """Whether none of the words belongs to a paper's or a section's name."""
    return NOT_NAMES.isdisjoint(words_of(plain(name)))


def agency_alone(line: str) -> str:
    """The agency that is all of a line, or all but the city from which it reports; else ""."""
    match = _AGENCY_ALONE.fullmatch(line)
    if match is None or (match["place"] and match["place"].casefold() not in LATIN_CITIES):
        return ""
    return match["name"]


def agency_place(line: str) -> str:
    """The city that stands behind the agency in a line of its own; else ""."""
    match = _AGENCY_ALONE.fullmatch(line)
    return (match["place"] or "") if match and agency_alone(line) else ""


def is_team(line: str) -> bool:
    """Whether a line says that a paper's team wrote the article: initials below it are its."""
    return _TEAM.match(line) is not None


def bracketed_name(text: str) -> str:
    """The Chinese reporter whom brackets at the edge of a paragraph name; else ""."""
    match = _BRACKETED.search(text)
    if match:
        return match["name"]
    match = _WIRED.search(text)
    return (match["name"] or match["other"]) if match else ""


def is_label_alone(line: str) -> bool:
    """Whether the line only announces an author or a date, which the next line holds."""
    return _LABEL_ALONE.fullmatch(line) is not None


def are_initials(name: str) -> bool:
    """Whether the name is only a reporter's sign ("das/eds"): any full name is better."""
    return _BARE_INITIALS.fullmatch(name) is not None and not agency_alone(name)


def _without_dates(line: str) -> str:
    rest = unicodedata.normalize("NFKC", line)
    for item in written_dates(line, language=""):
        rest = rest.replace(item.text, " · ")
    return DATE_LABEL.sub(" · ", CLOCK.sub(" ", WEEKDAY.sub(" · ", rest)))
