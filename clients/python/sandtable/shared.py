"""The servers of unpickled episodes: one core for each face and settings in a process; they share a connection."""

from __future__ import annotations

from typing import Any, TypeVar

from .core import Core, Make
from .record import Record
from .settings import Settings

E = TypeVar("E", bound=Record)

_cores: dict[tuple[Any, Settings], Core[Any]] = {}


def shared_core(make: Make[E], settings: Settings) -> Core[E]:
    """The one core of this process for episodes made like this, from a server with these settings."""
    key = (make, settings)
    core = _cores.get(key)
    # `setdefault` is one operation of the interpreter: no lock that a fork could leave locked.
    return core if core is not None else _cores.setdefault(key, Core(settings, make))
