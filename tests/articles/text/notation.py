"""Writes a number the ways that the three languages print it; for the tests that read it back."""

from decimal import Decimal

HAN_DIGITS = "零一二三四五六七八九"
SCALES = {
    "id": {"": 0, " ribu": 3, " juta": 6, " miliar": 9, " milyar": 9, " triliun": 12},
    "en": {"": 0, " thousand": 3, " million": 6, "mn": 6, " billion": 9, "bn": 9, " trillion": 12,
           " hundred million": 8},
    "zh-hans": {"": 0, "千": 3, "万": 4, "百万": 6, "亿": 8, "千亿": 11, "万亿": 12},
}  # fmt: skip


def grouped(digits, separator):
    """1234567 as 1,234,567."""
    parts = []
    while len(digits) > 3:
        parts.append(digits[-3:])
        digits = digits[:-3]
    return separator.join([digits, *reversed(parts)])


def printed(value, language, *, groups):
    """Decimal digits with the separators of the language."""
    whole, _, rest = f"{value:f}".partition(".")
    decimal, group = (",", ".") if language == "id" else (".", ",")
    head = grouped(whole, group) if groups else whole
    return head + (decimal + rest if rest else "")


def notate(value, language, scale, *, groups=True, wide=False):
    """A Decimal in a notation: `scale` is a key of SCALES for the language."""
    mantissa = (value / Decimal(10) ** SCALES[language][scale]).normalize()
    text = printed(mantissa, language, groups=groups) + scale
    if wide:
        text = "".join(chr(ord(c) + 0xFEE0) if c in "0123456789.," else c for c in text)
    return text


def in_han(number):
    """A whole number below 10^16 in Chinese characters."""
    if number == 0:
        return "零"
    for power, name in ((8, "亿"), (4, "万")):
        head, rest = divmod(number, 10**power)
        if head:
            link = "零" if 0 < rest < 10 ** (power - 1) else ""
            return in_han(head) + name + link + (in_han(rest) if rest else "")
    return _section(number)


def _section(section):
    text, zero = "", False
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, section = divmod(section, power)
        if digit:
            text += ("零" if zero and text else "") + HAN_DIGITS[digit] + name
            zero = False
        else:
            zero = True
    return text
