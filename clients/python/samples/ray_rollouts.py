"""Rollouts of two Ray actors against two servers: `python samples/ray_rollouts.py`.

It needs tests/slow/requirements-ray.txt. Ran against ray 2.60.0. The stub `generate` hands every conversation over; a
model takes its place. One actor starts the episodes, and both play them.
"""

from __future__ import annotations

from typing import Any

import ray

import sandtable
from sandtable.adapters.ray import Generate, actor
from sandtable.chat import Rollout

HAND_OVER = {"name": "transfer_to_human", "arguments": '{"reason": "danger"}'}


async def generate(messages: list[dict[str, Any]], tools: list[dict[str, Any]]) -> dict[str, Any]:
    """Asks for the email, and hands over at its second turn."""
    if messages[-1]["role"] == "user" and len(messages) == 2:
        return {"role": "assistant", "content": "What is the email of your account?"}
    call = {"id": "call", "type": "function", "function": HAND_OVER}
    return {"role": "assistant", "content": None, "tool_calls": [call]}


def rollouts(urls: list[str], seeds: range, generate: Generate = generate) -> list[Rollout]:
    """One rollout for each seed."""
    players = [actor(num_cpus=0.5).remote(urls, generate) for _ in range(2)]
    rows = [{"split": "train", "seed": seed} for seed in seeds]
    episodes = ray.get(players[0].start.remote("storefront", rows))
    played = [players[place % 2].play.remote(episode) for place, episode in enumerate(episodes)]
    found: list[Rollout] = ray.get(played)
    ray.get(players[0].close.remote(episodes))
    return found


def main() -> None:
    ray.init(num_cpus=2, include_dashboard=False)
    with sandtable.serve() as first, sandtable.serve() as second:
        for rollout in rollouts([first.url, second.url], range(4)):
            print(rollout.status, rollout.reward, rollout.turns, rollout.components)
    ray.shutdown()


if __name__ == "__main__":
    main()
