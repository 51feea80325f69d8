"""rLLM: an agent flow and its evaluator.

    flow, evaluator = SandtableFlow("storefront"), SandtableEvaluator()

A task's `metadata` (or the task itself, where it is a dict) names the scenario: `{"split": "train", "seed": 7}`. The
model is called at the session's `base_url`, so rLLM's gateway records the tokens. What the server or the line fails
raises, and rLLM plays the task again and then leaves it out.
"""

from __future__ import annotations

import asyncio
from typing import Any

from .. import aio
from ..chat import Rollout, chat_loop
from .gyms import framework
from .rollout import Completions, play

_types: Any = framework("rllm.types", "rllm")
_eval: Any = framework("rllm.eval.types", "rllm")


class SandtableFlow:
    """Plays one episode for each task."""

    def __init__(self, world: str, url: str | None = None, turns_max: int | None = None) -> None:
        self._world = world
        self._url = url
        self._turns_max = turns_max

    async def arun(self, task: Any, config: Any) -> Any:
        """Returns an rLLM episode of one trajectory, with the gym's reward."""
        row = task if isinstance(task, dict) else task.metadata
        openai = framework("openai", "openai")

        async def talk(episode: aio.Episode) -> Rollout:
            async with openai.AsyncOpenAI(base_url=config.base_url, api_key="none") as client:
                sampling = getattr(config, "sampling_params", None) or {}
                return await chat_loop(
                    episode, Completions(client, config.model, **sampling), turns_max=self._turns_max
                )

        played = await play(self._world, row, talk, self._url)
        # Without steps of its own, a trajectory takes all those that the gateway recorded.
        trajectory = _types.Trajectory(name="sandtable", task=row, reward=played.reward)
        metrics = {**played.components, "turns": played.turns, "truncated": played.truncated}
        return _types.Episode(task=row, trajectories=[trajectory], metrics=metrics)

    def run(self, task: Any, config: Any) -> Any:
        """The same where no event loop runs."""
        return asyncio.run(self.arun(task, config))


class SandtableEvaluator:
    """Hands the gym's reward on."""

    def evaluate(self, task: Any, episode: Any) -> Any:
        reward = episode.trajectories[0].reward
        return _eval.EvalOutput(reward=reward, is_correct=reward == 1.0)
