import { appendFileSync, existsSync, readFileSync } from 'node:fs'
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
  const address = judge === undefined ? undefined : chatAddress(judge)
  let failure: string | undefined

  async function ask(question: Question): Promise<readonly Judgement[] | string | undefined> {
    if (model === undefined) return undefined
    const key = judgementKey(sha256, model, question)
    const known = replies.get(key)
    if (known !== undefined) return readReply(known, question)
    if (address === undefined) return undefined
    if (failure !== undefined) return failure
    const answer = await complete(address, model, question)
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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

function chatAddress(judge: string): string {
  if (!URL.canParse(judge) || !/^https?:/.test(judge)) {
    throw new UsageError(
      `--judge takes the address of an OpenAI-compatible endpoint, such as http://127.0.0.1:8080/v1, not ${judge}.`,
    )
  }
  const base = judge.replace(/\/+$/, '')
  return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`
}

type Answer = { readonly reply: string } | { readonly failure: string }

async function complete(address: string, model: string, { system, prompt }: Question): Promise<Answer> {
  const apiKey = process.env['OPENAI_API_KEY']
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: prompt },
  ]
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) },
      body: JSON.stringify({ model, temperature: 0, messages }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    return answerOf(response.status, await response.text(), apiKey !== undefined)
  } catch (problem) {
    const { name, message, cause } = problem as Error
    if (name === 'TimeoutError') return { failure: `did not answer in ${timeoutMs / 1000} seconds.` }
    return { failure: `cannot be reached: ${cause instanceof Error && cause.message ? cause.message : message}.` }
  }
}

function answerOf(status: number, text: string, hasKey: boolean): Answer {
  if (status !== 200) {
    const hint = status === 401 && !hasKey ? ' Set OPENAI_API_KEY.' : ''
    return { failure: `answered with status ${status}: ${text.slice(0, 200)}${hint}` }
  }
  const body = jsonOf(text) as { choices?: { message?: { content?: unknown } }[] } | null | undefined
  const reply = body?.choices?.[0]?.message?.content
  if (typeof reply === 'string') return { reply }
  return { failure: `does not speak OpenAI's chat completions; expected choices[0].message.content in ${text.slice(0, 200)}` }
}
