"""What the installers are made of, as far as it can be looked at without building them."""

from __future__ import annotations

import configparser
import io
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tarfile
import textwrap
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import build  # noqa: E402 - found by the line above
from bootstrap.errors import SetUpError  # noqa: E402
from release import debian, macos, notices, sbom, slim, sums, tools, windows  # noqa: E402
from release.edition import APP_ID, Edition  # noqa: E402

from verifier_app import __version__  # noqa: E402
from verifier_app.store.cases import MIME, SUFFIX  # noqa: E402

MIME_SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def edition(tmp_path, monkeypatch):
    """An edition with a tiny bundle in a folder of its own."""
    monkeypatch.setattr(Edition, "dist", property(lambda _self: tmp_path / "dist"))
    monkeypatch.setattr(Edition, "work", property(lambda _self: tmp_path / "work"))
    bundle = tmp_path / "dist" / "verifier-app"
    (bundle / "_internal").mkdir(parents=True)
    for name in (
        "verifier-app",
        "verifier-app-cli",
        "verifier-app.exe",
        "_internal/libQt6Core.so.6",
    ):
        (bundle / name).write_text("#!/bin/sh\necho ran\n", encoding="utf-8")
        (bundle / name).chmod(0o755)
    (bundle / notices.FILE).write_text("notices", encoding="utf-8")
    return Edition.here(cuda=False)


@pytest.fixture
def drawn(tmp_path):
    """Icons that only have the right names."""
    folder = tmp_path / "icons"
    folder.mkdir()
    for size in debian.SIZES:
        (folder / f"{size}.png").write_bytes(b"png")
    return folder


def test_the_version_is_the_programs(edition):
    assert edition.version == __version__
    assert edition.epoch > 315532800


def test_the_menu_entry_names_the_command_and_the_icon(tmp_path, edition, drawn):
    debian.integrate(tmp_path / "share", drawn, edition, "verifier-app")
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / f"share/applications/{APP_ID}.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "verifier-app gui %F"
    icon = entry["Desktop Entry"]["Icon"]
    for size in debian.SIZES:
        assert (tmp_path / f"share/icons/hicolor/{size}x{size}/apps/{icon}.png").is_file()
    page = ET.parse(tmp_path / f"share/metainfo/{APP_ID}.metainfo.xml").getroot()
    assert page.findtext("id") == APP_ID
    assert page.find("releases/release").attrib["version"] == edition.version
    assert "@" not in (tmp_path / f"share/applications/{APP_ID}.desktop").read_text("utf-8")
    types = ET.parse(tmp_path / f"share/mime/packages/{APP_ID}.xml").getroot()
    names = {own.attrib["type"] for own in types}
    assert names < set(entry["Desktop Entry"]["MimeType"].split(";"))
    assert MIME in names
    assert any(glob.attrib["pattern"] == f"*{SUFFIX}" for glob in types.iter(f"{MIME_SPACE}glob"))


@pytest.mark.parametrize(
    ("system", "there", "said"),
    [
        ("Linux", {"cc", "dpkg-deb"}, "readelf, strip, makeself"),
        ("Linux", {"readelf", "strip", "dpkg-deb", "makeself"}, "install gcc libc6-dev"),
        ("Windows", {"cc"}, "makensis"),
    ],
)
def test_a_build_says_at_once_what_it_lacks(monkeypatch, edition, system, there, said):
    monkeypatch.setattr(tools.platform, "system", lambda: system)
    monkeypatch.setattr(tools.shutil, "which", lambda tool: tool if tool in there else None)
    monkeypatch.setattr(build.frozen, "environment", lambda _edition: pytest.fail("it began"))
    with pytest.raises(SetUpError, match=f"^Missing for the build: .*{said}"):
        build.build(edition, keep_bundle=False)


@pytest.mark.parametrize(
    ("system", "cuda", "there"),
    [
        ("Linux", False, {"cc", "readelf", "strip", "dpkg-deb", "makeself"}),
        ("Windows", False, {"makensis"}),
        ("Windows", True, set()),
        ("Darwin", False, set()),
    ],
)
def test_a_build_begins_where_its_tools_are(monkeypatch, system, cuda, there):
    monkeypatch.setattr(tools.platform, "system", lambda: system)
    monkeypatch.setattr(tools.shutil, "which", lambda tool: tool if tool in there else None)
    tools.require(cuda=cuda)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")
def test_the_package_holds_the_bundle_and_is_the_same_twice(edition, drawn):
    made = debian.pack(edition, drawn)
    once = made.read_bytes()
    listed = subprocess.run(
        ["dpkg-deb", "--contents", made], check=True, capture_output=True, text=True
    ).stdout
    assert "./usr/bin/verifier-app -> ../lib/verifier-app/verifier-app-cli" in listed
    assert "root/root" in listed
    files = subprocess.run(["dpkg-deb", "--fsys-tarfile", made], check=True, capture_output=True)
    with tarfile.open(fileobj=io.BytesIO(files.stdout)) as archive:
        copyright_file = archive.extractfile("./usr/share/doc/verifier-app/copyright")
        assert copyright_file.read().decode("utf-8") == notices.terms()
    control = subprocess.run(
        ["dpkg-deb", "--field", made], check=True, capture_output=True, text=True
    ).stdout
    assert f"Version: {edition.version}" in control
    for line in (ROOT / "packaging" / "system-libraries.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            assert line.split()[0] in control
    assert debian.pack(edition, drawn).read_bytes() == once


@pytest.mark.skipif(shutil.which("makensis") is None, reason="no NSIS here")
def test_the_windows_script_compiles_without_a_warning(edition, tmp_path):
    from PIL import Image

    Image.new("RGBA", (256, 256)).save(tmp_path / "app.ico")
    windows.compile_script(edition, tmp_path, edition.file("-setup.exe"))
    assert (edition.file("-setup.exe")).read_bytes()[:2] == b"MZ"


def test_the_finder_opens_cases_with_the_program(edition, tmp_path):
    drawn = tmp_path / "drawn"
    drawn.mkdir()
    (drawn / "app.icns").write_bytes(b"icon")
    app = macos._application(edition, drawn, tmp_path / "image")
    facts = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    (made,) = facts["UTExportedTypeDeclarations"]
    tags = made["UTTypeTagSpecification"]
    assert [f".{own}" for own in tags["public.filename-extension"]] == [SUFFIX]
    assert tags["public.mime-type"] == [MIME]
    owned = [own for own in facts["CFBundleDocumentTypes"] if own["LSHandlerRank"] == "Owner"]
    assert [own["LSItemContentTypes"] for own in owned] == [[made["UTTypeIdentifier"]]]


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
@pytest.mark.parametrize("place", ["", "a folder/Größe", "with a slash/"])
def test_the_portable_edition_installs_updates_and_leaves(edition, drawn, tmp_path, place):
    unpacked = tmp_path / "unpacked"
    shutil.copytree(edition.bundle, unpacked / "verifier-app")
    debian.integrate(unpacked / "share", drawn, edition, "@PLACE@")
    home = tmp_path / "home with spaces ä"
    home.mkdir()
    kept = home / ".local/share/verifier-app/reference-sets.sqlite3"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"sets")
    variables = {**os.environ, "HOME": str(home), "USER_PWD": str(tmp_path)}
    variables.pop("XDG_DATA_HOME", None)
    script = ROOT / "packaging" / "linux" / "install.sh"
    command = ["sh", str(script), *([place] if place else [])]
    for _ in range(2):  # the second is an update
        subprocess.run(command, cwd=unpacked, env=variables, check=True, capture_output=True)
    installed = tmp_path / place if place else home / ".local/lib/verifier-app"
    ran = subprocess.run([home / ".local/bin/verifier-app"], check=True, capture_output=True)
    assert ran.stdout == b"ran\n"
    entry = (home / f".local/share/applications/{APP_ID}.desktop").read_text("utf-8")
    assert f'Exec="{installed}/verifier-app" gui %F' in entry
    subprocess.run([installed / "uninstall.sh"], check=True, capture_output=True)
    assert not installed.exists()
    # the desktop's own lists of file types are there on every machine, now without ours
    lists = (home / ".local/share/mime", home / ".local/share/applications")
    left = [p for p in home.rglob("*") if not p.is_dir() and not {*lists} & {*p.parents}]
    assert left == [kept]
    for folder in lists:
        assert not [p for p in folder.rglob("*") if p.is_file() and b"inkml" in p.read_bytes()]


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
def test_the_portable_edition_moves_to_another_folder(edition, drawn, tmp_path):
    unpacked, home = tmp_path / "unpacked", tmp_path / "home"
    shutil.copytree(edition.bundle, unpacked / "verifier-app")
    debian.integrate(unpacked / "share", drawn, edition, "@PLACE@")
    home.mkdir()
    variables = {**os.environ, "HOME": str(home), "USER_PWD": str(tmp_path)}
    variables.pop("XDG_DATA_HOME", None)
    script = ROOT / "packaging" / "linux" / "install.sh"
    for place in ("old", "new"):
        command = ["sh", str(script), place]
        subprocess.run(command, cwd=unpacked, env=variables, check=True, capture_output=True)
    subprocess.run([tmp_path / "old/uninstall.sh"], check=True, capture_output=True)
    assert not (tmp_path / "old").exists()
    ran = subprocess.run([home / ".local/bin/verifier-app"], check=True, capture_output=True)
    assert ran.stdout == b"ran\n"
    entry = home / f".local/share/applications/{APP_ID}.desktop"
    assert f'Exec="{tmp_path}/new/verifier-app" gui %F' in entry.read_text("utf-8")
    subprocess.run([tmp_path / "new/uninstall.sh"], check=True, capture_output=True)
    assert not entry.exists()
    assert not os.path.lexists(home / ".local/bin/verifier-app")


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
def test_the_portable_edition_takes_nobodys_folder_away(edition, drawn, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("dear", encoding="utf-8")
    variables = {**os.environ, "HOME": str(tmp_path), "USER_PWD": str(tmp_path)}
    script = ROOT / "packaging" / "linux" / "install.sh"
    done = subprocess.run(
        ["sh", str(script), str(mine)],
        cwd=edition.dist,
        env=variables,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "name another folder" in done.stderr
    assert (mine / "letter.txt").exists()


def test_the_bill_of_materials_names_what_is_installed(edition):
    document = json.loads(sbom.write(edition, Path(sys.executable)).read_text("utf-8"))
    assert document["bomFormat"] == "CycloneDX"
    named = {c["purl"].partition("@")[0] for c in document["components"]}
    assert {"pkg:generic/python", "pkg:pypi/numpy", "pkg:pypi/pyside6-essentials"} <= named
    references = [c["bom-ref"] for c in document["components"]]
    assert len(references) == len(set(references))
    assert document["dependencies"][0]["dependsOn"] == references


LINUX = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "opencv_python_headless.libs/libavcodec-c4204469.so.62.28.101",
    "opencv_python_headless.libs/libavif-43e630fc.so.16.4.2",
    "opencv_python_headless.libs/libopenblasp-r0-59ffcd50.3.15.so",
    "opencv_python_headless.libs/libpng16-529cb57a.so.16.58.0",
]
WINDOWS = ["libcrypto-3.dll", "PySide6/Qt6Core.dll", "cv2/opencv_videoio_ffmpeg500_64.dll"]
MACOS = ["PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "cv2/.dylibs/libavcodec.62.dylib"]


@pytest.mark.parametrize(
    ("files", "inside"),
    [
        (LINUX, {"PySide6_Essentials Qt", "PySide6_Essentials ICU", "cv libpng"}),
        (WINDOWS, {"Python OpenSSL", "PySide6_Essentials Qt", "cv FFmpeg"}),
        (MACOS, {"PySide6_Essentials Qt", "cv FFmpeg"}),
    ],
    ids=["linux", "windows", "macos"],
)
def test_the_bill_of_materials_names_what_the_packages_carry(edition, monkeypatch, files, inside):
    """As the metadata spell the packages, and without the libraries that only bear a name."""
    (edition.bundle / "_internal" / "libQt6Core.so.6").unlink()
    for name in files:
        path = edition.bundle / "_internal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"library")
    link = edition.bundle / "_internal" / "libvpx-4fb239ff.so.11.0.1"
    link.symlink_to("opencv_python_headless.libs/libvpx-4fb239ff.so.11.0.1")  # taken out
    names = ["Python", "PySide6_Essentials", "opencv-python-headless"]
    found = [notices.Package(name, "1", "", ("text",)) for name in names]
    monkeypatch.setattr(notices, "packages", lambda *_asked: found)
    document = json.loads(sbom.write(edition, Path(sys.executable)).read_text("utf-8"))
    carried = {
        f"{outer['name'].replace('opencv-python-headless', 'cv')} {inner['name']}"
        for outer in document["components"]
        for inner in outer.get("components", [])
    }
    assert carried == inside


def test_the_notices_hold_the_texts_of_everything_that_is_carried(edition):
    notices.write(edition, Path(sys.executable))
    written = (edition.bundle / notices.FILE).read_text("utf-8")
    found = {
        own.key: "\n\n".join(own.texts) for own in notices.packages(edition, Path(sys.executable))
    }
    assert not [key for key, text in found.items() if not text.strip()]
    assert not [key for key, text in found.items() if text.strip() not in written]
    for key, words in {
        "python": "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
        "pyside6-essentials": "GNU LESSER GENERAL PUBLIC LICENSE",
        "shiboken6": "GNU GENERAL PUBLIC LICENSE",
        "pypdfium2": "The FreeType Project LICENSE",
        "numpy": "Redistribution and use in source and binary forms",
    }.items():
        assert words in found[key], key


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian here")
def test_libraries_of_the_system_that_are_carried_are_named_with_their_texts(edition):
    library = edition.bundle / "_internal" / "libz.so.1"
    library.write_bytes(b"library")
    (edition.bundle / "_internal" / "libexpat.so.1").symlink_to("libz.so.1")  # of a package
    found = notices.packages(edition, Path(sys.executable))
    (system,) = [own for own in found if own.origin == "deb"]
    assert system.name == "zlib1g"
    assert "Jean-loup Gailly" in system.texts[0]
    components = json.loads(sbom.write(edition, Path(sys.executable)).read_text("utf-8"))
    urls = [own["purl"] for own in components["components"]]
    assert [url for url in urls if url.startswith("pkg:deb/debian/zlib1g@")]


def test_a_package_without_a_licence_text_stops_the_build(edition, monkeypatch):
    found = [notices.Package("bare", "1", "MIT", ())]
    monkeypatch.setattr(notices, "packages", lambda *_asked: found)
    with pytest.raises(SetUpError, match="bare 1 holds no text of its licence"):
        notices.write(edition, Path(sys.executable))


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_notices_say_what_is_there_of_ffmpeg(edition, monkeypatch, system):
    monkeypatch.setattr(notices, "packages", lambda *_asked: [])
    monkeypatch.setattr(notices.sys, "platform", system)
    notices.write(edition, Path(sys.executable))
    text = " ".join((edition.bundle / notices.FILE).read_text("utf-8").split())
    assert ("FFmpeg (LGPL 2.1 or later), used unchanged" in text) == (system != "linux")
    for name in (*slim.STUBBED, *slim.LEFT_OUT):
        assert (f"lib{name}" in text) == (system == "linux")


def test_the_terms_of_the_weights_are_told_with_those_of_the_program(edition, monkeypatch):
    """Whatever a shipped card names besides the program's licence has its text everywhere."""
    cards = [json.loads(p.read_text("utf-8")) for p in (ROOT / "model_weights").glob("*.json")]
    others = {card["licence"] for card in cards} - {"Apache-2.0"}
    assert {p.stem for p in (ROOT / "LICENSES").glob("*.txt")} == others
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert set(project["license"].split(" AND ")) == {"Apache-2.0", *others}
    page = (ROOT / "packaging" / "linux" / "app.metainfo.xml").read_text("utf-8")
    assert f"<project_license>{project['license']}</project_license>" in page
    monkeypatch.setattr(notices, "packages", lambda *_asked: [])
    notices.write(edition, Path(sys.executable))
    told = (edition.bundle / notices.FILE).read_text("utf-8")
    for name in others:
        text = (ROOT / "LICENSES" / f"{name}.txt").read_text("utf-8")
        assert (edition.bundle / f"{name}.txt").read_text("utf-8") == text
        assert text in notices.terms()
        assert name in told


def test_the_sums_are_those_of_the_files(edition):
    import hashlib

    file = edition.dist / "a.deb"
    file.write_bytes(b"content")
    line = sums.write(edition, [file]).read_text("utf-8")
    assert line == f"{hashlib.sha256(b'content').hexdigest()}  a.deb\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a step that runs on Linux")
def test_the_draft_gathers_what_the_three_systems_built(tmp_path):
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    step = re.search(r"name: One list of sums\n +run: \|\n((?: {10}.*\n)+)", workflow)
    built = {
        "Linux": ["a-x86_64.deb", "a-x86_64.run", "a-x86_64.cdx.json"],
        "Windows": ["a-amd64-setup.exe", "a-amd64.cdx.json"],
        "macOS": ["a-arm64.dmg", "a-arm64.cdx.json"],
    }
    for system, names in built.items():
        folder = tmp_path / "all" / system
        folder.mkdir(parents=True)
        for name in (*names, notices.FILE, "SHA256SUMS"):
            (folder / name).write_text(system, encoding="utf-8")
    # as GitHub runs a step
    shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
    subprocess.run([*shell, textwrap.dedent(step[1])], cwd=tmp_path, check=True)
    files = tmp_path / "files"
    gathered = {path.name for path in files.iterdir()} - {"SHA256SUMS"}
    notes = {f"THIRD-PARTY-NOTICES-{system}.txt" for system in built}
    assert gathered == {*(name for names in built.values() for name in names), *notes}
    assert (files / "THIRD-PARTY-NOTICES-macOS.txt").read_text("utf-8") == "macOS"
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=files, check=True)
    listed = (files / "SHA256SUMS").read_text("utf-8").splitlines()
    assert {line.split()[1] for line in listed} == gathered
