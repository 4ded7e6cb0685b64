from __future__ import annotations

import pytest

from verifier_app.engine.defects import LOG_NAME, Log, nameless


def raised(message: str) -> ValueError:
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


@pytest.mark.parametrize(
    "message",
    [
        "cannot open /home/jane/jane.png",
        r"cannot open C:\Users\jane\a",
        "cannot open 'jane doe.png'",
        'cannot open "jane"',
        "cannot open jane.tiff",
    ],
)
def test_names_of_samples_stay_out(message):
    text = nameless(raised(message))
    assert "jane" not in text
    assert "ValueError: cannot open" in text
    assert "test_defects.py" in text
    assert " raised" in text


def test_what_a_developer_needs_stays():
    text = nameless(raised("shapes (4096,) and (3,) differ by 2"))
    assert "shapes (4096,) and (3,) differ by 2" in text


def test_causes_are_told():
    try:
        try:
            raise KeyError("inner")
        except KeyError as inner:
            raise RuntimeError("outer") from inner
    except RuntimeError as error:
        text = nameless(error)
    assert text.index("RuntimeError") < text.index("KeyError")


def test_a_long_log_is_started_anew_and_the_old_one_kept(own_home):
    folder = own_home / "logs"
    folder.mkdir()
    (folder / LOG_NAME).write_bytes(b"x" * (2**20 + 1))
    Log().write(raised("new"))
    assert "new" in (folder / LOG_NAME).read_text()
    assert (folder / "engine.old").stat().st_size == 2**20 + 1


def test_a_log_that_cannot_be_written_stops_nothing(own_home):
    (own_home / "logs").write_text("a file where the folder should be")
    Log().write(raised("lost"))
