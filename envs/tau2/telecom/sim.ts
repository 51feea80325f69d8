import { z } from 'zod'
import { PythonError, str } from '../../python/index.ts'
import { searchNetwork, simStatus } from './network.ts'
import { method, tool } from './state.ts'
import { withBar } from './status-bar.ts'

const sayings = {
  active: 'Your SIM card is active and working.',
  missing: 'No SIM card detected in the phone.',
  locked_pin: 'The SIM card is locked with a PIN code.',
  locked_puk: 'The SIM card is locked with a PUK code.',
}

export const check_sim_status = tool({
  summary: 'Says whether the SIM card works, is missing, or is locked with a PIN or PUK.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run: ({ device }) => sayings[simStatus(device.value)],
})

export const reseat_sim_card = tool({
  summary: 'Takes the SIM card out and puts it in again.',
  kind: 'write',
  args: {},
  returns: z.string(),
  run(telecom) {
    telecom.device.update({ sim_card_missing: false })
    searchNetwork(telecom)
    // A task's data may call a card missing that is in its place.
    if (simStatus(telecom.device.value) === 'missing') throw new PythonError('AssertionError', '')
    return withBar(telecom, 'SIM card re-seated successfully.')
  },
})

export const unseat_sim_card = method([], (telecom) => {
  telecom.device.update({ sim_card_missing: true })
  searchNetwork(telecom)
  return 'SIM card un-seated successfully.'
})

export const lock_sim_card = method([{ name: 'mode' }], (telecom, { mode }) => {
  if (mode === 'pin' || mode === 'puk') telecom.device.update({ sim_card_status: `locked_${mode}` })
  searchNetwork(telecom)
  return `SIM card locked successfully in ${str(mode)} mode.`
})
