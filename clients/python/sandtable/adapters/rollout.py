"""One rollout as the asynchronous trainers want it: reset, chat, close."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, TypeVar

from .. import aio
from ..chat import Rollout
from ..errors import InfrastructureError
from ..messages import ChatMessage
from .gyms import async_gym, scenario_of

T = TypeVar("T")


async def play(
    world: str, row: Mapping[str, Any], chat: Callable[[aio.Episode], Awaitable[Rollout]], url: str | None = None
) -> Rollout:
    """Plays the scenario that a row names with `chat`, and lets the episode go.

    Raises an InfrastructureError instead of returning a rollout without a reward.
    """
    episode = await async_gym(url).reset(world, **scenario_of(row))
    try:
        rollout = await chat(episode)
    finally:
        with suppress(InfrastructureError):
            await episode.close()
    if rollout.error is not None:
        raise rollout.error
    return rollout


async def insist(attempt: Callable[[], Awaitable[T]], attempts: int) -> T:
    """Tries a rollout again from its start where the server or the line failed; the last attempt raises."""
    for _ in range(attempts - 1):
        with suppress(InfrastructureError):
            return await attempt()
    return await attempt()


class Completions:
    """An OpenAI-compatible endpoint as the `generate` of `chat_loop`, with a client such as `openai.AsyncOpenAI`.

    `choices` keeps what it answered, each with the length of the chat that it answered to.
    """

    def __init__(self, client: Any, model: str, **sampling: Any) -> None:
        self.choices: list[tuple[int, Any]] = []
        self._client = client
        self._settings = {"model": model, **sampling}

    async def __call__(self, messages: list[ChatMessage], tools: list[dict[str, Any]]) -> dict[str, Any]:
        offered = {"tools": tools} if tools else {}
        answer = await self._client.chat.completions.create(messages=messages, **offered, **self._settings)
        self.choices.append((len(messages), answer.choices[0]))
        message: dict[str, Any] = answer.choices[0].message.model_dump(exclude_none=True)
        return message
