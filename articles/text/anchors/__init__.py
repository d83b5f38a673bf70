"""Quotations and their places: in a capture, in another capture, on the publisher's page."""
