import { describe, expect, test } from 'vitest'
import { type Action, seconds } from '../../../core/index.ts'
import { call } from '../harness.ts'
import { desk, difficulties, drawn, lastText, officeOf, play } from './support.ts'

const at = (time: string): number => seconds(`2026-03-02T${time}:00Z`)
const anna = 'Anna Abel'

const { do: live, scenario } = desk({
  lines: { 'L-110': { name: 'L-110', account: '41100', limit: 500 } },
  replies: { 'Anna Abel|code': { ask: 'Anna Abel|code', id: 'M-7', from: anna, subject: 'Re: Code', text: 'AB-1.' } },
  agenda: {
    happenings: [
      { at: at('10:00'), news: 'Cut.', writes: [{ table: 'lines', key: 'L-110', row: { limit: 300 } }] },
      { at: at('10:00'), news: 'Cut again.', writes: [{ table: 'lines', key: 'L-110', row: { limit: 200 } }] },
      { at: at('11:00'), news: 'Late.', writes: [] },
    ],
  },
})
const limit = (...actions: readonly Action[]) =>
  JSON.parse(lastText(live(...actions, call('read_line', { line: 'L-110' })))).limit

describe('news', () => {
  test('come at their time and not before, in their order, and are told', () => {
    expect(limit(call('wait_until', { time: '09:59' }))).toBe(500)
    expect(limit(call('wait_until', { time: '10:00' }))).toBe(200)
    const { news } = JSON.parse(lastText(live(call('wait_until', { time: '10:30' }), call('list_news'))))
    expect(news.map(({ text }: { text: string }) => text)).toEqual(['Cut.', 'Cut again.'])
  })

  test('keep what the agent wrote into the same row', () => {
    const moved = live(call('move_budget', { from: 'L-117', to: 'L-110', amount: 10 }), call('wait_until', { time: '10:00' }))
    expect(officeOf(moved.end).lines.get('L-110')).toEqual({ name: 'L-110', account: '41100', limit: 200 })
  })

  test('come by the time that calls take, too', () => {
    const looks = Array.from({ length: 20 }, () => call('list_folder', { folder: '/none' }))
    expect(limit(call('wait_until', { time: '09:59' }), ...looks)).toBe(200)
    expect(limit(call('wait_until', { time: '09:59' }), ...looks.slice(8))).toBe(500)
  })

  test('do not come with a call that is refused', () => {
    const { end } = live(call('wait_until', { time: '19:00' }))
    expect(officeOf(end).news.count).toBe(0)
    expect(end.time).toBe(at('08:00') + 4)
  })

  test('leave an agenda that gets shorter', () => {
    const { end } = live(call('wait_until', { time: '10:30' }))
    expect(officeOf(end).agenda.value.happenings.map(({ news }) => news)).toEqual(['Late.'])
  })
})

describe('an answer', () => {
  const ask = call('send_mail', { to: anna, subject: 'code', text: 'Please.' })
  const mails = (...actions: readonly Action[]) =>
    JSON.parse(lastText(live(...actions, call('list_mails', { from: anna })))).mails

  test('comes twenty minutes after the mail', () => {
    expect(mails(ask, call('wait_until', { time: '08:19' }))).toEqual([])
    expect(mails(ask, call('wait_until', { time: '08:21' }))).toMatchObject([{ id: 'M-7', subject: 'Re: Code', from: anna }])
  })

  test('comes once, and not to another subject or from another person', () => {
    expect(mails(ask, ask, call('wait_until', { time: '09:00' }))).toHaveLength(1)
    expect(mails(call('send_mail', { to: anna, subject: 'Codes', text: 'x' }), call('wait_until', { time: '09:00' }))).toEqual([])
    expect(
      mails(call('send_mail', { to: 'Bela Berg', subject: 'Code', text: 'x' }), call('wait_until', { time: '09:00' })),
    ).toEqual([])
  })

  test('stands between the news that come before and after it', () => {
    const { end } = play(scenario, [call('wait_until', { time: '09:55' }), ask, call('wait_until', { time: '12:00' })])
    expect(
      officeOf(end)
        .news.where(() => true)
        .map(({ text }) => text),
    ).toEqual(['Cut.', 'Cut again.', 'Mail M-7 from Anna Abel: Re: Code', 'Late.'])
  })
})

test.each(difficulties)('nothing is left on the agenda of %s when the witness is done', (difficulty) => {
  for (let seed = 0; seed < 30; seed++) {
    const drawnScenario = drawn(`agenda-${seed}`, difficulty)
    const office = officeOf(play(drawnScenario, drawnScenario.witness).end)
    expect(office.agenda.value.happenings).toEqual([])
    expect(office.replies.count).toBe(0)
  }
})
