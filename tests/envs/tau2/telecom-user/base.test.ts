import { expect, test } from 'vitest'
import { telecom } from '../../../../envs/tau2/telecom/world.ts'
import { openShared, played, withoutData } from '../support.ts'

const skipped = withoutData ? ' (skipped: the benchmark data is not beside the repository)' : ''

test.skipIf(withoutData)(`the user does its part of the gold plan of every base task when it is asked in words${skipped}`, () => {
  const open = openShared(telecom)
  const failed = open.catalogue.splits!['base']!.filter((id) => {
    const { steps } = played(open, id, open.scenarios.get(id)!.witness)
    return steps.at(-1)?.reward !== 1
  })
  expect(failed).toEqual([])
})

test.skipIf(withoutData)(`an agent that only says goodbye solves no base task whose phone can be repaired${skipped}`, () => {
  const open = openShared(telecom)
  const bye = { text: 'Goodbye.' }
  const solved = open.catalogue.splits!['base']!.filter((id) => played(open, id, [bye, bye]).steps.at(-1)?.reward === 1)
  expect(solved).toEqual([])
})

test.skipIf(withoutData)(`the three reasons for a call are told apart and said in the first person${skipped}`, () => {
  const open = openShared(telecom)
  const scripts = [...open.scenarios.values()].map(({ id, user }) => ({ id, ...(user as { opening: string; reason: string }) }))
  const kinds = { mms: 'mms_issue', data: 'mobile_data_issue', service: 'service_issue' } as Record<string, string>
  expect(scripts.filter(({ id, reason }) => !id.startsWith(`[${kinds[reason]}]`))).toEqual([])
  expect(scripts.filter(({ opening }) => /\byour?\b/i.test(opening))).toEqual([])
})
