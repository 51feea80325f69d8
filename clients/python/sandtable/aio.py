"""The async face: the same names as `sandtable`, to be awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, Literal, cast

from .codec import CodecName
from .core import Core
from .errors import ConnectionLost, GymError, InfrastructureError, ServerFailed, ServerNotFound
from .formats import FormatName, action_from_text
from .record import Origin, Record, Step
from .server import Server
from .server import serve as start_server
from .settings import Settings
from .shared import shared_core
from .wire import Action, DescribeResult, World

__all__ = [
    "Action",
    "ConnectionLost",
    "Episode",
    "Gym",
    "GymError",
    "InfrastructureError",
    "Server",
    "ServerFailed",
    "ServerNotFound",
    "Step",
    "connect",
    "serve",
]


class Episode(Record):
    """One episode. Every method may raise a GymError.

    After ConnectionLost, and after a cancelled call, the same action stepped again is settled exactly once. An
    InfrastructureError means that the episode has no reward, not that it earned none.
    """

    __slots__ = ("_core",)

    def __init__(self, core: Core[Episode], origin: Origin, identity: str, moves: list[bytes]) -> None:
        super().__init__(core.settings, origin, identity, moves)
        self._core = core

    def __setstate__(self, state: Any) -> None:
        super().__setstate__(state)
        self._core = shared_core(Episode, self._settings)

    async def step(self, action: Action) -> Step:
        """Plays the next turn: `{"text": ...}` says something, `{"calls": [{"name", "arguments"}]}` calls tools."""
        return await self._core.step(self, action)

    async def step_text(self, text: str, format: FormatName = "hermes") -> Step:
        """Plays the next turn with a model's raw text: see `sandtable.formats`."""
        return await self.step(action_from_text(text, format))

    async def fork(self, turn: int | None = None, count: int = 1, stream: str = "keep") -> list[Episode]:
        """Episodes that go on from this one, now or at an earlier turn, also after its end.

        With the stream `keep` they draw what this one would have drawn; with any other label they draw anew.
        """
        return await self._core.fork(self, turn, count, stream)

    async def replay(self) -> list[dict[str, Any]]:
        """The replay so far, an item for each line."""
        return cast("list[dict[str, Any]]", (await self._core.ask(self, "replay", {}))["lines"])

    async def inspect(self, what: Literal["state", "diff", "grade", "witness"]) -> Any:
        """Hidden things for authors; `forbidden` unless the server was started to allow it."""
        return await self._core.ask(self, "inspect", {"what": what})

    async def close(self) -> None:
        """Lets the episode go; closing twice is no error."""
        await self._core.ask(self, "close", {})


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

    async def worlds(self) -> list[World]:
        """The server's worlds: id, summary, splits, and whether their data are there."""
        return await self._core.worlds()

    async def describe(self, world: str, options: Mapping[str, Any] | None = None) -> DescribeResult:
        """Policy, tools, components of the reward, splits and options of a world."""
        return await self._core.describe(world, options)

    async def reset(
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
        return await self._core.reset(world, settings)

    async def reset_many(
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
        return await self._core.reset_many(world, seeds, count, settings)

    async def step_all(self, moves: Iterable[tuple[Episode, Action]]) -> list[Step | GymError]:
        """Plays one turn in each of many episodes, in as few frames as the server takes.

        Returns, in order, a step or that item's GymError; raises where the connection is lost.
        """
        return await self._core.step_all(list(moves))

    async def fork(
        self, episode: Episode, turn: int | None = None, count: int = 1, stream: str = "keep"
    ) -> list[Episode]:
        """Forks an episode, over this gym's connection."""
        return await self._core.fork(episode, turn, count, stream)

    async def close_all(self, episodes: Iterable[Episode]) -> None:
        """Lets many episodes go."""
        await self._core.close_all(list(episodes))

    async def request(self, method: str, params: Mapping[str, Any]) -> Any:
        """Any request of the wire, as it is. It may be sent again: give resets and forks a `key`."""
        return await self._core.request(method, params)

    async def close(self) -> None:
        """Closes the connection. The server keeps the episodes until they have been idle for its `idleMsMax`."""
        await self._core.close()

    async def __aenter__(self) -> Gym:
        return self

    async def __aexit__(self, *problem: object) -> None:
        await self.close()


class _Connecting:
    """A gym to be: `await` it, or enter it with `async with`."""

    def __init__(self, settings: Settings) -> None:
        self._gym = Gym(Core(settings, Episode))

    async def _connect(self) -> Gym:
        try:
            await self._gym._core.ready()
        except BaseException:
            await self._gym.close()
            raise
        return self._gym

    def __await__(self) -> Generator[Any, None, Gym]:
        return self._connect().__await__()

    async def __aenter__(self) -> Gym:
        return await self._connect()

    async def __aexit__(self, *problem: object) -> None:
        await self._gym.close()


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
) -> _Connecting:
    """Connects: `gym = await connect(url)` or `async with connect(url) as gym`.

    The options are those of `sandtable.connect`.
    """
    return _Connecting(
        Settings(
            url, codec, token, client, retries, retry_seconds, backoff_seconds, backoff_seconds_max, silent_seconds
        )
    )


class _Serving:
    """A server to be: `await` it, or enter it with `async with`."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._options = options
        self._server: Server | None = None

    async def _start(self) -> Server:
        self._server = await asyncio.to_thread(start_server, **self._options)
        return self._server

    def __await__(self) -> Generator[Any, None, Server]:
        return self._start().__await__()

    async def __aenter__(self) -> Server:
        return await self._start()

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            await asyncio.to_thread(self._server.close)


def serve(command: str | Sequence[str] | None = None, **options: Any) -> _Serving:
    """Starts a local server: `async with serve() as server`. The options are those of `sandtable.serve`."""
    return _Serving({"command": command, **options})
