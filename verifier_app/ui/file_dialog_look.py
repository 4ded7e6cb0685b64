"""The look of Qt's own file dialogs, which are shown where the system has none."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QCoreApplication,
    QFileInfo,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStandardPaths,
    Qt,
    QUrl,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFileIconProvider,
    QFileSystemModel,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from verifier_app.ui.dialogs import fitting
from verifier_app.ui.icons import icon
from verifier_app.ui.models import dates, numbers
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import IconLabel, set_kind

if TYPE_CHECKING:
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
NAME, SIZE, TYPE, DATE = range(4)
"""Columns of the list."""
LEAST = QSize(720, 460)
"""At which dates and sizes are whole, in logical pixels at 100 %."""
DRESSED = "dressed"
"""The property of a dialog that has the look."""


class Kinds(QFileIconProvider):
    """A folder, a file or a drive, by what it is, not by what is in it.

    Qt's own reads files whose names say nothing, in the window's thread: one below /proc that has
    nothing to give holds it up for ever.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file, self._folder = icon("report", theme), icon("open", theme)
        self._drive = icon("chip", theme)

    def icon(self, what: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        """The picture of a file, or of a kind of place."""
        if isinstance(what, QFileInfo):
            is_drive = what.isRoot()
            is_folder = what.isDir()
        else:
            is_drive = what in (self.IconType.Drive, self.IconType.Computer)
            is_folder = what == self.IconType.Folder
        return self._drive if is_drive else self._folder if is_folder else self._file

    def type(self, info: QFileInfo) -> str:  # noqa: ARG002
        """The same for all, as the column is hidden; without any, Qt would not list a file."""
        return "–"


class Facts(QStyledItemDelegate):
    """Sizes and dates in the person's language: Qt has them in that of the system."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the words of a cell."""
        super().initStyleOption(option, index)
        info = index.data(QFileSystemModel.Roles.FileInfoRole)
        if not isinstance(info, QFileInfo):
            return
        if index.column() == DATE:
            text = dates.minute(info.lastModified())
        else:
            traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
            size = numbers.locale().formattedDataSize(info.size(), 1, traditional)
            text = "" if info.isDir() else size
        option.text = text


class Completion(QObject):
    """Has Qt follow what is typed no further than the person does.

    It would go on to complete a folder's name when the folder that it led to is read, and keep
    the listed folder chosen beside the file whose whole path is typed: it would open that folder.
    """

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        field.textChanged.connect(self._on_changed)

    def _on_changed(self, text: str) -> None:
        # asked for anew: of what Qt made itself a reference lasts no longer than the dialog's own
        field = cast("QLineEdit", self.parent())
        if text:
            self._leave_out_the_folder(field)
            return
        completer = field.completer()
        completer.setCompletionPrefix("")  # which lists what is there, too
        popup = completer.popup()
        if popup is not None:
            popup.hide()

    def _leave_out_the_folder(self, field: QLineEdit) -> None:
        dialog = field.window()  # named: without it what is found in it would be gone at once
        (files,) = dialog.findChildren(QListView, "listView")
        chosen, flag = files.selectionModel(), QItemSelectionModel.SelectionFlag
        for index in chosen.selectedRows():
            if index.parent() != files.rootIndex():
                chosen.select(index, flag.Deselect | flag.Rows)


def dress(theme: Theme, dialog: QFileDialog) -> None:
    """Give Qt's controls the look of the others, once; a dialog of the system has none of them."""
    tree = dialog.findChild(QTreeView, "treeView")
    if tree is None or dialog.property(DRESSED):
        return
    dialog.setProperty(DRESSED, True)
    dialog.setIconProvider(_kinds(theme))
    _name_parts(dialog)
    found = dict.fromkeys(map(QStandardPaths.writableLocation, PLACES))
    urls = [QUrl.fromLocalFile(path) for path in found if path and Path(path).is_dir()]
    dialog.setSidebarUrls([*urls, COMPUTER])
    ways = dict(WAYS)
    if not dialog.testOption(QFileDialog.Option.ReadOnly):
        ways["newFolderButton"] = "add"
    for name, own in ways.items():
        (way,) = dialog.findChildren(QToolButton, name)
        way.setProperty("kind", "tool")
        way.setIcon(icon(own, theme))
        way.setIconSize(QSize(18, 18))
        way.style().unpolish(way)
        way.style().polish(way)
        Reach(theme, way, 28, square=True)
    for way in dialog.findChildren(QToolButton):
        way.setVisible(way.objectName() in ways)
    for chosen in dialog.findChildren(QComboBox):
        row = QHBoxLayout(chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        chevron = IconLabel(theme, "chevron-down", side=15)
        chevron.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(chevron)
        row.addSpacing(8)
    (box,) = dialog.findChildren(QDialogButtonBox)
    for button in box.findChildren(QPushButton):
        is_open = box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole
        button.setFont(theme.fonts.font("small", 500))
        button.setIcon(QIcon())
        set_kind(button, "primary" if is_open else "outlined")
    (name_field,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    Reach(theme, name_field, 28)
    Completion(name_field)
    (folders,) = dialog.findChildren(QComboBox, "lookInCombo")
    paths = folders.model()
    paths.dataChanged.connect(_isolate_paths)
    _isolate_paths(paths.index(0, 0), paths.index(folders.count() - 1, 0))
    (places,) = dialog.findChildren(QListView, "sidebar")
    places.ensurePolished()  # its edge is that of the style sheet
    places.setMinimumWidth(places.sizeHintForColumn(0) + 2 * places.frameWidth())
    tree.setColumnHidden(TYPE, True)
    facts = Facts(tree)
    for column in (SIZE, DATE):
        tree.setItemDelegateForColumn(column, facts)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    layout = dialog.layout()
    assert isinstance(layout, QGridLayout)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(8)
    least = QSize(theme.fonts.px(LEAST.width()), theme.fonts.px(LEAST.height()))
    dialog.resize(fitting(dialog, dialog.size().expandedTo(least)))
    if dialog.width() < least.width():  # else of the names nothing would be seen
        for column in (SIZE, DATE):
            tree.setColumnHidden(column, True)


def _name_parts(dialog: QFileDialog) -> None:
    """Not all of Qt's catalogues have these; where folders are chosen there is one kind only."""
    names, saves = QFileDialog.DialogLabel, QFileDialog.AcceptMode.AcceptSave
    kinds = translate("Open", "Files shown:")
    if dialog.acceptMode() == saves:
        kinds = translate("Save", "Kind of file:")
    dialog.setLabelText(names.LookIn, translate("Open", "Folder:"))
    dialog.setLabelText(names.FileType, kinds)
    if dialog.fileMode() == QFileDialog.FileMode.Directory:
        dialog.setLabelText(names.FileName, translate("Open", "Chosen:"))
        for part in ("fileTypeLabel", "fileTypeCombo"):
            for own in dialog.findChildren(QWidget, part):
                own.hide()


def _isolate_paths(first: QModelIndex, last: QModelIndex, _roles: object = None) -> None:
    """Keep the signs of each path in their order: its first slash would stand at its other end.

    Qt goes by the address that it keeps beside the text.
    """
    if not numbers.is_right_to_left():
        return
    for row in range(first.row(), last.row() + 1):
        index = first.siblingAtRow(row)
        text = str(index.data())
        if not text.startswith(numbers.ISOLATE):
            index.model().setData(index, numbers.isolated(text), Qt.ItemDataRole.DisplayRole)


@cache
def _kinds(theme: Theme) -> Kinds:
    """For all dialogs, and as long as any of them."""
    return Kinds(theme)
