"""Leaf rule 1: how a canonical text is cut into the leaves of its Merkle root.

The rule is frozen. The log keeps a text's root for good, and a reader checks a quoted leaf against
it, so no line of this module may change what it returns; a better rule would be another module
under another number. It knows no language and uses no table that a newer Unicode would change.

1. The text is cut at each U+000A.
2. It is also cut behind each of ``. ! ? 。 ！ ？``, together with the closing quotes that follow it
   (``" ' ’ ” » › 」 』``, none or several), where white space or a Han character follows.
3. White space at both ends of a piece belongs to no leaf; an empty piece is no leaf.
4. A leaf starts at the offset, in Unicode code points, of its first character. Its bytes are that
   offset in decimal digits, one space, and its characters, in UTF-8.

White space is U+0009 to U+000D, U+001C to U+0020, U+0085, U+00A0, U+1680, U+2000 to U+200A,
U+2028, U+2029, U+202F, U+205F and U+3000. A Han character is U+3005, U+3007, U+3400 to U+4DBF,
U+4E00 to U+9FFF, U+F900 to U+FAFF or U+20000 to U+3FFFF.
"""

import hashlib
import re

from articles.text.spans import Span

_SPACE_CODES = (
    *range(0x09, 0x0E),
    *range(0x1C, 0x21),
    *(0x85, 0xA0, 0x1680),
    *range(0x2000, 0x200B),
    *(0x2028, 0x2029, 0x202F, 0x205F, 0x3000),
)
_SPACES = "".join(map(chr, _SPACE_CODES))
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CUT = re.compile(f"\n|[.!?。！？][\"'’”»›」』]*(?=[{re.escape(_SPACES)}{_HAN}])")
_FIRST = re.compile(f"[^{re.escape(_SPACES)}]")


def leaves(text: str) -> tuple[Span, ...]:
    """The leaves of a canonical text, in order."""
    return _cut(text, 0, len(text))


def leaf_bytes(leaf: Span) -> bytes:
    """What is hashed for one leaf: ``<start> <sentence>`` in UTF-8."""
    return f"{leaf.start} {leaf.text}".encode()


def text_root(text: str) -> str:
    """The Merkle root over a text's leaves as 64 hexadecimal digits.

    RFC 6962, section 2.1: SHA-256 of byte 0 and a leaf, SHA-256 of byte 1 and both children, the
    left subtree holding the largest power of two that is smaller than the number of leaves. A text
    without leaves has the SHA-256 of nothing.
    """
    # Perfect subtrees from left to right, each with its height: equal neighbours merge at once,
    # and what is left over merges from the right. That is the shape the RFC describes by halving.
    subtrees: list[tuple[int, bytes]] = []
    for leaf in leaves(text):
        height, digest = 0, hashlib.sha256(b"\x00" + leaf_bytes(leaf)).digest()
        while subtrees and subtrees[-1][0] == height:
            digest = _node(subtrees.pop()[1], digest)
            height += 1
        subtrees.append((height, digest))
    if not subtrees:
        return hashlib.sha256().hexdigest()
    root = subtrees.pop()[1]
    while subtrees:
        root = _node(subtrees.pop()[1], root)
    return root.hex()


def covering(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole leaves that ``text[start:end]`` touches, as one span.

    A span that touches none (empty, or white space between leaves) comes back as it is.
    """
    first_line = text.rfind("\n", 0, start) + 1
    last_line = text.find("\n", end)
    within = _cut(text, first_line, len(text) if last_line < 0 else last_line)
    touched = [leaf for leaf in within if leaf.start < end and leaf.end > start]
    return (touched[0].start, touched[-1].end) if touched else (start, end)


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def _cut(text: str, start: int, end: int) -> tuple[Span, ...]:
    cuts = [match.end() for match in _CUT.finditer(text, start, end)]
    found: list[Span] = []
    for left, right in zip([start, *cuts], [*cuts, end], strict=True):
        first = _FIRST.search(text, left, right)
        if first:
            sentence = text[first.start() : right].rstrip(_SPACES)
            found.append(Span(first.start(), first.start() + len(sentence), sentence))
    return tuple(found)
