"""Whether a name in Latin letters is written as a person's is."""

import re

from articles.text.mentions.person_data import (
    FIRST_SURNAMES,
    GIVEN_NAMES,
    OFFICE_WORDS,
    SYLLABLE,
)

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


# "exporter Ann Lee", "Ann Lee, 44,", "Ann Lee, who", "Ann Lee, a farmer": how a text presents one.
_BEFORE_PERSON = re.compile(
    r"(?<!\w)(?:[a-z-]*(?:er|or|ist|ian|man|woman|ant|ic|ee|ess|ive|ect)|boss|chief|head|official|"
    r"president|fellow|secretary|resident|student|mother|father|wife|husband|son|daughter|brother|"
    r"sister|friend|agent|dean|counsel|attorney|coach|guard|clerk|nurse|cook|poet|monk|guide|"
    r"host|captain|judge|senator|rival|colleague|expert|MP|guest|sergeant|spokesperson|partner|"
    r"aide|chair|tycoon|mogul|billionaire|veteran|youth|widow|pupil|native) \Z"
)
_BEHIND_PERSON = re.compile(
    r" (?:of|from|at|with) |(?:,| \()(?: ?\d\d[,;.)]| who(?:se)?(?!\w)| aged \d|"
    r" (?:an?|the|its|her|his|one of|then|now|also|(?:[A-Z][\w-]* ){0,5}[A-Z][\w’'-]*['’]s?) |"
    r" [a-z][a-z -]{2,40}(?: of| at|,)|"
    rf" (?:[A-Z][\w-]+ ){{0,4}}(?:{'|'.join(sorted(OFFICE_WORDS))})(?!\w))"
)


def is_presented(text: str, name: str) -> bool:
    """Whether a text presents a name as a person's, at any place where it stands."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if _BEFORE_PERSON.search(text, max(0, at - 20), at) or _BEHIND_PERSON.match(text, end):
            return True
        at = text.find(name, end)
    return False
