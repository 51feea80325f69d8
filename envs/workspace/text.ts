import type { Desk } from './plots/desk.ts'
import type { Item } from './plots/kit.ts'

const documentNames = ['morning', 'noon', 'evening']

/** A file that tells some of the items in place of the instruction, as a plot of its own: it has to be read first. */
export interface Document extends Item {
  readonly path: string
  readonly first: number
  readonly last: number
}

/** Moves the last items of the task, two of three, into files. Each then waits for its file to be read. */
export function documentsOf(items: Item[], count: number, desk: Desk): Document[] {
  const numbered = items.filter(({ say }) => say !== '')
  const told = count === 0 ? numbered.length : Math.ceil(numbered.length / 3)
  const size = count === 0 ? 0 : Math.ceil((numbered.length - told) / count)
  return Array.from({ length: count }, (_, place) => {
    const moved = numbered.slice(told + place * size, told + (place + 1) * size)
    const number = 800 + place
    const path = desk.text('/desk', documentNames[place]!, moved.map(lineOf).join('\n'))
    const document = { kind: 'word', value: path, say: path, plot: number, step: 0, phase: 0 } as const
    for (const item of moved) {
      const [first, ...others] = item.steps
      items[items.indexOf(item)] = { ...item, steps: [{ ...first!, needs: [...first!.needs, document] }, ...others] }
    }
    const steps = [{ call: { name: 'read_file', arguments: { path } }, phase: 0, needs: [] }]
    return { number, kind: 'document', say: '', steps, facts: [], path, first: moved[0]!.number, last: moved.at(-1)!.number }
  })
}

/** The task in words: its items, or the first of them and where the others stand. */
export function instructionOf(items: readonly Item[], documents: readonly Document[]): string {
  const inFiles = documents[0]?.first ?? Number.POSITIVE_INFINITY
  const lines = items.filter(({ say, number }) => say !== '' && number < inFiles).map(lineOf)
  const files = documents.map(({ path, first, last }) => `Items ${first} to ${last} stand in the file ${path}.`)
  return ['It is 08:00 on 2026-03-02. Do these things today, then finish.', ...lines, ...files].join('\n')
}

function lineOf({ number, say }: Item): string {
  return `${number}. ${say}`
}
