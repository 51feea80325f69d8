/** A Python exception: `type` names its class and `message` is `str(exception)`; thrown as a value of the simulated world. */
export class PythonError {
  readonly type: string
  readonly message: string

  constructor(type: string, message: string) {
    this.type = type
    this.message = message
  }
}
