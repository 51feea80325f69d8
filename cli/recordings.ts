import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DataProblem, type Recording, readRecording, type SimulationFile } from '../envs/tau2/scoring/index.ts'
import { UsageError } from './failure.ts'
import { readText } from './files.ts'

/** Loads recorded conversations from a file or from a folder with `results.json` and `simulations/`. Throws UsageError. */
export function loadRecording(path: string): Recording {
  const folder = isFolder(path) ? path : basename(path) === 'results.json' ? dirname(path) : undefined
  const file = isFolder(path) ? join(path, 'results.json') : path
  const apart =
    folder !== undefined && isFolder(join(folder, 'simulations')) ? simulationFiles(join(folder, 'simulations')) : undefined
  try {
    return readRecording(readText(file), apart)
  } catch (problem) {
    if (problem instanceof DataProblem) throw new UsageError(`${file}: ${problem.message}`)
    throw problem
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function simulationFiles(folder: string): SimulationFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => ({ name: name.slice(0, -'.json'.length), text: readText(join(folder, name)) }))
}
