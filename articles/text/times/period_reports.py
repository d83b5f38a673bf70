"""Times of reports, of plans and of what went before, beside the times that are told of."""

import re
from datetime import date
from typing import Final

from articles.text.alternatives import compiled
from articles.text.gated import Gated
from articles.text.times import period_data as data
from articles.text.times.atoms import DAYS, LONG, Atom, word_before
from articles.text.times.counts import FIGURE
from articles.text.times.period_told import TOLD_DAYS

# Where a sentence ends, as far as it matters here.
STOP: Final = re.compile(r"[。；！？;!?\n]|\. (?!\d)")
REPORTED: Final = re.compile(rf"(?<![a-z])(?:{data.REPORTED})(?![a-z])|{data.REPORTED_HAN}")
_ISSUED_BEFORE: Final = Gated(
    r"(?<![a-z])(?:report|plan|study|survey|paper|blueprint|guidelines?|notice|rules|"
    r"program(?:me)?|strategy|roadmap|forecast|scheme|"
    r"award|tender|figures|data|ranking|estimate|order|list|ruling|review|audit|poll|bulletin|"
    r"accounts|results|statements?|filings?|records|statistics|minutes|prospectus|documents?|"
    r"law|act|regulations?|deal|agreement|contract|accord|"
    r"budget|decree)(?: [a-z'-]+){0,4},? (?:published|released|filed|lodged|submitted|presented|"
    r"signed|passed|enacted|agreed|sealed|issued|unveiled|approved|adopted|circulated|drafted|announced)"
    r"(?: (?:late|early|back|in|last|on|the|(?:by|at|with|to)(?: [a-z'-]+){1,4}))* $|"
    r"(?<![a-z])(?:laporan|rencana|peta jalan|survei|kajian|studi|dokumen|aturan|cetak biru|"
    r"kontrak|perjanjian|nota kesepahaman|kesepakatan|putusan|keputusan|peraturan|undang-undang|"
    r"edaran|pedoman|rancangan|anggaran|kebijakan|skema|perintah|maklumat|izin|pengumuman)"
    r"(?: [a-z-]+){0,5} (?:terbit|dirilis|diterbitkan|diumumkan|disetujui|disahkan|dipublikasikan|"
    r"diteken|ditandatangani|dikeluarkan|disepakati|ditetapkan|diajukan|dibacakan|disusun|"
    r"diluncurkan|diedarkan|diundangkan|dicapai)(?: (?:pada|bulan|awal|akhir|hari))* $"
)
_UNDER: Final = Gated(
    r"(?<![a-z])(?:under|according to|in line with|as part of|pursuant to|in accordance with|"
    r"found in|menurut|berdasarkan|sesuai(?: dengan)?|mengacu pada|merujuk(?: pada)?|mengikuti|"
    r"bagian dari|lewat|melalui)(?: [^ .;\d]+){1,9} $"
)
_ISSUED_AFTER: Final = Gated(
    "(?:初|底|中旬|上旬|下旬)?(?:正式)?(?:联合)?(?:印发|发布|公布|出台|下发|批复|(?:审议)?通过|召开|举行|修订|续?签[署订])的|"
    "[^，。；\\d]{0,4}(?:宣布|官宣|披露|透露)|"
    "[^。；\\d]{0,24}(?:印发|发布|出台|公布|下发)[^。；\\d]{0,30}(?:提出|明确|要求|规定|预测|预计)"
)
# "in a Quay poll conducted Nov 3-7", "survei yang digelar 3-7 November": when it was asked. That of
# a sentence about the poll itself ("was carried out in May") is its own.
_POLLED: Final = Gated(
    r"(?<![a-z])(?:polls?|surveys?|canvass)(?: (?:of|by|among|with) [^.;]{2,60}?)?,? "
    r"(?:(?:that|which) (?:was|were) |(?<! was )(?<! were )(?<! been ))(?:conducted|taken|held|run|"
    r"carried out|fielded|completed|done)(?: [a-z]+ly)?"
    r"(?: (?:on|between|from|in|during|over|the))* $|"
    r"(?<![a-z])(?:jajak pendapat|survei|polling|sigi)(?: [^.;]{2,60}?)?,? yang "
    r"(?:digelar|dilakukan|dilaksanakan|diadakan|berlangsung|diselenggarakan)"
    r"(?: (?:pada|tanggal|sejak|antara|selama|bulan|dari))* $"
)
_POLL_BEHIND: Final = Gated(
    r" (?:[a-z'-]+ ){0,2}(?:poll|survey|canvass)s?(?![a-z])|"
    "(?:期间|间)?(?:进行|开展|组织|实施|完成|发起)的[^，。；\\d]{0,10}(?:调查|民调|问卷|访问)"
)
_FUTURE: Final = compiled(rf"(?<![a-z])(?:{data.FUTURE})(?![a-z])")
# "It was registered in March and will be sown on 50,000 mu this autumn"
_AND_WILL: Final = Gated(
    r",? (?:and|but|dan|tetapi|namun|serta)(?: (?!after|before|setelah|sebelum)[a-z'’-]+){0,8}? "
    rf"(?:{data.FUTURE})(?![a-z])"
)
_AND_IT_WILL: Final = Gated(
    rf",? (?:and|but|dan|tetapi|namun|serta) (?:(?:it|they|also|juga) )?(?:{data.FUTURE})(?![a-z])"
)
# 6月以来新打机井36眼，年底前还将打20眼
_STILL_TO_DO: Final = re.compile("前?，?[^，。；\\d]{0,6}(?:还|再|将|计划|预计|拟|力争)")
_MADE: Final = (
    r"(?:[a-z]{2,}ed|built|bought|sold|set up|held|made|born|cut|shut|drawn|known|begun|won|hit|"
    r"taken|lent|lost|sent|put|paid|led|laid|left|given|shown|written|driven|struck|"
    r"frozen|broken|stolen|chosen)"
)
# "After a rise of 4% in March, exports fell in April": the later is meant
_AFTER: Final = re.compile(
    r"(?:^|[.;!?\n] |[\"“])(?:(?:(?:[a-z\d-]+ (?:years?|months?|weeks?|days?) )?after|following|"
    r"having|while|whereas|although|if|setelah|usai|sesudah|"
    r"sehabis|jika|kalau|bila|apabila|meski(?:pun)?)(?: (?:[^ ,;]|,(?=\d))+){1,9}?|"
    rf"(?:first |newly )?(?:{_MADE}|di(?:buka|dirikan|bangun|luncurkan|resmikan|bentuk)|berdiri|"
    r"beroperasi|lahir|melantai)(?: (?:[^ ,;]|,(?=\d))+){0,8}?)"
    r" (?:in|on|at|pada|di|during|for|bulan|sejak)(?: the)?(?: bulan| tahun| back| very| tail)? $|"
    r"(?:^|[.;!?\n] |[\"“])(?:jika|kalau|bila|apabila) (?:pada )?$|"
    "(?:如果说?|若说?|假如|倘若|一旦|虽然|尽管)在?$"
)
_AFTER_HAN: Final = re.compile("[^，。；]{0,14}(?:之后|以后|后|的基础上|的情况下)，")
# 2019年启用的机场2024年旅客吞吐量: when that was made of which a later time tells
_OF_IT_HAN: Final = re.compile(
    r"[^，。；\d]{1,12}的[^，。；\d]{1,12}|[^，。；]{1,20}的[^，。；、\d的]{1,8}，[^，。；\d]{0,8}"
)
_ONLY_THEN: Final = re.compile(r"[^。；]*\d[^。；]*，(?:而|但|到了?|可)?")
# 去年11月为49.4，今年11月升至50.3
_SHORT_OF_IT: Final = re.compile(
    r"(?![^，。；\d]{0,6}(?:有望|可望|将|预计|力争|计划|拟|目标))(?:"
    r"[^，。；\d]{0,4}(?:只|仅|才|不到|不足|已不)(?!要|能)|"
    r"[^，。；\d]{0,6}(?:[升增降减涨跌][至到]|增[加长]到|"
    r"(?:回[升落]|下降|提[高升]|扩大|跃升|缩小|缩短)[至到]|已达|达到|突破))"
)
# "The mill, built in 1887 and restored in 2011, drew 48,000 visitors last year"
_CLAUSE: Final = re.compile(
    rf", (?:which|who|whose|where|{_MADE}|[$€£¥]?\d[\d.,]*|first|at|once|then|champions|"
    r"due|set|meant|originally|initially|semula|awalnya|"
    r"winners|worth|yang)(?: (?:[^ ,;]|,(?=\d))+){1,12} $"
)
# "The ferry, due to sail this autumn, will now leave in March"
_GOES_ON: Final = re.compile(
    r" (?:will|would|is|are|was|were|has|have|had|now|kini|akan|bakal|baru|dijadwalkan|ditargetkan|"
    r"diperkirakan|mulai|[a-z]{2,}ed|began|left|sold|rose|fell)(?![a-z])[^,;\d]*"
)
_CLOSED: Final = re.compile(
    r"(?: (?:[^ ,;.]|[.,](?=\d))+){0,8},(?! (?:and|or|but|dan|atau|tetapi) )"
)
# "Three of the hostages taken in May were freed on Tuesday"
_OF_THINGS: Final = re.compile(
    r"(?<![a-z])(?!(?:was|were|is|are|been|be|had|has|have|it|they|he|she|we|who|that|which|not) )"
    rf"[a-z'-]+ {_MADE}(?: (?:back )?(?:in|on|at|by|since))? $"
)
_DO_THEN: Final = re.compile(
    r" (?:(?:was|were|is|are)(?![a-z])[^\d,;]*|"
    r"(?:for (?:[^ ,;]+ ){1,6}?)?(?:had|has|have|will|would|can|must|rose|fell|grew|drew|sold|took|"
    r"made|[a-z]{3,}ed)(?![a-z])(?:(?! and )(?:[^,;]|,(?=\d)))*)"
)
# "Obligasi yang terbit pada Februari 2022 akan jatuh tempo pada Februari 2025"
_WHICH_WAS: Final = Gated(r" yang(?: [a-z'-]+){1,4} (?:pada|sejak|di)(?: tahun| bulan)? $")
# "Pabrik yang rugi 40 juta yuan pada 2023 itu untung tahun lalu"
_WHICH_DID: Final = re.compile(
    r" yang (?:[^ ,;.]|[.,](?=\d)| (?!yang )){3,70} (?:pada|sejak)(?: \w+)? $"
)
_OF_IT_ID: Final = re.compile(r"(?: lalu| silam)? (?:itu|ini|tersebut) (?:[^,;.]|[.,](?=\d))*$")
_IS_NOW: Final = re.compile(
    r"(?: (?:itu|ini|tersebut|lalu|silam))*,? (?:akan|bakal|ditargetkan|dijadwalkan|diperkirakan|"
    r"kini|telah|sudah|mencapai|tercatat|mengalami|membukukan|melayani|menghasilkan|"
    r"memproduksi|mengangkut|di(?!beri)[a-z]{4,})(?![a-z])"
)
# "It turned a loss of 4m in 2001 into a profit of 2m the following year"
_INTO: Final = re.compile(
    r" into (?:an?|its|the) (?:(?:[^ ,;.]|[,.](?=\d)|\.(?=\d))+ ){1,9}?(?:in |the |a )?$"
)
# "A panel that he named in March will meet by June"
_OF_HIS: Final = re.compile(
    rf"(?<![a-z])(?:an?|the|that|its|those|these)(?: [a-z'-]+){{1,5}}? (?:he|she|it|they|we) "
    rf"{_MADE}(?: (?:in|on|back in))? $"
)
# "In October it unveiled plans to add 40 boats by 2030", "begun in 2011, it aims to": the deadline
_THEN_AIMS: Final = re.compile(
    r",? (?:(?:revealed|unveiled|announced|outlined|presented|disclosed|approved|adopted|set out)"
    r"(?: [a-z'-]+){0,4} plans?|(?:[a-z]+ ){0,3}(?:aims?|plans|seeks|hopes|intends|wants)) to "
    r"(?:[^.;]|\.(?=\d)){3,100} by (?:the end of |late |early |mid-)?$"
)
_TO_DO: Final = re.compile(r" (?:to|will|would|is to|are to|must|should) [a-z]")
_ANOTHER: Final = re.compile(r"[;\n]|, (?:and|but|while) |\. (?!\d)")


def is_reported(plain: str, day: Atom, other: Atom) -> bool:
    """Whether a day and another time in one sentence are those of a report and of what it says:
    今天公布的数据显示，前4个月…"""
    between = plain[day.end : other.start]
    if len(between) > 140 or STOP.search(between):
        return False
    return REPORTED.search(between) is not None


def is_issued(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a month or a year is that in which a plan or a report came out:
    今年5月印发的方案提出, "a plan approved in March"."""
    if _ISSUED_AFTER.match_in(plain, opened, atom.end):
        return True
    return _ISSUED_BEFORE.search_in(plain, opened, atom.start - 110, atom.start) is not None


def goes_on_to(plain: str, atom: Atom, other: Atom, opened: int) -> bool:
    """Whether a later time is that of what a sentence goes on to plan, behind what came about
    without a figure."""
    between = plain[atom.end : other.start]
    going = _AND_WILL.search_in(between, opened) if len(between) <= 110 else None
    if going is None or STOP.search(between):
        return False
    before = STOP.split(plain[max(0, atom.start - 200) : atom.start])[-1]
    if _FUTURE.search(before) is not None or any(c.isdigit() for c in before):
        return False
    if FIGURE.search(before) is None:
        return True
    # "It added four routes in July, and the number of travellers will pass 13 million this year",
    # but "It built three in May and will build a fourth by August"
    behind = between[going.end() :] + STOP.split(plain[other.end : other.end + 60])[0]
    return any(c.isdigit() for c in behind) and _AND_IT_WILL.match_in(going.group(), opened) is None


def is_of_a_paper(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a time is only that of the paper which the sentence goes by: "under a plan published
    in May 2023, ..."."""
    low = max(0, atom.start - 110)
    if _ISSUED_BEFORE.search_in(plain, opened, low, atom.start) is None:
        return False
    clause = max(low, *(plain.rfind(stop, low, atom.start) + 1 for stop in ".;"))
    return _UNDER.search_in(plain, opened, clause, atom.start) is not None


def is_of_a_poll(plain: str, atom: Atom, opened: int) -> bool:
    """Whether a time is only that at which a poll or a survey asked for the figures."""
    if _POLLED.search_in(plain, opened, max(0, atom.start - 140), atom.start):
        return True
    behind = _POLL_BEHIND.match_in(plain, opened, atom.end)
    if behind is None or not behind.group().isascii():
        return behind is not None
    return atom.grain in DAYS and word_before(plain, atom.start) in _ARTICLES


_ARTICLES: Final = ("a", "an", "the", "its", "their")


def yields(plain: str, atom: Atom, since: bool, other: Atom, opened: int) -> bool:
    """Whether a month or a year makes room for another, later time with an end: it is that of a
    document, or the one `since` which a change is counted ("since last year to 7 billion by
    June")."""
    between = plain[atom.end : other.start]
    issued = is_issued(plain, atom, opened)
    if len(between) > 160 or not (issued or since) or STOP.search(between):
        return False
    counted = since and any(c.isdigit() for c in between)
    return issued or (counted and _STILL_TO_DO.match(plain, other.end) is None)


def leads_up(
    plain: str, atom: Atom, first: date | None, other: Atom, last: date | None, opened: int
) -> bool:
    """Whether a time that ends on the first day is told of only to lead up to the other, a later
    one in the same sentence; or in a clause beside what is told of the other."""
    if other.rule == TOLD_DAYS or _is_of_a_clause(plain, atom, other, until=last is not None):
        return True
    if last is None:
        return False
    which = _WHICH_WAS.search_in(plain, opened, atom.start - 60, atom.start)
    if which and _IS_NOW.match(plain, atom.end):
        return True
    if _WHICH_DID.search(plain, atom.start - 90, atom.start):
        return _OF_IT_ID.match(plain, atom.end, other.start) is not None
    between = plain[atom.end : other.start]
    if first is None or first >= last or atom.grain not in LONG:
        return False
    if _INTO.fullmatch(between) or _THEN_AIMS.fullmatch(between):
        return True
    if _TO_DO.match(between) and _OF_HIS.search(plain, atom.start - 90, atom.start):
        return STOP.search(between) is None
    if _OF_IT_HAN.fullmatch(between) and not between.isascii():
        return True
    if len(between) > 90 or "。" in between or ". " in between:
        return False
    if _AFTER_HAN.match(between) or _AFTER.search(plain, atom.start - 90, atom.start):
        return "," in between or "，" in between or between[:5] == " and "
    contrast = other.grain in LONG and _ONLY_THEN.fullmatch(between)
    return bool(contrast and _SHORT_OF_IT.match(plain, other.end))


def _is_of_a_clause(plain: str, atom: Atom, other: Atom, *, until: bool) -> bool:
    """Whether a time stands in a clause between commas and a figure behind it, or only says of
    things when they were made or done; `until`: whether the other time has an end."""
    done = plain[atom.end] == " " and _DO_THEN.fullmatch(plain, atom.end, other.start)
    if until and done and _OF_THINGS.search(plain, atom.start - 110, atom.start):
        return True
    clause = _clause_of(plain, atom, other.start)
    if clause is None or _ANOTHER.search(plain, clause[1], other.start):
        return False
    if _GOES_ON.fullmatch(plain, clause[1], other.start):
        return True
    if not until:
        return False
    before = STOP.split(plain[max(0, clause[0] - 90) : clause[0]])[-1]
    behind = STOP.split(plain[other.end : other.end + 60])[0]
    return any(c.isdigit() for c in before + plain[clause[1] : other.start] + behind)


def _clause_of(plain: str, atom: Atom, limit: int) -> tuple[int, int] | None:
    """The offsets of the clause between commas that a time stands in."""
    if plain.find(", ", max(0, atom.start - 110), atom.start) < 0:
        return None
    closed = _CLOSED.match(plain, atom.end, limit)
    clause = _CLAUSE.search(plain, atom.start - 110, atom.start) if closed else None
    return (clause.start(), closed.end()) if clause and closed else None


# 今天，2023年院士增选结果揭晓; 今天发布2023年度“十大进展”: the year names what came about.
_COMES_ABOUT: Final = re.compile(
    "度?[^，。；\\d的了]{0,24}(?:揭晓|开幕|启动|开播|开赛|举行|召开|闭幕|落幕|拉开帷幕|开考|首发|印发)(?=[，。；]|在|$)"
)
_BROUGHT_OUT: Final = re.compile("(?:发布|公布|印发|揭晓|推出|举办|举行|启动)(?:了)?$")
_NAMED_BEHIND: Final = re.compile('度?[“《"]')


def is_named_by(plain: str, atom: Atom) -> bool:
    """Whether a year is that in the name of what came about on a day told before it."""
    if atom.grain != "year" or plain.isascii():
        return False
    if _COMES_ABOUT.match(plain, atom.end):
        return True
    brought = _BROUGHT_OUT.search(plain, atom.start - 4, atom.start)
    return brought is not None and _NAMED_BEHIND.match(plain, atom.end) is not None


def is_put_in(plain: str, atom: Atom, other: Atom) -> bool:
    """Whether the later time stands in a clause between the first and its figure: "The budget for
    2026, sent to parliament on 15 October, foresees a deficit of 3%"."""
    clause = _clause_of(plain, other, other.end + 60)
    if clause is None or clause[0] < atom.end or STOP.search(plain, atom.end, clause[0]):
        return False
    told = STOP.split(plain[clause[1] : clause[1] + 60])[0]
    return plain[clause[0] + 2].isalpha() and any(c.isdigit() for c in told)
