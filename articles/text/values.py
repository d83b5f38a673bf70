"""Values that never change: dataclasses that are frozen for those who write the code.

A frozen dataclass takes three times as long to make as another, and a text makes thousands of
them. So it is the type checker that forbids to change these, and nothing at run time.
"""

from dataclasses import dataclass
from typing import cast, dataclass_transform


@dataclass_transform(frozen_default=True)
def value[Class: type](made: Class) -> Class:
    """A dataclass with slots that can be compared and hashed, and is not to be changed."""
    return cast("Class", dataclass(slots=True, unsafe_hash=True)(made))
