"""verl's own classes run the agent loop, with a real tokenizer and a model server that knows the solution."""

from __future__ import annotations

import asyncio
import importlib
import json
import types
from typing import Any

import sandtable

from ..witness import ROW, as_hermes, witness
from .real import needs, sample

pytestmark = needs("verl")


def test_the_loop_is_made_and_run_as_verl_does(server: sandtable.Server) -> None:
    verl: Any = importlib.import_module("verl.experimental.agent_loop.agent_loop")
    hydra: Any = importlib.import_module("hydra")
    config = importlib.import_module("omegaconf").OmegaConf.create(
        {"actor_rollout_ref": {"rollout": {"prompt_length": 100_000, "response_length": 20_000}}, "data": {}}
    )
    actions = witness(server.url)
    texts = as_hermes(actions)
    tokenizer = sample("trl_grpo").tiny_tokenizer(json.dumps(actions))

    class ModelServer:
        async def generate(self, request_id: str, *, prompt_ids: list[int], sampling_params: dict[str, Any]) -> Any:
            turn = tokenizer.decode(prompt_ids).count("<|im_start|>assistant\n") - 1
            tokens = tokenizer.encode(texts[turn] + "<|im_end|>")
            return types.SimpleNamespace(token_ids=tokens, log_probs=[-1.0] * len(tokens))

    async def run() -> Any:
        loop = hydra.utils.instantiate(
            config={"_target_": "sandtable.adapters.verl.SandtableAgentLoop", "url": server.url},
            trainer_config=verl.DictConfigWrap(config),
            server_manager=ModelServer(),
            tokenizer=tokenizer,
            processor=None,
            hf_model_type=None,
            dataset_cls=object,
            data_config=verl.DictConfigWrap(config.data),
            tools=verl.ToolListWrap([]),
        )
        row = {"raw_prompt": [], "extra_info": {"sandtable": {"world": "storefront", **ROW}}}
        return await loop.run({"logprobs": True}, **row)

    output = asyncio.run(run())
    assert isinstance(output, verl.AgentLoopOutput)
    assert output.reward_score == 1.0
    tensors = output.as_dict()
    assert float(tensors["rm_scores"].sum()) == float(tensors["rm_scores"][-1]) == 1.0
    assert len(tensors["responses"]) == len(tensors["response_mask"]) == len(tensors["rollout_log_probs"])
