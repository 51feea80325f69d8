"""The invented airline of differential.py, and what random calls of its tools are made of."""


def flight(number, origin, destination, departure, arrival, **dates):
    return {
        'flight_number': number, 'origin': origin, 'destination': destination, 'scheduled_departure_time_est': departure,
        'scheduled_arrival_time_est': arrival, 'dates': {key if key == 'x' else f'2024-05-{key[1:]}': date for key, date in dates.items()},
    }


def free(economy, business, price=100, **more):
    return {
        'status': 'available', 'available_seats': {'basic_economy': 3, 'economy': economy, 'business': business},
        'prices': {'business': price * 3, 'economy': price, 'basic_economy': price - 20}, **more,
    }


TIMES = {
    'landed': ('actual_departure_time_est', 'actual_arrival_time_est'),
    'delayed': ('estimated_departure_time_est', 'estimated_arrival_time_est'),
    'flying': ('actual_departure_time_est', 'estimated_arrival_time_est'),
    'on time': ('estimated_departure_time_est', 'estimated_arrival_time_est'),
    'cancelled': (),
}


def gone(status):
    return {'status': status, **{time: '2024-05-15T06:04:00' for time in TIMES[status]}}


ECONOMY_ONLY = {'available_seats': {'economy': 4}, 'prices': {'economy': 75}}
NO_PRICE = {'available_seats': {'business': 4, 'economy': 1, 'basic_economy': 1}, 'prices': {'economy': 60}}
FLIGHTS = [
    flight('F3', 'BBB', 'CCC', '23:30:00', '01:00:00+1', d20=free(5, 5), d30=free(5, 5), d31=free(2, 2)),
    flight('F1', 'AAA', 'BBB', '10:00:00', '12:00:00', d08=free(2, 0), d09=gone('landed'), d20=free(4, 1), d21=free(9, 9, 130), d22=free(1, 0)),
    flight('F2', 'BBB', 'CCC', '12:00:00', '13:30:00', d20=free(3, 3, 50), d21={**free(4, 4), **ECONOMY_ONLY}, d22=gone('delayed')),
    flight('F4', 'AAA', 'BBB', '22:00:00', '00:30:00+1', d08=free(2, 2), d09=free(2, 2), d20=free(2, 2), x=free(1, 1), d30=free(4, 4)),
    flight('F5', 'BBB', 'AAA', '12:30:00', '14:00:00', d20=free(6, 2, 80), d21={**free(1, 1), **NO_PRICE}, d10=free(2, 2), d9=free(1, 1)),
    flight('F6', 'CCC', 'AAA', '00:30:00', '02:00:00', d20=gone('cancelled'), d21=gone('flying'), d22=gone('on time')),
]


def person(first, last='F\u00e9e'):
    return {'first_name': first, 'last_name': last, 'dob': '1990-04-05'}


def user(name, methods, reservations, **address):
    return {
        'user_id': name, 'name': {'first_name': 'Ann', 'last_name': 'F\u00e9e'}, 'email': f'{name}@example.com', 'dob': '1990-04-05',
        'address': {'address1': '1 Fern Way', **address, 'city': 'Oak', 'country': 'USA', 'state': 'CO', 'zip': '10001'},
        'payment_methods': {method['id']: method for method in methods}, 'saved_passengers': [person('Cy')], 'membership': 'silver', 'reservations': reservations,
    }


def held(source, number, amount):
    return {'source': source, 'id': f'{source}_{number}', 'amount': amount}


def reservation(name, user, cabin, flights, passengers, payments, bags=(0, 0), **more):
    return {
        'reservation_id': name, 'user_id': user, 'origin': 'AAA', 'destination': 'CCC', 'flight_type': 'one_way', 'cabin': cabin,
        'flights': [{'flight_number': number, 'date': date, 'origin': 'AAA', 'destination': 'BBB', 'price': price} for number, date, price in flights],
        'passengers': passengers, 'payment_history': [{'payment_id': method, 'amount': amount} for method, amount in payments],
        'created_at': '2024-05-02T03:10:19', 'total_baggages': bags[0], 'nonfree_baggages': bags[1], 'insurance': 'no', **more,
    }


CARD = {'source': 'credit_card', 'id': 'credit_card_1', 'brand': 'visa', 'last_four': '1111'}
CARRIER = {
    'flights': {each['flight_number']: each for each in FLIGHTS},
    'users': {
        'ann_1': user('ann_1', [held('gift_card', 1, 400.1), CARD, held('certificate', 1, 150), held('certificate', 2, 50.5)], ['R1', 'R2'], address2='Apt 1'),
        'bo_2': user('bo_2', [held('certificate', 3221322, 100), held('gift_card', 2, 1e4), held('gift_card', 3, 60)], ['R3']),
    },
    'reservations': {
        'R1': reservation('R1', 'ann_1', 'economy', [('F1', '2024-05-20', 90), ('F2', '2024-05-20', 50)], [person('Ann'), person('Bo', 'X')], [('gift_card_1', 280)], (2, 1)),
        'R2': reservation('R2', 'ann_1', 'business', [('F1', '2024-05-09', 200)], [person('Ann')], [('credit_card_1', 300), ('credit_card_1', -100)]),
        'R3': reservation('R3', 'bo_2', 'basic_economy', [], [person('Bo')], [], (1, 0), status='cancelled'),
        'R4': reservation('R4', 'nobody', 'economy', [('F1', '2024-05-20', 90)], [person('Ann')], [('gift_card_1', 90)]),
    },
}
WHOLE = [0, 1, 2, 3, 2, 1, 1.0, '2', '1.0', ' 3 ', 1.5, True, 12345678901234567890]
METHODS = ['gift_card_1', 'credit_card_1', 'certificate_1', 'certificate_2', 'gift_card_2', 'gift_card_3', 'certificate_3221322', 'nope']
ODD_LISTS = [None, '', 'ab', 7, {}, {'x': 1}, ['x'], [None], [{}], [[]]]


def spoilt(draw, items):
    """A list of dicts, now and then with something wrong in it."""
    if draw.random() < 0.85:
        return items
    if not items or draw.random() < 0.3:
        return draw.choice(ODD_LISTS)
    place = draw.randrange(len(items))
    item = dict(items[place])
    key = draw.choice(list(item))
    wrong = draw.choice(['gone', 'value', 'extra', 'other', 'other'])
    if wrong == 'gone':
        del item[key]
    elif wrong == 'value':
        item[key] = draw.choice([None, 1, 2.0, 2.5, '7', '', [], {'x': 1}, True, 'a' * 60])
    elif wrong == 'extra':
        item['self'] = 1
    else:
        item = draw.choice([None, 'x', 1, [], 2.5])
        items = [*items, draw.choice([items[0], {}, {key: 1}, {key: [], 'x': 1}])]
    return [*items[:place], item, *items[place + 1 :]]


def flights(draw):
    known = [(number, date) for number, each in CARRIER['flights'].items() for date in each['dates']]
    picked = [draw.choice(known) for _ in range(draw.choice([0, 1, 1, 2, 2, 3]))]
    if draw.random() < 0.3:
        picked = draw.choice([[('F1', '2024-05-20'), ('F2', '2024-05-20')], [('F1', '2024-05-20')], [('F1', '2024-05-21')] * 2, [('F9', 'x')], [('F1', 'x')]])
    return spoilt(draw, [{'flight_number': number, 'date': date} for number, date in picked])


def passengers(draw):
    return spoilt(draw, [person(draw.choice(['Ann', 'Bo', '\u00dcna'])) for _ in range(draw.choice([0, 1, 1, 1, 2, 2]))])


def payments(draw):
    return spoilt(draw, [{'payment_id': draw.choice(METHODS), 'amount': draw.choice([0, 100, 280, '90', 90.0, 100])} for _ in range(draw.choice([0, 1, 2]))])


def pay(draw, given, db):
    """The payments of a booking as they add up, if it is one that can be made."""
    try:
        count = len(given['passengers'])
        price = sum(db.flights[each['flight_number']].dates[each['date']].prices[given['cabin']] for each in given['flights']) * count
        price += 30 * count * (given['insurance'] == 'yes') + 50 * int(given['nonfree_baggages'])
        methods = list(db.users[given['user_id']].payment_methods)
    except Exception:
        return given['payment_methods']
    parts = [(draw.choice(methods), price)]
    if draw.random() < 0.4:
        half = draw.choice([0, 50, price // 2])
        parts = [(draw.choice(methods), half), (draw.choice(methods), price - half)]
    return spoilt(draw, [{'payment_id': method, 'amount': draw.choice([amount, amount, str(amount), float(amount)])} for method, amount in parts])


def likely(draw, tools, db):
    """A write that has a chance to succeed."""
    import inspect

    name = draw.choice([*WRITES, 'book_reservation', 'update_reservation_flights', 'update_reservation_baggages'])
    picks = {each: VALUES[each] for each in inspect.signature(tools[name]).parameters}
    given = {each: pick(draw) if callable(pick) else draw.choice(pick) for each, pick in picks.items()}
    if 'reservation_id' in given:
        given['reservation_id'] = draw.choice(list(db.reservations))
    if 'flights' in given and draw.random() < 0.8:
        open_ones = [(number, date) for number, each in db.flights.items() for date, on in each.dates.items() if on.status == 'available']
        given['flights'] = [{'flight_number': number, 'date': date} for number, date in draw.sample(open_ones, draw.randint(1, 2))]
    if 'origin' in given:
        given.update(origin='AAA', destination=draw.choice(['CCC'] * 9 + [None]))
    booked = db.reservations.get(given.get('reservation_id'))
    if booked and 'passengers' in given and draw.random() < 0.7:
        given['passengers'] = spoilt(draw, [person('Di')] * len(booked.passengers))
    if booked and 'payment_id' in given and draw.random() < 0.8 and booked.user_id in db.users:
        given['payment_id'] = draw.choice(list(db.users[booked.user_id].payment_methods))
    if 'payment_methods' in given:
        given['payment_methods'] = pay(draw, given, db)
    return name, given


WRITES = ['book_reservation', 'cancel_reservation', 'send_certificate', 'update_reservation_baggages', 'update_reservation_flights', 'update_reservation_passengers']
VALUES = {
    'user_id': [*['ann_1', 'bo_2'] * 4, 'nobody'], 'reservation_id': ['R1', 'R2', 'R3', 'R4', 'R1', 'HATHAT', 'R9'],
    'origin': ['AAA', 'BBB', 'CCC', None], 'destination': ['AAA', 'BBB', 'CCC', None], 'flight_number': ['F1', 'F2', 'F4', 'F6', 'F9'],
    'date': ['2024-05-20', '2024-05-08', '2024-05-09', '2024-05-20', '2024-05-21', '2024-05-30', 'x', '2024-05-22'],
    'flight_type': ['one_way', 'round_trip'], 'cabin': ['economy', 'economy', 'business', 'basic_economy'], 'insurance': ['yes', 'no'],
    'flights': flights, 'passengers': passengers, 'payment_methods': payments, 'total_baggages': WHOLE, 'nonfree_baggages': [*[0] * 10, 1.01, 1e30, *WHOLE],
    'payment_id': METHODS, 'amount': [100, 50.5, '7', ' 1e2 ', '1_0', True, None, 'x', -5, float('inf')], 'summary': ['s'],
    'expression': ['1+1', '2 * (3.5 + 1)', '1/0', '7//2', '(', 'x', '010', '0.125'],
}
