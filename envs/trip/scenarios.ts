import type { Action, Draws, Generator, Patch, ScenarioDraft } from '../../core/index.ts'
import type { PlannedLeg } from './itinerary.ts'
import { type Difficulty, difficulties, type Knobs, knobs } from './knobs.ts'
import { cityNames, eventNames } from './names.ts'
import { drawFares, drawWays, type Fares } from './network.ts'
import { type Account, type City, type Event, type Goal, type Link, weekdays } from './state.ts'
import { drawTask, type ProvenTask } from './tasks.ts'
import { instructionText, openings } from './text.ts'

export { type ProvenTask, provenTask } from './tasks.ts'

/** Draws trips, each proven by the exact solver while it is drawn. */
export const generator: Generator = {
  difficulties,
  splits: { train: 80, test: 20 },
  draw(draws, difficulty) {
    const setting = knobs[difficulty as Difficulty]
    return draftOf(draws, setting, drawTask(draws, setting, draws.integer(...setting.cities)))
  },
}

function draftOf(draws: Draws, setting: Knobs, task: ProvenTask): ScenarioDraft {
  const { kind, puzzle, days, budget, fee, proof } = task
  const names = draws.sample(cityNames, puzzle.size + setting.others)
  const account: Account = {
    first_weekday: weekdays[puzzle.weekday]!,
    last_day: days,
    budget: budget * 100,
    cancellation_fee: fee * 100,
    fees: 0,
  }
  const events = eventsOf(draws, setting, task, names)
  const goal: Goal = {
    start: puzzle.start < 0 ? null : names[puzzle.start]!,
    stays: puzzle.stays.map((stay, city) => ({ city: names[city]!, days: stay, event: events.wanted[city] ?? null })),
    cheapest: kind === 'cheapest' ? proof.cheapest * 100 : null,
    right: kind === 'cheapest' ? proof.count : 1,
  }
  return {
    kind,
    base: 'empty',
    patch: { cities: citiesOf(draws, setting, task, names, events.all), events: byName(events.all), account } as unknown as Patch,
    instruction: instructionText(account, goal, draws.integer(0, openings - 1)),
    goal,
    witness: witnessOf(goal, legsOf(task, names)),
    search: proof.states,
  }
}

/** Names the events of a task, and adds some that nobody asked for. */
function eventsOf(draws: Draws, { others }: Knobs, { events, days }: ProvenTask, names: readonly string[]) {
  const left = draws.shuffle(eventNames)
  const wanted = events.map((span) => (span ? left.pop()! : undefined))
  const all = events.flatMap((span, city): Event[] =>
    span ? [{ event: wanted[city]!, city: names[city]!, first_day: span.first, last_day: span.last }] : [],
  )
  for (let more = 0; more < others; more++) {
    const first = draws.integer(1, days - 2)
    all.push({ event: left.pop()!, city: draws.pick(names), first_day: first, last_day: first + draws.integer(0, 2) })
  }
  return { wanted, all }
}

/** The cities with their links. Those that nobody asked for are cheap to reach and to leave, and cost days that the trip does not have. */
function citiesOf(
  draws: Draws,
  setting: Knobs,
  { puzzle: { size, fares } }: ProvenTask,
  names: readonly string[],
  events: readonly Event[],
): Record<string, City> {
  const links = names.map((): Link[] => [])
  const fly = (from: number, to: number, dollars: Fares): void => {
    if (dollars.some((fare) => fare > 0)) {
      links[from]!.push({ to: names[to]!, fares: dollars.map((fare) => (fare === 0 ? null : fare * 100)) })
    }
  }
  for (const from of names.keys()) {
    for (const to of names.keys()) {
      const at = (from * size + to) * 7
      if (from < size && to < size) fly(from, to, [...fares.subarray(at, at + 7)])
      else if (from < to) {
        const [there, back] = drawWays(draws, setting, false, false)
        if (there) fly(from, to, drawFares(draws, setting, -1, true))
        if (back) fly(to, from, drawFares(draws, setting, -1, true))
      }
    }
  }
  return Object.fromEntries(
    names
      .map((city, number) => {
        const here = events.filter((event) => event.city === city).map(({ event }) => event)
        return [city, { city, events: here.sort(), links: links[number]!.sort((a, b) => (a.to < b.to ? -1 : 1)) }] as const
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function byName(events: readonly Event[]): Record<string, Event> {
  return Object.fromEntries(events.map((event) => [event.event, event] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function legsOf({ puzzle: { stays }, proof: { order } }: ProvenTask, names: readonly string[]): PlannedLeg[] {
  let day = 1
  return order.slice(1).map((to, place) => {
    const from = order[place]!
    day += stays[from]! - 1
    return { day, from: names[from]!, to: names[to]! }
  })
}

/** Looks up what the trip depends on and the flights of its days, books them and finishes. */
function witnessOf({ stays }: Goal, legs: readonly PlannedLeg[]): Action[] {
  const events = stays.flatMap(({ event }) => (event === null ? [] : [{ name: 'get_event', arguments: { event } }]))
  const links = stays.map(({ city }) => ({ name: 'list_links', arguments: { city } }))
  return [
    { calls: [...events, ...links] },
    { calls: legs.map(({ day, from }) => ({ name: 'list_flights', arguments: { city: from, day } })) },
    ...legs.map(({ day, from, to }) => ({ calls: [{ name: 'book_leg', arguments: { day, from, to } }] })),
    { calls: [{ name: 'finish', arguments: {} }] },
  ]
}
