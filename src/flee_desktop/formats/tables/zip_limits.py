"""Whether a spreadsheet, which is a ZIP archive, is safe to inflate. Only its directory is looked at."""

import io
import zipfile

from flee_desktop.domain.errors import UserError

MOST_INFLATED = 256 * 1024 * 1024  # bytes of all entries together
HIGHEST_RATIO = 200  # inflated to packed; sheets reach about 20
_MOST_ENTRIES = 10_000
_SMALL = 1024 * 1024  # bytes; an entry below this may be packed as densely as it likes


def refuse_bomb(data: bytes) -> None:
    """Raise UserError for an archive that would inflate beyond reason, is nested, encrypted or damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise UserError(
            f"The spreadsheet is damaged: {error}.", "Save it again and try once more."
        ) from error
    if len(entries) > _MOST_ENTRIES:
        raise UserError(f"The spreadsheet holds {len(entries)} files. Nothing was read.", "Save it again.")
    total = 0
    for entry in entries:
        total += entry.file_size
        dense = entry.file_size > _SMALL and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1)
        if total > MOST_INFLATED or dense:
            raise UserError(
                f"The spreadsheet would inflate far beyond its size (“{entry.filename}”). Nothing was read.",
                "Save the sheet with the films as CSV.",
            )
        if entry.flag_bits & 1:
            raise UserError("The spreadsheet is protected by a password.", "Save it without one.")
