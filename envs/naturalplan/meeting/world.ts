import { difficultyOf } from '../planning.ts'
import { remembered } from '../remembered.ts'
import { makeWorld } from '../world.ts'
import { checksums } from './checksums.ts'
import { drawMeeting, friendsIn } from './generator.ts'
import { chanceOf, guessOf } from './guess.ts'
import { friendsOf, MeetingItem } from './item.ts'
import { meetingsOf, stepsOf } from './official.ts'
import { optimumOf } from './solver.ts'
import { unsoundMeetings } from './sound.ts'

const friends = remembered(friendsOf)
const optimum = remembered((item: MeetingItem) => optimumOf(friends(item)).most)
const goldenMeetings = remembered((item: MeetingItem) => meetingsOf(friends(item), item.golden_plan))

/** Meeting planning: friends in several places of a town, each there for a while, as many of them as can be met. */
export const meetingPlanning = makeWorld<MeetingItem>({
  name: 'meeting',
  summary: 'Meeting planning of NaturalPlan: as many friends as can be met across a town in a day.',
  file: 'meeting_planning.json',
  schema: MeetingItem,
  checksums,
  sizeOf: ({ num_people: count }) => ({
    kind: count === 1 ? '1 friend' : `${count} friends`,
    difficulty: difficultyOf(friendsIn, count),
  }),
  gold: ({ golden_plan: sentences }) => `SOLUTION: ${sentences.join(' ')}`,
  official: (item, text) => (meetingsOf(friends(item), stepsOf(text)) === goldenMeetings(item) ? 1 : 0),
  unsound: (item, text) => unsoundMeetings(friends(item), optimum(item), text),
  solve: (item) => ({ met: goldenMeetings(item), optimum: optimum(item) }),
  guess: (item, draws) => guessOf(friends(item), draws),
  chance: (item) => chanceOf(friends(item), goldenMeetings(item)),
  draw: drawMeeting,
})
