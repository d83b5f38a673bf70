"""Sources that an article names: "Dilansir dari Reuters", "the bureau said", "据…报道".

A source is an organisation or an outlet; a person who speaks is none. What follows from it (that
the sentence is at second hand) is for the editor to confirm.
"""

import re
from collections.abc import Iterator, Sequence

from articles.text.mentions.names import Mention
from articles.text.mentions.sources import (
    WORD_BEGINS,
    WORD_ENDS,
    Attribution,
    Known,
    stands,
    without_possessive,
)

__all__ = ["Attribution", "read_attributions"]


def read_attributions(
    text: str, *, language: str, mentions: Sequence[Mention] = (), imprint: str = ""
) -> tuple[Attribution, ...]:
    """The attributions of a text, in order, each phrase once.

    ``mentions`` are the names found in the text (names.find_names): a publisher among them counts
    as a source wherever it reports, even where its name shows no organisation. ``imprint`` is what
    the page says of whose it is: an outlet is no source of itself.
    """
    found = sorted(_candidates(text, language, mentions), key=lambda a: (a.start, -a.end))
    imprint = imprint.lower()
    kept: list[Attribution] = []
    for attribution in found:
        if imprint and _is_own(attribution.name, imprint) and not _COUNTS.search(attribution.text):
            continue
        if not kept or attribution.start >= kept[-1].end or _is_another(attribution, kept[-1]):
            kept.append(attribution)
    return tuple(kept)


# What an outlet has counted itself has it for its source.
_COUNTS = re.compile("调[研查]|监测|统计|测算")
_OUTLET_ZH = re.compile("(?:网|社|报|刊|台|端|讯|号|在线|新闻|财经|观察|传媒|视界|内参)\\Z")


def _is_own(name: str, imprint: str) -> bool:
    """Whether a name is that of the outlet itself, whose imprint is given in small letters;
    offices that publish keep their own."""
    if name[-1] >= "\u3400":
        return name.lower() in imprint and _OUTLET_ZH.search(name) is not None
    bare = without_possessive(name).lower().removeprefix("the ")
    return stands(imprint, bare, WORD_BEGINS, WORD_ENDS)


def _is_another(second: Attribution, first: Attribution) -> bool:
    """Whether two sources share a verb: "Quayle told the Dial"."""
    if second.rule.endswith("-zh"):
        return second.rule in _SHARES_VERB and second.name not in first.name
    return second.end > first.end and second.name not in first.text


# Of a list, or whom the first quotes: "《某报》援引某局的数据称".
_SHARES_VERB = ("listed-zh", "quoted-zh")


def _candidates(text: str, language: str, names: Sequence[Mention]) -> Iterator[Attribution]:
    # The largest patterns of the package: compiled for the first text of their language.
    known = Known(text, names)
    if language in {"en", ""}:
        from articles.text.mentions.attributions_en import english  # noqa: PLC0415

        yield from english(text, known)
    if language in {"id", ""}:
        from articles.text.mentions.attributions_id import indonesian  # noqa: PLC0415

        yield from indonesian(text, known)
    if language in {"zh-hans", ""}:
        from articles.text.mentions.attributions_han import chinese  # noqa: PLC0415

        yield from chinese(text, known)
