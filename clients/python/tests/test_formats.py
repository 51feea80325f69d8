"""Models' text as actions, and chats in the forms that models take."""

from __future__ import annotations

import json
import random
from typing import Any, get_args

import pytest

import sandtable
from sandtable.formats import FormatName, action_from_chat, action_from_responses, action_from_text, prompt_from_chat
from sandtable.messages import chat_opening, chat_turn, responses_items

CASES: list[tuple[FormatName, str, Any]] = [
    ("hermes", "Hello there<|im_end|>", {"text": "Hello there"}),
    (
        "hermes",
        '<think>Look first.</think>\nWait.\n<tool_call>\n{"name": "find", "arguments": {"size": 2.0}}\n</tool_call>'
        '<tool_call>{"arguments": {}, "name": "list"}</tool_call>',
        {
            "thought": "Look first.",
            "text": "Wait.",
            "calls": [{"name": "find", "arguments": '{"size": 2.0}'}, {"name": "list", "arguments": "{}"}],
        },
    ),
    ("hermes", '<tool_call>{"name": "find"}', {"calls": [{"name": "find"}]}),
    (
        "hermes",
        '<tool_call>{"name": "find", "arguments": {"id": ',
        {"calls": [{"name": "find", "arguments": '{"id":'}]},
    ),
    ("hermes", "<tool_call>find(1)</tool_call>", {"calls": [{"name": "", "arguments": "find(1)"}]}),
    ("llama3", "Hello<|eot_id|>", {"text": "Hello"}),
    ("llama3", '{"name": "find", "parameters": {"a": 1}}', {"calls": [{"name": "find", "arguments": '{"a": 1}'}]}),
    (
        "llama3",
        '<|python_tag|>{"name": "a", "parameters": {}}; {"name": "b", "parameters": {"x": "y; z"}}<|eom_id|>',
        {"calls": [{"name": "a", "arguments": "{}"}, {"name": "b", "arguments": '{"x": "y; z"}'}]},
    ),
    ("llama3", "<|python_tag|>a.call(x=1)", {"calls": [{"name": "", "arguments": "a.call(x=1)"}]}),
    ("llama3", '{"name": "find", "parameters": {"a"', {"calls": [{"name": "find", "arguments": '{"a"'}]}),
    ("llama3", '{"greeting": "Hello"}', {"text": '{"greeting": "Hello"}'}),
    (
        "openai",
        '{"role": "assistant", "content": null, "tool_calls": [{"id": "c1", "type": "function", '
        '"function": {"name": "find", "arguments": "{\\"a\\": 1}"}}]}',
        {"calls": [{"id": "c1", "name": "find", "arguments": '{"a": 1}'}]},
    ),
    ("openai", '[{"name": "find", "arguments": {"a": 1}}]', {"calls": [{"name": "find", "arguments": '{"a": 1}'}]}),
    ("openai", '{"content": "Hello", "tool_calls": [7]}', {"text": "Hello", "calls": [{"name": "", "arguments": "7"}]}),
    ("openai", "Hello {", {"text": "Hello {"}),
]


@pytest.mark.parametrize(("format", "text", "action"), CASES)
def test_text_becomes_the_action_it_means(format: FormatName, text: str, action: Any) -> None:
    assert action_from_text(text, format) == action


@pytest.mark.parametrize("format", get_args(FormatName))
def test_any_text_becomes_an_action_that_the_server_judges(gym: sandtable.Gym, format: FormatName) -> None:
    draw = random.Random(3)
    sources = [text for _, text, _ in CASES] + [
        "",
        "\ud800 half",
        "[[[[",
        '{"name": {}}',
        '<tool_call>{"name": 5}</tool_call>',
    ]
    texts = list(sources)
    for _ in range(200):
        source = draw.choice(sources)
        start, end = sorted(draw.randrange(len(source) + 1) for _ in range(2))
        texts.append(source[:start] + draw.choice(["", '"', "}", "{", "\\", "[" * 50, source]) + source[end:])
    episodes = gym.reset_many("storefront", count=len(texts), seed=7)
    moves = [(episode, action_from_text(text, format)) for episode, text in zip(episodes, texts, strict=True)]
    for step, text in zip(gym.step_all(moves), texts, strict=True):
        assert isinstance(step, sandtable.Step), (text, step)
    gym.close_all(episodes)


def test_a_model_that_writes_text_plays(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7)
    step = episode.step_text('<tool_call>{"name": "find_customer_by_email", "arguments": {"email": 7}}</tool_call>')
    assert step.info["outcomes"][0]["status"] == "malformed"
    step = episode.step_text('{"name": "nothing", "parameters": {}}', format="llama3")
    assert step.observation["messages"][0]["role"] == "tool"
    with pytest.raises(ValueError, match="hermes"):
        episode.step_text("Hello", format="latin")  # type: ignore[arg-type]


def test_prompts_hold_the_chat_in_order(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7)
    call = '<tool_call>\n{"name": "find_customer_by_email", "arguments": {"email": "a@b.c"}}\n</tool_call>'
    episode.step_text(call)
    prompt = prompt_from_chat(episode.messages, episode.tools)
    parts = [episode.policy, json.dumps(episode.tools[0]), call, "<tool_response>", "<|im_start|>assistant\n"]
    places = [prompt.index(part) for part in parts[:-1]] + [prompt.rindex(parts[-1])]
    assert places == sorted(places) and prompt.endswith(parts[-1])
    assert "<|start_header_id|>ipython<|end_header_id|>" in prompt_from_chat(episode.messages, episode.tools, "llama3")


def test_the_chat_is_that_of_the_typescript_client() -> None:
    """The cases of chat.ts: given history, ids made and given, the user's moves."""
    history: Any = {
        "messages": [
            {"role": "user", "text": "Hi"},
            {"role": "assistant", "text": "", "calls": [{"name": "find", "arguments": {"a": 1}}]},
            {"role": "tool", "text": "[]", "name": "find", "call": 0},
        ]
    }
    assert chat_opening("Be kind.", history)[1:] == [
        {"role": "user", "content": "Hi"},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [
                {"id": "call_0_1_0", "type": "function", "function": {"name": "find", "arguments": '{"a":1}'}}
            ],
        },
        {"role": "tool", "tool_call_id": "call_0_1_0", "content": "[]"},
    ]
    answer: Any = {
        "messages": [{"role": "tool", "text": "1", "call": "mine"}, {"role": "tool", "text": "2", "call": 1}]
    }
    turn = chat_turn({"calls": [{"id": "mine", "name": "a"}, {"name": "b", "arguments": "{ }"}]}, 3, answer, None)
    assert turn == [
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {"id": "mine", "type": "function", "function": {"name": "a", "arguments": "{}"}},
                {"id": "call_3_1", "type": "function", "function": {"name": "b", "arguments": "{ }"}},
            ],
        },
        {"role": "tool", "tool_call_id": "mine", "content": "1"},
        {"role": "tool", "tool_call_id": "call_3_1", "content": "2"},
    ]
    assert responses_items(turn) == [
        {"type": "function_call", "call_id": "mine", "name": "a", "arguments": "{}"},
        {"type": "function_call", "call_id": "call_3_1", "name": "b", "arguments": "{ }"},
        {"type": "function_call_output", "call_id": "mine", "output": "1"},
        {"type": "function_call_output", "call_id": "call_3_1", "output": "2"},
    ]
    said: Any = {"messages": [{"role": "assistant", "text": "Hello"}, {"role": "system", "text": "Note"}]}
    assert chat_turn({"text": "Hello"}, 1, said, "user") == [
        {"role": "assistant", "content": "Hello"},
        {"role": "system", "content": "Note"},
    ]
    assert chat_turn({"as": "user", "text": "Hi"}, 2, said, "user") == []
    assert chat_turn({}, 2, {"messages": []}, None) == [{"role": "assistant", "content": ""}]


def test_messages_go_back_in_as_actions(gym: sandtable.Gym) -> None:
    """What an episode shows of a move is that move: read again, it leads to the same chat."""
    episode = gym.reset("storefront", seed=7)
    for action in (
        {"text": "Hello"},
        {"calls": [{"id": "c", "name": "find_customer_by_email", "arguments": {"email": "a@b.c"}}]},
    ):
        episode.step(action)  # type: ignore[arg-type]
    replies = [message for message in episode.messages if message["role"] == "assistant"][-2:]
    again = gym.reset("storefront", seed=7)
    assert [again.step(action_from_chat(reply)).turn for reply in replies] == [1, 2]
    assert again.messages == episode.messages
    calls = [item for item in episode.responses_input if item.get("type") == "function_call"]
    assert action_from_responses(calls)["calls"][0]["name"] == "find_customer_by_email"
    assert [tool["name"] for tool in episode.responses_tools] == [tool["function"]["name"] for tool in episode.tools]
