import { z } from 'zod'
import { calculate as evaluate } from '../python/index.ts'
import { pythonKit } from './domain.ts'

const { tool } = pythonKit({})

export const calculate = tool({
  summary: 'Computes an arithmetic expression, to two decimals.',
  kind: 'generic',
  args: { expression: z.string().describe("Numbers, + - * /, parentheses and spaces, such as '2 * (3.5 + 1)'.") },
  returns: z.string(),
  run: (_database, { expression }) => evaluate(expression),
})

export const transfer_to_human_agents = tool({
  summary: 'Hands the user over to a human, with a summary: where the user insists on it, or where policy and tools cannot help.',
  kind: 'generic',
  args: { summary: z.string().describe("The user's issue in short.") },
  returns: z.string(),
  run: () => 'Transfer successful',
})
