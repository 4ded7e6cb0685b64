"""The Fine-tune page without widgets: data, options, runs, result, and the way between them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.errors import DataError, StoreError
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.tuning_data import TuningData
from verifier_app.ui.models.tuning_options import TuningOptions
from verifier_app.ui.models.tuning_queue import TuningQueue
from verifier_app.ui.models.tuning_result import TuningResult
from verifier_app.ui.models.tuning_run import RunState, TuningRun

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.ui.models.tuning_events import Begin, Event, Process

translate = QCoreApplication.translate
Step: TypeAlias = Literal["data", "options", "run", "result"]
STEPS: tuple[Step, ...] = get_args(Step)


class FineTuning(QObject):
    """Everything that the page shows.

    Attributes:
        step: The step that is looked at.
        point: The operating point that the person decides at.
        in_use: The name of the model that is in use; empty before it is known.
        data, options, queue: What their names say.
        recalibrating: How many of how many samples a recalibration has looked at, or None.
        result: What came out last, or None.
        verdict: What the person did with it: `adopted`, `kept` or empty.
        error: Why a recalibration or keeping failed, or empty.
        left: Requests of runs that were left another day, put off to another, or not decided on.
        busy: Names of those that another window or command is training now.
    """

    changed = Signal()
    said = Signal(str, bool)
    """A sentence for the status bar, and whether it is a warning."""

    def __init__(
        self,
        begin: Begin,
        use: Callable[[str, Callable[[], None]], None],
        profile: Profile = "signature",
        parent: QObject | None = None,
    ) -> None:
        """Make an empty page.

        Args:
            begin: Starts a trainer.
            use: Makes a model the one in use, and calls back if that could be; tells why not.
            profile: What the samples are.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._begin, self._use = begin, use
        self._errand: Process | None = None
        self._keeping: Process | None = None
        self._verdicts: dict[str, str] = {}
        self._adopted: dict[str, str] = {}  # by path the hash of the model, whatever it is called
        self._noted: set[str] = set()
        self._names: dict[str, str] = {}
        self._seen: set[str] = set()
        self._leads_on = ""
        self.step: Step = "data"
        self.point = "standard"
        self.in_use = ""
        self.data = TuningData(begin, profile, self)
        self.options = TuningOptions(self)
        self.queue = TuningQueue(self._let_begin, self)
        self.recalibrating: tuple[int, int] | None = None
        self.result: TuningResult | None = None
        self.verdict = ""
        self.error = ""
        self.left: list[dict[str, Any]] = []
        self.busy: set[str] = set()
        self.data.changed.connect(self._on_data)
        self.options.changed.connect(self.changed)
        self.queue.changed.connect(self.changed)
        self.queue.finished.connect(self._on_finished)

    @property
    def is_working(self) -> bool:
        """Whether a process is at work: a run, a look at the data, a recalibration, keeping."""
        active = self.queue.active is not None
        errand = self._errand is not None or self.is_keeping
        return active or errand or self.data.is_working

    @property
    def is_keeping(self) -> bool:
        """Whether a result is being put among the models."""
        return self._keeping is not None

    @property
    def looked_at(self) -> TuningRun | None:
        """The run that is looked at; of a result that which made it, where it is in the queue."""
        if self.step != "result" or self.result is None:
            return self.queue.shown
        return next((own for own in self.queue.runs if own.name == self.result.model), None)

    def load(self) -> None:
        """Look which runs were left another day."""
        from verifier_app.store import runs

        self.left = [own for own in runs.left() if own["name"] not in self.queue.names]
        self.busy = {own["name"] for own in self.left if runs.is_busy(own)}
        self._offer()
        self.changed.emit()

    def can_show(self, step: Step) -> bool:
        """Whether there is something to see in a step."""
        return {
            "data": True,
            "options": self.data.can_train and not self.data.checking,
            "run": bool(self.queue.runs),
            "result": self.result is not None or self._has_result(),
        }[step]

    def is_done(self, step: Step) -> bool:
        """Whether a step lies behind."""
        if step == "data":
            return self.data.facts is not None and not self.data.checking
        if step == "options":
            return bool(self.queue.runs)
        # a result may be that of recalibrating, without a training or while one goes on
        if step != "run" or self.result is None or self.queue.active is not None:
            return False
        return not self.result.is_recalibration or any(own.result for own in self.queue.runs)

    def show(self, step: Step) -> None:
        """Look at a step."""
        self._leads_on = ""
        if step == "result" and self.result is None and self.queue.shown is not None:
            self.show_result(self.queue.shown)
        elif step != self.step and self.can_show(step):
            self.step = step
            self.changed.emit()

    def ask_again(self, request: Mapping[str, Any]) -> None:
        """Look at the options of a training, to change them.

        Where other data or none are chosen, its own are looked at first, and its options taken.
        """
        data, place = self.data, str(request.get("data", ""))
        profile = request.get("profile", data.profile)
        if (data.place, data.profile) != (place, profile) or not (data.facts or data.checking):
            self.options.take_over(request, "")
            data.choose(place, profile)
        self.show("options" if self.can_show("options") else "data")
        if data.checking:
            self._leads_on = place

    def choose_profile(self, profile: Profile) -> None:
        """The samples are signatures or signs from now on; runs go on as they are."""
        self.data.choose_profile(profile)

    def choose_point(self, point: str) -> None:
        """The person decides at another operating point; a recalibration is judged by it."""
        if point != self.point:
            self.point = point
            self.changed.emit()

    def start(self) -> None:
        """Start a run with the chosen options, or put it into the queue."""
        if not (self.data.can_train and self.options.is_ready and self._is_free()):
            return
        self.data.cancel()  # measuring would slow the run down
        request = {**self.data.request(), **self.options.request()}
        self._noted.add(str(request["name"]))
        self._add(request)
        self.options.take(str(request["name"]))
        self.show("run")

    def remove(self, run: TuningRun) -> None:
        """Take a run that is not at work out of the queue; one that has not begun is forgotten."""
        if run.state is RunState.WAITING or run.has_died:
            self._forget(run)
        self.queue.remove(run)

    def remove_for_good(self, run: TuningRun) -> None:
        """Take a run that is not at work out of the queue, and delete what it has learnt."""
        if self._discarded(run.request):
            self.queue.remove(run)

    def leave(self, *, drop: bool = False) -> None:
        """Before the program ends: runs that wait are kept, and what is at work unless `drop`.

        Raises:
            StoreError: A run cannot be kept; nothing was ended.
        """
        from verifier_app.store import runs

        active = self.queue.active
        if active is not None and not drop:
            runs.put_off(active.request)  # it may not have got as far as to note itself
        for run in self.queue.waiting:
            runs.put_off(run.request)
        for run in self.queue.waiting:
            runs.release(runs.folder_of(run.request))
            self._noted.discard(run.name)  # it is kept, whatever comes
        self.queue.leave(drop=drop)

    def go_on(self, request: dict[str, Any]) -> None:
        """Continue or begin a run that was left another day, or look at what came of it."""
        from verifier_app.store import runs

        # another window may have gone on with it
        result = runs.result_of(runs.asked(runs.folder_of(request)) or request)
        if result is not None:
            self._take_result(self._of_run(result, request))
            return
        self.left = [own for own in self.left if own is not request]
        self._add(request)
        self.show("run")
        self.changed.emit()

    def discard(self, request: dict[str, Any]) -> None:
        """Delete a run that was left another day."""
        from verifier_app.store import runs

        if not self._discarded(request):
            self.load()
            return
        result = runs.result_of(request)
        if self.result is not None and result is not None and self.result.path == result["path"]:
            self.result = None
            self.step = "data" if self.step == "result" else self.step
        self.load()

    def recalibrate(self) -> None:
        """Find thresholds for the chosen data, in a process of its own."""
        if not self.data.can_recalibrate or self.recalibrating is not None:
            return
        self.error = ""
        self.recalibrating = (0, 0)
        request = {**self.data.request(), "name": self._local_name()}
        self._errand = self._begin("recalibrate", request, self._on_recalibrating)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop recalibrating; the answer does not wait for the process."""
        if self._errand is not None and self.recalibrating is not None:
            process, self._errand = self._errand, None
            self.recalibrating = None
            process.do("stop")
            process.leave()
            self.changed.emit()

    def adopt(self) -> None:
        """Make the result the model in use."""
        result = self.result
        if result is not None and result.may_adopt and not self.verdict:
            self._use(self.name_now, partial(self._on_adopted, result.path, result.sha256))

    @property
    def name_now(self) -> str:
        """What the model of the result is called by now."""
        if self.result is None:
            return ""
        return self._names.get(self.result.sha256, self.result.model)

    @property
    def is_gone(self) -> bool:
        """Whether the model of the result was among the models, and is not any more."""
        return self.result is not None and self.result.sha256 in self._seen - self._names.keys()

    def know_models(self, names: Mapping[str, str]) -> None:
        """These are the models at hand: their names by the hash that each had at first."""
        self._seen |= names.keys()
        if names != self._names:
            self._names = dict(names)
            self.changed.emit()

    def name_in_use(self, name: str) -> None:
        """The model in use is called so."""
        if name != self.in_use:
            self.in_use = name
            self.changed.emit()

    def follow_use(self, hashes: Collection[str]) -> None:
        """These are the models in use by now: what was adopted and is none may be adopted again."""
        gone = {path for path, own in self._adopted.items() if own not in hashes}
        for path in gone:
            del self._adopted[path]
            self._decide(path, "")

    def keep(self) -> None:
        """Keep a result that is not to be adopted, as an experiment."""
        result = self.result
        if result is None or not result.may_keep or self.verdict or self.is_keeping:
            return
        self.error = ""
        answer = partial(self._on_kept, result.path)
        self._keeping = self._begin("keep_result", {"path": result.path}, answer)
        self.changed.emit()

    def show_result(self, run: TuningRun) -> None:
        """Look at what came of a run."""
        if run.result is not None:
            self._take_result(self._of_run(run.result, run.request))

    def show_again(self, event: Event, verdict: str) -> None:
        """Look at a result that another window showed, and at what the person did with it."""
        self._verdicts[str(event["path"])] = verdict
        self._take_result(event)

    def kept(self) -> Callable[[FineTuning], None]:
        """The queue and what was decided, as a function that lays them out in another window."""
        queue = self.queue
        facts = [run.facts() for run in queue.runs]
        shown = None if queue.shown is None else queue.runs.index(queue.shown)
        noted, verdicts, adopted = set(self._noted), dict(self._verdicts), dict(self._adopted)

        def lay_out(other: FineTuning) -> None:
            other._noted, other._verdicts, other._adopted = noted, verdicts, adopted
            other.queue.take_over(facts, shown)

        return lay_out

    def _has_result(self) -> bool:
        """Whether something came of the run that is shown."""
        return self.queue.shown is not None and self.queue.shown.result is not None

    def _add(self, request: dict[str, Any]) -> None:
        """Note a run on the disk, that a program which is killed loses none, and put it in line.

        While it waits, no other window may begin it.
        """
        from verifier_app.store import runs

        try:
            runs.put_off(request)
        except StoreError as error:
            self.said.emit(in_own_words(str(error)), True)
        run = self.queue.add(request)
        if run.state is RunState.WAITING:
            with suppress(DataError):  # it will be said when its turn has come
                runs.claim(runs.folder_of(request))

    def _discarded(self, request: Mapping[str, Any]) -> bool:
        """Delete a run with all that it learnt; says so where that could not be."""
        from verifier_app.store import runs

        try:
            runs.discard(request)
        except StoreError as error:
            self.said.emit(in_own_words(str(error)), True)
            return False
        return True

    def _forget(self, run: TuningRun) -> None:
        """Nothing came of a run: what was noted of it goes, unless it was put off before."""
        from verifier_app.store import runs

        with suppress(OSError):  # what cannot be deleted now is offered another day
            runs.release(runs.folder_of(run.request))
            if run.name in self._noted:
                runs.take_back(run.request)

    def _let_begin(
        self, word: str, request: Mapping[str, Any], deliver: Callable[[Event], None]
    ) -> Process:
        """Begin a run, whose process holds its folder from now on."""
        from verifier_app.store import runs

        runs.release(runs.folder_of(request))
        return self._begin(word, request, deliver)

    def _local_name(self) -> str:
        if self.data.choices is None:  # the check has not got so far: an unlikely name will do
            stem = PurePath(self.data.place).name or "local"
            self.options.offer({"taken": []}, stem, self.queue.names)
        return self.options.free_name("local")

    def _offer(self) -> None:
        """Tell the options what there is to choose, and which names are taken by now."""
        from verifier_app.store import runs

        choices = self.data.choices
        if choices is not None and not self.data.checking and not self.data.error:
            taken = self.queue.names | runs.taken_names()
            self.options.offer(choices, self.data.name, taken)

    def _is_free(self) -> bool:
        """Whether the name of the next run is free still; says so if another window has it now."""
        name = self.options.name
        self._offer()
        if self.options.name == name and self.options.is_ready:
            return True
        text = translate(
            "Tuning",
            "The name “{0}” has been taken meanwhile. Start with the name “{1}”, or choose another.",
        )
        sentence = self.options.problems().get("name") or text.format(name, self.options.name)
        self.said.emit(sentence, True)
        return False

    def _on_data(self) -> None:
        self._offer()
        if self.step in ("data", "options") and not self.can_show(self.step):
            self.step = "data"
        if not self.data.checking and self._leads_on:
            if self.data.place == self._leads_on and self.can_show("options"):
                self.step = "options"
            self._leads_on = ""
        self.changed.emit()

    def _on_recalibrating(self, event: Event) -> None:
        kind = event["event"]
        if self._errand is None:  # it was cancelled
            return
        if kind == "checking":
            self.recalibrating = (event["done"], event["of"])
        elif kind == "result":
            self._errand, self.recalibrating = None, None
            self.options.take(event["model"])
            self._take_result(event)
            return
        elif "text" in event:
            self._errand, self.recalibrating = None, None
            self.error = event["text"]
            self.said.emit(self.error, True)
        self.changed.emit()

    def _on_kept(self, path: str, event: Event) -> None:
        """The result from `path` was kept, or not; another one may be looked at by now."""
        self._keeping = None
        if event["event"] == "kept":
            text = translate("Tuning", "{0} is kept as an experiment.").format(event["model"])
            self.said.emit(text, False)
            self.load()  # it may have been among those that were not decided on
            self._decide(path, "kept")
            return
        error = event.get("text", "")
        if self.result is not None and self.result.path == path:
            self.error = error
        self.said.emit(error, True)
        self.changed.emit()

    def _on_adopted(self, path: str, sha256: str) -> None:
        self._adopted[path] = sha256
        self._decide(path, "adopted")

    def _decide(self, path: str, verdict: str) -> None:
        """Remember what became of the result from `path`; it may be looked at again."""
        self._verdicts[path] = verdict
        if self.result is not None and self.result.path == path:
            self.verdict = verdict
        self.changed.emit()

    def _on_finished(self, run: TuningRun) -> None:
        if run.result is not None:
            self.said.emit(
                translate("Tuning", "The training “{0}” has ended.").format(run.name), False
            )
            if not self.queue.waiting and self.step != "result":  # another one is being read
                is_watched = self.step == "run" and self.queue.shown is run
                step = "result" if is_watched else self.step
                self._take_result(self._of_run(run.result, run.request), step)
        elif run.error:
            self.said.emit(run.error, True)
        if run.state is RunState.STOPPED or (run.state is RunState.FAILED and not run.has_died):
            self._forget(run)

    def _of_run(self, event: Event, request: Mapping[str, Any]) -> Event:
        """A run's result with what was asked for."""
        profile = request.get("profile", self.data.profile)
        return {**event, "profile": profile, "asked": {**request, "profile": profile}}

    def _take_result(self, event: Event, step: Step = "result") -> None:
        self.result, self.error = TuningResult(event), ""
        self.verdict = self._verdicts.get(self.result.path, "")
        self.step = step
        self.changed.emit()
