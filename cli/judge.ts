import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { complete, completionsAddress, type Endpoint, excerpt, jsonOf } from '../clients/typescript/completions.ts'
import type { Sha256 } from '../core/index.ts'
import { type Judgement, judgementKey, type Question, readReply } from '../envs/tau2/scoring/index.ts'
import { UsageError } from './failure.ts'

export interface JudgeOptions {
  /** The address of an OpenAI-compatible endpoint, such as http://127.0.0.1:8080/v1. */
  readonly judge?: string
  readonly judgeModel?: string
  /** The file of replies that were given before; new ones are appended. */
  readonly judgements?: string
}

/** Judges questions: by replies that were kept, or else by a model. */
export interface Judge {
  /** Judgements of all statements, or a sentence that says why there are none; undefined where nobody is asked. */
  ask(question: Question): Promise<readonly Judgement[] | string | undefined>
}

const timeoutMs = 120_000

/** Opens a judge. Throws a UsageError where the options do not say which model it is, or its file cannot be read. */
export function openJudge(options: JudgeOptions, sha256: Sha256): Judge {
  const { judge, judgements } = options
  const kept = judgements === undefined ? [] : readJudgements(judgements)
  const replies = new Map(kept.map(({ key, reply }) => [key, reply]))
  const model = options.judgeModel ?? onlyModel(judge, kept)
  const endpoint = judge === undefined || model === undefined ? undefined : endpointOf(judge, model)
  let failure: string | undefined

  async function ask(question: Question): Promise<readonly Judgement[] | string | undefined> {
    if (model === undefined) return undefined
    const key = judgementKey(sha256, model, question)
    const known = replies.get(key)
    if (known !== undefined) return readReply(known, question)
    if (endpoint === undefined) return undefined
    if (failure !== undefined) return failure
    const answer = await answerOf(endpoint, question)
    if ('failure' in answer) {
      failure = `${judge} ${answer.failure}`
      return failure
    }
    const judged = readReply(answer.reply, question)
    if (typeof judged === 'string') return judged
    replies.set(key, answer.reply)
    if (judgements !== undefined) appendFileSync(judgements, `${JSON.stringify({ key, model, reply: answer.reply })}\n`)
    return judged
  }
  return { ask }
}

interface Kept {
  readonly key: string
  readonly model: string
  readonly reply: string
}

function readJudgements(file: string): Kept[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, place): Kept[] => {
    if (line.trim() === '') return []
    const kept = jsonOf(line) as Partial<Kept> | null | undefined
    if (typeof kept?.key !== 'string' || typeof kept.model !== 'string' || typeof kept.reply !== 'string') {
      throw new UsageError(`${file}, line ${place + 1} is no judgement; expected {"key": "...", "model": "...", "reply": "..."}.`)
    }
    return [kept as Kept]
  })
}

/** The model that all kept replies are of. */
function onlyModel(judge: string | undefined, kept: readonly Kept[]): string | undefined {
  if (judge !== undefined) throw new UsageError('Name the model that judges: --judge-model NAME.')
  const models = [...new Set(kept.map(({ model }) => model))]
  if (models.length > 1) {
    throw new UsageError(`The judgements are of several models; name one by --judge-model: ${models.join(', ')}.`)
  }
  return models[0]
}

function endpointOf(judge: string, model: string): Endpoint {
  try {
    const apiKey = process.env['OPENAI_API_KEY']
    return { address: completionsAddress(judge), model, apiKey, temperature: 0, timeoutMs }
  } catch (problem) {
    throw new UsageError(`--judge: ${(problem as Error).message}`)
  }
}

type Answer = { readonly reply: string } | { readonly failure: string }

async function answerOf(endpoint: Endpoint, { system, prompt }: Question): Promise<Answer> {
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: prompt },
  ] as const
  const answer = await complete(endpoint, messages, [])
  if ('problem' in answer) return { failure: `${answer.problem}.` }
  const reply = answer.message['content']
  if (typeof reply === 'string') return { reply }
  return { failure: `answered without words: ${excerpt(JSON.stringify(answer.message))}` }
}
