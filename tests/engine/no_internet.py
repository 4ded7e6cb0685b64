"""Armed first in a child process, it ends the process at the first internet socket."""

from __future__ import annotations

import os
import socket
import sys

CAUGHT = 97
"""Exit code of a process that opened one."""
_LOCAL = {getattr(socket, name, None) for name in ("AF_UNIX", "AF_NETLINK")}


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    opened = event == "socket.__new__" and arguments[1] not in _LOCAL
    if opened or event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        os._exit(CAUGHT)


def arm() -> None:
    """Watch this process from now on; a hook cannot be taken away again."""
    sys.addaudithook(_watch)
