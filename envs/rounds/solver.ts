/** A task in whole numbers: people, places and options by number, times in minutes since midnight. */
export interface Puzzle {
  readonly people: readonly PuzzlePerson[]
  /** `travel[from][to]` in minutes. A way over a third place is never shorter. */
  readonly travel: readonly (readonly number[])[]
  readonly start: { readonly place: number; readonly at: number }
  readonly promised: readonly number[]
  readonly back: { readonly place: number; readonly by: number } | null
}

export interface PuzzlePerson {
  readonly minutes: number
  readonly value: number
  /** Who must have been met before, or -1. */
  readonly after: number
  readonly slots: readonly { readonly place: number; readonly from: number; readonly until: number }[]
}

/** One meeting of a solution: who, where, and when it starts. */
export interface Visit {
  readonly person: number
  readonly place: number
  readonly starts: number
}

/** What the search proved. */
export interface Proof {
  /** The highest sum of values; 0 where no meeting is possible or a hard rule cannot be kept. */
  readonly best: number
  /** Every set of people that reaches it, as bit masks. */
  readonly sets: readonly number[]
  /** One day that reaches it, for the first of these sets. */
  readonly visits: readonly Visit[]
  /** How many states were looked at. */
  readonly search: number
}

const never = 32_767

/** The tables of a search: an option is one slot of one person, and `earliest[set * options + option]` is when a day can end that met a set of people with that option last. */
interface Search {
  readonly options: Options
  readonly earliest: Int16Array
  readonly reachable: Int32Array
  states: number
}

/** The options of all people side by side, for a loop without objects. */
interface Options {
  readonly count: number
  readonly bit: Int32Array
  readonly needs: Int32Array
  readonly person: Int32Array
  readonly place: Int32Array
  readonly from: Int32Array
  readonly minutes: Int32Array
  /** When its meeting must be over: the slot's end, or earlier where one must be back. */
  readonly latest: Int32Array
  /** `journey[option * count + next]`; the last row is from the start. */
  readonly journey: Int32Array
}

/**
 * Proves the optimum by dynamic programming over (set of people met, last meeting): of all ways to have met the same people and
 * to stand at the same place, the one that ends earliest is never worse, because one may wait. Sets have at most 14 people.
 */
export function solve(puzzle: Puzzle): Proof {
  const search = open(puzzle)
  const { count } = search.options
  const sets = 1 << puzzle.people.length
  extend(search, 0, count, puzzle.start.at)
  for (let set = 1; set < sets; set++) {
    if (search.reachable[set] === 0) continue
    for (let option = 0; option < count; option++) {
      const at = search.earliest[set * count + option]!
      if (at !== never) extend(search, set, option, at)
    }
  }
  return proofOf(puzzle, search)
}

/** Looks at one state: every meeting that can come next is noted if it ends earlier than what is known. */
function extend(search: Search, set: number, last: number, at: number): void {
  const { options, earliest, reachable } = search
  const { count, bit, needs, from, minutes, latest, journey } = options
  search.states += 1
  for (let next = 0; next < count; next++) {
    const nextBit = bit[next]!
    if ((set & nextBit) !== 0 || (set & needs[next]!) !== needs[next]) continue
    const arrives = at + journey[last * count + next]!
    const ends = (arrives < from[next]! ? from[next]! : arrives) + minutes[next]!
    const state = (set | nextBit) * count + next
    if (ends > latest[next]! || ends >= earliest[state]!) continue
    earliest[state] = ends
    reachable[set | nextBit] = 1
  }
}

function open(puzzle: Puzzle): Search {
  const options = optionsOf(puzzle)
  const sets = 1 << puzzle.people.length
  const earliest = new Int16Array(sets * options.count).fill(never)
  return { options, earliest, reachable: new Int32Array(sets), states: 0 }
}

function optionsOf({ people, travel, start, back }: Puzzle): Options {
  const slots = people.flatMap((person, number) => person.slots.map((slot) => ({ ...slot, person, number })))
  const count = slots.length
  const rows = [...slots, start]
  const latest = slots.map(({ place, until }) => (back ? Math.min(until, back.by - travel[place]![back.place]!) : until))
  const journey = new Int32Array((count + 1) * count)
  for (const [row, { place }] of rows.entries()) {
    for (let next = 0; next < count; next++) journey[row * count + next] = travel[place]![slots[next]!.place]!
  }
  return {
    count,
    bit: Int32Array.from(slots, ({ number }) => 1 << number),
    needs: Int32Array.from(slots, ({ person }) => (person.after < 0 ? 0 : 1 << person.after)),
    person: Int32Array.from(slots, ({ number }) => number),
    place: Int32Array.from(slots, ({ place }) => place),
    from: Int32Array.from(slots, ({ from }) => from),
    minutes: Int32Array.from(slots, ({ person }) => person.minutes),
    latest: Int32Array.from(latest),
    journey,
  }
}

function proofOf({ people, promised }: Puzzle, search: Search): Proof {
  const needed = promised.reduce((set, person) => set | (1 << person), 0)
  const values = valuesOf(people)
  let best = 0
  let sets: number[] = []
  for (let set = 1; set < search.reachable.length; set++) {
    if (search.reachable[set] === 0 || (set & needed) !== needed || values[set]! < best) continue
    if (values[set]! > best) sets = []
    best = values[set]!
    sets.push(set)
  }
  return { best, sets, visits: sets.length === 0 ? [] : dayOf(search, sets[0]!), search: search.states }
}

/** The sum of values of every set. */
function valuesOf(people: readonly PuzzlePerson[]): Int32Array {
  const values = new Int32Array(1 << people.length)
  for (const [number, { value }] of people.entries()) {
    for (let set = 0, bit = 1 << number; set < bit; set++) values[bit + set] = values[set]! + value
  }
  return values
}

/** A day that meets a set of people and ends earliest, found backwards through the table. */
function dayOf({ options, earliest }: Search, whole: number): Visit[] {
  const { count, bit, person, place, from, minutes, journey } = options
  const end = (set: number, option: number): number => earliest[set * count + option]!
  let last = 0
  for (let option = 1; option < count; option++) if (end(whole, option) < end(whole, last)) last = option
  const visits: Visit[] = []
  let set = whole
  while (true) {
    const ends = end(set, last)
    visits.unshift({ person: person[last]!, place: place[last]!, starts: ends - minutes[last]! })
    set ^= bit[last]!
    if (set === 0) return visits
    let before = 0
    while (
      end(set, before) === never ||
      Math.max(end(set, before) + journey[before * count + last]!, from[last]!) + minutes[last]! !== ends
    )
      before++
    last = before
  }
}
