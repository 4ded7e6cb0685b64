"""An engine in the test's own hands: canned answers, given when the test says so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from tests.ui.fake_batch import FakeBatch
from tests.ui.fake_models import FakeModels
from tests.ui.fake_sets import FakeSets
from verifier_app.choices import OPERATING_POINTS
from verifier_app.engine.batch_questions import BATCH_KINDS
from verifier_app.engine.evidence_questions import (
    Align,
    AlignReply,
    Course,
    Differ,
    DifferenceMap,
    DifferReply,
    Move,
    MoveReply,
)
from verifier_app.engine.gallery_questions import GALLERY_KINDS
from verifier_app.engine.model_questions import MODEL_KINDS
from verifier_app.engine.page_handlers import STEPS
from verifier_app.engine.page_questions import (
    CleaningReply,
    PageReply,
    PagesReply,
    ShowCleaning,
    ShowPage,
    ShowPages,
    ShowSteps,
    StepsReply,
)
from verifier_app.engine.protocol import (
    Compare,
    CompareReply,
    Failure,
    Picture,
    Prepare,
    PrepareReply,
)
from verifier_app.engine.set_questions import SET_KINDS
from verifier_app.strength import score, strength
from verifier_app.types import (
    DeviceInfo,
    Finding,
    Ink,
    KnownScores,
    OperatingPoint,
    ReferenceReport,
    SampleReport,
    SampleWarning,
    Stroke,
)
from verifier_app.ui.models.placement import Placement

SHA256 = "a" * 64
"""Of every sample: it is compared as it was prepared."""
THRESHOLDS = {"screening": (-0.4, 0.6), "standard": (-0.7, 1.2), "strict": (-1.6, 2.2)}


def known_scores(step: float = 0.05) -> KnownScores:
    """Smooth invented counts: 1 180 genuine around +1.6, 1 240 imitations around -1.8."""
    starts = np.arange(-4, 4, step) + step / 2
    kinds = []
    for centre, width, total in ((1.6, 1.0, 1180), (-1.8, 1.1, 1240)):
        shape = np.exp(-(((starts - centre) / width) ** 2))
        counts = np.floor(shape / shape.sum() * total).astype(int)
        counts[int(np.argmax(counts))] += total - int(counts.sum())
        kinds.append(tuple(int(n) for n in counts))
    return KnownScores(-4.0, step, kinds[0], kinds[1], 62)


def make_finding(
    llr=1.4,
    *,
    references=4,
    profile="signature",
    point="standard",
    thresholds=None,
    llr_range=(-2.7, 2.6),
    warnings=(),
    questioned_warnings=(),
    among=None,
    extrapolated=False,
    known=True,
):
    """A consistent finding with the given llr before clipping."""
    low, high = thresholds or THRESHOLDS[point]
    share = OPERATING_POINTS[point]
    operating = OperatingPoint(
        point, high, low, share, share, "62 validation writers", extrapolated
    )
    clipped = max(llr_range[0], min(llr_range[1], llr))
    spread = [0.3, -0.3, 0.1, -0.1, 0.2]
    single = tuple(
        ReferenceReport(f"/data/r{i}.png", SHA256, (), 2.0, clipped + spread[i % 5])
        for i in range(references)
    )
    if among is None:
        among = (1.2, 1.7, 2.3, 1.9, 1.6, 2.0)[: references * (references - 1) // 2]
    return Finding(
        profile=profile,
        raw=2.31,
        llr=clipped,
        llr_unclipped=llr,
        llr_range=llr_range,
        score=score(clipped),
        strength=strength(clipped, profile),
        verdict=operating.verdict(llr),
        operating_point=operating,
        questioned=SampleReport("/data/q.png", SHA256, tuple(questioned_warnings)),
        references=single,
        warnings=tuple(SampleWarning(code, text) for code, text in warnings),
        model={"name": "signature-compact 1.0", "sha256": "b" * 64},
        device=DeviceInfo("cpu", "2 threads: no CUDA device found"),
        version="0.1.0",
        known=known_scores() if known else None,
        among=tuple(among),
    )


def course():
    """A questioned drawing that is slow in the middle, and a reference that is not."""
    steps = np.linspace(0, 1, 64)
    one, two = 0.5 + 0.4 * np.cos(2 * np.pi * steps), 0.6 + 0.2 * np.sin(9 * steps)
    return Course(tuple(one.tolist()), tuple(two.tolist()), -0.12)


def grey_picture(width=200, height=100, value=255):
    """A plain picture with a dark bar across."""
    array = np.full((height, width), value, np.uint8)
    array[height // 2 - 2 : height // 2 + 2, width // 8 : -width // 8] = 30
    return Picture(height, width, array.tobytes())


def prepare_reply(views=4, width=812, height=460, warnings=(), sha256=SHA256):
    """What the engine might see in a file."""
    view = np.zeros((105, 105), np.uint8)
    view[50:56, 8:97] = 255
    shading = np.zeros((105, 315), np.uint8)
    shading[52:54, 8:307] = np.linspace(20, 255, 299)
    shown = Picture(105, 315, shading.tobytes())
    return PrepareReply(
        sha256=sha256,
        width=width,
        height=height,
        format="PNG",
        box=(10, 10, 100, 50),
        warnings=tuple({"code": code, "text": text} for code, text in warnings),
        preview=grey_picture(),
        clean=grey_picture(160, 60),
        views=tuple(Picture(105, 105, view.tobytes()) for _ in range(views)),
        darkness=shown if views > 1 else None,
        line_width=shown if views > 1 else None,
    )


def make_ink(seed=0, strokes=2, points=12):
    """A few wavy strokes."""
    rng = np.random.default_rng(seed)
    made = []
    for i in range(strokes):
        x = np.linspace(-60, 60, points, dtype=np.float32)
        y = (10 * i - 40 + 12 * np.sin(x / 9 + rng.uniform(0, 6))).astype(np.float32)
        t = (np.arange(points) * 8 + i * 300).astype(np.float32)
        made.append(Stroke(x, y, t, np.full(points, 0.5, np.float32)))
    return Ink(tuple(made), 2.8)


def difference_map(width=160, height=60, step=8.0, peak=0.3):
    """Nothing but one part that differs, a quarter from the left, in the middle."""
    rows, columns = int(height // step), int(width // step)
    values = np.zeros((rows, columns))
    values[rows // 2, columns // 4] = peak
    return DifferenceMap(rows, columns, tuple(values.ravel().tolist()), 0.0, 0.0, step)


@dataclass
class FakeEngine:
    """Keeps questions until the test answers them, or answers at once.

    `finding` and `prepared` may be values or functions of the question.
    """

    is_ready: bool = True
    at_once: bool = False
    finding: object = None
    prepared: object = None
    aligned: Placement = field(default_factory=lambda: Placement(-1.2, 1.03, 4.0, 0.0))
    moves: bool = True
    asked: list = field(default_factory=list)
    waiting: dict = field(default_factory=dict)
    cancelled: list = field(default_factory=list)
    sets: FakeSets = field(default_factory=FakeSets)
    models: FakeModels = field(default_factory=FakeModels)
    batch: FakeBatch = field(default_factory=FakeBatch)

    def ask(self, question, *, done, pane=None, progress=None):
        number = len(self.asked) + 1
        self.asked.append(question)
        for old, (_question, _done, old_pane) in list(self.waiting.items()):
            if pane is not None and old_pane == pane:
                del self.waiting[old]
        self.waiting[number] = (question, done, pane)
        if self.at_once:
            self.answer_all()
        return number

    def cancel(self, request):
        self.cancelled.append(request)
        self.waiting.pop(request, None)

    def answer_next(self, kind=object):
        number = next(n for n, entry in self.waiting.items() if isinstance(entry[0], kind))
        question, done, _pane = self.waiting.pop(number)
        done(*self.answer_to(question))

    def answer_all(self):
        while self.waiting:
            self.answer_next()

    def fail(self, kind, failure):
        for number, (question, done, _pane) in list(self.waiting.items()):
            if isinstance(question, kind):
                del self.waiting[number]
                done(None, failure)

    def contents(self, question):
        """SHA-256 of both samples, as they would be prepared now."""
        samples = question.questioned, question.reference
        seen = (self.answer_to(Prepare(own, question.profile))[0] for own in samples)
        return tuple(own.sha256 for own in seen)

    def answer_to(self, question):
        if isinstance(question, Prepare):
            views = 4 if question.profile == "signature" else 1
            made = self.prepared or prepare_reply(views)
            made = made(question) if callable(made) else made
            return (None, made) if isinstance(made, Failure) else (made, None)
        if question.kind in SET_KINDS:
            return self.sets.answer(question)
        if question.kind in BATCH_KINDS or question.kind in GALLERY_KINDS:
            return self.batch.answer(question)
        if question.kind in MODEL_KINDS:
            return self.models.answer(question)
        if isinstance(question, Align):
            laid = self.aligned
            contents = self.contents(question)
            return AlignReply(laid.turn, laid.scale, laid.right, laid.down, 0.8, contents), None
        if isinstance(question, ShowPages):
            count = 1 if (question.sample.data or b"").startswith(b"\x89PNG") else 4
            return PagesReply(
                count, question.pages, (grey_picture(40, 50),) * len(question.pages)
            ), None
        if isinstance(question, ShowPage):
            boxes = ((100, 100, 300, 90), (400, 600, 260, 120))
            return PageReply(800, 1000, 4, boxes, grey_picture(800, 1000)), None
        if isinstance(question, ShowCleaning):
            return CleaningReply(grey_picture(), grey_picture()), None
        if isinstance(question, ShowSteps):
            return StepsReply(STEPS, (grey_picture(),) * len(STEPS)), None
        if isinstance(question, Differ):
            lines = ((40.0, 30.0, 44.0, 28.0), (120.0, 30.0, 118.0, 33.0))
            contents = self.contents(question)
            return DifferReply(difference_map(), difference_map(), lines, 12.0, contents), None
        if isinstance(question, Move):
            own = course() if self.moves else None
            return MoveReply(own, own, self.contents(question)), None
        assert isinstance(question, Compare)
        made = self.finding or make_finding(
            references=len(question.references),
            profile=question.profile,
            point=question.operating_point,
        )
        made = made(question) if callable(made) else made
        if isinstance(made, Failure):
            return None, made
        # one of the test's own has as many references as were asked about, as a real one has
        count = len(question.references)
        references = (made.references * count)[:count]
        return CompareReply(replace(made, references=references).as_dict(), 41.0), None
