import { defineWorld } from '../../core/index.ts'
import { answerOnly } from '../planning/answerable.ts'
import { answer } from './answers.ts'
import { Problem } from './problem.ts'
import { generator } from './scenarios.ts'

/** A task in words and a set of tools with typed inputs and outputs; the answer is the graph of the calls and their needs. */
export const decompose = defineWorld(
  answerOnly(
    {
      id: 'decompose',
      version: 1,
      family: 'hierarchical decomposition',
      summary:
        'A task in words and typed tools, some of them distractors: the answer is the graph of the fewest steps and what needs what.',
      texts: [],
      load: () => ({ policy: '', bases: { empty: () => ({}) } }),
      generator,
      state: {},
      tools: {},
      goal: Problem,
      users: ['none'],
      clock: { start: '2026-03-02T09:00:00Z', turn: 0 },
      turns: 1,
      components: {
        exact: 'The graph is the right one, whatever its numbering and order.',
        node_f1: 'F1 of the nodes: each stands for one call of its tool.',
        edge_f1: 'F1 of the edges, START and END included, under the pairing of equal tools that is best for the answer.',
        form: 'The answer could be read.',
      },
      unapplied: {
        unrefused: 'There are no tools to call.',
        necessary: 'There is nothing to write.',
        learnable: 'There is nothing to write; the tools that an answer names stand in the task.',
      },
    },
    answer,
  ),
)
