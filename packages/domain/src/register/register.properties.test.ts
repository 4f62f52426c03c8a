import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said, testLawsOfAnswers } from '../../scripts/laws-of-answers.ts'
import { addDays } from '../calendar/day.ts'
import { exampleRegionRulebook } from '../nsph/example-region.ts'
import { decideMarkPicture } from '../placements/marks.ts'
import { decideNameMentor, decideNameSupervisor } from '../placements/name-relation.ts'
import type { Assessment } from '../rules/assessment.schemas.ts'
import { compile } from '../rules/compile.ts'
import { decideRecordSession } from '../supervision/record-session.ts'
import { recordId } from '../testing/facts.ts'
import { organisation, person, record, registerWith, roleOf } from '../testing/register.ts'
import { assessRegister } from './assess-register.ts'
import { applyChange, type Decision } from './change.ts'
import type { Register } from './register.schemas.ts'

// Registers as untidy as they come: people in several relations to one placement, periods that overlap, end
// before they begin or lie outside the placement, in two years around the days that are asked about.
const firstDay = '2022-06-01'
const dayIn = (most: number) => fc.integer({ min: 0, max: most }).map((step) => addDays(firstDay, step))
const day = dayIn(800)
const period = fc.record({ from: day, until: fc.oneof(fc.constant(null), day) })
const personNumber = fc.integer({ min: 1, max: 6 })
const placementNumber = fc.integer({ min: 10, max: 13 })
const workplaceNumber = fc.integer({ min: 20, max: 21 })
const few = <T>(arbitrary: fc.Arbitrary<T>, most = 4) => fc.array(arbitrary, { maxLength: most })
const numbered = <T extends object>(first: number, all: T[]) =>
  all.map((fields, at) => record(first + at, fields))

const registers: fc.Arbitrary<Register> = fc
  .record({
    placements: few(fc.tuple(personNumber, fc.integer({ min: 22, max: 23 }), workplaceNumber, period)),
    relations: few(
      fc.tuple(
        placementNumber,
        fc.constantFrom('supervisor', 'mentor', 'line-manager'),
        personNumber,
        period,
      ),
      9,
    ),
    roleAgreements: few(fc.tuple(placementNumber, period)),
    marks: few(fc.tuple(placementNumber, fc.constantFrom('picture', 'flyer'), period)),
    attestations: few(fc.tuple(personNumber, fc.boolean(), day)),
    exceptions: few(fc.tuple(personNumber, day, day)),
    consents: few(fc.tuple(personNumber, fc.boolean(), period)),
    certificates: few(fc.tuple(personNumber, period)),
    seats: few(fc.tuple(personNumber, fc.option(day))),
    introductions: few(fc.tuple(workplaceNumber, day), 7),
    anchorings: few(
      fc.tuple(
        workplaceNumber,
        fc.constantFrom('politics', 'administration', 'unit-manager', 'staff'),
        fc.boolean(),
        fc.option(day),
      ),
      9,
    ),
    fundings: few(fc.tuple(workplaceNumber, period, fc.constantFrom(0, 400_000))),
    sessions: few(
      fc.tuple(day, fc.constantFrom('individual', 'group', 'on-demand'), personNumber, personNumber),
      9,
    ),
    mandates: few(period, 2),
  })
  .map((made) =>
    registerWith({
      people: [1, 2, 3, 4, 5, 6].map(person),
      organisations: [
        organisation(20),
        organisation(21),
        organisation(22, { functions: ['principal-municipality'], municipalityCode: '0680' }),
        organisation(23, { functions: ['principal-region'], regionCode: '06' }),
      ],
      placements: numbered(
        10,
        made.placements.map(([who, employer, workplace, days]) => ({
          personId: recordId(who),
          employerId: recordId(employer),
          workplaceId: recordId(workplace),
          supportOrganisationId: null,
          fraction: null,
          ...days,
        })),
      ),
      relations: numbered(
        100,
        made.relations.map(([placement, kind, who, days]) => ({
          placementId: recordId(placement),
          kind,
          personId: recordId(who),
          ...days,
        })),
      ),
      roleAgreements: numbered(
        200,
        made.roleAgreements.map(([placement, days]) => ({ placementId: recordId(placement), ...days })),
      ),
      marks: numbered(
        300,
        made.marks.map(([placement, item, days]) => ({ placementId: recordId(placement), item, ...days })),
      ),
      attestations: numbered(
        400,
        made.attestations.map(([who, ownExperience, attestedOn]) => ({
          personId: recordId(who),
          ownExperience,
          attestedOn,
          attestedBy: null,
        })),
      ),
      supervisorExceptions: numbered(
        450,
        made.exceptions.map(([who, from, until]) => ({
          personId: recordId(who),
          from,
          until,
          decidedBy: 'The board',
          reason: 'Nobody else yet',
        })),
      ),
      consents: numbered(
        500,
        made.consents.map(([who, given, days]) => ({
          personId: recordId(who),
          purpose: 'picture',
          given,
          ...days,
        })),
      ),
      certificates: numbered(
        600,
        made.certificates.map(([who, { from, until }]) => ({
          personId: recordId(who),
          cohortId: null,
          issuedOn: from,
          until,
          issuer: null,
        })),
      ),
      seats: numbered(
        700,
        made.seats.map(([who, outcomeOn]) => ({
          cohortId: recordId(799),
          personId: recordId(who),
          outcome: 'passed',
          outcomeOn,
        })),
      ),
      staffIntroductions: numbered(
        800,
        made.introductions.map(([workplace, heldOn]) => ({
          workplaceId: recordId(workplace),
          heldOn,
          participants: null,
        })),
      ),
      anchorings: numbered(
        900,
        made.anchorings.map(([workplace, level, anchored, notedOn]) => ({
          workplaceId: recordId(workplace),
          level,
          anchored,
          notedOn,
        })),
      ),
      fundings: numbered(
        1000,
        made.fundings.map(([workplace, days, amount]) => ({
          workplaceId: recordId(workplace),
          amount,
          funder: null,
          ...days,
        })),
      ),
      sessions: numbered(
        1100,
        made.sessions.map(([heldOn, form, supervisor, attendee]) => ({
          heldOn,
          form,
          supervisorId: recordId(supervisor),
          attendeeIds: [recordId(attendee)],
          minutes: null,
          themes: [],
        })),
      ),
      mandates: numbered(
        1200,
        made.mandates.map((days) => ({ name: 'Mandate', ...days })),
      ),
    }),
  )

const ask = (register: Register, on: string) => assessRegister(compile(exampleRegionRulebook, on), register)

testLawsOfAnswers(registers, day, ask)

describe('changesOn', () => {
  it('is seldom in vain: most of the time something is said differently on that day', () => {
    let changed = 0
    let asked = 0
    for (const register of fc.sample(registers, { numRuns: 40, seed: 7 })) {
      for (const [at, assessment] of ask(register, '2023-03-01').entries()) {
        if (assessment.changesOn === null) continue
        const after = ask(register, assessment.changesOn)[at] as Assessment
        asked += 1
        const { changesOn: _before, ...was } = said(assessment)
        const { changesOn: _after, ...is } = said(after)
        if (JSON.stringify(was) !== JSON.stringify(is)) changed += 1
      }
    }
    expect(asked).toBeGreaterThan(100)
    expect(changed / asked).toBeGreaterThan(0.5)
  })
})

it('facts of later days do not matter', () => {
  fc.assert(
    fc.property(registers, day, (register, on) => {
      const known: Register = {
        ...register,
        sessions: register.sessions.filter(({ heldOn }) => heldOn <= on),
        marks: register.marks.filter(({ from, until }) => from <= on || (until ?? on) <= on),
        attestations: register.attestations.filter(({ attestedOn }) => attestedOn <= on),
        consents: register.consents.filter(({ from, until }) => from <= on || (until ?? on) <= on),
        staffIntroductions: register.staffIntroductions.filter(({ heldOn }) => heldOn <= on),
      }
      const answers = (assessments: Assessment[]) =>
        assessments.map((each) => ({ ...said(each), changesOn: null }))
      expect(answers(ask(known, on))).toEqual(answers(ask(register, on)))
    }),
    { numRuns: 100 },
  )
})

describe('mending removes exactly that finding', () => {
  const fresh = recordId(7)
  const newId = recordId(9000)
  const withFresh = (register: Register): Register => ({
    ...register,
    people: [...register.people, person(7)],
    roles: [...register.roles, roleOf(9101, fresh, 'supervisor')],
    attestations: [
      ...register.attestations,
      record(9100, { personId: fresh, ownExperience: true, attestedOn: '2020-01-07', attestedBy: null }),
    ],
  })
  const findingsOf = (assessments: Assessment[]) =>
    assessments.flatMap(({ findings }) => findings.map(({ code, subject }) => `${code} ${subject.id}`)).sort()

  /** Mends the first such finding; tells which findings went and which came. */
  function mend(register: Register, on: string, code: string, decide: (placementId: string) => Decision) {
    const before = ask(register, on)
    const found = before.flatMap(({ findings }) => findings).find((finding) => finding.code === code)
    if (found === undefined) return null
    const decision = decide(found.subject.id)
    if (decision.outcome === 'refused') return null
    const after = findingsOf(ask(applyChange(register, decision.change), on))
    const was = findingsOf(before)
    return {
      id: found.subject.id,
      gone: was.filter((each) => !after.includes(each)),
      come: after.filter((each) => !was.includes(each)),
    }
  }

  it('naming a supervisor', () => {
    const mended = fc
      .sample(fc.tuple(registers, day), { numRuns: 200, seed: 11 })
      .flatMap(([register, on]) => {
        const known = withFresh(register)
        const outcome = mend(known, on, 'SUPERVISOR_MISSING', (placementId) =>
          decideNameSupervisor({ id: newId, placementId, personId: fresh, from: on }, known, on),
        )
        return outcome === null ? [] : [outcome]
      })
    expect(mended.length).toBeGreaterThan(30)
    for (const { id, gone, come } of mended) {
      expect({ gone, come }).toEqual({ gone: [`SUPERVISOR_MISSING ${id}`], come: [] })
    }
  })

  it('naming a mentor', () => {
    const mended = fc
      .sample(fc.tuple(registers, day), { numRuns: 200, seed: 12 })
      .flatMap(([register, on]) => {
        const known = withFresh(register)
        const outcome = mend(known, on, 'MENTOR_MISSING', (placementId) =>
          decideNameMentor({ id: newId, placementId, personId: fresh, from: on }, known, on),
        )
        return outcome === null ? [] : [outcome]
      })
    expect(mended.length).toBeGreaterThan(30)
    for (const { id, gone, come } of mended) {
      expect({ gone, come }).toEqual({ gone: [`MENTOR_MISSING ${id}`], come: [] })
    }
  })

  it('recording a session, for every placement of the person who came', () => {
    const mended = fc
      .sample(fc.tuple(registers, day), { numRuns: 500, seed: 13 })
      .flatMap(([register, on]) => {
        const known = withFresh(register)
        const attendee = (placementId: string) =>
          known.placements.find(({ id }) => id === placementId)?.personId ?? ''
        const outcome = mend(known, on, 'INDIVIDUAL_SUPERVISION_OVERDUE', (placementId) =>
          decideRecordSession(
            {
              id: newId,
              heldOn: on,
              form: 'individual',
              supervisorId: fresh,
              attendeeIds: [attendee(placementId)],
              minutes: 45,
              themes: [],
            },
            known,
            on,
          ),
        )
        if (outcome === null) return []
        const ofPerson = known.placements.filter(({ personId }) => personId === attendee(outcome.id))
        return [{ ...outcome, ofPerson: ofPerson.map(({ id }) => `INDIVIDUAL_SUPERVISION_OVERDUE ${id}`) }]
      })
    expect(mended.length).toBeGreaterThan(20)
    for (const { id, gone, come, ofPerson } of mended) {
      expect(come).toEqual([])
      expect(gone).toContain(`INDIVIDUAL_SUPERVISION_OVERDUE ${id}`)
      expect(gone.filter((each) => !ofPerson.includes(each))).toEqual([])
    }
  })

  it('putting the picture up with consent', () => {
    const mended = fc
      .sample(fc.tuple(registers, day), { numRuns: 200, seed: 14 })
      .flatMap(([register, on]) => {
        const outcome = mend(register, on, 'PICTURE_MISSING', (placementId) =>
          decideMarkPicture({ id: newId, placementId, on, consentId: recordId(9001) }, register, on),
        )
        return outcome === null ? [] : [outcome]
      })
    expect(mended.length).toBeGreaterThan(30)
    for (const { id, gone, come } of mended) {
      expect({ gone, come }).toEqual({ gone: [`PICTURE_MISSING ${id}`], come: [] })
    }
  })
})
