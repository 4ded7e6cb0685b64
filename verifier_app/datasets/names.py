"""File names of published signature sets, and what they say about a sample.

| Set | Genuine | Forged |
|---|---|---|
| CEDAR | `original_W_N` | `forgeries_W_N` |
| BHSig260 | `B-S-W-G-N`, `H-S-W-G-N` | `B-S-W-F-N`, `H-S-W-F-N` |
| SigComp 2011 | `WWW_N` | `FFFFWWW_N` (F forger) |
| SigComp 2009, NISDCC | `NISDCC-A_A_N` | `NISDCC-A_B_N` |
| SigComp 2009, NFI | `NFI-WWWNNWWW` | `NFI-FFFNNWWW` |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from verifier_app.datasets.labelled import Kind


@dataclass(frozen=True)
class Named:
    """What a file's name says: the writer who is signed for, the kind, the sample, the forger."""

    writer: str
    kind: Kind
    sample: str
    forger: str = ""


Reading: TypeAlias = Callable[[Sequence[str]], dict[str, Named]]
"""Of the names given, what is said by those that belong to the scheme."""

_CEDAR = re.compile(r"(original|forgeries)_(\d+)_(\d+)", re.IGNORECASE)
_BHSIG = re.compile(r"([BH])-S-(\d+)-([GF])-(\d+)", re.IGNORECASE)
_SIGCOMP_OWN = re.compile(r"(\d{3})_(\d{1,2})")
_SIGCOMP_FORGED = re.compile(r"(\d{4})(\d{3})_(\d{1,2})")
_NISDCC = re.compile(r"NISDCC-(\d+)_(\d+)_(\d+)(_\w+)?", re.IGNORECASE)
_NFI = re.compile(r"NFI-(\d{3})(\d{2})(\d{3})", re.IGNORECASE)


def cedar(names: Sequence[str]) -> dict[str, Named]:
    """CEDAR (Kalera, Srihari and Xu 2004)."""
    found = {}
    for name, match in _matches(_CEDAR, names):
        kind, writer, sample = match.groups()
        forged = kind.lower() == "forgeries"
        found[name] = Named(writer, "forged" if forged else "genuine", sample)
    return found


def bhsig(names: Sequence[str]) -> dict[str, Named]:
    """BHSig260 (Pal, Alaei, Pal and Blumenstein 2016); both scripts may lie in one folder."""
    found = {}
    for name, match in _matches(_BHSIG, names):
        script, writer, kind, sample = match.groups()
        own = kind.upper() == "G"
        writer = f"{script.upper()}{writer}"
        found[name] = Named(writer, "genuine" if own else "forged", sample)
    return found


def sigcomp(names: Sequence[str]) -> dict[str, Named]:
    """The signature competitions of 2009 (Blankers and others) and 2011 (Liwicki and others)."""
    found = {n: Named(m[1], "genuine", m[2]) for n, m in _matches(_SIGCOMP_OWN, names)}
    found |= {
        n: Named(m[2], "forged", f"{m[1]}_{m[3]}", m[1])
        for n, m in _matches(_SIGCOMP_FORGED, names)
    }
    for name, match in _matches(_NFI, names):
        author, sample, writer = match.groups()
        own = author == writer
        found[name] = (
            Named(writer, "genuine", sample)
            if own
            else Named(writer, "forged", f"{author}_{sample}", author)
        )
    return found | _nisdcc(names)


SCHEMES: dict[str, Reading] = {"cedar": cedar, "bhsig": bhsig, "sigcomp": sigcomp}
"""Every scheme by the name of its layout."""


def _nisdcc(names: Sequence[str]) -> dict[str, Named]:
    """Of the first two numbers one is the author and one the writer who is signed for.

    Copies of the set differ in which comes first. Only writers of genuine samples are signed
    for, so the place that holds no other number is theirs.
    """
    matches = _matches(_NISDCC, names)
    known = {m[1] for _, m in matches if m[1] == m[2]}
    writer_first = all(m[1] in known for _, m in matches)
    found = {}
    for name, match in matches:
        writer, author = (match[1], match[2]) if writer_first else (match[2], match[1])
        if writer == author:
            found[name] = Named(writer, "genuine", match[3])
        else:
            found[name] = Named(writer, "forged", f"{author}_{match[3]}", author)
    return found


def _matches(pattern: re.Pattern[str], names: Sequence[str]) -> list[tuple[str, re.Match[str]]]:
    pairs = ((name, pattern.fullmatch(PurePosixPath(name).stem)) for name in names)
    return [(name, match) for name, match in pairs if match is not None]
