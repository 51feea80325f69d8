"""The Python client of sandtable, a gym of virtual-API worlds for planning agents.

    with sandtable.serve() as server, sandtable.connect(server.url) as gym:
        episode = gym.reset("storefront", seed=7)
        step = episode.step({"text": "Hello"})

`sandtable.aio` has the same names to be awaited.
"""

from .errors import ConnectionLost, GymError, InfrastructureError, ServerFailed, ServerNotFound
from .record import Step
from .server import Server, serve
from .sync import Episode, Gym, connect
from .wire import Action

__all__ = [
    "Action",
    "ConnectionLost",
    "Episode",
    "Gym",
    "GymError",
    "InfrastructureError",
    "Server",
    "ServerFailed",
    "ServerNotFound",
    "Step",
    "connect",
    "serve",
]

__version__ = "0.1.0"
