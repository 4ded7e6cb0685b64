"""`python -m verifier_app`, and the start of the frozen program."""

from __future__ import annotations

import multiprocessing
import os
import sys

from verifier_app.engine.flags import ENGINE_FLAG, TRAINER_FLAG

_OPENCV_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def main() -> int:
    """Start the engine, the trainer or the command line.

    Returns:
        The exit code of the process.
    """
    multiprocessing.freeze_support()
    # opencv-python points these at its own Qt 5; a parent that imported it hands them down.
    for name in _OPENCV_QT_VARIABLES:
        os.environ.pop(name, None)
    if sys.argv[1:2] == [ENGINE_FLAG]:
        from verifier_app.engine.server import main as serve

        return serve()
    if sys.argv[1:2] == [TRAINER_FLAG]:
        from verifier_app.training.tuning.child import main as train

        return train()
    from verifier_app.cli.main import main as run_command

    return run_command()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # while the command line, which would say so, is being imported
        os._exit(130)
