"""Periods that a text states."""
