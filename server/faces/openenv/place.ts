import type { HostedWorlds } from '../../hosted.ts'

const prefix = '/worlds/'

export function isPlace(path: string): boolean {
  return path.startsWith(prefix)
}

/** What a path under `/worlds/` asks, and of which world; the world is undefined where none of that name is hosted. */
export interface Place {
  readonly world: string | undefined
  /** What follows the world's id, such as `/reset`; of an unknown world the last part of the path. */
  readonly route: string
}

/** Finds the world with the longest id that the path begins with: an id may contain slashes. */
export function placeOf(worlds: HostedWorlds, path: string): Place {
  const rest = path.slice(prefix.length).replaceAll('%2F', '/')
  let world: string | undefined
  for (const id of worlds.keys()) {
    if (`${rest}/`.startsWith(`${id}/`) && id.length > (world?.length ?? 0)) world = id
  }
  const route = world === undefined ? rest.slice(rest.lastIndexOf('/')) : rest.slice(world.length)
  // A client that is given a URL that ends in /ws adds another.
  return { world, route: route === '/ws/ws' ? '/ws' : route }
}
