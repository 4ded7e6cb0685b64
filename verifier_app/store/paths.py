"""Where things are: the program's own files, and the person's folders on each platform.

The program runs from a checkout (`resources/` stands beside the package), from a wheel
(inside the package) and from a frozen bundle (in the bundle's folder). Only this module
knows which. The environment variable `VERIFIER_APP_HOME` moves everything that belongs
to the person into one folder, for tests and for a portable installation.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs

APP_NAME = "verifier-app"
HOME_VARIABLE = "VERIFIER_APP_HOME"

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(name: str) -> Path:
    """A top-level folder of the repository, wherever this edition carries it."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / name
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(name: str) -> Path:
    """A shipped file or folder below `resources/`; `name` is written with `/`.

    A missing one is a defect of the installation, and shows when it is opened.
    """
    return _shipped("resources") / name


def weights_dir() -> Path:
    """The folder of the models that the program ships with."""
    return _shipped("model_weights")


def _home() -> Path | None:
    """The folder that the variable names, or None.

    Raises:
        StoreError: It begins with `~` or `~name`, and nobody knows that person's home.
    """
    value = os.environ.get(HOME_VARIABLE, "")
    try:
        return Path(value).expanduser().absolute() if value else None
    except RuntimeError as error:
        from verifier_app.errors import StoreError

        raise StoreError(
            f"`{HOME_VARIABLE}` begins with the home folder of somebody who has none.",
            f"Set `{HOME_VARIABLE}` to a folder that is there.",
        ) from error


def _by_platform(kind: Callable[..., str]) -> Path:
    """A folder of the person's where the platform keeps such.

    Raises:
        StoreError: Nobody knows where that is, as of a person without a home.
    """
    try:
        return Path(kind(APP_NAME, appauthor=False))
    except RuntimeError as error:
        from verifier_app.errors import StoreError

        # the window cannot even be built then
        what = f"Your home folder is not known. Set `{HOME_VARIABLE}` to a folder."
        raise StoreError(what) from error


def user_data_dir() -> Path:
    """The person's own data (reference sets, drawings); may not exist yet."""
    return _home() or _by_platform(platformdirs.user_data_dir)


def user_models_dir() -> Path:
    """Models that the person made or imported; may not exist yet."""
    return user_data_dir() / "models"


def sets_file() -> Path:
    """The file of the reference sets; may not exist yet."""
    return user_data_dir() / "reference-sets.sqlite3"


def log_dir() -> Path:
    """Log files, which never name a sample; may not exist yet."""
    home = _home()
    if home is not None:
        return home / "logs"
    return _by_platform(platformdirs.user_log_dir)


def settings_file() -> Path:
    """The file of the settings; may not exist yet."""
    return (_home() or _by_platform(platformdirs.user_config_dir)) / "settings.json"


def private_folder(folder: Path) -> Path:
    """Make `folder` if it is missing, readable by its owner alone (POSIX), and return it.

    Raises:
        OSError: It cannot be made; callers say what that means for the person.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
