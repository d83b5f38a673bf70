"""Versions stored beside what this package produced, so that old results stay explainable.

Each rises by one whenever a change of rules or tables could change a result.
"""

from typing import Final

READER_VERSION: Final = "13"
CLEANER_VERSION: Final = "14"
