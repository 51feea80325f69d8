import { expect, test } from 'vitest'
import { colleagues } from './phrasebook/colleagues.ts'
import { developing } from './phrasebook/developing.ts'
import { fresh } from './phrasebook/fresh.ts'
import { further } from './phrasebook/further.ts'
import { held } from './phrasebook/held.ts'
import { last } from './phrasebook/last.ts'
import { later } from './phrasebook/later.ts'
import { ratesOf } from './phrasebook/rates.ts'
import { second } from './phrasebook/second.ts'
import { unseen } from './phrasebook/unseen.ts'
import { varied } from './phrasebook/varied.ts'
import { widened } from './phrasebook/widened.ts'
import { wider } from './phrasebook/wider.ts'

type Book = Readonly<Record<string, string>>

const books: Readonly<Record<string, Book>> = {
  developing,
  second,
  later,
  fresh,
  wider,
  widened,
  further,
  unseen,
  last,
  colleagues,
  varied,
}

/** How much of the held book was understood and mistaken when it came. */
const heldAtFirst = { understood: 382, mistaken: 8 }

function rates(name: string, book: Book): ReturnType<typeof ratesOf> {
  const measured = ratesOf(book)
  const { all, understood, mistaken, overheard, lines } = measured
  console.log(
    `${name}: ${understood} of ${all} understood, ${mistaken} mistaken, ${overheard} with something more\n${lines.join('\n')}`,
  )
  return measured
}

test('the phrasebook has at least 120 sentences for each thing that the user can be asked or told', () => {
  for (const intent of Object.keys(developing)) {
    const sentences = Object.values(books).flatMap((book) => book[intent]!.trim().split('\n'))
    expect(sentences.length, intent).toBeGreaterThanOrEqual(120)
  }
})

test.each(Object.keys(books))(
  'of the %s sentences, which it was developed with, 95 in 100 are understood and none is mistaken',
  (name) => {
    const { all, understood, mistaken } = rates(name, books[name]!)
    expect(understood / all).toBeGreaterThanOrEqual(0.95)
    expect(mistaken).toBe(0)
  },
)

test('of the held sentences, which nothing was changed for, as many are understood as were when they came', () => {
  const { understood, mistaken } = rates('held', held)
  expect(understood).toBeGreaterThanOrEqual(heldAtFirst.understood)
  expect(mistaken).toBeLessThanOrEqual(heldAtFirst.mistaken)
})
