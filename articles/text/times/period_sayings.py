"""Days on which something was said, dated or printed, beside those on which it happened."""

import re
from typing import Final

from articles.text.times import period_data as data
from articles.text.times.atoms import Atom

_SAID_BEFORE: Final = re.compile(
    rf"(?<![a-z])(?:{data.SAID})(?![a-z])[^.;]{{0,40}}$|"
    rf"(?<![a-z])(?:{data.SAID_INDONESIAN})[^.;]{{0,150}},? ?$"
)
# "It said on Monday that 300 homes lost power on Sunday": a second day is what is told of
_SAID_THEN: Final = re.compile(
    r" (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?\d{1,2} [a-z]{3,9}|"
    r"[a-z]{3,9}\.? \d{1,2}(?!\d)|yesterday|today) (?:[^ ]+ ){1,24}(?:on|pada) $"
)
_SAID_AFTER: Final = re.compile(
    rf"[ ]?(?:[上下]午|晚间?|日)?[^，。；\d]{{0,10}}?(?:{data.SAID_HAN})"
)
# 今天（22日）发布《渔港规定》: what came about that day is the paper itself.
_ISSUES_HAN: Final = re.compile(
    r"[^，。；\d]{0,3}(?:，[^，。；\d]{2,20})?[^，。；\d]{0,10}"
    r"(?:发布|印发|公布|出台|审议通过|表决通过|推出)(?:了|关于)?"
    r"(?:(?:19|20)\d\d年度?|\d{1,3}[项部个份条])?(?:[《“\"]|[^，。；\d]{0,16}"
    "(?:片单|名单|榜单|清单|倡议|白皮书|宣言|办法|条例|规定|细则|标准|规范|通知|禁令|措施|新规)(?![显中]))"
)
# 今天（5月22日）举行发布会，渔业局的人介绍，上年…
_BRIEFED_HAN: Final = re.compile(
    r"[^，。；]{0,6}(?:举行|召开)[^，。；]{0,14}(?:发布会|吹风会|通气会|座谈会)，"
    r"[^。；]{0,28}?(?:介绍|表示|说|通报|指出|透露)[，：:]"
)
# "BEIJING, May 9 (Xinhua) --": the day of a dateline.
_DATELINE_AFTER: Final = re.compile(r"[,.]? ?(?:\([^()\n]{2,25}\) ?)?--? ")
_STATED: Final = re.compile(
    r"(?:pada|hingga|per|sampai|tanggal|mulai|sejak)"
    r"(?: (?:hari|perdagangan|penutupan|pembukaan|sesi|pagi|siang|sore|malam|bulan|pertama|kedua))*"
    r" \(?$|(?<![a-z])(?:penutupan|pembukaan|akhir|awal|sesi) perdagangan(?: (?:hari|saham))* \(?$|"
    # 开海首日（8月16日）, 闭幕日（8月19日）: the brackets say which day that is
    r"(?:[首末次翌当][日天]|一天|第[二三四五六七八九十]天|[开闭]幕[日式]|[节班])\($"
)
# Sentences that are told of somebody: "…, ujar Budi di Jakarta, Selasa (18/3)"
_TOLD: Final = re.compile(
    rf"(?<![a-z])(?:(?:di)?(?:{data.SAID_INDONESIAN})(?:nya|kan)?|disampaikan|men(?:gatakan|yampaikan|yatakan|jelaskan|"
    r"gungkapkan|uturkan|yebut(?:kan)?|gumumkan|egaskan|ambahkan)|mem(?:aparkan|beberkan)|melaporkan|"
    r"ditemui|rilis|laporan|menurut|tulis|ditulis|pers|wawancara|demikian|said|told)(?![a-z])"
)
# "The ministry reported 42 new cases on Monday"
_COUNTED: Final = re.compile(
    r"(?<![a-z])(?:reported|recorded|added|issued|released|confirmed) "
    r"(?:(?:a|an|another|some|about|nearly|over|more than|just|at least|its|their|the) )*"
    r"(?:(?:[$€£¥]|rs|rp)?\d[\d.,]*(?:st|nd|rd|th)?|(?:one|two|three|four|five|six|seven|eight|nine|"
    r"ten|eleven|twelve|dozens|hundreds|thousands|first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth|new|more)(?![a-z]))[^,;.\d]{0,40} on $"
)
# "On Monday, the head of the bureau said ...": nothing else happened that day.
_OPENS: Final = re.compile(
    r"(?:^|[.!?\n] |[\"“])(?:[a-z]+ (?:hari|jam|pekan) (?:sebelumnya|kemudian|setelahnya),? )?"
    r"(?:(?:sekitar )?pukul [\d.:]{4,5} (?:wi(?:b|ta|t)(?:,| pada)? )?)?"
    r"(?:(?:late )?(?:on|pada)(?: hari)? )?$"
)
# "Dalam lelang Selasa (26/3), kota itu menjual": what was done at something of that day.
_AT_IT: Final = re.compile(
    r"(?:^|[.!?\n] |[\"“])(?:dalam|pada|lewat|melalui) (?!konferensi|keterangan|siaran|jumpa|rilis|"
    r"laporan|wawancara|pernyataan|kesempatan|acara|diskusi|seminar|pidato|sambutan|rapat|pesan)"
    r"[a-z-]+(?: [a-z-]+){0,2} $|"
    r"(?<![a-z])(?:dalam|pada|lewat|melalui|di) (?:lelang|pelelangan|tender|transaksi|operasi|"
    r"razia|laga|pertandingan|final|balapan|lomba|ujian|pemilu|pilkada|pemungutan suara|uji coba|"
    r"penggerebekan|penerbangan|pelayaran|penawaran|ajang)(?: [a-z-]+){0,2} $"
)
_SAID_LATER: Final = re.compile(
    r",? [^.;,:\d]{0,70}?(?:,[^.;,:\d]{0,60},)? ?(?:said|told|says|mengatakan|menyatakan)(?![a-z])"
)
# "akan diumumkan pada 8 Desember", "will be released on Friday"
_TO_BE_SAID: Final = re.compile(
    r"(?<![a-z])(?:will|to) (?:be (?:released|announced|published|issued|disclosed|reported)|"
    r"(?:release|announce|publish|issue|disclose|report))(?: [a-z-]+){0,4} (?:on )?$|"
    r"(?<![a-z])(?:akan|bakal|baru|rencananya|dijadwalkan) (?:di(?:umumkan|rilis|sampaikan)"
    r"|mengumumkan|merilis)(?: [a-z]+){0,4} (?:pada )?(?:hari )?$|"
    "(?:最[快早迟晚]|将[于在]?|拟[于在]?|预计[于在]?|定于|计划[于在]?)$"
)
# "Selama libur panjang (10-13 Mei)": nobody speaks for days on end.
_DAYS_ON: Final = re.compile(r"\d{1,2} ?[-–] ?\d{1,2} [a-z]")
_DAY_WORDS: Final = re.compile(
    r"(?<![a-z])(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu) ?\("
)
_LONGEST_SENTENCE: Final = 320
# "putusan yang dibacakan Kamis (21/8)": what was done that day, unless it was said
_DECIDED: Final = re.compile(
    r"(?<![a-z])(?:ruling|judge?ment|verdict|decision|order|award|sentence|injunction)"
    r"(?:,? (?:that|which) (?:was|were))? (?:published|released|issued|handed down|made public|"
    r"delivered|announced|given)(?: [a-z'-]+){0,4}? (?:on )?$"
)
_DONE_THEN: Final = re.compile(
    r"(?<![a-z])(?:di(?!sampaikan|kutip|lansir|rilis|kata|ungkap|jelas|hubungi|temui|konfirmasi|umum|"
    r"papar|berita|sebut|terima|tulis|terbit|publikasi)[a-z]{4,}|terjadi|berlangsung|digelar|berakhir|bermula|tiba|berangkat|tenggelam|"
    r"terbakar|meninggal|tewas|rampung)"
    r"(?: (?:pada|hari))* \(?$"
)
_SAYING: Final = re.compile(
    r"(?<![a-z])(?:kata|ujar|tutur|ungkap|jelas|imbuh|papar|sebut|ucap|tegas|terang|tambah|demikian|"
    r"disampaikan|dikatakan|diungkapkan|dijelaskan)(?:nya)?(?![a-z])"
)
# What may stand behind the day: "Rabu (2/7) pukul 23.20 WIB."
_AT_AN_HOUR: Final = re.compile(
    r" (?:(?:dini hari|pagi|siang|sore|malam|petang|subuh)(?: (?:ini|tadi|itu))?(?:,? ))?"
    r"(?:sekitar |menjelang )?(?:pukul|jam) [\d.:]{4,5}(?: wi(?:b|ta|t))?(?: waktu setempat)?[.,]|"
    r" (?:dini hari|pagi|siang|sore|malam|petang|subuh)\."
)
# ", Selasa (19/9) dini hari, dan menewaskan": what it did goes on
_WITH_IT: Final = re.compile(
    r"(?: (?:dini hari|pagi|siang|sore|malam|petang|subuh))?,? (?:(?:dan|hingga|sehingga|lalu) "
    r"(?:me(?!ngata|nyata|ngungk|nyebut|negas|namba|njelas|nutur|nyampai)|ter|di)[a-z]+|menewaskan|"
    r"mengakibatkan|menyebabkan|menghanguskan|merusak|merendam|melukai|menemukan|menangkap|menyita|"
    r"merobohkan|menimbun|mengevakuasi)(?![a-z])"
)


# "Rapat digelar di Dermaga, Senin (20/10), dengan": when it was held
_HELD: Final = re.compile(
    r"(?<![a-z])(?:digelar|berlangsung|diselenggarakan|diadakan|dilaksanakan|diresmikan|dilantik|"
    r"ditandatangani|dilepas|diluncurkan)(?: di [^,;.]{3,60})?,? $"
)

_TODAY_HAN: Final = re.compile("[今昨明前][天日早晚晨夜][间上]?$")


def said(plain: str, atom: Atom, before: str) -> str:
    """The role of a day: main, or said where something was said, dated or printed on it."""
    if plain.startswith("the week", atom.start, atom.end):
        return "main"  # "added 2% to begin the week"
    opening = plain.rfind("\n", 0, atom.start) + 1
    if atom.start - opening <= 60 and _DATELINE_AFTER.match(plain, atom.end):
        return "said"
    bracket = plain[atom.start : atom.end].endswith(")") and plain[atom.start].isascii()
    # 开海首日(8月16日): what stands in Chinese brackets explains the words before. 今天(8月16日):
    # a text of unknown date does not tell the year of its today.
    explains = plain[atom.start - 2 : atom.start - 1] > "\u4e00"
    explains = explains and _TODAY_HAN.search(plain, atom.start - 4, atom.start - 1) is None
    if bracket or (plain[atom.start - 1 : atom.start] == "(" and not explains):
        if _told_there(before):
            return "said"
        if _STATED.search(before) or atom.grain == "days" or _DONE_THEN.search(before):
            return "main"
        held = _HELD.search(before) and not _SAYING.search(before)
        if held or _DAYS_ON.match(plain, atom.start):
            return "main"
        later = _SAID_LATER.match(plain, atom.end)
        opens = not later and (_OPENS.search(before) or _AT_IT.search(before))
        return "main" if opens or _happened(plain, atom) else "said"
    if _COUNTED.search(before) or _DECIDED.search(before):
        return "main"  # the court decided it that day
    if _BRIEFED_HAN.match(plain, atom.end):
        return "said"
    if _ISSUES_HAN.match(plain, atom.end):
        return "main"
    if _is_said_then(plain, atom):
        return "main" if _TO_BE_SAID.search(plain, atom.start - 60, atom.start) else "said"
    if _OPENS.search(before) and _SAID_LATER.match(plain, atom.end):
        return "said"
    return "main"


def _is_said_then(plain: str, atom: Atom) -> bool:
    """Whether the words before or behind a day tell of a saying."""
    told = _SAID_BEFORE.search(plain, atom.start - 170, atom.start)
    if told is not None and _SAID_THEN.search(told.group()) is None:
        return True
    return _SAID_AFTER.match(plain, atom.end) is not None


def _told_there(before: str) -> bool:
    """Whether the clause that ends with a day tells who said it: ", kata Budi Kamis (22/2)"."""
    clause = before[max(before.rfind(","), before.rfind('"'), before.rfind(". ")) + 1 :]
    return len(clause) < len(before) and _SAYING.search(clause) is not None


def _happened(plain: str, atom: Atom) -> bool:
    """Whether an Indonesian sentence ends with the day of what it tells, not of its telling:
    "Balai melepas 3 ton kopi, Selasa (18/3)." """
    if _DAY_WORDS.match(plain, atom.start) is None:
        return False
    ends = plain[atom.end : atom.end + 1] in (".", "") or _AT_AN_HOUR.match(plain, atom.end)
    if not ends and not _WITH_IT.match(plain, atom.end):
        return False
    before = plain[max(0, atom.start - _LONGEST_SENTENCE) : atom.start]
    begin = max(before.rfind(". "), before.rfind("\n")) + 1
    sentence = before[begin:]
    return _TOLD.search(sentence) is None and not ('"' in sentence or "“" in sentence)
