"""A group of ART trajectories: `python samples/art_rollouts.py [URL]`; it needs tests/slow/requirements-skins.txt.

Ran against openpipe-art 0.5.18. The stub client hands every conversation over; `model.openai_client()` takes its place.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import Any

import art
from openai.types.chat import ChatCompletion

import sandtable
from sandtable.adapters.art import rollout

HAND_OVER = {"name": "transfer_to_human", "arguments": '{"reason": "danger"}'}


class StubClient:
    """As much of an OpenAI client as a rollout uses."""

    def __init__(self) -> None:
        self.chat = self.completions = self

    async def create(self, *, model: str, **request: Any) -> ChatCompletion:
        calls = [{"id": "call", "type": "function", "function": HAND_OVER}]
        message = {"role": "assistant", "content": None, "tool_calls": calls}
        choice = {"index": 0, "finish_reason": "tool_calls", "message": message, "logprobs": None}
        answer = {"id": "stub", "object": "chat.completion", "created": 0, "model": model, "choices": [choice]}
        return ChatCompletion.model_validate(answer)


async def main(url: str | None = None) -> None:
    with contextlib.ExitStack() as stack:
        where = url or stack.enter_context(sandtable.serve()).url
        row = {"split": "train", "seed": 7}
        played = [await rollout("storefront", StubClient(), "stub", row, url=where) for _ in range(2)]
    for trajectory in art.TrajectoryGroup(played):
        print(trajectory.reward, trajectory.metrics, [message["role"] for message in trajectory.messages()])


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
