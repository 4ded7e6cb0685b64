from __future__ import annotations

import pytest

from tests.ui.fakes import make_ink
from verifier_app.types import Ink
from verifier_app.ui.models.pane import Joint, PaneModel
from verifier_app.ui.models.samples import FileSource


@pytest.fixture
def questioned(application):
    return PaneModel(many=False)


@pytest.fixture
def references(application):
    return PaneModel(many=True)


def files(*names):
    return [FileSource(f"/data/{name}.png") for name in names]


def names(model):
    return [sample.source.name.removesuffix(".png") for sample in model.samples]


def test_the_questioned_side_holds_one_sample(questioned):
    questioned.add(files("a", "b"))
    questioned.add(files("c"))
    assert names(questioned) == ["c"]
    questioned.undo()
    assert names(questioned) == ["a"]


def test_of_several_samples_the_questioned_side_takes_one_and_says_so(questioned, qtbot):
    with qtbot.waitSignal(questioned.said) as told:
        questioned.add(files("a", "b"))
    assert told.args[0].startswith("Only a.png was taken.")
    with qtbot.assertNotEmitted(questioned.said):
        questioned.add(files("c"))


def test_a_sample_that_comes_late_does_not_replace_what_was_opened_after_it(questioned):
    pasted, opened, quick = (questioned.taker() for _ in range(3))
    opened(files("opened"))
    pasted(files("pasted"))
    assert names(questioned) == ["opened"]
    quick(files("quick"))
    assert names(questioned) == ["quick"]
    late = questioned.taker()
    questioned.replace_all(files("case"))
    late(files("late"))
    assert names(questioned) == ["case"]


def test_references_that_come_late_are_taken_all_the_same(references):
    pasted, opened = references.taker(), references.taker()
    opened(files("opened"))
    pasted(files("pasted"))
    assert names(references) == ["opened", "pasted"]


def test_nothing_is_moved_to_or_from_a_place_that_is_not_there(references):
    references.add(files("a", "b"))
    for move in ((2, 0), (0, 2), (-1, 0), (0, -1)):
        references.move(*move)
    assert names(references) == ["a", "b"]


def test_references_are_appended_and_the_first_new_one_is_shown(references):
    references.add(files("a"))
    references.add(files("b", "c"))
    assert names(references) == ["a", "b", "c"]
    assert references.selected == 1


def test_a_drawing_grows_stroke_by_stroke_and_undo_takes_strokes_back(references):
    one, two = make_ink(strokes=1), make_ink(strokes=2)
    references.draw(one)
    number = references.current.number
    references.draw(two)
    assert len(references.samples) == 1
    assert references.current.number == number
    assert references.ink is two
    references.undo()
    assert references.ink is one
    references.undo()
    assert references.samples == ()
    references.redo()
    references.redo()
    assert references.ink is two
    assert not references.can_redo


def test_a_drawing_without_strokes_goes_and_its_place_stays(references):
    references.add(files("a"))
    references.new_drawing()
    references.draw(make_ink())
    assert references.selected == 1
    references.draw(Ink(()))
    assert names(references) == ["a"]
    assert references.current is None
    assert references.is_pad


def test_drawing_beside_pictures_adds_a_reference(references):
    references.add(files("a", "b"))
    references.new_drawing()
    assert references.current is None
    references.draw(make_ink())
    assert len(references.samples) == 3
    assert references.current.is_drawn


def test_a_new_questioned_drawing_keeps_the_picture_until_the_first_stroke(questioned):
    questioned.add(files("a"))
    questioned.new_drawing()
    assert questioned.is_pad
    assert names(questioned) == ["a"]
    questioned.leave_new_drawing()
    assert not questioned.is_pad
    questioned.new_drawing()
    questioned.draw(make_ink())
    assert questioned.current.is_drawn
    questioned.undo()
    assert names(questioned) == ["a"]
    assert not questioned.is_pad


def test_use_order_and_removal_can_be_undone(references):
    references.add(files("a", "b", "c"))
    references.toggle(1)
    assert [s.used for s in references.samples] == [True, False, True]
    assert len(references.used) == 2
    references.move(0, 2)
    assert names(references) == ["b", "c", "a"]
    assert references.selected == 2
    references.remove(0)
    assert names(references) == ["c", "a"]
    for _ in range(3):
        references.undo()
    assert names(references) == ["a", "b", "c"]
    assert all(s.used for s in references.samples)


def test_a_change_after_undo_forgets_what_was_undone(references):
    references.add(files("a"))
    references.undo()
    references.add(files("b"))
    assert not references.can_redo


def test_another_window_goes_the_same_way_back(references, application):
    for strokes in (1, 2, 3):
        references.draw(make_ink(strokes=strokes))
    references.undo()
    other = PaneModel(many=True)
    references.kept()(other)
    references.clear()
    assert len(other.ink.strokes) == 2
    other.redo()
    assert len(other.ink.strokes) == 3
    for _ in range(3):
        other.undo()
    assert other.samples == ()
    assert not other.can_undo


def test_the_way_back_in_another_window_ends_where_both_sides_were_changed(
    questioned, references, application
):
    sides = (references, questioned)
    references.add(files("a"))
    joint = Joint(sides)
    for side in sides:
        side.replace_all(files("b"), joint=joint)
    references.add(files("c"))
    other = PaneModel(many=True)
    references.kept()(other)
    other.undo()
    assert names(other) == ["b"]
    assert not other.can_undo
    references.undo()
    references.undo()
    assert names(references) == ["a"]
    references.kept()(other)
    assert not other.can_redo
    other.undo()
    assert other.samples == ()


def test_selection_is_no_change(references):
    references.add(files("a", "b"))
    heard = []
    references.changed.connect(lambda: heard.append("changed"))
    references.selection_changed.connect(lambda: heard.append("selection"))
    references.select(1)
    assert heard == ["selection"]
    references.select(99)
    assert references.selected == 2
    assert references.current is None


def test_clear_takes_the_shown_sample_and_leaves_an_empty_place(references, questioned):
    references.add(files("a", "b"))
    references.select(0)
    references.clear()
    assert names(references) == ["b"]
    assert references.current is None
    questioned.add(files("q"))
    questioned.clear()
    assert questioned.samples == ()
    assert questioned.is_pad


def test_reachable_samples_include_what_undo_can_bring_back(references):
    references.add(files("a"))
    number = references.samples[0].number
    references.remove(0)
    assert references.samples == ()
    assert references.reachable() == {number}
