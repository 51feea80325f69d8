import { type Logger, pino } from 'pino'

export type Log = Logger

/** The server's log: JSON lines on standard error, at the level asked for; `silent` says nothing. */
export function openLog(level: 'silent' | 'error' | 'warn' | 'info' | 'debug'): Log {
  return pino({ level, base: null, serializers: { problem: pino.stdSerializers.err } }, pino.destination({ dest: 2, sync: true }))
}
