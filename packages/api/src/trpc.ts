import type { Permission } from '@brygga/domain'
import { hasPermission } from '@brygga/domain'
import { initTRPC, type TRPC_ERROR_CODE_NUMBER } from '@trpc/server'
import type { RequestContext } from './context.ts'
import { API_VERSION } from './contract/versions.ts'
import { declaredFailureOf, type FailureBody, type FailureCode, failure, failureOfStore } from './failure.ts'
import type { Actor } from './ports.ts'
import { unsafeTextIn } from './unsafe-text.ts'
import { versionFit } from './versions.ts'

/** What is known of a procedure besides its schemas: who may call it, and what it leaves in the audit log. */
export interface ProcedureMeta {
  permission: Permission | null
  /**
   * `read`: one entry naming the people and places whose records were read. `change`: an entry for the change
   * or for its refusal. `none`: it shows nothing of a person but the caller.
   */
  audit: 'read' | 'change' | 'none'
}

/** A failed call as it travels. The message is the code again; sentences are the client's. */
export interface FailureShape {
  code: TRPC_ERROR_CODE_NUMBER
  message: FailureCode
  data: FailureBody
}

const minute = 60_000

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter({ error, ctx, shape }) {
      const { failureCode, numbers, issues } = declaredFailureOf(error)
      const data: FailureBody = {
        code: failureCode,
        httpStatus: shape.data.httpStatus,
        correlationId: ctx?.correlationId ?? null,
        numbers,
        issues,
      }
      const failed: FailureShape = { code: shape.code, message: failureCode, data }
      return failed
    },
    // A live stream ends after a quarter of an hour and is opened anew, so that it never outlives a sign-out by more.
    sse: {
      maxDurationMs: 15 * minute,
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

const answeringProcedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  const known = result.ok ? null : failureOfStore(result.error.cause)
  if (known !== null) throw known
  return result
})

const versionedProcedure = answeringProcedure.use(({ ctx, next }) => {
  if (ctx.contentType !== null && !/^application\/json\s*(;|$)/i.test(ctx.contentType))
    throw failure('JSON_ONLY')
  if (ctx.clientVersion !== null) {
    const fit = versionFit(ctx.clientVersion, API_VERSION)
    const versions = { server: API_VERSION }
    if (fit === 'too-new') throw failure('CLIENT_TOO_NEW', versions)
    if (fit !== 'fits') throw failure('CLIENT_TOO_OLD', versions)
  }
  return next()
})

const identifiedProcedure = versionedProcedure.use(({ ctx, path, next }) => {
  if (ctx.actor === null) throw failure('NOT_SIGNED_IN')
  if (!ctx.secondFactorPassed) throw failure('SECOND_FACTOR_NEEDED')
  return next({ ctx: { actor: ctx.actor, action: path } })
})

const safeInput = t.middleware(async ({ getRawInput, next }) => {
  const issues = unsafeTextIn(await getRawInput())
  if (issues.length > 0) throw failure('INPUT_INVALID', {}, issues)
  return next()
})

/** A procedure for anybody who is signed in, showing nothing of a person but the caller. */
export const signedInProcedure = identifiedProcedure.meta({ permission: null, audit: 'none' }).use(safeInput)

/**
 * A procedure for those whose roles have the permission in the region. Which people and places it reaches is
 * asked of `domain/access` again, with what was loaded.
 */
export function procedureFor(permission: Permission, audit: ProcedureMeta['audit']) {
  return identifiedProcedure
    .meta({ permission, audit })
    .use(({ ctx, next }) => {
      if (!hasPermission(ctx.actor, permission)) throw failure('NOT_ALLOWED')
      return next()
    })
    .use(safeInput)
}

/** The context of a procedure for somebody signed in. */
export type SignedInContext = RequestContext & {
  actor: Actor
  /** The procedure's name, as the audit log has it: `people.show`. */
  action: string
}
