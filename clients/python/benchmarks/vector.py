"""What a step costs in single frames and in one vector frame: `python benchmarks/vector.py [--json]`.

256 episodes of the storefront take the same turn, a look-up that finds nothing, in several ways, which take turns. A
figure is the median over the repetitions of the wall time of all 256 steps, by 256. The single ways send a frame for
each step; "one after another" waits for each reply, "pipelined" for all together.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import time
from collections.abc import Callable, Coroutine
from typing import Any

import gymnasium

import sandtable
import sandtable.gymnasium
from sandtable import aio

NAME = "sandtable/Storefront-v1"
LOOK_UP: sandtable.Action = {
    "calls": [{"name": "find_customer_by_email", "arguments": {"email": "nobody@example.com"}}]
}
OPTIONS = {"turns": 1000}
GOAL = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=256, help="episodes (256)")
    parser.add_argument("--repetitions", type=int, default=21, help="of each way (21)")
    parser.add_argument("--json", action="store_true", help="print JSON and no table")
    asked = parser.parse_args()
    with sandtable.serve() as server, asyncio.Runner() as runner:
        ways = _ways(server.url, asked.count, runner)
        times: dict[str, list[float]] = {name: [] for name in ways}
        for repetition in range(asked.repetitions + 2):
            for name, play in ways.items():
                started = time.perf_counter()
                play()
                if repetition >= 2:  # The first two warm up.
                    times[name].append(time.perf_counter() - started)
    costs = {name: statistics.median(taken) / asked.count * 1e6 for name, taken in times.items()}
    if asked.json:
        print(json.dumps({"count": asked.count, "repetitions": asked.repetitions, "microseconds": costs}))
        return
    vector, frame = costs["vector environment"], costs["batch frame (step_all)"]
    print(f"{'way':<42}{'µs a step':>10}{'to the vector':>15}{'to the batch':>14}")
    for name, cost in costs.items():
        print(f"{name:<42}{cost:>10.1f}{cost / vector:>14.1f}x{cost / frame:>13.1f}x")
    ratio = costs["single frames (sync), one after another"] / vector
    verdict = "met" if ratio >= GOAL else "missed"
    print(f"goal: a step in a single frame costs {GOAL} times one in the vector; it is {ratio:.1f} times: {verdict}")


def _ways(url: str, count: int, runner: asyncio.Runner) -> dict[str, Callable[[], object]]:
    singles = [gymnasium.make(NAME, url=url, options=OPTIONS, disable_env_checker=True) for _ in range(count)]
    vector = gymnasium.make_vec(NAME, num_envs=count, url=url, options=OPTIONS)
    for place, env in enumerate(singles):
        env.reset(seed=place)
    vector.reset(seed=0)
    gym = sandtable.connect(url)
    lone = gym.reset_many("storefront", seeds=range(count), options=OPTIONS)
    batch = gym.reset_many("storefront", seeds=range(count), options=OPTIONS)
    pipelined = runner.run(_begin(url, count))
    return {
        "single environments, one after another": lambda: [env.step(LOOK_UP) for env in singles],
        "single frames (sync), one after another": lambda: [episode.step(LOOK_UP) for episode in lone],
        "single frames (aio), pipelined": lambda: runner.run(_step_together(pipelined)),
        "batch frame (step_all)": lambda: gym.step_all([(episode, LOOK_UP) for episode in batch]),
        "vector environment": lambda: vector.step([LOOK_UP] * count),
    }


async def _begin(url: str, count: int) -> list[aio.Episode]:
    gym = await aio.connect(url)
    return await gym.reset_many("storefront", seeds=range(count), options=OPTIONS)


async def _step_together(episodes: list[aio.Episode]) -> None:
    steps: list[Coroutine[Any, Any, sandtable.Step]] = [episode.step(LOOK_UP) for episode in episodes]
    await asyncio.gather(*steps)


if __name__ == "__main__":
    main()
