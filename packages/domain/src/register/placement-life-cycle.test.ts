import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { decideEndPlacement } from '../placements/amend-placement.ts'
import { decideStartPlacement } from '../placements/start-placement.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { coordinatorId, municipalityId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideIssueCertificate } from '../training/certificate.ts'
import { type PipelineStage, pipelineStageOn } from '../training/pipeline.ts'
import { applyChange, type Decision } from './change.ts'
import type { Register } from './register.schemas.ts'

// From training into work and out of it again: the way that pipeline.ts tells, walked by its decisions.

const begun = '2023-01-09'
const sound = soundRegister()
/** Somebody who has passed the training and has own experience, and has come no further. */
const trained: Register = {
  ...sound,
  cohorts: [record(600, { number: '3', startsOn: '2022-09-05', endsOn: '2022-10-07' })],
  seats: [
    record(610, {
      cohortId: recordId(600),
      personId: coordinatorId,
      outcome: 'passed',
      outcomeOn: '2022-10-07',
    }),
  ],
  attestations: [
    ...sound.attestations,
    record(41, { personId: coordinatorId, ownExperience: true, attestedOn: '2022-08-01', attestedBy: null }),
  ],
}
const steps = ['certify', 'start', 'end'] as const
type Step = (typeof steps)[number]

/** Where each step leads from each stage; it leads nowhere else. */
const leadsTo: Readonly<Record<string, Partial<Record<Step, PipelineStage>>>> = {
  trained: { certify: 'certified' },
  certified: { start: 'starting' },
  starting: {},
  working: { end: 'certified' },
}

function take(step: Step, register: Register, on: string, at: number): Decision {
  const id = recordId(1000 + at)
  if (step === 'certify') {
    const certificate = { id, personId: coordinatorId, cohortId: recordId(600), issuedOn: on }
    return decideIssueCertificate({ ...certificate, until: null, issuer: null }, register, on)
  }
  if (step === 'start') {
    const placement = { personId: coordinatorId, employerId: municipalityId, workplaceId, fraction: 75 }
    return decideStartPlacement(
      {
        ...placement,
        id,
        supportOrganisationId: null,
        from: addDays(on, 1),
        until: null,
        roleId: recordId(2000 + at),
        exception: null,
      },
      register,
      on,
    )
  }
  const last = register.placements.findLast(({ personId }) => personId === coordinatorId)
  const ended = { placementId: last?.id ?? recordId(666), version: last?.version ?? 1, until: on }
  return decideEndPlacement(ended, register, on)
}

it('nobody jumps from training to a placement, and every stage has a way on (004-41)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (tried) => {
      let register = trained
      for (const [at, step] of tried.entries()) {
        const on = addDays(begun, at * 3)
        const stage = pipelineStageOn(register, coordinatorId, on) ?? 'none'
        const next = leadsTo[stage]?.[step]
        const decision = take(step, register, on, at)
        expect(decision.outcome, `${step} when ${stage}`).toBe(next === undefined ? 'refused' : 'change')
        if (decision.outcome === 'refused') continue
        register = applyChange(register, decision.change)
        expect(pipelineStageOn(register, coordinatorId, on)).toBe(next)
      }
    }),
    { numRuns: 300 },
  )
})

it('whoever starts is a peer supporter as long as the placement lasts, and again in the next one', () => {
  let register = trained
  const decided = (step: Step, on: string, at: number) => {
    const decision = take(step, register, on, at)
    if (decision.outcome === 'refused') throw new Error(JSON.stringify(decision.reasons))
    register = applyChange(register, decision.change)
  }
  expect(outcomeOf(take('start', register, begun, 0))).toEqual(['NEITHER_CERTIFIED_NOR_SEATED'])
  decided('certify', begun, 1)
  decided('start', begun, 2)
  expect(pipelineStageOn(register, coordinatorId, begun)).toBe('starting')
  expect(pipelineStageOn(register, coordinatorId, '2023-01-10')).toBe('working')
  expect(outcomeOf(take('start', register, '2023-02-01', 3))).toEqual(['ALREADY_PLACED', 'ABOVE_FULL_TIME'])
  decided('end', '2023-03-01', 4)
  expect(pipelineStageOn(register, coordinatorId, '2023-03-01')).toBe('certified')
  decided('start', '2023-05-01', 5)
  expect(
    register.roles
      .filter(({ personId }) => personId === coordinatorId)
      .map(({ role, from, until }) => [role, from, until]),
  ).toEqual([
    ['peer-supporter', '2023-01-10', '2023-03-01'],
    ['peer-supporter', '2023-05-02', null],
  ])
})
