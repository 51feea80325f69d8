import { PythonError } from '../../python/index.ts'
import { minutesOf, strip } from '../python-text.ts'
import type { Friends } from './item.ts'

/** The steps of an answer as the official evaluator takes it apart: at every full stop, after the first `SOLUTION:`. */
export function stepsOf(text: string): string[] {
  const mark = 'SOLUTION:'
  const start = text.indexOf(mark)
  return text
    .slice(start < 0 ? 0 : start + mark.length)
    .split('.')
    .map(strip)
    .filter((step) => step !== '')
}

/**
 * How many friends a plan meets when the official evaluator plays it: by the item's travel times and durations, up to the first
 * step that does not fit. Raises a KeyError or an IndexError where the evaluator would break off.
 */
export function meetingsOf(friends: Friends, steps: readonly string[]): number {
  const play: Play = { friends, place: friends.start.place, now: friends.start.time, met: new Set(), score: 0 }
  for (const step of steps) {
    try {
      take(play, step)
    } catch (problem) {
      if (problem instanceof PythonError && problem.type === 'ValueError') break
      throw problem
    }
  }
  return play.score
}

interface Play {
  readonly friends: Friends
  readonly met: Set<string>
  place: string
  /** Minutes since midnight of the first day. */
  now: number
  score: number
}

function take(play: Play, step: string): void {
  if (step.startsWith('You start')) return
  if (step.startsWith('You travel')) travel(play, strip(between(step, 'travel to ', ' in')))
  else if (step.startsWith('You wait')) wait(play, minutesOf(strip(between(step, 'wait until ', '.'))))
  else if (step.startsWith('You meet')) meet(play, strip(between(step, 'meet ', ' for')))
  else throw new PythonError('ValueError', 'Unknown plan format')
}

/** `step.split(after)[1].split(before)[0]` of Python. */
function between(step: string, after: string, before: string): string {
  const part = step.split(after)[1]
  if (part === undefined) throw new PythonError('IndexError', 'list index out of range')
  return part.split(before)[0]!
}

function travel(play: Play, place: string): void {
  const minutes = play.friends.travel.get(play.place)?.get(place)
  if (minutes === undefined) throw new PythonError('KeyError', place)
  play.now += minutes
  play.place = place
}

function wait(play: Play, until: number): void {
  if (until <= play.now) throw new PythonError('ValueError', 'Cannot go backwards in time')
  play.now = until
}

function meet(play: Play, name: string): void {
  if (play.met.has(name)) throw new PythonError('ValueError', `${name} is met already`)
  play.met.add(name)
  const friend = play.friends.byName.get(name)
  if (!friend) throw new PythonError('KeyError', 'meeting_time')
  const end = play.now + friend.minutes
  if (play.place !== friend.place || play.now < friend.from || end > friend.to) {
    throw new PythonError('ValueError', 'Invalid meeting time or location')
  }
  play.score += 1
  play.now = end
}
