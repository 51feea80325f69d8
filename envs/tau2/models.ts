import {
  dict,
  type Extra,
  type Field,
  isDict,
  isList,
  isModel,
  literal,
  type PythonDict,
  type PythonModel,
  type PythonValue,
  string,
  type Validator,
  validateModel,
} from '../python/index.ts'

export { boolean } from '../python/index.ts'

/** A pydantic model: its name, as errors say it, and its fields in order. */
export interface Model {
  readonly name: string
  readonly fields: readonly Field[]
  /** Whether what is no field is refused. */
  readonly extra?: Extra
}

/** A field that may be left out. */
export interface Defaulted {
  readonly validator: Validator
  readonly default: PythonValue
}

/** Declares a model by its fields' validators. */
export function model(name: string, shape: Readonly<Record<string, Validator | Defaulted>>, extra: Extra = 'ignore'): Model {
  const fields = Object.entries(shape).map(
    ([field, declared]): Field =>
      typeof declared === 'function' ? { name: field, validator: declared } : { name: field, ...declared },
  )
  return { name, fields, extra }
}

/** An instance of a model from keyword arguments; what does not fit is a PythonError with pydantic's text. */
export function build(of: Model, given: Readonly<Record<string, PythonValue>>): PythonModel {
  return validateModel(of.name, of.fields, dict(Object.entries(given)), of.extra)
}

/** A field that is null unless given. */
export function optional(validator: Validator): Defaulted {
  return { validator: (value) => (value === null ? { value } : validator(value)), default: null }
}

/** A field that holds another model. */
export function nested(of: Model): Validator {
  return (value) =>
    isDict(value)
      ? { value: validateModel(of.name, of.fields, value, of.extra) }
      : { code: 'model_type', text: `Input should be a valid dictionary or instance of ${of.name}` }
}

/** A field of one of several models, told apart by what one of their fields says. */
export function oneOf(tag: string, models: Readonly<Record<string, Model>>): Validator {
  const tags = literal(...Object.keys(models))
  return (value) => {
    const said = isDict(value) ? (value.map.find(([key]) => key === tag)?.[1] ?? null) : null
    const fits = tags(said)
    return 'value' in fits ? nested(models[said as string]!)(value) : fits
  }
}

/** A `list[...]` field. */
export function listOf(validator: Validator): Validator {
  return (value) => {
    if (!isList(value)) return { code: 'list_type', text: 'Input should be a valid list' }
    const items: PythonValue[] = []
    for (const item of value) {
      const result = validator(item)
      if (!('value' in result)) return result
      items.push(result.value)
    }
    return { value: items }
  }
}

/** A `dict[..., ...]` field, with strs as keys unless others are told. */
export function dictOf(validator: Validator, key: Validator = string): Validator {
  return (value) => {
    if (!isDict(value)) return { code: 'dict_type', text: 'Input should be a valid dictionary' }
    const entries: [string, PythonValue][] = []
    for (const [name, item] of value.map) {
      const [named, result] = [key(name), validator(item)]
      if (!('value' in named)) return named
      if (!('value' in result)) return result
      entries.push([name, result.value])
    }
    return { value: dict(entries) }
  }
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year > 0 && day > 0 && day <= (days[month - 1] ?? 0)
}

/** A `date` field, held as its str: "2025-01-31". Of what pydantic takes, only this spelling. */
export const date: Validator = (value) => {
  const fits = 'value' in datetime(value) && (value as string).length === '2025-01-31'.length
  return fits ? { value } : { code: 'date_type', text: 'Input should be a valid date' }
}

/** A `datetime` field without a zone, held as its str: "2025-01-31 14:30:00". Of what pydantic takes, only whole seconds in ISO form. */
export const datetime: Validator = (value) => {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = (typeof value === 'string' && TIME.exec(value)) || []
  return isDay(Number(year), Number(month), Number(day))
    ? { value: `${year}-${month}-${day} ${hour}:${minute}:${second}` }
    : { code: 'datetime_type', text: 'Input should be a valid datetime' }
}

/** A value with every model in it as the dict of its fields (pydantic's `model_dump`). */
export function dumped(value: PythonValue): PythonValue {
  if (isList(value)) return value.map(dumped)
  if (isDict(value)) return dict(value.map.map(([key, item]) => [key, dumped(item)]))
  return isModel(value) ? dict(Object.entries(value).map(([key, item]) => [key, dumped(item)])) : value
}

/** A dict with another laid over it: dicts in both are merged, anything else is replaced, new keys stand last. */
export function merged(under: PythonDict, over: PythonDict): PythonDict {
  const entries = new Map(under.map)
  for (const [key, value] of over.map) {
    const before = entries.get(key)
    const both = before !== undefined && isDict(before) && isDict(value)
    entries.set(key, both ? merged(before, value) : value)
  }
  return dict([...entries])
}
