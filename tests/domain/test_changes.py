"""Two changes in a row, told as one."""

from flee_desktop.domain.changes import Changes

ids = frozenset


def test_what_came_and_went_is_not_told():
    both = Changes(step=1, inserted=ids({1, 2})).then(Changes(step=2, deleted=ids({2})))
    assert (both.inserted, both.updated, both.deleted, both.step) == (ids({1}), ids(), ids(), 2)


def test_what_went_and_came_back_reads_differently():
    both = Changes(step=1, deleted=ids({1, 2})).then(Changes(step=2, inserted=ids({2})))
    assert (both.inserted, both.updated, both.deleted) == (ids(), ids({2}), ids({1}))


def test_a_new_row_that_is_updated_is_new():
    both = Changes(step=1, inserted=ids({1})).then(Changes(step=2, updated=ids({1, 5})))
    assert (both.inserted, both.updated) == (ids({1}), ids({5}))


def test_nothing_adds_nothing():
    some = Changes(step=3, updated=ids({1}))
    assert Changes().then(some) == some.then(Changes()) == some
    assert not Changes().then(Changes())


def test_everything_stays_everything():
    assert Changes(step=1, everything=True).then(Changes(step=2, updated=ids({1}))).everything
