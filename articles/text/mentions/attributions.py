"""Sources that an article names: "Dilansir dari Reuters", "the bureau said", "据…报道".

A source is an organisation or an outlet; a person who speaks is none. What follows from it (that
the sentence is at second hand) is for the editor to confirm.
"""

from collections.abc import Iterator, Sequence

from articles.text.mentions.names import Mention
from articles.text.mentions.sources import Attribution, Known

__all__ = ["Attribution", "read_attributions"]


def read_attributions(
    text: str, *, language: str, mentions: Sequence[Mention] = ()
) -> tuple[Attribution, ...]:
    """The attributions of a text, in order, each phrase once.

    ``mentions`` are the names found in the text (names.find_names): a publisher among them counts
    as a source wherever it reports, even where its name shows no organisation.
    """
    found = sorted(_candidates(text, language, mentions), key=lambda a: (a.start, -a.end))
    kept: list[Attribution] = []
    for attribution in found:
        if not kept or attribution.start >= kept[-1].end or _is_another(attribution, kept[-1]):
            kept.append(attribution)
    return tuple(kept)


def _is_another(second: Attribution, first: Attribution) -> bool:
    """Whether two sources share a verb: "Quayle told the Dial"."""
    if second.rule.endswith("-zh"):
        return second.rule == "listed-zh" and second.name not in first.name
    return second.end > first.end and second.name not in first.text


def _candidates(text: str, language: str, names: Sequence[Mention]) -> Iterator[Attribution]:
    # The largest patterns of the package: compiled for the first text, not for each command.
    from articles.text.mentions.attributions_en import english  # noqa: PLC0415
    from articles.text.mentions.attributions_han import chinese  # noqa: PLC0415
    from articles.text.mentions.attributions_id import indonesian  # noqa: PLC0415

    known = Known(text, names)
    if language in {"en", ""}:
        yield from english(text, known)
    if language in {"id", ""}:
        yield from indonesian(text, known)
    if language in {"zh-hans", ""}:
        yield from chinese(text, known)
