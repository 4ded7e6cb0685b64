"""pip, and the places where it may look for packages: those that answer."""

from __future__ import annotations

import ast
import http.client
import json
import os
import ssl
import subprocess
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bootstrap.errors import SetUpError, say

PATIENCE = 3.0
"""Seconds that an index may take to answer before the set-up goes on without it."""

# What a person's pip settings may decide here: where packages come from, nothing else.
# --user, --target and the like would put them where the program does not look.
_SETTINGS = (
    "index-url",
    "extra-index-url",
    "find-links",
    "no-index",
    "trusted-host",
    "cert",
    "client-cert",
    "proxy",
    "timeout",
    "default-timeout",
    "cache-dir",
    "no-cache-dir",
    "keyring-provider",
)


@dataclass(frozen=True)
class Sources:
    """pip of one environment, told where to look.

    Attributes:
        python: The environment's Python.
        variables: The environment variables that pip runs with; no configuration file is read.
    """

    python: Path
    variables: dict[str, str]

    @property
    def proxy(self) -> str:
        """Through which indexes are asked, or nothing."""
        return self.variables.get("PIP_PROXY", "")

    @classmethod
    def find(cls, python: Path) -> Sources:
        """Take the person's pip settings, less every index that does not answer.

        Raises:
            SetUpError: No index answers and no folder of packages is set.
        """
        settings = _person_settings(python)
        if settings.get("no-index", "").lower() in {"1", "true", "yes", "on"}:
            urls = []
        else:
            first = settings.get("index-url") or _default_index(python)
            urls = [first, *settings.get("extra-index-url", "").split()]
        alive = _alive(urls, settings.get("proxy", ""))
        for url in urls:
            if url not in alive:
                say(f"{host(url)} does not answer; going on without it.")
        if not alive and not settings.get("find-links"):
            raise SetUpError(
                "No package index answers. Connect to the internet for the set-up,"
                " or set PIP_FIND_LINKS to a folder that holds the packages."
            )
        settings["no-index"] = "" if alive else "1"
        settings["index-url"] = alive[0] if alive else ""
        settings["extra-index-url"] = " ".join(alive[1:])
        named = {"PIP_" + k.upper().replace("-", "_"): v for k, v in settings.items() if v}
        quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
        return cls(python, {**without_pip_settings(), **named, **quiet, "PIP_NO_INPUT": "1"})

    def pip(self, *arguments: str) -> None:
        """Run pip and show what it says.

        Raises:
            SetUpError: It failed.
        """
        quiet = [] if sys.stderr.isatty() else ["--quiet"]
        command = [str(self.python), "-I", "-m", "pip", *arguments, *quiet]
        # Progress is no result: the program's own standard output must stay clean.
        if subprocess.run(command, env=self.variables, stdout=2, check=False).returncode != 0:
            raise SetUpError(
                "pip could not install everything; what it said stands above."
                " Once that is mended, the same command goes on from here."
            )

    def ask(self, *arguments: str) -> dict[str, object]:
        """What pip answers in JSON; empty where it found nothing."""
        command = [str(self.python), "-I", "-m", "pip", *arguments]
        done = subprocess.run(command, env=self.variables, capture_output=True, check=False)
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            return {}
        return answer if isinstance(answer, dict) else {}


def without_pip_settings() -> dict[str, str]:
    """The environment's variables less pip's and Python's, with no configuration file."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
    return {**kept, "PIP_CONFIG_FILE": os.devnull}


def host(url: str) -> str:
    """The part of an address that may be shown: it may hold a password before it."""
    return urllib.parse.urlsplit(url).hostname or url


def _person_settings(python: Path) -> dict[str, str]:
    """The settings from pip's files and environment, the stronger ones winning."""
    command = [str(python), "-I", "-m", "pip", "config", "list"]
    listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        name, separator, value = line.partition("=")
        section, _, key = name.partition(".")
        if separator and section in found and key in _SETTINGS:
            found[section][key] = str(ast.literal_eval(value))
    return {**found["global"], **found["install"], **found[":env:"]}


def _default_index(python: Path) -> str:
    """The index that pip asks where nothing else is set."""
    code = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
    command = [str(python), "-I", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _alive(urls: list[str], proxy: str) -> list[str]:
    """Those that answer, in their order; all are asked at once. Files always do.

    They are asked through pip's `proxy`, if it has one, and for one project's page: the list of
    all projects can take longer to make than `PATIENCE`, although the index is well.
    """

    def lives(url: str) -> bool:
        return url.startswith("file:") or answers(f"{url.rstrip('/')}/pip/", proxy=proxy)

    with ThreadPoolExecutor(max_workers=max(1, len(urls))) as pool:
        alive = list(pool.map(lives, urls))
    return [url for url, answered in zip(urls, alive, strict=True) if answered]


def answers(url: str, *, ready: bool = False, proxy: str = "") -> bool:
    """Whether `url` answers within `PATIENCE`; `ready`: with the page, not with an error."""
    outcome: list[int] = []

    def ask() -> None:
        # Only whether something answers: pip checks certificates when it downloads.
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        ways: list[urllib.request.BaseHandler] = [urllib.request.HTTPSHandler(context=context)]
        if proxy:
            ways.append(urllib.request.ProxyHandler({"http": proxy, "https": proxy}))
        try:
            # urllib takes name and password for a part of the host; without them it is answered too
            parts = urllib.parse.urlsplit(url)
            bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
            with urllib.request.build_opener(*ways).open(bare, timeout=PATIENCE) as reply:
                outcome.append(reply.status)
        except urllib.error.HTTPError as error:
            outcome.append(error.code)
        except (OSError, ValueError, http.client.HTTPException):
            pass

    # In a thread, because looking up a name has no time limit of its own.
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    return bool(outcome) and (not ready or outcome[0] == 200)
