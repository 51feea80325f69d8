import { places } from '../names.ts'
import { type Fact, type Item, newsTime, type Plot } from './kit.ts'
import { codeOf } from './people.ts'

/** Facts of several items are written into a table. */
export function ledger(plot: Plot): Item | undefined {
  const { desk, draws, number } = plot
  const labels = { person: 'who', amount: 'euros', code: 'code', word: 'remark' } as const
  const kinds = draws.shuffle(Object.keys(labels) as (keyof typeof labels)[])
  const facts = kinds.flatMap((kind): [string, Fact][] => {
    const fact = desk.fact(kind, number)
    return fact ? [[labels[kind], fact]] : []
  })
  if (facts.length < 2) return undefined
  const used = facts.slice(0, 3)
  const columns = draws.shuffle(used)
  const thing = desk.next('wares')
  const earlier = columns.map(([label]) => (label === 'euros' ? String(draws.integer(131, 1979)) : draws.pick(['none', 'open'])))
  const path = desk.sheet(
    '/ledger',
    thing,
    columns.map(([label]) => label),
    { 'item 0': earlier },
  )
  plot.does('read_file', { path })
  plot.does(
    'add_row',
    { path, row: `item ${number}`, cells: columns.map(([, { value }]) => value) },
    ...used.map(([, fact]) => fact),
  )
  const cells = used.map(([label, { say }]) => `${label}: ${say}`).join('; ')
  return plot.item(`Add a row "item ${number}" to the table ${path}, with ${cells}.`)
}

/** Scanned files are sorted by what they name. */
export function scans(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, project] = [desk.next('wares'), desk.next('projects')]
  const others = [desk.next('projects'), desk.next('projects')]
  const both = plot.flips()
  const texts = draws.shuffle([project, both ? project : others[0]!, others[1]!])
  const folder = `/scans/${thing}`
  const target = `/projects/${project.toLowerCase()}`
  const paths = texts.map((named) => desk.text(folder, `scan-${desk.number()}`, `Invoice for the project ${named}.`))
  plot.does('list_folder', { folder })
  for (const path of paths) plot.does('read_file', { path })
  for (const [place, path] of paths.entries()) if (texts[place] === project) plot.does('move_file', { path, folder: target })
  return plot.item(`Move every file of the folder ${folder} that names the project ${project} into the folder ${target}.`)
}

/** Votes are counted once the last ones are in. */
export function vote(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, project] = [desk.next('wares'), desk.next('projects')]
  const [one, other, third] = draws.sample(places, 3) as [string, string, string]
  const channel = `vote-${thing}`
  desk.put('channels', channel, { name: channel, topic: `Where the ${thing} are shown` })
  const says = draws.shuffle([one, one, other, other, third])
  for (const place of says) {
    const id = `P-${200 + desk.number()}`
    desk.put('posts', id, { id, channel, by: desk.next('named'), text: `I vote for ${place}`, at: '07:40' })
  }
  const path = desk.sheet('/plans', `show-${thing}`, ['venue', 'guests'], { [project]: ['open', String(draws.integer(20, 90))] })
  const winner = plot.flips() ? one : other
  const until = plot.later()
  const late = {
    id: `P-${200 + desk.number()}`,
    channel,
    by: desk.next('named'),
    text: `I vote for ${winner}`,
    at: newsTime(plot.phase),
  }
  desk.happens(plot.phase, `A new post in the channel ${channel}.`, 'posts', late.id, late)
  plot.does('read_channel', { channel })
  plot.finds('word', winner, 'the place')
  plot.does('post', { channel, text: winner })
  plot.does('set_cell', { path, row: project, column: 'venue', value: winner })
  return plot.item(
    `In the channel ${channel} people vote for a place until ${until}. Then post the place with most votes there, its name and nothing else, and write it into the column venue of the row ${project} in ${path}.`,
  )
}

/** The one mail of several that mentions a number goes to somebody. */
export function forward(plot: Plot): Item {
  const { desk, draws } = plot
  const from = desk.next('known')
  const person = plot.takes('person', () => desk.next('named'))
  const subject = `Keys, note ${desk.number()}`
  const [wanted, other] = [draws.integer(3000, 5999), draws.integer(6000, 8999)]
  const codes = [codeOf(plot), codeOf(plot)]
  const numbers = plot.flips() ? [other, wanted] : [wanted, other]
  const mails = numbers.map((number, place) => desk.mail(from, subject, `About case ${number}: the key is ${codes[place]}.`))
  const right = numbers.indexOf(wanted)
  plot.does('list_mails', { subject })
  for (const id of mails) plot.does('read_mail', { id })
  plot.finds('code', codes[right]!, 'the key in the mail')
  plot.does('forward_mail', { id: mails[right]!, to: person.value }, person)
  plot.does('archive_mail', { id: mails[right]! })
  return plot.item(`Forward the mail "${subject}" about case ${wanted} to ${person.say}, and archive that mail.`)
}
