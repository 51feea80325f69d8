"""The vector environment against as many single ones, stepped one by one."""

from __future__ import annotations

import pickle
import random
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import sandtable

pytest.importorskip("gymnasium", reason='Gymnasium is not installed: pip install "sandtable[gymnasium]"')

import gymnasium
import numpy as np
from gymnasium.utils.env_checker import data_equivalence
from gymnasium.vector import AutoresetMode, VectorEnv

from sandtable.gymnasium import StepsFailed

STOREFRONT = "sandtable/Storefront-v1"
LOOK_UP = '<tool_call>{"name": "find_customer_by_email", "arguments": {"email": "nobody@example.com"}}</tool_call>'
SAID = ["Hello", "", LOOK_UP, "<tool_call>{]", {"text": "Goodbye"}, {"calls": [{"name": "nothing"}], "thought": "x"}]
Make = Callable[..., VectorEnv[Any, Any, Any]]


@pytest.fixture
def make(server: sandtable.Server) -> Iterator[Make]:
    made: list[VectorEnv[Any, Any, Any]] = []

    def one(count: int, mode: str = "vector_entry_point", **options: Any) -> VectorEnv[Any, Any, Any]:
        options = {"url": server.url, **options}
        made.append(gymnasium.make_vec(STOREFRONT, num_envs=count, vectorization_mode=mode, **options))
        return made[-1]

    yield one
    for envs in made:
        envs.close()


@pytest.mark.parametrize("mode", list(AutoresetMode))
@pytest.mark.parametrize("draw", range(3))
def test_it_is_what_single_environments_are(make: Make, mode: AutoresetMode, draw: int) -> None:
    """Gymnasium's SyncVectorEnv steps single environments one by one: everything must be equal, infos and all."""
    dice, count = random.Random(draw), 5
    options = {"options": {"turns": 4}}
    ours = make(count, autoreset_mode=mode, **options)
    theirs = make(count, "sync", vector_kwargs={"autoreset_mode": mode}, **options)
    assert ours.metadata["autoreset_mode"] is mode
    seed: Any = dice.choice([draw, [dice.randrange(1000) for _ in range(count)]])
    assert data_equivalence(ours.reset(seed=seed), theirs.reset(seed=seed))
    ends = 0
    for turn in range(13):
        actions = tuple(dice.choice(SAID) for _ in range(count))
        got, wanted = ours.step(actions), theirs.step(actions)
        assert data_equivalence(got, wanted), f"turn {turn}"
        assert got[0] in ours.observation_space
        over = got[2] | got[3]
        ends += int(over.sum())
        if mode is AutoresetMode.DISABLED and over.any():
            _check_that_it_wants_a_reset(ours, actions)
            # Some others are reset too, so that the episodes do not go in step with each other.
            mask = over | (np.array([dice.random() for _ in range(count)]) < 0.3)
            got_again, wanted_again = (envs.reset(options={"reset_mask": mask.copy()}) for envs in (ours, theirs))
            assert data_equivalence(got_again, wanted_again)
    assert ends >= count
    assert data_equivalence(ours.reset(), theirs.reset())


def _check_that_it_wants_a_reset(envs: VectorEnv[Any, Any, Any], actions: Any) -> None:
    with pytest.raises(gymnasium.error.ResetNeeded, match="reset_mask"):
        envs.step(actions)


def test_a_step_and_a_reset_of_256_are_one_frame(make: Make, server: sandtable.Server) -> None:
    envs = make(256)
    envs.reset(seed=0)
    envs.step([LOOK_UP] * 256)
    # The server counts a batch as one request.
    before = _counters(server)
    envs.step([LOOK_UP] * 256)
    after = _counters(server)
    assert (after["requests"] - before["requests"], after["steps"] - before["steps"]) == (1, 256)
    envs.reset(seed=1)
    # A second one lets the old episodes go.
    again = _counters(server)
    assert (again["requests"] - after["requests"], again["resets"] - after["resets"]) == (2, 256)


def test_gymnasiums_wrappers_go_on_top(make: Make) -> None:
    envs = gymnasium.wrappers.vector.RecordEpisodeStatistics(make(3, options={"turns": 2}))
    envs.reset(seed=0)
    for _ in range(2):
        infos = envs.step(envs.action_space.sample())[4]
    assert infos["episode"]["l"].tolist() == [2, 2, 2]


def test_workers_of_async_vector_environments(make: Make) -> None:
    with pytest.raises(ValueError, match="shared_memory"):
        make(2, "async")
    workers = make(2, "async", vector_kwargs={"shared_memory": False})
    ours = make(2)
    assert data_equivalence(workers.reset(seed=4), ours.reset(seed=4))
    for actions in (("Hello", LOOK_UP), ("", "é \N{GRINNING FACE}")):
        assert data_equivalence(workers.step(actions), ours.step(actions))


def test_a_failed_episode_is_an_error_and_no_reward(make: Make, gym: sandtable.Gym) -> None:
    envs = make(3)
    envs.reset(seed=0)
    lost = envs.episodes[1]  # type: ignore[attr-defined]
    gym.close_all([lost])
    with pytest.raises(sandtable.InfrastructureError) as raised:
        envs.step(["Hello"] * 3)
    failure = raised.value
    assert isinstance(failure, StepsFailed)
    assert list(failure.errors) == [1]
    assert failure.code == failure.errors[1].code == "episode_unknown"
    assert [step is not None and step.turn for step in failure.steps] == [1, False, 1]
    again = pickle.loads(pickle.dumps(failure))
    assert (list(again.errors), again.steps) == ([1], failure.steps)
    _check_that_it_wants_a_reset(envs, ["Hello"] * 3)
    envs.reset(options={"reset_mask": np.array([False, True, False])})
    envs.step(["Hello"] * 3)
    assert [episode.turn for episode in envs.episodes] == [2, 1, 2]  # type: ignore[attr-defined]


def test_a_step_that_lost_its_connection_can_be_taken_again(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs, mask = make(2, options={"turns": 2}), make(2, "sync", options={"turns": 2}), np.array([True, False])
    for envs in (ours, theirs):
        envs.reset(seed=3)
        envs.step(("Hello", "Hello"))
        # From now on one begins anew while the other is stepped.
        envs.reset(options={"reset_mask": mask.copy()})
    connected = ours._host.gym  # type: ignore[attr-defined]

    def lose(moves: Any) -> Any:
        raise sandtable.ConnectionLost("lost")

    for _ in range(6):
        with monkeypatch.context() as patched:
            patched.setattr(connected, "step_all", lose)
            with pytest.raises(sandtable.ConnectionLost):
                ours.step(("Hello", "Hello"))
        assert data_equivalence(ours.step(("Hello", "Hello")), theirs.step(("Hello", "Hello")))


def test_an_episode_that_cannot_be_begun_loses_no_step() -> None:
    with sandtable.serve(limits={"episodesMax": 2}) as server:
        envs = gymnasium.make_vec(
            STOREFRONT, num_envs=2, url=server.url, autoreset_mode="SameStep", options={"turns": 1}
        )
        envs.reset(seed=0)
        with pytest.raises(StepsFailed) as raised:
            envs.step(["Hello"] * 2)
        assert raised.value.code == "capacity"
        assert list(raised.value.errors) == [0, 1]
        assert [step is not None and step.truncated for step in raised.value.steps] == [True, True]
        envs.close()


def test_after_a_lost_server_the_error_is_typed() -> None:
    with sandtable.serve() as server:
        envs = gymnasium.make_vec(STOREFRONT, num_envs=2, url=server.url)
        envs.reset(seed=0)
    with pytest.raises(sandtable.ConnectionLost):
        envs.step(["Hello"] * 2)
    envs.close()


def test_mistakes_are_told(make: Make) -> None:
    envs = make(2)
    _check_that_it_wants_a_reset(envs, ["Hello"] * 2)
    with pytest.raises(ValueError, match="3 seeds"):
        envs.reset(seed=[1, 2, 3])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="reset_mask"):
        envs.reset(options={"reset_mask": [True, False]})
    with pytest.raises(sandtable.GymError) as raised:
        envs.reset(options={"split": "nowhere"})
    assert raised.value.code == "scenario_unknown"
    envs.reset(seed=0)
    with pytest.raises(ValueError, match="2 actions"):
        envs.step(["Hello"])


def _counters(server: sandtable.Server) -> dict[str, int]:
    address = server.url.replace("ws", "http", 1).removesuffix("/v1") + "/metrics"
    lines = urllib.request.urlopen(address).read().decode().splitlines()
    pairs = [line.split() for line in lines if line.startswith("sandtable_") and line.split()[0].endswith("_total")]
    return {name.removeprefix("sandtable_").removesuffix("_total"): int(value) for name, value in pairs}
