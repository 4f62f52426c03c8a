import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const HEADERS_WITHIN_MS = 15_000
const REQUEST_WITHIN_MS = 60_000
/** How long answers that are on their way may take when the server stops. */
const FINISH_WITHIN_MS = 1000

/** A port that is held. It answers "not yet" until there is something to serve. */
export interface Door {
  port: number
  serve(listener: RequestListener): void
  /** Takes no more calls and waits a moment for those that are being answered. */
  close(): Promise<void>
}

/** Another process has the port. */
export class PortTaken extends Error {
  readonly port: number
  constructor(port: number) {
    super(`Port ${port} is taken`)
    this.name = 'PortTaken'
    this.port = port
  }
}

/** Takes a port, before anything slow is done, so that a second start is told at once. Port 0: any free one. */
export async function openDoor(port: number, host: string): Promise<Door> {
  let listener: RequestListener = notYet
  const server = createServer(
    { headersTimeout: HEADERS_WITHIN_MS, requestTimeout: REQUEST_WITHIN_MS },
    (request, response) => listener(request, response),
  )
  await listen(server, port, host)
  return {
    port: (server.address() as AddressInfo).port,
    serve: (next) => {
      listener = next
    },
    close: () => close(server),
  }
}

/** While starting: alive, and not yet of use. */
const notYet: RequestListener = (request, response) => {
  const live = request.url === '/live'
  response.writeHead(live ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(live ? {} : { 'retry-after': '2' }),
  })
  response.end(JSON.stringify(live ? { live: true } : { code: 'STARTING' }))
}

function listen(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
  )
  server.listen(port, host, resolve)
  return promise
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS)
  await closed
  clearTimeout(cut)
}
