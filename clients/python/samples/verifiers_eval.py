"""Evaluates with verifiers against a stub model: `python samples/verifiers_eval.py [URL]`.

It needs tests/slow/requirements-verifiers.txt. Ran against verifiers 0.4.0. The stub is an OpenAI-compatible endpoint
that looks up a customer and then hands every conversation over; put `base_url` and `api_key_var` of a real one in its
place.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from verifiers.v1 import EvalClientConfig
from verifiers.v1.cli.eval.runner import run_eval
from verifiers.v1.configs.cli.eval import EvalConfig

import sandtable

Message = dict[str, Any]


def call(name: str, arguments: dict[str, Any]) -> Message:
    """An assistant message that calls a tool."""
    function = {"name": name, "arguments": json.dumps(arguments)}
    calls = [{"id": f"call_{name}", "type": "function", "function": function}]
    return {"role": "assistant", "content": None, "tool_calls": calls}


SCRIPT = [
    call("find_customer_by_email", {"email": "nobody@example.com"}),
    call("transfer_to_human", {"reason": "danger"}),
]


@contextlib.contextmanager
def stub_model(script: Sequence[Message] = SCRIPT) -> Iterator[str]:
    """The address of an endpoint for Chat Completions that answers the chat's next turn with that of the script."""

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            turn = sum(message["role"] == "assistant" for message in body["messages"])
            content = json.dumps(answer(body["model"], script[turn])).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *line: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Endpoint) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        server.shutdown()


def answer(model: str, message: Message) -> dict[str, Any]:
    """A message as an endpoint sends it."""
    reason = "tool_calls" if "tool_calls" in message else "stop"
    return {
        "id": "stub",
        "object": "chat.completion",
        "created": 0,
        "model": model,
        "choices": [{"index": 0, "finish_reason": reason, "message": message}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def evaluate(url: str, model_url: str, count: int = 2) -> list[Any]:
    """The episodes of an evaluation of `count` seeds, as verifiers gives them."""
    taskset = {"id": "sandtable_tasks", "world": "storefront", "url": url, "count": count}
    config = EvalConfig(
        env={"taskset": taskset},
        model="stub",
        client=EvalClientConfig(base_url=model_url, api_key_var="STUB_KEY"),
        push=False,
        rich=None,
        output_dir=Path(tempfile.mkdtemp()),
    )
    return asyncio.run(run_eval(config))


def main(url: str | None = None) -> None:
    with contextlib.ExitStack() as stack:
        where = url or stack.enter_context(sandtable.serve()).url
        for episode in evaluate(where, stack.enter_context(stub_model())):
            trace = episode.traces[0]
            print(f"{trace.task.data.name}: reward {trace.reward}, {trace.num_turns} turns, {trace.metrics}")


if __name__ == "__main__":
    main(*sys.argv[1:])
