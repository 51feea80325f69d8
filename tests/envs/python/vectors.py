"""Writes vectors.json, from CPython 3.11 with pydantic 2.13: python3 vectors.py && npx biome check --write vectors.json"""

import json
import random
import signal
import warnings
from enum import Enum
from pathlib import Path
from typing import Literal, Optional

from pydantic import BaseModel, ConfigDict, ValidationError

warnings.simplefilter('ignore')
random.seed(2026)
SAFE = 2**53 - 1


class Model(BaseModel):
    """Stands for any pydantic model: a dict in the shape of its fields."""

    fields: dict


def encode(value):
    """A Python value in the representation of envs/python/values.ts."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if abs(value) <= SAFE else {'int': str(value)}
    if isinstance(value, float):
        return {'float': repr(value)}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, Model):
        return {key: encode(item) for key, item in value.fields.items()}
    return {'map': [[key, encode(item)] for key, item in value.items()]}


def result(function, *arguments, **named):
    """What a call gives: its encoded value, or its exception."""
    try:
        return {'value': encode(function(*arguments, **named))}
    except Exception as error:
        return {'type': type(error).__name__, 'message': str(error)}


class Slow(Exception):
    pass


def stop(*_):
    raise Slow


signal.signal(signal.SIGALRM, stop)


def calculate(expression):
    if not all(char in '0123456789+-*/(). ' for char in expression):
        raise ValueError('Invalid characters in expression')
    return str(round(float(eval(expression, {'__builtins__': None}, {})), 2))


def guarded(expression):
    signal.setitimer(signal.ITIMER_REAL, 1)
    answer = result(calculate, expression)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return None if answer.get('type') == 'Slow' else answer


def plain(value):
    """tau2's to_json_str pre-pass."""
    if isinstance(value, Model):
        return value.fields
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float, bool)):
        return str(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()}


def unwrapped(value):
    if isinstance(value, Model):
        return {key: unwrapped(item) for key, item in value.fields.items()}
    if isinstance(value, list):
        return [unwrapped(item) for item in value]
    return {key: unwrapped(item) for key, item in value.items()} if isinstance(value, dict) else value


def to_json_text(value):
    return value if isinstance(value, str) else json.dumps(unwrapped(plain(value)), default=str)


INF = float('inf')
NAN = float('nan')
FLOATS = [
    0.0, -0.0, 1.0, -1.0, 3.0, 0.1, 1e-4, 9.999e-5, 1e-5, 1.5e-7, 1e15, 1e16, 9999999999999998.0, 1.2345e16, 1e21, 1e22, 1e100, 5e-324,
    1.7976931348623157e308, 2.5, 123456789.125, 1 / 3, 2 / 3, 1e23, INF, -INF, NAN, 0.125, 0.375, 0.625, 0.875, 2.675, 1.005, 0.005,
    0.015, 1.115, 500.125, -0.125, -0.001, -0.005, 99.995, 0.5, 1.5, 1234.565, 1e300, 2.0**53, -2.5,
]
FLOATS += [random.uniform(-3000, 3000) for _ in range(25)] + [random.randrange(300000) / 800 for _ in range(35)]
FLOATS += [random.random() * 10 ** random.randrange(-20, 25) for _ in range(25)]
NUMBERS = [0, 1, -1, 2, 7, SAFE, SAFE + 1, -SAFE - 1, 10**30, -(10**30), 10**400, True, False, 0.0, -0.0, 0.1, 2.5, -3.0, 1e308, INF, NAN, 2.0**53]
TEXTS = [
    '', 'plain', "it's", '"double"', 'both \' and "', 'tab\tnewline\nreturn\rback\\slash', '\x00\x01\x1f\x7f', '\x80\x9f\xa0\xad\xff',
    'caf\u00e9 \u20ac', '\u4f60\u597d', '\U0001f600 \U0001d11e', '\ud800', 'a\udfffb', '\u200b\u2028\u2029\u3000\ufeff', '\ufffd\uffff', '\u0378',
    '\U0010ffff\U000e0001', '\b\f/', '\u0663', 'e\u0301', '\ue000', '\U0001fbf0',
]
VALUES = [
    None, True, False, 0, -5, 10**20, -(10**20), 3.0, 1e-5, 1e16, NAN, INF, -INF, [], {}, [1, 1.0, True, None, 'x'], {'b': 1, 'a': [2.5, {'d': None, 'c': False}]},
    {'\U0001f600': 1, '\ue000': 2, '\uffff': 3, 'z': 4, '\ud800': 5, '': 6, 'Z': 7, 'a\U0001f600': 8, 'a\uffff': 9, 'a': 10}, [[], [[]], {'k': {}}], {'data_used_gb': 8.7, 'charge': 4.0, 'ok': True, 'n': None, 'deep': {'x': [1, 2.0]}},
    Model(fields={'price': 3.5, 'count': 2, 'ok': True, 'options': {'b': 1, 'a': None}, 'inner': Model(fields={'z': 1, 'y': [2.5]})}),
    [Model(fields={'amount': 1.0, 'id': 'x'}), 2, 'two'], {'user': Model(fields={'b': NAN, 'a': False}), 'n': 3},
] + TEXTS + [{text: text} for text in TEXTS]


def has_model(value):
    return isinstance(value, Model) or (isinstance(value, (list, dict)) and any(map(has_model, value.values() if isinstance(value, dict) else value)))


JSON_TEXTS = [
    '3', '3.0', '-0', '-0.0', '0', '1e5', '1E+2', '1e-7', '1e400', '-1e400', '9007199254740991', '9007199254740992', '-9007199254740993', '123456789012345678901234567890', '1.10', '0.1e1',
    'NaN', 'Infinity', '-Infinity', 'null', 'true', 'false', '""', '"a\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"', '"\\ud83d\\ude00"', '"\\ud800"', '"\\ude00\\ud83d"', '"\\ud83dx"', '"\u2028\x7f"', '"\U0001f600"', ' [ 1 , 2.0 , [ ] , { } ] ', '\t\n\r{"b" : 1 , "a" : {"c":[null]}}\n',
    '{"a":1,"b":2,"a":3}', '{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"b":"late","i":"later","j":0}', '{"__proto__":1,"constructor":2,"":3}', '[' * 60 + ']' * 60,
    '', ' ', '01', '-', '+1', '1.', '.5', '1e', '1 2', '[1,]', '[1', '[1 2]', '{"a":1,}', '{a:1}', "{'a':1}", '{"a" 1}', '{"a":}', '{1:2}', '{', '[', '"', '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"a\nb"', '"\x00"', 'nul', 'nan', '-NaN', 'True', 'undefined', '[1]]', '1]', '\xa01', '\ufeff1', '// x', '0x10', '1_000', '- 1', '[,1]',
    '1' * 4301, '-' + '1' * 4300,
]


def parsed(text):
    try:
        return {'value': encode(json.loads(text))}
    except ValueError:
        return {'refused': True}


EQUALITY = [0, 1, 1.0, True, False, 0.0, -0.0, None, '', '1', 2**53, 2.0**53, 2**53 + 1, 10**400, INF, NAN, [], {}, [1, 2.0], [1.0, 2], [2, 1], [True, 2], {'a': 1, 'b': [2]}, {'b': [2.0], 'a': True}, {'a': 1}, {'a': None}, {'b': None}, [{'a': 0}], [{'a': -0.0}], 'a', [None]]


def make_tool(parameters):
    scope = {}
    names = ', '.join(p['name'] + ('' if 'default' not in p else f'=DEFAULTS[{p["name"]!r}]') for p in parameters)
    scope['DEFAULTS'] = {p['name']: p['default'] for p in parameters if 'default' in p}
    exec(f'class RetailTools:\n  def f(self, {names}):\n    found = dict(locals()); found.pop("self"); return found', scope)
    return scope['RetailTools']().f


A, B, C, D = ({'name': name} for name in ('a', 'b', 'c', 'd'))
E, N = {'name': 'e', 'default': 2.5}, {'name': 'n', 'default': None}
SIGNATURES = [[A], [A, B], [A, B, C], [A, B, C, D], [A, E], [E, N], [A, B, E, N]]
CALLS = [{}, {'a': 1}, {'a': None}, {'b': 'x'}, {'x': 1}, {'a': 1, 'x': 2, 'y': 3}, {'y': 1, 'x': 2}, {'b': 2, 'a': 1}, {'a': 1, 'b': 2, 'c': 3}, {'d': 4, 'b': 2}, {'a': 1, 'e': None}, {'e': 3, 'n': [1]}, {'n': None, 'b': 2, 'a': 1}, {"it's": 1}, {'A': 1}]


class UserAddress(BaseModel):
    address1: str
    address2: Optional[str] = None
    country: str
    kind: Literal['home', 'work', "it's"] = 'home'
    state: Literal['on', 'off'] = 'on'
    only: Literal['one'] = 'one'
    amount: float = 1.0
    count: int = 1


def address(**given):
    model = UserAddress(**given)
    return Model(fields={name: getattr(model, name) for name in UserAddress.model_fields})


BASE = {'address1': 'a', 'country': 'c'}
MODELS = [BASE, {}, {'country': 'x' * 60}, {'address1': None, 'country': None}, {**BASE, 'address2': None}, {**BASE, 'address2': 'b', 'zip': 3}, {'country': 'c', 'address1': '\ud800'}]
ODD = [None, True, 3, 3.0, -2.5, NAN, INF, 10**20, 10**400, 1e30, 2.0**63, -(2.0**63), [], {}, 'home', 'off', 'one', "it's", ['x' * 47], ['x' * 46], ['x' * 45], ['\u00e9' * 60], ['\u00e9' * 23], ['a\u00e9' * 17], ['a\U0001f600' * 17], ['\u20ac' * 30], {'k': 'y' * 60}, [1, 2.5, None, True, "it's"]]
MODELS += [{**BASE, name: value} for name in ('country', 'address2', 'kind', 'amount', 'count') for value in ODD] + [{**BASE, 'only': 'two', 'state': 'x', 'kind': 1}]
SPELLED = ['', ' ', '1', ' 12 ', '+7', '-7', '--7', '+-7', '- 7', '007', '1.0', '1.00', '1.', '.5', '1.5', '1e3', '1e400', '0x10', '1_000', '1__0', '_1', '1_', '0_1', '1_0.0', '1.0_0', '-0', 'nan', 'inf', '-Infinity', 'infinit', '\u0663', '9' * 40, '9' * 4301, '1\n', '0.1e-7', 'abc']
MODELS += [{**BASE, name: value} for name in ('amount', 'count') for value in SPELLED]



class Mode(str, Enum):
    OFF = 'off'
    FAST = 'fast'
    SLOW = 'slow'


class Settings(BaseModel):
    model_config = ConfigDict(extra='forbid')
    mode: Mode = Mode.OFF
    flag: bool = False
    port: Optional[int] = None


def settings(**given):
    fields = dict(Settings(**given))
    return Model(fields={**fields, 'mode': fields['mode'].value})


FLAGS = ['true', 'TRUE', 'trUe', 't', 'F', 'Yes', 'y', 'n', 'no', 'on', 'OFF', '1', '0', '2', 'yess', ' true', 'tru', '\u0131', 0.0, -0.0, 1.0, 2.0, 2, -1, 2**62, 2**70, 1e300]
SETTINGS = [{'mode': value} for value in [*ODD, 'slow', 'Slow', 'slow ', 0]] + [{'flag': value} for value in [*ODD, *FLAGS, False, 0, 1]]
SETTINGS += [{}, {'port': '80', 'mode': 'fast'}, {'zip': 1}, {'z.ip': None}, {'': 1, 'a b': 'x' * 60}, {'zed': [], 'mode': 'x', 'aaa': {}, 'port': 1.5}, {'self': 1}, {'\u00e9': '\u00e9'}]

EXPRESSIONS = [
    '', '   ', ' 1', '1 ', ')', '(', '()', '(1', '1)', '(1)(2)', '1 2', '(1 2)', '(1 2', '(1 2 3', '1 2 (3', '1 2 (3 4 (', '01', '00', '0 1', '00.5', '08.5', '1..', '1 .', '(1 .', '...', '1...', '1. 2', '(*1)', '(*1', '(*1 2)', '(**1)', '(**1', '(**1 2)', '1(*1)', '1(**())', '1.5(*())', '1(**1 2)', '1()', '...()',
    '()+1', '()+()', '2+()', '()*2', '()*2.', '()*()', '()*10**30', '()**2', '()//2', '-()', '...+1', '-...', '1//...', '*1', '1*', '1* *2', '1//0', '1/0', '1./0', '1/0.', '1.//0', '0/-10', '0**-1', '0.**-.5', '(-1)**.5', '(-8)**(1/3)', '((-1)**.5)//1', '((-1)**.5)/0', '1/((-1)**.5*0)', '((-1)**.5*0)**-1', '(-10)**400.5', '((-1)**.5)+10**400', '10**400', '10**400/1', '10**400/10**399', '1/10**400', '10**-400',
    '10.**400', '-10.**400', '.5**-2000', '.5**1075', '2**-1075', '(-2)**-1075', '10.**308*10', '10.**308*10-10.**308*10', '10.**308*10//1', '(10.**308*10)**0', '(-(10.**308*10))**.5', '(-(10.**308*10))**-3', '(-1)**(10.**308*10)', '.5**(10.**308*10)', '1**(10.**308*10)', '5//(10.**308*10)', '-5//(10.**308*10)', '0**.5', '(-0.0)**3', '(-0.0)**-3', '(10**400)**-1', '1.*10**400', '9**9**3', '7//-2', '7.//-2', '7//.1', '-7//2.', '-2**2', '2**-1', '2**-2**2', '2**3**2', '-0', '-0.0', '0.005', '0.125', '2.675', '1e5', '1+a', '1,2', '\u0663', '1\n', '\t1',
    '9' * 4300, '9' * 4301, '1+9' + '0' * 4301 + '.', '0' * 4301, '0' * 4301 + '1', '(1 2 ' + '9' * 4301 + ')', '(' * 200 + '1' + ')' * 200, '(' * 201 + '1', '-' * 900 + '1', '-' * 3500 + '1', '1+' * 900 + '1', '1+' * 3500 + '1', '1**' * 900 + '1', '(' * 150 + '1' + '-1)' * 150, '(10**5000)(*1)', 2, None, True, 2.5, [], ['1', '+'], ['12'], ['a'], [1], [None], {}, {'1': 2}, {'x': 1},
]
CHARACTERS = '0011223459+-*/()()..  '
TOKENS = ['0', '1', '2', '3', '10', '7', '.5', '2.5', '1.', '01', '+', '-', '*', '/', '//', '**', '(', ')', '(', ')', '.', '...', ' ', '()', '99', '0.1']


def number():
    if random.random() < 0.5:
        return str(random.choice([0, 1, 2, 3, 5, 7, 10, 12, 100, 999, 123456, 10**20, 2**64]))
    return random.choice(['', '0', '1', '2', '12', '100']) + '.' + random.choice(['0', '5', '25', '125', '1', '99', '333'])


def grammar(depth):
    draw = random.random()
    if depth <= 0 or draw < 0.2:
        return number()
    if draw < 0.7:
        return grammar(depth - 1) + random.choice([' + ', '-', '*', '/', '//', '**', ' * ']) + grammar(depth - 1)
    if draw < 0.8:
        return random.choice('+-') + grammar(depth - 1)
    return '(' + grammar(depth - 1) + ')'


EXPRESSIONS += [''.join(random.choice(CHARACTERS) for _ in range(random.randint(1, 8))) for _ in range(60)]
EXPRESSIONS += [''.join(random.choice(TOKENS) for _ in range(random.randint(2, 9))) for _ in range(160)]
EXPRESSIONS += [grammar(random.randint(1, 4)) for _ in range(200)]
EXPRESSIONS += [f'{random.randint(1, 99)}.{random.randint(0, 99)} ** {random.choice(["", "-"])}{random.randint(0, 4)}.{random.randint(0, 99)}' for _ in range(60)]

ODD_OPERANDS = [(1, 'a'), ('a', 1), ([], 1), (None, 1), ({}, {}), (1.5, 'a'), ('a', 1.5), ('a', 'b'), ([1], [2.0]), ('ab', 3), (3, ['a']), (True, 'x'), ('a', -2), ('a', None), ([], None), ('b', 'a'), ('a', 'a'), ('\uffff', '\U0001f600'), ('a', 'ab'), ([1, 'a'], [True, 'b']), ([1], [1, 2]), ([1, 2], [1]), ([], []), ([1], ['a']), ([[2]], [[1]]), (None, 'a'), (True, None), ({}, 'a')]
PAIRS = [(left, right) for left in NUMBERS for right in NUMBERS] + ODD_OPERANDS
OPERATIONS = {'add': lambda a, b: a + b, 'subtract': lambda a, b: a - b, 'multiply': lambda a, b: a * b, 'compare': lambda a, b: None if a != a or b != b else -1 if a < b else 1 if a > b else 0}


def binary(name, left, right):
    return [name, encode(left), encode(right), result(OPERATIONS[name], left, right)]


SINGLES = NUMBERS + ['a', None, [], {}]
ROUNDED = FLOATS + [0, 5, -5, 25, 35, 15, 150, 10**30 + 5, True, 'a', None]
vectors = {
    'floatText': [[f'{value!r}', repr(value)] for value in FLOATS],
    'round': [[encode(value), digits, result(round, value, digits)] for value in ROUNDED for digits in (2, 0, 1, 5, -1)] + [[encode(value), digits, result(round, value, digits)] for value in (1.5e308, 5e-324, 17, 2.5) for digits in (-308, -309, 323, 324, 17)],
    'format2': [[encode(value), result(lambda x: f'{x:.2f}', value)] for value in FLOATS + SINGLES],
    'binary': [binary(name, left, right) for name in OPERATIONS for left, right in random.sample(PAIRS[: len(NUMBERS) ** 2], 120) + ODD_OPERANDS],
    'unary': [[name, encode(value), result(function, value)] for name, function in {'negate': lambda x: -x, 'absolute': abs}.items() for value in SINGLES],
    'parse': [[text, parsed(text)] for text in JSON_TEXTS],
    'dumps': [[encode(value), json.dumps(unwrapped(value)), json.dumps(unwrapped(value), sort_keys=True)] for value in VALUES],
    'toJsonText': [[encode(value), to_json_text(value)] for value in VALUES],
    'repr': [[encode(value), repr(value), str(value)] for value in VALUES if not has_model(value)],
    'equals': [[encode(left), encode(right), left == right] for left in EQUALITY for right in EQUALITY if not (left is right and left != left)],
    'bind': [[[{**p, 'default': encode(p['default'])} if 'default' in p else p for p in signature], encode(given), result(make_tool(signature), **given)] for signature in SIGNATURES for given in CALLS],
    'validate': [[encode(given), result(address, **given)] for given in MODELS],
    'forbid': [[encode(given), result(settings, **given)] for given in SETTINGS],
    'truth': [[encode(value), bool(value)] for value in VALUES + EQUALITY if not has_model(value)],
    'calculate': [[encode(expression), answer] for expression in EXPRESSIONS if (answer := guarded(expression))],
}
lines = [f'{json.dumps(name)}: [\n' + ',\n'.join(json.dumps(case) for case in cases) + '\n]' for name, cases in vectors.items()]
Path(__file__).with_name('vectors.json').write_text('{\n' + ',\n'.join(lines) + '\n}\n')
print({name: len(cases) for name, cases in vectors.items()}, sum(map(len, vectors.values())))
