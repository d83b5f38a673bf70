"""Frames of words around the sources that English text names; names in Latin letters."""

import re

from articles.text.mentions import attribution_data as data
from articles.text.mentions.sources import any_of, beginning

# A name in Latin letters: capitalised words, small words between them, an acronym in brackets.
# Bounded, so that a megabyte without a space costs no more than any other.
WORD = r"(?<!\w)(?:[A-Z]\.){0,3}[A-Z0-9][\w'’&/-]{0,40}(?:\.[A-Za-z]{2,10}){0,2}"
ACRONYM = r"(?: ?\([A-Z][\w /-]{1,24}\))?"
NAME_EN = rf"{WORD}(?: (?:(?:of|for|the|on|in|and|&) (?:the )?)?{WORD}){{0,9}}{ACRONYM}"
NAME_ID = rf"{WORD}(?: (?:(?:dan|untuk|of|the|for|and|&) (?:the )?)?{WORD}){{0,9}}{ACRONYM}"

# "The bureau cut its forecast": who forecasts for others.
REVISES_EN = re.compile(
    rf"(?P<name>{NAME_EN})\s(?:has\s|had\s|also\s|later\s|recently\s){{0,2}}"
    r"(?:cut|cuts|raised|raises|lowered|lowers|lifted|lifts|trimmed|trims|revised|revises|kept|"
    r"keeps|maintained|maintains|reiterated|upgraded|downgraded|nudged|slashed|pared|held|left|set|sets|"
    r"issued|increased|reduced|halved|doubled|changed|updated|more than doubled|stuck to)\s"
    r"(?:up\s|down\s)?its\s(?:[\w'’-]+\s){0,4}?"
    rf"(?:{any_of(data.FORECASTS_EN)})(?!\w)"
)
# "by the bureau's count"
OWNED_EN = re.compile(
    rf"(?:{beginning('[Bb]y|[Oo]n|[Ii]n|[Uu]sing|[Uu]nder|[Ff]rom|[Bb]ased on')})\s(?:the\s)?"
    rf"(?P<name>{NAME_EN})(?<=['’]s|s['’])\s(?:[a-z-]+\s){{0,3}}?(?:{any_of(data.MADE_EN)})(?!\w)"
)
# "Ann Lee, a professor of law at Quay University, reckons"
_APPOSED = (
    rf"(?<!\w){WORD}\s{WORD},\s(?:who\s(?:heads|runs|leads|directs|works|teaches|follows|studies|"
    r"tracks|covers|chairs)|(?:an?\s|the\s|its\s)?(?:[a-z-]+\s){0,4}?"
    rf"(?:{any_of(data.SPEAKERS_EN)}))(?:\s(?!at|with|from)[a-z]+){{0,5}}?\s(?:at|of|with|for|from)\s"
)
_THEN_SAYS = (
    rf"(?=(?:\s(?:in|of)\s{WORD})?,\s(?:who\s)?(?:also\s)?(?:{any_of(data.VERBS_EN)})(?!\w))"
)
APPOSED_EN = re.compile(rf"{_APPOSED}(?:the\s)?(?:[a-z-]+\s){{0,3}}(?P<name>{NAME_EN}){_THEN_SAYS}")
APPOSED_LOWER_EN = re.compile(
    rf"{_APPOSED}(?:the|a|an)\s(?P<name>(?:[\w'’-]+\s){{1,4}}?(?:{any_of(data.LOWER_HEADS_EN)}))"
    rf"{_THEN_SAYS}"
)
# "It rose, a spokeswoman for Quay Rail said."
SPOKEN_EN = re.compile(
    rf"(?:{beginning('[Aa]n?|[Tt]he|[Oo]ne')})\s(?:[a-z-]+\s){{0,3}}?(?:{any_of(data.SPEAKERS_EN)})\s"
    rf"(?:at|for|with)\s(?:the\s)?(?P<name>{NAME_EN})\s(?:{any_of(data.VERBS_EN)})(?!\w)"
)
# A line that says where it comes from, or opens with who says it.
SOURCE_LINE = re.compile(
    rf"(?m:(?:^|(?<=[(\[])|(?<=\. ))(?:Data\s|Chart\s)?(?i:sources?|sumber(?: data)?)\s?:\s"
    rf"(?:the\s)?(?P<name>{NAME_EN}))"
)
HEADED_LINE = re.compile(rf"(?m:^(?P<name>{NAME_EN}):)(?=\s[^.!?\n]{{0,120}}?\d)")
FOR_OBSERVERS_EN = re.compile(
    rf"(?<!\w)For\s(?:the\s)?(?P<name>{NAME_EN})(?=,\s[^.!?\n]{{0,120}}?\d)"
)
OBSERVER_EN = re.compile(rf"(?:{any_of(data.OBSERVERS_EN)})\Z")
