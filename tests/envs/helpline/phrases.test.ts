import { expect, test } from 'vitest'
import type { Act } from '../../../envs/helpline/listening/acts.ts'
import { hear } from '../../../envs/helpline/listening/hearing.ts'
import type { Service } from '../../../envs/helpline/service.ts'
import { further } from './phrases/further.ts'
import { hands } from './phrases/hands.ts'
import { held } from './phrases/held.ts'
import { kept } from './phrases/kept.ts'
import { looks } from './phrases/looks.ts'
import { reasons } from './phrases/reasons.ts'
import { stranger } from './phrases/stranger.ts'
import { talks } from './phrases/talks.ts'

/** What a text comes to, in words; what was only told is left out. */
function understood(text: string, wants: readonly Service[]): string[] {
  return hear(text, { wants, topic: undefined }).acts.flatMap(actText)
}

function actText(act: Act): string[] {
  if (act.kind === 'look') return [`look ${act.at}`]
  if (act.kind === 'try') return act.services.map((service) => `try_out ${service}`)
  if (act.kind === 'do') return [[act.tool, ...Object.values(act.given)].join(' ')]
  if (act.kind === 'tell') return [`tell ${act.what}`]
  if (act.kind === 'pay') return [`agree ${act.amount}`]
  return act.kind === 'back' ? [`back ${act.text}`] : []
}

/** What the caller called about, where a sentence does not say it. */
function wantsOf(meant: string): readonly Service[] {
  if (meant.includes('tablet')) return ['tablet_internet']
  if (/print|driver|paper|queue/.test(meant)) return ['printing']
  if (/tv|box|hdmi|input/.test(meant)) return ['tv']
  return /speed|download|update|menu|programs/.test(meant) ? ['speed'] : ['laptop_internet']
}

interface Rates {
  readonly all: number
  readonly understood: number
  /** A deed was done that was not meant. */
  readonly mistaken: number
  readonly lines: readonly string[]
}

function ratesOf(sentences: readonly (readonly [meant: string, sentence: string])[]): Rates {
  const lines: string[] = []
  let mistaken = 0
  for (const [meant, sentence] of sentences) {
    const acts = understood(sentence, wantsOf(meant))
    if (acts.includes(meant) && acts.every((act) => act === meant || act.startsWith('look '))) continue
    lines.push(`${meant}: ${sentence} -> ${acts.join(', ') || 'nothing'}`)
    if (acts.some((act) => act !== meant && !/^(?:look|try_out|back|tell) /.test(act))) mistaken++
  }
  return { all: sentences.length, understood: sentences.length - lines.length, mistaken, lines }
}

const linesOf = (text: string): string[] => text.trim().split('\n')

test.each([
  ['hands', hands],
  ['looks', looks],
])('every sentence of %s, which the user was developed with, is understood', (_, book) => {
  const sentences = Object.entries(book).flatMap(([meant, text]) => linesOf(text).map((line) => [meant, line] as const))
  const { lines } = ratesOf(sentences)
  if (lines.length > 0) console.log(lines.join('\n'))
  expect(lines).toEqual([])
  for (const [meant, text] of Object.entries(book)) expect(linesOf(text).length, meant).toBeGreaterThanOrEqual(12)
})

test('the further sentences are understood', () => {
  const { understood, all, lines } = ratesOf(linesOf(further).map((line) => line.split(' | ') as [string, string]))
  console.log(`further: ${understood} of ${all}\n${lines.join('\n')}`)
  expect(lines).toEqual([])
})

const linesWithMeaning = (text: string): [string, string][] => linesOf(text).map((line) => line.split(' | ') as [string, string])

test('the sentences of reasons are understood, and nothing is done at what is only told', () => {
  const told = linesWithMeaning(reasons).filter(([meant]) => meant === 'nothing')
  const { lines } = ratesOf(linesWithMeaning(reasons).filter(([meant]) => meant !== 'nothing'))
  expect(lines).toEqual([])
  for (const [, sentence] of told) {
    const acts = understood(sentence, ['laptop_internet']).filter((act) => !/^(?:look|back) /.test(act))
    expect(acts, sentence).toEqual([])
  }
})

test('of the sentences of a stranger, at least 95 in 100 are understood, and none is mistaken for another deed', () => {
  const { all, understood, mistaken, lines } = ratesOf(linesWithMeaning(stranger))
  console.log(`stranger: ${understood} of ${all} understood, ${mistaken} mistaken\n${lines.join('\n')}`)
  expect(understood / all).toBeGreaterThanOrEqual(0.95)
  expect(mistaken).toBe(0)
})

test.each(talks)('all of %j is heard in: %s', (meant, text) => {
  expect(understood(text, wantsOf(meant.join())).filter((act) => !act.startsWith('back '))).toEqual(meant)
})

/** Sentences that nothing was changed for, with how many were understood at the first run, and mistaken. */
test.each([
  { name: 'held', book: held, atFirst: { understood: 69, mistaken: 0 } },
  { name: 'kept', book: kept, atFirst: { understood: 171, mistaken: 2 } },
])('of the sentences in $name as many are understood as at first', ({ name, book, atFirst }) => {
  const sentences = linesOf(book).map((line) => line.split(' | ') as [string, string])
  const { all, understood, mistaken } = ratesOf(sentences)
  console.log(`${name}: ${understood} of ${all} understood, ${mistaken} mistaken`)
  expect(understood).toBeGreaterThanOrEqual(atFirst.understood)
  expect(mistaken).toBeLessThanOrEqual(atFirst.mistaken)
})
