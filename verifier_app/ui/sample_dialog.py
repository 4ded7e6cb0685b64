"""The window in which files of samples are chosen, with a look at each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)

from verifier_app.ui.icons import icon
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.file_preview import FilePreview
from verifier_app.ui.widgets.labels import IconLabel, set_kind

if TYPE_CHECKING:
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)
COMPUTER = QUrl("file:")
"""What Qt shows as the computer: its drives and whatever is plugged in."""
WAYS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "chevron-up",
}
"""Qt's names of the buttons that lead to other folders, and our icons; the others are not needed."""
NAME, TYPE = 0, 2
"""Columns of the list."""


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
        # not all of Qt's catalogues have these
        names = QFileDialog.DialogLabel
        self.setLabelText(names.LookIn, translate("Open", "Folder:"))
        self.setLabelText(names.FileType, translate("Open", "Files shown:"))
        found = dict.fromkeys(map(QStandardPaths.writableLocation, PLACES))
        urls = [QUrl.fromLocalFile(path) for path in found if path and Path(path).is_dir()]
        self.setSidebarUrls([*urls, COMPUTER])
        self._dress(theme)
        self.preview = FilePreview(theme, engine)
        self.currentChanged.connect(self.preview.show_file)
        self.finished.connect(self.preview.close_question)
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.preview, 1, layout.columnCount())
        self.resize(theme.fonts.px(860), theme.fonts.px(500))

    def _dress(self, theme: Theme) -> None:
        """Give Qt's controls the look of the others."""
        for name, own in WAYS.items():
            (way,) = self.findChildren(QToolButton, name)
            way.setProperty("kind", "tool")
            way.setIcon(icon(own, theme))
            way.setIconSize(QSize(18, 18))
            way.style().unpolish(way)
            way.style().polish(way)
            Reach(theme, way, 28, square=True)
        for way in self.findChildren(QToolButton):
            way.setVisible(way.objectName() in WAYS)
        for chosen in self.findChildren(QComboBox):
            row = QHBoxLayout(chosen)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            row.addStretch(1)
            chevron = IconLabel(theme, "chevron-down", side=15)
            chevron.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(chevron)
            row.addSpacing(8)
        (box,) = self.findChildren(QDialogButtonBox)
        for button in box.findChildren(QPushButton):
            is_open = box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole
            button.setFont(theme.fonts.font("small", 500))
            button.setIcon(QIcon())
            set_kind(button, "primary" if is_open else "outlined")
        (name_field,) = self.findChildren(QLineEdit, "fileNameEdit")
        Reach(theme, name_field, 28)
        (places,) = self.findChildren(QListView, "sidebar")
        places.ensurePolished()  # its edge is that of the style sheet
        places.setMinimumWidth(places.sizeHintForColumn(0) + 2 * places.frameWidth())
        (tree,) = self.findChildren(QTreeView, "treeView")
        tree.setColumnHidden(TYPE, True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
