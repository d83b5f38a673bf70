"""Numbers of a line with the units they are measured in: ranges, rates, tenths, times, counts."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest
from typing import Final

from articles.text.amounts import (
    antecedent,
    bare_again,
    bare_english,
    bare_gapped,
    bare_indonesian,
    bare_subject,
    cues,
    measuring_english,
    measuring_han,
    prices_han,
    units,
)
from articles.text.amounts.bare_number import NEXT_SENTENCE, Bare
from articles.text.amounts.counted_before import measured_too, told_again
from articles.text.amounts.cue_data import COMPARED_DOWN, COMPARED_UP, LEBIH
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.ranges import (
    MAY_SPREAD,
    is_range,
    is_range_of_shares,
    may_link,
    scale_lists,
    scaled_like,
    shared_unit,
    spread,
)
from articles.text.amounts.rates import rated, rated_like, rated_like_before
from articles.text.amounts.rates_indonesian import priced
from articles.text.amounts.unit_choice import unit_of


def measure(
    text: str, line: str, numbers: list[Number], language: str, above: str = ""
) -> list[Measured]:
    """Those of the numbers of a line that measure something, with their units; `above` is what the
    line before counted last or asked for, as a code or ""."""
    found = _Measuring(text, line, language, above).all_of(numbers)
    _rate_lists(line, found, language)
    return priced(line, found) if language == "id" else found


def _rate_lists(line: str, found: list[Measured], language: str) -> None:
    """From the end: what the last of a list is per, and measured in, holds for all of it."""
    for at in range(len(found) - 2, -1, -1):
        if "/" in found[at + 1].code or line[found[at].start] == "¥":
            found[at] = rated_like(line, found[at], found[at + 1])
        if language != "zh-hans":
            found[at] = bare_gapped.listed_like(line, found[at], found[at + 1], language)


@dataclass(slots=True)
class _Measuring:
    """The measuring of the numbers of a line: what was measured last, and the last count, sum of
    money, scaled measure and measure of any kind that the line told of."""

    text: str
    line: str
    language: str
    above: str = ""
    previous: Measured | None = None
    counted: Measured | None = None
    topic: Measured | None = None
    amount: Measured | None = None
    gauged: Measured | None = None
    gauge: Measured | None = None

    def all_of(self, numbers: list[Number]) -> list[Measured]:
        line, language = self.line, self.language
        latin = language != "zh-hans"
        if latin:
            scale_lists(line, numbers)
        found: list[Measured] = []
        reach = -1
        spreads = MAY_SPREAD.stands_in(line)
        for index, (number, following) in enumerate(zip_longest(numbers, numbers[1:])):
            if number.start < reach or not number.readings:
                continue
            if language == "en" and self.amount is not None and self._is_aside(number):
                self.previous = self.amount  # "5.1bn rupees ($61m), against 3.2bn"
            one = (spreads and _spread(line, number)) or self._one(number, following)
            if latin and (one is None or one.code.startswith("count:")):
                one = self._by_told(number, one)
            elif one is None or one.end == number.end:
                one = self._of_list(numbers, index, one)
            if one is not None:
                if units.is_currency(one.code):
                    one = self._of_price(one, found)
                self._keep(one)
                found.append(one)
                reach = one.end
        return found

    def _keep(self, one: Measured) -> None:
        """Remember a measured number."""
        self.previous = one
        code = one.code
        counts = code[:6] == "count:"
        if "/" in code or not (counts or code in ("index", "ratio")):
            moved = code == "percent" and self.gauge and self.gauge.code != "percent"
            self.gauge = self.gauge if moved else one
        if counts:
            since = -1 if self.counted is None else self.counted.end
            if since < 0 or NEXT_SENTENCE.search(self.line, since, one.start):
                self.topic = one  # the first count of its sentence
            self.counted = one
        elif units.is_currency(code):
            if not (self.language == "en" and _opens(self.line, one)):
                self.amount = one
            return
        if one.number.scale is not ONE and not _is_open(one):
            self.gauged = one

    def _is_aside(self, number: Number) -> bool:
        """Whether the number before is a conversion in a bracket that closed before this one."""
        if self.previous is None or not units.is_currency(self.previous.code):
            return False
        gap = self.line[self.previous.end : number.start]
        return len(gap) <= 100 and ")" in gap and _opens(self.line, self.previous)

    def _by_told(self, number: Number, one: Measured | None) -> Measured | None:
        """A count or a number of no known unit by what its sentence, or the one before, told of."""
        line, unit = self.line, None
        counted = self.topic if antecedent.opens_sentence(line, number.start) else self.counted
        if self.language == "en" and (one is None or not one.known):
            bare = Bare(self.text, line, number, number.end, self.previous, "en")
            unit = (
                bare_again.sum_again(bare, self.amount)
                or bare_again.paid(bare, self.amount)
                or bare_again.noted(bare, self.gauge)
                or bare_again.again(bare, counted)
                or told_again(bare, counted)
                or bare_subject.moved_by(bare)
                or measured_too(bare, self.gauge)
            )
            if unit is None and (one is None or one.code.partition("/")[0] == "count:unit"):
                unit = bare_english.guess(bare, counted) or bare_again.like_gauge(bare, self.gauge)
        if self.language == "id" and counted is not None and (one is None or _is_open(one)):
            unit = bare_indonesian.of_counted(line, number, counted)
        if self.gauged is not None and (
            unit.code == "count:unit" if unit else not one or _is_open(one)
        ):
            unit = bare_gapped.like_gauged(line, number, self.gauged) or unit
        if unit is None and (one is None or _is_open(one)):
            bare = Bare(self.text, line, number, number.end, self.previous, self.language)
            unit = antecedent.told(bare, counted, self.above)
        return one if unit is None else self._rated(number, None, unit)

    def _of_price(self, one: Measured, found: list[Measured]) -> Measured:
        """A sum of money with what the price before it is per."""
        if self.language == "zh-hans":
            one = prices_han.mean_price(self.line, one, found)
            told = self.amount
            return one if told is None else prices_han.priced_like(self.line, one, told)
        return one if self.amount is None else rated_like_before(self.line, one, self.amount)

    def _rated(
        self, number: Number, top: Number | None, unit: units.Unit, start: int | None = None
    ) -> Measured:
        return rated(self.line, number, top, unit, self.previous, self.language, start)

    def _one(self, number: Number, following: Number | None) -> Measured | None:
        line, language = self.line, self.language
        if number.form in _MEASURED:
            other = following if following and is_range_of_shares(line, number, following) else None
            code, end = _MEASURED[number.form], (other or number).end
            return Measured(number, number.start, end, code, ONE, number.form, other)
        if number.form == "fraction":
            return self._part(number)
        if following is not None and not may_link(line, number, following, language):
            following = None
        if following is not None and (shared := shared_unit(line, number, following, language)):
            return self._rated(number, None, shared)
        top = following if following and is_range(line, number, following, language) else None
        if number.high is not None:
            top = replace(number, readings=(number.high,), high=None)
        if top is not None and _shares_scale(number, top):
            number = scaled_like(number, top)
        currency = _currency(line, number, language)
        if currency is not None and number.form in ("digits", "words"):
            return self._of_money(number, top, *currency)
        return self._with_unit(number, top)

    def _of_money(self, number: Number, top: Number | None, start: int, code: str) -> Measured:
        """A number behind the sign or the name of its currency."""
        line = self.line
        at = (top or number).end
        more = _SOME.match(line, at) if self.language == "id" else None
        at = more.end() if more is not None else at
        unit = units.Unit(code, ONE, at + 2 if line[at : at + 2] == ",-" else at)
        cents = _SEN.match(line, at)
        if self.language == "zh-hans" and line.startswith("元", at):
            unit = replace(unit, end=at + 1)  # 人民币17.9亿元
        if "¢" in line[start : number.start]:
            unit = replace(unit, factor=_HUNDREDTH)
        elif cents is not None:  # "US$ 5,6 sen per kWh"
            unit = units.Unit(code, _HUNDREDTH, cents.end())
        return self._rated(number, top, unit, start)

    def _part(self, number: Number) -> Measured | None:
        """A fraction: of an hour, of a point, of a measure, or a ratio."""
        line, start, end = self.line, number.start, number.end
        if line.startswith(("，另一半", "决赛"), end) or line.endswith("另", 0, start):
            return None  # 看得见的只是一半，另一半在地下
        if hour := _OF_AN_HOUR.match(line, end):
            known = "day" if hour.group(2) else hour.group(1) and "hour"
            return Measured(number, start, hour.end(), known, ONE, "unit") if known else None
        if points := _PART_OF_POINT.match(line, end):
            return Measured(number, start, points.end(), "percentage_point", ONE, "unit")
        # "nine in ten tonnes", "sembilan dari sepuluh kilometer"
        whole = any(link in line[start:end] for link in (" of ", " in ", " dari "))
        of_one = _OF_ONE.match(line, end)
        at = of_one.end() if of_one else end
        unit = None if whole else units.unit_after(line, at, self.language)
        if unit is not None and unit.code in _PARTED:
            return self._rated(number, None, unit)
        return Measured(number, start, end, "ratio", ONE, "fraction")

    def _of_list(
        self, numbers: list[Number], index: int, guessed: Measured | None
    ) -> Measured | None:
        """A number of a list whose unit stands once, behind its last: 分别有12、15和20家; what its
        surroundings made one of it counts no more than that: 出口额突破20亿、30亿美元."""
        number, last = numbers[index], measuring_han.last_of_list(self.line, numbers, index)
        if last is None:
            return guessed
        unit = unit_of(self.text, self.line, last, last.end, self.previous, "zh-hans")
        if unit is None or (guessed is not None and unit.end == last.end):
            return guessed
        if last.scaled and not number.scaled:
            number = scaled_like(number, last)
        return self._rated(number, None, replace(unit, end=number.end))

    def _with_unit(self, number: Number, top: Number | None) -> Measured | None:
        line, language = self.line, self.language
        at = (top or number).end
        behind = line[at : at + 2]
        if behind not in _MODIFIED and behind[:1] not in _MODIFIED:
            return self._in_unit(number, top, at)
        at, over = _modified(line, at, language)
        if over:
            number = replace(number, over=True)
        tenths = _TENTHS.match(line, at) if "成" in line[at : at + 2] else None
        if tenths is not None and number.value <= 10 and not _ONE_OF.search(line, at - 3, at):
            plus = Decimal(_TENTH_MORE.find((tenths.group(1) or "零").replace("半", "五")))
            return Measured(
                number, number.start, tenths.end(), "percent", _TEN, "tenths", top, True, plus
            )
        reduced = measuring_han.reduced_at(line, number, at) if language == "zh-hans" else None
        if reduced is not None:
            end, factor = reduced
            return Measured(number, number.start, end, "percent", factor, "reduced", top)
        times = _times(line, number, top, at, language)
        return times or self._in_unit(number, top, at)

    def _in_unit(self, number: Number, top: Number | None, at: int) -> Measured | None:
        line, language = self.line, self.language
        plus = _NOTHING
        hours = spoken = None
        if language == "zh-hans" and line[at : at + 1] in measuring_han.SPOKEN:
            hours = measuring_han.hours_at(line, at)
            spoken = measuring_han.spoken_money(line, at)
        if spoken is not None:
            unit, plus = spoken
        elif hours is not None:
            unit, plus, over_ = hours
            number = replace(number, over=number.over or over_)
        else:
            found = unit_of(self.text, line, number, at, self.previous, language)
            if found is None:
                return None
            unit = found
            parts = language == "en" and found.factor < 1
            if parts and (end := measuring_english.on_the_dollar(line, found)):
                return Measured(number, number.start, end, "percent", ONE, "unit", top)
            if language == "zh-hans":
                unit, plus = measuring_han.with_rest(line, number.start, found)
            elif not found.counted and line[found.end : found.end + 1] in _REST_BEGINS:
                unit, plus = measuring_english.with_rest(line, number, found)
        measured = self._rated(number, top, unit)
        if unit.code == "ratio":
            return replace(measured, rule="multiple")
        return replace(measured, plus=plus) if plus else measured


def _is_open(one: Measured) -> bool:
    """Whether nothing tells what a bare number counts."""
    return one.code == "count:unit" and one.end == one.number.end


def _opens(line: str, one: Measured) -> bool:
    """Whether an amount stands in a bracket, as the conversion of another."""
    left = line[max(0, one.start - 40) : one.start]
    return left.rfind("(") > left.rfind(")")


def _spread(line: str, number: Number) -> Measured | None:
    found = spread(line, number)
    if found is None:
        return None
    low, high, end = found
    return Measured(low, number.start, end, "percent", ONE, "spread", high)


_NOTHING: Final = Decimal(0)
_TEN: Final = Decimal(10)
_HUNDREDTH: Final = Decimal("0.01")
_REST_BEGINS: Final = measuring_english.REST_BEGINS
# Written numbers that say themselves what they are measured in.
_MEASURED: Final = {"multiple": "ratio", "halved": "ratio", "percent": "percent"}


def _currency(line: str, number: Number, language: str) -> tuple[int, str] | None:
    """The currency before a number, as (where it begins, code)."""
    currency = units.currency_before(line, number.start)
    if currency is None:
        return None
    start = currency[0]
    if language == "id" and line.startswith("rs", start):
        return None  # "RS 2" is a hospital
    if line[start] == "¥" and _JAPAN.search(line):
        return start, "JPY"  # "utang kepada JICA ¥ 118 miliar"
    if number.form == "words" and _BEHIND_DIGITS.search(line, start - 2, start):
        return None  # "35 yuan one way": the yuan of the number before
    if _IN_PERCENT.match(line, number.end):
        return None  # "against the Australian dollar 0.4% was lost"
    return currency


_JAPAN: Final = re.compile(
    r"^(?!.*(?<![a-z])(?:china|chinese|tiongkok|yuan|renminbi|rmb|beijing|shanghai)(?![a-z])).*"
    r"(?<![a-z])(?:yen|jepang|japan|japanese|jica|jbic|tokyo|osaka|nikkei|boj)(?![a-z])"
)


def _shares_scale(number: Number, top: Number) -> bool:
    """ "5-7 juta": a scale that stands once; not "Rp 500.000 hingga Rp 12 juta"."""
    if number.scaled or not top.scaled or number.value >= top.value:
        return False
    return number.value * top.scale < 100 * top.value


_SEN: Final = re.compile(" (?:sen|cents?)(?![a-z])")  # and "HK12 cents"
_IN_PERCENT: Final = re.compile(r" ?(?:%|per ?cent(?![a-z]))")
_BEHIND_DIGITS: Final = re.compile(r"\d $")


def _modified(line: str, at: int, language: str) -> tuple[int, bool]:
    """Where a word ends that says that a number is only about so large, and whether it is more."""
    if language == "zh-hans":
        over = cues.bound_after(line, at, language)
        if over is not None and over[1] == ">":
            return over[0], True
        return at + measuring_han.some_more(line, at), False
    if language == "en":
        if line.startswith(" or ", at) and (some := _OR_SO.match(line, at)):
            return some.end(), False  # "a thousand or so spectators": the bound is read later
        odd = _ODD.match(line, at) if line[at : at + 1] in "-+" else None
        if odd is not None:
            return odd.end(), odd.group() in ("-odd", "-plus", "+")
        return at, False
    if line.startswith(_SOME_BEGINS, at) and (some := _SOME.match(line, at)):
        return some.end(), False  # "60-an persen", "13.000an"
    if line.startswith(" lebih ", at) and _MORE.match(line, at):
        return at + len(" lebih"), True
    return at, False


def _times(
    line: str, number: Number, top: Number | None, at: int, language: str
) -> Measured | None:
    """So many times as much, or so many times that something is done."""
    if not line.startswith(_TIMES_BEGIN, at):
        return None
    times = _TIMES[language].match(line, at)
    if times is None and language == "en" and _BY_TIMES.match(line, at):
        change = cues.change_before(line, number.start, language, strict=False)
        times = _BY_TIMES.match(line, at) if change else None
    if times is None:
        return None
    end, plus = times.end(), Decimal(0)
    if language == "en" and _DONE.search(line, number.start - 40, number.start):
        # "the board met 22 times", "the tower was struck 14 times"
        often = (
            None
            if number.form == "words" and not _SINCE.match(line, end)
            else Measured(number, number.start, end, "count:time", ONE, "unit")
        )
        return often if not _AS_MANY.match(line, end) else None
    if language == "en" and number.value >= _OFTEN and not _AS_MANY.match(line, end):
        # "it flew 2,960 times last year"
        return Measured(number, number.start, end, "count:time", ONE, "unit")
    if language == "zh-hans" and line.startswith("半", end):
        end, plus = end + 1, Decimal("0.5")  # 一倍半
    return Measured(number, number.start, end, "ratio", ONE, "times", top, True, plus)


_OF_ONE: Final = re.compile(r" (?:of )?an?(?= )")
# "30-odd stalls", "300-plus firms", "20+ people", "400-some pages"
_ODD: Final = re.compile(r"(?:-odd|-plus|\+|-some|-something)(?= [a-z])")
_OR_SO: Final = re.compile(r" or (?:so|thereabouts|more|fewer|less)(?= [a-z])(?! than)")
# "1/4 mile", "half an acre", "setengah hektare"
_PARTED: Final = ("mile", "km", "m", "acre", "ha", "mu", "kg", "t", "L", "inch")
_SOME: Final = re.compile(r"-?an(?![a-z-])")
_SOME_BEGINS: Final = ("an", "-an")
# "1.100 lebih perusahaan": more than so many; "lebih besar" compares.
_MORE: Final = re.compile(rf" (?!{LEBIH}(?![a-z]))lebih(?= (?!dari|awal)[a-z])")
# -- units -------------------------------------------------------------------------------------

_PART_OF_POINT: Final = re.compile(
    r" (?:of )?(?:(?:a )?(?:percentage )?point|poin(?: persentase| persen)?)(?![a-z])"
)
_OF_AN_HOUR: Final = re.compile(
    r" (?:of )?(?:an? )?(?:(hour|jam)(?! (?:later|ago|earlier|kemudian|lalu|sebelumnya))|"
    r"(hari)(?= (?:menjadi|jadi|ke) )|century|"
    r"decade|day|abad|hari|tahun(?! (?:lalu|ini|sebelumnya))|"
    r"year(?![ -]o(?:n|ver)[ -]year)|final|hour|jam)(?![a-z])"
)
_TENTHS: Final = re.compile(" ?成([半一二三四五六七八九])?(?![立功员本果绩熟品交都就长效分人因群])")
_ONE_OF: Final = re.compile("[之唯统第]一$")  # 原因之一成为
_TIMES: Final = {
    "en": re.compile(
        r"-fold(?![a-z])|[ -](?:times|fold)(?= (?:as|that|those|the|its|their|your|our|his|her|my|"
        rf"more|{COMPARED_UP}|{COMPARED_DOWN}|over|from|what|compared|since|in value|of|annual|"
        r"average|normal|current|book|earnings|gdp|national|income|world|global|previous|last year|"
        r"revenue|sales|profits?|turnover|output|capacity|demand|supply|assets|equity|ebitda|"
        r"forward|trailing|forecast|projected|prospective|estimated|expected|oversubscribed|"
        r"over-subscribed|subscribed|disposable|household|per capita|[a-z]+['’]s (?=[a-z]))|[,.;)]|"
        r"$)|[ -]?x(?![a-z0-9]| \d)"
    ),
    "id": re.compile(
        r" kali(?: lipat(?:nya)?(?![a-z])|nya(?![a-z])|(?= (?:lebih|dari|dibanding(?:kan)?|"
        r"daripada|pendapatan|nilai|jumlah|rata|pdb|gaji|laba|omzet|penduduk|populasi|ukuran|luas|"
        r"harga|kapasitas|produksi|angka|total|target|volume|permintaan|penjualan|tarif|upah|modal|"
        r"ekuitas|aset|utang|anggaran|lapangan|capaian|kebutuhan|konsumsi|ekspor|impor|ump|umk|"
        r"penawaran|premi|generasi|kepadatan|jatah|kuota|rekor|standar|ambang|sewa|cicilan|emisi|"
        r"ongkos|biaya|belanja|bobot|berat|panjang|tinggi|kecepatan|periode|hasil|panen|tangkapan|"
        r"perolehan|realisasi|plafon|laju|normal|biasanya|semula|stok|dana|beban|margin|investasi|"
        r"inflasi|dividen|umur|usia|jarak|simpanan|tabungan|cadangan|daya|baku|batas|konsentrasi|"
        r"kadar|diameter|ketinggian|intensitas|rerata|omset|bunga|denda|kontribusi|setahun (?:lalu|"
        r"sebelumnya))(?:nya)?(?![a-z])))| times(?![a-z])|[ -]?x(?![a-z0-9]| \d)"
    ),
    "zh-hans": re.compile(" ?倍(?!增|频|率|数)"),
}
# What these, or a word of _modified, begin with: behind most numbers stands nothing of it.
_MODIFIED: Final = frozenset(
    (
        *cues.BOUND_BEGINS["zh-hans"], *"来成折倍x", "an", "+ ",
        *("-" + letter for letter in "oatfxps"),
        *(" " + letter for letter in (*cues.BOUND_BEGINS["zh-hans"], *"ltfkxo成折倍")),
    )
)  # fmt: skip
# Nothing else do any of them begin with.
_TIMES_BEGIN: Final = ("倍", " 倍", "x", " x", "-x", " times", "-times", " fold", "-fold", " kali")
_BY_TIMES: Final = re.compile(r" times(?![a-z]| (?:a|per|in a|every) )")
_OFTEN: Final = 100
_DONE: Final = re.compile(
    r"(?<![a-z])(?:met|meets|meeting|visited|visits|flew|flies|tried|tries|voted|votes|called|"
    r"calls|tested|staged|performed|performs|played|plays|stopped|fined|warned|struck|hit|won|lost|"
    r"searched|inspected|interrupted|applied|failed|erupted|collapsed|flooded|postponed|delayed|"
    r"repaired|arrested|convicted|married|divorced|moved|crossed|travelled|traveled|sat|spoke|"
    r"appeared|scored|broke|broken|happened|occurred|used|washed|watered|screened|shown|aired|"
    r"published|read|viewed|downloaded|shared|attacked|bombed|raided|closed|shut|opened|amended|"
    r"revised|renewed|extended|held|launched|landed|docked|sailed|ran|runs|went|goes|came|comes|"
    # whatever else was done so often; what grows, is covered or is worth so many times as much
    r"(?:has|have|had|was|were|been|be|being) (?:[a-z]+ly )?(?!(?:multipli|increas|expand|cover|"
    r"oversubscrib|subscrib|trad|valu|pric|rais|magnifi|exceed|enlarg)ed)[a-z]{3,}ed|cross(?:es)?)"
    r"(?: (?:there|here|it|him|her|them|the [a-z]+(?: [a-z]+)?|on [a-z]+|in [a-z]+|about|"
    r"around|some|only|just|at least|more than|nearly|over|another|a total of|(?:this|last) year))"
    r"{0,2} $"
)
_SINCE: Final = re.compile(r" since[.,;]| since$")  # "it has been patched four times since"
_AS_MANY: Final = re.compile(
    r" (?:as|that|those|more|higher|larger|greater|faster|bigger|what|the)"
)
_TENTH_MORE: Final = "零一二三四五六七八九"
