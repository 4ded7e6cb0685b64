"""The disk image for macOS with `Verifier.app`; signed where an identity is named.

Not run by the project so far: it needs a Mac. VERIFIER_SIGNING_IDENTITY names a certificate
in the keychain, and VERIFIER_NOTARY_PROFILE what `xcrun notarytool store-credentials` kept.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from pathlib import Path

from bootstrap.errors import SetUpError, say

from release.edition import APP_ID, NAME, ROOT, TITLE, Edition
from verifier_app.store.cases import MIME, SUFFIX

_CASE = f"{APP_ID}.case"
"""The type of case files; the program opens them by a double click."""
_ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"


def pack(edition: Edition, drawn: Path) -> Path:
    """The `.dmg`.

    Raises:
        SetUpError: A tool of the system failed.
    """
    folder = edition.work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    app = _application(edition, drawn, folder)
    identity = os.environ.get("VERIFIER_SIGNING_IDENTITY", "-")  # "-": for this Mac alone
    _sign(app, identity)
    (folder / "Applications").symlink_to("/Applications")
    path = edition.file(".dmg")
    path.unlink(missing_ok=True)
    say("Packing the .dmg.")
    image = ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(folder)]
    _run([*image, "-format", "ULFO", str(path)])
    profile = os.environ.get("VERIFIER_NOTARY_PROFILE")
    if profile:
        _run(["xcrun", "notarytool", "submit", "--wait", "--keychain-profile", profile, str(path)])
        _run(["xcrun", "stapler", "staple", str(path)])
    return path


def _application(edition: Edition, drawn: Path, folder: Path) -> Path:
    """`Verifier.app`: the frozen folder with what the Finder wants to know."""
    app = folder / f"{TITLE}.app"
    contents = app / "Contents"
    contents.mkdir(parents=True)
    shutil.copytree(edition.bundle, contents / "MacOS", symlinks=True)
    (contents / "Resources").mkdir()
    shutil.copyfile(drawn / "app.icns", contents / "Resources" / "app.icns")
    facts = {
        "CFBundleName": TITLE,
        "CFBundleIdentifier": APP_ID,
        "CFBundleExecutable": NAME,
        "CFBundleIconFile": "app.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": edition.version,
        "CFBundleVersion": edition.version,
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Picture",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.image"],
            },
            {
                "CFBundleTypeName": "Handwriting comparison",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_CASE],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _CASE,
                "UTTypeDescription": "Handwriting comparison",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [MIME],
                },
            }
        ],
    }
    with (contents / "Info.plist").open("wb") as file:
        plistlib.dump(facts, file)
    return app


def _sign(app: Path, identity: str) -> None:
    """Every binary from the inside out, then the whole."""
    options = ["--force", "--options", "runtime", "--entitlements", str(_ENTITLEMENTS)]
    timed = [] if identity == "-" else ["--timestamp"]
    inner = [
        path
        for path in app.rglob("*")
        if path.is_file()
        and not path.is_symlink()
        and (path.suffix in {".so", ".dylib"} or os.access(path, os.X_OK))
    ]
    for path in (*sorted(inner, key=lambda p: -len(p.parts)), app):
        _run(["codesign", *options, *timed, "--sign", identity, str(path)])


def _run(command: list[str]) -> None:
    if subprocess.run(command, stdout=2, check=False).returncode != 0:
        raise SetUpError(f"{command[0]} failed; what it said stands above.")
