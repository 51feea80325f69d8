import { z } from 'zod'
import { type AnswerPlay, type ContractTerms, type Episode, pastOf, type Shape, type World } from '../../core/index.ts'

/** The reason with which an episode ends that is played in one step. */
export const answered = 'answered'

const withoutTools: ContractTerms = { policy: '', tools: [], usertools: [] }

/**
 * Lets a world without a user be played in one step too: its option `play` is `tools`, step by step, or `answer`, where the
 * episode has no tools, opens with the whole task as text, and ends with the agent's first message.
 */
export function answerable<S extends Shape>(world: World<S>, answer: AnswerPlay): World<S> {
  const { contract, task, over, grade, witness } = world
  return {
    ...world,
    answer,
    options: {
      ...world.options,
      play: z
        .enum(['tools', 'answer'])
        .default('tools')
        .describe('Step by step through tools, or in one step: the whole task as text, and the answer as text.'),
    },
    contract: (scenario, options, catalogue) =>
      options['play'] === 'answer' ? withoutTools : contract?.(scenario, options, catalogue),
    task: (scenario, options) =>
      options['play'] === 'answer' ? answer.prompt(scenario) : (task?.(scenario, options) ?? scenario.instruction),
    over: (grading) => {
      if (grading.episode.origin.options['play'] !== 'answer') return over?.(grading)
      return answerOf(grading.episode) === undefined ? undefined : { kind: 'terminated', reason: answered }
    },
    grade: (grading) => {
      const { origin } = grading.episode
      if (origin.options['play'] === 'answer') return answer.judge(origin.scenario, answerOf(grading.episode) ?? '')
      if (!grade) throw new Error(`${world.id} judges answers, so it judges the ends of its episodes itself too.`)
      return grade(grading)
    },
    witness: (scenario, options) =>
      options['play'] === 'answer' ? [{ text: answer.witness(scenario) }] : (witness?.(scenario, options) ?? scenario.witness),
  }
}

/**
 * Makes a world of questions: it has no tools, opens with the whole task as text, and the agent's first message is the answer. What
 * the world itself says of `task` and `grade` stands.
 */
export function answerOnly<S extends Shape>(world: World<S>, answer: AnswerPlay): World<S> {
  return {
    ...world,
    answer,
    contract: () => withoutTools,
    task: world.task ?? ((scenario) => answer.prompt(scenario)),
    over: ({ episode }) => (answerOf(episode) === undefined ? undefined : { kind: 'terminated', reason: answered }),
    grade: world.grade ?? (({ episode }) => answer.judge(episode.origin.scenario, answerOf(episode) ?? '')),
  }
}

/** What the agent said first; undefined where it has said nothing yet. */
export function answerOf(episode: Episode): string | undefined {
  for (const entry of pastOf(episode)) {
    if ('action' in entry && entry.action.text) return entry.action.text
  }
  return undefined
}
