import { pathToFileURL } from 'node:url'
import { type Asked, endOfRun } from './console.ts'

// What `openConsole` starts: it runs the command line in this one process as often as it is told to.
const [node, , program] = process.argv
const main = pathToFileURL(program!).href
let runs = 0
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0)

process.on('message', async ({ words, variables }: Asked) => {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  process.argv = [node!, program!, ...words]
  // A module under another name is run again; what it imports is not.
  await import(`${main}?run=${runs++}`)
  const status = process.exitCode ?? 0
  process.exitCode = undefined
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  process.stdout.write(endOfRun)
  process.stderr.write(`${status}${endOfRun}`)
})
