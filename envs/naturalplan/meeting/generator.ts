import type { Draws } from '../../../core/index.ts'
import type { Difficulty, Drawn } from '../planning.ts'
import { friendsOf, type MeetingItem } from './item.ts'
import { optimumOf } from './solver.ts'
import { planSentences, promptText, timeText } from './text.ts'

/** From how many to how many friends a task of each difficulty has; the benchmark has one to ten. */
export const friendsIn: Readonly<Record<Difficulty, readonly [number, number]>> = {
  starter: [1, 2],
  easy: [3, 4],
  medium: [5, 6],
  hard: [7, 8],
  expert: [9, 11],
}

const places = [
  'Abbey Hill,Bakers Row,Castle Gate,Dockside,Elm Grove,Ferry Pier,Glassworks,Harbour Market,Kings Meadow,Lantern Quarter,Mill Bridge',
  'Northgate,Orchard Park,Potters Yard,Quarry Heights,River Terrace,Saddlers Lane,Tanners Green,University Square,Weavers Court',
]
  .join(',')
  .split(',')

const names = [
  'Ada Agnes Albert Alma Anton Bela Bruno Carla Cecil Clara Cora Dario Doris Edgar Elsa Emil Enzo Erik Esther Felix Flora Franz',
  'Greta Gustav Hanna Hugo Ida Igor Ilse Iris Ivan Jonas Judith Karin Klaus Lena Leo Lotte Luca Magda Marta Max Mila Nadia Nils',
  'Nora Olga Oscar Otto Paula Rita Rosa Rudi Selma Simon Sofia Stefan Tessa Theo Ursula Vera Viktor Wanda Xenia Yara Zita',
]
  .join(' ')
  .split(' ')

/** Draws a task; its golden plan meets as many friends as can be met, by the exact solver. */
export function drawMeeting(draws: Draws, difficulty: Difficulty): Drawn<MeetingItem> | undefined {
  const [least, most] = friendsIn[difficulty]
  const count = draws.integer(least, most)
  const [start, ...others] = draws.sample(places, count + 1)
  const met = draws.sample(names, count)
  const drawn = {
    num_people: count,
    constraints: [[start!, '9:00AM'], ...others.map((place, at) => drawFriend(draws, met[at]!, place))],
    dist_matrix: drawWays(draws, [start!, ...others]),
    golden_plan: [],
  } as Omit<MeetingItem, 'prompt_0shot'>
  const prompt = promptText(drawn)
  const friends = friendsOf({ ...drawn, prompt_0shot: prompt })
  const optimum = optimumOf(friends)
  if (optimum.most === 0) return undefined
  const item = { ...drawn, golden_plan: planSentences(friends, optimum.order), prompt_0shot: prompt }
  return { item, search: optimum.search }
}

/** Windows are on the quarter of an hour, between 7:00AM and 10:45PM, and long enough for the meeting. */
function drawFriend(draws: Draws, name: string, place: string): [string, string, string, number] {
  const minutes = draws.integer(1, 8) * 15
  const from = draws.integer(7 * 4, 20 * 4) * 15
  const longest = Math.floor((22 * 60 + 45 - from) / 15)
  const length = draws.integer(Math.ceil(minutes / 15), Math.min(longest, Math.ceil(minutes / 15) + 24))
  return [name, place, `${timeText(from)} to ${timeText(from + length * 15)}`, minutes]
}

/** Ways there and back differ by a few minutes, as the benchmark's do. */
function drawWays(draws: Draws, named: readonly string[]): Record<string, Record<string, number>> {
  const spots = named.map(() => [draws.integer(0, 20), draws.integer(0, 20)] as const)
  return Object.fromEntries(
    named.map((from, at) => [
      from,
      Object.fromEntries(
        named.flatMap((to, other) => {
          if (other === at) return []
          const [left, right] = [spots[at]!, spots[other]!]
          return [[to, 5 + Math.abs(left[0] - right[0]) + Math.abs(left[1] - right[1]) + draws.integer(0, 3)]]
        }),
      ),
    ]),
  )
}
