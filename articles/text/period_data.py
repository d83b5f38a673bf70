"""Names of months, weekdays and stretches of time in the three languages. Tables only."""

from typing import Final

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january|jan|januari",
            "february|feb|februari|pebruari",
            "march|mar|maret",
            "april|apr",
            "may|mei",
            "june|jun|juni",
            "july|jul|juli",
            "august|aug|agustus|agu|ags",
            "september|sept|sep",
            "october|oct|oktober|okt",
            "november|nov|nopember",
            "december|dec|desember|des",
        ),
        start=1,
    )
    for name in names.split("|")
}
# English words that are months only when written with a capital.
DOUBTFUL_MONTHS: Final = frozenset({"may", "march", "mar", "jun", "jan", "des", "sep", "dec"})

WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "monday|mon|senin",
            "tuesday|tues|selasa",
            "wednesday|wed|rabu",
            "thursday|thurs|thu|kamis",
            "friday|fri|jumat|jum'at",
            "saturday|sat|sabtu",
            "sunday|sun|minggu|ahad",
        )
    )
    for name in names.split("|")
}
HAN_WEEKDAYS: Final = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}

ORDINALS: Final = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "final": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "terakhir": 4, "i": 1,
    "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "satu": 1, "dua": 2, "tiga": 3,
    "empat": 4,
}  # fmt: skip
COUNTS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip

# Years away from that of publication.
HAN_YEARS: Final = {
    "今年": 0, "本年度": 0, "本年": 0, "去年": -1, "上年": -1, "上一年": -1, "上年度": -1,
    "前年": -2, "明年": 1, "后年": 2, "来年": 1, "下一年": 1,
}  # fmt: skip
LATIN_YEARS: Final = {
    "this year": 0, "the current year": 0, "last year": -1, "the previous year": -1,
    "the prior year": -1, "next year": 1, "the year before last": -2, "the coming year": 1,
    "tahun ini": 0, "tahun lalu": -1, "tahun sebelumnya": -1, "tahun kemarin": -1,
    "tahun depan": 1, "tahun berjalan": 0, "tahun mendatang": 1, "dua tahun lalu": -2,
}  # fmt: skip
# Five-year plans by ordinal: first and last year.
PLANS: Final = {
    "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026, "十一五": 2006, "十五": 2001,
    "11th": 2006, "12th": 2011, "13th": 2016, "14th": 2021, "15th": 2026,
    "ke-12": 2011, "ke-13": 2016, "ke-14": 2021, "ke-15": 2026,
    "twelfth": 2011, "thirteenth": 2016, "fourteenth": 2021, "fifteenth": 2026,
}  # fmt: skip
