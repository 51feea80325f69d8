import { lineOf } from '../base.ts'
import type { Item, Plot } from './kit.ts'

/** An amount that was agreed by mail, reserved on a line that a ticket names; another mail may correct it. */
export function quote(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, from, line] = [desk.next('wares'), desk.next('known'), desk.next('lines')]
  const [asked, agreed, corrected, other] = amounts(plot, 4)
  const subject = `Quote for ${thing}`
  desk.mail(from, subject, `We could do it for ${asked} euros.`)
  const last = desk.mail(from, `Re: ${subject}`, `Agreed: ${agreed} euros.`)
  desk.mail(from, `Quote for ${thing} covers`, `Agreed: ${other} euros.`)
  const ticket = desk.ticket({ queue: 'payments', title: `Pay for the ${thing}`, note: `Budget line: ${line}.` })
  desk.ticket({
    queue: 'payments',
    title: `Pay for the ${thing} covers`,
    note: `Budget line: ${draws.pick(['L-801', 'L-808'])}.`,
  })
  const changes = plot.flips()
  plot.does('list_mails', { subject })
  plot.does('read_mail', { id: last })
  plot.does('read_ticket', { id: ticket })
  plot.finds('line', line, 'the budget line')
  plot.does('reserve', { line, purpose: thing, amount: agreed })
  const until = plot.later()
  const late = changes ? `Re: ${subject}` : `Re: Quote for ${thing} covers`
  const mail = desk.mailComes(plot.phase, from, late, `We have to correct this: ${corrected} euros.`)
  plot.does('list_mails', { subject })
  if (changes) {
    plot.does('read_mail', { id: mail })
    plot.does('change_reservation', { line, purpose: thing, amount: corrected })
  }
  plot.finds('amount', changes ? corrected : agreed, 'the final amount')
  return plot.item(
    `The last mail under "${subject}" says what was agreed. Reserve that amount on the budget line that ticket ${ticket} names, for the purpose "${thing}". ${from} may still correct the amount under the same subject until ${until}: then change the reservation to it.`,
  )
}

/** A reservation on a line whose limit may be cut below it. */
export function cut(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, line] = [desk.next('wares'), desk.next('lines')]
  const [amount] = amounts(plot, 1)
  const step = draws.integer(11, 60)
  desk.put('lines', line, lineOf(line, amount + 3 * step))
  const path = desk.text('/plans', thing, `Set aside ${amount} euros for the ${thing}.`)
  const deep = plot.flips()
  const limit = deep ? amount - step : amount + step
  plot.does('read_file', { path })
  plot.does('reserve', { line, purpose: thing, amount })
  const until = plot.later()
  desk.happens(plot.phase, `The limit of the budget line ${line} is now ${limit}.`, 'lines', line, { limit })
  plot.does('read_line', { line })
  if (deep) plot.does('change_reservation', { line, purpose: thing, amount: limit })
  plot.finds('amount', deep ? limit : amount, 'the reserved amount')
  return plot.item(
    `Reserve what ${path} says on the budget line ${line}, for the purpose "${thing}". The limit of that line may be cut until ${until}: where it then does not carry the reservation, lower the reservation to the new limit.`,
  )
}

/** An order with the cheapest of some suppliers, or a request for approval where even that is too dear. */
export function order(plot: Plot): Item {
  const { desk, draws } = plot
  const thing = desk.next('wares')
  const sellers = [desk.next('suppliers'), desk.next('suppliers'), desk.next('suppliers')]
  const [best, more] = [draws.integer(210, 480), draws.integer(17, 90)]
  const cap = best + draws.integer(20, 90)
  const dear = plot.flips()
  const price = dear ? best + 400 : best
  const supplier = sellers[draws.integer(0, 2)]!
  const others = sellers.filter((seller) => seller !== supplier)
  const prices = new Map([
    [supplier, price],
    ...others.map((seller, place): [string, number] => [seller, price + (place + 1) * more]),
  ])
  const path = desk.sheet(
    '/prices',
    thing,
    ['price'],
    Object.fromEntries(sellers.map((seller) => [seller, [String(prices.get(seller))]])),
  )
  const line = plot.takes('line', () => desk.next('lines'))
  plot.does('read_file', { path })
  plot.finds('amount', price, 'the lowest price')
  plot.finds('word', supplier, 'the cheapest supplier')
  if (dear) plot.does('create_ticket', { queue: 'approvals', title: `Approve ${thing}`, priority: 'high' })
  else plot.does('buy', { line: line.value, item: thing, supplier, amount: price }, line)
  plot.does('post', { channel: 'purchasing', text: supplier })
  return plot.item(
    `Buy "${thing}" from the supplier with the lowest price in ${path}, on ${nounLine(line.say)}. If even that price is above ${cap} euros, buy nothing and make a ticket "Approve ${thing}" with priority high in the queue approvals instead. Either way post the supplier's name, and nothing else, in the channel purchasing.`,
  )
}

/** What is left on a line goes to another, which a file names. */
export function rest(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, source, target, decoy] = [desk.next('wares'), desk.next('lines'), desk.next('lines'), desk.next('lines')]
  const [left, reserved, spent] = amounts(plot, 3)
  const project = desk.next('projects')
  const turned = plot.flips()
  desk.put('lines', source, lineOf(source, left + reserved + spent))
  desk.put('reservations', `${source}/${thing}`, { line: source, purpose: thing, amount: reserved })
  desk.purchase(source, thing, draws.pick(['Arvato', 'Castor', 'Lutter']), spent)
  const lines = turned ? [decoy, target] : [target, decoy]
  const path = desk.text('/budget', thing, `Project ${project}: ${lines[0]}. Project ${project} Minor: ${lines[1]}.`)
  plot.does('read_line', { line: source })
  plot.finds('amount', left, 'the amount moved')
  plot.does('read_file', { path })
  plot.does('move_budget', { from: source, to: lines[0]!, amount: left })
  plot.finds('line', lines[0]!, 'the budget line that was given more')
  return plot.item(
    `Move all that is left on the budget line ${source} to the line that ${path} names for the project ${project}.`,
  )
}

/** Orders with a supplier that a mail names are cancelled, and no others. */
export function orders(plot: Plot): Item {
  const { desk, draws } = plot
  const [line, from] = [desk.next('lines'), desk.next('known')]
  const sellers = [desk.next('suppliers'), desk.next('suppliers')]
  const bought = draws.shuffle([0, 0, 1, 1]).map((seller) => {
    const [amount] = amounts(plot, 1)
    return { seller, id: desk.purchase(line, desk.next('projects').toLowerCase(), sellers[seller]!, amount) }
  })
  const gone = plot.flips() ? 1 : 0
  const subject = `Suppliers, note ${desk.number()}`
  const mail = desk.mail(from, subject, `${sellers[gone]} is out of business; ${sellers[1 - gone]} is not.`)
  plot.does('list_mails', { subject })
  plot.does('read_mail', { id: mail })
  plot.finds('word', sellers[gone]!, 'the supplier')
  plot.does('list_purchases', { line })
  for (const { seller, id } of bought) if (seller === gone) plot.does('cancel_purchase', { id })
  return plot.item(
    `Cancel every order on the budget line ${line} with the supplier that is out of business by the mail "${subject}" from ${from}.`,
  )
}

/** Different amounts, none of which is likely to stand in the office by chance. */
function amounts({ draws }: Plot, count: number): [number, number, number, number] {
  const drawn = new Set<number>()
  while (drawn.size < count) drawn.add(draws.integer(131, 1979))
  return [...drawn] as [number, number, number, number]
}

function nounLine(say: string): string {
  return say.startsWith('the ') ? say : `the budget line ${say}`
}
