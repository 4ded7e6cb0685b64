"""Whether a window could open: Qt ends the process where none can, without a word for people."""

from __future__ import annotations

import ctypes
import os
import socket
import time
from pathlib import Path
from typing import Final

_PLATFORM = "QT_QPA_PLATFORM"
_AGAIN_S: Final = (0.1, 0.3)
"""How long a screen that does not answer is left alone before it is asked again."""


def trouble() -> str | None:
    """Why no window can open on this Linux, as a sentence; None where one can, or Qt knows best."""
    chosen = os.environ.get(_PLATFORM)
    platforms = chosen.split(";") if chosen else ["wayland", "xcb"]  # in Qt's own order
    asked: list[str] = []
    for name in platforms:
        variable = "WAYLAND_DISPLAY" if name.startswith("wayland") else "DISPLAY"
        if variable == "DISPLAY" and not name.startswith("xcb"):
            return None  # such as `offscreen`, which needs nobody
        if variable == "WAYLAND_DISPLAY" and os.environ.get("WAYLAND_SOCKET"):
            return None  # a connection that is open already, and can be used once
        if place := os.environ.get(variable):
            if _wayland_answers(place) if variable == "WAYLAND_DISPLAY" else _x11_answers():
                return None
            asked.append(f"{variable}={place}")
    if asked:
        return f"The screen that the window should open on does not answer ({', '.join(asked)})."
    return "There is no screen that the window could open on."


def _wayland_answers(place: str) -> bool:
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), place)
    try:
        with socket.socket(socket.AF_UNIX) as own:
            own.connect(str(path))
    except (OSError, ValueError):
        return False
    return True


def _x11_answers() -> bool:
    """By the library that Qt connects with: addresses and permissions are its affair.

    A bare server begins anew when the last window has left it, and refuses whoever comes then.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    for pause in (0.0, *_AGAIN_S):
        time.sleep(pause)
        connection = xcb.xcb_connect(None, None)
        answers = not xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
        if answers:
            return True
    return False
