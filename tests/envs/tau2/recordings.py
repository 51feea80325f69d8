"""Makes recordings.json: random conversations about random tasks on the invented databases of differential.py, saved as the reference
saves the results of a run, graded as it grades recordings. Many of them are bent: answers that were other ones, calls of tools that
nobody has or by the wrong side, messages that are missing.

Usage: python recordings.py <tau2-bench>/src [seed] [tasks] > recordings.json
Needs Python 3.11, pydantic 2.13, addict and pandas 2 (under pandas 3 the reference counts runs that never ran). Nothing of the benchmark's data is used, and no network.
"""
import contextlib
import io
import json
import random
import sys
import types

with contextlib.redirect_stdout(io.StringIO()):
    import differential
from differential import MOCK, INBOX, SHOP, arguments, converse, make_task, mock, mock_call, package, retail

SEED = differential.SEED
TASKS = int(sys.argv[3]) if len(sys.argv) > 3 else 20

# The records of a verdict are the reference's own here.
for name in [name for name in sys.modules if name == 'tau2.data_model.simulation' or name.startswith('tau2.evaluator')]:
    del sys.modules[name]
for name in ('tau2.evaluator', 'tau2.orchestrator', 'tau2.agent', 'tau2.agent.base', 'tau2.voice', 'tau2.metrics'):
    package(name)
client = types.ModuleType('tau2.utils.llm_utils')
client.generate = None
sys.modules['tau2.utils.llm_utils'] = client
registry = types.ModuleType('tau2.registry')
registry.registry = types.SimpleNamespace(get_env_constructor=None)
sys.modules['tau2.registry'] = registry
sys.modules['tau2.utils.utils'].get_now = lambda *given, **named: '2025-01-01T00:00:00'

import tau2.environment.environment as environments
import tau2.evaluator.evaluator as evaluator
import tau2.evaluator.evaluator_nl_assertions as plain
from tau2.data_model.message import AssistantMessage, SystemMessage, ToolCall, ToolMessage, UserMessage
from tau2.data_model.simulation import AgentInfo, Info, Results, SimulationRun, TerminationReason, UserInfo
from tau2.data_model.tasks import Task
from tau2.environment.environment import EnvironmentInfo
from tau2.metrics.agent_metrics import compute_metrics

STATEMENTS = ['The agent greets.', 'The agent names a price.', 'The agent, kindly, says "no".']


class Drift:
    """Stands for the reference's log, where it says which answers are not the recorded ones."""

    count = 0

    def warning(self, text):
        self.count += text.startswith('Replayed tool call')

    def debug(self, text):
        pass


log = environments.logger = Drift()


def domain(name, draw_verdict):
    """Has the reference grade with an invented domain, and with a judge that draws its verdicts."""

    def constructor(solo_mode=False):
        made = {'mock': mock, 'retail': retail}[name]()
        if solo_mode:
            if name == 'retail':
                raise ValueError('Retail domain does not support solo mode')
            made.solo_mode = True
        return made

    def generate(messages, **named):
        listed = messages[1].content.rsplit('expectedOutcomes:', 1)[1].strip()
        results = [
            {'expectedOutcome': statement, 'reasoning': 'r', 'metExpectation': draw_verdict.random() < 0.7}
            for statement in eval(listed)
        ]
        return types.SimpleNamespace(content=json.dumps({'results': results}))

    registry.registry.get_env_constructor = lambda _: constructor
    plain.generate = generate
    return constructor


def bend(draw, messages):
    """A trajectory with what real ones may have, and what they should not."""
    messages = [message.model_copy(deep=True) for message in messages]
    for _ in range(draw.choice([0, 0, 1, 1, 2])):
        kind = draw.choice(['answer', 'null', 'name', 'side', 'collision', 'system', 'blank', 'empty', 'twice', 'gone', 'other', 'more'])
        calling = [message for message in messages if getattr(message, 'tool_calls', None)]
        answers = [message for message in messages if isinstance(message, ToolMessage)]
        place = draw.randint(0, len(messages))
        if kind == 'system':
            messages.insert(0, SystemMessage(role='system', content='1,234'))
        elif kind == 'blank':
            messages.append(AssistantMessage(role='assistant', content=draw.choice([' ', '', None, 'x,y', '1,234.5'])))
        elif kind == 'empty':
            messages.append(AssistantMessage(role='assistant', content='10', tool_calls=[]))
        elif kind == 'more':
            messages.insert(place, ToolMessage(role='tool', id='m', content='x'))
        elif not calling or not answers:
            continue
        elif kind == 'answer':
            draw.choice(answers).content = draw.choice(['{}', 'x', '1.0', ''])
        elif kind == 'name':
            draw.choice(draw.choice(calling).tool_calls).name = draw.choice(['nothing', 'constructor', 'create_task', 'check_notifications'])
        elif kind == 'side':
            call = draw.choice(draw.choice(calling).tool_calls)
            call.requestor = 'user' if call.requestor == 'assistant' else 'assistant'
        elif kind == 'collision':
            draw.choice(draw.choice(calling).tool_calls).arguments[draw.choice(['requestor', 'self', 'tool_name', 'extra'])] = 1
        elif kind == 'twice':
            message = draw.choice(calling)
            spot = messages.index(message)
            messages[spot:spot] = [message, *messages[spot + 1 : spot + 1 + len(message.tool_calls)]]
        elif kind == 'gone':
            messages.remove(draw.choice(answers))
        elif kind == 'other':
            draw.choice(answers).id = 'z'
    return messages


def criteria_bent(draw, data):
    """Assertions for a judge, and tasks without a plan or without criteria."""
    criteria = data['evaluation_criteria']
    if draw.random() < 0.4:
        criteria['reward_basis'] = sorted({*criteria['reward_basis'], 'DB'})
    if draw.random() < 0.3:
        criteria['reward_basis'] = [*criteria['reward_basis'], 'NL_ASSERTION']
        criteria['nl_assertions'] = draw.sample(STATEMENTS, draw.randint(0, 2))
    if draw.random() < 0.05:
        data['evaluation_criteria'] = None
    return data


def mock_task(draw, number):
    plan = [mock_call(draw) for _ in range(draw.randint(0, 4))]
    data = criteria_bent(draw, {**make_task(draw, plan), 'id': str(number)})
    return data, plan, lambda task: converse(draw, task, varied(draw, plan, ('assistant', 'create_task', {'user_id': 'bo', 'title': 'T'})))[1]


def varied(draw, plan, another):
    """A plan with something left out, or something else done."""
    chance = draw.random()
    if chance < 0.25 and plan:
        return [call for place, call in enumerate(plan) if place != draw.randrange(len(plan))]
    return [*plan, another] if chance < 0.5 else plan


def solo_task(draw, number):
    plan = [('assistant', *mock_call(draw)[1:]) for _ in range(draw.randint(1, 4))]
    sided = [('user' if name in mock().user_tools.tools else 'assistant', name, given) for _, name, given in plan]
    data = criteria_bent(draw, {**make_task(draw, sided), 'id': str(number), 'ticket': 'Do it.'})
    (data.get('initial_state') or {}).pop('message_history', None)

    def play(task):
        live = mock()
        live.solo_mode = True
        setup = task.initial_state
        live.set_state(setup.initialization_data if setup else None, setup.initialization_actions if setup else None, message_history=[])
        messages = []
        for place, (_, name, given) in enumerate(varied(draw, plan, ('assistant', 'create_task', {'user_id': 'bo', 'title': 'T'}))):
            call = ToolCall(id=f'c{place}', name=name, arguments=given)
            messages += [AssistantMessage(role='assistant', content=draw.choice([None, 'OK, 2010']), tool_calls=[call]), live.get_response(call)]
        if draw.random() < 0.1:
            messages.append(UserMessage(role='user', content='Hello?'))
        return [*messages, AssistantMessage(role='assistant', content='###STOP###')]

    return data, plan, play


WRITES = ['cancel_pending_order', 'modify_pending_order_items', 'modify_pending_order_address', 'modify_pending_order_payment', 'return_delivered_order_items', 'exchange_delivered_order_items', 'modify_user_address', 'get_order_details', 'calculate']


FITTING = [
    ('cancel_pending_order', {'order_id': '#W1', 'reason': 'no longer needed'}),
    ('cancel_pending_order', {'order_id': '#W5', 'reason': 'ordered by mistake'}),
    ('modify_pending_order_items', {'order_id': '#W1', 'item_ids': ['101'], 'new_item_ids': ['104'], 'payment_method_id': 'gift_card_1'}),
    ('return_delivered_order_items', {'order_id': '#W2', 'item_ids': ['101'], 'payment_method_id': 'credit_card_1'}),
    ('exchange_delivered_order_items', {'order_id': '#W9', 'item_ids': ['102'], 'new_item_ids': ['104'], 'payment_method_id': 'gift_card_2'}),
    ('modify_pending_order_payment', {'order_id': '#W3', 'payment_method_id': 'paypal_1'}),
]


def retail_call(draw):
    if draw.random() < 0.3:
        return draw.choice(FITTING)
    tools = retail().tools.tools
    name = draw.choice(WRITES)
    given = arguments(draw, tools[name], draw.choice([0, 0, 0, 0.2]))
    return name, {key: value for key, value in given.items() if not (isinstance(value, float) and value - value != 0) and key not in ('self', 'tool_name', 'requestor')}


def retail_task(draw, number):
    plan = [retail_call(draw) for _ in range(draw.randint(1, 7))]
    criteria = {
        'actions': [{'action_id': 'a', 'name': name, 'arguments': given} for name, given in plan],
        'communicate_info': draw.sample(['1234.50', 'ok', '1,5'], draw.randint(0, 1)),
        'nl_assertions': draw.sample(STATEMENTS, draw.choice([0, 0, 1, 2])),
        'reward_basis': draw.choice([['DB', 'NL_ASSERTION'], ['DB', 'COMMUNICATE'], ['DB']]),
    }
    data = {'id': str(number), 'user_scenario': {'instructions': 'Help me.'}, 'evaluation_criteria': criteria}

    def play(task):
        live = retail()
        messages = [AssistantMessage(role='assistant', content='Hi! How can I help you today?'), UserMessage(role='user', content='Hello.')]
        for place, (name, given) in enumerate(plan):
            chance = draw.random()
            if chance < 0.06:
                continue
            if chance < 0.12:
                name, given = retail_call(draw)
            call = ToolCall(id=f'c{place}', name=name, arguments=given)
            messages += [AssistantMessage(role='assistant', content=None, tool_calls=[call]), live.get_response(call)]
        return [*messages, AssistantMessage(role='assistant', content='It costs $1,234.50. OK?'), UserMessage(role='user', content='###STOP###')]

    return data, plan, play


def recording(name, make, solo=False):
    tasks, simulations, aborted, drifted = [], [], {}, {}
    domain(name, random.Random(f'{SEED}.{name}.{solo}/judge'))
    for number in range(TASKS):
        draw = random.Random(f'{SEED}.{name}.{solo}.{number}/recording')
        data, plan, play = make(draw, number)
        # Without this a task has no criteria for converse to look at.
        task = Task.model_validate(data)
        tasks.append(task)
        for trial in range(2):
            run = SimulationRun(
                id=f'{number}-{trial}', task_id=task.id, start_time='', end_time='', duration=1.5, trial=trial,
                termination_reason=draw.choice([*TerminationReason, *[TerminationReason.USER_STOP, TerminationReason.AGENT_STOP] * 10]),
                messages=bend(draw, play(task)) if draw.random() < 0.7 else play(task),
            )
            # What is read is what was saved.
            run = SimulationRun.model_validate_json(run.model_dump_json())
            log.count = 0
            try:
                run.reward_info = evaluator.evaluate_simulation(
                    run, task, evaluator.EvaluationType.ALL, solo, name, strict_replay=False,
                )
            except Exception as problem:
                aborted[run.id] = f'{type(problem).__name__}: {problem}'
            drifted[run.id] = log.count
            simulations.append(run)
    info = Info(
        git_commit='0', num_trials=2, max_steps=100, max_errors=10,
        user_info=UserInfo(implementation='dummy_user' if solo else 'user_simulator'),
        agent_info=AgentInfo(implementation='llm_agent_solo' if solo else 'llm_agent'),
        environment_info=EnvironmentInfo(domain_name=name, policy=''),
    )
    results = Results(info=info, tasks=tasks, simulations=simulations)
    return {
        'tasks': [task.model_dump_json(exclude_none=True) for task in tasks], 'results': trimmed(results), 'aborted': aborted,
        'drifted': {id: count for id, count in drifted.items() if count and id not in aborted}, 'metrics': metrics(results),
    }


def metrics(results):
    """The reference's own summary of what it graded, and of the tasks that it graded twice."""
    # It breaks off on tasks without criteria.
    known = {task.id for task in results.tasks if task.evaluation_criteria}
    graded = [run for run in results.simulations if run.reward_info and run.task_id in known]
    ran = [run.task_id for run in graded if run.termination_reason != 'infrastructure_error']
    rows = []
    for chosen in (graded, [run for run in graded if ran.count(run.task_id) == 2]):
        made = compute_metrics(results.model_copy(update={'simulations': chosen}))
        rows.append({'ids': [run.id for run in chosen], 'mean': made.avg_reward, 'pass': made.pass_hat_ks})
    return rows


# What the reference saves of a simulation and nobody reads; left out to keep the file small.
LEAN = {'info', 'action_checks', 'env_assertions', 'communicate_checks', 'db_check', 'reward_basis'}


def trimmed(results):
    data = results.model_dump(mode='json', exclude_defaults=True)
    for run, whole in zip(data['simulations'], results.simulations):
        if run.get('reward_info'):
            checks = whole.reward_info.nl_assertions
            run['reward_info'] = {key: value for key, value in run['reward_info'].items() if key not in LEAN and key != 'nl_assertions'}
            if checks:
                run['reward_info']['nl_assertions'] = [{'nl_assertion': each.nl_assertion, 'met': each.met} for each in checks]
    data['tasks'] = data['tasks'][:2]
    return json.dumps(data)


made = {
    'mock': recording('mock', mock_task),
    'solo': recording('mock', solo_task, solo=True),
    'retail': recording('retail', retail_task),
}
databases = {
    'mock': {'db.json': json.dumps(MOCK), 'user_db.json': json.dumps(INBOX)},
    'retail': {'db.json': json.dumps(SHOP)},
}
print(json.dumps({'databases': databases, 'recordings': made}, indent=0))
