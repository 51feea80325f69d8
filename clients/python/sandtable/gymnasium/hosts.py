"""The connections that the environments of a process share, and the local server where they were given no address."""

from __future__ import annotations

import os
import threading

from ..server import serve
from ..sync import connect

_Key = tuple[int, str | None, str | None]


class Host:
    """A connection, lent to environments; it ends when the last one gives it back."""

    def __init__(self, key: _Key) -> None:
        _, url, token = key
        self.key = key
        self.server = serve(token=token) if url is None else None
        try:
            self.gym = connect(self.server.url if self.server else url or "", token=token)
        except BaseException:
            if self.server:
                self.server.close()
            raise
        self.borrowers = 0

    def give_back(self) -> None:
        """Ends the connection, and the server if it is a local one, where nobody else has borrowed it."""
        with _lock:
            self.borrowers -= 1
            # A forked child leaves its parent's alone.
            if self.borrowers > 0 or self.key[0] != os.getpid():
                return
            if _hosts.get(self.key) is self:
                del _hosts[self.key]
        self.gym.close()
        if self.server:
            self.server.close()


_hosts: dict[_Key, Host] = {}
_lock = threading.Lock()


def borrow(url: str | None, token: str | None) -> Host:
    """The host of this process for an address, or the local one. Raises as `connect` and `serve` do."""
    key = (os.getpid(), url, token)
    with _lock:
        host = _hosts.get(key)
        if host is None or (host.server and not host.server.alive):
            host = _hosts[key] = Host(key)
        host.borrowers += 1
        return host


def _new_lock() -> None:
    """Another thread of the parent may have held the lock at the fork."""
    global _lock
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_new_lock)
