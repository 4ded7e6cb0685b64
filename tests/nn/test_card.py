"""Cards: what is read back is what was written, and nothing else is accepted."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.errors import ModelFileError
from verifier_app.nn.card import Architecture, Card, parse_card, valid_name
from verifier_app.nn.page import card_markdown


def test_a_card_survives_its_json(card: Card) -> None:
    full = replace(
        card,
        title="Zürich, 東京",
        terms="First line.\nSecond line.",
        architecture=Architecture("small", {"width": 4, "kind": "plain", "matched": False}),
        lineage={"name": "base", "sha256": "cd" * 32},
        extra={"later": [1, {"x": None}]},
    )
    assert parse_card(full.to_json()) == full
    assert parse_card(full.to_json(indent=1).encode()) == full


def test_a_newer_card_is_told_apart_from_a_damaged_one(card: Card) -> None:
    with pytest.raises(ModelFileError, match="newer version") as caught:
        parse_card(json.dumps({**card.as_dict(), "format": 4}))
    assert "Update the program" in caught.value.remedy


def test_a_card_that_says_nothing_of_less_than_pictures_is_still_read(card: Card) -> None:
    assert parse_card(json.dumps({**card.as_dict(), "format": 2})) == card


def test_a_card_of_an_earlier_version_is_told_apart_too(card: Card) -> None:
    with pytest.raises(ModelFileError, match="earlier version") as caught:
        parse_card(json.dumps({**card.as_dict(), "format": 1}))
    assert "Train it again" in caught.value.remedy
    with pytest.raises(ModelFileError, match="no usable entry 'format'"):
        parse_card(json.dumps({**card.as_dict(), "format": 0}))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 0),
        ("format", "1"),
        ("format", True),
        ("name", "../../etc"),
        ("name", "Über"),
        ("name", ""),
        ("name", 5),
        ("title", "a\nb"),
        ("title", "\u202eevil"),
        ("title", "x" * 20_001),
        ("profile", "faces"),
        ("profile", []),
        ("architecture", "koch"),
        ("architecture", {"name": "koch", "arguments": {"a": [1]}}),
        ("imaging", 1.0),
        ("imaging", None),
        ("calibration", {}),
        ("calibration", [1]),
        ("recipe", []),
        ("figures", None),
        ("licence", None),
        ("date", 20260131),
    ],
)
def test_wrong_entries_are_refused_by_name(card: Card, key: str, value: object) -> None:
    with pytest.raises(ModelFileError, match=f"no usable entry '{key}'") as caught:
        parse_card(json.dumps({**card.as_dict(), key: value}))
    assert caught.value.remedy


def test_wrong_arguments_are_refused_by_name(card: Card) -> None:
    with pytest.raises(ModelFileError, match="no usable entry 'arguments'"):
        parse_card(json.dumps({**card.as_dict(), "architecture": {"name": "a", "arguments": []}}))


@pytest.mark.parametrize("key", sorted({*Card.__dataclass_fields__, "format"} - {"extra"}))
def test_missing_entries_are_refused_by_name(card: Card, key: str) -> None:
    value = card.as_dict()
    del value[key]
    with pytest.raises(ModelFileError, match=f"no usable entry '{key}'"):
        parse_card(json.dumps(value))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        b"\xff\xfe",
        '{"format": 1, "format": 1}',
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"format": ' + "1" * 5000 + "}",
    ],
)
def test_what_is_not_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(ModelFileError, match=r"not valid JSON"):
        parse_card(text)


@pytest.mark.parametrize("value", ["NaN", "-Infinity", "1e999", r'"\ud800"', "[" * 30 + "]" * 30])
def test_values_that_could_not_be_written_again_are_refused(card: Card, value: str) -> None:
    text = json.dumps({**card.as_dict(), "figures": {"x": "HERE"}}).replace('"HERE"', value)
    with pytest.raises(ModelFileError, match="not valid JSON"):
        parse_card(text)


def test_only_json_can_be_written(card: Card) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        replace(card, figures={"eer": float("nan")}).to_json()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
)


@settings(max_examples=100, deadline=None)
@given(key=st.sampled_from(sorted(Card.__dataclass_fields__)), value=_JSON)
def test_any_json_gives_a_card_or_the_one_error(key: str, value: Any) -> None:
    base = Card("a", "A", "character", Architecture("koch"), 1, "X", "", "2026-01-01")
    try:
        found = parse_card(json.dumps({**base.as_dict(), key: value}))
    except ModelFileError:
        return
    assert parse_card(found.to_json()) == found
    assert card_markdown(found).startswith("# ")


@pytest.mark.parametrize("name", ["signature", "a", "7.b_c-d", "x" * 63])
def test_names_that_serve_as_file_names(name: str) -> None:
    assert valid_name(name)


@pytest.mark.parametrize(
    "name", ["", ".a", "-a", "a.", "A", "a b", "a/b", "a\\b", "a\n", "x" * 64, "a.safetensors"]
)
def test_names_that_do_not(name: str) -> None:
    assert not valid_name(name)


def test_the_page_shows_what_the_card_says(card: Card) -> None:
    rate = {"value": 0.1611, "low": 0.0719, "high": 0.2472}
    point = {
        "name": "strict",
        "t_same": 2.031,
        "t_different": -2.58,
        "stated": {"imitation_called_same": 0.001, "genuine_called_different": 0.001},
        "data": "90 comparisons",
        "extrapolated": True,
    }
    page = card_markdown(
        replace(
            card,
            title="Evil | *title* <b>",
            terms="For research | only.",
            figures={
                "cedar, 1 reference": {"writers": 6, "eer": rate, "cllr": {"value": 0.5}},
                "held-out": {"eer": {"before": rate, "after": {**rate, "value": 0.1}}},
                "strangers": {"eer": rate, "against": "random"},
                "one person": {"writers": 1, "eer": {**rate, "low": None, "high": None}},
                "signs": {"trials": 9, "right": rate, "by_group": {"Greek": {"right": rate}}},
            },
            calibration=(
                {"references": [3, 4], "operating_points": [point], "known": [0] * 99},
                {"references": [5, None], "operating_points": [point]},
                {"references": [1, 1], "operating_points": [point], "drawn": True},
                {
                    "references": [2, 2],
                    "operating_points": [point],
                    "drawn": True,
                    "pressure": False,
                },
                {"references": [1, 1], "operating_points": [point], "darkness": False},
                {
                    "references": [1, 1],
                    "operating_points": [point],
                    "darkness": False,
                    "width": False,
                },
            ),
            recipe={"title": "said above", "steps": 4, "schedule": {"rate": 0.5, "sets": [1, 2]}},
        )
    )
    assert page.startswith("# Evil \\| \\*title\\* \\<b\\>\n")
    assert page.endswith("\n")
    assert "## Terms of the training data\n\nFor research \\| only." in page
    for row in (
        "cedar, 1 reference | equal error rate | 16.1 % (7.2 to 24.7) | 6 writers",
        "held-out | equal error rate, before | 16.1 % (7.2 to 24.7) | ",
        "held-out | equal error rate, after | 10.0 % (7.2 to 24.7) | ",
        (
            "strangers | equal error rate (against other people's own samples, no imitations) | "
            "16.1 % (7.2 to 24.7) | "
        ),
        "one person | equal error rate | 16.1 % | 1 writer",
        "signs | right sign found | 16.1 % (7.2 to 24.7) | 9 trials",
        "3 to 4 | strict | +2.03 | \u22122.58 | 0.1 %\\*",
        "5 or more | strict | +2.03 | \u22122.58 | 0.1 %\\*",
        "1, drawn with pressure | strict | +2.03 | \u22122.58 | 0.1 %\\*",
        "1, by shape and width | strict | +2.03 | \u22122.58 | 0.1 %\\*",
        "1, by shape alone | strict | +2.03 | \u22122.58 | 0.1 %\\*",
        "schedule | rate 0.5, sets 1, 2",
        f"imaging version | {card.imaging}",
    ):
        assert f"| {row} |\n" in page
    for number in (
        "5 or more references",
        "1 reference, drawn with pressure",
        "2 references, drawn without pressure",
        "1 reference, by shape alone",
    ):
        assert f"With {number}: measured on " in page
    assert "With 3 to 4 references: measured on 90 comparisons." in page
    local = {**point, "data": "recalibrated on 40 local genuine comparisons"}
    block = {"references": [1, 1], "operating_points": [local]}
    page = card_markdown(replace(card, calibration=(block,)))
    assert "With 1 reference: recalibrated on 40 local genuine comparisons." in page
    headings = [line[3:] for line in page.splitlines() if line.startswith("## ")]
    assert headings[:3] == ["Terms of the training data", "Measured", "Operating points"]
    assert headings[-1] == "Network"
    assert "Tuned from" not in page  # nothing is said where nothing is known
    for rest in ("known", "Greek", "cllr", "said above"):
        assert f"| {rest}" not in page


def test_what_an_earlier_card_says_of_drawings_is_passed_over(card: Card) -> None:
    blocks = {"references": [1, None]}, {"references": [1, None], "drawn": True}
    for version, kept in ((8, blocks[:1]), (9, blocks)):
        told = replace(card, imaging=version, calibration=blocks)
        assert parse_card(told.to_json()).calibration == kept


def test_cards_and_the_list_of_models_need_no_torch() -> None:
    code = (
        "import sys; import verifier_app.nn.library, verifier_app.nn.page, verifier_app.nn as nn; "
        "nn.default_model, nn.Card; nn.library.installed(); "
        "print([m for m in ('torch', 'cv2', 'safetensors', 'PySide6') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
