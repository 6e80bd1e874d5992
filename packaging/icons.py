"""The program's icon in the sizes that desktops ask for, drawn by Qt: `icons.py SVG FOLDER`.

Writes SIZE.png each, and flee-desktop.ico for Windows with all of them in it.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def drawn(svg: Path, size: int) -> bytes:
    """A PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon: a header, a line of 16 bytes a picture, the PNGs (since Windows Vista)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    lines, body, offset = b"", b"", 6 + 16 * len(pictures)
    for size, png in pictures.items():
        lines += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + lines + body


def main(svg: Path, folder: Path) -> None:
    """Write them all."""
    pictures = {size: drawn(svg, size) for size in SIZES}
    for size, png in pictures.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "flee-desktop.ico").write_bytes(ico(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
