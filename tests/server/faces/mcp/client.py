"""Plays episodes with the official MCP client for Python. Reads {"url", "plays"} from standard input: for each play its query
and its calls as [name, arguments]. Prints what came of each as JSON."""

import asyncio
import json
import sys

from mcp import Client


async def play(url, query, calls):
    async with Client(f"{url}?{query}") as client:
        tools = (await client.list_tools()).tools
        results = [await client.call_tool(name, arguments) for name, arguments in calls]
        try:
            await client.call_tool("say", {"text": "Is anybody there?"})
            after = None
        except Exception as error:
            after = str(error)
        return {
            "instructions": client.instructions,
            "tools": [tool.name for tool in tools],
            "errors": [result.is_error for result in results],
            "digests": [result.meta["sandtable/step"]["digest"] for result in results],
            "last": results[-1].structured_content,
            "after": after,
        }


async def main():
    asked = json.load(sys.stdin)
    print(json.dumps(await asyncio.gather(*(play(asked["url"], query, calls) for query, calls in asked["plays"]))))


asyncio.run(main())
