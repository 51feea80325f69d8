import { type Day, dayNames, type Kind, kinds, type Plan, publishedPlan, shiftKey, type Task } from './state.ts'

const lengthMax = 50_000

/** The roster that an answer describes, as lines or as JSON; undefined where it cannot be read, or says two things. */
export function readPlan(task: Task, text: string): Plan | undefined {
  if (text.length > lengthMax) return undefined
  const entries = readJson(text) ?? readLines(text)
  if (!entries || entries.length === 0) return undefined
  const plan = publishedPlan(task)
  const told = new Map<string, string>()
  for (const { where, names } of entries) {
    const key = shiftNamed(task, where)
    const people = key === undefined ? undefined : peopleNamed(task, names)
    if (key === undefined || !people) return undefined
    const all = people.join()
    if ((told.get(key) ?? all) !== all) return undefined
    told.set(key, all)
    plan.set(key, people)
  }
  return plan
}

interface Entry {
  /** Such as "Tuesday late". */
  readonly where: string
  readonly names: readonly string[]
}

function readJson(text: string): Entry[] | undefined {
  const [first, last] = [text.indexOf('{'), text.lastIndexOf('}')]
  if (first < 0 || last < first) return undefined
  let value: unknown
  try {
    value = JSON.parse(text.slice(first, last + 1))
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.entries(value).map(([where, names]) => {
    const areTexts = Array.isArray(names) && names.every((name) => typeof name === 'string')
    return { where, names: areTexts ? names : ['?'] }
  })
}

const line = new RegExp(`^[\\s>*\`-]{0,20}((?:${dayNames.join('|')}) (?:${kinds.join('|')}))[*\` ]{0,5}:(.*)$`, 'i')

function readLines(text: string): Entry[] {
  return text.split('\n').flatMap((written) => {
    const [, where, names] = line.exec(written.trim()) ?? []
    if (where === undefined || names === undefined) return []
    const said = names.replace(/[*`.]/g, '').trim()
    const isEmpty = said === '' || said.toLowerCase() === 'nobody'
    return [{ where, names: isEmpty ? [] : said.split(/,| and /) }]
  })
}

function shiftNamed({ shifts }: Task, where: string): string | undefined {
  const [day, shift, ...rest] = where.trim().toLowerCase().split(/\s+/)
  if (rest.length > 0) return undefined
  const found = shifts.find((entry) => entry.day.toLowerCase() === day && entry.shift === shift)
  return found && shiftKey(found.day as Day, found.shift as Kind)
}

/** The people as they are called, in alphabetical order; undefined where one is unknown or named twice. */
function peopleNamed({ people }: Task, names: readonly string[]): string[] | undefined {
  const found = names.map((name) => people.find(({ person }) => person.toLowerCase() === name.trim().toLowerCase())?.person)
  if (found.includes(undefined) || new Set(found).size < found.length) return undefined
  return (found as string[]).sort()
}
