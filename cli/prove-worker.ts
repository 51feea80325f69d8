import { openOne, outsideOf } from './data.ts'
import { CommandFailed } from './failure.ts'
import { type ProofSettings, proveWorld } from './prove-world.ts'
import type { Told } from './prove-worlds.ts'

// What `proveWorlds` starts: it proves one world after the other, as it is sent their ids, until its parent lets it go.
const given = JSON.parse(process.argv[2]!) as ProofSettings
const settings: ProofSettings = given.worlds === undefined ? given : { ...given, outside: await outsideOf(given.worlds) }
const say = (told: Told): void => void process.send!(told)

process.on('message', (id: string) => {
  try {
    const reports = proveWorld(openOne(id, settings), settings, (done, kind) => say({ kind: 'progress', done, of: kind }))
    say({ kind: 'proven', reports })
  } catch (problem) {
    if (!(problem instanceof CommandFailed)) throw problem
    say({ kind: 'failed', message: problem.message })
  }
})
