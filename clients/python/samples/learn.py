"""Learning on sandtable, a first example: `python samples/learn.py --minutes 3 --seed 1 --out learn.png`.

A small network learns to serve the customers of the world `storefront`, at the difficulty `easy`, from the reward
alone, which is 0 or 1 at the end of an episode. Each iteration plays groups of eight episodes from one seed each and
strengthens what did better than its group (a clipped policy gradient). Its own successes are kept and imitated too,
since at first they are rare. For some seeds on which a whole group failed it explores: it asks and looks up by chance
until the customer says yes, and from that turn on forks try every change and every last word. The curve is measured
on seeds of the split `test`, on which it never trains.

What it is not: an agent that reads and writes. The sentences and the filling of blanks, such as which order a call is
about, the sums of refunds and the kind of request that a refusal records, are written in `learn_moves.py`, for the
plain language of `easy`; no move is made twice for one wish. What is learned is which of 47 moves comes when: what to
ask, look up and propose, what is allowed, with which reason, and what to say at the end. With all that, chance alone
earns almost nothing.

Equal seeds give equal curves, as far as each goes: `--minutes` decides how far. It needs numpy and matplotlib besides
sandtable.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

import numpy as np
from learn_moves import DEEDS, NAMES, TELLING, WORDS_LAST, Action, Case, offered
from learn_policy import Bools, Eyes, Floats, Policy, Turns, joined, picked

import sandtable

WORLD = "storefront"
OPTIONS = {"difficulty": "easy", "turns": 24}
GROUP = 8
KEPT = 2000
# A success counts a little less for each turn that it took.
HASTE = 0.99
BRANCH_TURNS = 4
PASSES = 2
PART = 1024


@dataclass
class Rollout:
    """One episode, with what was seen and done at each turn; `forced` are the moves made next, whatever the odds."""

    episode: sandtable.Episode
    case: Case
    seen: list[Floats] = field(default_factory=list)
    offered: list[Bools] = field(default_factory=list)
    made: list[int] = field(default_factory=list)
    odds: list[float] = field(default_factory=list)
    forced: list[int] = field(default_factory=list)
    start: int = 0

    @property
    def reward(self) -> float:
        return self.episode.reward


def begin(gym: sandtable.Gym, seeds: Sequence[str], split: str) -> list[Rollout]:
    episodes = gym.reset_many(WORLD, seeds=seeds, split=split, options=OPTIONS)
    return [Rollout(each, Case(each.observation["messages"][0]["text"])) for each in episodes]


def play(
    gym: sandtable.Gym,
    rollouts: list[Rollout],
    eyes: Eyes,
    policy: Policy | None,
    rng: np.random.Generator,
    careful: bool = False,
    most: int = 1000,
) -> int:
    """Plays all to their ends, one frame for a turn of them all; without a policy by chance. Returns the steps taken.

    A careful one only asks and looks up, and ends as soon as the customer says yes or nothing is left to ask.
    """
    running, steps = rollouts, 0
    for _ in range(most):
        running = [each for each in running if not each.episode.over and not (careful and _is_ready(each.case))]
        if not running:
            break
        choices = [_harmless(offered(each.case)) if careful else offered(each.case) for each in running]
        can = np.zeros((len(running), len(NAMES)), bool)
        for row, choice in zip(can, choices, strict=True):
            row[list(choice)] = True
        seen = np.stack([eyes.see(each.case) for each in running])
        odds = policy.odds(seen, can) if policy else can / can.sum(axis=1, keepdims=True)
        drawn = _draw(odds, can, rng)
        made = [
            each.forced.pop(0) if each.forced and each.forced[0] in choice else place
            for each, choice, place in zip(running, choices, drawn, strict=True)
        ]
        moves = [(each.episode, choice[place]) for each, choice, place in zip(running, choices, made, strict=True)]
        for row, reply in enumerate(gym.step_all(moves)):
            if isinstance(reply, sandtable.GymError):
                raise reply
            each, place = running[row], made[row]
            each.seen.append(seen[row])
            each.offered.append(can[row])
            each.made.append(place)
            each.odds.append(float(odds[row, place]))
            each.case.take(place, reply.observation["messages"])
        steps += len(running)
    return steps


def _harmless(choice: dict[int, Action]) -> dict[int, Action]:
    return {place: action for place, action in choice.items() if place not in DEEDS}


def _is_ready(case: Case) -> bool:
    return case.last_said.startswith("Yes") or not _harmless(offered(case))


def _draw(odds: Floats, can: Bools, rng: np.random.Generator) -> list[int]:
    """One move for each row, by its odds."""
    past = odds.cumsum(axis=1) >= rng.random((len(odds), 1)) * odds.sum(axis=1, keepdims=True)
    # Rounding may leave none past the mark, or one of odds 0.
    return [
        int(place) if row[place] else int(np.flatnonzero(row)[-1])
        for place, row in zip((past & can).argmax(axis=1), can, strict=True)
    ]


def explore(
    gym: sandtable.Gym, seeds: Sequence[str], eyes: Eyes, policy: Policy, rng: np.random.Generator
) -> tuple[list[Rollout], int]:
    """Asks and looks up by chance until the customer says yes; there forks try every change and every last word.

    Returns the forked rollouts, which the policy plays to their ends, and the steps taken.
    """
    trunks = begin(gym, seeds, "train")
    steps = play(gym, trunks, eyes, None, rng, careful=True)
    branches: list[Rollout] = []
    for trunk in (each for each in trunks if not each.episode.over):
        turn = trunk.episode.turn
        tried = [place for place in offered(trunk.case) if place in DEEDS]
        shared = (trunk.seen, trunk.offered, trunk.made, trunk.odds)
        plans = [[deed] for deed in tried]
        plans += [[deed, word] for deed in tried if deed not in TELLING for word in WORDS_LAST]
        for child, plan in zip(gym.fork(trunk.episode, count=len(plans)), plans, strict=True):
            branches.append(
                Rollout(child, _case_at(trunk, turn), *(list(each) for each in shared), forced=plan, start=turn)
            )
    gym.close_all([each.episode for each in trunks])
    return branches, steps + play(gym, branches, eyes, policy, rng, most=BRANCH_TURNS)


def _case_at(rollout: Rollout, turn: int) -> Case:
    case = Case(rollout.case.opening)
    for place, (_, step) in zip(rollout.made[:turn], rollout.episode.steps, strict=False):
        case.take(place, step.observation["messages"])
    return case


class Learner:
    """A policy, the successes that it imitates, and one source of chance for all of it."""

    def __init__(self, gym: sandtable.Gym, seed: int, episodes: int) -> None:
        self.gym, self.seed, self.groups = gym, seed, max(1, episodes // GROUP)
        self.rng = np.random.default_rng(seed)
        self.steps = self.iterations = 0
        first = begin(gym, [f"words-{number}" for number in range(256)], "train")
        self.steps += play(gym, first, Eyes([]), None, self.rng)
        self.eyes = Eyes([text for each in first for text in each.case.heard])
        self.policy = Policy(self.eyes.size, len(NAMES), self.rng)
        self._kept: list[Turns] = []
        gym.close_all([each.episode for each in first])

    def iterate(self) -> float:
        """Plays groups from new seeds, explores where they failed, and learns. Returns the groups' mean reward."""
        seeds = [f"train-{self.seed}-{self.iterations}-{number}" for number in range(self.groups) for _ in range(GROUP)]
        fresh = begin(self.gym, seeds, "train")
        self.steps += play(self.gym, fresh, self.eyes, self.policy, self.rng)
        groups = [fresh[start : start + GROUP] for start in range(0, len(fresh), GROUP)]
        failed = [
            seed for seed, group in zip(seeds[::GROUP], groups, strict=True) if not any(each.reward for each in group)
        ]
        branches, steps = explore(self.gym, failed[: self.groups // 8], self.eyes, self.policy, self.rng)
        self.steps += steps
        played = joined([self._judged(group) for group in groups])
        # Their moves were not all drawn from the policy, so branches are imitated where they succeed, and nothing else.
        self._keep(branches, 1)
        good = joined(self._kept) if self._kept else None
        for _ in range(PASSES):
            order = self.rng.permutation(len(played.made))
            for rows in np.array_split(order, max(1, len(order) // PART)):
                some = None if good is None else picked(good, self.rng.integers(len(good.made), size=PART))
                self.policy.improve(picked(played, rows), some)
        self.gym.close_all([each.episode for each in fresh + branches])
        self.iterations += 1
        return float(np.mean([each.reward for each in fresh]))

    def _judged(self, group: list[Rollout]) -> Turns:
        """A group's turns, weighed by how much better than the group they did; its successes are kept."""
        rewards = np.array([each.reward * HASTE ** len(each.made) for each in group])
        better = (rewards - rewards.mean()) / (rewards.std() + 0.1)
        self._keep(group, 1 - float(np.mean([each.reward for each in group])))
        return joined([_turns(each, weight) for each, weight in zip(group, better, strict=True)])

    def _keep(self, rollouts: list[Rollout], weight: float) -> None:
        """Keeps the successes to imitate them, by how rare they were."""
        self._kept += [_turns(each, weight) for each in rollouts if each.reward == 1 and weight > 0]
        self._kept = self._kept[-KEPT:]

    def measure(self, seeds: int) -> list[Rollout]:
        """Plays the held-out seeds; its chance is its own, so that measuring changes nothing."""
        held = begin(self.gym, [f"held-{number}" for number in range(seeds)], "test")
        play(self.gym, held, self.eyes, self.policy, np.random.default_rng(0))
        self.gym.close_all([each.episode for each in held])
        return held


def _turns(rollout: Rollout, weight: float) -> Turns:
    own = slice(rollout.start, None)
    made = np.array(rollout.made[own])
    return Turns(
        np.stack(rollout.seen)[own],
        np.stack(rollout.offered)[own],
        made,
        np.array(rollout.odds[own], np.float32),
        np.full(len(made), weight, np.float32),
    )


@dataclass
class Point:
    """A measurement on held-out seeds: the mean reward and its standard error."""

    steps: int
    seconds: float
    reward: float
    error: float
    components: dict[str, float]
    """The mean of each component of the reward; 0 for an episode that ran out of turns, which has none."""
    requests: dict[str, tuple[int, float]]
    """For each kind of request, by the customer's words: how many, and the mean reward."""


def point_of(held: list[Rollout], steps: int, seconds: float) -> Point:
    rewards = np.array([each.reward for each in held])
    totals: collections.Counter[str] = collections.Counter()
    requests: dict[str, list[float]] = collections.defaultdict(list)
    for each in held:
        totals.update(each.episode.info.get("components", {}))
        requests[each.case.opening_request].append(each.reward)
    return Point(
        steps,
        round(seconds, 1),
        float(rewards.mean()),
        float(rewards.std() / np.sqrt(len(rewards))),
        {
            component["name"]: totals[component["name"]] / len(held)
            for component in held[0].episode.contract["components"]
        },
        {name: (len(values), float(np.mean(values))) for name, values in sorted(requests.items())},
    )


def learn(gym: sandtable.Gym, given: argparse.Namespace) -> list[Point]:
    """Learns until the time or the iterations are up, measuring at the start, now and then, and at the end."""
    started = time.monotonic()
    learner = Learner(gym, given.seed, given.episodes)
    points: list[Point] = []

    def measure(reward: float | None) -> None:
        points.append(point_of(learner.measure(given.held_out), learner.steps, time.monotonic() - started))
        if not given.json:
            now = points[-1]
            trained = "" if reward is None else f", training {reward:.3f}"
            print(
                f"iteration {learner.iterations:4}  {now.seconds:5.0f} s  {now.steps:9,} steps  "
                f"held out {now.reward:.3f}{trained}",
                flush=True,
            )

    measure(None)
    reward: float | None = None
    while (
        learner.iterations < given.iterations
        if given.iterations is not None
        else time.monotonic() - started < given.minutes * 60
    ):
        reward = learner.iterate()
        if learner.iterations % given.every == 0:
            measure(reward)
    if points[-1].steps < learner.steps:
        measure(reward)
    return points


def draw(points: list[Point], out: str, given: argparse.Namespace) -> None:
    """Draws the curve as a PNG."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4.8), layout="constrained")
    steps = [each.steps / 1000 for each in points]
    reward, error = (np.array([getattr(each, name) for each in points]) for name in ("reward", "error"))
    axes.fill_between(
        steps, np.maximum(reward - error, 0), np.minimum(reward + error, 1), alpha=0.25, linewidth=0, color="tab:blue"
    )
    axes.plot(
        steps, reward, color="tab:blue", marker="o", markersize=3, label="learned policy, mean \u00b1 standard error"
    )
    # An oracle plays the plan that each scenario was made with, which earns 1.
    axes.axhline(1, color="tab:green", linestyle="--", label="oracle (1 by construction)")
    axes.axhline(
        points[0].reward, color="tab:red", linestyle=":", label=f"random moves of the same set ({points[0].reward:.3f})"
    )
    axes.set_ylim(-0.03, 1.06)
    axes.set_xlabel("training steps (thousands)")
    axes.set_ylabel("reward on held-out seeds")
    axes.set_title(
        f"{WORLD}, {OPTIONS['difficulty']}: {given.held_out} seeds of the split test, seed {given.seed}, "
        f"{points[-1].seconds:.0f} s"
    )
    axes.grid(alpha=0.3)
    axes.legend(loc="upper left", bbox_to_anchor=(0.01, 0.93))
    figure.savefig(out, dpi=120)
    pyplot.close(figure)


def table(points: list[Point]) -> str:
    """What the held-out reward and its components were before and after."""
    first, last = points[0], points[-1]
    lines = ["", f"{'held out':26}{'before':>8}{'after':>8}"]
    lines.append(f"{'reward':26}{first.reward:8.3f}{last.reward:8.3f}  (standard error {last.error:.3f})")
    lines += [f"  {name:24}{first.components[name]:8.3f}{last.components[name]:8.3f}" for name in last.components]
    lines.append("reward by what the customer asks for, whether it is allowed or not")
    lines += [
        f"  {f'{name} ({count})':24}{first.requests[name][1]:8.3f}{reward:8.3f}"
        for name, (count, reward) in last.requests.items()
    ]
    lines.append(
        "Learned: which move comes when. Written by hand: the sentences, the blanks, the sums (see learn_moves.py)."
    )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> list[Point]:
    parser = argparse.ArgumentParser(
        description="Learns to serve the customers of the world storefront, and draws the curve."
    )
    parser.add_argument("--minutes", type=float, default=3, help="how long to learn (default 3)")
    parser.add_argument("--iterations", type=int, help="learn for so many iterations instead")
    parser.add_argument(
        "--episodes", type=int, default=512, help="episodes of an iteration, without branches (default 512)"
    )
    parser.add_argument("--held-out", type=int, default=200, help="held-out seeds to measure on (default 200)")
    parser.add_argument("--every", type=int, default=5, help="measure after so many iterations (default 5)")
    parser.add_argument("--seed", type=int, default=1, help="of all chance (default 1)")
    parser.add_argument("--out", default="learn.png", help="where the curve is drawn (default learn.png)")
    parser.add_argument("--url", help="a running server; one is started unless told")
    parser.add_argument("--json", action="store_true", help="print the points of the curve as JSON and nothing else")
    given = parser.parse_args(arguments)
    with contextlib.ExitStack() as stack:
        url = given.url or stack.enter_context(sandtable.serve()).url
        points = learn(stack.enter_context(sandtable.connect(url)), given)
    draw(points, given.out, given)
    print(
        json.dumps([asdict(each) for each in points])
        if given.json
        else f"{table(points)}\nThe curve is in {given.out}."
    )
    return points


if __name__ == "__main__":
    main()
