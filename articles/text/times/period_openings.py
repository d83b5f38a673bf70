"""Where an expression of time in English or Indonesian may begin."""

from typing import Final

from articles.text.times import festivals
from articles.text.times.period_data import COUNTS, LATIN_YEARS, MONTHS, ORDINALS, PLANS, WEEKDAYS
from articles.text.word_tables import Openings, listed, openings

# What may stand behind one or two digits that begin an expression of time, a space apart.
_BEHIND_DIGITS: Final = openings(
    [
        *MONTHS,
        *listed(
            "of to until till and hingga sampai dan h1 h2 q1 q2 q3 q4 year quarter month week day"
            " decade tahun bulan minggu pekan hari dekade through up ending ended s"
        ),
    ]
)
# What some begin with, of more words than one or told by the next.
_PHRASES: Final = (
    "tw |twi|a year|a quarter|a month|a week|a day|a decade|past year|past month|past week|"
    "past quarter|latter half|tutup tahun|may day|mid-autumn|october|golden week|holiday|break|"
    "long holiday|libur|masa libur|fy|weekend|latest|most recent|then|the close|overnight|"
    "the summer|the winter|the spring|the autumn|month to|quarter to|morning|midday|afternoon|"
    "ditutup|jeda|sesi|tonight|dini hari|pagi ini|siang ini|sore ini|malam ini|pagi tadi|"
    "siang tadi|sore tadi|tadi|nanti|semalam|the date of|itu|saat itu|waktu itu|start of|"
    "beginning of|end of|turn of|ended the|finished the|began the|started the|that year|"
    "that day|hari ini|hari itu|hari tersebut|hari yang|hari berikut|hari pertama|"
    "hari terakhir|hari perdagangan|hari bursa|hari kerja|so far|the same|the following|"
    "the next|the week|the month|the quarter|the year|the day|the early|the mid|the late|"
    "the rest|the remainder|thus far|"
    "the forties|the fifties|the sixties|the seventies|the eighties|"
    "the nineties|the noughties"
)
# No rule begins inside a run of digits; four of them may be a year.
OPENING: Final = Openings(
    r"[\d(](?:(?<!\d\d)(?<=\d)(?=\d?(?:[./]\d\d?[./]\d|-|(?:st|nd|rd|th)(?![a-z])|[hq]|m[ -]?\d|"
    rf"[ ]?(?:{_BEHIND_DIGITS}))|(?<=[12])\d{{3}}(?!\d))|(?<=\()(?=\d))",
    [
        *MONTHS,
        *WEEKDAYS,
        *(word for word in (*ORDINALS, *PLANS) if word.isascii() and word[0].isalpha()),
        *COUNTS,
        *LATIN_YEARS,
        *_PHRASES.split("|"),
        *(word for word in festivals.LATIN if word[0] not in "mo"),
        *festivals.POINTS,
        *festivals.FIXED,
        *listed(
            "h1 h2 q1 q2 q3 q4 paruh semester kuartal triwulan caturwulan rencana fiscal"
            " financial tahun this last next previous bulan pekan minggu yesterday today"
            " tomorrow kemarin besok dekade past coming recent year early mid late awal"
            " akhir pertengahan within era opening"
            " full whole entire final closing decade half quarter setahun sebulan seminggu"
            " sepekan sehari satu same musim spring summer autumn fall winter middle"
            " extended after-hours premarket pre-market"
            " current upcoming earlier later rest remainder lusa now sisa sekarang"
        ),
        *(
            f"{word} {count}"
            for word in ("dalam", "selama", "untuk")
            for count in (*COUNTS, *"0123456789", "satu", "beberapa", "kurun")
        ),
        *(f"the {sign}{n}0" for sign in ("", "'") for n in "456789"),
    ],
)
