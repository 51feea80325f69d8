import type { Tool } from './tool.ts'
import type { World } from './world.ts'

interface ResultText {
  readonly text: string
  readonly quoted: string | undefined
}

/** What a base holds is frozen and read by many episodes: the text of such a value is made once for all of them. */
const texts = new WeakMap<object, ResultText>()

/** The text of what a tool returned, cut to a length in characters. */
export function resultText(world: World, tool: Tool, value: unknown, length: number): ResultText {
  if (tool.effect === 'read' && value !== null && typeof value === 'object' && Object.isFrozen(value)) {
    let known = texts.get(value)
    if (!known) {
      const text = textOf(world, tool, value)
      known = { text, quoted: JSON.stringify(text) }
      texts.set(value, known)
    }
    return known.text.length > length ? { text: cut(known.text, length), quoted: undefined } : known
  }
  const text = textOf(world, tool, value)
  return { text: text.length > length ? cut(text, length) : text, quoted: undefined }
}

function textOf(world: World, tool: Tool, value: unknown): string {
  if (world.text) return world.text(value, tool)
  const text = JSON.stringify(value)
  if (text === undefined) throw new Error('A tool returned nothing; `returns` is not optional')
  return text
}

/** Cuts a text so that it has the length with its last line, which says what was cut; never between the halves of a character. */
function cut(text: string, length: number): string {
  const notice = `\n[cut: this is the beginning of ${text.length} characters]`
  const end = length - notice.length
  const high = text.charCodeAt(end - 1)
  return text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end) + notice
}
