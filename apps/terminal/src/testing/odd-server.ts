import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that answers every call as it is told, whatever the contract says. */
export interface OddServer {
  url: string
  close: () => void
}

/** Starts a server that answers each procedure with what `answer` gives: `{ result: … }` or `{ error: … }`. */
export async function oddServer(answer: (procedure: string) => object): Promise<OddServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
    const answers = path.replace('/trpc/', '').split(',').map(answer)
    // The form in which batched answers are streamed: a head that numbers them, then each by its number.
    const head = Object.fromEntries(answers.map((_answer, index) => [index, [[0], [null, 0, index]]]))
    response.setHeader('content-type', 'application/json')
    response.write(`${JSON.stringify(head)}\n`)
    for (const [index, each] of answers.entries()) response.write(`${JSON.stringify([index, 0, [[each]]])}\n`)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
