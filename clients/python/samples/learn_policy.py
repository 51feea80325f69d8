"""What the learner of `learn.py` sees, and its small network in numpy: one hidden layer, a softmax, and Adam."""

from __future__ import annotations

import collections
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from learn_moves import NAMES, Case
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
HIDDEN = 64
CLIP = 0.2
ENTROPY = 0.01
IMITATION = 0.5
WORDS = 150


class Eyes:
    """Turns what a conversation shows into ones and zeros. Its words are those that training customers say most."""

    def __init__(self, texts: Sequence[str]) -> None:
        counts = collections.Counter(word for text in texts for word in set(_words(text)))
        common = sorted(counts, key=lambda word: (-counts[word], word))[:WORDS]
        self._places = {word: place for place, word in enumerate(common)}
        self._known: dict[str, list[int]] = {}
        self.size = 2 * WORDS + len(NAMES) + len(Case("").facts())

    def see(self, case: Case) -> Floats:
        """Words said about this wish, words said last, moves made for this wish, and facts."""
        seen = np.zeros(self.size, np.float32)
        seen[self._in(case.said)] = 1
        seen[[WORDS + place for place in self._in(case.last_said)]] = 1
        seen[[2 * WORDS + place for place in case.done]] = 1
        seen[2 * WORDS + len(NAMES) :] = case.facts()
        return seen

    def _in(self, text: str) -> list[int]:
        if text not in self._known:
            self._known[text] = [self._places[word] for word in set(_words(text)) if word in self._places]
        return self._known[text]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


@dataclass
class Turns:
    """Turns of many episodes, a row for each: what was seen, which moves were offered, which was made, at what odds."""

    seen: Floats
    offered: Bools
    made: NDArray[np.int64]
    odds: Floats
    weight: Floats
    """How much better than its group the episode did; for turns of a success that are imitated, how rare it was."""


def picked(turns: Turns, rows: NDArray[np.int64]) -> Turns:
    return Turns(*(getattr(turns, each.name)[rows] for each in fields(Turns)))


def joined(parts: Sequence[Turns]) -> Turns:
    return Turns(*(np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(Turns)))


class Policy:
    """Odds of the moves given what was seen. It begins with even odds for all that is offered."""

    def __init__(self, inputs: int, moves: int, rng: np.random.Generator, rate: float = 3e-3) -> None:
        first = rng.normal(0, 1 / np.sqrt(24), (inputs, HIDDEN))
        shapes = (first, np.zeros(HIDDEN), np.zeros((HIDDEN, moves)), np.zeros(moves))
        self._weights: list[Floats] = [each.astype(np.float32) for each in shapes]
        self._means = [np.zeros_like(each) for each in self._weights]
        self._squares = [np.zeros_like(each) for each in self._weights]
        self._rate = rate
        self._updates = 0

    def odds(self, seen: Floats, offered: Bools) -> Floats:
        return self._forward(seen, offered)[1]

    def _forward(self, seen: Floats, offered: Bools) -> tuple[Floats, Floats]:
        first, bias, second, base = self._weights
        hidden: Floats = np.tanh(seen @ first + bias)
        scores = np.where(offered, hidden @ second + base, np.float32(-1e9))
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        return hidden, raised / raised.sum(axis=1, keepdims=True)

    def improve(self, turns: Turns, good: Turns | None) -> None:
        """A step of Adam: clipped policy gradient on `turns`, an entropy bonus, and imitation of the `good` turns."""
        hidden, odds = self._forward(turns.seen, turns.offered)
        rows = np.arange(len(turns.made))
        ratio = odds[rows, turns.made] / turns.odds
        moved_enough = np.where(turns.weight > 0, ratio > 1 + CLIP, ratio < 1 - CLIP)
        pull = np.where(moved_enough, 0, ratio * turns.weight)[:, None]
        logs = np.log(np.maximum(odds, 1e-12))
        surprise = -(odds * logs).sum(axis=1, keepdims=True)
        slope = pull * odds + ENTROPY * odds * (logs + surprise)
        slope[rows, turns.made] -= pull[:, 0]
        gradients = self._backward(turns.seen, hidden, slope / len(rows))
        if good is not None:
            hidden, slope = self._forward(good.seen, good.offered)
            slope[np.arange(len(good.made)), good.made] -= 1
            slope *= good.weight[:, None] * np.float32(IMITATION / len(good.made))
            for total, part in zip(gradients, self._backward(good.seen, hidden, slope), strict=True):
                total += part
        self._adam(gradients)

    def _backward(self, seen: Floats, hidden: Floats, slope: Floats) -> list[Floats]:
        """The gradients of the weights, given the loss's slope by each score."""
        slope = slope.astype(np.float32)
        below = (slope @ self._weights[2].T) * (1 - hidden**2)
        return [seen.T @ below, below.sum(axis=0), hidden.T @ slope, slope.sum(axis=0)]

    def _adam(self, gradients: list[Floats]) -> None:
        self._updates += 1
        for weight, mean, square, gradient in zip(self._weights, self._means, self._squares, gradients, strict=True):
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient**2 - square)
            level = square / (1 - 0.999**self._updates)
            weight -= self._rate * mean / (1 - 0.9**self._updates) / (np.sqrt(level) + 1e-8)
