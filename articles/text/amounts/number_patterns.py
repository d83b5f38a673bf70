"""The pattern of a numeral in the three languages, and of where one may begin.

The groups that end a numeral's kind: hanpart fold halved half one_in slash sign digits han, and
those in words, en_ and id_. Works on the plain shadow of a text.
"""

import re
from collections.abc import Iterator
from typing import Final

from articles.text.alternatives import ByFirst, tree
from articles.text.amounts import number_data as data
from articles.text.word_tables import Openings

HAN: Final = "零〇一二两三四五六七八九十百千万亿"


def _words(words: Iterator[str] | list[str]) -> str:
    return tree(sorted(words, key=len, reverse=True))


_EN: Final = _words(
    [*data.ENGLISH_ONES, *data.ENGLISH_TENS, "hundred", *data.ENGLISH_POWERS, "dozen", "dozens"]
)
_EN_BIG: Final = "hundred|thousand|million|billion|trillion|dozen(?!s)"
# "Three hundred and five", but eighteen and twenty-two are two numbers.
_SCALED: Final = "(?:" + "|".join(f"(?<={word})" for word in _EN_BIG.split("|")[:-1]) + ")"
_EN_SMALL: Final = _words([word for word, number in data.ENGLISH_ONES.items() if number])
_EN_DIGIT: Final = _words([word for word, number in data.ENGLISH_ONES.items() if number < 10])
_EN_TENS: Final = _words([*data.ENGLISH_TENS])
_EN_POWERS: Final = _words([*data.ENGLISH_POWERS])
_ID: Final = _words(
    [
        *data.INDONESIAN_ONES,
        *data.INDONESIAN_WHOLE,
        *("belas", "puluh", "ratus"),
        *data.INDONESIAN_POWERS,
    ]
)
_ID_ONE: Final = _words([word for word, number in data.INDONESIAN_ONES.items() if number])
_ID_DIGIT: Final = _words([*data.INDONESIAN_ONES])
_ID_POWERS: Final = _words([*data.INDONESIAN_POWERS])
_AS_MUCH: Final = (
    "many|much|large|big|high|long|fast|heavy|wide|dear|expensive|costly|tall|deep|old|strong|often"
)
_PARTS: Final = _words(list(data.ENGLISH_PARTS))
_ID_PARTS: Final = _words(list(data.INDONESIAN_PARTS))
_FOLD: Final = _words(list(data.ENGLISH_MULTIPLES))
_ONES_HAN: Final = "[名个位家户人辆件台对只]"
# What a numeral that begins with a digit may be, besides its digits.
_HAN_PART: Final = rf"""
    (?P<hanpart> (?P<of>[{HAN}]{{1,6}}|\d{{1,4}})分之
        (?P<part>[{HAN}]{{1,12}}(?:点[{HAN}]{{1,8}})?|\d{{1,9}}(?:,\d{{3}})*(?:\.\d{{1,9}})?)
        (?P<part_over>[几余]|多(?!少))? )"""
# 每十个中就有一个
_OUT_OF: Final = rf"""
    (?P<hanin> (?<=每)(?P<hanin_of>[{HAN}]{{1,2}}|\d{{1,3}}){_ONES_HAN}[^，。；\d{HAN}]{{0,10}}，?
        (?:[就便约]有|[里中]有)(?P<hanin_n>[{HAN}]{{1,2}}|\d{{1,3}}){_ONES_HAN} )"""
_PARTED: Final = rf"""
    (?P<cash_in> (?<![\d.,-])(?P<cash_n>\d{{1,2}}(?:[.,]\d)?)[ ]
        (?:(?:in|of|out[ ]of)[ ]every|out[ ]of|dari[ ](?:se)?tiap)[ ]
        (?:[$€£](?P<cash_of>10|100)|(?P<coin_of>10|100)[ ](?:yuan|dollars?|dolar|rupiah|rupees?))
        (?![\d/%a-z]|[.,]\d) )
    | (?P<cent_in> (?<![\d.,-])(?P<cent_n>\d{{1,2}})[ ]
        (?:(?:in|of|out[ ]of)[ ]every|out[ ]of|dari(?:[ ](?:se)?tiap)?)[ ]100
        (?=[,.;)]|$|[ ](?:were|was|are|is|have|had|end|ended|said|selesai|tuntas|lulus|lolos|
            gagal|cacat|sudah|telah|berhasil|berakhir|rampung|berasal|di[a-z]{{3,}}|ter[a-z]{{3,}}|ber[a-z]{{3,}})
            (?![a-z])) )
    | (?P<one_in> (?<![\d.,-])(?P<one_n>\d)[ ]
        (?:in(?:[ ]every)?|out[ ]of(?:[ ]every)?|dari(?:[ ](?:se)?tiap)?)[ ](?P<one_of>
        [2-9]|10|20|100|(?:(?<=1[ ]in[ ])|(?<=1[ ]out[ ]of[ ])|(?<=1[ ]dari[ ]))
        (?:\d{{2,3}}|\d{{1,3}}[.,]000|(?:{_EN_TENS})(?:-(?:{_EN_DIGIT}))?(?![a-z])))
        (?![\d/%]|[.,]\d|[ ](?:years?|months?|days?|tahun|bulan|hari)) )
    | (?P<slash> (?:(?P<slash_n>(?<![\d.,])\d{{1,3}})[ ])?
        (?<![\d./])(?<!\d,)(?P<slash_p>\d)/(?P<slash_of>\d{{1,2}})(?![\d/]) )
    | (?P<sign> (?:(?P<sign_n>(?<![\d.,])\d{{1,3}})[ ]?)?(?<![^\W\d_])(?P<vulgar>[½⅓⅔¼¾⅕⅙⅛])
        (?![^\W\d_a-z]) )"""
_NUMERAL: Final = r"\d++(?:[.,']\d++)*+"
_DIGITS: Final = rf"(?P<digits> (?:(?<![^\s(+$£€¥~-])\.)?{_NUMERAL} )"
# What is tried at a digit from 0 to 9: nearly all numerals are digits and no more, without a group.
_AT_DIGITS: Final = re.compile(
    rf"""
    (?<!每){_NUMERAL}(?![/½⅓⅔¼¾⅕⅙⅛分]|[ ](?:[\d½⅓⅔¼¾⅕⅙⅛]|in|of[ ]every|out|dari))
    | {_HAN_PART} | {_PARTED} | {_OUT_OF} | {_DIGITS}
    """,
    re.VERBOSE,
)
# 半吨大米、两吨面粉: what the first of a list is half of
_HALF_OF: Final = r"(?:吨|斤|亩|升|公顷)[^，。；、\d]{1,8}[、和及与][\d一二两三四五六七八九十]"
_ALTERNATIVES: Final = rf"""
    {_HAN_PART.strip()}
    | {_OUT_OF.strip()}
    | (?P<fold> 翻了?(?:将近|接近|近|大?约|上|超过?)?
        (?:(?P<fan>[{HAN}]{{1,3}}|\d{{1,2}})?番|一?倍(?!半)) )
    | (?P<halved> 减半|腰斩|砍半 )
    | (?P<half> (?:一半|半数|过半|大半)(?!天|夜|年|月)|(?<=打)对折
        |(?<=[足到近约超仅至])半(?=成(?![品功效本人套员立果长型熟都]))
        |(?<=近)半(?=[，。；、]|的|来自|为|是)
        |半(?=个?(?:小时|钟头)(?![之以]?[前后])|公里|公斤)
        |半(?<![\d{HAN}大小前后上下多过]半)(?={_HALF_OF}) )
    | {_PARTED.strip()}
    | {_DIGITS}
    | (?P<han> [{HAN}几数]++(?:点[{HAN}]++)? )
    | (?P<en_scaled> (?:an?[ ])?(?P<scaled_p>half|quarter)[ -]
            (?:an?[ -]|of[ ]a[ ])?(?P<scaled_of>million|billion|trillion|dozen)(?![a-z]) )
    | (?P<en_part>
            (?P<en_n>a|an|remaining|{_EN_SMALL})[ -]
            (?:(?:good|full|mere|further|bare|whole)[ ])?
            (?P<en_of>{_PARTS}|halves|quarters)s?(?![a-z-]) )
    | (?P<en_in> (?P<in_n>{_EN_SMALL})(?:(?<=one)(?:[ ](?!out|in|of)(?:[a-z]{{3,12}}|mu)){{1,2}}
                |[ ][a-z]{{3,14}}(?=[ ]out[ ]of[ ]))?
            [ ](?:in|out[ ]of|of(?=[ ](?:every|each)))[ ](?:(?:every|each)[ ])?
            (?P<in_of>(?:(?:a|{_EN_SMALL})[ ](?=hundred|thousand))?(?:hundreds?|thousand)
                |(?:{_EN_TENS})(?:-(?:{_EN_DIGIT}))?|{_EN_SMALL}
                |(?:10|100|(?:(?<=one[ ]in[ ])|(?<=one[ ]in[ ]every[ ]))\d{{1,2}})(?![\d.,/%]))
            (?![a-z-]|[ ](?:hundred|thousand|million|minutes?|hours?|days?|weeks?|months?|years?)) )
    | (?P<en_mixed> (?:(?P<mixed_n>{_EN_SMALL})[ -]and[ -](?P<mixed_p>a|one|three)[ -]
            (?P<mixed_q>half|quarters?)|half[ ]an?)[ -]
            (?P<mixed_of>hundred|thousand|million|billion|trillion|dozen)(?![a-z]) )
    | (?P<en_and> (?P<and_n>{_EN_SMALL}|twenty|thirty|forty|fifty)[ -]and[ -]
            (?P<and_p>a|an|one|two|three)[ -](?P<and_of>{_PARTS})s?(?![a-z-]) )
    | (?P<en_again> half[ ](?:again[ ]as[ ](?:{_AS_MUCH})|as[ ](?:{_AS_MUCH})[ ]again)(?![a-z]) )
    | (?P<en_half> half(?![a-z-]|[ ]-|[ ](?:year(?![ -]o(?:n|ver)[ -]year)|price|fare|term|time
            |board|moon|brother|sister|way|mast|full|empty|dozen|past|asleep|awake|naked|dressed
            |dead|alive|mad|blind|deaf
            |marathon|joking|jokingly|smiling|serious|seriously|hidden|buried|open|closed|shut|lit|eaten
            |drunk|forgotten|remembered|expecting|hoping|finished|built|ruined)s?(?![a-z])
            |[ ]a[ ](?:year|century|decade|day)(?![a-z])) )
    | (?P<en_halved> (?:halved|halving|halve|halves(?=[ ](?:the|its|their|what)))(?![a-z]) )
    | (?P<en_fold> (?:{_FOLD})(?![a-z-]) )
    | (?P<en_one> an?(?=[ ](?:hour|day|week|month|year|minute|mile|kilometre|tonne|ton)
            [ ]and[ ]a[ ](?:half|quarter)(?![a-z])|[ ]percentage[ ]point(?![a-z])
            |(?<!,[ ]an)[ ]hour(?:(?:[ ]|['’]s[ ])(?:away|drive|ride|flight)
            |[ ](?:from(?![ ]now)|by[ ](?:train|rail|road|car|bus|air)))(?![a-z])
            |(?:(?<=take[ ]an)|(?<=takes[ ]an)|(?<=took[ ]an)|(?<=than[ ]an)|(?<=about[ ]an)
            |(?<=nearly[ ]an)|(?<=almost[ ]an)|(?<=just[ ]an)|(?<=around[ ]an)|(?<=under[ ]an))
            [ ]hour(?![a-z]|[ ](?:ago|later|earlier|before|after|and[ ]a))) )
    | (?P<en_every> every[ ](?P<every_of>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth
            |twentieth|hundredth)(?=[ ](?!day|week|month|year|hour|minute|time|night|morning|evening
            |weekend|summer|winter|spring|season|quarter|monday|tuesday|wednesday|thursday|friday
            |saturday|sunday|of|in|and|or)[a-z]{{3,}})
            |every[ ](?:second|other)[ ](?=(?:household|home|house|flat|family|farm|child|pupil
            |student|woman|man|worker|adult|person|patient|shop|firm|company|car|vehicle|job|room|seat|school
            |village|voter|teacher|driver|tenant|customer|visitor|buyer|one|stall|bed
            |passenger|field|tree|street|building|bridge|bus|train|truck|cow|egg)(?![a-z])) )
    | (?P<en_group> an?[ ](?P<group_of>score|trio|foursome|quartet|quintet|sextet|septet)[ ]of
            (?=[ ](?:[a-z]+[ ]){{0,2}}?[a-z]{{2,}}s(?![a-z]))
            |(?P<group_n>two|three|four|five)[ -]score(?=[ ]) )
    | (?P<en_words> (?:an?[ ](?:couple[ ]of[ ])?(?={_EN_BIG}))?(?:{_EN})
            (?:(?:-|[ ](?!(?:{_EN_SMALL})-[a-z])
                |{_SCALED}[ ]and[ ](?!(?:one|two|three)[ ](?:half|thirds?|quarters?)))(?:{_EN})
                (?![a-z]))*+
            (?:[ ]point(?:[ -](?:{_EN_DIGIT}))++(?:[ ](?:{_EN_POWERS})(?![a-z]))*+)?(?![a-z]) )
    | (?P<id_part> (?:(?:(?P<id_n>{_ID_ONE})[ ])?(?:se)?per[ ]?(?P<id_of>{_ID_PARTS}))
            (?:nya)?(?![a-z]) )
    | (?P<id_in> (?<!salah[ ])(?P<idin_n>{_ID_ONE})[ ]dari[ ](?:setiap[ ])?
            (?P<idin_of>(?:{_ID_ONE})(?:[ ](?:belas|puluh))?|sepuluh|sebelas|seratus|seribu
                |(?:10|100|(?<=satu[ ]dari[ ])\d{{1,2}})(?![\d.,/%-]))
            (?![a-z]) )
    | (?P<id_scaled> (?:(?P<ids_n>{_ID_ONE})[ ])?setengah[ ]
            (?P<ids_of>ribu|juta|miliar|milyar|triliun)(?![a-z]) )
    | (?P<id_mixed> (?P<idm_n>{_ID_ONE})[ ]setengah
            (?=[ ](?:kali|jam|ton|hektare?|kilometer|km|meter|liter|menit|kilogram|kg|hari|pekan
                |bulan|tahun|gram|mil|persen)(?![a-z])) )
    | (?P<id_half> (?:separuh|separo|setengah|seperdua)(?:nya)?(?![a-z]|[ ](?:hati|mati|waktu|matang
            |jadi|baya|sadar|tiang|badan|jalan|telanjang|lingkaran|gila|umur|usia|bercanda|berbisik
            |maraton|marathon|berteriak|memaksa|terpaksa|terpejam|terbuka|kosong|musim|final
            |main)(?![a-z])) )
    | (?P<id_fold> (?:berlipat[ ](?:ganda|dua)|melipatgandakan|menggandakan|digandakan)
            (?![a-z]) )
    | (?P<id_words> (?:{_ID})(?:[ ](?:{_ID})(?![a-z]|an))*+
            (?:[ ]koma(?:[ ](?:{_ID_DIGIT})(?![a-z]))++(?:[ ](?:{_ID_POWERS})(?![a-z]))*+
                |(?:[ ](?:puluh|ratus|ribu|juta|miliar|triliun)|(?<=seratus)|(?<=sepuluh))an
            )?(?![a-z]) )
"""
# Words begin behind no letter, digit or hyphen.
PATTERNS: Final = ByFirst(
    rf"(?<![a-z0-9-]){one}" if one.startswith(("(?P<en_", "(?P<id_")) else one
    for one in re.split(r"\n    \| ", _ALTERNATIVES.strip())
)
PATTERNS.update(dict.fromkeys("0123456789", _AT_DIGITS))


_BEHIND_A: Final = (
    *data.ENGLISH_PARTS, *data.ENGLISH_POWERS, *("good", "full", "mere", "couple", "hundred"),
    *("further", "bare", "whole"),
    *("dozen", "hour", "day", "week", "month", "year", "minute", "mile", "kilometre", "ton"),
    *("percentage", "score", "trio", "foursome", "quartet", "quintet", "sextet", "septet"),
)  # fmt: skip
_CHARACTERS: Final = rf"\d{HAN}几数翻半过大减腰½⅓⅔¼¾⅕⅙⅛"
OPENING: Final = Openings(
    rf"[{_CHARACTERS}.对砍](?:(?<=[{_CHARACTERS}])[{_CHARACTERS}]*+|(?<=\.)(?<![^\s(+$£€¥~-]\.)(?=\d)|"
    "(?<=对)(?=折)|(?<=砍)(?=半))",
    [
        *data.ENGLISH_ONES,
        *data.ENGLISH_TENS,
        *data.ENGLISH_POWERS,
        *data.ENGLISH_MULTIPLES,
        *("half", "halv", "quarter", "hundred", "dozen", "remaining"),
        *(f"every {part}" for part in (*data.ENGLISH_PARTS, "second", "other")),
        *(f"{article} {word}" for article in ("a", "an") for word in _BEHIND_A),
        *data.INDONESIAN_ONES,
        *data.INDONESIAN_WHOLE,
        *data.INDONESIAN_POWERS,
        *("seper", "separ", "setengah", "berlipat", "melipat", "menggandakan"),
        *(f"per{space}{part}" for part in data.INDONESIAN_PARTS for space in ("", " ")),
        *("digandakan", "belas", "puluh", "ratus"),
    ],
)
