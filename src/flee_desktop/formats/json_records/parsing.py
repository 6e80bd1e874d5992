"""JSON as Python values, within bounds, with line and column where it is broken."""

import json
from typing import Any

from flee_desktop.domain.errors import UserError

DEEPEST = 100  # values inside each other
_LONGEST_NUMBER = 400  # digits


def parse_json(text: str) -> Any:  # noqa: ANN401 - a JSON value
    """The value; raises UserError naming the place of a fault."""
    try:
        return json.loads(text, parse_int=_whole, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise UserError(
            f"The JSON is broken at {place}: {error.msg}.", "Mend the file and try again."
        ) from error
    except RecursionError as error:
        raise UserError(
            "The JSON is nested too deeply, and nothing was read.", "Is it the right file?"
        ) from error


def depth(value: object, limit: int = DEEPEST) -> int:
    """How many values stand inside each other; `limit` + 1 as soon as there are more."""
    waiting: list[tuple[object, int]] = [(value, 1)]
    deepest = 0
    while waiting:
        inner, level = waiting.pop()
        deepest = max(deepest, level)
        if level > limit:
            return level
        if isinstance(inner, dict):
            waiting.extend((item, level + 1) for item in inner.values())
        elif isinstance(inner, list):
            waiting.extend((item, level + 1) for item in inner)
    return deepest


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else float("inf")


def _refuse_constant(name: str) -> float:
    raise UserError(f"The JSON holds {name}, which is no JSON value.", "Mend the file and try again.")
