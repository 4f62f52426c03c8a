import { defineConfig } from 'vitest/config'

const conditions = ['brygga:source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Properties try many registers, and the machine may be busy with other things.
  test: { include: ['src/**/*.test.ts', 'standards/**/*.test.ts'], testTimeout: 30_000 },
})
