import { randomUUID } from 'node:crypto'
import { type TestStore, testDatabases } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, type ExampleRegion, loadRegion } from './support/example.ts'

let db: TestStore
let here: ExampleRegion
let coordinator: Caller

const key = () => ({ idempotencyKey: randomUUID() })
const on = '2023-06-15'

function sessionWith(name: string) {
  return {
    heldOn: on,
    form: 'individual' as const,
    supervisorId: here.personId('Amina Hjelm'),
    attendeeIds: [here.personId(name)],
    minutes: 60,
    themes: [],
  }
}

async function sessionsOf(name: string) {
  return (await coordinator.supervision.list({ personId: here.personId(name) })).rows.filter(
    (row) => row.heldOn === on,
  )
}

describe.each(testDatabases())('writes on $kind', (database) => {
  beforeAll(async () => {
    db = await database.open()
    here = await loadRegion(db, '06')
    coordinator = here.as(['coordinator'])
  })

  afterAll(() => db.close())

  describe('one key', () => {
    it('is one write, however often it is sent', async () => {
      const input = { ...key(), ...sessionWith('Ulrika Kvist') }
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => coordinator.supervision.record(input)),
      )
      const [first] = answers.filter((answer) => answer.outcome === 'done' && !answer.replayed)
      expect(first).toBeDefined()
      for (const answer of answers) expect(answer).toEqual({ ...first, replayed: answer !== first })
      expect(await sessionsOf('Ulrika Kvist')).toHaveLength(1)
    })

    it('is refused for another input, and nothing is written', async () => {
      const input = { ...key(), ...sessionWith('Hedvig Petrović') }
      expect((await coordinator.supervision.record(input)).outcome).toBe('done')
      const other = await coordinator.supervision.record({ ...input, minutes: 45 })
      expect(other).toEqual({
        outcome: 'refused',
        reasons: [{ code: 'KEY_USED_FOR_OTHER_INPUT', numbers: {}, field: 'idempotencyKey' }],
      })
      expect(await sessionsOf('Hedvig Petrović')).toMatchObject([{ minutes: 60 }])
    })

    it('is refused for another procedure with the same fields', async () => {
      const named = { ...key(), placementId: here.placementOf('Siv Norling').id, from: on }
      const mentor = { ...named, personId: here.personId('Siv Petrović') }
      expect((await coordinator.placements.nameMentor(mentor)).outcome).toBe('done')
      expect(await coordinator.placements.nameSupervisor(mentor)).toMatchObject({
        reasons: [{ code: 'KEY_USED_FOR_OTHER_INPUT' }],
      })
    })

    it('of one account is nobody else’s', async () => {
      const input = { ...key(), ...sessionWith('Egon Åström') }
      expect(await coordinator.supervision.record(input)).toMatchObject({ outcome: 'done', replayed: false })
      const colleague = here.as(['coordinator'], { accountId: 'another-account' })
      expect(await colleague.supervision.record(input)).toMatchObject({
        outcome: 'refused',
        reasons: [{ code: 'SESSION_ALREADY_RECORDED' }],
      })
    })

    it('of a refused command may be used for the mended one', async () => {
      const idempotencyKey = randomUUID()
      const session = sessionWith('Tuan Öberg')
      const refused = await coordinator.supervision.record({
        idempotencyKey,
        ...session,
        heldOn: '2023-06-16',
      })
      expect(refused).toMatchObject({
        outcome: 'refused',
        reasons: [{ code: 'DAY_IN_FUTURE', field: 'heldOn' }],
      })
      expect(await coordinator.supervision.record({ idempotencyKey, ...session })).toMatchObject({
        outcome: 'done',
      })
    })
  })

  describe('a refusal', () => {
    it('lists every reason, not the first one', async () => {
      const personId = here.personId('Amina Hjelm')
      const answer = await coordinator.supervision.record({
        ...key(),
        heldOn: '2023-06-16',
        form: 'group',
        supervisorId: personId,
        attendeeIds: [personId],
        minutes: null,
        themes: [],
      })
      if (answer.outcome !== 'refused') throw new Error(answer.outcome)
      expect(answer.reasons.map(({ code }) => code).sort()).toEqual(
        ['ATTENDEE_IS_SUPERVISOR', 'ATTENDEE_WITHOUT_PLACEMENT', 'DAY_IN_FUTURE', 'GROUP_NEEDS_TWO'].sort(),
      )
    })

    it('comes where somebody would do about themselves what takes another pair of eyes', async () => {
      const own = here.as(['coordinator'], { personId: here.personId('Linnea Hjelm') })
      const placementId = here.placementOf('Linnea Hjelm').id
      const named = { ...key(), placementId, personId: here.personId('Amina Hjelm'), from: on }
      expect(await own.placements.nameSupervisor(named)).toMatchObject({
        outcome: 'refused',
        reasons: [{ code: 'NOT_ABOUT_ONESELF' }],
      })
      const { candidates } = await own.placements.candidates({ placementId, kind: 'supervisor' })
      expect(candidates.length).toBeGreaterThan(0)
      for (const { reasons } of candidates) expect(reasons).toMatchObject([{ code: 'NOT_ABOUT_ONESELF' }])
    })

    it('comes where a unit manager would record somebody else’s yes to a picture', async () => {
      const manager = here.as(['unit-manager'], { personId: here.personId('Klas Granath') })
      const mark = { ...key(), placementId: here.placementOf('Tuan Öberg').id, on, consentGiven: true }
      expect(await manager.placements.markPicture(mark)).toMatchObject({
        outcome: 'refused',
        reasons: [{ code: 'CONSENT_NOT_YOURS_TO_RECORD', field: 'consentGiven' }],
      })
      await coordinator.people.recordConsent({
        ...key(),
        personId: here.personId('Tuan Öberg'),
        purpose: 'picture',
        given: true,
        on,
      })
      expect(await manager.placements.markPicture({ ...mark, ...key(), consentGiven: false })).toMatchObject({
        outcome: 'done',
      })
    })
  })

  describe('two people at one record', () => {
    it('are told: nothing is saved over, and what is there is shown with who put it there', async () => {
      const personId = here.personId('Viggo Öberg')
      const seen = (await coordinator.people.show({ personId })).person.version
      const colleague = here.as(['coordinator'], { accountId: 'colleague', name: 'Kim Kollega' })
      expect(
        (await colleague.people.amend({ ...key(), personId, version: seen, email: 'viggo@example.se' }))
          .outcome,
      ).toBe('done')

      const late = await coordinator.people.amend({
        ...key(),
        personId,
        version: seen,
        name: 'Viggo B Öberg',
      })
      expect(late).toMatchObject({
        outcome: 'conflict',
        kind: 'people',
        id: personId,
        saw: seen,
        is: seen + 1,
        changedBy: 'Kim Kollega',
        theirs: { name: 'Viggo Öberg', email: 'viggo@example.se' },
      })
      const after = await coordinator.people.show({ personId })
      expect(after.person).toMatchObject({
        name: 'Viggo Öberg',
        email: 'viggo@example.se',
        version: seen + 1,
      })

      const mended = await coordinator.people.amend({
        ...key(),
        personId,
        version: seen + 1,
        name: 'Viggo B Öberg',
      })
      expect(mended.outcome).toBe('done')
    })

    it('who write at the same moment both get an answer, and one record', async () => {
      const placementId = here.placementOf('Egon Haddad').id
      const { version } = await coordinator.placements.show({ placementId })
      const outcomes = await Promise.all(
        [50, 60, 70, 80].map((fraction) =>
          coordinator.placements.amend({ ...key(), placementId, version, fraction }),
        ),
      )
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        'conflict',
        'conflict',
        'conflict',
        'done',
      ])
      expect((await coordinator.placements.show({ placementId })).version).toBe(version + 1)
    })
  })

  describe('taking back', () => {
    it('is for whoever did it, and for a coordinator', async () => {
      const supervisor = here.as(['supervisor'], {
        accountId: 'amina',
        personId: here.personId('Amina Hjelm'),
      })
      const record = async (day: string) => {
        const session = { ...sessionWith('Egon Åström'), heldOn: day }
        const answer = await supervisor.supervision.record({ ...key(), ...session })
        if (answer.outcome !== 'done') throw new Error(JSON.stringify(answer))
        return answer.changeId
      }
      const [first, second] = [await record('2023-06-12'), await record('2023-06-13')]
      const other = here.as(['supervisor'], { accountId: 'mans', personId: here.personId('Måns Nguyen') })
      await expect(other.changes.undo({ ...key(), changeId: first })).rejects.toThrow('NOT_FOUND')
      expect((await supervisor.changes.undo({ ...key(), changeId: first })).outcome).toBe('done')
      expect((await coordinator.changes.undo({ ...key(), changeId: second })).outcome).toBe('done')
      expect(await coordinator.changes.undo({ ...key(), changeId: second })).toMatchObject({
        outcome: 'refused',
        reasons: [{ code: 'CHANGE_ALREADY_UNDONE' }],
      })
    })

    it('sent twice with one key is done once', async () => {
      const made = await coordinator.workplaces.holdIntroduction({
        ...key(),
        workplaceId: here.workplaceId('Träffpunkten Öster'),
        heldOn: '2023-06-01',
        participants: 9,
      })
      if (made.outcome !== 'done') throw new Error(made.outcome)
      const input = { ...key(), changeId: made.changeId }
      const first = await coordinator.changes.undo(input)
      expect(first).toMatchObject({ outcome: 'done', replayed: false })
      expect(await coordinator.changes.undo(input)).toEqual({ ...first, replayed: true })
    })
  })

  it('about a workplace are not for an organisation that is none', async () => {
    const { organisations, placements } = here.register
    const received = new Set(placements.map(({ workplaceId }) => workplaceId))
    const organisation = organisations.find(
      ({ id, functions }) => !functions.includes('workplace') && !received.has(id),
    )
    if (organisation === undefined) throw new Error('Every organisation is a workplace')
    const workplaceId = organisation.id
    const { workplaces } = coordinator
    const commands = [
      () => workplaces.holdIntroduction({ ...key(), workplaceId, heldOn: on, participants: 8 }),
      () =>
        workplaces.anchor({
          ...key(),
          workplaceId,
          notedOn: on,
          answers: [{ level: 'staff', anchored: true }],
        }),
      () => workplaces.fund({ ...key(), workplaceId, from: on, until: null, amount: 1, funder: null }),
    ]
    for (const command of commands) await expect(command()).rejects.toThrow('NOT_FOUND')
  })
})
