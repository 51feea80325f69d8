import type { Item, Plot } from './kit.ts'
import { away, review, talk } from './meetings.ts'
import { cut, order, orders, quote, rest } from './money.ts'
import { forward, ledger, scans, vote } from './papers.ts'
import { code, duty, note, tell, triage } from './people.ts'

/** What a task can be made of; `undefined` where there is nothing yet that the plot could use. */
export const plots: Readonly<Record<string, (plot: Plot) => Item | undefined>> = {
  quote,
  cut,
  order,
  rest,
  orders,
  duty,
  code,
  triage,
  note,
  tell,
  review,
  talk,
  away,
  ledger,
  scans,
  vote,
  forward,
}

/** Plots in which something changes while the desk is at work. */
export const changing: readonly string[] = ['quote', 'cut', 'review', 'talk', 'vote', 'code']
