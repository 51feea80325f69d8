/** A source taken apart: the code with comments blanked, texts and regular expressions as 0, and the regular expressions. Lines stay lines. */
export interface Code {
  readonly code: string
  readonly patterns: readonly { readonly text: string; readonly line: number }[]
}

const beforePattern = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|yield|await|new|delete|void))\s*$/

/** Takes a source apart in one pass. What stands in `${}` of a template is code. */
export function codeOf(source: string): Code {
  const patterns: { text: string; line: number }[] = []
  const templates: number[] = []
  let code = ''
  let braces = 0
  let at = 0
  const blank = (end: number): void => {
    code += source.slice(at, end).replace(/[^\n]/g, ' ')
    at = end
  }
  const stand = (end: number): void => {
    code += '0'
    at += 1
    blank(end)
  }
  while (at < source.length) {
    const here = source[at]!
    const two = source.slice(at, at + 2)
    if (two === '//') blank(endOf(source, at, '\n'))
    else if (two === '/*') blank(endOf(source, at + 2, '*/') + 2)
    else if (here === "'" || here === '"') stand(quoteEnd(source, at))
    else if (here === '/' && beforePattern.test(code.slice(-200))) {
      const end = patternEnd(source, at)
      patterns.push({ text: source.slice(at, end), line: code.split('\n').length })
      stand(end)
    } else if (here === '`' || (here === '}' && templates.at(-1) === braces)) {
      if (here === '}') templates.pop()
      const end = templateEnd(source, at + 1)
      const opens = source[end - 1] === '{'
      if (here === '`') stand(end)
      else blank(end)
      if (opens) templates.push(braces)
    } else {
      if (here === '{') braces += 1
      if (here === '}') braces -= 1
      code += here
      at += 1
    }
  }
  return { code, patterns }
}

function endOf(source: string, from: number, what: string): number {
  const end = source.indexOf(what, from)
  return end < 0 ? source.length : end
}

function quoteEnd(source: string, start: number): number {
  let end = start + 1
  while (end < source.length && source[end] !== source[start]) end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** The end of a template's text: after its closing mark, or after the `${` that begins code. */
function templateEnd(source: string, start: number): number {
  let end = start
  while (end < source.length && source[end] !== '`') {
    if (source[end] === '$' && source[end + 1] === '{') return end + 2
    end += source[end] === '\\' ? 2 : 1
  }
  return end + 1
}

function patternEnd(source: string, start: number): number {
  let end = start + 1
  let inClass = false
  while (end < source.length && (inClass || source[end] !== '/')) {
    if (source[end] === '[') inClass = true
    if (source[end] === ']') inClass = false
    end += source[end] === '\\' ? 2 : 1
  }
  end += 1
  while (/[a-z]/.test(source[end] ?? '')) end += 1
  return end
}

/** What a source imports or exports from, each with its line. */
export function importsOf(source: string): { readonly from: string; readonly line: number }[] {
  const found = source.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|^\}\sfrom\s'([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map(({ 1: whole, 2: last, 3: called, index }) => ({
    from: (whole ?? last ?? called)!,
    line: source.slice(0, index).split('\n').length,
  }))
}
