"""The real packages: what a test needs, and the sample that it runs."""

from __future__ import annotations

import importlib
import importlib.util
import os
from typing import Any

import pytest


def needs(package: str, requirements: str | None = None) -> pytest.MarkDecorator:
    """Skips unless slow tests are wanted and the package is there; `requirements` is named unlike it at times."""
    if os.environ.get("SANDTABLE_SLOW") != "1":
        return pytest.mark.skip(reason="slow: set SANDTABLE_SLOW=1 to run it")
    missing = importlib.util.find_spec(package) is None
    file = f"tests/slow/requirements-{requirements or package}.txt"
    return pytest.mark.skipif(missing, reason=f"{package} is not installed: pip install -r {file}")


def sample(name: str) -> Any:
    """A module of samples/, imported only where its packages are there."""
    return importlib.import_module(f"samples.{name}")
