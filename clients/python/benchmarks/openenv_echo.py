"""The real OpenEnv server with an environment that has one tool, which answers with a text of a given length.

Run as `python openenv_echo.py PORT LENGTH SESSIONS`, where the package `openenv` is installed.
"""

import sys
from typing import Any
from uuid import uuid4

import uvicorn
from fastmcp import FastMCP
from openenv.core.env_server import create_app
from openenv.core.env_server.mcp_environment import MCPEnvironment
from openenv.core.env_server.mcp_types import CallToolAction, CallToolObservation
from openenv.core.env_server.types import Action, Observation, State

port, length, sessions = (int(word) for word in sys.argv[1:4])
answer = "x" * length


class EchoEnvironment(MCPEnvironment):
    """Each session has an environment of its own, as every OpenEnv server has it."""

    SUPPORTS_CONCURRENT_SESSIONS = True

    def __init__(self) -> None:
        server = FastMCP("echo")

        @server.tool
        def echo(message: str) -> str:
            """Answers with a text."""
            return answer

        super().__init__(server)
        self._state = State(episode_id=str(uuid4()), step_count=0)

    def reset(self, seed: int | None = None, episode_id: str | None = None, **_: Any) -> Observation:
        self._state = State(episode_id=episode_id or str(uuid4()), step_count=0)
        return Observation(done=False, reward=0.0)

    def _step_impl(self, action: Action, timeout_s: float | None = None, **_: Any) -> Observation:
        return Observation(done=False, reward=0.0, metadata={"error": "call the tool"})

    @property
    def state(self) -> State:
        return self._state


if __name__ == "__main__":
    app = create_app(EchoEnvironment, CallToolAction, CallToolObservation, max_concurrent_envs=sessions)
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="error")
