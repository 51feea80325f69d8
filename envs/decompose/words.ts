/** Kinds of results, each with the verbs of tools that make it. */
export const kinds: readonly { readonly noun: string; readonly verbs: readonly string[] }[] = [
  ...named(['soil map', 'floor plan', 'site sketch', 'route chart', 'wiring diagram'], ['draw', 'trace', 'plot', 'render']),
  ...named(['inventory', 'parts list', 'address list', 'price table', 'catalogue'], ['compile', 'collect', 'list', 'gather']),
  ...named(
    ['budget', 'cost estimate', 'demand forecast', 'risk score', 'yield figure'],
    ['compute', 'estimate', 'derive', 'model'],
  ),
  ...named(
    ['work schedule', 'staffing plan', 'delivery plan', 'watering plan', 'visit plan'],
    ['plan', 'arrange', 'lay_out', 'set_up'],
  ),
  ...named(['summary', 'press note', 'safety report', 'tender text', 'progress letter'], ['write', 'draft', 'compose', 'phrase']),
  ...named(
    ['lab result', 'noise reading', 'water reading', 'load reading', 'purity value'],
    ['measure', 'take', 'sample', 'record'],
  ),
  ...named(['permit', 'certificate', 'clearance', 'licence', 'approval'], ['request', 'obtain', 'apply_for', 'issue']),
  ...named(['translation', 'clean transcript', 'glossary', 'index', 'caption set'], ['prepare', 'produce', 'build', 'edit']),
  ...named(['shortlist', 'ranking', 'grouping', 'sample set', 'choice of suppliers'], ['select', 'sort_out', 'pick', 'settle']),
]

/** What a task may have several of, with their names. */
export const wholes: readonly { readonly noun: string; readonly names: readonly string[] }[] = [
  { noun: 'orchard', names: ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder'] },
  { noun: 'branch', names: ['North', 'South', 'East', 'West', 'Centre'] },
  { noun: 'ship', names: ['Albatross', 'Bittern', 'Curlew', 'Dunlin', 'Eider'] },
  { noun: 'village', names: ['Ashby', 'Barrow', 'Corfe', 'Denby', 'Elstow'] },
  { noun: 'museum', names: ['Amber', 'Basalt', 'Coral', 'Dolomite', 'Emerald'] },
]

function named(nouns: readonly string[], verbs: readonly string[]) {
  return nouns.map((noun) => ({ noun, verbs }))
}
