"""Makes differential_telecom.json: what the reference answers to random, mostly wrongly typed calls of tools and of the functions that
only tasks call, on an invented phone company with four invented phones.

Usage: python differential_telecom.py <tau2-bench>/src [seed] [episodes for each phone] [steps] > differential_telecom.json
Needs Python 3.11, pydantic 2.13 and addict. Nothing of the benchmark's data is used, and no network.
"""
import hashlib
import inspect
import json
import random
import sys
import tomllib
import types
import warnings

warnings.simplefilter('ignore')


class Stub(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return self

    def __call__(self, *given, **named):
        return self


def package(name):
    """A package without its own start-up code, which imports far more than is needed."""
    module = types.ModuleType(name)
    module.__path__ = [sys.argv[1] + '/' + name.replace('.', '/')]
    sys.modules[name] = module
    return module


def dict_hash(value):
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()


for name in ('loguru', 'docstring_parser'):
    sys.modules[name] = Stub(name)
sys.path.insert(0, sys.argv[1])
SEED, EPISODES, STEPS = [int(each) for each in [*sys.argv[2:5], *['1', '3', '40'][len(sys.argv[2:5]) :]]]
for name in ('tau2', 'tau2.data_model', 'tau2.environment', 'tau2.domains', 'tau2.domains.telecom'):
    package(name)
utils = package('tau2.utils')
inner = sys.modules['tau2.utils.utils'] = types.ModuleType('tau2.utils.utils')
inner.get_dict_hash = utils.get_dict_hash = dict_hash
inner.DATA_DIR = utils.DATA_DIR = __import__('pathlib').Path('.')
inner.get_now = utils.load_file = utils.dump_file = utils.get_now = lambda *given, **named: ''
utils.get_pydantic_hash = lambda model: dict_hash(model.model_dump())

from tau2.utils.pydantic_utils import update_pydantic_model_with_dict

utils.update_pydantic_model_with_dict = update_pydantic_model_with_dict

from tau2.data_model.message import ToolCall
from tau2.domains.telecom import tools as telecom_tools
from tau2.domains.telecom.data_model import TelecomDB
from tau2.domains.telecom.environment import TelecomEnvironment
from tau2.domains.telecom.user_data_model import PerformanceLevel, TelecomUserDB, VpnDetails
from tau2.domains.telecom.user_tools import TelecomUserTools


def toml(value):
    if isinstance(value, dict):
        return '{' + ', '.join(f'{json.dumps(key)} = {toml(item)}' for key, item in value.items()) + '}'
    return '[' + ', '.join(map(toml, value)) + ']' if isinstance(value, list) else json.dumps(value)


def database(tables):
    return ''.join(f'{name} = {toml(table)}\n' for name, table in tables.items())


def customer(number, name, phone, lines, bills, **more):
    return {
        'customer_id': f'C{number}', 'full_name': name, 'date_of_birth': f'1990-01-0{number}', 'email': f'{number}@example.com', 'phone_number': phone,
        'address': {'street': '1 Fern Way', 'city': 'Oak', 'state': 'CO', 'zip_code': '10001'}, 'line_ids': lines, 'bill_ids': bills, **more,
    }


def bill(number, owner, issued, status, items=()):
    return {
        'bill_id': f'B{number}', 'customer_id': owner, 'period_start': issued, 'period_end': '2025-01-31', 'issue_date': issued, 'total_due': 10.1 * len(items),
        'due_date': '2025-02-14', **({'status': status} if status else {}),
        'line_items': [{'description': each, 'amount': 10.1, 'date': issued, 'item_type': 'Fee'} for each in items],
    }


PAY = {'method_type': 'PayPal', 'account_number_last_4': '1111', 'expiration_date': '01/2030'}
COMPANY = database({
    'plans': [
        {'plan_id': 'P1', 'name': 'Small', 'data_limit_gb': 5, 'price_per_month': 40.5, 'data_refueling_price_per_gb': 2.5},
        {'plan_id': 'P2', 'name': 'Gr\u00f6\u00dfer', 'data_limit_gb': 0.3, 'price_per_month': 0.1, 'data_refueling_price_per_gb': 0.1},
        {'plan_id': 'P3', 'name': 'Free', 'data_limit_gb': 100.0, 'price_per_month': 0, 'data_refueling_price_per_gb': 0},
    ],
    'devices': [
        {'device_id': 'D1', 'device_type': 'phone', 'model': 'X', 'is_esim_capable': True, 'activation_date': '2025-01-20T14:30:00'},
        {'device_id': 'D2', 'device_type': 'watch', 'model': 'Y', 'imei': '1', 'is_esim_capable': False, 'activated': True, 'last_esim_transfer_date': '2025-01-20 09:05'},
    ],
    'lines': [
        {'line_id': 'L1', 'phone_number': '555-1', 'status': 'Active', 'plan_id': 'P1', 'device_id': 'D1', 'data_used_gb': 3.2, 'roaming_enabled': True},
        {'line_id': 'L2', 'phone_number': '555-2', 'status': 'Active', 'plan_id': 'P2', 'data_used_gb': 0.1, 'data_refueling_gb': 0.2, 'contract_end_date': '2026-12-31'},
        {'line_id': 'L3', 'phone_number': '555-3', 'status': 'Suspended', 'plan_id': 'P1', 'suspension_start_date': '2025-02-01', 'last_plan_change_date': '2024-02-29'},
        {'line_id': 'L4', 'phone_number': '555-4', 'status': 'Active', 'plan_id': 'P3'},
        {'line_id': 'L5', 'phone_number': '555-5', 'plan_id': 'P2'},
        {'line_id': 'L6', 'phone_number': '555-6', 'status': 'Closed', 'plan_id': 'P9'},
        {'line_id': 'L7', 'phone_number': '555-7', 'status': 'Active', 'plan_id': 'P2'},
    ],
    'bills': [
        bill(1, 'C1', '2025-01-05', 'Paid', ['a', 'b']), bill(2, 'C1', '2025-01-05', 'Issued', ['c']), bill(3, 'C1', '2025-03-01', 'Draft'),
        bill(4, 'C2', '2025-02-05', 'Overdue', ['d', 'e', 'f']), bill(5, 'C3', '2025-02-05', 'Disputed', ['g']), bill(6, 'C5', '2024-12-05', 'Awaiting Payment', ['h']),
    ],
    'customers': [
        customer(1, '\u00c4nn \u0130y\u03a3', '555-9', ['L1', 'L2'], ['B1', 'B2', 'B3'], account_status='Active', payment_methods=[PAY]),
        customer(2, 'Bo Doe', '555-2', ['L5', 'L3'], ['B4'], created_at='2024-12-05T09:45:00', last_extension_date='2025-01-05'),
        customer(5, 'Di Doe', '555-8', ['L4'], ['B6']),
        customer(4, 'bo doe', '555-7', ['L7'], []),
        customer(3, 'Cy Doe', '555-3', ['L9', 'L6'], ['B5', 'B9'], goodwill_credit_used_this_year=25),
    ],
})
PHONES = [
    database({}),
    database({
        'device': {
            'wifi_enabled': True, 'wifi_connected': True, 'wifi_ssid': "it's", 'wifi_signal_strength': 'fair', 'vpn_connected': True, 'vpn_enabled_setting': True,
            'vpn_details': {'protocol': "W'G", 'server_performance': 'good'}, 'battery_level': 7, 'active_apn_settings': {'mms_port': 8080},
        },
        'surroundings': {'name': 'Di', 'phone_number': '555-4', 'is_abroad': True},
    }),
    database({
        'device': {
            'wifi_enabled': True, 'wifi_connected': True, 'sim_card_status': 'missing', 'network_mode_preference': '3g_only', 'vpn_connected': True,
            'app_statuses': {'games': {'app_name': 'Games'}, 'messaging': {'app_name': 'm', 'permissions': {'sms': True}}},
        },
        'surroundings': {'signal_strength': {'5G': 'none', '3G': 'excellent'}},
    }),
    database({
        'device': {'vpn_enabled_setting': True, 'app_statuses': {}, 'network_mode_preference': '4g_only'},
        'surroundings': {
            'phone_number': '555-2', 'signal_strength': {'2G': 'poor', '4G': 'good', '3G': 'fair'},
            'payment_request': {'bill_id': 'B2', 'amount_due': 10, 'paid': False},
        },
    }),
]

ODD = [
    None, True, False, 0, 1, -7, 3.0, -0.5, 1e16, 1e-5, 12345678901234567890, 10**400, float('nan'), float('inf'), '', ' ', 'x', "it's", '\u00dc\u00ef', '\U0001f33f', '\n',
    [], {}, ['x'], [[]], [None], [{}], {'x': 1}, {'x': [1.0, {'y': None}]}, 'Active', 'PIN', 'a' * 60,
]
FLAG = [True, False, True, False, 1, 0.0, None]
NUMBER = [0, 1, 2, 2.0, 0.5, 5.2, 0.1, 0.3, 100, 1e-7, -1]
APN = [
    ('apn_name', ['internet', 'broken', 'Internet', None, 1]), ('reset_at_reboot', [True, False, 'yes', 'OFF', 1, 0.0, 2, '2', 0.5, None, 10**30, []]),
    ('mms_apn', ['mms', None, '', 3]), ('mmsc_url', [None, '', 'http://x', 4.0]), ('mms_proxy', [None, 'p', {}]),
    ('mms_port', [8080, '80', 80.0, 1.5, None, 'x', True]), ('extra', [1, 'a' * 60]), ('a.b', [None]), ('self', ['s']),
]


def apn_settings(draw):
    names = draw.sample(APN, draw.choice([0, 1, 1, 2, 3]))
    return {name: draw.choice(values[:2] if draw.random() < 0.6 else values) for name, values in names}


CUSTOMERS = ['C1', 'C1', 'C2', 'C3', 'C4', 'C4', 'C5', 'C9']
LINES = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L9', 'L8']
BILLS = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B9', 'B00000001', 'B00000002', 'B70']
STATUS = [True, False, 'connected', 'no_service', 'searching', 'Active', 'Suspended', 'nowhere']
VALUES = {
    'phone_number': [f'555-{number}' for number in range(1, 10)] + ['555-1', '555-2', '555-7', None], 'customer_id': CUSTOMERS, 'line_id': LINES, 'bill_id': BILLS,
    'full_name': ['\u00c4NN \u0130Y\u03a3', '\u00e4nn i\u0307y\u03c2', 'Bo Doe', 'BO DOE', 'cy doe'], 'dob': [f'1990-01-0{number}' for number in range(1, 6)],
    'id': [*LINES, *BILLS, *CUSTOMERS, 'D1', 'D2', 'D3', 'P1', 'P2', 'P9', 'l1'], 'reason': ['r'], 'limit': [0, 1, 2, 12, -1, -9, True, 10**30], 'summary': ['s'],
    'gb_amount': NUMBER, 'data_used_gb': NUMBER, 'expected_amount': NUMBER, 'expected_speed': [0, 0.5, 5, 200, 275.0], 'expected_desc': ['excellent', 'Very Poor', 'no connection', 'GOOD'],
    'mode': ['4g_5g_preferred', '4g_only', '3g_only', '2g_only', '5g', 'pin', 'puk'], 'apn_settings': apn_settings, 'app_name': ['messaging', 'messaging', 'browser', 'games', 'Browser'],
    'permission': ['sms', 'storage', 'phone', 'network', 'STORAGE', 'SMS', 'camera'], 'name': ['Di', None], 'abroad': FLAG, 'enabled': FLAG, 'mms_over_wifi': FLAG,
    'new_bill_id': [f'B7{number}' for number in range(9)], 'contract_ended': FLAG, 'expected_status': STATUS, 'overdue_bill_id': BILLS,
}
FUNCTIONS = {
    'assistant': ['set_data_usage', 'suspend_line_for_overdue_bill', *['assert_' + each for each in ('data_refueling_amount', 'line_status', 'overdue_bill_exists', 'no_overdue_bill')]],
    'user': [
        'set_user_info', 'set_user_info', 'set_user_info', 'set_user_location', 'turn_airplane_mode_on', 'turn_airplane_mode_off', 'unseat_sim_card', 'lock_sim_card', 'turn_data_on',
        'turn_data_off', 'turn_roaming_on', 'turn_roaming_off', 'turn_data_saver_mode_on', 'turn_data_saver_mode_off', 'break_apn_settings', 'break_apn_mms_setting',
        'set_wifi_calling', 'break_vpn', 'remove_app_permission', 'simulate_network_search', 'assert_internet_not_excellent',
        *[f'assert_{each}' for each in ('airplane_mode_status', 'service_status', 'mobile_data_status', 'mobile_roaming_status', 'mobile_data_saver_mode_status', 'internet_speed')],
        *[f'assert_{each}' for each in ('can_send_mms', 'mobile_data_usage_exceeded')],
    ],
}


def arguments(draw, function, oddness):
    given = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if draw.random() < (0.5 if parameter.default is not inspect.Parameter.empty else oddness * 0.15):
            continue
        pick = draw.choice(ODD) if draw.random() < oddness else VALUES[name]
        given[name] = pick if not (pick is VALUES[name]) else pick(draw) if callable(pick) else draw.choice(pick)
    if draw.random() < oddness * 0.1:
        given['extra'] = draw.choice(ODD)
    return given


def likely(draw, name, given, db):
    """The arguments, more often than not with a line that there is, or one of the customer who is named."""
    if name == 'set_user_info' and draw.random() < 0.9:
        given['phone_number'] = draw.choice(['555-1', '555-1', '555-2', '555-3', '555-4', '555-5', '555-7'])
    own = [each.line_ids for each in db.customers if each.customer_id == given.get('customer_id')]
    if 'line_id' in given and own and own[0] and draw.random() < 0.7:
        given['line_id'] = draw.choice(own[0])
    return given


def used(environment, side, name, given):
    """A function that is no tool, as a task's set-up calls it."""
    try:
        value = environment.run_env_function_call(types.SimpleNamespace(env_type=side, func_name=name, arguments=given))
        return environment.to_json_str(value), False
    except Exception as problem:
        return f'Error: {problem}', True


def drawn(draw, environment):
    """Random calls, as (side, name, arguments)."""
    # Most bad values stay in the phone for good, so that only some episodes have any.
    worst = draw.choice([0, 0, 0.1, 0.3, 0.6])
    for step in range(STEPS):
        side = draw.choice(['user', 'assistant'])
        toolkit = environment.user_tools if side == 'user' else environment.tools
        name = draw.choice(FUNCTIONS[side] if draw.random() < 0.35 else list(toolkit.tools))
        if step == 0 and draw.random() < 0.7:
            side, name, toolkit = 'user', 'set_user_info', environment.user_tools
        oddness = 0 if name in ('set_user_info', 'set_data_usage') and draw.random() < 0.8 else draw.choice([0, worst])
        given = likely(draw, name, arguments(draw, getattr(toolkit, name), oddness), environment.tools.db)
        if given.get('new_bill_id') not in [each.bill_id for each in environment.tools.db.bills]:
            yield side, name, given


def scene():
    """What chance seldom comes to: a broken VPN that is connected anew, and every speed."""
    own = {'name': 'Di', 'phone_number': '555-1'}
    names = ['break_vpn', 'run_speed_test', 'disconnect_vpn', 'connect_vpn', 'check_vpn_status', 'toggle_data_saver_mode', 'run_speed_test', 'disconnect_vpn', 'can_send_mms']
    yield from (('user', name, own if name == 'set_user_info' else {}) for name in ['set_user_info', 'reseat_sim_card', *names])
    for mode in ('4g_only', '3g_only', '2g_only', '4g_5g_preferred'):
        yield 'user', 'set_network_mode_preference', {'mode': mode}
        yield from (('user', name, {}) for name in ('run_speed_test', 'can_send_mms'))
    for over_wifi in (False, True):
        yield 'user', 'set_wifi_calling', {'enabled': True, 'mms_over_wifi': over_wifi}
        yield 'user', 'can_send_mms', {}
    yield from (('user', name, {}) for name in ('toggle_wifi_calling', 'can_send_mms', 'turn_roaming_off', 'run_speed_test'))
    yield 'user', 'set_user_location', {'abroad': True}
    yield from (('user', name, {}) for name in ('run_speed_test', 'turn_roaming_on', 'run_speed_test', 'break_apn_mms_setting', 'can_send_mms'))


def play(environment, calls):
    rows = []
    for side, name, given in calls:
        task = name in FUNCTIONS[side]
        if task:
            text, failed = used(environment, side, name, given)
        else:
            answer = environment.get_response(ToolCall(id='1', name=name, arguments=given, requestor=side))
            text, failed = answer.content, answer.error
        digest = hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]
        row = {'by': side[0], **({'function': 1} if task else {}), 'name': name, **({'given': given} if given else {})}
        said = {'error': text} if failed else {'says': digest}
        rows.append({**row, **said, **changed(environment, rows)})
    return json.dumps(rows)


def changed(environment, rows):
    """The beginnings of both hashes, where they are not what they were."""
    known = [row['state'] for row in rows if 'state' in row][-1:]
    state = environment.get_db_hash()[:6] + environment.get_user_db_hash()[:6]
    return {} if known == [state] else {'state': state}


class Counted:
    """What stands for the random ids of the reference: a counter for each episode."""

    def __init__(self):
        self.count = 0

    def uuid4(self):
        self.count += 1
        return types.SimpleNamespace(hex=f'{self.count:08x}')


def environment(phone):
    # The reference keeps these for as long as a process lives; an episode is to be as in a fresh one.
    TelecomUserTools.default_vpn_details = VpnDetails(server_address='192.168.1.1', protocol='OpenVPN', server_performance=PerformanceLevel.EXCELLENT)
    telecom_tools.uuid = Counted()
    company, user = TelecomDB.model_validate(tomllib.loads(COMPANY)), TelecomUserDB.model_validate(tomllib.loads(phone))
    return TelecomEnvironment('telecom', '', telecom_tools.TelecomTools(company), TelecomUserTools(user))


def episodes(place, phone):
    for number in range(EPISODES):
        live = environment(phone)
        yield play(live, drawn(random.Random(f'{SEED}.{place}.{number}'), live))
    yield play(environment(phone), scene())


made = [{'phone': phone, 'episodes': list(episodes(place, phone))} for place, phone in enumerate(PHONES)]
print(json.dumps({'company': COMPANY, 'phones': made}, indent=0))
