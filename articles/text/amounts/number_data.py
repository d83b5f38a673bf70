"""Words and signs of numbers in the three languages, as tables; the rules are in numerals.py."""

from decimal import Decimal
from typing import Final

from articles.text.word_tables import listed

# Scale words after digits, with the language that decides how the separators before them are read.
# The code "" means: whatever the language of the text.
SCALES: Final[dict[str, tuple[str, Decimal]]] = {
    word: (language, Decimal(10) ** power)
    for language, words in {
        "id": {
            "ribu": 3, "rb": 3, "juta": 6, "jt": 6, "miliar": 9, "milyar": 9, "miliard": 9,
            "ribuan": 3, "jutaan": 6, "miliaran": 9, "triliunan": 12,
            "milliar": 9, "triliun": 12, "trilyun": 12, "trilliun": 12, "triliiun": 12,
            "trililun": 12, "trilun": 12, "miliiar": 9, "miliyar": 9, "ratus": 2, "puluh": 1,
            "ratus ribu": 5, "ratus juta": 8, "ratus miliar": 11, "puluh ribu": 4, "puluh juta": 7,
            "ribu triliun": 15, "kuadriliun": 15,
        },
        "en": {
            "hundred": 2, "thousand": 3, "million": 6, "mln": 6, "mn": 6, "billion": 9, "bn": 9,
            "bln": 9, "trillion": 12, "tn": 12, "trn": 12, "tln": 12, "hundred million": 8,
            "hundred thousand": 5, "ten thousand": 4, "hundred billion": 11, "thousand billion": 12,
            "million million": 12,
            "thousands": 3, "millions": 6, "billions": 9, "quadrillion": 15, "lakh": 5, "crore": 7,
            "lakh crore": 12,
        },
    }.items()
    for word, power in words.items()
} | {"dozen": ("en", Decimal(12)), "dozens": ("en", Decimal(12))}  # fmt: skip
# Single letters are scales only beside a currency: "$5m", "Rp 2,3 T"; "5 m" is a length.
LETTER_SCALES: Final[dict[str, dict[str, Decimal]]] = {
    "en": {"k": Decimal(10) ** 3, "m": Decimal(10) ** 6, "b": Decimal(10) ** 9,
           "t": Decimal(10) ** 12},
    "id": {"k": Decimal(10) ** 3, "m": Decimal(10) ** 9, "t": Decimal(10) ** 12},
}  # fmt: skip
HAN_DIGITS: Final = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
}  # fmt: skip
HAN_PLACES: Final = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_ONES: Final = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
ENGLISH_ONES: Final = {word: one for one, word in enumerate(_ONES)} | {"nought": 0, "naught": 0}
_TENS: Final = listed("twenty thirty forty fifty sixty seventy eighty ninety")
ENGLISH_TENS: Final = {word: 10 * ten for ten, word in enumerate(_TENS, 2)}
ENGLISH_POWERS: Final = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_ONES_INDONESIAN: Final = listed("nol satu dua tiga empat lima enam tujuh delapan sembilan")
INDONESIAN_ONES: Final = {word: one for one, word in enumerate(_ONES_INDONESIAN)}
INDONESIAN_POWERS: Final = {
    "ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12,
}  # fmt: skip
# Words that hold their "one": sepuluh is se + puluh.
INDONESIAN_WHOLE: Final = {
    "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000,
    "selusin": 12, "semiliar": 1_000_000_000, "setriliun": 1_000_000_000_000,
}  # fmt: skip
ENGLISH_PARTS: Final = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9,
    "trillionth": 10**12,
}  # fmt: skip
INDONESIAN_PARTS: Final = {
    "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "seratus": 100, "seribu": 1000,
}  # fmt: skip
ENGLISH_MULTIPLES: Final = {
    "twice": 2, "thrice": 3,
    **{
        stem + ending: many
        for stem, many in {
            "doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "sextupl": 6,
        }.items()
        for ending in ("e", "es", "ed", "ing")
    },
    **{
        f"{word}{link}fold": many
        for word, many in {**ENGLISH_ONES, **ENGLISH_TENS, "hundred": 100}.items()
        for link in (("", "-") if many in (2, 3, 4, 5, 10) else ("",))
        if many >= 2
    },
}  # fmt: skip
