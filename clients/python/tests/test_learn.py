"""The learning sample runs, draws its curve, and gives the same one each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import sandtable

for needed in ("numpy", "matplotlib"):
    pytest.importorskip(needed, reason=f"{needed} is not installed, which samples/learn.py needs")

SAMPLE = Path(__file__).parents[1] / "samples" / "learn.py"
QUICK = ["--iterations", "3", "--episodes", "32", "--held-out", "24", "--every", "3", "--json"]


def learn(server: sandtable.Server, out: Path, seed: int) -> list[dict[str, Any]]:
    command = [sys.executable, str(SAMPLE), *QUICK, "--seed", str(seed), "--out", str(out), "--url", server.url]
    folder = SAMPLE.parents[1]
    # As if the package were installed.
    variables = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=folder, env=variables, check=False)
    assert done.returncode == 0, done.stderr
    points: list[dict[str, Any]] = json.loads(done.stdout)
    return [{name: value for name, value in point.items() if name != "seconds"} for point in points]


def test_learning_draws_a_curve_that_depends_on_the_seed_alone(server: sandtable.Server, tmp_path: Path) -> None:
    first, again, other = (
        learn(server, tmp_path / f"{name}.png", seed) for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert first == again
    assert first != other
    assert [point["steps"] for point in first] == sorted({point["steps"] for point in first})
    for point in first:
        assert 0 <= point["reward"] <= min(point["components"].values())
        assert sum(count for count, _ in point["requests"].values()) == 24
    picture = (tmp_path / "a.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) > 10_000
