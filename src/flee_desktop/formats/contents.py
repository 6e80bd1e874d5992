"""A file's bytes as the importers look at them: what it begins like, and its text when it is one."""

from dataclasses import dataclass
from functools import cached_property

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.file_kinds import HEAD, name_kind
from flee_desktop.formats.encoding import decode

_TEXTS = ("a text file", "a JSON file", "a web page", "an XML file")
_SPREADSHEETS = (
    "an Excel workbook",
    "an OpenDocument spreadsheet",
    "a ZIP archive, perhaps an Excel workbook",
)
_OLD_OFFICE = "an old Excel or Word document"


@dataclass(frozen=True)
class Contents:
    """The bytes of a file, its name, and the encoding the user gave."""

    data: bytes
    name: str = ""
    encoding: str = ""

    @cached_property
    def kind(self) -> str:
        """What the file is, in words."""
        return name_kind(self.data[:HEAD]) or "a database"

    @property
    def is_spreadsheet(self) -> bool:
        """Whether it is a workbook; old Excel workbooks are known by their name as well."""
        return self.kind in _SPREADSHEETS or (
            self.kind == _OLD_OFFICE and self.name.lower().endswith((".xls", ".xlt"))
        )

    @cached_property
    def text(self) -> str:
        """Its text; raises UserError when it has none, or is not in UTF-8 and no encoding is given."""
        if self.kind not in _TEXTS:
            raise UserError(f"This is {self.kind}.", "Choose an article, a table or a dossier.")
        return decode(self.data, self.encoding)
