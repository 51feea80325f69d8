"""The real Ray: episodes that one actor started are played by others, on two servers."""

from __future__ import annotations

import importlib
from typing import Any

import sandtable

from ..witness import as_chat, witness
from .real import needs, sample

pytestmark = needs("ray")


def test_actors_play_on_two_servers(server: sandtable.Server) -> None:
    ray: Any = importlib.import_module("ray")
    scripts = {seed: as_chat(witness(server.url, {"split": "train", "seed": seed})) for seed in range(4)}
    with sandtable.connect(server.url) as gym:
        openings: dict[str, int] = {
            gym.reset("storefront", split="train", seed=seed).messages[1]["content"]: seed for seed in range(4)
        }

    # Ray sends this function by value: it may use nothing of this module.
    async def generate(messages: list[Any], tools: list[Any]) -> dict[str, Any]:
        turn = sum(each["role"] == "assistant" for each in messages)
        answer: dict[str, Any] = scripts[openings[messages[1]["content"]]][turn]
        return answer

    assert len(openings) == 4
    ray.init(num_cpus=2, include_dashboard=False)
    try:
        with sandtable.serve() as other:
            rollouts = sample("ray_rollouts").rollouts([server.url, other.url], range(4), generate)
    finally:
        ray.shutdown()
    assert [rollout.reward for rollout in rollouts] == [1.0] * 4
    assert [rollout.turns for rollout in rollouts] == [len(scripts[seed]) for seed in range(4)]
