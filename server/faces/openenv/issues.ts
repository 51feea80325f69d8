import type { z } from 'zod'

/** What is wrong at one place of a message, in the form that OpenEnv's clients know. */
export interface Issue {
  readonly type: string
  readonly loc: readonly (string | number)[]
  readonly msg: string
  readonly input: unknown
  readonly ctx?: object
}

/** A message, an action or a body that does not fit. */
export class Invalid extends Error {
  override readonly name = 'Invalid'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ loc, msg }) => (loc.length === 0 ? msg : `${loc.join('.')}: ${msg}`)).join('; '))
    this.issues = issues
  }
}

/** Reads a value by a schema; `within` stands before the place of each issue. Throws Invalid. */
export function read<T extends z.ZodType>(schema: T, value: unknown, within: readonly string[] = []): z.output<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Invalid(parsed.error.issues.flatMap((issue) => issuesOf(issue, value)).map((issue) => moved(issue, within)))
}

function moved(issue: Issue, within: readonly string[]): Issue {
  return { ...issue, loc: [...within, ...issue.loc] }
}

function issuesOf(issue: z.core.$ZodIssue, value: unknown): Issue[] {
  const loc = issue.path as (string | number)[]
  const input = at(value, loc)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      type: 'extra_forbidden',
      loc: [...loc, key],
      msg: 'Extra inputs are not permitted',
      input: at(input, [key]),
    }))
  }
  if (issue.code === 'invalid_type' && input === undefined)
    return [{ type: 'missing', loc, msg: 'Field required', input: at(value, loc.slice(0, -1)) }]
  if (issue.code === 'too_small' && issue.inclusive) {
    const { minimum } = issue
    return [
      {
        type: 'greater_than_equal',
        loc,
        msg: `Input should be greater than or equal to ${minimum}`,
        input,
        ctx: { ge: minimum },
      },
    ]
  }
  const type = issue.code === 'invalid_type' ? `${typeNames[issue.expected] ?? issue.expected}_type` : 'value_error'
  return [{ type, loc, msg: issue.message, input }]
}

const typeNames: Readonly<Record<string, string>> = { object: 'dict', record: 'dict', boolean: 'bool', array: 'list' }

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], value)
}
