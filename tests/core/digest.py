"""Recomputes the digests of recorded runs with Python's hashlib and json alone.

    python3 tests/core/digest.py      reads recorded.json, writes digests.json

recorded.json holds, for each run, the texts that the engine hashed (header, actions, replies) and its end as data: this file
knows only what docs say of digests. The test holds the engine against digests.json.
"""

import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def displaced_keys(base, keys):
    """The keys from the first one on that is new, or stands before where the base has it."""
    last = -1
    for number, key in enumerate(keys):
        if key not in base or base.index(key) < last:
            return keys[number:]
        last = base.index(key)
    return []


def state_digest(end):
    total = 0
    for table, key, entity in end["entities"]:
        total += int(sha256(f"{table}\n{key}\n{canonical(entity)}")[:32], 16)
    for table, base, keys in end["orders"]:
        displaced = displaced_keys(base, keys)
        if displaced:
            total += int(sha256(canonical([table, displaced]))[:32], 16)
    total += int(sha256(canonical(end["rest"]))[:32], 16)
    return f"{total % 2**128:032x}"


def run_digests(run):
    digests = [sha256(f"\n{run['header']}\n{run['first']}")[:32]]
    state = state_digest(run["end"])
    for number, turn in enumerate(run["turns"]):
        last = number == len(run["turns"]) - 1
        reply = turn["reply"] + (state if last else "")
        previous = digests[-1] + "".join("/" + label for label in turn["labels"])
        digests.append(sha256(f"{previous}\n{canonical(turn['action'])}\n{reply}")[:32])
    return {"chain": digests, "state": state}


recorded = json.loads((HERE / "recorded.json").read_text("utf-8"))
made = {name: run_digests(run) for name, run in recorded.items()}
(HERE / "digests.json").write_text(json.dumps(made, indent=2) + "\n", "utf-8")
