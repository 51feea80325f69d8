import { z } from 'zod'
import { refuse, toolKit } from '../../core/index.ts'
import * as actions from './actions.ts'
import { longestCommand, obey } from './command.ts'
import { type House, house, LampName, ObjectName, PlaceName } from './state.ts'
import { Hand, handOf, View, viewOf } from './view.ts'

const defineTool = toolKit(house)

/** A tool that does something and tells what is seen after it. */
function act<Args extends z.ZodType>(summary: string, args: Args, does: (database: House, args: z.output<Args>) => void) {
  return defineTool({
    summary,
    effect: 'write',
    args,
    returns: View,
    run(database, given) {
      if (database.end.value.finished) refuse('finished', 'The task was ended; nothing can be done after that.')
      does(database, given)
      return viewOf(database)
    },
  })
}

const AtPlace = z.strictObject({ place: PlaceName })
const ObjectAt = z.strictObject({ object: ObjectName, place: PlaceName })

export const tools = {
  go_to: act('Goes to a receptacle in this room, or through a door to a room next to it.', AtPlace, (database, { place }) =>
    actions.goTo(database, place),
  ),
  open: act('Opens the receptacle where you are.', AtPlace, (database, { place }) => actions.open(database, place)),
  close: act('Closes the receptacle where you are.', AtPlace, (database, { place }) => actions.close(database, place)),
  take: act('Takes an object out of the receptacle where you are, into your empty hand.', ObjectAt, (database, given) =>
    actions.take(database, given.object, given.place),
  ),
  put: act('Puts the object in your hand into or onto the receptacle where you are.', ObjectAt, (database, given) =>
    actions.put(database, given.object, given.place),
  ),
  heat: act('Heats the object in your hand with the microwave or stove where you are.', ObjectAt, (database, given) =>
    actions.heat(database, given.object, given.place),
  ),
  cool: act('Cools the object in your hand with the fridge where you are.', ObjectAt, (database, given) =>
    actions.cool(database, given.object, given.place),
  ),
  clean: act('Cleans the object in your hand in the sink or basin where you are.', ObjectAt, (database, given) =>
    actions.clean(database, given.object, given.place),
  ),
  slice: act(
    'Slices an object that lies where you are, with the knife in your hand; it stays sliced.',
    z.strictObject({ object: ObjectName, knife: ObjectName }),
    (database, { object, knife }) => actions.slice(database, object, knife),
  ),
  toggle_light: act(
    'Switches the lamp where you are: on if it was off, off if it was on.',
    z.strictObject({ lamp: LampName }),
    (database, { lamp }) => actions.toggleLight(database, lamp),
  ),
  look: defineTool({
    summary: 'Tells what you see from where you are.',
    effect: 'read',
    args: z.strictObject({}),
    returns: View,
    run: viewOf,
  }),
  inventory: defineTool({
    summary: 'Tells what is in your hand.',
    effect: 'read',
    args: z.strictObject({}),
    returns: Hand,
    run: (database) => ({ hand: handOf(database) }),
  }),
  command: act(
    'Does what a plain sentence says, such as "take apple 1 from counter 2", and tells what you see after it.',
    z.strictObject({ text: z.string().max(longestCommand) }),
    (database, { text }) => obey(database, text),
  ),
  finish: defineTool({
    summary: 'Ends the task: nothing can be done after it.',
    effect: 'write',
    ends: true,
    args: z.strictObject({}),
    returns: Hand,
    run(database) {
      database.end.update({ finished: true })
      return { hand: handOf(database) }
    },
  }),
}
