import type { Day, Period } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation } from '../register/change.ts'
import { type LifeCycle, stateAfter } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { EnterPhaseCommand, MoveEndCommand, SetMandateCommand } from './programme.commands.ts'
import type { Mandate } from './programme.schemas.ts'
import type { MandatePhase } from './programme-records.schemas.ts'

type Phase = MandatePhase['phase']

/** The phases of a mandate: a project may become something kept and developed, and both may be closed (000-13). */
export const mandatePhaseLifeCycle: LifeCycle<'new' | Phase, Phase> = {
  start: 'new',
  steps: {
    new: { project: 'project', 'maintenance-and-development': 'maintenance-and-development' },
    project: { 'maintenance-and-development': 'maintenance-and-development', closing: 'closing' },
    'maintenance-and-development': { closing: 'closing' },
    closing: {},
  },
}

/** The programme gets a mandate, for days on which it has no other. */
export function decideSetMandate(command: SetMandateCommand, register: Register, _on: Day): Decision {
  const { id, from, until } = command
  const reasons = reasonsWhere(
    [register.mandates.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [until !== null && until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' })],
    ...overlapping(command, register, 'from'),
  )
  return decide('programme.set-mandate', reasons, () => [
    { op: 'add', kind: 'mandates', record: { ...command, version: 1 } },
  ])
}

/**
 * A mandate is renewed, or ends on another day than was said. The phase that was to end with it ends with it still;
 * one that runs past an earlier end ends then, and one that was to begin by then or later never comes.
 */
export function decideMoveMandateEnd(command: MoveEndCommand, register: Register, _on: Day): Decision {
  const { id, version, until } = command
  const mandate = register.mandates.find((each) => each.id === id)
  const from = mandate?.from ?? ''
  const reasons = reasonsWhere(
    [mandate === undefined, reason('MANDATE_UNKNOWN', 'id')],
    [mandate?.until === until, reason('NOTHING_TO_CHANGE', 'until')],
    [
      mandate !== undefined && until !== null && until <= from,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' }),
    ],
    ...(mandate === undefined ? [] : overlapping({ id, from, until }, register, 'until')),
  )
  return decide('programme.move-mandate-end', reasons, () => [
    { op: 'amend', kind: 'mandates', id, version, values: { until } },
    ...(mandate === undefined ? [] : phasesFollowing(mandate, until, register)),
  ])
}

function phasesFollowing(mandate: Mandate, until: Day | null, register: Register): Operation[] {
  return register.mandatePhases
    .filter((each) => each.mandateId === mandate.id && isStanding(each))
    .flatMap((each): Operation[] => {
      const ends = each.until !== null && each.until === mandate.until
      const isPast = until !== null && (each.until === null || each.until > until)
      if (!ends && !isPast) return []
      const last = until !== null && until < each.from ? each.from : until
      return [
        { op: 'amend', kind: 'mandatePhases', id: each.id, version: each.version, values: { until: last } },
      ]
    })
}

function isStanding({ from, until }: Period): boolean {
  return until === null || until > from
}

/** A programme runs on one mandate at a time. */
function overlapping(
  { id, from, until }: Period & { id: string },
  register: Register,
  field: 'from' | 'until',
) {
  const other = register.mandates
    .filter((each) => each.id !== id && isStanding(each))
    .filter((each) => (until === null || each.from < until) && (each.until === null || from < each.until))
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0]
  const numbers = { from: other?.from ?? '', ...(other?.until != null && { until: other.until }) }
  return [[other !== undefined, reason('MANDATE_OVERLAPS', field, numbers)]] as const
}

/** A mandate enters its next phase; where none stands any longer, the last one may go on too. */
export function decideEnterPhase(command: EnterPhaseCommand, register: Register, _on: Day): Decision {
  const { id, mandateId, phase, from } = command
  const mandate = register.mandates.find((each) => each.id === mandateId)
  const phases = register.mandatePhases
    .filter((each) => each.mandateId === mandateId && isStanding(each))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const state = stateAfter(
    mandatePhaseLifeCycle,
    phases.map((each) => ({ step: each.phase, on: each.from })),
  )
  const last = phases.at(-1)
  const goesOn = last?.phase === phase && last.until !== null && last.until <= from
  const reasons = reasonsWhere(
    [register.mandatePhases.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [mandate === undefined, reason('MANDATE_UNKNOWN', 'mandateId')],
    [
      mandate !== undefined && !isActiveOn(mandate, from),
      reason('DAY_OUTSIDE_MANDATE', 'from', { from: mandate?.from ?? '', until: mandate?.until ?? '' }),
    ],
    [
      !goesOn && mandatePhaseLifeCycle.steps[state][phase] === undefined,
      reason('STEP_NOT_POSSIBLE', 'phase', { state }),
    ],
    [last !== undefined && last.from >= from, reason('DAY_TOO_EARLY', 'from', { from: last?.from ?? '' })],
  )
  return decide('programme.enter-phase', reasons, () => [
    ...phases
      .filter((each) => isActiveOn(each, from))
      .map(
        (each): Operation => ({
          op: 'amend',
          kind: 'mandatePhases',
          id: each.id,
          version: each.version,
          values: { until: from },
        }),
      ),
    {
      op: 'add',
      kind: 'mandatePhases',
      record: { ...command, version: 1, until: mandate?.until ?? null },
    },
  ])
}
