"""A model is imported, used, renamed, exported, rolled back and deleted, without a command line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.engine import tiny_model
from verifier_app.nn.library import default_model, descent
from verifier_app.nn.modelfile import read_card, relabel
from verifier_app.store.paths import resource
from verifier_app.store.settings import SIGNATURE_MODEL, Settings
from verifier_app.ui.library import doing
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import FileSource

LEFT = Qt.MouseButton.LeftButton


def test_a_model_from_its_import_to_its_end(start, until, home, tmp_path, monkeypatch, stall_watch):
    base = home / "models" / "tiny.safetensors"
    other = tiny_model.write(tmp_path / "other.safetensors", seed=9)
    card = replace(
        read_card(other),
        name="office",
        lineage={**descent(base, read_card(base)), "by": "fine-tune"},
    )
    given = tmp_path / "office.safetensors"
    relabel(other, given, card)

    bench = start()
    examples = [str(resource("examples") / f"signature-{n}.png") for n in ("a-1", "b-1")]
    bench.comparison.questioned.add([FileSource(examples[0])])
    bench.comparison.references.add([FileSource(examples[1])])
    until(lambda: bench.comparison.state is State.RESULT and not bench.comparison.is_late)
    before = bench.comparison.finding

    entry = next(own for own in bench.rail.entries if own.text() == "Models")
    QTest.mouseClick(entry, LEFT)
    page = bench.models_page
    files, made = page.files, page.model_card.buttons
    until(lambda: files.card is not None)
    assert files.selected == "tiny"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(given), ""))
    with stall_watch:
        QTest.mouseClick(page.take_in, LEFT)
        until(lambda: files.selected == "office" and files.card is not None)
        assert not files.current.in_use
        assert files.current.depth == 1
        QTest.mouseClick(made["use"], LEFT)
        until(lambda: files.current.in_use)
        until(lambda: bench.link.facts["models"]["signature"]["name"] == "office")
        until(lambda: bench.comparison.finding.model["name"] == "office")
    stall_watch.check()
    assert bench.comparison.finding.raw != before.raw
    assert bench.status.model.text == "office"

    QTest.mouseClick(made["rename"], LEFT)
    QTest.keyClicks(page.model_card.names.field, "branch")
    QTest.keyClick(page.model_card.names.field, Qt.Key.Key_Return)
    until(lambda: files.selected == "branch" and files.current.in_use)
    assert default_model("signature") == "branch"

    copy = tmp_path / "copy.safetensors"
    asked = []

    def agrees(_theme, _parent, _title, text, _answers):
        asked.append(text)
        return True

    monkeypatch.setattr(doing, "may_be_lost", agrees)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    until(lambda: made["export"].isEnabled() and files.card is not None)
    QTest.mouseClick(made["export"], LEFT)
    until(lambda: copy.is_file() and not files.busy)
    assert "handwriting of real people" in asked[0]
    assert "only where its writers or the law allow it" in bench.status.history[-1][1]

    assert made["remove"].toolTip() == "It is in use. Use another one first."
    QTest.mouseClick(made["roll_back"], LEFT)
    until(lambda: files.selected == "tiny" and files.current.in_use)
    until(lambda: bench.comparison.finding.model["name"] == "tiny")
    assert abs(bench.comparison.finding.raw - before.raw) < 1e-6
    assert made["remove"].toolTip() == "It is in use. Use another one first."

    files.choose("branch")
    until(lambda: made["remove"].isEnabled())
    QTest.mouseClick(made["remove"], LEFT)
    until(lambda: "branch" not in [own.name for own in files.rows])
    assert not (home / "models" / "branch.safetensors").exists()


def test_the_model_that_another_window_chose_is_named_once_it_answers(start, until, home):
    tiny_model.write(home / "models" / "other.safetensors", seed=9)
    bench = start(*(str(resource("examples") / f"signature-{n}.png") for n in ("a-1", "b-1")))
    bench.show_page("models")
    until(lambda: bench.files.card is not None and bench.comparison.state is State.RESULT)
    Settings().set(SIGNATURE_MODEL, "other")
    bench.comparison.compare()
    until(lambda: bench.status.model.text == "other")
    until(lambda: bench.files.in_use("signature") == "other")
