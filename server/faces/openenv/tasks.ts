import { z } from 'zod'
import type { OpenWorld } from '../../../core/index.ts'
import { read } from './issues.ts'

/** A task is what `reset` takes to start it. */
export type Task = { readonly split: string; readonly index: number } | { readonly split: string; readonly seed: number }

/** A question about tasks that cannot be answered: 400, 404 or 501. */
export class TaskFailure extends Error {
  override readonly name = 'TaskFailure'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const rangeMax = 10_000

const bySplit = z.strictObject({ split: z.string() })
const byIndex = z.strictObject({ split: z.string(), index: z.int() })
const byRange = z.strictObject({ split: z.string(), start: z.int().nullish(), stop: z.int().nullish() })

/** The name that a world has among OpenEnv's environments: no slash may be in it. */
export function environmentName(world: string): string {
  return world.replaceAll('/', '_')
}

export function listSplits({ splits }: OpenWorld): object[] {
  return [...splits.keys()].map((name) => ({
    name,
    type: name === 'train' || name === 'test' ? name : 'validation',
  }))
}

export const taskQuestions = ['tasks', 'num_tasks', 'task', 'task_range'] as const

/** Answers what was asked about the tasks of a split. Throws Invalid or a TaskFailure. */
export function answerTasks(open: OpenWorld, asked: (typeof taskQuestions)[number], body: unknown): object {
  switch (asked) {
    case 'num_tasks':
      return { num_tasks: countOf(open, read(bySplit, body, ['body']).split) }
    case 'tasks': {
      const { split } = read(bySplit, body, ['body'])
      return { tasks: tasksFrom(open, split, 0, countOf(open, split)), env_name: environmentName(open.world.id) }
    }
    case 'task': {
      const { split, index } = read(byIndex, body, ['body'])
      const count = idsOf(open, split)?.length ?? Number.MAX_SAFE_INTEGER
      if (index < 0 || index >= count) throw new TaskFailure(400, 'Invalid task index')
      return { task: taskAt(open, split, index) }
    }
    case 'task_range': {
      const { split, start, stop } = read(byRange, body, ['body'])
      return { tasks: tasksFrom(open, split, start ?? 0, stop ?? countOf(open, split)) }
    }
  }
}

function tasksFrom(open: OpenWorld, split: string, start: number, stop: number): Task[] {
  const last = Math.min(stop, idsOf(open, split)?.length ?? stop)
  if (start < 0 || stop < start) throw new TaskFailure(400, 'Invalid task index')
  if (last - start > rangeMax) throw new TaskFailure(400, `A range has ${rangeMax} tasks at most.`)
  return Array.from({ length: Math.max(0, last - start) }, (_, place) => taskAt(open, split, start + place))
}

function taskAt(open: OpenWorld, split: string, index: number): Task {
  return idsOf(open, split) ? { split, index } : { split, seed: index }
}

function countOf(open: OpenWorld, split: string): number {
  const ids = idsOf(open, split)
  if (ids) return ids.length
  throw new TaskFailure(501, `"${split}" is drawn from seeds and has no end: task i is seed i; name a range with its stop.`)
}

function idsOf({ splits, world }: OpenWorld, split: string): readonly string[] | undefined {
  if (splits.has(split)) return splits.get(split)
  throw new TaskFailure(404, `${world.id} has no split "${split}"; it has ${[...splits.keys()].join(', ')}.`)
}
