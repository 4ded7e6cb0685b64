"""One sample that is tried out: looked at in other ways until the person is content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from verifier_app.ui.models.pages import Pages
from verifier_app.ui.models.pane import PaneModel
from verifier_app.ui.models.samples import Preparations, treatment_of

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.protocol import Failure
    from verifier_app.types import Treatment
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.samples import PictureSource, Sample


class Treating(Protocol):
    """What crop tool and cleaning need beside the sample: a comparison, or a trial."""

    engine: Engine
    preparations: Preparations
    profile: Profile
    settings_changed: SignalInstance


class Trial(QObject):
    """A sample outside of the comparison, for crop tool and cleaning.

    Attributes:
        pane: Holds the sample, and nothing else.
        pages: Of its file.
        before: How the sample was looked at when it was `ready`; None until then.
    """

    settings_changed = Signal()
    ready = Signal()
    """It is known how the sample was looked at, or why it cannot be: see `failure`."""

    def __init__(
        self, engine: Engine, profile: Profile, source: PictureSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.engine = engine
        self.profile: Profile = profile
        self.before: Treatment | None = None
        self.pane = PaneModel(many=False, parent=self)
        self.preparations = Preparations(engine, self)
        self.pages = Pages(engine, self.pane, self.preparations, self)
        self.pane.changed.connect(self._prepare)
        self.pane.replace_all([source])
        self.preparations.changed.connect(self._on_first)

    @property
    def sample(self) -> Sample:
        """The sample as it is looked at now."""
        return self.pane.samples[0]

    @property
    def treatment(self) -> Treatment:
        """How it is looked at now."""
        return treatment_of(self.sample.source, self.preparations.seen(self.sample.number))

    @property
    def failure(self) -> Failure | None:
        """Why nothing can be seen of it, or None."""
        return self.preparations.failure(self.sample.number)

    def close(self) -> None:
        """The person is content; what is still on its way is dropped."""
        self.pane.clear_all()
        self.preparations.keep(())
        self.deleteLater()

    def _prepare(self) -> None:
        for sample in self.pane.samples:
            self.preparations.want(sample, self.profile)

    def _on_first(self) -> None:
        self.preparations.changed.disconnect(self._on_first)
        self.before = self.treatment
        self.ready.emit()
