"""Ranks without comparing things one by one: whole arrays are sorted, a step at a time."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from flee_desktop.search.lists import Lists
from flee_desktop.search.texts import Bools, Ints, Longs, Texts

_PLACE = 0xFFFFFFFF
_BYTES = 7  # as many as fit, with their ends, into 64 bits
KeysAt = Callable[[Longs, int], npt.NDArray[np.int64] | npt.NDArray[np.uint64]]


def byte_ranks(texts: Texts) -> Ints:
    """The place of each text in the order of its letters' code points; equal texts share one."""
    lengths = texts.lengths

    def keys_at(numbers: Longs, at: int) -> npt.NDArray[np.uint64]:
        """Some bytes from `at` on, as one number a text; a text's end comes before every byte."""
        left = lengths[numbers] - at
        begins = texts.starts[numbers].astype(np.int64) + at
        keys = np.zeros(len(numbers), dtype=np.uint64)
        for byte in range(_BYTES):
            inside = byte < left
            found = np.take(texts.data, np.where(inside, begins + byte, 0)).astype(np.uint64)
            keys = keys * np.uint64(257) + np.where(inside, found + np.uint64(1), np.uint64(0))
        return keys

    return _stepwise(keys_at, lengths, _BYTES)


def list_ranks(lists: Lists, keys: Longs) -> Ints:
    """The place of each list when they are compared member by member; a member counts as its key, from 0."""
    lengths = lists.lengths

    def keys_at(numbers: Longs, at: int) -> Longs:
        inside = lengths[numbers] > at
        members = np.take(lists.members, np.where(inside, lists.starts[numbers] + at, 0))
        return np.where(inside, keys[members] + 1, 0)

    return _stepwise(keys_at, lengths, 1) if len(lists.members) else np.zeros(len(lists), dtype=np.int32)


def pair_ranks(first: Longs | Ints, second: Longs | Ints) -> Ints:
    """The place of each pair; equal ones share one."""
    order = np.lexsort((second, first))
    apart = (first[order][1:] != first[order][:-1]) | (second[order][1:] != second[order][:-1])
    ranks = np.zeros(len(first), dtype=np.int32)
    ranks[order] = _first_places(apart)
    return ranks


def order_of(ranks: Ints | Longs) -> Longs:
    """The places by rank, from below; places of one rank keep their order. Ranks are of 31 bits.

    A rank and its place fit into one number: sorting such numbers takes a sixth of an argsort's time.
    """
    packed = ranks.astype(np.int64) << 32 | np.arange(len(ranks))
    packed.sort()
    return packed & _PLACE


def distinct(numbers: Longs) -> Longs:
    """The numbers upward, each once. (np.unique hashes them first, which takes longer for many.)"""
    upward = np.sort(numbers)
    return upward[np.concatenate(([True], upward[1:] != upward[:-1]))] if len(upward) else upward


def _stepwise(keys_at: KeysAt, lengths: Ints, step: int) -> Ints:
    """Compare by the keys at 0, at `step` and so on. What is alone by then is done, the others go on."""
    ranks = np.zeros(len(lengths), dtype=np.int64)
    waiting, at = np.arange(len(lengths)), 0
    while len(waiting) > 1:
        keys = keys_at(waiting, at)
        order = np.lexsort((keys, ranks[waiting]))
        waiting, keys = waiting[order], keys[order]
        old_ranks = ranks[waiting]
        apart_before = old_ranks[1:] != old_ranks[:-1]
        apart = apart_before | (keys[1:] != keys[:-1])
        ranks[waiting] = old_ranks + _first_places(apart) - _first_places(apart_before)
        at += step
        waiting = waiting[_beside(~apart)]
        waiting = waiting[lengths[waiting] >= at]
    return ranks.astype(np.int32)


def _first_places(apart: Bools) -> Longs:
    """For each of some neighbors, where the stretch begins in which nothing is `apart`."""
    first = np.concatenate(([True], apart))
    return np.maximum.accumulate(np.where(first, np.arange(len(first)), 0))


def _beside(alike: Bools) -> Bools:
    """Which of some neighbors are `alike` to one beside them."""
    return np.concatenate(([False], alike)) | np.concatenate((alike, [False]))
