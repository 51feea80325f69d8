/** The command was used wrongly; it ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command did its work and a check failed; it ends with exit code 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}
