"""Whether a name in Latin letters is written as a person's is."""

import re

from articles.text.mentions.person_data import FIRST_SURNAMES, GIVEN_NAMES, SYLLABLE

_PINYIN = re.compile(rf"(?:{SYLLABLE}['’-]?){{1,3}}")
_TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Drs|Ir|Prof|Professor|Sir|Dame|Lord|Lady|Madam|President|Presiden|"
    r"Pak|Bu|Bapak|Ibu|Kiai|Haji|Gubernur|Menteri|Comrade|General|Colonel|Captain|King|Queen|"
    r"Prince|Pope|Senator|Judge|Justice|Chancellor|Bupati|Walikota|Camat)\.? "
)
# Firms that are called like a person.
_FIRMS = ("Morgan Stanley", "Charles Schwab", "Kim Eng", "Sun Life", "Max Planck", "Mega ", "Sari ")
_LONGEST = 4  # words


def is_written_as_person(name: str) -> bool:
    """ "Ann Lee", "Wang Lei", "Budi Santoso", "Mr Stone": a title, or a given name or a Chinese
    family name first, and no more than a few words."""
    if _TITLE.match(name):
        return True
    words = name.split()
    if not 1 <= len(words) <= _LONGEST or "&" in words or name.startswith(_FIRMS):
        return False
    if words[0] in GIVEN_NAMES:
        return True
    if words[0] not in FIRST_SURNAMES:
        return False
    rest = words[1:]
    return not rest or (len(rest) < 3 and all(_PINYIN.fullmatch(word.lower()) for word in rest))
