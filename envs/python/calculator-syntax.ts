import { syntaxError, type Token, tokenize } from './calculator-tokens.ts'
import { type BinaryOperator, refuseNesting, type Tree } from './calculator-tree.ts'
import type { PythonError } from './errors.ts'

const LITERAL_DIGITS_MAX = 4300
const SUMS: readonly string[] = ['+', '-']
const TERMS: readonly string[] = ['*', '/', '//']

class Mismatch {}

function startsValue(token: string): boolean {
  return token === '...' || /^\.?\d/.test(token)
}

/**
 * CPython's expression grammar. On a mismatch CPython parses again with rules that give better messages (`explains`); which of
 * "invalid syntax", "never closed" and the others appears depends on how far either pass has read, so `#peek` is the only reader.
 */
class ExpressionParser {
  readonly #tokens: readonly Token[]
  #explains: boolean
  #position = 0
  #nesting = 0

  constructor(tokens: readonly Token[], explains: boolean) {
    this.#tokens = tokens
    this.#explains = explains
  }

  whole(): Tree {
    const tree = this.#expression()
    if (this.#peek() !== '') throw new Mismatch()
    return tree
  }

  /** The next token; reading the end inside parentheses is an error at once. */
  #peek(): string {
    const token = this.#tokens[this.#position]
    if (!token) throw new Mismatch()
    if (token.text === '' && token.level > 0) throw syntaxError("'(' was never closed")
    return token.text
  }

  #take(text: string): boolean {
    const found = this.#peek() === text
    if (found) this.#position++
    return found
  }

  #expression(): Tree {
    const tree = this.#sum()
    if (this.#explains && startsValue(this.#peek())) this.#juxtaposed()
    return tree
  }

  /** Reads the value that follows another one without an operator, which is an error; inside parentheses it has its own text. */
  #juxtaposed(): void {
    const start = this.#position
    this.#explains = false
    try {
      this.#sum()
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error
    }
    this.#explains = true
    this.#position = start
    if ((this.#tokens[start] as Token).level > 0) throw syntaxError('invalid syntax. Perhaps you forgot a comma?')
  }

  #sum(): Tree {
    return this.#chain(SUMS, () => this.#term())
  }

  #term(): Tree {
    return this.#chain(TERMS, () => this.#factor())
  }

  #chain(operators: readonly string[], operand: () => Tree): Tree {
    let left = operand()
    while (operators.includes(this.#peek())) {
      const operator = this.#peek() as BinaryOperator
      this.#position++
      left = { kind: 'binary', operator, left, right: operand() }
    }
    return left
  }

  #factor(): Tree {
    const operator = this.#peek()
    if (operator !== '+' && operator !== '-') return this.#power()
    this.#position++
    return { kind: 'unary', operator, operand: this.#nestedFactor() }
  }

  #power(): Tree {
    const left = this.#primary()
    if (!this.#take('**')) return left
    return { kind: 'binary', operator: '**', left, right: this.#nestedFactor() }
  }

  #nestedFactor(): Tree {
    refuseNesting(++this.#nesting)
    const tree = this.#factor()
    this.#nesting--
    return tree
  }

  #primary(): Tree {
    let callee = this.#atom()
    for (;;) {
      // A name would have to follow a dot, so the token after it is read before the mismatch.
      if (this.#take('.')) {
        this.#peek()
        throw new Mismatch()
      }
      if (!this.#take('(')) return callee
      callee = this.#call(callee)
    }
  }

  #call(callee: Tree): Tree {
    if (this.#take(')')) return { kind: 'call', callee, spread: '' }
    const spread = this.#take('**') ? '**' : this.#take('*') ? '*' : ''
    const argument = this.#expression()
    if (!this.#take(')')) throw new Mismatch()
    return { kind: 'call', callee, spread, argument }
  }

  #atom(): Tree {
    const text = this.#peek()
    if (text === '(') return this.#group()
    if (!startsValue(text)) throw new Mismatch()
    this.#position++
    if (text === '...') return { kind: 'ellipsis' }
    if (/^[1-9]\d*$/.test(text) && text.length > LITERAL_DIGITS_MAX) throw literalError(text.length)
    return { kind: 'number', text }
  }

  #group(): Tree {
    this.#position++
    if (this.#take(')')) return { kind: 'tuple' }
    const star = this.#peek()
    if (star === '*' || star === '**') this.#starred(star)
    const tree = this.#expression()
    if (!this.#take(')')) throw new Mismatch()
    return tree
  }

  #starred(star: '*' | '**'): never {
    if (star === '**' && !this.#explains) throw new Mismatch()
    this.#position++
    this.#expression()
    if (!this.#explains || !this.#take(')')) throw new Mismatch()
    throw syntaxError(`cannot use ${star === '*' ? '' : 'double '}starred expression here`)
  }
}

function literalError(digits: number): PythonError {
  return syntaxError(
    `Exceeds the limit (${LITERAL_DIGITS_MAX} digits) for integer string conversion: value has ${digits} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal ' +
      'conversion limits.',
  )
}

/** Parses an expression over the calculator's alphabet as CPython 3.11 does, its SyntaxErrors included. */
export function parseExpression(expression: string): Tree {
  const { list, failure } = tokenize(expression)
  if (list[0]?.text === '') throw syntaxError('invalid syntax', 0)
  // A token that the tokenizer refuses wins over whatever the parser says about the tokens before it.
  if (failure) throw failure
  try {
    return new ExpressionParser(list, false).whole()
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
  }
  try {
    new ExpressionParser(list, true).whole()
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
  }
  throw syntaxError('invalid syntax')
}
