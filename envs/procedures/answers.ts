import { type AnswerPlay, canonical, type Grade, type Json, type Scenario } from '../../core/index.ts'
import { boundaryCases } from './boundaries.ts'
import { chanceOf, guessOf } from './guess.ts'
import { behaviour } from './interpreter.ts'
import { readWorkflow, type Workflow } from './language.ts'
import { taskOf } from './state.ts'
import { promptOf } from './text/prompt.ts'
import type { Trade } from './trade.ts'
import { faultOf } from './validation.ts'

export const answerComponents: Readonly<Record<string, string>> = {
  form: 'The answer is a workflow of the language that fits the trade.',
  equal: 'The workflow does what the procedure does, in every case that was tried.',
}

/** The world in one step: the procedure's text, and the workflow that it is as JSON. */
export const answer: AnswerPlay = {
  prompt: (scenario) => promptOf(taskOf(scenario).trade, taskOf(scenario).workflow, scenario.instruction),
  judge(scenario, text) {
    const { trade, workflow } = taskOf(scenario)
    const said = readAnswer(trade, text)
    return typeof said === 'string' ? { reward: 0, components: { form: 0, equal: 0 } } : grade(trade, workflow, said)
  },
  witness: (scenario) => workflowText(taskOf(scenario).workflow),
  guess: (scenario, draws) => workflowText(guessOf(taskOf(scenario).trade, draws)),
  chance: (scenario) => chanceFor(scenario),
}

function chanceFor(scenario: Scenario): number {
  const { trade, workflow } = taskOf(scenario)
  return chanceOf(trade, workflow)
}

/** Judges a workflow by running it and the procedure on the boundary cases; it is wrong from the first difference on. */
export function grade(trade: Trade, right: Workflow, said: Workflow): Grade {
  const equal = isSame(right, said) || isEqual(trade, right, said)
  return { reward: equal ? 1 : 0, components: { form: 1, equal: equal ? 1 : 0 } }
}

function isSame(right: Workflow, said: Workflow): boolean {
  return canonical(right as unknown as Json) === canonical(said as unknown as Json)
}

function isEqual(trade: Trade, right: Workflow, said: Workflow): boolean {
  for (const { matter, right: wanted } of boundaryCases(trade, right)) if (behaviour(trade, said, matter) !== wanted) return false
  return true
}

const textMax = 200_000

/** The workflow of an answer, or a sentence that says why it has none. It takes any text and never throws. */
export function readAnswer(trade: Trade, text: string): Workflow | string {
  if (text.length > textMax) return `It is longer than ${textMax} characters.`
  const lines = text.split('\n')
  const marker = lines.findLastIndex((line) => /^\W{0,4}workflow\W{0,4}$/i.test(line.trim()))
  const wanted = lines.slice(marker + 1).filter((line) => !line.trimStart().startsWith('```'))
  const value = parsed(wanted.join('\n'))
  if (value === undefined) return 'It is no JSON.'
  const workflow = readWorkflow(value)
  return typeof workflow === 'string' ? workflow : (faultOf(trade, workflow) ?? workflow)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function workflowText(workflow: Workflow): string {
  return JSON.stringify(workflow)
}
