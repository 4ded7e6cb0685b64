"""Model files: whole, exact and checked; anything else is refused with a sentence."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch

from verifier_app.errors import ModelFileError
from verifier_app.imaging import OLDEST, VERSION
from verifier_app.nn import architectures, modelfile
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.modelfile import load_tensors, read_card, read_header, save


def _pack(header: object, body: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def _unpack(path: Path) -> tuple[dict[str, Any], bytes]:
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def _unsealed(path: Path) -> None:
    header, body = _unpack(path)
    del header["__metadata__"]["seal"]
    path.write_bytes(_pack(header, body))


def _refused(path: Path, pattern: str) -> ModelFileError:
    with pytest.raises(ModelFileError, match=pattern) as caught:
        load_tensors(path)
    assert caught.value.path == str(path)
    assert caught.value.remedy
    return caught.value


# --- round trip --------------------------------------------------------------------------------


def test_what_is_loaded_is_what_was_saved(small_file: Path, card: Card) -> None:
    found, tensors, sha256 = load_tensors(small_file)
    full = architectures.complete(card.architecture)
    assert found == replace(card, architecture=full) == read_card(small_file)
    assert sha256 == hashlib.sha256(small_file.read_bytes()).hexdigest()
    assert sha256 == modelfile.sha256_of(small_file)
    assert tensors["norm.num_batches_tracked"].item() == 2**40
    assert tensors["norm.running_mean"].tolist() == pytest.approx([0.1, -0.2, 0.3, 1e-6])
    assert tensors["scale"].shape == ()
    assert {t.dtype for t in tensors.values()} == {torch.float32, torch.int64}


@pytest.mark.parametrize("half", [True, False])
def test_precision_of_what_is_stored(tmp_path: Path, card: Card, half: bool) -> None:
    state = architectures.build(card.architecture).state_dict()
    state["conv.weight"][0, 0, 0, 0] = 1 / 3
    save(tmp_path / "a.safetensors", state, card, half=half)
    types = {n: e.dtype for n, e in read_header(tmp_path / "a.safetensors").tensors.items()}
    assert types["conv.weight"] == ("F16" if half else "F32")
    assert types["conv.bias"] == types["scale"] == types["norm.running_var"] == "F32"
    loaded = load_tensors(tmp_path / "a.safetensors")[1]
    assert torch.equal(loaded["conv.weight"], state["conv.weight"]) is not half
    torch.testing.assert_close(loaded, state, rtol=1e-3, atol=1e-6)


def test_values_beyond_fp16_stay_fp32(tmp_path: Path, card: Card) -> None:
    state = architectures.build(card.architecture).state_dict()
    state["conv.weight"][0, 0, 0, 0] = 1e6
    save(tmp_path / "a.safetensors", state, card)
    assert load_tensors(tmp_path / "a.safetensors")[1]["conv.weight"][0, 0, 0, 0] == 1e6


def test_the_same_model_gives_the_same_file(tmp_path: Path, card: Card) -> None:
    state = architectures.build(card.architecture).state_dict()
    backwards = dict(reversed(state.items()))
    assert save(tmp_path / "a.st", state, card) == save(tmp_path / "b.st", backwards, card)


def test_only_finite_tensors_of_the_architecture_are_saved(tmp_path: Path, card: Card) -> None:
    state = architectures.build(card.architecture).state_dict()
    path = tmp_path / "a.safetensors"
    with pytest.raises(ValueError, match="not the tensors of small"):
        save(path, state, replace(card, architecture=Architecture("small", {"width": 5})))
    with pytest.raises(ValueError, match="not the tensors of small"):
        save(path, {k: v for k, v in state.items() if k != "scale"}, card)
    state["scale"].fill_(torch.nan)
    with pytest.raises(ValueError, match="scale holds values that are not finite"):
        save(path, state, card)
    assert not list(tmp_path.iterdir())


def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    small_file: Path, card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = small_file.read_bytes()
    state = load_tensors(small_file)[1]

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ModelFileError, match="No space left") as caught:
        save(small_file, state, replace(card, title="New"))
    assert "Make room" in caught.value.remedy
    assert small_file.read_bytes() == before
    assert list(small_file.parent.iterdir()) == [small_file]


def test_a_missing_folder_is_told(tmp_path: Path, card: Card) -> None:
    with pytest.raises(ModelFileError, match="cannot be written"):
        save(tmp_path / "no" / "a.st", architectures.build(card.architecture).state_dict(), card)


def test_cards_beside_the_file_say_the_same(small_file: Path) -> None:
    as_json, as_markdown = modelfile.write_beside(small_file)
    assert json.loads(as_json.read_bytes()) == read_card(small_file).as_dict()
    assert as_markdown.read_text(encoding="utf-8").startswith("# A small network\n")
    assert {p.name for p in small_file.parent.iterdir()} == {
        "small.safetensors",
        "small.json",
        "small.md",
    }


def test_the_card_is_read_without_the_tensors(small_file: Path) -> None:
    header, body = _unpack(small_file)
    small_file.write_bytes(_pack(header, b"\xff" * len(body)))  # every value not a number
    assert read_card(small_file).name == "small"
    _unsealed(small_file)
    _refused(small_file, "values that are not numbers")


# --- foreign files -----------------------------------------------------------------------------


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    assert "Check its name" in _refused(tmp_path / "none.safetensors", "no such model").remedy
    _refused(tmp_path, "cannot be read")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_a_pipe_that_nobody_writes_to_is_no_model(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.safetensors")
    _refused(tmp_path / "pipe.safetensors", "ends too early")


@pytest.mark.parametrize(
    ("content", "pattern"),
    [
        (b"", "ends too early"),
        (b"\x10\0\0\0", "ends too early"),
        (b"\x10" + b"\0" * 7 + b"{}", "ends too early"),
        (b"\x02" + b"\0" * 7 + b"[]", "not a model file"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "not a model file"),
        (b"\0" * 100, "not a model file"),
        (b"\xff" * 100, "not a model file"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "pointer"),
        (pickle.dumps({"weights": [1.0]}), "could run code"),
        (_pack(b"{nonsense"), "header of the model file is damaged"),
        (_pack(b'{"a":' * 50_000), "header of the model file is damaged"),
        (_pack({}), "another program"),
        (_pack({"__metadata__": {"format": "pt"}}), "another program"),
        (_pack({"__metadata__": []}), "another program"),
        (_pack({"__metadata__": {"card": 5}}), "another program"),
        (_pack({"__metadata__": {"card": "{"}}), "not valid JSON"),
    ],
)
def test_foreign_bytes_are_refused(tmp_path: Path, content: bytes, pattern: str) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    _refused(path, pattern)
    with pytest.raises(ModelFileError, match=pattern):
        read_card(path)


class _Bomb:
    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return (os.mkdir, ("exploded",))


def test_checkpoints_that_run_code_are_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "model.safetensors"
    torch.save({"bomb": _Bomb()}, path)
    _refused(path, "could run code")
    path.write_bytes(pickle.dumps(_Bomb()))
    _refused(path, "could run code")
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_safetensors_are_refused(tmp_path: Path) -> None:
    safetensors.torch.save_file({"w": torch.zeros(3)}, tmp_path / "x.safetensors")
    _refused(tmp_path / "x.safetensors", "another program made it")


# --- headers that lie --------------------------------------------------------------------------


def _set(*keys: str | int, to: object) -> Callable[[dict[str, Any]], None]:
    def change(header: dict[str, Any]) -> None:
        place: Any = header
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = to

    return change


def _without(name: str) -> Callable[[dict[str, Any]], None]:
    def change(header: dict[str, Any]) -> None:
        del header[name]

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set("scale", "dtype", to="F64"),
        _set("scale", "dtype", to=["F32"]),
        _set("scale", "shape", to=None),
        _set("scale", "shape", to=[-1, -1]),
        _set("scale", "shape", to=[1.0]),
        _set("scale", "shape", to=[True]),
        _set("scale", "shape", to=[2**62, 4]),
        _set("scale", "data_offsets", to=[0]),
        _set("scale", "data_offsets", to=[0, 4]),
        _set("scale", "data_offsets", to=[4, 0]),
        _set("scale", "data_offsets", to=["0", "4"]),
        _set("scale", "data_offsets", to=[10**18, 10**18 + 4]),
        _set("scale", "extra", to=1),
        _set("scale", to=5),
        _set("more", to={"dtype": "F32", "shape": [2**40], "data_offsets": [0, 2**42]}),
        _set("wide.weight", "shape", to=[4096, 5]),
        _without("norm.running_var"),
    ],
)
def test_entries_that_do_not_fit_together_are_damage(
    small_file: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    header, body = _unpack(small_file)
    change(header)
    small_file.write_bytes(_pack(header, body))
    _refused(small_file, "header of the model file is damaged|ends too early|longer than")


def test_a_repeated_tensor_is_damage(small_file: Path) -> None:
    header, body = _unpack(small_file)
    text = json.dumps(header)
    entry = json.dumps(header["scale"])
    small_file.write_bytes(_pack(f'{{"scale": {entry}, {text[1:]}'.encode(), body))
    _refused(small_file, "header of the model file is damaged")


@pytest.mark.parametrize(
    "change",
    [
        _set("wide.weight", "shape", to=[4, 4096]),
        _set("scale", "shape", to=[1]),
        lambda header: header.update(other=header.pop("scale")),
        lambda header: (
            _set("norm.bias", "dtype", to="I64")(header)
            or _set("norm.bias", "shape", to=[2])(header)
        ),
    ],
)
def test_tensors_of_another_network_are_refused_unread(
    small_file: Path, change: Callable[[dict[str, Any]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    header, body = _unpack(small_file)
    change(header)
    small_file.write_bytes(_pack(header, body))
    monkeypatch.setattr(safetensors.torch, "load", None)  # calling it would be a TypeError
    _refused(small_file, "not those of the network 'small'")


def _with_card(path: Path, **entries: object) -> None:
    header, body = _unpack(path)
    card = {**json.loads(header["__metadata__"]["card"]), **entries}
    header["__metadata__"]["card"] = json.dumps(card)
    path.write_bytes(_pack(header, body))


@pytest.mark.parametrize("version", [OLDEST - 1, VERSION + 1])
def test_another_imaging_version_is_told(small_file: Path, version: int) -> None:
    _with_card(small_file, imaging=version)
    _refused(small_file, f"imaging version {version}; this program makes version {VERSION}")


def test_models_of_an_earlier_imaging_version_that_is_alike_serve_on(small_file: Path) -> None:
    older = replace(read_card(small_file), imaging=OLDEST)
    modelfile.relabel(small_file, small_file, older)
    assert load_tensors(small_file)[0] == older


def test_a_cards_architecture_is_checked_before_anything_is_built(small_file: Path) -> None:
    _with_card(small_file, architecture={"name": "small", "arguments": {"width": 10**9}})
    _refused(small_file, "cannot be built with width = 1000000000")
    _with_card(small_file, architecture={"name": "small", "arguments": {"width": 64}})
    _refused(small_file, "not those of the network 'small'")
    _with_card(small_file, architecture={"name": "other", "arguments": {}})
    _refused(small_file, "needs the network 'other'")


def test_sizes_have_limits(small_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modelfile, "FILE_LIMIT", 1000)
    _refused(small_file, "larger than")
    monkeypatch.undo()
    monkeypatch.setattr(modelfile, "HEADER_LIMIT", 100)
    _refused(small_file, "not a model file")


def test_a_file_that_changes_while_it_is_read(
    small_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    longer = small_file.read_bytes() + b"\0"
    monkeypatch.setattr(Path, "read_bytes", lambda _: longer)
    _refused(small_file, "changed while it was read")


# --- any bytes ---------------------------------------------------------------------------------


def test_every_truncation_is_refused(small_file: Path) -> None:
    data = small_file.read_bytes()
    header = len(data) - len(_unpack(small_file)[1])
    lengths = [*range(0, header + 50, 7), *range(header, len(data), 1009), len(data) - 1]
    for length in lengths:
        small_file.write_bytes(data[:length])
        _refused(small_file, "ends too early")


@pytest.mark.parametrize("seed", range(8))
def test_damaged_bytes_give_the_one_error_or_what_was_saved(small_file: Path, seed: int) -> None:
    data = np.frombuffer(small_file.read_bytes(), np.uint8)
    saved, kept, _ = load_tensors(small_file)
    body = len(_unpack(small_file)[1])
    generator = np.random.default_rng(seed)
    refusals = []
    for _ in range(40):
        damaged = data.copy()
        reach = len(data) if generator.random() < 0.5 else len(data) - body  # half: the header
        places = generator.integers(0, reach, generator.integers(1, 5))
        damaged[places] = generator.integers(0, 256, len(places))
        small_file.write_bytes(damaged.tobytes())
        try:
            found, tensors, _ = load_tensors(small_file)
        except ModelFileError as error:
            refusals.append(error)
        else:  # the damage took what was there already, or the name of the seal
            assert found == saved
            assert all(torch.equal(tensors[name], kept[name]) for name in kept)
    assert len(refusals) > 10
    assert all(error.path == str(small_file) and "\n" not in str(error) for error in refusals)


@pytest.mark.parametrize("bit", range(8))
def test_a_single_bit_is_damage(small_file: Path, bit: int, tmp_path: Path) -> None:
    data = bytearray(small_file.read_bytes())
    data[-20] ^= 1 << bit
    small_file.write_bytes(data)
    _refused(small_file, "damaged")
    with pytest.raises(ModelFileError, match="damaged"):
        modelfile.relabel(small_file, tmp_path / "copy.safetensors", read_card(small_file))


def test_a_card_that_was_touched_is_damage(small_file: Path) -> None:
    _with_card(small_file, date="2001-01-01")
    _refused(small_file, "damaged")


def test_files_of_earlier_versions_have_no_seal(small_file: Path, tmp_path: Path) -> None:
    _unsealed(small_file)
    card, tensors, _ = load_tensors(small_file)
    modelfile.relabel(small_file, tmp_path / "copy.safetensors", card)
    again, same, _ = load_tensors(tmp_path / "copy.safetensors")
    assert again == card
    assert all(torch.equal(same[name], tensors[name]) for name in tensors)
    header, _ = _unpack(tmp_path / "copy.safetensors")
    assert header["__metadata__"].keys() == {"card", "seal"}
