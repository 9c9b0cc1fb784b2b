"""Hold a session with `airoles mcp` by the SDK's own client, and show what was said.

The page docs/assistants.md shows what this gives; `python scripts/assistant_session.py` prints it.
"""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import anyio
from mcp import Client, StdioServerParameters

CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("get_data_status", {}),
    ("compare_roles", {"roles": ["cto", "cio"], "limit": 2}),
    ("find_routes", {"from_role": "data-scientist", "to_role": "caio"}),
    ("get_role", {"role": "astronaut"}),
)
"""What the session asks, in its order."""
AS_DATA = "compare_roles"
"""The tool whose first statement is shown as data too."""


def transcript() -> str:
    """A session as Markdown: each call, and the text that came back."""
    told = anyio.run(_session)
    return "\n".join(_lines(*told))


async def _session() -> tuple[str, list[str], int, list[Any]]:
    server = StdioServerParameters(
        command=sys.executable, args=["-m", "airoles", "mcp", "--no-data"], env=dict(os.environ)
    )
    async with Client(server, mode="legacy") as client:
        listed = await client.list_tools()
        size = len(listed.model_dump_json(by_alias=True, exclude_none=True).encode())
        answers = [await client.call_tool(name, asked) for name, asked in CALLS]
        names = [tool.name for tool in listed.tools]
        return client.instructions or "", names, size, answers


def _lines(instructions: str, names: list[str], size: int, answers: list[Any]) -> Iterator[str]:
    yield "```text"
    yield "client: initialize"
    yield f"server: {instructions}"
    yield "client: tools/list"
    yield f"server: {', '.join(names)} ({round(size / 1000, 1)} KB)"
    yield "```"
    for (name, asked), answer in zip(CALLS, answers, strict=True):
        yield from ("", f"`{name} {json.dumps(asked)}`", "", "```markdown")
        (block,) = answer.content
        yield from block.text.rstrip("\n").split("\n")
        yield "```"
        if name == AS_DATA:
            first = answer.structured_content["statements"][0]
            yield from ("", "The first statement as data:", "", "```json")
            yield from (json.dumps(first, ensure_ascii=False, indent=2), "```")


if __name__ == "__main__":
    print(transcript())
