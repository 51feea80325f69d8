import type { Friends, MeetingItem } from './item.ts'

/** A time in the form of the benchmark, such as 2:45PM. */
export function timeText(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minutes % 60).padStart(2, '0')}${hour < 12 ? 'AM' : 'PM'}`
}

/** A plan that meets friends in an order, each as early and as briefly as can be, sentence by sentence. */
export function planSentences({ start, friends, travel }: Friends, order: readonly number[]): string[] {
  let [place, now] = [start.place, start.time]
  const sentences = [`You start at ${place} at ${timeText(now)}.`]
  for (const friend of order.map((number) => friends[number]!)) {
    if (friend.place !== place) {
      const minutes = travel.get(place)!.get(friend.place)!
      now += minutes
      place = friend.place
      sentences.push(`You travel to ${place} in ${minutes} minutes and arrive at ${timeText(now)}.`)
    }
    if (now < friend.from) {
      now = friend.from
      sentences.push(`You wait until ${timeText(now)}.`)
    }
    const end = now + friend.minutes
    sentences.push(`You meet ${friend.name} for ${friend.minutes} minutes from ${timeText(now)} to ${timeText(end)}.`)
    now = end
  }
  return sentences
}

/** A task in words. */
export function promptText({ constraints: [start, ...friends], dist_matrix: matrix }: Omit<MeetingItem, 'prompt_0shot'>): string {
  const ways = Object.entries(matrix).flatMap(([from, row]) =>
    Object.entries(row).map(([to, minutes]) => `${from} to ${to}: ${minutes}.`),
  )
  const people = friends.map(([name, place, window, minutes]) => {
    const [from, to] = window.split(' to ')
    return `${name} will be at ${place} from ${from} to ${to}. You'd like to meet ${name} for a minimum of ${minutes} minutes.`
  })
  return [
    'You have one day in town and would like to meet as many of your friends as you can.',
    `How many minutes it takes to get from one place to another:\n${ways.join('\n')}`,
    `You arrive at ${start[0]} at ${start[1]}. ${people.join(' ')}`,
    form,
  ].join('\n\n')
}

const form =
  'Answer with a plan that begins with "SOLUTION:" and is made of these sentences alone: "You start at PLACE at TIME." "You travel to PLACE in N minutes and arrive at TIME." "You wait until TIME." "You meet NAME for N minutes from TIME to TIME."'
