/** Verbs in the third person, whose subject becomes `you`. */
const plainVerbs: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  does: 'do',
  "doesn't": "don't",
  "isn't": "aren't",
  denies: 'deny',
  refuses: 'refuse',
  proposes: 'propose',
  provides: 'provide',
}

/** Stands for the agent until the customer's own `you` is gone. */
const agent = '\u0001'

const party = '(?<!\\b(?:a|an|another|human|service) )(?:the )?(?:customer |service |support )*agent'
const objectOf =
  '(?<=\\b(?:to|for|with|by|from|of|at|help|helps|tell|tells|told|give|gives|let|lets|save|saves|offer|offers|ask|asks|asked|charge|charges|refund|refunds|allow|allows|inform|informs|contact|show|shows|upgrade|transfer|makes?|caused|compensate) )'

const steps: readonly (readonly [RegExp, string])[] = [
  [/\btell (?:the )?agent not to\b/gi, 'please do not'],
  [/\b(?:tell|mention to) (?:the )?agent that /gi, ''],
  [/\bask the agent (?:explicitly )?to (?:tell you|provide you)\b/gi, 'please tell me'],
  [/\bask the agent (?:explicitly )?(?:to|for)\b/gi, 'please'],
  [/\b(?:ask|asks) (?:the )?agent\b/gi, 'please tell me'],
  [/^ask (?=how|what|which|whether|if)/gi, 'please tell me '],
  [new RegExp(`\\b${party}['’]s\\b`, 'gi'), `${agent}r`],
  [new RegExp(`\\b${party} (can|could|will|would|should|may|cannot|can't)\\b`, 'gi'), `${agent} $1`],
  [new RegExp(`\\b${party}\\b`, 'gi'), agent],
  [/\byou['’]re\b/gi, "I'm"],
  [/\byou['’](ve|d|ll)\b/gi, "I'$1"],
  [/\byou are\b/gi, 'I am'],
  [/\byou were\b/gi, 'I was'],
  [/\bare you\b/gi, 'am I'],
  [/\byourself\b/gi, 'myself'],
  [/\byours\b/gi, 'mine'],
  [/\byou name\b/gi, 'my name'],
  [/\byour\b/gi, 'my'],
  [
    new RegExp(`${objectOf}you\\b(?! (?:want|would|can|could|should|will|have|paid|bought|ordered|received|just)\\b)`, 'gi'),
    'me',
  ],
  [/\byou\b/gi, 'I'],
  [/\b(and|but) are (?=not|in|willing)/gi, '$1 am '],
]

/** What is told to somebody about themselves, as they would say it to the agent. */
export function firstPerson(text: string): string {
  let told = text
  for (const [pattern, said] of steps) told = told.replace(pattern, said)
  told = told.replace(new RegExp(`${agent} (\\w+(?:'t)?)`, 'g'), (_, verb: string) => `you ${secondPerson(verb)}`)
  told = told.replaceAll(agent, 'you').replace(/\s+/g, ' ').trim()
  return told.charAt(0).toUpperCase() + told.slice(1)
}

function secondPerson(verb: string): string {
  return plainVerbs[verb] ?? (/[^su]s$/.test(verb) && verb !== 'always' ? verb.replace(/s$/, '') : verb)
}
