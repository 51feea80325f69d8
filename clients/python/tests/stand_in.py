"""An endpoint on this machine that speaks as OpenAI's does and answers from a script."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Answer:
    """A reply as it goes over the line, which may be late."""

    text: str
    status: int = 200
    after_seconds: float = 0


def message(**fields: Any) -> Answer:
    """A completion with this message."""
    return Answer(json.dumps({"choices": [{"index": 0, "message": {"role": "assistant", **fields}}]}))


def words(text: str) -> Answer:
    return message(content=text)


def call(name: str, arguments: Any = "{}") -> Answer:
    function = {"name": name, "arguments": arguments}
    return message(content=None, tool_calls=[{"id": "theirs", "type": "function", "function": function}])


class StandIn(ThreadingHTTPServer):
    def __init__(self, script: Sequence[Answer]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script = list(script)
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: StandIn

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        script = self.server.script
        answer = script.pop(0) if script else Answer("The script is used up.", status=410)
        self.server.asked.append(asked)
        self.server.keys.append(self.headers["authorization"])
        time.sleep(answer.after_seconds)
        try:
            self.send_response(answer.status if self.path == "/v1/chat/completions" else 404)
            self.end_headers()
            self.wfile.write(answer.text.encode())
        except OSError:
            pass  # Nobody waited so long.

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def stand_in(*script: Answer) -> Iterator[StandIn]:
    """Answers in the order of the script, and with status 410 after its end."""
    server = StandIn(script)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
