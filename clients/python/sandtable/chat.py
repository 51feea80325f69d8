"""A whole episode with a model: `chat_loop`, or `chat_loop_sync` for the sync face."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from . import aio, sync
from .errors import InfrastructureError
from .formats import FormatName, action_from_chat, action_from_text
from .messages import ChatMessage
from .record import Record
from .wire import Action

Answer = Mapping[str, Any] | str
"""What a model answered: an assistant message of OpenAI's Chat Completions, or its text."""


@dataclass
class Rollout:
    """How an episode went.

    `reward` is None where it has none: then `error` says what failed, and it is left out of training.
    """

    status: Literal["completed", "truncated", "env_error"]
    reward: float | None
    terminated: bool
    truncated: bool
    components: dict[str, Any] = field(default_factory=dict)
    messages: list[ChatMessage] = field(default_factory=list)
    turns: int = 0
    error: InfrastructureError | None = None


async def chat_loop(
    episode: aio.Episode,
    generate: Callable[[list[ChatMessage], list[dict[str, Any]]], Awaitable[Answer]],
    *,
    turns_max: int | None = None,
    format: FormatName = "hermes",
) -> Rollout:
    """Lets a model play an episode to its end, or for `turns_max` turns, after which it is truncated with a reward of
    0.

    `generate(messages, tools)` gets the chat and the tools in the form of Chat Completions and returns the assistant's
    message, or its raw text, which is read by `format`. What `generate` raises is passed on; what fails in the server,
    the world or the line becomes the rollout's `error`.
    """
    try:
        while _goes_on(episode, turns_max):
            await episode.step(_action(await generate(episode.messages, episode.tools), format))
    except InfrastructureError as problem:
        return _failed(episode, problem)
    return _ended(episode)


def chat_loop_sync(
    episode: sync.Episode,
    generate: Callable[[list[ChatMessage], list[dict[str, Any]]], Answer],
    *,
    turns_max: int | None = None,
    format: FormatName = "hermes",
) -> Rollout:
    """The same for an episode of the sync face and a `generate` that is no coroutine."""
    try:
        while _goes_on(episode, turns_max):
            episode.step(_action(generate(episode.messages, episode.tools), format))
    except InfrastructureError as problem:
        return _failed(episode, problem)
    return _ended(episode)


def _goes_on(episode: Record, turns_max: int | None) -> bool:
    if episode.next == "user":
        raise ValueError(
            "The user moves next, and a chat loop plays the agent only: reset without the option user=external."
        )
    return not episode.over and (turns_max is None or episode.turn < turns_max)


def _action(answer: Answer, format: FormatName) -> Action:
    return action_from_text(answer, format) if isinstance(answer, str) else action_from_chat(answer)


def _ended(episode: Record) -> Rollout:
    return Rollout(
        status="completed" if episode.terminated else "truncated",
        reward=episode.reward,
        terminated=episode.terminated,
        truncated=not episode.terminated,
        components=dict(episode.info.get("components", {})),
        messages=episode.messages,
        turns=episode.turn,
    )


def _failed(episode: Record, problem: InfrastructureError) -> Rollout:
    return Rollout("env_error", None, False, False, messages=episode.messages, turns=episode.turn, error=problem)
