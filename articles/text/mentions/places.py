"""Whether the name of a place means the place.

It does not where it is part of another name (a hotel, a university, a treaty, a dish, a time
zone), or where a capital stands for its government ("Beijing menilai").
"""

import re
from collections.abc import Iterator
from typing import Final

from articles.text.alternatives import at_place, compiled, one_of, tree
from articles.text.mentions import mind_data as mind
from articles.text.mentions import name_data as data
from articles.text.word_tables import any_of, listed_words

NAME: Final = "name"
_NEAR = 60
# The capital of a state is the one name of the cluster that stands for a government.
_CAPITALS = frozenset({"beijing", "peking", "北京"})


_AFTER = re.compile(rf"\s+(?:{any_of(data.AFTER_LATIN)})(?!\w)")
_AFTER_HAN = at_place(any_of(data.AFTER_HAN), any_of(data.ROAD_AFTER_HAN))
# Case matters here: "Beijing Normal University", but "Beijing opened a university".
_INSTITUTION_AFTER = re.compile(
    rf"\s+(?:[A-Z][\w.'’-]*\s+(?:of\s+|and\s+)?){{0,3}}(?:{any_of(data.INSTITUTION_AFTER_LATIN)})(?!\w)"
)
_INSTITUTION_AFTER_HAN = re.compile(
    "市?[^\\W\\d_的和与及等在有是为将向从到至对了已一二三四五六七八九十百千两多所家个座某区县镇乡会见同去访赴建办召开由派送给助依托]{0,8}?"
    rf"(?:{any_of(data.INSTITUTION_AFTER_HAN)})"
)
_BEFORE = compiled(rf"(?<!\w)(?:{one_of(listed_words(data.BEFORE_LATIN))})\s+\Z|老\Z")
_ENDS_BEFORE = frozenset(word[-3:] for word in listed_words(data.BEFORE_LATIN))
_LONGEST_BEFORE = 30
_TITLED = re.compile(rf"{data.TITLED}[^”\"》\n]{{0,30}}\Z")
_INSTITUTION_BEFORE = compiled(
    rf"(?<!\w)(?:{any_of(data.INSTITUTION_BEFORE_LATIN)})\s+(?:(?:of|[A-Z][\w.'’-]*)\s+){{1,3}}\Z"
)
_QUOTED_NAME_AFTER = re.compile(
    "(?: [A-Z\\d][\\w'’-]*){1,2}[\"”’]|[」”]?(?:二字|两字|字样|这个词|一词|這個詞)"
)
_ADVERB_EN = (
    rf"(?:(?:has|have|had|is|been|also|now|since|almost|thought\sto|said\sto|itself|still|long|"
    rf"publicly|privately|officially|reportedly|does|did|do|would|will|may|might|could|not|never|"
    rf"already|clearly|simply|therefore|{any_of(mind.ADVERBS_EN)}|no\slonger|\w+ly)\s+)"
)
_ADVERB_ID = (
    rf"(?:(?:sendiri|pun|juga|kini|mulai|akan|telah|sudah|tidak|belum|terus|tampaknya|lantas|"
    rf"pernah|masih|selalu|justru|memang|tentu|pasti|mungkin|barangkali|sempat|makin|semakin|"
    rf"sangat|kembali|jelas|tetap|berulang kali|kemungkinan|kabarnya|konon|bakal|"
    rf"{any_of(mind.ADVERBS_ID)}|dikabarkan|disebut-sebut|berencana)\s+)*"
)


def _inflected(listed: str) -> Iterator[str]:
    """Verbs in the forms of the third person and of the past: "tends", "relied on"."""
    for verb in listed_words(listed):
        first, _, rest = verb.partition(" ")
        stem = first[:-1] if first[-1] == "e" else first
        forms = f"{first}(?:s|es)|{stem}ed"
        if first[-1] == "y" and first[-2] not in "aeiou":
            forms = f"{first[:-1]}ie[sd]"
        yield rf"(?:{forms})\s{rest}" if rest else forms


def _forms(listed: str) -> list[str]:
    """Verbs in all forms that may stand behind a subject or an auxiliary."""
    bases = [verb for verb in listed_words(listed) if " " not in verb]
    return [*bases, *_inflected(listed), *_IRREGULAR.split()]


_IRREGULAR = (
    "built led became began spent held saw grew rose fell made shrank sold bought won lost "
    "put set ran won sent came went brought hit beat lay stood sat found"
)
_MINDS_EN = tree([*_inflected(mind.MIND_EN), *listed_words(mind.MIND_FORMS_EN)])
# "has told the platforms", "pledged 3 trillion yuan of stimulus", "memerintahkan bank"
_DEEDS_EN = (
    rf"(?:{any_of(data.ORDERS_EN)})\s(?:(?:{any_of(data.WHOSE_EN)})\s){{0,4}}(?:{any_of(data.OTHERS_EN)})"
    rf"|(?:{any_of(data.PROMISES_EN)})\s[^.;\n]{{0,60}}?(?:{any_of(data.PROMISED_EN)})"
    r"|set(?:s|ting)?\s(?:an?\s|its\s|the\s)?(?:national|country's|"
    r"nation's)\s(?:[a-z]+\s){0,3}targets?"
    r"|holds?\s[^.;\n]{0,40}?(?:treasur(?:y|ies)|debt|foreign(?:-exchange)? reserves)"
)
_DEEDS_ID = (
    rf"{any_of(data.CAPITAL_DEEDS_ID)}"
    rf"|(?:{any_of(data.CURBS_ID)})\s(?:\w+\s){{0,2}}(?:{any_of(data.BORDERS_ID)})"
    rf"|(?:{any_of(data.ORDERS_ID)})\s(?:para\s|sejumlah\s|seluruh\s|"
    rf"semua\s)?(?:{any_of(data.OTHERS_ID)})"
    rf"|(?:{any_of(data.PROMISES_ID)})\s[^.;\n]{{0,40}}?(?:{any_of(data.PROMISED_ID)})"
)
_CAPITAL_AFTER = re.compile(
    rf",\s(?:for|on)\sits\spart,"
    rf"|(?:,\s+which)?\s+{_ADVERB_EN}*(?:{any_of(data.CAPITAL_VERBS_EN)}|{_DEEDS_EN}|{_MINDS_EN})(?!\w)"
    # "Beijing may relent", but "Beijing hate speech": the base form needs another verb before it
    rf"|\s+{_ADVERB_EN}+(?:{any_of(mind.MIND_EN)})(?!\w)"
    rf"|,\s+which\s+(?:now\s+|still\s+)?(?:expects?|sees|treats|controls|classifies|backs|"
    rf"opposes)(?!\w)|'s\s+(?:\w+\s+)?(?:{any_of(data.CAPITAL_NOUNS_EN)})(?!\w)"
    rf"|'s\s+(?:\w+\s+)?(?:{any_of(data.DRIVES_EN)})\s(?:{any_of(data.AIMS_EN)})"
    rf"|,?\s+{_ADVERB_ID}(?:{any_of(data.CAPITAL_VERBS_ID)}|{_DEEDS_ID}|{any_of(mind.MIND_ID)})(?!\w)"
    # "Beijing dan Jakarta meneken": two states.
    rf"|\s+(?:dan|and)\s+(?!(?:{any_of(data.OWN_CITIES)})|the|other|its|para|kota)[a-z]+(?:\s[a-z]+)?\s+"
    r"(?:akan\s|telah\s|sudah\s|have\s|had\s)?(?:sepakat|meneken|menandatangani|menyepakati|"
    r"berunding|menjalin|agreed|signed|resumed|reached|traded)(?!\w)"
    rf"|(?:{any_of(data.CAPITAL_ADVERBS_ZH)}|{any_of(mind.ADVERBS_ZH)}){{0,4}}"
    rf"(?:{any_of(data.CAPITAL_VERBS_ZH)}|{any_of(mind.MIND_ZH)})"
    r"|-(?:backed|led|friendly|controlled|appointed|approved|aligned|leaning|sanctioned|"
    r"imposed)(?!\w)"
)
# Tried where words begin, of which there are few.
_CAPITAL_BEFORE = re.compile(
    rf"\W(?:(?:{any_of(f'{data.CAPITAL_BEFORE_EN}|{data.CAPITAL_BEFORE_ID}')})\s+|(?:pro|"
    rf"anti)-)\Z"
)
_CAPITAL_BEFORE_HAN = compiled(rf"(?:{any_of(data.CAPITAL_BEFORE_ZH)})\Z")
# Behind these a name may be inside another without a space: 老北京, 电影《北京…》.
_TITLE_OPENS = frozenset('老《“"')
_INSIDE = compiled(
    r"(?<!\w)(?:in|near|around|across|outside|inside|downtown|from|di|dekat|dari|asal"
    rf"|(?:{any_of(mind.OF_CITY_ID)})(?: [a-z]+)?) \Z"
)
_SPLIT = re.compile(any_of(data.SPLIT_HAN))
_RIVAL = any_of(data.OTHER_CAPITALS)
_RIVAL_AFTER = re.compile(rf"\s*(?:and|or|dan|atau|与|和|-|、)\s*(?:{_RIVAL})")
_RIVAL_LINKS = ("and", "or", "dan", "atau", "with", "dengan", "与", "和", "-", "、")
_RIVAL_BEFORE = re.compile(rf"(?:{_RIVAL})\s*(?:{'|'.join(_RIVAL_LINKS)})\s*\Z")
_LONGEST_JOINER = 12
_JOINER = re.compile(r"\s*(?:,|、|，|;|和|与|及|以及|-|/|and|dan|serta|to|ke|hingga|\s)*\s*")


def judge_place(text: str, folded: str, start: int, end: int, *, joined: bool) -> str:
    """ "name" where ``text[start:end]`` means the place, else the reason why not.

    ``folded`` is the text under names.fold_names; ``joined``: listed with other places, so that
    it cannot stand for a government.
    """
    if folded[start] >= "\u3400" and _is_split(folded, start):
        return "inside-name"
    if _after(text, folded, end):
        return "inside-name"
    last = text[start - 1 : start]
    if (last.isspace() or last in _TITLE_OPENS) and _before(text, folded, start):
        return "inside-name"
    if _is_quoted_name(text, start, end):
        return "inside-name"
    if folded[start:end] in _CAPITALS and not joined and _is_government(folded, start, end):
        return "metonym"
    return NAME


def _is_government(folded: str, start: int, end: int) -> bool:
    """Whether the name of a capital stands for a government."""
    low = max(0, start - _NEAR)
    # "buyers in Beijing want": the verb is another's.
    if _CAPITAL_AFTER.match(folded, end) and (
        folded.startswith(("'s", ", which"), end)
        or not (folded.endswith(" ", 0, start) and _INSIDE.search(folded, low, start))
    ):
        return True
    latin = folded[start - 1 : start].isspace() or folded.endswith("-", 0, start)
    if latin and _CAPITAL_BEFORE.search(folded[low - 1 : start] if low else f" {folded[:start]}"):
        return True
    if not latin and _CAPITAL_BEFORE_HAN.search(folded, low, start):
        return True
    rival = _RIVAL_AFTER.match(folded, end) or (
        folded[low:start].rstrip().endswith(_RIVAL_LINKS)
        and _RIVAL_BEFORE.search(folded, low, start)
    )
    # There are flights between the two as well.
    if rival and not _TRAVEL.search(_sentence(folded, start, end)):
        return True
    return (
        _is_contrasted(folded, start, end)
        or _is_among_states(folded, start, end)
        or _bears(folded, start, end)
    )


def _is_contrasted(folded: str, start: int, end: int) -> bool:
    """欧盟设定了上限。北京则把氢能写进了报告: a capital set against another state."""
    if not folded.startswith(("则", "却"), end):
        return False
    before = folded[max(0, start - _WIDE // 2) : start]
    return _STATES_HAN.search(before) is not None and _CITIES_HAN.search(before) is None


_STATES_HAN = compiled(
    "[美德日韩英法俄印]国?(?=[方政总国])|欧盟|布鲁塞尔|华盛顿|柏林|东京|首尔|莫斯科|印度|日本|俄罗斯"
)
_CITIES_HAN = compiled("天津|河北|上海|广东|深圳|重庆|江苏|浙江|雄安|石家庄|各[省地市]|城市")


def _before(text: str, folded: str, start: int) -> re.Match[str] | None:
    """What tells that a name follows in which a place may be named, before an offset."""
    low = max(0, start - _NEAR)
    near = folded[low:start]
    if '"' in near or "“" in near or "《" in near:
        titled = _TITLED.search(folded, low, start)
        if titled:
            return titled
    end = near.rstrip()[-3:]
    if end in _ENDS_BEFORE or end[1:] in _ENDS_BEFORE or near[-1:] == "老":
        named = _BEFORE.search(folded, max(0, start - _LONGEST_BEFORE), start)
        if named:
            return named
    word = text[low:start].rsplit(None, 1)[-1:]
    capital = word and (word[0][0].isupper() or word[0] == "of")
    return _INSTITUTION_BEFORE.search(text, low, start) if capital else None


def _after(text: str, folded: str, end: int) -> re.Match[str] | None:
    """What tells that a place is the first part of a name, behind an offset."""
    if folded[end : end + 1].isspace():
        return _INSTITUTION_AFTER.match(text, end) or _AFTER.match(folded, end)
    return _INSTITUTION_AFTER_HAN.match(text, end) or _AFTER_HAN.match(folded, end)


def masked_span(text: str, folded: str, start: int, end: int) -> tuple[int, int]:
    """How far the name reaches that ``text[start:end]`` is a part of."""
    before, after = _before(text, folded, start), _after(text, folded, end)
    return (before.start() if before else start, after.end() if after else end)


def are_coordinated(folded: str, end: int, start: int) -> bool:
    """Whether a place that ends at an offset stands in a list with the next, which starts at the
    other."""
    return start - end < _LONGEST_JOINER and _JOINER.fullmatch(folded, end, start) is not None


def _is_among_states(folded: str, start: int, end: int) -> bool:
    """Whether a capital acts, or is dealt with, in a sentence about states and not about cities:
    "months of haggling with Beijing", "Beijing spent years building a buffer of grain"."""
    acts = _ACTS.match(folded, end)
    if not (acts or (folded.endswith(_DEALT_IN, 0, start) and _ALONE.match(folded, end))):
        return False
    before = _OPENED.split(folded[max(0, start - _WIDE) : start])[-1]
    if not (acts or _DEALT_WITH.search(before)) or _PLACED.search(before):
        return False
    after = _CLOSED.split(folded[end : end + _WIDE])[0]
    if any(_OF_CITIES.search(part) for part in (before, after)):
        return False
    return any(_OF_STATES.search(part) for part in (before, after))


_WIDE = 160
_OPENED = re.compile(r"[.!?\n;](?:(?<=[\n;])|\s)")
_CLOSED = re.compile(r"[.!?\n;](?:(?<=[\n;])|\s|\Z)")
_PLACED = re.compile(
    r"(?<!\w)(?:in|near|around|across|outside|inside|at|di|dekat|kota|capital,?) \Z"
)
# What follows a name that stands alone: a verb, not a noun that it describes.
_ACTS = re.compile(
    rf"(?:'s)? (?:{any_of(data.NO_NOUN_EN)}|[a-z]+ed|(?:ber|me[mnl]?|di|ter)[a-z]{{4,}})(?![\w-])"
)
_WITH = "with|for|by|that|than|left|dengan|untuk|oleh|bagi|kepada|terhadap"
_DIRECTED = "to|from|ke|dari"
_DEALT_WITH = re.compile(
    rf"(?<!\w)(?:(?:{_WITH})|(?:{any_of(data.DEALING)})(?: \w+){{0,2}} (?:{_DIRECTED})) \Z"
)
_DEALT_IN = tuple(f"{word} " for word in f"{_WITH}|{_DIRECTED}".split("|"))
_ALONE = re.compile(rf"[^\w\s'-]|\s*\Z| (?:{any_of(data.NO_NOUN_EN)}|{any_of(data.LINKS)})(?!\w)")
_OF_STATES = compiled(rf"(?<!\w)(?:{any_of(data.OF_STATES)})(?!\w)")
_OF_CITIES = compiled(rf"(?<!\w)(?:{any_of(data.OF_CITIES)}|{any_of(data.OWN_CITIES)})(?!\w)")


def _bears(folded: str, start: int, end: int) -> bool:
    """Whether a capital does what no city is told to do, in a sentence without a figure and
    without a word of cities: "Beijing drew its own conclusions", "Beijing tak menggubrisnya"."""
    if _BEARS.match(folded, end) is None:
        return False
    before = _OPENED.split(folded[max(0, start - _WIDE) : start])[-1]
    if before and not _OPENS_CLAUSE.search(before):
        return False
    sentence = _sentence(folded, start, end)
    return _FIGURE.search(sentence) is None and _OF_CITIES.search(sentence) is None


_TRAVEL = re.compile(
    r"(?<!\w)(?:flights?|routes?|fl(?:ew|y|ies|own)|airlines?|trains?|cities|universities|rute|"
    r"penerbangan|terbang|maskapai|kereta|kota-kota|航线|航班|直飞|班列)(?![a-z])"
)


def _sentence(folded: str, start: int, end: int) -> str:
    before = _OPENED.split(folded[max(0, start - _WIDE) : start])[-1]
    return before + _CLOSED.split(folded[start : end + _WIDE])[0]


_FIGURE = re.compile(
    r"\d|(?<!\w)(?:two|three|four|five|six|seven|eight|nine|ten|dua|tiga|empat|lima)"
)
# What a clause begins with: no noun that the name would describe.
_OPENS_CLAUSE = compiled(
    r"(?:[,;:(“”\"'—–-] ?|(?<!\w)(?:that|but|and|yet|so|if|when|while|as|because|though|although|"
    r"whether|says?|said|until|since|now|bahwa|tetapi|tapi|namun|dan|jika|bila|kalau|saat|ketika|"
    r"karena|sebab|meski|meskipun|walau|walaupun|apakah|sementara|sementara itu|agar|supaya|yang|"
    r"sedangkan|padahal|kini|lalu) )\Z"
)
_BEARS = compiled(
    rf"\s{_ADVERB_EN}*(?!(?:{tree(_forms(mind.DEEDS_EN))})(?!\w))"
    r"(?:[a-z]{3,}ed|gave|drew|paid|played|took|shot|stuck|dealt|swept|thrust|saw through"
    r"|[a-z]{2,}[^s\W]s(?= (?:the|an?|its|no|little|any|what|how|why|whether|such|it|them|both) )"
    r"|(?<=will |ould |ight )[a-z]{3,}|(?<=may |can |not )[a-z]{3,})(?![\w-])"
    rf"|\s{_ADVERB_ID}(?!(?:{any_of(mind.DEEDS_ID)})(?!\w))(?:me[mnlrwy]\w{{3,}}|ber\w{{4,}})(?![\w-])"
)


def _is_split(folded: str, start: int) -> bool:
    """医保定点: the letters of a place that are no word."""
    found = _SPLIT.match(folded, start)
    if found and found.end() > start:
        return True
    found = _SPLIT.match(folded, start - 1) if start else None
    return found is not None and found.end() > start + 1


def _is_quoted_name(text: str, start: int, end: int) -> bool:
    """ "Beijing Lama", a shop; 「北京」二字, the word."""
    opened = start > 0 and text[start - 1] in '"“‘「'
    return opened and bool(_QUOTED_NAME_AFTER.match(text, end))
