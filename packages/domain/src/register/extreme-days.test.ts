// Days that a schema lets through and nobody means: a slip in a year must not take the answers about all others away.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day.schemas.ts'
import { isDay } from '../calendar/day.ts'
import { compile } from '../rules/compile.ts'
import { recordId } from '../testing/facts.ts'
import { followUpYear } from '../testing/follow-up-year.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { programmeYear } from '../testing/programme-year.ts'
import { record, roleOf, soundRegister } from '../testing/register.ts'
import { assessRegister } from './assess-register.ts'
import { subjectsOf } from './facts.ts'
import { type RecordKind, type Register, recordKinds, recordSchemas } from './register.schemas.ts'

const ids = { cohortId: recordId(202), seatId: recordId(203), faultId: recordId(204), goalId: recordId(205) }
const ofYear = followUpYear()
const register: Register = {
  ...soundRegister(),
  ...ofYear,
  ...programmeYear(ids),
  // What is still to do is asked about, and what is done no longer.
  workplaceTasks: (ofYear.workplaceTasks ?? []).map((task) => ({ ...task, doneOn: null })),
  bookingSteps: [],
  forumGuestSteps: [],
  cohorts: [record(202, { number: '1', startsOn: '2021-08-30', endsOn: '2021-12-17' })],
  seats: [
    record(203, {
      cohortId: ids.cohortId,
      personId: recordId(1),
      outcome: 'passed',
      outcomeOn: '2021-12-17',
    }),
  ],
  systemFaults: [
    record(204, {
      notedOn: '2023-02-01',
      description: 'Doors are locked',
      reportedById: recordId(1),
      liftedTo: null,
      liftedOn: null,
      answer: null,
      toldBack: false,
    }),
  ],
  goals: [
    record(205, { measure: 'employed', baseline: 0, target: 1, setOn: '2021-01-01', dueOn: '2024-01-01' }),
  ],
  roles: [roleOf(206, recordId(2), 'supervisor', { fraction: 100 })],
  networkMemberships: [
    record(207, {
      personId: recordId(5),
      municipalityCode: null,
      assignment: null,
      recoveryCollege: null,
      lastContactOn: '2023-01-01',
      from: '2022-01-01',
      until: null,
    }),
  ],
}
const extremes: readonly Day[] = [
  '0000-01-01',
  '0000-01-02',
  '0004-02-29',
  '1952-12-31',
  '9999-12-30',
  '9999-12-31',
]

interface Place {
  readonly kind: RecordKind
  readonly at: number
  readonly field: string
}

/** Every day of every record, and every one that could be known and is not. */
const places: readonly Place[] = recordKinds.flatMap((kind) =>
  register[kind].flatMap((each, at) =>
    Object.entries(each)
      .filter(([field, value]) => isDay(value) || (value === null && /On$|^until$|^applyBy$/.test(field)))
      .map(([field]) => ({ kind, at, field })),
  ),
)

/** The register with another day in one place; as it was, where the schema of its kind does not take that. */
function withDay(of: Register, { kind, at, field }: Place, day: Day | null): Register {
  const records: readonly object[] = of[kind]
  const changed = { ...records[at], [field]: day }
  if (!recordSchemas[kind].safeParse(changed).success) return of
  return { ...of, [kind]: records.map((each, index) => (index === at ? changed : each)) }
}

const ask = (of: Register, on: Day) => assessRegister(compile(followedUpRulebook, on), of)

describe('a day that nobody means', () => {
  it('is tried in every kind of record that holds days', () => {
    const undated = recordKinds.filter((kind) => !places.some((place) => place.kind === kind))
    const keepsDays = (kind: RecordKind) => register[kind].some((each) => Object.values(each).some(isDay))
    expect(undated.filter(keepsDays)).toEqual([])
    expect(recordKinds.length - undated.length).toBeGreaterThan(50)
  })

  it.each(extremes)('%s in any one field leaves everybody an answer', (extreme) => {
    for (const place of places) {
      const answers = ask(withDay(register, place, extreme), '2023-06-15')
      expect(answers, JSON.stringify(place)).toHaveLength(subjectsOf(register).length)
    }
  })

  it('nor do several at once, asked about on any day', () => {
    const day = fc.constantFrom(...extremes, '2018-01-01', '2023-06-15')
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), fc.option(day)), { maxLength: 12 })
    fc.assert(
      fc.property(changes, day, (changed, on) => {
        const odd = changed.reduce((of, [place, to]) => withDay(of, place, to), register)
        expect(ask(odd, on)).toHaveLength(subjectsOf(odd).length)
      }),
      { numRuns: 150 },
    )
  })
})
