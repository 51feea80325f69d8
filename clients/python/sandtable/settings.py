"""How a gym is reached."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .codec import CODECS, CodecName


@dataclass(frozen=True)
class Settings:
    """What `connect` was told; equal settings share a connection where episodes were unpickled."""

    url: str
    codec: CodecName = "msgpack"
    token: str | None = field(default=None, repr=False)
    client: str | None = None
    retries: int = 10
    retry_seconds: float | None = None
    backoff_seconds: float = 0.05
    backoff_seconds_max: float = 5.0
    silent_seconds: float = 60.0

    def __post_init__(self) -> None:
        if self.codec not in CODECS:
            raise ValueError(f"There is no codec {self.codec!r}; there are {', '.join(CODECS)}.")
        object.__setattr__(self, "url", _address(self.url))


def _address(url: str) -> str:
    """A WebSocket address; `http://` and a left-out path are understood."""
    parts = urlsplit(url)
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    if scheme not in ("ws", "wss") or not parts.hostname:
        raise ValueError(f"{url!r} is no address of a server; it would look like ws://127.0.0.1:8000/v1.")
    path = "/v1" if parts.path in ("", "/") else parts.path
    return parts._replace(scheme=scheme, path=path).geturl()
