"""How frames are written and read: as JSON text or as MessagePack."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import msgpack

from .errors import GymError

CodecName = Literal["json", "msgpack"]


@dataclass(frozen=True)
class Codec:
    """One way to write frames."""

    subprotocol: str
    is_text: bool
    encode: Callable[[Any], bytes]
    """Raises a GymError (`request_invalid`) for what the wire cannot carry."""
    decode: Callable[[bytes], Any]


def complaint(frame: bytes, codec: Codec, depth_max: int) -> str | None:
    """Why a server could not read a frame, where the frame is to blame: found only after the server said so."""
    return _complaint(codec.decode(frame), depth_max)


def _complaint(value: Any, depth_left: int) -> str | None:
    if isinstance(value, bytes | msgpack.ExtType):
        return "a value is binary data, and the wire carries text only"
    if not isinstance(value, dict | list):
        return None
    if depth_left == 0:
        return "it is nested deeper than the depthMax of the server"
    if isinstance(value, dict) and any(not isinstance(key, str) for key in value):
        return "a key is not a string"
    inner = value.values() if isinstance(value, dict) else value
    return next((found for each in inner if (found := _complaint(each, depth_left - 1))), None)


def _plain(value: Any) -> Any:
    """Scalars and arrays of numpy and torch, and mappings and sequences of other kinds, as plain data."""
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a value is of the type {type(value).__name__}, which the wire cannot carry")


_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)


def _encode_json(value: Any) -> bytes:
    try:
        return _json.encode(value).encode()
    except (TypeError, ValueError, RecursionError) as problem:
        raise _unsendable(problem) from None


def _encode_msgpack(value: Any) -> bytes:
    try:
        packed = msgpack.packb(value, default=_plain)
    except (TypeError, ValueError, OverflowError, RecursionError) as problem:
        raise _unsendable(problem) from None
    assert isinstance(packed, bytes)
    return packed


def _decode_msgpack(data: bytes) -> Any:
    return msgpack.unpackb(data, strict_map_key=False)


def _unsendable(problem: Exception) -> GymError:
    return GymError("request_invalid", f"The request cannot be sent: {problem}.")


CODECS: Mapping[str, Codec] = {
    "json": Codec("sandtable.v1.json", True, _encode_json, json.loads),
    "msgpack": Codec("sandtable.v1.msgpack", False, _encode_msgpack, _decode_msgpack),
}
