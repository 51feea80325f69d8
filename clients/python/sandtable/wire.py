"""The wire's types, generated from docs/schema/wire.json by `npm run generate`: change them there.

Parameters and results are plain dictionaries; docs/protocol.md says what each field means.
"""

from typing import Any, Literal, TypedDict

Method = Literal[
    "hello",
    "worlds",
    "describe",
    "reset",
    "step",
    "fork",
    "resume",
    "replay",
    "inspect",
    "close",
    "batch",
    "ping",
]


ErrorCode = Literal[
    "frame_malformed",
    "frame_large",
    "request_invalid",
    "method_unknown",
    "world_unknown",
    "world_unavailable",
    "scenario_unknown",
    "option_unknown",
    "episode_unknown",
    "episode_over",
    "episode_void",
    "turn_order",
    "turn_conflict",
    "capacity",
    "unauthorized",
    "forbidden",
    "busy",
    "diverged",
    "key_conflict",
    "fault",
]


class HelloParams(TypedDict, total=False):
    client: str
    token: str


class Server(TypedDict):
    name: str
    version: str


class HelloResult(TypedDict):
    protocol: Literal[1]
    server: Server
    limits: dict[str, float]


class WorldsParams(TypedDict):
    pass


class SplitRequired(TypedDict):
    name: str


class Split(SplitRequired, total=False):
    count: int


class WorldRequired(TypedDict):
    world: str
    family: str
    summary: str
    tools: int
    splits: list[Split]
    available: bool


class World(WorldRequired, total=False):
    hint: str


class WorldsResult(TypedDict):
    worlds: list[World]


class DescribeParams(TypedDict, total=False):
    world: str
    options: dict[str, Any]
    episode: str


class Tool(TypedDict):
    name: str
    description: str
    parameters: Any
    returns: Any
    effect: Literal["read", "write"]


class Component(TypedDict):
    name: str
    meaning: str


class DescribeResultRequired(TypedDict):
    world: str
    version: int
    family: str
    contract: str
    policy: str
    tools: list[Tool]
    components: list[Component]
    splits: list[Split]
    options: Any


class DescribeResult(DescribeResultRequired, total=False):
    usertools: list[Tool]


class ResetParamsRequired(TypedDict):
    world: str


class ResetParams(ResetParamsRequired, total=False):
    seed: str | int
    split: str
    index: int
    scenario: str
    options: dict[str, Any]
    count: int
    key: str


class MessageRequired(TypedDict):
    role: Literal["user", "tool", "system", "assistant"]
    text: str


class Message(MessageRequired, total=False):
    name: str
    call: int | str
    calls: Any
    error: Literal["malformed", "refused", "skipped"]


class Observation(TypedDict):
    messages: list[Message]


class OutcomeRequired(TypedDict):
    call: int | str
    name: str
    status: Literal["ok", "malformed", "refused", "skipped"]


class Outcome(OutcomeRequired, total=False):
    code: str


class InfoRequired(TypedDict):
    outcomes: list[Outcome]


class Info(InfoRequired, total=False):
    components: dict[str, Any]
    reason: str


class User(TypedDict):
    prompt: str
    tools: list[str]


class ResetResultRequired(TypedDict):
    episodes: list[str]
    turn: Literal[0]
    scenario: str
    seed: str
    contract: str
    observation: Observation
    info: Info
    digest: str


class ResetResult(ResetResultRequired, total=False):
    next: Literal["agent", "user"]
    user: User


class CallRequired(TypedDict):
    name: str


class Call(CallRequired, total=False):
    id: str
    arguments: Any


Action = TypedDict(
    "Action",
    {
        "as": Literal["agent", "user"],
        "thought": str,
        "text": str,
        "calls": list[Call],
        "stop": bool,
    },
    total=False,
)


class StepParams(TypedDict):
    episode: str
    turn: int
    action: Action


class StepResultRequired(TypedDict):
    turn: int
    observation: Observation
    reward: float
    terminated: bool
    truncated: bool
    info: Info
    digest: str


class StepResult(StepResultRequired, total=False):
    next: Literal["agent", "user"]


class ForkParamsRequired(TypedDict):
    episode: str


class ForkParams(ForkParamsRequired, total=False):
    turn: int
    count: int
    stream: str
    key: str


class ForkResult(TypedDict):
    episodes: list[str]
    turn: int
    digest: str


class ResumeParamsRequired(TypedDict):
    episode: str
    turn: int


class ResumeParams(ResumeParamsRequired, total=False):
    digest: str


class ResumeResult(TypedDict):
    turn: int
    replies: list[StepResult]


class ReplayParams(TypedDict):
    episode: str


class ReplayResult(TypedDict):
    lines: list[Any]


class InspectParams(TypedDict):
    episode: str
    what: Literal["state", "diff", "grade", "witness"]


InspectResult = Any


CloseParams = ReplayParams


class CloseResult(TypedDict):
    pass


class RequestRequired(TypedDict):
    method: str


class Request(RequestRequired, total=False):
    params: Any


class BatchParams(TypedDict):
    requests: list[Request]


class Result(TypedDict, total=False):
    result: Any
    error: Any


class BatchResult(TypedDict):
    results: list[Result]


class PingParams(TypedDict):
    pass


class PingResult(TypedDict):
    pass


class WireErrorRequired(TypedDict):
    code: ErrorCode
    message: str


class WireError(WireErrorRequired, total=False):
    data: dict[str, Any]
