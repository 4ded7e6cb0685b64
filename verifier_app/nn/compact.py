"""The project's own encoder, whose feature maps a matcher compares.

The encoder turns one 105x105 view into 4096 numbers, as the network of Koch et al. (2015)
does, with a hundredth of its parameters. The matcher compares cells: of signatures those that
the same encoder, with the same weights, makes of the strip at full height; of signs those of
the view, framed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from verifier_app.nn.matcher import LOOKED_AT, SHADES, Matcher, Side
from verifier_app.nn.network import Cells, Encoded, Twin, joined, of_parts
from verifier_app.types import EMBEDDING, Basis

_CELL = 8
"""Pixels of the picture per cell of the map."""
STEP = 2 * _CELL
"""Pixels that are cut off a side together: even the coarsest cells stay where they are."""
_INKED = 0.05
"""A pixel with less ink is empty."""
_FRAME = 1.9
"""Half a frame's side in root mean square distances of the ink: nearly all of it lies within."""
_SPREAD, _AROUND = 6.0, 16
"""Pixels: of the weight by which the shading around a cell's middle counts, and how far it goes.
With sharp edges the score moves more where only the picture's size changes."""


class Residual(nn.Module):
    """Two 3x3 convolutions around a shortcut (He et al. 2016)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.first_norm: nn.Module = nn.BatchNorm2d(width)
        self.second = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.second_norm: nn.Module = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        """`(N, width, h, w)` to the same shape."""
        inner = F.relu(self.first_norm(self.first(x)))
        return F.relu(x + self.second_norm(self.second(inner)))

    def fold(self) -> None:
        """See `Encoder.fold`."""
        if isinstance(self.first_norm, nn.BatchNorm2d):
            self.first, self.first_norm = folded(self.first, self.first_norm), nn.Identity()
        if isinstance(self.second_norm, nn.BatchNorm2d):
            self.second, self.second_norm = folded(self.second, self.second_norm), nn.Identity()


def folded(conv: nn.Conv2d, norm: nn.BatchNorm2d) -> nn.Conv2d:
    """A convolution that does what `conv` and `norm`, in evaluation mode, do after each other."""
    assert norm.running_mean is not None
    assert norm.running_var is not None
    one = nn.Conv2d(
        conv.in_channels,
        conv.out_channels,
        conv.kernel_size,  # type: ignore[arg-type]
        stride=conv.stride,  # type: ignore[arg-type]
        padding=conv.padding,  # type: ignore[arg-type]
        device="meta",
    )
    scale = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
    one.weight = nn.Parameter(conv.weight * scale[:, None, None, None])
    one.bias = nn.Parameter(norm.bias - norm.running_mean * scale)
    return one


class Encoder(nn.Module):
    """Four convolutional stages, each halving the resolution, and one map of cells of them.

    Neighbouring stages feed the map too: the finer one keeps detail of the line, the coarser
    one knows which part of the writing a cell is.

    Args:
        widths: Channels after each halving; the first is the 5x5 stem.
        blocks: Residual blocks after each halving.
        cells: Channels of the map.
        fine: Whether the map has an eighth of the pictures' resolution, else a sixteenth.
    """

    def __init__(
        self, widths: Sequence[int], blocks: Sequence[int], cells: int, *, fine: bool
    ) -> None:
        super().__init__()
        stages: list[nn.Module] = []
        before = 1
        for index, (width, count) in enumerate(zip(widths, blocks, strict=True)):
            size = 5 if index == 0 else 3
            conv = nn.Conv2d(before, width, size, stride=2, padding=size // 2, bias=False)
            stages.append(
                nn.Sequential(
                    conv, nn.BatchNorm2d(width), nn.ReLU(), *(Residual(width) for _ in range(count))
                )
            )
            before = width
        self.stages = nn.ModuleList(stages)
        self.fine = fine
        self.project = nn.Conv2d(sum(widths[1:] if fine else widths[2:]), cells, 1)

    @torch.no_grad()
    def fold(self) -> None:
        """Put the norms into the convolutions before them; nothing can be trained afterwards."""
        for stage in self.stages:
            assert isinstance(stage, nn.Sequential)
            conv, norm = stage[0], stage[1]
            if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                stage[0], stage[1] = folded(conv, norm), nn.Identity()
            for block in stage:
                if isinstance(block, Residual):
                    block.fold()

    def forward(self, pictures: Tensor) -> Tensor:
        """`(N, 1, H, W)` 0 to 1, ink bright, to `(N, cells, ceil(H / 8), ceil(W / 8))`, or 16."""
        maps = [pictures]
        for stage in self.stages:
            maps.append(stage(maps[-1]))
        finer, middle, coarse = maps[-3:]
        if not self.fine:
            return self._projected([F.max_pool2d(middle, 2, ceil_mode=True), coarse])
        rows, columns = middle.shape[-2:]
        spread = F.interpolate(coarse, scale_factor=2.0)[..., :rows, :columns]
        return self._projected([F.max_pool2d(finer, 2, ceil_mode=True), middle, spread])

    def _projected(self, maps: list[Tensor]) -> Tensor:
        cells: Tensor = self.project(torch.cat(maps, dim=1))
        return cells


class Compact(Twin):
    """Encoder, the embedding's head, and the matcher.

    Args:
        stem: Channels at half the resolution.
        fine: Channels at a quarter, with one residual block.
        middle: Channels at an eighth.
        coarse: Channels at a sixteenth.
        depth: Residual blocks in each of the last two stages.
        cells: Channels of the cells.
        grid: The embedding is `4096 / grid^2` channels on a `grid` by `grid` raster.
        matcher: Whether samples are matched cell by cell, cells of 8 pixels: framed views where
            there is a frame, else strips. Otherwise cells have 16 pixels and embeddings decide.
        mirrored: Whether strips are matched a second time as a mirror shows them, and the mean
            decides. Two looks at one line err differently, which helps most where nothing
            like the writing was trained on (test-time augmentation: Krizhevsky et al. 2012).
        turned: Whether views are encoded a second time upside down, and the embedding is the
            mean of both, turned back; framed views are matched in this second look as well.
        frame: Side of the square into which the ink of a view is brought before it is
            encoded, by its centre and spread; 0 leaves views as they are.
        most: The matcher looks at this many cells with the most ink.
        shaded: Whether strips come with their shading, as two more channels, and whether its
            pattern counts.

    Raises:
        ValueError: Framed views are to be matched in a mirror, or turned although their cells
            would not come to stand on each other.
    """

    def __init__(
        self,
        stem: int = 24,
        fine: int = 32,
        middle: int = 64,
        coarse: int = 128,
        depth: int = 2,
        cells: int = 64,
        grid: int = 8,
        frame: int = 0,
        most: int = 72,
        *,
        matcher: bool = True,
        mirrored: bool = False,
        turned: bool = False,
        shaded: bool = False,
    ) -> None:
        super().__init__()
        if matcher and frame and (mirrored or (turned and frame % STEP != 1)):
            message = f"a frame that is matched twice has {STEP}n + 1 pixels and is turned"
            raise ValueError(message)
        self.frame, self.turned = frame, turned
        self.reads_strips = matcher and not frame
        self.reads_shading = shaded and self.reads_strips
        self._flipped: tuple[int, ...] = ()
        """Dimensions of a picture that run backwards in the matcher's second look at it."""
        if mirrored and self.reads_strips:
            self._flipped = (-1,)
        elif turned and matcher and frame:
            self._flipped = (-2, -1)
        widths = (stem, fine, middle, coarse)
        self.encoder = Encoder(widths, (0, 1, depth, depth), cells, fine=matcher)
        self.grid = grid
        channels = EMBEDDING // grid**2
        self.spread: nn.Module = (
            nn.Identity() if channels == cells else nn.Conv2d(cells, channels, 1)
        )
        self.cells = cells
        shaded = self.reads_shading
        self.matcher = Matcher(cells, most, shaded=shaded) if matcher else None
        self.weights = nn.Parameter(torch.full((EMBEDDING,), -1.0 / math.sqrt(EMBEDDING)))
        self.scale = nn.Parameter(torch.tensor(10.0))
        self.bias = nn.Parameter(torch.tensor(0.0))

    def embed(self, views: Tensor) -> Tensor:
        """`(N, 1, 105, 105)` to `(N, 4096)`, of length 1."""
        return self.embedding(self._seen(self.framed(views)), turned=self.turned)

    def framed(self, views: Tensor) -> Tensor:
        """Views `(N, 1, H, W)` as they are encoded: `(N, 1, frame, frame)` if there is a frame."""
        return framed_by_moments(views, self.frame) if self.frame else views

    def _seen(self, framed: Tensor) -> Tensor:
        """Cells of views, the upright ones first, then, if so built, all upside down."""
        cells: Tensor = self.encoder(
            torch.cat([framed, framed.flip(-2, -1)]) if self.turned else framed
        )
        return cells

    def embedding(self, cells: Tensor, *, turned: bool) -> Tensor:
        """Embeddings `(N, 4096)`, of length 1.

        Args:
            cells: `(N, C, h, w)`, or of both looks, all upright ones first, `(2 N, C, h, w)`.
            turned: Whether they are of both looks.
        """
        raster = F.adaptive_avg_pool2d(self.spread(cells), self.grid)
        if not turned:
            return F.normalize(raster.flatten(1), dim=1)
        upright, turned_round = raster.chunk(2)
        looks = [
            F.normalize(look.flatten(1), dim=1) for look in (upright, turned_round.flip(-2, -1))
        ]
        return F.normalize(looks[0] + looks[1], dim=1)

    def encode(self, views: Tensor, strips: Tensor) -> Encoded:
        """Features of wholes `(N, 1, 105, 105)` and strips `(N, 1, 105, W)`, batched alike."""
        if self.matcher is not None and self.reads_strips:
            cells = self.matcher.select(*self.maps(strips))
            return Encoded(embedding=self.embed(views), cells=cells)
        framed = self.framed(views)
        seen = self._seen(framed)
        embedding = self.embedding(seen, turned=self.turned)
        if self.matcher is None:
            return Encoded(embedding=embedding, cells=None)
        if self.turned:
            upright, turned = seen.chunk(2)
            seen = torch.cat([upright, turned.flip(self._flipped)], dim=1)
        return Encoded(embedding=embedding, cells=self.matcher.select(seen, ink_mass(framed)))

    @property
    def looks_at_strips(self) -> int:
        """Two where strips are matched in a mirror as well."""
        return 2 if self.reads_strips and self._flipped else 1

    def parts(self, strips: Tensor, look: int | None = None) -> Encoded | None:
        """As `Twin.parts`: a matcher of strips needs no embedding."""
        if self.matcher is None or not self.reads_strips:
            return None
        return of_parts(self.matcher.select(*self.maps(strips, look)))

    def maps(self, strips: Tensor, look: int | None = None) -> tuple[Tensor, Tensor]:
        """Cells of strips `(N, 1 or 3, H, W)` in every look, or in one, and the ink in them.

        After those of the straight look comes the shading in each cell, if that is read.

        What is empty around the writing is not looked at, as in training: cells there are 0.
        Each cell of the mirrored look stands at the place of the cell that it is a mirror of.
        """
        ink = strips[:, :1]
        looks = range(self.looks_at_strips) if look is None else (look,)
        maps = [self._look(ink, own) for own in looks]
        if self.reads_shading and 0 in looks:
            maps.insert(1, cell_shades(strips))
        return torch.cat(maps, dim=1), ink_mass(ink)

    def _look(self, strips: Tensor, look: int) -> Tensor:
        """Cells `(N, C, h, w)` of the straight look, 0, or of the mirrored one, 1."""
        height, width = strips.shape[-2:]
        room: list[list[int]] = (STEP * room_around(strips)).tolist()
        maps: list[Tensor] = [strips] * len(strips)
        for above, beside in {(above, beside) for above, beside in room}:
            rows = [row for row, own in enumerate(room) if own == [above, beside]]
            part = strips[rows, :, above : height - above, beside : width - beside]
            margins = [beside // _CELL] * 2 + [above // _CELL] * 2
            for row, own in zip(rows, F.pad(self._cells(part, look), margins), strict=True):
                maps[row] = own
        return torch.stack(maps)

    def _cells(self, strips: Tensor, look: int) -> Tensor:
        if not self._flipped:
            cells: Tensor = self.encoder(strips)
            return cells
        columns = -(-strips.shape[-1] // _CELL)
        # the centre of the last cell of either size must be the last pixel of the mirrored look;
        # the other look is as wide, so that both see the same paper at their ends
        wide = F.pad(strips, (0, (1 - strips.shape[-1]) % STEP))
        seen: Tensor = self.encoder(wide.flip(-1)).flip(-1) if look else self.encoder(wide)
        return seen[..., :columns]

    def compare(self, a: Encoded, b: Encoded) -> Tensor:
        """Logits `(N,)` of pairs; symmetric, larger supports the same."""
        if self.matcher is None:
            return self.compare_embeddings(a["embedding"], b["embedding"])
        both = joined([a, b])
        first = torch.arange(len(a["embedding"]), device=a["embedding"].device)
        return self.among(both)(first, first + len(first))

    def among(self, encoded: Encoded) -> Callable[[Tensor, Tensor], Tensor]:
        """As `Twin.among`."""
        if self.matcher is None:
            return super().among(encoded)
        matcher, every, count = self.matcher, self.looks(encoded), len(encoded["embedding"])

        def compared(first: Tensor, second: Tensor) -> Tensor:
            pairs = (
                [first, first + count, second, second + count] if self._flipped else [first, second]
            )
            # Cells without ink stay: they say little, but how many could be left out would
            # depend on the other pairs of a batch, and with it the logit.
            logits = matcher.weigh(every.rows(torch.cat(pairs)))
            return torch.stack(logits.chunk(2)).mean(dim=0) if self._flipped else logits

        return compared

    def showing(self, encoded: Encoded, line: Basis) -> Encoded:
        """As `Twin.showing`."""
        cells = encoded["cells"]
        if not self.reads_shading or line is Basis.PICTURES or cells is None:
            return encoded
        # darkness stands before width
        hidden = SHADES if line is Basis.SHAPE else LOOKED_AT
        features = cells.features.clone()
        features[..., self.cells : self.cells + hidden] = 0.0
        return Encoded(embedding=encoded["embedding"], cells=cells._replace(features=features))

    def fold(self) -> None:
        """Put the encoder's norms into its convolutions, for a network that is not trained on."""
        self.encoder.fold()

    def looks(self, encoded: Encoded) -> Side:
        """All samples as the matcher takes them, and then, if so built, all in the other look.

        Returns:
            `N` or `2 N` rows; the cells of a sample stand in the same order in both.

        Raises:
            ValueError: The features hold no cells.
        """
        if self.matcher is None or encoded["cells"] is None:
            message = "these features hold no cells to match"
            raise ValueError(message)
        features, share, place = encoded["cells"]
        shades = None
        if self.reads_shading:
            straight, shades, mirrored = features.tensor_split(
                [self.cells, self.cells + SHADES], -1
            )
            features = torch.cat([straight, mirrored], dim=-1)
        if self._flipped:
            features = torch.cat(features.chunk(2, dim=-1))
            share = share.repeat(2, 1)
            sense = [-1.0 if dimension in self._flipped else 1.0 for dimension in (-2, -1)]
            place = torch.cat([place, place * place.new_tensor(sense)])
        return self.matcher.side(Cells(features, share, place), shades)

    def compare_embeddings(self, a: Tensor, b: Tensor) -> Tensor:
        """Logits of pairs of embeddings: scaled cosine less what differs, weighted."""
        return (
            self.scale * (a * b).sum(dim=1) + ((a - b).abs() * self.weights).sum(dim=1) + self.bias
        )


def ink_mass(strips: Tensor) -> Tensor:
    """Share of ink per cell, `(N, 1, H, W)` to `(N, ceil(H / 8), ceil(W / 8))`.

    The convolutions' cells are centred on every eighth pixel, so the pooling is too.
    """
    height, width = strips.shape[-2:]
    rows, columns = -(-height // _CELL), -(-width // _CELL)
    padded = F.pad(strips, (_CELL // 2, columns * _CELL - width, _CELL // 2, rows * _CELL - height))
    pooled = F.avg_pool2d(padded, _CELL)
    return pooled[:, 0, :rows, :columns]


def cell_shades(strips: Tensor) -> Tensor:
    """The shading around the middle of each cell, `(N, 6, h, w)`, 0 where it is not known.

    Args:
        strips: `(N, 3, H, W)`, ink and `Twin.reads_shading`; without that nothing is known.

    Returns:
        Of darkness, then of width: the mean of the known pixels, weighed by how near they are;
        and how it rises to the right and downwards, as its covariance with their places. Of
        drawings all with the other sign.
    """
    if strips.shape[1] == 1:
        return torch.zeros_like(ink_mass(strips))[:, None].repeat(1, SHADES, 1, 1)
    shading = strips[:, 1:]
    values = torch.cat([(shading != 0).to(shading.dtype), shading.abs()], dim=1)
    steps = torch.arange(-_AROUND, _AROUND + 1, dtype=strips.dtype, device=strips.device)
    near = (-0.5 * (steps / _SPREAD).square()).exp()
    bell = near[:, None] * near
    kernels = torch.stack([bell, bell * steps, bell * steps[:, None]])[:, None]
    sums = F.conv2d(values.flatten(0, 1)[:, None], kernels, stride=_CELL, padding=_AROUND)
    held, found = sums.reshape(*values.shape[:2], *sums.shape[1:]).chunk(2, dim=1)
    count = held[:, :, :1].clamp_min(1e-6)
    mean = found[:, :, :1] / count
    rises = (found[:, :, 1:] - mean * held[:, :, 1:]) / count
    drawn = (shading < 0).flatten(2).any(dim=2)[..., None, None, None]
    found = torch.cat([mean, rises], dim=2)
    return torch.where(drawn, -found, found).flatten(1, 2)


def room_around(strips: Tensor) -> Tensor:
    """How many times `STEP` pixels are empty at both sides of each strip, `(N, 2)` int64.

    Above and below, then left and right, each less half a step; on the CPU, and 0 where
    nothing is inked.
    """
    inked = strips[:, 0] > _INKED
    sides = []
    for direction in (2, 1):
        line = inked.any(dim=direction).to(torch.uint8).cpu()
        empty = torch.minimum(line.argmax(dim=1), line.flip(1).argmax(dim=1))
        sides.append(torch.div(empty - STEP // 2, STEP, rounding_mode="floor").clamp_min(0))
    return torch.stack(sides, dim=1)


def framed_by_moments(views: Tensor, side: int) -> Tensor:
    """The ink of each view at one place and one size, whatever it had before.

    The centre of the ink comes to the middle, and its root mean square distance from there to
    `1 / _FRAME` of half the side; the aspect ratio is kept. Hands place and size a sign as
    they like (moment normalisation: Casey 1970). A view without ink stays empty.

    Args:
        views: `(N, 1, H, W)` float, 0 to 1, ink bright.
        side: Of the result.

    Returns:
        `(N, 1, side, side)`, in the layout of the views.
    """
    count, _, height, width = views.shape
    middle, reach = frame_of(views)
    steps = (torch.arange(side, dtype=views.dtype, device=views.device) + 0.5) * (2.0 / side) - 1.0
    # pixels of the view, then the units of grid_sample: -1 and 1 are its outer edges
    at_y, at_x = (
        (middle[:, at, None] + reach[:, None] * steps + 0.5) * (2.0 / size) - 1.0
        for at, size in enumerate((height, width))
    )
    grid = torch.stack(
        [at_x[:, None, :].expand(count, side, side), at_y[:, :, None].expand(count, side, side)],
        dim=-1,
    )
    return F.grid_sample(views, grid, align_corners=False)


def frame_of(views: Tensor) -> tuple[Tensor, Tensor]:
    """Where `framed_by_moments` looks.

    Args:
        views: `(N, 1, H, W)` float, 0 to 1, ink bright.

    Returns:
        Row and column of the middle `(N, 2)`, and half of the side `(N,)`, in pixels.
    """
    height, width = views.shape[-2:]
    ink = views[:, 0].detach()  # what a part of the view says is not how it moves the frame
    mass = ink.sum(dim=(1, 2)).clamp_min(1e-6)
    y, x = (torch.arange(size, dtype=views.dtype, device=views.device) for size in (height, width))
    rows, columns = ink.sum(dim=2), ink.sum(dim=1)
    middle_y, middle_x = (rows @ y) / mass, (columns @ x) / mass
    around = (rows * (y - middle_y[:, None]).square()).sum(1)
    around = around + (columns * (x - middle_x[:, None]).square()).sum(1)
    reach = _FRAME * (around / mass).sqrt().clamp_min(1.0)
    return torch.stack([middle_y, middle_x], dim=1), reach
