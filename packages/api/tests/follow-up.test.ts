import { randomUUID } from 'node:crypto'
import { addDays } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Caller, ExampleRegion } from './support/example.ts'
import { openExample } from './support/example.ts'

const ruleId = 'nsph/mandate-has-phase'

let db: TestStore
let here: ExampleRegion
let there: ExampleRegion
let coordinator: Caller

beforeAll(async () => {
  const example = await openExample()
  db = example.db
  here = example.here
  there = example.there
  coordinator = here.as(['coordinator'])
})
afterAll(() => db.close())

const rule = (caller = coordinator, on?: string) => caller.rules.explain({ ruleId, ...(on && { on }) })
const say = (from: string, version: number, caller = coordinator) =>
  caller.rules.followUp({ idempotencyKey: randomUUID(), ruleId, from, version })
async function codes(caller = coordinator): Promise<string[]> {
  const { groups } = await caller.todo.list({})
  return groups.flatMap(({ items }) => items.map(({ finding }) => finding.code))
}

it('a rule is followed up from the day that the region says, until that is taken back', async () => {
  expect(await rule()).toMatchObject({
    isFollowedUp: false,
    followUp: { from: null, version: 0, history: [] },
    counts: { notMet: 0, cannotTell: 0, met: 0 },
  })
  const { rules } = await coordinator.rules.list({})
  const mandatory = rules.find(({ id }) => id === 'nsph/has-supervisor')
  expect(mandatory).toMatchObject({ isFollowedUp: true, followUp: null })

  const before = await codes()
  const preview = await coordinator.rules.previewFollowUp({ ruleId, from: '2023-06-15' })
  expect(preview.on).toBe('2023-06-15')
  const asked = preview.rules.find(({ id }) => id === ruleId)?.counts
  expect(await codes()).toEqual(before)

  const done = await say('2023-06-15', 0)
  if (done.outcome !== 'done') throw new Error(done.outcome)
  expect(await rule()).toMatchObject({
    isFollowedUp: true,
    counts: asked,
    followUp: { from: '2023-06-15', version: 1, history: [{ from: '2023-06-15', isTakenBack: false }] },
  })
  expect(await rule(coordinator, '2023-06-14')).toMatchObject({ isFollowedUp: false })
  expect((await codes()).length).toBeGreaterThan(before.length)
  expect((await rule()).followUp?.alsoFor).toContain(ruleId)
  expect(await rule(there.as(['coordinator']))).toMatchObject({
    isFollowedUp: false,
    followUp: { history: [] },
  })

  await coordinator.changes.undo({ idempotencyKey: randomUUID(), changeId: done.changeId })
  expect(await codes()).toEqual(before)
  expect(await rule()).toMatchObject({
    isFollowedUp: false,
    followUp: { from: null, version: 2, history: [{ isTakenBack: true }] },
  })
})

it('what was said before is kept, and somebody who saw an older saying is shown the newer', async () => {
  const { followUp } = await rule()
  const version = followUp?.version ?? 0
  expect(await say('2023-07-01', version)).toMatchObject({ outcome: 'done' })
  expect(await rule()).toMatchObject({ isFollowedUp: false, followUp: { from: '2023-07-01' } })
  expect(await rule(coordinator, '2023-07-01')).toMatchObject({ isFollowedUp: true })
  expect(await say('2023-08-01', version)).toMatchObject({
    outcome: 'conflict',
    saw: version,
    is: version + 1,
    theirs: { from: '2023-07-01' },
    changedBy: expect.stringMatching(/coordinator/),
  })
  expect(await say('2023-05-01', version + 1)).toMatchObject({ outcome: 'done' })
  const { history } = (await rule()).followUp ?? { history: [] }
  expect(history.map(({ from }) => from)).toEqual(['2023-05-01', '2023-07-01', '2023-06-15'])
  const { entries } = await here.as(['administrator']).audit.list({ limit: 20 })
  expect(entries).toContainEqual(expect.objectContaining({ action: 'rules.followUp', kind: 'change' }))
  expect(entries).toContainEqual(expect.objectContaining({ action: 'rules.followUp', kind: 'refusal' }))
})

it('the same key twice is one saying', async () => {
  const version = (await rule()).followUp?.version ?? 0
  const input = { idempotencyKey: randomUUID(), ruleId, from: '2023-04-01', version }
  const first = await coordinator.rules.followUp(input)
  expect(await coordinator.rules.followUp(input)).toEqual({ ...first, replayed: true })
  expect((await rule()).followUp?.version).toBe(version + 1)
})

it('a day that cannot be right is refused with every reason', async () => {
  const version = (await rule()).followUp?.version ?? 0
  const reasons = async (from: string) => {
    const outcome = await say(from, version)
    return outcome.outcome === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.outcome
  }
  const { coveredFrom } = await coordinator.rules.list({})
  expect(await reasons(addDays(coveredFrom, -1))).toEqual(['DAY_BEFORE_RULEBOOK'])
  expect(await reasons('2023-04-01')).toEqual(['NOTHING_TO_CHANGE'])
  expect(await reasons(addDays('2023-06-15', 732))).toEqual(['DAY_TOO_FAR_AHEAD'])
  const always = await coordinator.rules.followUp({
    idempotencyKey: randomUUID(),
    ruleId: 'nsph/has-supervisor',
    from: '2023-06-15',
    version: 0,
  })
  expect(always).toMatchObject({ outcome: 'refused', reasons: [{ code: 'ALWAYS_FOLLOWED_UP' }] })
  expect(await reasons(coveredFrom)).toBe('done')
  expect((await codes()).length).toBeGreaterThan(0)
})

it('is for those who may fill in values, and a rule that is none is not there', async () => {
  const version = (await rule()).followUp?.version ?? 0
  for (const role of ['supervisor', 'unit-manager', 'peer-supporter'] as const)
    await expect(say('2023-06-01', version, here.as([role]))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await say('2023-06-01', version, here.as(['administrator']))).toMatchObject({ outcome: 'done' })
  const none = { ruleId: 'nsph/none', from: '2023-06-15' }
  await expect(
    coordinator.rules.followUp({ ...none, version: 0, idempotencyKey: randomUUID() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(coordinator.rules.previewFollowUp(none)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
