import { parseExpression } from './calculator-syntax.ts'
import { refuseNesting, type Tree } from './calculator-tree.ts'
import { applyBinary, applyUnary, type Operand, operandText, operandType } from './calculator-values.ts'
import { PythonError } from './errors.ts'
import { toDouble } from './reals.ts'
import { roundDouble } from './rounding.ts'
import { floatText, isDict, isList, type PythonValue, typeName } from './values.ts'

const ALPHABET = '0123456789+-*/(). '

function evaluate(tree: Tree, levels = 1): Operand {
  refuseNesting(levels)
  const inner = levels + 1
  if (tree.kind === 'number') return /^\d+$/.test(tree.text) ? BigInt(tree.text) : Number(tree.text)
  if (tree.kind === 'unary') return applyUnary(tree.operator, evaluate(tree.operand, inner))
  if (tree.kind === 'binary') return applyBinary(tree.operator, evaluate(tree.left, inner), evaluate(tree.right, inner))
  return tree.kind === 'call' ? call(tree, inner) : tree.kind
}

// Nothing in the alphabet can be called: the argument is evaluated and unpacked first, whose errors come before that one.
function call({ callee, spread, argument }: Extract<Tree, { kind: 'call' }>, levels: number): never {
  const target = evaluate(callee, levels)
  const given = argument && evaluate(argument, levels)
  if (given !== undefined && (spread === '**' || (spread === '*' && given !== 'tuple'))) {
    const needed = spread === '*' ? 'an iterable' : 'a mapping'
    throw new PythonError(
      'TypeError',
      `${operandText(target)} argument after ${spread} must be ${needed}, not ${operandType(given)}`,
    )
  }
  throw new PythonError('TypeError', `'${operandType(target)}' object is not callable`)
}

function finalNumber(value: Operand): number {
  if (typeof value === 'number' || typeof value === 'bigint') return toDouble(value)
  throw new PythonError('TypeError', `float() argument must be a string or a real number, not '${operandType(value)}'`)
}

/** What Python would iterate over in a value that is no str. */
function elements(value: PythonValue): readonly PythonValue[] {
  if (isList(value)) return value
  if (isDict(value)) return value.map.map(([key]) => key)
  throw new PythonError('TypeError', `'${typeName(value)}' object is not iterable`)
}

function refuseCharacters(characters: readonly PythonValue[]): void {
  for (const character of characters) {
    if (typeof character !== 'string') {
      const text = `'in <string>' requires string as left operand, not ${typeName(character)}`
      throw new PythonError('TypeError', text)
    }
    if (!ALPHABET.includes(character)) throw new PythonError('ValueError', 'Invalid characters in expression')
  }
}

/**
 * tau2's calculator: `str(round(float(eval(expression)), 2))` over digits, the signs of `+-*` and `/`, parentheses, dot and space, with
 * CPython 3.11's exceptions as PythonErrors. Known differences: an int above 131,072 bits is at once an OverflowError "int too large to
 * convert to float", even where it would be divided back or CPython would run for minutes; `**` between floats is correctly rounded,
 * where a C library may miss the last of 17 digits; a syntax tree past 1,000 levels is a RecursionError, which CPython raises from
 * about 2,950 on, or a MemoryError; of a complex number only the magnitude is followed, so that one that cancels to zero does not
 * divide by zero, and a message does not spell its digits.
 */
export function calculate(expression: PythonValue): string {
  if (typeof expression !== 'string') {
    refuseCharacters(elements(expression))
    throw new PythonError('TypeError', 'eval() arg 1 must be a string, bytes or code object')
  }
  refuseCharacters(Array.from(expression))
  return floatText(roundDouble(finalNumber(evaluate(parseExpression(expression))), 2))
}
