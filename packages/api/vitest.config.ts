import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['brygga:source']

export default defineConfig({
  resolve: {
    conditions,
    // The store implements this package's ports and so depends on it; only tests look back.
    alias: {
      '@brygga/store/testing': fileURLToPath(new URL('../store/src/testing/index.ts', import.meta.url)),
    },
  },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
  },
})
