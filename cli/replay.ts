import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { type OpenWorld, type ReplayLine, verifyReplay } from '../core/index.ts'
import { type DataOptions, openOne, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { openProgress, printJson } from './output.ts'
import { renderReplay } from './render.ts'

/** `sandtable replay`: runs replays again and names the first line that differs. */
export function replayCommand(): Command {
  const command = new Command('replay')
    .description('runs replays again and names the first line that differs')
    .argument('<file...>', 'replay files, *.replay.jsonl')
    .option('--text', 'prints each replay for people')
    .option('--json', 'one object for programs')
    .addHelpText(
      'after',
      '\nExample:\n  sandtable replay replays/*.replay.jsonl\n  sandtable replay --text replays/one.replay.jsonl',
    )
  return withData(command).action(run)
}

interface Checked {
  readonly file: string
  readonly line?: number
  readonly problem?: string
}

function run(files: string[], options: DataOptions & { text?: boolean; json?: boolean }): void {
  const opened = new Map<string, OpenWorld>()
  const progress = openProgress('replay', files.length)
  const checked: Checked[] = []
  for (const [place, file] of files.entries()) {
    checked.push(verifyFile(file, opened, options))
    progress.update(place + 1)
  }
  progress.stop()
  const diverged = checked.filter(({ problem }) => problem !== undefined)
  if (options.json) printJson({ files: files.length, diverged })
  else {
    for (const { file, line, problem } of diverged) process.stdout.write(`${file}:${line}: ${problem}\n`)
    process.stdout.write(`${files.length} replays, ${diverged.length} diverge\n`)
  }
  if (diverged.length > 0) throw new CommandFailed(`${diverged.length} of ${files.length} replays did not come out again.`)
}

function verifyFile(file: string, opened: Map<string, OpenWorld>, options: DataOptions & { text?: boolean }): Checked {
  const lines = readReplay(file)
  if ('problem' in lines) return { file, ...lines }
  const id = String(lines.lines[0]?.['world'])
  let open = opened.get(id)
  if (!open) {
    open = openOne(id, options)
    opened.set(id, open)
  }
  const { divergence } = verifyReplay(open, lines.lines)
  if (options.text) process.stdout.write(renderReplay(open, lines.lines))
  return divergence ? { file, ...divergence } : { file }
}

function readReplay(file: string): { lines: ReplayLine[] } | { line: number; problem: string } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${file} cannot be read.`)
  }
  const lines: ReplayLine[] = []
  for (const [place, line] of text.split('\n').entries()) {
    if (line === '') continue
    try {
      lines.push(JSON.parse(line) as ReplayLine)
    } catch {
      return { line: place + 1, problem: 'this line is not JSON' }
    }
  }
  return lines.length === 0 ? { line: 1, problem: 'the file is empty' } : { lines }
}
