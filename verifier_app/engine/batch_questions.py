"""What can be asked about tables of pairs, and what is answered.

The engine remembers nothing of a table: the window asks for its rows and has them scored, some
at a time, so that other questions have their turn in between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from verifier_app.choices import DEFAULT_OPERATING_POINT, Profile
from verifier_app.engine.parts import Part, PartError, Question
from verifier_app.engine.pictures import Picture, Pictured


@dataclass(frozen=True)
class ReadPairs(Question):
    """Which rows does a table have, from row `skip` on?

    `path` is a CSV file; or a folder of questioned samples, with `references` the other folder.
    """

    kind: ClassVar[str] = "read_pairs"
    path: str
    references: str = ""
    skip: int = 0


@dataclass(frozen=True)
class PairRow(Part):
    """One row: its number from 1, its cells as they are kept, and the files that it names."""

    number: int
    cells: tuple[str, ...]
    questioned: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class PairsReply(Part):
    """Some rows of a table.

    Attributes:
        header: Of the table with its results, as `score-pairs` writes it.
        total: Rows of the whole table.
        rows: Those from the first that was asked for on.
        how: Of two folders: whether references were found by `name`, or are `all` there are.
        unmatched: Of two folders: questioned files without a reference of their name.
        separator: What stands between the cells of the table.
        mark: What stands before its header: the byte order mark, the line `sep=;`, both or nothing.
    """

    header: tuple[str, ...]
    total: int
    rows: tuple[PairRow, ...]
    how: str = ""
    unmatched: int = 0
    separator: str = ","
    mark: str = ""


@dataclass(frozen=True)
class ScoreRows(Question):
    """What do these rows say?"""

    kind: ClassVar[str] = "score_rows"
    rows: tuple[PairRow, ...]
    profile: Profile = "signature"
    operating_point: str = DEFAULT_OPERATING_POINT


@dataclass(frozen=True)
class RowScore(Part):
    """What a row says.

    Attributes:
        cells: score, llr, raw, verdict, warnings and error, as `score-pairs` writes them.
        t_different: Threshold for its number of references.
        t_same: The other threshold.
        fault: Where there is an error: the sentence without the file's name.
        fault_path: The file that it is about, or empty.
    """

    cells: tuple[str, ...]
    t_different: float = 0.0
    t_same: float = 0.0
    fault: str = ""
    fault_path: str = ""


@dataclass(frozen=True)
class ScoresReply(Part):
    """A score for each row that was asked about, in order.

    `model` tells the model that gave them from others: the hash that its file had first.
    """

    scores: tuple[RowScore, ...]
    elapsed_ms: float
    model: str = ""


@dataclass(frozen=True)
class FilePictures(Question):
    """How do these files look in small?"""

    kind: ClassVar[str] = "file_pictures"
    paths: tuple[str, ...]
    profile: Profile = "signature"


@dataclass(frozen=True)
class FilePicturesReply(Pictured):
    """Pictures, ink dark on white, by the paths of their files; those that cannot be read lack."""

    paths: tuple[str, ...]
    pictures: tuple[Picture, ...]

    def __post_init__(self) -> None:
        """Refuse paths without pictures, and the reverse."""
        if len(self.paths) != len(self.pictures):
            raise PartError("pictures")

    def by_key(self) -> dict[Any, Picture]:
        """The pictures by path."""
        return dict(zip(self.paths, self.pictures, strict=True))


BATCH_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    ReadPairs.kind: (ReadPairs, PairsReply),
    ScoreRows.kind: (ScoreRows, ScoresReply),
    FilePictures.kind: (FilePictures, FilePicturesReply),
}
"""Kind of request: type of the question, type of the answer."""
