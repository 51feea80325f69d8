import { developing } from './envs/storefront/phrasebook.ts'
import { later } from './envs/storefront/phrasebook-later.ts'
import { second } from './envs/storefront/phrasebook-second.ts'
import { fresh } from './envs/storefront/phrasebook-fresh.ts'
import { ratesOf } from './envs/storefront/phrasebook-rates.ts'
import { understand } from '../envs/dialogue/understanding.ts'
import { lexicon } from '../envs/storefront/lexicon.ts'
const books: Record<string, any> = { developing, second, later, fresh }
try { books.own = (await import('./scratch-own.ts')).own } catch {}
try { books.own2 = (await import('./scratch-own2.ts')).own2 } catch {}
const quiet = process.argv[2]
for (const [n, b] of Object.entries(books)) {
  const r = ratesOf(b)
  console.log(`## ${n}: ${r.understood}/${r.all} ${(100*r.understood/r.all).toFixed(1)}% mistaken ${r.mistaken} overheard ${r.overheard}`)
  if (!quiet || quiet === n || quiet==='all') console.log(r.lines.join('\n'))
}
const all = Object.values(books).flatMap((b) => Object.values(b as Record<string,string>).flatMap((t) => t.split('\n').filter(Boolean)))
for (let k = 0; k < 3; k++) { const t = performance.now(); for (let i = 0; i < 5; i++) for (const s of all) understand(lexicon, s); console.log(((performance.now() - t) * 1000 / 5 / all.length).toFixed(1), 'us') }
