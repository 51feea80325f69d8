import type { Scenario } from '../../core/index.ts'
import type { Literal } from './language.ts'
import { type Desk, taskOf } from './state.ts'

/** The facts of the case, which effects fail and what approvers answer, and the ledger so far. */
export function picture({ matter, ledger, end }: Desk, scenario: Scenario): string {
  const { facts, lists, fails, approvals } = matter.value
  const { trade } = taskOf(scenario)
  const width = Math.max(...Object.keys(facts).map((name) => name.length), 10)
  const counted = (name: string, value: Literal): string => {
    const fact = trade.facts[name]
    if (fact?.kind !== 'reached') return String(value)
    const most = fact.most
    return Number(value) > most ? 'never' : `after ${value} times ${fact.after}`
  }
  const entries = ledger.keys().map((key) => ledger.get(key)!)
  return [
    `CASE: ${trade.title}`,
    ...Object.entries(facts).map(([name, value]) => `  ${name.padEnd(width)}  ${counted(name, value)}`),
    ...Object.entries(lists).flatMap(([name, items]) => [`  ${name}:`, ...items.map((item) => `    ${fieldsText(item)}`)]),
    ...Object.entries(approvals).map(([name, granted]) => `  the ${name} ${granted ? 'approves' : 'refuses'}`),
    ...(fails.length > 0 ? [`  fails: ${fails.join(', ')}`] : []),
    '',
    'LEDGER',
    ...(entries.length === 0 ? ['  nothing yet'] : []),
    ...entries.map(({ number, tool, given, result }) => `  ${number} ${tool}(${fieldsText(given)}) ${result}`),
    ...(end.value.outcome === '' ? [] : [`  ended: ${end.value.outcome}`]),
    '',
  ].join('\n')
}

function fieldsText(fields: Readonly<Record<string, Literal>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
}
