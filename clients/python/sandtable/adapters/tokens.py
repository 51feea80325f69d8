"""Chats for trainers that want tokens: what the model wrote is kept as it was sampled and never encoded again."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from .. import aio
from ..chat import Rollout, chat_loop
from ..formats import FormatName
from ..messages import ChatMessage

Sampled = tuple[list[int], list[float] | None]
"""Sampled tokens and, where known, their log probabilities."""
_MARK = "sandtable-7f3a-mark"


class NoRoom(Exception):
    """The response is as long as it may become."""


class TokenChat:
    """A chat as tokens, by a tokenizer with a chat template.

    `prompt` are the tokens up to the model's first turn, `response` all after them, `mask` 1 where the model wrote and
    0 where the world did, and `logprobs` 0 there; the last three are equally long.
    """

    def __init__(self, tokenizer: Any, response_max: int, **template: Any) -> None:
        self.prompt: list[int] = []
        self.response: list[int] = []
        self.mask: list[int] = []
        self.logprobs: list[float] = []
        self._tokenizer = tokenizer
        self._response_max = response_max
        self._template = template
        self._seen = 0

    @property
    def room(self) -> int:
        """How many tokens the model may still write."""
        return self._response_max - len(self.response)

    def ask(self, messages: Sequence[ChatMessage], tools: Sequence[dict[str, Any]]) -> list[int]:
        """The tokens for the model's next turn, with all that came since the last one. Raises NoRoom."""
        if not self.prompt:
            self.prompt = self._encode(self._render(messages, tools))
        else:
            # The model's own message stands in the response already.
            self._extend(self._between(messages[self._seen + 1 :], tools), 0, None)
        self._seen = len(messages)
        if self.room <= 0:
            raise NoRoom
        return self.prompt + self.response

    def answer(self, tokens: list[int], logprobs: list[float] | None = None) -> str:
        """Takes what the model wrote, and returns it as text with its special tokens."""
        self._extend(tokens, 1, logprobs)
        return str(self._tokenizer.decode(tokens, skip_special_tokens=False))

    def _between(self, messages: Sequence[ChatMessage], tools: Sequence[dict[str, Any]]) -> list[int]:
        """From the end of the model's message to its next turn: what the template writes after a mark in its place."""
        stand_in = [{"role": "user", "content": _MARK}, {"role": "assistant", "content": _MARK}]
        tail = self._render([*stand_in, *messages], tools).rpartition(_MARK)[2]
        tokens = self._encode(tail)
        # The model may have written the mark that ends its message itself, or been cut off before it.
        if tokens and self.response and tokens[0] == self.response[-1]:
            return tokens[1:]
        return tokens

    def _render(self, messages: Sequence[ChatMessage], tools: Sequence[dict[str, Any]]) -> str:
        return str(
            self._tokenizer.apply_chat_template(
                [_readable(message) for message in messages],
                tools=list(tools) or None,
                add_generation_prompt=True,
                tokenize=False,
                **self._template,
            )
        )

    def _encode(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=False))

    def _extend(self, tokens: list[int], mask: int, logprobs: list[float] | None) -> None:
        self.response += tokens
        self.mask += [mask] * len(tokens)
        self.logprobs += logprobs if logprobs is not None else [0.0] * len(tokens)


async def token_loop(
    episode: aio.Episode,
    chat: TokenChat,
    sample: Callable[[list[int], int], Awaitable[Sampled]],
    *,
    turns_max: int | None = None,
    format: FormatName = "hermes",
) -> Rollout:
    """`chat_loop` with `sample(tokens, tokens_max)`; truncated with a reward of 0 where there is no more room."""

    async def generate(messages: list[ChatMessage], tools: list[dict[str, Any]]) -> str:
        return chat.answer(*await sample(chat.ask(messages, tools), chat.room))

    try:
        return await chat_loop(episode, generate, turns_max=turns_max, format=format)
    except NoRoom:
        return Rollout("truncated", 0.0, False, True, messages=episode.messages, turns=episode.turn)


def _readable(message: ChatMessage) -> ChatMessage:
    """Templates write the arguments of calls as JSON, so they take them as objects."""
    if "tool_calls" not in message:
        return message
    calls = [{**call, "function": _object(call["function"])} for call in message["tool_calls"]]
    return {**message, "content": message["content"] or "", "tool_calls": calls}


def _object(function: dict[str, Any]) -> dict[str, Any]:
    try:
        return {**function, "arguments": json.loads(function["arguments"])}
    except ValueError:
        return function
