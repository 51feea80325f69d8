import { PythonError } from './errors.ts'

/** A token of an expression: its text (a number, an operator, '...', '(' or ')'), '' at the end, and the open parentheses after it. */
export type Token = { readonly text: string; readonly level: number }

/** The tokens up to the first one that CPython's tokenizer refuses, and that refusal; without one the last token is the end. */
export type Tokens = { readonly list: readonly Token[]; readonly failure?: PythonError }

const PARENTHESES_MAX = 200
const TOKEN = / *((?:\d+\.?\d*|\.\d+)|\.\.\.|\*\*|\/\/|[-+*/().])/y

/** CPython's SyntaxError with a text and a line. */
export function syntaxError(text: string, line = 1): PythonError {
  return new PythonError('SyntaxError', `${text} (<string>, line ${line})`)
}

const LEADING_ZEROS = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'

function refusal(text: string, level: number): PythonError | undefined {
  if (/^0+[1-9]\d*$/.test(text)) return syntaxError(LEADING_ZEROS)
  if (text === '(' && level === PARENTHESES_MAX) return syntaxError('too many nested parentheses')
  return text === ')' && level === 0 ? syntaxError("unmatched ')'") : undefined
}

/** Splits an expression over the calculator's alphabet into tokens. */
export function tokenize(expression: string): Tokens {
  const list: Token[] = []
  let level = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(expression); match; match = TOKEN.exec(expression)) {
    const text = match[1] as string
    const failure = refusal(text, level)
    if (failure) return { list, failure }
    if (text === '(') level++
    if (text === ')') level--
    list.push({ text, level })
  }
  list.push({ text: '', level })
  return { list }
}
