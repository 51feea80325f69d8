import { cpus, totalmem } from 'node:os'
import { Command } from 'commander'
import { benchFairness } from './bench/fairness.ts'
import { benchGeneration } from './bench/generation.ts'
import { benchGrowth } from './bench/growth.ts'
import { benchMemory } from './bench/memory.ts'
import type { BenchContext, Row } from './bench/row.ts'
import { benchTau2 } from './bench/tau2.ts'
import { benchTransport } from './bench/transport.ts'
import { type DataOptions, sourcesOf, wholeNumber, withData } from './data.ts'
import { UsageError } from './failure.ts'
import { printJson, printTable } from './output.ts'

const parts: Readonly<Record<string, (context: BenchContext) => Promise<Row[]>>> = {
  transport: benchTransport,
  fairness: benchFairness,
  growth: benchGrowth,
  memory: benchMemory,
  generation: benchGeneration,
  tau2: benchTau2,
}

interface BenchOptions extends DataOptions {
  readonly json?: boolean
  readonly repetitions: number
  readonly milliseconds: number
  readonly tau2Python?: string
}

/** `sandtable bench`: measures what this gym promises, as ratios within one run. */
export function benchCommand(): Command {
  const command = new Command('bench')
    .description('measures the server: variants interleaved, warm-up dropped, medians and quartiles')
    .argument('[part...]', `what to measure: ${Object.keys(parts).join(', ')}; everything without`)
    .option('--repetitions <number>', 'repetitions that count', wholeNumber(1), 11)
    .option('--milliseconds <number>', 'how long one repetition measures', wholeNumber(50), 450)
    .option(
      '--tau2-python <python>',
      'a Python that has the package tau2, to run the reference beside; SANDTABLE_TAU2_PYTHON names it too',
    )
    .option('--json', 'one object for programs')
    .addHelpText('after', '\nExample:\n  sandtable bench transport --repetitions 11 --json')
  return withData(command).action(run)
}

async function run(named: string[], options: BenchOptions): Promise<void> {
  const unknown = named.find((name) => !(name in parts))
  if (unknown !== undefined) throw new UsageError(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`)
  const context: BenchContext = {
    repetitions: options.repetitions,
    measureMs: options.milliseconds,
    tau2: sourcesOf(options)['tau2'],
    tau2Python: options.tau2Python ?? process.env['SANDTABLE_TAU2_PYTHON'],
    progress: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`)),
  }
  const rows: Row[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) rows.push(...(await part(context)))
  }
  context.progress('')
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
  }
  if (options.json) return printJson({ machine, repetitions: options.repetitions, rows })
  process.stdout.write(
    `Node ${machine.node} on ${machine.cores} cores of ${machine.processor}; ${options.repetitions} repetitions of ${options.milliseconds} ms\n`,
  )
  printTable(
    ['what', 'figure', 'goal', ''],
    rows.map(({ name, figure, goal, met }) => [name, figure, goal, met === undefined ? '' : met ? 'met' : 'missed']),
    9,
  )
  if (context.tau2 === undefined)
    process.stdout.write('The worlds of tau2 were not measured: name your tau2-bench checkout by --tau2 DIR.\n')
}
