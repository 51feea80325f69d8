/** The part of JSON Schema that the wire's schema uses. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
}

/** The wire's schema, as `docs/schema/wire.json` holds it. */
export interface WireSchema {
  readonly methods: Readonly<Record<string, { readonly params: Schema; readonly result: Schema }>>
  readonly error: Schema
}

interface Types {
  /** Python source of each type, what is used before what uses it. */
  readonly sources: string[]
  /** The name of each object type by its schema, so that equal ones are one type. */
  readonly names: Map<string, string>
}

const header = `"""The wire's types, generated from docs/schema/wire.json by \`npm run generate\`: change them there.

Parameters and results are plain dictionaries; docs/protocol.md says what each field means.
"""

from typing import Any, Literal, TypedDict
`

/** Python's `TypedDict`s for everything that travels on the wire. */
export function pythonTypes({ methods, error }: WireSchema): string {
  const types: Types = { sources: [], names: new Map() }
  const code = error.properties!['code']!
  types.sources.push(`Method = ${literal(Object.keys(methods))}`, `ErrorCode = ${literal(code.enum!)}`)
  types.names.set(JSON.stringify(code), 'ErrorCode')
  for (const [method, { params, result }] of Object.entries(methods)) {
    for (const [schema, suffix] of [
      [params, 'Params'],
      [result, 'Result'],
    ] as const) {
      const name = `${capitalised(method)}${suffix}`
      const type = typeOf(schema, name, types)
      if (type !== name) types.sources.push(`${name} = ${type}`)
    }
  }
  typeOf(error, 'WireError', types)
  return `${header}\n${types.sources.join('\n\n\n')}\n`
}

function typeOf(schema: Schema, name: string, types: Types): string {
  if (schema.anyOf) return schema.anyOf.map((each) => typeOf(each, name, types)).join(' | ')
  if (schema.enum) return `Literal[${schema.enum.map((value) => JSON.stringify(value)).join(', ')}]`
  if (schema.const !== undefined) return `Literal[${JSON.stringify(schema.const)}]`
  switch (schema.type) {
    case 'array':
      return `list[${typeOf(schema.items ?? {}, singular(name), types)}]`
    case 'object':
      return objectType(schema, name, types)
    default:
      return { string: 'str', integer: 'int', number: 'float', boolean: 'bool' }[schema.type ?? ''] ?? 'Any'
  }
}

function objectType(schema: Schema, name: string, types: Types): string {
  const { properties = {}, additionalProperties } = schema
  const keys = Object.keys(properties)
  if (keys.length === 0 && additionalProperties) return `dict[str, ${typeOf(additionalProperties, name, types)}]`
  // Objects without fields look alike and mean different things: each keeps its own name.
  const shape = keys.length === 0 ? `${name} {}` : JSON.stringify(schema)
  const known = types.names.get(shape)
  if (known !== undefined) return known
  const free = freeName(name, types)
  types.names.set(shape, free)
  const fields = keys.map((key) => ({
    key,
    type: types.names.get(JSON.stringify(properties[key])) ?? typeOf(properties[key]!, capitalised(key), types),
    required: schema.required?.includes(key) ?? false,
  }))
  types.sources.push(...typedDict(free, fields))
  return free
}

interface Field {
  readonly key: string
  readonly type: string
  readonly required: boolean
}

/** Python 3.10 has no `NotRequired`: required fields stand in a class of their own that the other extends. */
function typedDict(name: string, fields: readonly Field[]): string[] {
  const required = fields.filter((field) => field.required)
  const optional = fields.filter((field) => !field.required)
  if (optional.length === 0) return [classOf(name, 'TypedDict', required)]
  if (required.length === 0) return [classOf(name, 'TypedDict', optional, false)]
  return [classOf(`${name}Required`, 'TypedDict', required), classOf(name, `${name}Required`, optional, false)]
}

function classOf(name: string, base: string, fields: readonly Field[], total = true): string {
  // A key that is a word of Python's cannot be written as an attribute.
  if (fields.some(({ key }) => key === 'as')) {
    const lines = fields.map(({ key, type }) => `        ${JSON.stringify(key)}: ${type},\n`)
    return `${name} = TypedDict(\n    "${name}",\n    {\n${lines.join('')}    },\n    total=${total ? 'True' : 'False'},\n)`
  }
  const lines = fields.length === 0 ? ['    pass'] : fields.map(({ key, type }) => `    ${key}: ${type}`)
  return `class ${name}(${base}${total ? '' : ', total=False'}):\n${lines.join('\n')}`
}

function freeName(name: string, { names }: Types): string {
  const taken = new Set(names.values())
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) if (!taken.has(`${name}${number}`)) return `${name}${number}`
}

function literal(values: readonly unknown[]): string {
  return `Literal[\n${values.map((value) => `    ${JSON.stringify(value)},\n`).join('')}]`
}

function singular(name: string): string {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '')
}

function capitalised(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}`
}
