import { createTransport } from 'nodemailer'
import { describeError, type Logger } from '../log.ts'
import { invitationMail, type Letter, passwordResetMail } from './letters.ts'

/** Sends what has to leave the house. Addresses come in, nothing about a person goes out but the address. */
export interface Mailer {
  sendPasswordReset(to: string, token: string): Promise<void>
  sendInvitation(to: string, token: string): Promise<void>
  /** Whether mail can be sent at all. */
  readonly works: boolean
  close(): void
}

const TIMEOUT_MS = 10_000

/** Mail over SMTP. A failure is logged and not told to the caller, who could learn from it which addresses exist. */
export function smtpMailer(mail: { url: string; from: string }, baseUrl: string, log: Logger): Mailer {
  const transport = createTransport(
    {
      url: mail.url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: mail.from },
  )
  async function send(to: string, letter: Letter): Promise<void> {
    try {
      await transport.sendMail({ to, ...letter })
    } catch (error) {
      log.error({ letter: letter.kind, err: describeError(error) }, 'mail was not sent')
    }
  }
  return {
    works: true,
    sendPasswordReset: (to, token) => send(to, passwordResetMail(baseUrl, token)),
    sendInvitation: (to, token) => send(to, invitationMail(baseUrl, token)),
    close: () => transport.close(),
  }
}

/** Stands in where no mail server is set: nothing is sent. */
export function noMailer(log: Logger): Mailer {
  const skip = async () => log.warn('No mail server is set, so nothing was sent')
  return { works: false, sendPasswordReset: skip, sendInvitation: skip, close: () => {} }
}
