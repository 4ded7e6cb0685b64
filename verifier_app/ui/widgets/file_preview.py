"""How a file would look as a sample, before it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verifier_app.ink.files import is_drawing
from verifier_app.store.cases import case_among
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.widgets.labels import ElidedLabel, paragraph
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.engine.page_questions import PageReply
    from verifier_app.engine.protocol import Failure
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
SIDE = 248
PLACE = "preview"
"""A newer question takes the place of the one before: only the file marked last matters."""


class FilePreview(QWidget):
    """The engine reads the file, just as it would for a comparison; nothing waits for it."""

    def __init__(self, theme: Theme, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._asked: int | None = None
        self.path = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.picture = PictureView(theme)
        self.picture.setMaximumHeight(theme.fonts.px(SIDE))
        self.name = ElidedLabel(theme, "small", "text")
        self.name.setFont(theme.fonts.font("small", 600))
        self.facts = paragraph(theme, "small", "text2")
        column.addWidget(self.picture, 1)
        for part in (self.name, self.facts):
            column.addWidget(part)
        column.addStretch()
        self.setFixedWidth(theme.fonts.px(SIDE))
        # else a sentence asks for the height of a column of single words, and the dialog grows
        self.facts.setMinimumWidth(theme.fonts.px(SIDE))
        self.show_file("")

    def show_file(self, path: str) -> None:
        """Show a file as soon as it has been read; of a folder there is nothing to show."""
        from verifier_app.engine.page_questions import ShowPage
        from verifier_app.engine.samples import SampleRef

        self.close_question()
        self.path = "" if Path(path).is_dir() else path
        self.name.show_text(Path(self.path).name)
        if not self.path:
            self._say(translate("Open", "Mark a file to see it here."))
        elif case_among([self.path]):
            self._say(translate("Open", "A saved case: everything that was on the table."))
        else:
            self._say(translate("Open", "Reading…"))
            question = ShowPage(SampleRef(path=self.path), search=False)
            self._asked = self._engine.ask(question, pane=PLACE, done=self._take)

    def close_question(self) -> None:
        """What has not come yet is not wanted any more."""
        if self._asked is not None:
            self._engine.cancel(self._asked)
        self._asked = None

    def _take(self, page: PageReply | None, failure: Failure | None) -> None:
        if page is None:
            self._say("" if failure is None else in_sentences(failure))
            return
        text = numbers.pixels(page.width, page.height)
        if is_drawing(self.path):
            text = translate("Open", "A drawing with its strokes")
        elif page.pages > 1:
            text = translate("Open", "{0}, page 1 of {1}").format(text, page.pages)
        self.facts.setText(text)
        self.picture.show_picture(page.picture, numbers.listed((self.name.whole, text)))

    def _say(self, text: str) -> None:
        """A sentence, and no picture."""
        self.facts.setText(text)
        self.picture.show_picture(None, text)
