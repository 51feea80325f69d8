"""Plays witnesses with the published clients of OpenEnv, as they are, and prints what they got.

Reads {"url": ..., "plays": [{"world": ..., "reset": {...}, "actions": [...]}]} from stdin and writes one JSON object.
"""

import json
import subprocess
import sys

from openenv.core.env_server.mcp_types import CallToolAction, ListToolsAction
from openenv.core.generic_client import GenericEnvClient
from openenv.core.mcp_client import MCPToolClient


def told(result):
    return {"reward": result.reward, "done": result.done, "digest": metadata_of(result).get("digest")}


def metadata_of(result):
    observation = result.observation
    return observation["metadata"] if isinstance(observation, dict) else observation.metadata


def as_generic(action):
    calls = action.get("calls", [])
    if len(calls) == 1:
        return {"type": "call_tool", "tool_name": calls[0]["name"], "arguments": calls[0].get("arguments", {})}
    if calls:
        return {"type": "act", "calls": calls}
    return {"type": "message", "text": action["text"]}


def play_generic(url, reset, actions):
    with GenericEnvClient(base_url=url).sync() as env:
        first = env.reset(**reset)
        tools = env.step({"type": "list_tools"}).observation["tools"]
        steps = [told(env.step(as_generic(action))) for action in actions]
        return {"first": told(first), "tools": [tool["name"] for tool in tools], "steps": steps, "state": env.state()}


def play_tools(url, reset, actions):
    """One call for each turn; what a witness calls at once is called one after another. The last call is by call_tool."""
    calls = [call for action in actions for call in action.get("calls", [{"name": "say", "arguments": action}])]
    with MCPToolClient(base_url=url).sync() as env:
        first = env.reset(**reset)
        tools = [tool.name for tool in env.list_tools()]
        *before, last = calls
        steps = [told(env.step(CallToolAction(tool_name=call["name"], arguments=call.get("arguments", {})))) for call in before]
        called = env.call_tool(last["name"], **last.get("arguments", {}))
        end = env.step(ListToolsAction())
        state = env.state()
        return {
            "first": {**told(first), "messages": metadata_of(first)["messages"]},
            "tools": tools,
            "steps": steps,
            "called": called,
            "end": {"reward": end.reward, "done": end.done},
            "state": {"episode_id": state.episode_id, "step_count": state.step_count},
        }


def refusals(url):
    """What the client raises where a reset is not right, and where nothing was reset."""
    texts = []
    with GenericEnvClient(base_url=url).sync() as env:
        for ask in (lambda: env.step({"tool_name": "say", "arguments": {"text": "Hello"}}), lambda: env.reset(colour="red")):
            try:
                ask()
            except RuntimeError as error:
                texts.append(str(error))
    return texts


def validate(url):
    # Called by its entry point: the environment was moved after it was made, and its scripts name the old place.
    code = "import sys; from openenv.cli.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "validate", "--json", "--url", url]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return {"code": ran.returncode, "criteria": json.loads(ran.stdout)["criteria"]}


def main():
    asked = json.load(sys.stdin)
    played = []
    for play in asked["plays"]:
        url = f"{asked['url']}/{play['world']}"
        played.append(
            {
                "generic": play_generic(url, play["reset"], play["actions"]),
                "tools": play_tools(url, play["reset"], play["actions"]),
                "refusals": refusals(url),
                "validation": validate(url),
            }
        )
    json.dump(played, sys.stdout)


main()
