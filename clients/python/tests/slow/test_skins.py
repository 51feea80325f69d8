"""The adapters for SkyRL-Gym and ART with the real packages, and a model that knows the solution."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import sandtable

from ..witness import ROW, as_chat, as_hermes, turn_of, witness
from .real import needs


@needs("skyrl_gym", "skins")
def test_skyrl_gym_makes_and_plays_the_environment(server: sandtable.Server) -> None:
    skyrl_gym: Any = importlib.import_module("skyrl_gym")
    envs: Any = importlib.import_module("skyrl_gym.envs")
    envs.register(id="sandtable", entry_point="sandtable.adapters.skyrl:SandtableEnv")
    scenario = {"world": "storefront", "url": server.url, **ROW}
    env = skyrl_gym.make("sandtable", env_config={}, extras={"max_turns": 100, "sandtable": scenario})
    env.init([])
    for text in as_hermes(witness(server.url)):
        output = env.step(text)
    assert (output["done"], output["reward"]) == (True, 1.0)
    assert set(env.get_metrics().values()) == {1}
    env.close()


@needs("art", "skins")
def test_art_takes_the_trajectory(server: sandtable.Server) -> None:
    art: Any = importlib.import_module("art")
    chat: Any = importlib.import_module("openai.types.chat")
    rollout: Any = importlib.import_module("sandtable.adapters.art").rollout
    script = as_chat(witness(server.url))

    class Client:
        def __init__(self) -> None:
            self.chat = self.completions = self

        async def create(self, *, model: str, messages: list[Any], **request: Any) -> Any:
            choice = {"index": 0, "finish_reason": "stop", "message": script[turn_of(messages)]}
            answer = {"id": "stub", "object": "chat.completion", "created": 0, "model": model, "choices": [choice]}
            return chat.ChatCompletion.model_validate(answer)

    played = asyncio.run(rollout("storefront", Client(), "stub", ROW, url=server.url))
    (trajectory,) = art.TrajectoryGroup([played])
    assert trajectory.reward == 1.0
    assert turn_of(trajectory.messages()) == len(script)
