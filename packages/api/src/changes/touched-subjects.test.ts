import { assessRegister, compile, type RecordKind, type Register, recordKinds } from '@brygga/domain'
import {
  followedUpRulebook,
  followUpYear,
  programmeYear,
  record,
  recordId,
  soundRegister,
} from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { touchedSubjects } from './touched-subjects.ts'

const compiled = compile(followedUpRulebook, '2023-06-15')

type AnyRecord = { id: string; version: number } & Record<string, unknown>

/** A sound register with something of every kind, and a second placement with the same supervisor. */
function fullRegister(): Register {
  const sound = soundRegister()
  const [placement] = sound.placements
  if (placement === undefined) throw new Error('A sound register has a placement')
  const since = { from: '2022-03-01', until: null }
  return {
    ...sound,
    placements: [
      ...sound.placements,
      { ...placement, ...record(11, since), personId: recordId(5), employerId: recordId(22) },
    ],
    relations: [
      ...sound.relations,
      record(53, { placementId: recordId(11), kind: 'supervisor', personId: recordId(2), ...since }),
    ],
    roles: [
      record(120, {
        personId: recordId(5),
        role: 'coordinator',
        organisationId: null,
        fraction: null,
        ...since,
      }),
    ],
    networkMemberships: [
      record(121, {
        personId: recordId(4),
        municipalityCode: null,
        assignment: null,
        recoveryCollege: null,
        lastContactOn: null,
        ...since,
      }),
    ],
    cohorts: [record(122, { number: '1', startsOn: '2021-09-01', endsOn: '2021-12-17' })],
    seats: [
      record(123, { cohortId: recordId(122), personId: recordId(4), outcome: 'passed', outcomeOn: null }),
    ],
    systemFaults: [
      record(124, {
        notedOn: '2023-01-01',
        description: 'Seen',
        reportedById: recordId(1),
        liftedTo: null,
        liftedOn: null,
        answer: null,
        toldBack: false,
      }),
    ],
    ...followUpYear(),
    ...programmeYear({
      cohortId: recordId(122),
      seatId: recordId(123),
      faultId: recordId(124),
      goalId: recordId(125),
    }),
    goals: [record(125, { measure: 'employed', baseline: 12, target: 18, setOn: '2023-01-01', dueOn: null })],
  }
}

function recordsOf(register: Register, kind: RecordKind): AnyRecord[] {
  return register[kind] as unknown as AnyRecord[]
}

/** The register with one record taken out, or with other values and the next version. */
function without(register: Register, kind: RecordKind, id: string): Register {
  return { ...register, [kind]: recordsOf(register, kind).filter((each) => each.id !== id) }
}

function amended(register: Register, kind: RecordKind, id: string, values: object): Register {
  const amend = (each: AnyRecord) =>
    each.id === id ? { ...each, ...values, version: each.version + 1 } : each
  return { ...register, [kind]: recordsOf(register, kind).map(amend) }
}

/** Subjects about which the rules answer otherwise in the second register. */
function answeredOtherwise(before: Register, after: Register): string[] {
  const answers = (register: Register) =>
    new Map(
      assessRegister(compiled, register).map(({ subject, ...rest }) => [
        `${subject.kind} ${subject.id}`,
        JSON.stringify(rest),
      ]),
    )
  const [was, is] = [answers(before), answers(after)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key))
}

function touchedKeys(before: Register, after: Register): string[] {
  return touchedSubjects(before, after).map(({ kind, id }) => `${kind} ${id}`)
}

/** Values that move a record to somebody or somewhere else, as far as its kind has such fields. */
const otherValues: [RecordKind, object][] = [
  ['attestations', { ownExperience: false }],
  ['attestations', { personId: recordId(3) }],
  ['consents', { given: false }],
  ['consents', { personId: recordId(5) }],
  ['certificates', { personId: recordId(4) }],
  ['seats', { personId: recordId(3) }],
  ['cohorts', { endsOn: null }],
  ['organisations', { functions: ['funder'], municipalityCode: '0604' }],
  ['placements', { until: '2023-06-20' }],
  ['placements', { personId: recordId(3) }],
  ['placements', { employerId: recordId(22) }],
  ['relations', { personId: recordId(4) }],
  ['relations', { placementId: recordId(11) }],
  ['roleAgreements', { until: '2023-01-01' }],
  ['marks', { placementId: recordId(11) }],
  ['staffIntroductions', { heldOn: '2023-06-01' }],
  ['anchorings', { anchored: false }],
  ['fundings', { amount: 0 }],
  ['sessions', { heldOn: '2022-02-01' }],
  ['sessions', { attendeeIds: [recordId(5)] }],
  ['mandates', { until: '2023-06-20' }],
  ['workplaceStages', { stage: 'funded' }],
  ['teamCounts', { introduced: 2 }],
  ['workplaceTasks', { doneOn: null }],
  ['roleDescriptions', { limits: [] }],
  ['placementMeetings', { heldOn: null }],
  ['weekSchedules', { minutes: [480, 480, 480, 480, 480, 0, 0] }],
  ['handovers', { outcome: null, outcomeOn: null }],
  ['supervisionPlans', { steps: [{ afterMonths: 0, everyDays: 60 }] }],
  ['supervisionRequests', { repliedOn: null }],
  ['supervisorAbsences', { coverPersonId: null, until: null }],
  ['sessionValidations', { agrees: false }],
  ['peerMeetings', { kind: 'coordinator' }],
  ['activities', { category: 'ward-round' }],
  ['roleEvents', { closedOn: null }],
  ['selfChecks', { by: 'supervisor' }],
]

describe('the subjects that a change touches', () => {
  const register = fullRegister()

  it.each(recordKinds)('hold everything that the rules answer otherwise without one of the %s', (kind) => {
    expect(recordsOf(register, kind).length).toBeGreaterThan(0)
    for (const { id } of recordsOf(register, kind)) {
      if (kind === 'people' || kind === 'organisations' || kind === 'cohorts') continue
      const after = without(register, kind, id)
      expect(touchedKeys(register, after)).toEqual(expect.arrayContaining(answeredOtherwise(register, after)))
      expect(touchedKeys(after, register)).toEqual(expect.arrayContaining(answeredOtherwise(after, register)))
    }
  })

  it.each(otherValues)(
    'hold everything that the rules answer otherwise where %s become %j',
    (kind, values) => {
      let answeredOtherwiseAtAll = 0
      for (const { id } of recordsOf(register, kind)) {
        const after = amended(register, kind, id, values)
        const otherwise = answeredOtherwise(register, after)
        answeredOtherwiseAtAll += otherwise.length
        expect(touchedKeys(register, after)).toEqual(expect.arrayContaining(otherwise))
      }
      expect(answeredOtherwiseAtAll).toBeGreaterThan(0)
    },
  )

  it('are none where nothing changed', () => {
    expect(touchedSubjects(register, register)).toEqual([])
  })

  it('are each named once, the people involved too', () => {
    const [session] = register.sessions
    const after = without(register, 'sessions', session?.id ?? '')
    const keys = touchedKeys(register, after)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(
      expect.arrayContaining([`person ${recordId(1)}`, `person ${recordId(2)}`, `placement ${recordId(10)}`]),
    )
  })
})
