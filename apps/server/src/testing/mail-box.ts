import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export interface Arrived {
  to: string
  subject: string
  text: string
}

/** A mail server on this machine that keeps what it gets. */
export interface MailBox {
  url: string
  /** Waits for the next mail to an address. */
  nextTo(address: string): Promise<Arrived>
  all: readonly Arrived[]
  close(): Promise<void>
}

const WAIT_MS = 10_000

/** Starts a mail server. */
export async function startMailBox(): Promise<MailBox> {
  const all: Arrived[] = []
  const waiting = new Map<string, (mail: Arrived) => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = read(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(chunks).toString('utf8'))
        all.push(mail)
        waiting.get(mail.to)?.(mail)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    all,
    nextTo: (address) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`No mail came to ${address}`)), WAIT_MS)
        waiting.set(address, (mail) => {
          clearTimeout(timer)
          resolve(mail)
        })
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function read(to: string, raw: string): Arrived {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const subject = /^subject: ((?:.|\r\n )*)/im.exec(head)?.[1] ?? ''
  return {
    to,
    subject: decodeWords(subject.replaceAll('\r\n ', ' ')),
    text: decodeBody(head, rest.join('\r\n\r\n')),
  }
}

function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, word: string) => quoted(word.replaceAll('_', ' ')))
    .replaceAll(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, word: string) =>
      Buffer.from(word, 'base64').toString('utf8'),
    )
}

function decodeBody(head: string, body: string): string {
  if (/quoted-printable/i.test(head)) return quoted(body.replaceAll('=\r\n', ''))
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body
}

function quoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
