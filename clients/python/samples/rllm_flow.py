"""An rLLM flow and its evaluator: `python samples/rllm_flow.py BASE_URL MODEL [URL]`; it needs rllm and openai.

It follows rLLM's code and was not run against rLLM; tests/test_adapters_skins.py runs the flow against a stand-in.
`AgentTrainer(agent_flow=flow, evaluator=evaluator, ...)` takes the two as they are.
"""

from __future__ import annotations

import sys

from rllm.types import AgentConfig, Task

from sandtable.adapters.rllm import SandtableEvaluator, SandtableFlow


def main(base_url: str, model: str, url: str | None = None) -> None:
    flow, evaluator = SandtableFlow("storefront", url), SandtableEvaluator()
    task = Task(id="7", instruction="", metadata={"split": "train", "seed": 7})
    episode = flow.run(task, AgentConfig(base_url=base_url, model=model, session_uid="7:0"))
    print(evaluator.evaluate(task, episode), episode.metrics)


if __name__ == "__main__":
    main(*sys.argv[1:])
