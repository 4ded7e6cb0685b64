"""`recalibrate DATA`: thresholds for local data, as a new model, in seconds."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from verifier_app.choices import Profile
from verifier_app.cli import data, options, verifier
from verifier_app.cli.output import emit, emit_json
from verifier_app.cli.wording import COMPARED, OTHERS, counted, percent, unused
from verifier_app.evaluation.advice import Counts
from verifier_app.training.tuning.options import PRESETS

if TYPE_CHECKING:
    from verifier_app.evaluation.recalibrating import Recalibrated

EXAMPLE = "verifier-app recalibrate our-signatures --name branch-office"


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    data.add_local(parser)
    parser.add_argument("--name", metavar="NAME", help="of the new model (default: BASE-local)")
    options.add_profile(parser)
    parser.add_argument(
        "--model",
        metavar="NAME_OR_FILE",
        type=options.file_name,
        help="the base (default: that in use)",
    )
    options.add_device(parser)
    options.add_output(parser, json_is="print the result as one JSON object")
    options.accept_rest(parser)
    more = parser.add_argument_group("options of fine-tune of no effect here: it takes seconds")
    more.add_argument("--preset", choices=tuple(PRESETS))
    more.add_argument("--time-limit", metavar="S", type=float)


def run(arguments: argparse.Namespace) -> int:
    """Recalibrate, write the new model, and say what changes."""
    from verifier_app import nn
    from verifier_app.datasets import recognise
    from verifier_app.errors import ModelFileError
    from verifier_app.evaluation.recalibrating import recalibrate
    from verifier_app.nn import library

    found = recognise(arguments.data, arguments.profile).to_learn_from(arguments.profile)
    path = library.find(arguments.model or library.default_model(arguments.profile))
    with verifier.undisturbed():
        model = nn.load(path, arguments.device)
    if model.card.profile != arguments.profile:
        raise ModelFileError(
            f"The model {model.card.name!r} is for the profile {model.card.profile!r}.",
            f"Add --profile {model.card.profile}.",
        )
    name = arguments.name
    if name is None:
        name = library.free_name(f"{model.card.name[:50]}-local")
    library.new_path(name)  # better now than after the work
    steps = data.Steps(quiet=arguments.quiet)
    with data.naming(arguments.data):
        result = recalibrate(model, path, found, name, steps)
    steps.clear()
    if arguments.json:
        emit_json(result.as_dict())
    else:
        emit("\n".join(_lines(result, arguments.profile)))
    return 0


def _lines(result: Recalibrated, profile: Profile) -> list[str]:
    whose = "writers" if profile == "signature" else "signs"
    lines = [f"{result.name}: {result.path}"]
    lines += unused(result.facts["unreadable"], result.facts["left_out"], result.facts["repeated"])
    if result.facts["learnt_from"]:
        samples = counted(result.facts["learnt_from"], "sample")
        lines.append(
            f"The base has already learnt from {samples} of these: thresholds and rates are too "
            "kind to it. Begin with the model that it was tuned from, or with other samples."
        )
    elif result.facts["set_before"]:
        lines.append(
            "The thresholds of the base were set on local samples before; where these were among "
            "them, its figures are too kind."
        )
    if not result.figures["checked_on"]:
        return [*lines, f"Too few {whose} to say what the new thresholds do to others."]
    lines.append(
        f"Realised on {result.figures['checked_on']} {whose}, each by thresholds that never met "
        "them, one reference:"
    )
    for when in ("before", "after"):
        points = result.figures[when]["one reference"]
        for point, shares in points.items():
            lines.append(
                f"  {when:7}{point:11}stated {percent(shares['stated']):6}{_said(shares, profile)}"
            )
    lines.append("Counted with all references, the new thresholds are:")
    for point, advice in result.figures["advice"]["all references"].items():
        both = (result.figures[when]["all references"][point] for when in ("before", "after"))
        lines.append(f"  {point:11}{advice} ({_both(*both, profile=profile)})")
    lines.append("Better and rather better: use them. Otherwise keep the model in use.")
    return lines


def _both(before: dict[str, Any], after: dict[str, Any], *, profile: Profile) -> str:
    was, now = Counts.of(before), Counts.of(after)
    others, ones = COMPARED[profile]
    if before["imitation_called_same"] is None:
        others = OTHERS
    parts = []
    if was.of_others:
        parts.append(f"{others} called same: {was.others}, now {now.others} of {was.of_others}")
    parts.append(f"{ones} called same: {was.same}, now {now.same} of {was.genuine}")
    parts.append(f"called different: {was.different}, now {now.different}")
    return "; ".join(parts)


def _said(shares: dict[str, Any], profile: Profile) -> str:
    others, ones = COMPARED[profile]
    parts = []
    for key, words in (
        ("imitation_called_same", f"{others} called same"),
        ("stranger_called_same", f"{OTHERS} called same"),
        ("genuine_called_different", f"{ones} called different"),
    ):
        share = shares[key]
        if share is not None and share["value"] is not None:
            span = ""
            if share["low"] is not None:
                span = f" ({percent(share['low'])} to {percent(share['high'])})"
            parts.append(f"{words} {percent(share['value'])}{span}")
    return ", ".join(parts)
