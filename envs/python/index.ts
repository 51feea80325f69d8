export { absolute, add, compare, multiply, negate, subtract } from './arithmetic.ts'
export { calculate } from './calculator.ts'
export { bindArguments, type Parameter } from './call.ts'
export { compareCodePoints } from './code-points.ts'
export { equals } from './equality.ts'
export { PythonError } from './errors.ts'
export { fromJson, type JsonOptions, parseJson } from './json-parser.ts'
export { JsonError } from './json-scanner.ts'
export { type DumpsOptions, dumps, toJsonText } from './json-text.ts'
export { type Extra, type Field, validateModel } from './pydantic.ts'
export { repr, str } from './repr.ts'
export { format2, round } from './rounding.ts'
export { sameJson } from './same-json.ts'
export { truth } from './truth.ts'
export {
  boolean,
  enumeration,
  floating,
  literal,
  optionalString,
  type Refusal,
  string,
  type Validator,
  whole,
} from './validators.ts'
export {
  dict,
  float,
  floatNumber,
  floatText,
  get,
  has,
  integer,
  isDict,
  isFloat,
  isInteger,
  isList,
  isModel,
  type PythonDict,
  type PythonFloat,
  type PythonInteger,
  type PythonList,
  type PythonModel,
  type PythonValue,
  typeName,
} from './values.ts'
