"""Asks an endpoint that speaks OpenAI's chat completions, with the standard library."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit


class NoCompletion(Exception):
    """There is no completion; the message says why, as a sentence without subject and end."""


def completions_address(base_url: str) -> str:
    """The address that chat completions have under a base URL. Raises ValueError where that is no http address."""
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"An OpenAI-compatible endpoint has an address such as http://127.0.0.1:8080/v1, not {base_url!r}."
        )
    base = base_url.rstrip("/")
    return base if base.endswith("/chat/completions") else f"{base}/chat/completions"


def complete(
    address: str, api_key: str | None, timeout_seconds: float, request: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The assistant's message as it came. Raises NoCompletion."""
    headers = {"content-type": "application/json"}
    if api_key:
        # A key that was read from a file may end with a line break, which no header can hold.
        headers["authorization"] = f"Bearer {api_key.strip()}"
    asked = urllib.request.Request(address, json.dumps(request).encode(), headers)
    try:
        with urllib.request.urlopen(asked, timeout=timeout_seconds) as response:
            status, body = response.status, response.read()
    except urllib.error.HTTPError as problem:
        status, body = problem.code, _rest(problem)
    except (OSError, HTTPException) as problem:
        reason = getattr(problem, "reason", problem)
        if isinstance(reason, TimeoutError):
            raise NoCompletion(f"did not answer in {timeout_seconds:g} seconds") from None
        raise NoCompletion(f"cannot be reached: {reason or type(reason).__name__}") from None
    text = body.decode("utf-8", "replace")
    if status != 200:
        raise NoCompletion(f"answered with status {status}: {excerpt(text)}")
    return _message(text)


def _rest(problem: urllib.error.HTTPError) -> bytes:
    try:
        return problem.read()
    except (OSError, HTTPException):
        return b""


def _message(text: str) -> Mapping[str, Any]:
    try:
        message = json.loads(text)["choices"][0]["message"]
    except (ValueError, LookupError, TypeError, RecursionError):
        message = None
    if isinstance(message, dict):
        return message
    raise NoCompletion(f"sent no chat completion; expected choices[0].message in {excerpt(text)}")


def excerpt(text: str) -> str:
    """What came, short enough for a message."""
    line = " ".join(text.split())
    if not line:
        return "an empty text"
    return f"{line[:200]}..." if len(line) > 200 else line
