from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.children import run_python
from verifier_app import imaging
from verifier_app.cli.main import main
from verifier_app.store.paths import resource


@pytest.fixture
def sample(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "form 1.png"
    path.write_bytes(resource("examples/signature-a-1.png").read_bytes())
    return path


def pixels(path: str) -> np.ndarray:
    with Image.open(path) as picture:
        assert picture.mode == "L"
        assert picture.format == "PNG"
        return np.asarray(picture)


def test_it_writes_exactly_the_views(sample, capsys):
    assert main(["preprocess", "form 1.png", "-o", "seen"]) == 0
    prepared = imaging.prepare(sample)
    views = [
        "seen/form 1.png",
        *(f"seen/form 1.view{k}.png" for k in range(1, len(prepared.views))),
    ]
    assert len(views) > 1
    assert sorted(map(str, Path("seen").iterdir())) == sorted(views)
    for path, view in zip(views, prepared.views, strict=True):
        assert pixels(path).shape == (105, 105)
        np.testing.assert_array_equal(pixels(path), np.rint(view * 255).astype(np.uint8))
    assert capsys.readouterr().out.splitlines() == views


def test_all_adds_strip_and_clean(sample):
    assert main(["preprocess", "form 1.png", "-o", "seen", "--all"]) == 0
    prepared = imaging.prepare(sample)
    np.testing.assert_array_equal(
        pixels("seen/form 1.strip.png"), np.rint(prepared.strip * 255).astype(np.uint8)
    )
    assert pixels("seen/form 1.clean.png").shape == prepared.clean.shape
    for name, quality in prepared.shading._asdict().items():
        np.testing.assert_array_equal(
            pixels(f"seen/form 1.{name}.png"), np.rint(quality * 255).astype(np.uint8)
        )


def test_two_tones_have_no_shading_and_one_of_an_earlier_run_goes(sample):
    assert main(["preprocess", "form 1.png", "-o", "seen", "--all"]) == 0
    two_tone = np.where(pixels("form 1.png") < 128, 0, 255).astype(np.uint8)
    Image.fromarray(two_tone).save(sample)
    assert main(["preprocess", "form 1.png", "-o", "seen", "--all"]) == 0
    assert Path("seen/form 1.strip.png").exists()
    assert not Path("seen/form 1.darkness.png").exists()


def test_a_drawing_of_omniglot_comes_through_as_its_inverse(sample):
    rng = np.random.default_rng(3)
    ink = np.zeros((105, 105), bool)
    ink[20:80, 30:34] = ink[50:54, 20:90] = True
    ink[rng.integers(20, 80, 9), 32] = False
    Image.fromarray(~ink).save("drawing.png")  # 1 bit, ink dark on white
    assert main(["preprocess", "drawing.png", "-o", "seen", "--profile", "character"]) == 0
    assert [path.name for path in Path("seen").iterdir()] == ["drawing.png"]
    np.testing.assert_array_equal(pixels("seen/drawing.png"), ink * np.uint8(255))


def test_json_tells_each_file(sample, capsys):
    assert main(["preprocess", "form 1.png", "-o", "seen", "--json"]) == 0
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert told["path"] == "form 1.png"
    assert all(Path(path).is_file() for path in told["written"])


def test_a_file_that_is_none_is_named_and_the_others_are_written(sample, capsys):
    Path("junk.png").write_bytes(b"junk")
    assert main(["preprocess", "junk.png", "form 1.png", "-o", "seen"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("verifier-app: junk.png: ")
    assert "Traceback" not in error
    assert Path("seen/form 1.png").is_file()


@pytest.mark.parametrize("out", [".", "../{name}"])
def test_a_sample_is_never_overwritten(out, sample, capsys):
    before = sample.read_bytes()
    assert main(["preprocess", "form 1.png", "-o", out.format(name=sample.parent.name)]) == 2
    assert sample.read_bytes() == before
    assert "The result would overwrite a sample. Name ano" in capsys.readouterr().err


def test_a_sample_is_not_overwritten_by_another_name_either(sample, capsys):
    before = sample.read_bytes()
    Path("seen").mkdir()
    os.link(sample, "seen/form 1.png")
    assert main(["preprocess", "form 1.png", "-o", "seen"]) == 2
    assert sample.read_bytes() == before


def test_two_samples_never_share_a_name(sample, capsys):
    Path("other").mkdir()
    Path("other/FORM 1.tif").write_bytes(b"")
    assert main(["preprocess", "form 1.png", "other/FORM 1.tif", "-o", "seen"]) == 2
    assert not Path("seen").exists()


def test_a_view_of_one_sample_never_has_the_name_of_another(sample, capsys):
    Path("form 1.view1.png").write_bytes(Path("form 1.png").read_bytes())
    assert main(["preprocess", "form 1.png", "form 1.view1.png", "-o", "seen"]) == 2
    assert "form 1.view1.png: One of its pictures" in capsys.readouterr().err


def test_views_of_an_earlier_run_do_not_stay_beside_the_new_ones(sample):
    assert main(["preprocess", "form 1.png", "-o", "seen", "--all"]) == 0
    before = {path.name for path in Path("seen").iterdir()}
    Path("seen/form 2.view1.png").write_bytes(b"another's")
    assert main(["preprocess", "form 1.png", "-o", "seen", "--profile", "character"]) == 0
    assert len(before) > 3
    assert {path.name for path in Path("seen").iterdir()} == {"form 1.png", "form 2.view1.png"}


@pytest.mark.parametrize("page", ["", "#page=1"])
def test_neither_a_sample_nor_its_picture_goes_for_an_earlier_run_s(page, sample):
    Path("seen").mkdir()
    inside = Path("seen/form 1.strip.png")
    inside.write_bytes(sample.read_bytes())
    Path("form 1.view1.png").write_bytes(sample.read_bytes())
    files = ["form 1.view1.png", "form 1.png", f"seen/form 1.strip.png{page}"]
    code = main(["preprocess", *files, "-o", "seen", "--profile", "character"])
    assert code == (0 if page else 2)
    assert inside.read_bytes() == sample.read_bytes()
    assert Path("seen/form 1.view1.png").is_file()


def test_links_in_a_circle_and_the_longest_name(sample, capsys):
    Path("loop.png").symlink_to("loop.png")
    long = Path(f"{'a' * 251}.png")
    long.write_bytes(sample.read_bytes())
    files = ["loop.png", str(long), "--profile", "character"]
    assert main(["preprocess", *files, "-o", "seen"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("verifier-app: loop.png: The file cannot be opened (")
    assert [path.name for path in Path("seen").iterdir()] == [long.name]


FULL = """
import resource, sys
from verifier_app.cli.main import main
resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))
sys.exit(main(["preprocess", *sys.argv[1:], "--all"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of files is POSIX's")
def test_a_disk_that_fills_up_keeps_no_half_of_a_picture(sample):
    done = run_python(FULL, str(sample), "-o", str(sample.parent / "seen"))
    assert done.returncode == 2
    assert ".png: It cannot be written (File too large)" in done.stderr
    for path in Path("seen").iterdir():
        pixels(str(path))


def test_a_folder_that_cannot_be_made(sample, capsys):
    assert main(["preprocess", "form 1.png", "-o", "form 1.png/seen"]) == 2
    assert capsys.readouterr().err.startswith("verifier-app: form 1.png/seen: ")


@pytest.mark.skipif(os.name == "nt", reason="a pipe that closes is another error there")
def test_all_is_written_though_nobody_reads_the_names(sample, tmp_path, monkeypatch):
    for number in range(3):
        (tmp_path / f"{number}.png").write_bytes(sample.read_bytes())
    told: list[str] = []

    def closed(text: str) -> None:
        told.append(text)
        raise BrokenPipeError

    monkeypatch.setattr("verifier_app.cli.preprocess.emit", closed)
    monkeypatch.setattr("verifier_app.cli.preprocess.stop_output", lambda: None)
    assert main(["preprocess", "0.png", "1.png", "2.png", "-o", "seen"]) == 0
    assert told == [str(Path("seen") / f"{number}.png") for number in range(3)]
    assert all((tmp_path / "seen" / f"{number}.png").is_file() for number in range(3))


def test_libraries_say_nothing_beside_the_one_line(tmp_path):
    """Of bytes before a JPEG's marker the library writes a line of its own, and reads on."""
    blank = cv2.imencode(".jpg", np.full((64, 64), 255, np.uint8))[1].tobytes()
    (tmp_path / "blank.jpg").write_bytes(blank.replace(b"\xff\xda", b"\0\0\0\xff\xda"))
    program = "import sys; from verifier_app.__main__ import main; sys.exit(main())"
    arguments = [str(tmp_path / "blank.jpg"), "-o", str(tmp_path / "out")]
    done = run_python(program, "preprocess", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(f"verifier-app: {tmp_path / 'blank.jpg'}: No ink was found.")
    assert done.stderr.count("\n") == 1
