import type { Action } from './chat.ts'
import { excerpt, isObject, jsonOf } from './completions.ts'

/** A move of the user, or what is wrong with the answer, as the end of "In the answer ...". */
export type UserMove = { readonly action: Action } | { readonly problem: string }

/** By these words a user hangs up. */
const stopWords = ['###STOP###', '###TRANSFER###', '###OUT-OF-SCOPE###']

/** Half of a pair is no Unicode, and the wire would not take it. */
const surrogateAlone = /\p{Surrogate}/gu

const thinking = /^\s*<think>([\s\S]*?)(?:<\/think>|$)/

/** Reads an assistant's message as the user's move; `names` are the tools that the user has. It never throws. */
export function readMove(message: Readonly<Record<string, unknown>>, names: readonly string[]): UserMove {
  const written = contentText(message['content'])
  const text = written.replace(thinking, '').trim()
  const thought = contentText(message['reasoning_content']) || thinking.exec(written)?.[1]?.trim()
  const calls = readCalls(message['tool_calls'], names)
  if ('problem' in calls) return calls
  if (text === '' && calls.calls.length === 0) return { problem: 'there are neither words nor calls' }
  const action: Action = { as: 'user' }
  if (calls.calls.length > 0) action.calls = calls.calls
  if (text !== '') action.text = text
  if (thought) action.thought = thought
  if (calls.calls.length === 0 && stopWords.some((word) => text.includes(word))) action.stop = true
  return { action }
}

function contentText(content: unknown): string {
  const parts = Array.isArray(content) ? content.map((part: unknown) => (isObject(part) ? part['text'] : '')) : [content]
  return parts.map((part) => (typeof part === 'string' ? part.replace(surrogateAlone, '\ufffd') : '')).join('')
}

interface Calls {
  readonly calls: NonNullable<Action['calls']>
}

function readCalls(given: unknown, names: readonly string[]): Calls | { readonly problem: string } {
  if (given === undefined || given === null) return { calls: [] }
  if (!Array.isArray(given)) return { problem: `tool_calls is no list but ${excerpt(JSON.stringify(given))}` }
  const calls: Calls['calls'] = []
  for (const each of given) {
    const called: unknown = isObject(each) ? each['function'] : undefined
    if (!isObject(called) || typeof called['name'] !== 'string') return { problem: 'a call has no function with a name' }
    const { name, arguments: written } = called as { name: string; arguments?: unknown }
    if (!names.includes(name))
      return { problem: `"${excerpt(name)}" is none of the user's tools, which are ${names.join(', ') || 'none'}` }
    const text = argumentsText(written)
    if (!isObject(jsonOf(text))) return { problem: `the arguments of ${name} are no JSON object` }
    calls.push({ name, arguments: text })
  }
  return { calls }
}

/** Some servers write no arguments as nothing, and some send them as a value. */
function argumentsText(written: unknown): string {
  if (written === undefined || written === null) return '{}'
  if (typeof written !== 'string') return JSON.stringify(written)
  return written.trim() === '' ? '{}' : written.replace(surrogateAlone, '\ufffd')
}
