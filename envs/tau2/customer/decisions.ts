import type { Json, Reaction } from '../../../core/index.ts'
import { type Listening, leave, pick, release, speak } from './listening.ts'
import { type Judgement, judge, proposalsIn } from './proposals.ts'
import type { Slot } from './script.ts'
import { slots } from './slots.ts'
import { type Askable, askable, factText, namesOf, wishText } from './telling.ts'

/** After so many proposals that it did not want it hangs up. */
const mostUnwanted = 4

/**
 * What it makes of each proposal, where it is asked to agree. A question of yes or no beside a whole proposal asks for that too, unless
 * it asks who the customer is. One write is not agreed to twice in a message.
 */
export function judgements({ script, memory, said, text }: Listening): Judgement[] {
  const asked = said.intents.includes('consent')
  if (!asked && (!said.intents.includes('yes_or_no') || identities.some((slot) => said.intents.includes(slot)))) return []
  const agreed = [...memory.agreed]
  const judged = proposalsIn(script.domain, text)
    .filter(({ spoken }) => asked || spoken)
    .map((proposal) => {
      const judgement = judge(script, agreed, proposal)
      if (judgement.as === 'wanted') agreed.push(...judgement.places)
      return judgement
    })
  return asked || judged.every(({ as }) => as !== 'missing') ? judged : []
}

const identities = ['ask_name', 'ask_email', 'ask_zip', 'ask_user', 'ask_identity', 'ask_order', 'ask_reservation']

/** Yes where all that is proposed is wanted, and else no, and what it wants instead. */
export function decide(listening: Listening, judged: readonly Judgement[]): Reaction {
  const { memory, script } = listening
  const places = judged.flatMap((judgement) => (judgement.as === 'wanted' ? judgement.places : []))
  const unwanted = judged.flatMap((judgement) => (judgement.as === 'unwanted' ? [judgement] : []))
  const lacking = judged.some(({ as }) => as === 'missing')
  if (unwanted.length === 0 && places.length > 0 && !lacking) {
    listening.memory = { ...memory, agreed: [...memory.agreed, ...places], idle: 0 }
    return {
      memory: listening.memory as unknown as Json,
      text: [pick(listening, 'yes'), ...besides(listening, places)].join(' '),
    }
  }
  if (unwanted.length === 0) return lacking ? missing(listening, judged) : speak(listening, 'already')
  listening.memory = { ...memory, unwanted: unwanted.reduce((sum, { count }) => sum + count, memory.unwanted) }
  if (listening.memory.unwanted >= mostUnwanted) return leave(listening, pick(listening, 'leaving'))
  if (places.length > 0) {
    const wanted = places.map((place) => script.writes[place]!.target).join(' and ')
    return speak(listening, 'partly', wanted)
  }
  return speak(listening, 'no', correction(listening, unwanted))
}

/** What it is asked beside its yes and the proposals do not name. */
function besides({ script, memory, said, text }: Listening, places: readonly number[]): string[] {
  const wanted = { ...script, writes: places.map((place) => script.writes[place]!) }
  return askable
    .filter(
      (slot): slot is Slot & Askable =>
        said.intents.includes(`ask_${slot}`) && slot in slots && slots[slot as Slot].named(text).length === 0,
    )
    .map((slot) => factText(wanted, { ...memory, agreed: [] }, slot))
    .filter((fact) => fact !== '')
}

/** What differs, where it is the customer's to say, or else the wish. */
function correction(listening: Listening, unwanted: readonly Extract<Judgement, { as: 'unwanted' }>[]): string {
  const { script, memory } = listening
  const held = release(listening, 'consent')
  if (held) return held
  const differing = unwanted.length === 1 ? unwanted[0]!.slots : []
  const facts = differing.map((slot: Slot) =>
    factText({ ...script, writes: [unwanted[0]!.write!] }, { ...memory, agreed: [] }, slot),
  )
  return facts.length > 0 && facts.every((fact) => fact !== '') ? facts.join(' ') : wishText(script, memory)
}

function missing(listening: Listening, judged: readonly Judgement[]): Reaction {
  const what = new Set(judged.flatMap((judgement) => (judgement.as === 'missing' ? judgement.what : [])))
  return speak(listening, 'missing', namesOf([...what]))
}
