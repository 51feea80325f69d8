import type { Block } from '../language.ts'
import type { Trade } from '../trade.ts'
import { type Arm, capital, type Said, say } from './phrases.ts'
import type { Voice } from './voices.ts'

/**
 * Styles that do not nest: a block of more than one simple step is a part of its own with a letter, told after the part that refers
 * to it.
 */

interface Part {
  readonly title: string
  readonly block: Block
  readonly list: string | undefined
}

type Refer = (arm: Arm) => string

/** Goes through a block and all the parts that it refers to, in the order in which they are met. */
function inParts(
  trade: Trade,
  voice: Voice,
  first: Part,
  naming: Naming,
  tell: (part: Part, refer: Refer) => string[],
): string[] {
  const waiting = [first]
  const lines: string[] = []
  for (const part of waiting) {
    const found: Part[] = []
    const refer: Refer = ({ block, list }) => {
      if (block.length === 0) return voice.nothing
      const said = block.length === 1 ? say(trade, voice, block[0]!, list) : undefined
      if (said?.arms.length === 0) return said.head
      const title = naming.next()
      found.push({ title, block, list })
      return naming.reference(title)
    }
    const told = tell(part, refer)
    lines.push(...(lines.length === 0 ? [] : ['']), ...told)
    waiting.push(...found)
  }
  return lines
}

/** Gives parts their letters, through all sections of a procedure. */
export interface Naming {
  next(): string
  reference(title: string): string
}

export function namingOf(word: string): Naming {
  let count = 0
  return {
    next() {
      const letter = String.fromCharCode(65 + (count % 26)) + (count < 26 ? '' : String(Math.floor(count / 26)))
      count += 1
      return `${word} ${letter}`
    },
    reference: (title) => `do all of ${title}`,
  }
}

const orders: readonly string[] = ['First', 'Then', 'After that', 'Next']

/** Running text: a paragraph for each part. */
export function prose(trade: Trade, voice: Voice, steps: Block, title: string, naming: Naming): string[] {
  return inParts(trade, voice, { title, block: steps, list: undefined }, naming, ({ title, block, list }, refer) => {
    const sentences = block.map((node, place) => {
      const order = place === 0 ? orders[0]! : place === block.length - 1 ? 'Last' : orders[1 + ((place - 1) % 3)]!
      return `${block.length === 1 ? 'Only this' : order}: ${sentence(say(trade, voice, node, list), refer)}.`
    })
    return [`${capital(title)}. ${sentences.join(' ')}`]
  })
}

function sentence({ head, arms }: Said, refer: Refer): string {
  if (arms.length === 0) return head
  return `${head} — ${arms.map((arm) => `${arm.label}: ${refer(arm)}`).join('; ')}`
}

/** Tables: a row for each step without cases, and for each case of the others; a dash stands where a step has no cases. */
export function tables(trade: Trade, voice: Voice, steps: Block, title: string, naming: Naming): string[] {
  return inParts(trade, voice, { title, block: steps, list: undefined }, naming, ({ title, block, list }, refer) => [
    `${capital(title)}:`,
    '| no. | step | case | do |',
    '| --- | --- | --- | --- |',
    ...block.flatMap((node, place) => {
      const { head, arms } = say(trade, voice, node, list)
      if (arms.length === 0) return [`| ${place + 1} | ${head} | - | - |`]
      return arms.map((arm) => `| ${place + 1} | ${head} | ${arm.label} | ${refer(arm)} |`)
    }),
  ])
}
