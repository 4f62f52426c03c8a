import { createHash } from 'node:crypto'
import { COMMON_PASSWORD_DIGESTS } from './common-passwords.generated.ts'

/** Long rather than intricate: no rule about kinds of characters (ASVS 6.2.1, 6.2.5). */
export const MIN_PASSWORD_LENGTH = 15
/** Longer than any manager makes them, short enough that hashing one is no attack. */
export const MAX_PASSWORD_LENGTH = 256

const DIGEST_BYTES = 6
const LONGEST_REPEATED_PART = 5
const common = new Set(digestsIn(Buffer.from(COMMON_PASSWORD_DIGESTS, 'base64')))

/** Why a password is not taken; null when it may be used. */
export function passwordRefusal(
  password: string,
): 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON' | null {
  if (password.length > MAX_PASSWORD_LENGTH) return 'PASSWORD_TOO_LONG'
  if (password.length < MIN_PASSWORD_LENGTH) return 'PASSWORD_TOO_SHORT'
  return isRepetition(password) || common.has(digestOf(password)) ? 'PASSWORD_TOO_COMMON' : null
}

/** A short part over and over: `aaaaaaaaaaaaaaa`, `hejhejhejhejhej`. */
function isRepetition(password: string): boolean {
  for (let length = 1; length <= LONGEST_REPEATED_PART; length++) {
    if ([...password].every((letter, index) => letter === password[index % length])) return true
  }
  return false
}

function digestOf(password: string): string {
  return createHash('sha256')
    .update(password.toLowerCase())
    .digest()
    .subarray(0, DIGEST_BYTES)
    .toString('hex')
}

function digestsIn(bytes: Buffer): string[] {
  return Array.from({ length: bytes.length / DIGEST_BYTES }, (_, index) =>
    bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES).toString('hex'),
  )
}
