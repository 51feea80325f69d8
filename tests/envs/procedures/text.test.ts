import { describe, expect, test } from 'vitest'
import { excerptsOf } from '../../../envs/procedures/excerpts.ts'
import type { Workflow } from '../../../envs/procedures/language.ts'
import { instructionOf, procedureText, styles } from '../../../envs/procedures/text/procedure.ts'
import { voices } from '../../../envs/procedures/text/voices.ts'
import { toolNames } from '../../../envs/procedures/tools.ts'
import { trades } from '../../../envs/procedures/trades/index.ts'
import { mutants } from './mutants.ts'
import { readNumbered, readTables } from './reader.ts'

const wordings = voices.map((_, voice) => voice)

/** A workflow with its keys in one order, and without what says nothing: an else that is empty. */
function plain(workflow: Workflow): unknown {
  return JSON.parse(
    JSON.stringify(workflow, (key, value) => {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
      const fields = Object.entries(value).filter(
        ([name, held]) => !(name === 'else' && Array.isArray(held) && held.length === 0),
      )
      return key === 'with' ? value : Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
    }),
  )
}

describe.each(trades.map((trade) => ({ id: trade.id, trade })))('the text of $id', ({ trade }) => {
  const { workflow } = trade

  test('is read back from the numbered list and from the tables, in every wording, whole and in part', () => {
    for (const excerpt of excerptsOf(trade)) {
      for (const voice of wordings) {
        expect(plain(readNumbered(trade, procedureText(trade, excerpt.workflow, 'numbered', voice)))).toEqual(
          plain(excerpt.workflow),
        )
        expect(plain(readTables(trade, procedureText(trade, excerpt.workflow, 'table', voice)))).toEqual(plain(excerpt.workflow))
      }
    }
  })

  test('differs in every style and wording from that of every procedure with one mistake', () => {
    for (const style of styles) {
      for (const voice of wordings) {
        const right = procedureText(trade, workflow, style, voice)
        const same = mutants(trade, workflow).filter((mutant) => procedureText(trade, mutant.workflow, style, voice) === right)
        expect(same.map(({ name }) => `${style} ${voice}: ${name}`)).toEqual([])
      }
    }
  })

  test('names no tool and no fact by its inside name, and binds', () => {
    const inside = [...toolNames(trade), ...Object.keys(trade.facts)].filter((name) => name.includes('_'))
    for (const style of styles) {
      for (const voice of wordings) {
        const text = instructionOf(trade, workflow, style, voice)
        expect(inside.filter((name) => text.includes(name))).toEqual([])
        expect(text).toMatch(/\bmust\b/)
        expect(text).not.toMatch(/undefined|\{|\}/)
      }
    }
  })

  test('has a name of its own for every fact and effect', () => {
    const fields = Object.values(trade.lists).flatMap((list) => Object.values(list.fields))
    const labels = [...Object.values(trade.facts), ...fields].flatMap((fact) =>
      'label' in fact ? [fact.label] : [fact.yes, fact.no],
    )
    const phrases = Object.values(trade.effects).map(({ phrase }) => phrase)
    expect(new Set(labels).size).toBe(labels.length)
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(labels.filter((label) => / and | or |[()|]/.test(label))).toEqual([])
  })
})
