/** By what a client knows a reply: a safe integer or a string of its own. */
export type RequestId = number | string

/** The id of a request, or undefined where it has none that can be answered to. */
export function requestId(request: unknown): RequestId | undefined {
  if (request === null || typeof request !== 'object') return undefined
  const { id } = request as { id?: unknown }
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as RequestId) : undefined
}
