"""Regions, sectors, publishers and sources that a text names."""
