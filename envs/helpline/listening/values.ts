/** What agents spell out for the user to type or choose, each in the order said. */
export interface Spelled {
  readonly networks: readonly string[]
  readonly passwords: readonly string[]
  readonly models: readonly string[]
  readonly inputs: readonly string[]
}

const inputNames: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' }

const quoted = '["“\'`]([^"”\'`\\n]{3,40})["”\'`]'
const shapes = {
  passwords: [/\b([a-z]+-[a-z]+-\d{2})\b/gi, new RegExp(`(?<=password[^"“'\`\\n]{0,24})${quoted}`, 'gi')],
  networks: [/\b([a-z]+-\d{4})\b/gi, new RegExp(`(?<=(?:network|wifi)[^"“'\`\\n]{0,24})${quoted}`, 'gi')],
  models: [/\b([a-z]{2}-?\d{3})\b/gi],
  inputs: [
    /\bhdmi[ -]?(?:port |input |number |no\.? ?|socket )?([1-4]|one|two|three|four)\b/gi,
    /\b(?:input|source|socket)(?: number)? ?([1-4]|one|two|three|four)\b/gi,
  ],
} as const

/** What is to be left: `from HDMI 1 to HDMI 3`, `instead of Willow-4821`. */
const left =
  /\b(?:from|instead of|rather than|not) (?:the |your |old )*(?:input |source |wifi |network )?(?:hdmi[ -]?[1-4]\b|[a-z]+-\d{4}\b)/gi

/** Takes the values out of a text, and leaves a word for each in its place: `xnetwork`, `xpassword`, `xmodel`, `xinput`. */
export function spelledIn(text: string): { readonly rest: string; readonly spelled: Spelled } {
  let rest = text.replace(left, ' ')
  const take = (patterns: readonly RegExp[], word: string): string[] => {
    const found: string[] = []
    for (const pattern of patterns) {
      // A quoted text counts only where nothing looks like a value.
      if (found.length > 0) break
      rest = rest.replace(pattern, (_, value: string) => {
        if (!found.includes(value)) found.push(value)
        return ` ${word} `
      })
    }
    return found
  }
  const passwords = take(shapes.passwords, 'xpassword')
  const networks = take(shapes.networks, 'xnetwork')
  const models = take(shapes.models, 'xmodel').map((model) => model.toUpperCase().replace(/^([A-Z]{2})(?=\d)/, '$1-'))
  const inputs = take(shapes.inputs, 'xinput').map((input) => inputNames[input.toLowerCase()] ?? input)
  return { rest, spelled: { networks, passwords, models, inputs } }
}
