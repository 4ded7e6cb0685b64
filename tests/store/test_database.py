"""The file itself: private, crash-safe, and one sentence for whatever is wrong with it."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from tests.children import run_python
from tests.store.made_up_sets import features, sample
from verifier_app.errors import StoreError
from verifier_app.store import sets as sets_module
from verifier_app.store.database import Database
from verifier_app.store.paths import sets_file
from verifier_app.store.sets import SetStore
from verifier_app.store.sets_schema import APPLICATION, MIGRATIONS

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")


def filled() -> SetStore:
    store = SetStore()
    store.create("signature", "one", [sample()])
    return store


def refusal(*, path: Path | None = None) -> str:
    with pytest.raises(StoreError) as caught:
        SetStore(path).sets("signature")
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
    return str(caught.value)


@POSIX
def test_only_the_owner_can_read_any_of_the_files():
    old = os.umask(0)
    try:
        store = filled()
    finally:
        os.umask(old)
    files = sorted(sets_file().parent.glob("reference-sets*"))
    assert len(files) == 3
    for own in files:
        assert stat.S_IMODE(own.stat().st_mode) == 0o600
    store.close()


@POSIX
def test_a_file_that_others_could_read_becomes_private_again():
    filled().close()
    sets_file().chmod(0o644)
    SetStore().close()
    assert stat.S_IMODE(sets_file().stat().st_mode) == 0o600


def test_the_file_is_private_before_anything_is_in_it(monkeypatch):
    seen = []

    class Watched(sets_module.Database):
        def _connect(self):
            seen.append((stat.S_IMODE(self.path.stat().st_mode), self.path.stat().st_size))
            return super()._connect()

    monkeypatch.setattr(sets_module, "Database", Watched)
    SetStore().close()
    assert seen == [(0o600, 0)] if os.name == "posix" else seen[0][1] == 0


def test_the_log_is_ahead_of_the_file_and_synced():
    store = filled()
    run = store._database.connection.execute
    assert run("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert run("PRAGMA synchronous").fetchone()[0] == 2
    assert run("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    assert run("PRAGMA application_id").fetchone()[0] == APPLICATION
    store.close()


@pytest.mark.parametrize("junk", [b"%PDF-1.7 a report", b"SQLite", b"\0" * 5000])
def test_something_else_is_refused_and_left_alone(junk):
    sets_file().parent.mkdir(exist_ok=True)
    sets_file().write_bytes(junk)
    assert "damaged" in refusal()
    assert sets_file().read_bytes() == junk


def test_another_programs_database_is_refused_and_left_alone():
    sets_file().parent.mkdir(exist_ok=True)
    with sqlite3.connect(sets_file()) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()
    before = sets_file().read_bytes()
    assert "not a file of reference sets" in refusal()
    assert sets_file().read_bytes() == before


def test_a_newer_version_is_refused_and_left_alone():
    store = filled()
    store._database.connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    store.close()
    before = sets_file().read_bytes()
    assert "newer version" in refusal()
    assert sets_file().read_bytes() == before


def test_a_newer_program_that_is_quicker_is_not_undone(monkeypatch):
    filled().close()
    monkeypatch.setattr(sets_module, "MIGRATIONS", (*MIGRATIONS, "SELECT 1"))
    migrate = Database._migrate

    def later(database):
        other = sqlite3.connect(sets_file())
        other.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 2}")
        other.close()
        migrate(database)

    monkeypatch.setattr(Database, "_migrate", later)
    assert "newer version" in refusal()


def test_an_older_version_is_taken_to_the_newest_whole_or_not_at_all(monkeypatch):
    filled().close()
    better = "ALTER TABLE sets ADD COLUMN colour TEXT;\nUPDATE sets SET colour = 'grey'"
    monkeypatch.setattr(sets_module, "MIGRATIONS", (*MIGRATIONS, better, "NO SUCH STATEMENT"))
    with pytest.raises(sqlite3.OperationalError):
        SetStore()
    monkeypatch.setattr(sets_module, "MIGRATIONS", (*MIGRATIONS, better))
    store = SetStore()
    assert [own.name for own in store.sets("signature")] == ["one"]
    run = store._database.connection.execute
    assert run("SELECT colour FROM sets").fetchone()[0] == "grey"
    assert run("PRAGMA user_version").fetchone()[0] == 2
    store.close()


def test_damage_inside_is_a_sentence():
    store = SetStore()
    for number in range(20):
        store.create("signature", f"set {number}", [sample(f"{number}.png", size=20_000)])
    store.close()
    data = bytearray(sets_file().read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    sets_file().write_bytes(data)
    assert "damaged" in refusal()


@pytest.mark.parametrize(
    "damage",
    [
        "ALTER TABLE samples RENAME TO simples",
        "UPDATE sets SET name = CAST(x'ff' AS TEXT)",
        "UPDATE sets SET name = x'61'",
        "UPDATE sets SET changed = x'31'",
        "UPDATE samples SET used = 1e999",
        f"UPDATE samples SET used = {2**63 - 1}",
    ],
)
def test_damage_of_the_form_is_a_sentence(damage):
    store = filled()
    store.add(1, [sample("b.png")])
    store.close()
    with sqlite3.connect(sets_file()) as direct:
        direct.execute(damage)
    assert "damaged" in refusal()


@pytest.mark.parametrize(
    ("damage", "asked"),
    [
        ("UPDATE samples SET name = x'37'", lambda store: store.samples(1)),
        ("UPDATE samples SET how = x'00'", lambda store: store.samples_by_number([1])),
        ("UPDATE samples SET thumbnail = 3", lambda store: store.thumbnails([1])),
        ("UPDATE contents SET content = 'x'", lambda store: store.content(1)),
        ("UPDATE embeddings SET halves = 0", lambda store: store.features.embeddings(1)),
        ("UPDATE features SET packed = 'x'", lambda store: store.features.packed(1, [1])),
    ],
)
def test_a_value_of_another_kind_is_damage_wherever_it_is_read(damage, asked):
    store = SetStore()
    encoder = store.features.encoder("signature", "a" * 64, 1)
    store.create("signature", "one", [sample(features=features(encoder))])
    asked(store)
    store.close()
    with sqlite3.connect(sets_file()) as direct:
        direct.execute(damage)
    again = SetStore()
    with pytest.raises(StoreError, match="damaged"):
        asked(again)
    again.close()


def test_damage_of_which_sqlite_cannot_speak_is_a_sentence():
    store = filled()
    store._database.forget_traces()
    store.close()
    data = sets_file().read_bytes()
    at = data.index(b"CREATE TABLE pairs") + 8
    sets_file().write_bytes(data[:at] + b"\xf2\xf2" + data[at + 2 :])
    assert "damaged" in refusal()


def test_a_full_disk_costs_nothing_that_was_kept():
    store = filled()
    run = store._database.connection.execute
    (pages,) = run("PRAGMA page_count").fetchone()
    run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreError, match="disk is full") as caught:
        store.create("signature", "large", [sample("b.png", size=500_000)])
    assert "Nothing was changed" in caught.value.remedy
    assert [own.name for own in store.sets("signature")] == ["one"]
    run(f"PRAGMA max_page_count = {pages + 2000}")
    store.create("signature", "large", [sample("b.png", size=500_000)])
    store.close()


def test_no_room_for_the_index_of_the_log_is_a_full_disk():
    """SQLite calls it a disk that cannot be read or written."""
    store = filled()
    full = sqlite3.OperationalError("disk I/O error")
    full.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(StoreError, match="disk is full"), store._database.reading():
        raise full
    store.close()


def test_a_change_waits_for_another_and_then_says_so():
    store = filled()
    other = sqlite3.connect(sets_file(), isolation_level=None)
    store._database.connection.execute("PRAGMA busy_timeout = 10")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another program"):
        store.create("signature", "two", [])
    assert [own.name for own in store.sets("signature")] == ["one"]  # reading goes on
    other.execute("ROLLBACK")
    other.close()
    store.create("signature", "two", [])
    store.close()


def test_a_folder_in_its_place_is_a_sentence():
    sets_file().mkdir(parents=True)
    assert "cannot be opened" in refusal()


def test_a_home_that_is_no_folder_is_a_sentence(own_home):
    (own_home / "file").write_text("x")
    assert "cannot be opened" in refusal(path=own_home / "file" / "sets.sqlite3")


AS_NOBODY = """
import os, sys
sys.path.insert(0, os.getcwd())
from pathlib import Path
from tests.store.made_up_sets import sample
from verifier_app.errors import StoreError
from verifier_app.store.sets import SetStore
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
store = SetStore(Path(sys.argv[1]))
print([own.name for own in store.sets("signature")])
print(store.features.can_be_kept, store.features.encoder("signature", "a" * 64, 1))
try:
    store.create("signature", "two", [sample()])
except StoreError as error:
    print(error)
"""


@POSIX
def test_a_write_protected_file_can_be_read_and_says_why_it_cannot_change(tmp_path):
    folder = tmp_path / "protected"
    path = folder / "sets.sqlite3"
    store = SetStore(path)
    store.create("signature", "one", [sample()])
    store.close()
    for upper in (tmp_path, *tmp_path.parents):
        if upper.owner() == folder.owner() and upper.name.startswith(("pytest", "test", "pop")):
            upper.chmod(0o755)
    path.chmod(0o444)
    folder.chmod(0o555)
    done = run_python(AS_NOBODY, str(path))
    folder.chmod(0o755)
    assert done.returncode == 0, done.stderr
    listed, features, refused = done.stdout.splitlines()
    assert listed == "['one']"
    assert features == "False 0"
    assert "write-protected" in refused
