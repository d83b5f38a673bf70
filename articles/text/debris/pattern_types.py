"""How a pattern of debris is written down, and what several of them hold."""

from typing import Final

from articles.text.debris.words import SURNAMES

# Reason, longest line in characters, pattern of the whole line.
type Pattern = tuple[str, int, str]

# A name, as Chinese credits give it.
NAME_HAN: Final = rf"[{SURNAMES}][\u4e00-\u9fff·]{{1,3}}"
