"""Notices that say something of the matter, and not only of the page: what a figure was and is."""

import re

_NOTICE = re.compile(
    r"^(?:声明|特别声明|郑重声明|提示|风险提示|特别提示|特别提醒|温馨提示|notice|catatan|"
    r"catatan redaksi|editors?['’]?s? note)\s?[:：]",
    re.IGNORECASE,
)
LEGAL = re.compile(
    r"转载|版权|侵权|观点|立场|来源|本[网站文报平刊]|文中|投资|风险|责任|参考|授权|为准|"
    r"(?:本|以上|上述|相关|所有|部分|此)(?:内容|信息|资料)|(?:内容|信息)(?:仅|来自|由|真实|不)|"
    r"\b(?:content|views?|copyright|reader|page|site|investor|redaksi|isi|konten|pembaca|"
    r"investasi|article|story|version|headline|updated|corrected|artikel|berita|judul|tulisan)",
    re.IGNORECASE,
)
# What was revised; days, years and hours are no figures.
_REVISED = re.compile(
    r"\b(?:put|stated|said|gave|reported|revised|corrected|figures?|numbers?|total|instead of|"
    r"not \d|from \d|seharusnya|bukan|angka|jumlah|direvisi|dikoreksi)\b|"
    r"应为|而非|不是|更正为|修订",
    re.IGNORECASE,
)
DAY = re.compile(
    r"(?:\b\d{1,2} )?\b(?:jan|feb|mar|apr|ma[yi]|jun|jul|agu|aug|sep|okt|oct|nov|de[cs])[a-z]*\.?"
    r"(?: \d{1,4}(?!\d))?(?:, \d{4})?|\d{1,2}[:.]\d\d(?!\d| ?%| ?[A-Z]| [a-z])|"
    r"(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}日)?)?",
    re.IGNORECASE,
)


def is_note(line: str) -> bool:
    """Whether a notice says something of the matter, and not only of the page."""
    if not _NOTICE.match(line):
        return False
    said = re.split("[:：]", line, maxsplit=1)[1]
    # What a paper wishes its readers every day holds no figure.
    if line.startswith("温馨提示") and not any(map(str.isdigit, said)):
        return False
    return not LEGAL.search(said) or _corrects_figure(said)


def _corrects_figure(said: str) -> bool:
    """Whether a note says what a figure was and is: it belongs to what the text tells."""
    return _REVISED.search(said) is not None and any(map(str.isdigit, DAY.sub("", said)))
