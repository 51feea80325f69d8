import { z } from 'zod'
import {
  type Database,
  type Draws,
  dayText,
  defineWorld,
  free,
  type Generator,
  internal,
  type Json,
  refuse,
  type ScenarioDraft,
  semantic,
  state,
  table,
  toolKit,
  type User,
} from '../../core/index.ts'

const BookId = internal(semantic('book.id', z.string()))
const MemberId = semantic('member.id', z.string())
const Edition = z.enum(['hardback', 'paperback'])

const Book = z.object({ id: BookId, title: semantic('book.title', z.string()), edition: Edition, lent: z.boolean() })
type Book = z.output<typeof Book>
const Loan = z.object({ id: free(z.string()), book: BookId, member: MemberId, due: free(z.string()) })

const shelves = state({
  books: table(Book, { key: 'id', index: { title: (book) => book.title } }),
  loans: table(Loan, { key: 'id', minted: true, index: { member: (loan) => loan.member } }),
})

const defineTool = toolKit(shelves)

const find_books = defineTool({
  summary: 'Lists the copies of a title.',
  effect: 'read',
  args: z.object({ title: Book.shape.title }),
  returns: z.object({ books: z.array(Book) }),
  run: (database, { title }) => ({ books: [...database.books.by('title', title)] }),
})

const lend_book = defineTool({
  summary: 'Lends a copy to a member for fourteen days.',
  effect: 'write',
  args: z.object({ book: BookId, member: MemberId }),
  returns: Loan,
  run(database, { book: id, member }, context) {
    const book = database.books.get(id) ?? refuse('book_unknown', `There is no copy ${id}; find_books lists them.`)
    if (book.lent) refuse('book_lent', `The copy ${id} is lent to somebody else.`)
    const { asked } = context.memory as unknown as Memory
    if (severalEditions(database, book.title) && !asked) context.violate('edition_unasked')
    database.books.update(id, { lent: true })
    const due = dayText(context.clock.now + 14 * 86_400)
    return database.loans.insert({ id: `L${database.loans.count + 1}`, book: id, member, due })
  },
})

function severalEditions(database: Database<typeof shelves>, title: string): boolean {
  return new Set(database.books.by('title', title).map(({ edition }) => edition)).size > 1
}

interface Script {
  readonly opening: string
  readonly edition: string
}

interface Memory {
  readonly asked: boolean
}

const member: User = {
  open: (script) => ({ memory: { asked: false }, text: (script as unknown as Script).opening }),
  hear(script, memory, text) {
    if (/\bgoodbye\b/i.test(text)) return { memory, stop: true }
    if (/\beditions?\b|\bhardback\b|\bpaperback\b/i.test(text)) {
      return { memory: { asked: true }, text: `The ${(script as unknown as Script).edition}, please.` }
    }
    return { memory, text: 'I did not understand that.' }
  },
}

const titles = ['Dead Souls', 'Emma', 'Hunger', 'Kim', 'Nana', 'Ulysses']

function catalogue(): Book[] {
  return titles.flatMap((title, place): Book[] => {
    const hardback: Book = { id: `B${10 + place}`, title, edition: 'hardback', lent: false }
    return place < 3 ? [hardback] : [hardback, { ...hardback, id: `B${20 + place}`, edition: 'paperback' }]
  })
}

function draw(draws: Draws, difficulty: string): ScenarioDraft {
  const copies = catalogue().filter(({ id }) => (difficulty === 'hard' ? id >= 'B13' : id < 'B13'))
  const wanted = draws.pick(copies)
  const borrower = `M${draws.integer(100, 999)}`
  const others = catalogue().filter(({ title }) => title !== wanted.title)
  const lent = draws.pick(others)
  const opening = `I am ${borrower} and would like to borrow ${wanted.title}.`
  const find = { calls: [{ name: 'find_books', arguments: { title: wanted.title } }] }
  const lend = { calls: [{ name: 'lend_book', arguments: { book: wanted.id, member: borrower } }] }
  const end = { text: 'The book is yours for fourteen days. Goodbye.' }
  return {
    kind: 'lend',
    base: 'shelves',
    patch: { books: { [lent.id]: { ...lent, lent: true } } },
    instruction: opening,
    user: { opening, edition: wanted.edition } satisfies Script as unknown as Json,
    witness: difficulty === 'hard' ? [find, { text: 'Which edition would you like?' }, lend, end] : [find, lend, end],
  }
}

const generator: Generator = { difficulties: ['easy', 'hard'], splits: { train: 80, test: 20 }, draw }

export const library = defineWorld<typeof shelves>({
  id: 'library',
  version: 1,
  family: 'customer service',
  summary: 'The desk of a small library: members borrow books by title and edition.',
  texts: ['policy.md'],
  load: (texts) => ({ policy: texts['policy.md']!, bases: { shelves: () => ({ books: catalogue() }) } }),
  generator,
  state: shelves,
  tools: { find_books, lend_book },
  user: member,
  script: z.strictObject({ opening: z.string(), edition: Edition }),
  users: ['scripted', 'external'],
  clock: { start: '2026-03-02T09:00:00Z', turn: 30 },
  turns: 20,
  components: {
    outcome: 'The copy that was asked for is lent to who asked.',
    clean: 'Nothing else changed.',
    policy: 'The edition was asked for where there are several.',
  },
})
