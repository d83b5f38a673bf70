"""Parts of a year in English and Indonesian: halves, quarters, so many months to a month."""

import re
from dataclasses import replace
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import MONTHS_SO_FAR, Atom
from articles.text.times.period_data import COUNTS, ORDINALS
from articles.text.times.period_told import SINCE_THEN
from articles.text.times.periods_feasts import Feasts
from articles.text.times.periods_near import COMING
from articles.text.times.rolling import rolled

EDGES: Final = {
    "end": "end", "close": "end", "year-end": "end", "akhir": "end", "tutup": "end",
    "penghujung": "end",
    "beginning": "start", "start": "start", "turn": "start", "early": "start", "awal": "start",
    "permulaan": "start", "middle": "middle", "mid": "middle", "pertengahan": "middle",
    "medio": "middle",
    "late": "", "ended": "end", "finished": "end", "began": "start", "started": "start",
}  # fmt: skip
# Of a month these are its first and its last ten days.
THIRDS: Final = {"early": "early", "awal": "early", "late": "late"}
_CHANGE: Final = re.compile(
    r"(?<![a-z])(?:drop|fall|rise|gain|loss|rose|fell|up|down|jump|slide|increase|decline|%|percent|"
    r"per cent|points?|doubled|halved)(?![a-z])"
)
# Accounts that end so late in a month are those of whole months.
_LATE_IN_MONTH: Final = 28
_LENGTHS: Final = {
    "year": "12", "quar": "3", "half": "6", "seta": "12", "tahu": "12", "kuar": "3", "triw": "3",
    "seme": "6",
}  # fmt: skip

# "Four years later it was a quarter of that"; "dua puluh lima tahun kemudian" is another count.
_OPENS: Final = re.compile(r"(?:\A|[.,;!?\n\"“] ?|(?<![a-z])(?:and|but|dan|tetapi|namun) )$")
_LATER: Final = ("following", "next", "berikut", "kemudian", "berselang", "setelah", "sesudah")


class Parts(Feasts):
    """One match of the pattern; the parts of a year."""

    def _since(self) -> Atom:
        """ "Since then": since what was told last began."""
        return replace(self.make(SINCE_THEN, grain="year"), told=True)

    def _then(self) -> Atom:
        words = self.match.group("then")
        if "day" in words or "hari" in words:
            return replace(self.make("day"), told=True)
        count = self.group("later_n")
        start = self.match.start()
        if count and _OPENS.search(self.plain, max(0, start - 10), start) is None:
            return self.make("vague")
        after = any(word in words for word in _LATER)
        shift = (int(count) if count.isdigit() else COUNTS[count]) if count else int(after)
        return replace(self.make("year"), shift=shift)

    def _hmonth(self) -> Atom | None:
        """ "In the first half of June": its first fifteen days, or the rest."""
        if not self._capital("hm_m"):
            return None
        month = self.month("hm_m")
        year = int(self.group("hm_y")) if self.group("hm_y") else None
        if ORDINALS[self.group("hm_n") or self.group("hm_i")] == 1:
            return self.make("days", dates.Stretch(year, month, 1, month, 15))
        return self.make("days", dates.Stretch(year, month, 16, month))

    def _half(self) -> Atom:
        words = ("h_en", "h_n", "h_id", "h_pre")
        word = next(self.group(name) for name in words if self.group(name))
        number = 2 if word in ("last", "latter") else ORDINALS[word]
        year = self._account_year("h_yy", "h_y") or self.year("h")
        return self.make("half", dates.half(year, number))

    def _account_year(self, short: str, whole: str) -> int | None:
        """The year of "1H25", "25H1", "2025H1"."""
        written = self.group(short) or self.group(whole)
        if not written:
            return None
        return int(written) if len(written) > 2 else 2000 + int(written)

    def _qs(self) -> Atom:
        count = COUNTS[self.group("qs_en") or self.group("qs_id")]
        first = 5 - count if self._from_the_end("qs_p", "qs_ip") else 1
        return self.make("quarters", dates.quarters(self.year("s"), first, first + count - 1))

    def _lastq(self) -> Atom:
        year = self.year_of("lq_y", "lq_r")
        return self.make("quarter", dates.quarters(year, 4, 4))

    def _from_the_end(self, *names: str) -> bool:
        return any(self.group(name) in ("last", "final", "closing", "terakhir") for name in names)

    def _q(self) -> Atom | None:
        words = ("q_en", "q_n", "q_pre", "q_id", "q_tw")
        first = ORDINALS[next(self.group(name) for name in words if self.group(name))]
        last = ORDINALS[self.group("q_to").removeprefix("q")] if self.group("q_to") else first
        year = self._account_year("q_yy", "q_y") or self.year("q")
        return self.make("quarter", dates.quarters(year, first, last))

    def _mto(self) -> Atom | None:
        """ "In the nine months to September"."""
        named = self.group("mto_12") or self.group("mto_id")
        word = self.group("mto_n") or _LENGTHS[named[:4]]
        count = int(word) if word.isdigit() else COUNTS[word]
        last = self.month("mto_m")
        year = int(self.group("mto_y")) if self.group("mto_y") else self._year_of_end(last)
        day = int(self.group("mto_d") or self.group("mto_e") or _LATE_IN_MONTH)
        if day < _LATE_IN_MONTH and count <= 12:
            years = int(count >= last)
            first = last - count + 12 * years
            begun = None if year is None else year - years
            return self.make(
                "range", dates.Stretch(begun, first, day + 1, last, day, years), "days"
            )
        if count >= last:
            return self._across(count, last, year)
        return self.make("months", dates.months(year, last - count + 1, last))

    def _year_of_end(self, month: int) -> int | None:
        """The year of the last such month before the publication; of the next where it is aimed at:
        "for the quarter ending in June, it expects"."""
        start, end = self.match.span()
        around = self.plain[max(0, start - 60) : start] + "|" + self.plain[end : end + 40]
        ahead = " ending " in self.match.group() and COMING.search(around) is not None
        stretch = dates.months(None, month, month)
        ended = self.published and dates.place(stretch, self.published, ahead=ahead)
        return ended[1].year if ended else None

    def _yto(self) -> Atom:
        """ "In the decade to 2003"."""
        word = self.group("yto_n") or "10"
        count = int(word) if word.isdigit() else COUNTS.get(word, 20)
        last = int(self.group("yto_y"))
        return self.make("years", dates.Stretch(last - count + 1, years=count - 1))

    def _across(self, count: int, last: int, year: int | None) -> Atom:
        """Months that begin in the year before: "in the 12 months to June 2023"."""
        if count > 12:
            return self.make("vague")
        if count == last:
            return self.make("months", dates.months(year, 1, last))
        before = None if year is None else year - 1
        across = dates.Stretch(before, last - count + 13, 1, last, years=1)
        return self.make("months", across, "months")

    def _yedge(self) -> Atom:
        named = self.group("yedge_en") or self.group("yedge_id") or self.group("yedge_v")
        edge = EDGES[named] if named else "middle" if self.group("yedge_my") else "end"
        return self.make("year_edge", dates.whole_year(None), "year", edge=edge)

    def _ms(self) -> Atom:
        word = self.group("ms_en") or self.group("ms_id") or self.group("ms_c") or "1"
        count = int(word) if word.isdigit() else COUNTS[word]
        counted = self.group("ms_cy") or self.group("ms_cr")
        year = self.year_of("ms_cy", "ms_cr") if counted else self.year("m")
        if self._from_the_end("ms_p", "ms_ip"):
            # "The last three months" alone are those before the publication.
            return (
                self.make("months", dates.months(year, 13 - count, 12)) if year else self._vague()
            )
        return self.make("months", dates.months(year, 1, count))

    def _mtold(self) -> Atom | None:
        """ "Kumulatif sepuluh bulan": those up to the month that was told of, the tenth."""
        word = self.group("mt_n")
        count = int(word) if word.isdigit() else COUNTS[word]
        if not 1 < count <= 12:
            return None
        return replace(self.make(MONTHS_SO_FAR, dates.months(None, 1, count), "months"), told=True)

    def _vague(self) -> Atom:
        days = rolled(self.match.group(), self.published)
        start = self.match.start()
        if self.match.group().startswith("a ") and not _CHANGE.search(
            self.plain, start - 60, start
        ):
            days = None  # "400 robots in a year" is a rate
        if days is None:
            return self.make("vague")
        return Atom(*self.match.span(), "rolling", days=days, grain="vague")
