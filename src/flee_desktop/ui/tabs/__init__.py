"""The tabs of a film's dossier: one module each, built when first shown."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from flee_desktop.ui.dossier_tab import DossierTab


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab as the window knows it before it exists. `key` is remembered, `title` shown (translated).

    `class_name` of `module` is a DossierTab. One that `works` on the side is made with a Background.
    """

    key: str
    title: str
    module: str
    class_name: str
    works: bool = False

    def shown_title(self) -> str:
        """The title in the interface's language."""
        return QCoreApplication.translate("Tabs", self.title)

    def load(self) -> "type[DossierTab]":
        """The tab's class. Importing its module takes a while; a worker may do that beforehand."""
        tab: type[DossierTab] = getattr(import_module(self.module), self.class_name)
        return tab


TABS: tuple[TabSpec, ...] = (
    TabSpec(
        "overview",
        str(QT_TRANSLATE_NOOP("Tabs", "Overview")),
        "flee_desktop.ui.tabs.overview",
        "OverviewTab",
    ),
    TabSpec(
        "synopsis",
        str(QT_TRANSLATE_NOOP("Tabs", "Synopsis")),
        "flee_desktop.ui.tabs.synopsis",
        "SynopsisTab",
    ),
    TabSpec("crew", str(QT_TRANSLATE_NOOP("Tabs", "Crew")), "flee_desktop.ui.tabs.crew", "CrewTab"),
    TabSpec(
        "reception",
        str(QT_TRANSLATE_NOOP("Tabs", "Reception")),
        "flee_desktop.ui.tabs.reception",
        "ReceptionTab",
    ),
    TabSpec(
        "awards",
        str(QT_TRANSLATE_NOOP("Tabs", "Awards")),
        "flee_desktop.ui.tabs.awards",
        "AwardsTab",
        works=True,
    ),
    TabSpec(
        "related",
        str(QT_TRANSLATE_NOOP("Tabs", "Related")),
        "flee_desktop.ui.tabs.related",
        "RelatedTab",
    ),
    TabSpec(
        "references",
        str(QT_TRANSLATE_NOOP("Tabs", "References")),
        "flee_desktop.ui.tabs.references",
        "ReferencesTab",
    ),
)
