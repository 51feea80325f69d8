import type { Workflow } from '../language.ts'
import { outcomesOf } from '../state.ts'
import type { Effect, Fact, Trade } from '../trade.ts'

/** The task of writing a procedure as a workflow: its text, the names that there are, and the language. */
export function promptOf(trade: Trade, workflow: Workflow, instruction: string): string {
  const lists = Object.entries(trade.lists).flatMap(([name, { plural, fields }]) => [
    `- ${name}: ${plural}, each with ${Object.entries(fields)
      .map(([field, fact]) => `"${field}" (${factText(fact)})`)
      .join(', ')}`,
  ])
  return [
    'Below is a procedure as those are told it who carry it out. Do not carry it out: write it as a workflow, which is run on many cases.',
    'It is right where it does the same as the procedure in each of them: the same effects with the same arguments, in the same order',
    'or with the same freedom of order, and to the same outcome.',
    '',
    instruction,
    '',
    'Facts, by name:',
    ...Object.entries(trade.facts).map(([name, fact]) => `- ${name}: ${factText(fact)}`),
    ...(lists.length > 0 ? ['Lists, by name:', ...lists] : []),
    'Effects, by name, with their arguments:',
    ...Object.entries(trade.effects).map(([name, effect]) => `- ${name}(${argumentsText(effect)}): ${effect.phrase}`),
    ...(trade.approvers.length > 0 ? [`Who can be asked for approval: ${trade.approvers.join(', ')}`] : []),
    `Outcomes: ${outcomesOf(workflow).join(', ')}`,
    '',
    ...language,
  ].join('\n')
}

function factText(fact: Fact): string {
  if (fact.kind === 'flag' || fact.kind === 'reached') return `true where ${fact.yes}, else false`
  if (fact.kind === 'choice') return `${fact.label}: ${fact.values.map((value) => `"${value}"`).join(', ')}`
  if (fact.kind === 'text') return `${fact.label}, a text`
  return `${fact.label}, a whole number${fact.unit ? ` of ${fact.unit}` : ''}`
}

function argumentsText({ takes }: Effect): string {
  return Object.entries(takes)
    .map(([name, taken]) =>
      taken.kind === 'choice' ? `${name}: ${taken.values.map((value) => `"${value}"`).join(' or ')}` : name,
    )
    .join(', ')
}

const language: readonly string[] = [
  'The workflow is {"steps": BLOCK, "procedures": {"<name>": BLOCK, ...}}; "procedures" may be left out. A BLOCK is a list of nodes, carried',
  'out one after the other. A VALUE is a number, a text, true, false, {"fact": "<name>"}, or inside of a forEach {"item": "<field>"}.',
  'A CONDITION is {"left": VALUE, "is": "<" or "<=" or "=" or "!=" or ">" or ">=", "right": VALUE}, {"all": [CONDITION, ...]},',
  '{"any": [CONDITION, ...]} or {"not": CONDITION}. A node is one of:',
  '- {"do": "<effect>", "with": {"<argument>": VALUE, ...}}: carries out an effect; "with" may be left out where it takes nothing',
  '- {"if": CONDITION, "then": BLOCK, "else": BLOCK}: "else" may be left out',
  '- {"switch": VALUE, "cases": [{"is": [<literal>, ...], "steps": BLOCK}, ...], "otherwise": BLOCK}: "otherwise" may be left out',
  '- {"forEach": "<list>", "steps": BLOCK}: for each item, in the order of the list',
  '- {"while": CONDITION, "most": <number>, "steps": BLOCK}: at most so many times, the condition looked at before each',
  '- {"parallel": [BLOCK, ...]}: blocks side by side; each is carried out to its end',
  '- {"try": [{"steps": BLOCK, "compensate": BLOCK}, ...], "failed": BLOCK}: parts one after the other; where an effect of one fails, the',
  '  "compensate" of those before it are carried out, the last one first, then "failed", and the parts after it are left out',
  '- {"approve": "<who>", "granted": BLOCK, "refused": BLOCK}: asks for an approval',
  '- {"call": "<name>"}: carries out the block of that name in "procedures"',
  '- {"stop": "<outcome>"}: ends the whole workflow with that outcome; without one it is "completed"',
  '',
  'Answer with the workflow as JSON alone, in this form:',
  '{"steps": [{"do": "<effect>"}, {"if": {"left": {"fact": "<name>"}, "is": "=", "right": true}, "then": [{"stop": "<outcome>"}]}]}',
  'You may think first; then write a line "WORKFLOW:" and the JSON after it.',
]
