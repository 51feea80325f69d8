"""What an environment was made with, and what its resets and steps tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import GymError
from ..formats import FormatName, action_from_text
from ..messages import chat_turn
from ..record import Step
from ..sync import Episode
from ..wire import Action

_WHICH = ("split", "index", "scenario")


@dataclass(frozen=True)
class Start:
    """Where episodes come from, and which they are."""

    world: str
    version: int | None
    split: str | None
    index: int | None
    scenario: str | None
    options: Mapping[str, Any] | None
    format: FormatName

    def __post_init__(self) -> None:
        action_from_text("", self.format)  # Raises for an unknown format now, and not at the first step.

    def settings(self, given: Mapping[str, Any] | None) -> dict[str, Any]:
        """The settings of a reset; `given` are its own options, before those of `make`.

        A reset that names split, index or scenario leaves all three that `make` was told.
        """
        given = given or {}
        if unknown := [name for name in given if name not in (*_WHICH, "options")]:
            raise ValueError(
                f"reset has no option {unknown[0]!r}; it has split, index, scenario and options, "
                'which are the world\'s own, such as {"options": {"difficulty": "hard"}}.'
            )
        named = given if any(name in given for name in _WHICH) else vars(self)
        settings = {name: named.get(name) for name in _WHICH}
        options = {**(self.options or {}), **(given.get("options") or {})}
        return {**settings, "options": options or None}

    def check(self, episode: Episode) -> None:
        """Raises where the server has another version of the world than the id names."""
        version = episode.contract["version"]
        if self.version is not None and version != self.version:
            raise GymError(
                "world_unavailable",
                f"The server has version {version} of {self.world}, and this environment is of version {self.version}; "
                f"register it with sandtable.gymnasium.register({self.world!r}, {version}).",
            )


def reset_info(episode: Episode) -> dict[str, Any]:
    """What a reset tells beside the observation."""
    info = {
        **episode.info,
        "digest": episode.digest,
        "messages": episode.messages,
        "tools": episode.tools,
        "scenario": episode.scenario,
        "seed": episode.seed,
    }
    if episode.next is not None:
        info.update(next=episode.next, user=dict(episode.user or {}))
    return info


def step_info(action: Action, step: Step) -> dict[str, Any]:
    """What a step tells beside observation, reward and end."""
    messages = chat_turn(action, step.turn, step.observation, step.next)
    info = {**step.info, "digest": step.digest, "messages": messages}
    if step.next is not None:
        info["next"] = step.next
    return info
