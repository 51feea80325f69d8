import { z } from 'zod'
import { defaultLimits, type Limits } from '../core/protocol/index.ts'

/** Limits as a server is started with: what is left out has its default. */
export const limitsSchema = z.strictObject(
  Object.fromEntries(Object.keys(defaultLimits).map((name) => [name, z.int().min(1).optional()])) as Record<
    keyof Limits,
    z.ZodOptional<z.ZodInt>
  >,
)

/** A server cannot be started as it was asked to be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Fills in the defaults. `toolcallsMax` is part of the protocol: another number would play the same actions differently. */
export function resolveLimits(given: Partial<Limits> = {}): Limits {
  const limits = { ...defaultLimits, ...given }
  if (limits.toolcallsMax !== defaultLimits.toolcallsMax) {
    throw new SettingsError(
      `toolcallsMax is ${defaultLimits.toolcallsMax} on every server: another number would play the same actions differently.`,
    )
  }
  return limits
}
