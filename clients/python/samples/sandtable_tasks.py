"""What `vf-eval sandtable_tasks` and prime-rl find by this module's name: see sandtable.adapters.verifiers."""

from sandtable.adapters.verifiers import SandtableEnv, SandtableHarness, SandtableTaskset

__all__ = ["SandtableEnv", "SandtableHarness", "SandtableTaskset"]
