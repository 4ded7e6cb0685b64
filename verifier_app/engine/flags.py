"""The first arguments by which this very program becomes one of its children."""

ENGINE_FLAG = "--engine"
"""The process that owns network and pictures."""
TRAINER_FLAG = "--trainer"
"""The process that fine-tunes."""
