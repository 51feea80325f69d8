/** What decides a verdict, by its path: the git blob ids of the releases of tau2-bench whose data these are. */
type Releases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const early = 'tau2-bench 0.1 to 0.2'
const current = 'tau2-bench 1.0'
const always = [current, early]

const known: Releases = {
  'domains/mock/db.json': { df0ce81f3d277fe0aba201df3142e3f9a0ee1deb: always },
  'domains/mock/user_db.json': { d6b7d90110ab3fa34afa0b20c98083bebb4fcd51: [current] },
  'domains/mock/tasks.json': {
    f2fff0c59336623ff8f8fdd6618d8cf03753e9ab: [current],
    '2f319eb7ddea03d900790cf05b4b62c7e6d0e187': [early],
  },
  'domains/airline/db.json': { c6a1e817aa9102c5822e83affb3595acbc312701: always },
  'domains/airline/tasks.json': {
    ea4ff5e3f5e3d97ca391846a6e8dd9eb3437dc80: [current],
    ca8b69141e816ad140a042f16b94fc646f0acdc9: [early],
  },
  'domains/retail/db.json': { '4d67b03b2d39ade5a7ab6facb2edd7ab3e013d48': always },
  'domains/retail/tasks.json': {
    e95a9f898b2d1f6568ea8faec78edc3767ce747d: [current],
    '866c95e5e89186b185c2b10e06273099e143ec69': [early],
  },
  'domains/telecom/db.toml': { '6c8a639d85896a049a5daf87332107a840a55aac': always },
  'domains/telecom/user_db.toml': { '1def9a98eabf1d4a5fc95a67387ec294f56196d8': always },
  'domains/telecom/tasks.json': {
    '6f41a5e3489e187fa247d729706509d8250a31c1': [current],
    '87b904294c773f6f937777e375179d0343b4f541': [early],
  },
}

/** The known versions of a world's texts, newest first; policies and splits are left out, since they decide no verdict. */
export function versionsOf(texts: readonly string[]): Releases {
  return Object.fromEntries(texts.flatMap((name) => (known[name] ? [[name, known[name]]] : [])))
}
