"""Formulas of the press that state a fact with no number, no time and no name: "X is the largest
partner of Y", "the bureau will continue to …", "the network now links all cities of …"."""

from articles.text import kind_states_data as data
from articles.text.gated import EVERY, Gate, Gated, gated_tree
from articles.text.word_tables import any_of

_WORDS_EN, _WORDS_ID = r"(?: [\w'’()-]+)", r"(?: [\w/()-]+)"
_BEHIND = "[^，。；！？“”]"
_VAGUE = rf"{_BEHIND}{{0,8}}(?:{any_of(data.VAGUE_ZH)})"

_RANKED = (
    Gated(
        rf"(?<![a-z])(?:{any_of(data.IS_EN)}){_WORDS_EN}{{0,6}}? (?:[a-z]+-)?"
        rf"(?:{any_of(data.RANKS_EN)})(?: [a-z-]+){{0,2}}? (?:{any_of(data.PLACES_EN)})(?![a-z])"
    ),
    Gated(
        rf"(?<![a-z])(?:{any_of(data.IS_ID)})(?: salah satu)? (?:{any_of(data.PLACES_ID)})"
        rf"{_WORDS_ID}{{0,4}}? (?:{any_of(data.RANKS_ID)})(?![a-z])|"
        rf"(?<![a-z])(?:{any_of(data.PLACES_ID)}){_WORDS_ID}{{0,4}}? "
        rf"(?:{any_of(data.RANKS_ID)}|(?:yang )?paling banyak{_WORDS_ID}{{0,4}}?)(?:nya)?"
        rf"{_WORDS_ID}{{0,3}}? (?:adalah|ialah|yakni|yaitu|masih|tetap) |"
        r"(?<![a-z])(?:menempati|berada di) (?:posisi|urutan|peringkat) "
        r"(?:pertama|kedua|ketiga|keempat|kelima|teratas)(?![a-z])|"
        r"(?<![a-z])menjadi (?:salah satu |faktor )?(?:pemicu|penyebab|penekan|pendorong|penopang)"
        r"(?:nya)?(?: utama(?:nya)?)?(?![a-z])"
    ),
    Gated(
        rf"(?:{any_of(data.IS_ZH)}|保持){_BEHIND}{{0,16}}?(?:{any_of(data.RANKS_ZH)})"
        rf"{_BEHIND}{{0,6}}?(?:{any_of(data.PLACES_ZH)})"
    ),
)
_PROMISED = (
    gated_tree(
        rf"(?<![a-z])(?:{any_of(data.BODIES_EN)}|(?:said|added|says)(?: that)? (?:it|they))"
        rf"(?: \w+){{0,3}}? will (?:also |further )?"
        rf"(?:{any_of(data.PROMISED_EN)})(?![a-z])"
    ),
    gated_tree(
        rf"(?<![a-z])(?:{any_of(data.BODIES_ID)}){_WORDS_ID}{{0,3}}? "
        r"(?:akan|bakal|berkomitmen|bertekad|berencana)(?: terus| juga| segera| tetap)? "
        rf"(?!{any_of(data.HELD_ID)})(?:me|ber)[a-z]{{4,}}"
    ),
    Gated(
        rf"(?<!不)将(?:{any_of(data.PROMISED_ZH)})(?!{_VAGUE})|"
        rf"(?:下一步|今后|未来)，(?!{_VAGUE}){_BEHIND}{{2,16}}?将(?!{_VAGUE})"
    ),
)
_REACHED = (
    Gated(rf"(?<![a-z])now (?:{any_of(data.REACHED_EN)})(?![a-z])"),
    Gated(rf"(?<![a-z])kini (?:telah |sudah )?(?:{any_of(data.REACHED_ID)})(?![a-z])"),
    Gated(rf"[已现](?:经)?(?:{any_of(data.REACHED_ZH)})"),
)
_MADE = (
    gated_tree(
        rf"(?<![a-z])(?:two|three) (?:{any_of(data.SEVERAL_EN)}) (?:have |had |also )?"
        rf"(?:{any_of(data.JOINED_EN)})(?![a-z])|"
        rf"(?<![a-z])(?:{any_of(data.TEAM_EN)}) (?:have |has |also |from [^,.]{{3,40}} )?"
        rf"(?:{any_of(data.MADE_EN)})(?![a-z])|"
        rf"(?<![a-z])(?:{any_of(data.CHOOSERS_EN)}) chose [^,.]{{2,40}} because "
    ),
    gated_tree(
        rf"(?<![a-z])(?:kedua|ketiga) (?:{any_of(data.SEVERAL_ID)})(?: itu| tersebut)?"
        rf"(?: telah| sudah| juga)? (?:{any_of(data.JOINED_ID)})(?![a-z])|"
        rf"(?<![a-z])(?:{any_of(data.TEAM_ID)}){_WORDS_ID}{{0,5}}? (?:{any_of(data.MADE_ID)})"
        rf"(?![a-z])|(?<![a-z])(?:{any_of(data.FINISHED_ID)}){_WORDS_ID}{{0,4}}? "
        r"(?:telah|sudah) (?:selesai|rampung|tuntas)(?![a-z])|"
        rf"(?<![a-z])(?:{any_of(data.CHOOSERS_ID)})(?: itu| tersebut)? memilih [^,.]{{2,40}} "
        r"karena |(?<![a-z])saham(?:-saham)? yang [^.]{3,60} "
        r"(?:antara lain|adalah|yakni|yaitu|ialah) "
    ),
    Gated(
        rf"[两三]地(?:已|共同|联合|还|协同)?(?:{any_of(data.JOINED_ZH)})了|"
        rf"(?:{any_of(data.TEAM_ZH)}){_BEHIND}{{0,24}}?(?:{any_of(data.MADE_ZH)})[出了种套个]"
    ),
)
# "The central bank left its key rate unchanged"
_DECIDED = (
    gated_tree(
        rf"(?<![a-z])(?:{any_of(data.IN_CHARGE_EN)})(?: has| have)? (?:{any_of(data.DEEDS_EN)})"
        r"(?![a-z])|(?<![a-z])(?:left|kept|held|cut|raised|lowered) (?:its|the) (?:[a-z-]+ ){0,4}?"
        r"(?:lending|interest|policy|key|benchmark|deposit|repo) rates?(?![a-z])"
    ),
    gated_tree(
        rf"(?<![a-z])(?:{any_of(data.RULES_ID)}) (?:itu|ini|tersebut) (?:juga )?"
        rf"(?:{any_of(data.RULING_ID)})(?![a-z])|"
        r"(?<![a-z])(?:beijing|tianjin|hebei|xiongan|jakarta|kawasan ini|kota (?:itu|ini)|"
        r"provinsi (?:itu|ini)) (?:diminta|ditugasi|ditugaskan|mendapat tugas) (?:untuk )?"
        r"(?:me|ber)[a-z]{4,}|"
        rf"(?<![a-z])neraca (?:dagang|perdagangan){_WORDS_ID}{{0,6}}? (?:masih|tetap|kembali) "
        r"(?:tekor|defisit|surplus)(?![a-z])"
    ),
    Gated(
        rf"(?:{any_of(data.IN_CHARGE_ZH)})(?:已|已经|正式|宣布)?(?:{any_of(data.DEEDS_ZH)})(?!的)|"
        rf"(?:维持|保持){_BEHIND}{{0,14}}利率{_BEHIND}{{0,6}}不变|利率(?:维持|保持)(?:{_BEHIND}{{0,4}})?不变"
    ),
)
_ALL = (*_RANKED, *_PROMISED, *_REACHED, *_MADE, *_DECIDED)
_ANY = Gate(*_ALL)


def states_by_formula(lower: str, opened: int = EVERY) -> bool:
    """Whether a sentence in lower case holds such a formula; ``opened``: the gates of its line."""
    return bool(opened & _ANY.bit) and any(one.search_in(lower, opened) for one in _ALL)
