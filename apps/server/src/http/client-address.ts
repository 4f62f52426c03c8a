import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { ipKeyGenerator } from 'express-rate-limit'

/**
 * The caller's address. A header is believed only when the settings name it, because anybody can
 * send one: a proxy in front must replace it on each request.
 */
export function addressOf(request: IncomingMessage, addressHeader: string | null): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (addressHeader === null) return direct
  const told = request.headers[addressHeader]
  return typeof told === 'string' && isIP(told) !== 0 ? told : direct
}

/** The address as a key for limits: IPv6 by its /64, because a household holds all of it. */
export function addressKey(address: string): string {
  return isIP(address) === 0 ? address : ipKeyGenerator(address, 64)
}

/** Whether the call came from this machine itself, and not through a proxy on it. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const direct = request.socket.remoteAddress ?? ''
  const loopback = direct === '::1' || direct.startsWith('127.') || direct.startsWith('::ffff:127.')
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (name) => request.headers[name] !== undefined,
  )
  return loopback && !passedOn
}
