import type { Comparison } from '../language.ts'

/** One way of wording a procedure. What stands in it is all that styles say besides the names of facts and effects. */
export interface Voice {
  readonly comparisons: Readonly<Record<Comparison, string>>
  readonly if: (condition: string) => string
  readonly yes: string
  readonly no: string
  readonly depending: (value: string) => string
  readonly where: (values: string) => string
  readonly otherwise: string
  readonly each: (noun: string, plural: string) => string
  readonly asLong: (condition: string, most: number) => string
  readonly again: string
  readonly beside: string
  readonly part: (number: number) => string
  readonly attempt: string
  readonly attemptStep: (number: number) => string
  readonly undo: (number: number) => string
  readonly failed: string
  readonly ask: (approver: string) => string
  readonly granted: string
  readonly refused: string
  readonly call: (name: string) => string
  readonly stop: (outcome: string) => string
  readonly nothing: string
}

export const voices: readonly Voice[] = [
  {
    comparisons: { '<': 'is below', '<=': 'is at most', '=': 'is', '!=': 'is not', '>': 'is above', '>=': 'is at least' },
    if: (condition) => `if ${condition}`,
    yes: 'then',
    no: 'otherwise',
    depending: (value) => `depending on ${value}`,
    where: (values) => `where it is ${values}`,
    otherwise: 'in any other case',
    each: (noun, plural) => `for each ${noun} of the ${plural}, one after the other in the order in which they are listed`,
    asLong: (condition, most) => `as long as ${condition}, looking anew each time, but no more than ${most} times`,
    again: 'each time',
    beside: 'side by side, their steps in any order among each other',
    part: (number) => `strand ${number}`,
    attempt: 'try the following in turn; if one fails, undo those before it, the last one first, and leave out the rest',
    attemptStep: (number) => `try ${number}`,
    undo: (number) => `to undo ${number}`,
    failed: 'if one has failed, after undoing',
    ask: (approver) => `ask the ${approver} for approval`,
    granted: 'if approved',
    refused: 'if refused',
    call: (name) => `go through the section "${name}"`,
    stop: (outcome) => `stop the whole procedure with the outcome "${outcome}"`,
    nothing: 'go on',
  },
  {
    comparisons: {
      '<': 'is less than',
      '<=': 'is no more than',
      '=': 'is',
      '!=': 'is not',
      '>': 'is more than',
      '>=': 'is no less than',
    },
    if: (condition) => `in case ${condition}`,
    yes: 'in that case',
    no: 'if not',
    depending: (value) => `look at ${value}`,
    where: (values) => `for ${values}`,
    otherwise: 'for everything else',
    each: (noun, plural) => `go through the ${plural} in the order of the list, and for every ${noun}`,
    asLong: (condition, most) => `repeat up to ${most} times, but each time only if ${condition} when checked anew`,
    again: 'one round',
    beside: 'do these at the same time; how their steps interleave is free',
    part: (number) => `branch ${number}`,
    attempt: 'do these as one, in turn; where one fails, the earlier ones must be undone, backwards, and the later ones dropped',
    attemptStep: (number) => `part ${number}`,
    undo: (number) => `undoing part ${number}`,
    failed: 'where one failed, once the rest is undone',
    ask: (approver) => `request the approval of the ${approver}`,
    granted: 'when it is given',
    refused: 'when it is withheld',
    call: (name) => `carry out the section "${name}"`,
    stop: (outcome) => `end everything here with the outcome "${outcome}"`,
    nothing: 'nothing is to be done',
  },
  {
    comparisons: {
      '<': 'is under',
      '<=': 'is not over',
      '=': 'is',
      '!=': 'is other than',
      '>': 'is over',
      '>=': 'is not under',
    },
    if: (condition) => `should it be that ${condition}`,
    yes: 'if so',
    no: 'else',
    depending: (value) => `what follows is decided by ${value}`,
    where: (values) => `if that is ${values}`,
    otherwise: 'if it is none of these',
    each: (noun, plural) => `take the ${plural} as they are listed, first to last, and with each ${noun}`,
    asLong: (condition, most) => `while ${condition}, which must be looked at again each time, and ${most} times at the most`,
    again: 'every time',
    beside: 'these run in parallel, in whatever order their steps fall',
    part: (number) => `line ${number}`,
    attempt:
      'all or nothing, in this order: if any fails, take back what came before it, newest first, and skip what comes after it',
    attemptStep: (number) => `item ${number}`,
    undo: (number) => `taking back item ${number}`,
    failed: 'after a failure, when all is taken back',
    ask: (approver) => `put it to the ${approver} for approval`,
    granted: 'on approval',
    refused: 'on refusal',
    call: (name) => `follow the section "${name}"`,
    stop: (outcome) => `break off the procedure with the outcome "${outcome}"`,
    nothing: 'continue',
  },
]
