import type { Atom, Block, Condition, Node, Value, Workflow } from '../../../envs/procedures/language.ts'
import type { Fact, Trade } from '../../../envs/procedures/trade.ts'
import { when } from '../../../envs/procedures/trades/making.ts'

/** A workflow with one mistake in it. */
export interface Mutant {
  /** What was done to it, and where. */
  readonly name: string
  readonly kind: string
  readonly workflow: Workflow
}

type Change<T> = readonly [kind: string, where: string, changed: T]

/** Every workflow that has one mistake of the kinds below, all of them well formed. */
export function mutants(trade: Trade, workflow: Workflow): Mutant[] {
  const steps = inBlock(trade, workflow.steps, undefined).map(
    ([kind, where, block]): Change<Workflow> => [kind, where, { ...workflow, steps: block }],
  )
  const procedures = Object.entries(workflow.procedures ?? {}).flatMap(([name, block]) =>
    inBlock(trade, block, undefined).map(
      ([kind, where, changed]): Change<Workflow> => [
        kind,
        `${name} ${where}`,
        { ...workflow, procedures: { ...workflow.procedures, [name]: changed } },
      ],
    ),
  )
  return [...steps, ...procedures].map(([kind, where, changed]) => ({ name: `${kind} at ${where}`, kind, workflow: changed }))
}

function inBlock(trade: Trade, block: Block, list: string | undefined): Change<Block>[] {
  return block.flatMap((node, place): Change<Block>[] => {
    const put = (...nodes: Node[]): Block => [...block.slice(0, place), ...nodes, ...block.slice(place + 1)]
    const next = block[place + 1]
    const pair = (...nodes: Node[]): Block => [...block.slice(0, place), ...nodes, ...block.slice(place + 2)]
    const swapped: Change<Block>[] = next
      ? [
          ['neighbours swapped', `${place}`, pair(next, node)],
          ['neighbours side by side', `${place}`, pair({ parallel: [[node], [next]] })],
        ]
      : []
    const flattened: Change<Block>[] =
      'parallel' in node ? [['parallel in sequence', `${place}`, put(...node.parallel.flat())]] : []
    const changed = inNode(trade, node, list).map(([kind, where, other]): Change<Block> => [kind, `${place}${where}`, put(other)])
    const what =
      'do' in node ? 'effect' : 'stop' in node ? 'stop' : 'call' in node ? 'call' : 'approve' in node ? 'approval' : 'node'
    return [[`${what} dropped`, `${place}`, put()], ...swapped, ...flattened, ...changed]
  })
}

function inNode(trade: Trade, node: Node, list: string | undefined): Change<Node>[] {
  return [...own(trade, node, list), ...inside(trade, node, list)]
}

/** Mistakes in what a node itself says. */
function own(trade: Trade, node: Node, list: string | undefined): Change<Node>[] {
  if ('do' in node) {
    return Object.entries(node.with ?? {}).flatMap(([name, value]) =>
      otherSources(trade, node.do, name, value, list).map(
        (other): Change<Node> => [
          'argument changed',
          `.${name}=${JSON.stringify(other)}`,
          { ...node, with: { ...node.with, [name]: other } },
        ],
      ),
    )
  }
  if ('if' in node) {
    const guards = inCondition(node.if).map(([kind, where, other]): Change<Node> => [kind, `.if${where}`, { ...node, if: other }])
    const { else: otherwise = [] } = node
    const { else: _, ...without } = node
    const elses: Change<Node>[] = otherwise.length > 0 ? [['branch dropped', '.else', without]] : []
    return [
      ...guards,
      ...elses,
      ['branch dropped', '.then', when(node.if, [], node.else)],
      ['arms swapped', '', when(node.if, otherwise, node.then)],
    ]
  }
  if ('while' in node) {
    const bounds = [node.most - 1, node.most + 1].map(
      (most): Change<Node> => ['bound changed', `.most=${most}`, { ...node, most }],
    )
    const guards = inCondition(node.while).map(
      ([kind, where, other]): Change<Node> => [kind, `.while${where}`, { ...node, while: other }],
    )
    return [...guards, ...bounds, ['branch dropped', '.steps', { ...node, steps: [] }]]
  }
  if ('switch' in node) {
    const { otherwise, ...without } = node
    const dropped = node.cases.map(
      (_, place): Change<Node> => [
        'branch dropped',
        `.cases[${place}]`,
        { ...node, cases: node.cases.map((one, at) => (at === place ? { ...one, steps: [] } : one)) },
      ],
    )
    const fallen: Change<Node>[] =
      node.cases.length < 2 || !otherwise
        ? []
        : node.cases.map(
            (_, place): Change<Node> => [
              'case forgotten',
              `.cases[${place}]`,
              { ...node, cases: node.cases.filter((_one, at) => at !== place) },
            ],
          )
    const words = node.cases.flatMap(({ is }, place): Change<Node>[] =>
      is.length < 2
        ? []
        : is.map(
            (word): Change<Node> => [
              'word forgotten',
              `.cases[${place}] ${word}`,
              {
                ...node,
                cases: node.cases.map((one, at) => (at === place ? { ...one, is: is.filter((other) => other !== word) } : one)),
              },
            ],
          ),
    )
    const turned: Change<Node>[] = node.cases.slice(1).map(
      (_, place): Change<Node> => [
        'arms swapped',
        `.cases[${place}]`,
        {
          ...node,
          cases: node.cases.map((one, at) =>
            at === place
              ? { ...one, steps: node.cases[at + 1]!.steps }
              : at === place + 1
                ? { ...one, steps: node.cases[at - 1]!.steps }
                : one,
          ),
        },
      ],
    )
    return [
      ...dropped,
      ...fallen,
      ...words,
      ...turned,
      ...(otherwise ? [['branch dropped', '.otherwise', without] as Change<Node>] : []),
    ]
  }
  if ('approve' in node) {
    const { granted, refused } = node
    const others = trade.approvers.filter((name) => name !== node.approve)
    return [
      ['arms swapped', '', { ...node, granted: refused, refused: granted }],
      ...(granted.length > 0 ? [['branch dropped', '.granted', { ...node, granted: [] }] as Change<Node>] : []),
      ...(refused.length > 0 ? [['branch dropped', '.refused', { ...node, refused: [] }] as Change<Node>] : []),
      ...others.map((name): Change<Node> => ['approver changed', `=${name}`, { ...node, approve: name }]),
    ]
  }
  if ('parallel' in node) {
    return node.parallel.map(
      (_, place): Change<Node> => [
        'branch dropped',
        `.parallel[${place}]`,
        { parallel: node.parallel.filter((_part, at) => at !== place) },
      ],
    )
  }
  if ('try' in node) return ofTry(node)
  if ('forEach' in node) return [['branch dropped', '.steps', { ...node, steps: [] }]]
  return 'stop' in node ? [['outcome changed', '', { stop: `not ${node.stop}` }]] : []
}

function ofTry(node: Extract<Node, { readonly try: unknown }>): Change<Node>[] {
  const { failed: _, ...without } = node
  const put = (place: number, part: (typeof node.try)[number] | undefined): Node => ({
    ...node,
    try: node.try.flatMap((one, at) => (at !== place ? [one] : part ? [part] : [])),
  })
  const parts = node.try.flatMap(({ steps, compensate }, place): Change<Node>[] => [
    ['branch dropped', `.try[${place}]`, put(place, undefined)],
    ...(compensate ? [['compensation dropped', `.try[${place}]`, put(place, { steps })] as Change<Node>] : []),
  ])
  const swapped = node.try.slice(1).map(
    (_part, place): Change<Node> => [
      'neighbours swapped',
      `.try[${place}]`,
      {
        ...node,
        try: node.try.map((one, at) => (at === place ? node.try[at + 1]! : at === place + 1 ? node.try[at - 1]! : one)),
      },
    ],
  )
  const undone = node.try.slice(1).flatMap((part, place): Change<Node>[] => {
    const before = node.try[place]!
    if (!part.compensate || !before.compensate) return []
    const turned = node.try.map((one, at) =>
      at === place ? { ...one, compensate: part.compensate } : at === place + 1 ? { ...one, compensate: before.compensate } : one,
    )
    return [['compensations swapped', `.try[${place}]`, { ...node, try: turned }]]
  })
  return [...parts, ...swapped, ...undone, ...(node.failed ? [['branch dropped', '.failed', without] as Change<Node>] : [])]
}

/** Mistakes in the blocks inside of a node. */
function inside(trade: Trade, node: Node, list: string | undefined): Change<Node>[] {
  const into = (where: string, block: Block | undefined, put: (changed: Block) => Node, inner = list): Change<Node>[] =>
    inBlock(trade, block ?? [], inner).map(([kind, path, changed]) => [kind, `${where}.${path}`, put(changed)])
  if ('if' in node) {
    return [
      ...into('.then', node.then, (changed) => when(node.if, changed, node.else)),
      ...into('.else', node.else, (changed) => ({ ...node, else: changed })),
    ]
  }
  if ('switch' in node) {
    const cases = node.cases.flatMap(({ steps }, place) =>
      into(`.cases[${place}]`, steps, (changed) => ({
        ...node,
        cases: node.cases.map((one, at) => (at === place ? { ...one, steps: changed } : one)),
      })),
    )
    return [...cases, ...into('.otherwise', node.otherwise, (otherwise) => ({ ...node, otherwise }))]
  }
  if ('forEach' in node) return into('.steps', node.steps, (steps) => ({ ...node, steps }), node.forEach)
  if ('while' in node) return into('.steps', node.steps, (steps) => ({ ...node, steps }))
  if ('parallel' in node) {
    return node.parallel.flatMap((part, place) =>
      into(`.parallel[${place}]`, part, (changed) => ({
        parallel: node.parallel.map((one, at) => (at === place ? changed : one)),
      })),
    )
  }
  if ('try' in node) {
    const parts = node.try.flatMap((part, place) => {
      const put = (other: typeof part): Node => ({ ...node, try: node.try.map((one, at) => (at === place ? other : one)) })
      return [
        ...into(`.try[${place}].steps`, part.steps, (steps) => put({ ...part, steps })),
        ...into(`.try[${place}].compensate`, part.compensate, (compensate) => put({ ...part, compensate })),
      ]
    })
    return [...parts, ...into('.failed', node.failed, (failed) => ({ ...node, failed }))]
  }
  if ('approve' in node) {
    return [
      ...into('.granted', node.granted, (granted) => ({ ...node, granted })),
      ...into('.refused', node.refused, (refused) => ({ ...node, refused })),
    ]
  }
  return []
}

function inCondition(condition: Condition): Change<Condition>[] {
  return [['guard flipped', '', { not: condition }], ...partsOf(condition)]
}

function partsOf(condition: Condition): Change<Condition>[] {
  if ('left' in condition) return ofAtom(condition)
  if ('not' in condition) return partsOf(condition.not).map(([kind, where, not]) => [kind, `.not${where}`, { not }])
  const [name, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  const made = (others: readonly Condition[]): Condition => (name === 'all' ? { all: others } : { any: others })
  const other: Condition = name === 'all' ? { any: parts } : { all: parts }
  return [
    [`"${name}" turned`, '', other],
    ...parts.flatMap((part, place): Change<Condition>[] => [
      ['comparison dropped', `[${place}]`, made(parts.filter((_, at) => at !== place))],
      ['guard flipped', `[${place}]`, made(parts.map((one, at) => (at === place ? { not: part } : one)))],
      ...partsOf(part).map(
        ([kind, where, changed]): Change<Condition> => [
          kind,
          `[${place}]${where}`,
          made(parts.map((one, at) => (at === place ? changed : one))),
        ],
      ),
    ]),
  ]
}

const offByOne = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' } as const

function ofAtom(atom: Atom): Change<Condition>[] {
  if (atom.is === '=' || atom.is === '!=') return []
  const near: Change<Condition>[] =
    typeof atom.right === 'number'
      ? [atom.right - 1, atom.right + 1].map((right) => ['boundary moved', ` ${right}`, { ...atom, right }])
      : []
  return [['boundary off by one', ` ${offByOne[atom.is]}`, { ...atom, is: offByOne[atom.is] }], ...near]
}

/** What else of the same kind an argument could have been taken from. */
function otherSources(trade: Trade, tool: string, name: string, value: Value, list: string | undefined): Value[] {
  const taken = trade.effects[tool]!.takes[name]!
  if (taken.kind === 'choice') return taken.values.filter((other) => other !== value)
  const kind = taken.kind === 'number' ? 'number' : 'text'
  const ofKind = (facts: Readonly<Record<string, Fact>>): string[] =>
    Object.entries(facts).flatMap(([other, fact]) => (fact.kind === kind ? [other] : []))
  const facts = ofKind(trade.facts).map((fact): Value => ({ fact }))
  const items = list === undefined ? [] : ofKind(trade.lists[list]!.fields).map((item): Value => ({ item }))
  const literals: Value[] = typeof value === 'number' ? [value + 1] : []
  return [...facts, ...items, ...literals].filter((other) => JSON.stringify(other) !== JSON.stringify(value))
}
