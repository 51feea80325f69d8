"""A TCP proxy that cuts connections after random numbers of bytes."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from urllib.parse import urlsplit


class Cutter:
    """Passes bytes on, and cuts each connection after a number of bytes drawn anew, until `cuts_left` is 0."""

    def __init__(self, url: str, cuts: int, bytes_max: int, draw: random.Random) -> None:
        parts = urlsplit(url)
        self._target = (parts.hostname, parts.port)
        self._bytes_max = bytes_max
        self._draw = draw
        self.cuts = 0
        self.cuts_left = cuts
        self.url = ""

    async def __aenter__(self) -> Cutter:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"ws://127.0.0.1:{port}/v1"
        return self

    async def __aexit__(self, *problem: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            upstream, downstream = await asyncio.open_connection(*self._target)
        except OSError:
            writer.transport.abort()
            return
        self._left = self._draw.randrange(1, self._bytes_max)
        ends = [writer, downstream]
        await asyncio.gather(self._pass(reader, downstream, ends), self._pass(upstream, writer, ends))

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, ends: list[asyncio.StreamWriter]
    ) -> None:
        with suppress(OSError):
            while data := await reader.read(4096):
                if self.cuts_left > 0 and len(data) > self._left:
                    self.cuts_left -= 1
                    self.cuts += 1
                    # Half of the frame arrives.
                    writer.write(data[: self._left])
                    await writer.drain()
                    break
                self._left -= len(data)
                writer.write(data)
                await writer.drain()
        for end in ends:
            end.close() if self._draw.random() < 0.5 else end.transport.abort()
