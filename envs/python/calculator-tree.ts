import { PythonError } from './errors.ts'

/** An operator between two operands. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '**'

/** A syntax tree; a call's `spread` says how its one argument is passed. */
export type Tree =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'ellipsis' | 'tuple' }
  | { readonly kind: 'unary'; readonly operator: '+' | '-'; readonly operand: Tree }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'call'; readonly callee: Tree; readonly spread: '' | '*' | '**'; readonly argument?: Tree }

const LEVELS_MAX = 1000

/** Throws CPython's RecursionError, a PythonError, for a syntax tree of more levels than 1,000. */
export function refuseNesting(levels: number): void {
  if (levels > LEVELS_MAX) throw new PythonError('RecursionError', 'maximum recursion depth exceeded during compilation')
}
