import { expect, test } from 'vitest'
import { developing } from './phrasebook.ts'
import { fresh } from './phrasebook-fresh.ts'
import { further } from './phrasebook-further.ts'
import { later } from './phrasebook-later.ts'
import { ratesOf } from './phrasebook-rates.ts'
import { second } from './phrasebook-second.ts'
import { widened } from './phrasebook-widened.ts'
import { wider } from './phrasebook-wider.ts'

const count = (book: Readonly<Record<string, string>>, intent: string): number => book[intent]!.trim().split('\n').length

test('the phrasebook has at least 40 sentences for each thing that the user can be asked or told, and a quarter of them are later ones', () => {
  for (const intent of Object.keys(developing)) {
    const ofLater = count(later, intent)
    const all = count(developing, intent) + count(second, intent) + ofLater
    expect(all, intent).toBeGreaterThanOrEqual(50)
    expect(ofLater / all, intent).toBeGreaterThanOrEqual(0.24)
  }
})

const books = { developing, second, later, fresh, wider, widened, further }

test.each(['developing', 'second', 'later', 'fresh', 'wider', 'widened', 'further'] as const)(
  'of the %s sentences 95 in 100 are understood and none is mistaken',
  (name) => {
    const { all, understood, mistaken, overheard, lines } = ratesOf(books[name])
    console.log(
      `${name}: ${understood} of ${all} understood, ${mistaken} mistaken, ${overheard} with something more\n${lines.join('\n')}`,
    )
    expect(understood / all).toBeGreaterThanOrEqual(0.95)
    expect(mistaken).toBe(0)
  },
)
