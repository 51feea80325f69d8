import { z } from 'zod'

/** Agents that can only call tools talk to the user by a tool, `say`, which is no tool of the world. */
const words = z.strictObject({ text: z.string().min(1) })

/** JSON Schema of its arguments. */
export const sayParameters = {
  type: 'object',
  properties: { text: { type: 'string', description: 'What to say.' } },
  required: ['text'],
  additionalProperties: false,
} as const

/** Its name beside a world's tools: one that none of them has. */
export function sayNameBeside(names: readonly string[]): string {
  let name = 'say'
  while (names.includes(name)) name += '_to_user'
  return name
}

/** The action of a call of it. Words that cannot be said are an empty action, which spends the turn as a malformed call does, and a problem. */
export function readWords(name: string, given: unknown): { action: { text?: string }; problem?: string } {
  const said = words.safeParse(given ?? {})
  if (said.success) return { action: { text: said.data.text } }
  return { action: {}, problem: `${name} takes {"text": "what to say"}, and nothing else.` }
}
