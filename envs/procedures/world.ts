import { type ContractTerms, defineWorld } from '../../core/index.ts'
import { answerable } from '../planning/answerable.ts'
import { answer, answerComponents } from './answers.ts'
import { components, judge } from './checker.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { desk, Goal, taskOf } from './state.ts'
import { toolNames, tools } from './tools.ts'

const terms = new Map<string, ContractTerms>()

/** A written procedure with branches that depend on what is observed, carried out on a case, or written down as a workflow. */
export const procedures = defineWorld(
  answerable(
    {
      id: 'procedures',
      version: 1,
      family: 'procedural',
      summary:
        'A written procedure of one of twelve trades and one case: what must be done depends on what is observed, and every effect stays in a ledger.',
      texts: ['policy.md'],
      load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
      generator,
      state: desk,
      tools,
      goal: Goal,
      users: ['none'],
      clock: { start: '2026-03-02T09:00:00Z', turn: 30 },
      turns: 120,
      components: { ...components, ...answerComponents },
      contract(scenario, _, { policy }) {
        const { trade } = taskOf(scenario)
        const key = `${trade.id} ${policy}`
        const known = terms.get(key) ?? { policy, tools: toolNames(trade), usertools: [] }
        terms.set(key, known)
        return known
      },
      grade({ episode, database: { ledger, end } }) {
        const { trade, workflow, matter } = taskOf(episode.origin.scenario)
        return judge(trade, workflow, matter, { events: ledger.where(() => true), outcome: end.value.outcome })
      },
      picture,
    },
    answer,
  ),
)
