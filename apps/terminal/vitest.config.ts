import { defineConfig } from 'vitest/config'

const conditions = ['brygga:source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'terminal',
    include: ['src/**/*.test.{ts,tsx}'],
    globalSetup: ['src/testing/build-client.ts', 'src/testing/start-server.ts'],
    testTimeout: 90_000,
    hookTimeout: 150_000,
  },
})
