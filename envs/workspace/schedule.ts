import type { Action } from '../../core/index.ts'
import { type Item, phaseTime, type Step } from './plots/kit.ts'

/** A plot on its way: how many of its steps are done. */
interface Progress {
  readonly item: Item
  done: number
}

/**
 * The plan of a day: the steps of all items, each in its order and after what it needs. At most `width` items are in work at a
 * time, turn by turn, so that more of them put more calls between finding a fact and using it. Before a wait all is done that
 * can be done, so that what the next news changes is there. What comes next depends on what came before and on nothing that is
 * not yet known: twins have equal plans until they are told apart.
 */
export function schedule(items: readonly Item[], width: number): Action[] {
  const progress = new Map(items.map((item) => [item.number, { item, done: 0 }]))
  const waiting = [...progress.values()]
  const open: Progress[] = []
  const actions: Action[] = []
  const call = (name: string, args: Step['call']['arguments']): number =>
    actions.push({ calls: [args === undefined ? { name } : { name, arguments: args }] })
  const isReady = ({ item, done }: Progress, phase: number): boolean => {
    const step = item.steps[done]!
    return step.phase <= phase && step.needs.every(({ plot, step: needed }) => plot < 0 || progress.get(plot)!.done > needed)
  }
  for (let [phase, turn] = [0, 0]; ; ) {
    const ready = open.filter((one) => isReady(one, phase))
    if (ready.length < width && waiting.length > 0) {
      open.push(waiting.shift()!)
      continue
    }
    if (ready.length > 0) {
      const one = ready[turn % ready.length]!
      turn += 1
      call(one.item.steps[one.done]!.call.name, one.item.steps[one.done]!.call.arguments)
      one.done += 1
      if (one.done === one.item.steps.length) open.splice(open.indexOf(one), 1)
    } else if (open.length > 0) {
      phase = Math.min(...open.map(({ item, done }) => item.steps[done]!.phase).filter((due) => due > phase))
      call('wait_until', { time: phaseTime(phase) })
      call('list_news', undefined)
    } else break
  }
  call('finish', undefined)
  return actions
}
