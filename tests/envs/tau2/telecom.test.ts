import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../core/contract.ts'
import { type Contract, contractOf, type OpenWorld, resolveOptions } from '../../../core/index.ts'
import { dict, dumps, get, type PythonDict, type PythonValue, parseJson } from '../../../envs/python/index.ts'
import { replayCorpus } from '../../../envs/tau2/corpus.ts'
import { databaseHashes } from '../../../envs/tau2/hash.ts'
import { telecom, telecomWorkflow } from '../../../envs/tau2/telecom/world.ts'
import { validateGolds } from '../../../envs/tau2/validation.ts'
import { call, data, expectedLines, openOwn, openShared, played, sha256, withoutData, withoutExpected } from './support.ts'
import { compareCalls } from './telecom-calls.ts'

const pristine = {
  agent: '304cf5ef059852e117ea801ab9a5efc24c9713ec887679dc2e30acceb4b6742d',
  user: 'e1f3a8637388808221228ff3f87294444e6b64caf721f5eb243a85d0a9380b28',
}

/** The tools of the reference as it describes them to a model, and the digest of its policy. */
interface Described {
  readonly policy_sha256: string
  readonly agent: readonly { readonly function: { readonly name: string; readonly parameters: object } }[]
  readonly user: Described['agent']
}

function contractWith(open: OpenWorld, options: Readonly<Record<string, unknown>>): Contract {
  const [scenario] = open.scenarios.values()
  return contractOf(open, termsOf(open, scenario!, resolveOptions(open.world, options)))
}

describe.skipIf(withoutData)('the telecom of the benchmark (needs ../shared/data/tau2)', () => {
  test.each([telecom, telecomWorkflow])('$id hashes to what the reference hashes to', (world) => {
    expect(databaseHashes(world.domain, openShared(world).base('pristine'), {}, sha256)).toEqual(pristine)
  })

  test.each([telecom, telecomWorkflow])('$id has its splits in the order of the task file, base first', (world) => {
    const { splits, scenarios } = openShared(world)
    const counts = { base: 114, full: 2285, small: 20, test: 40, train: 74 }
    expect([...splits.keys()][0]).toBe('base')
    expect(Object.fromEntries([...splits].map(([name, ids]) => [name, ids?.length]))).toEqual(counts)
    for (const [, ids] of splits) expect(ids).toEqual([...scenarios.keys()].filter((id) => ids!.includes(id)))
  })

  test('the workflow is another support policy under the same main policy, and an agent alone has its own', () => {
    const policies = [telecom, telecomWorkflow].flatMap((world) =>
      ['scripted', 'none'].map((user) => contractWith(openShared(world), { user }).policy),
    )
    const parts = policies.map((policy) => policy.split('</main_policy>\n<tech_support_policy>\n'))
    const [main, support] = [0, 1].map((part) => parts.map((each) => each[part]!))
    expect([main![0] === main![2], main![1] === main![3], main![0] === main![1]]).toEqual([true, true, false])
    expect([support![0] === support![1], new Set(support).size]).toEqual([true, 3])
  })
})

describe.skipIf(withoutData || withoutExpected)(
  'what the reference made of it (needs ../shared/data/tau2 and tau2-expected)',
  () => {
    const rows = () => expectedLines('telecom').map((line) => parseJson(line) as PythonDict)
    const at = (row: PythonDict, name: string): PythonValue => get(row, name) ?? null

    test('every task starts from its state', () => {
      const open = openShared(telecom)
      for (const row of rows()) {
        const overlay = open.overlay(open.scenarios.get(at(row, 'id') as string)!)
        const came = databaseHashes(telecom.domain, open.base('pristine'), overlay, sha256)
        expect({ id: at(row, 'id'), ...came }).toEqual({
          id: at(row, 'id'),
          agent: at(row, 'init_hash'),
          user: at(row, 'init_user_hash'),
        })
      }
    })

    test('every call of the golds is answered as there, and they come to its hashes', () => {
      const names = { requestor: 'r', name: 'n', arguments: 'a', error: 'e', content: 'c' }
      const lines = rows().map((row) => {
        const steps = (at(row, 'steps') as readonly PythonDict[]).map((step) =>
          dict(Object.entries(names).map(([name, short]) => [short, at(step, name)])),
        )
        const [task, h, uh] = [at(row, 'id'), at(row, 'final_hash'), at(row, 'final_user_hash')]
        return dumps(dict(Object.entries({ ep: task, task, steps, h, uh })))
      })
      const { differences, episodes, steps } = replayCorpus(openShared(telecom), lines)
      expect(differences).toEqual([])
      expect([episodes, steps]).toEqual([1419, 8250])
    })

    test('every gold earns its reward, and none raises', () => {
      const { tasks, erring, unearned, flawed, unusable, solo } = validateGolds(openShared(telecom))
      const rewards = new Map(tasks.map(({ id, reward }) => [id, reward]))
      for (const row of rows()) {
        expect([at(row, 'id'), rewards.get(at(row, 'id') as string)]).toEqual([
          at(row, 'id'),
          Number((at(row, 'reward') as { float: string }).float),
        ])
      }
      expect([tasks.length, erring, unearned, flawed, unusable]).toEqual([2285, [], [], [], []])
      // Alone with both sides' tools the oracle earns 1 everywhere, and who stops at once nothing.
      expect(solo).toEqual({ tasks: 2285, unearned: [], idle: [] })
    })

    test('every call of the fuzz corpus is answered as there, with its hashes after it', () => {
      const { differences, episodes, steps } = replayCorpus(openShared(telecom), expectedLines('fuzz/telecom'))
      expect(differences).toEqual([])
      expect([episodes, steps]).toEqual([100, 4000])
    })

    test('the policy is the same text, and the tools take the same arguments', () => {
      const schemas = readFileSync(`${data}../tau2-expected/tool_schemas.json`, 'utf8')
      const { policy_sha256, agent, user } = (JSON.parse(schemas) as { telecom: Described }).telecom
      const { policy, tools, usertools } = contractWith(openShared(telecom), {})
      expect(sha256(policy)).toBe(policy_sha256)
      const parametersOf = ({ parameters }: { parameters: unknown }) => {
        const { properties = {}, required = [] } = parameters as { properties?: object; required?: string[] }
        return { names: Object.keys(properties), required }
      }
      for (const [ours, theirs] of [
        [tools, agent],
        [usertools, user],
      ] as const) {
        expect(ours.map((each) => [each.name, parametersOf(each)])).toEqual(
          theirs.map(({ function: each }) => [each.name, parametersOf(each)]),
        )
      }
    })
  },
)

const made = JSON.parse(readFileSync(new URL('./differential_telecom.json', import.meta.url), 'utf8')) as {
  readonly company: string
  readonly phones: readonly { readonly phone: string; readonly episodes: readonly string[] }[]
}

test('random calls on an invented company, of tools and of the functions of tasks, are answered as the reference does', () => {
  let count = 0
  for (const { phone, episodes } of made.phones) {
    const open = openOwn(telecom, { 'db.toml': made.company, 'user_db.toml': phone }, [{}])
    for (const calls of episodes) count += compareCalls(open, calls)
  }
  expect(count).toBe(412)
})

describe('what the phone company holds', () => {
  const withDay = (day: string) => {
    const company = made.company.replaceAll('2025-02-14', day)
    return openOwn(telecom, { 'db.toml': company, 'user_db.toml': '' }, [{}])
  }

  test('a day that is none is refused with the place where it stands', () => {
    for (const day of ['2025-02-29', '1900-02-29', '2025-13-01', '2025-04-31', '2025-2-14', '2025-02-14T00:00', 'soon']) {
      expect(() => withDay(day).base('pristine')).toThrow(
        /db\.toml: bills: at 0: .*\ndue_date\n {2}Input should be a valid date/s,
      )
    }
    expect(() => withDay('2024-02-29').base('pristine')).not.toThrow()
  })

  test('what the models do not know is refused', () => {
    const user = 'device = { "colour" = "red" }'
    const open = openOwn(telecom, { 'db.toml': made.company, 'user_db.toml': user }, [{}])
    expect(() => open.base('pristine')).toThrow('colour\n  Extra inputs are not permitted')
  })

  test('bills that refuels open are numbered, and the second refuel goes on the open one', () => {
    const setup = [{ env_type: 'user', func_name: 'set_user_info', arguments: { name: 'Bo', phone_number: '555-7' } }]
    const task = { initial_state: { initialization_actions: setup }, ticket: 'Refuel.' }
    const open = openOwn(telecom, { 'db.toml': made.company, 'user_db.toml': '' }, [task])
    const refuel = (customer_id: string, line_id: string) => call('refuel_data', { customer_id, line_id, gb_amount: 1 })
    const actions = [refuel('C4', 'L7'), refuel('C2', 'L5'), refuel('C4', 'L7')]
    const { end } = played(open, '0', actions, { user: 'none' })
    expect([...end.overlay['bills']!.entities.keys()]).toEqual(['B00000001', 'B00000002'])
    expect(end.overlay['bills']!.entities.get('B00000001')).toMatchObject({ total_due: { float: '0.2' } })
  })
})
