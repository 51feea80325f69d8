/** What a kind of receptacle is like. */
export interface PlaceKind {
  /** It has a door or a lid: closed, it hides what is in it. */
  readonly openable?: true
  /** What can be done there to an object that one holds. */
  readonly does?: 'heat' | 'cool' | 'clean'
  /** The kind of lamp that stands on it. */
  readonly lamp?: string
  /** Things lie in it and not on it. */
  readonly inside?: true
}

export const placeKinds: Readonly<Record<string, PlaceKind>> = {
  fridge: { openable: true, does: 'cool', inside: true },
  microwave: { openable: true, does: 'heat', inside: true },
  stove: { does: 'heat' },
  sink: { does: 'clean', inside: true },
  basin: { does: 'clean', inside: true },
  cabinet: { openable: true, inside: true },
  drawer: { openable: true, inside: true },
  chest: { openable: true, inside: true },
  desk: { lamp: 'desk lamp' },
  'side table': { lamp: 'table lamp' },
  counter: {},
  'dining table': {},
  'coffee table': {},
  shelf: {},
  sofa: {},
  bed: {},
}

/** What a kind of object is like: which changes it takes, and whether it cuts. */
export interface ObjectKind {
  readonly takes?: readonly Change[]
  readonly cuts?: true
}

export type Change = 'heat' | 'cool' | 'clean' | 'slice'

const food: ObjectKind = { takes: ['heat', 'cool', 'clean', 'slice'] }
const dish: ObjectKind = { takes: ['heat', 'cool', 'clean'] }
const washable: ObjectKind = { takes: ['clean'] }

export const objectKinds: Readonly<Record<string, ObjectKind>> = {
  apple: food,
  tomato: food,
  potato: food,
  carrot: food,
  onion: { takes: ['heat', 'cool', 'slice'] },
  mug: dish,
  cup: dish,
  plate: dish,
  bowl: dish,
  pan: dish,
  fork: washable,
  spoon: washable,
  knife: { takes: ['clean'], cuts: true },
  cloth: washable,
  vase: washable,
  book: {},
  newspaper: {},
  pen: {},
  phone: {},
  watch: {},
  candle: {},
  pillow: {},
}

/** The furniture of each room: a kind, and how many there are at least and at most. */
export const furniture: Readonly<Record<string, readonly (readonly [kind: string, least: number, most: number])[]>> = {
  kitchen: [
    ['fridge', 1, 1],
    ['microwave', 1, 1],
    ['sink', 1, 1],
    ['counter', 1, 2],
    ['drawer', 1, 2],
    ['cabinet', 1, 1],
    ['stove', 0, 1],
  ],
  'living room': [
    ['sofa', 1, 1],
    ['coffee table', 1, 1],
    ['side table', 1, 2],
    ['shelf', 0, 1],
  ],
  bedroom: [
    ['bed', 1, 1],
    ['desk', 1, 1],
    ['drawer', 1, 1],
    ['shelf', 0, 1],
  ],
  bathroom: [
    ['basin', 1, 1],
    ['cabinet', 1, 1],
    ['shelf', 0, 1],
  ],
  study: [
    ['desk', 1, 1],
    ['shelf', 1, 1],
    ['chest', 0, 1],
  ],
  'dining room': [
    ['dining table', 1, 2],
    ['side table', 0, 1],
    ['cabinet', 0, 1],
  ],
}

/** The kind of something by its name: "side table" of "side table 2". */
export function kindOf(name: string): string {
  return name.replace(/ \d+$/, '')
}

export function placeKind(name: string): PlaceKind {
  const kind = kindOf(name)
  return Object.hasOwn(placeKinds, kind) ? placeKinds[kind]! : {}
}

export function takes(name: string, change: Change): boolean {
  return objectKind(name).takes?.includes(change) ?? false
}

export function cuts(name: string): boolean {
  return objectKind(name).cuts ?? false
}

function objectKind(name: string): ObjectKind {
  const kind = kindOf(name)
  return Object.hasOwn(objectKinds, kind) ? objectKinds[kind]! : {}
}
