"""The person's settings: each declared once, kept in one small JSON file.

To add a setting, declare it below and use it: `settings.get(THEME)`. Its name is its key
in the file, so a name never changes its meaning; a setting that is no longer used may
stay in old files, where unknown keys are kept for other versions of the program.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from verifier_app.choices import DEFAULT_OPERATING_POINT, OPERATING_POINTS, PROFILES
from verifier_app.errors import StoreError, UsageError, reason
from verifier_app.store.atomic import write_atomically
from verifier_app.store.paths import private_folder, settings_file

T = TypeVar("T", str, int, float, bool)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting.

    Attributes:
        name: Its key in the file.
        default: Its value where the person chose none; its type is the setting's type.
        title: What a person reads beside it.
        choices: The allowed values, or empty where any value of the type is.
    """

    name: str
    default: T
    title: str
    choices: tuple[T, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether `value` has the setting's type and is one of its choices."""
        kind = type(self.default)
        fits = type(value) is kind or (kind is float and type(value) is int)
        return fits and (not self.choices or value in self.choices)


THEME: Final = Setting("theme", "system", "Colours", ("system", "light", "dark"))
MOTION: Final = Setting("motion", "system", "Animation", ("system", "none"))
TOUCH: Final = Setting("touch", "auto", "Controls for touch", ("auto", "on", "off"))
LANGUAGE: Final = Setting(
    "language", "", "Language (empty: the system's)", ("", "en", "de", "fr", "es", "zh_CN", "ar")
)
PROFILE: Final = Setting("profile", str(PROFILES[0]), "Profile", tuple(map(str, PROFILES)))
OPERATING_POINT: Final = Setting(
    "operating_point", DEFAULT_OPERATING_POINT, "Operating point", tuple(OPERATING_POINTS)
)
DEVICE: Final = Setting("device", "auto", "Device")
SIGNATURE_MODEL: Final = Setting("signature_model", "", "Model for signatures")
CHARACTER_MODEL: Final = Setting("character_model", "", "Model for characters")
PEN_WIDTH: Final = Setting(
    "pen_width", "medium", "Width of the pen on the draw pad", ("fine", "medium", "broad")
)
BASELINE: Final = Setting("baseline", True, "Baseline on the draw pad")
LAST_FOLDER: Final = Setting("last_folder", "", "Folder that was opened last")
WELCOME: Final = Setting("welcome", "show", "Welcome at the next start", ("show", "done"))
RECENT_FILES: Final = Setting("recent_files", "", "Files that were opened last, one a line")
WINDOW_GEOMETRY: Final = Setting("window_geometry", "", "Place and size of the window")


class Settings:
    """The settings of one person, read once and written at each change.

    A file that is damaged is moved aside (`settings.json.damaged`) and the defaults hold;
    a single value of the wrong kind falls back to its own default.

    Args:
        path: The file; by default the one of the platform.

    Attributes:
        notice: A sentence for the person where the file had to be moved aside, or None.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = settings_file() if path is None else path
        self.notice: str | None = None
        self._unwritten: dict[str, Any] = {}
        """Choices that hold, but could not be written: they are, with the next one that can be."""
        self._values = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The person's choice, or the default."""
        value = self._values.get(setting.name, setting.default)
        if not setting.accepts(value):
            return setting.default
        kind: type[T] = type(setting.default)
        return kind(value)

    def look_again(self) -> None:
        """Take over what another window or command has written meanwhile."""
        self._values = {**self._values, **self._read(), **self._unwritten}

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice and write it; what another process wrote meanwhile stays.

        Raises:
            UsageError: The value is none of the setting's.
            StoreError: The file cannot be written; the choice holds until the program ends, and
                is written with the next one that can be.
        """
        if not setting.accepts(value):
            wanted = ", ".join(map(str, setting.choices)) or type(setting.default).__name__
            raise UsageError(
                f"{setting.title}: {value!r} is not possible.", f"Choose from: {wanted}."
            )
        self._unwritten[setting.name] = value
        self.look_again()
        text = json.dumps(self._values, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        try:
            private_folder(self._path.parent)
            # Not durable: a change of theme is not worth a stall of the window.
            # The names of files, which may be no text, are kept as they are.
            data = text.encode("utf-8", "surrogatepass")
            write_atomically(self._path, data, durable=False)
        except OSError as error:
            raise StoreError(
                f"The settings cannot be written ({reason(error)}).",
                "Check the folder's permissions and the space on the disk.",
                self._path,
            ) from error
        self._unwritten.clear()

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.notice = f"The settings cannot be read ({reason(error)}); the defaults hold."
            return {}
        except (ValueError, RecursionError):
            values = None
        if isinstance(values, dict):
            return values
        aside = self._path.with_name(self._path.name + ".damaged")
        with suppress(OSError):
            self._path.replace(aside)
        self.notice = f"The settings were damaged; the defaults hold. The old file is {aside.name}."
        return {}
