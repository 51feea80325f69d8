"""Where `serve` looks, and what it says."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

import sandtable
from sandtable import server as server_module
from sandtable.server import find_command


def _executable(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_order_of_the_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = tmp_path / "a" / "b"
    work.mkdir(parents=True)
    monkeypatch.chdir(work)
    monkeypatch.delenv("SANDTABLE_COMMAND", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(server_module, "__file__", str(tmp_path / "site" / "sandtable" / "server.py"))
    with pytest.raises(sandtable.ServerNotFound) as raised:
        find_command()
    for place in (
        "SANDTABLE_COMMAND",
        str(work),
        str(tmp_path / "site" / "sandtable"),
        "PATH",
        "npm install sandtable",
    ):
        assert place in str(raised.value)

    on_path = _executable(tmp_path / "bin" / "sandtable")
    assert find_command() == [str(on_path)]
    beside_package = _executable(tmp_path / "site" / "node_modules" / ".bin" / "sandtable")
    assert find_command() == [str(beside_package)]
    checkout = tmp_path / "a"
    _executable(checkout / "dist" / "cli" / "main.js")
    (checkout / "package.json").write_text('{"name": "another"}')
    assert find_command() == [str(beside_package)]
    (checkout / "package.json").write_text('{"name": "sandtable"}')
    with pytest.raises(sandtable.ServerNotFound, match="no node"):
        find_command()
    node = _executable(tmp_path / "bin" / "node")
    assert find_command() == [str(node), str(checkout / "dist" / "cli" / "main.js")]
    installed = _executable(work / "node_modules" / ".bin" / "sandtable")
    assert find_command() == [str(installed)]
    monkeypatch.setenv("SANDTABLE_COMMAND", "npx 'my sandtable'")
    assert find_command() == ["npx", "my sandtable"]


def test_a_server_that_ends_is_told_with_its_last_words(monkeypatch: pytest.MonkeyPatch) -> None:
    # The last one here does not end when its input does, and is waited for.
    monkeypatch.setattr(server_module, "_PATIENCE_SECONDS", 0.5)
    script = "import sys; print('no such luck', file=sys.stderr); sys.exit(3)"
    with pytest.raises(sandtable.ServerFailed, match="no such luck"):
        sandtable.serve([sys.executable, "-c", script])
    with pytest.raises(sandtable.ServerFailed, match="cannot be run"):
        sandtable.serve("/no/such/command")
    with pytest.raises(sandtable.ServerFailed, match="still starts"):
        sandtable.serve([sys.executable, "-c", "import time; time.sleep(60)"], timeout_seconds=0.5)


def test_a_server_whose_streams_end_first_is_not_said_to_start() -> None:
    script = "import os, time; os.write(2, b'no such luck'); os.close(1); os.close(2); time.sleep(0.4); os._exit(3)"
    started = time.monotonic()
    with pytest.raises(sandtable.ServerFailed, match="ended") as raised:
        sandtable.serve([sys.executable, "-c", script])
    assert "still starts" not in str(raised.value)
    assert "no such luck" in str(raised.value)
    assert time.monotonic() - started < 10


def test_a_server_that_ends_after_its_first_line_is_not_waited_for() -> None:
    script = "print('sandtable 0 at ws://127.0.0.1:1/v1 with nothing', flush=True)"
    started = time.monotonic()
    with pytest.raises(sandtable.ServerFailed, match="ended"):
        sandtable.serve([sys.executable, "-c", script])
    assert time.monotonic() - started < 10


WORLD = """
import { defineWorld, state, table, toolKit } from 'sandtable'
import { z } from 'zod'

const shape = state({ lamps: table(z.object({ id: z.string(), lit: z.boolean() }), { key: 'id' }) })
const light = toolKit(shape)({
  summary: 'Lights a lamp.',
  effect: 'write',
  args: z.object({ lamp: z.string() }),
  returns: z.object({ lit: z.boolean() }),
  run: (database, { lamp }) => database.lamps.update(lamp, { lit: true }),
})
const calls = [{ name: 'light', arguments: { lamp: 'L1' } }]
const witness = [{ calls }, { text: 'Done.' }]

export const world = defineWorld({
  id: 'lamp-shop', version: 1, family: 'tests', summary: 'One lamp.', texts: [],
  load: () => ({ policy: 'Light it.', bases: { dark: () => ({ lamps: [{ id: 'L1', lit: false }] }) } }),
  generator: {
    difficulties: ['easy'],
    splits: { train: 100 },
    draw: () => ({ kind: 'light', base: 'dark', instruction: 'Light the lamp L1.', witness }),
  },
  state: shape, tools: { light }, users: ['none'],
  clock: { start: '2026-03-02T09:00:00Z', turn: 30 }, turns: 5,
  components: { outcome: 'It is lit.', clean: 'Nothing else changed.', policy: 'No policy.' },
})
"""


def test_a_world_of_ones_own_is_served_and_is_an_environment(tmp_path: Path) -> None:
    folder = tmp_path / "lamp-shop"
    folder.mkdir()
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "world.js").write_text(WORLD)
    with sandtable.serve(worlds=tmp_path) as server:
        with sandtable.connect(server.url) as gym:
            episode = gym.reset("lamp-shop", seed=7)
            episode.step({"calls": [{"name": "light", "arguments": {"lamp": "L1"}}]})
            assert episode.step({"text": "Done."}).reward == 1
        gymnasium = pytest.importorskip("gymnasium")
        environments = pytest.importorskip("sandtable.gymnasium")
        assert environments.register("lamp-shop") == "sandtable/Lamp-shop-v1"
        environment = gymnasium.make("sandtable/Lamp-shop-v1", url=server.url)
        _, info = environment.reset(seed=7)
        assert [tool["function"]["name"] for tool in info["tools"]] == ["light"]
        environment.close()


def test_what_is_given_reaches_the_server(tmp_path: Path) -> None:
    given = {"requestsMax": 2}
    with sandtable.serve(record=tmp_path, limits=given, token="secret", arguments=["--log", "error"]) as server:
        assert server.alive
        with pytest.raises(sandtable.GymError) as raised:
            sandtable.connect(server.url).worlds()
        assert raised.value.code == "unauthorized"
        with sandtable.connect(server.url, token="secret") as gym:
            assert gym.worlds()
            assert "secret" not in repr(gym._core.settings)
            assert gym.limits["requestsMax"] == 2
            episodes = gym.reset_many("storefront", seeds=range(5))
            assert len(gym.step_all([(episode, {"text": "Hello"}) for episode in episodes])) == 5
            with pytest.raises(sandtable.GymError) as raised:
                episodes[0].inspect("state")
            assert raised.value.code == "forbidden"
    assert not server.alive
    server.close()
