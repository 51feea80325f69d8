"""What a client knows of an episode: the same for both faces, sync and async."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .messages import ChatMessage, ResponsesItem, chat_opening, chat_tools, chat_turn, responses_items, responses_tools
from .settings import Settings
from .wire import Action, DescribeResult, Info, Observation, ResetResult, StepResult

Side = Literal["agent", "user"]


@dataclass(slots=True)
class Step:
    """The reply to an action.

    `reward` is 0 until the end and then in [0, 1]; `terminated` and `truncated` are never both true.
    """

    turn: int
    observation: Observation
    reward: float
    terminated: bool
    truncated: bool
    info: Info
    digest: str
    next: Side | None = None


def step_from(reply: StepResult) -> Step:
    """The step of a reply."""
    return Step(
        reply["turn"],
        reply["observation"],
        reply["reward"],
        reply["terminated"],
        reply["truncated"],
        reply["info"],
        reply["digest"],
        reply.get("next"),
    )


@dataclass(frozen=True)
class Origin:
    """What an episode was started as: the same for its forks."""

    world: str
    reset: ResetResult
    contract: DescribeResult


class Record:
    """An episode as the client follows it: where it stands, and its chat.

    It pickles as its settings, origin and steps, and in another process it connects again when it is first used.
    """

    __slots__ = ("__weakref__", "_chat", "_chat_turns", "_last", "_latest", "_moves", "_origin", "_settings", "id")

    def __init__(self, settings: Settings, origin: Origin, identity: str, moves: list[bytes]) -> None:
        self.id = identity
        self._settings = settings
        self._origin = origin
        # Actions with their replies, as bytes: Python's garbage collector would walk over those of thousands of
        # episodes again and again if they were objects, which was measured to take longer than everything else.
        self._moves = moves
        self._latest: Step | None = None
        # Requests for an episode go one after the other: the future of the last one in the queue.
        self._last: asyncio.Future[None] | None = None
        # The chat is made when somebody reads it, and kept for the next reader.
        self._chat: list[ChatMessage] = []
        self._chat_turns = -1

    @property
    def world(self) -> str:
        """The world's id."""
        return self._origin.world

    @property
    def scenario(self) -> str:
        """Which scenario it is; not for the policy's eyes."""
        return self._origin.reset["scenario"]

    @property
    def seed(self) -> str:
        """The seed it was started with; not for the policy's eyes."""
        return self._origin.reset["seed"]

    @property
    def user(self) -> Mapping[str, Any] | None:
        """What the model that plays the user is told, where the client plays it: `{"prompt", "tools"}`."""
        return self._origin.reset.get("user")

    @property
    def contract(self) -> DescribeResult:
        """All that `describe` tells: policy, tools, components of the reward, splits and options."""
        return self._origin.contract

    @property
    def policy(self) -> str:
        """The text for the agent; it is the first of `messages` too."""
        return self._origin.contract["policy"]

    @property
    def turn(self) -> int:
        """The number of turns played."""
        return len(self._moves)

    @property
    def observation(self) -> Observation:
        """What the last reply showed: `{"messages": [...]}`."""
        return self._stand.observation if self._moves else self._origin.reset["observation"]

    @property
    def reward(self) -> float:
        """In [0, 1]; 0 until the end."""
        return self._stand.reward if self._moves else 0.0

    @property
    def terminated(self) -> bool:
        """It came to an end."""
        return self._stand.terminated if self._moves else False

    @property
    def truncated(self) -> bool:
        """It came to a limit."""
        return self._stand.truncated if self._moves else False

    @property
    def over(self) -> bool:
        """Terminated or truncated."""
        return self.terminated or self.truncated

    @property
    def info(self) -> Info:
        """The outcomes of the last action's calls; at the end also the components of the reward and the reason."""
        return self._stand.info if self._moves else self._origin.reset["info"]

    @property
    def digest(self) -> str:
        """32 hex digits over everything that happened so far: equal for equal runs."""
        return self._stand.digest if self._moves else self._origin.reset["digest"]

    @property
    def next(self) -> Side | None:
        """Who moves next, where the client plays the user too."""
        return self._stand.next if self._moves else self._origin.reset.get("next")

    @property
    def steps(self) -> list[tuple[Action, Step]]:
        """Every action so far with its reply, oldest first."""
        return [_read(move) for move in self._moves]

    @property
    def messages(self) -> list[ChatMessage]:
        """The agent's chat so far in the form of OpenAI's Chat Completions, policy first; a new list each time."""
        if self._chat_turns < 0:
            self._chat = chat_opening(self.policy, self._origin.reset["observation"])
            self._chat_turns = 0
        for action, step in map(_read, self._moves[self._chat_turns :]):
            self._chat.extend(chat_turn(action, step.turn, step.observation, step.next))
        self._chat_turns = len(self._moves)
        return list(self._chat)

    @property
    def tools(self) -> list[dict[str, Any]]:
        """The agent's tools in the form of OpenAI's Chat Completions."""
        return chat_tools(self._origin.contract["tools"])

    @property
    def responses_input(self) -> list[ResponsesItem]:
        """The agent's chat so far as the `input` of OpenAI's Responses."""
        return responses_items(self.messages)

    @property
    def responses_tools(self) -> list[dict[str, Any]]:
        """The agent's tools in the form of OpenAI's Responses."""
        return responses_tools(self._origin.contract["tools"])

    @property
    def _stand(self) -> Step:
        if self._latest is None:
            self._latest = _read(self._moves[-1])[1]
        return self._latest

    def _accept(self, action: Action, reply: StepResult) -> Step:
        """Takes the reply to an action."""
        self._moves.append(pickle.dumps((action, reply), 5))
        self._latest = step = step_from(reply)
        return step

    def __getstate__(self) -> tuple[Settings, Origin, str, list[bytes]]:
        return self._settings, self._origin, self.id, self._moves

    def __setstate__(self, state: tuple[Settings, Origin, str, list[bytes]]) -> None:
        settings, origin, identity, moves = state
        Record.__init__(self, settings, origin, identity, list(moves))

    def __repr__(self) -> str:
        end = "terminated" if self.terminated else "truncated" if self.truncated else "running"
        return f"<Episode {self.id[:8]} of {self.world}, turn {self.turn}, {end}, reward {self.reward}>"


def _read(move: bytes) -> tuple[Action, Step]:
    action, reply = pickle.loads(move)
    return action, step_from(reply)
