import type { Action, Draws, Generator, Json, ScenarioDraft, Twin } from '../../core/index.ts'
import { exchangePlot, returnPlot } from './plots/delivered.ts'
import { addressPlot, cancelItemsPlot, cancelPlot, paymentPlot } from './plots/pending.ts'
import { questionPlot } from './plots/questions.ts'
import { refusalPlot } from './plots/refusals.ts'
import {
  addDistractors,
  call,
  type Difficulty,
  difficulties,
  makeSetting,
  type Plot,
  patchOf,
  type Setting,
  say,
} from './plots/setting.ts'
import { strangerPlot } from './plots/strangers.ts'
import { forbiddenOf } from './plots/twins.ts'
import type { Script } from './script.ts'
import type { Customer } from './state.ts'

type Caller = Pick<Script, 'first_name' | 'last_name' | 'email' | 'zip' | 'secrets'>

/** A kind of task makes the wishes of a customer, in order; a stranger is another caller. */
type Kind = (setting: Setting) => { readonly plots: readonly Plot[]; readonly caller?: Caller } | undefined

const one =
  (plot: (setting: Setting) => Plot): Kind =>
  (setting) => ({ plots: [plot(setting)] })

/** The kinds of task. */
export const kinds: Readonly<Record<string, Kind>> = {
  cancel: one(cancelPlot),
  cancel_items: one(cancelItemsPlot),
  change_address: one(addressPlot),
  change_payment: one(paymentPlot),
  exchange: one(exchangePlot),
  return: one(returnPlot),
  information: one(questionPlot),
  refuse: one(refusalPlot),
  stranger(setting) {
    const stranger = strangerPlot(setting)
    return stranger && { plots: [stranger.plot], caller: stranger.caller }
  },
  two_orders(setting) {
    const first = setting.draws.pick([cancelPlot, cancelItemsPlot])(setting)
    const second = setting.draws.pick([returnPlot, refusalPlot, questionPlot])(setting)
    return { plots: [first, second] }
  },
}

const kindNames = Object.keys(kinds)

/** Draws tasks of every kind, solvable by construction. */
export const generator: Generator = {
  difficulties,
  splits: { train: 80, test: 20 },
  draw(draws, difficulty, { base, options }) {
    const baseName = options['catalogue'] as string
    const kind = draws.pick(kindNames)
    const setting = makeSetting(draws, difficulty as Difficulty, base(baseName))
    const task = kinds[kind]!(setting)
    if (!task) return undefined
    addDistractors(setting)
    return draftOf(kind, baseName, setting, task.plots, task.caller)
  },
}

function draftOf(kind: string, base: string, setting: Setting, plots: readonly Plot[], caller?: Caller): ScenarioDraft {
  const { difficulty, customer, draws } = setting
  const { first_name, last_name, email, address } = customer
  const script: Script = {
    ...(caller ?? { first_name, last_name, email, zip: address.zip, secrets: [] }),
    wishes: plots.map(({ wish }) => wish),
    opens: difficulty === 'easy' ? 'full' : 'short',
    together: difficulty === 'easy',
    pushes: difficulty === 'hard' || (difficulty === 'normal' && draws.chance(1, 2)),
  }
  const identification = identify(draws, script)
  const wants = plots.map(({ instruction }) => instruction.replace(/\.$/, '')).join('; then ')
  return {
    kind,
    base,
    patch: patchOf(setting),
    instruction: `${script.first_name} ${script.last_name} (${script.email}, zip ${script.zip}) ${wants}.`,
    user: script as never,
    goal: goalOf(plots),
    witness: witnessOf(identification, script, customer, plots),
    twins: () => twinsOf(setting, plots, (changed) => witnessOf(identification, script, customer, changed)),
  }
}

/** For each wish that is granted the same one where it must be refused. */
function twinsOf(setting: Setting, plots: readonly Plot[], planOf: (plots: readonly Plot[]) => readonly Action[]): Twin[] {
  return plots.flatMap((plot, place): Twin[] => {
    const forbidden = forbiddenOf(setting, plot)
    if (!forbidden) return []
    const changed = plots.with(place, forbidden.plot)
    const branch = plots.length === 1 ? forbidden.branch : `${place + 1}-${forbidden.branch}`
    return [{ branch, patch: patchOf(forbidden.setting), goal: goalOf(changed), witness: planOf(changed) }]
  })
}

function goalOf(plots: readonly Plot[]): Json {
  return { said: plots.map(({ said }, place) => saidAt(said, place)) }
}

function saidAt(said: string, place: number): string {
  const [what, ...rest] = said.split(' ')
  return [what, place, ...rest].join(' ')
}

/** The plan that serves every wish in turn, as the policy demands. */
function witnessOf(identification: readonly Action[], script: Script, customer: Customer, plots: readonly Plot[]): Action[] {
  const actions = [...identification]
  let hasPushed = !script.pushes
  for (const plot of plots) {
    const { wish, ask, look, proposals, writes, tell, said } = plot
    actions.push(say(`Which order is it?${ask === undefined ? '' : ` ${ask}`}`))
    if (!wish.knows_order) actions.push(call('list_orders', { customer_id: customer.customer_id }))
    actions.push(call('get_order', { order_id: wish.order }), ...look)
    for (const proposal of proposals) actions.push(say(proposal))
    actions.push(...writes, say(tell))
    if (said === 'refused' && !hasPushed) {
      hasPushed = true
      actions.push(say(tell))
    }
  }
  return actions
}

function identify(draws: Draws, { first_name, last_name, email, zip }: Script): Action[] {
  if (draws.chance(2, 3))
    return [say('Hello! What is the email address of your account?'), call('find_customer_by_email', { email })]
  return [
    say('Hello! What is your name? What is your zip?'),
    call('find_customer_by_name_and_zip', { first_name, last_name, zip }),
  ]
}
