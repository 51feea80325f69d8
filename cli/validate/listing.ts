/** So many of a list are shown to people. */
const shownMax = 30

/** Writes lines, up to a number that people read. */
export function writeSome(lines: readonly string[]): void {
  for (const line of lines.slice(0, shownMax)) write(line)
  if (lines.length > shownMax) write(`and ${lines.length - shownMax} more (--json has all)`)
}

/** Writes the names of a list under a title, where there are any. */
export function listIds(title: string, ids: readonly string[]): void {
  if (ids.length === 0) return
  // Some ids are long.
  const most = ids[0]!.length > 20 ? 3 : shownMax
  const more = ids.length > most ? `, and ${ids.length - most} more (--json has all)` : ''
  write(`${title} (${ids.length}): ${ids.slice(0, most).join(', ')}${more}`)
}

export function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
