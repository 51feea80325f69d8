"""What the learner of `learn.py` can see and do in the storefront world.

A `Case` keeps what the conversation showed: only messages and tool results, never a scenario's name or a seed. A move
is a sentence or a call with blanks, and is offered once its blanks can be filled and while it was not made yet for
the wish at hand. Filling blanks, adding up refunds and turning to the next wish are written here; which move comes
when is learned.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

Action = dict[str, Any]
Fill = Callable[["Case"], "Action | None"]

REQUESTS = {
    "cancel_items": r"\btake .* out\b",
    "change_address": r"\banother address\b",
    "change_payment": r"\bpay\b",
    "cancel": r"\bcancel\b",
    "exchange": r"\bexchange\b",
    "return": r"\breturn\b",
    "information": r"\bknow\b",
}
"""How a request is called in `decline_request`, and what a customer says who makes it."""

NEWS = {
    "cancel_items": ("The items have been removed from order {}.", "change"),
    "change_address": ("The address of order {} has been changed.", "change the address of"),
    "change_payment": ("The payment of order {} has been changed.", "change the payment of"),
    "cancel": ("Order {} has been cancelled.", "cancel"),
    "exchange": ("The item of order {} has been exchanged.", "exchange an item of"),
    "return": ("The return for order {} has been registered and the money has been refunded.", "return an item of"),
    "information": ("It is done for order {}.", "tell you anything about"),
}
"""What is said when a request was served, and the verb when it is refused."""

PAYMENTS = {"credit card": "card", "gift card": "gift", "store credit": "credit"}
FEE_CENTS = 495


class Case:
    """One conversation as the agent saw it, and the wish that it serves now."""

    def __init__(self, opening: str) -> None:
        self.opening = opening
        self.wishes = opening.split(", and to ")
        self.place = 0
        self.email = self.customer_id = ""
        self.orders_named: list[str] = []
        self.orders: dict[str, Any] = {}
        self.customer: dict[str, Any] = {}
        self.payments_seen: dict[str, Any] = {}
        self.shipments: dict[str, Any] = {}
        self.today = ""
        self.last_said = opening
        self.heard = [opening]
        self.begin_wish()

    def begin_wish(self) -> None:
        """Turns to the next wish: what was said and done for the one before is put aside."""
        self.said = self.wishes[self.place]
        self.request = next((name for name, words in REQUESTS.items() if re.search(words, self.said)), "information")
        self.done: set[int] = set()
        self.variants: list[dict[str, Any]] = []
        self.returned: list[dict[str, Any]] = []

    @property
    def opening_request(self) -> str:
        """What the customer came for: the kind of its request, or that it has two."""
        return "two wishes" if len(self.wishes) > 1 else self.request

    def take(self, place: int, messages: list[Any]) -> None:
        """Takes in the replies to a move, which is given by its place in NAMES."""
        self.done.add(place)
        for message in messages:
            if message["role"] == "user":
                self.last_said = message["text"]
                self.heard.append(message["text"])
                self.said += " " + message["text"]
                self.orders_named += [
                    code for code in re.findall(r"\bO\d{5}\b", message["text"]) if code not in self.orders_named
                ]
                if found := re.search(r"[\w.]+@[\w.]+\w", message["text"]):
                    self.email = found[0]
            elif message["role"] == "tool" and "error" not in message:
                self._note(message["name"], json.loads(message["text"]))
        if NAMES[place].startswith("tell") and self.place + 1 < len(self.wishes):
            self.place += 1
            self.begin_wish()

    def _note(self, tool: str, result: Any) -> None:
        if tool == "find_customer_by_email":
            self.customer_id = result["customer_id"]
        elif tool == "get_customer":
            self.customer = result
        elif tool == "get_payment":
            self.payments_seen[result["payment_id"]] = result
        elif tool == "list_variants":
            self.variants = result
        elif tool == "track_order":
            self.shipments[result["order_id"]] = result
        elif tool == "get_today":
            self.today = result["today"]
        elif tool == "return_items":
            self.returned = [line for line in self.lines if line["line_id"] in result["line_ids"]]
        elif "lines" in result:
            self.orders[result["order_id"]] = result

    @property
    def order_id(self) -> str:
        return self.orders_named[self.place] if self.place < len(self.orders_named) else ""

    @property
    def order(self) -> dict[str, Any]:
        return self.orders.get(self.order_id, {})

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The order's lines that the customer named, or its only line."""
        lines: list[dict[str, Any]] = self.order.get("lines", [])
        named = [line for line in lines if f"the {line['colour']} {line['name']}" in self.said]
        return named or (lines if len(lines) == 1 else [])

    @property
    def address(self) -> dict[str, str]:
        found = re.search(r"new address is (.+?), (.+?) (\d{5})\.", self.said)
        return dict(zip(("street", "city", "zip"), found.groups(), strict=True)) if found else {}

    @property
    def variant(self) -> dict[str, Any]:
        """The listed variant in the colour and size that the customer asked for."""
        found = re.search(r"like it in (\w+)(?:, ([\w ]+))?\.", self.said)
        if not found:
            return {}
        wanted = (found[1], found[2] or "one size")
        return next((each for each in self.variants if (each["colour"], each["size"]) == wanted), {})

    @property
    def payment(self) -> str:
        """Which payment the customer spoke of, in its words."""
        found = re.search(r"my (credit card|gift card|store credit)", self.said)
        return found[1] if found else ""

    @property
    def payment_id(self) -> str:
        end = PAYMENTS.get(self.payment, "?")
        return next((each for each in self.customer.get("payment_ids", []) if each.endswith(end)), "")

    @property
    def balance(self) -> int | None:
        """What is left on the payment that the customer spoke of, once looked up; None for a card."""
        balance: int | None = self.payments_seen.get(self.payment_id, {}).get("balance")
        return balance

    def facts(self) -> list[bool]:
        """What tool results and the customer's words show, each true or false; false too while it is not known."""
        order, variant = self.order, self.variant
        days = (
            (date.fromisoformat(self.today) - date.fromisoformat(order["delivered"])).days
            if self.today and order.get("delivered")
            else 0
        )
        balance = self.balance
        return [
            bool(self.email),
            bool(self.customer_id),
            bool(self.customer),
            bool(self.order_id),
            bool(order),
            bool(self.lines),
            bool(self.address),
            bool(variant),
            bool(self.payment),
            bool(self.payment_id),
            bool(self.today),
            bool(self.returned),
            *(
                order.get("status") == status
                for status in ("pending", "processing", "shipped", "delivered", "cancelled")
            ),
            bool(order and self.customer_id and order["customer_id"] != self.customer_id),
            order.get("address_changes", 0) > 0,
            any(line["final_sale"] for line in self.lines),
            days > 30,
            days > 60,
            self.customer.get("member") == "plus",
            self.customer.get("member") == "standard",
            variant.get("stock") == 0,
            balance is not None,
            balance is not None and bool(order) and balance < order["total"],
        ]


def say(text: str) -> Action:
    return {"text": text}


def call(tool: str, **arguments: Any) -> Action:
    return {"calls": [{"name": tool, "arguments": arguments}]}


def dollars(cents: int) -> str:
    return f"${cents // 100}.{cents % 100:02d}"


def _ask(question: str) -> Fill:
    def fill(case: Case) -> Action:
        return say(f"{question} about order {case.order_id}?" if case.order_id else f"{question}?")

    return fill


def _with_order(make: Fill) -> Fill:
    return lambda case: make(case) if case.order_id else None


def _with_address(make: Fill) -> Fill:
    return lambda case: make(case) if case.order_id and case.address else None


def _with_lines(make: Callable[[Case, list[str], str], Action]) -> Fill:
    def fill(case: Case) -> Action | None:
        lines = case.lines
        names = " and ".join(f"the {line['colour']} {line['name']}" for line in lines)
        return make(case, [line["line_id"] for line in lines], names) if lines else None

    return fill


def _refund(fee_cents: int) -> Fill:
    """Gives back what was returned: to the card first, then to the gift card, then to the store credit."""

    def fill(case: Case) -> Action | None:
        left = sum(line["price"] for line in case.returned) - fee_cents
        calls = []
        for payment in sorted(
            case.order.get("payments", []), key=lambda each: ["card", "gift_card", "store_credit"].index(each["kind"])
        ):
            amount = min(left, payment["paid"] - payment["refunded"])
            if amount > 0:
                calls += call("issue_refund", order_id=case.order_id, payment_id=payment["payment_id"], amount=amount)[
                    "calls"
                ]
                left -= amount
        return {"calls": calls} if case.returned and calls else None

    return fill


def _exchange(make: Callable[[Case, dict[str, Any]], Action]) -> Fill:
    return lambda case: make(case, case.lines[0]) if case.lines and case.variant and case.payment_id else None


def _moves() -> dict[str, Fill]:
    moves: dict[str, Fill] = {
        "ask email": lambda case: say("What is the email address of your account?"),
        "ask order": lambda case: say("Which order is it?"),
        "ask items": _ask("Which items do you mean"),
        "ask reason": _ask("Why do you want that"),
        "ask address": _ask("What is the new address"),
        "ask variant": _ask("Which colour and size would you like"),
        "ask payment": _ask("Which payment do you want to use"),
        "find customer": lambda case: call("find_customer_by_email", email=case.email) if case.email else None,
        "get customer": lambda case: call("get_customer", customer_id=case.customer_id) if case.customer_id else None,
        "get order": _with_order(lambda case: call("get_order", order_id=case.order_id)),
        "track order": _with_order(lambda case: call("track_order", order_id=case.order_id)),
        "get payment": lambda case: call("get_payment", payment_id=case.payment_id) if case.payment_id else None,
        "list variants": lambda case: (
            call("list_variants", product_id=case.lines[0]["product_id"]) if case.lines else None
        ),
        "get today": lambda case: call("get_today"),
        "propose cancel": _with_order(lambda case: say(f"I can cancel order {case.order_id}. Shall I go ahead?")),
        "propose items": _with_lines(
            lambda case, ids, names: say(f"I would remove {names} from order {case.order_id}. Is that right?")
        ),
        "propose address": _with_address(
            lambda case: say(
                f"I can change the address of order {case.order_id} to {case.address['street']}, "
                f"{case.address['city']} {case.address['zip']}. Is that right?"
            )
        ),
        "propose payment": _with_order(
            lambda case: (
                say(f"I can change the payment of order {case.order_id} to your {case.payment}. Is that right?")
                if case.payment
                else None
            )
        ),
        "propose exchange": _exchange(
            lambda case, line: say(
                f"I can exchange the {line['colour']} {line['name']} of order {case.order_id} for the one in "
                f"{case.variant['colour']}, {case.variant['size']}, "
                f"with your {case.payment} for the difference. Is that right?"
            )
        ),
        "propose return": _with_lines(
            lambda case, ids, names: say(f"I can take back {names} of order {case.order_id}. Is that right?")
        ),
        "cancel items": _with_lines(
            lambda case, ids, names: call("cancel_items", order_id=case.order_id, line_ids=ids)
        ),
        "change address": _with_address(lambda case: call("change_address", order_id=case.order_id, **case.address)),
        "change payment": lambda case: (
            call("change_payment", order_id=case.order_id, payment_id=case.payment_id)
            if case.order_id and case.payment_id
            else None
        ),
        "exchange": _exchange(
            lambda case, line: call(
                "exchange_item",
                order_id=case.order_id,
                line_id=line["line_id"],
                variant_id=case.variant["variant_id"],
                payment_id=case.payment_id,
            )
        ),
        "refund": _refund(0),
        "refund less fee": _refund(FEE_CENTS),
        "tell done": _with_order(lambda case: say(NEWS[case.request][0].format(case.order_id))),
        "tell refused": _with_order(
            lambda case: say(f"I am sorry, I cannot {NEWS[case.request][1]} order {case.order_id}.")
        ),
        "tell total": lambda case: say(f"The total was {dollars(case.order['total'])}.") if case.order else None,
        "tell arrival": lambda case: (
            say(f"It arrives on {case.shipments[case.order_id]['expected']}.")
            if case.order_id in case.shipments
            else None
        ),
        "tell balance": lambda case: (
            say(f"Your {case.payment} has {dollars(case.balance)} left.") if case.balance is not None else None
        ),
        "tell price": lambda case: say(f"The price is {dollars(case.variant['price'])}.") if case.variant else None,
    }
    for reason in ("no_longer_needed", "ordered_by_mistake", "found_cheaper", "takes_too_long"):
        moves[f"cancel: {reason}"] = _with_order(
            lambda case, reason=reason: call("cancel_order", order_id=case.order_id, reason=reason)
        )
    for reason in ("unwanted", "faulty", "wrong_item"):
        moves[f"return: {reason}"] = _with_lines(
            lambda case, ids, names, reason=reason: call(
                "return_items", order_id=case.order_id, line_ids=ids, reason=reason
            )
        )
    for reason in ("not_owner", "status", "window", "final_sale", "address_limit", "out_of_stock", "balance"):
        moves[f"decline: {reason}"] = _with_order(
            lambda case, reason=reason: call(
                "decline_request", order_id=case.order_id, request=case.request, reason=reason
            )
        )
    # Offered only where nothing else is left; the customer hangs up after a few of these.
    moves["wait"] = lambda case: say("One moment, please.")
    return moves


MOVES = _moves()
NAMES = list(MOVES)
WAIT = NAMES.index("wait")
_LASTING = ("cancel", "change", "exchange", "return", "refund", "decline", "tell")
DEEDS = {place for place, name in enumerate(NAMES) if name.startswith(_LASTING)}
"""The moves that change something in the shop, or tell the customer how its wish ended."""

TELLING = {place for place in DEEDS if NAMES[place].startswith("tell")}
WORDS_LAST = (NAMES.index("tell done"), NAMES.index("tell refused"))


def offered(case: Case) -> dict[int, Action]:
    """The moves that can be made now, by their place in NAMES."""
    actions: dict[int, Action] = {}
    for place, fill in enumerate(MOVES.values()):
        if place != WAIT and place not in case.done:
            action = fill(case)
            if action is not None:
                actions[place] = action
    return actions or {WAIT: say("One moment, please.")}
