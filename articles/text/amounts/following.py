"""A number whose role and sign come from the one before it: lists, other terms, comparisons."""

import re
from typing import Final

from articles.text.amounts import cue_noun_data, units
from articles.text.amounts.figures import Line, Quantity
from articles.text.amounts.number_types import Measured
from articles.text.word_tables import listed as listed_words


def follows_growth(line: Line, measured: Measured, previous: Quantity | None) -> bool:
    """分别增长34.6%、1.1倍: the second of a list of changes."""
    if previous is None or previous.role != "growth":
        return False
    gap = line.plain[previous.end - line.offset : measured.start]
    return 0 < len(gap) <= 4 and _LIST_GAP.fullmatch(gap) is not None


def listed(line: Line, measured: Measured, previous: Quantity | None) -> tuple[str, str] | None:
    """Role and sign from the number before in a list: 分别增长10.6%、30.6%."""
    if previous is None or previous.rule == "halved":
        return None
    low, high = previous.end - line.offset, measured.start
    if not 0 < high - low <= 60:
        return None
    mixed = previous.unit in units.RELATIVE and previous.role == "growth"
    mixed = mixed and len(line.plain[low:high].removesuffix("-")) <= 4
    if previous.unit != measured.code and not mixed:
        return None
    gap = _without_times(line, low, high).removesuffix("-")
    grown = previous.role == "growth" and previous.unit == measured.code == "percent"
    if grown and _goes_on(line, measured, previous, gap):
        return "growth", "-" if previous.value < 0 else "+"
    alike = _LIST_GAP.fullmatch(gap) is not None or _next_of_list(line, gap, measured)
    if not alike or _left_behind(line, gap, measured, previous):
        return None
    # A number with a sign of its own takes the word from the list, not the direction.
    signed = line.plain[low:high].endswith("-") or previous.text.startswith("-")
    return previous.role, "-" if previous.value < 0 and not signed else "+"


def _without_times(line: Line, low: int, high: int) -> str:
    """The words between two places, times left out."""
    gap = line.plain[low:high]
    for time in line.times_near(low, high):
        if low <= time.core[0] and time.core[1] <= high:
            gap = gap.replace(line.plain[time.core[0] : time.core[1]], "")
    return gap


def _goes_on(line: Line, measured: Measured, previous: Quantity, gap: str) -> bool:
    """Whether a percentage behind a change is the same change of the next of a list."""
    if line.language == "en":
        return _is_next(line, measured, gap) or _is_parallel(line, measured, gap)
    return line.language == "zh-hans" and _is_next_subject(line, measured, previous, gap)


def _is_parallel(line: Line, measured: Measured, gap: str) -> bool:
    """ "grew 5.4% in Beijing, 5.2% in Tianjin and 4.8% in Hebei": as much said of each."""
    place = _PARALLEL.fullmatch(gap)
    return place is not None and line.plain.startswith(place.group(1), measured.end)


def _is_next_subject(line: Line, measured: Measured, previous: Quantity, gap: str) -> bool:
    """滨城增长5.4%，海湾5.2%，东港4.8%: a change told once, of one subject after another."""
    if (
        _SUBJECT_HAN.fullmatch(gap) is None
        or line.plain[measured.end : measured.end + 1] not in _CLOSED
    ):
        return False
    told = line.plain[max(0, previous.start - line.offset - 8) : previous.start - line.offset]
    return previous.start == previous.core[0] or _ALONE_HAN.search(told) is not None


def _next_of_list(line: Line, gap: str, measured: Measured) -> bool:
    """ "Penjualan eceran naik 4 persen, restoran 6 persen": an Indonesian list with its names."""
    if line.language != "id" or measured.code != "percent" or _NAMED_GAP.fullmatch(gap) is None:
        return False
    words = gap.replace(",", " ").split()
    return _NO_CHANGES.isdisjoint(word.removesuffix("nya") for word in words)


def _left_behind(line: Line, gap: str, measured: Measured, previous: Quantity) -> bool:
    """ "rose 0.25 percent from 92.55 percent": the level that was left, not another growth."""
    if previous.start >= previous.core[0] or not gap.lstrip(",").startswith((" from ", " dari ")):
        return False
    if measured.number.value > 5 * abs(previous.value):
        return " and " not in gap  # "down 0.9% from June and 8.7% from a year earlier"
    # "rose by 37 percent, from 0.9 percent to 1.23 percent"
    return line.language == "en" and _TO_FIGURE.match(line.plain, measured.end) is not None


def restated(line: Line, measured: Measured, start: int, previous: Quantity | None) -> str | None:
    """The sign of a change that is put in other terms: "fell 5 percent, or $30bn"."""
    if previous is None or previous.role != "growth":
        return None
    gap = line.plain[previous.end - line.offset : start]
    if gap.startswith(_THAN_BEGINS):
        gap = _THAN_WHAT.sub("", gap)
    again = len(gap) <= 40 and _OR.fullmatch(gap) is not None
    if not again and gap != ", ":
        return None
    if (not again or "(" in gap) and measured.code not in units.RELATIVE:
        kinds = {previous.unit, measured.code}
        money = units.is_currency(previous.unit) and units.is_currency(measured.code)
        if not money and not any(kinds <= kind for kind in _SAME_KIND):
            return None
    return "-" if previous.value < 0 else "+"


def _is_next(line: Line, measured: Measured, gap: str) -> bool:
    if _ALONE.match(line.plain, measured.end) is None:
        return False
    following = _NEXT_OF_MARKET.fullmatch(_OF_TIME.sub("", gap))
    return following is not None and _NO_NAMES.search(following.group(1)) is None


def compared_level(line: Line, measured: Measured, start: int, previous: Quantity | None) -> str:
    """ "wants 7.9% on his loan, up from 4.25%": "level" for a rate compared with another."""
    if line.language != "en" or previous is None or previous.role != "level":
        return ""
    gap = line.plain[previous.end - line.offset : start]
    near = len(gap) <= 90 and ". " not in gap and previous.unit == measured.code
    return "level" if near and _UP_FROM.search(gap) else ""


def _compared_growth(line: Line, measured: Measured, start: int, previous: Quantity) -> bool:
    """ "grew 5.7 percent, slower than the 6.2 percent": growth compared with growth."""
    if previous.unit != "percent":
        return False
    low = previous.end - line.offset
    gap = line.plain[low:start]
    if _left_behind(line, gap, measured, previous):
        return False
    if line.language == "en" and len(gap) <= 120 and _UP_FROM.search(gap):
        return ". " not in gap
    gap = _without_times(line, low, start).replace(" ,", ",")
    gap = _A_YEAR.sub(lambda year: " " if year.group().isspace() else "", gap)
    return 0 < len(gap) <= 90 and _COMPARED.fullmatch(gap) is not None


def like_growth(
    line: Line, measured: Measured, start: int, previous: Quantity | None, behind: str
) -> str:
    """The sign of a percentage that is growth because the one before it is; "" for none."""
    if previous is None or previous.role != "growth":
        return ""
    sign = _on_a_year(line, measured, start, previous)
    if sign or behind == "share":
        return sign
    grown = _is_foreseen(line, start, previous) or _compared_growth(line, measured, start, previous)
    return "+" if grown else ""


def _on_a_year(line: Line, measured: Measured, start: int, previous: Quantity) -> str:
    """ "Fell 0.4% on the month and 3.1% on the year", "by volume and 4% by value", "or 2% in real
    terms": the sign of the second; "" for none."""
    gap = line.plain[previous.end - line.offset : start]
    if line.language != "en" or previous.unit != "percent" or not gap.endswith(_AND_ALSO):
        return ""
    if len(gap) > 60 or ". " in gap or _ON_A_YEAR.match(line.plain, measured.end) is None:
        return ""
    return "-" if previous.value < 0 else "+"


def _is_foreseen(line: Line, start: int, previous: Quantity) -> bool:
    """ "Growth was 1.1%. Economists had pencilled in 2.4%": of what was told before."""
    if line.language != "en" or previous.unit != "percent":
        return False
    low = previous.end - line.offset
    return 0 < start - low <= 140 and _FORESEEN.search(line.plain, low, start) is not None


def changed_too(
    line: Line, measured: Measured, start: int, previous: Quantity | None
) -> str | None:
    """每吨分别上调260元和255元: the sign of an amount that a list of changes goes on with."""
    if previous is None or previous.role != "growth" or previous.unit != measured.code:
        return None
    gap = line.plain[max(0, previous.end - line.offset) : start]
    if gap not in _HAN_LINKS:
        # 少排放二氧化硫3200吨、氮氧化物1500吨: of a verb that takes both
        told = line.plain[max(0, previous.start - line.offset) : previous.end - line.offset]
        if not _TAKES_OBJECT.search(told) or _NEXT_OBJECT.fullmatch(gap) is None:
            return None
    return "-" if previous.value < 0 else "+"


def cut_too(line: Line, start: int, previous: Quantity) -> bool:
    """ "Menekan konsumsi energi hingga 27 persen dan emisi sekitar 41.000 ton", "cut coal use by
    40,000 tonnes and emissions by 95,000": whether a verb that cuts takes both."""
    if previous.value >= 0 or line.language == "zh-hans":
        return False
    low = previous.end - line.offset
    if not 0 < start - low <= 60 or _ALSO[line.language].fullmatch(line.plain, low, start) is None:
        return False
    at = previous.core[0] - line.offset
    return line.language == "en" or _CUTS.search(line.plain, max(0, at - 70), at) is not None


def reached(line: Line, start: int, previous: Quantity | None) -> bool:
    """回升2.1个百分点至18.6%: the percentage that a change in points led to is no change."""
    if line.language != "zh-hans" or previous is None or previous.unit != "percentage_point":
        return False
    return line.plain[max(0, previous.end - line.offset) : start] in _HAN_REACHED


_LIST_GAP: Final = re.compile(
    r"(?:\s|、|,|，|和|及|与|以及|and|dan|serta|&|pada|in|di|for|untuk|respectively|masing-masing|"
    r"\(|\)|tahun|年|的|month-on-month|year-on-year|yoy|qtq|mtm|y/y|compared with|compared to|"
    r"after|versus|against|hopes|forecasts|expectations|from|dibandingkan|dibanding|dari|"
    r"setelah|growth)*"
)
_PARALLEL: Final = re.compile(
    r"(?: (?:year[ -]on[ -]year|on the year|on year|from a year earlier))?"
    r"( (?:in|for|at|among|during) )(?:(?!to |of |from |with |which |that |while )[a-z'’-]+ ?){0,5}"
    r" ?(?:,|,? and) (?:by )?"
)
_SUBJECT_HAN: Final = re.compile(
    "[，、；](?![^，]*[率占比度为达至到从仅约近超税息利率额量价中目预])[一-鿿]{2,6}"
)
_ALONE_HAN: Final = re.compile("(?:^|[，。；：、])[一-鿿]{2,6}$")
_CLOSED: Final = ("，", "。", "；", "、", "")
_NAMED_GAP: Final = re.compile(
    r"(?:,|,? dan|,? serta|,? sementara|,? sedangkan|;)"
    r"(?: (?!atau |dengan |yang |dari )[a-z][a-z&'’.-]*){1,4}(?: \d{2,4}| \([a-z]{2,6}\))? "
)
_NO_CHANGES: Final = frozenset(
    cue_noun_data.SHARE_NOUNS["id"] + cue_noun_data.RATE_NOUNS["id"]
).union(
    listed_words(
        "lebih hanya sekitar masih baru atau yakni yaitu sebesar di target pajak inflasi suku"
        " sisanya sebanyak mencapai setara untuk menjadi jadi ke turun naik bisa"
    )
)
_TO_FIGURE: Final = re.compile(r" to (?:about |around |nearly )?\d")
_OR: Final = re.compile(
    r" [-–—] |\)?,?(?: [-–—])? ?(?:or|atau|yakni|yaitu|i\.e\.,?|that is,?|equivalent to|"
    r"setara(?: dengan)?) (?:between )?|,? ?\((?:or |about |around |atau |sekitar |setara )?"
)
# "5,6 persen lebih rendah ketimbang kereta biasa, atau 11,3 juta kWh"
_THAN_WHAT: Final = re.compile(
    r"^ (?:ketimbang|dari|daripada|dibanding|dibandingkan)(?: [a-z]+){1,3}(?=, )"
)
_SAME_KIND: Final = (
    frozenset(("mu", "ha", "km2", "m2", "acre", "mile2", "ft2")),
    frozenset(("km", "m", "mile", "ft", "cm")),
    frozenset(("t", "kg", "lb", "jin", "g")),
)
_THAN_BEGINS: Final = (" ketimbang ", " dari ", " daripada ", " dibanding ", " dibandingkan ")
_COMPARED: Final = re.compile(
    r",? (?:(?:slower|faster|lower|higher|more|less|better|worse|weaker|stronger|below|above|"
    r"compared (?:with|to)|against|versus|up|down|melambat|lebih (?:rendah|tinggi|lambat|cepat)|"
    r"dibanding(?:kan)?|dari|than|from|with|a|the|an|target|forecast|rate|pace|average|of|"
    r"expected|predicted|respectively|since|so far|in|for|on|year|month|"
    r"quarter|period|same|half|full|first|second|fourth|but|short|just|still|far|ahead|beating|"
    r"missing|beat|missed|forecasts|expectations|estimates?|consensus|growth|gain|increase|"
    r"[a-z]+['’]s|['’]s|and well|earlier|previous|national|sebesar|yang|sebelumnya|kuartal|tahun|"
    r"lalu|periode|di (?:bawah|atas)|(?:perkiraan|ekspektasi|proyeksi|prediksi|konsensus|estimasi)"
    r"(?: para)?(?: pasar| analis| ekonom)?(?: dalam (?:survei|jajak pendapat)(?: [a-z]+)?)?|"
    r"(?:sesuai|sejalan|sama) dengan|sedikit|jauh|melampaui|melebihi|meleset|"
    r"(?:dan|tetapi|tapi|namun)(?= (?:melambat|meleset|melampaui|lebih|di|masih|sedikit|jauh) )|"
    r"masih),? ?)+[\"“]?"
)
# Growth of so much, "down from an earlier estimate of 1.7%", "slowing from 4.3 percent".
_UP_FROM: Final = re.compile(
    r"(?<![a-z])(?:up|down|slower|faster|(?:accelerat|quicken|slow|eas|cool|moderat|narrow|widen|"
    r"soften|decelerat|improv)ing)(?: (?:slightly|sharply))? from (?:[a-z'’]+ ){0,4}$"
)
# What is left of a time that was taken out: "rose 17% in October; autos 8%".
_OF_TIME: Final = re.compile(
    r" (?:in|for|on|during|over|through|by|this|last)(?: the)? ?(?=[,;]| and )"
)
# The index rose 0.4%, "the Nikkei 225 1.1% and the S&P 500 0.2%".
_NEXT_OF_MARKET: Final = re.compile(
    r"(?:,|,? and|;|,? while|,? but) (?:(?:in|to|for|on|among) )?(?:the |that of |those of |"
    r"those (?:below|above|under|over) )?((?:[a-z&'’.-]+,? ){1,4})(?:\d{2,4} )?(?:by )?"
)
_ALONE: Final = re.compile(r"[,.;]|$| (?:and|while|but|to|in|respectively)(?![a-z])")
_NO_NAMES: Final = re.compile(
    r"(?<![a-z])(?:of|to|with|from|for|at|was|were|is|are|has|had|share|accounted|accounting|about|"
    r"made|makes|account|below|above|said|or|up|down|rate|margin|tax|tariff|stake|a|an)(?![a-z])"
)
_A_YEAR: Final = re.compile(r" a year(?=,)|  +")
# It grew by so much in the quarter, "and 1.5% on an annual basis".
_AND_ALSO: Final = (" and ", " and by ", ", or ", ", or by ")
_ON_A_YEAR: Final = re.compile(
    r" (?:by (?:volume|value|weight|tonnage|number|area)|in (?:real|nominal|volume|value|yuan|"
    r"dollar|us dollar|rmb|local[- ]currency|constant[- ]currency|cash) terms|in (?:volume|value)|"
    r"(?:excluding|stripping out|adjusted for) [a-z]+|on an? (?:annual|yearly|monthly|"
    r"quarterly)|on the (?:year|month|quarter|week)|"
    r"(?:year|month|quarter)[- ](?:on|over)[- ](?:year|month|quarter)|from a (?:year|month)|"
    r"annually|compared with a|a (?:year|month) (?:earlier|ago))(?![a-z])"
)
_FORESEEN: Final = re.compile(
    r"(?<![a-z])(?:pencilled in|penciled in|forecast(?:s|ing)?(?: of| for| was)?|predicted|"
    r"expected|expecting|(?:estimate|consensus|median|prediction|projection|expectation|target)s?"
    r" (?:of|was|were|is|at|had been)|hop(?:ed|ing) for|(?:have |has |had )?offered|offering|"
    r"demand(?:s|ed|ing)|asked for|asking for|settled (?:for|on)|proposed|short of)"
    r"(?: (?:about|around|only|just|a|the|an|nearly|almost))* $"
)
_TAKES_OBJECT: Final = re.compile(
    "(?:减少|降低|压减|削减|缩减|裁减|节省|少[用排烧抽])了?(?![至到为约近])[一-鿿]{2}"
)
_NEXT_OBJECT: Final = re.compile(
    "[、和与及](?!共|总|其中)[^，。；、\\d增升降减多少涨跌新建达为至到]{2,8}"
)
_ALSO: Final = {
    "en": re.compile(
        r",? and (?!(?:up|down|output|raised?|adds?|added|grew|rose) )(?:[a-z-]+ ){1,4}by"
        r"(?: (?:about|around|some|nearly|over|almost|more than|up to))* "
    ),
    "id": re.compile(
        r"(?: [a-z0-9]+){0,2},? (?:dan|serta|sekaligus) "
        r"(?!(?:me|ber|ter|di|naik|turun|tumbuh)[a-z]* )(?:[a-z-]+ ){1,4}?"
        r"(?:(?:sebesar|sebanyak|sekitar|hingga|sampai|hampir|rata-rata) )*"
    ),
}
_CUTS: Final = re.compile(
    r"(?<![a-z])(?:mengurangi|memangkas|menurunkan|menekan|memotong|mempersingkat|menyusutkan|"
    r"memperpendek|menciutkan)(?: [a-z-]+){0,6} $"
)
_HAN_LINKS: Final = ("、", "和", "与", "及", "以及")
_HAN_REACHED: Final = ("至", "到", "达", "达到", "，至", "，达", "，达到", "，为")
