import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['brygga:source']

export default defineConfig({
  resolve: { conditions, alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  ssr: { resolve: { conditions } },
  test: { include: ['test/**/*.test.ts'] },
})
