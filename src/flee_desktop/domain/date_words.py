"""The names of months in the languages of film festivals."""

from flee_desktop.domain.folding import fold

# A line a language, January first; `/` parts two spellings of one month.
_MONTHS = """
january february march april may june july august september/sept october november december
januar februar marts april maj juni juli august september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar/jänner februar/feber märz april mai juni juli august september oktober november dezember
januari februari maart april mei juni juli augustus september oktober november december
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
"""
_SHORTEST = 3  # letters of a month's name cut short


def month_names() -> list[str]:
    """Every name of a month that is known, as it is written."""
    return [name for names in _MONTHS.split() for name in names.split("/")]


def _month_numbers() -> dict[str, int]:
    """Every name, folded, and its first three letters where they are those of one month only."""
    numbers: dict[str, int] = {}
    short: dict[str, set[int]] = {}
    for line in _MONTHS.strip().splitlines():
        for number, names in enumerate(line.split(), 1):
            for name in map(fold, names.split("/")):
                numbers[name] = number
                short.setdefault(name[:_SHORTEST], set()).add(number)
    return {name: min(months) for name, months in short.items() if len(months) == 1} | numbers


_NUMBERS = _month_numbers()


def month_number(word: str) -> int:
    """1 to 12 for a month's name, also cut to three letters; 0 for any other word."""
    return _NUMBERS.get(fold(word), 0)
