import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { findIdentityNumber, SafeTextSchema } from '@brygga/domain'
import { nsphRulebook } from '@brygga/domain/nsph'
import { municipalitiesOf } from '@brygga/domain/sweden'
import { openStore } from '@brygga/store'
import { z } from 'zod'
import { createLog } from '../log.ts'
import { noMailer } from '../mail/mailer.ts'
import type { Settings } from '../settings/settings.ts'
import { createSignIn } from '../sign-in/sign-in.ts'
import { secretOf } from './secret.ts'

/** How `set-up` is called. */
export const SET_UP_USAGE =
  'Use: set-up --code COUNTY --region NAME --email ADDRESS --person NAME, with the settings of the server.'

const WantedSchema = z.strictObject({
  /** County code. */
  code: z.string().regex(/^\d{2}$/),
  region: SafeTextSchema(200),
  email: z
    .email()
    .max(254)
    .toLowerCase()
    .refine((email) => findIdentityNumber(email) === null),
  person: SafeTextSchema(200),
})
/** A region to set up, and its first administrator. */
export type Wanted = z.infer<typeof WantedSchema>

/** Reads the words after `set-up`; null where they are not what is asked for. */
export function readWanted(words: readonly string[]): Wanted | null {
  const option = { type: 'string' } as const
  try {
    const options = { code: option, region: option, email: option, person: option }
    const read = WantedSchema.safeParse(parseArgs({ args: [...words], options, strict: true }).values)
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/**
 * Sets a region up where there is none with its code, makes the account of an administrator who is also its
 * coordinator, and answers the link with which they choose their password. The way into an empty installation:
 * everybody after that is invited by somebody.
 */
export async function setUp(settings: Settings, wanted: Wanted): Promise<string> {
  const { database, dataFolder } = settings
  const log = createLog(settings.logLevel)
  const baseUrl = settings.baseUrl ?? `http://127.0.0.1:${settings.port}`
  const opened = await openStore(
    database.kind === 'embedded' ? { dataFolder } : { databaseUrl: database.url },
  )
  try {
    const secret = await secretOf(settings.secret, dataFolder)
    const { accounts } = createSignIn({
      settings,
      baseUrl,
      origins: [baseUrl],
      secret,
      opened,
      mailer: noMailer(log),
      log,
    })
    const known = (await opened.administer.regions()).find(({ code }) => code === wanted.code)
    const regionId = known?.id ?? randomUUID()
    if (known === undefined) {
      const municipalityCodes = municipalitiesOf(wanted.code).map(({ code }) => code)
      const { code, region: name } = wanted
      await opened.administer.createRegion({
        id: regionId,
        name,
        code,
        municipalityCodes,
        rulebookId: nsphRulebook.id,
        shownAsOf: null,
      })
    }
    const admitted = await accounts.admit(
      { name: wanted.person, email: wanted.email },
      { regionId, personId: null, roles: ['administrator', 'coordinator'] },
    )
    if (admitted.outcome === 'person-unknown') throw new Error('Nobody was named who could be unknown.')
    return `${baseUrl}/sign-in/invitation#${await accounts.invite(admitted.accountId)}`
  } finally {
    await opened.close()
  }
}
