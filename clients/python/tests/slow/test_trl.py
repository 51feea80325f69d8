"""The real TRL trains a tiny model in a world, on the CPU."""

from __future__ import annotations

from typing import Any

import sandtable
from sandtable.adapters.trl import Environment, environment_factory

from .real import needs, sample

pytestmark = needs("trl")


def weights(trainer: Any) -> list[Any]:
    return [parameter.detach().clone() for parameter in trainer.model.parameters()]


def steps(trainer: Any) -> list[dict[str, float]]:
    return [line for line in trainer.state.log_history if "reward" in line]


def differ(before: list[Any], after: list[Any]) -> bool:
    return any(not one.equal(other) for one, other in zip(before, after, strict=True))


def test_two_steps_with_calls_of_tools_change_the_model(server: sandtable.Server) -> None:
    grpo = sample("trl_grpo")
    turns: list[int] = []

    def lengths(environments: list[Environment], completion_ids: list[list[int]], **others: Any) -> list[float]:
        turns.extend(environment._episode.turn for environment in environments if environment._episode)
        return [float(len(tokens)) for tokens in completion_ids]

    untrained: list[Any] = []

    def first(trainer: Any) -> None:
        untrained.extend(weights(trainer))

    trainer = grpo.train(environment_factory("storefront", server.url), [lengths], before=first)
    assert trainer.state.global_step == 2
    assert [line["rewards/Storefront/mean"] for line in steps(trainer)] == [0.0, 0.0]
    assert sum(line["tools/call_frequency"] for line in steps(trainer)) > 0
    assert all(line["tools/failure_frequency"] == 0 for line in steps(trainer))
    assert len(turns) == 8 and max(turns) > 0
    assert differ(untrained, weights(trainer))


def test_rollouts_that_the_server_fails_teach_nothing() -> None:
    grpo = sample("trl_grpo")
    untrained: list[Any] = []
    with sandtable.serve() as doomed:
        kind = environment_factory("storefront", doomed.url)

    def first(trainer: Any) -> None:
        untrained.extend(weights(trainer))

    trainer = grpo.train(kind, steps=1, before=first)
    # TRL logs what is no number as None.
    assert all(line["reward"] is None for line in steps(trainer))
    assert len(steps(trainer)) == 1
    assert not differ(untrained, weights(trainer))
