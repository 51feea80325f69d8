"""What all adapters share: the framework, the gym, and the scenario that a row of a dataset names."""

from __future__ import annotations

import importlib
import os
from collections.abc import Mapping
from typing import Any

from .. import aio, sync
from ..settings import Settings
from ..shared import shared_core

SCENARIO_KEYS = ("seed", "split", "index", "scenario", "options")


def framework(module: str, package: str) -> Any:
    """A module of a trainer. Raises an ImportError that says what to install."""
    try:
        return importlib.import_module(module)
    except ImportError as problem:
        raise ImportError(
            f"This adapter of sandtable needs {package}: {module} could not be imported ({problem})."
        ) from problem


def settings(url: str | None) -> Settings:
    """How the gym is reached: at `url`, or else at SANDTABLE_URL. Raises ValueError where there is neither."""
    address = url or os.environ.get("SANDTABLE_URL")
    if not address:
        raise ValueError('Which server? Give url="ws://host:port/v1", or set the variable SANDTABLE_URL.')
    return Settings(address, token=os.environ.get("SANDTABLE_TOKEN"))


def gym(url: str | None = None) -> sync.Gym:
    """The gym of this process; it connects when it is first used."""
    return sync.Gym(shared_core(sync.Episode, settings(url)))


def async_gym(url: str | None = None) -> aio.Gym:
    """The same for coroutines, with a connection for each event loop."""
    return aio.Gym(shared_core(aio.Episode, settings(url)))


def scenario_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of `reset` among the columns of a row; other columns, and those that are None, are left out."""
    given = {key: row[key] for key in SCENARIO_KEYS if row.get(key) is not None}
    if "options" in given:
        # Datasets give every row the keys of all rows, with None where a row has none.
        given["options"] = {key: value for key, value in given["options"].items() if value is not None}
    return {key: value if isinstance(value, str | Mapping) else int(value) for key, value in given.items()}
