"""Opens a WebSocket and says hello on it."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.typing import Subprotocol

from .codec import CODECS
from .errors import ConnectionLost, GymError, error_from
from .settings import Settings

PROTOCOL_VERSION = 1


class Refused(ConnectionLost):
    """Nobody listens at that port of this machine."""


async def open_socket(settings: Settings) -> tuple[ClientConnection, Mapping[str, Any]]:
    """A socket on which hello was answered, and the server's limits.

    Raises ConnectionLost, or what hello was answered.
    """
    url, codec = settings.url, CODECS[settings.codec]
    local = _is_local(url)
    try:
        socket = await connect(
            url,
            subprotocols=[Subprotocol(codec.subprotocol)],
            compression=None,
            # The reply to a batch may be of any length; a limit here would lose the connection again at every attempt.
            max_size=None,
            max_queue=None,
            # Silence is watched by Connection: a worker that computes for minutes must not lose its connection.
            ping_interval=None,
            close_timeout=1,
            open_timeout=min(10.0, settings.silent_seconds),
            proxy=None if local else True,
        )
    except InvalidStatus as problem:
        status = problem.response.status_code
        if status < 500:
            message = (
                f"{url} answered {status} to the WebSocket's handshake: is it a sandtable server, and the path /v1?"
            )
            raise GymError("request_invalid", message) from None
        raise ConnectionLost(f"{url} could not be reached: it answered {status}.") from None
    except ConnectionRefusedError:
        raise (Refused if local else ConnectionLost)(f"{url} could not be reached: nobody listens there.") from None
    except (OSError, WebSocketException, EOFError, asyncio.TimeoutError) as problem:
        # Where a name has several addresses, all of them were tried.
        refused = local and "Errno 111" in str(problem)
        raise (Refused if refused else ConnectionLost)(
            f"{url} could not be reached: {problem or 'no answer'}."
        ) from None
    try:
        return socket, await asyncio.wait_for(_greet(socket, settings), min(30.0, settings.silent_seconds))
    except (OSError, WebSocketException, EOFError, ValueError, asyncio.TimeoutError) as problem:
        socket.transport.abort()
        raise ConnectionLost(f"The connection to {url} was lost: {problem or 'hello had no answer'}.") from None
    except BaseException:
        socket.transport.abort()
        raise


async def _greet(socket: ClientConnection, settings: Settings) -> Mapping[str, Any]:
    codec = CODECS[settings.codec]
    named = {"client": settings.client, "token": settings.token}
    params = {name: value for name, value in named.items() if value is not None}
    await socket.send(codec.encode({"id": "hello", "method": "hello", "params": params}), text=codec.is_text)
    reply = codec.decode(await socket.recv(decode=False))
    if "error" in reply:
        raise error_from(reply["error"])
    result = reply["result"]
    if result["protocol"] != PROTOCOL_VERSION:
        spoken = f"The server speaks version {result['protocol']} of the wire, and this client {PROTOCOL_VERSION}."
        raise GymError("request_invalid", spoken)
    limits: Mapping[str, Any] = result["limits"]
    return limits


def _is_local(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
