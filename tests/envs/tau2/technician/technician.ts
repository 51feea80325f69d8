import type { Action, Message } from '../../../../core/index.ts'
import { type Account, allowRoaming, findAccount, refuelData, resumeLine } from './account.ts'
import { dataRules, follow, mmsRules, serviceRules, speedRules } from './repairs.ts'
import { Talk, type Work } from './talk.ts'

/** An agent for the telecom domain. */
export interface Technician {
  /** What it does next, after what was observed; undefined where it has nothing more to say. */
  next(messages: readonly Message[]): Action | undefined
  readonly talk: Talk
}

/**
 * An agent that repairs by the manual and never touches the phone: it looks the customer up, asks the user to look and to change
 * things in sentences drawn from the phrasebook, and reads what the phone printed from the user's replies.
 */
export function technician(seed: string): Technician {
  const talk = new Talk(seed)
  let work: Work | undefined
  return {
    talk,
    next(messages) {
      if (!work) {
        talk.hear(messages)
        work = conversation(talk)
      }
      return work.next(messages).value ?? undefined
    },
  }
}

type Problem = 'service' | 'data' | 'mms'

/** Whether it is repaired, as far as it can tell, or only a human can go on. */
type Repaired = 'yes' | 'no' | 'beyond us'

const rounds = 2

function* conversation(talk: Talk): Work {
  const problem = yield* problemOf(talk)
  let account = yield* findAccount(talk)
  for (let round = 0; account && round < rounds; round++) {
    account = yield* resumeLine(talk, account)
    const repaired = account ? yield* repair(talk, account, problem) : 'beyond us'
    if (repaired === 'beyond us') break
    if (repaired === 'yes') yield* talk.tell('all done')
    // It was not: what was read so far is doubted, and everything looked at again.
    for (const name of Object.keys(talk.phone)) delete talk.phone[name as keyof typeof talk.phone]
  }
  yield* talk.call('transfer_to_human_agents', { summary: `A problem with ${problem} that could not be solved by the manual.` })
  yield* talk.tell('wait for transfer')
}

const complaints: Readonly<Record<Problem, RegExp>> = {
  mms: /\bmms\b|picture message/i,
  data: /mobile data|internet/i,
  service: /no service|signal/i,
}

function* problemOf(talk: Talk): Work<Problem> {
  const problems = Object.keys(complaints) as Problem[]
  const any = new RegExp(problems.map((problem) => complaints[problem].source).join('|'), 'i')
  const told = talk.heard.find((text) => any.test(text)) ?? (yield* talk.question('what is wrong', any)) ?? ''
  return problems.find((problem) => complaints[problem].test(told)) ?? 'service'
}

function* repair(talk: Talk, account: Account, problem: Problem): Work<Repaired> {
  const { phone } = talk
  yield* problem === 'service' && talk.chance(1, 2)
    ? talk.ask('see status bar', () => phone.airplane !== undefined)
    : talk.ask('see network status', () => phone.data !== undefined)
  if (!(yield* follow(talk, account, serviceRules, ({ signal }) => signal === true))) return 'beyond us'
  if (problem === 'service') return 'yes'
  yield* repairData(talk, account)
  const repaired =
    problem === 'data'
      ? yield* follow(talk, account, speedRules, ({ speed }) => speed === 'Excellent')
      : yield* follow(talk, account, mmsRules, ({ mms }) => mms === true)
  return repaired ? 'yes' : 'no'
}

const abroad = /abroad|outside|travel|france/i
const atHome = /not abroad|at home|united states|home/i

function* repairData(talk: Talk, account: Account): Work {
  const anywhere = new RegExp(`${abroad.source}|${atHome.source}`, 'i')
  const place = talk.heard.find((text) => anywhere.test(text)) ?? (yield* talk.question('where are you', anywhere)) ?? ''
  const away = abroad.test(place) && !atHome.test(place)
  if (away) yield* allowRoaming(talk, account)
  yield* refuelData(talk, account)
  yield* follow(talk, account, dataRules(away), () => false)
}
