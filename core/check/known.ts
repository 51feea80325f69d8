import { contractOf } from '../contract.ts'
import type { Json } from '../json.ts'
import { normalText } from '../semantic.ts'
import type { Proof } from './rule.ts'
import { type Leaf, leavesOf, namedValues } from './shape.ts'
import { numberSpellings, textSpellings } from './spellings.ts'

/** All that the agent could have read before each of its actions, in lower case. */
export function knownTexts({ open, witness }: Proof): string[] {
  const { policy } = contractOf(open, witness.end.origin.terms)
  const observations = [witness.first, ...witness.timesteps].map(({ observation }) =>
    observation.messages.map(({ text }) => text),
  )
  let known = lowered([policy])
  return observations.map((texts) => {
    known += lowered(texts)
    return known
  })
}

/** A result is read twice, as it was told and with its quoted strings as they are meant. */
export function lowered(texts: readonly string[]): string {
  return texts.map((text) => `\n${text}${text.includes('\\') ? unquoted(text) : ''}`.toLowerCase().replace(/\s+/g, ' ')).join('')
}

function unquoted(text: string): string {
  try {
    return leavesOf(undefined, JSON.parse(text) as Json)
      .map(({ value }) => `\n${value}`)
      .join('')
  } catch {
    return ''
  }
}

/** Whether a value stands in what is known, however people write it, or needs no telling: the schema names it, or it is not compared. */
export function isKnown({ value, schema, comparison }: Leaf, known: string): boolean {
  if (value === null || typeof value === 'boolean' || value === '' || comparison === 'free') return true
  if (namedValues(schema).includes(value)) return true
  if (typeof value === 'number') return numberSpellings(value).some((spelling) => stands(known, spelling))
  const spellings = textSpellings(comparison === 'text' ? normalText(value) : value)
  return spellings.some((parts) => parts.every((part) => stands(known, part)))
}

/** Whether a text holds another as a whole: "O1" does not stand in "O12", nor 5 in 12.5. */
export function stands(text: string, part: string): boolean {
  const numeric = /^[\d-]/.test(part)
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) {
    const before = text.slice(Math.max(0, place - 2), place)
    const after = text.slice(place + part.length, place + part.length + 2)
    const opens = !/[0-9A-Za-z\u0080-\uffff]$/.test(before) && !(numeric && /\d[.,]$/.test(before))
    const closes = !/^[0-9A-Za-z\u0080-\uffff]/.test(after) && !(numeric && /^[.,]\d/.test(after))
    if (opens && closes) return true
  }
  return false
}
