"""The ids of environments."""

from __future__ import annotations

import gymnasium

WORLDS = {
    "storefront": 1,
    "calendar": 1,
    "trip": 1,
    "rounds": 1,
    "roster": 1,
    "household": 1,
    "decompose": 1,
    "helpline": 1,
    "procedures": 1,
    "workspace": 1,
    "tau2/mock": 1,
    "tau2/airline": 1,
    "tau2/retail": 1,
    "tau2/telecom": 1,
    "tau2/telecom-workflow": 1,
    "naturalplan/trip": 1,
    "naturalplan/meeting": 1,
    "naturalplan/calendar": 1,
}
"""The worlds that are registered by the import, with their versions."""


def environment_id(world: str, version: int = 1) -> str:
    """The id of a world's environment: `sandtable/Tau2.Retail-v1` for `tau2/retail`.

    A point, since Gymnasium takes one slash, and reads what stands before a colon as a module.
    """
    parts = [part[:1].upper() + part[1:] for part in world.split("/")]
    return f"sandtable/{'.'.join(parts)}-v{version}"


def register(world: str, version: int = 1) -> str:
    """Registers a world's environment, single and vector, and returns its id. Registering twice is no error."""
    name = environment_id(world, version)
    if name not in gymnasium.registry:
        gymnasium.register(
            name,
            entry_point="sandtable.gymnasium.single:SandtableEnv",
            vector_entry_point="sandtable.gymnasium.vector:SandtableVectorEnv",
            kwargs={"world": world, "version": version},
        )
    return name
