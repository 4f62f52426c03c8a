// Laws of what is answered about registers, whatever they hold. Not part of the package: they take fast-check and Vitest.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../src/calendar/day.schemas.ts'
import { addDays } from '../src/calendar/day.ts'
import { forumGuestStateOn } from '../src/influence/forum-guest.ts'
import { pointStateOn } from '../src/influence/forum-point.ts'
import { faultStateOn } from '../src/influence/system-fault.ts'
import { publicListOn } from '../src/programme/public-list.ts'
import type { Register } from '../src/register/register.schemas.ts'
import type { Assessment } from '../src/rules/assessment.schemas.ts'
import { bookingStateOn } from '../src/supervision/booking.ts'
import { applicationStateOn } from '../src/training/application.ts'
import { pipelineOn } from '../src/training/pipeline.ts'
import { lessonStateOn } from '../src/workplaces/lesson.ts'
import { criteriaOn, recruitmentStateOn } from '../src/workplaces/recruitment.ts'

/** Asks everything that a test is about, of a whole register. */
export type Ask = (register: Register, on: Day) => Assessment[]

/** Where no `changesOn` is said, this many days are looked ahead. */
const farAhead = 2000

/** Tests that no answer changes before it says so, and that the order of records does not matter. */
export function testLawsOfAnswers(registers: fc.Arbitrary<Register>, day: fc.Arbitrary<Day>, ask: Ask): void {
  it('no answer changes before changesOn, when no fact does', () => {
    fc.assert(
      fc.property(registers, day, fc.nat(), (register, on, seed) => {
        for (const [at, assessment] of ask(register, on).entries()) {
          const last = addDays(assessment.changesOn ?? addDays(on, farAhead), -1)
          for (const later of [last, addDays(on, seed % 60)]) {
            if (later > last || later < on) continue
            expect(said(ask(register, later)[at] as Assessment)).toEqual(said(assessment))
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the order of records does not matter', () => {
    fc.assert(
      fc.property(registers, day, (register, on) => {
        const turned = recordsReversed(register)
        expect(bySubject(ask(turned, on))).toEqual(bySubject(ask(register, on)))
        expect(readOn(turned, on)).toEqual(readOn(register, on))
      }),
      { numRuns: 100 },
    )
  })
}

/** What an assessment says, without the day it was asked on. */
export function said({ findings, unanswered, met, notApplicable, notInForce, changesOn }: Assessment) {
  return { findings, unanswered, met, notApplicable, notInForce, changesOn }
}

/** The same register with the records of each kind the other way round. */
export function recordsReversed(register: Register): Register {
  return Object.fromEntries(
    Object.entries(register).map(([kind, records]) => [
      kind,
      Array.isArray(records) ? [...records].reverse() : records,
    ]),
  ) as Register
}

/** What else is read out of a register on a day: how far everything has come, and who is on which list. */
export function readOn(register: Register, on: Day) {
  const states = [
    ...register.applications.map((each) => [each.id, applicationStateOn(register, each, on)]),
    ...register.systemFaults.map((each) => [each.id, faultStateOn(register, each, on)]),
    ...register.forumPoints.map(({ id }) => [id, pointStateOn(register, id, on)]),
    ...register.forumGuests.map(({ id }) => [id, forumGuestStateOn(register, id, on)]),
    ...register.supervisionBookings.map(({ id }) => [id, bookingStateOn(register, id, on)]),
    ...register.lessons.map(({ id }) => [id, lessonStateOn(register, id, on)]),
    ...register.recruitments.map(({ id }) => [
      id,
      recruitmentStateOn(register, id, on),
      ...criteriaOn(register, id, on),
    ]),
  ]
  return {
    states: states.map((each) => each.join()).sort(),
    pipeline: pipelineOn(register, on),
    publicList: publicListOn(register, on),
  }
}

/** Assessments in an order that does not hang on the register's. */
function bySubject(assessments: readonly Assessment[]): Assessment[] {
  return [...assessments].sort((a, b) => (JSON.stringify(a.subject) < JSON.stringify(b.subject) ? -1 : 1))
}
