import {
  applyChange,
  type assessRegister,
  type Change,
  emptyRegister,
  type RecordKind,
  type Register,
  recordKinds,
  recordSchemas,
  subjectsOf,
} from '@brygga/domain'
import { organisation, person, record, recordId } from '@brygga/domain/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fullRegister } from './testing/full-register.ts'
import { additionsOf, exampleRegion, type TestStore, testDatabases } from './testing/index.ts'

describe.each(testDatabases())('the register on $kind', (database) => {
  let open: TestStore
  beforeAll(async () => {
    open = await database.open()
  })
  afterAll(() => open.close())

  test('holds every kind of record as the domain has it', async () => {
    const { apply, register } = await exampleRegion(open)
    const empty = await register()
    expect(empty).toEqual(emptyRegister(empty.programme))
    const change = additionsOf(fullRegister())
    await apply(change)
    const read = await register()
    expect(read).toEqual(applyChange(empty, change))
    for (const kind of recordKinds) {
      expect(read[kind].length, kind).toBeGreaterThan(0)
      for (const each of read[kind]) expect(recordSchemas[kind].safeParse(each).success, kind).toBe(true)
    }
  })

  test('after any changes is what the domain says it is after them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someChange, { minLength: 1, maxLength: 6 }), async (plans) => {
        const { apply, register } = await exampleRegion(open)
        let expected = await register()
        for (const plan of plans) {
          const change = plan(expected)
          await apply(change)
          expected = applyChange(expected, change)
        }
        expect(await register()).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })

  test('in a slice answers about its subjects as the whole does', async () => {
    const { apply, register, regionId } = await exampleRegion(open)
    await apply(additionsOf(fullRegister()))
    await apply(additionsOf(elsewhere()))
    const whole = await register()
    const slices = [
      { placementIds: [recordId(10)] },
      { personIds: [recordId(1)] },
      { personIds: [recordId(2)] },
      { workplaceIds: [recordId(20)] },
    ]
    for (const slice of slices) {
      const part = await open.store.inRegion(regionId, (transaction) => transaction.register(slice))
      for (const kind of recordKinds)
        expect<unknown>(whole[kind]).toEqual(expect.arrayContaining<unknown>(part[kind]))
      expect(part.placements).toEqual(whole.placements.filter(({ id }) => id === recordId(10)))
      expect(part.sessions).toEqual(
        whole.sessions.filter(({ attendeeIds }) => attendeeIds.includes(recordId(1))),
      )
      expect(part.people.map(({ id }) => id)).not.toContain(recordId(301))
      expect(unresolved(part)).toEqual([])
    }
  })

  test('in a slice of nobody has only what everything refers to', async () => {
    const { apply, register, regionId } = await exampleRegion(open)
    await apply(additionsOf(fullRegister()))
    const whole = await register()
    const slice = { personIds: [recordId(999)] }
    const part = await open.store.inRegion(regionId, (transaction) => transaction.register(slice))
    const everywhere: readonly RecordKind[] = [
      'organisations',
      'cohorts',
      'cohortPlans',
      'agreedPosts',
      'trainingExceptions',
      'trainingDays',
      'gatherings',
      'mandates',
      'goals',
      'mandatePhases',
      'cooperationAgreements',
      'responsibilities',
      'governanceBodies',
      'bodyMeetings',
      'bodyDecisions',
      'publishedFigures',
      'forums',
      'forumMeetings',
      'forumPoints',
      'pointSteps',
      'forumGuests',
      'forumGuestSteps',
      'forumEvaluations',
    ]
    const kept = Object.fromEntries(everywhere.map((kind) => [kind, whole[kind]]))
    expect(part).toEqual({ ...emptyRegister(whole.programme), ...kept })
  })

  test('keeps the stored answers of the rules and says which are due', async () => {
    const { apply, register, regionId } = await exampleRegion(open)
    await apply(additionsOf(fullRegister()))
    const whole = await register()
    const texts = (subjects: readonly { kind: string; id: string }[]) =>
      subjects.map(({ kind, id }) => `${kind} ${id}`).sort()
    await open.store.inRegion(regionId, async (transaction) => {
      expect(texts(await transaction.subjectsDue('2023-06-15'))).toEqual(texts(subjectsOf(whole)))
      const answers = subjectsOf(whole).map((subject) => answerAbout(subject, '2023-06-15', '2023-07-01'))
      await transaction.saveAssessments(answers)
      expect(await transaction.subjectsDue('2023-06-15')).toEqual([])
      expect(await transaction.subjectsDue('2023-06-30')).toEqual([])
      expect(texts(await transaction.subjectsDue('2023-07-01'))).toEqual(texts(subjectsOf(whole)))
      expect(texts(await transaction.subjectsDue('2023-06-14'))).toEqual(texts(subjectsOf(whole)))
      expect(await transaction.assessments()).toEqual(expect.arrayContaining(answers))

      const [first] = answers
      if (first === undefined) throw new Error('There are answers.')
      const never = answerAbout(first.subject, '2023-06-15', null)
      await transaction.saveAssessments([never])
      expect(await transaction.assessments([first.subject])).toEqual([never])
      expect(texts(await transaction.subjectsDue('2099-01-01'))).not.toContain(
        `${first.subject.kind} ${first.subject.id}`,
      )
      await transaction.forgetAssessments([first.subject])
      expect(await transaction.assessments([first.subject])).toEqual([])
      expect(await transaction.subjectsDue('2023-06-15')).toEqual([first.subject])
    })
  })
})

/** Another placement, elsewhere and with others, that no slice above may show. */
function elsewhere(): Partial<Register> {
  const since = { from: '2022-01-10', until: null }
  return {
    people: [person(301), person(302)],
    organisations: [organisation(320)],
    placements: [
      record(310, {
        personId: recordId(301),
        employerId: recordId(320),
        workplaceId: recordId(320),
        supportOrganisationId: null,
        fraction: null,
        ...since,
      }),
    ],
    relations: [
      record(311, { placementId: recordId(310), kind: 'mentor', personId: recordId(302), ...since }),
    ],
    fundings: [record(312, { workplaceId: recordId(320), amount: 1, funder: null, ...since })],
    sessions: [
      record(313, {
        heldOn: '2023-02-02',
        form: 'group',
        supervisorId: recordId(302),
        attendeeIds: [recordId(301)],
        minutes: null,
        themes: [],
      }),
    ],
  }
}

/** Ids of people that a register refers to and does not hold. */
function unresolved(register: Register): string[] {
  const held = new Set(register.people.map(({ id }) => id))
  const referred = [
    ...register.placements.map(({ personId }) => personId),
    ...register.relations.map(({ personId }) => personId),
    ...register.sessions.flatMap(({ supervisorId, attendeeIds }) => [supervisorId, ...attendeeIds]),
  ]
  return referred.filter((id) => !held.has(id))
}

function answerAbout(subject: ReturnType<typeof subjectsOf>[number], on: string, changesOn: string | null) {
  const receipt = {
    rulebookId: 'example',
    rulebookVersion: '1',
    rulebookHash: 'abc',
    domainVersion: '0',
    on,
    rulesAsked: [],
  }
  const empty = { findings: [], unanswered: [], met: [], notApplicable: [], notInForce: [] }
  return { subject, on, changesOn, receipt, ...empty } satisfies ReturnType<typeof assessRegister>[number]
}

const text = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}][\p{L}\p{N}\p{P}\p{S} ]{0,60}$/u)
const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A change made from the register as it is: people and organisations come, some get other values. */
const someChange: fc.Arbitrary<(register: Register) => Change> = fc
  .array(
    fc.record({
      id: fc.uuid(),
      name: text,
      email: fc.option(fc.constant('a@example.org')),
      day,
      until: fc.option(day),
      flag: fc.boolean(),
      number: fc.integer({ min: 1, max: 100 }),
      pick: fc.nat(),
      isAddition: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => (register) => ({
    kind: 'test.any',
    operations: parts.flatMap(
      ({ id, name, email, day, until, flag, number, pick, isAddition }, at): Change['operations'] => {
        const people = register.people
        const target = people[pick % Math.max(people.length, 1)]
        const isRepeated = parts
          .slice(0, at)
          .some((each) => !each.isAddition && people[each.pick % people.length] === target)
        if (isAddition || target === undefined || isRepeated)
          return [
            { op: 'add', kind: 'people', record: { id, version: 1, name, email, protectedIdentity: flag } },
            {
              op: 'add',
              kind: 'roles',
              record: {
                id,
                version: 1,
                from: day,
                until,
                personId: id,
                role: 'mentor',
                organisationId: null,
                fraction: number,
              },
            },
            {
              op: 'add',
              kind: 'sessions',
              record: {
                id,
                version: 1,
                heldOn: day,
                form: 'group',
                supervisorId: id,
                attendeeIds: [id],
                minutes: null,
                themes: flag ? ['role', 'other'] : [],
              },
            },
          ]
        return [
          {
            op: 'amend',
            kind: 'people',
            id: target.id,
            version: target.version,
            values: flag ? { name } : { name, email },
          },
        ]
      },
    ),
  }))
