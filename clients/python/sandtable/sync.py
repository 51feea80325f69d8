"""The sync face: calls that wait. They may come from any thread; one background thread holds all connections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, cast

from .background import wait
from .codec import CodecName
from .core import Core
from .errors import GymError
from .formats import FormatName, action_from_text
from .record import Origin, Record, Step
from .settings import Settings
from .shared import shared_core
from .wire import Action, DescribeResult, World


class Episode(Record):
    """One episode. Every method may raise a GymError.

    After ConnectionLost, and after an interrupted call, the same action stepped again is settled exactly once. An
    InfrastructureError means that the episode has no reward, not that it earned none.
    """

    __slots__ = ("_core",)

    def __init__(self, core: Core[Episode], origin: Origin, identity: str, moves: list[bytes]) -> None:
        super().__init__(core.settings, origin, identity, moves)
        self._core = core

    def __setstate__(self, state: Any) -> None:
        super().__setstate__(state)
        self._core = shared_core(Episode, self._settings)

    def step(self, action: Action) -> Step:
        """Plays the next turn: `{"text": ...}` says something, `{"calls": [{"name", "arguments"}]}` calls tools."""
        return wait(self._core.step(self, action))

    def step_text(self, text: str, format: FormatName = "hermes") -> Step:
        """Plays the next turn with a model's raw text: see `sandtable.formats`."""
        return self.step(action_from_text(text, format))

    def fork(self, turn: int | None = None, count: int = 1, stream: str = "keep") -> list[Episode]:
        """Episodes that go on from this one, now or at an earlier turn, also after its end.

        With the stream `keep` they draw what this one would have drawn; with any other label they draw anew.
        """
        return wait(self._core.fork(self, turn, count, stream))

    def replay(self) -> list[dict[str, Any]]:
        """The replay so far, an item for each line."""
        return cast("list[dict[str, Any]]", wait(self._core.ask(self, "replay", {}))["lines"])

    def inspect(self, what: Literal["state", "diff", "grade", "witness"]) -> Any:
        """Hidden things for authors; `forbidden` unless the server was started to allow it."""
        return wait(self._core.ask(self, "inspect", {"what": what}))

    def close(self) -> None:
        """Lets the episode go; closing twice is no error."""
        wait(self._core.ask(self, "close", {}))


class Gym:
    """A server, as a client holds it; `connect` makes one. Every method may raise a GymError."""

    def __init__(self, core: Core[Episode]) -> None:
        self._core = core

    @property
    def url(self) -> str:
        """The server's address."""
        return self._core.settings.url

    @property
    def limits(self) -> Mapping[str, Any]:
        """What the server refuses to pass, by name."""
        return self._core.limits

    def worlds(self) -> list[World]:
        """The server's worlds: id, summary, splits, and whether their data are there."""
        return wait(self._core.worlds())

    def describe(self, world: str, options: Mapping[str, Any] | None = None) -> DescribeResult:
        """Policy, tools, components of the reward, splits and options of a world."""
        return wait(self._core.describe(world, options))

    def reset(
        self,
        world: str,
        *,
        seed: str | int | None = None,
        split: str | None = None,
        index: int | None = None,
        scenario: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> Episode:
        """Starts an episode; without a scenario, an index or a seed the server draws one."""
        settings = {"seed": seed, "split": split, "index": index, "scenario": scenario, "options": options}
        return wait(self._core.reset(world, settings))

    def reset_many(
        self,
        world: str,
        *,
        seeds: Iterable[str | int] | None = None,
        count: int | None = None,
        seed: str | int | None = None,
        split: str | None = None,
        index: int | None = None,
        scenario: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> list[Episode]:
        """Starts one episode for each of `seeds`, or `count` at the same first state: all of them, or none."""
        settings = {"seed": seed, "split": split, "index": index, "scenario": scenario, "options": options}
        return wait(self._core.reset_many(world, seeds, count, settings))

    def step_all(self, moves: Iterable[tuple[Episode, Action]]) -> list[Step | GymError]:
        """Plays one turn in each of many episodes, in as few frames as the server takes.

        Returns, in order, a step or that item's GymError; raises where the connection is lost.
        """
        return wait(self._core.step_all(list(moves)))

    def fork(self, episode: Episode, turn: int | None = None, count: int = 1, stream: str = "keep") -> list[Episode]:
        """Forks an episode, over this gym's connection."""
        return wait(self._core.fork(episode, turn, count, stream))

    def close_all(self, episodes: Iterable[Episode]) -> None:
        """Lets many episodes go."""
        wait(self._core.close_all(list(episodes)))

    def request(self, method: str, params: Mapping[str, Any]) -> Any:
        """Any request of the wire, as it is. It may be sent again: give resets and forks a `key`."""
        return wait(self._core.request(method, params))

    def close(self) -> None:
        """Closes the connection. The server keeps the episodes until they have been idle for its `idleMsMax`."""
        wait(self._core.close())

    def __enter__(self) -> Gym:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()


def connect(
    url: str,
    *,
    codec: CodecName = "msgpack",
    token: str | None = None,
    client: str | None = None,
    retries: int = 10,
    retry_seconds: float | None = None,
    backoff_seconds: float = 0.05,
    backoff_seconds_max: float = 5.0,
    silent_seconds: float = 60.0,
) -> Gym:
    """Connects to a server, such as `ws://127.0.0.1:8000/v1`. Raises ConnectionLost, or `unauthorized`.

    A lost connection is made again, with waits that double from `backoff_seconds` to `backoff_seconds_max` and vary by
    chance, at most `retries` times and for `retry_seconds`; then every waiting call raises ConnectionLost. Unless told,
    that is 30 seconds, and 0.7 where a port of this machine refuses: nobody listens there any more, and the episodes
    are gone. Give it where a server is about to start. `silent_seconds`: a connection that owes replies and brings
    nothing for so long is made anew.

    The codec is `msgpack` unless told: writing and reading a batch frame of 1,024 steps took 5 microseconds a step with
    it and 8 with `json`. Both carry the same values; `json` is there for people who read the frames.
    """
    settings = Settings(
        url, codec, token, client, retries, retry_seconds, backoff_seconds, backoff_seconds_max, silent_seconds
    )
    gym = Gym(Core(settings, Episode))
    try:
        wait(gym._core.ready())
    except BaseException:
        gym.close()
        raise
    return gym
