// Writes api-schema.json from the code: `node scripts/write-schema.mjs`. Where the contract broke since the one
// committed, it writes only after API_VERSION has been raised: the major, or before 1.0 the minor.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const condition = '--conditions=brygga:source'
if (!process.execArgv.includes(condition)) {
  const self = fileURLToPath(import.meta.url)
  process.exit(spawnSync(process.execPath, [condition, self], { stdio: 'inherit' }).status ?? 1)
}

const { apiSchema } = await import('./api-schema.ts')
const { breaksBetween } = await import('./compatibility.ts')
const file = new URL('../api-schema.json', import.meta.url)
const now = apiSchema()
if (existsSync(file)) {
  const committed = JSON.parse(readFileSync(file, 'utf8'))
  const breaks = breaksBetween(committed, now)
  const breaking = (version) =>
    version
      .split('.')
      .slice(0, version.startsWith('0.') ? 2 : 1)
      .join('.')
  if (breaks.length > 0 && breaking(committed.version) === breaking(now.version)) {
    console.error(
      `This breaks clients of ${committed.version}. Raise API_VERSION first:\n- ${breaks.join('\n- ')}`,
    )
    process.exit(1)
  }
}
writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`)
// Formatted as everything else here is, so that a new contract differs from the committed one in what it says alone.
const format = ['--workspace-root', 'exec', 'biome', 'format', '--write', fileURLToPath(file)]
if (spawnSync('pnpm', format, { stdio: 'ignore' }).status !== 0)
  throw new Error('Could not format api-schema.json: run `pnpm install` first')
console.log(`Wrote the contract ${now.version}: ${Object.keys(now.procedures).length} procedures`)
