"""Throughput and memory of one Python process against a sandtable server, beside the real OpenEnv server.

    python -m benchmarks.throughput --openenv-python ~/openenv/bin/python

Run it in `clients/python`. Both servers stand on this machine and answer a look-up with texts of one length; stretches
of both are interleaved, the first is dropped, and a figure is the median. OpenEnv is measured where a Python with its
package is named: one session for each socket, 64 at a time, each with one request in flight, which is all it offers.
"""

import argparse
import asyncio
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.asyncio.client import connect as open_socket

from sandtable import Action, aio

LOOK_UP: Action = {"calls": [{"name": "search_products", "arguments": {"word": "a"}}]}
EPISODES, CONNECTIONS, SINGLE = 4096, 4, 64
PORT = 18_423
TURNS_MAX = 1000

Stretch = Callable[[], Awaitable[int]]
"""Plays for a while and returns how many steps were taken."""


def resident_bytes(process: int) -> int:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))


class Sandtable:
    """Episodes of storefront, stepped in batches over four connections, or 64 of them in single frames over one."""

    def __init__(self, codec: str) -> None:
        self.codec = codec
        self.gyms: list[aio.Gym] = []
        self.groups: list[list[aio.Episode]] = []
        self.left = 0

    async def open(self, stack: AsyncExitStack) -> None:
        server = await stack.enter_async_context(aio.serve())
        self.process = server.process_id
        self.before = resident_bytes(self.process)
        for _ in range(CONNECTIONS):
            self.gyms.append(await stack.enter_async_context(aio.connect(server.url, codec=self.codec)))  # type: ignore[arg-type]
        await self.begin()
        self.after = resident_bytes(self.process)

    async def begin(self) -> None:
        """Starts the episodes anew: each has so many turns."""
        for gym, group in zip(self.gyms, self.groups, strict=False):
            await gym.close_all(group)
        seeds = range(EPISODES // CONNECTIONS)
        options = {"turns": TURNS_MAX}
        self.groups = [
            await gym.reset_many("storefront", seeds=[f"{place}-{seed}" for seed in seeds], options=options)
            for place, gym in enumerate(self.gyms)
        ]
        self.left = TURNS_MAX

    async def batches(self) -> int:
        """Every episode takes eight steps, those of a connection in one frame."""
        rounds = 8

        async def play(gym: aio.Gym, group: list[aio.Episode]) -> None:
            for _ in range(rounds):
                for step in await gym.step_all([(episode, LOOK_UP) for episode in group]):
                    assert isinstance(step, aio.Step), step

        await asyncio.gather(*(play(gym, group) for gym, group in zip(self.gyms, self.groups, strict=True)))
        return EPISODES * rounds

    async def singles(self) -> int:
        """64 episodes take 40 steps each, a frame for each step."""
        rounds = 40

        async def play(episode: aio.Episode) -> None:
            for _ in range(rounds):
                await episode.step(LOOK_UP)

        await asyncio.gather(*(play(episode) for episode in self.groups[0][:SINGLE]))
        return SINGLE * rounds


class OpenEnv:
    """The real server, with a tool that answers as long a text; its own clients do the same with more work."""

    def __init__(self, python: str, length: int) -> None:
        self.python = python
        self.length = length
        self.sockets: list[ClientConnection] = []

    async def open(self, stack: AsyncExitStack) -> None:
        program = Path(__file__).with_name("openenv_echo.py")
        words = [str(program), str(PORT), str(self.length), str(SINGLE)]
        child = await asyncio.create_subprocess_exec(self.python, *words)
        stack.callback(child.kill)
        self.process = child.pid
        for attempt in range(300):
            try:
                self.sockets.append(await open_socket(f"ws://127.0.0.1:{PORT}/ws"))
                break
            except OSError:
                if attempt == 299 or child.returncode is not None:
                    raise
                await asyncio.sleep(0.1)
        self.before = resident_bytes(self.process)
        for _ in range(SINGLE - 1):
            self.sockets.append(await open_socket(f"ws://127.0.0.1:{PORT}/ws"))
        for socket in self.sockets:
            stack.push_async_callback(socket.close)
            await self.ask(socket, {"type": "reset", "data": {"seed": 7}})
        self.after = resident_bytes(self.process)

    async def ask(self, socket: ClientConnection, frame: dict[str, Any]) -> dict[str, Any]:
        await socket.send(json.dumps(frame))
        reply: dict[str, Any] = json.loads(await socket.recv())
        assert reply["type"] == "observation", reply
        return reply

    async def singles(self) -> int:
        """Every session takes five steps."""
        rounds = 5
        step = {
            "type": "step",
            "data": {"type": "call_tool", "tool_name": "echo", "arguments": {"message": "a"}},
        }

        async def play(socket: ClientConnection) -> None:
            for _ in range(rounds):
                await self.ask(socket, step)

        await asyncio.gather(*(play(socket) for socket in self.sockets))
        return SINGLE * rounds


async def measure(stretches: dict[str, Stretch], repetitions: int) -> dict[str, float]:
    """Steps a second of each, as the median of interleaved stretches."""
    figures: dict[str, list[float]] = {name: [] for name in stretches}
    for repetition in range(-1, repetitions):
        for name, stretch in stretches.items():
            started = time.perf_counter()
            steps = await stretch()
            if repetition >= 0:
                figures[name].append(steps / (time.perf_counter() - started))
    return {name: statistics.median(values) for name, values in figures.items()}


async def run(codec: str, openenv_python: str | None, repetitions: int) -> dict[str, Any]:
    async with AsyncExitStack() as stack:
        ours = Sandtable(codec)
        await ours.open(stack)
        shown = await ours.groups[0][0].step(LOOK_UP)
        length = len(shown.observation["messages"][0]["text"])
        stretches: dict[str, Stretch] = {"batches": ours.batches, "singles": ours.singles}
        theirs = OpenEnv(openenv_python, length) if openenv_python else None
        if theirs:
            await theirs.open(stack)
            stretches["openenv"] = theirs.singles
        result: dict[str, Any] = {"codec": codec, "text_characters": length}
        result["steps_per_second"] = await measure(stretches, repetitions)
        result["bytes_per_episode"] = {"sandtable": (ours.after - ours.before) / EPISODES}
        if theirs:
            result["bytes_per_episode"]["openenv"] = (theirs.after - theirs.before) / (SINGLE - 1)
        return result


def table(result: dict[str, Any]) -> str:
    speed, memory = result["steps_per_second"], result["bytes_per_episode"]
    batches = f"{EPISODES:,} episodes in batches over {CONNECTIONS} connections"
    rows = [
        ("", "steps a second", "against OpenEnv", "goal"),
        (f"sandtable, {batches}", speed["batches"], 20, ">= 50,000; 20 times"),
        (f"sandtable, {SINGLE} episodes in single frames", speed["singles"], 3, "3 times"),
    ]
    lines = []
    for name, figure, times, goal in rows:
        if isinstance(figure, str):
            lines.append(f"{name:62}{figure:>16}{times:>18}   {goal}")
            continue
        ratio = f"{figure / speed['openenv']:.1f}" if "openenv" in speed else "not measured"
        lines.append(f"{name:62}{figure:16,.0f}{ratio:>18}   {goal}")
    if "openenv" in speed:
        lines.append(f"{f'OpenEnv, {SINGLE} sessions':62}{speed['openenv']:16,.0f}{1:>18}")
    lines.append("")
    for name, figure in memory.items():
        lines.append(f"{name}: {figure / 1000:,.1f} kB of the server's memory for each episode")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--codec", choices=["json", "msgpack"], default="msgpack")
    parser.add_argument("--openenv-python", help="a Python that has the package openenv")
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    result = asyncio.run(run(given.codec, given.openenv_python, given.repetitions))
    print(json.dumps(result) if given.json else table(result))


if __name__ == "__main__":
    main()
