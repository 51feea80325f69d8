"""Two GRPO steps with TRL on the CPU, with a tiny model made here: `python samples/trl_grpo.py [URL]`.

It needs tests/slow/requirements-trl.txt and downloads no model. Ran against trl 1.16.0, transformers 5.23.0 and torch
2.15.0. The tiny model knows one thing, to greet the user by the tool `say`, and will never solve a task: it shows how
the parts fit.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
import trl
from datasets import Dataset
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

import sandtable
from sandtable.adapters.trl import Environment, environment_factory

GREETING = '<tool_call>\n{"name": "say", "arguments": {"text": "Hello, who are you?"}}\n</tool_call><|im_end|>'
MARKS = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]


def train(
    kind: type[Environment],
    reward_funcs: Sequence[Any] = (),
    steps: int = 2,
    before: Callable[[trl.GRPOTrainer], None] = lambda trainer: None,
) -> trl.GRPOTrainer:
    """Trains the tiny model in the world of an environment class; returns the trainer after `steps` steps.

    `before` gets the trainer as it starts.
    """
    tokenizer = tiny_tokenizer(kind.prompt[0]["content"] + GREETING)
    rows = [{"prompt": kind.prompt, "split": "train", "seed": seed} for seed in range(4)]
    settings = trl.GRPOConfig(
        output_dir=tempfile.mkdtemp(),
        use_cpu=True,
        bf16=False,
        max_steps=steps,
        per_device_train_batch_size=4,
        num_generations=2,
        max_completion_length=256,
        max_tool_calling_iterations=2,
        learning_rate=1e-3,
        logging_steps=1,
        save_strategy="no",
        report_to=[],
        disable_tqdm=True,
    )
    trainer = trl.GRPOTrainer(
        model=tiny_model(tokenizer),
        reward_funcs=list(reward_funcs) or None,
        args=settings,
        train_dataset=Dataset.from_list(rows),
        processing_class=tokenizer,
        environment_factory=kind,
    )
    before(trainer)
    trainer.train()
    return trainer


def tiny_tokenizer(text: str) -> PreTrainedTokenizerFast:
    """A byte-level tokenizer trained on a text, with the chat template of Qwen3 that TRL brings."""
    inner = Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    inner.train_from_iterator(
        [text], trainers.BpeTrainer(vocab_size=1024, special_tokens=MARKS, initial_alphabet=alphabet)
    )
    inner.add_tokens(["<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>", "<think>", "</think>"])
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=inner, eos_token="<|im_end|>", pad_token="<|endoftext|>")
    template = Path(trl.__file__).parent / "chat_templates" / "qwen3.jinja"
    tokenizer.chat_template = template.read_text(encoding="utf-8")
    return tokenizer


def tiny_model(tokenizer: PreTrainedTokenizerFast) -> Qwen3ForCausalLM:
    """A Qwen3 of two layers that has learned to greet wherever it is its turn."""
    torch.manual_seed(0)
    config = Qwen3Config(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        max_position_embeddings=32768,
        # It sees only what is near, so what it learns on short texts holds anywhere in a long one.
        use_sliding_window=True,
        sliding_window=64,
        layer_types=["sliding_attention"] * 2,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    model = Qwen3ForCausalLM(config)
    before = tokenizer.encode("<|im_end|>\n<|im_start|>assistant\n")
    greeting = tokenizer.encode(GREETING)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for _ in range(200):
        noise = torch.randint(0, len(tokenizer), (8, 128)).tolist()
        tokens = torch.tensor([[*row, *before, *greeting] for row in noise])
        labels = tokens.clone()
        labels[:, : -len(greeting)] = -100
        model(input_ids=tokens, labels=labels).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return model


def main(url: str | None = None) -> None:
    with contextlib.ExitStack() as stack:
        where = url or stack.enter_context(sandtable.serve()).url
        for line in train(environment_factory("storefront", where)).state.log_history:
            print({key: value for key, value in line.items() if key.startswith(("reward", "tools/", "step"))})


if __name__ == "__main__":
    main(*sys.argv[1:])
