import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { applyChange, type Decision } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { organisation, person, record, registerWith } from '../testing/register.ts'
import { decideAnswerApplication, decideApply, decideTakeSeat } from './application.ts'
import { decideIssueCertificate, decideWithdrawCertificate } from './certificate.ts'
import { decideAmendCohort, decideCallOffCohort, decideNameTeam, decideOpenCohort } from './order-cohort.ts'
import { decideDiscontinueSeat, decidePassSeat } from './training-days.ts'

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Follows random commands through a table of states, and holds what is decided to what the table says. */
function follow(
  table: Table,
  start: string,
  {
    before,
    decide,
  }: { before: Register; decide: (command: string, register: Register, at: number) => Decision },
) {
  const commands = [...new Set(Object.values(table).flatMap((steps) => Object.keys(steps)))]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 16 }), (tried) => {
      let register = before
      let state = start
      for (const [at, command] of tried.entries()) {
        const decision = decide(command, register, at)
        const next = table[state]?.[command]
        expect([state, command, outcomeOf(decision) === 'change']).toEqual([
          state,
          command,
          next !== undefined,
        ])
        if (decision.outcome === 'refused' || next === undefined) continue
        register = applyChange(register, decision.change)
        state = next
      }
    }),
    { numRuns: 300 },
  )
}

/** Every state that something can be come to from, or go to. */
function everyStateHasAWayOut(table: Table, ends: readonly string[]) {
  for (const start of Object.keys(table)) {
    const reached = new Set([start])
    for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next)
    expect(
      ends.some((end) => reached.has(end)),
      start,
    ).toBe(true)
  }
}

const on = '2023-06-15'
const cohortId = recordId(600)
const personId = recordId(1)
const open: Register = registerWith({
  people: [person(1)],
  attestations: [record(640, { personId, ownExperience: true, attestedOn: '2022-01-10', attestedBy: null })],
  cohorts: [record(600, { number: '4', startsOn: '2023-02-06', endsOn: '2023-03-10' })],
  cohortPlans: [
    record(601, {
      cohortId,
      orderedOn: '2022-10-03',
      teamId: null,
      seats: 1,
      openedOn: '2022-10-17',
      applyBy: null,
      calledOffOn: null,
    }),
  ],
})

describe('the way from an application to a certificate', () => {
  const answers = { admitted: 'admitted', waiting: 'waiting', declined: 'out', withdrawn: 'out' }
  const table: Table = {
    out: { apply: 'applied' },
    applied: answers,
    waiting: { admitted: 'admitted', declined: 'out', withdrawn: 'out' },
    admitted: { 'take-seat': 'training', waiting: 'waiting', declined: 'out', withdrawn: 'out' },
    training: { pass: 'passed', discontinue: 'out' },
    passed: { certify: 'certified' },
    certified: { 'withdraw-certificate': 'ended' },
    ended: {},
  }

  it('is what the table says, whatever is tried', () => {
    follow(table, 'out', {
      before: open,
      decide(command, register, at) {
        const id = recordId(1000 + at)
        const application = register.applications.at(-1)?.id ?? recordId(999)
        const seat = register.seats.at(-1)
        const ending = { seatId: seat?.id ?? recordId(999), version: seat?.version ?? 1, on: '2023-03-10' }
        const certificate = register.certificates.at(-1)
        switch (command) {
          case 'apply':
            return decideApply(
              { id, cohortId, personId, source: 'self', appliedOn: '2022-11-01', confirmedByPerson: true },
              register,
              on,
            )
          case 'take-seat':
            return decideTakeSeat(
              { id, applicationId: application, on: '2023-02-06', workplace: null },
              register,
              on,
            )
          case 'pass':
            return decidePassSeat(ending, register, on)
          case 'discontinue':
            return decideDiscontinueSeat(ending, register, on)
          case 'certify':
            return decideIssueCertificate(
              { id, personId, cohortId, issuedOn: '2023-03-17', until: null, issuer: null },
              register,
              on,
            )
          case 'withdraw-certificate':
            return decideWithdrawCertificate(
              { certificateId: certificate?.id ?? recordId(999), version: 1, on: '2023-03-18' },
              register,
              on,
            )
          default:
            return decideAnswerApplication(
              { id, applicationId: application, step: command as 'admitted', on: addDays('2022-11-01', at) },
              register,
              on,
            )
        }
      },
    })
  })

  it('has a way out of every state', () => {
    everyStateHasAWayOut(table, ['ended', 'out'])
  })
})

describe('the way of a round until it is open', () => {
  const table: Table = {
    ordered: { 'name-team': 'staffed', 'call-off': 'called-off', amend: 'ordered' },
    staffed: { open: 'open', 'call-off': 'called-off', amend: 'staffed' },
    open: { 'call-off': 'called-off', amend: 'open' },
    'called-off': { amend: 'called-off' },
  }

  it('is what the table says, whatever is tried', () => {
    const teamId = recordId(700)
    const before: Register = {
      ...open,
      organisations: [
        organisation(20),
        organisation(700, { functions: ['training-and-coordination-team', 'user-organisation'] }),
      ],
      agreedPosts: [
        record(602, {
          cohortId,
          workplaceId: recordId(20),
          posts: 1,
          agreedOn: '2022-09-01',
          fundedOn: '2022-09-01',
          withdrawnOn: null,
        }),
      ],
      cohorts: open.cohorts.map((each) => ({ ...each, startsOn: '2023-09-04', endsOn: '2023-10-06' })),
      cohortPlans: open.cohortPlans.map((plan) => ({ ...plan, openedOn: null })),
    }
    follow(table, 'ordered', {
      before,
      decide(command, register, at) {
        const version = register.cohortPlans[0]?.version ?? 1
        if (command === 'name-team') return decideNameTeam({ cohortId, version, teamId }, register, on)
        if (command === 'open') return decideOpenCohort({ cohortId, version, on, applyBy: on }, register, on)
        if (command === 'call-off') return decideCallOffCohort({ cohortId, version, on }, register, on)
        return decideAmendCohort(
          { cohortId, version: register.cohorts[0]?.version ?? 1, number: `${at + 5}` },
          register,
          on,
        )
      },
    })
  })

  it('has a way out of every state', () => {
    everyStateHasAWayOut(table, ['called-off'])
  })
})
