import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { OpenWorld } from '../../../core/index.ts'
import { dict, dumps, get, type PythonDict, type PythonValue, parseJson } from '../../../envs/python/index.ts'
import { airline } from '../../../envs/tau2/airline/world.ts'
import { mock } from '../../../envs/tau2/mock/world.ts'
import { retail } from '../../../envs/tau2/retail/world.ts'
import { goalOf } from '../../../envs/tau2/scenarios.ts'
import {
  DataProblem,
  openScoring,
  type Recording,
  readRecording,
  type Score,
  type Simulation,
  summaryOf,
} from '../../../envs/tau2/scoring/index.ts'
import { telecom } from '../../../envs/tau2/telecom/world.ts'
import { expectedLines, openOwn, openShared, withoutData, withoutExpected } from './support.ts'

interface Made {
  readonly databases: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly recordings: Readonly<Record<string, Graded>>
}

interface Graded {
  readonly tasks: string[]
  readonly results: string
  /** Why the reference broke off, and how many answers it found to be other ones, by the simulation's id. */
  readonly aborted: Readonly<Record<string, string>>
  readonly drifted: Readonly<Record<string, number>>
  readonly metrics: readonly { ids: string[]; mean: number; pass: Record<string, number> }[]
}

interface Verdict {
  readonly reward: number
  readonly reward_breakdown?: Readonly<Record<string, number>> | null
  readonly nl_assertions?: readonly { nl_assertion: string; met: boolean }[]
}

/** Another file that recordings.py made may be named, such as a longer one. */
const file = process.env['SANDTABLE_RECORDINGS'] ?? new URL('./recordings.json', import.meta.url)
const made = JSON.parse(readFileSync(file, 'utf8')) as Made

/** Grades a simulation, with what the reference's judge said where one is asked; a sentence where it cannot be graded. */
function scored(open: OpenWorld, { solo }: Recording, simulation: Simulation, verdict: Verdict | undefined): Score | string {
  try {
    const { question, score } = openScoring(open, simulation, solo)
    const said = new Map(verdict?.nl_assertions?.map(({ nl_assertion, met }) => [nl_assertion, met]))
    return score(question?.assertions.map((assertion) => ({ assertion, met: said.get(assertion) ?? false, reason: '' })))
  } catch (problem) {
    if (problem instanceof DataProblem) return problem.message
    throw problem
  }
}

/** Where the reference breaks off before it looks at the state: the simulation cannot be graded. */
const misplaced = /^Tool (message|call id)|^User messages/

describe('random recordings, graded by the reference', () => {
  const worlds = [
    ['mock', mock],
    ['solo', mock],
    ['retail', retail],
  ] as const

  test.each(worlds)('%s: every verdict, every part and every count is the same', (name, world) => {
    const { tasks, results, aborted, drifted, metrics } = made.recordings[name]!
    const open = openOwn(world, made.databases[world.domain.name]!, tasks)
    const recording = readRecording(results)
    const verdicts = (JSON.parse(results) as { simulations: { id: string; reward_info?: Verdict }[] }).simulations
    const scores: Score[] = []
    expect([recording.domain, recording.solo, recording.trials]).toEqual([world.domain.name, name === 'solo', 2])
    for (const [place, simulation] of recording.simulations.entries()) {
      const verdict = verdicts[place]!.reward_info
      const { id } = simulation
      if ('problem' in simulation) throw new Error(`${id}: ${simulation.problem}`)
      const score = scored(open, recording, simulation, verdict)
      if (verdict === undefined) {
        const reason = aborted[id]!.replace(/^\w+: /, '')
        if (misplaced.test(reason)) expect([id, score]).toEqual([id, expect.any(String)])
        else expect([id, score]).toEqual([id, expect.objectContaining({ official: 0, aborted: reason })])
        continue
      }
      if (typeof score === 'string') throw new Error(`${id}: ${score}`)
      scores.push(score)
      const { official, same } = score
      expect({ id, official, same, drifted: score.drifted }).toEqual({
        id,
        official: verdict.reward,
        same: true,
        drifted: drifted[id] ?? 0,
      })
      // A judge is not asked where nothing hangs on it.
      for (const [part, passed] of Object.entries(verdict.reward_breakdown ?? {})) {
        const own = score.parts[part.toLowerCase()] ?? (part === 'NL_ASSERTION' && official === 0 ? passed : undefined)
        expect({ id, part, passed: own }).toEqual({ id, part, passed })
      }
    }
    for (const { ids, mean, pass } of metrics) {
      const { official } = summaryOf(
        scores.filter(({ id }) => ids.includes(id)),
        recording.trials,
      )
      expect(official.mean).toBeCloseTo(mean, 12)
      expect(Object.keys(official.pass)).toEqual(Object.keys(pass))
      for (const [k, chance] of Object.entries(pass)) expect(official.pass[k]).toBeCloseTo(chance, 12)
    }
  })
})

describe.skipIf(withoutData || withoutExpected)('the golds as recordings (needs ../shared/data/tau2 and tau2-expected)', () => {
  test.each([
    [mock, 10],
    [airline, 36],
    [retail, 78],
    [telecom, 1419],
  ])('every gold plan earns what it earned in the reference: %#', { timeout: 60_000 }, (world, count) => {
    const open = openShared(world)
    const rows = expectedLines(world.domain.name).map((line) => parseJson(line) as PythonDict)
    const recording = readRecording(dumps(rows.map((row) => goldSimulation(open, row))))
    for (const [place, row] of rows.entries()) {
      const simulation = recording.simulations[place]!
      if ('problem' in simulation) throw new Error(`${simulation.id}: ${simulation.problem}`)
      const { question, score } = openScoring(open, simulation, false)
      const { official, drifted } = score(question?.assertions.map((assertion) => ({ assertion, met: true, reason: '' })))
      const reward = get(row, 'reward') ?? null
      // The expected rewards of tasks with a judge in their basis are left open; a judge that agrees makes them 1.
      expect([simulation.task, official, drifted]).toEqual([simulation.task, reward === null ? 1 : Number(dumps(reward)), 0])
    }
    expect([world.id, rows.length]).toEqual([world.id, count])
  })
})

/** A conversation in which the gold plan is carried out, with the answers that the reference gave, and every string is said. */
function goldSimulation(open: OpenWorld, row: PythonDict): PythonValue {
  const task = get(row, 'id') as string
  const { criteria, history } = goalOf(open.scenarios.get(task)!)
  const message = (role: string, fields: readonly (readonly [string, PythonValue])[]) => dict([['role', role], ...fields])
  const call = (fields: { id: string; name: string; arguments: PythonValue; requestor: string }) => dict(Object.entries(fields))
  const before = history.map(({ role, text, id, calls }) =>
    message(role, [
      ['content', text],
      ['id', id],
      [
        'tool_calls',
        calls?.map(({ id, name, requestor, arguments: given }) => call({ id, name, requestor, arguments: given })) ?? null,
      ],
    ]),
  )
  const steps = (get(row, 'steps') as PythonDict[]).flatMap((step, place) => {
    const [requestor, name] = [get(step, 'requestor') as string, get(step, 'name') as string]
    const made = call({ id: String(place), name, arguments: get(step, 'arguments')!, requestor })
    return [
      message(requestor, [['tool_calls', [made]]]),
      message('tool', [
        ['id', String(place)],
        ['content', get(step, 'content')!],
      ]),
    ]
  })
  const said = message('assistant', [['content', (criteria?.communicate ?? []).join('\n')]])
  return dict([
    ['task_id', task],
    ['termination_reason', 'user_stop'],
    ['messages', [...before, ...steps, said]],
  ])
}
