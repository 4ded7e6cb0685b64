"""Several processes that train one network: torchrun starts them, this is what they agree on.

Each draws batches of its own, and what is learnt from is the mean of their gradients; the first
one alone measures, keeps the checkpoint and tells. Without torchrun there is one process, and
nothing here does anything.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import torch
from torch import distributed, nn

from verifier_app.nn.device import choose

_PATIENCE = timedelta(hours=4)
"""While the first process packs samples or measures, the others wait."""


@dataclass(frozen=True)
class Place:
    """Which of `count` processes this one is, from 0."""

    number: int = 0
    count: int = 1

    @staticmethod
    def of_this_process() -> Place:
        """Alone unless `joined` says otherwise."""
        if not (distributed.is_available() and distributed.is_initialized()):
            return Place()
        return Place(distributed.get_rank(), distributed.get_world_size())

    @property
    def is_first(self) -> bool:
        """Whether this process measures, writes and tells."""
        return self.number == 0

    def turn(self, step: int) -> int:
        """The number of this process's batch of a step; no two processes share one."""
        return step * self.count + self.number

    def share_gradients(self, network: nn.Module) -> None:
        """Put the mean over all processes in place of each one's gradients."""
        if self.count == 1:
            return
        own = [p.grad for p in network.parameters() if p.grad is not None]
        everything = torch.cat([gradient.flatten() for gradient in own])
        distributed.all_reduce(everything)
        means = torch.split(everything / self.count, [gradient.numel() for gradient in own])
        for gradient, mean in zip(own, means, strict=True):
            gradient.copy_(mean.view_as(gradient))

    @contextmanager
    def first_alone(self) -> Iterator[None]:
        """The first process does it, then the others, who find it done."""
        if self.count > 1 and not self.is_first:
            distributed.barrier()
        yield
        if self.count > 1 and self.is_first:
            distributed.barrier()


@contextmanager
def joined(device: str) -> Iterator[str]:
    """Meet the other processes that torchrun started, if it did; gives this one's device.

    Args:
        device: As `nn.device.choose`; where that is a card and there are several processes,
            each takes the card of its own number.

    Raises:
        DeviceError: The device cannot be used.
    """
    if not (distributed.is_available() and distributed.is_torchelastic_launched()):
        yield choose(device).name
        return
    own = device
    if device in ("auto", "cuda") and choose(device).name != "cpu":
        own = f"cuda:{os.environ['LOCAL_RANK']}"
    name = choose(own).name
    on_card = name != "cpu"
    if on_card:
        torch.cuda.set_device(name)
    distributed.init_process_group("nccl" if on_card else "gloo", timeout=_PATIENCE)
    try:
        yield name
    finally:
        distributed.destroy_process_group()
