import { ProtocolError as McpError, ProtocolErrorCode, ResourceNotFoundError, Server } from '@modelcontextprotocol/server'
import type { ProtocolError } from '../../../core/index.ts'
import { asProtocolError, type Serving } from '../../serving.ts'
import type { Session } from '../../session.ts'
import { takeStep } from './episode.ts'
import { guidanceOf, readingsOf } from './guidance.ts'
import { actionOf, listTools, resultOf } from './tools.ts'

/**
 * An MCP server for one message of a session. All that a session is, is its episode, so that nothing is kept beside it that
 * would have to expire with it.
 */
export function openMcpServer(serving: Serving, session: Session, instructions: string | undefined): Server {
  const server = new Server(
    { name: 'sandtable', version: serving.version },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, ...(instructions === undefined ? {} : { instructions }) },
  )
  server.setRequestHandler('tools/list', () => ({ tools: listTools(session) }))
  server.setRequestHandler('tools/call', async ({ params }) => {
    try {
      const { action, problem } = actionOf(session, params.name, params.arguments)
      return resultOf(await takeStep(serving, session, action), problem)
    } catch (problem) {
      throw asMcpError(asProtocolError(serving, problem))
    }
  })
  offerReadings(server, session)
  offerPrompt(server, session)
  return server
}

function offerReadings(server: Server, session: Session): void {
  server.setRequestHandler('resources/list', () => ({
    resources: readingsOf(session).map(({ uri, name, description }) => ({ uri, name, description, mimeType: 'text/markdown' })),
  }))
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [] }))
  server.setRequestHandler('resources/read', ({ params: { uri } }) => {
    const readings = readingsOf(session)
    const reading = readings.find((candidate) => candidate.uri === uri)
    if (reading) return { contents: [{ uri, mimeType: 'text/markdown', text: reading.text }] }
    throw new ResourceNotFoundError(
      uri,
      `There is no resource ${uri}; there are ${readings.map((known) => known.uri).join(', ')}.`,
    )
  })
}

const prompt = { name: 'episode', description: 'How the episode began, how to go on, and the policy.' }

function offerPrompt(server: Server, session: Session): void {
  server.setRequestHandler('prompts/list', () => ({ prompts: [prompt] }))
  server.setRequestHandler('prompts/get', ({ params: { name } }) => {
    if (name !== prompt.name) {
      throw new McpError(ProtocolErrorCode.InvalidParams, `There is no prompt "${name}"; there is ${prompt.name}.`)
    }
    const text = guidanceOf(session)
    return { description: prompt.description, messages: [{ role: 'user', content: { type: 'text', text } }] }
  })
}

/** An error of the wire as one of JSON-RPC; what starts another episode has another name here. */
export function asMcpError({ code, message, data }: ProtocolError): McpError {
  const kind = code === 'fault' ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidRequest
  const text = code === 'episode_over' ? 'The episode is over; a new session begins another one.' : message
  return new McpError(kind, text, { ...data, code })
}
