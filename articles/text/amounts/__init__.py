"""Numbers with their units, bounds, roles and bases."""
