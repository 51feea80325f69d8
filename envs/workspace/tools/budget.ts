import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { Euros, Line, LineName, type Office, Purchase, PurchaseId, Purpose, Reservation, Supplier, Ware } from '../state.ts'
import { defineTool } from './kit.ts'

function lineOf({ lines }: Office, name: string): Line {
  return lines.get(name) ?? refuse('line_unknown', `The budget has no line "${name}"; lines are called such as L-110.`)
}

/** What is reserved on a line and what was bought from it. */
function usedOf({ reservations, purchases }: Office, line: string): { reserved: number; spent: number } {
  const sum = (entities: readonly { readonly amount: number }[]): number =>
    entities.reduce((total, { amount }) => total + amount, 0)
  return {
    reserved: sum(reservations.by('line', line)),
    spent: sum(purchases.by('line', line).filter(({ state }) => state === 'ordered')),
  }
}

const Statement = z.object({
  name: LineName,
  limit: Euros,
  reserved: Euros,
  spent: Euros,
  left: z.int().describe('Whole euros; below 0 where the limit was cut.'),
  reservations: z.array(Reservation),
})

function statementOf(database: Office, name: string): z.output<typeof Statement> {
  const { limit } = lineOf(database, name)
  const { reserved, spent } = usedOf(database, name)
  return {
    name,
    limit,
    reserved,
    spent,
    left: limit - reserved - spent,
    reservations: [...database.reservations.by('line', name)],
  }
}

function checkCarries(database: Office, line: string, amount: number): void {
  const { left } = statementOf(database, line)
  if (amount > left) refuse('over_limit', `The line ${line} has ${left} left, and ${amount} more would be needed.`)
}

export const read_line = defineTool({
  summary: 'Tells what a budget line has, what is reserved and spent, and what is left.',
  effect: 'read',
  args: z.object({ line: LineName }),
  returns: Statement,
  run: (database, { line }) => statementOf(database, line),
})

export const reserve = defineTool({
  summary: 'Reserves an amount on a budget line for a purpose.',
  effect: 'write',
  args: z.object({ line: LineName, purpose: Purpose, amount: Euros }),
  returns: Reservation,
  run(database, { line, purpose, amount }) {
    checkCarries(database, line, amount)
    if (database.reservations.by('line', line).some((other) => other.purpose === purpose)) {
      refuse('purpose_taken', `The line ${line} has a reservation for "${purpose}" already; change_reservation changes it.`)
    }
    return database.reservations.insert({ line, purpose, amount })
  },
})

export const change_reservation = defineTool({
  summary: 'Changes the amount of a reservation.',
  effect: 'write',
  args: z.object({ line: LineName, purpose: Purpose, amount: Euros }),
  returns: Reservation,
  run(database, { line, purpose, amount }) {
    lineOf(database, line)
    const known = database.reservations.by('line', line).find((other) => other.purpose === purpose)
    if (!known) return refuse('purpose_unknown', `The line ${line} has no reservation for "${purpose}".`)
    checkCarries(database, line, amount - known.amount)
    database.reservations.remove(`${slashed(line)}/${slashed(purpose)}`)
    return database.reservations.insert({ line, purpose, amount })
  },
})

/** As keys are joined from fields. */
function slashed(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

export const move_budget = defineTool({
  summary: 'Moves an amount that is left from the limit of one line to that of another.',
  effect: 'write',
  args: z.object({ from: LineName, to: LineName, amount: Euros.min(1) }),
  returns: z.object({ lines: z.array(Line) }),
  run(database, { from, to, amount }) {
    if (from === to) refuse('same_line', 'Name two lines.')
    const target = lineOf(database, to)
    checkCarries(database, from, amount)
    const source = database.lines.update(from, { limit: lineOf(database, from).limit - amount })
    return { lines: [source, database.lines.update(to, { limit: target.limit + amount })] }
  },
})

export const list_purchases = defineTool({
  summary: 'Lists what was bought from a budget line.',
  effect: 'read',
  args: z.object({ line: LineName }),
  returns: z.object({ purchases: z.array(Purchase) }),
  run(database, { line }) {
    lineOf(database, line)
    return { purchases: [...database.purchases.by('line', line)] }
  },
})

export const buy = defineTool({
  summary: 'Orders an item from a supplier and pays it from a budget line.',
  effect: 'write',
  args: z.object({ line: LineName, item: Ware, supplier: Supplier, amount: Euros.min(1) }),
  returns: Purchase,
  run(database, { line, item, supplier, amount }) {
    checkCarries(database, line, amount)
    return database.purchases.insert({
      id: `O-9${100 + database.purchases.count}`,
      line,
      item,
      supplier,
      amount,
      state: 'ordered',
    })
  },
})

export const cancel_purchase = defineTool({
  summary: 'Cancels an order.',
  effect: 'write',
  args: z.object({ id: PurchaseId }),
  returns: Purchase,
  run({ purchases }, { id }) {
    const { state } =
      purchases.get(id) ?? refuse('purchase_unknown', `There is no order "${id}"; list_purchases lists those of a line.`)
    if (state === 'cancelled') refuse('cancelled_already', `The order ${id} is cancelled already.`)
    return purchases.update(id, { state: 'cancelled' })
  },
})
