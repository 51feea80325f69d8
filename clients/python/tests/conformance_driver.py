"""Plays a program of the conformance suite and prints what came of each operation, as JSON.

Reads `{"url", "codec", "face", "program"}` from its input; `tests/conformance/program.ts` says what a program is.
"""

import asyncio
import dataclasses
import inspect
import json
import sys
from typing import Any

import sandtable
from sandtable import aio

Result = dict[str, Any]


async def settled(value: Any) -> Any:
    """A result of either face."""
    return await value if inspect.isawaitable(value) else value


def step_result(step: sandtable.Step | sandtable.GymError) -> Result:
    if isinstance(step, sandtable.GymError):
        return {"error": step.code}
    return {name: value for name, value in dataclasses.asdict(step).items() if value is not None}


async def carry_out(gym: Any, episodes: dict[str, Any], operation: dict[str, Any]) -> Any:
    match operation["do"]:
        case "reset":
            made = gym.reset(operation["world"], seed=operation["seed"], options=operation["options"])
            episode = episodes[operation["episode"]] = await settled(made)
            names = ("turn", "scenario", "seed", "observation", "info", "digest")
            return {name: getattr(episode, name) for name in names}
        case "step":
            return step_result(await settled(episodes[operation["episode"]].step(operation["action"])))
        case "steps":
            moves = [(episodes[name], action) for name, action in operation["moves"]]
            return [step_result(step) for step in await settled(gym.step_all(moves))]
        case "fork":
            parent, children = episodes[operation["episode"]], operation["children"]
            made = await settled(parent.fork(operation["turn"], len(children), operation["stream"]))
            episodes.update(zip(children, made, strict=True))
            return {"turn": made[0].turn, "digest": made[0].digest}
        case "replay":
            return {"lines": await settled(episodes[operation["episode"]].replay())}
        case "chat":
            episode = episodes[operation["episode"]]
            return {"messages": episode.messages, "tools": episode.tools}
        case "close":
            await settled(episodes[operation["episode"]].close())
            return {}
        case other:
            raise ValueError(f"There is no operation {other}.")


async def play(gym: Any, program: list[dict[str, Any]]) -> list[Any]:
    episodes: dict[str, Any] = {}
    results: list[Any] = []
    for operation in program:
        try:
            results.append(await carry_out(gym, episodes, operation))
        except sandtable.GymError as problem:
            results.append({"error": problem.code})
    return results


async def main(given: dict[str, Any]) -> list[Any]:
    if given["face"] == "sync":
        with sandtable.connect(given["url"], codec=given["codec"]) as gym:
            return await play(gym, given["program"])
    async with aio.connect(given["url"], codec=given["codec"]) as async_gym:
        return await play(async_gym, given["program"])


if __name__ == "__main__":
    json.dump(asyncio.run(main(json.load(sys.stdin))), sys.stdout)
