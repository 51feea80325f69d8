"""Episodes, batches and forks through both faces and both codecs."""

from __future__ import annotations

import asyncio
import pickle
import threading
from typing import Any, get_args

import pytest

import sandtable
from sandtable import aio
from sandtable.codec import CodecName

LOOK_UP: sandtable.Action = {
    "calls": [{"name": "find_customer_by_email", "arguments": {"email": "nobody@example.com"}}]
}
HELLO: sandtable.Action = {"text": "Hello"}
codecs = pytest.mark.parametrize("codec", get_args(CodecName))


@codecs
def test_one_run_has_the_same_digests_through_both_faces_and_both_codecs(
    server: sandtable.Server, codec: CodecName
) -> None:
    with sandtable.connect(server.url, codec="json") as gym:
        episode = gym.reset("storefront", seed=7)
        expected = [episode.digest, *(episode.step(action).digest for action in (HELLO, LOOK_UP))]

    async def play() -> list[str]:
        async with aio.connect(server.url, codec=codec) as gym:
            episode = await gym.reset("storefront", seed="7")
            return [episode.digest, *[(await episode.step(action)).digest for action in (HELLO, LOOK_UP)]]

    assert asyncio.run(play()) == expected
    assert len(set(expected)) == 3


@codecs
def test_a_batch_of_256_equals_single_steps(server: sandtable.Server, codec: CodecName) -> None:
    with sandtable.connect(server.url, codec=codec) as gym:
        seeds = list(range(256))
        episodes = gym.reset_many("storefront", seeds=seeds)
        steps = gym.step_all([(episode, LOOK_UP) for episode in episodes])
        assert [episode.seed for episode in episodes] == [str(seed) for seed in seeds]
        for place in (0, 100, 255):
            alone = gym.reset("storefront", seed=seeds[place])
            step = steps[place]
            assert isinstance(step, sandtable.Step)
            assert alone.step(LOOK_UP).digest == step.digest == episodes[place].digest
        gym.close_all(episodes)
        with pytest.raises(sandtable.InfrastructureError) as raised:
            episodes[3].step(HELLO)
        assert raised.value.code == "episode_unknown"


def test_a_batch_is_split_where_the_server_takes_less(gym: sandtable.Gym) -> None:
    most = int(gym.limits["requestsMax"])
    episodes = gym.reset_many("storefront", count=most + 3, seed=1)
    assert len({episode.id for episode in episodes}) == most + 3
    assert len({episode.digest for episode in episodes}) == 1
    steps = gym.step_all([(episode, HELLO) for episode in episodes])
    assert {step.digest for step in steps if isinstance(step, sandtable.Step)} == {episodes[0].digest}
    gym.close_all(episodes)


def test_reset_many_makes_all_or_none(gym: sandtable.Gym) -> None:
    with pytest.raises(sandtable.GymError) as raised:
        gym.reset_many("storefront", seeds=[1, 2, "not a seed", 4])
    assert raised.value.code == "request_invalid"
    with pytest.raises(ValueError, match="seeds"):
        gym.reset_many("storefront")
    assert gym.reset_many("storefront", seeds=[]) == []


def test_an_item_of_a_batch_fails_alone(gym: sandtable.Gym) -> None:
    one, two = gym.reset_many("storefront", count=2, seed=3)
    two.close()
    step, error = gym.step_all([(one, HELLO), (two, HELLO)])
    assert isinstance(step, sandtable.Step)
    assert isinstance(error, sandtable.InfrastructureError)
    assert (one.turn, two.turn) == (1, 0)
    with pytest.raises(sandtable.GymError, match="one move"):
        gym.step_all([(one, HELLO), (one, HELLO)])


def test_forks_go_on_as_their_parent(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=11)
    digests = [episode.digest, *(episode.step(action).digest for action in (HELLO, LOOK_UP, HELLO))]
    now, *others = episode.fork(count=3)
    (early,) = episode.fork(turn=1)
    (other,) = gym.fork(episode, stream="branch")
    assert (now.digest, now.turn, now.messages) == (episode.digest, 3, episode.messages)
    assert len({each.id for each in (episode, now, *others)}) == 4
    assert (early.digest, early.turn) == (digests[1], 1)
    assert [early.step(action).digest for action in (LOOK_UP, HELLO)] == digests[2:]
    assert early.messages == episode.messages
    assert now.step(LOOK_UP).digest == others[0].step(LOOK_UP).digest == episode.step(LOOK_UP).digest
    assert other.step(LOOK_UP).digest != episode.digest
    with pytest.raises(sandtable.GymError) as raised:
        episode.fork(turn=99)
    assert raised.value.code == "turn_order"


def test_attributes_follow_the_episode(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7, options={"turns": 2})
    assert (episode.world, episode.turn, episode.reward, episode.over) == ("storefront", 0, 0, False)
    first = episode.step(HELLO)
    last = episode.step(HELLO)
    assert (last.truncated, last.terminated, episode.truncated, episode.over, episode.reward) == (
        True,
        False,
        True,
        True,
        0,
    )
    assert [step for _, step in episode.steps] == [first, last]
    assert episode.observation == last.observation and episode.info == last.info and episode.next is None
    with pytest.raises(sandtable.GymError) as raised:
        episode.step(HELLO)
    assert raised.value.code == "episode_over" and not isinstance(raised.value, sandtable.InfrastructureError)
    lines = episode.replay()
    assert [line.get("digest") for line in lines[1:3]] == [first.digest, last.digest]
    assert set(episode.inspect("grade")) == {"reward", "components"}
    episode.close()
    episode.close()


def test_worlds_are_described(gym: sandtable.Gym) -> None:
    assert "storefront" in [world["world"] for world in gym.worlds()]
    contract = gym.describe("storefront", {"difficulty": "hard"})
    assert gym.reset("storefront", seed=7).policy == contract["policy"]
    with pytest.raises(sandtable.GymError) as raised:
        gym.reset("nowhere")
    assert raised.value.code == "world_unknown"
    with pytest.raises(sandtable.GymError) as raised:
        gym.reset("storefront", options={"speed": 1})
    assert (
        raised.value.code == "option_unknown"
        and raised.value.data is not None
        and "turns" in raised.value.data["options"]
    )


deep: Any = {}
for _ in range(40):
    deep = {"deeper": deep}


@codecs
@pytest.mark.parametrize(
    "value",
    [float("nan"), {1, 2}, b"bytes", "\ud800", 2**70, deep, {"text": object()}],
    ids=lambda value: str(value)[:12],
)
def test_what_the_wire_cannot_carry_is_an_error_at_once(server: sandtable.Server, codec: CodecName, value: Any) -> None:
    with sandtable.connect(server.url, codec=codec) as gym:
        episode = gym.reset("storefront", seed=7)
        with pytest.raises(sandtable.GymError) as raised:
            episode.step({"calls": [{"name": "find_order", "arguments": {"value": value}}]})
        assert raised.value.code in ("request_invalid", "frame_malformed")
        assert not isinstance(raised.value, sandtable.InfrastructureError)
        assert episode.step(HELLO).turn == 1


def test_an_action_may_be_changed_after_its_step(gym: sandtable.Gym) -> None:
    episode, action = gym.reset("storefront", seed=7), sandtable.Action(text="one")
    episode.step(action)
    action["text"] = "two"
    episode.step(action)
    assert [each["content"] for each in episode.messages if each["role"] == "assistant"][-2:] == ["one", "two"]


def test_calls_come_from_many_threads(gym: sandtable.Gym) -> None:
    digests: list[str] = []

    def play() -> None:
        episode = gym.reset("storefront", seed=5)
        for _ in range(5):
            episode.step(LOOK_UP)
        digests.append(episode.digest)

    threads = [threading.Thread(target=play) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(digests) == 16 and len(set(digests)) == 1


def test_concurrent_steps_of_one_episode_keep_their_order(server: sandtable.Server) -> None:
    async def play() -> None:
        async with aio.connect(server.url) as gym:
            episode = await gym.reset("storefront", seed=7)
            steps = await asyncio.gather(*(episode.step({"text": str(number)}) for number in range(5)))
            assert [step.turn for step in steps] == list(range(1, 6))
            assert [move.get("text") for move, _ in episode.steps] == [str(number) for number in range(5)]

    asyncio.run(play())


def test_a_cancelled_step_is_settled_when_it_is_stepped_again(server: sandtable.Server) -> None:
    async def play() -> None:
        async with aio.connect(server.url) as gym:
            episode = await gym.reset("storefront", seed=7)
            stepping = asyncio.create_task(episode.step(HELLO))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            stepping.cancel()
            with pytest.raises(asyncio.CancelledError):
                await stepping
            assert (await episode.step(HELLO)).turn == 1
            assert (await episode.step(LOOK_UP)).turn == 2

    asyncio.run(play())


def test_errors_pickle_as_they_are() -> None:
    errors = [
        sandtable.GymError("turn_order", "no", {"expected": 2}),
        sandtable.InfrastructureError("fault", "a bug"),
        sandtable.ConnectionLost("gone"),
    ]
    for error in errors:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.code, str(again), again.data) == (type(error), error.code, str(error), error.data)
