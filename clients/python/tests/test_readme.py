"""The README's examples run, in order, as one program for the sync ones."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sandtable

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def test_every_example_runs(gym: sandtable.Gym) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert len(blocks) == README.count("```python") >= 8
    names: dict[str, Any] = {}
    for block in blocks:
        # The first example closes its gym.
        names["gym"] = gym
        exec(compile(block, "README.md", "exec"), names)


def test_the_first_three_lines_are_these() -> None:
    for lines, page in (
        (
            [
                "with sandtable.serve() as server, sandtable.connect(server.url) as gym:",
                '    episode = gym.reset("storefront", seed=7)',
                '    step = episode.step({"text": "Hello"})',
            ],
            README,
        ),
    ):
        assert "\n".join(lines) in page


def test_the_table_names_modules_that_exist() -> None:
    folder = Path(sandtable.__file__).parent
    named = re.findall(r"^\| `sandtable\.(\w+)` \|", README, re.MULTILINE)
    assert len(named) == 10 and all((folder / f"{name}.py").is_file() or (folder / name).is_dir() for name in named)
