"""An episode's chat in the forms that models take: OpenAI's Chat Completions and OpenAI's Responses."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from .wire import Action, Observation, Tool

# Made once: `json.dumps` makes an encoder for every call that is not plain.
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

ChatMessage = dict[str, Any]
"""`{"role": "system" | "user", "content"}`, `{"role": "assistant", "content", "tool_calls"?}` or
`{"role": "tool", "tool_call_id", "content"}`."""
ResponsesItem = dict[str, Any]
"""A message `{"role", "content"}`, a `function_call` or a `function_call_output`."""


def chat_tools(tools: Iterable[Tool]) -> list[dict[str, Any]]:
    """Tools as Chat Completions takes them."""
    return [{"type": "function", "function": _function(tool)} for tool in tools]


def responses_tools(tools: Iterable[Tool]) -> list[dict[str, Any]]:
    """Tools as Responses takes them; not `strict`, since optional parameters are left out of `required`."""
    return [{"type": "function", **_function(tool), "strict": False} for tool in tools]


def _function(tool: Tool) -> dict[str, Any]:
    return {"name": tool["name"], "description": tool["description"], "parameters": tool["parameters"]}


def chat_opening(policy: str, observation: Observation) -> list[ChatMessage]:
    """What stands before turn 1: the policy, and what the world says happened before."""
    return [{"role": "system", "content": policy}, *_observed(observation["messages"], 0, [])]


def chat_turn(action: Action, turn: int, observation: Observation, next_side: str | None) -> list[ChatMessage]:
    """What the agent's chat gains by a turn: its own move, if it was its move, and what it may see of the answer."""
    messages: Sequence[Any] = observation["messages"]
    # Where a client plays both sides, the observation is for the side that moves next, and the agent knows its own
    # words.
    if action.get("as") == "user":
        return [] if next_side == "user" else _observed(messages, turn, [])
    calls = action.get("calls") or []
    ids = [call.get("id", f"call_{turn}_{position}") for position, call in enumerate(calls)]
    if next_side == "user":
        messages = [message for message in messages if message["role"] != "assistant"]
    return [_move(action.get("text"), calls, ids), *_observed(messages, turn, ids)]


def responses_items(messages: Iterable[ChatMessage]) -> list[ResponsesItem]:
    """A chat as the `input` of Responses."""
    items: list[ResponsesItem] = []
    for message in messages:
        if message["role"] == "tool":
            output = {"type": "function_call_output", "call_id": message["tool_call_id"], "output": message["content"]}
            items.append(output)
            continue
        if message["content"] is not None:
            items.append({"role": message["role"], "content": message["content"]})
        for call in message.get("tool_calls", []):
            items.append({"type": "function_call", "call_id": call["id"], **call["function"]})
    return items


def _move(text: str | None, calls: Sequence[Any], ids: Sequence[str]) -> ChatMessage:
    if not calls:
        return {"role": "assistant", "content": text or ""}
    called = [
        {"id": name, "type": "function", "function": {"name": call["name"], "arguments": _arguments_text(call)}}
        for call, name in zip(calls, ids, strict=True)
    ]
    return {"role": "assistant", "content": text, "tool_calls": called}


def _observed(messages: Sequence[Any], turn: int, ids: Sequence[str]) -> list[ChatMessage]:
    """`ids` are those of the move that was answered; a given history has moves of its own."""
    seen: list[ChatMessage] = []
    for place, message in enumerate(messages):
        role, text = message["role"], message["text"]
        if role == "assistant":
            calls = message.get("calls") or []
            ids = [call.get("id", f"call_{turn}_{place}_{position}") for position, call in enumerate(calls)]
            seen.append(_move(text, calls, ids))
        elif role == "tool":
            call = message.get("call", 0)
            if not isinstance(call, str):
                call = ids[call] if call < len(ids) else f"call_{turn}_{call}"
            seen.append({"role": "tool", "tool_call_id": call, "content": text})
        else:
            seen.append({"role": role, "content": text})
    return seen


def _arguments_text(call: Any) -> str:
    given = call.get("arguments")
    if isinstance(given, str):
        return given
    return _compact.encode({} if given is None else given)
