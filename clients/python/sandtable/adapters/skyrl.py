"""SkyRL: a text environment for SkyRL-Gym.

    from skyrl_gym.envs import register
    register(id="sandtable", entry_point="sandtable.adapters.skyrl:SandtableEnv")

A row of the dataset has `env_class: sandtable` and says in its column `sandtable` what is played: `{"world":
"storefront", "split": "train", "seed": 7}`, and there may be a `url` too. The row's own prompt is not used: `init`
returns the policy, with a manual of the tools, and what the user says first. The model writes calls as Hermes and Qwen
do. Raise `skyrl_gym.max_env_workers`, since a step waits for the server.

What the server or the line fails raises an InfrastructureError; it never becomes a reward of 0.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from ..errors import InfrastructureError
from ..messages import ChatMessage
from ..sync import Episode
from .gyms import framework, gym, scenario_of

_Base: Any = framework("skyrl_gym.envs.base_text_env", "skyrl-gym").BaseTextEnv
_MANUAL = (
    "# Tools\n\nTo call a tool, write\n<tool_call>\n"
    '{"name": NAME, "arguments": OBJECT}\n</tool_call>\nThe tools, one JSON object a line:\n\n'
)


class SandtableEnv(_Base):  # type: ignore[misc]
    """One episode, played with the model's raw text."""

    def __init__(self, env_config: Any = None, extras: dict[str, Any] | None = None) -> None:
        super().__init__()
        given = extras or {}
        self.max_turns = given.get("max_turns", 0)
        self._scenario: dict[str, Any] = given["sandtable"]
        self._episode: Episode | None = None

    def init(self, prompt: Any) -> tuple[list[ChatMessage], dict[str, Any]]:
        """Starts the episode; returns the chat for the model."""
        where = gym(self._scenario.get("url"))
        self._episode = episode = where.reset(self._scenario["world"], **scenario_of(self._scenario))
        policy, *opening = episode.messages
        manual = _MANUAL + "\n".join(json.dumps(tool, ensure_ascii=False) for tool in episode.tools)
        first = {"role": "system", "content": f"{policy['content']}\n\n{manual}"}
        return [first, *map(_plain, opening)], {}

    def step(self, action: str) -> dict[str, Any]:
        """Plays a turn; returns observations, reward, done and metadata."""
        assert self._episode is not None, "SkyRL calls init first."
        self.turns += 1
        before = len(self._episode.messages)
        step = self._episode.step_text(action)
        done = self._episode.over or 0 < self.max_turns <= self.turns
        return {
            "observations": [] if done else [_plain(each) for each in self._episode.messages[before + 1 :]],
            "reward": float(step.reward),
            "done": done,
            "metadata": dict(step.info),
        }

    def get_metrics(self) -> dict[str, Any]:
        """The components of the reward, where the episode ended."""
        components = self._episode.info.get("components", {}) if self._episode is not None else {}
        return {name: value for name, value in components.items() if isinstance(value, int | float)}

    def close(self) -> None:
        """Lets the episode go."""
        if self._episode is not None:
            with suppress(InfrastructureError):
                self._episode.close()


def _plain(message: ChatMessage) -> ChatMessage:
    """A message as every chat template takes it: results of tools come as the user's."""
    if message["role"] == "tool":
        return {"role": "user", "content": f"<tool_response>\n{message['content']}\n</tool_response>"}
    calls = [f"<tool_call>\n{json.dumps(call['function'])}\n</tool_call>" for call in message.get("tool_calls", [])]
    return {"role": message["role"], "content": "\n".join([message["content"] or "", *calls]).strip()}
