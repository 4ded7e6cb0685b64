"""Small windows beside the main one: enlarged views, pages to read, explanations, about."""

from __future__ import annotations

import math
import platform
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QUrl, Signal, qVersion
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from verifier_app.store.installation import package_versions
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.status import device_name
from verifier_app.ui.widgets.labels import button, label
from verifier_app.ui.widgets.pictures import draw_well, image_of

if TYPE_CHECKING:
    from verifier_app.engine.page_questions import StepsReply
    from verifier_app.engine.protocol import Failure, Picture, PrepareReply
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
MODEL_LINK = "model:"
WIDTH, LEAST_HEIGHT = 560, 240
FRAME = 80
"""What a desktop keeps for itself around a dialog, in pixels of height."""
LARGE, AROUND = 420, 48
"""Four screen pixels for each of a view's 105; and what is around it in a dialog."""
STEP_WIDTH, STEP_LEAST = LARGE, 60


def most_height(dialog: QWidget) -> int:
    """How high a dialog may be for all of it to be on its screen, in pixels."""
    return dialog.screen().availableGeometry().height() - FRAME


def fitting(dialog: QDialog, size: QSize, area: QScrollArea | None = None) -> QSize:
    """The size for a dialog: `size`, or what the content of its `area` needs, as far as it is on the screen."""
    body, layout = None if area is None else area.widget(), dialog.layout()
    if area is not None and body is not None and layout is not None:
        for part in body.findChildren(QWidget):
            part.ensurePolished()
        around = layout.totalMinimumSize() - area.minimumSizeHint()
        size = size.expandedTo(body.minimumSizeHint() + QSize(0, around.height()))
    most = QSize(dialog.screen().availableGeometry().width(), most_height(dialog))
    return size.boundedTo(most)


class LargeView(QWidget):
    """One picture of the network's enlarged, pixel by pixel, with its grid.

    A square one fourfold, one of a whole line, which is three times as wide, twofold.
    """

    def __init__(self, theme: Theme, view: Picture, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._image = image_of(view)
        high = LARGE if view.width == view.height else LARGE // 2
        self.setFixedSize(QSize(high * view.width // view.height, high))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw pixels and grid."""
        with QPainter(self) as painter:
            painter.drawImage(QRectF(self.rect()), self._image)
            step = self.height() / self._view.height
            line = self._theme.colour("line_strong", 0.25)
            painter.setPen(QPen(line, 1))
            for i in range(0, self._view.width + 1, 5):
                at = round(i * step)
                painter.drawLine(at, 0, at, self.height())
            for i in range(0, self._view.height + 1, 5):
                at = round(i * step)
                painter.drawLine(0, at, self.width(), at)


class StepView(QWidget):
    """What a step of the cleaning made of a sample, on paper."""

    def __init__(self, theme: Theme, picture: Picture, name: str) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        high = min(STEP_WIDTH, STEP_WIDTH * picture.height // max(1, picture.width))
        self.setFixedSize(STEP_WIDTH, max(STEP_LEAST, high))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            draw_well(painter, QRectF(self.rect()), self._theme, self._picture, most=2.0)


class ViewsDialog(QDialog):
    """What the network sees of one sample, enlarged, and how it was cleaned for that."""

    def __init__(
        self, theme: Theme, title: str, seen: PrepareReply, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.seen = seen
        self.setWindowTitle(translate("Views", "What the network sees: {0}").format(title))
        pictures = QWidget()
        pictures.setProperty("clear", True)
        grid = QGridLayout(pictures)
        grid.setSpacing(12)
        names = [translate("Views", "Tile {0}").format(n) for n in range(len(seen.views))]
        shown = list(zip((translate("Views", "The whole"), *names[1:]), seen.views, strict=True))
        if seen.darkness is not None:
            shown.append((translate("Views", "The darker the line, the brighter"), seen.darkness))
        if seen.line_width is not None:
            shown.append((translate("Views", "The wider the line, the brighter"), seen.line_width))
        # two in a row where there is room, the wide ones below: a wheel reaches them all, each
        # with its name
        views, room = len(seen.views), self.screen().availableGeometry().width()
        beside = 2 if room >= 2 * (LARGE + AROUND) else 1
        for i, (name, view) in enumerate(shown):
            part = QVBoxLayout()
            part.addWidget(LargeView(theme, view, name))
            part.addWidget(label(theme, "caption", "text2", text=name))
            if i < views:
                grid.addLayout(part, i // beside, i % beside)
            else:
                grid.addLayout(part, views + i, 0, 1, beside)
        words = translate("Views", "Ink bright on black, 105 pixels high; a line every 5 pixels.")
        below = label(theme, "small", "text2", text=words)
        grid.addWidget(below, grid.rowCount(), 0, 1, beside)
        self._theme, self._grid, self._beside = theme, grid, beside
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(pictures)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.addWidget(area)
        bar = area.verticalScrollBar().sizeHint().width()
        wide = pictures.sizeHint().width() + bar + AROUND
        self.resize(fitting(self, QSize(wide, LARGE + 120)))

    def show_steps(self, reply: StepsReply | None, _failure: Failure | None) -> None:
        """Show how the sample was cleaned below what the network sees; nothing where it failed."""
        if reply is None or not isValid(self):
            return
        names = {
            "given": translate("Views", "As it was given"),
            "grey": translate("Views", "In grey, dark on light"),
            "flat": translate("Views", "Light and paper evened out"),
            "ink": translate("Views", "All that is dark enough"),
            "kept": translate("Views", "Without edges, lines, print and specks"),
        }
        row = self._grid.rowCount()
        head = label(self._theme, "lead", "text", 600, translate("Views", "How it was cleaned"))
        self._grid.addWidget(head, row, 0, 1, self._beside)
        for i, (step, picture) in enumerate(zip(reply.names, reply.pictures, strict=True)):
            part = QVBoxLayout()
            part.addWidget(StepView(self._theme, picture, names[step]))
            part.addWidget(label(self._theme, "caption", "text2", text=names[step]))
            part.addStretch(1)
            self._grid.addLayout(part, row + 1 + i // self._beside, i % self._beside)


class TextDialog(QDialog):
    """A page to read, with one button to close it."""

    model_wanted = Signal(str)
    """The link to a model's card was followed."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        html: str,
        parent: QWidget | None = None,
        width: int = WIDTH,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        document = self.text.document()
        document.setDocumentMargin(12)
        if self.isRightToLeft():  # by the letters alone a line that begins with "log" would not be
            option = document.defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            document.setDefaultTextOption(option)
        self.show_html(html)
        theme.changed.connect(self._show)  # links keep the colour that they were read with
        self.text.setAccessibleName(title)
        column.addWidget(self.text, 1)
        close = button(theme, translate("Dialog", "Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(min(width, self.screen().availableGeometry().width()), LEAST_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the text, where the screen has that; only now is its font known."""
        around = self.height() - self.text.viewport().height()
        needed = math.ceil(self.text.document().size().height()) + around
        self.resize(self.width(), min(max(needed, LEAST_HEIGHT), most_height(self)))
        super().showEvent(event)  # it places the dialog by this height

    def show_html(self, html: str) -> None:
        """Show another text."""
        self._html = html
        self._show()

    def _show(self) -> None:
        self.text.setHtml(self._html)

    def _follow(self, address: QUrl) -> None:
        self.model_wanted.emit(unquote(address.toString().removeprefix(MODEL_LINK)))
        self.accept()


def meaning_html() -> str:
    """What score, llr and verdict mean, in plain words."""
    parts = [f"<h4>{escape(title)}</h4><p>{escape(text)}</p>" for title, text in _meanings()]
    last = translate(
        "Meaning",
        "The program weighs the evidence of the handwriting alone. Everything else about the case,"
        " and the decision, belongs to a person.",
    )
    return "".join(parts) + f"<p><b>{escape(last)}</b></p>"


def _meanings() -> tuple[tuple[str, str], ...]:
    llr = translate(
        "Meaning",
        "How many times more probable the evidence is if the same person wrote both than if"
        " somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times,"
        " −1 is 10 times the other way, 0 says nothing.",
    )
    score = translate(
        "Meaning",
        "The same number on a scale from 0 to 1. It would be a probability only if both"
        " explanations were equally likely before anybody looked; whether they were is not for"
        " this program to say.",
    )
    bound = translate(
        "Meaning",
        "Known comparisons support a ratio up to a limit only. Beyond it the limit is shown, with"
        " “or more” or “or less”, in tables with ≥ or ≤. The verdict is decided by the ratio before"
        " it was cut off, so pairs that read alike may differ in it.",
    )
    verdict = translate(
        "Meaning",
        "“Supports the same writer” from the upper threshold on, “supports different writers” from"
        " the lower one down, “inconclusive” between them.",
    )
    point = translate(
        "Meaning",
        "Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper"
        " threshold, and at most 1 % of known genuine comparisons fall to the lower.",
    )
    known = translate(
        "Meaning",
        "Comparisons with a known answer, of writers that the network was not trained on: genuine"
        " ones upwards, skilled imitations downwards, on the same axis.",
    )
    return (
        (translate("Meaning", "log₁₀ likelihood ratio"), llr),
        (translate("Meaning", "“or more”, “or less”"), bound),
        (translate("Meaning", "Score"), score),
        (translate("Meaning", "Verdict"), verdict),
        (translate("Meaning", "Operating point"), point),
        (translate("Meaning", "Known scores"), known),
    )


def _whole(text: str) -> str:
    """Versions as HTML, their signs in place where one reads from right to left."""
    return escape(numbers.isolated(text))


def about_html(version: str, facts: dict[str, Any] | None) -> str:
    """Version, device, models with the way to their cards, and the libraries."""
    rows = [(translate("About", "Version"), escape(version))]
    if facts is not None:
        device = facts.get("device", {})
        text = numbers.said_of(
            device_name(device.get("name", "")), in_own_words(device.get("reason", ""))
        )
        rows.append((translate("About", "Device"), escape(text)))
        names = {
            "signature": translate("About", "Model for signatures"),
            "character": translate("About", "Model for characters"),
        }
        rows += [
            (names.get(profile, profile), _model_html(model))
            for profile, model in facts.get("models", {}).items()
        ]
    rows.append(("Python", platform.python_version()))
    rows.append(("Qt", qVersion()))
    rows += [(name, _whole(own)) for name, own in package_versions().items()]
    intro = translate(
        "About",
        "Compares handwriting offline. Nothing you load or draw leaves this computer.",
    )
    return f"<p>{escape(intro)}</p><p></p>{_table(rows)}<p>Apache-2.0</p>"


def _table(rows: Sequence[tuple[str, str]]) -> str:
    """Words beside HTML, row by row; Qt does not mirror tables."""
    right = QGuiApplication.isRightToLeft()
    side, margin = ("right", 12) if right else ("left", 0)
    cells = []
    for name, html in rows:
        row = [f"<td width='{margin}'></td>", f"<td style='padding:3px 0'>{escape(name)}</td>",
               "<td width='24'></td>", f"<td style='padding:3px 0'>{html}</td>"]  # fmt: skip
        cells.append(f"<tr>{''.join(reversed(row) if right else row)}</tr>")
    return f"<table cellspacing='0' align='{side}'>{''.join(cells)}</table>"


def _model_html(model: dict[str, Any]) -> str:
    """A model with the link that shows its card, or why there is none."""
    if "error" in model:
        return escape(in_own_words(str(model["error"])))
    name = str(model.get("name", ""))
    card = escape(translate("About", "Show its card"))
    link = f"<a href='{MODEL_LINK}{quote(name)}'>{card}</a>"
    return f"{escape(name)} ({escape(str(model.get('sha256', ''))[:12])}) &nbsp; {link}"
