"""What the words around an expression of time make of it: a base, a saying, a time of something
else. Everything is searched in a plain shadow, in windows of fixed width."""

import re
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts.cue_data import LEBIH
from articles.text.amounts.cues import is_whole_of_some
from articles.text.gated import Gate, Gated, gated_tree
from articles.text.times import period_data as data
from articles.text.times.atoms import DAYS, Atom
from articles.text.times.period_ahead import FUTURE
from articles.text.times.period_around import Around
from articles.text.times.period_beside import adds_up, is_extended, is_said_beside
from articles.text.times.period_compared import is_compared
from articles.text.times.period_modifiers import OF_A_THING, RELATIVE, is_of_a_thing, matures
from articles.text.times.period_roles_han import role_han
from articles.text.times.period_sayings import said
from articles.text.times.period_titles import is_named
from articles.text.word_tables import listed

# When what is told of opened, or was made: said, but of a time to come main.
TOLD_OF: Final = "told of"
# "，前年为352亿元"
_CONTRASTED: Final = Gated(
    r"(?<=，)(?:前年|去年|上年)(?=[为是仅])|(?<=[，比])前年(?=的?[\d为是仅])"
)
# "Jika pada 2020 hanya ada 12 unit, kini 48": the figure is that of today
_NOW_BEHIND: Final = Gated(
    r" (?:[a-z]+ ){0,2}(?:hanya|baru|masih|cuma|sempat|pernah)(?![a-z])(?:[^.;:]|\.\d){0,60}?, "
    r"(?:tetapi |namun )?(?:kini|sekarang|saat ini) [^.;]{0,60}\d"
)
# "from 15 billion in 2013 to ...", "compared with 8.2% in 2003": the year belongs to what was
# left behind.
_LEFT: Final = (
    r"(?:(?<![a-z])(?:from|dari(?<!lebih dari)(?<!kurang dari)(?<!satu dari)(?<!dua dari)"
    r"(?<!tiga dari)(?<!empat dari)(?<!lima dari)(?<!enam dari)(?<!tujuh dari)(?<!delapan dari)"
    r"(?<!sembilan dari)(?<!sepuluh dari)(?<!separuh dari)(?<!sebagian dari)(?<!sepertiga dari)"
    r"(?<!seperempat dari)|compared (?:with|to)|versus|(?:topp(?:ed|ing)|exceed(?:ed|ing|s)|"
    r"surpass(?:ed|ing)|beat(?:ing|s)?|than)(?= the )|reversing|vs\.?|against|"
    r"dibanding(?:kan)?|ketimbang|daripada|semula|awalnya)(?: sebelumnya)?)"
    r"(?: (?:awalnya|semula|sekitar|hampir|lebih|dari|dengan|sebesar|sebanyak|about|just|only|"
    r"around|nearly|some|over|more|less|fewer|than|the|a|an|merely|roughly|hanya|its|their|estimated|peak|high|low|net|"
    r"loss|losses|profits?|surplus|deficit|revenue|record|level|of|puncak|puncaknya|rekor|titik|"
    r"posisi|angka|harga|tertinggi|terendah|(?<=berbalik dari )(?:kenaikan|penurunan|pertumbuhan|"
    r"kontraksi|laba|rugi|keuntungan|kerugian|surplus|defisit)))* "
    r"[^;() ]{0,4} ?\d(?:(?! to | menjadi | ke | (?:sebelumnya|earlier) (?!and |dan )|[,.] )[^;()])"
    r"{0,75} ?(?:\([^()]{0,30}\) )?"
)
_LEFT_BEHIND: Final = Gated(
    _LEFT + r"(?:in|pada|di|tahun|for|during|at|as of|per|(?:late |early )?on)"
    r"(?: the| tahun| akhir| end of| bulan)? $"
)
# Before what is counted back ("last year") no such word stands.
_LEFT_BEFORE: Final = Gated(_LEFT + "$")
# "Dari 94 pabrik yang diperiksa tahun lalu, sepertiga lolos"
_OF_THOSE: Final = Gated(
    r"(?:\A|[.!?:;] |[\"“])dari (?:sekitar |total |lebih dari )*\d[\d.,]*(?: [a-z]+){1,4} yang "
    r"(?:[a-z]+ ){1,4}$"
)
# "Kartu itu 25 yuan, tahun lalu masih 22 yuan"
_ONLY_THEN: Final = Gated(r" (?:[a-z]+ )?(?:masih|baru|hanya|cuma)(?![a-z])[^.;\d]{0,20}\d")
_BESIDE_IT: Final = re.compile(r"\d[^.;,]{0,40}, (?:sedangkan |sementara |pada )?$")
_DIGIT: Final = re.compile(r"\d")
# The last words of that.
_LEFT_ENDS: Final = frozenset(listed("in pada di tahun for during at of on per the akhir bulan as"))
# "twice what it made in 2021", "dua kali lipat tahun lalu": what is multiplied is the earlier time.
_MULTIPLIED: Final = gated_tree(
    r"(?<![a-z])(?:(?:double|twice|triple|thrice|quadruple|times|half)"
    r"(?:(?: again)? as (?:many|much|high|large|big|fast|long)"
    r"(?: [a-z'-]+){0,6}? as(?: [a-z'-]+){0,3}|"
    r" (?:the|that|those|what|its|their)(?: [a-z\d,'-]+){0,7})|"
    r"(?:half|third|quarter|fifth|tenth) of (?:the|its|their) (?:figure|level|number|total|"
    r"volume|amount|rate|price|sum) (?:of|in)|"
    r"than at the [a-z]+(?: [a-z]+)?(?: of(?: [a-z'-]+){1,4})? in|"
    r"(?:than|compared with|compared to|dibanding|dibandingkan)(?: [a-z'-]+){1,7} "
    r"(?:yang [a-z]+ pada|(?:seen|recorded|reached|set|paid|reported|booked|made|sold|raised) in)|"
    r"(?:double|twice|triple|treble|quadruple|(?:two|three|four|five|six|ten|\d+) times)"
    r"(?: the)?(?: (?:level|figure|volume|number|total|pace|rate)s?)?(?: of| in| for)?|"
    r"(?:half|third|quarter|fifth|tenth|%|percent|times) of what (?:it|they|he|she) "
    r"(?:was|were|had been|had|did|made|sold)(?: in| for| at)?|"
    r"(?:below|above|beyond|beat(?:s|ing)?|topp(?:ed|ing)|exceed(?:s|ed|ing)?|"
    r"surpass(?:es|ed|ing)?|short of|(?:%|percent|per cent) of)"
    r" (?:the|its|their|that|those)(?: of)?|the same) $"
)
_MULTIPLIED_ID: Final = Gated(
    rf"(?<![a-z])(?P<rising>(?:{data.RISING_INDONESIAN}) )?(?:[^ ]{{1,9}} )?"
    rf"(?:{data.TIMES_INDONESIAN})(?: (?:{data.RESULTS_INDONESIAN}))* $"
)
_MULTIPLIED_ENDS: Final = frozenset(
    words.split()[-1] for words in f"{data.TIMES_INDONESIAN}|{data.RESULTS_INDONESIAN}".split("|")
)
_EARLIER: Final = Gate(
    _OF_THOSE, _ONLY_THEN, _LEFT_BEFORE, _LEFT_BEHIND, _MULTIPLIED, _MULTIPLIED_ID
)
_MULTIPLIED_GRAINS: Final = frozenset(("year", "half", "quarter", "quarters", "month", "months"))
# An amount or a change is what is compared, "9% of the price from January" is not.
_FROM_AN_AMOUNT: Final = re.compile(
    r"(?:\d|half|third|quarter|fifth|tenth|fold|double|doubled|halved|separuh|setengah|sepertiga|"
    r"seperempat|seperlima|rose|fell|grew|risen|fallen|grown|naik|turun|up|down|higher|lower|"
    rf"{LEBIH})"
    r"(?: (?!of |off )[a-z.,()%-]+| ?%|\)){0,4} (?:from|dari)(?: \w+)? $"
)
_CHANGING: Final = re.compile(
    r"(?<![a-z])(?:rose|risen|rising|fell|fallen|falling|grew|grown|up|down|higher|lower|increase|"
    r"declin|dropp|gain|lost|cut|doubl|halv|tripl|jump|climb|slid|slip|surg|soar|plung|more|less|"
    r"naik|turun|tumbuh|meningkat|menurun|melonjak|anjlok|merosot|bertambah|berkurang|menyusut)"
)
_TO_DO: Final = re.compile(
    r"(?<![a-z])(?:agreed|told|ordered|asked|set|forced|required|decided) to "
)
_FROM: Final = re.compile(r"(?:from|dari)(?: \w+)? $")
_PART_OF: Final = re.compile(
    r"(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|percent|per cent|%|times) of $|"
    r"(?<![a-z])(?:above|below|beyond|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing)|"
    r"beat(?:s|ing)?|short of|match(?:es|ed|ing)|double|twice|triple) $"
)
_FIGURE_OF: Final = re.compile(r": ?(?:[a-z]{1,4}\$? ?|[$€£¥])?[+-]?\d")
# Characters before a time in which words tell what it is.
_BEFORE: Final = 90
# "naik 12 persen dari forum tahun lalu", "unchanged from 2024"
_MEASURED_BY: Final = gated_tree(
    r"(?<![a-z])(?:(?:%|percent|per cent|persen|poin|points?|higher|lower|bigger|smaller|larger|"
    r"more|fewer|less) (?:from|than|dari|daripada|ketimbang|dibanding) "
    r"(?:(?!(?:pdb|total|seluruh|since|sejak|semenjak|half|third|separuh|target|by|"
    r"[a-z]*illion|thousand|dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"twenty|thirty|forty|fifty|sixty|a|an|one) )[a-z'-]+ ){1,4}|"
    r"(?:berubah|berbeda|beda|stabil|datar|unchanged|flat|steady|changed) (?:from|dari)"
    r"(?: tahun)? |"
    r"(?:naik|turun|meningkat|menurun|tumbuh|melonjak)(?: [a-z]+){0,2} dari "
    r"(?:posisi|level|angka|capaian|realisasi)(?: (?:bulan|tahun|pada|akhir))* |"
    r"(?:di bawah|di atas|melampaui|menyamai) (?:puncak|rekor|titik|level|tingkat|posisi|angka|"
    r"capaian)(?:nya)?(?: [a-z]+)?(?: (?:pada|di|tahun))?(?: bulan)? |"
    r"(?:below|above|under|beyond|short of) (?:the|its|their) (?:[a-z]+(?: of [^;]{1,30})? "
    r"(?:in|at|on)|(?:peak|high|low|record|level|average|figure|total) of) )$"
)
_SAID_IN: Final = compiled(
    r"(?<![a-z])(?:said|reported|told [a-z]+|predicted) (?:back )?in $|"
    r"(?<![a-z])(?:menyatakan|mengatakan|menyebut|mengumumkan|memperkirakan) pada $"
)
# What follows "December's rise" is compared with it.
_FOLLOWING: Final = re.compile(r"(?<![a-z])(?:after|following)(?: the)? $")
# "the biggest since 2021", "tertinggi sejak 2013", 2013年以来最高: what a record is compared with.
_RECORD: Final = Gated(
    r"(?<![a-z])(?:(?:bigg|high|low|larg|fast|slow|strong|weak|sharp|steep|few|small|deep|long|"
    r"short|great|hott|cold|warm|wett|dri|heavi|busi|tight|clean|cheap|quick)est|(?<=the )most|"
    r"most(?= [a-z]+(?:ive|ful|al|ous|ed|ing|ent|ant|ble|ic|ly) )|best|worst|record|"
    r"consecutive|straight|in a row|"
    r"ter(?:tinggi|besar|endah|banyak|kecil|tajam|parah|baik|buruk|cepat|lama|lambat|dalam|dini|"
    r"mahal|murah|panas|dingin|kuat|lemah|sepi|ramai|pesat)|berturut-turut)(?![a-z])"
    r"[^.;\n]{0,50} (?:since|sejak|semenjak)"
    r"(?: (?:at least|the|bulan|tahun|[a-z' ]{3,40} in|awal))? $"
)
_RECORD_HAN: Final = re.compile(
    "的?(?:历史)?(?:同期|单月|单季|月度|季度|年度)?(?:的)?(?:最|新高|新低|第[一二](?![次起轮批例回]))|"
    "[^，。；\\d]{0,12}首次"
)
_RECORD_IN: Final = re.compile("的?(?:首次|首个|最|新[高低]|[高低]位|第[一二](?![次起轮批例回]))")
# "at Friday's exchange rate", 按昨日汇率折算: the day only converts an amount.
_RATE_AFTER: Final = Gated(
    "(?:日|的)?(?:人民币)?(?:中间价|收盘)?的?[汇匯]率|"
    "(?:'s|’s)? (?:average )?exchange rates?(?![a-z])"
)
_RATE_BEFORE: Final = Gated(
    r"(?<![a-z])(?:exchange rates? (?:of|on|in)|kurs(?: (?:tengah|jual|beli))?(?: bi)?"
    r"(?: (?:pada|per|tanggal|hari))*) \(?$|"
    # "For the first time since 2019, exports fell in April"
    r"(?<![a-z])(?:(?:first|second|third|fourth|only) (?:time|[a-z]+) since|"
    r"(?:pertama|kedua|ketiga) kali(?:nya)? sejak)(?: (?:at least|the|tahun|bulan|early|late))* $"
)
# "Tongzhou, the district to which the government moved in 2019": no figure is of that year.
_TOLD_OF: Final = re.compile(
    r", (?:the [a-z'’-]+(?: [a-z'’-]+){0,2} |an? [a-z'’-]+(?: [a-z'’-]+){0,2} )?"
    r"(?:(?:to|in|on|for|from|at|by|with) )?(?:which|who|whose|where)(?: [a-z'’-]+){1,9}"
    r" (?:in|since|on)(?: (?:early|late|mid))?[ -]$|"
    r", yang(?: [a-z'’-]+){1,6} (?:pada|sejak|di)(?: tahun)? $"
)
# "The terminal, which opened last month, has handled 300 ships"
_TOLD_LATELY: Final = re.compile(r", (?:which|who|where)(?: [a-z'’-]+){1,6} $")
_WHICH: Final = re.compile(" (?:which|who|whose|where|yang) ")
_OTHERS: Final = Gate(_RATE_AFTER, _RATE_BEFORE, _WHICH, *OF_A_THING)
# A share, which is where something stood in the third quarter; a race, which was held on 3 May.
_HELD: Final = re.compile(
    r"^[\d%], which (?:is|was) (?:where|what|when|how)(?![a-z])|"
    r"(?<![a-z])(?:held|took place|staged|hosted|met|diadakan|digelar|berlangsung|diselenggarakan|"
    r"dihelat|dilaksanakan|dilangsungkan)(?![a-z])"
)
_RUNS_OUT: Final = re.compile(
    r" (?:which|that|yang) (?:will |akan )?(?:end(?:s|ed)?|expires?|lapses?|berakhir) "
)
_CLAUSE_ENDS: Final = re.compile(r"[.,;)]|\Z|\n")


def _is_left_behind(plain: str, atom: Atom, before: str, last: str, opened: int) -> bool:
    """Whether a time is that of an earlier amount, or of what is multiplied."""
    spaced = before.endswith(" ")
    if spaced and _OF_THOSE.search_in(before, opened):
        return False
    if spaced and _ONLY_THEN.match_in(plain, opened, atom.end) and _BESIDE_IT.search(before):
        return plain.endswith(("lalu", "silam", "sebelumnya", "kemarin"), atom.start, atom.end)
    if atom.rule in ("years_ago", "relative_year") or atom.days is not None:
        if left := _LEFT_BEFORE.search_in(before, opened):
            return not _is_part(before, left.start())
    elif last in _LEFT_ENDS and (left := _LEFT_BEHIND.search_in(before, opened)):
        return not _is_part(before, left.start())
    if not spaced or atom.grain not in _MULTIPLIED_GRAINS:
        return False
    if _MULTIPLIED.search_in(before, opened):
        return True
    multiplied = _MULTIPLIED_ID.search_in(before, opened) if last in _MULTIPLIED_ENDS else None
    return multiplied is not None and not multiplied.group("rising")


def _is_part(before: str, at: int) -> bool:
    """ "23 dari 41 sektor pada Oktober": no earlier amount."""
    figure = _DIGIT.search(before, at)
    return figure is not None and is_whole_of_some(before, figure.start())


def _leaves_an_amount(atom: Atom, before: str) -> bool:
    """Up 4% from March, but not "a tariff of 32% from 9 July", "agreed to cut it from April"."""
    if _FROM_AN_AMOUNT.search(before) is None or FUTURE.search(before) is not None:
        return False
    if atom.grain not in (*DAYS, "month"):
        return True
    return _CHANGING.search(before) is not None and _TO_DO.search(before) is None


def role_of(plain: str, atom: Atom, words: Around, last: str, opened: int) -> str:
    """main, base or said; see period.Period. `last` is the word before the time, `opened` the
    gates of the line."""
    if not plain.isascii() and (role := role_han(plain, atom, opened)):
        return role
    kind, tail = words.kind, words.tail
    before = plain[max(0, atom.start - _BEFORE) : atom.start]
    if words.corresponding or kind == "base" or tail == "compared" or (atom.shift or 0) < 0:
        return "base"
    if _is_of_an_amount(plain, atom, kind, before):
        return "base"
    if opened & _EARLIER.bit and _is_left_behind(plain, atom, before, last, opened):
        return "base"
    if is_compared(plain, atom, before, opened):
        return "base"
    if opened & _MEASURED_BY.bit and _measures(plain, atom, before):
        return "base"
    if is_named(plain, atom, before, last, opened) or adds_up(plain, atom, before, opened):
        return "said"
    if _is_of_a_record(plain, atom, words, before, opened):
        return "base"
    if opened & _OTHERS.bit and (other := _told_of_another(plain, atom, before, opened)):
        return other
    return _role(plain, atom, words, before, last, opened)


def _is_of_an_amount(plain: str, atom: Atom, kind: str, before: str) -> bool:
    """Whether an amount is said to be that of a time: "revenue of £212.6m (FY24: £203.6m)", "a
    seventh of last year's", "cooling from March's 12%"."""
    if before.endswith("("):
        return _FIGURE_OF.match(plain, atom.end) is not None
    if not plain.startswith("'s", atom.end):
        return False
    if atom.grain == "year" and _PART_OF.search(before):
        return True
    held = plain.startswith(" ", atom.end + 2)
    return held and (kind == "since" or _FOLLOWING.search(before) is not None)


# 记者从18日召开的新闻发布会上获悉: where it was learnt, not since when
_HELD_HAN: Final = re.compile(
    "(?:[上下]午|晚上?)?(?:在[^，。；]{1,12}|由[^，。；]{1,12})?(?:正式)?(?:召开|举行|举办|召集|主办)的"
)


def _role(plain: str, atom: Atom, words: Around, before: str, last: str, opened: int) -> str:
    kind, tail, end = words.kind, words.tail, atom.end
    if _CONTRASTED.match_in(plain, opened, atom.start) or _NOW_BEHIND.match_in(plain, opened, end):
        return "base"
    if atom.rule == "range" or (kind in ("by", "before") and FUTURE.search(before)):
        return "main"  # "is to be announced before 27 May"
    if kind == "until" and is_extended(plain, atom, opened):
        return "said"
    if kind == "since":
        if tail != "since" and before.endswith(("从", "由")):
            return "said" if _HELD_HAN.match(plain, end) else "base"
        if tail == "of" or _FROM.search(before):
            return "base" if tail != "since" and _leaves_an_amount(atom, before) else "main"
    if atom.grain in DAYS:
        open_ended = kind in ("since", "until", "asof") and before.endswith(" ")
        return "main" if open_ended else said(plain, atom, before)  # "fined since 1 October"
    there = atom.grain == "month" and last in ("in", "pada") and _SAID_IN.search(before)
    return "said" if there or is_said_beside(plain, atom, before) else "main"


def _measures(plain: str, atom: Atom, before: str) -> bool:
    """Whether a change is one from what was in a year; "of this year's target" is none."""
    if atom.grain not in ("year", "quarter", "month") or not before.endswith(" "):
        return False
    if plain.startswith(("this", "tahun ini", "next", "tahun depan"), atom.start, atom.end):
        return False
    return _MEASURED_BY.pattern.search(before) is not None


def _is_of_a_record(plain: str, atom: Atom, words: Around, before: str, opened: int) -> bool:
    if _RECORD.search_in(before, opened):
        return True
    if atom.rule == "rolling" and _RECORD_IN.match(plain, atom.end):
        return True  # 为三年来首次
    if plain.startswith("年内", atom.start) and _RECORD_IN.match(plain, atom.end):
        return True  # 创年内新高
    return words.tail == "since" and _RECORD_HAN.match(plain, words.end) is not None


def _told_of_another(plain: str, atom: Atom, before: str, opened: int) -> str:
    """The role of a time of a rate, of a name or of a thing beside what is told; "" for none."""
    if _RATE_AFTER.match_in(plain, opened, atom.end):
        return "said"
    if not before.endswith((" ", "-", "(")):
        return ""
    if _RATE_BEFORE.search_in(before, opened):
        return "said"
    told = None
    if _WHICH.search(before):
        lately = plain.startswith(RELATIVE, atom.start) and plain.startswith(",", atom.end)
        told = _TOLD_OF.search(before) or (_TOLD_LATELY.search(before) if lately else None)
    if told is not None and _CLAUSE_ENDS.match(plain, atom.end):
        # "The strike, which began on Monday, costs 3 million yuan a day"
        if _RUNS_OUT.search(told.group()) and plain.startswith(",", atom.end):
            return "said"  # "The subsidy, which ends on December 31, has covered 420 cars"
        begun = atom.grain in DAYS and "opened" not in told.group()
        if not begun and _HELD.search(before[max(0, told.start() - 1) :]) is None:
            return TOLD_OF
    if not is_of_a_thing(plain, atom, opened):
        return ""
    return "said" if matures(plain, atom, opened) else TOLD_OF
