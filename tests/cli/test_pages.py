"""Pages of a PDF on the command line."""

from __future__ import annotations

import json

from PIL import Image

from verifier_app.cli.main import main
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

PAGES = [
    Image.fromarray(render(Writer.random(own).sign(1), height=160, margin=30)) for own in (4, 9)
]


def form_at(folder):
    path = folder / "form.pdf"
    PAGES[0].save(path, save_all=True, append_images=PAGES[1:], resolution=300)
    return path


def test_pages_are_processed_each_under_its_own_name(tmp_path, capsys):
    form, out = form_at(tmp_path), tmp_path / "seen"
    pages = [f"{form}#page={number}" for number in (1, 2)]
    assert main(["preprocess", *pages, "-o", str(out), "--json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [own["path"] for own in found] == pages
    views = [(out / f"form.page{number}.png").read_bytes() for number in (1, 2)]
    assert views[0] != views[1]


def test_a_page_that_is_not_there_and_a_torn_file_cost_one_sentence_each(tmp_path, capsys):
    form, torn = form_at(tmp_path), tmp_path / "torn.pdf"
    torn.write_bytes(form.read_bytes()[:60])
    arguments = [f"{form}#page=3", str(torn)]
    assert main(["preprocess", *arguments, "-o", str(tmp_path / "seen")]) == 2
    missing, damaged = capsys.readouterr().err.strip().splitlines()
    assert "form.pdf" in missing
    assert "the last one is 2." in missing
    assert "torn.pdf" in damaged
    assert "damaged" in damaged
