"""Real Python methods for tools: trainers that read signatures and docstrings want them instead of JSON Schema."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from typing import Any, Literal, Union

SIMPLE: Mapping[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": None,
}
_BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "minItems": "number of items at least",
    "maxItems": "number of items at most",
    "minLength": "length at least",
    "maxLength": "length at most",
    "pattern": "matches",
    "default": "default",
}


def method_of(tool: Mapping[str, Any], call: Callable[[Any, str, dict[str, Any]], str]) -> Callable[..., str]:
    """A method named, annotated and documented like the tool; it runs `call(self, name, arguments)`.

    It takes any keywords: the server judges whether they fit.
    """
    name = tool["name"]

    def method(self: Any, **arguments: Any) -> str:
        return call(self, name, arguments)

    schema = tool["parameters"]
    required = set(schema.get("required", ()))
    properties = sorted(schema.get("properties", {}).items(), key=lambda item: item[0] not in required)
    hints = {key: annotation_of(value) for key, value in properties}
    described = {key: describe(key, value) for key, value in properties}
    keyword = inspect.Parameter.POSITIONAL_OR_KEYWORD
    parameters = [inspect.Parameter("self", keyword)]
    for key, hint in hints.items():
        default = inspect.Parameter.empty if key in required else None
        parameters.append(inspect.Parameter(key, keyword, default=default, annotation=hint))
    method.__name__ = method.__qualname__ = name
    method.__doc__ = docstring(tool["description"], described)
    method.__annotations__ = {**hints, "return": str}
    method.__signature__ = inspect.Signature(parameters, return_annotation=str)  # type: ignore[attr-defined]
    return method


def annotation_of(schema: Mapping[str, Any]) -> Any:
    """The Python type that a JSON Schema comes nearest to."""
    if "enum" in schema or "const" in schema:
        return Literal[tuple(schema.get("enum", [schema.get("const")]))]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return Union[tuple(annotation_of(each) for each in schema[key])]  # noqa: UP007
    kind = schema.get("type", "string")
    if isinstance(kind, list):
        return Union[tuple(annotation_of({**schema, "type": each}) for each in kind)]  # noqa: UP007
    if kind == "array" and "items" in schema:
        return list[annotation_of(schema["items"])]  # type: ignore[misc]
    return SIMPLE[kind]


def describe(name: str, schema: Mapping[str, Any]) -> str:
    """One line about a parameter: its description, and what the type does not tell."""
    text = schema.get("description") or name.replace("_", " ").capitalize() + "."
    details = [f"{meaning} {schema[key]}" for key, meaning in _BOUNDS.items() if key in schema]
    nested = schema.get("items", schema)
    if "properties" in nested:
        details.append(f"with the fields {json.dumps(nested['properties'], ensure_ascii=False)}")
    return " ".join((f"{text} ({'; '.join(details)})" if details else text).split())


def docstring(description: str, parameters: Mapping[str, str]) -> str:
    """A docstring in Google's style."""
    lines = [" ".join(description.split())]
    if parameters:
        lines += ["", "Args:", *(f"    {name}: {text}" for name, text in parameters.items())]
    return "\n".join([*lines, "", "Returns:", "    What the tool answers."])
