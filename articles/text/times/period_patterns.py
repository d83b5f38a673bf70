"""The pattern of expressions of time in English and Indonesian, and where one may begin."""

import re
from typing import Final

from articles.text.alternatives import ByBeginning, one_of
from articles.text.times import festivals
from articles.text.times.period_data import (
    COUNTS,
    DAY_WORDS,
    LATIN_YEARS,
    MONTHS,
    ORDINALS,
    PLANS,
    WEEKDAYS,
)
from articles.text.word_tables import Openings, listed, openings

# Only what is cut short has a point: "ramalan Juni. Tahun depan".
_CUT: Final = [m for m in MONTHS if (len(m) == 3 or m == "sept") and m not in ("may", "mei")]
_M: Final = rf"(?:(?:{one_of(_CUT)})(?![a-z])\.?|(?:{one_of(MONTHS)})(?![a-z]))"
_Y: Final = r"(?:1[89]|20)\d\d"
_SHORT: Final = r"(?<=')[012]\d(?![\d'])"  # "Q3 '24"
_REL: Final = one_of(LATIN_YEARS)
# "May 9 to 17": a day only where nothing is counted.
_NUMBER: Final = r"(?:3[01]|[12]\d|0?[1-9])"  # of a day
_DAY: Final = (
    r"\d{1,2}(?:st|nd|rd|th)?(?:[,.;:)](?!\d)|$|[ ](?:in|at|this|next|last|with|and|for|to|will|"
    r"would|it|they|there|he|she|we|the|was|were|had|when|as|after|of|by)[ ])"
)
_WD: Final = one_of(WEEKDAYS)
_DAY_WORD: Final = one_of(DAY_WORDS)
_WEEK_NO: Final = r"(?:5[0-3]|[1-4]\d|[1-9])"
_CLOCK: Final = r"\d\d?(?:[.:]\d\d)?[ ]?[ap](?:\.m\.|m(?![.a-z]))(?:[ ](?:local|beijing)[ ]time)?"
# "As of 6 p.m. on Tuesday": the hour is one of a day that is told.
_DAY_BEHIND: Final = (
    r",?[ ](?:(?:on|of|pada|hari|tanggal)[ ]|yesterday|today|kemarin|hari[ ]ini|"
    rf"{_WD}|{_M}|\d{{1,2}}[ ]{_M})"
)
_NEAR: Final = "this|last|next|previous|current|coming|upcoming"
# A day or a month "of that year", or of last year.
_THAT: Final = (
    r"(?:,?(?:[ ](?:of|in))?[ ](?:that[ ](?:same[ ])?year|the[ ]same[ ]year|"
    r"tahun[ ](?:itu|tersebut|yang[ ]sama))(?![a-z]))"
)
_FESTIVAL: Final = one_of(festivals.LATIN)
_FEAST: Final = one_of(festivals.POINTS)
_FIXED: Final = one_of(festivals.FIXED)
_PLAN: Final = one_of(word for word in PLANS if word.isascii() and word.isalpha())
_ORD: Final = one_of(k for k in ORDINALS if not k.isdigit())
_COUNT: Final = rf"(?:{one_of(COUNTS)}|\d{{1,2}})"
# A year that may follow a part of it: "of 2023", "in 2023", "2023", "last year".
_OF: Final = (
    rf"(?:(?:[ ](?:of|in|for|the|tahun|pada|di|dari|fiscal|"
    rf"year))*(?:[ ,'/-]{{1,2}}|[ ]-[ ])(?P<y{{0}}>{_Y}|{_SHORT})(?![\d%]|[.,]\d)|"
    rf"(?:[ ](?:of|pada))?[ ](?P<r{{0}}>{_REL}))?"
)


def _of(name: str) -> str:
    return _OF.replace("{0}", name)


def _after(words: str) -> str:
    """Behind one of some words, which are no part of what is found."""
    return f"(?:{'|'.join(f'(?<={word}[ ])' for word in words.replace(' ', '[ ]').split('|'))})"


_ALTERNATIVES: Final = rf"""
    (?P<iso>(?<![\d.,])(?P<iy>{_Y})[-./](?P<im>\d{{1,2}})[-./](?P<id>\d{{1,2}})(?!\d))
    | (?P<num>(?<![\d.,/])(?P<n1>\d{{1,2}})(?P<sep>[./-])(?P<n2>\d{{1,2}})(?P=sep)(?P<n3>{_Y}
        |\d\d)(?!\d))
    | (?P<paren>\((?P<p1>\d{{1,2}})/(?P<p2>\d{{1,2}})\))
    | (?P<dmy>(?<!\d[.,])(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:[ ]?(?:-|to|until|till|and|through
          |hingga|sampai|dan|s\.d\.|s/d)[ ]?(?:the[ ])?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)?
        (?:[ ]day(?=[ ]of))?[ ](?:(?:of[ ])?(?P<dm>{_M})
            (?:,?[ ](?:(?:of|in)[ ])?(?P<dy>{_Y})(?!\d)|(?P<dt>{_THAT})
            |[ ](?P<dr>{_REL})(?![a-z]))?
        |of[ ](?P<dm_r>this|next|last|previous)[ ]month(?![a-z])
        |(?:(?<=tanggal[ ]\d[ ])|(?<=tanggal[ ]\d\d[ ]))bulan[ ](?P<dm_id>ini|lalu|depan)
            (?![a-z])))
    | (?P<mdy>(?:(?P<mp>last)[ ])?(?P<mm>{_M})[ ](?P<m1>{_NUMBER})(?:st|nd|rd|th)?
            (?![\d%]|[.,]\d|[ ](?:million|billion|percent|juta|miliar))
        (?:(?:[ ]?-[ ]?|[ ](?:to|through|until|till|and)[ ](?:the[ ])?(?={_DAY}))(?P<m2>\d{{1,2}})
            (?:st|nd|rd|th)?)?(?:,?[ ](?:(?:of|in)[ ])?(?P<my>{_Y})(?!\d)|(?P<mt>{_THAT})
            |,?[ ](?P<mr>{_REL})(?![a-z]))?)
    | (?P<wordday>(?<=the[ ])(?P<wo_d>{_DAY_WORD})[ ](?:day[ ])?of[ ](?P<wo_m>{_M})(?!'s)
        (?:,?[ ](?P<wo_y>{_Y})(?!\d)|[ ](?P<wo_r>{_REL})(?![a-z]))?)
    | (?P<hmonth>(?:(?P<hm_n>first|second|latter|last)[ -]half[ ]of[ ]
        |paruh[ ](?P<hm_i>pertama|kedua)[ ](?:bulan[ ])?)(?P<hm_m>{_M})(?:[ ](?P<hm_y>{_Y})(?!\d))?)
    | (?P<mto>(?:(?P<mto_n>{_COUNT})[ -](?:months?|bulan)(?:[ ]period)?
            |(?:(?<=the[ ])|(?:fiscal[ ])?(?:first|second|third|fourth|full|q[1-4])[ ]
            (?:fiscal[ ])?)(?P<mto_12>year|quarter
            |half(?:[- ]year)?)
            |(?P<mto_id>setahun|(?:tahun(?:[ ](?:buku|fiskal|keuangan))?|kuartal|triwulan|semester)
            (?=[ ]yang[ ]berakhir)))
        [ ](?:to|ending|(?:that[ ])?ended|through|hingga|sampai(?:[ ]dengan)?|yang[ ]berakhir)
        (?:[ ](?:in|on|the|end|of|akhir|pada|tanggal|bulan))*
        [ ](?:end-)?(?:(?P<mto_d>{_NUMBER})(?:st|nd|rd|th)?[ ])?(?P<mto_m>{_M})
        (?:[ ](?P<mto_e>{_NUMBER})(?:st|nd|rd|th)?(?!\d))?(?:,?[ ](?P<mto_y>{_Y}))?)
    | (?P<half>(?:(?P<h_en>first|second|(?:last|latter)(?=[ ]half[ ]of[ ]))
            [ -](?:half(?!-year)(?:[ ]year)?|semester(?=[ ]of[ ](?:{_Y}|{_REL})))
            |(?:(?P<h_y>{_Y}|\d\d(?=h))(?:[ ]|年)?)?h(?P<h_n>[12])|
        (?:paruh|paro|separuh|semester)[ ](?P<h_id>pertama|kedua|satu|dua|ii|i|1|2)
            |(?P<h_pre>[12])h(?:
            (?P<h_yy>(?:20)?\d\d)(?!\d)|(?=[ ]{_Y})))
        (?![a-z]){_of("h")})
    | (?P<qs>(?:(?P<qs_p>first|last|final)[ ](?P<qs_en>two|three)[ ]quarters|(?P<qs_id>dua
        |tiga)[ ](?:kuartal|triwulan)[ ](?P<qs_ip>pertama|terakhir))
        {_of("s")})
    | (?P<lastq>(?:last[ ]quarter|(?:closing|final|last|latter)[ ]months)[ ](?:of|in)[ ]
        (?:(?P<lq_y>{_Y})|(?P<lq_r>{_REL})|the[ ]year(?![ ](?:to|ended|ending)[ ]))(?![a-z\d]))
    | (?P<q>(?:(?:(?P<q_from>first|second|third)[ ](?P<q_and>and|to|through|until)[ ](?:the[ ])?)?
            (?P<q_en>{_ORD})[ -]quarter(?:s(?=[ ](?:of|in|last|this)[ ]|[.,;]|$))?
            |(?:(?P<q_y>{_Y}|\d\d(?=q))(?:[ -]|年)?)?
            q(?P<q_n>[1-4])(?!\d)|(?P<q_pre>[1-4])q(?:(?P<q_yy>(?:20)?\d\d)(?!\d)|(?=[ ]{_Y}))|
        (?:(?:kuartal|triwulan|caturwulan)(?:[ ]ke)?|(?:3|tiga)[ ]bulan[ ]ke)
            [ -](?P<q_id>{_ORD}|[1-4])|tw[ ]?(?P<q_tw>iv
            |iii|ii|i))
        (?![a-z])(?:[ ]?(?:-|to|hingga)[ ]?(?P<q_to>q?[1-4]|iv|iii|ii)(?![a-z\d]))?{_of("q")})
    | (?P<yto>(?:(?P<yto_n>{_COUNT}|ten|dua[ ]puluh)[ ]?(?:years|tahun)|decade|dekade)
        [ ](?:to|ending|ended|through|up[ ]to|hingga|sampai)
        (?:[ ](?:in|tahun|(?:the[ ])?end[ ]of|akhir))?
        [ ](?P<yto_y>{_Y})(?!\d))
    | (?P<yedge>(?P<yedge_v>ended|finished|began|started)[ ]the[ ]year(?=[ ](?:with|at)[ ])
        |(?P<yedge_en>start|beginning|turn|end)[ ]of[ ]the[ ]year|
        {_after("by|at|before|until")}
            (?:(?:the[ ])?year(?:'s)?[- ]end(?![a-z]|[ ]of|[ ]{_Y})
            |(?P<yedge_my>mid-year)(?![a-z]|[ ]{_Y}))|
        (?<=before[ ])the[ ]year[ ](?:is[ ](?:out|over)|ends)(?![a-z])|
        (?<=sebelum[ ])tahun[ ](?:ini[ ])?(?:berakhir|berganti|usai|habis)(?![a-z])|
        (?P<yedge_id>awal|akhir|tutup|pertengahan|penghujung|permulaan)[ ]tahun
            (?![ ](?:\d|lalu|ini|depan|fiskal)))
    | (?P<ms>(?:(?P<ms_p>first|opening|last|final|closing)[ ](?:(?P<ms_en>{_COUNT})[ ]months
            |(?:full[ ])?month(?=[ ]of[ ](?:{_Y}|{_REL}|the[ ]year)))
        |(?:(?P<ms_id>{_COUNT})[ ]|(?=bulan[ ]pertama[ ](?:tahun[ ])?(?:ini|lalu|20)))bulan[ ]
            (?P<ms_ip>pertama|terakhir)(?![ ](?:men?jabat|beroperasi|bekerja|kerja|pemerintahan
                |kepemimpinan|setelah|sejak|berdiri|masa))){_of("m")}
        |{_after("selama|dalam|sepanjang|di|pada|hingga")}(?P<ms_c>{_COUNT})[ ]bulan[ ]
            (?:(?:tahun[ ])?(?P<ms_cy>{_Y})(?!\d)|(?P<ms_cr>tahun[ ](?:ini|lalu))))
    | (?P<mtold>{_after("selama|dalam|sepanjang|kumulatif")}
        (?P<mt_n>{_COUNT})[ ]bulan(?=[.,;)]|$|[ ](?:mencapai|sebesar|sebanyak|tercatat|itu|baru
            |sudah|telah|naik|turun|tumbuh)(?![a-z])))
    | (?P<ago>(?:(?P<ago_n>a|{_COUNT}|satu)[ ]|se)
        (?P<ago_u>year|quarter|month|week|day|decade|tahun|bulan|minggu|pekan|hari|dekade)s?[ ]
        (?P<ago_w>ago|earlier|previously|before(?=[.,;:)]|$|[ ](?:and|but|to)[ ])
            |(?:yang[ ])?lalu|silam|sebelumnya)(?![a-z]))
    | (?P<daybefore>(?:the[ ])?(?:previous|prior)[ ]day(?![a-z])|the[ ]day[ ]before(?=[.,;]|$)
        |(?<!\d[ ])hari[ ]sebelumnya(?![a-z]))
    | (?P<since>(?<=since[ ])then(?![a-z])|(?<=sejak[ ])(?:saat[ ]|waktu[ ])?itu(?![a-z]))
    | (?P<then>(?:that|the[ ]same|the[ ]following|the[ ]next)[ ](?:year|day)
            (?![a-z]|'s?[ ]|[ ](?:ago|earlier|(?:of|in)[ ](?:{_Y}|{_REL})))
        |(?<!\d[ ])(?<!dua[ ])(?<!(?:tiga|lima|enam)[ ])(?<!(?:empat|tujuh|puluh|belas)[ ])
            (?<!delapan[ ])(?<!sembilan[ ])
            (?:tahun|hari)[ ](?:itu|tersebut|yang[ ]sama|berikutnya|berikut)(?![a-z])
        |(?:setahun|(?P<later_n>{_COUNT})[ ](?:years|tahun))[ ]
            (?:later|afterwards|kemudian|berselang|setelahnya|sesudahnya)(?![a-z]|[ ]than[ ]))
    | (?P<season>(?:(?:(?P<sea_r>last|(?:this|the)[ ]past|(?:this|the)[ ]coming|this|next)
            |{_after("over|during|since|in|from|until|by|before")}the)[ ]
            (?P<sea_1>spring(?![ ]festival)|summer|autumn|fall|winter)(?![ ]of[ ](?:{_Y}|{_REL}))
        |(?<=in[ ])(?P<sea_5>spring|summer|autumn|winter)
            (?![ ](?:of|in|and|or|to|festival|than)[ ]|[ ](?:{_Y}|{_REL}))
        |(?P<sea_2>spring|summer|autumn|winter|fall[ ]of)(?:[ ](?:of|in))?[ ]
            (?:(?P<sea_y>{_Y})(?:[-/](?:20)?\d\d(?!\d))?|(?P<sea_rel>{_REL}))
        |musim[ ](?P<sea_3>semi|panas|gugur|dingin)[ ](?:tahun[ ])?(?:(?P<sea_y2>{_Y})
            |(?P<sea_i>lalu|ini|depan|mendatang))
        |{_after("pada|selama|sepanjang")}musim[ ](?P<sea_4>semi|panas|gugur|dingin))(?![a-z\d]))
    | (?P<heating>(?:(?P<he_r>this|last|next|previous|current|coming)
            |the[ ](?P<he_y>{_Y})[-/](?:20)?\d\d)
            [ ](?:winter[ ])?heating[ ](?:season|period)(?![a-z])
        |musim[ ](?:pemanas(?:an)?|penghangat(?:an)?)(?:[ ]ruangan)?[ ](?:(?P<he_i>ini|lalu|depan
            |sebelumnya|mendatang)(?![a-z])|(?P<he_yi>{_Y})[-/](?:20)?\d\d(?!\d)))
    | (?P<school>(?P<sch_r>this|last|next|current|previous)[ ](?:academic|school)[ ]year(?![a-z])
        |tahun[ ](?:ajaran|akademik)[ ](?P<sch_i>ini|lalu|depan|mendatang|berjalan)(?![a-z]))
    | (?P<plan>(?:(?:(?P<plan_p>first|opening|last|final|closing)[ ]
                (?:(?P<plan_n>{_COUNT})[ ])?years?
                |(?:(?P<plan_ni>{_COUNT})[ ])?tahun[ ](?P<plan_ip>pertama|terakhir))
            [ ](?:of[ ](?:the[ ])?|(?:dari[ ])?(?:periode[ ])?(?=rencana)))?
        (?:(?P<plan_en>\d\dth|{_PLAN})[ ]five-year[ ]plan
        |rencana[ ]lima[ ]tahun[ ](?P<plan_id>ke-\d\d))
        (?:[ ](?:period))?(?:[ ]?\({_Y}-{_Y}\))?)
    | (?P<fiscal>(?:fiscal|financial)[ ]year(?:[ ](?:to|ending|(?:that[ ])?ended
        |through)[ ](?:in[ ]|on[ ])?(?:(?:28|29|30|31)[ ])?(?P<f_m>{_M})
            (?:[ ](?:28|29|30|31),?)?(?:[ ](?P<f_y>{_Y}))?
        |[ ](?P<f_n>{_Y})(?:[-/]\d\d(?:\d\d)?)?)?|fiscal[ ](?P<f_n2>{_Y})
            |tahun[ ](?:fiskal|anggaran|buku)[ ](?P<f_n3>{_Y})(?:[-/]\d\d(?:\d\d)?)?
            |fy[ '-]?(?P<f_n4>{_Y}|\d\d)(?:[-/]\d\d(?:\d\d)?)?(?![\da-z]))
    | (?P<cum>(?P<cum_n>[1-9]|1[01])m(?:[ -]?(?P<cum_y>{_Y})|(?P<cum_s>\d\d))(?![\da-z%]|[.,]\d))
    | (?P<feast>{_after("before|by|sebelum|jelang|until|sampai|hingga")}
        (?P<feast_n>{_FEAST})(?![a-z]|[ ](?:on|pada)[ ])
        (?:[ ](?:(?P<feast_y>{_Y})(?!\d)|(?P<feast_r>{_REL})(?![a-z])))?)
    | (?P<fday>(?P<fd_n>{_FIXED})(?![a-z])
        (?:[ ](?:of[ ])?(?:(?P<fd_y>{_Y})(?!\d)|(?P<fd_r>{_REL})(?![a-z])))?)
    | (?P<decend>end[ ]of[ ](?:the|this)[ ]decade(?![a-z]))
    | (?P<holiday>(?:(?:\d|{_COUNT})-day[ ])?(?:
        (?P<hol_n>{_FESTIVAL})[ ](?:(?:public|long|week-long|national)[ ])?
            (?:holidays?|break|golden[ ]week|week|weekend|travel[ ](?:rush|season))
            (?:[ ](?:period|week))?
        |golden[ ]week(?:[ ]holidays?)?
        |pekan[ ]emas(?:[ ](?:oktober|(?:hari[ ])?nasional))?
        |(?:masa[ ])?libur(?:an)?[ ](?:panjang[ ])?(?:(?:selama[ ])?(?:\d|{_COUNT})[ ]hari[ ])?
            (?:hari[ ]raya[ ])?(?P<hol_i>{_FESTIVAL})
        |{_after("selama|sepanjang|bulan|pada|during")}(?P<hol_f>ramadh?an(?!i))
        |{_after("during|over|during the|over the|selama|sepanjang|saat|pada")}
            (?P<hol_b>(?!october)(?:{_FESTIVAL}))
            (?![ ](?:gala|fair|market|concert|parade|eve|film|box|show|dinner|lalu)))
        (?![a-z])(?:[ ](?:of[ ])?(?:(?P<hol_y>{_Y})(?!\d)|(?P<hol_r>{_REL})(?![a-z])))?)
    | (?P<told>{_after("during the|over the|in the")}
            (?:(?P<told_n>\d|{_COUNT})-day[ ])?(?:long[ ])?(?:holidays?|break)(?:[ ]period)?
            (?=[.,;]|$|[ ](?:and|on|from|at|were|was|in|reached|rose|fell|hit|came)[ ])
        |{_after("selama|sepanjang")}(?:masa[ ])?libur(?:an)?(?:[ ]panjang)?(?:[ ](?:itu
            |tersebut|ini))?(?=[.,;]|$)
        |{_after("over the|in the|during the|the same")}
            (?P<told_d>{_COUNT})[ ]days(?=[.,;]|$|[ ](?:and|of|was|were|from|at)[ ]))
    | (?P<month>(?:(?P<mo_ten>first|middle|second|last|final)[ ]
            (?P<mo_n>{_COUNT})[ ]days[ ](?:of|in)[ ]
        |(?P<mo_ni>\d{{1,2}}|sepuluh|dua[ ]puluh)[ ]hari[ ](?P<mo_ti>pertama|kedua|terakhir)
            [ ](?:bulan[ ])?
        |(?P<mo_wks>first|opening|last|final|closing)[ ](?P<mo_wn>two|three|[23])[ ]weeks[ ]
            (?:of|in)[ ]
        |(?P<mo_wni>dua|tiga|[23])[ ](?:pekan|minggu)[ ](?P<mo_wsi>pertama|terakhir)[ ](?:bulan[ ])?
        |(?P<mo_wk>first|opening|second|third|fourth|last|final|closing)[ ]
            (?:full[ ])?week[ ](?:of|in)[ ]
        |(?:pekan|minggu)[ ](?P<mo_wi>pertama|kedua|ketiga|keempat|terakhir|iii|ii|iv|i
            |ke-?[1-4])[ ](?:bulan[ ])?
        |dasarian[ ](?P<mo_das>iii|ii|i|[123]|pertama|kedua|ketiga)[ ](?:bulan[ ])?
        |periode[ ](?P<mo_hba>ii|i|pertama|kedua)[ ](?:bulan[ ])?)?
        (?:(?P<mo_p>last|next|this)[ ])?(?P<mo>{_M})
        (?:[ ](?P<mo_q>quarter)(?![a-z])(?:,?[ ](?:of[ ])?(?P<mo_qy>{_Y})(?!\d))?
        |[ ](?P<mo_s>ini|lalu|silam|mendatang|depan)(?![a-z])|(?P<mo_t>{_THAT})
        |[ ](?:hingga|sampai)[ ]tanggal[ ](?P<mo_to>\d{{1,2}})(?!\d)
        |(?:(?:,|[ ]of|[ ]tahun|[ ]di(?:[ ]tahun)?|[ ]pada[ ]tahun)?
            [ '-]{{1,2}}(?P<mo_y>{_Y}|{_SHORT})(?![\d%]|[.,]\d)
        |[ ](?:of[ ])?(?P<mo_r>{_REL})(?![a-z])))?)
    | (?P<inyear>(?<=within[ ])the[ ]year(?![a-z]|[ ](?:of|to|ended|ending|before|after)[ ]))
    | (?P<rel>(?P<rel_w>{_REL})(?![a-z])(?<!\d[ ]tahun[ ]ini)(?<!\d[ ]tahun[ ]kemarin))
    | (?P<allyear>{_after("for the|over the|in the|of the")}
        (?:full|whole|entire)[ ]year(?:[ ](?:of[ ])?(?P<all_y>{_Y}))?(?![a-z\d])
        |(?P<all_n>full-year)(?=[ ][a-z]{{4}})(?!(?:[ ][a-z]+)?[ ](?:guid|fore|targ|outl|esti|proj|
            plan|expe|goal))
        |setahun[ ]penuh(?:[ ](?P<all_i>{_Y})(?!\d))?
        |(?<=for[ ]the[ ])year(?:[ ]as[ ]a[ ]whole)?(?=[.,;)]|$|[ ](?:was|were|will|is|rose|fell
            |grew|came|reached|stood|totall?ed|after|despite
            |to[ ](?:[a-z]?[$£€]|about|around|(?:an?[ ])?record|\d)
            |while|but|and|from|compared|up|down)(?![a-z])|[ ](?:to|at)[ ][a-z]?[$£€\d]))
    | (?P<nweek>(?:pekan|minggu)[ ](?P<nw_n>pertama|kedua|ketiga|keempat|terakhir)[ ]bulan[ ]
            (?P<nw_r>ini|lalu|depan)(?![a-z]))
    | (?P<rmonth>(?P<near_m>{_NEAR})[ ]month(?![a-z])
        |{_after("start of|beginning of|end of")}
            the[ ](?P<near_mu>month|quarter|week)(?=[.,;:)]|$
            |[ ](?!of|in|that|to|ending|ended)[a-z\d])
        |{_after("awal|akhir")}bulan
            (?![ ](?:{_M}|ini|lalu|depan|sebelumnya|kemarin|berjalan|puasa|ramadh?an|itu|tersebut
            |yang|haji|syawal|madu|mendatang|berikutnya|pertama|ke|\d))(?![a-z])
        |(?<!in[ ])the[ ](?P<near_mb>month|quarter)[ ]before(?=[.,;:)]|$
            |[ ](?:it|they|there)[ ](?:had|was|were)[ ])|bulan[ ](?P<near_m_id>ini
        |lalu|depan|sebelumnya|kemarin|berjalan|mendatang))
    | (?P<rquarter>(?P<near_q>{_NEAR}|latest|most[ ]recent)[ ]quarter(?![a-z])|(?:kuartal
        |triwulan)[ ](?P<near_q_id>ini|lalu|depan|sebelumnya|kemarin|berjalan|mendatang))
    | (?P<rhalf>semester[ ](?P<near_h>ini|lalu|depan|sebelumnya|kemarin|berjalan|mendatang)
        (?![a-z]))
    | (?P<monthsleft>(?P<ml_nl>{_COUNT})[ ]months[ ](?:left|remaining)[ ](?:(?:of|in)[ ])?
            (?:the|this)[ ]year(?![a-z])
        |(?:remaining|final|last|closing|other)[ ](?P<ml_n>{_COUNT})[ ]months[ ]of[ ]
            (?:the|this)[ ]year(?![a-z])
        |sisa[ ](?P<ml_ni>{_COUNT})[ ]bulan[ ](?:di[ ])?(?:tahun[ ]ini|ke[ ]depan)(?![a-z]))
    | (?P<weekno>weeks?[ ](?P<wn_1>{_WEEK_NO})
            (?:(?:[ ]?-[ ]?|[ ](?:to|and)[ ])(?P<wn_2>{_WEEK_NO}))?
            (?![\d%]|[.,/]\d)(?:[ ](?:of[ ])?(?:(?P<wn_y>{_Y})(?!\d)|(?P<wn_r>{_REL})(?![a-z])))?
        |(?:pekan|minggu)[ ]ke[ -](?P<wn_i>{_WEEK_NO})[ ](?:tahun[ ])?(?P<wn_yi>{_Y})(?!\d))
    | (?P<hour>(?:{_after("since|as of|as at|by")}
            (?:midnight|noon|midday|nightfall|dawn|daybreak|dusk|sunset|sunrise|lunchtime|breakfast
                |{_CLOCK})
        |{_after("sejak|hingga|sampai|per")}
            (?:(?:tengah[ ]malam|pagi|siang|sore|petang|malam|subuh|dini[ ]hari)(?:[ ](?:tadi|ini))?
                |pukul[ ]\d\d?[.:]\d\d(?:[ ](?:wib|waktu[ ]setempat))?))
        (?!{_DAY_BEHIND})(?![a-z\d]))
    | (?P<rweek>(?P<near_w>{_NEAR}|latest)[ ]week(?![a-z]|[ ](?:of|in)[ ]
            (?:{_M}|{_Y}|(?:this|last|next|the)[ ](?:month|year|quarter)))
            (?:[ ]on[ ](?P<near_wd>{_WD})(?![a-z]))?
        |(?:pekan|(?<!hari[ ])minggu|se(?:pekan|minggu)(?=[ ]ini))[ ]
            (?P<near_w_id>ini|lalu|depan|berjalan|kemarin)
            |(?<=awal[ ])pekan(?=[,.]|[ ](?:harga|saham|ihsg|rupiah|\d)))
    | (?P<weekend>(?P<we>this[ ]past|{_NEAR})[ ]weekend(?![a-z])
        |{_after("at the|over the|since the")}(?P<we_the>weekend)(?![a-z])
        |{_after("by the|before the|until the|from the")}(?P<we_to>weekend)(?![a-z])
        |akhir[ ]pekan[ ](?P<we_id>ini|lalu|depan|kemarin)(?![a-z]))
    | (?P<session>(?<=on[ ])the[ ]day(?=[.,;]|$|[ ]to[ ])
        |{_after("ended|closed|finished")}the[ ]day(?![a-z]|[ ](?:after|before))
        |{_after("begin|began|start|started|open|opened|kick off|kicked off")}
            the[ ](?P<se_b>week)(?![a-z]|[ ](?:of|that)[ ])
        |{_after("to end|to close|to finish|to close out")}
            the[ ](?P<se_e>week)(?![a-z]|[ ](?:of|that)[ ])
        |{_after("by|at")}(?:the[ ]close(?![a-z]|[ ](?:of|on)[ ])|midday(?![a-z]))
        |(?:early|morning|midday|afternoon|late|extended|after-hours|premarket|pre-market)[ ]
            trad(?:e|ing)(?![a-z])|ditutup(?![a-z])|jeda[ ](?:makan[ ])?siang(?![a-z])
            |sesi[ ](?:i|1|pertama|pagi)(?![a-z\d]))
    | (?P<twice>the[ ](?P<tw_u>week|month|quarter|year|weekend)[ ]
            (?:after[ ](?:the[ ])?next|(?P<tw_b>before[ ]last))(?![a-z]))
    | (?P<wfirst>first[ ](?P<wf_n>{_COUNT}|\d{{3}})[ ](?P<wf_u>week|day)s[ ](?:of|in)[ ]
            (?:(?P<wf_y>{_Y})(?!\d)|(?P<wf_r>{_REL})(?![a-z])|the[ ]year(?![a-z])))
    | (?P<cut>(?:(?P<cut_p>earlier|later|so[ ]far|thus[ ]far)[ ](?:this|in[ ]the)
        |(?:the[ ])?(?:rest|remainder)[ ]of[ ](?:the|this|the[ ]current|current))
        [ ](?P<cut_u>week|month|quarter|year)(?![a-z])
        |(?:this|the)[ ](?P<cut_sf>week|month|quarter|year)[ ]so[ ]far(?![a-z])
        |(?P<ytd>year|month|quarter)[- ]to[- ]date(?![a-z])
        |sisa[ ](?P<cut_id>pekan|minggu|bulan|kuartal|tahun)[ ]ini(?![a-z]))
    | (?P<rday>nanti[ ](?:siang|sore|malam)|besok[ ](?:pagi|siang|sore|malam)
        |tonight|overnight(?=[.,;]|$|[ ](?:on(?![ ](?:{_WD}))|in|from|after|as|and|when|to)[ ])
        |this[ ](?:morning|afternoon|evening)|last[ ]night
        |(?:pagi|siang|sore)[ ](?:ini|tadi)|malam[ ](?:ini|tadi)|tadi[ ](?:pagi|siang|sore|malam)
        |dini[ ]hari[ ]tadi|semalam
        |the[ ]date[ ]of[ ]this[ ](?:release|announcement|report)
        |yesterday|today|tomorrow|kemarin[ ]lusa|kemarin|hari[ ]ini|besok|lusa(?![a-z])
        |the[ ]day[ ](?:before[ ]yesterday|after[ ]tomorrow)
        |(?P<rd_n>{_COUNT})[ ](?P<rd_u>day|week|month|year)s?[ ](?P<rd_w>from|after|before)
            [ ](?P<rd_d>now|today|tomorrow|yesterday)(?![a-z]))
    | (?P<nth>(?P<nth_n>first|second|third|fourth|last)[ ](?P<nth_d>{_WD})(?![a-z])[ ](?:of|in)[ ]
        (?:(?P<nth_r>this|next|last|previous)[ ]month(?![a-z])
        |(?P<nth_m>{_M})(?:,?[ ](?P<nth_y>{_Y})(?!\d))?))
    | (?P<eday>(?:(?P<ed_n>first|last|final|opening|closing)[ ]
            (?:(?:trading|working|business|full)[ ])?day[ ](?:of|in)
        |hari[ ](?:(?:perdagangan|bursa|kerja)[ ])?(?P<ed_i>pertama|terakhir)
            (?:[ ](?:di|pada|bulan|tahun))*)
        [ ](?:(?P<ed_m>{_M})(?:(?:,|[ ]of|[ ]tahun)?[ ](?P<ed_y>{_Y})(?!\d)
            |[ ](?:of[ ])?(?P<ed_r>{_REL})(?![a-z]))?
        |(?P<ed_w>{_Y})(?!\d)|(?P<ed_s>{_REL}|the[ ]year)(?![a-z])))
    | (?P<wdr>(?:{_WD})(?:[ ]?-[ ]?|[ ](?:hingga|sampai|dan)[ ])(?:{_WD})[ ]?
            \((?P<wdr_1>\d{{1,2}})-(?P<wdr_2>\d{{1,2}})
            /(?P<wdr_m>\d{{1,2}})(?:/(?P<wdr_y>{_Y}|\d\d))?\))
    | (?P<wd>(?:(?P<wd_p>this|last|next|previous|coming)[ ])?(?P<wd_n>{_WD})(?![a-z])
        (?:,?[ ]?\((?P<wd_d>\d{{1,2}})/(?P<wd_m>\d{{1,2}})(?:/(?P<wd_y>{_Y}|\d\d))?\)
        |[ ](?:of[ ])?(?P<wd_w>this|last|next)[ ]week(?![a-z])
        |[ ](?:(?:pekan|minggu)[ ])?(?P<wd_id>ini|lalu|kemarin|depan|mendatang|besok)(?![a-z])
        |[ ](?:the[ ])?(?P<wd_th>\d{{1,2}})(?:st|nd|rd|th)(?![a-z]|[ ](?:place|anniversary)))?)
    | (?P<now>(?<=between[ ])now(?=[ ]and[ ])
        |{_after("antara|mulai|dari")}sekarang(?=[ ](?:dan|hingga|sampai)[ ])
        |(?<=from[ ])now(?=[ ](?:to|until|till|through)[ ]))
    | (?P<decade>(?P<dec>(?:19|20)\d0)(?:'?s|-an(?![a-z]))|the[ ](?:early[ -]|mid[ -]|late[ -])?(?:
            '?(?P<dec_2>[4-9]0)'?s(?![a-z])
            |(?P<dec_w>forties|fifties|sixties|seventies|eighties|nineties|noughties)(?![a-z]))
        |(?:dekade|tahun|era)[ ](?P<dec_id>(?:19|20)\d0|[4-9]0)-?an(?![a-z]))
    | (?P<vague>(?:past|(?<!will[ ])(?<!would[ ])(?<!to[ ])(?<!can[ ])(?<!could[ ])(?<!may[ ])
        (?<!might[ ])(?<!should[ ])(?<!must[ ])last|coming|next|recent
        |previous)[ ](?:few[ ]|several[ ])?
        (?:{_COUNT}[ ])?(?:years|decades?|months|weeks|days)
        |(?<=the[ ])past[ ](?:year|month|week|quarter)(?![a-z]|'s)
        |(?<=in[ ])(?:(?:12|twelve)[ ]months|a[ ](?:week|month|year))(?=[.,;)]|$|[ ]and[ ])
        |(?:past|last)[ ](?:24|48|72)[ ]hours|(?:dalam[ ])?(?:24|48|72)[ ]jam[ ]terakhir
        |within[ ](?:the[ ]next[ ])?{_COUNT}[ ](?:years|months)
        |(?:(?:dalam|selama|untuk)[ ](?:kurun[ ]waktu[ ])?(?:satu[ ]|beberapa[ ])?)?
            (?:{_COUNT}[ ]|(?<=[ ]satu[ ])|(?<=beberapa[ ])|se)
            (?:tahun|bulan|dekade|dasawarsa|pekan|minggu|hari)[ ]
            (?:terakhir|belakangan|ke[ ]depan|mendatang)(?![a-z])
            (?![ ](?:(?:di[ ])?tahun[ ](?:ini|lalu)|{_Y}
                |(?:dari[ ])?(?:periode[ ])?rencana[ ]lima)))
    | (?P<short>(?<![.,$£€¥/-])(?P<s_y>(?:19|20)\d\d)
        (?:[-/](?P<s_2>\d\d)|-(?P<s_1>\d)(?![a-z%])|/(?P<s_4>(?:19|20)\d\d))(?![\d/-]|[.,]\d))
    | (?P<yfirst>(?<![.,$£€¥/])(?P<yf_y>{_Y})[ ](?P<yf_m>{_M})(?![ ]?\d))
    | (?P<year>(?:(?P<early>early|mid-year|mid|late)[ -])?(?:tahun[ ])?
        (?P<y0>(?<![.,$£€¥/])(?:1[89]|20
        |21)\d\d)(?![\d%a-z]|[.,/]\d|[ ]?(?:%|percent|persen)))
"""
_ANYWHERE: Final = ("(?P<iso>", "(?P<num>", "(?P<paren>")  # behind letters too
_BEHIND_NONE: Final = r"(?<![a-z\d])"
_AT_YEARS: Final = ("half", "q", "decade", "short", "yfirst", "year")
PATTERNS: Final = ByBeginning(
    (
        one if one.startswith(_ANYWHERE) else _BEHIND_NONE + one
        for one in re.split(r"\n    \| ", _ALTERNATIVES.strip())
    ),
    at_years=("(?P<iso>", *(f"{_BEHIND_NONE}(?P<{name}>" for name in _AT_YEARS)),
)

# -- where they begin ------------------------------------------------------------------------------

# What may stand behind one or two digits that begin an expression of time, a space apart.
_BEHIND_DIGITS: Final = openings(
    [
        *MONTHS,
        *listed(
            "of to until till and hingga sampai dan h1 h2 q1 q2 q3 q4 year quarter month week day"
            " decade tahun bulan minggu pekan hari dekade through up ending ended s a.m p.m am pm"
        ),
    ]
)
# What some begin with, of more words than one or told by the next.
_PHRASES: Final = (
    "tw |twi|a year|a quarter|a month|a week|a day|a decade|latter half|tutup tahun|golden week|"
    "holiday|break|long holiday|libur|masa libur|festival|fy|most recent|then|the close|overnight|"
    "the summer|the winter|the autumn|morning|afternoon|ditutup|jeda|sesi|tonight|dini hari|tadi|"
    "nanti|semalam|the date of|itu|saat itu|waktu itu|start of|beginning of|end of|turn of|"
    "ended the|finished the|began the|started the|that year|that day|hari ini|hari itu|hari yang|"
    "hari berikut|hari sebelumnya|prior day|the prior day|hari terakhir|hari perdagangan|"
    "hari kerja|so far|the same|the following|"
    "the next|the week|the month|the quarter|the day|the early|the mid|the late|the rest|"
    "the remainder|the forties|the fifties|the sixties|the seventies|the eighties|the nineties|"
    "the noughties|decade|sepekan"
)
# No rule begins inside a run of digits; four of them may be a year.
OPENING: Final = Openings(
    r"[\d(](?:(?<!\d\d)(?<=\d)(?=\d?(?:[./]\d\d?[./]\d|-(?:[ ]?(?:\d|the[ ])|month|bulan|day)|"
    rf"(?:st|nd|rd|th)(?![a-z])|[hq]|m[ -]?\d|[ ]?(?:{_BEHIND_DIGITS}))|(?<=[12])\d{{3}}(?!\d))|"
    r"(?<=\()(?=\d))",
    [
        *MONTHS,
        *WEEKDAYS,
        *(word for word in (*ORDINALS, *PLANS) if word.isascii() and word[0].isalpha()),
        *COUNTS,
        *LATIN_YEARS,
        *_PHRASES.split("|"),
        *festivals.POINTS,
        *festivals.FIXED,
        *listed(
            "h1 h2 q1 q2 q3 q4 paruh paro separuh dasarian penghujung permulaan semester"
            " kuartal periode triwulan caturwulan rencana fiscal financial tahun this last next"
            " previous bulan pekan yesterday today tomorrow kemarin besok dekade past coming"
            " recent year early mid late awal akhir pertengahan within era full whole entire"
            " half quarter setahun sebulan seminggu sehari same musim spring summer autumn fall"
            " winter extended after-hours premarket pre-market current upcoming earlier rest"
            " remainder lusa now sisa sekarang remaining other week noon nightfall dawn daybreak"
            " dusk lunchtime pukul pagi siang sore petang malam subuh"
        ),
        *(
            f"{word} {count}"
            for word in ("dalam", "selama", "untuk")
            for count in (*COUNTS, *"0123456789", "satu", "beberapa", "kurun")
        ),
        *(f"the {sign}{n}0" for sign in ("", "'") for n in "456789"),
    ],
    # "sepi", "desa", "market" are no months cut short.
    whole=frozenset(month for month in MONTHS if len(month) == 3),
)
