"""A user that a model plays, behind an OpenAI-compatible endpoint: docs/model-user.md.

    user = ModelUser("http://127.0.0.1:8080/v1", "my-model")
    episode = gym.reset("storefront", options={"user": "external"})
    if episode.next == "user":
        user.play_sync(episode)
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from . import aio, sync
from .completions import NoCompletion, complete, completions_address, excerpt
from .messages import ChatMessage, chat_tools, chat_turn
from .record import Record, Step
from .user_guidelines import guidance
from .user_move import NoMove, read_move
from .wire import Action, Observation

AGAIN_MAX = 3
"""An answer that is no move is asked for again so many times."""


class ModelUserError(Exception):
    """The model that plays the user gave no move.

    The episode stands where it stood, so the same call may be made again; or it is left out: it has no reward, and
    never a reward of 0.
    """


@dataclass(frozen=True)
class ModelUser:
    """Plays the user's next move in episodes that were reset with `user="external"`, when their `next` is "user".

    Raises ModelUserError where the model gave no move, ValueError where the move is not the user's, and what `step`
    raises. `timeout_seconds` bounds each wait for the endpoint to go on.
    """

    base_url: str
    model: str
    api_key: str | None = field(default=None, repr=False)
    temperature: float = 0
    timeout_seconds: float = 120.0

    def __post_init__(self) -> None:
        completions_address(self.base_url)

    async def play(self, episode: aio.Episode) -> Step:
        """Plays a move through the async face.

        The endpoint is asked in a thread of the event loop's default executor, which bounds how many ask at once.
        """
        return await episode.step(await asyncio.to_thread(self._move, episode))

    def play_sync(self, episode: sync.Episode) -> Step:
        """The same through the sync face."""
        return episode.step(self._move(episode))

    def _move(self, episode: Record) -> Action:
        if episode.user is None:
            raise ValueError("The server plays the user; reset with the option user=external.")
        if episode.next != "user":
            raise ValueError("The agent moves next, and a model user plays the user.")
        names = episode.user["tools"]
        tools = chat_tools(tool for tool in episode.contract.get("usertools", []) if tool["name"] in names)
        return self._ask_for_move(guidance(episode.user["prompt"], bool(tools)), _user_chat(episode), tools)

    def _ask_for_move(self, told: str, chat: Sequence[ChatMessage], tools: Sequence[dict[str, Any]]) -> Action:
        names = [tool["function"]["name"] for tool in tools]
        content = told
        for _ in range(AGAIN_MAX + 1):
            message = self._complete([{"role": "system", "content": content}, *chat], tools)
            try:
                return read_move(message, names)
            except NoMove as problem:
                wrong = f"{problem}"
            # In the system message, since a chat of some models may have no other one, and no two by one side after
            # the other.
            content = f"{told}\n\nYour last answer could not be used: {wrong}. Answer again."
        came = excerpt(json.dumps(message))
        raise ModelUserError(
            f"The user's model at {completions_address(self.base_url)} made no move in {AGAIN_MAX + 1} answers. "
            f"In the last one {wrong}: {came}"
        )

    def _complete(self, messages: Sequence[ChatMessage], tools: Sequence[dict[str, Any]]) -> Any:
        address = completions_address(self.base_url)
        request = {"model": self.model, "temperature": self.temperature, "messages": messages}
        try:
            return complete(
                address, self.api_key, self.timeout_seconds, {**request, "tools": tools} if tools else request
            )
        except NoCompletion as problem:
            raise ModelUserError(f"The user's model at {address} {problem}.") from None


def _user_chat(episode: Record) -> list[ChatMessage]:
    """The conversation as the user knows it."""
    chat = _spoken(episode._origin.reset["observation"])
    for action, step in episode.steps:
        chat.extend(_exchanged_turn(action, step))
    # Many models want the other side to begin.
    if not chat or chat[0]["role"] != "user":
        chat.insert(0, {"role": "user", "content": "(The agent is there. You speak first.)"})
    return chat


def _spoken(opening: Observation) -> list[ChatMessage]:
    """What was said before turn 1; what the agent called is not the user's to see."""
    said = [message for message in opening["messages"] if message["role"] in ("user", "assistant")]
    return [
        {"role": _OTHER_ROLE[message["role"]], "content": message["text"]}
        for message in said
        if not message.get("calls")
    ]


_OTHER_ROLE = {"user": "assistant", "assistant": "user", "tool": "tool", "system": "system"}


def _exchanged_turn(action: Action, step: Step) -> list[ChatMessage]:
    """What the user's chat gains by a turn: it is made as if the user were the agent."""
    moved = cast(Action, {**action, "as": "agent" if action.get("as") == "user" else "user"})
    messages = [{**message, "role": _OTHER_ROLE[message["role"]]} for message in step.observation["messages"]]
    seen = cast(Observation, {"messages": messages})
    return chat_turn(moved, step.turn, seen, "agent" if step.next == "user" else "user")
