import type { Json, Patch, Twin } from '../../core/index.ts'
import { type Case, type Item, type Moment, type Run, run } from './interpreter.ts'
import type { Literal, Workflow } from './language.ts'
import { eventsOf, eventText } from './trace.ts'
import type { Trade } from './trade.ts'
import { guardedIn } from './uses.ts'
import { witnessOf } from './witness.ts'

/** A case in which one guard on the way goes another way, because one thing that is observed differs. */
export interface Flip {
  readonly branch: string
  readonly matter: Case
}

/** For every guard on a case's way the nearest case in which it goes otherwise and something else is right, where there is one. */
export function* flipsOf(trade: Trade, workflow: Workflow, matter: Case): Generator<Flip> {
  const known = watched(trade, workflow, matter)
  const branches = new Set<string>()
  const cases = new Set<string>()
  for (const place of known.moments.keys()) {
    for (const { name, changed } of changesAt(trade, workflow, matter, known.moments, place)) {
      if (!goesOtherwise(known, watched(trade, workflow, changed), place)) continue
      const text = JSON.stringify(changed)
      if (!cases.has(text)) {
        const branch = nameOf(name, branches)
        branches.add(branch)
        yield { branch, matter: changed }
      }
      cases.add(text)
      break
    }
  }
}

export function patchOf(trade: Trade, matter: Case): Patch {
  return { matter: { trade: trade.id, ...matter } as unknown as Json }
}

/** The twins of a case: what is asked stays, and another plan is right. */
export function twinsOf(trade: Trade, workflow: Workflow, matter: Case): Twin[] {
  return [...flipsOf(trade, workflow, matter)].map(({ branch, matter: changed }) => ({
    branch,
    patch: patchOf(trade, changed),
    witness: witnessOf(trade, workflow, changed),
  }))
}

interface Watched {
  readonly moments: readonly Moment[]
  readonly ran: Run
}

function watched(trade: Trade, workflow: Workflow, matter: Case): Watched {
  const moments: Moment[] = []
  const ran = run(trade, workflow, matter, (moment) => void moments.push(moment))!
  return { moments, ran }
}

interface Change {
  readonly name: string
  readonly changed: Case
}

/** The cases that differ in one thing that the decision in this place looks at, nearest values first. */
function changesAt(trade: Trade, workflow: Workflow, matter: Case, moments: readonly Moment[], place: number): Change[] {
  const moment = moments[place]!
  if (moment.kind !== 'decision') return []
  const { node } = moment
  if ('approve' in node) {
    const approvals = { ...matter.approvals, [node.approve]: !matter.approvals[node.approve] }
    return [{ name: `approval ${node.approve}`, changed: { ...matter, approvals } }]
  }
  if ('do' in node) {
    const fails = matter.fails.includes(node.do) ? matter.fails.filter((tool) => tool !== node.do) : [...matter.fails, node.do]
    return [{ name: `fails ${node.do}`, changed: { ...matter, fails } }]
  }
  const { values } = guardedIn(trade, workflow)
  return lookedAt(moments, place).flatMap((looked): Change[] => {
    if (looked.kind === 'fact') {
      const near = nearest(values.get(looked.name) ?? [], matter.facts[looked.name]!)
      return near.map((value) => ({
        name: looked.name,
        changed: { ...matter, facts: { ...matter.facts, [looked.name]: value } },
      }))
    }
    const { list, id, field } = looked
    const items = matter.lists[list] ?? []
    const item = items.find((one) => one['id'] === id)
    return nearest(values.get(`${list}.${field}`) ?? [], item?.[field] ?? '').map((value) => {
      const other = items.map((one): Item => (one['id'] === id ? { ...one, [field]: value } : one))
      return { name: `${list} ${id} ${field}`, changed: { ...matter, lists: { ...matter.lists, [list]: other } } }
    })
  })
}

/** What was looked at for a decision: since the last thing that happened before it. */
function lookedAt(moments: readonly Moment[], place: number): Extract<Moment, { kind: 'fact' | 'item' }>[] {
  const before = moments.slice(0, place)
  const since = before.findLastIndex(({ kind }) => kind === 'event' || kind === 'decision' || kind === 'list')
  return before.slice(since + 1).flatMap((moment) => (moment.kind === 'fact' || moment.kind === 'item' ? [moment] : []))
}

function nearest(values: readonly Literal[], from: Literal): Literal[] {
  const others = values.filter((value) => value !== from)
  if (typeof from !== 'number') return others
  return others.sort((one, other) => Math.abs(Number(one) - from) - Math.abs(Number(other) - from))
}

/** Whether a changed case comes to the same decision, turns the other way there, and has something else as its right end. */
function goesOtherwise(known: Watched, changed: Watched, place: number): boolean {
  const number = known.moments.slice(0, place).filter(({ kind }) => kind === 'decision').length
  const [decision, other] = [known.moments[place]!, changed.moments.filter(({ kind }) => kind === 'decision')[number]]
  if (decision.kind !== 'decision' || other?.kind !== 'decision') return false
  if (other.node !== decision.node || other.taken === decision.taken) return false
  return partWays(known.ran, changed.ran)
}

/** Whether no doings can be right for both: they do something, and not equally often the same or not to the same outcome. */
export function partWays(one: Run, other: Run): boolean {
  const [mine, theirs] = [one, other].map(({ trace }) => eventsOf(trace).map(eventText).sort())
  if (mine!.length === 0 || theirs!.length === 0) return false
  return one.end !== other.end || mine!.join('\n') !== theirs!.join('\n')
}

const branchMax = 56

function nameOf(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, branchMax)
  let branch = plain
  for (let number = 2; taken.has(branch); number++) branch = `${plain}-${number}`
  return branch
}
