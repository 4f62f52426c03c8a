import { defineConfig } from 'vitest/config'

const conditions = ['brygga:source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/template.setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Each file has its own server; what they share is code that was loaded once.
    isolate: false,
  },
})
