import { defineWorld } from '../../core/index.ts'
import { makeOffice } from './base.ts'
import { settle } from './clock.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { office } from './state.ts'
import { tools } from './tools/index.ts'

/** A day at an office desk: files, mail, calendar, tickets, chat and a budget, and news while the work goes on. */
export const workspace = defineWorld<typeof office>({
  id: 'workspace',
  version: 1,
  family: 'long-horizon',
  summary:
    'A day of office work over files, mail, calendar, tickets, chat and a budget: up to 100 and more calls that depend on each other.',
  texts: ['policy.md'],
  load: (texts) => ({ policy: texts['policy.md']!, bases: { office: makeOffice } }),
  generator,
  state: office,
  tools,
  settle,
  users: ['none'],
  clock: { start: '2026-03-02T08:00:00Z', turn: 4 },
  turns: 400,
  components: {
    outcome: 'Everything in the office that the task asks for is done, as it stands after the last news.',
    clean: 'Nothing else has changed.',
    policy: 'Always 1: this policy is kept by what is done.',
  },
  picture,
})
