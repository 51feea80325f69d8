import { isModel, PythonError, type PythonValue, typeName } from '../../python/index.ts'
import type { Settings } from './phone.ts'

function lacking(value: PythonValue, attribute: string): never {
  throw new PythonError('AttributeError', `'${typeName(value)}' object has no attribute '${attribute}'`)
}

/** A value of which Python asks what only a str, or an Enum of strs, has. */
export function textWith(value: PythonValue, attribute: string): string {
  return typeof value === 'string' ? value : lacking(value, attribute)
}

/** The phone's settings, of which Python asks what only settings have; anything else that was sent is stored in their place. */
export function settingsWith(value: PythonValue, attribute: string): Settings {
  return isModel(value) ? (value as Settings) : lacking(value, attribute)
}
