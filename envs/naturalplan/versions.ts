const full = 'natural-plan ca76db3'
const sample = 'a sample of 100 items (calendar-planning 2da0e0a)'

/** The git blob ids of the data that are known: the official files, and samples of them without worked examples. */
const blobs: Readonly<Record<string, readonly [id: string, version: string][]>> = {
  trip_planning: [
    ['de8f16dd532578efed5de226fbd8a998441b5f13', full],
    ['7daa6b5a49f0f3bc30475f6c45711aa1cb4821fd', sample],
  ],
  meeting_planning: [
    ['4eef311ef67706195a6e166b40a872dcaaf47bba', full],
    ['16bff047649c8ffd5924338de8b7b797bcebde7a', sample],
  ],
  calendar_scheduling: [
    ['1a786214dccbb047eb6fbb232749e7e791f28a00', full],
    ['221a50522cf42a8cbc8ba0b93d377034002210d7', sample],
  ],
}

/** The known versions of a text that a world asks for, such as `trip_planning.json|trip_planning_100.json`. */
export function versionsOf(entry: string): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  const known = blobs[entry.slice(0, entry.indexOf('.'))] ?? []
  return { [entry]: Object.fromEntries(known.map(([id, version]) => [id, [version]])) }
}
