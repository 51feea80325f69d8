import { type Database, type Json, Malformed, Refusal, type TableView, type Tool } from '../../core/index.ts'
import {
  bindArguments,
  fromJson,
  get,
  isDict,
  isList,
  type Parameter,
  type PythonDict,
  PythonError,
  type PythonValue,
  parseJson,
  typeName,
} from '../python/index.ts'
import type { Domain, Method, PythonTool, Toolkit } from './domain.ts'
import { seenBy } from './sharing.ts'

/** The arguments of a call as a Python dict: from JSON text without loss, or from JSON data. Throws Malformed. */
export function readArguments(given: Json | undefined): PythonDict {
  const value = typeof given === 'string' ? parsed(given) : fromJson(given ?? {})
  if (isDict(value)) return value
  throw new Malformed('The arguments are not one JSON object, such as {"name": "value"}.')
}

function parsed(text: string): PythonValue {
  try {
    return parseJson(text)
  } catch {
    throw new Malformed('The arguments are not JSON: expected one object, such as {"name": "value"}.')
  }
}

/** Calls a tool as the reference's environment does, without what follows a call. Throws PythonError. */
export function useTool(
  domain: Domain,
  side: 'agent' | 'user',
  name: string,
  given: PythonDict,
  database: Database<never>,
): PythonValue {
  const toolkit = domain[side]
  if (!toolkit) throw new PythonError('ValueError', missingToolkit[side])
  const tool = Object.hasOwn(toolkit.tools, name) ? toolkit.tools[name] : undefined
  if (!tool) throw new PythonError('ValueError', missingTool(name))
  return run(domain, side, name, tool, given, database)
}

/** Calls any function of a toolkit, as a task's set-up and assertions do, and what follows a call. Throws PythonError. */
export function useMethod(
  domain: Domain,
  side: 'agent' | 'user',
  name: string,
  given: PythonDict,
  database: Database<never>,
): PythonValue {
  const toolkit = domain[side]
  if (!toolkit) throw new PythonError('AttributeError', `'NoneType' object has no attribute '${name}'`)
  const method = Object.hasOwn(toolkit.methods, name) ? toolkit.methods[name] : undefined
  const tool = Object.hasOwn(toolkit.tools, name) ? toolkit.tools[name] : undefined
  if (!method && !tool) throw new PythonError('AttributeError', `'${toolkit.className}' object has no attribute '${name}'`)
  const result = run(domain, side, name, (method ?? tool)!, given, database)
  domain.sync?.(database)
  return result
}

const missingToolkit = { agent: 'Tools not available', user: 'User tools not available' }

function missingTool(name: string): string {
  return `Tool '${name}' not found.`
}

const parameterLists = new WeakMap<object, readonly Parameter[]>()

function run(
  domain: Domain,
  side: 'agent' | 'user',
  name: string,
  callee: PythonTool | Method,
  given: PythonDict,
  database: Database<never>,
): PythonValue {
  const bound = bindArguments(`${domain[side]!.className}.${name}`, parametersOf(callee), given)
  return callee.run(seenBy(domain, side, database) as never, bound)
}

/** The parameters of a tool's Python function: the schema's fields in order; what may be left out defaults to None. */
function parametersOf(callee: PythonTool | Method): readonly Parameter[] {
  if ('parameters' in callee) return callee.parameters
  const known = parameterLists.get(callee)
  if (known) return known
  const made = Object.entries(callee.args.shape).map(([name, schema]): Parameter => {
    const absent = (schema as PythonTool['returns']).safeParse(undefined)
    return absent.success ? { name, default: fromJson(absent.data ?? null) } : { name }
  })
  parameterLists.set(callee, made)
  return made
}

/** The reference's dispatcher has parameters of its own, with which a call's arguments may collide. */
function refuseCollisions(given: PythonDict): void {
  const dispatcher = 'Environment.make_tool_call() got multiple values for'
  if (given.map.some(([name]) => name === 'requestor')) {
    throw new PythonError('TypeError', `tau2.environment.environment.${dispatcher} keyword argument 'requestor'`)
  }
  const taken = given.map.find(([name]) => name === 'self' || name === 'tool_name')
  if (taken) throw new PythonError('TypeError', `${dispatcher} argument '${taken[0]}'`)
}

/** A toolkit's tools as the engine's: what they raise is told to the agent as the reference words it. */
export function engineTools(domain: Domain, side: 'agent' | 'user'): Record<string, Tool> {
  const toolkit: Toolkit | undefined = domain[side]
  return Object.fromEntries(
    Object.entries(toolkit?.tools ?? {}).map(([name, tool]): [string, Tool] => [
      name,
      {
        summary: tool.summary,
        effect: tool.kind === 'write' ? 'write' : 'read',
        args: tool.args,
        returns: tool.returns,
        run: (database, args: Json | undefined) =>
          told(() => {
            const given = readArguments(args)
            refuseCollisions(given)
            return run(domain, side, name, tool, given, database as never)
          }),
      },
    ]),
  )
}

/** Carries something out; an exception of Python becomes the refusal that the reference's environment answers with. */
export function told<T>(action: () => T): T {
  try {
    return action()
  } catch (problem) {
    throw problem instanceof PythonError ? new Refusal('error', errorText(problem)) : problem
  }
}

/** The text with which the reference answers a call that raised. */
export function errorText(problem: PythonError): string {
  return `Error: ${problem.message}`
}

/** Answers a call of a tool that a side does not have. */
export function refuseMissing(domain: Domain, name: string, side: 'agent' | 'user'): never {
  throw new Refusal('error', `Error: ${domain[side] ? missingTool(name) : missingToolkit[side]}`)
}

/** Refuses what cannot be a key of a dict or a member of a set, as Python does when it looks for it there. */
export function hashable(value: PythonValue): PythonValue {
  if (isList(value) || isDict(value)) throw new PythonError('TypeError', `unhashable type: '${typeName(value)}'`)
  return value
}

/** The entity under a key that may be any value, or undefined. Throws PythonError where the value cannot be a key. */
export function entityAt<Entity>(table: TableView<Entity>, key: PythonValue): Entity | undefined {
  const text = hashable(key)
  return typeof text === 'string' ? table.get(text) : undefined
}

/** The value of a dict under a key that may be any value, or undefined. Throws PythonError where the value cannot be a key. */
export function valueAt(held: PythonDict, key: PythonValue): PythonValue | undefined {
  const text = hashable(key)
  return typeof text === 'string' ? get(held, text) : undefined
}

/** A ValueError. */
export function raise(message: string): never {
  throw new PythonError('ValueError', message)
}
