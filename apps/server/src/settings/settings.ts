import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

/** Everything that the host can be told, read once at the start. */
export interface Settings {
  port: number
  host: string
  /** Where people reach the portal; without it the address that is listened on. */
  baseUrl: string | null
  /** Origins besides the base address from which the portal may be used: a development server. */
  moreOrigins: readonly string[]
  database: { kind: 'embedded' } | { kind: 'server'; url: string }
  /** Where the process keeps what is its own: the embedded database, and the address and token of the local operator. */
  dataFolder: string
  /** Loads the example regions into an empty store and prints sign-in links for them. */
  example: boolean
  production: boolean
  quiet: boolean
  logLevel: LogLevel
  /** Signs sessions; null: one is made and kept in the data folder. */
  secret: string | null
  /** The header in which a reverse proxy gives the caller's address. Only for servers behind one. */
  addressHeader: string | null
  /** Opens /metrics for callers that are not on this machine. */
  metricsToken: string | null
  mail: { url: string; from: string } | null
  oidc: OidcSettings | null
  sessions: SessionLengths
  limits: CallLimits
  /** How often it is looked whether those who listen may still listen. */
  lookAtStreamsEveryMs: number
  /** The portal's built files; null: the folder beside this app. */
  portalFolder: string | null
}

/** One identity provider. People are known by its issuer and their subject there, never by e-mail. */
export interface OidcSettings {
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  /** Levels of assurance that are accepted, as the provider names them in `acr`. */
  acr: readonly string[]
}

/** Seconds without a call, and seconds since sign-in, after which a session is over. */
export interface SessionLengths {
  portal: { idle: number; absolute: number }
  terminal: { idle: number; absolute: number }
}

/** Calls a minute. A batch of n is n calls. */
export interface CallLimits {
  callsPerAccount: number
  callsPerAddress: number
  signInsPerAddress: number
  /** Wrong or right, for one account from devices that are not known to it. */
  guessesPerAccountAndHour: number
}

const LogLevelSchema = z.enum(['silent', 'error', 'warn', 'info', 'debug'])
export type LogLevel = z.infer<typeof LogLevelSchema>

const port = z.coerce.number().int().min(0).max(65_535)
const yesOrNo = z.enum(['1', '0', 'yes', 'no']).transform((answer) => answer === '1' || answer === 'yes')
const webAddress = z.url({ protocol: /^https?$/ })
const words = z.string().transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))

/** What each setting accepts, and how it is explained when it is not that. */
const ENVIRONMENT = {
  PORT: { schema: port, expects: 'a port number between 0 and 65535' },
  HOST: { schema: z.string().min(1), expects: 'an address to listen on' },
  BASE_URL: { schema: webAddress, expects: 'a web address such as https://brygga.example.se' },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
    expects: 'an address such as postgresql://user@host/database',
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }),
    expects: 'an address such as smtps://user:password@host',
  },
  SMTP_FROM: { schema: z.email(), expects: 'an e-mail address' },
  OIDC_ISSUER: { schema: webAddress, expects: 'the web address of an identity provider' },
  OIDC_CLIENT_ID: { schema: z.string().min(1), expects: 'the client id that the identity provider gave' },
  OIDC_CLIENT_SECRET: {
    schema: z.string().min(1),
    expects: 'the client secret that the identity provider gave',
  },
  OIDC_ACR: {
    schema: words.refine((levels) => levels.length > 0),
    expects: 'the accepted levels of assurance, separated by commas',
  },
  OIDC_NAME: { schema: z.string().min(1).max(60), expects: 'a short name to show' },
  NODE_ENV: { schema: z.string(), expects: 'production, or nothing' },
  BRYGGA_DATA: { schema: z.string().min(1), expects: 'a folder' },
  BRYGGA_SECRET: { schema: z.string().min(32), expects: 'at least 32 characters' },
  BRYGGA_EXAMPLE: { schema: yesOrNo, expects: 'yes or no' },
  BRYGGA_ALLOW_EMBEDDED: { schema: yesOrNo, expects: '1 or 0' },
  BRYGGA_LOG_LEVEL: { schema: LogLevelSchema, expects: 'silent, error, warn, info or debug' },
  BRYGGA_ADDRESS_HEADER: {
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/i)
      .toLowerCase(),
    expects: 'the name of a header, such as x-real-ip',
  },
  BRYGGA_METRICS_TOKEN: { schema: z.string().min(24), expects: 'at least 24 characters' },
  BRYGGA_MORE_ORIGINS: { schema: words, expects: 'web addresses, separated by commas' },
  BRYGGA_CALLS_PER_MINUTE: {
    schema: z.coerce.number().int().min(1),
    expects: 'a whole number of at least 1',
  },
  BRYGGA_RATE_LIMIT: { schema: z.enum(['on', 'off']), expects: 'on or off' },
  BRYGGA_PORTAL: { schema: z.string().min(1), expects: 'the folder of the built portal' },
} as const
type Name = keyof typeof ENVIRONMENT
type Values = { [N in Name]?: z.infer<(typeof ENVIRONMENT)[N]['schema']> }

/** Settings of the terminal client, which people keep in the same shell. */
const OF_THE_TERMINAL = new Set([
  'BRYGGA_TOKEN',
  'BRYGGA_SERVER',
  'BRYGGA_CONTEXT',
  'BRYGGA_LOCALE',
  'BRYGGA_ROOT',
  'BRYGGA_CALLED_FROM',
])
const OURS = /^(BRYGGA|OIDC|SMTP)_/
const HOUR = 3600

/** Settings, or one sentence for each thing that is wrong with them. */
export type ReadSettings =
  | { outcome: 'settings'; settings: Settings }
  | { outcome: 'refused'; sentences: string[] }

/** Reads flags and environment. Flags win. Nothing else in the app reads the environment. */
export function readSettings(
  argv: readonly string[],
  environment: Record<string, string | undefined>,
): ReadSettings {
  const flags = readFlags(argv)
  if ('sentence' in flags) return { outcome: 'refused', sentences: [flags.sentence] }
  const { values, sentences } = readEnvironment({ ...environment, ...flags.asEnvironment })
  sentences.push(...contradictions(values))
  if (sentences.length > 0) return { outcome: 'refused', sentences }
  return { outcome: 'settings', settings: settle(values, flags.quiet) }
}

function readFlags(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        quiet: { type: 'boolean' },
      },
      strict: true,
      allowPositionals: false,
    })
    const asEnvironment: Record<string, string> = {}
    if (values.port !== undefined) asEnvironment.PORT = values.port
    if (values.host !== undefined) asEnvironment.HOST = values.host
    if (values.data !== undefined) asEnvironment.BRYGGA_DATA = values.data
    return { asEnvironment, quiet: values.quiet ?? false }
  } catch {
    return { sentence: 'Known flags are --port NUMBER, --host ADDRESS, --data FOLDER and --quiet.' }
  }
}

function readEnvironment(environment: Record<string, string | undefined>) {
  const values: Record<string, unknown> = {}
  const sentences: string[] = []
  for (const [name, text] of Object.entries(environment)) {
    // Vite leaves BASE_URL=/ for whatever it starts.
    if (text === undefined || text === '' || (name === 'BASE_URL' && text === '/')) continue
    const known = Object.hasOwn(ENVIRONMENT, name) ? ENVIRONMENT[name as Name] : undefined
    if (known === undefined) {
      if (OURS.test(name) && !OF_THE_TERMINAL.has(name))
        sentences.push(`${name} is not a setting of this server.`)
      continue
    }
    const read = known.schema.safeParse(text)
    // The value is not repeated: it may be a secret that ended up in the wrong setting.
    if (read.success) values[name] = read.data
    else sentences.push(`${name} must be ${known.expects}.`)
  }
  return { values: values as Values, sentences }
}

function contradictions(values: Values): string[] {
  const sentences: string[] = []
  const oidc = (['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ACR'] as const).filter(
    (name) => values[name] !== undefined,
  )
  if (oidc.length > 0 && oidc.length < 4) {
    sentences.push(
      'Sign-in through an identity provider needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_ACR together.',
    )
  }
  if ((values.SMTP_URL === undefined) !== (values.SMTP_FROM === undefined)) {
    sentences.push('Mail needs SMTP_URL and SMTP_FROM together.')
  }
  const production = values.NODE_ENV === 'production'
  if (production && values.DATABASE_URL === undefined && !values.BRYGGA_ALLOW_EMBEDDED) {
    sentences.push(
      'The embedded database is for trial on one machine: it does not survive a power cut. Name a PostgreSQL server in DATABASE_URL, or set BRYGGA_ALLOW_EMBEDDED=1.',
    )
  }
  if (production && values.DATABASE_URL !== undefined && values.BRYGGA_SECRET === undefined) {
    sentences.push('BRYGGA_SECRET must be set, to the same value on every process, when DATABASE_URL is.')
  }
  if (production && values.BRYGGA_EXAMPLE)
    sentences.push('BRYGGA_EXAMPLE cannot be used in production: it prints sign-in links.')
  if (production && values.BRYGGA_RATE_LIMIT === 'off')
    sentences.push('BRYGGA_RATE_LIMIT=off is for measuring, not for production.')
  if (production && values.BRYGGA_MORE_ORIGINS)
    sentences.push('BRYGGA_MORE_ORIGINS is for development, not for production.')
  return sentences
}

function settle(values: Values, quiet: boolean): Settings {
  const production = values.NODE_ENV === 'production'
  const calls =
    values.BRYGGA_RATE_LIMIT === 'off' ? Number.POSITIVE_INFINITY : (values.BRYGGA_CALLS_PER_MINUTE ?? 1200)
  return {
    port: values.PORT ?? 4700,
    host: values.HOST ?? '127.0.0.1',
    baseUrl: values.BASE_URL === undefined ? null : new URL(values.BASE_URL).origin,
    moreOrigins: values.BRYGGA_MORE_ORIGINS ?? [],
    database:
      values.DATABASE_URL === undefined ? { kind: 'embedded' } : { kind: 'server', url: values.DATABASE_URL },
    dataFolder: resolve(values.BRYGGA_DATA ?? '.data/brygga'),
    example: values.BRYGGA_EXAMPLE ?? !production,
    production,
    quiet,
    logLevel: values.BRYGGA_LOG_LEVEL ?? (production ? 'info' : 'warn'),
    secret: values.BRYGGA_SECRET ?? null,
    addressHeader: values.BRYGGA_ADDRESS_HEADER ?? null,
    metricsToken: values.BRYGGA_METRICS_TOKEN ?? null,
    mail:
      values.SMTP_URL !== undefined && values.SMTP_FROM !== undefined
        ? { url: values.SMTP_URL, from: values.SMTP_FROM }
        : null,
    oidc: settleOidc(values),
    sessions: {
      portal: { idle: HOUR / 2, absolute: 12 * HOUR },
      terminal: { idle: 12 * HOUR, absolute: 7 * 24 * HOUR },
    },
    limits: {
      callsPerAccount: calls,
      callsPerAddress: calls * 5,
      signInsPerAddress: 60,
      guessesPerAccountAndHour: 10,
    },
    lookAtStreamsEveryMs: 10_000,
    portalFolder: values.BRYGGA_PORTAL === undefined ? null : resolve(values.BRYGGA_PORTAL),
  }
}

function settleOidc(values: Values): OidcSettings | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ACR: acr,
  } = values
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || acr === undefined)
    return null
  return { name: values.OIDC_NAME ?? new URL(issuer).hostname, issuer, clientId, clientSecret, acr }
}
