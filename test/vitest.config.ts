import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Files share a worker and what it has loaded and compiled: sources keep no state, and tests leave none behind.
    isolate: false,
    // Most of the time of a test is a browser's or a child process's.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
