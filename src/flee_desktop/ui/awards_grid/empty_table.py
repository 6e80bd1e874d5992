"""Why the table has no rows, in one sentence, with what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.awards_grid.evaluation import Answer
from flee_desktop.ui.awards_grid.notice import Notice
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.filter_bar.bar import FilterBar
from flee_desktop.ui.filter_bar.chips import term_label


class EmptyTable:
    """Keeps the notice over the rows right."""

    def __init__(
        self,
        table: AwardsTable,
        bar: FilterBar,
        begin_import: Callable[[], object],
        add_award: Callable[[], object],
    ) -> None:
        self.writable = False
        self.has_films = True
        self.new_film: Callable[[], object] = lambda: None
        self._begin_import = begin_import
        self._add_award = add_award
        self._bar = bar
        self._notice = Notice(table.viewport())

    def load(self) -> None:
        """Rows take a while."""
        self._notice.load()

    def show_rows(self) -> None:
        """There are rows: nothing is to be said."""
        self._notice.hide()

    def explain(self, answer: Answer, film_title: str) -> None:
        """Say why there are no rows, or nothing when there are."""
        if len(answer.view.rows):
            self.show_rows()
        elif answer.view.total:
            self._explain_filter(answer)
        else:
            self._explain_absence(answer, film_title)

    def _explain_absence(self, answer: Answer, film_title: str) -> None:
        if answer.question.film_id is not None and film_title:
            sentence = QCoreApplication.translate("EmptyTable", "No awards recorded for %1")
            sentence = sentence.replace("%1", film_title)
        elif answer.question.film_id is not None:
            sentence = QCoreApplication.translate("EmptyTable", "No awards recorded for this film")
        elif self.has_films:
            sentence = QCoreApplication.translate("EmptyTable", "No awards yet")
        else:
            sentence = QCoreApplication.translate("EmptyTable", "No films yet")
        if not self.writable:
            self._notice.say(sentence)
            return
        advice = QCoreApplication.translate("EmptyTable", "Import the text of an article, or a dossier.")
        actions = [(QCoreApplication.translate("EmptyTable", "Import…"), self._begin_import)]
        if answer.question.film_id is not None:
            actions.insert(0, (QCoreApplication.translate("EmptyTable", "Add award…"), self._add_award))
        elif not self.has_films:
            actions.insert(0, (QCoreApplication.translate("EmptyTable", "New film…"), self.new_film))
        self._notice.say(sentence, advice, actions)

    def _explain_filter(self, answer: Answer) -> None:
        sentence = QCoreApplication.translate("EmptyTable", "No awards match “%1”").replace(
            "%1", self._bar.text_in_force
        )
        clear = (QCoreApplication.translate("EmptyTable", "Clear the filter"), self._bar.clear)
        obstacle, terms = answer.obstacle, self._bar.terms
        if obstacle is None or obstacle.term >= len(terms) or len(terms) < 2:
            self._notice.say(sentence, "", [clear])
            return
        term = terms[obstacle.term]
        detail = QCoreApplication.translate("EmptyTable", "Without “%1” there are %2.")
        detail = detail.replace("%1", term_label(term)).replace("%2", summary.awards(obstacle.count))
        remove = QCoreApplication.translate("EmptyTable", "Remove “%1”").replace("%1", term_label(term))
        self._notice.say(sentence, detail, [(remove, lambda: self._bar.remove(term)), clear])
