import { randomUUID } from 'node:crypto'
import { type Assessment, assessRegister, compile, type Register } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRulebooks, nightly } from '../src/index.ts'
import { exampleDay } from './support/context.ts'
import { type ExampleRegion, loadRegion } from './support/example.ts'
import { openTestStore } from './support/region.ts'

let db: TestStore
let here: ExampleRegion

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
})

afterAll(() => db.close())

const rulebooks = createRulebooks([exampleRegionRulebook])
const night = (books = rulebooks) =>
  nightly(db.store, here.regionId, { rulebooks: books, calendarToday: () => '2026-11-22' })

const key = ({ subject }: Assessment) => `${subject.kind} ${subject.id}`

/** The answers without the days and versions that they were made with, in one order. */
function answers(assessments: readonly Assessment[]) {
  return [...assessments]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ on: _, receipt: __, ...rest }) => rest)
}

const stored = () => db.store.inRegion(here.regionId, (transaction) => transaction.assessments())
const register = (): Promise<Register> =>
  db.store.inRegion(here.regionId, (transaction) => transaction.register())

const computed = async (on = exampleDay, rulebook = exampleRegionRulebook) =>
  assessRegister(compile(rulebook, on), await register())

describe('the stored answers', () => {
  it('are made for everything by the first night, and for nothing by the second', async () => {
    expect(await night()).toBe((await computed()).length)
    expect(answers(await stored())).toEqual(answers(await computed()))
    expect(await night()).toBe(0)
  })

  it('are those of the register after every kind of change, without a night between', async () => {
    const coordinator = here.as(['coordinator'])
    const on = exampleDay
    const idempotencyKey = randomUUID
    const supervisorId = here.personId('Amina Hjelm')
    const placementId = here.placementOf('Ragnar Thelin').id
    const made = [
      await coordinator.placements.nameSupervisor({
        idempotencyKey: idempotencyKey(),
        placementId,
        personId: supervisorId,
        from: on,
      }),
      await coordinator.people.attestOwnExperience({
        idempotencyKey: idempotencyKey(),
        personId: supervisorId,
        ownExperience: true,
        on,
      }),
      await coordinator.supervision.record({
        idempotencyKey: idempotencyKey(),
        heldOn: on,
        form: 'group',
        supervisorId,
        attendeeIds: [here.personId('Ragnar Thelin'), here.personId('Egon Haddad')],
        minutes: 90,
        themes: ['exchange'],
      }),
      await coordinator.placements.amend({
        idempotencyKey: idempotencyKey(),
        placementId,
        version: 1,
        until: '2023-07-01',
      }),
      await coordinator.workplaces.holdIntroduction({
        idempotencyKey: idempotencyKey(),
        workplaceId: here.workplaceId('Träffpunkten Öster'),
        heldOn: on,
        participants: 4,
      }),
    ]
    const changes = made.map((answer) => {
      if (answer.outcome !== 'done') throw new Error(JSON.stringify(answer))
      return answer.changeId
    })
    expect(answers(await stored())).toEqual(answers(await computed()))
    for (const changeId of changes.reverse()) {
      const undone = await coordinator.changes.undo({ idempotencyKey: idempotencyKey(), changeId })
      expect(undone.outcome).toBe('done')
      expect(answers(await stored())).toEqual(answers(await computed()))
    }
  })

  it('are asked anew on the days when they may change, and only those', async () => {
    const days = (await stored()).flatMap(({ changesOn }) => changesOn ?? []).sort()
    const next = days.find((day) => day > exampleDay) ?? ''
    const due = (await stored()).filter(({ changesOn }) => changesOn === next).length
    await db.administer.showAsOf(here.regionId, next)
    expect(await night()).toBe(due)
    expect(answers(await stored())).toEqual(answers(await computed(next)))
    await db.administer.showAsOf(here.regionId, exampleDay)
    expect(await night()).toBeGreaterThan(0)
    expect(answers(await stored())).toEqual(answers(await computed()))
  })

  it('are asked anew when the rulebook is another version, by whoever asks first', async () => {
    const later = {
      ...exampleRegionRulebook,
      version: '1.0.1',
      severities: { ...exampleRegionRulebook.severities, MENTOR_MISSING: 'block' as const },
    }
    const books = createRulebooks([later])
    const coordinator = here.as(['coordinator'], { context: { rulebooks: books } })
    const todo = await coordinator.todo.list({})
    expect(todo.groups.find(({ code }) => code === 'MENTOR_MISSING')?.severity).toBe('block')
    expect(answers(await stored())).toEqual(answers(await computed(exampleDay, later)))
    expect(await night(books)).toBe(0)
    expect(await night()).toBe((await stored()).length)
  })
})

describe('a list of what to do', () => {
  it('is the same from stored answers as worked out', async () => {
    const coordinator = here.as(['coordinator'])
    await night()
    const fromStored = await coordinator.todo.list({})
    await db.administer.showAsOf(here.regionId, '2023-06-14')
    const { shownAsOf: _, ...workedOut } = await coordinator.todo.list({ on: exampleDay })
    await db.administer.showAsOf(here.regionId, exampleDay)
    expect(fromStored).toMatchObject(workedOut)
  })
})
