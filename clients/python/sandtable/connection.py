"""Requests and their replies over a connection that is made again when it is lost."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from .codec import CODECS, complaint
from .errors import ConnectionLost, GymError, error_from
from .greeting import Refused, open_socket
from .settings import Settings

DEFAULT_LIMITS: Mapping[str, int] = {"frameBytesMax": 16 * 1024 * 1024, "depthMax": 32, "requestsMax": 4096}

# A server that is gone refuses at once, and its episodes are gone with it: who waits for it learns so within a second.
REFUSED_SECONDS = 0.7
RETRY_SECONDS = 30.0
LONG_FRAME_BYTES = 32 * 1024


@dataclass(eq=False)
class Pending:
    """A request that has no reply yet."""

    frame: bytes
    reply: asyncio.Future[Any]
    sends: int = field(default=0)


class Connection:
    """One connection of one event loop.

    What has no reply when the connection is lost is sent again as it was: every request of this client is one that the
    server carries out once, however often it comes.
    """

    def __init__(self, settings: Settings) -> None:
        self.limits = DEFAULT_LIMITS
        self.loop = asyncio.get_running_loop()
        self._settings = settings
        self._codec = CODECS[settings.codec]
        self._pending: dict[int, Pending] = {}
        self._next_id = 1
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._reaching: asyncio.Task[None] | None = None
        self._watching: asyncio.TimerHandle | None = None
        self._silent_ticks = 0
        self._closed = False

    async def ready(self) -> None:
        """Connects and says hello, if that was not done yet. Raises ConnectionLost, or what hello was answered."""
        if self._closed:
            raise ConnectionLost("The gym was closed.")
        if self._socket is None:
            await asyncio.shield(self._reach())

    async def request(self, method: str, params: Mapping[str, Any]) -> Any:
        """Sends a request and returns its result. Raises a GymError."""
        if self._closed:
            raise ConnectionLost("The gym was closed.")
        identity = self._next_id
        self._next_id += 1
        pending = Pending(self._frame(identity, method, params), self.loop.create_future())
        self._pending[identity] = pending
        try:
            if self._socket is None:
                self._reach()
            else:
                await self._send(self._socket, pending)
            return await pending.reply
        finally:
            self._pending.pop(identity, None)

    def refuse(self) -> None:
        """Lets nothing begin any more."""
        self._closed = True

    async def close(self) -> None:
        """Closes the connection; requests without a reply raise ConnectionLost."""
        self._closed = True
        self._reject(ConnectionLost("The gym was closed."))
        if self._watching is not None:
            self._watching.cancel()
        if self._reaching is not None:
            self._reaching.cancel()
        if self._reader is not None:
            self._reader.cancel()
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()

    def _frame(self, identity: int, method: str, params: Mapping[str, Any]) -> bytes:
        frame = self._codec.encode({"id": identity, "method": method, "params": params})
        limit = self.limits["frameBytesMax"]
        if len(frame) > limit:
            raise GymError(
                "frame_large", f"A frame has {limit} bytes at most on this server; this one has {len(frame)}."
            )
        return frame

    async def _send(self, socket: ClientConnection, pending: Pending) -> None:
        pending.sends += 1
        # The reader notices a lost connection too, and then it is sent again.
        with contextlib.suppress(ConnectionClosed, OSError):
            await socket.send(pending.frame, text=self._codec.is_text)

    def _reach(self) -> asyncio.Task[None]:
        """Makes the connection, once for all who ask while it is being made."""
        if self._reaching is None:
            self._reaching = self.loop.create_task(self._attempts())
            # It is heard by whoever waits for a reply; nobody needs to wait for the connection itself.
            self._reaching.add_done_callback(lambda task: task.cancelled() or task.exception())
        return self._reaching

    async def _attempts(self) -> None:
        settings, started, attempt = self._settings, time.monotonic(), 0
        try:
            while True:
                try:
                    socket, limits = await open_socket(settings)
                    break
                except ConnectionLost as problem:
                    patience = REFUSED_SECONDS if isinstance(problem, Refused) else RETRY_SECONDS
                    patience = patience if settings.retry_seconds is None else settings.retry_seconds
                    wait = min(settings.backoff_seconds_max, settings.backoff_seconds * 2.0**attempt)
                    wait *= 1 - random.random() / 2
                    if attempt >= settings.retries or time.monotonic() + wait > started + patience:
                        raise
                await asyncio.sleep(wait)
                attempt += 1
        except Exception as problem:
            # Before anybody hears of it: who is told may ask again at once.
            self._reaching = None
            self._reject(
                problem if isinstance(problem, GymError) else ConnectionLost(f"Connecting failed: {problem!r}.")
            )
            raise
        self._reaching = None
        self.limits = limits
        self._socket = socket
        self._reader = self.loop.create_task(self._read(socket))
        self._silent_ticks = 0
        if self._watching is None:
            self._watch()
        await self._send_again(socket)

    async def _send_again(self, socket: ClientConnection) -> None:
        for pending in list(self._pending.values()):
            if self._socket is not socket:
                return
            if pending.sends > self._settings.retries:
                _fail(pending, ConnectionLost(f"The connection was lost {pending.sends} times before the reply came."))
            else:
                await self._send(socket, pending)

    async def _read(self, socket: ClientConnection) -> None:
        decode = self._codec.decode
        try:
            while True:
                reply = _decoded(await socket.recv(decode=False), decode)
                self._silent_ticks = 0
                self._receive(reply)
        except Exception:
            # Closed, or a frame was changed on its way and cannot be read: a new connection asks again.
            self._lose(socket)

    def _receive(self, reply: Any) -> None:
        identity = reply["id"]
        if identity is None:
            self._blame(error_from(reply["error"]))
            return
        pending = self._pending.get(identity)
        if pending is None or pending.reply.done():
            return
        if "error" in reply:
            pending.reply.set_exception(error_from(reply["error"]))
        else:
            pending.reply.set_result(reply["result"])

    def _blame(self, problem: GymError) -> None:
        """The server could not read a frame and cannot say which: those that are to blame fail, the others are sent
        again.
        """
        for pending in self._pending.values():
            found = complaint(pending.frame, self._codec, self.limits["depthMax"])
            if found is not None:
                _fail(pending, GymError(problem.code, f"The request cannot be read by the server: {found}."))
        if self._socket is not None:
            self._lose(self._socket)

    def _lose(self, socket: ClientConnection) -> None:
        if self._socket is not socket:
            return
        self._socket = None
        if self._reader is not None and self._reader is not asyncio.current_task(self.loop):
            self._reader.cancel()
        socket.transport.abort()
        if self._closed:
            return
        if any(not pending.reply.done() for pending in self._pending.values()):
            self._reach()

    def _reject(self, problem: GymError) -> None:
        for pending in self._pending.values():
            _fail(pending, problem)

    def _watch(self) -> None:
        """A line can be dead without anybody having closed it: three times in vain is once too often."""
        self._watching = self.loop.call_later(self._settings.silent_seconds / 3, self._watch)
        socket = self._socket
        if socket is None or not self._pending:
            self._silent_ticks = 0
            return
        self._silent_ticks += 1
        if self._silent_ticks > 3:
            self._lose(socket)
        elif self._silent_ticks > 1:
            ping = Pending(
                self._codec.encode({"id": "ping", "method": "ping", "params": {}}), self.loop.create_future()
            )
            self._pinging = self.loop.create_task(self._send(socket, ping))


def _decoded(frame: bytes, decode: Callable[[bytes], Any]) -> Any:
    """A frame's value. While a long one is read, Python's garbage collector rests.

    All that is made then is alive, and the collector would walk over it again and again: that took twice as long.
    """
    if len(frame) < LONG_FRAME_BYTES or not gc.isenabled():
        return decode(frame)
    gc.disable()
    try:
        return decode(frame)
    finally:
        gc.enable()


def _fail(pending: Pending, problem: GymError) -> None:
    if pending.reply.done():
        return
    # Each waiting call gets an exception of its own: one object would collect the tracebacks of all.
    own = (
        ConnectionLost(problem.message)
        if isinstance(problem, ConnectionLost)
        else type(problem)(problem.code, problem.message, problem.data)
    )
    pending.reply.set_exception(own)
