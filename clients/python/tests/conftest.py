"""One server of the checkout for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import sandtable


@pytest.fixture(scope="session")
def server() -> Iterator[sandtable.Server]:
    with sandtable.serve(inspect=True) as running:
        yield running


@pytest.fixture
def gym(server: sandtable.Server) -> Iterator[sandtable.Gym]:
    with sandtable.connect(server.url) as connected:
        yield connected
