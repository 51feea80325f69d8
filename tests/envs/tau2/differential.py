"""Makes differential.json: what the reference answers to random, mostly wrongly typed calls on small invented databases, and how
it grades random conversations about random tasks.

Usage: python differential.py <tau2-bench>/src [seed] [episodes] > differential.json
Needs Python 3.11, pydantic 2.13 and addict. Nothing of the benchmark's data is used, and no network.
"""
import hashlib
import json
import random
import sys
import types


class Stub(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return self

    def __call__(self, *given, **named):
        return self


for name in ('loguru', 'docstring_parser'):
    sys.modules[name] = Stub(name)
sys.path.insert(0, sys.argv[1])
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
EPISODES = int(sys.argv[3]) if len(sys.argv) > 3 else 14

import importlib.util


def package(name):
    """A package without its own start-up code, which imports far more than is needed."""
    module = types.ModuleType(name)
    module.__path__ = [sys.argv[1] + '/' + name.replace('.', '/')]
    sys.modules[name] = module


for name in ('tau2', 'tau2.utils', 'tau2.data_model', 'tau2.environment', 'tau2.domains', 'tau2.domains.mock', 'tau2.domains.retail', 'tau2.domains.airline', 'tau2.evaluator'):
    package(name)


def dict_hash(value):
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()


utils = sys.modules['tau2.utils']
utils.get_dict_hash = dict_hash
utils.DATA_DIR = __import__('pathlib').Path('.')
utils.load_file = utils.dump_file = utils.get_now = None
utils.get_pydantic_hash = lambda model: dict_hash(model.model_dump())
inner = types.ModuleType('tau2.utils.utils')
inner.get_dict_hash, inner.DATA_DIR, inner.get_now = dict_hash, utils.DATA_DIR, lambda *given, **named: ''
sys.modules['tau2.utils.utils'] = inner

from tau2.utils.pydantic_utils import update_pydantic_model_with_dict

utils.update_pydantic_model_with_dict = update_pydantic_model_with_dict


class Record(types.SimpleNamespace):
    """Stands for the reference's records of a verdict, whose module imports far more than is needed."""


records = types.ModuleType('tau2.data_model.simulation')
records.DBCheck = records.EnvAssertionCheck = records.RewardInfo = records.ActionCheck = records.CommunicateCheck = Record
sys.modules['tau2.data_model.simulation'] = records

import differential_airline
from tau2.domains.airline.data_model import FlightDB
from tau2.domains.airline.tools import AirlineTools
from tau2.domains.mock.data_model import MockDB
from tau2.domains.mock.tools import MockTools
from tau2.domains.mock.user_data_model import MockUserDB
from tau2.domains.mock.user_tools import MockUserTools
from tau2.domains.retail.data_model import RetailDB
from tau2.domains.retail.tools import RetailTools
from tau2.environment.environment import Environment
from tau2.data_model.message import AssistantMessage, ToolCall, ToolMessage, UserMessage
from tau2.data_model.tasks import Task
from tau2.evaluator.evaluator_action import ActionEvaluator
from tau2.evaluator.evaluator_communicate import CommunicateEvaluator
from tau2.evaluator.evaluator_env import EnvironmentEvaluator

MOCK = {
    'tasks': {
        'task_1': {'task_id': 'task_1', 'title': 'Water the fern', 'description': None, 'status': 'pending'},
        'task_3': {'task_id': 'task_3', 'title': 'Caf\u00e9 \U0001f33f', 'description': 'x', 'status': 'completed'},
    },
    'users': {
        'ann': {'user_id': 'ann', 'name': 'Ann', 'tasks': ['task_1', 'task_3']},
        'bo': {'user_id': 'bo', 'name': 'Bo', 'tasks': []},
    },
}
INBOX = {
    'notifications': {
        'n1': {'notification_id': 'n1', 'message': 'Look at "task_1"', 'status': 'unread', 'task_id': 'task_1'},
        'n2': {'notification_id': 'n2', 'message': 'Hello', 'status': 'read', 'task_id': None},
    }
}


def address(number):
    return {'address1': f'{number} Fern Way', 'address2': '', 'city': 'Oak', 'country': 'USA', 'state': 'CO', 'zip': f'1000{number}'}


def item(product, name, variant, price, **options):
    return {'name': name, 'product_id': product, 'item_id': variant, 'price': price, 'options': options}


def order(number, user, status, items, payments):
    return {
        'order_id': f'#W{number}', 'user_id': user, 'address': address(number), 'items': items, 'status': status,
        'fulfillments': [{'tracking_id': ['77'], 'item_ids': [items[0]['item_id']]}] if status == 'delivered' else [],
        'payment_history': [{'transaction_type': kind, 'amount': amount, 'payment_method_id': method} for kind, amount, method in payments],
    }


def variant(number, available, price, **options):
    return {'item_id': number, 'options': options, 'available': available, 'price': price}


CUP, LAMP = '9001', '9002'
A, B, C, D = '101', '102', '103', '104'
L, M = '201', '202'
CUPS = [item(CUP, 'Cup', A, 10.1, colour='red'), item(CUP, 'Cup', B, 20.35, colour='blue')]
SHOP = {
    'products': {
        LAMP: {'name': 'Lamp', 'product_id': LAMP, 'variants': {L: variant(L, True, 100, power='usb'), M: variant(M, True, 99.995, power='ac')}},
        CUP: {
            'name': 'Cup', 'product_id': CUP,
            'variants': {
                A: variant(A, True, 10.1, colour='red'), B: variant(B, True, 20.35, colour='blue'),
                C: variant(C, False, 15, colour='green'), D: variant(D, True, 0.125, colour='grey'),
            },
        },
    },
    'users': {
        'ann_1': {
            'user_id': 'ann_1', 'name': {'first_name': 'Ann', 'last_name': 'F\u00e9e'}, 'address': address(1), 'email': 'Ann.1@example.com',
            'payment_methods': {
                'gift_card_1': {'source': 'gift_card', 'id': 'gift_card_1', 'balance': 30},
                'credit_card_1': {'source': 'credit_card', 'id': 'credit_card_1', 'brand': 'visa', 'last_four': '1111'},
                'paypal_1': {'source': 'paypal', 'id': 'paypal_1'},
            },
            'orders': ['#W1', '#W2', '#W3', '#W4'],
        },
        'bo_2': {
            'user_id': 'bo_2', 'name': {'first_name': 'ANN', 'last_name': 'Bo'}, 'address': address(2), 'email': 'bo@example.com',
            'payment_methods': {
                'gift_card_2': {'source': 'gift_card', 'id': 'gift_card_2', 'balance': 500.255},
                'gift_card_3': {'source': 'gift_card', 'id': 'gift_card_3', 'balance': 0.1},
            },
            'orders': ['#W5', '#W6', '#W7'],
        },
    },
    'orders': {
        '#W1': order(1, 'ann_1', 'pending', [*CUPS, item(CUP, 'Cup', A, 10.1, colour='red')], [('payment', 40.55, 'gift_card_1')]),
        '#W2': order(2, 'ann_1', 'delivered', CUPS, [('payment', 30.45, 'credit_card_1')]),
        '#W3': order(3, 'ann_1', 'pending', [item(LAMP, 'Lamp', L, 100, power='usb')], [('payment', 100, 'lost'), ('payment', 1, 'gift_card_1')]),
        '#W4': order(4, 'ann_1', 'processed', CUPS, [('payment', 30.45, 'paypal_1')]),
        '#W5': order(5, 'bo_2', 'pending', [item(CUP, 'Cup', B, 20.35, colour='blue'), item(LAMP, 'Lamp', L, 100, power='usb')], [('payment', 120.35, 'gift_card_2')]),
        '#W6': order(6, 'bo_2', 'delivered', [*CUPS, *CUPS], []),
        '#W7': order(7, 'nobody', 'pending', CUPS, [('payment', 30.45, 'gift_card_2')]),
        '#W8': order(8, 'bo_2', 'pending', CUPS, [('payment', 30.45, 'lost')]),
        '#W9': order(9, 'bo_2', 'delivered', [*CUPS, *CUPS], [('payment', 60.9, 'gift_card_2')]),
    },
}
ODD = [
    None, True, False, 0, 1, -7, 3.0, -0.5, 1e16, 1e-5, 12345678901234567890, float('nan'), float('inf'), '', ' ', 'x', "it's", '\u00dc\u00ef', '\U0001f33f',
    '\n', [], {}, ['x'], [[]], [None], [1], [{}], {'x': 1}, {'x': [1.0, {'y': None}]}, [A, 1], {A: B}, 'Pending', 'pending', 'a' * 60,
]
EXPRESSIONS = ['1+1', '2 * (3.5 + 1)', '1/3', '1/0', '7//2', '2**10', '(', '', '1 2', '0.125', '-0.0', '1.005', '10.5 - 3,5', 'x', '1e3', '()', '(1)(2)', '3.', '.5', '2.5.1', '010', '--3']
METHODS = ['gift_card_1', 'credit_card_1', 'paypal_1', 'gift_card_2', 'gift_card_3', 'nope']
ITEMS = [[A], [B], [A, B], [A, A], [B, A], [A, A, A], [L], [D], [C], ['9'], [], [B, B], [B, L], A, '']
VALUES = {
    'user_id': ['ann', 'bo', 'ann_1', 'bo_2', 'nobody'],
    'title': ['T', 'Caf\u00e9'], 'description': [None, 'd', ''], 'task_id': ['task_1', 'task_2', 'task_3', 'task_4'],
    'status': ['pending', 'completed', 'weird'], 'summary': ['s'], 'notification_id': ['n1', 'n2', 'n3'],
    'order_id': [f'#W{number}' for number in range(1, 10)] + ['#W1', '#W2', '#W5', '#W9', 'W1'],
    'reason': ['no longer needed', 'ordered by mistake', 'bored'],
    'item_ids': ITEMS, 'new_item_ids': ITEMS, 'payment_method_id': METHODS, 'expression': EXPRESSIONS,
    'first_name': ['Ann', 'ann', 'ANN', 'Bo'], 'last_name': ['F\u00e9e', 'F\u00c9E', 'bo', 'x'], 'zip': ['10001', '10002', '1'],
    'email': ['ann.1@EXAMPLE.com', 'bo@example.com', 'x'], 'product_id': [CUP, LAMP, '1'], 'item_id': [A, B, C, L, M, '1'],
    'address1': ['1 Road'], 'address2': ['', 'Apt 1'], 'city': ['Elm'], 'state': ['UT'], 'country': ['USA'],
}


def arguments(draw, tool, oddness, values=VALUES):
    import inspect

    given = {}
    for name, parameter in inspect.signature(tool).parameters.items():
        if draw.random() < (0.5 if parameter.default is not inspect.Parameter.empty else oddness * 0.15):
            continue
        if draw.random() < oddness:
            given[name] = draw.choice(ODD)
        else:
            given[name] = values[name](draw) if callable(values[name]) else draw.choice(values[name])
    if draw.random() < oddness * 0.2:
        given[draw.choice(['extra', 'self', 'tool_name', 'requestor', 'user_id', ''])] = draw.choice(ODD)
    names = list(given)
    if draw.random() < 0.2:
        draw.shuffle(names)
    return {name: given[name] for name in names}


def play(draw, environment, steps, user, values, likely):
    rows = []
    tools = {'assistant': environment.tools.tools, 'user': environment.user_tools.tools if user else {}}
    for _ in range(steps):
        side = 'user' if draw.random() < (0.4 if user else 0.03) else 'assistant'
        named = tools[side] if tools[side] and draw.random() > 0.03 else {**tools['assistant'], 'nothing': None}
        name = draw.choice(list(named))
        given = arguments(draw, named[name], draw.choice([0, 0, 0.15, 0.5, 1]), values) if named[name] else {}
        if likely and draw.random() < 0.6:
            side, (name, given) = 'assistant', likely(draw, tools['assistant'], environment.tools.db)
        if not (tools[side].get(name)):
            given = {key: value for key, value in given.items() if key not in ('self', 'tool_name', 'requestor')}
        answer = environment.get_response(ToolCall(id='1', name=name, arguments=given, requestor=side))
        digest = hashlib.sha256(answer.content.encode('utf-8', 'surrogatepass')).hexdigest()[:16]
        text = {'c': answer.content} if answer.error or len(answer.content) < 24 else {'d': digest}
        row = {'r': side, 'n': name, 'a': given, 'e': answer.error, **text, 'h': environment.get_db_hash()[:16]}
        rows.append({**row, 'uh': environment.get_user_db_hash()[:16]} if user else row)
    return {'steps': rows, 'h': environment.get_db_hash(), 'uh': environment.get_user_db_hash()}


def episodes(make, user, steps, values=VALUES, likely=None):
    rows = []
    for number in range(EPISODES):
        draw = random.Random(f'{SEED}.{number}')
        rows.append(json.dumps({'ep': number, **play(draw, make(), steps, user, values, likely)}))
    return rows


def mock():
    return Environment('mock', '', MockTools(MockDB.model_validate(MOCK)), MockUserTools(MockUserDB.model_validate(INBOX)))


def retail():
    return Environment('retail', '', RetailTools(RetailDB.model_validate(SHOP)))


def airline():
    return Environment('airline', '', AirlineTools(FlightDB.model_validate(differential_airline.CARRIER)))


PHRASES = ['Task task_2 is made', 'It costs 1,234.50', 'ok', 'Caf\u00c9', '10', 'today', 'x,y']
TEXTS = ['Task task_2 is made.', 'It costs 1,234.50 TODAY', 'OK, 2010', 'caf\u00e9', 'No.', ' ']
DATA = [
    {'agent_data': {'tasks': {'task_1': {'title': 'New'}, 'task_2': {'task_id': 'task_2', 'title': 'T', 'status': 'pending'}}}},
    {'agent_data': {'users': {'bo': {'tasks': ['task_1']}}}},
    {'user_data': {'notifications': {'n1': {'status': 'read'}, 'n3': {'notification_id': 'n3', 'message': 'm'}}}},
]
SETUPS = [
    ('assistant', 'create_task', {'user_id': 'bo', 'title': 'Set up'}),
    ('assistant', 'update_task_status', {'task_id': 'task_1', 'status': 3.0}),
    ('user', 'add_notification', {'notification_id': 'n3', 'message': 'm', 'task_id': 'task_1'}),
    ('user', 'dismiss_notification', {'notification_id': 'n1'}),
]
ASSERTIONS = [
    ('assistant', 'assert_number_of_tasks', {'user_id': 'ann', 'expected_number': 2}),
    ('assistant', 'assert_number_of_tasks', {'user_id': 'bo', 'expected_number': 1.0}),
    ('assistant', 'assert_task_status', {'task_id': 'task_1', 'expected_status': 'completed'}),
    ('assistant', 'assert_task_status', {'task_id': 'task_2', 'expected_status': 'pending'}),
    ('user', 'assert_notification_status', {'notification_id': 'n1', 'expected_status': 'read'}),
    ('user', 'assert_notification_status', {'notification_id': 'n9', 'expected_status': 'read'}),
]
SIDES = {
    'assistant': ['create_task', 'update_task_status', 'update_task_status', 'get_users', 'transfer_to_human_agents'],
    'user': ['dismiss_notification', 'check_notifications'],
}


def mock_call(draw, side=None):
    side = side or draw.choice(['assistant', 'assistant', 'user'])
    name = draw.choice(SIDES[side])
    tools = mock_tools[side]
    given = arguments(draw, tools[name], draw.choice([0, 0, 0, 0.2]))
    return side, name, {
        key: value
        for key, value in given.items()
        if not (isinstance(value, float) and value - value != 0) and key not in ('self', 'tool_name', 'requestor')
    }


def environment(solo_mode=False):
    return mock()


def make_task(draw, plan):
    setup = {}
    if draw.random() < 0.2:
        setup['initialization_data'] = draw.choice(DATA)
    elif draw.random() < 0.3:
        setup['initialization_actions'] = [
            {'env_type': side, 'func_name': name, 'arguments': given} for side, name, given in draw.sample(SETUPS, draw.randint(1, 3))
        ]
    if draw.random() < 0.25:
        setup['message_history'] = history(draw, setup)
    gates = draw.sample(['DB', 'DB', 'COMMUNICATE', 'ACTION', 'ENV_ASSERTION'], draw.randint(1, 3))
    criteria = {'reward_basis': gates}
    if draw.random() < 0.9:
        criteria['actions'] = [
            {
                'action_id': 'a', 'requestor': side, 'name': name, 'arguments': given,
                **({'compare_args': draw.sample([*given, 'other'], draw.randint(0, len(given)))} if draw.random() < 0.4 else {}),
            }
            for side, name, given in plan
        ]
    if draw.random() < 0.6:
        criteria['communicate_info'] = draw.sample(PHRASES, draw.randint(0, 2))
    if 'ENV_ASSERTION' in gates or draw.random() < 0.2:
        criteria['env_assertions'] = [
            {'env_type': side, 'func_name': name, 'arguments': given, **({'assert_value': False} if draw.random() < 0.4 else {})}
            for side, name, given in draw.sample(ASSERTIONS, draw.randint(0, 2))
        ]
    return {
        'id': '0', 'user_scenario': {'instructions': 'Help me.'}, 'evaluation_criteria': criteria,
        **({'initial_state': setup} if setup else {}),
    }


def history(draw, setup):
    live = environment()
    live.set_state(*started(setup), message_history=[])
    side, name, given = mock_call(draw, 'assistant')
    answer = live.get_response(ToolCall(id='c1', name=name, arguments=given, requestor=side))
    rows = [
        {'role': 'user', 'content': 'Before.'},
        {'role': 'assistant', 'tool_calls': [{'id': 'c1', 'name': name, 'arguments': given}]},
        {'role': 'tool', 'id': 'c1', 'content': answer.content, 'error': answer.error},
        {'role': 'assistant', 'content': draw.choice(TEXTS[:-1])},
        {'role': 'user', 'content': 'Go on.'},
    ]
    return rows[: draw.choice([3, 4, 5])]


def started(setup):
    task = Task.model_validate({'id': '0', 'user_scenario': {'instructions': ''}, 'initial_state': setup})
    return task.initial_state.initialization_data, task.initial_state.initialization_actions


def converse(draw, task, plan):
    """A conversation that carries out the plan, more or less, as actions and as the reference's messages."""
    setup = task.initial_state
    past = list(setup.message_history or []) if setup else []
    live = environment()
    live.set_state(setup.initialization_data if setup else None, setup.initialization_actions if setup else None, message_history=past)
    trajectory = past or [AssistantMessage(role='assistant', content='Hi! How can I help you today?')]
    last = trajectory[-1]
    turn = 'user' if last.role == 'assistant' else 'assistant'
    actions = []

    def move(side, text=None, calls=()):
        nonlocal turn
        if side != turn:
            move(turn, draw.choice(TEXTS[:-1]))
        message = AssistantMessage if side == 'assistant' else UserMessage
        made = [ToolCall(id=str(place), name=name, arguments=given, requestor=side) for place, (name, given) in enumerate(calls)]
        trajectory.append(message(role=side, content=text, tool_calls=made or None))
        trajectory.extend(live.get_response(call) for call in made)
        actions.append({
            **({'as': 'user'} if side == 'user' else {}), **({'text': text} if text is not None else {}),
            **({'calls': [{'name': name, 'arguments': json.dumps(given)} for name, given in calls]} if calls else {}),
        })
        if not made:
            turn = 'user' if side == 'assistant' else 'assistant'

    for side, name, given in plan:
        if draw.random() < 0.12:
            continue
        if draw.random() < 0.1:
            side, name, given = mock_call(draw)
        text = draw.choice(TEXTS) if draw.random() < 0.2 and side == 'assistant' else None
        move(side, text, [(name, given), *([mock_call(draw, side)[1:]] if draw.random() < 0.1 else [])])
    for text in draw.sample(TEXTS[:-1], draw.randint(0, 2)):
        move('assistant', text)
    move('user', '###STOP###')
    return actions, trajectory


def verdict(task, trajectory):
    basis = {gate.value for gate in task.evaluation_criteria.reward_basis}
    try:
        state = EnvironmentEvaluator.calculate_reward(environment, task, trajectory)
    except Exception as problem:
        return None, str(problem)
    reward = state.reward if basis & {'DB', 'ENV_ASSERTION'} else 1.0
    if 'ACTION' in basis:
        reward *= ActionEvaluator.calculate_reward(task, trajectory).reward
    if 'COMMUNICATE' in basis:
        reward *= CommunicateEvaluator.calculate_reward(task, trajectory).reward
    return reward, None


def gradings():
    rows = []
    for number in range(EPISODES * 12):
        draw = random.Random(f'{SEED}.{number}/grading')
        plan = [mock_call(draw) for _ in range(draw.randint(0, 4))]
        data = make_task(draw, plan)
        task = Task.model_validate(data)
        actions, trajectory = converse(draw, task, plan)
        reward, aborted = verdict(task, trajectory)
        rows.append({'task': json.dumps(data), 'actions': actions, 'reward': reward, 'aborted': aborted})
    return rows


import warnings

warnings.simplefilter('ignore')
mock_tools = {'assistant': mock().tools.tools, 'user': mock().user_tools.tools}
made = {
    'mock': {'databases': {'db.json': json.dumps(MOCK), 'user_db.json': json.dumps(INBOX)}, 'rows': episodes(mock, True, 25), 'gradings': gradings()},
    'retail': {'databases': {'db.json': json.dumps(SHOP)}, 'rows': episodes(retail, False, 40)},
    'airline': {
        'databases': {'db.json': json.dumps(differential_airline.CARRIER)},
        'rows': episodes(airline, False, 30, differential_airline.VALUES, differential_airline.likely),
    },
}
print(json.dumps(made, indent=0))
