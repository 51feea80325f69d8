import { expect, test } from 'vitest'
import { methods } from '../../core/protocol/index.ts'
import { open, startServer } from './arena.ts'

const server = await startServer()
const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init)

test('/health says that it is well and which version it is', async () => {
  const response = await get('/health')
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version: '0.0.1' }])
})

/** Every line of Prometheus' text format: a comment, or a name with labels and a number. */
const line =
  /^(# (HELP|TYPE) [a-zA-Z_:][\w:]* .+|[a-zA-Z_:][\w:]*(\{([a-zA-Z_]\w*="([^"\\]|\\.)*",?)*\})? [-+]?(\d+(\.\d+)?(e[-+]?\d+)?|Inf|Na[nN]))$/

test('/metrics is what Prometheus reads, and counts what was served', async () => {
  const raw = await open(server)
  const { episodes } = await raw.result('reset', { world: 'toy', seed: 7 })
  await raw.result('step', { episode: episodes[0], turn: 1, action: {} })
  await raw.error('step', { episode: episodes[0], turn: 2, action: { calls: [{ name: 'break_world' }] } })
  await raw.result('fork', { episode: episodes[0] })
  const response = await get('/metrics')
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const text = await response.text()
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((entry) => entry !== '' && !line.test(entry)),
  ).toEqual([])
  const value = (name: string) => Number(new RegExp(`^sandtable_${name} (.*)$`, 'm').exec(text)?.[1])
  expect(
    [
      'requests_total',
      'steps_total',
      'resets_total',
      'forks_total',
      'errors_total',
      'faults_total',
      'connections',
      'episodes',
    ].map(value),
  ).toEqual([4, 1, 1, 1, 1, 1, 1, 2])
})

test('/schema is a JSON Schema with every method', async () => {
  const response = await get('/schema')
  const schema = (await response.json()) as { methods: Record<string, { params: object; result: object }>; error: object }
  expect(Object.keys(schema.methods)).toEqual([...methods])
  expect(schema.methods['step']?.params).toMatchObject({
    type: 'object',
    required: ['episode', 'turn', 'action'],
    additionalProperties: false,
  })
  expect(schema.error).toMatchObject({ properties: { code: { enum: expect.arrayContaining(['turn_order', 'fault']) } } })
})

test('anything else over HTTP is told what there is', async () => {
  expect([(await get('/')).status, (await get('/v1')).status, (await get('/health', { method: 'POST' })).status]).toEqual([
    404, 404, 405,
  ])
  expect(await (await get('/nothing')).text()).toMatch(/health.*metrics.*schema/)
  expect((await get('/health?probe=1', { method: 'HEAD' })).status).toBe(200)
})
