"""A model that knows the solution: it answers with the witness of the scenario, which earns a reward of 1."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import sandtable

ROW: dict[str, Any] = {"split": "train", "seed": 0}


def witness(url: str, row: Mapping[str, Any] = ROW) -> list[Any]:
    """The actions that solve a scenario of storefront; the server must allow `inspect`."""
    with sandtable.connect(url) as gym:
        episode = gym.reset("storefront", **row)
        actions = episode.inspect("witness")["witness"]
        episode.close()
        return list(actions)


def as_chat(actions: Sequence[Any]) -> list[dict[str, Any]]:
    """Actions as assistant messages of Chat Completions."""
    return [_message(action, place) for place, action in enumerate(actions)]


def as_hermes(actions: Sequence[Any]) -> list[str]:
    """Actions as a Qwen model writes them."""
    return ["\n".join([*([action["text"]] if "text" in action else []), *_written(action)]) for action in actions]


def turn_of(messages: Sequence[Mapping[str, Any]]) -> int:
    """How many turns the agent has had."""
    return sum(message["role"] == "assistant" for message in messages)


def _written(action: Any) -> list[str]:
    return [f"<tool_call>\n{json.dumps(call)}\n</tool_call>" for call in action.get("calls", [])]


def _message(action: Any, place: int) -> dict[str, Any]:
    if "calls" not in action:
        return {"role": "assistant", "content": action["text"]}
    calls = [
        {
            "id": f"call_{place}_{number}",
            "type": "function",
            "function": {"name": call["name"], "arguments": json.dumps(call["arguments"])},
        }
        for number, call in enumerate(action["calls"])
    ]
    return {"role": "assistant", "content": action.get("text"), "tool_calls": calls}
