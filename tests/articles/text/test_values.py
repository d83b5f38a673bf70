"""Values are made fast, compare by what they hold, and carry nothing else."""

import pickle
from dataclasses import replace

import pytest

from articles.text.values import value


@value
class Berth:
    name: str
    depth: int = 0


def test_values_compare_hash_and_copy_by_what_they_hold():
    berth = Berth("north", 12)

    assert berth == Berth("north", 12) != Berth("north", 9)
    assert len({berth, Berth("north", 12), Berth("south")}) == 2
    assert replace(berth, depth=9) == Berth("north", 9)
    assert pickle.loads(pickle.dumps(berth)) == berth


def test_values_have_no_room_for_more():
    with pytest.raises(AttributeError):
        Berth("north").length = 3
