"""What is said of a file that was not saved."""

from __future__ import annotations

import errno
import os

import pytest

from tests.ui.fakes import make_ink
from verifier_app.errors import SampleError
from verifier_app.ink.files import write
from verifier_app.ui.models.saving import not_saved


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "the folder is gone, or takes no files. Choose another folder."),
        (errno.ENOTDIR, "the folder is gone, or takes no files. Choose another folder."),
        (errno.EACCES, "you may not write there. Choose another folder."),
        (errno.EROFS, "you may not write there. Choose another folder."),
        (errno.ENOSPC, "the disk is full. Make space on it, or choose another disk."),
        (errno.ENAMETOOLONG, "its name is too long. Choose a shorter one."),
    ],
)
def test_what_the_system_refused_is_said_in_plain_words(number, said):
    error = OSError(number, os.strerror(number))
    assert not_saved("a.pdf", error) == f"a.pdf was not saved: {said}"


def test_of_anything_else_the_likely_remedies_are_named():
    assert not_saved("a.pdf", OSError(errno.EIO, "?")) == (
        "a.pdf could not be saved. Choose another folder, or make space on the disk."
    )


def test_what_is_behind_another_error_is_said_and_else_its_own_sentence(tmp_path):
    with pytest.raises(SampleError) as refused:
        write(make_ink(), tmp_path / "gone" / "a.svg")
    assert not_saved("a.svg", refused.value).startswith("a.svg was not saved: the folder is gone,")
    own = SampleError("It is empty.", "Draw it.", "a.svg")
    assert not_saved("a.svg", own) == "a.svg: It is empty. Draw it."
