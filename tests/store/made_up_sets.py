"""Samples for reference sets without any picture: the store never looks into them."""

from __future__ import annotations

import hashlib

from verifier_app.store.set_rows import KeptFeatures, NewSample, Thumbnail

WHITE = Thumbnail(2, 3, b"\xff" * 6)


def sample(
    name: str = "a.png", features: KeptFeatures | None = None, size: int = 2000
) -> NewSample:
    content = (name.encode() * size)[:size]
    digest = hashlib.sha256(content).hexdigest()
    return NewSample(name, "file", content, digest, "", WHITE, features)


def features(encoder: int, value: int = 1) -> KeptFeatures:
    return KeptFeatures(encoder, bytes([value % 256]) * 8192, f"packed {value}".encode())
