"""verl: the agent loop `sandtable`, for configurations with `agent_name: sandtable` in the rows of the dataset.

A row's `extra_info["sandtable"]` says what is played: `{"world": "storefront", "split": "train", "seed": 7}`; the
row's own prompt is not used, since the episode brings the policy and the tools. In the file of
`agent.agent_loop_config_path`:

    - name: sandtable
      _target_: sandtable.adapters.verl.SandtableAgentLoop
      url: ws://127.0.0.1:8000/v1

verl has no rollout without a reward: one that the server or the line failed is played again, and the last of
`attempts` raises.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from .. import aio
from ..chat import Rollout
from ..formats import FormatName
from .gyms import framework
from .rollout import insist, play
from .tokens import Sampled, TokenChat, token_loop

_verl: Any = framework("verl.experimental.agent_loop.agent_loop", "verl")
_Base: Any = _verl.AgentLoopBase


@_verl.register("sandtable")  # type: ignore[misc, unused-ignore]
class SandtableAgentLoop(_Base):  # type: ignore[misc]
    """Plays one episode with verl's model server; `format` is how the model writes its calls."""

    def __init__(
        self,
        *given: Any,
        url: str | None = None,
        turns_max: int | None = None,
        format: FormatName = "hermes",
        attempts: int = 3,
        **named: Any,
    ) -> None:
        super().__init__(*given, **named)
        self._url = url
        self._turns_max = turns_max
        self._format = format
        self._attempts = attempts

    async def run(self, sampling_params: dict[str, Any], **row: Any) -> Any:
        """Returns an AgentLoopOutput, with the gym's reward as its `reward_score`."""
        return await insist(lambda: self._play(sampling_params, row["extra_info"]["sandtable"]), self._attempts)

    async def _play(self, sampling_params: dict[str, Any], scenario: dict[str, Any]) -> Any:
        lengths = self.config.actor_rollout_ref.rollout
        chat = TokenChat(self.tokenizer, lengths.response_length)
        request = uuid4().hex

        async def sample(tokens: list[int], tokens_max: int) -> Sampled:
            if len(chat.prompt) > lengths.prompt_length:
                message = f"The policy and the tools are {len(chat.prompt)} tokens; raise prompt_length."
                raise ValueError(message)
            answer = await self.server_manager.generate(
                request_id=request, prompt_ids=tokens, sampling_params=sampling_params
            )
            return list(answer.token_ids), answer.log_probs

        async def talk(episode: aio.Episode) -> Rollout:
            return await token_loop(episode, chat, sample, turns_max=self._turns_max, format=self._format)

        rollout = await play(scenario["world"], scenario, talk, self._url)
        end = lengths.response_length
        return _verl.AgentLoopOutput(
            prompt_ids=chat.prompt,
            response_ids=chat.response[:end],
            response_mask=chat.mask[:end],
            response_logprobs=chat.logprobs[:end] if sampling_params.get("logprobs") else None,
            reward_score=rollout.reward,
            num_turns=len(rollout.messages),
            metrics={},
            # Every row of a batch has these keys, as from verl's own loops.
            extra_fields={"turn_scores": [], "tool_rewards": []},
        )
