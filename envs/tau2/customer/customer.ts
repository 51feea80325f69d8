import type { Simulator } from '../domain.ts'
import { compileScript } from './compile.ts'
import { user } from './user.ts'

/** The scripted user of the retail and airline tasks. It has no tools, so there is nothing to ask it to do. */
export const customer: Simulator = { user, script: compileScript, ask: () => 'Please bear with me for a moment.' }
