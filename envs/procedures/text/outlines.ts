import type { Block } from '../language.ts'
import type { Trade } from '../trade.ts'
import { capital, say } from './phrases.ts'
import type { Voice } from './voices.ts'

/** A numbered list: the steps of a block bear the number of the step that they belong to; what says when they hold bears none. */
export function numbered(trade: Trade, voice: Voice, steps: Block): string[] {
  return numberedBlock(trade, voice, steps, undefined, '', '')
}

function numberedBlock(
  trade: Trade,
  voice: Voice,
  block: Block,
  list: string | undefined,
  above: string,
  indent: string,
  from = 1,
): string[] {
  return block.flatMap((node, place) => {
    const number = `${above}${from + place}.`
    const { head, arms } = say(trade, voice, node, list)
    const inside = `${indent}   `
    let count = 1
    const lines = arms.flatMap((arm): string[] => {
      const steps = numberedBlock(trade, voice, arm.block, arm.list, number, inside, count)
      count += arm.block.length
      return [`${inside}${capital(arm.label)}:${arm.block.length === 0 ? ` ${voice.nothing}.` : ''}`, ...steps]
    })
    return [`${indent}${number} ${capital(head)}${arms.length === 0 ? '.' : ':'}`, ...lines]
  })
}

/** A decision tree, drawn with lines; a branch that goes on without doing anything says so. */
export function tree(trade: Trade, voice: Voice, steps: Block): string[] {
  return treeBlock(trade, voice, steps, undefined, '')
}

function treeBlock(trade: Trade, voice: Voice, block: Block, list: string | undefined, indent: string): string[] {
  return block.flatMap((node, place) => {
    const isLast = place === block.length - 1
    const { head, arms } = say(trade, voice, node, list)
    const inside = `${indent}${isLast ? '   ' : '│  '}`
    const lines = arms.flatMap((arm, number): string[] => {
      const isLastArm = number === arms.length - 1
      const below = `${inside}${isLastArm ? '   ' : '│  '}`
      const steps = treeBlock(trade, voice, arm.block, arm.list, below)
      return [`${inside}${isLastArm ? '└─' : '├─'} [${arm.label}]${arm.block.length === 0 ? ` ${voice.nothing}` : ''}`, ...steps]
    })
    return [`${indent}${isLast ? '└─' : '├─'} ${head}`, ...lines]
  })
}
