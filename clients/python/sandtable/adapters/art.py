"""ART: a rollout that returns an `art.Trajectory`.

    group = art.TrajectoryGroup(
        rollout("storefront", model.openai_client(), model.name, {"split": "train", "seed": 7}) for _ in range(8)
    )

What the server or the line fails raises, and ART leaves that trajectory out of its group.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import aio
from ..chat import Rollout, chat_loop
from .gyms import framework
from .rollout import Completions, play


async def rollout(
    world: str,
    client: Any,
    model: str,
    row: Mapping[str, Any],
    *,
    url: str | None = None,
    turns_max: int | None = None,
    **sampling: Any,
) -> Any:
    """Plays the scenario that the row names with an OpenAI client, and returns the trajectory with the gym's reward."""
    art = framework("art", "openpipe-art")
    generate = Completions(client, model, **sampling)
    tools: list[dict[str, Any]] = []

    async def talk(episode: aio.Episode) -> Rollout:
        tools.extend(episode.tools)
        return await chat_loop(episode, generate, turns_max=turns_max)

    played = await play(world, row, talk, url)
    history: list[Any] = list(played.messages)
    for place, choice in generate.choices:
        # ART trains on the choices, which carry the log probabilities.
        history[place] = choice
    metrics = {name: value for name, value in played.components.items() if isinstance(value, int | float)}
    return art.Trajectory(
        messages_and_choices=history,
        tools=tools,
        reward=played.reward,
        metrics={**metrics, "turns": played.turns, "truncated": played.truncated},
    )
