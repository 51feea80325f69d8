import { PythonError } from './errors.ts'
import { repr } from './repr.ts'
import type { Refusal, Validator } from './validators.ts'
import { get, has, type PythonDict, type PythonModel, type PythonValue, typeName } from './values.ts'

/** A model's field; without a default it is required. */
export type Field = { readonly name: string; readonly validator: Validator; readonly default?: PythonValue }

const VERSION = '2.13'
const SHOWN_BYTES_MAX = 50
const SHOWN_BYTES_START = 25
const SHOWN_BYTES_END = 24

function byteLength(character: string): number {
  const code = character.codePointAt(0) as number
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The longest run of whole characters within a number of UTF-8 bytes. */
function within(characters: readonly string[], bytesMax: number): string[] {
  let bytes = 0
  const end = characters.findIndex((character) => {
    bytes += byteLength(character)
    return bytes > bytesMax
  })
  return end < 0 ? [...characters] : characters.slice(0, end)
}

/** A value as pydantic shows it: its repr, past 50 UTF-8 bytes only the first 25 and the last 24. */
function shown(value: PythonValue): string {
  const characters = Array.from(repr(value))
  if (within(characters, SHOWN_BYTES_MAX).length === characters.length) return characters.join('')
  const start = within(characters, SHOWN_BYTES_START)
  const end = within(characters.toReversed(), SHOWN_BYTES_END).toReversed()
  return `${start.join('')}...${end.join('')}`
}

function refusalText(name: string, { code, text }: Refusal, value: PythonValue): string {
  const details = `[type=${code}, input_value=${shown(value)}, input_type=${typeName(value)}]`
  return `${name}\n  ${text} ${details}\n    For further information visit https://errors.pydantic.dev/${VERSION}/v/${code}`
}

/** What becomes of an argument that is no field. */
export type Extra = 'ignore' | 'forbid'

/**
 * Builds a model from keyword arguments as pydantic's lax mode does: fields in declaration order, others ignored or forbidden. Every
 * refused argument is named in one PythonError ValidationError.
 */
export function validateModel(
  modelName: string,
  fields: readonly Field[],
  given: PythonDict,
  extra: Extra = 'ignore',
): PythonModel {
  const model: [string, PythonValue][] = []
  const refusals: string[] = []
  for (const field of fields) {
    const value = get(given, field.name) ?? null
    const present = has(given, field.name)
    if (present) {
      const result = field.validator(value)
      if ('value' in result) model.push([field.name, result.value])
      else refusals.push(refusalText(field.name, result, value))
    } else if (field.default !== undefined) model.push([field.name, field.default])
    else refusals.push(refusalText(field.name, { code: 'missing', text: 'Field required' }, given))
  }
  if (extra === 'forbid') refusals.push(...extraRefusals(fields, given))
  if (refusals.length === 0) return Object.fromEntries(model)
  const noun = refusals.length === 1 ? 'error' : 'errors'
  throw new PythonError('ValidationError', `${refusals.length} validation ${noun} for ${modelName}\n${refusals.join('\n')}`)
}

function extraRefusals(fields: readonly Field[], given: PythonDict): string[] {
  const refusal = { code: 'extra_forbidden', text: 'Extra inputs are not permitted' }
  return given.map
    .filter(([name]) => fields.every((field) => field.name !== name))
    .map(([name, value]) => refusalText(name.includes('.') ? `\`${name}\`` : name, refusal, value))
}
