"""`sets ACTION`: named reference sets, kept in one file that only its owner can read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from verifier_app.cli import options, verifier
from verifier_app.cli.output import Progress, emit, emit_json
from verifier_app.cli.wording import printable
from verifier_app.errors import StoreError, UsageError
from verifier_app.store.set_rows import KeptSample, KeptSet, NewSample, folded, proper_name
from verifier_app.store.sets import SetStore

if TYPE_CHECKING:
    from verifier_app.verify.reference_sets import Tell

EXAMPLE = 'verifier-app sets create "Account 30-1187" card-1.png card-2.png card-3.png'
_EXAMPLES = {
    "list": 'verifier-app sets list "Account 30-1187" --json',
    "create": EXAMPLE,
    "add": 'verifier-app sets add "Account 30-1187" card-4.png',
    "remove": 'verifier-app sets remove "Account 30-1187" --reference 2',
}


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, summary: str) -> options.Parser:
        return options.action_for(actions, name, summary, _EXAMPLES[name])

    listed = add("list", "all sets of a profile, or the references of one")
    listed.add_argument("name", metavar="NAME", nargs="?")
    options.add_profile(listed)
    for action in (
        add("create", "keep samples of one person, or of one sign, under a name"),
        add("add", "add samples to a set"),
    ):
        action.add_argument("name", metavar="NAME")
        action.add_argument("files", metavar="FILE", nargs="+", type=options.file_name)
        options.add_model(action)
    removed = add("remove", "delete a set, or some of its references, for good")
    removed.add_argument("name", metavar="NAME")
    removed.add_argument(
        "--reference",
        metavar="N",
        type=int,
        nargs="+",
        help="only these, by their numbers in `sets list NAME`",
    )
    options.add_profile(removed)
    for action in actions.choices.values():
        options.accept_rest(action)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for."""
    actions = {"list": _list, "create": _create, "add": _add, "remove": _remove}
    with opened() as store:
        actions[arguments.action](store, arguments)
    return 0


@contextmanager
def opened() -> Iterator[SetStore]:
    """The person's sets.

    Raises:
        StoreError: Their file cannot be used.
    """
    store = SetStore()
    try:
        with suppress(StoreError):  # that of a write-protected file
            store.purge()
        yield store
    finally:
        store.close()


@contextmanager
def telling(unit: str, *, quiet: bool) -> Iterator[Tell]:
    """What shows progress on the terminal, which is gone afterwards."""
    shown: dict[int, Progress] = {}

    def tell(done: int, of: int) -> None:
        if of:
            shown.setdefault(of, Progress(unit, of, quiet=quiet)).update(done)

    try:
        yield tell
    finally:
        for progress in shown.values():
            progress.clear()


def _list(store: SetStore, arguments: argparse.Namespace) -> None:
    if arguments.name is not None:
        found = store.named(arguments.profile, arguments.name)
        _show(found, store.samples(found.id), arguments)
        return
    sets = sorted(store.sets(arguments.profile), key=lambda own: own.name.casefold())
    if arguments.json:
        emit_json({"schema": 1, "profile": arguments.profile, "sets": list(map(_plain, sets))})
        return
    if not sets:
        emit("There are no reference sets yet. See `sets create --help`.")
        return
    width = max(4, *(len(own.name) for own in sets))
    emit(f"{'name':{width}}  references  in use  changed")
    for own in sets:
        emit(f"{own.name:{width}}  {own.count:>10}  {own.used:>6}  {own.changed[:10]}")


def _show(found: KeptSet, samples: Sequence[KeptSample], arguments: argparse.Namespace) -> None:
    if arguments.json:
        rows = [_sample(number, own) for number, own in enumerate(samples, start=1)]
        emit_json({"schema": 1, **_plain(found), "samples": rows})
        return
    emit(f"{found.name}: {_count(found.count)}, {found.used} in use")
    for number, own in enumerate(samples, start=1):
        unused = "" if own.used else "  (not used)"
        emit(f"{number:>4}  {own.added[:10]}  {printable(own.title)}{unused}")


def _create(store: SetStore, arguments: argparse.Namespace) -> None:
    wanted = folded(proper_name(arguments.name))
    if any(folded(own.name) == wanted for own in store.sets(arguments.profile)):
        raise UsageError(
            f"There is a reference set {arguments.name!r} already.", "Use `sets add` to extend it."
        )
    number = store.create(arguments.profile, arguments.name, _enrolled(store, arguments, []))
    _tell(arguments, "created", store.one(number))


def _add(store: SetStore, arguments: argparse.Namespace) -> None:
    found = store.named(arguments.profile, arguments.name)
    store.add(found.id, _enrolled(store, arguments, store.samples(found.id)))
    _tell(arguments, "extended", store.one(found.id))


def _enrolled(
    store: SetStore, arguments: argparse.Namespace, there: Sequence[KeptSample]
) -> Sequence[NewSample]:
    """All files as samples, with their features; or none, where one cannot be used."""
    from verifier_app.verify.original import Original
    from verifier_app.verify.reference_sets import ReferenceSets

    # its name alone would not tell it from another folder's
    originals = [replace(Original.of_file(path), place=path) for path in arguments.files]
    known = [(own.sha256, own.how) for own in there]
    sets = ReferenceSets(store, verifier.load(arguments))
    with telling("samples", quiet=arguments.quiet) as tell:
        enrolled = sets.enrol(originals, known, tell)
    if enrolled.faults:
        raise enrolled.faults[0]
    return enrolled.samples


def _remove(store: SetStore, arguments: argparse.Namespace) -> None:
    found = store.named(arguments.profile, arguments.name)
    if arguments.reference is None:
        store.delete(sets=[found.id])
        _tell(arguments, "removed", found)
        return
    samples = store.samples(found.id)
    for number in arguments.reference:
        if not 1 <= number <= len(samples):
            raise UsageError(
                f"The set {found.name!r} has no reference {number}.", "See `sets list NAME`."
            )
    store.delete(samples=[samples[number - 1].id for number in arguments.reference])
    _tell(arguments, "reduced", store.one(found.id))


def _tell(arguments: argparse.Namespace, done: str, found: KeptSet) -> None:
    if arguments.json:
        emit_json({"schema": 1, "done": done, **_plain(found)})
    elif not arguments.quiet:
        emit(f"{done} {found.name}: {_count(found.count)}")


def _count(count: int) -> str:
    return "1 reference" if count == 1 else f"{count} references"


def _plain(own: KeptSet) -> dict[str, Any]:
    return {
        "name": own.name,
        "profile": own.profile,
        "references": own.count,
        "used": own.used,
        "created": own.created,
        "changed": own.changed,
    }


def _sample(number: int, own: KeptSample) -> dict[str, Any]:
    return {
        "number": number,
        "name": own.title,
        "kind": own.kind,
        "sha256": own.sha256,
        "used": own.used,
        "added": own.added,
    }
