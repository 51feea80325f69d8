"""The adapters for verl, slime, SkyRL, ART, rLLM and Ray, against stand-ins that call them as the frameworks do.

Each stand-in says which file and commit it follows. None of these frameworks runs here.
"""

from __future__ import annotations

import asyncio
import enum
import importlib
import json
import pickle
import re
import sys
import types
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

import sandtable
from sandtable.adapters.ray import Player
from sandtable.adapters.tokens import TokenChat

from .witness import ROW, as_chat, as_hermes, turn_of, witness

SCENARIO = {"world": "storefront", **ROW}


@pytest.fixture(scope="module")
def actions(server: sandtable.Server) -> list[Any]:
    return witness(server.url)


def adapter(monkeypatch: pytest.MonkeyPatch, name: str, **modules: dict[str, Any]) -> Any:
    """The adapter, imported where only the stand-ins are there; in a module's name `__` stands for a dot."""
    for dotted, members in modules.items():
        parts = dotted.split("__")
        for end in range(1, len(parts) + 1):
            module = types.ModuleType(".".join(parts[:end]))
            monkeypatch.setitem(sys.modules, module.__name__, sys.modules.get(module.__name__, module))
        vars(sys.modules[".".join(parts)]).update(members)
    monkeypatch.delitem(sys.modules, f"sandtable.adapters.{name}", raising=False)
    return importlib.import_module(f"sandtable.adapters.{name}")


class Characters:
    """A tokenizer of characters and marks with a template in the manner of ChatML, as transformers' tokenizers are
    called.
    """

    marks = ("<|im_start|>", "<|im_end|>")

    def encode(self, text: str, add_special_tokens: bool = True) -> list[int]:
        pieces = re.split(r"(<\|im_start\|>|<\|im_end\|>)", text)
        return [
            token
            for piece in pieces
            for token in ([-1 - self.marks.index(piece)] if piece in self.marks else map(ord, piece))
        ]

    def decode(self, tokens: Sequence[int], skip_special_tokens: bool = False) -> str:
        return "".join(self.marks[-1 - token] if token < 0 else chr(token) for token in tokens)

    def apply_chat_template(
        self,
        messages: Sequence[dict[str, Any]],
        tools: Sequence[Any] | None = None,
        add_generation_prompt: bool = False,
        tokenize: bool = True,
    ) -> str:
        assert not tokenize
        text = json.dumps([tool["function"]["name"] for tool in tools or []]) + "\n"
        for message in messages:
            called = [json.dumps(call["function"]) for call in message.get("tool_calls", [])]
            said = [message["content"]] if message["content"] else []
            body = "\n".join([*said, *(f"<tool_call>\n{call}\n</tool_call>" for call in called)])
            text += f"<|im_start|>{message['role']}\n{body}<|im_end|>\n"
        return text + "<|im_start|>assistant\n" if add_generation_prompt else text


class Writer:
    """A model server: it goes on with the text where it is the assistant's turn, `cut` of the turns without the end
    mark.
    """

    def __init__(self, actions: Sequence[Any], cut: int = 0) -> None:
        self.texts = as_hermes(actions)
        self.seen: list[list[int]] = []
        self.cut = cut

    def write(self, tokens: list[int]) -> list[int]:
        self.seen.append(tokens)
        turn = Characters().decode(tokens).count("<|im_start|>assistant\n") - 1
        return Characters().encode(self.texts[turn] + ("" if turn < self.cut else "<|im_end|>"))


def as_text(messages: Sequence[dict[str, Any]]) -> str:
    """A whole chat as the template writes it at once: the reference for what grows turn by turn."""
    read = [
        {
            **message,
            "tool_calls": [
                {"function": {**call["function"], "arguments": json.loads(call["function"]["arguments"])}}
                for call in message.get("tool_calls", [])
            ],
        }
        for message in messages
    ]
    return Characters().apply_chat_template(read, None, tokenize=False).split("\n", 1)[1]


@dataclass
class AgentLoopOutput:
    prompt_ids: list[int]
    response_ids: list[int]
    response_mask: list[int]
    response_logprobs: list[float] | None
    reward_score: float | None
    num_turns: int
    metrics: Any
    extra_fields: dict[str, Any] = field(default_factory=dict)


class AgentLoopBase:
    """verl-project/verl, verl/experimental/agent_loop/agent_loop.py @ 02dd715167b4981645857b924df48e2fb6241b6d."""

    def __init__(self, trainer_config: Any, server_manager: Any, tokenizer: Any, processor: Any, **others: Any) -> None:
        self.config, self.server_manager, self.tokenizer = trainer_config, server_manager, tokenizer


class VerlServer(Writer):
    async def generate(self, request_id: str, *, prompt_ids: list[int], sampling_params: dict[str, Any]) -> Any:
        tokens = self.write(prompt_ids)
        return types.SimpleNamespace(token_ids=tokens, log_probs=[-0.5] * len(tokens))


def verl_output(
    monkeypatch: pytest.MonkeyPatch, url: str, model: Any, response_length: int = 100_000, prompt_length: int = 100_000
) -> AgentLoopOutput:
    registered: dict[str, Any] = {}

    def register(name: str) -> Any:
        return lambda kind: registered.setdefault(name, kind)

    members = {"AgentLoopBase": AgentLoopBase, "AgentLoopOutput": AgentLoopOutput, "register": register}
    adapter(monkeypatch, "verl", verl__experimental__agent_loop__agent_loop=members)
    lengths = types.SimpleNamespace(response_length=response_length, prompt_length=prompt_length)
    config = types.SimpleNamespace(actor_rollout_ref=types.SimpleNamespace(rollout=lengths))
    loop = registered["sandtable"](
        trainer_config=config, server_manager=model, tokenizer=Characters(), processor=None, tools=[], url=url
    )
    row = {"raw_prompt": [], "extra_info": {"index": 3, "sandtable": SCENARIO}}
    output: AgentLoopOutput = asyncio.run(loop.run({"logprobs": True, "temperature": 1.0}, **row))
    return output


@pytest.mark.parametrize("cut", [0, 3])
def test_verl_gets_the_tokens_as_they_were_sampled(
    monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any], cut: int
) -> None:
    model = VerlServer(actions, cut)
    output = verl_output(monkeypatch, server.url, model)
    assert output.reward_score == 1.0
    assert len(output.response_ids) == len(output.response_mask) == len(output.response_logprobs or [])
    tokens = output.prompt_ids + output.response_ids
    for seen in model.seen:
        assert tokens[: len(seen)] == seen
    with sandtable.connect(server.url) as gym:
        episode = gym.reset("storefront", **ROW)
        for action in actions[:-1]:
            episode.step(action)
        head = as_text(episode.messages)
    # After its last turn the chat has no more of the template.
    assert Characters().decode(tokens).split("\n", 1)[1].startswith(head)
    wrote = [token for token, mask in zip(output.response_ids, output.response_mask, strict=True) if mask]
    assert Characters().decode(wrote).replace("<|im_end|>", "") == "".join(model.texts)
    assert {
        logprob for logprob, mask in zip(output.response_logprobs or [], output.response_mask, strict=True) if mask
    } == {-0.5}


def test_verl_cuts_a_response_that_is_too_long(
    monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any]
) -> None:
    output = verl_output(monkeypatch, server.url, VerlServer(actions), response_length=300)
    assert (len(output.response_ids), len(output.response_mask), output.reward_score) == (300, 300, 0.0)


def test_verl_is_told_of_a_prompt_that_is_too_long(
    monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any]
) -> None:
    with pytest.raises(ValueError, match="raise prompt_length"):
        verl_output(monkeypatch, server.url, VerlServer(actions), prompt_length=100)


def test_verl_gets_no_reward_from_a_server_that_fails(monkeypatch: pytest.MonkeyPatch, actions: list[Any]) -> None:
    doomed = sandtable.serve()

    class Closing(VerlServer):
        def write(self, tokens: list[int]) -> list[int]:
            doomed.close()
            return super().write(tokens)

    with pytest.raises(sandtable.InfrastructureError):
        verl_output(monkeypatch, doomed.url, Closing(actions))


class Status(enum.Enum):
    PENDING = "pending"
    COMPLETED = "completed"
    TRUNCATED = "truncated"
    ABORTED = "aborted"


@dataclass
class Sample:
    """THUDM/slime, slime/utils/types.py @ 0d234f3e3a83c81b7d37209994e0b994deacbb24, the fields that are filled."""

    metadata: dict[str, Any]
    tokens: list[int] = field(default_factory=list)
    response: str = ""
    response_length: int = 0
    reward: float | None = None
    loss_mask: list[int] | None = None
    rollout_log_probs: list[float] | None = None
    status: Status = Status.PENDING


def slime_sample(monkeypatch: pytest.MonkeyPatch, url: str, model: Writer, reason: str = "stop") -> Sample:
    """Calls as slime/rollout/sglang_rollout.py @ 0044b40d6584cc8f6de5673ae52f7c1628ebd7f6 does."""

    class GenerateState:
        def __init__(self, args: Any) -> None:
            self.tokenizer = Characters()

    async def post(address: str, body: dict[str, Any]) -> dict[str, Any]:
        assert address == "http://router:30000/generate"
        assert body["return_logprob"] and body["sampling_params"]["max_new_tokens"] > 0
        written = [(-0.25, token, None) for token in model.write(body["input_ids"])]
        return {"text": "", "meta_info": {"output_token_logprobs": written, "finish_reason": {"type": reason}}}

    slime = adapter(
        monkeypatch,
        "slime",
        slime__rollout__sglang_rollout={"GenerateState": GenerateState},
        slime__utils__http_utils={"post": post},
    )
    args = types.SimpleNamespace(sglang_router_ip="router", sglang_router_port=30000)
    sample = Sample({**SCENARIO, "url": url})
    filled: Sample = asyncio.run(slime.generate(args, sample, {"max_new_tokens": 100_000}))
    return filled


def test_slime_gets_a_full_sample(
    monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any]
) -> None:
    sample = slime_sample(monkeypatch, server.url, Writer(actions))
    assert (sample.status, sample.reward) == (Status.COMPLETED, 1.0)
    assert sample.response_length == len(sample.loss_mask or []) == len(sample.rollout_log_probs or [])
    assert Characters().decode(sample.tokens[-sample.response_length :]) == sample.response
    assert sample.response.startswith(as_hermes(actions)[0])


def test_slime_takes_an_abort(monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any]) -> None:
    sample = slime_sample(monkeypatch, server.url, Writer(actions), "abort")
    assert (sample.status, sample.reward, sample.tokens) == (Status.ABORTED, None, [])


class BaseTextEnv:
    """NovaSky-AI/SkyRL, skyrl-gym/skyrl_gym/envs/base_text_env.py @ 4855491334a957020cd17ad7c1d78e33c20d2635, called
    as skyrl/train/generators/skyrl_gym_generator.py @ 00778b77f71c91e1b92dbe0c1b32b84b325af75f does.
    """

    def __init__(self) -> None:
        self.turns = 0
        self.max_turns = 1


@pytest.mark.parametrize(("max_turns", "reward"), [(100, 1.0), (2, 0.0)])
def test_skyrl_plays_text(
    monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any], max_turns: int, reward: float
) -> None:
    skyrl = adapter(monkeypatch, "skyrl", skyrl_gym__envs__base_text_env={"BaseTextEnv": BaseTextEnv})
    extras = {"max_turns": max_turns, "sandtable": {**SCENARIO, "url": server.url}}
    env = skyrl.SandtableEnv(env_config={}, extras=extras)
    chat, _ = env.init([{"role": "user", "content": "not used"}])
    assert [message["role"] for message in chat] == ["system", "user"]
    assert '"name": "cancel_order"' in chat[0]["content"]
    rewards: list[float] = []
    for text in as_hermes(actions):
        output = env.step(text)
        rewards.append(output["reward"])
        if output["done"]:
            break
        chat += [{"role": "assistant", "content": text}, *output["observations"]]
    with sandtable.connect(server.url) as gym:
        episode = gym.reset("storefront", **ROW)
        for action in actions[: len(rewards) - 1]:
            episode.step(action)
    expected = [
        f"<tool_response>\n{message['content']}\n</tool_response>" if message["role"] == "tool" else message["content"]
        for message in episode.messages[1:]
        if message["role"] != "assistant"
    ]
    assert [message["content"] for message in chat[1:] if message["role"] == "user"] == expected
    assert all(set(message) == {"role", "content"} for message in chat)
    assert output["done"] and (sum(rewards), rewards[-1]) == (reward, reward)
    assert bool(env.get_metrics()) == (reward == 1.0)
    env.close()
    env.close()


class Client:
    """An OpenAI client, as far as `client.chat.completions.create` goes."""

    def __init__(self, actions: Sequence[Any]) -> None:
        self.answers = as_chat(actions)
        self.chat = self.completions = self

    async def create(self, *, model: str, messages: list[Any], tools: list[Any], **sampling: Any) -> Any:
        answer = self.answers[turn_of(messages)]
        message = types.SimpleNamespace(model_dump=lambda exclude_none: dict(answer))
        return types.SimpleNamespace(choices=[types.SimpleNamespace(message=message, answer=answer)])

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *problem: object) -> None:
        pass


def test_art_gets_choices_where_the_model_spoke(
    monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any]
) -> None:
    """OpenPipe/ART, src/art/trajectories.py @ 1425b1d5fb6765b154f02b7aa06839c742f59ff1."""
    art = adapter(monkeypatch, "art", art={"Trajectory": types.SimpleNamespace})
    found = asyncio.run(art.rollout("storefront", Client(actions), "tiny", ROW, url=server.url))
    choices = [each for each in found.messages_and_choices if not isinstance(each, dict)]
    assert [choice.answer for choice in choices] == as_chat(actions)
    assert not any(isinstance(each, dict) and each["role"] == "assistant" for each in found.messages_and_choices)
    assert (found.reward, found.metrics["turns"]) == (1.0, len(actions))
    assert {tool["type"] for tool in found.tools} == {"function"}


def test_rllm_gets_an_episode(monkeypatch: pytest.MonkeyPatch, server: sandtable.Server, actions: list[Any]) -> None:
    """rllm-org/rllm, rllm/types.py @ 02f0663d8276b47b4c98a184727414a56069e2a8, called as
    rllm/engine/agentflow_engine.py @ 0222ebb8c59ea314c4e50d65332ca7feb6bb06a9 does.
    """
    bag = types.SimpleNamespace
    rllm = adapter(
        monkeypatch,
        "rllm",
        rllm__types={"Trajectory": bag, "Episode": bag},
        rllm__eval__types={"EvalOutput": bag},
        openai={"AsyncOpenAI": lambda base_url, api_key: Client(actions)},
    )
    flow = rllm.SandtableFlow("storefront", server.url)
    task = bag(id="0", instruction="", metadata=ROW)
    episode = asyncio.run(flow.arun(task, bag(base_url="http://gateway", model="tiny", session_uid="0:0")))
    output = rllm.SandtableEvaluator().evaluate(task, episode)
    assert (output.reward, output.is_correct) == (1.0, True)
    assert episode.metrics["turns"] == len(actions)


def test_ray_players_hand_episodes_over(server: sandtable.Server, actions: list[Any]) -> None:
    """As Ray does, everything between two players is pickled."""
    answers = as_chat(actions)

    async def generate(messages: list[Any], tools: list[Any]) -> dict[str, Any]:
        return answers[turn_of(messages)]

    async def start() -> bytes:
        return pickle.dumps(await Player([server.url], generate).start("storefront", [ROW, ROW]))

    async def play(given: bytes) -> list[Any]:
        player = Player([server.url], generate)
        episodes = pickle.loads(given)
        rollouts = [await player.play(episode) for episode in episodes]
        await player.close(episodes)
        return rollouts

    rollouts = asyncio.run(play(asyncio.run(start())))
    assert [rollout.reward for rollout in rollouts] == [1.0, 1.0]


def test_a_chat_whose_calls_cannot_be_read_still_becomes_tokens() -> None:
    chat = TokenChat(Characters(), 10)
    broken = {"id": "a", "type": "function", "function": {"name": "x", "arguments": "{"}}
    opening: list[dict[str, Any]] = [
        {"role": "user", "content": "hi"},
        {"role": "assistant", "content": None, "tool_calls": [broken]},
    ]
    assert '"arguments": "{"' in Characters().decode(chat.ask(opening, []))
