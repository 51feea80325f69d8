"""A model's answer as the user's move."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .completions import excerpt
from .wire import Action, Call

STOP_WORDS = ("###STOP###", "###TRANSFER###", "###OUT-OF-SCOPE###")
"""By these words a user hangs up."""

_THINKING = re.compile(r"^\s*<think>(.*?)(?:</think>|$)", re.DOTALL)


class NoMove(Exception):
    """The answer is no move; the message says what is wrong, as the end of "In the answer ..."."""


def read_move(message: Mapping[str, Any], names: Sequence[str]) -> Action:
    """Reads an assistant's message; `names` are the tools that the user has. Raises NoMove."""
    written = _content_text(message.get("content"))
    thinking = _THINKING.match(written)
    thought = _content_text(message.get("reasoning_content")) or (thinking.group(1).strip() if thinking else "")
    text = _THINKING.sub("", written).strip()
    calls = _calls(message.get("tool_calls"), names)
    if not text and not calls:
        raise NoMove("there are neither words nor calls")
    action: Action = {"as": "user"}
    if calls:
        action["calls"] = calls
    if text:
        action["text"] = text
    if thought:
        action["thought"] = thought
    if not calls and any(word in text for word in STOP_WORDS):
        action["stop"] = True
    return action


def _content_text(content: Any) -> str:
    parts = [part.get("text") for part in content if isinstance(part, dict)] if isinstance(content, list) else [content]
    return "".join(_unicode(part) for part in parts if isinstance(part, str))


def _unicode(text: str) -> str:
    """Half of a surrogate pair is no Unicode, and the wire would not take it."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _calls(given: Any, names: Sequence[str]) -> list[Call]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise NoMove(f"tool_calls is no list but {excerpt(json.dumps(given))}")
    return [_call(each, names) for each in given]


def _call(each: Any, names: Sequence[str]) -> Call:
    function = each.get("function") if isinstance(each, dict) else None
    name = function.get("name") if isinstance(function, dict) else None
    if not isinstance(function, dict) or not isinstance(name, str):
        raise NoMove("a call has no function with a name")
    if name not in names:
        raise NoMove(f'"{excerpt(name)}" is none of the user\'s tools, which are {", ".join(names) or "none"}')
    arguments = _arguments_text(function.get("arguments"))
    try:
        is_object = isinstance(json.loads(arguments), dict)
    except (ValueError, RecursionError):
        is_object = False
    if not is_object:
        raise NoMove(f"the arguments of {name} are no JSON object")
    return {"name": name, "arguments": arguments}


def _arguments_text(written: Any) -> str:
    """Some servers write no arguments as nothing, and some send them as a value."""
    if written is None:
        return "{}"
    if not isinstance(written, str):
        return json.dumps(written)
    return _unicode(written) if written.strip() else "{}"
