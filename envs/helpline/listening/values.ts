/** What agents spell out for the user to type or choose, each as often as said, in that order. */
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
  networks: [/\b([a-z]{4,}-\d{4})\b/gi, new RegExp(`(?<=(?:network|wifi)[^"“'\`\\n]{0,24})${quoted}`, 'gi')],
  // Any letters with a number after them: whether it is a model is for the driver's page to say.
  models: [/\b([a-z]{1,3}(?:-\d{2,5}|\d{3,5})[a-z]{0,2}|[a-z]{3,12}-\d{2,5}[a-z]{0,2})\b/gi],
  inputs: [
    /\bhdmi[ -]?(?:port |input |number |no\.? ?|socket )?([1-4]|one|two|three|four)\b/gi,
    /\b(?:input|source|socket)(?: number)? ?([1-4]|one|two|three|four)\b/gi,
  ],
} as const

/** What is to be left: `from HDMI 1 to HDMI 3`, `instead of Willow-4821`, `not the LX-200`. */
const left =
  /\b(?:from|instead of|rather than|not) (?:the |your |old |one for )*(?:input |source |wifi |network |model )?(?:hdmi[ -]?[1-4]\b|[a-z]+-\d{3,4}\b)/gi

/** Takes the values out of a text, and leaves a word for each in its place: `xnetwork`, `xpassword`, `xmodel`, `xinput`. */
export function spelledIn(text: string): { readonly rest: string; readonly spelled: Spelled } {
  let rest = text.replace(left, ' ')
  const take = (patterns: readonly RegExp[], word: string): string[] => {
    const found: string[] = []
    for (const pattern of patterns) {
      // A quoted text counts only where nothing looks like a value.
      if (found.length > 0) break
      rest = rest.replace(pattern, (_, value: string) => {
        found.push(value)
        return ` ${word} `
      })
    }
    return found
  }
  const passwords = take(shapes.passwords, 'xpassword')
  const networks = take(shapes.networks, 'xnetwork')
  const inputs = take(shapes.inputs, 'xinput').map((input) => inputNames[input.toLowerCase()] ?? input)
  const models = take(shapes.models, 'xmodel').map((model) => model.toUpperCase().replace(/^([A-Z]+)(?=\d)/, '$1-'))
  return { rest, spelled: { networks, passwords, models, inputs } }
}

const words = { networks: 'xnetwork', passwords: 'xpassword', models: 'xmodel', inputs: 'xinput' } as const

/** Gives each step in turn what it spells out itself; what it does not spell out is that of the whole text, each once. */
export function spelledBySteps(steps: readonly { readonly words: readonly string[] }[], spelled: Spelled): Spelled[] {
  const shared = byKind((kind) => [...new Set(spelled[kind])])
  const said = (step: { readonly words: readonly string[] }, kind: keyof Spelled): number =>
    step.words.filter((word) => word === words[kind]).length
  const next = { networks: 0, passwords: 0, models: 0, inputs: 0 }
  return steps.map((step) =>
    byKind((kind) => {
      const own = [...new Set(spelled[kind].slice(next[kind], next[kind] + said(step, kind)))]
      next[kind] += said(step, kind)
      return own.length > 0 ? own : shared[kind]
    }),
  )
}

const byKind = (make: (kind: keyof Spelled) => readonly string[]): Spelled => ({
  networks: make('networks'),
  passwords: make('passwords'),
  models: make('models'),
  inputs: make('inputs'),
})
