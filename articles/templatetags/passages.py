"""Marked passages, and data blocks."""

import json
from typing import Any

from django import template
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from articles.article_page import MarkedBlock
from articles.marks import Close, Open, Piece

register = template.Library()

# What could end a script element or begin a comment in it, written so that JSON reads it back.
_IN_SCRIPT = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def marked_text(marked: MarkedBlock) -> SafeString:
    """The block's text with its marks: elements around the text's own characters, nothing else."""
    pieces = ((_written(piece, marked),) for piece in marked.block.pieces)
    return format_html_join("", "{}", pieces)


def _written(piece: Piece, marked: MarkedBlock) -> SafeString:
    match piece:
        case Open():
            identity = format_html(' id="p{}"', piece.key) if piece.first else ""
            state = mark_safe(' class="withdrawn"') if piece.key in marked.withdrawn else ""
            return format_html('<mark{} data-passage="{}"{}>', identity, piece.key, state)
        case Close():
            return mark_safe("</mark>")
    if piece.keys:
        return format_html('<a href="{}">{}</a>', marked.links[piece.keys], piece.text)
    return escape(piece.text)


@register.simple_tag
def json_ld(data: dict[str, Any]) -> SafeString:
    """A data block for machines. It is never run, so the content security policy lets it be."""
    written = json.dumps(data, ensure_ascii=False).translate(_IN_SCRIPT)
    return format_html(
        '<script type="application/ld+json">{}</script>',
        mark_safe(written),  # noqa: S308  (escaped for a script element on the line above)
    )
