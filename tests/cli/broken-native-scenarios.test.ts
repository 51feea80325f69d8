import { describe, expect, test } from 'vitest'
import { worlds } from '../../envs/index.ts'
import { openFromFiles, proveText } from '../../scenarios/index.ts'
import { textOf } from '../tidy/files.ts'

/** A file of a native world with one value in it changed, and the rule by which it is refused. */
const changed: readonly (readonly [what: string, file: string, path: string, value: unknown, rule: string])[] = [
  ['an order that was delivered already', 'storefront/cancel', 'patch.orders.O53278.status', 'delivered', 'unrefused'],
  ['an order that is cancelled already', 'storefront/cancel', 'patch.orders.O53278.status', 'cancelled', 'unrefused'],
  ['an order of somebody else', 'storefront/cancel', 'patch.orders.O53278.customer_id', 'C0001', 'witness'],
  ['a user with another e-mail address', 'storefront/cancel', 'user.email', 'nobody@example.com', 'witness'],
  ['a budget that no trip keeps to', 'trip/cheapest', 'patch.account.budget', 100, 'witness'],
  ['a trip that ends too early', 'trip/cheapest', 'patch.account.last_day', 4, 'witness'],
  ['more visits than the day can hold', 'rounds/three_of_five', 'goal.best', 4, 'witness'],
  ['no visits at all, which an idle agent makes', 'rounds/three_of_five', 'goal.best', 0, 'schema'],
  [
    'promises that no day can keep',
    'rounds/three_of_five',
    'goal.promised',
    ['Boris', 'Nadia', 'Stefan', 'Carmen', 'Viktor'],
    'witness',
  ],
  ['a building without rooms', 'calendar/one-slot', 'patch.rooms', {}, 'runs'],
  ['an office that never opens', 'calendar/one-slot', 'patch.office.days', 0, 'schema'],
]

describe('a native scenario that cannot be right is refused', () => {
  test.each(changed)('%s', (_, file, path, value, rule) => {
    const world = worlds.find(({ id }) => file.startsWith(`${id}/`))!
    const opened = openFromFiles(world, {}, { written: false }).open!
    const text = textOf(`scenarios/${file}.json`)
    expect(proveText(opened, text).problems).toEqual([])
    const scenario = JSON.parse(text)
    const steps = path.split('.')
    const last = steps.pop()!
    const owner = steps.reduce((inner, step) => inner[step], scenario)
    expect(owner).toHaveProperty(last)
    owner[last] = value
    const { problems } = proveText(opened, JSON.stringify(scenario))
    expect(
      problems.map((problem) => problem.rule),
      JSON.stringify(problems).slice(0, 1500),
    ).toContain(rule)
  })
})
