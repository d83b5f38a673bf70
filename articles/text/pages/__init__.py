"""An article's file, page or pasted text to its canonical text, with what stood around it."""
