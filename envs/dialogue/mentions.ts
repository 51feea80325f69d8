/** The codes in a text that start with a letter and go on in digits, such as `O51234`, in capitals, each once. */
export function codesIn(text: string, letter: string): string[] {
  const found = new Set<string>()
  for (const [, before, digits] of text.matchAll(/(?:^|[^a-z0-9])([a-z]) ?-?(\d{4,6})(?![0-9])/gi)) {
    if (before!.toUpperCase() === letter) found.add(letter + digits!)
  }
  return [...found]
}

/** The amounts of money in a text, in cents, each once: `$12`, `12.50`, `12.50 dollars`, `1,250.00`. */
export function moneyIn(text: string): number[] {
  const found = new Set<number>()
  const pattern = /(\$|usd |eur |€|£)? ?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d\d))?(?![\d.]*\d)( ?(?:dollars|usd|bucks|cents))?/gi
  for (const [, sign, whole, fraction, unit] of text.matchAll(pattern)) {
    if (sign === undefined && fraction === undefined && unit === undefined) continue
    const number = Number(whole!.replaceAll(',', ''))
    found.add(unit?.trim().toLowerCase() === 'cents' ? number : number * 100 + Number(fraction ?? 0))
  }
  return [...found]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})\\b\\.?,?(?: (\\d{4}))?`, 'gi')
const monthFirst = new RegExp(`\\b(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b,?(?: (\\d{4}))?`, 'gi')

/** The days in a text as `2026-03-05`, each once: ISO days and days with the month's name; a day without a year is in `year`. */
export function daysIn(text: string, year: number): string[] {
  const found = new Set<string>()
  for (const [day] of text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)) found.add(day)
  for (const [, day, month, given] of text.matchAll(dayFirst)) found.add(dayOf(given, year, month!, day!))
  for (const [, month, day, given] of text.matchAll(monthFirst)) found.add(dayOf(given, year, month!, day!))
  return [...found]
}

function dayOf(given: string | undefined, year: number, monthName: string, day: string): string {
  const month = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1
  return `${given ?? year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
