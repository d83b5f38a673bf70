from types import SimpleNamespace

from regions.trees import branches


def names(tree):
    return [(branch.row.pk, names(branch.below)) for branch in tree]


def test_branches_keep_the_order_of_rows():
    rows = [
        SimpleNamespace(pk=pk, parent_id=parent)
        for pk, parent in [(3, None), (1, 3), (2, 3), (4, None), (5, 1)]
    ]

    assert names(branches(rows)) == [(3, [(1, [(5, [])]), (2, [])]), (4, [])]


def test_branches_leave_out_a_ring():
    rows = [SimpleNamespace(pk=1, parent_id=2), SimpleNamespace(pk=2, parent_id=1)]

    assert branches(rows) == ()
