import type { Spot } from '../../dialogue/spots.ts'

/** How it is said where a cable runs: `the cable that goes from the fibre box to the router`. */
const running =
  /^(?:(?:that|which|is|runs|goes|comes|leads|running|going|coming|leading|connecting|connects|joining|joins|linking|links|out|all|the|way|between|from|of|to|into|in|at|on) )*(?:between|from|of|to|into|in|at|on|connecting|connects|joining|joins|linking|links|behind) /
const reach = 14

/** The spots of a part, where a cable whose ends are told is known for what it is. */
export function cablesKnown(words: readonly string[], spots: readonly Spot[]): Spot[] {
  return spots.map((spot) => {
    if (spot.concept !== 'cable') return spot
    const after = words.slice(spot.end, spot.end + reach)
    if (!running.test(`${after.join(' ')} `)) return spot
    const ends = spots.filter(({ start }) => start >= spot.end && start < spot.end + reach).map(({ concept }) => concept)
    const kind = kindOf((end) => ends.includes(end), after.includes('wall'))
    return kind === undefined ? spot : { ...spot, concept: kind }
  })
}

/** Which cable has these ends. */
export function kindOf(has: (end: string) => boolean, inWall = false): string | undefined {
  if (has('port') || has('internet_port') || has('lan_port') || has('input')) return undefined
  const kinds = [
    ...(has('socket') || inWall ? ['line_cable'] : []),
    ...(has('laptop') ? ['lan_cable'] : []),
    ...(has('tv') || has('box') ? ['hdmi_cable'] : []),
  ]
  return kinds.length === 1 ? kinds[0] : undefined
}
