"""An amount with what it is per: "yuan per kilogram", 每人1.6万元, "21,500 yuan each".

What a rate is per may stand beside the amount (units.py) or with the amount before it.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import counting, cues, pers, pers_english, rates_han, units
from articles.text.amounts import rhythm_data as rhythms
from articles.text.amounts import unit_data as data
from articles.text.amounts.governed import SIGNS, governed, of_each
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.price_data import NO_GOODS_CODES
from articles.text.amounts.rates_like_han import like_before as like_before_han
from articles.text.gated import Gated, opened_by

# What a battery of so much holds stays in watt-hours.
_DENSE: Final = ("/kg", "/L")
_WATT_HOUR: Final = Decimal("0.000000001")
_TIMELESS: Final = re.compile("/(?:m2|person|household|vehicle|room|bed|mu|ha|seat)")
_SPEEDS: Final = {"km/hour": "km/h", "m3/second": "m3/s", "m/second": "m/s"}
_SPELLS: Final = ("week", "month", "year")
_EACH: Final = re.compile(r" (?:each|apiece|per unit)(?![a-z])")
# "80 million doses a year, each priced at ¥136"
_EACH_PRICED: Final = re.compile(
    r"(?<![a-z])(?:each|masing-masing|per unitnya)(?: is| was)? (?:priced|costing|costs?|worth|"
    r"valued|selling|sells|sold|seharga|senilai|dihargai|dibanderol|dijual)"
    r"(?: (?:at|for|some|about|around|sekitar))* ?$"
    r"|(?<![a-z])averaging(?: (?:about|around|some|nearly))? $"
)
# "It wants 120 franchisees and charges each 180,000 yuan"
_PAID_EACH: Final = re.compile(
    r"(?<![a-z])(?:charg|pa(?:y|id)|g[ai]v|offer|ow|len[dt]|award|fin|sen[dt]|hand|grant|cost|"
    r"tax|loan|earn|allot|promis)[a-z]* (?:them )?each"
    r"(?: (?:about|around|some|up to|nearly|over|at least))* $"
)
# "Parents of the pupils had each paid 260 yuan"
_EACH_DID: Final = re.compile(
    r"(?<![a-z])each (?:been )?(?:to )?(?:paid|pay|receives?|received|get|got|given|gave|give|"
    r"owed?|earn|earned|spent|spend|contributed?|invested?|lost|fined|won|put up|put in|donated?|"
    r"awarded|granted|promised|offered|cost)(?: (?:about|around|some|up to|nearly|over|at least|a "
    r"fine of|a deposit of))* $"
)
_AT_SO_MUCH: Final = re.compile(r",? at (?:about |around |some |just |only |an average of )*")


def rated(
    line: str,
    number: Number,
    top: Number | None,
    unit: units.Unit,
    previous: Measured | None,
    language: str,
    start: int | None = None,
) -> Measured:
    """A number with its unit and what that is per; `previous` is the one before it."""
    rule = "unit" if start is None else "currency"
    start = number.start if start is None else start
    han = language == "zh-hans"
    if han:
        suffix, end = rates_han.per_after(line, unit.end, counted=unit.counted)
    else:
        suffix, end = pers.per_after(line, unit.end, language)
    money = units.is_currency(unit.code)
    if unit.code in units.RELATIVE or unit.code in _SPELLS or "/" in unit.code:
        suffix = ""
    elif han:
        before, start = rates_han.per_before(line, start, unit.code, behind=bool(suffix))
        suffix = before if suffix in before else before + suffix
    elif not suffix:
        suffix, start = _before(line, number, (top or number).end, unit, start, previous, language)
    elif line.startswith((" dalam se", " se"), unit.end) and _within(
        line, start, unit, suffix, previous
    ):
        suffix, end = "", unit.end
    elif suffix in pers.TIMES:
        suffix = of_each(line, start, unit.code) + suffix
    if money and not han:
        suffix, end = _price(line, start, suffix, end, previous, language, scaled=number.scaled)
    if not suffix and previous and "/" in previous.code and "/" not in unit.code:
        alike = han or not money or number.scaled == previous.number.scaled
        both = money and units.is_currency(previous.code)
        far = han and both and number.scaled != previous.number.scaled
        between = line[previous.end : start]
        if far and "，" in between and not {"比", "较"} & set(between):
            alike = False  # 运价每吨下降8元，滞期费减少1200万元
        like = like_before_han if han else _like_before
        suffix = like(line, start, unit.code, previous, number) if alike else ""
        if not suffix and not han:
            suffix = _changed(line, start, end, unit.code, previous)
    if not suffix and not han and (unit.counted or unit.code in _BY_THE_YEAR):
        suffix = _repeated(line, number.end, end, language)
    code, factor = _coded(unit, suffix) if suffix else (unit.code, unit.factor)
    return Measured(number, start, end, code, factor, rule, top, unit.known)


def _before(
    line: str,
    number: Number,
    at: int,
    unit: units.Unit,
    start: int,
    previous: Measured | None,
    language: str,
) -> tuple[str, int]:
    """What the words before a number that ends `at` say that it is per, and where these begin."""
    if not opened_by(line) & _TOLD_BEFORE:
        return "", start
    scaled = number.scale is not ONE
    suffix, start = pers.per_before(line, start, unit.code, scaled=scaled)
    if suffix and previous is not None and pers.has_rhythm(line, previous):
        suffix = ""  # "2.900 porsi setiap hari untuk 12 sekolah"
    if not suffix and not (unit.counted and unit.end == at):
        suffix = governed(line, start, unit.code, language, scaled=scaled)
    return suffix, start


_TOLD_BEFORE: Final = pers.BEFORE | SIGNS


def _coded(unit: units.Unit, suffix: str) -> tuple[str, Decimal]:
    """The code of a unit with what it is per, and the factor to that."""
    if suffix in _DENSE and unit.code == "GWh" and unit.factor == _WATT_HOUR:
        return "Wh" + suffix, ONE  # 每公斤185瓦时
    return _SPEEDS.get(unit.code + suffix, unit.code + suffix), unit.factor


# "95 GWh kapasitas tahunan"
_BY_THE_YEAR: Final = ("GWh", "t", "m3", "L", "barrel", "TEU")


def _within(
    line: str, start: int, unit: units.Unit, suffix: str, previous: Measured | None
) -> bool:
    """Whether a time says how long something took: "bertambah 50 dalam setahun", "2.480 yuan per
    ton, naik 60 yuan sebulan", "hujan 140 milimeter dalam sehari"."""
    within = line.startswith(" dalam", unit.end)
    if unit.code == "mm":
        return within
    rated_so = previous is not None and "/" in previous.code and suffix not in previous.code
    return (rated_so or within) and _risen(line, start)


def _risen(line: str, start: int) -> bool:
    bound = cues.bound_before(line, start, "id")
    at = start if bound is None else bound[0]
    return cues.change_before(line, at, "id", strict=True) is not None


def _price(
    line: str,
    start: int,
    suffix: str,
    end: int,
    previous: Measured | None,
    language: str,
    *,
    scaled: bool,
) -> tuple[str, int]:
    """What an amount of money is for, where words around it say so, and where those end."""
    if not suffix or suffix in pers.TIMES:
        suffix = pers.each_before(line, start, language) + suffix
    if not suffix and language == "en":
        suffix, end = pers_english.a_thing(line, end, scaled=scaled)
        suffix = suffix or pers_english.to_do_one(line, start, end)
    if not suffix or (suffix in pers.TIMES and _each_at(line, end)):
        for_one, end = _each(line, start, end, previous, language)
        if for_one and not suffix:
            suffix, end = pers.per_after(line, end, language)  # "3,000 yuan each per year"
            suffix = suffix if suffix in pers.TIMES else ""
        suffix = for_one + suffix
    if suffix and _TIMELESS.fullmatch(suffix):  # "a monthly charge of 22 yuan per square metre"
        suffix += governed(line, start, "CNY", language, scaled=scaled)
    return suffix, end


def _each(
    line: str, start: int, end: int, previous: Measured | None, language: str
) -> tuple[str, int]:
    """The price of one of what was counted before: "apiece", "each priced at"."""
    if language == "en" and _EACH_DID.search(line, start - 50, start):
        who = counting.subject_before(line, start)
        return ("", end) if who is None else ("/" + who.removeprefix("count:"), end)
    counted = previous is not None and previous.code.startswith("count:")
    noun = previous.code[6:].partition("/")[0] if previous and counted else ""
    each = _each_at(line, end)
    if each is not None:
        ends = each.end() if each.start() == end else end  # "$6 (5 euros) each"
        return "/" + _one_of_them(line, start, each.end(), previous, noun, language), ends
    if counted and previous is not None:
        between = line[previous.end : start]
        if len(between) <= 60 and _EACH_PRICED.search(between):
            return "/" + noun, end
        if _PAID_EACH.search(between) and "each" in between:
            return "/" + noun, end
        if _AT_SO_MUCH.fullmatch(between) and noun not in NO_GOODS_CODES:
            return "/" + noun, end  # "she sells 300 pancakes at 7 yuan"
    return "", end


def _each_at(line: str, end: int) -> re.Match[str] | None:
    """The "each" behind an amount, which may stand behind what the amount is in other money."""
    aside = _ASIDE.match(line, end) if line[end : end + 2] in _ASIDE_BEGINS else None
    return _EACH.match(line, end if aside is None else aside.end())


def _one_of_them(
    line: str, start: int, at: int, previous: Measured | None, noun: str, language: str
) -> str:
    """What an amount with "each" behind it is for; `noun` is what was counted before it."""
    if noun and previous is not None and language == "en":  # "to buy shares for $31 each"
        between = line[previous.end : start]
        if not _RECEIVED.search(between):
            noun = (counting.noun_before(between, len(between), "en") or "count:" + noun)[6:]
    if not noun and previous is not None and units.is_currency(previous.code):
        # "9,400 yuan a heifer, then 8,100 each"
        noun = previous.code.partition("/")[2].partition("/")[0]
        noun = "" if "/" + noun in pers.TIMES else noun
    if language == "en" and (given := _given_to(line, at)) is not None:
        return given
    if not noun and language == "en":
        noun = (counting.subject_before(line, start) or "")[6:]
    if noun in NO_GOODS_CODES and noun != "person" and language == "en":
        noun = counting.goods_named(line, start, NO_GOODS_CODES) or noun
    return noun or "unit"


_ASIDE: Final = re.compile(r" \([^()\n]{1,40}\)|\)")
_ASIDE_BEGINS: Final = (" (", ") ")
# "Twelve families let land to a firm and get 6,000 yuan each": those that were counted
_RECEIVED: Final = re.compile(
    r"(?<![a-z])(?:receiv(?:es?|ed|ing)|gets?|got|earn(?:s|ed|ing)?|(?:are|were) given|paying|"
    r"paid|pay|owed?)(?: (?:about|around|some|up to|nearly|over|at least))* $"
)
# "Grants of 300,000 yuan each went to 15 theatres"
_GOES_TO: Final = re.compile(
    r"(?: (?:went|go|goes|going|will go|were (?:paid|given|awarded)|was (?:paid|given|awarded)))?"
    r" to (?:the |its |some |about |another )?(?:\d[\d,]*|[a-z]{3,9}(?= ))"
)


def _given_to(line: str, at: int) -> str | None:
    """Those to each of whom a sum goes."""
    goes = _GOES_TO.match(line, at)
    given = None if goes is None else counting.counted_after(line, goes.end(), "en")
    return given.code.removeprefix("count:") if given is not None and given.known else None


def _like_before(line: str, start: int, code: str, previous: Measured, number: Number) -> str:
    """ "33.5 yuan per kilogram, compared with 42 yuan", "8 yuan per cup (US$1.10)"."""
    before, slash, per = previous.code.partition("/")
    between = line[previous.end : start]
    far = len(between) > 60 and _THE_NUMBER.search(between) is None
    if not slash or far or _NEXT_SENTENCE.search(between):
        return ""
    if slash + per in pers.TIMES and before != code and _AND_ANOTHER.fullmatch(between):
        flows = before in _BY_THE_YEAR and code in _BY_THE_YEAR
        return slash + per if flows and not pers.has_rhythm(line, previous) else ""
    if before == code:
        if _OF_WHICH.fullmatch(between) and number.value < previous.number.value:
            return slash + per
        again = _AGAIN.search(between) and not _CAPACITY.search(between)
        others = code != "km" and _of_others(between, previous.number, number)
        return slash + per if again or others else ""
    money = units.is_currency(code) and units.is_currency(before)
    return slash + per if money and CONVERTED.fullmatch(between) else ""


def _changed(line: str, start: int, end: int, code: str, previous: Measured) -> str:
    """ "Rp14.500 per kg, naik Rp300": the change of a price is per what the price is."""
    before, slash, per = previous.code.partition("/")
    if not slash or before != code or start - previous.end > 40:
        return ""
    between = line[previous.end : start]
    more = between in _MORE_BY and _MORE_BEHIND.match(line, end) is not None
    moved = more or between in _SIGNED or _MOVED.fullmatch(between) is not None
    return slash + per if moved else ""


def _of_others(between: str, told: Number, number: Number) -> bool:
    """ "28 cents a kilo, and shops charge 90 cents", "Rp 4,2 juta per bulan, kabupaten Rp 3,1
    juta": the same of another, of about the same size."""
    near = number.value <= _ALIKE * told.value and told.value <= _ALIKE * number.value
    return near and number.scaled == told.scaled and _OTHERS.fullmatch(between) is not None


# "26 pairs of trains will run every day at first, and the number will be raised to 34 pairs"
_THE_NUMBER: Final = re.compile(
    r"[,;] (?:and |but |with )?(?:the|that|their) number (?:(?:will|would|is|was|to|be|has|been|"
    r"then|later) )*(?:rais|ris|ros|increas|grow|grew|fall|fell|cut|reduc|expand|lift)[a-z]* to $"
)
# "0.42 yuan/kWh, including a green premium of 0.02 yuan"
_OF_WHICH: Final = re.compile(
    r",? (?:termasuk|di dalamnya|sudah termasuk|including|of which)(?: [a-z-]+){0,6} "
)
_ALIKE: Final = 5
_OTHERS: Final = re.compile(
    r"(?: (?:by|in|at|for|on|pada|di|untuk|saat) (?:the )?[a-z]+|"
    r" (?:last|this) (?:year|month|week)|"
    r" (?:in|pada) (?:19|20)\d\d| (?:tahun|bulan|pekan) (?:lalu|ini))?"
    r"(?:,|;|,? and|,? but|,? while|,? dan|,? sedangkan|,? sementara|,? tapi|, adapun)"
    r"(?! (?:[a-z'’-]+ ){0,4}?(?:totalling|worth|revenues?|profits?|sales|tax(?:es)?|fees?|"
    r"bonus(?:es)?|deposits?|subsid(?:y|ies)|dividends?|costs?|invest[a-z]*|fined?|sav(?:es?|ed|"
    r"ing)|exports?|imports?|stocks?|up|down|rose|fell|naik|turun|senilai|total(?:nya)?|subsidi|"
    r"biaya|laba|pajak|denda|stok|ekspor|impor|investasi|pendapatan|selisih|lebih|uang muka|"
    r"tunjangan|dividen|or|atau|kapasitas(?:nya)?|capacity|di (?:bawah|atas)|membeli|bought|buys?|"
    r"paid|membayar|menghabiskan|spends?|spent) )(?: [a-z'’-]+){0,4} "
)
# The change of the one before, in percent.
_BY_PERCENT: Final = re.compile(
    r"^,? ?\(?(?:up|down|rising|growing|falling|an? (?:[a-z-]+ )?(?:rise|increase|growth|fall|"
    r"drop) of|naik|turun|tumbuh|meningkat|menurun)(?: [a-z]+)? \d[\d.,]*"
    r"(?: ?%| per ?cent| persen)\)?"
    r"(?: (?:year[ -]on[ -]year|on the year|from a year (?:earlier|ago|before)|secara tahunan))?"
)
_MORE_BY: Final = (", ", " (", ", atau ", " atau ", ", or ")
_SIGNED: Final = (" (-", " (+", ", -", ", +")
_MOVED: Final = re.compile(
    r"(?:, | \(|,? yang |,? atau | or )(?:naik|turun|lebih [a-z]+|up|down|a (?:rise|fall|drop|gain|"
    r"increase|decrease|decline|cut) of|bertambah|berkurang|meningkat|menurun|susut|"
    r"selisih)(?: (?:by|some|about|around|sekitar|sebesar|tipis|hanya|just|only|nearly|hampir))* ?"
)
_MORE_BEHIND: Final = re.compile(
    r" (?:more|less|higher|lower|cheaper|dearer|"
    r"lebih (?:tinggi|rendah|mahal|murah|banyak))(?![a-z])"
)
_AGAIN: Final = re.compile(
    r"(?<![a-z])(?:compared (?:with|to)|versus|up from|down from|against|from|to|short of|dari|"
    r"menjadi|di (?:atas|bawah) (?:target|rata-rata)|dibanding(?:kan)?|semula|than|"
    r"(?:half|third|quarter|double|twice|times)(?: of| that of)?)(?: [a-z']+){0,2} ?$"
    r"|(?<![a-z])(?:padahal|semula|sebelumnya|dulu|tadinya|awalnya|previously|earlier|kini|"
    r"sekarang|kemarin|(?:se)?(?:tahun|bulan|pekan|minggu) lalu|now|today|(?:year|month|week) ago)"
    r"(?: (?!total|seluruh|jumlah|semua)[a-z]+){0,4} ?$"
)
# "1.900 unit per hari, padahal kapasitas lahan cuma 1.250"
_CAPACITY: Final = re.compile(r"(?<![a-z])padahal (?:kapasitas|daya tampung|kuota|luas|jumlah)")
_NEXT_SENTENCE: Final = re.compile(r"[.!?] ")
_PART_OF: Final = re.compile(
    r"(?<![a-z])(?:half|third|quarter|double|twice|times)(?: of| that of)?(?: [a-z']+){0,2} ?$"
)
CONVERTED: Final = re.compile(
    r"(?: ?[(/;,]|,? or| atau|,? setara| equal to|,? equivalent to|,? which is)"
    r"(?: ?(?:about|around|roughly|some|approximately|nearly|just|over|under|more than|less than|"
    r"sekitar|setara|atau|kurang lebih|dengan))* ?"
)


def rated_like_before(line: str, one: Measured, amount: Measured) -> Measured:
    """ "US$8,310 a head, just under half of Tianjin's US$16,940": like the amount before it."""
    before, slash, _ = amount.code.partition("/")
    between = line[amount.end : one.start]
    if one.code != before or one.number.scaled or not 0 < len(between) <= 110:
        return one
    if not slash or _PART_OF.search(between):
        return replace(one, code=amount.code) if slash else one
    # "58,120 yuan, up 4.1 percent, and that of rural residents 26,430 yuan"
    rest = _BY_PERCENT.sub("", between, count=1)
    others = rest != between and _of_others(rest, amount.number, one.number)
    return replace(one, code=amount.code) if others else one


def rated_like(line: str, low: Measured, high: Measured) -> Measured:
    """ "From 2,320 yuan to 2,540 yuan a month": what the second is per holds for the first."""
    if line[low.start] == "¥":
        low = _in_yen(line, low, high)
    if "/" in low.code or "/" not in high.code:
        return low
    between = line[low.end : high.start]
    per = "/" + high.code.partition("/")[2]
    money = units.is_currency(low.code) and units.is_currency(high.code)
    if money and low.code != high.code.partition("/")[0] and CONVERTED.fullmatch(between):
        return replace(low, code=low.code + per)  # "40.000 yuan atau Rp 92 juta per tahun"
    crowd = high.code.rpartition("/")[2][:1].isdigit()  # "3,412 deaths, 6.1 per 100,000"
    if crowd and between == " and " and low.code.startswith("count:"):
        return low if low.number.whole else replace(low, code=low.code + per)
    rhythmic = not money and "/" + high.code.rpartition("/")[2] in pers.TIMES
    linked = _UP_TO.fullmatch(between) or (rhythmic and _AND_OF.fullmatch(between))
    if high.code.startswith(low.code + "/") and not crowd and linked:
        return replace(low, code=high.code)
    rhythm = "/" + high.code.rpartition("/")[2]
    if rhythm in pers.TIMES and _flows(low, high) and _AND_ANOTHER.fullmatch(between):
        return replace(low, code=low.code + rhythm)  # "25m TEUs of boxes and 50m tonnes a year"
    counts = low.code.startswith("count:") and high.code.startswith("count:")
    alike = low.number.value * 50 >= high.number.value
    if counts and alike and rhythm in pers.TIMES and between in _BOTH:
        return replace(low, code=low.code + rhythm)  # "40 pens and 60 vials a year"
    return low


def _flows(one: Measured, other: Measured) -> bool:
    """Whether what two numbers measure is made, used or moved: tonnes, cubic metres, many boxes."""
    many = one.code.startswith("count:") and one.number.scaled
    return (many or one.code in _BY_THE_YEAR) and other.code.partition("/")[0] in _BY_THE_YEAR


# "25 million TEUs of containers and about"
_AND_ANOTHER: Final = re.compile(
    r"(?: of (?!the |its |this |that )[a-z]+(?: [a-z]+)?)?,? and"
    r"(?: (?:about|around|nearly|over|more than|up to|some|almost|roughly|another))* "
)


def _in_yen(line: str, amount: Measured, dollars: Measured) -> Measured:
    """ "¥190bn ($1.8bn)": so many to the dollar that the sign stands for yen."""
    if (amount.code, dollars.code) != ("CNY", "USD"):
        return amount
    if CONVERTED.fullmatch(line[amount.end : dollars.start]) is None:
        return amount
    many = amount.number.value > _YEN_A_DOLLAR * dollars.number.value
    return replace(amount, code="JPY") if many else amount


_YEN_A_DOLLAR: Final = 50
_BOTH: Final = (" and ", " dan ", " serta ", ", ")
# "20 ribu ton sayur dan 18 ribu ton buah setiap hari"
_AND_OF: Final = re.compile(r"(?: [a-z]+){1,2},? (?:dan|serta) ")
_UP_TO: Final = re.compile(
    r"(?: [a-z]+){0,3},? (?:to|from|at|menjadi|ke|hingga)(?: [a-z]+){0,2} ?| jadi |,? (?:and|dan|"
    r"serta) |, |"
    "[^，。；\\d]{0,4}[至到](?:约|近)?"
)
# -- how often what was counted does something -----------------------------------------------

# "44 trains will run each day", "26 pairs of trains will operate daily"
_DO_DAILY: Final = re.compile(
    r"(?: of [a-z-]+)?"
    r"(?: (?:who|that|which))?(?: (?:will|would|can|could|now|currently|already|to|be|are|is))*"
    r" (?:run|runs|operate|operates|depart|departs|leave|arrive|pass|passes|call|use|visit|travel|"
    r"commute|ride|cross|eat|shop|work|made|sold|handled|produced|delivered|served|processed|used|"
    r"run by|carried)(?: (?:the|it|its|here|there|through|at|in|on|to|by|[a-z-]{3,14})){0,4}? "
    r"(?:(?:each|every|a|per) (?:working |week)?(day|week|month|hour)(?![a-z])|"
    r"(daily|weekly)(?=[.,;)]|$| (?:between|from|on|in|to|and|during|at|along|since)(?![a-z])))"
)
# "6,500 engineers in chip design each year", "8 million tonnes of ore to the port annually"
_THERE_DAILY: Final = re.compile(
    r"(?: (?:of(?: that| this| the)?|in|to|from|for|through|into|via|across|between|at|on)"
    r"(?: (?!and |that |which |who |but |or |as |than |while |was |were |has |have |is |are )"
    r"[a-z'’-]+){1,4}?){1,3} "
    r"(?:(?:each|every) (?:working |week)?(day|week|month|year|night|hour)(?![a-z])|"
    r"(annual)ly(?![a-z]))"
)
# "2.300 ekor babi ke Beijing setiap minggu", "31 truk melintas setiap hari"
_TO_DAILY: Final = re.compile(
    r"(?: (?:datang|masuk|keluar|lewat|melintas|tiba|berangkat|berkunjung|lahir|meninggal|mati|"
    r"hilang|terjual|laku|naik|turun|di(?:angkut|kirim|olah|proses|jual|cetak|buang|hasilkan|"
    r"layani|terima|periksa|uji|panen|bakar|tangkap|kunjungi|bongkar|muat|rakit|produksi|"
    r"distribusikan|salurkan|berangkatkan|sembelih|antar)))?"
    r"(?: (?:ke|dari|di|untuk|bagi|lewat|melalui|kepada)(?: (?!yang |dan )[a-z]+){1,4}?){0,2} "
    r"(?:setiap|tiap|saban) (hari|pekan|minggu|bulan|tahun|jam|malam)(?![a-z])"
)


def _repeated(plain: str, start: int, end: int, language: str) -> str:
    """The rhythm in which what was counted does something, or that stands as an adjective beside
    the noun, as "/day"."""
    opened = opened_by(plain)
    if opened & _OFTEN:
        does = (_DO_DAILY if language == "en" else _TO_DAILY).match(plain, end)
        if does is None and language == "en" and opened & pers.RATES.bit:
            does = _THERE_DAILY.match(plain, end)
        if does is not None:
            often = does.group(does.lastindex or 1)
            return "/" + (data.PER.get(often) or _OF_RHYTHM[often])
    if not opened & _RHYTHMS.bit:
        return ""
    beside = _RHYTHMIC[language].match(plain, start if language == "en" else end)
    return "/" + _OF_RHYTHM[beside.group(1)] if beside else ""


# "8.1 million daily riders", "8,1 juta penumpang harian"; daily active users are no riders
_RHYTHMIC: Final = {
    "en": re.compile(
        r" (daily|weekly|monthly|annual|yearly) "
        r"(?!active|commuters|news|papers?|titles?|magazines?|publications?)(?=[a-z])"
    ),
    "id": re.compile(
        r"(?: (?:kapasitas|produksi|konsumsi|penjualan|rata-rata))? "
        rf"({'|'.join(rhythms.INDONESIAN)})(?![a-z])(?! aktif)"
    ),
}
_OF_RHYTHM: Final = {**rhythms.ENGLISH, **rhythms.INDONESIAN}
_RHYTHMS: Final = Gated("|".join(_OF_RHYTHM))
_OFTEN: Final = pers.RATES.bit | _RHYTHMS.bit
