// The peer of the benchmarks: the least that Express can do. With a database address it answers the placements.
import express from 'express'
import pg from 'pg'

const [port = '0', databaseUrl, statement] = process.argv.slice(2)
const app = express()

if (databaseUrl !== undefined && statement !== undefined) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  app.get('/', async (_request, response) => {
    const { rows } = await pool.query(statement)
    response.json(rows)
  })
} else {
  app.get('/', (_request, response) => {
    response.send('Hej')
  })
}
app.listen(Number(port), '127.0.0.1')
