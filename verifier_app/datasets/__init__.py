"""Known samples: folders, tables, archives and pen data, split by writer."""

from __future__ import annotations

from verifier_app.datasets.indexed import load_indexed
from verifier_app.datasets.labelled import Collection, Kind, Labelled, Stored
from verifier_app.datasets.local import Recognised, recognise
from verifier_app.datasets.omniglot import load_omniglot, load_runs
from verifier_app.datasets.parting import Parts, folds

__all__ = [
    "Collection",
    "Kind",
    "Labelled",
    "Parts",
    "Recognised",
    "Stored",
    "folds",
    "load_indexed",
    "load_omniglot",
    "load_runs",
    "recognise",
]
