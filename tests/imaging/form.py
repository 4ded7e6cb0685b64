"""A page of a form, with a signature on it, and a photo of one on a table."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Box

BODY = (
    "Name:  John Example",
    "Date:  12.03.2026",
    "I agree to the conditions of the bank as printed overleaf.",
    "This is a second line with more printed text in a form.",
)


def form(
    seed: int,
    colour: tuple[int, int, int] = (110, 110, 110),
    *,
    title: str = "Account opening form",
    size: int = 40,
    rows: int = 90,
) -> tuple[np.ndarray, Box]:
    """A page `(1754, 1240, 3)`, print black, and the box of the signature, `rows` high, on it."""
    sheet = Image.new("RGB", (1240, 1754), (253, 253, 250))
    pen = ImageDraw.Draw(sheet)
    pen.text((100, 100), title, (20, 20, 20), ImageFont.load_default(size))
    for place, line in enumerate(BODY):
        pen.text((100, 215 + 60 * place), line, (20, 20, 20), ImageFont.load_default(26))
    pen.line((100, 900, 700, 900), (20, 20, 20), 3)
    pen.text(
        (100, 910), "Signature of the account holder", (20, 20, 20), ImageFont.load_default(20)
    )
    drawn = render(Writer.random(seed).sign(1), height=rows, margin=4)
    left, top, width, height = cv2.boundingRect((drawn < 128).astype(np.uint8))
    page = np.asarray(sheet).astype(np.float32)
    part = page[870 - drawn.shape[0] : 870, 130 : 130 + drawn.shape[1]]
    ink = (255.0 - drawn[..., None]) / 255.0
    part[:] = np.minimum(part, 255.0 - (255.0 - np.array(colour)) * ink)
    grain = np.random.default_rng(seed).normal(0, 2, page.shape)
    found = (130 + left, 870 - drawn.shape[0] + top, width, height)
    return np.clip(page + grain, 0, 255).astype(np.uint8), found


def photographed(
    page: np.ndarray, box: Box, seed: int, table: tuple[int, int, int] = (110, 80, 50)
) -> tuple[np.ndarray, Box]:
    """A page on a dark table, seen a little from the side, and where the box is then."""
    rng = np.random.default_rng(seed)
    height, width = page.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + np.float32([80, 70]) + rng.uniform(-55, 55, (4, 2)).astype(np.float32)
    way = cv2.getPerspectiveTransform(corners, moved)
    size = (width + 160, height + 140)
    covered = cv2.warpPerspective(np.ones((height, width), np.float32), way, size)[..., None]
    sheet = cv2.warpPerspective(page * np.float32([0.93, 0.89, 0.75]), way, size)
    photo = sheet * covered + np.float32(table) * (1 - covered)
    photo *= np.linspace(1.0, 0.8, size[0], dtype=np.float32)[None, :, None]
    photo = cv2.GaussianBlur(photo, (0, 0), 0.8) + rng.normal(0, 3, photo.shape)
    left, top, wide, high = box
    ends = np.float32(
        [[[left, top], [left + wide, top], [left, top + high], [left + wide, top + high]]]
    )
    x, y, across, down = cv2.boundingRect(cv2.perspectiveTransform(ends, way))
    return np.clip(photo, 0, 255).astype(np.uint8), (x, y, across, down)


def shared(inner: Box, outer: Box) -> float:
    """Share of one box that is in another."""
    width = min(inner[0] + inner[2], outer[0] + outer[2]) - max(inner[0], outer[0])
    height = min(inner[1] + inner[3], outer[1] + outer[3]) - max(inner[1], outer[1])
    return max(0, width) * max(0, height) / (inner[2] * inner[3])
