/**
 * Runs something in which nobody may ask for the time of day or draw by itself, since an episode goes by its seed alone: whoever does
 * comes to an exception that says what to use instead.
 */
export function withSeedsOnly<T>(does: () => T): T {
  const { Date: date, Math: math, performance: stopwatch, crypto: vault } = globalThis
  const kept = [
    [math, 'random', math.random],
    [stopwatch, 'now', stopwatch.now],
    [vault, 'getRandomValues', vault.getRandomValues],
    [vault, 'randomUUID', vault.randomUUID],
  ] as const
  globalThis.Date = timelessDate(date)
  for (const [owner, name] of kept) put(owner, name, refusal(name === 'now' ? 'performance.now()' : `${name}()`))
  try {
    return does()
  } finally {
    globalThis.Date = date
    for (const [owner, name, own] of kept) put(owner, name, own)
  }
}

const instead =
  'what a world does follows from its seed alone: take the time from context.clock, and draws from `draws` or context.random'

function refusal(name: string): () => never {
  return () => {
    throw new Error(`${name} was asked for; ${instead}.`)
  }
}

function timelessDate(date: DateConstructor): DateConstructor {
  return new Proxy(date, {
    apply: refusal('Date()'),
    construct: (target, given, made) => (given.length === 0 ? refusal('new Date()')() : Reflect.construct(target, given, made)),
    get: (target, name) => (name === 'now' ? refusal('Date.now()') : Reflect.get(target, name)),
  })
}

function put(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}
