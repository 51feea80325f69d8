import { dumps, isDict, isFloat, isInteger, isList, type PythonDict, type PythonList, type PythonValue } from '../python/index.ts'

/** Data of the benchmark's formats cannot be read; the message says where and what was expected. */
export class DataProblem extends Error {
  override readonly name = 'DataProblem'
}

/** The fields of an object in such data; a field of null is a field that is missing. Every reading throws a DataProblem. */
export class Fields {
  readonly #values: ReadonlyMap<string, PythonValue>
  readonly #where: string

  /** `where` stands before a field's name: `messages[3].`, `Task 7: `, or nothing at the top. */
  constructor(value: PythonValue, where: string) {
    if (!isDict(value)) throw new DataProblem(`${where.replace(/\.$|: $/, '') || 'It'} is ${shown(value)}; expected an object.`)
    this.#values = new Map(value.map)
    this.#where = where
  }

  value(name: string): PythonValue {
    return this.#values.get(name) ?? null
  }

  text(name: string): string | null {
    const value = this.value(name)
    return value === null || typeof value === 'string' ? value : this.misfit(name, 'a text')
  }

  needText(name: string): string {
    return this.text(name) ?? this.misfit(name, 'a text')
  }

  /** A text of some, or the first of them where the field is missing. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const value = this.text(name) ?? choices[0]!
    return choices.find((choice) => choice === value) ?? this.misfit(name, choices.join(' or '))
  }

  number(name: string): number | null {
    const value = this.value(name)
    if (value === null) return null
    if (isFloat(value)) return Number(value.float)
    return isInteger(value) ? Number(typeof value === 'number' ? value : value.int) : this.misfit(name, 'a number')
  }

  list(name: string): PythonList | null {
    const value = this.value(name)
    return value === null || isList(value) ? value : this.misfit(name, 'a list')
  }

  flag(name: string, absent: boolean): boolean {
    const value = this.value(name) ?? absent
    return typeof value === 'boolean' ? value : this.misfit(name, 'true or false')
  }

  dict(name: string): PythonDict | null {
    const value = this.value(name)
    return value === null || isDict(value) ? value : this.misfit(name, 'an object')
  }

  needDict(name: string): PythonDict {
    return this.dict(name) ?? this.misfit(name, 'an object')
  }

  object(name: string): Fields | null {
    const value = this.value(name)
    return value === null ? null : new Fields(value, `${this.#where}${name}.`)
  }

  objects(name: string): Fields[] | null {
    return this.list(name)?.map((item, place) => new Fields(item, `${this.#where}${name}[${place}].`)) ?? null
  }

  misfit(name: string, wanted: string): never {
    throw new DataProblem(`${this.#where}${name} is ${shown(this.value(name))}; expected ${wanted}.`)
  }
}

function shown(value: PythonValue): string {
  if (value === null) return 'missing'
  const text = dumps(value)
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
