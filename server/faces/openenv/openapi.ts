import { schemas } from './schema.ts'

const ok = { 200: { description: 'The answer.' } }
const body = (schema: object): object => ({ requestBody: { content: { 'application/json': { schema } } }, responses: ok })

const bySplit = { type: 'object', properties: { split: { type: 'string' } }, required: ['split'] }
const environment = [{ name: 'env_name', in: 'path', required: true, schema: { type: 'string' } }]

/** What `GET /openapi.json` answers: the routes of one world. */
export function openApi(world: string): object {
  const get = (summary: string): object => ({ get: { summary, responses: ok } })
  const post = (summary: string, schema: object): object => ({ post: { summary, ...body(schema) } })
  const aboutTasks = (summary: string): object => ({ post: { summary, parameters: environment, ...body(bySplit) } })
  return {
    openapi: '3.1.0',
    info: { title: `sandtable: ${world}`, version: '1.0.0', description: 'Episodes are played over the WebSocket at /ws.' },
    paths: {
      '/health': get('Whether the world can be played'),
      '/metadata': get('What the world is; its policy as readme_content'),
      '/schema': get('JSON Schemas of actions, observations and state'),
      '/reset': post('Starts an episode for this one request', {
        type: 'object',
        properties: { seed: { type: 'integer', minimum: 0 }, episode_id: { type: 'string', maxLength: 255 } },
        additionalProperties: true,
      }),
      '/step': post('Carries out one action in an episode of seed 0 for this one request', {
        type: 'object',
        properties: { action: schemas.action },
        required: ['action'],
      }),
      '/state': get('The state before a reset'),
      '/mcp': post('JSON-RPC: tools/list, tools/call, openenv/session/create, openenv/session/close', { type: 'object' }),
      '/list_environments': get('The name of the environment'),
      '/{env_name}/splits': { get: { summary: 'The splits', parameters: environment, responses: ok } },
      '/{env_name}/tasks': aboutTasks('The tasks of a split'),
      '/{env_name}/num_tasks': aboutTasks('How many tasks a split has'),
      '/{env_name}/task': aboutTasks('One task by its index'),
      '/{env_name}/task_range': aboutTasks('Tasks from start to stop'),
    },
  }
}
