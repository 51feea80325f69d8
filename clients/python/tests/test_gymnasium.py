"""Single environments under Gymnasium's own checker, and what the checker does not look at."""

from __future__ import annotations

import copy
import pickle
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import sandtable

pytest.importorskip("gymnasium", reason='Gymnasium is not installed: pip install "sandtable[gymnasium]"')

import gymnasium
from gymnasium.spaces import flatten, unflatten
from gymnasium.utils.env_checker import check_env

from sandtable.gymnasium import Unicode, environment_id, register
from sandtable.gymnasium import hosts as hosts_module

STOREFRONT = "sandtable/Storefront-v1"
LOOK_UP = '<tool_call>{"name": "find_customer_by_email", "arguments": {"email": "nobody@example.com"}}</tool_call>'
Make = Callable[..., gymnasium.Env[str, Any]]


@pytest.fixture
def make(server: sandtable.Server) -> Iterator[Make]:
    made: list[gymnasium.Env[str, Any]] = []

    def one(name: str = STOREFRONT, **options: Any) -> gymnasium.Env[str, Any]:
        made.append(gymnasium.make(name, url=server.url, **options))
        return made[-1]

    yield one
    for env in made:
        env.close()


def test_every_world_of_the_server_is_registered_under_its_version(gym: sandtable.Gym) -> None:
    for world in gym.worlds():
        version = gym.describe(world["world"])["version"] if world["available"] else 1
        spec = gymnasium.spec(environment_id(world["world"], version))
        assert spec.kwargs == {"world": world["world"], "version": version}


def test_ids_are_in_gymnasiums_grammar() -> None:
    assert environment_id("tau2/retail") == "sandtable/Tau2.Retail-v1"
    name = register("of/my_own", 3)
    assert register("of/my_own", 3) == name
    assert gymnasium.envs.registration.parse_env_id(name) == ("sandtable", "Of.My_own", 3)
    del gymnasium.registry[name]


@pytest.mark.parametrize("mode", [None, "ansi", "human"])
def test_gymnasiums_checker_has_nothing_to_say(gym: sandtable.Gym, make: Make, mode: str | None) -> None:
    checked = 0
    for world in gym.worlds():
        if world["available"]:
            env = make(environment_id(world["world"]), render_mode=mode)
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                check_env(env.unwrapped)
            checked += 1
    assert checked > 0


def test_a_seed_is_the_servers_seed_and_determines_what_follows(gym: sandtable.Gym, make: Make) -> None:
    one, two = make(), make()
    _, info = one.reset(seed=7)
    assert info["digest"] == gym.reset("storefront", seed=7).digest
    two.reset(seed=7)
    following = [[env.reset()[1]["digest"] for _ in range(3)] for env in (one, two)]
    assert following[0] == following[1]
    assert len(set(following[0])) == 3
    _, other = two.reset(seed=8)
    assert other["digest"] != info["digest"]
    assert make().reset()[1]["seed"] != make().reset()[1]["seed"]


def test_steps_are_those_of_the_core(gym: sandtable.Gym, make: Make) -> None:
    env, episode = make(), gym.reset("storefront", seed=3)
    _, info = env.reset(seed=3)
    chat = list(info["messages"])
    assert info["tools"] == episode.tools
    for said in ["Hello", LOOK_UP, ""]:
        observation, reward, terminated, truncated, info = env.step(said)
        step = episode.step_text(said)
        assert (reward, terminated, truncated) == (step.reward, step.terminated, step.truncated)
        assert info["digest"] == step.digest
        assert info["outcomes"] == step.info["outcomes"]
        assert all(message["text"] in observation for message in step.observation["messages"])
        chat += info["messages"]
    assert chat == episode.messages
    assert env.unwrapped.episode.messages == chat  # type: ignore[attr-defined]


def test_the_end_tells_components_and_reason(make: Make) -> None:
    env = make(options={"turns": 2})
    env.reset(seed=1)
    assert env.step("Hello")[3] is False
    _, reward, terminated, truncated, info = env.step({"text": "Hello"})
    assert (reward, terminated, truncated) == (0.0, False, True)
    assert isinstance(info["components"], dict)
    assert isinstance(info["reason"], str)
    with pytest.raises(sandtable.GymError) as raised:
        env.step("Hello")
    assert raised.value.code == "episode_over"
    env.reset()
    env.step("Hello")


def test_options_of_a_reset_hold_for_it_alone(gym: sandtable.Gym, make: Make) -> None:
    env = make(split="written", index=1)
    made = env.reset()[1]["scenario"]
    assert made == gym.reset("storefront", split="written", index=1).scenario
    _, other = env.reset(options={"split": "written", "index": 2, "options": {"turns": 1}})
    assert other["scenario"] == gym.reset("storefront", split="written", index=2).scenario != made
    assert env.step("Hello")[3] is True
    assert env.reset()[1]["scenario"] == made
    assert env.step("Hello")[3] is False
    with pytest.raises(ValueError, match="difficulty"):
        env.reset(options={"difficulty": "hard"})


def test_mistakes_are_told(make: Make, server: sandtable.Server) -> None:
    with pytest.raises(sandtable.GymError, match="version 1 of storefront"):
        gymnasium.make(register("storefront", 99), url=server.url).reset()
    del gymnasium.registry[environment_id("storefront", 99)]
    with pytest.raises(ValueError, match="format"):
        make(format="cobol")
    env = make()
    env.reset()
    with pytest.raises(TypeError, match="An action is"):
        env.unwrapped.step(7)
    nobody = gymnasium.make(STOREFRONT, url="ws://127.0.0.1:9/v1")
    with pytest.raises(sandtable.InfrastructureError):
        nobody.reset()
    nobody.close()


def test_a_copy_is_a_fork_and_a_pickle_goes_on(make: Make) -> None:
    env = make()
    env.reset(seed=5)
    env.step("Hello")
    twin = copy.deepcopy(env)
    identity = env.unwrapped.episode.id  # type: ignore[attr-defined]
    assert twin.unwrapped.episode.id != identity  # type: ignore[attr-defined]
    assert twin.step(LOOK_UP) == env.step(LOOK_UP)
    moved = pickle.loads(pickle.dumps(env))
    assert moved.unwrapped.episode.id == identity
    assert moved.step("Well?") == twin.step("Well?")
    assert moved.reset()[1]["digest"] == twin.reset()[1]["digest"]
    moved.close()
    twin.close()


def test_environments_without_an_address_share_a_server_that_ends_with_the_last() -> None:
    one, two = gymnasium.make(STOREFRONT), gymnasium.make(STOREFRONT)
    one.reset(seed=1)
    two.reset(seed=1)
    local = next(host.server for host in hosts_module._hosts.values() if host.server)
    one.close()
    one.close()
    assert local.alive
    assert two.step("Hello")[2] is False
    two.close()
    assert not local.alive


def test_render(make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    env, human = make(render_mode="ansi"), make(render_mode="human")
    observation, _ = env.reset(seed=1)
    assert env.render() == observation
    assert env.step("Good day")[0] in env.render()  # type: ignore[operator]
    assert human.reset(seed=1)[0] in capsys.readouterr().out
    human.step("Good day")
    assert "Good day" in capsys.readouterr().out


def test_the_space_admits_unicode_and_nothing_else() -> None:
    space = Unicode(70, seed=1)
    for text in ["", "é", "\N{GRINNING FACE}\0\n", *(space.sample() for _ in range(50))]:
        assert text in space
        assert unflatten(space, flatten(space, text)) == text
        assert set(text) <= {character for character in text if character in space.character_set}
    for other in ["x" * 71, "\ud800", b"x", 7, None]:
        assert other not in space
    assert "\ud800" not in space.character_set
    assert space == pickle.loads(pickle.dumps(space)) == copy.deepcopy(space) != Unicode(71)
    assert _samples() == _samples()


def _samples() -> list[str]:
    space = Unicode(70, seed=1)
    return [space.sample() for _ in range(3)]
