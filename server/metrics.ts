import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Serving } from './serving.ts'

/** The server's figures for Prometheus. They are read from plain counters when somebody asks, so that a step pays nothing for them. */
export function openMetrics(serving: Serving): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counters = {
    requests: 'Requests served, those in batches counted as one batch.',
    steps: 'Steps served.',
    resets: 'Resets served.',
    forks: 'Forks served.',
    errors: 'Requests answered with an error.',
    faults: 'Requests that failed by a bug of ours.',
  } as const
  for (const [name, help] of Object.entries(counters)) {
    const counter: Counter = new Counter({
      name: `sandtable_${name}_total`,
      help,
      registers: [registry],
      collect: () => {
        counter.reset()
        counter.inc(serving.counts[name as keyof typeof counters])
      },
    })
  }
  const gauge = (name: string, help: string, read: () => number): void => {
    const made: Gauge = new Gauge({ name: `sandtable_${name}`, help, registers: [registry], collect: () => made.set(read()) })
  }
  gauge('connections', 'Open connections.', () => serving.counts.connections)
  gauge('episodes', 'Episodes held.', () => serving.sessions.size)
  gauge('keys', 'Replies to resets and forks kept for their keys.', () => serving.sessions.keys)
  return registry
}
