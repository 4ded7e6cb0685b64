"""The commands of the pages beside Compare: buttons mostly, found by the search as well."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.command import Command

translate = QCoreApplication.translate


def on_pages() -> list[Command]:
    """All of them, page by page."""
    return [*_sets(), *_batch(), *_gallery(), *_models()]


def _sets() -> list[Command]:
    """Buttons and menus of the References page."""
    return [
        Command("use_set", "", translate("Commands", "Use this set in Compare"), icon="compare"),
        Command("draw_in_set", "", translate("Commands", "Draw a reference"), icon="pen"),
        Command(
            "open_in_set", "", translate("Commands", "Open pictures as references…"), icon="open"
        ),
        Command("paste_in_set", "", translate("Commands", "Paste a reference"), icon="paste"),
        Command("crop_in_set", "", translate("Commands", "Crop this reference…"), icon="crop"),
        Command(
            "cleaning_in_set",
            "",
            translate("Commands", "Cleaning of this reference…"),
            icon="clean",
        ),
        Command("remove_in_set", "", translate("Commands", "Remove this reference"), icon="clear"),
        Command(
            "rename_set", "", translate("Commands", "Rename this set"), shortcut="F2", icon="pen"
        ),
        Command("remove_set", "", translate("Commands", "Remove this set"), icon="clear"),
        Command("open_rank", "", translate("Commands", "Open the sample to rank"), icon="open"),
        Command("paste_rank", "", translate("Commands", "Paste the sample to rank"), icon="paste"),
        Command("crop_rank", "", translate("Commands", "Crop the sample to rank"), icon="crop"),
        Command(
            "cleaning_rank",
            "",
            translate("Commands", "Cleaning of the sample to rank"),
            icon="clean",
        ),
        Command("clear_rank", "", translate("Commands", "Clear the sample to rank"), icon="clear"),
        Command(
            "compare_best", "", translate("Commands", "Compare with the best set"), icon="compare"
        ),
    ]


def _batch() -> list[Command]:
    """Buttons of the Batch page."""
    return [
        Command(
            "open_batch",
            "",
            translate("Commands", "Open a table of pairs…"),
            icon="batch",
            words=translate("Batch", "Open CSV…"),
        ),
        Command("open_folders", "", translate("Commands", "Compare two folders…"), icon="batch"),
        Command(
            "continue_batch",
            "",
            translate("Commands", "Continue the table that was left"),
            icon="resume",
        ),
        Command(
            "save_batch",
            "",
            translate("Commands", "Save the table as CSV…"),
            icon="save",
            words=translate("Batch", "Save CSV…"),
        ),
        Command("pause_batch", "", translate("Commands", "Pause or resume the table")),
        Command("cancel_batch", "", translate("Commands", "Cancel the table")),
        Command("retry_batch", "", translate("Commands", "Compare rows with errors again")),
    ]


def _gallery() -> list[Command]:
    """Buttons of the Gallery."""
    return [
        Command(
            "open_gallery",
            "",
            translate("Commands", "Try the model on labelled samples…"),
            icon="gallery",
            words=translate("Gallery", "Open folder…"),
        ),
        Command("draw_again", "", translate("Commands", "Draw new random pairs")),
        Command("save_sheet", "", translate("Commands", "Save a contact sheet…"), icon="save"),
    ]


def _models() -> list[Command]:
    """Buttons of the Models page."""
    return [
        Command("import_model", "", translate("Commands", "Import a model…"), icon="open"),
        Command("use_model", "", translate("Commands", "Use this model"), icon="tick"),
        Command("rename_model", "", translate("Commands", "Rename this model"), icon="pen"),
        Command("export_model", "", translate("Commands", "Export this model…"), icon="save"),
        Command(
            "roll_back_model",
            "",
            translate("Commands", "Roll back to what this model was made from"),
            icon="undo",
        ),
        Command("remove_model", "", translate("Commands", "Delete this model…"), icon="clear"),
    ]
