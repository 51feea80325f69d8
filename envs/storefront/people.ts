import type { Draws } from '../../core/index.ts'
import type { Address } from './state.ts'

export const firstNames = [
  'Anna',
  'Ben',
  'Carla',
  'David',
  'Elena',
  'Felix',
  'Grace',
  'Henry',
  'Irene',
  'Jonas',
  'Karin',
  'Liam',
  'Maria',
  'Noah',
  'Olivia',
  'Peter',
  'Rosa',
  'Simon',
  'Tara',
  'Victor',
  'Wendy',
  'Yusuf',
] as const

export const lastNames = [
  'Adler',
  'Brooks',
  'Castro',
  'Dunn',
  'Eriksen',
  'Fischer',
  'Garcia',
  'Hughes',
  'Ivanov',
  'Jensen',
  'Keller',
  'Lopez',
  'Meyer',
  'Novak',
  'Okafor',
  'Petrov',
  'Quinn',
  'Rossi',
  'Schmidt',
  'Torres',
  'Ueda',
  'Vargas',
  'Weber',
  'Young',
] as const

const streets = [
  'Oak Street',
  'Mill Lane',
  'Park Avenue',
  'River Road',
  'Station Road',
  'Church Lane',
  'Maple Drive',
  'Hill Street',
] as const
const cities = ['Ashford', 'Brookdale', 'Clifton', 'Dunmore', 'Eastwick', 'Fairview', 'Glenwood', 'Harborough'] as const

/** An address in the shop's country. */
export function drawAddress(draws: Draws): Address {
  return {
    street: `${draws.integer(1, 199)} ${draws.pick(streets)}`,
    city: draws.pick(cities),
    zip: String(draws.integer(10_000, 99_999)),
  }
}
