"""The sentences about the awards shown: for the status bar, the tally and the empty table."""

from PySide6.QtCore import QCoreApplication

from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally
from flee_desktop.ui.locale_text import show_number, show_result

MOST_IN_TABLE = 20_000  # rows copied as a table: word processors take minutes for more
_MOST_TOLD = 3  # results


def awards(count: int) -> str:
    """`118 awards`."""
    # English has no translation file to take its singular from.
    if count == 1:
        return QCoreApplication.translate("Awards", "1 award")
    return QCoreApplication.translate("Awards", "%Ln awards", "", count)


def shown_of(shown: int, total: int, selected: int) -> str:
    """`50 of 118 awards · 3 selected`; the parts that say nothing are left out."""
    text = awards(total)
    if shown != total:
        of = QCoreApplication.translate("Awards", "%1 of %2", "50 of 118 awards")
        text = of.replace("%1", show_number(shown)).replace("%2", text)
    if selected > 1:
        text = f"{text} · {QCoreApplication.translate('Awards', '%Ln selected', '', selected)}"
    return text


def copied(count: int) -> str:
    """`Copied 3 awards`, and that there is no table where they are more than one takes."""
    text = QCoreApplication.translate("Awards", "Copied %1").replace("%1", awards(count))
    if count <= MOST_IN_TABLE:
        return text
    only = QCoreApplication.translate("Awards", "%1, as text only: a table for documents has at most %2 rows")
    return only.replace("%1", text).replace("%2", show_number(MOST_IN_TABLE))


def copying(done: int, total: int) -> str:
    """`Copying 13,000 of 96,000`."""
    return _of(QCoreApplication.translate("Awards", "Copying %1 of %2"), done, total)


def exporting(done: int, total: int) -> str:
    """`Exporting 13,000 of 96,000`."""
    return _of(QCoreApplication.translate("Awards", "Exporting %1 of %2"), done, total)


def tally_text(tally: Tally) -> str:
    """`50 won · 60 nominated · 8 runner-up`: the results there are most of, so that chips keep their room."""
    most = sorted(tally.by_result, key=tally.by_result.__getitem__)[-_MOST_TOLD:]
    told = {result: count for result, count in tally.by_result.items() if result in most}
    return results_text(told) + (" · …" if len(told) < len(tally.by_result) else "")


def results_text(by_result: dict[Result, int]) -> str:
    """The same of counts by result."""
    parts = (f"{show_number(count)} {show_result(result).lower()}" for result, count in by_result.items())
    return " · ".join(parts)


def _of(sentence: str, done: int, total: int) -> str:
    return sentence.replace("%1", show_number(done)).replace("%2", show_number(total))
