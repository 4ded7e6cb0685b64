"""Known samples: folders, tables, archives and pen data, split by writer."""

from __future__ import annotations

from verifier_app.datasets.indexed import load_indexed
from verifier_app.datasets.labelled import Collection, Kind, Labelled, Split, Stored
from verifier_app.datasets.omniglot import load_omniglot, load_runs

__all__ = [
    "Collection",
    "Kind",
    "Labelled",
    "Split",
    "Stored",
    "load_indexed",
    "load_omniglot",
    "load_runs",
]
