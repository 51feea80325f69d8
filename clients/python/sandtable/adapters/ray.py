"""Ray: actors whose rollouts run against the servers of some URLs.

    Players = actor(num_cpus=1)
    player = Players.remote(["ws://node1:8000/v1", "ws://node2:8000/v1"], generate)
    episodes = ray.get(player.start.remote("storefront", [{"seed": 7}, {"seed": 8}]))
    rollouts = ray.get([player.play.remote(episode) for episode in episodes])

Episodes travel between actors: one that another actor started goes on where it stands.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from .. import aio
from ..chat import Answer, Rollout, chat_loop
from ..formats import FormatName
from ..messages import ChatMessage
from .gyms import async_gym, framework, scenario_of

Generate = Callable[[list[ChatMessage], list[dict[str, Any]]], Awaitable[Answer]]


class Player:
    """What an actor is; without Ray it works as it is. `generate` is that of `chat_loop`."""

    def __init__(
        self,
        urls: Sequence[str],
        generate: Generate,
        turns_max: int | None = None,
        format: FormatName = "hermes",
    ) -> None:
        self._urls = list(urls)
        self._generate = generate
        self._turns_max = turns_max
        self._format = format

    async def start(self, world: str, rows: Sequence[Mapping[str, Any]]) -> list[aio.Episode]:
        """Starts the scenarios that the rows name, on the servers in turn."""
        gyms = [async_gym(url) for url in self._urls]
        resets = (gyms[place % len(gyms)].reset(world, **scenario_of(row)) for place, row in enumerate(rows))
        return list(await asyncio.gather(*resets))

    async def play(self, episode: aio.Episode) -> Rollout:
        """Plays an episode to its end; where the server or the line fails, the rollout's reward is None."""
        return await chat_loop(episode, self._generate, turns_max=self._turns_max, format=self._format)

    async def close(self, episodes: Sequence[aio.Episode]) -> None:
        """Lets the episodes go."""
        await asyncio.gather(*(episode.close() for episode in episodes))


def actor(**resources: Any) -> Any:
    """The class of the actors; `resources` are those of `ray.remote`, such as `num_cpus`."""
    ray = framework("ray", "ray")
    return ray.remote(**resources)(Player) if resources else ray.remote(Player)
