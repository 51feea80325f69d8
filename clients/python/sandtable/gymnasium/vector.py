"""Many episodes at once as a Gymnasium vector environment: a step of all of them is one frame."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import gymnasium
import numpy as np
from gymnasium.utils import seeding
from gymnasium.vector import AutoresetMode, VectorEnv
from gymnasium.vector.utils import batch_space

from ..errors import GymError, InfrastructureError
from ..formats import FormatName
from ..record import Step
from ..sync import Episode, Gym
from ..wire import Action
from .hosts import Host, borrow
from .many import StepsFailed, chosen_by, seeds_from
from .single import seed_of
from .start import Start, reset_info, step_info
from .text import ACTION_LENGTH_MAX, OBSERVATION_LENGTH_MAX, Unicode, action_of, text_of

Flags = Any
Result = tuple[tuple[str, ...], Any, Flags, Flags, dict[str, Any]]


class SandtableVectorEnv(VectorEnv[tuple[str, ...], "Sequence[str | Action]", Any]):
    """`num_envs` episodes of a world, as so many single environments would play them.

    An integer seed is that of the first one, and counts up. After ConnectionLost the same step taken again is settled
    exactly once; StepsFailed says which episodes failed. Other GymErrors mean that nothing was done.
    """

    metadata = {"render_modes": ["ansi"], "autoreset_mode": AutoresetMode.NEXT_STEP}  # noqa: RUF012

    def __init__(
        self,
        world: str,
        num_envs: int = 1,
        *,
        version: int | None = None,
        url: str | None = None,
        token: str | None = None,
        split: str | None = None,
        index: int | None = None,
        scenario: str | None = None,
        options: Mapping[str, Any] | None = None,
        format: FormatName = "hermes",
        render_mode: Literal["ansi"] | None = None,
        autoreset_mode: AutoresetMode | str = AutoresetMode.NEXT_STEP,
    ) -> None:
        if num_envs < 1:
            raise ValueError(f"A vector has 1 environment or more, not {num_envs}.")
        if render_mode not in (None, "ansi"):
            raise ValueError(f"A vector has no render mode {render_mode!r}; it has None and 'ansi'.")
        self._mode = AutoresetMode(autoreset_mode)
        self.metadata = {**self.metadata, "autoreset_mode": self._mode}
        self.num_envs, self.render_mode = num_envs, render_mode
        self.single_observation_space = Unicode(OBSERVATION_LENGTH_MAX)
        self.single_action_space = Unicode(ACTION_LENGTH_MAX)
        self.observation_space = batch_space(self.single_observation_space, num_envs)
        self.action_space = batch_space(self.single_action_space, num_envs)
        self._start = Start(world, version, split, index, scenario, options, format)
        self._url, self._token = url, token
        self._host: Host | None = None
        self._randoms: list[np.random.Generator | None] = [None] * num_envs
        self._episodes: list[Episode | None] = [None] * num_envs
        # Begun in place of ended ones; they wait for the rest of their step.
        self._begun: dict[int, Episode] = {}
        self._ended = np.zeros(num_envs, np.bool_)
        self._failed = np.zeros(num_envs, np.bool_)

    @property
    def episodes(self) -> list[Episode | None]:
        """The episodes, None before the first reset; in SameStep an ended one is replaced at once."""
        return list(self._episodes)

    @property  # type: ignore[misc]
    def np_random(self) -> Any:
        """The generators from which the seeds of the next episodes are drawn, one for each environment."""
        return tuple(map(self._random, range(self.num_envs)))

    def reset(
        self, *, seed: int | Sequence[int | None] | None = None, options: Mapping[str, Any] | None = None
    ) -> tuple[tuple[str, ...], dict[str, Any]]:
        """Begins all episodes, or those in the option `reset_mask`: all of them, or none."""
        given = dict(options or {})
        chosen = chosen_by(given.pop("reset_mask", None), self.num_envs)
        settings, seeds = self._start.settings(given), seeds_from(seed, self.num_envs)
        for place in chosen:
            if (own := seeds[place]) is not None:
                self._randoms[place] = seeding.np_random(own)[0]
        began = dict(zip(chosen, self._begin(chosen, [seeds[place] for place in chosen], settings), strict=True))
        for place in chosen:
            if (waiting := self._begun.pop(place, None)) is not None:
                self._let_go([waiting])
        self._replace(began)
        infos: dict[str, Any] = {}
        for place, episode in began.items():
            infos = self._add_info(infos, reset_info(episode), place)
        return self._observations(), infos

    def step(self, actions: Sequence[str | Action]) -> Result:
        """Plays one turn in each episode, with one frame; one or two more where episodes begin."""
        if len(actions) != self.num_envs:
            raise ValueError(f"A step takes {self.num_envs} actions, one for each episode, and got {len(actions)}.")
        self._complain()
        begins = [int(place) for place in np.flatnonzero(self._ended)]
        played = {
            place: action_of(action, self._start.format)
            for place, action in enumerate(actions)
            if not self._ended[place]
        }
        # First what can be done again: a step that has been taken and could not be told would be lost.
        missing = [place for place in begins if place not in self._begun]
        self._begun.update(zip(missing, self._begin(missing), strict=True))
        steps, errors = self._play(played)
        began, self._begun = self._begun, {}
        self._replace(began)
        for place, step in enumerate(steps):
            self._ended[place] = step is not None and (step.terminated or step.truncated)
        if errors:
            self._fail(errors, steps)
        return self._result(steps, played, began)

    def render(self) -> tuple[str, ...] | None:
        """What each episode showed last, in the mode `ansi`."""
        return self._observations() if self.render_mode == "ansi" else None

    def close_extras(self, **kwargs: Any) -> None:
        episodes = [*self._episodes, *self._begun.values()]
        self._episodes, self._begun = [None] * self.num_envs, {}
        self._let_go(episode for episode in episodes if episode is not None)
        if self._host is not None:
            self._host.give_back()
            self._host = None

    def _play(self, actions: Mapping[int, Action]) -> tuple[list[Step | None], dict[int, GymError]]:
        moves = [(self._present(place), action) for place, action in actions.items()]
        replies = self._gym().step_all(moves) if moves else []
        steps: list[Step | None] = [None] * self.num_envs
        errors: dict[int, GymError] = {}
        for place, reply in zip(actions, replies, strict=True):
            if isinstance(reply, Step):
                steps[place] = reply
            else:
                errors[place] = reply
        return steps, errors

    def _result(self, steps: list[Step | None], actions: Mapping[int, Action], began: Mapping[int, Episode]) -> Result:
        count = self.num_envs
        rewards, terminated, truncated = np.zeros(count), np.zeros(count, np.bool_), np.zeros(count, np.bool_)
        infos: dict[str, Any] = {}
        own: dict[int, dict[str, Any]] = {place: reset_info(episode) for place, episode in began.items()}
        for place, step in enumerate(steps):
            if step is not None:
                rewards[place], terminated[place], truncated[place] = step.reward, step.terminated, step.truncated
                own[place] = step_info(actions[place], step)
        if self._mode is AutoresetMode.SAME_STEP and self._ended.any():
            for place, final in self._renew(steps).items():
                infos = self._add_info(infos, {"final_obs": final, "final_info": own[place]}, place)
                own[place] = reset_info(self._present(place))
        for place in range(count):
            infos = self._add_info(infos, own[place], place)
        return self._observations(), rewards, terminated, truncated, infos

    def _renew(self, steps: list[Step | None]) -> dict[int, str]:
        """Begins new episodes where one ended; returns the last observations of those."""
        ended = [int(place) for place in np.flatnonzero(self._ended)]
        finals = {place: text_of(self._present(place).observation) for place in ended}
        try:
            began = self._begin(ended)
        except GymError as problem:
            self._fail(dict.fromkeys(ended, problem), steps)
        self._replace(dict(zip(ended, began, strict=True)))
        return finals

    def _begin(
        self, places: Sequence[int], seeds: Sequence[int | None] = (), settings: Mapping[str, Any] | None = None
    ) -> list[Episode]:
        if not places:
            return []
        asked = settings if settings is not None else self._start.settings(None)
        drawn = [
            seed_of(seed, self._random(place))
            for place, seed in zip(places, seeds or [None] * len(places), strict=True)
        ]
        began = self._gym().reset_many(self._start.world, seeds=drawn, **asked)
        self._start.check(began[0])
        return began

    def _replace(self, began: Mapping[int, Episode]) -> None:
        before = [self._episodes[place] for place in began]
        for place, episode in began.items():
            self._episodes[place] = episode
            self._ended[place] = self._failed[place] = False
        self._let_go(episode for episode in before if episode is not None)

    def _let_go(self, episodes: Iterable[Episode]) -> None:
        gone = list(episodes)
        # A server that is gone, or has forgotten them, holds nothing that could be let go.
        with contextlib.suppress(InfrastructureError):
            if gone:
                self._gym().close_all(gone)

    def _fail(self, errors: Mapping[int, GymError], steps: list[Step | None]) -> Any:
        self._failed[list(errors)] = True
        raise StepsFailed(errors, steps)

    def _complain(self) -> None:
        """Raises where an episode cannot be stepped."""
        waiting = self._failed | np.array([episode is None for episode in self._episodes])
        if self._mode is AutoresetMode.DISABLED:
            waiting |= self._ended
        if waiting.any():
            places = np.flatnonzero(waiting).tolist()
            named = ", ".join(map(str, places[:8])) + (", ..." if len(places) > 8 else "")
            raise gymnasium.error.ResetNeeded(
                f"{len(places)} of {self.num_envs} episodes must be reset before the next step, "
                f"by reset(options={{'reset_mask': ...}}): {named}."
            )

    def _add_info(self, vector_infos: dict[str, Any], env_info: dict[str, Any], env_num: int) -> dict[str, Any]:
        # Gymnasium's own makes an array for every key of every episode: for texts and lists this gives the same.
        others: dict[str, Any] = {}
        for key, value in env_info.items():
            if not isinstance(value, str | list):
                others[key] = value
                continue
            if key not in vector_infos:
                vector_infos[key] = np.full(self.num_envs, None, object)
                vector_infos[f"_{key}"] = np.zeros(self.num_envs, np.bool_)
            vector_infos[key][env_num] = value
            vector_infos[f"_{key}"][env_num] = True
        return super()._add_info(vector_infos, others, env_num) if others else vector_infos

    def _random(self, place: int) -> np.random.Generator:
        random = self._randoms[place]
        if random is None:
            random = self._randoms[place] = seeding.np_random()[0]
        return random

    def _present(self, place: int) -> Episode:
        episode = self._episodes[place]
        assert episode is not None
        return episode

    def _observations(self) -> tuple[str, ...]:
        return tuple(text_of(episode.observation) if episode else "" for episode in self._episodes)

    def _gym(self) -> Gym:
        if self._host is None:
            self._host = borrow(self._url, self._token)
        return self._host.gym
