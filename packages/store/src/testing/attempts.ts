import type { RunStatement, TestStore } from './test-databases.ts'

/** The code of a refusal for want of rights, or by row-level security. */
export const denied = '42501'

/** The code of a refusal because it is there already: rights and row-level security had let it through. */
export const duplicate = '23505'

/** One thing that a role tries, and what must come of it: a number of rows, some rows, or a code of refusal. */
export interface Attempt {
  name: string
  role?: 'brygga_app' | 'brygga_setup'
  region?: string
  account?: string
  statement: string
  expected: number | 'some' | typeof denied | typeof duplicate
}

/** The attempts that came out otherwise than they must, or enough of them, perhaps after something was weakened. */
export async function failures(
  open: TestStore,
  attempts: Attempt[],
  { weakening, enough = attempts.length }: { weakening?: string; enough?: number } = {},
): Promise<string[]> {
  const failed: string[] = []
  await open.thenForget(async (run) => {
    if (weakening !== undefined) await run(weakening)
    for (const { name, role = 'brygga_app', region, account, statement, expected } of attempts) {
      if (failed.length >= enough) return
      await run('SAVEPOINT attempt')
      if (region !== undefined) await run(`SELECT set_config('app.region', '${region}', true)`)
      if (account !== undefined) await run(`SELECT set_config('app.account', '${account}', true)`)
      await run(`SET LOCAL ROLE ${role}`)
      const outcome = await outcomeOf(run, statement)
      const isRight = expected === 'some' ? typeof outcome === 'number' && outcome > 0 : outcome === expected
      if (!isRight) failed.push(`${name}: expected ${expected}, got ${outcome}`)
      await run('ROLLBACK TO SAVEPOINT attempt')
    }
  })
  return failed
}

/** What came of a statement: how many rows, or the code of its refusal, which is taken back. */
export async function outcomeOf(run: RunStatement, statement: string): Promise<number | string> {
  await run('SAVEPOINT outcome')
  try {
    return (await run(statement)).count
  } catch (error) {
    await run('ROLLBACK TO SAVEPOINT outcome')
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
