"""The event loop behind the sync face: one for each process, in a thread of its own."""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import sys
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from .errors import ConnectionLost

T = TypeVar("T")


class _Background:
    def __init__(self) -> None:
        self.process = os.getpid()
        self.loop = asyncio.new_event_loop()
        # A daemon: the interpreter's exit does not wait for it.
        self.thread = threading.Thread(target=self.loop.run_forever, name="sandtable", daemon=True)
        self.thread.start()


_lock = threading.Lock()
_current: _Background | None = None
# The parent's loops in a forked child. A loop that is thrown away closes what it shares with the parent: they are kept,
# unused.
_of_parents: list[_Background] = []


def wait(work: Coroutine[Any, Any, T]) -> T:
    """Runs the work in the background's loop and waits for it, from any thread. An interrupt cancels it."""
    if sys.is_finalizing():
        work.close()
        raise ConnectionLost("The interpreter is ending.")
    background = _background()
    if threading.current_thread() is background.thread:
        work.close()
        raise RuntimeError("The sync face cannot wait in its own thread; use sandtable.aio there.")
    future: concurrent.futures.Future[T] = asyncio.run_coroutine_threadsafe(work, background.loop)
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise


def _background() -> _Background:
    global _current
    with _lock:
        if _current is None or _current.process != os.getpid():
            if _current is not None:
                _of_parents.append(_current)
            _current = _Background()
        return _current


def _new_lock() -> None:
    """Another thread of the parent may have held the lock at the fork."""
    global _lock
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_new_lock)
