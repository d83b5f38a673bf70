"""Digits that are no quantity: models, ranks, laws, ages.

Dates and years come from the reader of periods, what spans several numerals (clock times, telephone
numbers, addresses) from masks_lines.py; here are the rules for everything else. What stands to the
left and right of a numeral is looked at numeral by numeral.
"""

import re
from functools import lru_cache
from typing import Final

from articles.text.alternatives import at_place, first_characters, tree
from articles.text.amounts import (
    durations_han,
    durations_indonesian,
    masks_han,
    masks_latin,
    masks_packed,
    spells,
)
from articles.text.amounts.number_types import Number
from articles.text.amounts.units import currency_before, unit_after
from articles.text.gated import Gated

_LEFT_WINDOW: Final = 34
# Words that make the numeral after them a name, a rank or a reference.
_NAMES: Final = (
    "nos?\\.|nomor|nomer|pages?|rooms?|bus|sections?|articles?|pasal|bab|ayat|chapters?|phase|"
    "grade|version|gate|terminal|highway|route|flight|halaman|edisi|volume|peringkat|urutan|rute|"
    "koridor|lantai|floor|blok|tipe|type|seri|series|boeing|airbus|peraturan|uu|pp|rule|directive|"
    "decree|circular|tahap|kelas|tier|top|group of|no|rt|rw|kavling|kav\\.|ke|liga|formula|fortune|"
    "channel|class|clauses?|paragraphs?|figures?|tables?|tabel|gambar|case|lampiran|building|"
    "paragraf|paras?\\.?|pp\\.|poin|butir|alinea|hlm\\.?|bagian|hall|suite|pier|bay|tower|episode|"
    "appendix|annexe?|item|footnote|round|stage|wi-fi|usb|python|perda|perpres|permen|pmk|pojk|"
    "kepmen|keppres|inpres|sk|surah|hari ke|sesi|babak|putaran|grup|gerbang|jalur|tanggal|angkatan|"
    "densus|ka|kloter|km|kilometer|posisi|ranking|nomor urut|dermaga|pukul|jam|exhibit|gedung|"
    "kamar|peron|postcode|euro|unit no|platform no|exit|lot|catch|apollo|hkex:?|sehk:?|sse:?|"
    "szse:?|twse:?|tsx:?|tse:?|stock code:?|ticker:?|stock code is|windows|octane|cetane|oktan|"
    "line|area|desil|kuintil|decile|quintile|juara"
)
_LEFT: Final = re.compile(
    rf"(?:(?<![a-z])(?:(?P<name>(?:{tree([_NAMES])})[ -]"
    r"(?:\d{1,4}[a-z]?(?:,(?: (?:and|or|dan|atau|serta))?| (?:and|or|dan|atau|serta|&|to|hingga)|-)"
    r" ?){0,6})|(?P<per>(?:per|for every|out of every|untuk setiap|setiap|dari setiap) )"
    r"|(?P<road>(?:jalan|jl\.|jalan tol)"
    r"(?: (?!dari|sepanjang|di|ke|yang|dan|untuk|dengan)[a-z]+){0,3} |"
    r"(?:road|street|avenue|lane) (?:numbers? |block |unit )?)"
    r"|(?P<age>(?:aged|berusia|berumur|usia|umur) )"
    r"|(?P<index>(?:s&p(?: [a-z]+)?|ftse|nasdaq|csi|cac|nikkei|stoxx|russell|global|topix|asx|"
    r"kospi|idx|fortune(?: global)?|msci [a-z]+) )"
    r"|(?P<lapse>(?:first|next|past|previous|final|coming|initial|repo|tenor|within|dalam|"
    r"(?:(?<!s )|(?<=its )|(?<=his ))last|(?:over|during|in|throughout|across) the(?: same)?) ))"
    r"|(?P<rank>第 ?|零下 ?|[\d%] ?± ?|plus[ -](?:(?:or|atau)[ -])?minus |编号 ?|〔|［|\[)"
    r"|(?P<each>每)"
    r"|(?P<call>(?:热线|电话|客服|hotline|dial|nomor|telepon|拨打) ?:? ?)"
    r"|(?P<model>[a-z]-?|(?<![a-z])[a-z]\d{3}-))$"
)
# The last words of all of these but those that may hold any word behind what they begin with.
_LAST_WORD: Final = re.compile(
    rf"(?:{_NAMES}|per|every|setiap|aged|berusia|berumur|usia|umur|ftse|nasdaq|csi|cac|nikkei|"
    r"stoxx|russell|global|topix|asx|kospi|idx|first|last|next|past|previous|final|coming|"
    r"initial|repo|tenor|within|dalam|the|same|(?:ber)?nomor:?|telepon:?|hotline:?|dial:?|"
    r"\d{1,4}[a-z]?(?:,|-)?|minus|±|[^a-z]*)"
)
_LINKS: Final = frozenset(("and", "or", "dan", "atau", "serta", "&", "to", "hingga", "of"))
_LISTED: Final = re.compile(r"\d[a-z]?,? (?:and|or|dan|atau|serta|&|to|hingga) $|group of $")
_HOLDS_ANY: Final = Gated("jalan |jl\\. |road |street |avenue |lane |s&p|msci ")
# What all of these end in.
_LEFT_END: Final = frozenset(" -:每第下±号〔［[线话服打abcdefghijklmnopqrstuvwxyz")
_HENCE: Final = (
    r" (?:hari|jam|menit) (?:terakhir|lalu|ke depan|mendatang|sebelum(?:nya)?|silam)(?![a-z])|"
    r" hari pertama(?![a-z])"  # which days of a sale, no length
)
# "Makan waktu dua jam sekali jalan": each time that it is done.
_HOW_OFTEN: Final = (
    r"(?! (?:jalan|isi|cas|angkut|tempuh|terbang|proses|putar|panen|masak|kirim))(?![a-z])"
)
# The length of a paper: "a judgment of 71 pages"; a place beside a line: "the 112 km mark".
_NO_THINGS: Final = (
    r"[ -]digits?(?![a-z])|"
    r" (?:pages(?<!n pages)(?<!\d,\d{3} pages)|paragraphs(?<!n paragraphs)(?<!\d,\d{3} paragraphs))"
    r"(?![a-z])(?! (?:an?|per|of (?:records|documents|data))(?![a-z]))|"
    r" km(?: (?:and|to) [\d.]+ km)? (?:posts?|marks?|markers?)(?![a-z])"
)
_RIGHT: Final = at_place(
    rf"{_NO_THINGS}|"
    r"号(?!召)|届|版(?![本权])|页|环(?![保境节])|楼(?![宇栋盘])|室|级|周年|年级|线(?=城市)|"
    r"年(?![产均用发供度底末初中])|国道|省道|县道|乡道|站台|号线|个(?:月|季度|星期|工作日|世纪|"
    r"五年)|周(?![边岁])|(?:多|余)?(?:周?岁|旬)|摄氏度|℃|°| ?derajat| degrees|后(?=[的一、年职员])|"
    r"位数|(?:st|nd|rd|th)(?![a-z])|g(?<![\d.,]\dg)(?![a-z\d])|"
    r"[ -](?:years?(?![ -]o(?:n|ver)[ -]year|-round)|months?|weeks?|decades?|centur(?:y|ies)|"
    r"tahun|bulan|minggu|pekan|dekade|abad|semester|kuartal|triwulan)(?![a-z])|"
    r" (?:days?|hours?)'(?! (?:supply|supplies|stocks?|worth|"
    r"cover|consumption|inventory|demand|output|production|use|sales|imports|reserves|rations|"
    r"storage|operation|running|rain|rainfall|snow|sunshine|frost|work|wages|pay|travel|drive|"
    r"march|walk))| days (?:ago|earlier|later|running|into)(?![a-z])|"
    rf"{_HENCE}|"
    r"[ -](?:inci|inchi|nanometer|nm|karat|gang|volt|cc|tak|percepatan)(?![a-z])|"
    r"[ -]days? (?:reverse )?repo(?![a-z])| (?:kuhp|kuhap|kuhper|ayat|huruf|jo\.|juncto|"
    r"hijri(?:y?ah)?)(?![a-z])| (?:hari|pekan|minggu|bulan|tahun|jam|menit|dekade) sekali"
    rf"{_HOW_OFTEN}|"
    r"(?: (?:yuan|rupiah|yen|won|baht|ringgit|rupees))?"
    r" (?:to|against|per) (?:the |one |a )?(?:us |u\.s\. )?(?:dollar|euro|greenback)(?![a-z])|"
    r"[ -]?(?:kv|kilovolts?)(?![a-z])|千伏(?!安)| ?kcal/kg| ?kcal (?:coal|thermal)|"
    r" ?%[ -](?:ci|confidence|fe|iron(?! content)|grade|purity|index|ore|fines|pellets?|battery"
    r"(?= left|[.,;]|$))(?![a-z])| cores?(?![a-z])| inti(?![a-z])| ?[gmk]?hz(?![a-z])|(?:兆赫|吉赫|"
    r"千赫)兹?(?=[频波])|(?:多|余)年(?![产均用发供])|元?级(?![别])|"
    r"[ -]teu(?=[ -](?:[a-z]+ )?(?:class|vessels?|ships?|boxships?|carriers?|giants?)(?![a-z]))|"
    r"[acdefijlnoqrsuvwyz](?![a-z\d])"
)
_DEADLINE: Final = re.compile(
    r"(?<![a-z])(?:paling (?:lambat|cepat|lama|sedikit)|selambat-lambatnya|sekurang-kurangnya) $"
)
_SPAN: Final = re.compile(r" (?:months?|years?|bulan|tahun)(?![a-z])")
_BEHIND_WORDS: Final = at_place(
    # "mandi dua hari sekali": how often, not how long; "dua hari sebelum".
    rf" (?:hari|pekan|minggu|bulan|tahun|jam|menit) sekali{_HOW_OFTEN}",
    _HENCE,
    r" degrees(?![a-z])",
    # "two people familiar with the matter" are a source, not a count.
    r" (?:other )?(?:people|sources|officials|persons|executives|traders|bankers|diplomats|"
    r"insiders|employees|investors|lawyers|brokers|customers|suppliers|analysts|dealers|managers) "
    r"(?:familiar|briefed|close to|with (?:direct )?knowledge|(?:told|said)(?![a-z]))",
    r" (?:orang|sumber|narasumber) (?:yang )?(?:mengetahui|memahami|dekat dengan)(?![a-z])",
    r" (?:days (?:a week|into)|digits?)(?![a-z])",
    # "One euro was buying $1.32": a rate of exchange
    r" (?:[a-z]+ )?(?:euro|dollar|pound|yuan)(?: (?:was|is|now|currently))* "
    r"(?:buys|bought|buying|fetched|fetches|worth|at|equals)(?![a-z])",
)
_MANY: Final = re.compile(r" (?:[a-z-]+ ){0,2}[a-z]{2,}s(?![a-z])")
# Only behind numerals of few digits: 815路 is a bus, 5路口 are crossings.
_RIGHT_SHORT: Final = re.compile("路(?![口段灯网面]|摄像|探头|监控|视频|传感器)")
_CHANNELS: Final = ("探头", "摄像头", "摄像机", "监控", "视频", "传感器")
_HYPHEN: Final = re.compile(
    r"-(?:met(?:re|er)(?= (?:dash|sprint|final|freestyle|hurdles|race|relay|butterfly|medley|"
    r"backstroke|breaststroke|record|title|gold)(?![a-z]))|"
    r"foot(?= (?:containers?|box|boxes|equivalent|units?|(?:wo)?man)(?![a-z]))|day|"
    r"hour|minute|week|month|year|inch|point|star|way|core|teu|judge|nanometre|nanometer|"
    r"seat(?:er)?(?= (?:[a-z-]+ ){0,2}(?:suvs?|mpvs?|cars?|vehicles?|vans?|models?|evs?|sedans?)"
    r"(?![a-z]))|door|volt|seater|wheel|legged|axle|(?:tonne|ton)(?= (?:[a-z-]+ ){0,3}(?:trucks?|"
    r"lorry|lorries|cranes?|trailers?|excavators?|press|tractors?|vans?)(?![a-z]))|stage|step|tier|"
    r"kcal|digit|hole|part|page|speed|stroke|valve|cylinder|pin|bit|octane)(?:s|es)?(?![a-z])"
)
# "kereta berangkat setiap 8 menit"
_INTERVAL: Final = re.compile(
    r" (?:menit|jam|detik|minutes|hours|seconds)(?![a-z])|个?(?:半)?(?:小时|钟头)|分钟|秒"
)
# "Dalam tiga hari" tells when; "dalam 5 hari kerja" is a term.
_LAPSE: Final = re.compile(
    r" (?:hari(?! (?:kerja|kalender|bursa))|days|hours|minutes|weeks)(?![a-z])"
)
# "It will last nine days": how long, not which of them.
_WILL_LAST: Final = re.compile(r"(?<![a-z])(?:will|would|to|may|could|can|might|should) last $")
# "Rampung dalam 26 hari"; "penuh dalam lima hari" tells when.
_DONE_IN: Final = re.compile(
    r"(?<![a-z])(?:rampung|selesai|tuntas|kelar|tiba|sampai|jadi|terbit|keluar|cair|terjual|ludes|"
    r"habis|lunas|sembuh|di(?:selesaikan|rampungkan|tempuh|jawab|balas|kirim|proses|lunasi|setujui|"
    r"perbaiki|bangun|kerjakan|putus)) dalam $"
)
_SOON: Final = re.compile(r" (?:hours|minutes|(?:days|weeks) of)(?![a-z])")
_DUTY: Final = re.compile(
    r"(?<![a-z])(?:must|shall|has to|have to|had to|required|obliged|ordered|pledged|promised|"
    r"guarantees?|guaranteed|undert[a-z]+)(?![a-z])[^.;]{0,70} within $"
)
_FIGURE: Final = re.compile(r" ?(?:%|persen|percent|juta|miliar|triliun|ribu|million|billion|yuan)")
# Standards of emission: 国六, 国5.
_EMISSION: Final = re.compile("国[三四五六3-6][ab]?(?=标准|排放|车|阶段)")


def is_name(line: str, number: Number) -> bool:
    """Whether what stands beside a numeral makes it a name, a rank, an age or a duration."""
    if number.form not in _FORMS or not number.readings:
        return False  # "per 000" has no value to be asked for, and is nothing anyway
    start, end = number.start, number.end
    before = line[start - _LEFT_WINDOW if start > _LEFT_WINDOW else 0 : start]
    last, behind = before[-1:], line[end : end + 1]
    left = _LEFT.search(before) if last in _LEFT_END and _may_name(before, line) else None
    if left is not None and not _left_may_count(line, number, left):
        return True
    if last == "国" and _EMISSION.match(line, start - 1):
        return True
    if (behind == "-" or line[start] == "0" or line[end - 1] in "mk") and _is_code(line, number):
        return True
    if left is not None and left.lastgroup == "lapse" and _LAPSE.match(line, end):
        return not _is_lasting(line, start, end)
    follows = behind in _BEHIND_BEGINS and _BEHIND.match(line, end) is not None
    if follows and masks_packed.is_packed(line, number, before):
        return True
    if number.form == "words" and behind == " " and _BEHIND_WORDS.match(line, end):
        return True
    if " " in (last, behind) and masks_latin.says_nothing(line, number):
        return True
    if number.form == "words":
        return behind >= "一" and masks_han.is_name(line, number)  # 半小时生活圈
    signed = behind in _SIGNS
    if signed:
        beyond = end + _SIGNS[behind]
        behind = line[beyond : beyond + 1]
    # A size stands in a cell in any language, a share only where Chinese is before it.
    cell = signed and behind in _CELL_ENDS and (line[end] == "m" or not before.isascii())
    if (last >= "一" or behind >= "一" or cell or "+" in (last, behind)) and masks_han.is_name(
        line, number
    ):
        return True
    return follows and _is_told_so(line, number, before)


def _is_lasting(line: str, start: int, end: int) -> bool:
    """ "It will last nine days", "within 48 hours", "must be paid within 30 days of delivery"."""
    if line.endswith("dalam ", 0, start):
        return _DONE_IN.search(line, max(0, start - 30), start) is not None
    if not line.endswith("within ", 0, start):
        return _WILL_LAST.search(line, start - 14, start) is not None
    if _SOON.match(line, end):
        return True
    return _DUTY.search(line, max(0, start - 80), start) is not None


_FORMS: Final = ("digits", "han", "words")
_CELL_ENDS: Final = ("", " ", ")", "|", "\t")
_SIGNS: Final = {"m": 2, "%": 1}  # 20mm螺纹钢, 43%豆粕


def _is_told_so(line: str, number: Number, before: str) -> bool:
    """Whether what stands behind a number makes it a rank, an age or a time."""
    right = _RIGHT.match(line, number.end)
    if right is None:
        short = number.end - number.start <= 3 and number.form == "digits"
        route = short and _RIGHT_SHORT.match(line, number.end) is not None
        return route and not line.endswith(_CHANNELS, 0, number.start)  # 探头68路
    if _measures_time(line, number, right) or _is_sum(before, number):
        return False
    return not (right.group().isascii() and currency_before(line, number.start) is not None)


def _is_code(line: str, number: Number) -> bool:
    """ "007", "a 40-foot container", or a model: thousands of millions are written as billions,
    "a Radeon 5300M"."""
    if line.startswith("-", number.end) and _HYPHEN.match(line, number.end):
        return not spells.names_what_lasts(line, number.end)
    if line[number.start] == "0" and number.end - number.start > 1:
        return line[number.start : number.end].isdecimal()
    model = line[number.end - 1] in "mk" and _MODEL.fullmatch(line, number.start, number.end)
    return bool(model) and currency_before(line, number.start) is None


def _may_name(before: str, line: str) -> bool:
    """Whether one of the words of _LEFT can stand at the end: most numerals are told apart by the
    word before them."""
    if before[-1] != " ":
        return True
    word = before[before.rfind(" ", 0, -1) + 1 : -1]
    if word in _LINKS:
        listed = _LISTED.search(before, len(before) - 14) is not None
    else:
        listed = _is_last_word(word)
    return listed or _HOLDS_ANY.search(before, line=line) is not None


@lru_cache(maxsize=4096)
def _is_last_word(word: str) -> bool:
    # A word is cut short by the window only where it is longer than any of these.
    return _LAST_WORD.fullmatch(word.lstrip("([\"'“‘")) is not None


_MODEL: Final = re.compile(r"\d{4,5}[mk]")
# Whether any of these stands behind a numeral: behind most of them none does.
_BEHIND: Final = at_place(*(one.pattern for one in (_RIGHT_SHORT, *masks_packed.BEHIND, _RIGHT)))
_BEHIND_BEGINS: Final = first_characters(_BEHIND.pattern) or frozenset()
# "1.5 million-2 million", "$779m-798m": the other end of a range, no model.
_OTHER_END: Final = re.compile(
    r"(?:\d(?:m|bn|tn|k|kg|km|rb|jt)|[\d ](?:hundred|thousand|million|billion|trillion|"
    r"ribu|juta|miliar|triliun|percent|persen|tonnes|tons|ton))-$"
)


def _measures_time(line: str, number: Number, right: re.Match[str]) -> bool:
    """ "The average case took 11.4 months", "kontrak 10 tahun": no time at which something is."""
    if spells.is_told(line, number.start, number.end):
        return True  # "would take 27 months"
    if _DEADLINE.search(line, number.start - 24, number.start):
        return True  # "paling lambat 2 hari sebelum lelang"
    if (_SPAN.match(line, number.end) and not number.whole) or durations_han.is_told(line, number):
        return True
    if masks_han.is_warmer(line, number):
        return True
    return right.group().endswith(durations_indonesian.UNITS) and durations_indonesian.is_stated(
        line, number.start, number.end
    )


# "Rp 1,5-2 triliun tahun ini": the other end of a sum of money
_MONEY_TO: Final = re.compile(r"(?:rp|us\$|\$|rmb|usd|¥|€) ?[\d.,]{1,12} ?- ?$")


def _is_sum(before: str, number: Number) -> bool:
    return number.scaled and _MONEY_TO.search(before) is not None


def _is_group(line: str, number: Number) -> bool:
    """ "A group of 35 visiting scholars", not the Group of Seven nations."""
    return number.value not in _GROUPS or line.endswith("a group of ", 0, number.start)


# The Group of Seven, of Twenty
_GROUPS: Final = frozenset((2, 5, 7, 8, 10, 15, 20, 24, 30, 77))


def _names_nothing(line: str, number: Number, word: str) -> bool:
    if word == "line ":
        return number.value > _LINES  # "along the line 300 people"
    return word == "top " and _TO_TOP.search(line, number.start - 12, number.start) is not None


# "Exports will top 500,000 units", not the top 500
_TO_TOP: Final = re.compile(r"(?<![a-z])(?:to|will|would|could|may|might|can|should) top $")
_ON_YEAR: Final = ("yoy-", "qoq-", "mom-")
_LINES: Final = 40


def _left_may_count(line: str, number: Number, left: re.Match[str]) -> bool:
    if left.lastgroup == "model" and line.endswith(_ON_YEAR, 0, number.start):
        return True
    if left.lastgroup == "model" and _OTHER_END.search(line, number.start - 12, number.start):
        return True
    if left.lastgroup == "model":
        return number.form != "digits" or currency_before(line, number.start) is not None
    if left.lastgroup == "lapse" or (left.lastgroup == "call" and number.scaled):
        return True  # 接到报修电话1.4万个
    if left.lastgroup == "age":
        # "berusia 6,5 tahun"; "mesin rata-rata berumur 22 tahun"
        return number.scaled or durations_indonesian.is_mean_age(line, number.start)
    if _names_nothing(line, number, left.group()):
        return True
    if left.group() == "ke " and masks_latin.is_destination(
        line, number, number.start - len("ke ")
    ):
        return True
    if left.group() in ("building ", "group of ") and _MANY.match(line, number.end):
        return left.group() == "building " or _is_group(line, number)
    grouped = "," in line[number.start : number.end]
    if left.lastgroup == "name" and grouped and left.group().endswith(", "):
        return True  # "in Hall 3, 1,200 firms"
    if left.lastgroup in ("name", "road", "age", "index"):
        # "level 5,50%", "top 10 billion": a figure, not a name.
        return (
            number.scaled
            or line.startswith(" times ", number.end)  # "fly the route four times a week"
            or _FIGURE.match(line, number.end) is not None
            or any(unit_after(line, number.end, one) is not None for one in ("en", "id"))
        )
    if left.lastgroup in ("per", "each"):
        return number.value == 1 or _INTERVAL.match(line, number.end) is not None
    return False
