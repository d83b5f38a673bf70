"""How a pattern of debris is written down."""

# Reason, longest line in characters, pattern; and words of which the line must hold one, where the
# pattern itself is slow to say no.
type Pattern = tuple[str, int, str] | tuple[str, int, str, tuple[str, ...]]
