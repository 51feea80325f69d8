import { defineDomain, type Policy } from '../domain.ts'
import { makeWorld } from '../world.ts'
import { Bill, Customer, Device, Line, Plan } from './company.ts'
import { Phone, Surroundings } from './phone.ts'
import { shape } from './state.ts'
import { sync } from './sync.ts'
import { methods, tools } from './tools.ts'
import { simulator } from './user/simulator.ts'
import { methods as userMethods, tools as userTools } from './user-tools.ts'

/** The policy of the service desk and that of technical support, each in its tags. */
function policyOf(main: string, support: string): Policy {
  const tagged = (tag: string, text: string): string => `<${tag}>\n${text}\n</${tag}>`
  return {
    files: [main, support],
    compose: ([first, second]) => `${tagged('main_policy', first!)}\n${tagged('tech_support_policy', second!)}`,
  }
}

const domain = {
  name: 'telecom',
  state: shape,
  agent: {
    className: 'TelecomTools',
    databaseName: 'TelecomDB',
    file: 'db.toml',
    tables: {
      plans: { model: Plan, key: 'plan_id', as: 'list' },
      customers: { model: Customer, key: 'customer_id', as: 'list' },
      lines: { model: Line, key: 'line_id', as: 'list' },
      bills: { model: Bill, key: 'bill_id', as: 'list' },
      devices: { model: Device, key: 'device_id', as: 'list' },
    },
    tools,
    methods,
  },
  user: {
    className: 'TelecomUserTools',
    databaseName: 'TelecomUserDB',
    file: 'user_db.toml',
    tables: { device: { model: Phone, as: 'object' }, surroundings: { model: Surroundings, as: 'object' } },
    tools: userTools,
    methods: userMethods,
  },
  sync,
  simulator,
} as const

/** The benchmark's telecom domain: a phone that does not work, whose user has half of the tools. */
export const telecom = makeWorld(
  defineDomain({
    ...domain,
    summary:
      "A phone company's service desk and technical support: lines, bills and data on the agent's side, the user's phone on the user's.",
    policy: policyOf('main_policy.md', 'tech_support_manual.md'),
    soloPolicy: policyOf('main_policy_solo.md', 'tech_support_manual.md'),
  }),
)

/** The same domain with the support policy written as step by step workflows. */
export const telecomWorkflow = makeWorld(
  defineDomain({
    ...domain,
    variant: 'telecom-workflow',
    summary: 'The domain tau2/telecom with a support policy that says every step: the same users, phones, tools and tasks.',
    policy: policyOf('main_policy.md', 'tech_support_workflow.md'),
    soloPolicy: policyOf('main_policy_solo.md', 'tech_support_workflow_solo.md'),
  }),
)
