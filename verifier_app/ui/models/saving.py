"""What is said of a file that was saved, or was not, and why."""

from __future__ import annotations

import errno

from PySide6.QtCore import QCoreApplication

from verifier_app.errors import UserError
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words

translate = QCoreApplication.translate
_GONE = (errno.ENOENT, errno.ENOTDIR)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
"""A quota ends as a disk does; Windows has none of that name."""


def saved(name: str) -> str:
    """That a file of this name was saved."""
    return translate("Save", "{0} was saved.").format(numbers.isolated(name))


def not_saved(name: str, error: OSError | UserError) -> str:
    """That a file was not saved, why, and what to do; of a `UserError` by what is behind it."""
    refused = error if isinstance(error, OSError) else error.__cause__
    if not isinstance(refused, OSError):
        return in_own_words(str(error))
    if refused.errno in _GONE:
        text = translate(
            "Save",
            "{0} was not saved: the folder is gone, or takes no files. Choose another folder.",
        )
    elif refused.errno in _FORBIDDEN:
        text = translate(
            "Save", "{0} was not saved: you may not write there. Choose another folder."
        )
    elif refused.errno in _FULL:
        text = translate(
            "Save", "{0} was not saved: the disk is full. Make space on it, or choose another disk."
        )
    elif refused.errno == errno.ENAMETOOLONG:
        text = translate("Save", "{0} was not saved: its name is too long. Choose a shorter one.")
    elif refused.errno == errno.EBUSY:
        text = translate(
            "Save", "{0} was not saved: another command is writing it. Choose another name."
        )
    else:
        text = translate(
            "Save", "{0} could not be saved. Choose another folder, or make space on the disk."
        )
    return text.format(numbers.isolated(name))
