"""Bodies that English text names without a capital: "the city's grain office"."""

from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_frames as frames
from articles.text.mentions.attribution_frames import LOWER_NAME_EN, THEN_SAYS, WORD
from articles.text.mentions.attributions_latin import lower_named
from articles.text.mentions.bodies_en import acts, is_of_a_place
from articles.text.mentions.sources import Attribution, Known, Part, beginning, found_in
from articles.text.word_tables import any_of

_CUE_LOWER_EN = Gated(
    rf"(?:{beginning(data.LOWER_CUES_EN)})\s+(?:(?:the|a|an|its|[\w-]+(?:'s|’s)|[A-Z][a-z]+)\s)+"
    rf"(?:[a-z-]+\s(?:from|by)\s(?:the|a|an)\s)?{LOWER_NAME_EN}(?!\w| filing)"
)
# "according to filings with the county auditor"
_LED_LOWER_EN = Gated(
    r"(?<!\w)[Aa]ccording to (?:[a-z-]+ ){1,4}?(?:with|by|from|at|of) (?:the|an?) "
    rf"{LOWER_NAME_EN}(?!\w)"
)
_SMALL_EN = (
    rf"(?:{beginning('[Tt]he|[Aa]|[Aa]n|[Ii]ts')}|(?<=['’]s))\s(?:[\w-]+(?:'s|’s)\s|"
    rf"[A-Z][a-z]+\s)?{LOWER_NAME_EN}"
)
_LOWER_EN = Gated(
    rf"{_SMALL_EN}(?:'s|’s)?(?:\s(?:(?:own|latest|new|official|early)\s)?"
    rf"(?:data|figures|statistics|tables|records|{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,2}}|"
    rf"(?<=['’]s)\s(?:{WORD}\s|[a-z-]+\s){{0,2}}?(?:branch|office|arm|unit|desk|division|team|"
    rf"yearbook|almanac|website|handbook|{any_of(data.MADE_EN)})|\s(?:in|at|of|"
    rf"for)\s(?:the\s)?{WORD}(?:\s{WORD}){{0,2}})?{THEN_SAYS}"
)
# "The city's grain office has just emailed a brief", "The canal office, as printed in a leaflet,"
_PAPERS_LOWER_EN = Gated(
    rf"{_SMALL_EN}(?:\s(?:has\s|had\s)?(?:just\s|also\s)?(?:{any_of(data.SENDS_EN)})\s"
    rf"(?:[\w-]+\s){{0,4}}?(?:{any_of(data.PAPERS_EN)})(?!\w)|{frames.PRINTED_BY_EN})"
)
# "at Tianjin port customs logged 12 ships"
_CUSTOMS_EN = Gated(
    r"(?P<name>customs)(?<=[a-z,] customs)(?: (?:data|figures|statistics|records|officials)"
    r"(?: (?:released|published|issued)(?: [\w-]+){1,3}?)?)? "
    r"(?P<verb>logged|recorded|counted|said|reported|estimated|shows?|showed|seized)(?!\w)"
)
# "Customs logged 12 ships", "Commerce ministry officials said"
_OPENING_LOWER_EN = Gated(
    rf"(?:(?<=\n)|(?<=[,.!?] )|(?<=[,.!?][”\"] )|\A)(?:[A-Z][a-z]+\s)?"
    rf"(?P<name>(?i:{any_of(data.OWN_HEADS_EN)})|Customs|(?!(?:The|An?|Its|This|That|These|Their|"
    rf"Our|His|Her|Your|My|One|Each|Every|Another) )[A-Z][a-z]+ (?:{any_of(data.LOWER_HEADS_EN)}))"
    rf"(?:\s(?:data|figures|statistics|{any_of(data.ROLES_EN)})(?:\s{WORD}){{0,2}})?{THEN_SAYS}"
)
# Every body without a capital has one of the first; one that opens a sentence has any of these.
SMALL_HEAD_EN = Gated(rf"\s(?:{any_of(data.LOWER_HEADS_EN)})")
_OWN_HEAD_EN = Gated(f"{any_of(data.OWN_HEADS_EN)}|Customs")


def in_small_letters(
    text: str, known: Known, saying: list[Part], small: list[Part]
) -> Iterator[Attribution]:
    """Bodies without a capital; ``small``: the lines in which the word for one stands."""
    for match in found_in(small, _CUE_LOWER_EN, text):
        yield from lower_named(text, match, "lower-en", known)
    said = [
        (start, until, end, opened)
        for start, until, end, opened in saying
        if opened & _OWN_HEAD_EN.bit
        or (small and SMALL_HEAD_EN.search_in(text, opened, start, until))
    ]
    for match in (
        *found_in(small, _LED_LOWER_EN, text),
        *found_in(small, frames.MADE_THEN_LOWER_EN, text),
        *(
            match
            for match in found_in(said, frames.PLACED_LOWER_EN, text)
            if is_of_a_place(match, text, known)
        ),
        *found_in(said, _LOWER_EN, text),
        *found_in(said, _OPENING_LOWER_EN, text),
        *found_in(small, _CUSTOMS_EN, text),
        *found_in(small, frames.FIGURES_LOWER_EN, text),
        *found_in(small, frames.DATA_LOWER_EN, text),
        *found_in(small, frames.OWNED_LOWER_EN, text),
        *found_in(small, _PAPERS_LOWER_EN, text),
    ):
        if "verb" not in match.groupdict() or not acts(match, text):
            yield from lower_named(text, match, "lower-en")
