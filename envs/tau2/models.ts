import {
  dict,
  type Field,
  isDict,
  isList,
  isModel,
  literal,
  type PythonDict,
  type PythonModel,
  type PythonValue,
  type Validator,
  validateModel,
} from '../python/index.ts'

/** A pydantic model: its name, as errors say it, and its fields in order. */
export interface Model {
  readonly name: string
  readonly fields: readonly Field[]
}

/** A field that may be left out. */
export interface Defaulted {
  readonly validator: Validator
  readonly default: PythonValue
}

/** Declares a model by its fields' validators. */
export function model(name: string, shape: Readonly<Record<string, Validator | Defaulted>>): Model {
  const fields = Object.entries(shape).map(
    ([field, declared]): Field =>
      typeof declared === 'function' ? { name: field, validator: declared } : { name: field, ...declared },
  )
  return { name, fields }
}

/** An instance of a model from keyword arguments; what does not fit is a PythonError with pydantic's text. */
export function build(of: Model, given: Readonly<Record<string, PythonValue>>): PythonModel {
  return validateModel(of.name, of.fields, dict(Object.entries(given)))
}

/** A field that is null unless given. */
export function optional(validator: Validator): Defaulted {
  return { validator: (value) => (value === null ? { value } : validator(value)), default: null }
}

/** A field that holds another model. */
export function nested(of: Model): Validator {
  return (value) =>
    isDict(value)
      ? { value: validateModel(of.name, of.fields, value) }
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

/** A `dict[str, ...]` field. */
export function dictOf(validator: Validator): Validator {
  return (value) => {
    if (!isDict(value)) return { code: 'dict_type', text: 'Input should be a valid dictionary' }
    const entries: [string, PythonValue][] = []
    for (const [key, item] of value.map) {
      const result = validator(item)
      if (!('value' in result)) return result
      entries.push([key, result.value])
    }
    return { value: dict(entries) }
  }
}

/** A `bool` field; the data spell it as nothing else. */
export const boolean: Validator = (value) =>
  typeof value === 'boolean' ? { value } : { code: 'bool_type', text: 'Input should be a valid boolean' }

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
