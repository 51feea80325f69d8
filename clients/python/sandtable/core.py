"""What both faces do, once: requests for episodes, over one connection for each event loop."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from .connection import DEFAULT_LIMITS, Connection
from .errors import GymError, error_from
from .record import Origin, Record, Step
from .settings import Settings
from .wire import Action, DescribeResult, ForkResult, ResetResult, World

E = TypeVar("E", bound=Record)
T = TypeVar("T")
Make = Callable[["Core[E]", Origin, str, list[bytes]], E]

EPISODES_MAX = 4096
"""So many episodes one reset makes."""

# A forked child must not touch its parent's sockets, not even to throw them away: they are kept here, unused.
_of_parents: list[Connection] = []


class Core(Generic[E]):
    """A server, as a client holds it. It connects when it is first used, anew in each event loop and each process."""

    def __init__(self, settings: Settings, make: Make[E]) -> None:
        self.settings = settings
        self._make = make
        self._connections: dict[asyncio.AbstractEventLoop, Connection] = {}
        self._contracts: dict[str, DescribeResult] = {}
        self._process = os.getpid()
        self._closed = False

    @property
    def limits(self) -> Mapping[str, Any]:
        """What the server refuses to pass, as its last hello told."""
        return next((each.limits for each in self._connections.values()), DEFAULT_LIMITS)

    def connection(self) -> Connection:
        """The connection of the running event loop."""
        loop = asyncio.get_running_loop()
        if self._process != os.getpid():
            _of_parents.extend(self._connections.values())
            self._connections = {}
            self._process = os.getpid()
        connection = self._connections.get(loop)
        if connection is None:
            for other in [other for other in self._connections if other.is_closed()]:
                del self._connections[other]
            connection = self._connections[loop] = Connection(self.settings)
            if self._closed:
                connection.refuse()
        return connection

    async def ready(self) -> None:
        await self.connection().ready()

    async def request(self, method: str, params: Mapping[str, Any]) -> Any:
        return await self.connection().request(method, params)

    async def close(self) -> None:
        self._closed = True
        await self.connection().close()

    async def worlds(self) -> list[World]:
        return cast("list[World]", (await self.request("worlds", {}))["worlds"])

    async def describe(self, world: str, options: Mapping[str, Any] | None) -> DescribeResult:
        params = {"world": world} if options is None else {"world": world, "options": options}
        return cast(DescribeResult, await self.request("describe", params))

    async def reset(self, world: str, settings: Mapping[str, Any]) -> E:
        return (await self._episodes(world, [await self.request("reset", _reset_params(world, settings, 1))]))[0]

    async def reset_many(
        self, world: str, seeds: Iterable[str | int] | None, count: int | None, settings: Mapping[str, Any]
    ) -> list[E]:
        items = await self._batch("reset", _many_params(world, seeds, count, settings))
        resets = [item["result"] for item in items if "error" not in item]
        failed = next((item for item in items if "error" in item), None)
        if failed is not None:
            await self._batch("close", [{"episode": made} for reset in resets for made in reset["episodes"]])
            raise error_from(failed["error"])
        return await self._episodes(world, resets)

    async def _episodes(self, world: str, resets: Sequence[ResetResult]) -> list[E]:
        made: list[E] = []
        for reset in resets:
            contract = self._contracts.get(reset["contract"])
            if contract is None:
                contract = await self.request("describe", {"episode": reset["episodes"][0]})
                contract = self._contracts.setdefault(reset["contract"], cast(DescribeResult, contract))
            origin = Origin(world, reset, contract)
            made.extend(self._make(self, origin, identity, []) for identity in reset["episodes"])
        return made

    async def step(self, episode: Record, action: Action) -> Step:
        async def play() -> Step:
            params = {"episode": episode.id, "turn": len(episode._moves) + 1, "action": action}
            return episode._accept(action, await self.request("step", params))

        return await in_order([episode], play)

    async def step_all(self, moves: Sequence[tuple[Record, Action]]) -> list[Step | GymError]:
        episodes = [episode for episode, _ in moves]
        if len({id(episode) for episode in episodes}) < len(episodes):
            message = "step_all takes one move for an episode; send the next one after its reply."
            raise GymError("request_invalid", message)

        async def play() -> list[Step | GymError]:
            params = [
                {"episode": episode.id, "turn": len(episode._moves) + 1, "action": action} for episode, action in moves
            ]
            items = await self._batch("step", params)
            return [
                error_from(item["error"]) if "error" in item else episode._accept(action, item["result"])
                for item, (episode, action) in zip(items, moves, strict=True)
            ]

        return await in_order(episodes, play)

    async def fork(self, episode: Record, turn: int | None, count: int, stream: str) -> list[E]:
        async def play() -> list[E]:
            at = len(episode._moves) if turn is None else turn
            params = {"episode": episode.id, "turn": at, "count": count, "stream": stream, "key": _fresh_key()}
            made = cast(ForkResult, await self.request("fork", params))
            return [self._make(self, episode._origin, child, episode._moves[:at]) for child in made["episodes"]]

        return await in_order([episode], play)

    async def ask(self, episode: Record, method: str, params: Mapping[str, Any]) -> Any:
        """A request about one episode, after those before it."""
        return await in_order([episode], lambda: self.request(method, {"episode": episode.id, **params}))

    async def close_all(self, episodes: Sequence[Record]) -> None:
        async def play() -> None:
            for item in await self._batch("close", [{"episode": episode.id} for episode in episodes]):
                if "error" in item:
                    raise error_from(item["error"])

        await in_order(episodes, play)

    async def _batch(self, method: str, params: Sequence[Mapping[str, Any]]) -> list[Any]:
        """The items of the replies, in order, in as few frames as the server takes."""
        connection = self.connection()
        await connection.ready()
        most = connection.limits["requestsMax"]
        requests = [{"method": method, "params": each} for each in params]
        parts = [requests[start : start + most] for start in range(0, len(requests), most)]
        if len(parts) == 1:
            return cast("list[Any]", (await connection.request("batch", {"requests": parts[0]}))["results"])
        replies = await asyncio.gather(*(connection.request("batch", {"requests": part}) for part in parts))
        return [item for reply in replies for item in reply["results"]]


async def in_order(episodes: Sequence[Record], play: Callable[[], Awaitable[T]]) -> T:
    """Plays after what is under way for these episodes, and lets the next request for them wait."""
    loop = asyncio.get_running_loop()
    place = loop.create_future()
    before: list[asyncio.Future[None]] = []
    for episode in episodes:
        last = episode._last
        # A future of another loop belongs to a parent process, or to a loop that has ended.
        if last is not None and last.get_loop() is loop:
            before.append(last)
        episode._last = place
    try:
        for each in before:
            await asyncio.shield(each)
        return await play()
    finally:
        # Whoever gave up waiting still does not let the next one overtake those before.
        running = [each for each in before if not each.done()]
        if running:
            asyncio.gather(*running).add_done_callback(lambda _: _leave(episodes, place))
        else:
            _leave(episodes, place)


def _leave(episodes: Sequence[Record], place: asyncio.Future[None]) -> None:
    for episode in episodes:
        if episode._last is place:
            episode._last = None
    place.set_result(None)


def _reset_params(world: str, settings: Mapping[str, Any], count: int) -> dict[str, Any]:
    given = {name: value for name, value in settings.items() if value is not None}
    return {"world": world, **given, "count": count, "key": _fresh_key()}


def _many_params(
    world: str, seeds: Iterable[str | int] | None, count: int | None, settings: Mapping[str, Any]
) -> list[dict[str, Any]]:
    if (seeds is None) == (count is None):
        raise ValueError(
            "reset_many takes either seeds=[...], one episode for each, or count=n, all at one first state."
        )
    if seeds is not None:
        return [_reset_params(world, {**settings, "seed": seed}, 1) for seed in seeds]
    assert count is not None
    # All at the same first state, so all resets have one seed.
    drawn = all(settings.get(name) is None for name in ("seed", "scenario", "index"))
    same = {**settings, "seed": _fresh_key()} if drawn else settings
    counts = [min(EPISODES_MAX, count - start) for start in range(0, count, EPISODES_MAX)]
    return [_reset_params(world, same, part) for part in counts]


def _fresh_key() -> str:
    """128 random bits, by which a reset or a fork can be sent again without making anything twice."""
    return secrets.token_hex(16)
