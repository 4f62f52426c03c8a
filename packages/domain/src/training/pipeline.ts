import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, isActiveOn } from '../calendar/day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import { indexRegister, type RegisterIndex } from '../register/register-index.ts'
import { applicationStateOn } from './application.ts'

/** How far somebody has come on the way into work, the furthest first (requirement 003-06). */
export const pipelineStages = [
  'working',
  'starting',
  'matched',
  'certified',
  'trained',
  'in-training',
  'admitted',
  'applied',
] as const
export type PipelineStage = (typeof pipelineStages)[number]

/** The people at one stage, in one municipality where a municipality employs them. */
export interface PipelineRow {
  readonly stage: PipelineStage
  readonly municipalityCode: string | null
  readonly personIds: readonly RecordId[]
}

/** Everybody on the way into work on a day, counted once, at the furthest stage; the furthest stages first. */
export function pipelineOn(register: Register, on: Day): PipelineRow[] {
  const index = indexRegister(register)
  const placed = register.people.flatMap(({ id }) => {
    const at = stageOf(index, id, on)
    return at === null ? [] : [{ ...at, personId: id }]
  })
  const rows = Map.groupBy(placed, ({ stage, municipalityCode }) => `${stage} ${municipalityCode ?? ''}`)
  return [...rows.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return []
      const { stage, municipalityCode, personId } = first
      const personIds = [personId, ...others.map((each) => each.personId)].sort()
      return [{ stage, municipalityCode, personIds }]
    })
    .sort(
      (a, b) =>
        pipelineStages.indexOf(a.stage) - pipelineStages.indexOf(b.stage) ||
        ((a.municipalityCode ?? '') < (b.municipalityCode ?? '') ? -1 : 1),
    )
}

type At = Pick<PipelineRow, 'stage' | 'municipalityCode'>

/** How far one person has come on a day; null where the person is not on the way. */
export function pipelineStageOn(register: Register, personId: RecordId, on: Day): PipelineStage | null {
  return stageOf(indexRegister(register), personId, on)?.stage ?? null
}

function stageOf(index: RegisterIndex, personId: RecordId, on: Day): At | null {
  const placements = [...(index.placementsByPerson().get(personId) ?? [])].sort(
    (a, b) => compareDays(a.from, b.from) || compareDays(a.id, b.id),
  )
  const at = (stage: PipelineStage, placement?: (typeof placements)[number]): At => ({
    stage,
    municipalityCode:
      placement === undefined ? null : index.employerKind(placement.employerId).municipalityCode,
  })
  const present = placements.find((placement) => isActiveOn(placement, on))
  if (present !== undefined) return at('working', present)
  const ahead = placements.find((placement) => placement.from > on)
  if (ahead !== undefined) return at('starting', ahead)
  const stage = trainingStageOf(index, personId, on)
  return stage === null ? null : at(stage)
}

function trainingStageOf(index: RegisterIndex, personId: RecordId, on: Day): PipelineStage | null {
  const { workplacesBySeat } = index.training()
  const seats = index.seatsByPerson().get(personId) ?? []
  const endedBy = ({ outcomeOn, cohortId }: (typeof seats)[number]) =>
    (outcomeOn ?? index.cohorts().get(cohortId)?.endsOn ?? '0000-01-01') <= on
  const passed = seats.filter((seat) => seat.outcome === 'passed' && endedBy(seat))
  const isCertified = (index.certificatesByPerson().get(personId) ?? []).some(({ issuedOn, until }) =>
    isActiveOn({ from: issuedOn, until }, on),
  )
  const isMatched = passed.some(({ id }) =>
    (workplacesBySeat.get(id) ?? []).some((tie) => isActiveOn(tie, on)),
  )
  if (isMatched) return 'matched'
  if (isCertified) return 'certified'
  if (passed.length > 0) return 'trained'
  const going = seats.filter((seat) => seat.outcome === 'ongoing' || !endedBy(seat))
  if (going.some(({ cohortId }) => (index.cohorts().get(cohortId)?.startsOn ?? on) <= on))
    return 'in-training'
  return applicationStageOf(index, personId, on)
}

function applicationStageOf({ register }: RegisterIndex, personId: RecordId, on: Day): PipelineStage | null {
  const states = register.applications
    .filter((each) => each.personId === personId && each.appliedOn <= on)
    .map((each) => applicationStateOn(register, each, on))
  if (states.includes('admitted') || states.includes('seated')) return 'admitted'
  return states.includes('applied') || states.includes('waiting') ? 'applied' : null
}
