"""The window in which files of samples are chosen, with a look at each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from verifier_app.ui.dialogs import fitting
from verifier_app.ui.file_dialog_look import dress
from verifier_app.ui.widgets.file_preview import FilePreview

if TYPE_CHECKING:
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.theme import Theme


class SampleDialog(QFileDialog):
    """Qt's own dialog in the colours of the window: those of the systems have no preview."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        title: str,
        filters: Iterable[str],
        parent: QWidget | None = None,
        *,
        many: bool,
    ) -> None:
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        for option in (
            QFileDialog.Option.DontUseNativeDialog,
            QFileDialog.Option.HideNameFilterDetails,
            QFileDialog.Option.ReadOnly,
        ):
            self.setOption(option)
        mode = QFileDialog.FileMode
        self.setFileMode(mode.ExistingFiles if many else mode.ExistingFile)
        self.setViewMode(QFileDialog.ViewMode.Detail)
        self.setNameFilters(list(filters))
        dress(theme, self)
        self.preview = FilePreview(theme, engine)
        self.currentChanged.connect(self.preview.show_file)
        self.finished.connect(self.preview.close_question)
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(self.preview, 1, layout.columnCount())
        self.resize(fitting(self, QSize(theme.fonts.px(860), theme.fonts.px(500))))
