import { defineWorld } from '../../core/index.ts'
import { homeOf, judge } from './checker.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { Goal, house } from './state.ts'
import { tools } from './tools.ts'

/** A house with rooms, receptacles and objects, and one task in it for a pair of hands. */
export const household = defineWorld<typeof house>({
  id: 'household',
  version: 1,
  family: 'household',
  summary:
    'A house where things are found, heated, cooled, cleaned, sliced and put away: closed doors hide, and nothing else may change.',
  texts: ['policy.md'],
  load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
  generator,
  state: house,
  tools,
  goal: Goal,
  users: ['none'],
  clock: { start: '2026-03-02T09:00:00Z', turn: 20 },
  turns: 120,
  components: {
    goal: 'An object of the kind, or two, is where and how the task wants it.',
    untouched:
      'Nothing else changed: every other object and lamp is as it was, and the wanted one changed only as the task says.',
  },
  over: ({ database }) => (database.end.value.finished ? { kind: 'terminated', reason: 'finish' } : undefined),
  grade({ episode, database: { rooms, places, objects, lamps, you } }) {
    const { scenario } = episode.origin
    const end = {
      rooms: rooms.where(() => true),
      places: places.where(() => true),
      objects: objects.where(() => true),
      lamps: lamps.where(() => true),
      you: you.value,
    }
    return judge(scenario.goal as unknown as Goal, homeOf(scenario), end)
  },
  picture,
})
