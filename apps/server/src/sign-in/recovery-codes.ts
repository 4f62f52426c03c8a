import { createHash } from 'node:crypto'

const HASHED = /^[0-9a-f]{64}$/

/** A recovery code as it is kept: what is in the database opens nothing. Codes are random, so no salt is needed. */
export function hashRecoveryCode(code: string): string {
  return createHash('sha256').update(code.trim()).digest('hex')
}

/**
 * Keeps recovery codes as hashes. better-auth compares what was typed with what is kept, so the route
 * hands it the hash of what was typed; codes that remain after one was used come back hashed already.
 */
export const recoveryCodeStorage = {
  encrypt: async (codes: string) => {
    const list = JSON.parse(codes) as string[]
    return JSON.stringify(list.map((code) => (HASHED.test(code) ? code : hashRecoveryCode(code))))
  },
  decrypt: async (kept: string) => kept,
}
