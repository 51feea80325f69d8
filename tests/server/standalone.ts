import { openLog, serve } from '../../server/index.ts'
import { hostToys } from './toy.ts'

/** A server in a process of its own: says its port on standard output, and stops when standard input ends. */
const server = await serve({ worlds: hostToys(), version: '0.0.1', log: openLog('error') })
process.stdout.write(`${server.port}\n`)
process.stdin.on('end', () => void server.close()).resume()
process.on('SIGTERM', () => void server.drain())
