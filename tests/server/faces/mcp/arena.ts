import { type CallToolResult, Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Server, ServerOptions } from '../../../../server/index.ts'
import { open as storefront } from '../../../envs/storefront/harness.ts'
import { later, startServer } from '../../arena.ts'

/** A server of the storefront. */
export function startShop(options: Partial<ServerOptions> = {}): Promise<Server> {
  return startServer({ worlds: new Map([['storefront', { world: storefront.world, open: storefront }]]), ...options })
}

export function urlOf({ port }: Server, target: string): URL {
  return new URL(`http://127.0.0.1:${port}/mcp/${target}`)
}

export interface Agent {
  readonly client: Client
  readonly transport: StreamableHTTPClientTransport
  readonly id: string
  call(name: string, given?: Record<string, unknown>): Promise<CallToolResult>
}

export interface AgentOptions {
  readonly headers?: Record<string, string>
  /** Goes on with a session instead of beginning one. */
  readonly sessionId?: string
  readonly negotiates?: boolean
}

/** The official client, connected; closed when the file's tests are over. */
export async function connect(server: Server, target: string, options: AgentOptions = {}): Promise<Agent> {
  const { headers, sessionId, negotiates } = options
  const client = new Client({ name: 'tests', version: '0' }, negotiates ? { versionNegotiation: { mode: 'auto' } } : {})
  const transport = new StreamableHTTPClientTransport(urlOf(server, target), {
    ...(headers ? { requestInit: { headers } } : {}),
    ...(sessionId === undefined ? {} : { sessionId }),
  })
  later(() => client.close())
  await client.connect(transport)
  return {
    client,
    transport,
    id: transport.sessionId!,
    call: (name, given) => client.callTool({ name, ...(given ? { arguments: given } : {}) }) as Promise<CallToolResult>,
  }
}

/** The texts of a result. */
export function textsOf({ content }: CallToolResult): string[] {
  return content.map((block) => (block.type === 'text' ? block.text : block.type))
}

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'tests', version: '0' } },
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly error: { code: number; message: string; data?: { code?: string } } | undefined
}

/** One HTTP request, an `initialize` unless told otherwise. */
export async function ask(server: Server, target: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(urlOf(server, target), {
    method: 'POST',
    body: JSON.stringify(initialize),
    ...init,
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...init.headers },
  })
  const text = await response.text()
  let error: Answer['error']
  try {
    error = (JSON.parse(text) as { error?: Answer['error'] }).error
  } catch {}
  return { status: response.status, headers: response.headers, text, error }
}
