/** How an item says how long a city is to be visited: the sentences of the benchmark. */
export const staySentences = [
  'You plan to stay in {city} for {days} days.',
  'You want to spend {days} days in {city}.',
  'You would like to visit {city} for {days} days.',
] as const

/** How it says that something takes place in a city from a day to another, both included. */
export const eventSentences = [
  'You are going to attend a wedding in {city} between day {from} and day {to}.',
  'You plan to visit relatives in {city} between day {from} and day {to}.',
  'You have to attend a workshop in {city} between day {from} and day {to}.',
  'From day {from} to day {to}, there is a annual show you want to attend in {city}.',
  'You want to meet a friend in {city} between day {from} and day {to}.',
  'During day {from} and day {to}, you have to attend a conference in {city}.',
  'You would like to meet your friends at {city} between day {from} and day {to} to tour together.',
] as const

/** A sentence with its gaps filled. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

/** A pattern for a sentence as a whole, with a named group for each gap. */
export function patternOf(sentence: string): RegExp {
  const escaped = sentence.replace(/[.]/g, '\\.')
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === 'city' ? '.+?' : '\\d+'})`)}$`)
}
