"""The software bill of materials: CycloneDX 1.6, JSON (ECMA-424)."""

from __future__ import annotations

import json
import re
import uuid
from datetime import UTC, datetime
from pathlib import Path

from release import notices
from release.edition import NAME, Edition

# What the wheels carry inside, by the file names of their libraries.
_INSIDE = {
    "opencv-python-headless": {
        "FFmpeg": r"lib(av|sw)\w+",
        "OpenBLAS": r"libopenblas",
        "OpenSSL": r"lib(crypto|ssl)",
        "libpng": r"libpng",
        "libvpx": r"libvpx",
        "libaom": r"libaom",
    },
    "numpy": {"OpenBLAS": r"libscipy_openblas"},
    "PySide6-Essentials": {"Qt": r"libQt6Core|Qt6Core", "ICU": r"libicudata"},
    "torch": {"GNU OpenMP": r"libgomp", "OpenMP": r"libiomp5|libomp"},
}


def write(edition: Edition, python: Path) -> Path:
    """`...cdx.json`: the program, its packages, and the libraries that those carry inside."""
    names = sorted({p.name for p in edition.bundle.rglob("*") if _is_library(p.name)})
    components = [_component(one, names) for one in notices.packages(python)]
    main = {"type": "application", "name": NAME, "version": edition.version}
    main |= {"bom-ref": f"pkg:generic/{NAME}@{edition.version}"}
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # the same contents have the same number
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(edition.epoch, UTC).isoformat(),
            "component": main,
        },
        "components": components,
        "dependencies": [{"ref": main["bom-ref"], "dependsOn": [c["bom-ref"] for c in components]}],
    }
    path = edition.file(".cdx.json")
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    return path


def _is_library(name: str) -> bool:
    return re.search(r"\.(so(\.[\d.]+)?|dll|dylib)$", name) is not None


def _component(package: dict[str, object], names: list[str]) -> dict[str, object]:
    name, version = str(package["name"]), str(package["version"])
    url = f"pkg:pypi/{name.lower()}@{version}"
    licence = str(package["licence"]).splitlines()[0] if package["licence"] else "NOASSERTION"
    found: dict[str, object] = {
        "type": "library",
        "name": name,
        "version": version,
        "purl": url,
        "bom-ref": url,
        "licenses": [{"license": {"name": licence}}],
    }
    carried = []
    for inner, pattern in _INSIDE.get(name, {}).items():
        files = [n for n in names if re.match(pattern, n)]
        if files:
            properties = [{"name": "file", "value": n} for n in files]
            reference = f"{url}#{inner}"
            carried.append(
                {
                    "type": "library",
                    "name": inner,
                    "bom-ref": reference,
                    "properties": properties,
                }
            )
    if carried:
        found["components"] = carried
    return found
