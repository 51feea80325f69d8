import type { IncomingMessage } from 'node:http'
import { sameText } from '../same-text.ts'

/**
 * Whether a request brings the server's token, where it has one: `Authorization: Bearer TOKEN`, or the password of `Basic`, which
 * a client sends that can only be given a URL (`http://any:TOKEN@host`).
 */
export function isAuthorized(token: string | undefined, request: IncomingMessage): boolean {
  if (token === undefined) return true
  const [scheme, value = ''] = (request.headers.authorization ?? '').split(' ')
  switch (scheme?.toLowerCase()) {
    case 'bearer':
      return sameText(value, token)
    case 'basic':
      return sameText(
        Buffer.from(value, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, ''),
        token,
      )
    default:
      return false
  }
}
