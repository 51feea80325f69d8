import { PythonError } from './errors.ts'
import { has, type PythonDict, type PythonValue } from './values.ts'

/** A parameter of a Python function; without a default it must be given. */
export type Parameter = { readonly name: string; readonly default?: PythonValue }

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  if (quoted.length < 3) return quoted.join(' and ')
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`
}

/**
 * Binds keyword arguments as CPython 3.11 does for a method of the qualified name ('RetailTools.get_user_details'): every parameter's
 * value by name, in the signature's order. An unknown or missing argument is a PythonError TypeError, an unknown one first.
 */
export function bindArguments(
  qualifiedName: string,
  parameters: readonly Parameter[],
  given: PythonDict,
): Readonly<Record<string, PythonValue>> {
  const known = new Set(parameters.map((parameter) => parameter.name))
  const unknown = given.map.find(([name]) => !known.has(name))
  if (unknown) throw new PythonError('TypeError', `${qualifiedName}() got an unexpected keyword argument '${unknown[0]}'`)
  const missing = parameters.filter((parameter) => parameter.default === undefined && !has(given, parameter.name))
  if (missing.length > 0) {
    const noun = missing.length === 1 ? 'argument' : 'arguments'
    const names = listed(missing.map((parameter) => parameter.name))
    throw new PythonError('TypeError', `${qualifiedName}() missing ${missing.length} required positional ${noun}: ${names}`)
  }
  const values = new Map(given.map)
  // A given None is null, which must not fall through to the default.
  const value = (parameter: Parameter) => values.get(parameter.name) as PythonValue
  return Object.fromEntries(
    parameters.map((each) => [each.name, values.has(each.name) ? value(each) : (each.default as PythonValue)]),
  )
}
