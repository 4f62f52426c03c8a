import { createHash, timingSafeEqual } from 'node:crypto'
import { type Request, Router } from 'express'
import { isFromThisMachine } from './client-address.ts'
import type { Metrics } from './metrics.ts'
import { refuse } from './refusal.ts'
import { about } from './request-log.ts'
import { neverCached } from './security-headers.ts'

const READY_WITHIN_MS = 2000

export interface HealthParts {
  metrics: Metrics
  metricsToken: string | null
  /** Whether the database answers. */
  databaseAnswers(): Promise<boolean>
  isStopping(): boolean
}

/**
 * /live: the process runs. /ready: it can serve, which a load balancer asks. /metrics: for this machine,
 * or with the token of the settings.
 */
export function health(parts: HealthParts): Router {
  const router = Router()
  router.get('/live', about('health'), neverCached, (_request, response) => {
    response.json({ live: true })
  })
  router.get('/ready', about('health'), neverCached, async (_request, response) => {
    const ready = !parts.isStopping() && (await answersInTime(parts.databaseAnswers))
    response.status(ready ? 200 : 503).json({ ready })
  })
  router.get('/metrics', about('health'), neverCached, (request, response) => {
    if (!mayReadMetrics(request, parts.metricsToken))
      return refuse(request, response, { status: 404, code: 'NOT_FOUND' })
    response.type('text/plain').send(parts.metrics.text())
  })
  return router
}

async function answersInTime(ask: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_WITHIN_MS)
  })
  const answered = ask().catch(() => false)
  const ready = await Promise.race([answered, tooLate])
  clearTimeout(timer)
  return ready
}

function mayReadMetrics(request: Request, token: string | null): boolean {
  if (token === null) return isFromThisMachine(request)
  const given = request.get('authorization') ?? ''
  return timingSafeEqual(digest(given), digest(`Bearer ${token}`))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
