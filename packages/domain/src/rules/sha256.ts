// The hash of FIPS 180-4, written out because this package runs wherever JavaScript does and imports no platform.

const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = firstPrimes(64).map((prime) => fractionBits(Math.cbrt(prime)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length !== count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}

/** The low 32 bits hold the fraction alone. */
function fractionBits(number: number): number {
  return Math.floor(number * 2 ** 32) | 0
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text))
  const state = Int32Array.from(initial)
  for (let at = 0; at < bytes.length; at += 64) compress(state, bytes, at)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      )
  }
  return bytes
}

function padded(message: number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return bytes
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function schedule(bytes: Uint8Array, at: number): Int32Array {
  const words = new Int32Array(64)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4)
  const word = (i: number) => words[i] as number
  for (let i = 16; i < 64; i += 1) {
    const a = rotate(word(i - 15), 7) ^ rotate(word(i - 15), 18) ^ (word(i - 15) >>> 3)
    const b = rotate(word(i - 2), 17) ^ rotate(word(i - 2), 19) ^ (word(i - 2) >>> 10)
    words[i] = (word(i - 16) + a + word(i - 7) + b) | 0
  }
  return words
}

function compress(state: Int32Array, bytes: Uint8Array, at: number): void {
  const words = schedule(bytes, at)
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i += 1) {
    const big = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + big + choice + (roundConstants[i] as number) + (words[i] as number)) | 0
    const small = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + ((small + majority) | 0)) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] as number) + word) | 0
}
