"""A user that a model plays."""

from __future__ import annotations

import asyncio
import os
import pickle
from pathlib import Path
from typing import Any, cast

import pytest

import sandtable
from sandtable import aio
from sandtable.model_user import ModelUser, ModelUserError, _user_chat
from sandtable.record import Origin, Record
from sandtable.settings import Settings
from sandtable.user_move import NoMove, read_move

from .stand_in import Answer, StandIn, call, message, stand_in, words

EXTERNAL = {"user": "external"}
BEGIN = {"role": "user", "content": "(The agent is there. You speak first.)"}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def user_of(endpoint: StandIn, **settings: Any) -> ModelUser:
    return ModelUser(endpoint.base_url, "a-model", **settings)


def actions_of(episode: sandtable.Episode) -> list[Any]:
    return [line["action"] for line in episode.replay() if "action" in line]


def test_a_conversation_is_seen_from_the_other_side(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7, options=EXTERNAL)
    with stand_in(words("Hello there."), message(content="Why?", reasoning_content="Hm."), words("###STOP###")) as end:
        user = user_of(end, api_key="k\n")
        user.play_sync(episode)
        episode.step({"calls": [{"name": "get_today", "arguments": {}}], "thought": "a secret thought"})
        episode.step({"text": "What is your email?"})
        user.play_sync(episode)
        episode.step({"text": "To find you."})
        step = user.play_sync(episode)
    assert (step.terminated, step.info["reason"]) == (True, "user_stop")
    assert end.keys == ["Bearer k"] * 3
    last = end.asked[-1]
    assert (last["model"], last["temperature"], "tools" in last) == ("a-model", 0, False)
    assert episode.user is not None
    assert last["messages"][0]["content"].endswith(f"Your part:\n{episode.user['prompt']}")
    assert last["messages"][1:] == [
        BEGIN,
        {"role": "assistant", "content": "Hello there."},
        {"role": "user", "content": "What is your email?"},
        {"role": "assistant", "content": "Why?"},
        {"role": "user", "content": "To find you."},
    ]
    assert [action for action in actions_of(episode) if action.get("as") == "user"] == [
        {"as": "user", "text": "Hello there."},
        {"as": "user", "text": "Why?", "thought": "Hm."},
        {"as": "user", "text": "###STOP###", "stop": True},
    ]


def test_both_faces_play_alike(server: sandtable.Server, gym: sandtable.Gym) -> None:
    async def play(user: ModelUser) -> tuple[str, list[Any]]:
        async with aio.connect(server.url) as connected:
            episodes = await connected.reset_many("storefront", seeds=[7, 7], options=EXTERNAL)
            await asyncio.gather(*(user.play(episode) for episode in episodes))
            return episodes[0].digest, [episode.digest for episode in episodes]

    episode = gym.reset("storefront", seed=7, options=EXTERNAL)
    with stand_in(*[words("Hello.")] * 3) as end:
        user_of(end).play_sync(episode)
        digest, both = asyncio.run(play(user_of(end)))
    assert episode.digest == digest and set(both) == {digest}
    assert end.asked[0] == end.asked[1] == end.asked[2]


def test_a_fork_and_a_pickle_go_on_with_what_the_user_knew(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7, options=EXTERNAL)
    with stand_in(words("Hello."), *[words("Fine.")] * 3) as end:
        user = pickle.loads(pickle.dumps(user_of(end)))
        user.play_sync(episode)
        episode.step({"text": "Well?"})
        (fork,) = episode.fork()
        for each in (episode, fork, pickle.loads(pickle.dumps(fork))):
            if each.next == "user":
                user.play_sync(each)
    assert end.asked[1] == end.asked[2] and fork.digest == episode.digest


def test_the_users_own_calls_are_told_with_their_results_and_the_agents_are_not() -> None:
    """By hand, since no world of this repository lets the user call tools without data that are not in it."""
    call_by_id = {"id": "mine", "name": "look", "arguments": {"at": "it"}}

    def reply(turn: int, next_side: str, *messages: Any) -> Any:
        info: Any = {"outcomes": []}
        return dict(
            turn=turn, observation={"messages": messages}, reward=0, terminated=False, truncated=False, info=info
        ) | {"digest": "", "next": next_side}

    moves = [
        ({"text": "Look at it."}, reply(1, "user", {"role": "assistant", "text": "Look at it."})),
        (
            {"as": "user", "calls": [call_by_id, {"name": "shake"}]},
            reply(
                2,
                "user",
                {"role": "tool", "text": "red", "call": "mine", "name": "look"},
                {"role": "tool", "text": "no", "call": 1, "name": "shake", "error": "refused"},
            ),
        ),
        ({"as": "user", "text": "It is red."}, reply(3, "agent", {"role": "user", "text": "It is red."})),
        (
            {"calls": [{"name": "hidden"}], "text": "not heard"},
            reply(4, "agent", {"role": "tool", "text": "hidden", "call": 0}),
        ),
        ({"text": "Good."}, reply(5, "user", {"role": "assistant", "text": "Good."})),
    ]
    before = [
        {"role": "user", "text": "Help."},
        {"role": "assistant", "text": "", "calls": [{"id": "h", "name": "hidden", "arguments": {}}]},
        {"role": "tool", "text": "hidden", "call": "h"},
    ]
    origin = Origin("world", cast(Any, {"observation": {"messages": before}}), cast(Any, {}))
    record = Record(Settings("ws://127.0.0.1:1/v1"), origin, "id", [pickle.dumps(move) for move in moves])
    calls = [
        {"id": "mine", "type": "function", "function": {"name": "look", "arguments": '{"at":"it"}'}},
        {"id": "call_2_1", "type": "function", "function": {"name": "shake", "arguments": "{}"}},
    ]
    assert _user_chat(record) == [
        BEGIN,
        {"role": "assistant", "content": "Help."},
        {"role": "user", "content": "Look at it."},
        {"role": "assistant", "content": None, "tool_calls": calls},
        {"role": "tool", "tool_call_id": "mine", "content": "red"},
        {"role": "tool", "tool_call_id": "call_2_1", "content": "no"},
        {"role": "assistant", "content": "It is red."},
        {"role": "user", "content": "Good."},
    ]


def test_tau2_mock_with_the_users_tools() -> None:
    beside = Path(__file__).parents[4] / "shared" / "data" / "tau2"
    data = os.environ.get("SANDTABLE_TAU2", beside)
    if not Path(data).is_dir():
        pytest.skip("the data of tau2-bench are not there; SANDTABLE_TAU2 names their folder")
    with sandtable.serve(tau2=data) as server, sandtable.connect(server.url) as gym:
        episode = gym.reset("tau2/mock", index=0, options=EXTERNAL)
        assert episode.user is not None
        tool = episode.user["tools"][0]
        with stand_in(call("create_task"), call(tool), words("Done. ###TRANSFER###")) as end:
            user = user_of(end)
            while episode.next == "user" and not episode.over:
                user.play_sync(episode)
        assert [each["function"]["name"] for each in end.asked[0]["tools"]] == episode.user["tools"]
        assert '"create_task" is none of the user\'s tools' in end.asked[1]["messages"][0]["content"]
        assert [action.get("stop") for action in actions_of(episode)] == [None, True]
        assert end.asked[2]["messages"][-1] == {
            "role": "tool",
            "tool_call_id": "call_1_0",
            "content": episode.steps[0][1].observation["messages"][0]["text"],
        }
        assert (episode.terminated, episode.info["reason"]) == (True, "user_stop")


@pytest.mark.parametrize(
    ("answer", "action"),
    [
        ({"content": " Hi "}, {"text": "Hi"}),
        ({"content": "<think>Hm.</think>\nHi"}, {"text": "Hi", "thought": "Hm."}),
        ({"content": [{"type": "text", "text": "H"}, {"type": "text", "text": "i"}]}, {"text": "Hi"}),
        ({"content": "a\ud83d", "tool_calls": []}, {"text": "a\ufffd"}),
        ({"content": "Bye ###OUT-OF-SCOPE###"}, {"text": "Bye ###OUT-OF-SCOPE###", "stop": True}),
        ({"tool_calls": [{"function": {"name": "look"}}]}, {"calls": [{"name": "look", "arguments": "{}"}]}),
        (
            {"content": "###STOP###", "tool_calls": [{"function": {"name": "look", "arguments": {"a": 1}}}]},
            {"text": "###STOP###", "calls": [{"name": "look", "arguments": '{"a": 1}'}]},
        ),
    ],
)
def test_what_is_a_move(answer: dict[str, Any], action: dict[str, Any]) -> None:
    assert read_move(answer, ["look"]) == {"as": "user", **action}


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        ({}, "neither words nor calls"),
        ({"content": "<think>and thinks"}, "neither words nor calls"),
        ({"tool_calls": {"name": "look"}}, "tool_calls is no list"),
        ({"tool_calls": [None]}, "no function with a name"),
        ({"tool_calls": [{"function": {"name": 3}}]}, "no function with a name"),
        ({"tool_calls": [{"function": {"name": "shake"}}]}, '"shake" is none of the user\'s tools, which are look'),
        (
            {"tool_calls": [{"function": {"name": "look", "arguments": '{"a":'}}]},
            "arguments of look are no JSON object",
        ),
        ({"tool_calls": [{"function": {"name": "look", "arguments": "[" * 100_000}}]}, "arguments of look"),
    ],
)
def test_what_is_none(answer: dict[str, Any], wrong: str) -> None:
    with pytest.raises(NoMove, match=wrong):
        read_move(answer, ["look"])


def test_no_move_is_asked_for_again_and_at_last_told(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7, options=EXTERNAL)
    with stand_in(words(""), call("look"), words("Hello."), *[call("look")] * 5) as end:
        user = user_of(end)
        user.play_sync(episode)
        systems = [asked["messages"][0]["content"] for asked in end.asked]
        assert "could not be used" not in systems[0]
        assert "neither words nor calls. Answer again." in systems[1]
        assert '"look" is none of the user\'s tools, which are none. Answer again.' in systems[2]
        episode.step({"text": "Well?"})
        with pytest.raises(ModelUserError, match=r'no move in 4 answers\. In the last one "look" is none.*theirs'):
            user.play_sync(episode)
    assert (len(end.asked), episode.turn) == (7, 2)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Answer('{"error":\n"out of memory"}', status=500), r'answered with status 500: {"error": "out of memory"}\.$'),
        (Answer("", status=401), r"answered with status 401: an empty text\.$"),
        (Answer('{"choices":[]}'), r"no chat completion; expected choices\[0\]\.message in {\"choices\":\[\]}"),
        (Answer("<html>"), "no chat completion.*<html>"),
        (Answer("null"), "no chat completion.*null"),
        (Answer("late", after_seconds=1), r"did not answer in 0\.2 seconds"),
    ],
)
def test_an_endpoint_that_fails_is_told_of_and_nothing_was_moved(gym: sandtable.Gym, answer: Answer, told: str) -> None:
    episode = gym.reset("storefront", seed=7, options=EXTERNAL)
    with stand_in(answer, words("Hello.")) as end:
        with pytest.raises(ModelUserError, match=told) as raised:
            user_of(end, timeout_seconds=0.2 if answer.after_seconds else 20).play_sync(episode)
        assert end.base_url in str(raised.value) and (len(end.asked), episode.turn) == (1, 0)
        user_of(end).play_sync(episode)
    assert episode.turn == 1


def test_nobody_there(gym: sandtable.Gym) -> None:
    with stand_in() as end:
        pass
    with pytest.raises(ModelUserError, match=r"cannot be reached: .*refused"):
        user_of(end).play_sync(gym.reset("storefront", seed=7, options=EXTERNAL))


def test_wrong_use_is_told_kindly(gym: sandtable.Gym) -> None:
    user = ModelUser("http://127.0.0.1:1/v1", "a-model", api_key="a key")
    assert "a key" not in repr(user)
    with pytest.raises(ValueError, match="reset with the option user=external"):
        user.play_sync(gym.reset("storefront", seed=7))
    episode = gym.reset("storefront", seed=7, options=EXTERNAL)
    episode.step({"as": "user", "text": "Hello."})
    with pytest.raises(ValueError, match="The agent moves next"):
        user.play_sync(episode)
    for url in ("127.0.0.1:80", "ws://127.0.0.1/v1", ""):
        with pytest.raises(ValueError, match="has an address such as"):
            ModelUser(url, "a-model")
