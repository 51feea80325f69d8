"""The real verifiers evaluates a taskset of a world, with a stub for a model."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import sandtable

from ..witness import as_chat, witness
from .real import needs, sample

pytestmark = needs("verifiers")


@pytest.fixture(autouse=True)
def tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    """verifiers finds the sample's module by its name."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "samples"))
    monkeypatch.setenv("STUB_KEY", "none")
    monkeypatch.setattr(sys, "argv", ["vf-eval"])
    assert "PRIME_API_KEY" not in os.environ


def test_the_witness_earns_a_reward_of_1_and_a_hand_over_0(server: sandtable.Server) -> None:
    verifiers_eval = sample("verifiers_eval")
    script = as_chat(witness(server.url))
    with verifiers_eval.stub_model(script) as model:
        (solved,) = verifiers_eval.evaluate(server.url, model, count=1)
    assert solved.ok and not solved.errors
    assert (solved.traces[0].reward, solved.traces[0].num_turns) == (1.0, len(script))
    with verifiers_eval.stub_model() as model:
        given_up = verifiers_eval.evaluate(server.url, model, count=2)
    assert [episode.traces[0].reward for episode in given_up] == [0.0, 0.0]
    assert all(episode.ok for episode in given_up)
    with sandtable.connect(server.url) as gym:
        components = {each["name"] for each in gym.describe("storefront")["components"]}
    assert set(given_up[0].traces[0].metrics) == components


def test_a_server_that_fails_is_an_error_of_the_trace() -> None:
    verifiers_eval = sample("verifiers_eval")
    with sandtable.serve() as doomed:
        url = doomed.url
    with verifiers_eval.stub_model() as model:
        (episode,) = verifiers_eval.evaluate(url, model, count=1)
    assert not episode.ok
    assert "sandtable" in episode.traces[0].errors[-1].traceback
    assert not episode.traces[0].rewards
