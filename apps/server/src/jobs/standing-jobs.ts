import type { SignInBudgets } from '../sign-in/budgets.ts'
import type { Sql } from '../sign-in/sql.ts'
import { forgetOldCodes } from '../sign-in/totp-once.ts'
import type { Job } from './jobs.ts'

interface StandingParts {
  regionIds(): Promise<readonly string[]>
  nightly(regionId: string): Promise<unknown>
  /** Looks through the chain of the audit log, and complains where it is broken. */
  checkAudit(regionId: string): Promise<unknown>
  sql: Sql
  budgets: SignInBudgets
}

/** What is done at set times. */
export function standingJobs(parts: StandingParts): Job[] {
  const regions = parts.regionIds
  const everywhere = async () => ['sign-in']
  return [
    {
      name: 'nightly-assessment',
      at: '0 3 * * *',
      targets: regions,
      run: async (id) => void (await parts.nightly(id)),
    },
    {
      name: 'audit-check',
      at: '0 4 * * *',
      targets: regions,
      run: async (id) => void (await parts.checkAudit(id)),
    },
    { name: 'forget-sign-in', at: '40 * * * *', targets: everywhere, run: () => forgetSignIn(parts) },
  ]
}

async function forgetSignIn({ sql, budgets }: StandingParts): Promise<void> {
  await budgets.forgetOld()
  await forgetOldCodes(sql)
  await sql.query('delete from auth.session where expires_at < now()')
  await sql.query('delete from auth.verification where expires_at < now()')
  await sql.query('delete from auth.device_code where expires_at < now()')
}
