"""slime: `--custom-generate-function-path sandtable.adapters.slime.generate`.

A sample's `metadata` says what is played: `{"world": "storefront", "split": "train", "seed": 7}`, and there may be a
`url`, `turns_max` and a `format` too; the prompt is not used, since the episode brings the policy and the tools.

The gym's reward goes into the sample, so no reward model runs. A rollout that the server or the line failed is played
again, and after three attempts it raises.
"""

from __future__ import annotations

from typing import Any

from .. import aio
from ..chat import Rollout
from .gyms import framework
from .rollout import insist, play
from .tokens import Sampled, TokenChat, token_loop

_rollout: Any = framework("slime.rollout.sglang_rollout", "slime")
_http: Any = framework("slime.utils.http_utils", "slime")
ATTEMPTS = 3


class _Aborted(Exception):
    """slime stopped its model servers; it samples again later."""


async def generate(args: Any, sample: Any, sampling_params: dict[str, Any]) -> Any:
    """Fills tokens, loss mask, log probabilities, status and reward of the sample."""
    status = type(sample.status)
    try:
        chat, rollout = await insist(lambda: _play(args, sample.metadata, sampling_params), ATTEMPTS)
    except _Aborted:
        sample.status = status.ABORTED
        return sample
    end = sampling_params["max_new_tokens"]
    sample.tokens = chat.prompt + chat.response[:end]
    sample.response_length = len(chat.response[:end])
    sample.response = _rollout.GenerateState(args).tokenizer.decode(chat.response[:end])
    sample.loss_mask = chat.mask[:end]
    sample.rollout_log_probs = chat.logprobs[:end]
    sample.reward = rollout.reward
    sample.status = status.COMPLETED if rollout.terminated else status.TRUNCATED
    return sample


async def _play(args: Any, scenario: dict[str, Any], sampling_params: dict[str, Any]) -> tuple[TokenChat, Rollout]:
    chat = TokenChat(_rollout.GenerateState(args).tokenizer, sampling_params["max_new_tokens"])
    address = f"http://{args.sglang_router_ip}:{args.sglang_router_port}/generate"

    async def sample(tokens: list[int], tokens_max: int) -> Sampled:
        settings = {**sampling_params, "max_new_tokens": tokens_max}
        body = {"input_ids": tokens, "sampling_params": settings, "return_logprob": True}
        about = (await _http.post(address, body))["meta_info"]
        if about["finish_reason"]["type"] == "abort":
            raise _Aborted
        written = about["output_token_logprobs"]
        return [each[1] for each in written], [each[0] for each in written]

    async def talk(episode: aio.Episode) -> Rollout:
        turns_max, format = scenario.get("turns_max"), scenario.get("format", "hermes")
        return await token_loop(episode, chat, sample, turns_max=turns_max, format=format)

    return chat, await play(scenario["world"], scenario, talk, scenario.get("url"))
