"""A chat as tokens with a stub sampler: `python samples/token_chat.py [URL]`.

This is what the adapters for verl and slime are made of, and needs neither. The tokenizer is one of characters; one of
transformers takes its place, and a model server that of `sample`.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import Any

import sandtable
from sandtable import aio
from sandtable.adapters.tokens import TokenChat, token_loop

HAND_OVER = '<tool_call>\n{"name": "transfer_to_human", "arguments": {"reason": "danger"}}\n</tool_call>\n'


class Characters:
    """As much of a tokenizer as TokenChat uses; a message ends with a line break."""

    def encode(self, text: str, add_special_tokens: bool = True) -> list[int]:
        return [ord(character) for character in text]

    def decode(self, tokens: list[int], skip_special_tokens: bool = False) -> str:
        return "".join(map(chr, tokens))

    def apply_chat_template(self, messages: list[Any], **settings: Any) -> str:
        lines = [f"[{message['role']}] {message['content']}\n" for message in messages]
        return "".join(lines) + ("[assistant] " if settings["add_generation_prompt"] else "")


async def sample(tokens: list[int], tokens_max: int) -> tuple[list[int], None]:
    """Asks for the email at first, then hands over."""
    asked = "[assistant]" in Characters().decode(tokens[:-12])
    return Characters().encode(HAND_OVER if asked else "What is the email of your account?\n"), None


async def main(url: str | None = None) -> None:
    with contextlib.ExitStack() as stack:
        where = url or stack.enter_context(sandtable.serve()).url
        async with aio.connect(where) as gym:
            episode = await gym.reset("storefront", split="train", seed=7)
            chat = TokenChat(Characters(), response_max=4096)
            rollout = await token_loop(episode, chat, sample)
    print(Characters().decode(chat.response))
    print(f"{len(chat.prompt)} + {len(chat.response)} tokens, {sum(chat.mask)} of the model, reward {rollout.reward}")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
