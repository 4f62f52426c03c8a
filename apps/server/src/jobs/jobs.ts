import { type ConstructorOptions, PgBoss } from 'pg-boss'
import { describeError, type Logger } from '../log.ts'

/** One thing that is done at set times, by one of however many processes there are. */
export interface Job {
  name: string
  /** Cron, in Swedish time. */
  at: string
  /** What it is done for: each of these is a job of its own, so that one that fails holds up none. */
  targets(): Promise<readonly string[]>
  run(target: string): Promise<void>
}

export interface Jobs {
  /** Does a job for all its targets now, and waits for it. */
  runNow(name: string): Promise<void>
  stop(): Promise<void>
}

const TIME_ZONE = 'Europe/Stockholm'
const TRIES = 3
const RETRY_AFTER_SECONDS = 60
const STOP_WITHIN_MS = 1000
/** Nothing here is urgent, and each look is a query. */
const LOOK_EVERY_SECONDS = 30

/** Where pg-boss keeps its queue. */
export type JobDatabase = Pick<ConstructorOptions, 'db' | 'backend'>

/** Starts the queue and its workers in the database that everything else is in. */
export async function startJobs(database: JobDatabase, jobs: readonly Job[], log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    ...database,
    schema: 'jobs',
    createSchema: false,
    cronWorkerIntervalSeconds: LOOK_EVERY_SECONDS,
    clockMonitorIntervalSeconds: 600,
  })
  boss.on('error', (error) => log.error({ err: describeError(error) }, 'job queue'))
  await boss.start()
  for (const job of jobs) await register(boss, job, log)
  return {
    runNow: async (name) => {
      const job = jobs.find((one) => one.name === name)
      if (job === undefined) throw new Error(`No job ${name}`)
      for (const target of await job.targets()) await job.run(target)
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }),
  }
}

/** A clock puts one job in the first queue; it puts one for each target in the second. */
async function register(boss: PgBoss, job: Job, log: Logger): Promise<void> {
  const each = `${job.name}-each`
  await boss.createQueue(job.name, {
    policy: 'singleton',
    retryLimit: TRIES,
    retryDelay: RETRY_AFTER_SECONDS,
  })
  await boss.createQueue(each, {
    policy: 'short',
    retryLimit: TRIES,
    retryDelay: RETRY_AFTER_SECONDS,
    retryBackoff: true,
  })
  await boss.schedule(job.name, job.at, null, { tz: TIME_ZONE })
  const options = { pollingIntervalSeconds: LOOK_EVERY_SECONDS }
  await boss.work(job.name, options, async () => {
    for (const target of await job.targets()) await boss.send(each, { target }, { singletonKey: target })
  })
  await boss.work<{ target: string }>(each, options, async ([taken]) => {
    if (taken === undefined) return
    await job.run(taken.data.target)
    log.info({ job: job.name }, 'job done')
  })
}
