"""One episode at a time as a Gymnasium environment."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Mapping
from typing import Any

import gymnasium
import numpy as np

from ..errors import InfrastructureError
from ..formats import FormatName
from ..sync import Episode
from ..wire import Action
from .hosts import Host, borrow
from .start import Start, reset_info, step_info
from .text import ACTION_LENGTH_MAX, OBSERVATION_LENGTH_MAX, Unicode, action_of, text_of


class SandtableEnv(gymnasium.Env[str, "str | Action"]):
    """A world's episodes, one after the other; `sandtable.gymnasium` says what the arguments mean.

    `reset` and `step` may raise a GymError. After ConnectionLost the same action stepped again is settled exactly once;
    after another InfrastructureError the episode has no reward, and `reset` begins the next.
    """

    metadata = {"render_modes": ["ansi", "human"], "render_fps": 1}  # noqa: RUF012

    def __init__(
        self,
        world: str,
        *,
        version: int | None = None,
        url: str | None = None,
        token: str | None = None,
        split: str | None = None,
        index: int | None = None,
        scenario: str | None = None,
        options: Mapping[str, Any] | None = None,
        format: FormatName = "hermes",
        render_mode: str | None = None,
    ) -> None:
        if render_mode not in (None, "ansi", "human"):
            raise ValueError(f"There is no render mode {render_mode!r}; there are None, 'ansi' and 'human'.")
        self.observation_space = Unicode(OBSERVATION_LENGTH_MAX)
        self.action_space = Unicode(ACTION_LENGTH_MAX)
        self.render_mode = render_mode
        self.episode: Episode | None = None
        """The episode, once it was reset."""
        self._start = Start(world, version, split, index, scenario, options, format)
        self._url, self._token = url, token
        self._host: Host | None = None
        self._frame = ""

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, dict[str, Any]]:
        super().reset(seed=seed)
        settings = self._start.settings(options)
        if self._host is None:
            self._host = borrow(self._url, self._token)
        before = self.episode
        self.episode = self._host.gym.reset(self._start.world, seed=seed_of(seed, self.np_random), **settings)
        if before is not None:
            _let_go(before)
        self._start.check(self.episode)
        observation = text_of(self.episode.observation)
        self._show(observation)
        return observation, reset_info(self.episode)

    def step(self, action: str | Action) -> tuple[str, float, bool, bool, dict[str, Any]]:
        if self.episode is None:
            raise gymnasium.error.ResetNeeded("Call reset before step.")
        played = action_of(action, self._start.format)
        step = self.episode.step(played)
        observation = text_of(step.observation)
        self._show(f"agent: {action}\n{observation}")
        return observation, float(step.reward), step.terminated, step.truncated, step_info(played, step)

    def render(self) -> str | None:
        """The last turn as text in the mode `ansi`; in `human` it was printed already."""
        return self._frame if self.render_mode == "ansi" else None

    def close(self) -> None:
        """Lets the episode go, and the connection if nobody shares it. Closing twice is no error."""
        episode, host = self.episode, self._host
        self.episode = self._host = None
        if episode is not None:
            _let_go(episode)
        if host is not None:
            host.give_back()

    def _show(self, frame: str) -> None:
        self._frame = frame
        if self.render_mode == "human":
            # What a model writes may hold what this terminal cannot show.
            print(frame.encode("utf-8", "replace").decode(), flush=True)

    def __deepcopy__(self, memo: dict[int, Any]) -> SandtableEnv:
        twin = object.__new__(type(self))
        memo[id(self)] = twin
        shared = {"episode", "_host"}
        twin.__dict__ = {
            name: value if name in shared else copy.deepcopy(value, memo) for name, value in vars(self).items()
        }
        if self._host is not None:
            twin._host = borrow(self._url, self._token)
        if self.episode is not None:
            twin.episode = self.episode.fork()[0]
        return twin

    def __getstate__(self) -> dict[str, Any]:
        # Elsewhere, the local server has an address.
        url = self._url if self._host is None else self._host.gym.url
        return {**vars(self), "_host": None, "_url": url}


def seed_of(seed: int | None, random: np.random.Generator) -> str:
    """The seed of an episode: the one that was given, or the next of the generator."""
    return str(random.integers(2**53) if seed is None else seed)


def _let_go(episode: Episode) -> None:
    # A server that is gone, or has forgotten it, holds nothing that could be let go.
    with contextlib.suppress(InfrastructureError):
        episode.close()
