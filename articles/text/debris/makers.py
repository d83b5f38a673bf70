"""Lines that say what of an article was made, or how, and by whom."""

import re

# "Audio produced by Ana Lim", "Layout: …" is known: what was made, or how, and by whom.
_NAME = r"[A-Z][\w.'’\-]*(?: [A-Z][\w.'’\-]*){1,3}"
_MADE_BY = re.compile(
    r"(?!.*\b(?:is|are|was|were|be|been|has|had)\b)(?:[\w\-]+ ){0,3}?(?i:report\w*|writ\w+|"
    r"words|text|"
    r"stor(?:y|ies)|photo\w*|pictures?|images?|videos?|film\w*|audio|sound|music|graphics?|"
    r"illustrat\w+|design\w*|edit\w*|produc\w*|narrat\w*|translat\w*|compil\w*|research\w*|data|"
    r"charts?|maps?|infographics?|cartoons?|drawings?|artwork|visuals?|podcasts?|animat\w*|"
    r"interview\w*|transcri\w*|fact-?check\w*|curated|hosted|presented|layout|"
    r"proofread\w*|cover|headlines?|coding|foto[\w\-]*|naskah|teks|grafis|ilustrasi)(?: and "
    r"[\w\-]+)? "
    rf"(?:by|oleh) {_NAME}(?:(?:,? (?:and|&|dan)|,) {_NAME}){{0,4}}(?: (?:in|di) {_NAME})?\.?"
)
_LONGEST_MADE = 120


def is_made_by(line: str) -> bool:
    by = len(line) <= _LONGEST_MADE and (" by " in line or " oleh " in line)
    return by and _MADE_BY.fullmatch(line) is not None
