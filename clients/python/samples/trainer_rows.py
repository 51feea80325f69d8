"""Rows of a dataset for a trainer, as JSON lines: `python samples/trainer_rows.py verl|slime|skyrl [COUNT]`.

It needs no trainer and no server: the adapters bring the policy and the tools, so a row only says what is played.
verl wants its rows as parquet (`pandas.read_json(..., lines=True).to_parquet(...)`). No training was run with them:
the agent loop ran in the classes of verl 0.9.1 and the environment in skyrl-gym 0.4.0, with a stub for the model; the
one for slime follows slime's code and ran against a stand-in only.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

URL = "ws://127.0.0.1:8000/v1"
UNUSED = [{"role": "user", "content": "Played by sandtable."}]


def verl(number: int) -> dict[str, Any]:
    """For the agent loop of sandtable.adapters.verl, whose docstring has its configuration."""
    extra = {"index": number, "sandtable": {"world": "storefront", "split": "train", "seed": number}}
    return {"data_source": "sandtable", "agent_name": "sandtable", "prompt": UNUSED, "extra_info": extra}


def slime(number: int) -> dict[str, Any]:
    """For --custom-generate-function-path sandtable.adapters.slime.generate --metadata-key metadata."""
    return {"prompt": UNUSED, "metadata": {"world": "storefront", "url": URL, "split": "train", "seed": number}}


def skyrl(number: int) -> dict[str, Any]:
    """For the environment of sandtable.adapters.skyrl, registered as `sandtable`."""
    scenario = {"world": "storefront", "url": URL, "split": "train", "seed": number}
    return {"data_source": "sandtable", "env_class": "sandtable", "prompt": UNUSED, "sandtable": scenario}


ROWS: dict[str, Callable[[int], dict[str, Any]]] = {"verl": verl, "slime": slime, "skyrl": skyrl}


def main(trainer: str, count: str = "8") -> None:
    for number in range(int(count)):
        print(json.dumps(ROWS[trainer](number)))


if __name__ == "__main__":
    main(*sys.argv[1:])
