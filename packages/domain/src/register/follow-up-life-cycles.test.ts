import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { decideCloseHandover, handoverLifeCycle } from '../placements/follow-up.ts'
import { decideCancelMeeting, decideHoldMeeting, placementMeetingLifeCycle } from '../placements/meetings.ts'
import {
  decideDiscardDraft,
  decideRedraftRole,
  decideSignDraft,
  roleDescriptionLifeCycle,
} from '../placements/role-description.ts'
import { decideCloseRoleEvent, decideRaiseRoleEvent, roleEventLifeCycle } from '../role/role-event.ts'
import { absenceLifeCycle, decideEndAbsence, decideNameCover } from '../supervision/absence.ts'
import { decideEndSupervisorException, supervisorExceptionLifeCycle } from '../supervision/exception.ts'
import {
  decideReplyToRequest,
  decideWithdrawRequest,
  supervisionRequestLifeCycle,
} from '../supervision/requests.ts'
import { recordId, supervisorId } from '../testing/facts.ts'
import { person, placementId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideFinishWorkplaceTask, workplaceTaskLifeCycle } from '../workplaces/prepare.ts'
import { decideReachStage, workplaceLifeCycle } from '../workplaces/stages.ts'
import { applyChange, type Decision } from './change.ts'
import type { LifeCycle } from './life-cycle.ts'
import type { Register } from './register.schemas.ts'

const id = recordId(300)
const begun = '2023-01-09'
const sound: Register = { ...soundRegister(), people: [...soundRegister().people, person(6), person(7)] }

/** One life cycle, a register in which it has begun, and how its steps are decided on. */
interface Walked {
  readonly cycle: LifeCycle<string, string>
  readonly register: Register
  take(step: string, register: Register, on: string, at: number): Decision
}
const versionOf = (records: readonly { id: string; version: number }[]) =>
  records.find((each) => each.id === id)?.version ?? 0

const open = { raisedTo: null, raisedOn: null, closedOn: null, outcome: null }
const walked: Readonly<Record<string, Walked>> = {
  'the stages of a workplace': {
    cycle: workplaceLifeCycle,
    register: { ...sound, placements: [] },
    take: (step, register, on, at) =>
      decideReachStage(
        {
          id: recordId(1000 + at),
          workplaceId,
          stage: step as 'interest',
          on,
          origin: null,
          decision: 'The board, item 4',
        },
        register,
        on,
      ),
  },
  'a task at a workplace': {
    cycle: workplaceTaskLifeCycle,
    register: {
      ...sound,
      workplaceTasks: [
        record(300, {
          workplaceId,
          kind: 'manager',
          title: 'Tell about the role',
          setOn: begun,
          dueOn: null,
          doneOn: null,
          droppedOn: null,
        }),
      ],
    },
    take: (step, register, on) =>
      decideFinishWorkplaceTask(
        { taskId: id, version: versionOf(register.workplaceTasks), outcome: step as 'done', on },
        register,
        on,
      ),
  },
  'what a role agreement says': {
    cycle: roleDescriptionLifeCycle,
    register: {
      ...sound,
      roleDescriptions: [
        record(300, {
          placementId,
          draftedOn: begun,
          roleAgreementId: null,
          discardedOn: null,
          coreTask: 'To support recovery from own experience',
          does: ['Conversations'],
          doesNot: ['Medicines'],
          relations: ['Complements the nurses'],
          limits: ['Writes no records'],
          managementOn: null,
          staffOn: null,
          serviceOn: null,
          patientsOn: null,
          adapted: true,
          replacesProfession: false,
        }),
      ],
    },
    take(step, register, on, at) {
      const seen = { descriptionId: id, version: versionOf(register.roleDescriptions) }
      if (step === 'redraft') return decideRedraftRole({ ...seen, limits: [`Limit ${at}`] }, register, on)
      if (step === 'discard') return decideDiscardDraft({ ...seen, on }, register, on)
      return decideSignDraft({ ...seen, agreementId: recordId(1000 + at), from: on }, register, on)
    },
  },
  'a check-in': {
    cycle: placementMeetingLifeCycle,
    register: {
      ...sound,
      placementMeetings: [
        record(300, {
          placementId,
          kind: 'check-in',
          plannedOn: begun,
          heldOn: null,
          cancelledOn: null,
          present: [],
          outcome: null,
        }),
      ],
    },
    take(step, register, on) {
      const seen = { meetingId: id, version: versionOf(register.placementMeetings) }
      if (step === 'cancel') return decideCancelMeeting({ ...seen, on }, register, on)
      return decideHoldMeeting(
        { ...seen, heldOn: on, present: ['unit-manager'], outcome: null },
        register,
        on,
      )
    },
  },
  'a handover': {
    cycle: handoverLifeCycle,
    register: {
      ...sound,
      handovers: [
        record(300, {
          fromPlacementId: placementId,
          toPlacementId: recordId(11),
          offeredOn: begun,
          outcome: null,
          outcomeOn: null,
        }),
      ],
    },
    take: (step, register, on) =>
      decideCloseHandover(
        { handoverId: id, version: versionOf(register.handovers), outcome: step as 'declined', on },
        register,
        on,
      ),
  },
  'a request for supervision': {
    cycle: supervisionRequestLifeCycle,
    register: {
      ...sound,
      supervisionRequests: [
        record(300, { placementId, askedOn: begun, repliedOn: null, repliedById: null, withdrawnOn: null }),
      ],
    },
    take(step, register, on) {
      const seen = { requestId: id, version: versionOf(register.supervisionRequests), on }
      if (step === 'withdraw') return decideWithdrawRequest(seen, register, on)
      return decideReplyToRequest({ ...seen, repliedById: supervisorId }, register, on)
    },
  },
  'the absence of a supervisor': {
    cycle: absenceLifeCycle,
    register: {
      ...sound,
      supervisorAbsences: [
        record(300, { personId: supervisorId, coverPersonId: null, from: begun, until: null }),
      ],
    },
    take(step, register, on, at) {
      const seen = { absenceId: id, version: versionOf(register.supervisorAbsences) }
      if (step === 'end') return decideEndAbsence({ ...seen, until: on }, register, on)
      return decideNameCover(
        { ...seen, coverPersonId: at % 2 === 0 ? recordId(6) : recordId(7) },
        register,
        on,
      )
    },
  },
  'an exception for a supervisor (004-26)': {
    cycle: supervisorExceptionLifeCycle,
    register: {
      ...sound,
      supervisorExceptions: [
        record(300, {
          personId: supervisorId,
          from: begun,
          until: '2024-01-09',
          decidedBy: 'The board',
          reason: 'Nobody else yet',
        }),
      ],
    },
    take: (_step, register, on) =>
      decideEndSupervisorException(
        { exceptionId: id, version: versionOf(register.supervisorExceptions), until: on },
        register,
        on,
      ),
  },
  'an event about the role': {
    cycle: roleEventLifeCycle,
    register: {
      ...sound,
      roleEvents: [record(300, { placementId, notedOn: begun, kind: 'boundary', task: null, ...open })],
    },
    take(step, register, on, at) {
      const seen = { eventId: id, version: versionOf(register.roleEvents), on }
      if (step === 'close') return decideCloseRoleEvent({ ...seen, outcome: 'role-clarified' }, register, on)
      const raisedTo = at % 2 === 0 ? 'supervisor' : 'support-organisation'
      return decideRaiseRoleEvent({ ...seen, raisedTo }, register, on)
    },
  },
}

describe.each(Object.entries(walked))('the life cycle of %s', (_name, { cycle, register: first, take }) => {
  const states = Object.keys(cycle.steps)
  const steps = [...new Set(states.flatMap((state) => Object.keys(cycle.steps[state] ?? {})))]
  const reachedFrom = (start: string) => {
    const reached = new Set([start])
    for (const state of reached)
      for (const next of Object.values(cycle.steps[state] ?? {})) reached.add(String(next))
    return reached
  }

  it('has a way to every state, and a way out of each that is no end', () => {
    expect([...reachedFrom(cycle.start)].sort()).toEqual([...states].sort())
    const ends = states.filter((state) => Object.keys(cycle.steps[state] ?? {}).length === 0)
    const goals = ends.length > 0 ? ends : [states.at(-1) ?? '']
    for (const state of states)
      expect(
        [...reachedFrom(state)].some((each) => goals.includes(each)),
        state,
      ).toBe(true)
  })

  it('is what the decisions follow: a step of the table is taken, every other refused with the state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 10 }), (tried) => {
        let register = first
        let state = cycle.start
        for (const [at, step] of tried.entries()) {
          const on = addDays(begun, at + 1)
          const decision = take(step, register, on, at)
          const next = cycle.steps[state]?.[step]
          if (decision.outcome === 'refused') {
            expect(next, `${step} of ${state}`).toBeUndefined()
            expect(decision.reasons).toContainEqual(
              expect.objectContaining({ code: 'STEP_NOT_POSSIBLE', numbers: { state } }),
            )
            continue
          }
          expect(next, `${step} of ${state}`).toBeDefined()
          register = applyChange(register, decision.change)
          state = String(next)
        }
      }),
      { numRuns: 200 },
    )
  })
})

it('a stage of a workplace ends as the next begins, and none is ever taken away', () => {
  const { register: first, take } = walked['the stages of a workplace'] as Walked
  const stages = Object.keys(workplaceLifeCycle.steps)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stages.slice(1)), { maxLength: 12 }), (tried) => {
      let register = first
      for (const [at, step] of tried.entries()) {
        const decision = take(step, register, addDays(begun, at * 7 + 1), at)
        if (decision.outcome === 'refused') continue
        const before = register.workplaceStages
        register = applyChange(register, decision.change)
        expect(register.workplaceStages.slice(0, before.length).map(({ id: kept }) => kept)).toEqual(
          before.map(({ id: kept }) => kept),
        )
      }
      const all = register.workplaceStages
      for (const [at, stage] of all.entries()) expect(stage.until).toBe(all[at + 1]?.from ?? null)
    }),
  )
})
