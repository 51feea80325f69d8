"""Sandtable's worlds as Gymnasium environments: `pip install "sandtable[gymnasium]"`.

    import gymnasium
    import sandtable.gymnasium  # registers the ids

    env = gymnasium.make("sandtable/Storefront-v1", split="train")
    observation, info = env.reset(seed=7)
    observation, reward, terminated, truncated, info = env.step("Hello")

Gymnasium loads no plugins since 1.0, so the import is needed; `make("sandtable.gymnasium:sandtable/Storefront-v1")`
imports by itself.

Ids: each part of a world's id begins with a capital and `.` stands for `/`, so `tau2/retail` is
`sandtable/Tau2.Retail-v1`; the number is the world's version. `register("my/world")` adds worlds that this package does
not know.

Arguments of `make` and `make_vec`:

- `url`, `token`: a server. Without `url` the environments of a process share a local one, which `sandtable.serve`
  starts at the first reset, and which ends with the last of them that is closed, or with the process.
- `split`, `index`, `scenario`, `options`: as in `Gym.reset`; `options` are the world's, such as
  `{"difficulty": "hard"}`. `env.reset(options={"index": 3})` takes the same four names, for that reset alone.
- `format`: how a text is read as an action, see `sandtable.formats`; `hermes` if absent.
- `render_mode`: `None`, `"ansi"` (`render` returns the last turn as text) or `"human"` (every turn is printed).
- `autoreset_mode` (`make_vec`): `NextStep` (the default), `SameStep` or `Disabled`, as Gymnasium defines them.

Spaces are text, since the policies are models that read and write it. An action is what a model wrote, or the wire's
action as a dictionary. Every text may be sent: one that says nothing or calls a tool wrongly costs a turn, and the
agent is told. An observation is what is new, a message after another, as `user: ...` or `tool NAME: ...`. `Unicode` is
Gymnasium's `Text` for all of Unicode; an `AsyncVectorEnv` needs `shared_memory=False` for texts.

`info` has the turn's `digest`, `outcomes` and `messages`: what an OpenAI chat gains by it, so that `chat += messages`
is the whole chat. A reset's info also has `tools`, `scenario` and `seed`; at the end there are `components` and
`reason`. `env.unwrapped.episode` is the `Episode`, with `messages`, `fork` and `replay`; `copy.deepcopy(env)` forks it,
and a pickled environment goes on with the same episode elsewhere.

The same seed begins the same episode; a reset without one draws its seed from `np_random`, so that what follows a
seeded reset is determined too. A failure of the server is an `InfrastructureError` and never a reward.
"""

import importlib.util

if importlib.util.find_spec("gymnasium") is None:
    raise ImportError("sandtable.gymnasium needs Gymnasium: pip install 'sandtable[gymnasium]'.")

from .ids import WORLDS, environment_id, register
from .many import StepsFailed
from .single import SandtableEnv
from .text import Unicode
from .vector import SandtableVectorEnv

__all__ = ["WORLDS", "SandtableEnv", "SandtableVectorEnv", "StepsFailed", "Unicode", "environment_id", "register"]

for _world, _version in WORLDS.items():
    register(_world, _version)
