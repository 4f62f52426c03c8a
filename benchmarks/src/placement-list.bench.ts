// The signed-in list of 50 placements over PostgreSQL, beside a bare Express with pg that answers the same rows.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createBryggaClient } from '@brygga/api/client'
import { startPostgres } from '@brygga/store/testing'
import autocannon from 'autocannon'
import pg from 'pg'
import { untilAnswers } from './command.ts'
import { median, report } from './figure.ts'
import { runningProgram } from './running-program.ts'
import { startMeasuredServer } from './server.ts'

const rounds = 5
const seconds = 4
const limit = 50

const postgres = await startPostgres()
const server = await startMeasuredServer(4780, postgres.url)
const client = createBryggaClient({
  url: `${server.url}/trpc`,
  headers: () => ({ authorization: `Bearer ${server.token}` }),
})

const lines = Array.from(
  { length: 60 },
  (_, index) =>
    `Provperson Nummer${index};Region Jönköpings län;Psykiatrisk avdelning A;75 %;2022-01-${String(1 + (index % 28)).padStart(2, '0')}`,
)
const register = ['Namn;Anställd av;Arbetsplats;Tjänstgöringsgrad;Startdatum', ...lines].join('\r\n')
await client.imports.run.mutate({
  idempotencyKey: randomUUID(),
  fileName: 'Peer supportrar.csv',
  contentBase64: Buffer.from(register).toString('base64'),
})
const listed = await client.placements.list.query({ limit })
if (listed.rows.length !== limit) throw new Error(`The list has ${listed.rows.length} rows, not ${limit}.`)

// The same rows with the same names, as anybody would write it by hand. The owner reads them, past row-level security.
const statement = `
  select p.id, p.version, p.person_id, person.name as person, p.employer_id, employer.name as employer,
         p.workplace_id, workplace.name as workplace, p."from", p.until, p.fraction
  from placements p
  join people person on person.id = p.person_id
  join organisations employer on employer.id = p.employer_id
  join organisations workplace on workplace.id = p.workplace_id
  where p.withdrawn_by_change is null and p."from" <= '${listed.on}' and (p.until is null or p.until > '${listed.on}')
    and p.region_id = (select region_id from people where id = '${listed.rows[0]?.person.id}')
  order by person.name limit ${limit}`
const check = new pg.Client({ connectionString: postgres.url })
await check.connect()
const { rowCount } = await check.query(statement)
await check.end()
if (rowCount !== limit) throw new Error(`The peer answers ${rowCount} rows, not ${limit}.`)

const bareExpress = join(import.meta.dirname, 'bare-express.ts')
const peer = runningProgram(process.execPath, [bareExpress, '4781', postgres.url, statement])
await Promise.race([untilAnswers('http://127.0.0.1:4781/', performance.now()), peer.endedEarly])

const measure = async (options: autocannon.Options): Promise<number> => {
  const result = await autocannon({ connections: 10, duration: seconds, ...options })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed.`)
  return result.requests.average
}
const ours: autocannon.Options = {
  url: `${server.url}/trpc/placements.list`,
  method: 'POST',
  headers: {
    authorization: `Bearer ${server.token}`,
    'content-type': 'application/json',
    origin: server.url,
  },
  body: JSON.stringify({ limit }),
}
const bare: autocannon.Options = { url: 'http://127.0.0.1:4781/' }
await measure(ours)
await measure(bare)
const results = { ours: [] as number[], bare: [] as number[] }
for (let round = 0; round < rounds; round += 1) {
  results.ours.push(await measure(ours))
  results.bare.push(await measure(bare))
}
await peer.stop()
await server.stop()
await postgres.stop()

const [list, express] = [median(results.ours), median(results.bare)]
report('The signed-in list of 50 placements over PostgreSQL', [
  {
    name: 'placements.list, row-level security and audit in force',
    ours: list,
    peer: express,
    unit: 'requests/s',
    peerName: 'bare Express with pg, the same rows',
    bound: 'at least 0.6 of the peer',
    holds: list >= 0.6 * express,
  },
])
