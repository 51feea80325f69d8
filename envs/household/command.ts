import { refuse } from '../../core/index.ts'
import * as actions from './actions.ts'
import type { House } from './state.ts'

type Does = (database: House, first: string, second: string) => void

const look: Does = () => {}
const finish: Does = ({ end }) => void end.update({ finished: true })

/** The forms of a command, with its names as groups; case, "the", spaces and a full stop do not count. */
const forms: readonly (readonly [RegExp, Does])[] = [
  [/^(?:go|walk|move) to (.+)$/, (database, place) => actions.goTo(database, place)],
  [/^enter (.+)$/, (database, place) => actions.goTo(database, place)],
  [/^open (.+)$/, (database, place) => actions.open(database, place)],
  [/^(?:close|shut) (.+)$/, (database, place) => actions.close(database, place)],
  [/^(?:take|pick up|get) (.+) (?:from|out of|off) (.+)$/, actions.take],
  [/^(?:put|place|move) (.+) (?:in\/on|into|onto|in|on|to) (.+)$/, actions.put],
  [/^heat (.+) (?:with|in|on) (.+)$/, actions.heat],
  [/^cool (.+) (?:with|in) (.+)$/, actions.cool],
  [/^(?:clean|wash) (.+) (?:with|in) (.+)$/, actions.clean],
  [/^(?:slice|cut) (.+) with (.+)$/, actions.slice],
  [/^(?:toggle|use) (.+)$/, (database, lamp) => actions.toggleLight(database, lamp)],
  [/^(?:turn|switch) on (.+)$/, (database, lamp) => actions.toggleLight(database, lamp, true)],
  [/^(?:turn|switch) off (.+)$/, (database, lamp) => actions.toggleLight(database, lamp, false)],
  [/^(?:look(?: around)?|inventory)$/, look],
  [/^finish$/, finish],
]

const examples =
  'go to fridge 1; open fridge 1; close fridge 1; take apple 1 from fridge 1; put apple 1 in sink 1; heat apple 1 with microwave 1; ' +
  'cool apple 1 with fridge 1; clean apple 1 with sink 1; slice apple 1 with knife 1; toggle desk lamp 1; look; inventory; finish'

export const longestCommand = 200

/** Does what a plain command says, or refuses it. */
export function obey(database: House, text: string): void {
  const said = text
    .toLowerCase()
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]$/, '')
  for (const [form, does] of forms) {
    const found = form.exec(said)
    if (found) return does(database, found[1] ?? '', found[2] ?? '')
  }
  refuse('not_understood', `Nothing happens. Commands look like: ${examples}.`)
}
