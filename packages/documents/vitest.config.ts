import { defineConfig } from 'vitest/config'

const conditions = ['brygga:source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Properties over whole registers take their time where other packages are tested at once.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
