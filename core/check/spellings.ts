const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** How people write a number: with digits, in groups of three, as a word, and as money where it is an amount in cents. */
export function numberSpellings(value: number): string[] {
  const spellings = [String(value), grouped(String(value))]
  if (!Number.isSafeInteger(value) || value < 0) return spellings
  const word = words[value]
  const cents = value % 100
  const units = String((value - cents) / 100)
  const rest = `.${String(cents).padStart(2, '0')}`
  spellings.push(units + rest, grouped(units) + rest)
  if (cents === 0) spellings.push(`$${units}`, `$${grouped(units)}`)
  return word === undefined ? spellings : [...spellings, word]
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** How people write a text, each way as the parts that must all be found: dates with the month's name, times with am and pm. */
export function textSpellings(value: string): string[][] {
  const text = value.toLowerCase().replace(/\s+/g, ' ').trim()
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?t?(\d\d:\d\d)?(?::\d\d)?z?$/.exec(text) ?? []
  const parts = [...(date ? [dateSpellings(date)] : []), ...(time ? [timeSpellings(time)] : [])]
  return parts
    .reduce<string[][]>((ways, spellings) => ways.flatMap((way) => spellings.map((spelling) => [...way, spelling])), [[]])
    .filter((way) => way.length > 0)
    .concat([[text]])
}

function dateSpellings(date: string): string[] {
  const month = months[Number(date.slice(5, 7)) - 1]
  if (month === undefined) return [date]
  const day = Number(date.slice(8))
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  const named = [month, month.slice(0, 3)].flatMap((name) =>
    [`${day}`, `${day}${ending}`].flatMap((number) => [`${name} ${number}`, `${number} ${name}`, `${number} of ${name}`]),
  )
  return [date, ...named]
}

function timeSpellings(time: string): string[] {
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3)
  const half = hour < 12 ? 'am' : 'pm'
  const number = hour % 12 === 0 ? 12 : hour % 12
  const clock = minutes === '00' ? [`${number}`, `${number}:00`] : [`${number}:${minutes}`]
  const plain = [time, `${hour}:${minutes}`]
  return [...plain, ...clock.flatMap((spelled) => [`${spelled}${half}`, `${spelled} ${half}`])]
}
