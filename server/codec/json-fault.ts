const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const CONTROL_LAST = 0x1f
const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * The offset, in characters, of the first character that keeps a text from being JSON: its length where it ends too soon,
 * undefined where it is JSON. Recurses as deep as the text nests, so it wants a text that `scanJson` let through.
 */
export function findJsonFault(text: string): number | undefined {
  let at = 0

  function skipSpace(): void {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1
  }

  function take(expected: string | RegExp): boolean {
    if (typeof expected === 'string') {
      if (!text.startsWith(expected, at)) return false
      at += expected.length
      return true
    }
    expected.lastIndex = at
    if (!expected.test(text)) return false
    at = expected.lastIndex
    return true
  }

  function takeString(): boolean {
    if (!take('"')) return false
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code <= CONTROL_LAST) return false
      if (code === BACKSLASH) {
        if (!take(ESCAPE)) return false
      } else {
        at += 1
        if (code === QUOTE) return true
      }
    }
    return false
  }

  function takeEntry(): boolean {
    skipSpace()
    if (!takeString()) return false
    skipSpace()
    return take(':') && takeValue()
  }

  function takeList(close: string, takeMember: () => boolean): boolean {
    skipSpace()
    if (take(close)) return true
    do {
      if (!takeMember()) return false
      skipSpace()
    } while (take(','))
    return take(close)
  }

  function takeValue(): boolean {
    skipSpace()
    if (take('{')) return takeList('}', takeEntry)
    if (take('[')) return takeList(']', takeValue)
    return takeString() || take('true') || take('false') || take('null') || take(NUMBER)
  }

  if (!takeValue()) return at
  skipSpace()
  return at === text.length ? undefined : at
}
