"""Lost connections: everything is settled exactly once, or ends in a typed error soon."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import threading
import time
from typing import Any

import pytest

import sandtable
from sandtable import aio

from .cutter import Cutter

CUTS = int(os.environ.get("SANDTABLE_CUTS", "300"))
LOOK_UP: sandtable.Action = {
    "calls": [{"name": "find_customer_by_email", "arguments": {"email": "nobody@example.com"}}]
}
SEEDS = list(range(6))


async def _play(gym: aio.Gym) -> list[str]:
    """The digests of a run with reset, batch, steps and forks, and a proof that nothing was done twice."""
    episodes = await gym.reset_many("storefront", seeds=SEEDS)
    one = await gym.reset("storefront", seed=99)
    for _ in range(2):
        for step in await gym.step_all([(episode, LOOK_UP) for episode in episodes]):
            assert isinstance(step, aio.Step)
    await asyncio.gather(*(episode.step(LOOK_UP) for episode in [*episodes, one]))
    forks = [*await one.fork(count=2), *await episodes[0].fork(turn=1)]
    for step in await gym.step_all([(fork, LOOK_UP) for fork in forks]):
        assert isinstance(step, aio.Step)
    digests = [each.digest for each in (*episodes, one, *forks)]
    # The server's own record has each step once.
    turns = [line["turn"] for line in await episodes[2].replay() if "outcomes" in line]
    assert turns == [1, 2, 3]
    await gym.close_all([*episodes, one, *forks])
    return digests


@pytest.mark.parametrize("codec", ["json", "msgpack"])
def test_cuts_at_random_bytes_change_nothing(codec: Any) -> None:
    draw = random.Random(7)

    async def main() -> None:
        async with aio.serve() as server:
            async with aio.connect(server.url) as gym:
                expected = await _play(gym)
            async with Cutter(server.url, CUTS // 2, 30_000, draw) as cutter:
                options: Any = {"codec": codec, "retries": 1000, "backoff_seconds": 0.001, "backoff_seconds_max": 0.01}
                async with aio.connect(cutter.url, **options) as gym:
                    runs = 0
                    while cutter.cuts_left > 0:
                        assert await _play(gym) == expected
                        runs += 1
                assert cutter.cuts == CUTS // 2 and runs > 0
            # Every episode that was made was made once: all were closed by those who know their ids.
            async with aio.connect(server.url) as gym:
                assert await asyncio.to_thread(_gauge, server, "sandtable_episodes") == 0

    asyncio.run(main())


def _gauge(server: sandtable.Server, name: str) -> float:
    from urllib.request import urlopen

    with urlopen(server.url.replace("ws", "http", 1).replace("/v1", "/metrics")) as reply:
        text = reply.read().decode()
    return next(float(line.split()[1]) for line in text.splitlines() if line.startswith(f"{name} "))


def test_a_killed_server_is_an_error_in_every_waiting_call_within_a_second() -> None:
    with sandtable.serve() as server, sandtable.connect(server.url) as gym:
        episodes = gym.reset_many("storefront", seeds=range(20))
        pid = server.process_id
        # A stopped server accepts requests and answers none of them.
        os.kill(pid, signal.SIGSTOP)
        problems: list[BaseException] = []

        def play(episode: sandtable.Episode) -> None:
            try:
                episode.step(LOOK_UP)
            except sandtable.GymError as problem:
                problems.append(problem)

        threads = [threading.Thread(target=play, args=(episode,)) for episode in episodes]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
        assert problems == []
        started = time.monotonic()
        os.kill(pid, signal.SIGKILL)
        for thread in threads:
            thread.join()
        assert time.monotonic() - started < 1
        assert [type(problem) for problem in problems] == [sandtable.ConnectionLost] * 20
        assert all(isinstance(problem, sandtable.InfrastructureError) for problem in problems)
        # The episodes say that nothing came: no step, and no reward of theirs.
        assert {episode.turn for episode in episodes} == {0}
        with pytest.raises(sandtable.ConnectionLost):
            gym.worlds()


def test_a_step_after_connection_lost_is_settled_once(server: sandtable.Server) -> None:
    async def main() -> None:
        cutter = Cutter(server.url, 0, 1_000_000, random.Random(1))
        async with cutter, aio.connect(cutter.url, retries=0) as gym:
            episode = await gym.reset("storefront", seed=7)
            # A step reaches the server, and its reply is cut.
            cutter._left, cutter.cuts_left = 400, 1
            with pytest.raises(aio.ConnectionLost):
                for _ in range(5):
                    await episode.step(LOOK_UP)
            turn, before = episode.turn, episode.digest
            step = await episode.step(LOOK_UP)
            assert step.turn == turn + 1 and step.digest != before
            done = [line["turn"] for line in await episode.replay() if "outcomes" in line]
            assert done == list(range(1, turn + 2))

    asyncio.run(main())


def test_a_silent_connection_is_given_up(server: sandtable.Server) -> None:
    """A proxy that swallows the first connection's replies: the second one brings them."""

    async def main() -> None:
        connections = 0

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal connections
            connections += 1
            mute = connections == 1
            host, port = server.url.removeprefix("ws://").removesuffix("/v1").split(":")
            upstream, downstream = await asyncio.open_connection(host, int(port))

            async def forward(source: asyncio.StreamReader, sink: asyncio.StreamWriter, frames: int) -> None:
                while data := await source.read(65536):
                    if mute and frames == 0:
                        continue
                    frames -= 1
                    sink.write(data)
                sink.close()

            # The handshake and hello pass in any case.
            await asyncio.gather(forward(reader, downstream, -1), forward(upstream, writer, 2))

        proxy = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"ws://127.0.0.1:{proxy.sockets[0].getsockname()[1]}/v1"
        async with aio.connect(url, silent_seconds=0.6) as gym:
            episode = await asyncio.wait_for(gym.reset("storefront", seed=7), 10)
            assert (await episode.step(LOOK_UP)).turn == 1
        assert connections == 2
        proxy.close()

    asyncio.run(main())


def test_a_closed_gym_says_so(server: sandtable.Server) -> None:
    gym = sandtable.connect(server.url)
    episode = gym.reset("storefront", seed=7)
    gym.close()
    gym.close()
    with pytest.raises(sandtable.ConnectionLost, match="closed"):
        episode.step(LOOK_UP)


def test_addresses_that_are_none_are_told_kindly(server: sandtable.Server) -> None:
    started = time.monotonic()
    with pytest.raises(sandtable.ConnectionLost, match="nobody listens"):
        sandtable.connect("ws://127.0.0.1:1")
    assert time.monotonic() - started < 1
    with pytest.raises(sandtable.GymError, match="404"):
        sandtable.connect(server.url.replace("/v1", "/v7"))
    with pytest.raises(ValueError, match="would look like"):
        sandtable.connect("127.0.0.1:8000")
    with pytest.raises(ValueError, match="codec"):
        sandtable.connect(server.url, codec="xml")  # type: ignore[arg-type]
    with sandtable.connect(server.url.replace("ws:", "http:").replace("/v1", "")) as gym:
        assert gym.url == server.url
