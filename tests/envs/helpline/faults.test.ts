import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { type Fault, faultNames, faults } from '../../../envs/helpline/faults/index.ts'
import { drawValues, healthy, type Making } from '../../../envs/helpline/homes.ts'
import { drawCustomers } from '../../../envs/helpline/people.ts'
import { type Service, services, works } from '../../../envs/helpline/service.ts'
import { areCompatible, computerOf, faultsAbout, makingOf } from '../../../envs/helpline/situations.ts'
import { looks, trial, view } from '../../../envs/helpline/views.ts'

const draws = drawsFrom('faults')
const values = drawValues(draws)
const [customer] = drawCustomers(draws, 3)
const kinds = services.flatMap((service) =>
  (service === 'laptop_internet' ? (['wifi', 'cable'] as const) : (['wifi'] as const)).map((link) => ({ service, link })),
)

function brokenBy(names: readonly string[], service: Service, link: 'wifi' | 'cable'): Making {
  return makingOf({ customer: customer!, values: { ...values, link }, service, link, faults: names, odd: [] })
}

/** Everything that an agent can come to know before it changes anything: its own tools, and all that the user can look at and try. */
function observed(making: Making): string {
  const { customer: account, line, outage } = making
  return JSON.stringify([
    account,
    line,
    outage,
    looks.map((look) => view(making, look)),
    services.map((service) => trial(making, service)),
  ])
}

/** The right end of a call, apart from its words: what is repaired, by whom, and what it comes to. */
function rightEnd(names: readonly string[], service: Service): string {
  const repairing = { values, customer_id: 'K1', computer: computerOf(service), day: 'monday' }
  const repairs = names.map((name) => {
    const fault: Fault = faults[name]!
    return [fault.agent?.(repairing), fault.hands?.(repairing), fault.end]
  })
  return JSON.stringify(repairs.map((repair) => JSON.stringify(repair)).sort())
}

test('there are at least fourteen kinds of faults, of hands, of the agent, of both, and of neither', () => {
  const all: readonly Fault[] = Object.values(faults)
  expect(all.length).toBeGreaterThanOrEqual(14)
  expect(all.some(({ hands, agent }) => hands && !agent)).toBe(true)
  expect(all.some(({ hands, agent }) => !hands && agent)).toBe(true)
  expect(all.some(({ hands, agent }) => hands && agent)).toBe(true)
  expect(all.some(({ end }) => end !== undefined)).toBe(true)
})

test('everything works in a healthy home', () => {
  for (const link of ['wifi', 'cable'] as const) {
    const making = healthy(customer!, { ...values, link })
    for (const service of services) expect(works(making, service), service).toBe(true)
  }
})

test.each(kinds)('each fault by itself keeps $service by $link from working', ({ service, link }) => {
  for (const name of faultsAbout({ service, link })) expect(works(brokenBy([name], service, link), service), name).toBe(false)
})

describe('equal observations have equal right ends', () => {
  test.each(kinds)('over all pairs of single faults of $service by $link, and none', ({ service, link }) => {
    const names = faultsAbout({ service, link })
    const seen = new Map<string, string>()
    for (const set of [[], ...names.map((name) => [name])]) {
      const observation = observed(brokenBy(set, service, link))
      expect(seen.get(observation) ?? rightEnd(set, service), set.join()).toBe(rightEnd(set, service))
      seen.set(observation, rightEnd(set, service))
    }
    expect(seen.size).toBe(names.length + 1)
  })

  test.each(kinds)('over all compatible pairs and 2000 random compositions of $service by $link', ({ service, link }) => {
    const names = faultsAbout({ service, link })
    const sets = names.flatMap((one, place) => names.slice(place + 1).map((other) => [one, other])).filter(areCompatible)
    for (let drawn = 0; drawn < 2000; drawn++) {
      const set: string[] = []
      for (const name of draws.sample(names, draws.integer(1, 6))) if (areCompatible([...set, name])) set.push(name)
      sets.push(faultNames.filter((name) => set.includes(name)))
    }
    const seen = new Map<string, string>()
    for (const set of sets) {
      const observation = observed(brokenBy(set, service, link))
      const end = rightEnd(set, service)
      expect(seen.get(observation) ?? end, set.join()).toBe(end)
      seen.set(observation, end)
    }
  })
})
