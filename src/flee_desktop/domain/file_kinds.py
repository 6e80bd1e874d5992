"""What a file is, by its first bytes: so that a wrong one can be called by its name."""

SQLITE_MAGIC = b"SQLite format 3\0"
HEAD = 4096  # bytes that are enough to tell

_OFFICE = b"[Content_Types].xml"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_PAGE_SIZES = {1, *(2**power for power in range(9, 16))}  # 1 means 65,536

_MAGICS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF8", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (4, b"ftyp", "a video"),
    (0, b"%PDF", "a PDF document"),
    (30, _OPEN_DOCUMENT + b"spreadsheet", "an OpenDocument spreadsheet"),
    (30, _OPEN_DOCUMENT, "an OpenDocument document"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel or Word document"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\0", "an xz archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"Rar!", "a RAR archive"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
    (0, b"\x37\x7f\x06\x82", "the write-ahead log of a database, not the database itself"),
    (0, b"\x37\x7f\x06\x83", "the write-ahead log of a database, not the database itself"),
    (0, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", "the journal of a database, not the database itself"),
)
_OPENINGS: tuple[tuple[str, str], ...] = (
    ("<!doctype html", "a web page"),
    ("<html", "a web page"),
    ("<?xml", "an XML file"),
    ("<mediawiki", "an XML file"),
    ("{", "a JSON file"),
    ("[", "a JSON file"),
)


def name_kind(head: bytes) -> str:
    """What a file that begins with `head` is, in words; "" when it begins as a SQLite database should."""
    if head.startswith(SQLITE_MAGIC):
        return "" if _sound(head) else "a damaged database"
    if not head:
        return "an empty file"
    if head.startswith(b"PK\x03\x04") and _OFFICE in head:
        return "an Excel workbook" if b"xl/" in head else "a ZIP archive, perhaps an Excel workbook"
    for offset, magic, name in _MAGICS:
        if head.startswith(magic, offset):
            return name
    if head[:6] == SQLITE_MAGIC[:6] or not head.strip(b"\0"):
        return "a damaged database" if head.strip(b"\0") else "a file of zeros"
    return _name_text(head)


def application_id(head: bytes) -> int:
    """The mark of the program that made this SQLite database; 0 when it left none."""
    return int.from_bytes(head[68:72])


def _sound(head: bytes) -> bool:
    """Whether the header's fixed fields are as https://sqlite.org/fileformat.html wants them."""
    page_size = int.from_bytes(head[16:18])
    return len(head) >= 100 and page_size in _PAGE_SIZES and head[21:24] == bytes((64, 32, 32))


def _name_text(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "a text file"
    if b"\0" in head:
        return "encrypted, or a kind of file this program does not know"
    try:
        text = head.decode("utf-8-sig", errors="strict" if len(head) < HEAD else "ignore")
    except UnicodeDecodeError:
        return _name_bytes(head)
    if any(character < " " and character not in "\t\n\r\f" for character in text):
        return _name_bytes(head)
    opening = text.lstrip().lower()
    return next((name for start, name in _OPENINGS if opening.startswith(start)), "a text file")


def _name_bytes(head: bytes) -> str:
    """Text of one byte a letter has few control characters; encryption has as many as anything else."""
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in head)
    if controls == 0:
        return "a text file"
    return "encrypted, or a kind of file this program does not know"
