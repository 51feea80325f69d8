import {
  dict,
  type Field,
  get,
  has,
  isDict,
  isList,
  isModel,
  type PythonValue,
  type Validator,
  validateModel,
} from '../../python/index.ts'
import { type Model, nested } from '../models.ts'
import { Passenger, Payment, Reservation } from './state.ts'

type Placed = readonly [Field, PythonValue]

const asItIs: Validator = (value) => ({ value })
const missing: Validator = () => ({ code: 'missing', text: 'Field required' })
const noList: Validator = () => ({ code: 'list_type', text: 'Input should be a valid list' })

/** A list of models as fields of its own: errors name what does not fit by its place, such as `passengers.0.dob`. */
function placed(name: string, of: Model, given: PythonValue): readonly Placed[] {
  if (!isList(given)) return [[{ name, validator: noList }, given]]
  if (given.every(isModel)) return [[{ name, validator: asItIs }, given]]
  return given.flatMap((item, place): readonly Placed[] => {
    const at = `${name}.${place}`
    if (!isDict(item)) return [[{ name: at, validator: nested(of) }, item]]
    return of.fields.map(({ name: field, validator }) =>
      has(item, field)
        ? [{ name: `${at}.${field}`, validator }, get(item, field)!]
        : [{ name: `${at}.${field}`, validator: missing }, item],
    )
  })
}

const lists: Readonly<Record<string, Model>> = { passengers: Passenger, payment_history: Payment }

/** A reservation as the reference's model makes it. Throws a PythonError that names everything that does not fit. */
export function newReservation(given: Readonly<Record<string, PythonValue>>): Reservation {
  const all = Reservation.fields.flatMap((field): readonly Placed[] => {
    const value = given[field.name] ?? null
    const of = lists[field.name]
    return of ? placed(field.name, of, value) : [[field, value]]
  })
  const fields = all.map(([field]) => field)
  return validateModel(Reservation.name, fields, dict(all.map(([{ name }, value]) => [name, value]))) as Reservation
}
