"""Whole episodes with a model."""

from __future__ import annotations

import asyncio
from typing import Any

import sandtable
from sandtable import aio
from sandtable.chat import chat_loop, chat_loop_sync


def test_a_loop_ends_with_the_episode(server: sandtable.Server, gym: sandtable.Gym) -> None:
    asked: list[int] = []

    async def generate(messages: list[dict[str, Any]], tools: list[dict[str, Any]]) -> str:
        asked.append(len(messages))
        assert messages[0]["role"] == "system" and tools
        return '<tool_call>{"name": "nothing", "arguments": {}}</tool_call>'

    async def play() -> Any:
        async with aio.connect(server.url) as connected:
            episode = await connected.reset("storefront", seed=7, options={"turns": 3})
            return await chat_loop(episode, generate)

    rollout = asyncio.run(play())
    assert (rollout.status, rollout.reward, rollout.turns, rollout.error) == ("truncated", 0, 3, None)
    assert len(asked) == 3 and asked == sorted(set(asked))
    shorter = chat_loop_sync(gym.reset("storefront", seed=7), lambda messages, tools: "Hello", turns_max=1)
    assert (shorter.status, shorter.truncated, shorter.turns) == ("truncated", True, 1)


def test_what_fails_beneath_has_no_reward(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7)

    def generate(messages: list[dict[str, Any]], tools: list[dict[str, Any]]) -> dict[str, Any]:
        if episode.turn == 1:
            episode.close()
        return {"role": "assistant", "content": "Hello"}

    rollout = chat_loop_sync(episode, generate)
    assert (rollout.status, rollout.reward, rollout.turns) == ("env_error", None, 1)
    assert rollout.error is not None and rollout.error.code == "episode_unknown"


def test_an_end_tells_its_components(gym: sandtable.Gym) -> None:
    """Silence and empty words bring an episode of the storefront to an end with a reward of its own."""
    rollout = chat_loop_sync(gym.reset("storefront", seed=7), lambda messages, tools: "Goodbye.")
    assert rollout.terminated and rollout.status == "completed" and rollout.components
    assert rollout.reward is not None and 0 <= rollout.reward <= 1
