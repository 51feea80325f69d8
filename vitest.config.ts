import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A worker loads the engine once and not for each file: no test changes what another one imports.
    isolate: false,
    setupFiles: ['tests/every-file.ts'],
    // Half of two processors would be one, and the tests of the Python client wait for processes of their own.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  },
})
