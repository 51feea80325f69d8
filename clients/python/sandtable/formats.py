"""Models that write text: their text as actions, and chats and tools as text.

Whatever a model writes becomes an action that the server judges: a call that cannot be read is sent as it was written,
and the server answers that it is malformed. Nothing here raises because of what a model wrote.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, Literal, cast

from .wire import Action, Call

FormatName = Literal["hermes", "llama3", "openai"]

_decoder = json.JSONDecoder()
_END_MARKS = re.compile(
    r"(?:\s*(?:<\|im_end\|>|<\|eot_id\|>|<\|eom_id\|>|<\|endoftext\|>|<\|end_of_text\|>|</s>))+\s*$"
)
_THOUGHT = re.compile(r"^\s*<think>(.*?)(?:</think>|$)", re.DOTALL)
_HERMES_CALL = re.compile(r"<tool_call>(.*?)(?:</tool_call>|(?=<tool_call>)|$)", re.DOTALL)
_NAME = re.compile(r'"name"\s*:\s*"([^"\\]*)"')
_ARGUMENTS = re.compile(r'"(?:arguments|parameters)"\s*:\s*(.*)$', re.DOTALL)
_PYTHON_TAG = "<|python_tag|>"


def action_from_text(text: str, format: FormatName = "hermes") -> Action:
    """The action that a model's text means.

    - `hermes`: `<tool_call>{"name": ..., "arguments": {...}}</tool_call>`, any number of them; Hermes and Qwen.
    - `llama3`: `{"name": ..., "parameters": {...}}`, several with `;` or new lines between, with `<|python_tag|>` or
      without.
    - `openai`: an assistant message as JSON with `tool_calls`, a list of them, or one of them.

    Other text is said to the user. A `<think>` block at the beginning is the `thought`, and end marks such as
    `<|im_end|>` are left out. Arguments are sent as the model wrote them, so that the server sees `2.0` where the model
    wrote it.
    """
    if format not in _PARSERS:
        raise ValueError(f"There is no format {format!r}; there are {', '.join(_PARSERS)}.")
    # A half of a surrogate pair is no Unicode and could not be sent.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = _END_MARKS.sub("", text)
    thought = _THOUGHT.match(text)
    if thought is not None:
        text = text[thought.end() :]
    action = _PARSERS[format](text.strip())
    if thought is not None and "thought" not in action:
        action["thought"] = thought.group(1).strip()
    return action


def action_from_chat(message: Mapping[str, Any]) -> Action:
    """The action that an assistant message in the form of OpenAI's Chat Completions means."""
    action: Action = {}
    text = _content_text(message.get("content"))
    if text:
        action["text"] = text
    thought = message.get("reasoning_content") or message.get("reasoning")
    if isinstance(thought, str):
        action["thought"] = thought
    calls = message.get("tool_calls")
    if isinstance(calls, list | tuple) and calls:
        action["calls"] = [_chat_call(call) for call in calls]
    return action


def action_from_responses(items: Sequence[Mapping[str, Any]]) -> Action:
    """The action that the `output` of OpenAI's Responses means."""
    action: Action = {}
    said = [_content_text(item.get("content")) for item in items if item.get("type", "message") == "message"]
    calls = [_called(item, item.get("call_id")) for item in items if item.get("type") == "function_call"]
    if text := "".join(said):
        action["text"] = text
    if calls:
        action["calls"] = calls
    return action


def _hermes(text: str) -> Action:
    calls = [_written_call(found.group(1), "arguments") for found in _HERMES_CALL.finditer(text)]
    said = _HERMES_CALL.sub("", text).strip() if calls else text
    return _action(said, calls)


def _llama3(text: str) -> Action:
    said, tag, written = text.partition(_PYTHON_TAG)
    if not tag:
        if not (text.startswith("{") and _NAME.search(text)):
            return _action(text, [])
        said, written = "", text
    written = written.strip()
    calls, at = [], 0
    while at < len(written):
        try:
            members, end = _members(written, at)
        except ValueError:
            calls.append(_written_call(written[at:], "parameters"))
            break
        calls.append(_call_of(members, "parameters", written[at:end]))
        at = _skip(written, end, "; \n\t\r")
    return _action(said.strip(), calls)


def _openai(text: str) -> Action:
    try:
        value = _decoder.decode(text)
    except (ValueError, RecursionError):
        return _action(text, [])
    if isinstance(value, dict) and ("tool_calls" in value or "content" in value):
        return action_from_chat(value)
    if isinstance(value, dict) and ("function" in value or "name" in value):
        value = [value]
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        return action_from_chat({"tool_calls": value})
    return _action(text, [])


_PARSERS: Mapping[str, Callable[[str], Action]] = {"hermes": _hermes, "llama3": _llama3, "openai": _openai}


def _action(text: str, calls: list[Call]) -> Action:
    action: Action = {}
    if text:
        action["text"] = text
    if calls:
        action["calls"] = calls
    return action


def _written_call(written: str, key: str) -> Call:
    """A call from the text of one JSON object, or, where it is none, with whatever name and arguments can be told."""
    try:
        members, end = _members(written, _skip(written, 0))
        if _skip(written, end) < len(written):
            raise ValueError("something follows the object")
    except (ValueError, RecursionError):
        name, arguments = _NAME.search(written), _ARGUMENTS.search(written)
        return {
            "name": name.group(1) if name else "",
            "arguments": (arguments.group(1) if arguments else written).strip(),
        }
    return _call_of(members, key, written)


def _call_of(members: Mapping[str, tuple[Any, str]], key: str, written: str) -> Call:
    name = members.get("name", ("", ""))[0]
    call: Call = {"name": name if isinstance(name, str) else json.dumps(name)}
    found = members.get(key) or members.get("parameters") or members.get("arguments")
    if found is not None:
        value, raw = found
        call["arguments"] = value if isinstance(value, str) else raw
    elif "name" not in members:
        call["arguments"] = written.strip()
    return call


def _members(text: str, at: int) -> tuple[dict[str, tuple[Any, str]], int]:
    """The members of the JSON object that begins there, each with its own text, and where it ends.

    Raises ValueError.
    """
    if text[at : at + 1] != "{":
        raise ValueError("no object begins here")
    members: dict[str, tuple[Any, str]] = {}
    at = _skip(text, at + 1)
    if text[at : at + 1] == "}":
        return members, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise ValueError("a key is missing")
        key, at = scanstring(text, at + 1, False)
        at = _skip(text, at)
        if text[at : at + 1] != ":":
            raise ValueError("a colon is missing")
        start = _skip(text, at + 1)
        value, end = _decoder.raw_decode(text, start)
        members[key] = (value, text[start:end])
        at = _skip(text, end)
        if text[at : at + 1] == "}":
            return members, at + 1
        if text[at : at + 1] != ",":
            raise ValueError("a comma is missing")
        at = _skip(text, at + 1)


def _skip(text: str, at: int, blanks: str = " \t\n\r") -> int:
    while at < len(text) and text[at] in blanks:
        at += 1
    return at


def _chat_call(call: Any) -> Call:
    if not isinstance(call, Mapping):
        return {"name": "", "arguments": json.dumps(call, default=str)}
    function = call.get("function")
    return _called(function if isinstance(function, Mapping) else call, call.get("id"))


def _called(function: Mapping[str, Any], identity: Any) -> Call:
    name, arguments = function.get("name"), function.get("arguments")
    call: Call = {"name": name if isinstance(name, str) else ""}
    if isinstance(identity, str):
        call["id"] = identity
    if arguments is not None:
        call["arguments"] = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return call


def _content_text(content: Any) -> str:
    if isinstance(content, str):
        return content
    if not isinstance(content, list | tuple):
        return ""
    return "".join(part["text"] for part in content if isinstance(part, Mapping) and isinstance(part.get("text"), str))


def prompt_from_chat(
    messages: Sequence[Mapping[str, Any]],
    tools: Sequence[Mapping[str, Any]] = (),
    format: Literal["hermes", "llama3"] = "hermes",
) -> str:
    """A chat and its tools as one prompt that ends where the assistant writes.

    It is for models without a chat template of their own; where a tokenizer has one, `apply_chat_template(messages,
    tools=tools)` is what the model was trained on.
    """
    if format not in _PROMPTS:
        raise ValueError(f"There is no prompt in the format {format!r}; there are {', '.join(_PROMPTS)}.")
    opening, closing, call = _PROMPTS[format]
    written = [opening.format(role=role) + text + closing for role, text in _turns(messages, tools, format, call)]
    return "".join(written) + opening.format(role="assistant")


_PROMPTS: Mapping[str, tuple[str, str, str]] = {
    "hermes": ("<|im_start|>{role}\n", "<|im_end|>\n", '<tool_call>{"name": NAME, "arguments": OBJECT}</tool_call>'),
    "llama3": (
        "<|start_header_id|>{role}<|end_header_id|>\n\n",
        "<|eot_id|>",
        '{"name": NAME, "parameters": OBJECT}',
    ),
}


def _turns(
    messages: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]], format: str, call: str
) -> list[tuple[str, str]]:
    turns = [_turn(message, format) for message in messages]
    if not tools:
        return turns
    listed = "\n".join(json.dumps(tool, ensure_ascii=False) for tool in tools)
    manual = f"# Tools\n\nTo call a tool, write {call}. These are the tools, one JSON object a line:\n\n{listed}"
    if turns and turns[0][0] == "system":
        return [("system", f"{turns[0][1]}\n\n{manual}"), *turns[1:]]
    return [("system", manual), *turns]


def _turn(message: Mapping[str, Any], format: str) -> tuple[str, str]:
    role, text = cast(str, message["role"]), _content_text(message.get("content"))
    if role == "tool":
        return ("tool", f"<tool_response>\n{text}\n</tool_response>") if format == "hermes" else ("ipython", text)
    functions = [call["function"] for call in message.get("tool_calls") or []]
    key = "arguments" if format == "hermes" else "parameters"
    calls = [f'{{"name": {json.dumps(each["name"])}, "{key}": {each["arguments"]}}}' for each in functions]
    if format == "hermes":
        return role, "\n".join([*([text] if text else []), *(f"<tool_call>\n{call}\n</tool_call>" for call in calls)])
    return role, (_PYTHON_TAG + "; ".join(calls)) if calls else text
