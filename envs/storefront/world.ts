import { z } from 'zod'
import { defineWorld, gradeByWitness } from '../../core/index.ts'
import { ambiguous } from './ambiguity.ts'
import { catalogues, makeShop } from './base.ts'
import { notesIn } from './notes.ts'
import { generator } from './scenarios.ts'
import { type Goal, Goal as GoalSchema, Script } from './script.ts'
import { shop } from './state.ts'
import { tools } from './tools/index.ts'
import { user } from './user.ts'

/** A shop's customer service: a user with wishes, a policy, a database of orders. */
export const storefront = defineWorld({
  id: 'storefront',
  version: 1,
  family: 'customer service',
  summary:
    'An agent of an online shop serves a customer: orders to cancel, change, exchange or return, and requests to refuse, under a written policy.',
  texts: ['policy.md'],
  load: (texts) => ({
    policy: texts['policy.md']!,
    bases: { small: () => makeShop('small'), standard: () => makeShop('standard'), large: () => makeShop('large') },
  }),
  options: {
    catalogue: z
      .enum(Object.keys(catalogues) as [keyof typeof catalogues])
      .default('standard')
      .describe('How large the shop of drawn scenarios is: small has 100 orders, standard 1,000, large 10,000.'),
  },
  generator,
  state: shop,
  tools,
  user,
  script: Script,
  goal: GoalSchema,
  ambiguous,
  users: ['scripted', 'external'],
  clock: { start: '2026-03-02T09:00:00Z', turn: 20 },
  turns: 40,
  components: {
    outcome: 'Everything in the shop that should have changed has changed as it should.',
    clean: 'Nothing else has changed.',
    policy: 'No call broke the policy: the owner was identified and had said yes to that very thing.',
    said: 'The customer heard what it had to hear: what was done, what was refused, what it asked for.',
    discreet: "Nobody was told another's data, or anything before it was identified.",
  },
  grade(grading) {
    const { heard } = notesIn(grading.episode.memory)
    const { said } = grading.episode.origin.scenario.goal as unknown as Goal
    return gradeByWitness(grading, {
      said: said.every((entry) => heard.includes(entry)) && answersOnce(heard) ? 1 : 0,
      discreet: heard.includes('secret') || heard.includes('early') ? 0 : 1,
    })
  },
})

const answersOnce = (heard: readonly string[]): boolean =>
  new Set(heard.map((entry) => entry.split(' ').slice(0, 2).join())).size === heard.length
