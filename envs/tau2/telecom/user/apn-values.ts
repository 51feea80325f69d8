import type { Json } from '../../../../core/index.ts'

type Settings = Record<string, Json>

/** The settings for `set_apn_settings` that a text gives, as JSON or in words, and the text without them. */
export function settingsIn(text: string): { settings?: Json; rest: string } {
  return asJson(text) ?? inWords(text) ?? { rest: text }
}

function asJson(text: string): { settings: Json; rest: string } | undefined {
  const place = /\bset[_ ](?:your |the )?apn[_ ]settings\b/i.exec(text)?.index
  const start = place === undefined ? -1 : text.indexOf('{', place)
  if (start < 0) return undefined
  const end = text.lastIndexOf('}') + 1
  const given = parsed(text.slice(start, end))
  if (given === undefined) return undefined
  const settings = Object.hasOwn(given, 'apn_settings') ? given['apn_settings']! : given
  return { settings, rest: `${text.slice(0, place)} ${text.slice(end)}` }
}

function parsed(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : undefined
  } catch {
    return undefined
  }
}

/** What is said of these settings; what else a text says is kept. */
const matter = /\bapns?\b|apn_|access point|\bmmsc?\b|\bmms[_ ]|https?:|\bname\b/i
/** A verb that gives a value, where somebody is told to. */
const orders =
  /(?:^|[,:;\n•-] *|\b(?:please|kindly|you|to|and|then|lets?|let's|just|now|also|mind|manually|go ahead) +)(?:set|change|enter|type|update|configure|edit|put|input|fill|replace|use|choose|select|save|add|adjust|correct|modify|write|paste|setting|changing|entering|typing|updating|editing|putting)\b/i
/** Where a value is only asked for, or is already there. */
const asks =
  /^\W*(?:is|are|does|do you|what|which|has|was|if|when)\b|\b(?:check|see|verify|confirm|whether|tell me (?:if|what))\b/i

/** Values that are given in plain words: `set the APN name to "internet"`. */
function inWords(text: string): { settings: Json; rest: string } | undefined {
  const sentences = text.split(/(?<=[?!\n])|(?<=\.)(?=\s|$)/)
  const ordering = sentences.some((said) => orders.test(said) && !/\b(?:do not|don't|never)\b/i.test(said) && !asks.test(said))
  if (!ordering || !/\bapns?\b|apn_|access point|\bmmsc\b|mms url/i.test(text)) return undefined
  const telling = sentences.filter((said) => !asks.test(said)).join('')
  const url = /https?:\/\/[^\s"'”’<>)\]}]+/i.exec(telling)?.[0].replace(/[.,;:!?]+$/, '')
  const name = nameIn(telling)
  if (url === undefined && name === undefined) return undefined
  const parts = text.split(/(?<=[?!\n;])|(?<=\.)(?=\s|$)|(?=\b(?:and|then) )/)
  const rest = parts.filter((part) => !matter.test(part)).join(' ')
  return {
    settings: { ...(name === undefined ? {} : { apn_name: name }), ...(url === undefined ? {} : { mmsc_url: url }) },
    rest,
  }
}

const label = String.raw`\b(?:apn(?:[_ ]?name|[_ ]field)?|access[_ ]point(?: name)?s?|name(?: of (?:the|your) (?:apn|access point))?)\b`
const link = String.raw`["”'’]?\s*(?:field|value|settings?)?\s*(?:from\s+\S+\s+)?(?:(?:to|is|=|:|as|called|named|(?:should|must|needs to) (?:be|read))\s*){0,3}`
const value = String.raw`(?:["“'‘]([\w.-]+)["”'’]|(internet)\b)`
const after = new RegExp(`${label}${link}${value}`, 'i')
const before = new RegExp(`${value}\\s+(?:as|in|into|for|in the|to)\\b[^.\\n"“]*?${label}`, 'i')

/** The name of an access point: what is quoted beside the words for it, or the one that is called so everywhere. */
function nameIn(text: string): string | undefined {
  const found = after.exec(text) ?? before.exec(text)
  const name = (found?.[1] ?? found?.[2])?.toLowerCase().replace(/[.]+$/, '')
  return name === undefined || /^(?:defaults?|name|mmsc)$/.test(name) ? undefined : name
}
