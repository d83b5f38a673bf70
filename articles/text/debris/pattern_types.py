"""How a pattern of debris is written down."""

# Reason, longest line in characters, pattern; and words of which the line must hold one, where
# they tell more than those that are read off the pattern itself.
type Pattern = tuple[str, int, str] | tuple[str, int, str, tuple[str, ...]]
