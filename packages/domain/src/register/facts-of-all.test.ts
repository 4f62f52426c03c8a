// Facts about a register in which everything is kept, in which nothing is, and in which everything is kept thrice in
// any order of records.
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../calendar/day.ts'
import { peerSupporterId, supervisorId } from '../testing/facts.ts'
import { followUpYear } from '../testing/follow-up-year.ts'
import { person, placementId, record, registerWith, soundRegister, workplaceId } from '../testing/register.ts'
import { factsFor, subjectsOf } from './facts.ts'
import { type Register, recordKinds } from './register.schemas.ts'
import type { PersonFacts, PlacementFacts, WorkplaceFacts } from './subject-facts.ts'

const full: Register = { ...soundRegister(), ...followUpYear() }
const placementIn = (register: Register) =>
  factsFor(register, { kind: 'placement', id: placementId }) as PlacementFacts
const workplaceIn = (register: Register) =>
  factsFor(register, { kind: 'workplace', id: workplaceId }) as WorkplaceFacts
const personIn = (register: Register, id = peerSupporterId) =>
  factsFor(register, { kind: 'person', id }) as PersonFacts

describe('where one record of each kind is kept', () => {
  it('a placement has the facts of each of them', () => {
    expect(placementIn(full).followUp).toEqual({
      setting: null,
      isMunicipal: true,
      isRenewal: false,
      fraction: 75,
      renewals: [],
      hasSupportOrganisation: false,
      coordinators: [],
      roleAgreements: [
        {
          from: '2022-01-10',
          until: null,
          lacks: ['service'],
          acknowledgements: [{ on: '2022-02-01', team: 20, acknowledged: 19 }],
        },
      ],
      meetings: [
        { heldOn: '2022-07-11', kind: 'six-month-review', present: ['peer-supporter', 'unit-manager'] },
      ],
      weeks: [{ from: '2022-01-10', until: null, minutes: 1800 }],
      extracts: ['2022-01-03'],
      handovers: [{ askedOn: '2023-03-01', answeredOn: '2023-03-20' }],
      plans: [
        {
          from: '2022-01-10',
          until: null,
          steps: [
            { afterMonths: 0, everyDays: 14 },
            { afterMonths: 6, everyDays: 28 },
          ],
          groupEveryDays: 31,
        },
      ],
      requests: [{ askedOn: '2023-05-02', answeredOn: '2023-05-03' }],
      sharedQuestions: [{ sharedOn: '2023-05-31', endedOn: '2023-06-01' }],
      absences: [{ personId: supervisorId, from: '2022-01-10', until: '2022-02-01', isCovered: true }],
      bookings: [{ bookedOn: '2023-05-08', bookedFor: '2023-05-22', endedOn: '2023-05-22' }],
      groups: [
        {
          heldOn: '2023-06-01',
          people: 2,
          isLedWithCompetence: true,
          notes: [{ on: '2023-06-01', everyoneSpoke: true }],
        },
      ],
      sessions: [
        { heldOn: '2023-05-22', answers: [{ on: '2023-05-23', agrees: true }] },
        { heldOn: '2023-06-01', answers: [] },
      ],
      passedOn: [],
      coordinatorMeetings: [],
      exchanges: ['2023-04-12'],
      furtherTraining: [],
      activities: [{ on: '2023-06-01', category: 'conversation', amount: 40 }],
      roleEvents: [{ notedOn: '2023-04-02', kind: 'out-of-role', closedOn: '2023-05-01' }],
      selfChecks: [{ on: '2023-05-05', by: 'peer-supporter', score: 16 }],
    })
  })

  it('a workplace has the facts of each of them', () => {
    expect(workplaceIn(full).followUp).toEqual({
      stages: [{ from: '2022-01-10', until: null, stage: 'settled', hasDecision: false }],
      teamCounts: [{ on: '2022-02-01', present: 20, introduced: 18 }],
      tasks: [{ kind: 'manager', setOn: '2021-12-01', dueOn: '2022-01-31', finishedOn: '2022-01-20' }],
      userMovementSessions: ['2021-11-30'],
      purposes: [{ from: '2022-01-10', until: null }],
      recruitments: [{ openedOn: '2021-09-01', agreedOn: '2021-09-08', calledOffOn: null }],
      improvementIdeas: [{ askedOn: '2023-05-04', answeredOn: '2023-05-11' }],
    })
  })

  it('a placement has the sessions, absences and coordinators of its own time and people alone', () => {
    const later = full.placements.map((each) => ({ ...each, from: '2023-06-01' }))
    const { sessions, followUp } = placementIn({ ...full, placements: later })
    expect(sessions).toEqual({ individual: [], group: ['2023-06-01'], onDemand: [] })
    expect(followUp.sessions.map(({ heldOn }) => heldOn)).toEqual(['2023-06-01'])
    const relations = full.relations.filter(({ kind }) => kind !== 'supervisor')
    expect(placementIn({ ...full, relations }).followUp.absences).toEqual([])
    const supportOrganisationId = workplaceId
    const supported = full.placements.map((each) => ({ ...each, supportOrganisationId }))
    expect(placementIn({ ...full, placements: supported }).followUp.hasSupportOrganisation).toBe(true)
    const alone = (full.supervisorAbsences ?? []).map((each) => ({ ...each, coverPersonId: null }))
    expect(placementIn({ ...full, supervisorAbsences: alone }).followUp.absences).toMatchObject([
      { isCovered: false },
    ])
  })

  it('a training that was passed without a day of its own was passed when the cohort ended', () => {
    const seat = (number: number, outcome: 'passed' | 'ongoing', outcomeOn: string | null) =>
      record(number, { cohortId: record(401, {}).id, personId: peerSupporterId, outcome, outcomeOn })
    const seats = [seat(411, 'passed', null), seat(412, 'ongoing', '2021-11-01')]
    const cohorts = [
      record(401, { name: 'Cohort', startsOn: '2021-09-01', endsOn: '2021-12-17', seats: 10 }),
    ] as unknown as Register['cohorts']
    for (const kept of [
      { register: { ...full, seats, cohorts }, passedOn: ['2021-12-17'] },
      { register: { ...full, seats, cohorts: [] }, passedOn: [null] },
      {
        register: { ...full, seats: [seat(413, 'passed', '2022-06-01'), ...seats], cohorts },
        passedOn: ['2021-12-17', '2022-06-01'],
      },
      {
        register: { ...full, seats: [seat(413, 'passed', '2022-06-01'), ...seats], cohorts: [] },
        passedOn: [null, '2022-06-01'],
      },
    ]) {
      expect(placementIn(kept.register).followUp.passedOn).toEqual(kept.passedOn)
      expect(personIn(kept.register).passedOn).toEqual(kept.passedOn)
    }
  })

  it('nobody is supervised longer than the placement or the naming lasts', () => {
    const supervised = (placementUntil: string | null, until: string | null) =>
      personIn(
        {
          ...full,
          placements: full.placements.map((each) => ({ ...each, until: placementUntil })),
          relations: full.relations.map((each) => ({ ...each, until })),
        },
        supervisorId,
      ).supervising.supervised.map((each) => each.until)
    expect(supervised(null, null)).toEqual([null])
    expect(supervised('2023-01-01', null)).toEqual(['2023-01-01'])
    expect(supervised(null, '2023-02-01')).toEqual(['2023-02-01'])
    expect(supervised('2023-01-01', '2023-02-01')).toEqual(['2023-01-01'])
    expect(supervised('2023-03-01', '2023-02-01')).toEqual(['2023-02-01'])
    expect(personIn(full, record(4, {}).id).supervising.supervised).toEqual([])
  })
})

it('where only a placement is kept, there is nothing that follows it', () => {
  const bare = registerWith({ people: [person(1)], placements: soundRegister().placements })
  const period = { from: '2022-01-10', until: null }
  const none = <K extends string>(...keys: K[]) => Object.fromEntries(keys.map((key) => [key, []]))
  expect(placementIn(bare)).toEqual({
    subject: { kind: 'placement', id: placementId },
    period,
    personId: peerSupporterId,
    ...none('supervisors', 'mentors', 'lineManagers', 'roleAgreements', 'pictures', 'flyers'),
    ...none('pictureConsents', 'certificates', 'reversedPeriods'),
    sessions: none('individual', 'group', 'onDemand'),
    followUp: {
      setting: null,
      isMunicipal: false,
      isRenewal: false,
      fraction: 75,
      renewals: [],
      hasSupportOrganisation: false,
      coordinators: [],
      ...none('roleAgreements', 'meetings', 'weeks', 'extracts', 'handovers', 'plans', 'requests'),
      ...none('sharedQuestions', 'absences', 'bookings', 'groups', 'sessions', 'passedOn'),
      ...none(
        'coordinatorMeetings',
        'exchanges',
        'furtherTraining',
        'activities',
        'roleEvents',
        'selfChecks',
      ),
    },
  })
  expect(workplaceIn(bare)).toEqual({
    subject: { kind: 'workplace', id: workplaceId },
    placements: [{ personId: peerSupporterId, ...period }],
    ...none('staffIntroductions', 'anchorings', 'fundings', 'reversedPeriods'),
    followUp: none(
      'stages',
      'teamCounts',
      'tasks',
      'userMovementSessions',
      'purposes',
      'recruitments',
      'improvementIdeas',
    ),
  })
  expect(personIn(bare)).toEqual({
    subject: { kind: 'person', id: peerSupporterId },
    ...none('passedOn', 'certificates', 'reversedPeriods'),
    placements: [period],
    posts: [{ ...period, fraction: 75 }],
    supervising: none('supervised', 'posts', 'ownSupervision'),
    training: none('attestations', 'exceptions', 'practicalParts', 'contacts'),
  })
})

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
const changed = (fields: object, change: (name: string, value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(name, value)]))

/** Each record thrice: as it is, as it would have been a month before, and with another end or answer on the same day. */
function threefold(register: Register): Register {
  const kinds = recordKinds.map((kind) => {
    const kept: readonly { id: string }[] = register[kind]
    if (kind === 'people' || kind === 'organisations') return [kind, kept]
    const monthBefore = kept.map((each, at) => ({
      ...changed(each, (_, value) => (isDay(value) ? addMonths(value, -1) : value)),
      id: kind === 'placements' ? record(1000 + at, {}).id : `${each.id.slice(0, -3)}${100 + at}`,
    }))
    const otherwise = kept.map((each, at) => ({
      ...changed(each, (name, value) => {
        if (name === 'until' && 'from' in each && isDay(each.from)) return addDays(each.from, 9)
        return typeof value === 'boolean' ? !value : value
      }),
      id: kind === 'placements' ? record(2000 + at, {}).id : `${each.id.slice(0, -3)}${200 + at}`,
    }))
    return [kind, [...kept, ...otherwise, ...monthBefore]]
  })
  return { programme: register.programme, ...Object.fromEntries(kinds) } as Register
}

const reversed = (register: Register): Register =>
  ({
    programme: register.programme,
    ...Object.fromEntries(recordKinds.map((kind) => [kind, [...register[kind]].reverse()])),
  }) as Register

/** The day that a fact begins with; null for what is no fact of a day. */
function firstDay(fact: unknown): string | null {
  if (isDay(fact)) return fact
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return null
  return Object.values(fact).find(isDay) ?? null
}

function expectInDayOrder(facts: unknown, where: string): void {
  if (typeof facts !== 'object' || facts === null) return
  if (Array.isArray(facts)) {
    const days = facts.flatMap((each) => firstDay(each) ?? [])
    if (where !== 'reversedPeriods') expect(days, where).toEqual(days.toSorted())
  }
  for (const [name, value] of Object.entries(facts)) expectInDayOrder(value, name)
}

describe('where everything is kept thrice', () => {
  const register = threefold(full)
  const other = reversed(register)

  it.each(subjectsOf(register).map((subject) => [`${subject.kind} ${subject.id}`, subject] as const))(
    'the facts of %s are in order of days, and the same from records in any order',
    (_, subject) => {
      const facts = factsFor(register, subject)
      expect(factsFor(other, subject)).toEqual(facts)
      expectInDayOrder(facts, 'facts')
    },
  )
})
