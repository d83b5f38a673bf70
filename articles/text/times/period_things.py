"""Years without a word that makes them one, and times that only say something of a thing: when it
was founded, for which year it is a report, for which month a contract is."""

import re
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts import units
from articles.text.amounts.numbers import scale_follows
from articles.text.gated import Gate, Gated, gated_tree
from articles.text.times.atoms import SINGLE_DAY, Atom
from articles.text.word_tables import words

CONTRACT: Final = "contract"

# "its 2024 budget", "exports 2024 reached": behind a small word, and not one that a count follows.
_BUDGET: Final = re.compile(
    r"(?<![A-Za-z])(?:R?APB[DN](?:-P)?|RKAP|RKAB|RKP|DIPA|TA|FY|"
    r"(?:[Ss]ensus|[Ss]urvei|Susenas|Sakernas|[Pp]emilu|Pilpres|Pilkada)(?: [A-Za-z]+){0,4}) $"
)
_ARTICLE: Final = (" a ", " A ", " an ", " An ", "(a ")
_PAPER_OF: Final = (
    r"(?:study|survey|report|poll|audit|census|paper|review|inquiry|outlook|forecast|bulletin|"
    r"agreement|ruling|law)"
)
_DATED_PAPER: Final = re.compile(rf" (?:[a-z'-]+ ){{0,2}}?{_PAPER_OF}(?![a-z])")
_SMALL_WORD: Final = re.compile(r"(?:^|[.;:!?] )[\"“(]?$|(?<![^ (\"“-])[a-z]{2,}(?:'s)? $")
_COUNTING: Final = re.compile(
    r"(?<![a-z])(?:sebanyak|sebesar|menjadi|mencapai|jumlah|total|some|all|only|just|another|nearly|"
    r"almost|over|than|most|exactly|precisely|ditambah|hanya|baru|ada|kira|hampir|lebih|kurang|"
    r"model|type|tipe|seri|version|versi|windows|pasal|nomor|no|kode|kilometer|km|gedung|jalan) $"
)
_RECENT: Final = range(1980, 2051)
_LANGUAGES: Final = ("en", "id", "zh-hans")
_MORE_DIGITS: Final = re.compile(r"[.,/]?\d")
# "UMP Jawa Tengah 2026 ditetapkan", "Inflasi Jakarta 2024 mencapai": a figure of a place and its
# year, then what it came to.
_FIGURE: Final = re.compile(
    r"(?<![a-z])(?:ump|umk|upah minimum(?: provinsi| kota| kabupaten)?|inflasi|deflasi|produksi|"
    r"ekspor|impor|penjualan|laba|pendapatan|pdrb|pdb|ekonomi|pertumbuhan|anggaran|realisasi|"
    r"kunjungan|penduduk|kemiskinan|pengangguran|investasi|defisit|utang|belanja|penerimaan|"
    r"konsumsi|panen|indeks|kebutuhan|kuota)(?: [a-z]+){0,3} $"
)
_CAME_TO: Final = re.compile(
    r" (?:ditetapkan|mencapai|sebesar|sebanyak|tercatat|naik|turun|tumbuh|adalah|diperkirakan|"
    r"meningkat|menurun|menjadi|hanya|diproyeksikan|ditargetkan|menembus|melampaui)(?![a-z])"
)
_FOUNDED: Final = Gated(
    r"(?<![a-z])(?:founded|established|incorporated|created|set up|formed|born|issued|enacted|"
    r"didirikan|berdiri|dibentuk|diterbitkan|lahir)(?: (?:back|in|pada|sejak|tahun)){1,3} $|"
    "(?:成立|创立|创建|创办|始建|组建|设立|诞生|注册|(?<![兴修新重])建)于$"
)
# Of a month or a day it is said with its year.
_FOUNDED_ON: Final = re.compile(
    r"(?<![a-z])(?:founded|established|incorporated|set up|didirikan|berdiri)"
    r"(?: (?:back|in|on|pada|sejak|bulan|tanggal)){1,3} $|于$"
)
_OWN_YEAR: Final = re.compile(r"(?:19|20)\d\d")
# "The plant, opened in 2021 at a cost of $34m": the year of a clause beside
_OPENED: Final = Gated(
    r"(?:,| which| that)(?: was| were)? (?:opened|built|completed|inaugurated|commissioned|"
    r"launched|acquired|bought|listed) (?:back )?in (?:\d{4}(?:,| and|, and) )*$"
)
_FOUNDED_HAN: Final = Gated(
    "(?:成立|创立|创建|创办|组建|设立|注册)的|"
    "(?<=年)(?:(?:之|以)?前)?(?:建成|投用|投产|启用|开业|开馆|开通|竣工|落成|修建|兴建|重建|翻建|通车|开园|开张|"
    "开诊|创刊|始建|建造|建设|入驻|投运|启幕)的(?!\\d)|"
    "(?:成立|创立|创办|始建|建(?:[院校厂馆站社成])|开[业馆])，(?:目前|现有?|现已|如今)"
)
_ANY_FOUNDED: Final = Gate(_FOUNDED, _FOUNDED_HAN)
_DOCUMENT: Final = re.compile(
    # 10月28日晚间披露三季报
    "(?<=季)报(?![告价名道])|版?的?(?:一[份项])?(?:第?[一二三四]季度|半年度?|年度?|上半年)?(?:财务|统计|工作|经营)?"
    "(?:报告(?!期)|年报|半年报|季报|财报|业绩报告|公报|白皮书|蓝皮书|年鉴|"
    "(?:未经审[计核])?(?:综合|合并)?(?:中期|年度|全年)?业绩(?=[，。；]))"
)
# "will publish its results for the third quarter on 24 April"
_RESULTS_FOR: Final = compiled(
    r"(?<![a-z])(?:publish|release|report|announce|present|disclose|unveil|merilis|mengumumkan|"
    r"menerbitkan|menyampaikan|melaporkan)[a-z]*(?: [a-z'-]+){0,6} (?:results|earnings|accounts|"
    r"report|statement|figures|data|numbers|keuangan|kinerja)"
    r"(?: (?:for|of|untuk|pada|periode|the|its|tahun))* $"
)
# The last words of that.
_RESULTS_ENDS: Final = words(
    "results earnings accounts report statement figures data numbers keuangan kinerja for of",
    "untuk pada periode the its tahun",
)
# "will release its third-quarter report on 24 April"
_RELEASES: Final = re.compile(
    r"(?<![a-z])(?:publish|releas|announc|present|disclos|unveil|issu|report)(?:e|es|ed|ing|s)?"
    r"(?: [a-z'’-]+){0,3} $"
)
_REPORT_BEHIND: Final = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:reports?|results|earnings|accounts|statements?|figures|data|numbers)"
    r"(?= (?:on|last|next|this|later|earlier|yesterday|today|tomorrow)(?![a-z])|[.]|$)"
)
_DOCUMENTS: Final = Gate(
    _DOCUMENT,
    re.compile("results|earnings|accounts|report|statement|figures|data|numbers|keuangan|kinerja"),
)
# "for October delivery", "kontrak April": what is traded, not when
_TRADED_FOR: Final = re.compile(
    r" (?:delivery|shipment|loading|settlement|arrival|expiry)(?![a-z])|"
    " (?:contract|futures|swaps?|options?)(?![a-z])|"
    # The crude of May, and gasoline that fell in April for delivery then.
    " (?:brent|wti)(?![a-z])| (?:crude|gasoline|heating oil|natural gas|gas|gold|silver|copper|"
    "aluminium|aluminum|nickel|zinc|tin|iron ore|ore|coking coal|coal|rebar|steel|corn|wheat|"
    "soybeans?|soymeal|rice|cotton|sugar|coffee|cocoa|rubber|palm oil|cattle|hogs?)"
    "(?:,| (?:rose|fell|gained|lost|added|declined|dropped|climbed|settled|closed|was|shed|traded|"
    "contracts?|futures|swaps|options|on the [a-z ]+ exchange))(?![a-z])|"
    "(?:交割|到期)?合约|船期|(?:原油|黄金|白银)?期货(?=[报收价跌涨下上结])"
)
_CONTRACT: Final = re.compile(
    r"(?<![a-z])(?:kontrak(?: (?:pengiriman|pengapalan|penyerahan|berjangka|teraktif|untuk|bulan|"
    r"cpo|minyak|sawit|emas|nikel|timah|batu bara|tembaga|kopi|karet|gula|kedelai|jagung|gandum|"
    r"kakao|brent|wti))*|"
    r"kontrak (?:berjangka|futures|teraktif)(?: [a-z]+){0,4} (?:untuk|bulan)|"
    r"untuk (?:pengiriman|pengapalan|penyerahan|pemuatan|kedatangan|kontrak)(?: bulan)?) $"
)
_FOR: Final = re.compile(r"(?<![a-z])(?:for|due|expiring)(?: the)? $")
_DELIVERED_IN: Final = re.compile(
    r"(?<![a-z])(?:for|due) (?:delivery|shipment|loading|settlement|arrival) (?:in|by) $"
)
# "4.8 million trips, of them 1.7 million on 4 February", 其中2月4日: a part of what stands before
_PART_HAN: Final = re.compile(r"\d[^。！？\n]*其中，?在?$")
_COARSE: Final = frozenset({"year", "years", "half", "quarter", "quarters", "month", "months"})
_TRADED: Final = frozenset({"month", "quarter"})
# 2024年世界机器人大会, 2025年度工作要点: the year is part of a name
_MEETING: Final = re.compile(
    r"(?!以来|前|后|起)[^，。、；：\d]{2,18}?(?:研讨会|论坛|大会|博览会|年会|峰会|展览会|交易会|运动会|锦标赛|联赛|"
    "马拉松|晚会|工作会议|工作要点)|"
    r"[^，。、；：\d]{0,8}?(?:世博会|进博会|服贸会|广交会|园博会|链博会|消博会|数博会|高交会|车展|书展|航展)"
)
# Atas dasar harga konstan 2010; at constant 2015 prices; 按2020年不变价格; an index of 2018=100
_BASE_BEFORE: Final = re.compile(
    r"(?<![a-z])(?:harga (?:konstan|dasar)|tahun dasar|base year(?: is| was| of|,)?)(?: tahun)? $"
)
_BASE_BEHIND: Final = re.compile(
    " (?:(?:as|is|was) (?:the |its )?base(?: year)?|(?:constant|fixed|comparable)(?: us| local)? "
    "(?:prices|dollars|terms))(?![a-z])| ?= ?100(?![0-9])|"
    "年?(?:的?不变价|的?可比价|为(?:基期|基年|基准年|基数))"
)
_CONSTANT: Final = re.compile(
    r"(?<![a-z])(?:constant|fixed|comparable|at) [0-9]{4} (?:us )?(?:prices|dollars)(?![a-z])"
)
_CLOCK: Final = re.compile(" ?(?:gmt|utc|bst|est|edt|hours|hrs|wib|wita|wit)(?![a-z])")
_BASED: Final = Gate(_BASE_BEFORE, _BASE_BEHIND, _CONSTANT)
# "At the 2025 World Robot Conference", "Konferensi Robot Dunia 2025"
_EVENT: Final = (
    r"olympics|olympic games|paralympics|winter games|summer games|asian games|world cup|expo|"
    r"exposition|conference|congress|convention|forum|summit|fair|championships?|symposium|festival|"
    r"exhibition|marathon|grand prix|meeting|race|edition|tournament"
)
_ITS: Final = frozenset(("its", "their", "the", "s", "his", "her"))
_EVENT_BEHIND: Final = re.compile(rf" (?:[a-z'&-]+ ){{0,5}}?(?:{_EVENT})(?![a-z])")
# "Dalam laporan Mei", of the paper of a month
_PAPER_ID: Final = re.compile(
    r"(?<![a-z])(?:laporan|kajian|survei|buletin|risalah|edisi|tinjauan|prospek|publikasi) "
    "(?:bulan )?$"
)
_EVENT_ID: Final = re.compile(
    r"(?<![a-z])(?:olimpiade|paralimpiade|piala dunia|piala asia|asian games|sea games|konferensi|"
    r"kongres|forum|ktt|pameran|expo|festival|kejuaraan|pekan olahraga|maraton)"
    r"(?: [a-z'&-]+){0,4} (?:tahun )?$"
)
# "within days of an October summit"
_MONTHS_EVENT: Final = re.compile(
    r" (?:[a-z'-]+ ){0,2}?(?:conference|summit|meeting|forum|talks|visit|debate|congress|"
    r"convention|hearing|briefing|elections?|referendum)(?![a-z])"
)
_OF_A_MONTH: Final = frozenset((*_ITS, "a", "an"))
_EVENTS: Final = Gate(_MONTHS_EVENT, _MEETING, _EVENT_BEHIND, _EVENT_ID, _DATED_PAPER, _PAPER_ID)
# "held annually since 2012, it runs to May", "yang dibangun sejak 2021 itu ditargetkan rampung"
_SINCE_ASIDE: Final = Gated(
    r", (?:in|on|under|at|idle|empty|shut|closed|open|which|who|held|built|run|home|part|"
    r"[a-z]+(?:ed|ing))(?: [a-z'-]+){0,6} since $|"
    r"(?<![a-z])(?:under|in the works|in operation|in use|on hold|out of|idle|closed|shut|empty|"
    r"being|suspended|delayed|stalled|planned|dibangun|digarap|direncanakan|dikerjakan|mangkrak|"
    r"beroperasi|ditutup|terbengkalai)(?: [a-z'-]+){0,3} (?:since|sejak)(?: tahun)? $"
)
# "the bond, maturing in 2034, pays", 2034年到期的债券
_MATURING: Final = Gated(
    r"(?:,|(?<![a-z])(?:bonds?|notes?|debt|paper|obligasi|surat utang)) (?:maturing|due|expiring|"
    r"yang jatuh tempo)(?: in| on| pada)? $"
)
_MATURING_HAN: Final = Gated(r"年?(?:\d{1,2}月)?到期的")
_GOES_ON: Final = re.compile(
    r",|,? (?:and|but|dan|tetapi|namun) (?:(?:it|they) )?(?:is|are|was|will|would|should|aims?|"
    r"plans?|expects?|ditargetkan|dijadwalkan|akan|diperkirakan|direncanakan|diharapkan|baru|"
    r"ditarget|rencananya)(?![a-z])"
)
_OF_THAT_ID: Final = re.compile(r" (?:itu|ini|tersebut|silam|lalu)(?![a-z])")
_WHICH_ID: Final = gated_tree(
    r"(?<![a-z])yang(?: [a-z'-]+){1,8} (?:sejak|pada|di|tahun)(?: tahun| awal| akhir)? $"
)
# 2021年开工，预计2027年建成: when it began
_BEGUN_HAN: Final = Gated(
    r"(?:年?[底初末中])?(?:\d{1,2}月)?(?:正式|全面|启动)*(?:开工(?:建设)?|动工|奠基|破土|立项|获批|成立|创立|创办|创建|"
    "始建|建厂|建成|投产|投用|启用|开业|开馆|开园|开通|通车|竣工|落成|上市|挂牌)+，"
    r"[^。；]{0,24}?(?:预计|计划|拟|将[于在]|有望|去年|今年|\d月|20\d\d年)"
)
_CLAUSES: Final = Gate(
    _MATURING, _MATURING_HAN, _OPENED, _BEGUN_HAN, _SINCE_ASIDE, _WHICH_ID, re.compile("model.year")
)
_SINCE: Final = re.compile(r"(?<![a-z])(?:since|sejak|semenjak)(?: [a-z'-]{2,}){1,7} $")
_PAPER: Final = ("contract", "futures", "swap", "option")
_DELIVERED: Final = ("delivery", "shipment", "loading", "settlement", "arrival", "expiry")
_TRADES: Final = Gate(_CONTRACT, _DELIVERED_IN, _TRADED_FOR)


def _goes_on(plain: str, at: int) -> bool:
    """Whether digits that end at `at` are part of a number or of an amount."""
    if scale_follows(plain, at) or _MORE_DIGITS.match(plain, at):
        return True
    return any(units.unit_after(plain, at, language) for language in _LANGUAGES)


def is_bare_year(text: str, plain: str, atom: Atom) -> bool:
    """Whether four digits without a preposition are a year all the same."""
    digits = plain[atom.start : atom.end]
    if not digits.isdigit() or int(digits) not in _RECENT:
        return False
    left = " " * (atom.start < 60) + text[max(0, atom.start - 60) : atom.start]
    return _is_of_a_year(left, plain, atom) and not _goes_on(plain, atom.end)


def _is_of_a_year(left: str, plain: str, atom: Atom) -> bool:
    """Whether what stands on the left of four digits, or around them, goes with a year."""
    caption = left.endswith(") ") and plain.startswith(":", atom.end)
    if left.endswith(_ARTICLE) and _DATED_PAPER.match(plain, atom.end):
        return True
    if caption or _BUDGET.search(left) or _of_a_place(plain, atom):
        return True
    if left.endswith(" baru ") and _CAME_TO.match(plain, atom.end):
        return True  # "target pesanan baru 2025 menjadi 40 miliar": new orders
    return _SMALL_WORD.search(left) is not None and _COUNTING.search(left.lower()) is None


def _of_a_place(plain: str, atom: Atom) -> bool:
    came = _CAME_TO.match(plain, atom.end) is not None
    return came and _FIGURE.search(plain, atom.start - 60, atom.start) is not None


_IS_FOUNDED: Final = re.compile(
    r"(?:was|were|is|are) (?:[a-z]+ )?(?:founded|established|incorporated|created|set up|"
    r"formed|born)(?: (?:back|in))* $|"
    r"(?<!yang )(?<!, )(?<![a-z])(?:didirikan|berdiri|dibentuk|lahir)(?: (?:pada|sejak|tahun))* $|"
    "(?:成立|创立|创建|创办|始建|组建|设立|诞生|注册)于$"
)
# 成立于2015年3月，注册资本5亿元，现有员工300人: what it has now
_HAS_NOW: Final = re.compile(
    r"[^，。；\d]*，(?:[^。；]{0,60}，)?(?:公司|企业|[全该]\w)?(?:截至)?(?:目前|现有|现已|如今|现在|当前)|"
    r"[^.;]{0,60}?(?:,| and)(?: it| they)? (?:now|currently|today) "
)
_SENTENCE_BEGINS: Final = re.compile(r"(?:^|[.!?;:\n\"“”]) ?[a-z]*(?: (?:pada|sejak|tahun))* $")


def is_news_of_it(plain: str, start: int, end: int) -> bool:
    """Whether a sentence tells that something was founded at a time between two offsets ("The lab
    was founded in 2016 and has 340 men"), and not only of what was founded then."""
    if plain.startswith("的", end) or _HAS_NOW.match(plain, end):
        return False
    if _SENTENCE_BEGINS.search(plain, max(0, start - 40), start):
        return False
    return _IS_FOUNDED.search(plain, max(0, start - 40), start) is not None


def thing_rule(plain: str, atom: Atom, last: str, opened: int) -> str:
    """The rule of a time, "founded", "document", "attribute" or "part" where it only says something
    of a thing, or of a part of what the sentence is about. `last` is the word before it, `opened`
    the gates of the line."""
    start, end = atom.start, atom.end
    low = max(0, start - 90)
    if opened & _ANY_FOUNDED.bit and _is_founding(plain, atom, opened):
        return "founded"
    if "其中" in plain[start - 4 : start] and _PART_HAN.search(plain[low:start]):
        return "part"
    if atom.grain in SINGLE_DAY:  # "Monday's debut"
        aside = plain.startswith("'s ", end) or _is_since_aside(plain, atom, opened)
        return "attribute" if aside and atom.rule != "session" else atom.rule
    if atom.grain not in _COARSE:
        return atom.rule
    if plain.startswith(("今年首次", "年内首次", "今年以来首次"), start):
        return "attribute"  # 9月份，家电今年首次实现…
    if atom.rule == "plan":
        named = not plain[start:end].endswith(("period", "期", "期间", "时期", "年"))
        return "plan_document" if named and not atom.edge else atom.rule
    if atom.rule in ("year", "month"):
        if opened & _CLAUSES.bit and _is_of_a_clause(plain, atom, opened):
            return "attribute"
        if opened & _EVENTS.bit and _is_of_an_event(plain, atom, last):
            return "event"
    if opened & _DOCUMENTS.bit and _is_of_a_document(plain, atom, last):
        return "document"
    if atom.grain in _TRADED and opened & _TRADES.bit and _is_traded_for(plain, atom):
        return CONTRACT
    return atom.rule


def _is_of_a_document(plain: str, atom: Atom, last: str) -> bool:
    """Whether a time is that of a report, or of results, which come out."""
    low, start, end = atom.start - 90, atom.start, atom.end
    led = last in _RESULTS_ENDS and _RESULTS_FOR.search(plain, low, start) is not None
    if led or _DOCUMENT.match(plain, end):
        return True
    behind = _REPORT_BEHIND.match(plain, end) if last else None
    return behind is not None and _RELEASES.search(plain, low, start) is not None


# "Ana Lim of 1909 Quay Street"
_HOUSE: Final = re.compile(
    r" (?:[nsew]\.? )?(?:[a-z0-9]+ ){1,2}(?:st|street|ave|avenue|road|rd|lane|drive|blvd|boulevard|"
    r"court)(?![a-z])"
)


# GB 17761-2024, GB/T 4706.1-2024, SNI 8927-2021: the number of a standard
_STANDARD: Final = re.compile(
    r"(?<![a-z])(?:gb|db\d{0,2}|iso|iec|sni|en|jt|hj|cj|jgj|qc|yy|nb|dl|ttaf|t/[a-z]{2,8})"
    r"(?: ?/ ?[tz])? ?[\d.]{2,10}-$"
)


def is_no_year(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a year is an hour, or that of the prices or of the index in which something is
    measured; `opened`: the gates of the line."""
    start, end = atom.start, atom.end
    if atom.weak and plain[start - 1 : start] == "-" and _STANDARD.search(plain, start - 24, start):
        return True
    if atom.weak and plain[end : end + 1] in " gubehw" and _CLOCK.match(plain, end):
        return True
    if atom.grain != "year":
        return False
    if plain.startswith("of ", start - 3) and _HOUSE.match(plain, end):
        return True
    if not opened & _BASED.bit:
        return False
    return bool(
        _BASE_BEFORE.search(plain, start - 24, start)
        or _BASE_BEHIND.match(plain, end)
        or _CONSTANT.search(plain, start - 12, end + 14)
    )


def _is_of_an_event(plain: str, atom: Atom, last: str) -> bool:
    """Whether a year is part of the name of a fair, a meeting or games, or a month that of a paper:
    "in its October outlook"."""
    start, end = atom.start, atom.end
    if atom.rule == "month":
        if last in _OF_A_MONTH and _MONTHS_EVENT.match(plain, end):
            return True
        if last in _ITS and _DATED_PAPER.match(plain, end):
            return True
        return _PAPER_ID.search(plain, start - 24, start) is not None
    if _MEETING.match(plain, end) or _EVENT_BEHIND.match(plain, end):
        return True
    return _EVENT_ID.search(plain, start - 60, start) is not None


def _is_of_a_clause(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a year says of what the sentence tells when that was made or done."""
    start, end = atom.start, atom.end
    if _MATURING_HAN.match_in(plain, opened, end) or _BEGUN_HAN.match_in(plain, opened, end):
        return True
    if plain.startswith((" model year", "-model-year"), end):
        return True
    low = start - 90
    if any(one.search_in(plain, opened, low, start) for one in (_MATURING, _OPENED)):
        return True
    if _is_since_aside(plain, atom, opened):
        return True
    which = _WHICH_ID.search_in(plain, opened, low, start)
    return which is not None and _OF_THAT_ID.match(plain, end) is not None


def _is_since_aside(plain: str, atom: Atom, opened: int) -> bool:
    aside = _SINCE_ASIDE.search_in(plain, opened, atom.start - 90, atom.start)
    return aside is not None and _GOES_ON.match(plain, atom.end) is not None


def _is_founding(plain: str, atom: Atom, opened: int) -> bool:
    """Whether something was founded in a year, or on a day: "founded in 2013"; "since it was
    founded" counts."""
    if atom.grain != "year" and not (atom.grain == "month" and plain[atom.end - 1] in "月份"):
        closely = atom.grain in ("month", *SINGLE_DAY) and _OWN_YEAR.search(
            plain, atom.start, atom.end
        )
        if not closely or _FOUNDED_ON.search(plain, atom.start - 30, atom.start) is None:
            return False
    if _FOUNDED.search_in(plain, opened, atom.start - 30, atom.start):
        return _SINCE.search(plain, atom.start - 60, atom.start) is None
    return _FOUNDED_HAN.match_in(plain, opened, atom.end) is not None


def _is_traded_for(plain: str, atom: Atom) -> bool:
    low = atom.start - 90
    if _CONTRACT.search(plain, low, atom.start) or _DELIVERED_IN.search(plain, low, atom.start):
        return True
    traded = _TRADED_FOR.match(plain, atom.end)
    if traded is None:
        return False
    words = traded.group().strip()
    if not words.isascii() or words.startswith(_PAPER) or not words.endswith(_DELIVERED):
        return True
    return _FOR.search(plain, low, atom.start) is not None
