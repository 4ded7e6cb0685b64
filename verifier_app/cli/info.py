"""`info`: what a person or a bug report wants to know about an installation."""

from __future__ import annotations

import argparse
import platform
import sys
from typing import Any

from verifier_app import __version__
from verifier_app.cli import options
from verifier_app.cli.output import emit, emit_json
from verifier_app.store.installation import package_versions

EXAMPLE = "verifier-app info --json"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    options.add_device(parser)
    options.add_output(parser)
    options.accept_rest(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the facts."""
    facts = gathered(arguments.device)
    if arguments.json:
        emit_json(facts)
        return 0
    emit(f"verifier-app {facts['version']}")
    emit(f"Python {facts['python']}, {facts['platform']}")
    for name, version in facts["packages"].items():
        emit(f"{name} {version}")
    emit(f"device {facts['device']['name']}: {facts['device']['reason']}")
    for model in facts["models"]:
        mark = "in use" if model.get("in_use") else "at hand"
        emit(
            f"model {model['name']}: {model.get('error') or mark + ', SHA-256 ' + model['sha256']}"
        )
    for name, path in facts["folders"].items():
        emit(f"{name}: {path}")
    return 0


def gathered(device: str) -> dict[str, Any]:
    """All facts as plain values.

    Raises:
        DeviceError: The device that was asked for cannot be used.
    """
    from verifier_app.engine.catalogue import catalogue
    from verifier_app.nn.device import choose
    from verifier_app.store import paths

    return {
        "schema": 1,
        "version": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "executable": sys.executable,
        "packages": package_versions(),
        "device": choose(device).as_dict(),
        "models": catalogue(),
        "folders": {
            "shipped models": str(paths.weights_dir()),
            "your models": str(paths.user_models_dir()),
            "your data": str(paths.user_data_dir()),
            "settings": str(paths.settings_file()),
            "logs": str(paths.log_dir()),
        },
    }
