"""Chats as tokens with a real tokenizer of transformers and the template of Qwen3."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import sandtable
from sandtable import aio
from sandtable.adapters.tokens import TokenChat, token_loop
from sandtable.chat import Rollout

from ..witness import ROW, as_hermes, witness
from .real import needs, sample

pytestmark = needs("trl")


def test_what_grows_turn_by_turn_is_what_the_template_writes_at_once(server: sandtable.Server) -> None:
    actions = witness(server.url)
    texts = as_hermes(actions)
    tokenizer = sample("trl_grpo").tiny_tokenizer(json.dumps(actions))
    chat = TokenChat(tokenizer, 100_000)

    async def write(tokens: list[int], tokens_max: int) -> tuple[list[int], None]:
        turn = tokenizer.decode(tokens).count("<|im_start|>assistant\n") - 1
        return tokenizer.encode(texts[turn] + "<|im_end|>"), None

    async def play() -> tuple[Rollout, list[dict[str, Any]], list[dict[str, Any]]]:
        async with aio.connect(server.url) as gym:
            episode = await gym.reset("storefront", **ROW)
            return await token_loop(episode, chat, write), episode.messages, episode.tools

    rollout, messages, tools = asyncio.run(play())
    assert rollout.reward == 1.0
    read = [
        {
            **message,
            "tool_calls": [
                {"function": {**call["function"], "arguments": json.loads(call["function"]["arguments"])}}
                for call in message.get("tool_calls", [])
            ],
        }
        for message in messages
    ]
    whole = tokenizer.apply_chat_template(read, tools=tools, tokenize=False).replace("<think>\n\n</think>\n\n", "")
    grown = tokenizer.decode(chat.prompt + chat.response)
    last = whole.rindex("<|im_start|>assistant\n")
    assert grown[:last] == whole[:last]
