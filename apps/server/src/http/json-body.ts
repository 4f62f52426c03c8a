import express, { type RequestHandler } from 'express'
import { refuse } from './refusal.ts'

/** The most that a call may carry, in bytes, and the most that a register being read in may. */
export const MAX_BODY_BYTES = 256 * 1024
export const MAX_IMPORT_BYTES = 12 * 1024 * 1024

const parse = express.json({ limit: MAX_BODY_BYTES, strict: true, inflate: false, type: 'application/json' })

/** Reads a JSON body of limited size; what is no JSON, or too much of it, is refused without a word of it. */
export const jsonBody: RequestHandler = (request, response, next) => {
  parse(request, response, (error?: unknown) => {
    if (error === undefined) return next()
    const tooLarge = (error as { status?: unknown }).status === 413
    refuse(
      request,
      response,
      tooLarge ? { status: 413, code: 'TOO_LARGE' } : { status: 400, code: 'CALL_MALFORMED' },
    )
  })
}
