import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { untilAnswers } from './command.ts'
import { runningProgram } from './running-program.ts'

const entry = join(import.meta.dirname, '..', '..', 'apps', 'server', 'dist', 'main.js')

export interface MeasuredServer {
  url: string
  token: string
  stop: () => Promise<void>
}

/** Starts the built server with the example regions, on PostgreSQL where an address is given, and signs the operator in. */
export async function startMeasuredServer(port: number, databaseUrl?: string): Promise<MeasuredServer> {
  const data = mkdtempSync(join(tmpdir(), 'brygga-bench-'))
  const env = {
    ...process.env,
    BRYGGA_RATE_LIMIT: 'off',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  }
  const server = runningProgram(process.execPath, [entry, '--port', String(port), '--data', data], { env })
  const url = `http://127.0.0.1:${port}`
  await Promise.race([untilAnswers(`${url}/ready`, performance.now()), server.endedEarly])
  const { token } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8'))
  return {
    url,
    token,
    stop: async () => {
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
