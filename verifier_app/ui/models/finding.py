"""A finding as the engine sends it, back into the shared values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verifier_app.types import Finding, KnownScores, OperatingPoint, SampleWarning


def finding_of(values: Mapping[str, Any]) -> Finding:
    """Read the JSON object of a comparison (schema 1).

    Raises:
        KeyError, TypeError, ValueError: The object is not of that form.
    """
    from verifier_app.types import Basis, DeviceInfo, Finding, ReferenceReport, SampleReport

    low, high = values["llr_range"]
    alone = values.get("alone_range")
    questioned = values["questioned"]
    device = values["device"]
    return Finding(
        profile=values["profile"],
        raw=float(values["raw"]),
        llr=float(values["llr"]),
        llr_unclipped=float(values["llr_unclipped"]),
        llr_range=(float(low), float(high)),
        score=float(values["score"]),
        strength=str(values["strength"]),
        verdict=values["verdict"],
        operating_point=_point(values["operating_point"]),
        questioned=SampleReport(
            questioned["path"], questioned["sha256"], _warnings(questioned["warnings"])
        ),
        references=tuple(
            ReferenceReport(
                r["path"], r["sha256"], _warnings(r["warnings"]), float(r["raw"]), float(r["llr"])
            )
            for r in values["references"]
        ),
        warnings=_warnings(values["warnings"]),
        model=dict(values["model"]),
        device=DeviceInfo(device["name"], device["reason"]),
        version=str(values["version"]),
        known=_known(values.get("known")),
        among=tuple(float(v) for v in values.get("among", ())),
        alone_range=None if alone is None else (float(alone[0]), float(alone[1])),
        basis=Basis(values.get("basis", Basis.PICTURES)),
    )


def _point(values: Mapping[str, Any]) -> OperatingPoint:
    from verifier_app.types import OperatingPoint

    stated = values["stated"]
    return OperatingPoint(
        name=str(values["name"]),
        t_same=float(values["t_same"]),
        t_different=float(values["t_different"]),
        imitation_called_same=float(stated["imitation_called_same"]),
        genuine_called_different=float(stated["genuine_called_different"]),
        data=str(values["data"]),
        extrapolated=bool(values.get("extrapolated", False)),
    )


def _known(values: Mapping[str, Any] | None) -> KnownScores | None:
    if values is None:
        return None
    from verifier_app.types import KnownScores

    return KnownScores(
        start=float(values["start"]),
        step=float(values["step"]),
        genuine=tuple(int(n) for n in values["genuine"]),
        imitation=tuple(int(n) for n in values["imitation"]),
        writers=int(values["writers"]),
    )


def _warnings(rows: list[Mapping[str, Any]]) -> tuple[SampleWarning, ...]:
    from verifier_app.types import SampleWarning

    return tuple(
        SampleWarning(
            str(row["code"]), str(row["text"]), tuple(map(int, row.get("references", ())))
        )
        for row in rows
    )
