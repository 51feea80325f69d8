import type { Draws } from '../../core/index.ts'
import type { Customer } from './state.ts'

const firstNames = [
  'Ada',
  'Bruno',
  'Carla',
  'Dmitri',
  'Elif',
  'Fiona',
  'Gustav',
  'Hana',
  'Ivo',
  'Jolana',
  'Kofi',
  'Lena',
  'Marek',
  'Nadia',
] as const
const lastNames = [
  'Albrecht',
  'Baker',
  'Costa',
  'Dvorak',
  'Eriksen',
  'Farkas',
  'Gomez',
  'Holm',
  'Ito',
  'Jansen',
  'Kovac',
  'Lindt',
] as const
const areas = ['Northgate', 'Riverside', 'Old Town', 'Hillcrest', 'Harbour East', 'Westfield'] as const
const plans = ['Home 100', 'Home 250', 'Home 500'] as const

const twoDigits = (number: number): string => String(number).padStart(2, '0')

export function drawBirthDate(draws: Draws): string {
  return `${draws.integer(1950, 2003)}-${twoDigits(draws.integer(1, 12))}-${twoDigits(draws.integer(1, 28))}`
}

/** So many customers with different names, phones and areas. */
export function drawCustomers(draws: Draws, count: number): Customer[] {
  const places = draws.sample(areas, count)
  const number = draws.integer(1000, 8000)
  return draws.sample(firstNames, count).map((first, place) => ({
    customer_id: `K${number + place * 7}`,
    name: `${first} ${draws.pick(lastNames)}`,
    phone: `555-${number + 13 * place}`,
    birth_date: drawBirthDate(draws),
    area: places[place]!,
    plan: draws.pick(plans),
    balance: 0,
    hold: 'none',
    router_serial: `RT${draws.integer(100000, 999999)}`,
  }))
}
