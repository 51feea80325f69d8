"""What the adapters share, and the one for TRL as GRPOTrainer calls it."""

from __future__ import annotations

import asyncio
import inspect
import math
import pickle
import typing
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import sandtable
from sandtable.adapters.gyms import framework, scenario_of, settings
from sandtable.adapters.methods import annotation_of, describe
from sandtable.adapters.rollout import insist
from sandtable.adapters.trl import OVER, Environment, environment_factory

from .witness import ROW, witness


class Trainer:
    """Calls environments as `trl/trainer/grpo_trainer.py` of TRL 1.16.0 does: `__init__`, `_tool_call_loop`,
    `_generate_and_score_completions` and `_calculate_rewards`.
    """

    def __init__(self, factory: Callable[[], Any]) -> None:
        self.environment = factory()
        members = inspect.getmembers(type(self.environment), predicate=inspect.isfunction)
        names = [name for name, _ in members if name not in ("reset", "get_reward") and not name.startswith("_")]
        self.tools = {name: getattr(self.environment, name) for name in names}

    def prompt(self, row: dict[str, Any]) -> list[dict[str, str]]:
        observation = self.environment.reset(**row)
        last = row["prompt"][-1]
        return [*row["prompt"][:-1], {**last, "content": last["content"] + (observation or "")}]

    def call(self, name: str, arguments: dict[str, Any]) -> str:
        try:
            return str(self.tools[name](**arguments))
        except Exception as problem:
            return str({"error": str(problem)})

    def reward(self) -> float:
        reward = self.environment.get_reward()
        return math.nan if reward is None else reward


@pytest.fixture(scope="module")
def storefront(server: sandtable.Server) -> type[Environment]:
    return environment_factory("storefront", server.url)


def test_trl_plays_the_witness_to_a_reward_of_1_again_and_again(
    server: sandtable.Server, storefront: type[Environment]
) -> None:
    trainer = Trainer(storefront)
    row = {**ROW, "prompt": storefront.prompt, "index": None, "note": "not ours"}
    with sandtable.connect(server.url) as gym:
        expected = gym.reset("storefront", **ROW).messages
    for _ in range(2):
        assert trainer.prompt(row) == expected
        assert trainer.reward() == 0.0
        for action in witness(server.url):
            if "text" in action:
                trainer.call("say", {"text": action["text"]})
            for call in action.get("calls", []):
                assert "error" not in trainer.call(call["name"], call["arguments"])
        assert trainer.reward() == 1.0
        assert trainer.call("get_today", {}) == OVER


def test_trl_sees_every_tool_with_its_signature(server: sandtable.Server, storefront: type[Environment]) -> None:
    trainer = Trainer(storefront)
    with sandtable.connect(server.url) as gym:
        tools = {tool["name"]: tool for tool in gym.describe("storefront")["tools"]}
    assert set(trainer.tools) == {*tools, "say"}
    for name, tool in tools.items():
        method, schema = trainer.tools[name], tool["parameters"]
        parameters = inspect.signature(method).parameters
        needed = {key for key, each in parameters.items() if each.default is inspect.Parameter.empty}
        assert set(parameters) == set(schema["properties"])
        assert needed == set(schema.get("required", ()))
        assert set(typing.get_type_hints(method)) == {*parameters, "return"}
        document = inspect.getdoc(method) or ""
        assert document.startswith(tool["description"])
        assert all(f"    {key}: " in document for key in parameters)
    assert typing.get_type_hints(trainer.tools["cancel_items"])["line_ids"] == list[str]
    assert typing.get_args(typing.get_type_hints(trainer.tools["cancel_order"])["reason"])


def test_what_does_not_fit_is_judged_by_the_server(storefront: type[Environment]) -> None:
    trainer = Trainer(storefront)
    trainer.prompt({**ROW, "prompt": storefront.prompt})
    trainer.call("get_order", {"order": 7})
    assert trainer.environment._episode.turn == 1
    assert trainer.environment._episode.info["outcomes"][0]["status"] == "malformed"


def test_trl_learns_nothing_from_a_server_that_fails() -> None:
    with sandtable.serve() as doomed:
        kind = environment_factory("storefront", doomed.url)
        trainer = Trainer(kind)
        row = {**ROW, "prompt": kind.prompt}
        trainer.prompt(row)
    assert "error" in trainer.call("get_today", {})
    assert math.isnan(trainer.reward())
    assert trainer.prompt(row) == kind.prompt
    assert math.isnan(trainer.reward())


def test_the_class_pickles_and_needs_no_server_for_it(storefront: type[Environment]) -> None:
    again = pickle.loads(pickle.dumps(storefront))
    assert again.__name__ == "Storefront"
    assert sorted(Trainer(again).tools) == sorted(Trainer(storefront).tools)
    assert Trainer(again).prompt({**ROW, "prompt": again.prompt}) == Trainer(storefront).prompt(
        {**ROW, "prompt": storefront.prompt}
    )
    assert pickle.loads(pickle.dumps(Environment)) is Environment


def test_a_mistake_in_a_row_is_raised(storefront: type[Environment]) -> None:
    with pytest.raises(sandtable.GymError) as raised:
        Trainer(storefront).prompt({"options": {"no_such": 1}, "prompt": storefront.prompt})
    assert raised.value.code == "option_unknown"


def test_rows_name_scenarios() -> None:
    assert scenario_of({"seed": 7, "index": None, "prompt": [], "options": {"turns": 9, "user": None}}) == {
        "seed": 7,
        "options": {"turns": 9},
    }


def test_a_missing_framework_is_said_kindly() -> None:
    with pytest.raises(ImportError, match=r"needs verl: no_such\.module could not be imported"):
        framework("no_such.module", "verl")


def test_a_missing_address_is_said_kindly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SANDTABLE_URL", raising=False)
    with pytest.raises(ValueError, match="SANDTABLE_URL"):
        settings(None)
    monkeypatch.setenv("SANDTABLE_URL", "http://127.0.0.1:8000")
    monkeypatch.setenv("SANDTABLE_TOKEN", "secret")
    assert (settings(None).url, settings(None).token) == ("ws://127.0.0.1:8000/v1", "secret")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "number"}, float),
        ({"type": ["string", "null"]}, str | None),
        ({"enum": ["a", "b"]}, typing.Literal["a", "b"]),
        (
            {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "string"}}]},
            int | list[str],
        ),
    ],
)
def test_schemas_become_annotations(schema: dict[str, Any], expected: Any) -> None:
    assert annotation_of(schema) == expected


def test_what_a_type_does_not_tell_is_told_in_words() -> None:
    nested = {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {"id": {"type": "string"}}}}
    assert describe("line_ids", nested) == (
        'Line ids. (number of items at least 1; with the fields {"id": {"type": "string"}})'
    )


def test_a_failed_rollout_is_played_again() -> None:
    problem = sandtable.InfrastructureError("fault", "The world failed.")

    def failing(times: int) -> Callable[[], Awaitable[int]]:
        played = iter(range(100))

        async def attempt() -> int:
            if (number := next(played)) < times:
                raise problem
            return number

        return attempt

    assert asyncio.run(insist(failing(2), 3)) == 2
    with pytest.raises(sandtable.InfrastructureError):
        asyncio.run(insist(failing(3), 3))
