"""What the window's menus do with films: add one, edit and delete the one in sight."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import UserError
from flee_desktop.ui import catalog_requests
from flee_desktop.ui.changing import CatalogChange, Changing, changed
from flee_desktop.ui.content_pane import ContentPane
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.film_list import FilmList
from flee_desktop.ui.message_bar import Message

if TYPE_CHECKING:
    from flee_desktop.domain.dossier import FilmDossier
    from flee_desktop.domain.films import FilmPage
    from flee_desktop.ui.editing.film_dialog import FilmDialog

Done = Callable[[Any], object]
Failed = Callable[[UserError], object]


class FilmCommands(QObject):
    """The form is imported when it is asked for; the dossier it begins with is read anew."""

    def __init__(
        self,
        films: FilmList,
        content: ContentPane,
        changing: Changing,
        names: NameSource,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._films = films
        self._content = content
        self._changing = changing
        self._names = names
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        """The commands by their keys in `ui.actions`."""
        return {
            "new_film": self.new,
            "edit_film": self.edit,
            "delete_film": self.delete,
            "add_award": self.add_award,
            "merge_names": self.merge_names,
        }

    def new(self) -> None:
        """An empty form."""
        from flee_desktop.ui.editing.film_dialog import FilmDialog

        self._show(FilmDialog(None, self._names, self._add, self._window))

    def edit(self) -> None:
        """The film in sight, at the page of the tab in sight."""
        film_id, handle = self._films.chosen(), self._names.handle()
        if film_id is not None and handle is not None:
            self._content.background.run(
                lambda _job: catalog_requests.read_page(handle, film_id), partial(self._open, film_id)
            )

    def delete(self) -> None:
        """Delete the film in sight; the message bar can bring it back."""
        film_id = self._films.chosen()
        if film_id is not None:
            title = self._content.header.title()
            act = partial(
                edit_requests.delete_film,
                film_id=film_id,
                label=self.tr("Delete %1").replace("%1", title),
            )
            self._films.choose(None)  # its page is gone in a moment
            self._changing.make(CatalogChange(act=act, message=partial(self._deleted, title)))

    def add_award(self) -> None:
        """Add an award to the film in sight, or to that of the current row."""
        if self._content.awards_page() is None:
            self._content.dossier.show_tab("awards")
        page = self._content.awards_page()
        if page is not None:
            page.commands.run("add_award")

    def merge_names(self) -> None:
        """The list of names, to merge and rename them; it follows what is changed while it is open."""
        from flee_desktop.ui.editing.names_dialog import NamesDialog

        dialog = NamesDialog(self._content.background, self._names.handle, self._changing.make, self._window)
        self._changing.changed.connect(dialog.read)
        dialog.show()

    def _open(self, film_id: int, page: "FilmPage") -> None:
        from flee_desktop.ui.editing.film_dialog import FACTS, PAGE_OF_TAB, FilmDialog

        at = PAGE_OF_TAB.get(self._content.dossier.current_key(), FACTS)
        save = partial(self._edit, film_id, page.dossier)
        self._show(FilmDialog(page.dossier, self._names, save, self._window, at))

    def _show(self, dialog: "FilmDialog") -> None:
        self._content.background.broken.connect(dialog.give_back)
        dialog.open()

    def _edit(
        self, film_id: int, before: "FilmDossier", after: "FilmDossier", done: Done, failed: Failed
    ) -> None:
        label = self.tr("Edit %1").replace("%1", before.title)
        act = partial(edit_requests.edit_film, film_id=film_id, before=before, after=after, label=label)
        self._changing.make(
            CatalogChange(act=act, done=done, failed=failed, message=partial(self._edited, after.title))
        )

    def _add(self, dossier: "FilmDossier", done: Done, failed: Failed) -> None:
        act = partial(
            edit_requests.add_film,
            dossier=dossier,
            label=self.tr("Add %1").replace("%1", dossier.title),
        )
        show = partial(self._show_film, done)
        self._changing.make(
            CatalogChange(act=act, done=show, failed=failed, message=partial(self._added, dossier.title))
        )

    def _show_film(self, done: Done, answer: tuple[int, Changes]) -> None:
        done(answer)
        self._films.choose(answer[0])

    def _edited(self, title: str, _answer: object) -> Message:
        return changed(self.tr("Changed %1.").replace("%1", title))

    def _added(self, title: str, _answer: object) -> Message:
        return changed(self.tr("Added %1.").replace("%1", title))

    def _deleted(self, title: str, _answer: object) -> Message:
        return changed(self.tr("Deleted %1.").replace("%1", title))
