import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOMY, regionIdOf } from '../testing/members.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ limits: ROOMY })
})
afterAll(() => server.remove())

describe('the jobs', () => {
  it('are set for their times in Sweden', async () => {
    const { rows } = await server.opened.jobs.executeSql(
      'select name, cron, timezone from jobs.schedule order by name',
    )
    expect(rows).toEqual([
      { name: 'audit-check', cron: '0 4 * * *', timezone: 'Europe/Stockholm' },
      { name: 'forget-sign-in', cron: '40 * * * *', timezone: 'Europe/Stockholm' },
      { name: 'nightly-assessment', cron: '0 3 * * *', timezone: 'Europe/Stockholm' },
    ])
  })

  it('ask the rules again of a region whose day has moved', async () => {
    const regionId = await regionIdOf(server, '06')
    const findings = () =>
      server.opened.store.inRegion(regionId, async (transaction) =>
        (await transaction.assessments()).flatMap((assessment) =>
          assessment.findings.map(({ code }) => code),
        ),
      )
    const before = await findings()
    expect(before).toContain('SUPERVISOR_MISSING')
    await server.opened.administer.showAsOf(regionId, '2023-12-15')
    await server.jobs.runNow('nightly-assessment')
    const after = await findings()
    expect(after.filter((code) => code === 'INDIVIDUAL_SUPERVISION_OVERDUE').length).toBeGreaterThan(
      before.filter((code) => code === 'INDIVIDUAL_SUPERVISION_OVERDUE').length,
    )
  })

  it('find the audit logs whole', async () => {
    await server.jobs.runNow('audit-check')
    expect(server.output()).not.toContain('does not fit')
  })

  it('forget what has run out, and nothing else', async () => {
    const { sql, accounts } = server.signIn
    const accountId = (await accounts.find('disa.falkmar@exempel.se')) ?? ''
    const [kept, old] = [
      await accounts.openLocalSession(accountId),
      await accounts.openLocalSession(accountId),
    ]
    await sql.query("update auth.session set expires_at = now() - interval '1 second' where token = $1", [
      old,
    ])
    await server.jobs.runNow('forget-sign-in')
    expect(await sql.query('select token from auth.session where user_id = $1', [accountId])).toEqual([
      { token: kept },
    ])
  })
})
