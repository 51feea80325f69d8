import type { Trip } from './item.ts'
import { eventSentences, fill, staySentences } from './sentences.ts'
import type { Visit } from './solver.ts'

/** A plan in the form that answers have. */
export function planText(visits: readonly Visit[]): string {
  const lines = visits.flatMap(({ city, from, to }, place) => [
    ...(place === 0 ? [] : [`**Day ${from}:** Fly from ${visits[place - 1]!.city} to ${city}.`]),
    `**Day ${from}-${to}:** Visit ${city} for ${to - from + 1} days.`,
  ])
  return [`A plan for visiting the ${visits.length} European cities for ${visits.at(-1)!.to} days:`, '', ...lines].join('\n')
}

/** How a task is worded where several wordings do: for each stay the sentence of its length and that of its event. */
export interface Wording {
  readonly stay: number
  readonly event: number
}

/** A task in words. Links are in the order in which they are listed. */
export function promptText({ days, stays }: Trip, links: readonly string[], wordings: readonly Wording[]): string {
  const sentences = stays.flatMap(({ city, days, window }, place) => {
    const { stay, event } = wordings[place]!
    const length = fill(staySentences[stay]!, { city, days })
    return window ? [length, fill(eventSentences[event]!, { city, from: window[0], to: window[1] })] : [length]
  })
  return [
    `Your journey takes you through ${stays.length} European cities for ${days} days in total, each of them once, by direct flights alone. ${sentences.join(' ')}`,
    `Direct flights (both ways, unless it says "from"):\n${links.join(', ')}.`,
    `Plan the whole journey. A day on which you fly counts in both cities. ${form}`,
  ].join('\n\n')
}

const form =
  'Begin with a line that has the words "European cities for N days"; then write a line for each stay and a line for each flight, in order, such as "**Day 1-3:** Visit X for 3 days." and "**Day 3:** Fly from X to Y."'
