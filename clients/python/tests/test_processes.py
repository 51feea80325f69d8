"""Episodes in other processes: pickled, forked and spawned; ends of processes."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

import sandtable
from sandtable import aio

LOOK_UP: sandtable.Action = {
    "calls": [{"name": "find_customer_by_email", "arguments": {"email": "nobody@example.com"}}]
}


def step_in_child(episode: sandtable.Episode) -> tuple[str, list[dict[str, Any]]]:
    return episode.step(LOOK_UP).digest, episode.messages


def step_in_async_child(episode: aio.Episode) -> str:
    async def play() -> str:
        return (await episode.step(LOOK_UP)).digest

    return asyncio.run(play())


def test_a_pickled_episode_goes_on(gym: sandtable.Gym) -> None:
    episode = gym.reset("storefront", seed=7)
    episode.step(LOOK_UP)
    one, two = (pickle.loads(pickle.dumps(episode)) for _ in range(2))
    assert (one.id, one.turn, one.digest, one.messages) == (episode.id, 1, episode.digest, episode.messages)
    assert one._core is two._core
    step = one.step(LOOK_UP)
    # The one that was left behind repeats the step: it is the same step, answered once more.
    assert episode.step(LOOK_UP) == step
    with pytest.raises(sandtable.GymError) as raised:
        two.step({"text": "Something else"})
    assert raised.value.code == "turn_conflict"


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.parametrize("face", ["sync", "aio"])
def test_episodes_are_stepped_in_other_processes(
    server: sandtable.Server, gym: sandtable.Gym, method: str, face: str
) -> None:
    expected = gym.reset("storefront", seed=7).step(LOOK_UP).digest
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        if face == "sync":
            episodes = gym.reset_many("storefront", count=4, seed=7)
            results = list(pool.map(step_in_child, episodes))
            assert [digest for digest, _ in results] == [expected] * 4
            assert all(len(messages) == len(episodes[0].messages) + 2 for _, messages in results)
        else:

            async def make() -> list[aio.Episode]:
                async with aio.connect(server.url) as gym:
                    return await gym.reset_many("storefront", count=4, seed=7)

            assert list(pool.map(step_in_async_child, asyncio.run(make()))) == [expected] * 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="os.fork is missing on this system")
def test_a_forked_child_leaves_its_parents_sockets_alone(server: sandtable.Server) -> None:
    with sandtable.connect(server.url) as gym:
        episode = gym.reset("storefront", seed=7)
        connections = _connections(server)
        (child,) = episode.fork()
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                # The inherited gym and episode are used as they are, without pickling.
                digest = child.step(LOOK_UP).digest
                os.write(writer, f"{digest} {_connections(server)}".encode())
            finally:
                os._exit(0)
        assert [episode.step({"text": str(turn)}).turn for turn in range(3)] == [1, 2, 3]
        os.waitpid(pid, 0)
        digest, inside = os.read(reader, 100).decode().split()
        assert int(inside) == connections + 1
        assert gym.reset("storefront", seed=7).step(LOOK_UP).digest == digest
        assert server.alive


def _connections(server: sandtable.Server) -> int:
    from .test_resume import _gauge

    return int(_gauge(server, "sandtable_connections"))


def _run(code: str, timeout_seconds: float = 30) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=timeout_seconds)


def test_an_interpreter_that_closes_nothing_ends_at_once(server: sandtable.Server) -> None:
    done = _run(
        f"import sandtable, threading\n"
        f"gym = sandtable.connect({server.url!r})\n"
        f"episode = gym.reset('storefront', seed=7)\n"
        f"print(episode.step({{'text': 'Hello'}}).turn)\n"
    )
    assert (done.stdout, done.stderr, done.returncode) == ("1\n", "", 0)


def test_an_interrupt_ends_a_waiting_call(server: sandtable.Server) -> None:
    """A connection that never answers hello, and Ctrl-C."""
    code = (
        "import socket, sandtable\n"
        "mute = socket.create_server(('127.0.0.1', 0))\n"
        "print('waits', flush=True)\n"
        "try:\n    sandtable.connect(f'ws://127.0.0.1:{mute.getsockname()[1]}')\n"
        "except KeyboardInterrupt:\n    print('interrupted')\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline() == "waits\n"
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    out, problems = process.communicate(timeout=5)
    assert (out, process.returncode, problems) == ("interrupted\n", 0, "")


@pytest.mark.parametrize("end", ["kill", "exit"])
def test_a_server_ends_with_its_parent(end: str) -> None:
    code = (
        "import os, sandtable, sys, time\n"
        "server = sandtable.serve()\n"
        "gym = sandtable.connect(server.url)\n"
        "gym.reset('storefront', seed=7)\n"
        # A forked child holds copies of the parent's pipes, and must not keep the server.
        "if os.fork() == 0:\n    time.sleep(20)\n    os._exit(0)\n"
        "print(server.url, flush=True)\n" + ("time.sleep(60)\n" if end == "kill" else "")
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    assert url
    if end == "kill":
        process.kill()
    process.wait(10)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            sandtable.connect(url, retries=0).close()
        except sandtable.ConnectionLost:
            return
        time.sleep(0.05)
    pytest.fail("The server outlived its parent by five seconds.")
