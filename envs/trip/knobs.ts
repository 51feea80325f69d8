/** How a trip can be asked for: one route keeps to the rules, one trip keeps to the budget too, or the cheapest of several is wanted. */
export type Kind = 'route' | 'budget' | 'cheapest'

/** What a difficulty is made of; shares are percent, ranges include both ends. */
export interface Knobs {
  readonly cities: readonly [number, number]
  readonly stay: readonly [number, number]
  /** The share of pairs of cities with a link, of links that go one way only, and of links that do not fly every weekday. */
  readonly density: number
  readonly oneWay: number
  readonly sparse: number
  /** How many events are wanted at least. Where a single route has to be left, further ones are added until it is. */
  readonly events: readonly [number, number]
  /** The least share of its stay that an event takes. */
  readonly cover: number
  /** The share of tasks in which the start is free. */
  readonly freeStart: number
  readonly kinds: readonly Kind[]
  /** How many cancelled legs a tight budget pays for. */
  readonly corrections: number
  /** By how much a budget that is not tight is above the fares of the trip. */
  readonly room: number
  /** Legs of the trip, at least, on which a cheaper flight leaves for a city that is still to be seen. */
  readonly decoys: number
  /** Cities with cheap flights, and events, that nobody asked for. */
  readonly others: number
}

const plainKinds: readonly Kind[] = ['route', 'cheapest']
const allKinds: readonly Kind[] = ['route', 'budget', 'cheapest']

const table = {
  starter: {
    cities: [3, 3],
    stay: [3, 5],
    density: 85,
    oneWay: 10,
    sparse: 0,
    events: [0, 1],
    cover: 100,
    freeStart: 0,
    kinds: plainKinds,
    corrections: 3,
    room: 40,
    decoys: 0,
    others: 0,
  },
  easy: {
    cities: [4, 5],
    stay: [2, 5],
    density: 75,
    oneWay: 15,
    sparse: 0,
    events: [0, 1],
    cover: 100,
    freeStart: 0,
    kinds: plainKinds,
    corrections: 2,
    room: 30,
    decoys: 0,
    others: 0,
  },
  medium: {
    cities: [6, 6],
    stay: [2, 5],
    density: 70,
    oneWay: 20,
    sparse: 15,
    events: [1, 1],
    cover: 70,
    freeStart: 50,
    kinds: allKinds,
    corrections: 1,
    room: 20,
    decoys: 1,
    others: 1,
  },
  hard: {
    cities: [7, 8],
    stay: [2, 6],
    density: 65,
    oneWay: 30,
    sparse: 25,
    events: [1, 2],
    cover: 40,
    freeStart: 75,
    kinds: allKinds,
    corrections: 1,
    room: 15,
    decoys: 2,
    others: 2,
  },
  expert: {
    cities: [9, 10],
    stay: [2, 6],
    density: 60,
    oneWay: 40,
    sparse: 35,
    events: [1, 2],
    cover: 20,
    freeStart: 100,
    kinds: allKinds,
    corrections: 0,
    room: 10,
    decoys: 3,
    others: 3,
  },
} as const satisfies Readonly<Record<string, Knobs>>

export type Difficulty = keyof typeof table

/** The knobs of each difficulty, from easy to hard. */
export const knobs: Readonly<Record<Difficulty, Knobs>> = table
export const difficulties = Object.keys(table) as readonly Difficulty[]

/** The knobs for so many cities, 3 to 10. */
export function knobsFor(size: number): Knobs {
  const fitting = Object.values(knobs).find(({ cities: [least, most] }) => size >= least && size <= most)
  if (!fitting) throw new Error(`A trip has 3 to 10 cities, and not ${size}.`)
  return fitting
}
