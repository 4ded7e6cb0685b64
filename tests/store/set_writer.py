"""A process that keeps changing reference sets and says each time what is done; it never ends.

Arguments: the file, and a number that makes its names its own. What it prints on a line has
been promised to the person: it must be there after whatever happens next.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.store.made_up_sets import features, sample
from verifier_app.store.sets import SetStore


def say(what: str, name: str) -> None:
    sys.stdout.write(f"{what} {name}\n")
    sys.stdout.flush()


def main() -> None:
    store = SetStore(Path(sys.argv[1]))
    encoder = store.features.encoder("signature", "a" * 64, 1)
    round_number = 0
    while True:
        name = f"{sys.argv[2]}-{round_number}"
        new = [sample(f"{name}-{i}.png", features(encoder, i), 30_000) for i in range(3)]
        number = store.create("signature", name, new)
        say("created", name)
        store.add(number, [sample(f"{name}-3.png", features(encoder, 3), 30_000)])
        say("added", name)
        if round_number % 3 == 2:
            store.remove_set(number)
            store.purge(older_than_s=0)
            say("removed", name)
        round_number += 1


if __name__ == "__main__":
    main()
