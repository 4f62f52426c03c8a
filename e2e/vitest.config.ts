import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  ssr: { resolve: { conditions: ['brygga:source'] } },
  resolve: { conditions: ['brygga:source'] },
  test: {
    include: ['src/**/*.test.ts'],
    // Each file starts a server of its own; two cores are kept for one at a time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 250 } },
  },
})
