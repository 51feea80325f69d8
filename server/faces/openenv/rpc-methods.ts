import type { Conversation } from './conversation.ts'
import type { Conversations } from './conversations.ts'
import { RpcFailure, type RpcRequest, rpcCodes } from './json-rpc.ts'

/** Where a request came from: a world, and over a WebSocket the conversation of that socket. */
export interface RpcSide {
  readonly conversations: Conversations
  readonly world: string
  readonly own?: Conversation | undefined
}

type Params = RpcRequest['params']

/** Serves OpenEnv's methods. Throws a RpcFailure, or what the engine throws. */
export function serveRpc(side: RpcSide, { method, params }: RpcRequest, bytes: number): object {
  switch (method) {
    case 'openenv/session/create':
      return { session_id: (side.own ?? side.conversations.open(side.world)).id }
    case 'openenv/session/close':
      return closeSession(side, params)
    case 'tools/list':
      return withConversation(side, params, (conversation) => ({ tools: conversation.tools() }))
    case 'tools/call':
      return withConversation(side, params, (conversation, isBrief) => {
        const name = toolName(params)
        if (isBrief) conversation.reset({ seed: 0 })
        return callTool(conversation, name, params['arguments'] ?? {}, bytes)
      })
    default:
      throw new RpcFailure(rpcCodes.method, `Method not found: ${method}`)
  }
}

function closeSession({ conversations, world, own }: RpcSide, params: Params): object {
  const id = params['session_id']
  if (typeof id !== 'string' || id === '') {
    throw new RpcFailure(rpcCodes.params, "Invalid params - 'session_id' is required")
  }
  if (id === own?.id) {
    throw new RpcFailure(rpcCodes.request, 'Cannot close the session of this WebSocket by a method; close the socket.')
  }
  return conversations.close(named(conversations, world, id)) === 'closed'
    ? { session_id: id, closed: true }
    : { session_id: id, closed: false, closing: true }
}

/** Works on the socket's conversation, on the one that is named, or on one for this request alone. */
function withConversation(side: RpcSide, params: Params, work: (conversation: Conversation, isBrief: boolean) => object): object {
  const { conversations, world, own } = side
  const id = params['session_id']
  if (own) return work(own, false)
  if (typeof id === 'string' && id !== '') return work(named(conversations, world, id), false)
  const conversation = conversations.brief(world)
  try {
    return work(conversation, true)
  } finally {
    conversation.close()
  }
}

function named(conversations: Conversations, world: string, id: string): Conversation {
  const conversation = conversations.find(world, id)
  if (!conversation) throw new RpcFailure(rpcCodes.params, `Unknown session_id: ${id}`)
  return conversation
}

function toolName({ name }: Params): string {
  if (typeof name === 'string' && name !== '') return name
  throw new RpcFailure(rpcCodes.params, "Missing 'name' in params")
}

/** The step's reward and metadata stand in `meta`: a client's `call_tool` gives its caller `data` alone. */
function callTool(conversation: Conversation, name: string, args: unknown, bytes: number): object {
  const { outcome, standing, metadata } = conversation.call(name, args, bytes)
  const meta = { ...standing, ...metadata }
  if (!('error_type' in outcome)) return { ...outcome, meta }
  throw new RpcFailure(rpcCodes.internal, outcome.message, { error_type: outcome.error_type, meta })
}
