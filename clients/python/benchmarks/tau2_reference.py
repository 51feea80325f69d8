"""What the reference costs: tau2-bench's own gym, and its environment used directly by hand-tuned Python.

    ~/tau2-venv/bin/python tau2_reference.py --tau2 ~/tau2-bench

Run it with a Python that has the package `tau2` and its extra `gym`; docs/benchmarks.md says how to install it. Nothing
of it is changed but the user of airline and retail, who always says one sentence, so that no model is asked; telecom is
played without a user. Its log is off.

Hand-tuned Python uses the package's environment directly: it loads databases and tasks once, copies a database for
every episode in the fastest way there is (from pickled bytes, the collector off), calls tools as functions, and grades
by the database's hash against one that is kept, or by the task's assertions.

A round of a domain is one episode of the gym and five by hand, of tasks that come in turn, with the calls of their gold
plans, in the gym three at most; tasks that a judge grades are left out. With `--asked` every line on standard input
names a domain and is answered by one line of JSON, the seconds of a round: so `sandtable bench tau2` interleaves it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import pickle
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from importlib.metadata import version
from itertools import cycle
from pathlib import Path
from typing import Any

Seconds = dict[str, float]
DOMAINS = ["airline", "retail", "telecom"]
GYM_CALLS_MAX = 3
DIRECT_TASKS = 5


@contextmanager
def data_at(named: Path) -> Iterator[None]:
    """Names the data to the package before it is imported: it looks for `tau2` in a folder that a variable names."""
    inside = named / "data" / "tau2"
    with tempfile.TemporaryDirectory(prefix="tau2-data-") as folder:
        (Path(folder) / "tau2").symlink_to((inside if inside.exists() else named).resolve())
        os.environ["TAU2_DATA_DIR"] = folder
        yield


def timed(action: Callable[..., Any], *arguments: Any) -> tuple[float, Any]:
    started = time.perf_counter()
    result = action(*arguments)
    return time.perf_counter() - started, result


def needs_judge(task: Any) -> bool:
    criteria = task.evaluation_criteria
    return "NL_ASSERTION" in [basis.value for basis in criteria.reward_basis] and bool(criteria.nl_assertions)


def quiet_user(user_simulator: Any) -> type:
    """The reference's user with its model taken out: its state needs no guidelines, and it always says one thing."""
    from tau2.data_model.message import UserMessage
    from tau2.user.user_simulator_base import UserState

    class QuietUser(user_simulator):  # type: ignore[misc]
        def get_init_state(self, message_history: Any = None) -> UserState:
            return UserState(system_messages=[], messages=[])

        def generate_next_message(self, message: Any, state: UserState) -> tuple[UserMessage, UserState]:
            return UserMessage(role="user", content="I need your help, please go on."), state

    return QuietUser


class Gym:
    """The reference's gym, an episode of another task in each round."""

    def __init__(self, domain: str, tasks: list[Any]) -> None:
        self.domain = domain
        self.tasks: Iterator[Any] = cycle(tasks)

    def round(self) -> Seconds:
        from tau2.gym.gym_agent import AgentGymEnv

        task = next(self.tasks)
        env = AgentGymEnv(domain=self.domain, task_id=task.id, solo_mode=self.domain == "telecom")
        reset, _ = timed(env.reset)
        steps = []
        for gold in task.evaluation_criteria.actions[:GYM_CALLS_MAX]:
            call = json.dumps({"name": gold.name, "arguments": gold.arguments})
            took, (_, _, terminated, _, _) = timed(env.step, call)
            assert not terminated, f"{self.domain} {task.id}: a call ended the episode"
            steps.append(took)
        last, (_, reward, terminated, _, info) = timed(env.step, "done()")
        assert terminated and "reward_info" in info, f"{self.domain} {task.id}: not graded"
        return {"reset": reset, "step": statistics.mean(steps), "last": last, "reward": reward}


class Direct:
    """The environment as somebody uses it who knows where the time goes."""

    def __init__(self, domain: str, tasks: list[Any]) -> None:
        from tau2.registry import registry

        env = registry.get_env_constructor(domain)()
        self.env = env
        self.kept = pickle.dumps([env.tools.db, env.user_tools and env.user_tools.db], pickle.HIGHEST_PROTOCOL)
        self.tasks: Iterator[Any] = cycle(tasks)
        self.golds: dict[str, Any] = {}

    def begin(self, task: Any) -> None:
        # While a database is copied the collector only looks in vain for what it could free.
        gc.disable()
        db, user_db = pickle.loads(self.kept)
        gc.enable()
        self.env.tools.db = db
        if self.env.user_tools:
            self.env.user_tools.db = user_db
        state = task.initial_state
        if state:
            self.env.set_state(state.initialization_data, state.initialization_actions, state.message_history or [])

    def hashes(self) -> tuple[str | None, str | None]:
        return self.env.get_db_hash(), self.env.get_user_db_hash()

    def gold(self, task: Any) -> tuple[str | None, str | None]:
        """The hashes of the right end, made once for each task."""
        if task.id not in self.golds:
            self.begin(task)
            for action in task.evaluation_criteria.actions:
                try:
                    self.env.make_tool_call(action.name, requestor=action.requestor, **action.arguments)
                except Exception:  # As the reference's grader has it.
                    continue
            self.golds[task.id] = self.hashes()
        return self.golds[task.id]  # type: ignore[no-any-return]

    def grade(self, task: Any, gold: tuple[str | None, str | None]) -> bool:
        criteria = task.evaluation_criteria
        same = "DB" not in [basis.value for basis in criteria.reward_basis] or self.hashes() == gold
        asserted = criteria.env_assertions or []
        return same and all([self.env.run_env_assertion(each, raise_assertion_error=False) for each in asserted])

    def round(self) -> Seconds:
        from tau2.data_model.message import ToolCall

        figures: dict[str, list[float]] = {"reset": [], "call": [], "text": [], "last": []}
        for _ in range(DIRECT_TASKS):
            task = next(self.tasks)
            gold = self.gold(task)
            figures["reset"].append(timed(self.begin, task)[0])
            for action in task.evaluation_criteria.actions:
                call = ToolCall(name=action.name, arguments=action.arguments, requestor=action.requestor)
                figures["text"].append(timed(self.env.get_response, call)[0])
            last, passed = timed(self.grade, task, gold)
            assert passed, f"{task.id}: the gold plan does not pass"
            figures["last"].append(last)
            self.begin(task)
            figures["call"] += self.bare_calls(task)
        return {name: statistics.mean(values) for name, values in figures.items()}

    def bare_calls(self, task: Any) -> list[float]:
        """Tools called as Python functions, without what the environment does around them."""
        seconds = []
        for action in task.evaluation_criteria.actions:
            kit = self.env.user_tools if action.requestor == "user" else self.env.tools
            started = time.perf_counter()
            try:
                kit.use_tool(action.name, **action.arguments)
            except Exception:  # An error is an answer too.
                continue
            finally:
                seconds.append(time.perf_counter() - started)
        return seconds


class Reference:
    """Both ways of using a domain; what they need is made at their first round."""

    def __init__(self) -> None:
        import tau2.gym.gym_agent as gym_agent
        from loguru import logger

        logger.remove()
        gym_agent.UserSimulator = quiet_user(gym_agent.UserSimulator)
        self.ways: dict[str, tuple[Gym, Direct]] = {}

    def round(self, domain: str) -> dict[str, Seconds]:
        if domain not in self.ways:
            from tau2.registry import registry

            told = [task for task in registry.get_tasks_loader(domain)() if not needs_judge(task)]
            tasks = [task for task in told if task.evaluation_criteria.actions]
            self.ways[domain] = Gym(domain, spread(tasks)), Direct(domain, spread(tasks))
        gym, direct = self.ways[domain]
        return {"gym": gym.round(), "direct": direct.round()}


def spread(tasks: list[Any]) -> list[Any]:
    """The tasks in an order in which neighbours of the file stand apart."""
    return [task for first in range(7) for task in tasks[first::7]]


def answer_lines(reference: Reference) -> None:
    about = {"tau2": version("tau2"), "python": platform.python_version()}
    print(json.dumps(about), flush=True)
    for line in sys.stdin:
        print(json.dumps(reference.round(line.strip())), flush=True)


def table(domain: str, rounds: list[dict[str, Seconds]]) -> str:
    lines = []
    for way in ("gym", "direct"):
        figures = {name: statistics.median(each[way][name] for each in rounds) for name in rounds[0][way]}
        figures.pop("reward", None)
        shown = ", ".join(f"{name} {seconds * 1000:,.3f} ms" for name, seconds in figures.items())
        lines.append(f"{domain:8} {way:7} {shown}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tau2", type=Path, required=True, help="a checkout of tau2-bench, or its data/tau2 folder")
    parser.add_argument("--domain", action="append", choices=DOMAINS, help="one domain (may be repeated); else all")
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each domain, after one that warms up (9)")
    parser.add_argument("--asked", action="store_true", help="answer lines on standard input")
    given = parser.parse_args()
    with data_at(given.tau2):
        # The package prints when it is imported; standard output is for figures alone.
        with redirect_stdout(sys.stderr):
            reference = Reference()
        if given.asked:
            return answer_lines(reference)
        for domain in given.domain or DOMAINS:
            rounds = [reference.round(domain) for _ in range(given.rounds + 1)][1:]
            print(table(domain, rounds), flush=True)


if __name__ == "__main__":
    main()
