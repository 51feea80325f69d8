"""What can go wrong. Only `GymError` and its subclasses come out of an episode."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class GymError(Exception):
    """What went wrong, by the wire's `code`; docs/protocol.md says for each code what to do."""

    def __init__(self, code: str, message: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.data = data

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.code, self.message, self.data)


class InfrastructureError(GymError):
    """The server, the world or the line failed and not the policy.

    An episode that raises this has no reward: leave it out of training, and never count it as a reward of 0.
    """


class ConnectionLost(InfrastructureError):
    """The connection was lost and could not be had again.

    The same request, made once more, is still settled exactly once.
    """

    def __init__(self, message: str) -> None:
        super().__init__("connection_lost", message)


class ServerNotFound(Exception):
    """`serve` found no sandtable to start; the message lists where it looked."""


class ServerFailed(Exception):
    """A server was started and ended, or did not answer in time; the message has its last words."""


INFRASTRUCTURE_CODES = frozenset({"fault", "episode_void", "episode_unknown", "busy", "capacity", "diverged"})


def error_from(error: Mapping[str, Any]) -> GymError:
    """The exception for an error as it stands in a reply."""
    kind = InfrastructureError if error["code"] in INFRASTRUCTURE_CODES else GymError
    return kind(error["code"], error["message"], error.get("data"))


def _again(kind: type[GymError], code: str, message: str, data: Mapping[str, Any] | None) -> GymError:
    return ConnectionLost(message) if issubclass(kind, ConnectionLost) else kind(code, message, data)
