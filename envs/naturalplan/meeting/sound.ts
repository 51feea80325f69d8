import type { Friends } from './item.ts'
import { readSteps, type Step } from './reading.ts'
import { timeText } from './text.ts'

/** Why an answer is no plan that meets as many friends as can be met, in a sentence; undefined where it is one. */
export function unsoundMeetings(friends: Friends, most: number, text: string): string | undefined {
  const steps = readSteps(friends, text)
  if (!steps.some(({ kind }) => kind === 'meet'))
    return 'It has no sentences such as "You meet NAME for 30 minutes from 1:00PM to 1:30PM."'
  const play: Play = { friends, place: friends.start.place, now: friends.start.time, met: new Set() }
  for (const step of steps) {
    const problem = take(play, step)
    if (problem !== undefined) return problem
  }
  return play.met.size === most ? undefined : `It meets ${play.met.size} friends, and ${most} can be met.`
}

interface Play {
  readonly friends: Friends
  readonly met: Set<string>
  place: string
  now: number
}

type Meeting = Extract<Step, { kind: 'meet' }>

function take(play: Play, step: Step): string | undefined {
  if (step.kind === 'meet') return meet(play, step)
  if (step.kind === 'wait') play.now = Math.max(play.now, step.until)
  else if (step.kind === 'travel') return travel(play, step.place)
  else if (step.place !== play.friends.start.place) return `It starts at ${step.place}, and not at ${play.friends.start.place}.`
  return undefined
}

function travel(play: Play, place: string | undefined): string | undefined {
  if (place === undefined) return 'It travels to a place that the task does not name.'
  const minutes = place === play.place ? 0 : play.friends.travel.get(play.place)?.get(place)
  if (minutes === undefined) return `The task does not say how long it takes from ${play.place} to ${place}.`
  play.now += minutes
  play.place = place
  return undefined
}

/** A meeting without times begins as soon as both are there, and lasts as long as it says or must. */
function meet(play: Play, { name, from: stated, to, minutes }: Meeting): string | undefined {
  const friend = play.friends.byName.get(name)!
  if (play.place !== friend.place) return `It meets ${name} at ${play.place}, who is at ${friend.place}.`
  const from = stated ?? Math.max(play.now, friend.from)
  const end = to ?? from + (minutes ?? friend.minutes)
  if (from < play.now) return `It meets ${name} from ${timeText(from)}, and is there at ${timeText(play.now)} only.`
  if (from < friend.from || end > friend.to) {
    return `It meets ${name} from ${timeText(from)} to ${timeText(end)}, who is there from ${timeText(friend.from)} to ${timeText(friend.to)}.`
  }
  if (Math.min(end - from, minutes ?? end - from) < friend.minutes)
    return `It meets ${name} for less than ${friend.minutes} minutes.`
  play.now = end
  play.met.add(name)
  return undefined
}
