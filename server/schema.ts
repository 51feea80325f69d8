import { z } from 'zod'
import { type Method, methods, params, protocolVersion, results, wireError } from '../core/protocol/index.ts'

/** JSON Schema of the wire: for each method its params and its result, and the form of an error. */
export function wireSchema(): object {
  const schema = (of: z.ZodType, io: 'input' | 'output'): object => {
    const { $schema: _, ...rest } = z.toJSONSchema(of, { io, unrepresentable: 'any' })
    return rest
  }
  const described = methods.map((method: Method) => [
    method,
    { params: schema(params[method], 'input'), result: schema(results[method], 'output') },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `The sandtable wire, version ${protocolVersion}`,
    methods: Object.fromEntries(described),
    error: schema(wireError, 'output'),
  }
}
