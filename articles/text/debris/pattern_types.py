"""How a pattern of debris is written down."""

# Reason, longest line in characters, pattern of the whole line.
type Pattern = tuple[str, int, str]
