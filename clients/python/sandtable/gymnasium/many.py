"""What a vector environment is asked, and how its steps fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import GymError, InfrastructureError
from ..record import Step


class StepsFailed(InfrastructureError):
    """Some episodes of a vector failed in a step, or could not be begun anew, and the others went on.

    Reset those in `errors` with `options={"reset_mask": ...}` before the next step. `steps` has the replies to the
    others, None where an episode began or failed; `envs.episodes` tells where all of them stand.
    """

    def __init__(self, errors: Mapping[int, GymError], steps: Sequence[Step | None]) -> None:
        place, first = next(iter(errors.items()))
        super().__init__(first.code, f"{len(errors)} of {len(steps)} episodes failed; number {place}: {first.message}")
        self.errors, self.steps = dict(errors), list(steps)

    def __reduce__(self) -> tuple[Any, ...]:
        return StepsFailed, (self.errors, self.steps)


def chosen_by(mask: Any, count: int) -> list[int]:
    """Which of `count` episodes a `reset_mask` chooses; all of them without one. Raises ValueError."""
    if mask is None:
        return list(range(count))
    if not isinstance(mask, np.ndarray) or mask.dtype != np.bool_ or mask.shape != (count,):
        raise ValueError(f"The reset_mask is a numpy array of {count} bools.")
    if not mask.any():
        raise ValueError("The reset_mask chooses no episode.")
    return [int(place) for place in np.flatnonzero(mask)]


def seeds_from(seed: int | Sequence[int | None] | None, count: int) -> Sequence[int | None]:
    """A seed for each of `count` episodes: an integer counts up. Raises ValueError."""
    if seed is None:
        return [None] * count
    if isinstance(seed, int | np.integer):
        return [int(seed) + place for place in range(count)]
    if len(seed) != count:
        raise ValueError(f"There are {len(seed)} seeds for {count} episodes.")
    return seed
