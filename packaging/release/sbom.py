"""The software bill of materials: CycloneDX 1.6, JSON (ECMA-424)."""

from __future__ import annotations

import json
import re
import uuid
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from release import notices, slim
from release.edition import NAME, Edition
from release.notices import Package

# a framework of macOS has no ending
_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|dylib)$|\.framework/.*/Qt\w+$")
# What Python and the wheels carry inside, by the paths of their libraries in the bundle.
_INSIDE = {
    "python": {  # on Linux they are the system's
        "OpenSSL": r"_internal/lib(crypto|ssl)[^/]*\.(dll|dylib)$",
        "SQLite": r"_internal/(lib)?sqlite3[^/]*\.(dll|dylib)$",
        "libffi": r"_internal/libffi[^/]*\.(dll|dylib)$",
    },
    "opencv-python-headless": {
        "FFmpeg": r"(opencv|cv2).*/(lib(av(codec|format|util)|swscale)|opencv_videoio_ffmpeg)",
        "OpenBLAS": r"(opencv|cv2).*/libopenblas",
        "OpenSSL": r"(opencv|cv2).*/lib(crypto|ssl)",
        "libpng": r"(opencv|cv2).*/libpng",
        "libvpx": r"(opencv|cv2).*/libvpx",
        "libaom": r"(opencv|cv2).*/libaom",
    },
    "numpy": {"OpenBLAS": r"/libscipy_openblas"},
    "pyside6-essentials": {
        "Qt": r"PySide6/.*(libQt6Core\.|Qt6Core\.dll|QtCore$)",
        "ICU": r"PySide6/.*(libicudata|icuuc)",
    },
    "torch": {"GNU OpenMP": r"/libgomp", "OpenMP": r"/lib(iomp5|omp)"},
}


def write(edition: Edition, python: Path) -> Path:
    """`...cdx.json`: the program, its packages, and the libraries that those carry inside."""
    carried = _libraries(edition.bundle)
    components = [_component(own, carried) for own in notices.packages(edition, python)]
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


def _libraries(bundle: Path) -> list[str]:
    """Paths of the shared libraries in the bundle, without those that only bear a name."""
    files = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    kept = [p.relative_to(bundle).as_posix() for p in files if not slim.is_stub(p)]
    return sorted(path for path in kept if _LIBRARY.search(path))


def _component(package: Package, libraries: list[str]) -> dict[str, object]:
    place = "deb/debian" if package.origin == "deb" else package.origin
    name = package.name if package.origin == "deb" else package.key
    url = f"pkg:{place}/{quote(name)}@{quote(package.version)}"
    found: dict[str, object] = {
        "type": "library",
        "name": package.name,
        "version": package.version,
        "purl": url,
        "bom-ref": url,
        "licenses": [{"license": {"name": package.licence or "NOASSERTION"}}],
    }
    carried = []
    for inner, pattern in _INSIDE.get(package.key, {}).items():
        files = [path for path in libraries if re.search(pattern, path)]
        if files:
            properties = [{"name": "file", "value": path} for path in files]
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
