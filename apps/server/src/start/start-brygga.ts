import { fileURLToPath } from 'node:url'
import { createRulebooks, nightly, type Rulebooks } from '@brygga/api'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { nsphRulebook } from '@brygga/domain/nsph'
import { type OpenStore, openStore } from '@brygga/store'
import type { Door } from '../http/door.ts'
import { addressOn, originsOf } from '../http/origins.ts'
import { readPortal } from '../http/portal-files.ts'
import { type Jobs, startJobs } from '../jobs/jobs.ts'
import { standingJobs } from '../jobs/standing-jobs.ts'
import { createLog, type Logger } from '../log.ts'
import { noMailer, smtpMailer } from '../mail/mailer.ts'
import { createServer } from '../server.ts'
import type { Settings } from '../settings/settings.ts'
import { createSignIn, type SignIn } from '../sign-in/sign-in.ts'
import { calendarToday } from './calendar-today.ts'
import { Closing } from './closing.ts'
import { fillWithExample, openExample } from './open-example.ts'
import { secretOf } from './secret.ts'
import { type Welcome, welcome } from './welcome.ts'

const PORTAL_FOLDER = fileURLToPath(new URL('../../../portal/.output/public', import.meta.url))

/** Where words for whoever starts the server go. */
export interface Voice {
  /** What was asked for: the address, the links. */
  say(line: string): void
  /** What is being done, where it takes a while. */
  progress(line: string): void
}

/** A server that runs. */
export interface Running {
  url: string
  signIn: SignIn
  opened: OpenStore
  jobs: Jobs
  /** What was printed for signing in, in an example. */
  links: readonly Welcome[]
  /** Stops it, in the opposite order of starting. Asking twice is asking once. */
  close(): Promise<void>
}

/** Starts everything behind a door that is held: the database, sign-in, jobs, the example, and then the answers. */
export async function startBrygga(
  settings: Settings,
  door: Door,
  voice: Voice,
  log: Logger = createLog(settings.logLevel),
): Promise<Running> {
  const closing = new Closing()
  closing.add(() => door.close())
  try {
    return await start(settings, door, voice, log, closing)
  } catch (error) {
    await closing.close()
    throw error
  }
}

async function start(
  settings: Settings,
  door: Door,
  voice: Voice,
  log: Logger,
  closing: Closing,
): Promise<Running> {
  const listeningOn = addressOn(settings.host, door.port)
  const baseUrl = settings.baseUrl ?? listeningOn
  const origins = originsOf(baseUrl, listeningOn, settings.moreOrigins)

  const opened = await openDatabase(settings, voice)
  closing.add(() => opened.close())
  const { store } = opened
  const mailer = settings.mail === null ? noMailer(log) : smtpMailer(settings.mail, baseUrl, log)
  closing.add(async () => mailer.close())
  const secret = await secretOf(settings.secret, settings.dataFolder)
  const signIn = createSignIn({ settings, baseUrl, origins: [...origins], secret, opened, mailer, log })
  closing.add(() => signIn.settled())

  const rulebooks = createRulebooks([exampleRegionRulebook, nsphRulebook])
  await fillWithExample({ settings, opened, signIn, rulebooks, voice })
  const jobs = await openJobs(opened, signIn, rulebooks, log)
  closing.add(() => jobs.stop())

  const portal = await readPortal(settings.portalFolder ?? PORTAL_FOLDER)
  const host = createServer(settings, {
    store,
    rulebooks,
    signIn,
    portal,
    log,
    baseUrl,
    origins,
    calendarToday,
    databaseAnswers: opened.isReady,
  })
  closing.add(() => {
    host.close()
    return door.close()
  })
  const links = settings.example ? await openExample(settings, signIn, baseUrl, listeningOn, closing) : []
  door.serve(host.app)
  for (const line of welcome(baseUrl, links)) voice.say(line)
  return { url: listeningOn, signIn, opened, jobs, links, close: () => closing.close() }
}

async function openDatabase(settings: Settings, voice: Voice): Promise<OpenStore> {
  const { database, dataFolder } = settings
  voice.progress(
    database.kind === 'embedded' ? 'Opening the embedded database ...' : 'Connecting to PostgreSQL ...',
  )
  const opened = await openStore(
    database.kind === 'embedded' ? { dataFolder } : { databaseUrl: database.url },
  )
  voice.progress(opened.durability)
  return opened
}

function openJobs(opened: OpenStore, signIn: SignIn, rulebooks: Rulebooks, log: Logger): Promise<Jobs> {
  const { store, administer, jobs, kind } = opened
  const standing = standingJobs({
    regionIds: async () => (await administer.regions()).map(({ id }) => id),
    nightly: (regionId) => nightly(store, regionId, { rulebooks, calendarToday }),
    checkAudit: async (regionId) => {
      const { isIntact } = await administer.checkAudit(regionId)
      if (!isIntact) log.error({ regionId }, 'the audit log of a region does not fit its chain')
    },
    sql: signIn.sql,
    budgets: signIn.budgets,
  })
  return startJobs({ db: jobs, backend: kind === 'pglite' ? 'pglite' : 'postgres' }, standing, log)
}
