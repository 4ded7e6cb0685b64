"""What the engine answers, with real pictures and a real (untrained) model."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from tests.engine import tiny_model
from tests.examples import example
from verifier_app.engine import bench as engine_bench
from verifier_app.engine.bench import Bench
from verifier_app.engine.handlers import HANDLERS, handlers, warm_up
from verifier_app.engine.model_questions import Models
from verifier_app.engine.protocol import (
    KINDS,
    Compare,
    Hello,
    Prepare,
    PrepareReply,
)
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import Interrupted, ModelFileError, SampleError, UsageError, UserError
from verifier_app.imaging import decode, prepare
from verifier_app.ink import inkml
from verifier_app.store.paths import resource
from verifier_app.verify import Verifier

A1, A2, B1 = (SampleRef(path=example(name)) for name in ("a-1", "a-2", "b-1"))


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> str:
    return str(tiny_model.write(tmp_path_factory.mktemp("model") / "tiny.safetensors"))


@pytest.fixture(scope="module")
def bench() -> Bench:
    threads = torch.get_num_threads()
    made = Bench()
    yield made
    torch.set_num_threads(threads)


def nothing() -> None:
    """Nobody cancels."""


def cancelled() -> None:
    raise Interrupted


def test_every_kind_but_the_servers_own_has_a_function():
    assert set(HANDLERS) | {"cancel", "shutdown"} == set(KINDS)


def test_hello_tells_the_device_and_a_profile_without_a_model(bench, own_home):
    tiny_model.write(own_home / "models" / "mine.safetensors")
    (own_home / "settings.json").write_text(
        json.dumps({"signature_model": "mine", "character_model": "gone"})
    )
    answer = handlers(bench)["hello"](Hello(), nothing)
    assert answer.device["name"].startswith(("cpu", "cuda"))
    assert answer.device["reason"]
    assert answer.models["signature"]["name"] == "mine"
    assert len(answer.models["signature"]["sha256"]) == 64
    assert answer.models["character"]["error"] == "There is no model 'gone'."


def test_models_lists_broken_files_with_their_trouble(bench, own_home):
    tiny_model.write(own_home / "models" / "mine.safetensors")
    (own_home / "models" / "broken.safetensors").write_bytes(b"junk")
    listed = {own["name"]: own for own in handlers(bench)["models"](Models(), nothing).models}
    assert listed["mine"]["profile"] == "signature"
    assert listed["mine"]["shipped"] is False
    assert "error" in listed["broken"]


def test_prepare_shows_the_way_of_a_sample(bench):
    answer = handlers(bench)["prepare"](Prepare(A1), nothing)
    assert isinstance(answer, PrepareReply)
    data = Path(A1.path).read_bytes()
    assert answer.sha256 == hashlib.sha256(data).hexdigest()
    assert answer.format == "PNG"
    preview = np.frombuffer(answer.preview.pixels, np.uint8).reshape(answer.preview.height, -1)
    np.testing.assert_array_equal(preview, np.asarray(Image.open(A1.path).convert("L")))
    clean = np.frombuffer(answer.clean.pixels, np.uint8)
    assert np.median(clean) == 255  # ink dark on white
    view = np.frombuffer(answer.views[0].pixels, np.uint8)
    assert np.median(view) == 0  # ink bright on black
    assert view.max() == 255
    prepared = Verifier.prepare(_OfProfile(), A1.path)
    np.testing.assert_array_equal(view.reshape(105, 105), np.rint(prepared.views[0] * 255))
    assert len(answer.views) == len(prepared.views)


class _OfProfile:
    profile = "signature"


def test_a_large_picture_has_a_small_preview(bench, tmp_path):
    grey = np.full((2400, 3200), 255, np.uint8)
    grey[1000:1400, 800:2400] = 20
    grey[1100:1300, 1000:2000] = 255
    Image.fromarray(grey).save(tmp_path / "large.png")
    answer = handlers(bench)["prepare"](
        Prepare(SampleRef(path=str(tmp_path / "large.png"))), nothing
    )
    assert (answer.preview.width, answer.preview.height) == (1600, 1200)
    assert (answer.width, answer.height) == (3200, 2400)


@pytest.fixture
def stamped(tmp_path):
    """A photo of a signature in blue ink beside a red stamp, as JPEG."""
    picture = np.full((200, 420, 3), 250, np.uint8)
    grey = np.asarray(Image.open(A1.path).convert("L").resize((300, 160)))
    picture[20:180, 10:310, :2] = grey[..., None]  # red and green go where there is ink
    picture[60:140, 340:400, 1:] = 60
    Image.fromarray(picture).save(tmp_path / "stamped.jpg", quality=85)
    return SampleRef(path=str(tmp_path / "stamped.jpg"))


def test_a_sample_is_shown_in_its_colours_and_compared_in_grey(bench, stamped):
    crop = (5, 10, 400, 180)
    answer = handlers(bench)["prepare"](Prepare(replace(stamped, crop=crop)), nothing)
    shown = np.frombuffer(answer.preview.pixels, np.uint8).reshape(180, 400, 3)
    colours = np.asarray(Image.open(stamped.path))[10:190, 5:405].astype(int)
    assert np.abs(shown - colours).max() <= 3  # two decoders
    assert shown[80, 350, 0] > 200 > 100 > shown[80, 350, 1]
    plain = prepare(stamped.path, crop=crop)
    wanted = [np.rint(255 * view).astype(np.uint8).tobytes() for view in plain.views]
    assert [view.pixels for view in answer.views] == wanted


def test_what_is_shown_of_a_sample_is_made_once(bench, stamped, monkeypatch):
    asked = []
    own = decode.decode
    monkeypatch.setattr(
        decode, "decode", lambda *a, **k: asked.append(k.get("colour")) or own(*a, **k)
    )
    ask = handlers(bench)["prepare"]
    first = ask(Prepare(stamped), nothing)
    assert asked == [True]
    light = ask(Prepare(replace(stamped, cleaning={"threshold": 0.6})), nothing)
    assert asked == [True]
    assert light.preview == first.preview
    turned = ask(Prepare(replace(stamped, turn=5.0)), nothing)
    assert asked == [True, True]
    assert turned.preview != first.preview


def test_of_a_part_the_page_is_shown_as_well_small_and_in_its_colours(bench, stamped, tmp_path):
    ask = handlers(bench)["prepare"]
    assert ask(Prepare(stamped), nothing).page is None
    assert ask(Prepare(replace(stamped, turn=5.0)), nothing).page is None, "all of it is seen"
    with Image.open(stamped.path) as image:
        image.resize((1680, 800)).save(tmp_path / "large.png")
    large = SampleRef(path=str(tmp_path / "large.png"), crop=(40, 40, 1240, 720), turn=2.0)
    answer = ask(Prepare(large), nothing)
    assert (answer.width, answer.height) == (1680, 800)
    assert (answer.page.width, answer.page.height) == (480, 229)
    shown = np.frombuffer(answer.page.pixels, np.uint8).reshape(229, 480, 3)
    red, green, _ = shown[115, 420].astype(int)  # the stamp, beside the part
    assert red > 200 > 100 > green


def test_bytes_ink_crop_and_cleaning_arrive(bench):
    data = Path(A1.path).read_bytes()
    asked = handlers(bench)["prepare"]
    whole = asked(Prepare(A1), nothing)
    assert asked(Prepare(SampleRef(data=data, name="pasted")), nothing).views == whole.views
    ink = inkml.read(resource("examples/signature-a-1.inkml"))
    drawn = asked(Prepare(SampleRef(ink=ink)), nothing)
    assert drawn.format == "ink"
    left, top, width, height = whole.box
    crop = (left, top, width // 2, height)
    part = asked(Prepare(SampleRef(path=A1.path, crop=crop)), nothing)
    assert part.views != whole.views
    assert part.box[2] <= width // 2 + 1
    thinner = asked(Prepare(SampleRef(path=A1.path, cleaning={"threshold": 0.6})), nothing)
    assert thinner.views != whole.views
    character = asked(Prepare(A1, "character"), nothing)
    assert len(character.views) == 1


@pytest.mark.parametrize(
    "cleaning",
    [
        {"no such step": True},
        {"specks": 1},
        {"threshold": "0"},
        {"threshold": True},
        {"threshold": 10**400},
    ],
)
def test_a_cleaning_that_is_none_is_refused(cleaning, bench):
    with pytest.raises(SampleError):
        handlers(bench)["prepare"](Prepare(SampleRef(path=A1.path, cleaning=cleaning)), nothing)


def test_an_unreadable_sample_is_named(bench, tmp_path):
    asked = handlers(bench)["prepare"]
    with pytest.raises(SampleError) as error:
        asked(Prepare(SampleRef(path=str(tmp_path / "gone.png"))), nothing)
    assert error.value.path == str(tmp_path / "gone.png")
    with pytest.raises(SampleError) as error:
        asked(Prepare(SampleRef(data=b"junk", name="pasted picture")), nothing)
    assert error.value.path == "pasted picture"


def test_compare_gives_the_finding_of_the_verifier(bench, model):
    own = Verifier.load("signature", model, "cpu", "strict").compare(A1.path, [A2.path, B1.path])
    answer = handlers(bench)["compare"](
        Compare(A1, (A2, B1), model=model, operating_point="strict"), nothing
    )
    assert answer.elapsed_ms > 0
    assert json.loads(json.dumps(answer.finding)) == answer.finding
    expected = own.as_dict()
    if bench.device.name == "cpu":
        for name in ("llr", "raw", "verdict", "operating_point", "model"):
            assert answer.finding[name] == expected[name]
        assert [r["sha256"] for r in answer.finding["references"]] == [
            r["sha256"] for r in expected["references"]
        ]


def test_a_drawing_that_was_compared_is_not_cleaned_again_to_be_shown(bench, model, monkeypatch):
    drawing = SampleRef(ink=inkml.read(resource("examples/signature-b-1.inkml")))
    cleaned = []
    clean = engine_bench.prepare_part

    def noted(*given, **how):
        cleaned.append(given)
        return clean(*given, **how)

    monkeypatch.setattr(engine_bench, "prepare_part", noted)
    run = handlers(bench)
    run["compare"](Compare(drawing, (A1,), "signature", model), nothing)
    shown = run["prepare"](Prepare(drawing, "signature"), nothing)
    assert len(cleaned) == 1
    assert len(shown.views) > 0


def test_the_operating_point_of_one_request_does_not_stick(bench, model):
    asked = handlers(bench)["compare"]
    points = [
        asked(Compare(A1, (A2,), model=model, operating_point=name), nothing).finding[
            "operating_point"
        ]["name"]
        for name in ("strict", "screening", "standard")
    ]
    assert points == ["strict", "screening", "standard"]
    with pytest.raises(UsageError):
        asked(Compare(A1, (A2,), model=model, operating_point="lenient"), nothing)


def test_a_crop_of_the_questioned_sample_counts(bench, model):
    asked = handlers(bench)["compare"]
    whole = asked(Compare(A1, (A2,), model=model), nothing).finding
    left, top, width, height = handlers(bench)["prepare"](Prepare(A1), nothing).box
    half = SampleRef(path=A1.path, crop=(left, top, width // 2, height))
    assert asked(Compare(half, (A2,), model=model), nothing).finding["raw"] != whole["raw"]


def test_a_changed_file_is_read_again(bench, model, tmp_path):
    path = tmp_path / "sample.png"
    ref = SampleRef(path=str(path))
    found = []
    for source in (A2, B1):
        path.write_bytes(Path(source.path).read_bytes().ljust(200_000, b"\0"))
        handlers(bench)["prepare"](Prepare(ref), nothing)
        found.append(handlers(bench)["compare"](Compare(A1, (ref,), model=model), nothing).finding)
    assert path.stat().st_size == 200_000
    assert found[0]["raw"] != found[1]["raw"]


def test_a_model_that_was_replaced_is_loaded_again(bench, tmp_path):
    path = tmp_path / "own.safetensors"
    found = []
    for seed in (1, 2):
        tiny_model.write(path, seed=seed)
        found.append((path.stat().st_size, bench.verifier("signature", str(path)).model.sha256))
    assert found[0][0] == found[1][0]
    assert found[0][1] != found[1][1]


@pytest.mark.parametrize("question", [Prepare(A2), Compare(A1, (A2,))])
def test_a_cancelled_request_stops(question, bench, model):
    if not isinstance(question, Prepare):
        question = type(question)(**{**vars(question), "model": model})
    with pytest.raises(Interrupted):
        handlers(bench)[question.kind](question, cancelled)


def test_a_missing_model_is_told_when_it_is_needed(bench, monkeypatch, tmp_path):
    monkeypatch.setattr("verifier_app.nn.library.weights_dir", lambda: tmp_path)
    warm_up(bench)
    with pytest.raises(ModelFileError):
        handlers(bench)["compare"](Compare(A1, (A2,)), nothing)


def test_a_device_that_cannot_be_used_falls_back_and_says_why(own_home, monkeypatch):
    (own_home / "settings.json").write_text(json.dumps({"device": "cuda:999"}))
    threads = torch.get_num_threads()
    try:
        device = Bench().device
    finally:
        torch.set_num_threads(threads)
    assert device.name == "cpu"
    assert "cuda:999" in device.reason
    assert "auto" not in device.reason, "the window calls it otherwise"


def test_memory_is_bounded(bench, model, tmp_path, monkeypatch):
    monkeypatch.setattr("verifier_app.engine.bench._PREPARED", 2)
    for number in range(4):
        path = tmp_path / f"{number}.png"
        path.write_bytes(Path(A1.path).read_bytes())
        own = bench.prepared(SampleRef(path=str(path)), "signature")
    assert len(bench._prepared) == 2
    monkeypatch.setattr("verifier_app.engine.bench._PREPARED_BYTES", 3 * own.clean.nbytes // 2)
    other = bench.prepared(SampleRef(path=A1.path), "signature")
    assert list(bench._prepared.values()) == [other]
    monkeypatch.setattr("verifier_app.engine.bench._PREPARED_BYTES", 1)
    last = bench.prepared(SampleRef(path=A2.path), "signature")
    assert list(bench._prepared.values()) == [last]


def test_errors_of_the_person_only(bench):
    with pytest.raises(UserError):
        handlers(bench)["compare"](Compare(A1, (A2,), model="/no/such.safetensors"), nothing)
