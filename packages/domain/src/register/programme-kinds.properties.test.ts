import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testLawsOfAnswers } from '../../scripts/laws-of-answers.ts'
import { addDays } from '../calendar/day.ts'
import { GuestRoleSchema, GuestStepKindSchema } from '../influence/forum-guest.schemas.ts'
import { compile } from '../rules/compile.ts'
import { recordId } from '../testing/facts.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { record, soundRegister, workplaceId } from '../testing/register.ts'
import { assessRegister } from './assess-register.ts'
import type { Register } from './register.schemas.ts'

// Guests, evaluations, remarks, rounds and the national collaboration, as untidy as they come.
const day = fc.integer({ min: 0, max: 800 }).map((step) => addDays('2022-06-01', step))
const maybeDay = fc.option(day)
const few = <T>(arbitrary: fc.Arbitrary<T>, most = 4) => fc.array(arbitrary, { maxLength: most })
const numbered = <T extends object>(first: number, all: readonly T[]) =>
  all.map((fields, at) => record(first + at, fields))
const forumId = recordId(440)

const registers: fc.Arbitrary<Register> = fc
  .record({
    forum: fc.record({ from: day, until: maybeDay }),
    guests: few(fc.tuple(day, day, fc.constantFrom(...GuestRoleSchema.options))),
    steps: few(
      fc.tuple(fc.integer({ min: 500, max: 503 }), day, fc.constantFrom(...GuestStepKindSchema.options)),
    ),
    evaluations: few(day),
    remarks: few(fc.tuple(day, maybeDay, maybeDay)),
    cohorts: few(fc.tuple(day, maybeDay)),
    members: few(
      fc.record({ from: day, until: maybeDay, personId: fc.constantFrom(recordId(1), recordId(2)) }),
    ),
  })
  .map((made) => ({
    ...soundRegister(),
    forums: [
      record(440, {
        name: 'F',
        kind: 'forum' as const,
        workplaceIds: [workplaceId],
        managerId: null,
        everyDays: null,
        ...made.forum,
      }),
    ],
    forumGuests: numbered(
      500,
      made.guests.map(([plannedOn, plannedFor, role]) => ({
        forumId,
        plannedOn,
        plannedFor,
        role,
        organisation: null,
      })),
    ),
    forumGuestSteps: numbered(
      600,
      made.steps.map(([guest, on, step]) => ({ guestId: recordId(guest), on, step })),
    ),
    forumEvaluations: numbered(
      700,
      made.evaluations.map((evaluatedOn) => ({
        forumId,
        evaluatedOn,
        outcome: 'goes-on' as const,
        patients: null,
        staff: null,
      })),
    ),
    ruleRemarks: numbered(
      800,
      made.remarks.map(([sentOn, answeredOn, withdrawnOn]) => ({
        ruleId: 'nsph/no-silent-gap',
        personId: recordId(1),
        as: 'peer-supporter' as const,
        sentOn,
        text: 'Why',
        takenOnOn: null,
        answeredOn,
        answer: null,
        answerText: null,
        withdrawnOn,
      })),
    ),
    cohorts: numbered(
      900,
      made.cohorts.map(([startsOn]) => ({ number: '1', startsOn, endsOn: null })),
    ),
    cohortPlans: numbered(
      1000,
      made.cohorts.map(([startsOn, calledOffOn], at) => ({
        cohortId: recordId(900 + at),
        orderedOn: startsOn,
        teamId: null,
        seats: 1,
        openedOn: null,
        applyBy: null,
        calledOffOn,
      })),
    ),
    nationalMemberships: numbered(1100, made.members),
  }))

const ask = (register: Register, on: string) => assessRegister(compile(followedUpRulebook, on), register)

describe('guests, remarks, rounds and the national collaboration, in any register', () => {
  it('come to every finding about them', () => {
    const found = new Set(
      fc
        .sample(fc.tuple(registers, day), { numRuns: 300, seed: 3 })
        .flatMap(([register, on]) => ask(register, on))
        .flatMap(({ findings }) => findings.map(({ code }) => code)),
    )
    for (const code of [
      'FORUM_GUEST_NOT_NOTED',
      'FORUM_MANAGER_ABSENT',
      'FORUM_EVALUATION_OVERDUE',
      'RULE_REMARK_UNANSWERED',
      'NEXT_ROUND_OVERDUE',
      'NATIONAL_NETWORK_TOO_FEW',
    ]) {
      expect(found).toContain(code)
    }
  })

  testLawsOfAnswers(registers, day, ask)
})
