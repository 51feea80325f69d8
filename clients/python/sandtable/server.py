"""Starts a sandtable server for this process, and finds the command that is one."""

from __future__ import annotations

import collections
import contextlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import threading
import time
import urllib.request
import weakref
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from .errors import ServerFailed, ServerNotFound

_PATIENCE_SECONDS = 10.0

_REAPED_SECONDS = 2.0
"""How long after its streams a process that ends may take to be gone."""


class Server:
    """A running server. It ends with `close`, at the end of `with`, or when this process ends in any way."""

    def __init__(self, process: subprocess.Popen[str], command: Sequence[str]) -> None:
        self.command = list(command)
        self.url = ""
        self.log: collections.deque[str] = collections.deque(maxlen=200)
        """The newest lines that the server wrote to its log."""
        self._process = process
        self._owner = os.getpid()
        self._announced = threading.Event()
        self._readers: list[threading.Thread] = []
        for stream, take in ((process.stdout, self._take_output), (process.stderr, self.log.append)):
            assert stream is not None
            arguments = (stream, take, self._announced)
            self._readers.append(threading.Thread(target=_read_lines, args=arguments, daemon=True))
        for reader in self._readers:
            reader.start()
        _servers.add(self)

    @property
    def process_id(self) -> int:
        """The process that runs the command."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the server still runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """Ends the server; episodes that still run are lost. Closing twice is no error."""
        if self._owner != os.getpid():
            return
        self._hang_up()
        try:
            self._process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.wait()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def _hang_up(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()

    def _kill(self) -> None:
        """The command may be a wrapper, and what it started is in the same group."""
        if hasattr(os, "killpg"):
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()

    def _take_output(self, line: str) -> None:
        """The server says where it listens in its first line: `sandtable VERSION at URL with WORLDS`."""
        words = line.split()
        if not self.url and "at" in words[:-1]:
            self.url = words[words.index("at") + 1]
            self._announced.set()

    def _await(self, timeout_seconds: float) -> None:
        deadline = time.monotonic() + timeout_seconds
        self._announced.wait(timeout_seconds)
        while self.url and self.alive and time.monotonic() < deadline:
            if _is_healthy(self.url, deadline - time.monotonic()):
                return
            time.sleep(0.02)
        state = f"still starts after {timeout_seconds:g} seconds" if self._still_runs(deadline) else "ended"
        self.close()
        for reader in self._readers:
            reader.join(_REAPED_SECONDS)
        said = "".join(f"\n  {line}" for line in list(self.log)[-10:])
        raise ServerFailed(f"The server {shlex.join(self.command)} {state}. Its last words:{said or ' none.'}")

    def _still_runs(self, deadline: float) -> bool:
        """A process is gone a moment after its streams: where these ended before the deadline, it is waited for."""
        if time.monotonic() < deadline:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_REAPED_SECONDS)
        return self.alive


_servers: weakref.WeakSet[Server] = weakref.WeakSet()


def serve(
    command: str | Sequence[str] | None = None,
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    token: str | None = None,
    inspect: bool = False,
    record: str | os.PathLike[str] | None = None,
    tau2: str | os.PathLike[str] | None = None,
    worlds: str | os.PathLike[str] | None = None,
    limits: Mapping[str, int] | None = None,
    arguments: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    timeout_seconds: float = 60.0,
) -> Server:
    """Starts a local server and returns when it answers; `with serve() as server` ends it again.

    `command` is how sandtable is called, such as `"npx sandtable"`; unless told, it is looked for: in the variable
    SANDTABLE_COMMAND, in node_modules and checkouts upward from the working folder and from this package, and on the
    PATH. Port 0 takes a free one. `inspect` shows hidden things to authors, `record` is a folder for replays, `tau2`
    the folder of your tau2 data, `worlds` a folder of worlds of your own or one of them, `limits` are by name,
    `arguments` go to `sandtable serve` as they are, and `environment` adds variables.

    Raises ServerNotFound, with the places where it looked, or ServerFailed, with the server's last words.
    """
    called = _words(command) if command is not None else find_command()
    given = {"--record": record, "--tau2": tau2, "--worlds": worlds}
    full = [*called, "serve", "--until-stdin-ends", "--port", str(port), "--host", host]
    full += [word for name, value in given.items() if value is not None for word in (name, os.fspath(value))]
    full += [word for name, value in (limits or {}).items() for word in ("--limit", f"{name}={value}")]
    full += [*(["--inspect"] if inspect else []), *arguments]
    variables = {**os.environ, **({} if token is None else {"SANDTABLE_TOKEN": token}), **(environment or {})}
    try:
        process = subprocess.Popen(
            full,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=variables,
            # Ctrl-C is for this process, which then decides about its server.
            start_new_session=True,
        )
    except OSError as problem:
        raise ServerFailed(f"{full[0]} cannot be run: {problem}") from problem
    server = Server(process, full)
    try:
        server._await(timeout_seconds)
    except BaseException:
        server.close()
        raise
    return server


def find_command() -> list[str]:
    """How sandtable is called here. Raises ServerNotFound."""
    looked: list[str] = []
    if given := os.environ.get("SANDTABLE_COMMAND"):
        return _words(given)
    looked.append("the variable SANDTABLE_COMMAND, which is not set")
    for start in (Path.cwd(), Path(__file__).resolve().parent):
        for folder in (start, *start.parents):
            if found := next(_commands_in(folder), None):
                return found
        looked.append(f"node_modules/.bin/sandtable and a built checkout, in {start} and every folder above it")
    if found_on_path := shutil.which("sandtable"):
        return [found_on_path]
    looked.append("sandtable on the PATH")
    places = "".join(f"\n  - {place}" for place in looked)
    raise ServerNotFound(
        f"No sandtable server was found. Looked at:{places}\n"
        "Install it with `npm install sandtable`, build a checkout with `npm install`, or say command=..."
    )


def _commands_in(folder: Path) -> Iterator[list[str]]:
    installed = folder / "node_modules" / ".bin" / "sandtable"
    if os.access(installed, os.X_OK) and installed.is_file():
        yield [str(installed)]
    built = folder / "dist" / "cli" / "main.js"
    if built.is_file() and _name_of(folder / "package.json") == "sandtable":
        node = shutil.which("node")
        if node is None:
            raise ServerNotFound(
                f"{built} is a sandtable server, but there is no node on the PATH to run it: install Node.js."
            )
        yield [node, str(built)]


def _name_of(package: Path) -> str | None:
    try:
        content = json.loads(package.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content.get("name") if isinstance(content, dict) else None


def _words(command: str | Sequence[str]) -> list[str]:
    words = shlex.split(command) if isinstance(command, str) else list(command)
    if not words:
        raise ServerNotFound("The command is empty; it would be, for example, `npx sandtable`.")
    return words


def _is_healthy(url: str, timeout_seconds: float) -> bool:
    address = url.replace("ws", "http", 1).removesuffix("/v1") + "/health"
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(address, timeout=max(0.1, timeout_seconds)) as reply:
            return bool(reply.status == 200)
    except OSError:
        return False


def _read_lines(stream: IO[str], take: object, ended: threading.Event) -> None:
    assert callable(take)
    with stream:
        for line in stream:
            take(line.rstrip("\n"))
    # Nobody should wait for what a server that has ended might still say.
    ended.set()


def _hang_up_in_child() -> None:
    """A forked child has a copy of the pipe by which a server learns that its owner is gone: the copy must not keep it
    alive.
    """
    for server in list(_servers):
        server._hang_up()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_hang_up_in_child)
