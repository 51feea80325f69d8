import type { Friends } from './item.ts'

/** A step of a plan, times in minutes since midnight. */
export type Step =
  | { readonly kind: 'start' | 'travel'; readonly place: string | undefined }
  | { readonly kind: 'wait'; readonly until: number }
  | {
      readonly kind: 'meet'
      readonly name: string
      readonly from: number | undefined
      readonly to: number | undefined
      readonly minutes: number | undefined
    }

const time = String.raw`(\d{1,2})(?::(\d{2}))? ?(?:([ap])\.? ?m\b)?`
const timePattern = new RegExp(`\\b${time}`, 'gi')
const lengthPattern = /\bfor (?:at least )?(\d{1,4}) ?(minutes?|mins?|hours?)\b/i

/**
 * The steps of an answer, in order, after the last `SOLUTION:`. Sentences may be split and spelled as one likes: what counts is
 * `start at PLACE`, `travel to PLACE`, `wait until TIME` and `meet NAME`, with times such as 2:45PM, 2:45 p.m. or 14:45.
 */
export function readSteps(friends: Friends, text: string): Step[] {
  const plan = text.slice(text.toLowerCase().lastIndexOf('solution:') + 1).replace(/\s+/g, ' ')
  const { pattern, placeNamed, friendNamed } = stepPattern(friends)
  const found = [...plan.matchAll(pattern)]
  return found.flatMap((match, number): Step[] => {
    const { start, travel, until, you, name } = match.groups!
    if (until !== undefined) return [{ kind: 'wait', until: timesIn(until)[0]! }]
    if (name === undefined) return [{ kind: start === undefined ? 'travel' : 'start', place: placeNamed(start ?? travel ?? '') }]
    const details = plan.slice(match.index + match[0].length, found[number + 1]?.index).slice(0, 120)
    const length = lengthPattern.exec(details)
    const [from, to] = timesIn(length ? details.replace(length[0], '') : details)
    if (you === undefined && !length && from === undefined) return []
    const minutes = length ? Number(length[1]) * (/^h/i.test(length[2]!) ? 60 : 1) : undefined
    return [{ kind: 'meet', name: friendNamed(name), from, to, minutes }]
  })
}

function stepPattern({ friends, travel, start }: Friends) {
  const places = new Map(
    [start.place, ...travel.keys(), ...friends.map(({ place }) => place)].map((place) => [place.toLowerCase(), place]),
  )
  const names = new Map(friends.map(({ name }) => [name.toLowerCase(), name]))
  const [anyPlace, anyName] = [anyOf(places), anyOf(names)]
  const pattern = new RegExp(
    [
      `\\bstart(?:ing)? (?:at|from|in) (?:the )??(?<start>${anyPlace})\\b`,
      `\\btravel(?:ing)? (?:back )?(?:from (?:${anyPlace}) )?to (?:(?:the )??(?<travel>${anyPlace})\\b|\\w)`,
      `\\bwait (?:\\w{1,20} ){0,4}?until (?<until>${time.replaceAll(/\((?!\?)/g, '(?:')})`,
      `(?<you>\\byou )?\\bmeet (?:with )?(?<name>${anyName})\\b`,
    ].join('|'),
    'gi',
  )
  return {
    pattern,
    placeNamed: (written: string) => places.get(written.toLowerCase()),
    friendNamed: (written: string) => names.get(written.toLowerCase())!,
  }
}

/** A pattern for any of some names, longer ones first. */
function anyOf(names: ReadonlyMap<string, string>): string {
  const longestFirst = [...names.keys()].sort((left, right) => right.length - left.length)
  return longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}

/** The times of day in a text; a number alone is none. */
function timesIn(text: string): number[] {
  return [...text.matchAll(timePattern)].flatMap(([, hours, minutes, half]) => {
    if (minutes === undefined && half === undefined) return []
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return [hour * 60 + Number(minutes ?? 0)]
  })
}
