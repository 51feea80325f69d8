import type { Trade } from '../trade.ts'
import { act, all, approve, beside, choice, depending, effect, flag, is, no, number, stop, text, when } from './making.ts'

export const claim: Trade = {
  id: 'claim',
  title: 'settling a household insurance claim',
  noun: 'claim',
  facts: {
    claim_number: text('the claim number', 'CL-#####'),
    account: text("the claimant's account", 'AC-######'),
    damage: choice('the kind of damage', 'water', 'fire', 'theft', 'storm'),
    estimate: number('the damage estimate', 0, 20000, 'euros'),
    deductible: number('the deductible', 0, 2000, 'euros'),
    premium_paid: flag('the premium is paid up', 'the premium is not paid up'),
    police_report: flag('a police report is on file', 'no police report is on file'),
    fraud_score: number('the fraud score', 0, 100, 'points'),
  },
  lists: {},
  reads: {
    read_claim: {
      summary: 'Tells what the claim says: its number, damage and estimate.',
      facts: ['claim_number', 'damage', 'estimate'],
    },
    read_cover: {
      summary: "Tells the claimant's account, deductible, and whether the premium is paid.",
      facts: ['account', 'deductible', 'premium_paid'],
    },
    read_claim_file: {
      summary: 'Tells which documents are on file and the fraud score.',
      facts: ['police_report', 'fraud_score'],
    },
  },
  effects: {
    register_claim: effect('Registers the claim under a number.', 'register the claim under {number}', { number: 'text' }),
    write_to_claimant: effect(
      'Sends the claimant a letter of one of the standard kinds.',
      'send the claimant the letter {letter}',
      {
        letter: ['cover lapsed', 'below deductible', 'settled in part', 'settled'],
      },
    ),
    order_survey: effect('Orders a surveyor of a kind.', 'order a survey by a {surveyor}', {
      surveyor: ['plumber', 'fire expert', 'roofer'],
    }),
    inform_fire_office: effect('Informs the fire office of the claim.', 'inform the fire office of {number}', { number: 'text' }),
    ask_for_report: effect('Asks the claimant for the police report.', 'ask the claimant for the police report'),
    flag_claim: effect('Flags the claim for a closer look.', 'flag the claim for a closer look'),
    pay_claim: effect('Pays an amount to an account.', 'pay {amount} to {account}', { amount: 'number', account: 'text' }),
    close_claim: effect('Closes the claim.', 'close the claim'),
  },
  approvers: ['fraud desk', 'claims director'],
  workflow: {
    steps: [
      act('register_claim', { number: '$claim_number' }),
      when(no('$premium_paid'), [act('write_to_claimant', { letter: 'cover lapsed' }), stop('declined')]),
      depending(
        '$damage',
        {
          water: [act('order_survey', { surveyor: 'plumber' })],
          fire: [
            beside([act('order_survey', { surveyor: 'fire expert' })], [act('inform_fire_office', { number: '$claim_number' })]),
          ],
          theft: [when(no('$police_report'), [act('ask_for_report')])],
        },
        [act('order_survey', { surveyor: 'roofer' })],
      ),
      when(all(is('$fraud_score', '>=', 70), is('$estimate', '>', 5000)), [
        act('flag_claim'),
        approve('fraud desk', [], [stop('referred')]),
      ]),
      when(is('$estimate', '<=', '$deductible'), [
        act('write_to_claimant', { letter: 'below deductible' }),
        act('close_claim'),
        stop('declined'),
      ]),
      when(
        is('$estimate', '>', 10000),
        [
          approve(
            'claims director',
            [act('pay_claim', { amount: '$estimate', account: '$account' }), act('write_to_claimant', { letter: 'settled' })],
            [act('pay_claim', { amount: 10000, account: '$account' }), act('write_to_claimant', { letter: 'settled in part' })],
          ),
        ],
        [act('pay_claim', { amount: '$estimate', account: '$account' }), act('write_to_claimant', { letter: 'settled' })],
      ),
      act('close_claim'),
    ],
  },
}
