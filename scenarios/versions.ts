import { hash } from 'node:crypto'
import type { Texts, World } from '../core/index.ts'
import { eitherName } from './texts.ts'

/** The version of the user's own data, or a sentence that says what is unlike every version that is known. */
export type DataVersion = { readonly version: string | undefined } | { readonly problem: string; readonly short: string }

/** Which known version of its data a world's texts are. Without known versions there is nothing to tell. */
export function dataVersionOf({ dataVersions = {}, unlikeKnown }: World, texts: Texts): DataVersion {
  let fits: readonly string[] | undefined
  for (const [entry, versions] of Object.entries(dataVersions)) {
    const text = texts[entry]
    // A world that opens without the user's own data has no version of them.
    if (text === undefined) continue
    const name = eitherName(entry)
    const blob = blobOf(text)
    const own = versions[blob]
    if (own === undefined) {
      const others = Object.entries(versions).map(([id, releases]) => `${id.slice(0, 8)} (${releases.join(', ')})`)
      const problem = `${name} is of no known version: its git blob is ${blob.slice(0, 8)}, and known are ${others.join(' and ')}${unlikeKnown ? `; ${unlikeKnown(texts)}` : ''}`
      return { problem, short: `${name} ${blob.slice(0, 8)}` }
    }
    const both: readonly string[] = fits === undefined ? own : fits.filter((version) => own.includes(version))
    if (both.length === 0) {
      const problem = `${name} is of ${own.join(', ')}, and files beside it of ${fits!.join(', ')}: they do not belong together`
      return { problem, short: `${name} ${blob.slice(0, 8)}` }
    }
    fits = both
  }
  return { version: fits?.[0] }
}

/** The id that git gives a file with this text. */
function blobOf(text: string): string {
  return hash('sha1', `blob ${Buffer.byteLength(text)}\0${text}`, 'hex')
}
