"""The engine without a window: says `scored` when it has compared the two files given."""

from __future__ import annotations

import queue
import sys

from verifier_app.engine.client import EngineClient
from verifier_app.engine.connection import Delivery, Outcome
from verifier_app.engine.protocol import Compare
from verifier_app.engine.samples import SampleRef

heard: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
client = EngineClient(heard.put)
questioned, reference = (SampleRef(path=path) for path in sys.argv[1:])
client.ask(Compare(questioned, (reference,)))
while not isinstance(own := heard.get(), Outcome):
    continue
print("scored" if own.answer else own.failure, flush=True)
client.close()
