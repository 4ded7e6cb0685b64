"""The icon in all sizes, drawn from its SVG by the Qt that the program ships with."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from release.edition import ROOT, Edition

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SOURCE = ROOT / "resources" / "icons" / "app.svg"
_DRAW = """
import sys
from pathlib import Path
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication(sys.argv[:1])
source, folder, sizes = sys.argv[1], Path(sys.argv[2]), [int(s) for s in sys.argv[3:]]
renderer = QSvgRenderer(source)
assert renderer.isValid()
for size in sizes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert image.save(str(folder / f"{size}.png"))
largest = Image.open(folder / f"{max(sizes)}.png")
largest.save(folder / "app.ico", sizes=[(s, s) for s in sizes if s <= 256])
largest.save(folder / "app.icns")
"""


def draw(edition: Edition, python: Path) -> Path:
    """A folder with `SIZE.png`, `app.ico` and `app.icns`."""
    folder = edition.work / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    command = [str(python), "-c", _DRAW, str(SOURCE), str(folder), *map(str, SIZES)]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=variables, check=True)
    return folder
