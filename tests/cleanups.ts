import { afterAll } from 'vitest'

const cleanups: (() => Promise<unknown>)[] = []

/** Something to be closed when the file's tests are over. */
export function later(cleanup: () => Promise<unknown>): void {
  cleanups.push(cleanup)
}

/** Closes what the file opened; vitest.config.ts has this called for every file of tests. */
export function cleanUpAtTheEnd(): void {
  afterAll(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })
}
