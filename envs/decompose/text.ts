import type { Draws } from '../../core/index.ts'
import type { Edge, Graph } from './graph.ts'
import type { PlanTool, Problem, Taken } from './problem.ts'

/** The task in words, without the tools. */
export function instructionOf({ noun, parts, given, wanted }: Problem, draws: Draws): string {
  const have = listed(given.map(({ kind, of }) => (of === 'whole' ? `the ${kind}` : `the ${kind} of each ${noun}`)))
  const wish = listed(wishesOf(wanted, parts, noun))
  const about = parts.length === 0 ? '' : `This is about ${parts.length} ${pluralOf(noun)}: ${listed(parts)}. `
  const wordings = [
    `${about}You have ${have}. Make ${wish}.`,
    `${about}What is needed in the end: ${wish}. What is there already: ${have}.`,
    `${about}Starting from ${have}, we would like to get ${wish}.`,
  ]
  return draws.pick(wordings)
}

function wishesOf(wanted: Problem['wanted'], parts: readonly string[], noun: string): string[] {
  const names = [...new Set(wanted.map(({ kind }) => kind))]
  return names.map((kind) => {
    const wishes = wanted.filter((wish) => wish.kind === kind).flatMap(({ part }) => part ?? [])
    if (wishes.length === 0) return `the ${kind}`
    return wishes.length === parts.length ? `the ${kind} of each ${noun}` : `the ${kind} of ${listed(wishes)} alone`
  })
}

/** The whole task, with the form in which the answer is wanted. */
export function promptOf(problem: Problem, instruction: string): string {
  const tools = problem.tools.map((tool) => `- ${toolText(tool, problem.noun)}`)
  const perPart = problem.parts.length === 0 ? [] : [rulesOfParts(problem.noun)]
  return [instruction, '', 'Tools:', ...tools, '', ...rules, ...perPart, '', ...form].join('\n')
}

function toolText({ name, takes, makes }: PlanTool, noun: string): string {
  const which = takes.some(({ of }) => of === 'part') ? 'that' : 'one'
  return `${name}: takes ${listed(takes.map((taken) => takenText(taken, noun)))}; makes the ${makes.kind}${
    makes.of === 'part' ? ` of ${which} ${noun}` : ''
  }`
}

function takenText({ kind, of }: Taken, noun: string): string {
  if (of === 'whole') return `the ${kind}`
  return of === 'every' ? `the ${kind} of every ${noun}` : `the ${kind} of one ${noun}`
}

const rules: readonly string[] = [
  'Write the plan with the fewest steps: a graph whose nodes are steps and whose edges are needs. A step is one call of a tool; it can be',
  'carried out when there is all that it takes, from the start or from steps before it. A result may be used by any number of steps.',
  'An edge (a,b) says that b needs what a makes. Leave out an edge (a,b) where other edges lead from a to b already.',
  'An edge (START,a) stands for each step that needs no other step, and an edge (a,END) for each step that no other step needs.',
]

function rulesOfParts(noun: string): string {
  return `A tool that makes a result of one ${noun} takes all that is of one ${noun} from the same one, and a step for each; the node names the tool alone.`
}

const form: readonly string[] = [
  'Answer with the plan alone, in this form (the numbering is free):',
  '1: <tool>',
  '2: <tool>',
  'Edges: (START,1) (1,2) (2,END)',
  'The same as JSON: {"nodes": ["<tool>", "<tool>"], "edges": [["START", 1], [1, 2], [2, "END"]]}',
  'You may think first; then write a line "PLAN:" and the plan after it.',
]

/** A graph in the form in which an answer is wanted. */
export function planText({ tools, edges }: Graph): string {
  const nodes = tools.map((tool, place) => `${place + 1}: ${tool}`)
  return [...nodes, `Edges: ${edges.map((edge) => edgeText(edge, tools.length)).join(' ')}`].join('\n')
}

function edgeText([from, to]: Edge, size: number): string {
  return `(${from === 0 ? 'START' : from},${to === size + 1 ? 'END' : to})`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function pluralOf(noun: string): string {
  return noun === 'branch' ? 'branches' : `${noun}s`
}
