/** A slot as the official evaluator reads it: hours with a half where the minutes are "30", and whole otherwise. */
export type ReadSlot = readonly [day: string, start: number, end: number]

const timesPattern = /, ([0-9]+):([0-9]+) - ([0-9]+):([0-9]+)/g

/** The slot that the official evaluator finds in an answer: the first that has the form; `['', -1, -1]` where none has. */
export function readOfficially(text: string): ReadSlot {
  for (const { 1: startHour, 2: startMinutes, 3: endHour, 4: endMinutes, index } of text.matchAll(timesPattern)) {
    const day = lettersBefore(text, index)
    if (day !== '') return [day, hours(startHour!, startMinutes!), hours(endHour!, endMinutes!)]
  }
  return ['', -1, -1]
}

/** 1 where day, start and end are the golden ones. */
export function scoreOfficially(golden: ReadSlot, read: ReadSlot): 0 | 1 {
  return golden.every((part, place) => part === read[place]) ? 1 : 0
}

function hours(hour: string, minutes: string): number {
  return Number(hour) + (minutes === '30' ? 0.5 : 0)
}

function lettersBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start--
  return text.slice(start, end)
}
