"""TRL: `GRPOTrainer(environment_factory=environment_factory("storefront", url))`. TRL 1.16, transformers 5.2 and newer.

The rows of the dataset say which scenario, by the columns `seed`, `split`, `index`, `scenario` and `options`; all
generations of a row play the same one. The prompt of a row is the class's `prompt`, whose last message `reset` fills:

    Storefront = environment_factory("storefront", "ws://127.0.0.1:8000/v1")
    rows = Dataset.from_list([{"prompt": Storefront.prompt, "split": "train", "seed": seed} for seed in range(1000)])

To TRL a message without tool calls ends the rollout, so the agent speaks to the user with the tool `say`. A rollout
that stops before the episode has ended has a reward of 0, as any unfinished episode; one that the server or the line
failed has None, and TRL leaves it out of the group's mean and gives it no advantage.
"""

from __future__ import annotations

import copyreg
import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from ..errors import GymError, InfrastructureError
from ..sync import Episode
from ..wire import Action, Tool
from .gyms import gym, scenario_of, settings
from .methods import method_of

_log = logging.getLogger(__name__)
_RESERVED = ("reset", "get_reward", "say")
OVER = "The conversation is over; nothing more can be done."
"""What every tool answers after the end."""


@dataclass(frozen=True)
class _Made:
    """All that makes an environment class: it pickles as this."""

    world: str
    url: str
    options: Mapping[str, Any] | None
    policy: str
    tools: list[Tool]


class _Kind(type):
    """The type of the generated classes, by which pickle knows them."""

    made: _Made


class Environment(metaclass=_Kind):
    """One rollout after another in one world. TRL has as many as it plays at once, and resets each for the next."""

    prompt: ClassVar[list[dict[str, str]]]
    """The prompt of every row: the policy, and a message of the user that `reset` fills."""

    def __init__(self) -> None:
        self._episode: Episode | None = None
        self._failure: InfrastructureError | None = None

    def reset(self, **row: Any) -> str | None:
        """Starts the scenario that the row names and returns what the user says first."""
        made = type(self).made
        if self._episode is not None:
            # A server that cannot be reached lets its episodes go by itself.
            with suppress(InfrastructureError):
                self._episode.close()
        self._episode = self._failure = None
        asked = scenario_of(row)
        asked["options"] = {**(made.options or {}), **asked.get("options", {})}
        try:
            self._episode = gym(made.url).reset(made.world, **asked)
        except InfrastructureError as problem:
            self._fail(problem)
            return None
        return _text(self._episode.observation)

    def get_reward(self) -> float | None:
        """In [0, 1]; 0 where the episode did not end, None where the rollout has no reward."""
        return None if self._failure is not None or self._episode is None else float(self._episode.reward)

    def say(self, text: str) -> str:
        """Says something to the user and returns the user's answer. This is the only way to reach the user.

        Args:
            text: What to say.

        Returns:
            What the user answers.
        """
        return self._step({"text": text})

    def _step(self, action: Action) -> str:
        if self._episode is None or self._failure is not None:
            raise self._failure or GymError("request_invalid", "The environment was not reset.")
        if self._episode.over:
            return OVER
        try:
            step = self._episode.step(action)
        except InfrastructureError as problem:
            self._fail(problem)
            raise
        seen = _text(step.observation)
        return f"{seen}\n{OVER}".strip() if self._episode.over else seen

    def _fail(self, problem: InfrastructureError) -> None:
        _log.warning("A rollout in %s has no reward: %s", type(self).made.world, problem)
        self._failure = problem


def environment_factory(
    world: str, url: str | None = None, *, options: Mapping[str, Any] | None = None, name: str | None = None
) -> type[Environment]:
    """The class for `environment_factory`, with a method for each of the world's tools; it can be pickled.

    Asks the server for the tools once. `options` shape every episode, and a row's `options` come on top. `name` is what
    TRL's log calls the reward. Raises a GymError where the server does not have the world.
    """
    where = settings(url).url
    contract = gym(where).describe(world, options)
    taken = [tool["name"] for tool in contract["tools"] if tool["name"] in _RESERVED or tool["name"].startswith("_")]
    if taken:
        raise ValueError(f"{world} has tools named {', '.join(taken)}; to TRL these names mean something else.")
    return _class(_Made(world, where, options, contract["policy"], contract["tools"]), name or _class_name(world))


def _class(made: _Made, name: str) -> type[Environment]:
    methods = {tool["name"]: method_of(tool, _call) for tool in made.tools}
    prompt = [{"role": "system", "content": made.policy}, {"role": "user", "content": ""}]
    return cast("type[Environment]", _Kind(name, (Environment,), {**methods, "made": made, "prompt": prompt}))


copyreg.pickle(_Kind, lambda kind: (_class, (kind.made, kind.__name__)) if "made" in vars(kind) else kind.__name__)


def _call(environment: Environment, name: str, arguments: dict[str, Any]) -> str:
    return environment._step({"calls": [{"name": name, "arguments": arguments}]})


def _class_name(world: str) -> str:
    return "".join(part.capitalize() for part in world.replace("/", "-").replace("_", "-").split("-"))


def _text(observation: Mapping[str, Any]) -> str:
    """The observation as one text; where others than the user and the tools speak, it says who."""
    plain = all(message["role"] in ("user", "tool") for message in observation["messages"])
    said = [message["text"] or "" for message in observation["messages"]]
    if plain:
        return "\n".join(said)
    return "\n".join(f"{message['role']}: {text}" for message, text in zip(observation["messages"], said, strict=True))
