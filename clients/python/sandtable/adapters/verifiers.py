"""verifiers 0.4 (`verifiers.v1`) and prime-rl: a taskset of seeds, and the environment and harness that play them.

verifiers finds them by the name of a module, which must be a top-level one. Put it into your project:

    # sandtable_tasks.py
    from sandtable.adapters.verifiers import SandtableEnv, SandtableHarness, SandtableTaskset

    __all__ = ["SandtableEnv", "SandtableHarness", "SandtableTaskset"]

and run `vf-eval sandtable_tasks --env.taskset.world storefront --env.taskset.url ws://127.0.0.1:8000/v1`.

The harness runs in the process of the environment and calls the model through verifiers' own endpoint, so that every
turn stands in the trace. What the server or the line fails is an error of the trace, which then has no reward.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from .. import aio
from ..chat import Rollout, chat_loop
from ..messages import ChatMessage
from .gyms import framework
from .rollout import Completions, play

vf: Any = framework("verifiers.v1", "verifiers>=0.4")


class SandtableData(vf.TaskData):  # type: ignore[misc]
    """What one task plays."""

    world: str
    url: str | None
    scenario: dict[str, Any]
    turns_max: int | None


class SandtableState(vf.State):  # type: ignore[misc]
    """How the episode ended; 0 where it did not."""

    reward: float = 0.0
    components: dict[str, float] = {}  # noqa: RUF012


class SandtableTask(vf.Task[SandtableData, SandtableState]):  # type: ignore[misc]
    """One scenario. Its reward is the gym's."""

    @vf.reward  # type: ignore[untyped-decorator]
    async def sandtable(self, trace: Any) -> float:
        return float(trace.state.reward)

    @vf.metric  # type: ignore[untyped-decorator]
    async def components(self, trace: Any) -> dict[str, float]:
        return dict(trace.state.components)


class SandtableConfig(vf.TasksetConfig):  # type: ignore[misc]
    """Which scenarios: `count` seeds from `first_seed` on, or for a world of written scenarios as many indices."""

    world: str = "storefront"
    url: str | None = None
    split: str | None = "train"
    first_seed: int = 0
    count: int = 100
    by: Literal["seed", "index"] = "seed"
    options: dict[str, Any] = {}  # noqa: RUF012
    turns_max: int | None = None


class SandtableTaskset(vf.Taskset[SandtableTask, SandtableConfig]):  # type: ignore[misc]
    """A task for each seed."""

    def load(self) -> Iterator[SandtableTask]:
        asked = self.config
        for number in range(asked.first_seed, asked.first_seed + asked.count):
            scenario = {"split": asked.split, asked.by: number, "options": asked.options}
            data = SandtableData(
                name=f"{asked.world}#{number}",
                # The episode opens the chat; verifiers wants a prompt all the same.
                prompt="",
                world=asked.world,
                url=asked.url,
                scenario=scenario,
                turns_max=asked.turns_max,
            )
            yield SandtableTask(data, asked.task)


class SandtableHarness(vf.Harness[vf.HarnessConfig]):  # type: ignore[misc]
    """Plays the episode of a task with the model behind verifiers' endpoint."""

    APPENDS_SYSTEM_PROMPT = True
    EXECUTES_CODE = False
    NEEDS_CONTAINER = False

    async def launch(
        self, ctx: Any, trace: Any, runtime: Any, endpoint: str, secret: str, mcp_urls: dict[str, str], data: Any
    ) -> Any:
        openai = framework("openai", "openai")
        async with openai.AsyncOpenAI(base_url=endpoint, api_key=secret, timeout=None) as client:
            model = Completions(client, ctx.model)

            async def generate(messages: list[ChatMessage], tools: list[dict[str, Any]]) -> dict[str, Any]:
                if data.system_prompt:
                    policy = {**messages[0], "content": f"{messages[0]['content']}\n\n{data.system_prompt}"}
                    messages = [policy, *messages[1:]]
                return await model(messages, tools)

            async def talk(episode: aio.Episode) -> Rollout:
                return await chat_loop(episode, generate, turns_max=data.turns_max)

            try:
                played = await play(data.world, data.scenario, talk, data.url)
            except openai.APIStatusError:
                # A limit of verifiers refuses further turns; an episode that did not end has a reward of 0.
                if trace.stop_condition is None:
                    raise
                return vf.ProgramResult(0, "", "")
        trace.state.reward = played.reward
        trace.state.components = {
            name: float(value) for name, value in played.components.items() if isinstance(value, int | float)
        }
        return vf.ProgramResult(0, "", "")


class SandtableEnvConfig(vf.EnvConfig):  # type: ignore[misc]
    """One agent, which needs no box of its own: nothing that a model writes is run here."""

    agent: vf.AgentConfig = vf.AgentConfig(runtime=vf.SubprocessConfig())


class SandtableEnv(vf.Env[SandtableEnvConfig]):  # type: ignore[misc]
    """An episode of verifiers is one rollout."""

    async def run(self, task: Any, agents: Any) -> None:
        await agents.agent.run(task)
