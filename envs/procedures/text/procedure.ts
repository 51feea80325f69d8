import type { Block, Workflow } from '../language.ts'
import type { Trade } from '../trade.ts'
import { numbered, tree } from './outlines.ts'
import { namingOf, prose, tables } from './parts.ts'
import { capital } from './phrases.ts'
import { voices } from './voices.ts'

export const styles = ['numbered', 'prose', 'table', 'tree'] as const
export type Style = (typeof styles)[number]

/** A workflow in words: every style and voice (0 to 2) tells all of it. A section for each procedure that it calls follows. */
export function procedureText(trade: Trade, workflow: Workflow, style: Style, voice: number): string {
  const words = voices[voice % voices.length]!
  const naming = namingOf(style === 'table' ? 'table' : 'part')
  const first = section('the procedure', workflow.steps)
  const others = Object.entries(workflow.procedures ?? {}).flatMap(([name, block]) => [
    '',
    ...section(`section "${name}"`, block),
  ])
  return [...first, ...others].join('\n')

  function section(title: string, block: Block): string[] {
    if (style === 'prose') return prose(trade, words, block, title, naming)
    if (style === 'table') return tables(trade, words, block, title, naming)
    const lines = style === 'numbered' ? numbered(trade, words, block) : tree(trade, words, block)
    return [`${capital(title)}:`, ...lines]
  }
}

/** The instruction of a scenario: the order to carry the procedure out, and its text. */
export function instructionOf(trade: Trade, workflow: Workflow, style: Style, voice: number): string {
  return `${orderText(trade, voice)}\n\n${procedureText(trade, workflow, style, voice)}`
}

function orderText({ title, noun }: Trade, voice: number): string {
  const rules = [
    `This is the procedure for ${title}. Carry it out on the ${noun} at hand: every step that applies must be done exactly as it is written, and nothing else may be done.`,
    `You must follow the procedure below, for ${title}, with the ${noun} before you. Do what it says to the letter, in its order, and do nothing that it does not ask for.`,
    `There is a ${noun} to be dealt with. The procedure for ${title} is binding: whatever it asks for in this case must be done, and whatever it does not ask for must be left alone.`,
  ]
  return rules[voice % rules.length]!
}
