"""A space of texts, and how they reach the policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, cast

import numpy as np
from gymnasium.error import CustomSpaceError
from gymnasium.spaces import Space, Text
from gymnasium.vector.utils import create_shared_memory

from ..formats import FormatName, action_from_text
from ..wire import Action, Observation

_CHARACTERS = 0x110000
_SURROGATES = range(0xD800, 0xE000)
_SAMPLE_LENGTH_MAX = 64


class _Characters(Sequence[str]):
    """All of Unicode in its order, without a million strings in memory."""

    def __len__(self) -> int:
        return _CHARACTERS

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [chr(code) for code in range(_CHARACTERS)[index]]
        return chr(range(_CHARACTERS)[index])

    def __contains__(self, character: object) -> bool:
        return isinstance(character, str) and len(character) == 1 and ord(character) not in _SURROGATES

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Characters)

    __hash__ = None  # type: ignore[assignment]


class Unicode(Text):
    """Texts of at most `max_length` characters of Unicode; half a surrogate pair is none.

    Samples are short. It flattens to code points. `AsyncVectorEnv` takes it with `shared_memory=False` only.
    """

    def __init__(self, max_length: int, *, min_length: int = 0, seed: int | np.random.Generator | None = None) -> None:
        if not 0 <= min_length <= max_length:
            raise ValueError(f"A text's length cannot be from {min_length} to {max_length}.")
        self.min_length, self.max_length = int(min_length), int(max_length)
        # Not Text's own, which makes a table of its characters.
        Space.__init__(self, dtype=str, seed=seed)

    def sample(self, mask: Any = None, probability: Any = None) -> str:
        """A text of up to 64 characters, or of `min_length` where that is more. Masks are not supported."""
        if mask is not None or probability is not None:
            raise ValueError("A space of all Unicode samples without a mask.")
        longest = min(self.max_length, max(self.min_length, _SAMPLE_LENGTH_MAX))
        length = self.np_random.integers(self.min_length, longest + 1)
        codes = self.np_random.integers(0, _CHARACTERS - len(_SURROGATES), length)
        return "".join(chr(code if code < _SURROGATES.start else code + len(_SURROGATES)) for code in codes.tolist())

    def contains(self, x: Any) -> bool:
        if not isinstance(x, str) or not self.min_length <= len(x) <= self.max_length:
            return False
        try:
            x.encode()
        except UnicodeEncodeError:
            return False
        return True

    def __repr__(self) -> str:
        return f"Unicode({self.min_length}, {self.max_length})"

    def __eq__(self, other: object, /) -> bool:
        return isinstance(other, Unicode) and (self.min_length, self.max_length) == (other.min_length, other.max_length)

    __hash__ = None  # type: ignore[assignment]

    @property
    def character_set(self) -> Any:
        return _Characters()

    @property
    def character_list(self) -> Any:
        return _Characters()

    @property
    def characters(self) -> Any:
        return _Characters()

    def character_index(self, char: str) -> Any:
        return np.int32(ord(char))


@create_shared_memory.register(Unicode)
def _refuse_shared_memory(space: Unicode, n: int = 1, ctx: Any = None) -> NoReturn:
    # Gymnasium 1.4 reads texts from it once, at the start, and shows them for ever.
    raise CustomSpaceError("Texts are not shared in memory; make the AsyncVectorEnv with shared_memory=False.")


# 32 Ki characters are within the server's limit for an action, however they are escaped.
ACTION_LENGTH_MAX = 32_768
OBSERVATION_LENGTH_MAX = 262_144


def action_of(action: Any, format: FormatName) -> Action:
    """A model's text, or the wire's action, as the wire's action."""
    if isinstance(action, str):
        return action_from_text(action, format)
    if isinstance(action, Mapping):
        return cast(Action, action)
    raise TypeError(f"An action is a model's text or a dictionary, and not of the type {type(action).__name__}.")


def text_of(observation: Observation) -> str:
    """The messages as one text, cut where it is longer than the observation space allows; then its end says so."""
    text = "\n".join(_line(message) for message in observation["messages"])
    if len(text) <= OBSERVATION_LENGTH_MAX:
        return text
    end = f"\n[cut: it has {len(text)} characters]"
    return text[: OBSERVATION_LENGTH_MAX - len(end)] + end


def _line(message: Mapping[str, Any]) -> str:
    name, error, calls = message.get("name"), message.get("error"), message.get("calls")
    who = f"{message['role']}{f' {name}' if name else ''}{f' ({error})' if error else ''}"
    if not calls:
        return f"{who}: {message['text']}"
    called = "".join(f"\n{who} calls {call['name']}: {call.get('arguments', {})}" for call in calls)
    return f"{who}: {message['text']}{called}"
