import { z } from 'zod'
import { type Params, action as wireAction } from '../../../core/protocol/index.ts'
import { Invalid, read } from './issues.ts'

type WireAction = Params<'step'>['action']

/** What a client may send as the data of a step. */
export type Move =
  | { readonly type: 'list_tools' }
  | { readonly type: 'call_tool'; readonly tool: string; readonly arguments: unknown }
  | { readonly type: 'act'; readonly action: WireAction }

const metadata = z.record(z.string(), z.unknown()).optional()
const anything = z.unknown()

const schemas = {
  list_tools: z.strictObject({ type: z.string(), metadata }),
  call_tool: z.strictObject({ type: z.string().optional(), tool_name: z.string(), arguments: anything.optional(), metadata }),
  message: z.strictObject({ type: z.string(), text: z.string(), metadata }),
  act: z.strictObject({ type: z.string(), ...wireAction.shape, metadata }),
}

const forms =
  'an action is {"type":"list_tools"}, {"type":"call_tool","tool_name":...,"arguments":{...}}, {"type":"message","text":...}, ' +
  'or {"type":"act"} with text, thought and calls: [{"name":...,"arguments":{...}}]'

/** Reads an action; one without a type that names a tool is a call. Throws Invalid. */
export function readMove(given: Readonly<Record<string, unknown>>): Move {
  const type = given['type'] ?? ('tool_name' in given ? 'call_tool' : undefined)
  switch (type) {
    case 'list_tools':
      read(schemas.list_tools, given)
      return { type: 'list_tools' }
    case 'call_tool': {
      const { tool_name: tool, arguments: args } = read(schemas.call_tool, given)
      return { type: 'call_tool', tool, arguments: args ?? {} }
    }
    case 'message':
      return { type: 'act', action: { text: read(schemas.message, given).text } }
    case 'act': {
      const { type: _, metadata: __, ...action } = read(schemas.act, given)
      return { type: 'act', action }
    }
    default:
      throw new Invalid([{ type: 'union_tag_invalid', loc: ['type'], msg: forms, input: given['type'] ?? null }])
  }
}
