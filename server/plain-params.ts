import { type Params, seedPattern } from '../core/protocol/index.ts'

/**
 * The params of a step, checked by hand: every step needs this, and the schema takes as long as the engine. It takes only what
 * the schema takes and says nothing of what is wrong: undefined sends the params to the schema, which does.
 */
export function plainStepParams(given: unknown): Params<'step'> | undefined {
  if (!isObject(given)) return undefined
  const { episode, turn, action } = given
  if (typeof episode !== 'string' || !Number.isSafeInteger(turn) || (turn as number) < 1 || !isObject(action)) return undefined
  for (const field in given) if (field !== 'episode' && field !== 'turn' && field !== 'action') return undefined
  for (const field in action) if (!isActionField(field, action[field])) return undefined
  return given as unknown as Params<'step'>
}

/** The params of a reset that names its world, seed and scenario and nothing else, likewise. */
export function plainResetParams(given: unknown): Params<'reset'> | undefined {
  if (!isObject(given) || typeof given['world'] !== 'string') return undefined
  for (const field in given) if (!isResetField(field, given[field])) return undefined
  const { world, seed, split, index, scenario } = given as unknown as Params<'reset'>
  return { world, seed, split, index, scenario, count: 1 }
}

/** The params of a batch, likewise: a frame of thousands would stand still while the schema goes through it. */
export function plainBatchParams(given: unknown): Params<'batch'> | undefined {
  if (!isObject(given) || !Array.isArray(given['requests']) || given['requests'].length === 0) return undefined
  for (const field in given) if (field !== 'requests') return undefined
  return given['requests'].every(isRequest) ? (given as unknown as Params<'batch'>) : undefined
}

function isRequest(value: unknown): boolean {
  if (!isObject(value) || typeof value['method'] !== 'string') return false
  for (const field in value) if (field !== 'method' && field !== 'params') return false
  return true
}

function isResetField(field: string, value: unknown): boolean {
  switch (field) {
    case 'world':
    case 'split':
    case 'scenario':
      return typeof value === 'string'
    case 'seed':
      return typeof value === 'string' ? seedPattern.test(value) : Number.isSafeInteger(value)
    case 'index':
      return Number.isSafeInteger(value) && (value as number) >= 0
    default:
      return false
  }
}

function isActionField(field: string, value: unknown): boolean {
  switch (field) {
    case 'calls':
      return Array.isArray(value) && value.every(isCall)
    case 'text':
    case 'thought':
      return typeof value === 'string'
    case 'as':
      return value === 'agent' || value === 'user'
    case 'stop':
      return typeof value === 'boolean'
    default:
      return false
  }
}

function isCall(value: unknown): boolean {
  if (!isObject(value) || typeof value['name'] !== 'string') return false
  for (const field in value) {
    if (field === 'id' ? typeof value[field] !== 'string' : field !== 'name' && field !== 'arguments') return false
  }
  return true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
