"""What a percentage is, growth or share or rate, where no word of change stands beside it."""

import re
from functools import cache
from typing import Final

from articles.text.alternatives import compiled, one_of
from articles.text.amounts import changes_named, cue_noun_data, moves_english
from articles.text.amounts import cue_data as data
from articles.text.amounts.cues import (
    MOVES,
    NOUNS_ALONE,
    Word,
    changes,
    clause_before,
    loses,
    sentence_before,
    sign_of,
)
from articles.text.gated import Gate


def percent_role(plain: str, at: int, language: str) -> tuple[str, str]:
    """(role, sign) of a percentage that no word of change governs, by the nouns before it."""
    text = sentence_before(plain, at, language)
    # "yield one pear in five", but "stayed below 6 percent"
    part = language == "en" and _FIGURE.match(plain, at) is None
    part = part or (language == "id" and _FRACTION.match(plain, at) is not None)
    if change := changes_named.sign_of_change(text, plain, language):
        return "growth", change
    for match in reversed(list(_nouns(language).finditer(text))):
        noun = match.group().removesuffix("nya") if language == "id" else match.group()
        if noun in _OF_CLAUSE:
            clause = clause_before(plain, at, language, len(text))
            if match.start() < len(text) - len(clause):
                continue  # said of its own clause
        if noun in data.CHANGE_NOUNS[language]:
            if changes_named.is_contributed_to(text, match.start()):
                continue
            moves = MOVES.match(text + plain[at : at + 10], match.end()) or _REACHED.search(text)
            taken = language == "en" and moves_english.is_of_a_rate(plain, at)
            if noun not in data.GROWTH_NOUNS and (moves or taken):
                continue  # "the share is to rise from 4%", "drop its 15% levy": a verb
            return "growth", "-" if noun in data.FALL_NOUNS else "+"
        if noun in _YIELDS and language == "en" and _LARGE.match(plain, at):
            return "share", "+"  # the part of what is made that is good
        if language == "id" and noun in cue_noun_data.RATE_NOUNS["id"]:
            moved = _RATE_MOVED.search(text, 0, match.start())
            if moved is not None and _BY.search(text, len(text) - 40):
                return "growth", data.CHANGES["id"][moved.group(1)]
        return (
            "level" if noun in cue_noun_data.RATE_NOUNS[language] and not part else "share"
        ), "+"
    return "", "+"


def is_of_a_part(plain: str, at: int, language: str) -> bool:
    """Whether the noun before a percentage that grew is a share or a rate."""
    part = _PARTS[language].stands_in(plain)
    return part and percent_role(plain, at, language)[0] in ("share", "level")


_PARTS: Final = {
    language: Gate(re.compile(one_of([*nouns, *cue_noun_data.RATE_NOUNS[language]])))
    for language, nouns in cue_noun_data.SHARE_NOUNS.items()
}
_FIGURE: Final = re.compile(r"(?:[a-z]+ ){0,3}\d")
_FRACTION: Final = re.compile(
    r"(?:(?!per )[a-z]+ ){0,3}?(?:seper|separuh|setengah|(?:dua|tiga|empat|lima) per ?[a-z])"
)
_BY: Final = compiled(
    r"(?<![a-z])(?:by|sebesar)(?: up to(?= )| (?!to |menjadi |ke |from |dari |at )[a-z]+){0,4} $"
)
# "rata-rata kenaikan tarif cukai sebesar 21,5 persen"
_RATE_MOVED: Final = re.compile(
    r"(?<![a-z])(kenaikan|penurunan|peningkatan|pemangkasan|lonjakan) (?:[a-z]+ )?$"
)
_YIELDS: Final = ("yield", "yields")
_LARGE: Final = re.compile(r"[3-9]\d(?:\.\d+)? ?(?:%|per ?cent)")
# Said of its own clause only.
_OF_CLAUSE: Final = (
    *("margin of error", "margin kesalahan", "toleransi kesalahan"),
    *("同比", "环比", "关税", "税率", "费率", "溢价率"),
)
# "naik dari 61% menjadi 94%", whatever improvement the sentence told of before
_REACHED: Final = compiled(r"(?<![a-z])(?:from|to|dari|menjadi|jadi|ke) $")
_RATE_BEHIND: Final = re.compile(
    r" (?:(?:income|sales|corporate|corporation|import|export|value-added) )?"
    r"(?:tax|vat|tariffs?|duty|duties|levy|surcharge|interest|coupon|rate|commission|yield|"
    r"chance|probability|likelihood|odds|royalty|fee|rebate)(?![a-z])"
)
# A price in percent of face value, the rate that is asked on a loan.
_OF_VALUE: Final = re.compile(
    r" of (?:par(?![a-z])|(?:their |its |the )?(?:face|par|book|nominal|list|net asset) "
    r"(?:value|price))| on (?:his|her|its|their|the|a|an|new|such)? ?(?:[a-z-]+ ){0,2}(?:loans?|"
    r"deposits?|bonds?|mortgages?|savings|debt|borrowings?|notes?)(?![a-z])"
)
_OF_WHOLE: Final = re.compile(
    r" of (?!growth|an? )| (?:market )?(?:share|stake|slice|portion|holding)(?![a-z])|"
    r"% of gdp| dari (?:total|pdb|seluruh|keseluruhan|jumlah|produk domestik|target|"
    r"pagu|anggaran|kapasitas|realisasi|alokasi|rencana)| di antaranya(?![a-z])"
)


def role_behind(plain: str, end: int, code: str, language: str) -> str:
    """The role that the words behind a percentage give it: "a 25% tariff", "2.9% of GDP"."""
    if language == "zh-hans":
        return ""
    if language == "en" and compares(plain, end, code):
        return "multiple"
    if _RATE_BEHIND.match(plain, end) or _OF_VALUE.match(plain, end):
        return "level"
    if language == "en" and plain.startswith(" off", end) and _OFF_PRICE.match(plain, end):
        return "level"  # "pensioners get 20 percent off"
    if language == "en" and _OPINION.match(plain, end):
        return "share"  # "61% backed the fare rise and 27% opposed it"
    return "share" if _OF_WHOLE.match(plain, end) else ""


_OFF_PRICE: Final = re.compile(
    r" off(?:[.,;)!\"]|$| (?:for|on|at|to|all|every|any|when|if|and|with|until|this|"
    r"during)(?![a-z])| (?:the|their|its|his|her|your) (?:[a-z-]+ ){0,2}(?:prices?|bills?|tickets?|"
    r"fares?|fees?|tuition|rents?|costs?|tabs?|purchase|order|meals?|entry|admission|"
    r"list price)(?![a-z]))"
)
_OPINION: Final = re.compile(
    r" (?:said|say|backed|back|opposed|oppose|thought|think|believed?|voted|agreed|disagreed|"
    r"wanted|want|own|owned|did not|do not|had no|have no|preferred|felt|feared)(?![a-z])"
)
# 升156点或0.86%
_AFTER_POINTS: Final = re.compile("[升涨跌降挫][0-9.,]{1,9}个?点(?:，|或|、|,|,? ?[（(])$")
_LEVIED: Final = re.compile(
    "的?(?:[一-鿿]{0,4}关税|税率|增值税|所得税|消费税|[一-鿿]{0,2}利率|佣金|手续费|服务费)|的?[税费]?率?(?:征收|计征)"
)


def role_of_han(plain: str, start: int, number: int, end: int) -> str:
    """The role of a Chinese percentage by its bound or what follows: 约占四成, 20%的关税."""
    if _LEVIED.match(plain, end):
        return "level"
    if _AFTER_POINTS.search(plain, start - 16, start):
        return "growth"
    return "share" if "占" in plain[start:number] else ""


# "half the daytime tariff", "a fifth of what it does by road", "half as many"
_THAN_IT: Final = re.compile(
    r" as (?:many|much|long|high|large|big|fast|often|expensive|cheap|heavy|wide)(?![a-z])|"
    r" of what (?:it|they|he|she|the)(?![a-z])| (?:of )?(?:that|those) (?:of|in|at|for) |"
    r" of an? (?:[a-z-]+ ){0,2}[a-z]+['’]s? (?:pay|wages?|salary|income|earnings|weight|size|price|"
    r"cost|length|height|fee|rent)(?![a-z])| (?:of )?(?:the|its|their|this|"
    r"[a-z]+['’]s) (?:[a-z0-9'’-]+ ){0,3}(?:rates?|prices?|costs?|levels?|averages?|speed|tariffs?|"
    r"fares?|wages?|salary|norm|mean|peak)(?![a-z])| the (?:size|length|number|amount|time|weight|"
    r"width|volume|distance|figure|height)(?![a-z])"
)
_THAN_LEVEL: Final = re.compile(
    r" of (?:the|its|their|this|pre-[a-z]+|[a-z]+['’]s|last) (?:[a-z0-9'’-]+ ){0,3}"
    r"(?:prices?|levels?|averages?|norm|mean|peak)(?![a-z])|"
    r" of (?:what (?:(?:it|they|he|she) (?:was|were|is|did|used to|had been)|is|was|are|were)|"
    r"pre-[a-z]+ levels?|normal)(?![a-z])"
)


def compares(plain: str, end: int, code: str) -> bool:
    """Whether a part is of another thing of the same kind, and so a multiple of it."""
    pattern = _THAN_IT if code == "ratio" else _THAN_LEVEL
    return code in ("ratio", "percent") and pattern.match(plain, end) is not None


@cache
def _nouns(language: str) -> re.Pattern[str]:
    words = [
        *data.CHANGE_NOUNS[language],
        *cue_noun_data.SHARE_NOUNS[language],
        *cue_noun_data.RATE_NOUNS[language],
    ]
    body = one_of(words)
    tail = "(?:nya)?" if language == "id" else ""
    return re.compile(body if language == "zh-hans" else rf"(?<![a-z-])(?:{body}){tail}(?![a-z])")


def sentence_sign(plain: str, at: int, language: str) -> str:
    """The sign of the last word of change in the sentence before `at`: "menurunkan ... 25 bps"; ""
    where there is none."""
    text = sentence_before(plain, at, language)
    found = changes(text, language)
    if len(found) > 1 and found[-1].word in NOUNS_ALONE and text[found[-1].end :] == " by ":
        found = found[:-1]  # "cut its forecast for growth by 30 basis points"
    if not found:
        return ""
    clause = text[: found[-1].start].rpartition("，")[2]
    return sign_of(found[-1].word, clause, language, strict=language != "zh-hans")


# Years, and what roads are called.
_YEARS: Final = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?![\d,.])|"
    r"(?<![a-z])(?:highway|road|route|line|expressway|terminal|street) \d{1,3}(?![\d,.%])"
)


def clause_sign(plain: str, at: int, language: str) -> str:
    """The sign of the last word of change in the clause before `at`."""
    clause = clause_before(plain, at, language)
    found = changes(clause, language)
    if not found:
        return "+"
    return sign_of(
        found[-1].word, clause[: found[-1].start], language, strict=language != "zh-hans"
    )


_THAN_IN: Final = re.compile(
    r"(?<![a-z])(?:daripada|dibanding|dibandingkan|ketimbang|"
    r"dari (?:posisi|target|realisasi|capaian))(?![a-z])"
)
# "Naik paling tinggi, yakni 2,11 persen", or against another: "menguat terhadap rupee 0,09%"
_HOW: Final = (
    r"(?:(?:paling|lebih|cukup|sangat|kian|makin|semakin|relatif) [a-z]+|ter[a-z]{4,}|tipis|tajam|"
    r"drastis|signifikan|pesat|melambat|moderat|tinggi)"
)
_MOST: Final = re.compile(
    r"(?<![a-z])(naik|turun|tumbuh|meningkat|menurun|merosot|melonjak|anjlok|menguat|melemah|"
    r"terkoreksi|terkontraksi|susut|menyusut|penguatan|pelemahan|kenaikan|penurunan|terapresiasi|"
    rf"terdepresiasi)(?: {_HOW},(?: (?:yakni|yaitu|sebesar|mencapai|sekitar|hanya|cuma))*|"
    r",(?: (?:yakni|yaitu|sebesar|tipis|tajam|hanya|cuma|masing-masing))+|"
    rf"(?: {_HOW})?,? "
    r"(?:yakni|yaitu|adalah|antara lain|di antaranya)"
    r"(?: (?!dari |menjadi |ke |sebesar |dengan |karena |pangsa |porsi |kontribusi |bunga )"
    r"[a-z&.-]+){1,5}|(?: [a-z]+){0,6}:(?: (?!dari |menjadi |ke |sebesar )[a-z&.-]+){1,4}|"
    r" terhadap(?: [a-z]+){1,4}?(?: sebesar| sekitar)?) $"
)
# "Naik dari rencana semula sebesar Rp 40 triliun": what was left behind.
_LEFT: Final = re.compile(r" dari (?![a-z]+ (?:menjadi|ke) )")


def _compares(clause: str, change: Word, *, relative: bool) -> bool:
    """Whether what stands behind a word of change is the other side of a comparison."""
    if _THAN_IN.search(clause, change.end):
        return True
    compares = change.word.startswith("lebih ") or not relative
    return compares and _LEFT.match(clause, change.end) is not None


_AS_FAR_AS: Final = re.compile(r"(?<![a-z])(?:hingga|sampai)(?: (?!ke|di|level|menjadi)[a-z]+)? $")


def _object_moved(clause: str, language: str) -> str | None:
    """The sign where only the object stands between: "cut prices 20 percent"."""
    found = changes(clause, language)
    if not found or found[-1].word not in data.AMOUNT_VERBS:
        return None
    gap = clause[found[-1].end :]
    if (
        loses(found[-1].word, gap)
        or _OBJECT.fullmatch(gap) is None
        or _NO_OBJECT.search(gap) is not None
    ):
        return None
    return data.CHANGES[language][found[-1].word]


_OBJECT: Final = re.compile(
    r"(?: [a-z-]+){1,4} |"
    r"(?: [a-z-]+){0,3} \d{1,4}(?: [a-z-]+){1,4} (?:rata-rata|on average|an average of) "
)
_NO_OBJECT: Final = re.compile(
    r" (?:will|would|could|can|may|might|is|are|was|were|have|has|had|to|at|of|from|for|with|in|on|"
    r"and|or|that|than|over|under|menjadi|ke|dari|pada|dengan|untuk|yang|dan|di|level|jadi|hingga|"
    r"sampai|below|above|stake|share|saham|porsi|kepemilikan) "
)


def moved_by(plain: str, at: int, language: str, *, relative: bool) -> str | None:
    """The sign where an object stands between verb and number: "memangkas subsidi sebesar 20%".

    A percentage may also stand behind "hingga": "menekan emisi hingga 50 persen".
    """
    if language == "zh-hans":
        return None
    low = at - 40 if at > 40 else 0
    if relative and language == "id" and (moved := _MOST.search(plain, at - 90, at)):
        return data.CHANGES["id"][moved.group(1)]
    left = plain[low:at]
    by = ("by " in left or "sebesar " in left) and _BY.search(plain, low, at) is not None
    if not by and not relative:
        return None
    clause = clause_before(plain, at, language)
    if clause.endswith(" by up to "):
        clause = clause.removesuffix("up to ")  # "cut costs by up to": it does not go up
    if clause == " by ":  # "cut offers for a second time, by 50 yuan"
        clause = clause_before(plain, at - len(", by "), language) + clause
    if language == "en" and moves_english.is_of_a_rate(plain, at):
        return None  # "drop its 15% levy": of what is dropped
    if not by and not (language == "id" and _AS_FAR_AS.search(plain, low, at)):
        return _object_moved(clause, language)
    for match in reversed(changes(clause, language)):
        if re.search(r"\d", _YEARS.sub("", clause[match.end :])):
            break  # the change has a figure of its own
        verb = match.word
        if language == "id" and _compares(clause, match, relative=relative):
            break  # "lebih tinggi daripada di Jawa yang sebesar": the other side of it
        if verb in data.CHANGE_NOUNS[language] or verb in data.ADDITIONS:
            continue
        return data.CHANGES[language][verb]
    return None
