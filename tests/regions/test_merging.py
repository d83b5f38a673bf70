from types import SimpleNamespace

from regions.merging import final, with_descendants, with_merged


def row(pk, merged_into=None, parent=None):
    return SimpleNamespace(pk=pk, merged_into_id=merged_into, parent_id=parent)


def test_final_follows_mergers_to_the_end():
    rows = [row(1, merged_into=2), row(2, merged_into=3), row(3), row(4)]

    assert [final(one.pk, rows) for one in rows] == [3, 3, 3, 4]


def test_final_ends_in_a_ring_of_mergers():
    rows = [row(1, merged_into=2), row(2, merged_into=1)]

    assert final(1, rows) in {1, 2}


def test_with_merged_takes_in_mergers_of_mergers():
    rows = [row(1, merged_into=2), row(2, merged_into=3), row(3), row(4)]

    assert with_merged(3, rows) == [1, 2, 3]
    assert with_merged(4, rows) == [4]


def test_with_descendants_takes_in_the_tree_and_what_was_merged_into_it():
    rows = [
        row(1),
        row(2, parent=1),
        row(3, parent=2),
        row(4),
        row(5, merged_into=3),
        row(6, parent=5),
    ]

    assert with_descendants(1, rows) == [1, 2, 3, 5, 6]
    assert with_descendants(4, rows) == [4]


def test_with_descendants_ends_in_a_ring_of_parents():
    assert with_descendants(1, [row(1, parent=2), row(2, parent=1)]) == [1, 2]
