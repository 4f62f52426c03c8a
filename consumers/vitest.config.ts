import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  ssr: { resolve: { conditions: ['brygga:source'] } },
  resolve: { conditions: ['brygga:source'] },
  test: {
    include: ['src/*.test.ts'],
    globalSetup: 'src/packed.setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
