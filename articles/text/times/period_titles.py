"""Times that only name something: a law, an edition, an intake, games, somebody's age.

Everything is searched in a plain shadow, in windows of fixed width.
"""

import re
from typing import Final

from articles.text.gated import Gate, Gated, gated_tree
from articles.text.times.atoms import Atom
from articles.text.times.period_roles_han import is_in_a_title

_LAW: Final = gated_tree(
    r"(?<![a-z])(?:perpres|peraturan|uu|undang-undang|permen[a-z]*|keppres|pp|perda|pojk|pmk|"
    r"inpres|perppu|kepmen[a-z]*|pergub|perwali)(?: (?:nomor|no\.?))? ?\d{1,4}[/-]? ?(?:tahun )?$|"
    r"(?<![a-z])(?:nomor|nomer|no\.?) ?[\w./-]{1,20} (?:tahun )?$|〔$|law no"
)
_DECIDED: Final = re.compile(r"(?<![a-z])(?:nomor|nomer|no\.?) ?[\w./ -]{1,40}? tanggal $")
# "the 2015 Securities Law", "the 2026 model", "a 2014 ordinance"
_LAW_BEHIND: Final = re.compile(
    r" (?:[a-z'-]+ ){0,3}?(?:law|act|treaty|convention|protocol|directive|constitution|charter|"
    r"agenda|model|edition|version|agreement|accord|pact|yearbook|almanac|handbook|catalogue|"
    r"catalog|code|ordinance|statute|decree|edict|regulations?|rules?|guidelines?|standards?|"
    r"textbook|vintage|intake|cohort|class)(?![a-z]| year)"
)
_ARTICLES: Final = ("the", "a", "an", "its", "their")
# "the class of 2019", "the rule of 2014", "angkatan 2019", "buatan Jepang 1987"
_NAMED_OF: Final = Gated(
    r"(?<![a-z])(?:class|rules?|law|act|treaty|convention|charter|constitution|ordinance|decree|"
    r"edict|code|statute|accord|agreement|pact|intake|cohort|vintage|generation) of $|"
    r"(?<![a-z])(?:buku tahunan|buku putih|almanak|katalog|pedoman|standar|traktat|konvensi|piagam|"
    r"konstitusi|kelas|angkatan|edisi|model|keluaran|lansiran|rakitan|versi|generasi|"
    r"(?:buatan|cetakan|terbitan)(?: [a-z]+){0,2})(?: tahun)? $"
)
_AGED: Final = re.compile(r"是?[^，。]{0,16}?\d+(?:岁|周年)")
# "co-host of the 2022 Winter Olympics", "tuan rumah Olimpiade Musim Dingin 2022": no time, unless
# something was at them.
_GAMES: Final = re.compile(
    r" (?:[a-z]+ ){0,2}?(?:olympics?|paralympics?|winter games|summer games|asian games|"
    r"world cup)(?![a-z])|"
    r"年?[^，。、；：\d期]{0,4}(?:冬残?奥会|奥运会|残奥会|亚运会|世界杯|全运会|青奥会|大运会)(?!期间|前后|时|召开|举[办行])"
)
_GAMES_ID: Final = re.compile(
    r"(?<![a-z])(?:olimpiade|paralimpiade|asian games|sea games|piala dunia)"
    r"(?: [a-z]+){0,2} (?:tahun )?$"
)
_AT_GAMES: Final = re.compile(
    r"(?:(?<![a-z])(?:at|during|in)(?: the)? |(?:\A|[，。；：]|[在于]))$|"
    r"(?<![a-z])(?:pada|selama|saat|di|sepanjang)(?: (?:gelaran|ajang|masa))? "
    r"(?:olimpiade|paralimpiade|asian games|sea games|piala dunia)[a-z ]*$"
)
# 河北省“十四五”成就发布会: what a meeting is about
_MEETING_ON: Final = re.compile(
    "”?[^，。；、”]{0,12}?(?:发布会|座谈会|研讨会|报告会|展览|成就展|论坛)"
)
# 《行动方案（2025—2027年）》
_YEARS_END: Final = (")》", "年)》", "》", "年》")
_ANY_GAMES: Final = Gate(_GAMES, _GAMES_ID)


def is_named(plain: str, atom: Atom, before: str, last: str, opened: int) -> bool:
    """Whether a year only names a document, or says since when somebody is how old."""
    if atom.rule.startswith("plan"):
        return _MEETING_ON.match(plain, atom.end) is not None or before.endswith(
            ("面向", "展望", "谋划", "迎接", "面向“", "展望“", "谋划“")
        )
    if last == "tanggal" and _DECIDED.search(before):
        return True
    if opened & _ANY_GAMES.bit and _is_of_games(plain, atom, before):
        return True
    if atom.grain != "year":
        years = atom.grain == "years" and plain.startswith(_YEARS_END, atom.end)
        return years and is_in_a_title(plain, atom, before)
    if last in _ARTICLES and _LAW_BEHIND.match(plain, atom.end):
        return True
    written = plain[atom.end - 1].isdigit()  # "this year's model" is of this year
    if written and _NAMED_OF.search_in(before, opened) is not None:
        return True
    if is_in_a_title(plain, atom, before) or _LAW.search_in(before, opened):
        return True
    return plain.startswith("今年", atom.start) and _AGED.match(plain, atom.end) is not None


def _is_of_games(plain: str, atom: Atom, before: str) -> bool:
    named = _GAMES.match(plain, atom.end) or _GAMES_ID.search(before)
    return named is not None and _AT_GAMES.search(before) is None
