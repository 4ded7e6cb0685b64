from __future__ import annotations

from verifier_app.engine.connection import (
    DEATHS_ALLOWED,
    KILLED_TWICE,
    WILL_NOT_RUN,
    Connection,
    Outcome,
)
from verifier_app.engine.frames import Decoder, Message, encode
from verifier_app.engine.protocol import (
    BEGUN,
    CANCELLED,
    ERROR,
    EVENT,
    READY,
    REPLY,
    RESTARTED,
    Cancel,
    Compare,
    CompareReply,
    Done,
    Event,
    Failure,
    Shutdown,
    message_of,
)
from verifier_app.engine.samples import SampleRef

QUESTION = Compare(SampleRef(path="q"), (SampleRef(path="r"),))
ANSWER = CompareReply({"llr": 1.0}, 2.0)


def sent(data: bytes) -> list[Message]:
    received = Decoder().feed(data)
    assert all(isinstance(own, Message) for own in received)
    return received  # type: ignore[return-value]


def reply(identity: int) -> bytes:
    return encode(message_of(ANSWER, REPLY, identity))


def begun(identity: int) -> bytes:
    return encode(message_of(Event(BEGUN, identity), EVENT))


def test_an_answer_ends_its_own_request():
    connection = Connection()
    first, frame = connection.ask(QUESTION, "finding")
    second, _ = connection.ask(QUESTION)
    (message,) = sent(frame)
    assert (message.id, message.kind, message.pane) == (first, "compare", "finding")
    (outcome,) = connection.receive(reply(second))
    assert isinstance(outcome, Outcome)
    assert (outcome.id, outcome.answer) == (second, ANSWER)
    assert connection.waiting == (first,)


def test_a_failure_and_a_cancelled_request_are_told_apart():
    connection = Connection()
    first, _ = connection.ask(QUESTION)
    second, _ = connection.ask(QUESTION)
    failure = Failure("It ends.", "Scan again.", "/a.png")
    data = encode(message_of(failure, ERROR, first)) + encode(message_of(Done(), CANCELLED, second))
    one, two = connection.receive(data)
    assert isinstance(one, Outcome)
    assert isinstance(two, Outcome)
    assert (one.failure, one.is_cancelled) == (failure, False)
    assert (two.failure, two.is_cancelled) == (None, True)


def test_junk_late_and_unknown_answers_are_dropped():
    connection = Connection()
    first, _ = connection.ask(QUESTION)
    assert connection.receive(b"junk\n\n{}\n" + reply(77)) == []
    assert len(connection.receive(reply(first) + reply(first))) == 1


def test_an_answer_that_is_not_understood_is_a_failure_not_a_crash():
    connection = Connection()
    first, _ = connection.ask(QUESTION)
    (outcome,) = connection.receive(encode(Message(REPLY, first, {"llr": 1.0})))
    assert isinstance(outcome, Outcome)
    assert outcome.failure is not None
    assert outcome.failure.defect


def test_cancelling_answers_at_once_and_the_late_answer_is_dropped():
    connection = Connection()
    first, _ = connection.ask(QUESTION)
    deliveries, frame = connection.cancel(first)
    assert [type(own) for own in deliveries] == [Outcome]
    assert sent(frame)[0].payload == Cancel(first).pack([])
    assert connection.receive(reply(first)) == []
    assert connection.cancel(first) == ((), b"")


def test_what_waited_is_sent_again_to_the_next_engine():
    connection = Connection()
    _, one = connection.ask(QUESTION, "a")
    answered, _ = connection.ask(QUESTION)
    _, two = connection.ask(QUESTION)
    connection.receive(reply(answered) + reply(2)[:10])
    death = connection.died()
    assert death.restart
    assert connection.unanswered == one + two
    assert [own.name for own in death.deliveries if isinstance(own, Event)] == ["restarted"]
    # the half answer of the dead engine does not disturb the new one's
    (outcome,) = connection.receive(reply(1))
    assert isinstance(outcome, Outcome)


def test_a_request_that_killed_two_engines_is_reported_and_the_others_go_on():
    connection = Connection()
    killer, _ = connection.ask(QUESTION)
    other, frame = connection.ask(QUESTION)
    connection.receive(begun(killer))
    assert [type(own) for own in connection.died().deliveries] == [Event]
    connection.receive(begun(killer))
    death = connection.died()
    assert death.restart
    assert connection.unanswered == frame
    (_, outcome) = death.deliveries
    assert isinstance(outcome, Outcome)
    assert (outcome.id, outcome.failure) == (killer, KILLED_TWICE)
    assert connection.waiting == (other,)


def test_a_request_that_only_waited_is_not_to_blame():
    connection = Connection()
    _, frame = connection.ask(QUESTION)
    for _ in range(DEATHS_ALLOWED - 1):
        connection.died()
        assert connection.unanswered == frame


def test_any_number_of_killers_one_after_the_other_is_survived():
    connection = Connection()
    for _ in range(2 * DEATHS_ALLOWED):
        killer, _ = connection.ask(QUESTION)
        for _ in range(2):
            connection.receive(begun(killer))
            death = connection.died()
            assert death.restart
    assert connection.waiting == ()


def test_engines_that_die_without_reason_are_not_started_for_ever():
    connection = Connection()
    waiting, _ = connection.ask(QUESTION)
    deaths = [connection.died() for _ in range(DEATHS_ALLOWED)]
    assert [death.restart for death in deaths] == [True] * (DEATHS_ALLOWED - 1) + [False]
    event, outcome = deaths[-1].deliveries
    assert event == Event("stopped")
    assert isinstance(outcome, Outcome)
    assert (outcome.id, outcome.failure) == (waiting, WILL_NOT_RUN)
    assert connection.died().restart


def test_engines_that_were_asked_to_end_are_replaced_however_often():
    connection = Connection()
    waiting, frame = connection.ask(QUESTION)
    for _ in range(2 * DEATHS_ALLOWED):
        death = connection.died(asked=True)
        assert (death.deliveries, death.restart) == ((Event(RESTARTED),), True)
        assert connection.unanswered == frame
    connection.receive(begun(waiting))
    connection.died(asked=True)
    connection.receive(begun(waiting))
    (_, outcome) = connection.died(asked=True).deliveries
    assert outcome.failure == KILLED_TWICE, "the person has waited for it long enough"


def test_an_answer_between_deaths_makes_up_for_them():
    connection = Connection()
    for _ in range(3 * DEATHS_ALLOWED):
        identity, _ = connection.ask(QUESTION)
        connection.receive(reply(identity))
        assert connection.died().restart


def test_events():
    connection = Connection()
    assert connection.receive(encode(message_of(Event(READY), EVENT))) == [Event(READY)]
    assert connection.receive(encode(Message(EVENT, 0, {"name": 3}))) == []


def test_shutdown_forgets_what_waits():
    connection = Connection()
    connection.ask(QUESTION)
    (message,) = sent(connection.shutdown())
    assert message.kind == Shutdown.kind
    assert connection.waiting == ()
