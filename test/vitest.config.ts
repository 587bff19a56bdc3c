import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Most of the time of a test is a browser's or a child process's.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
