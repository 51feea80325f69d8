import type { Json } from '../../../../core/index.ts'

/** The settings for `set_apn_settings` that a text gives as JSON, and the text without them. */
export function settingsIn(text: string): { settings?: Json; rest: string } {
  const place = /\bset[_ ](?:your |the )?apn[_ ]settings\b/i.exec(text)?.index
  const start = place === undefined ? -1 : text.indexOf('{', place)
  if (start < 0) return { rest: text }
  const end = text.lastIndexOf('}') + 1
  const given = parsed(text.slice(start, end))
  if (given === undefined) return { rest: text }
  const settings = Object.hasOwn(given, 'apn_settings') ? given['apn_settings']! : given
  return { settings, rest: `${text.slice(0, place)} ${text.slice(end)}` }
}

function parsed(text: string): Record<string, Json> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : undefined
  } catch {
    return undefined
  }
}
