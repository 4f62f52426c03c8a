import { compareDays, isActiveOn } from '../calendar/day.ts'
import { individualSupervision } from '../nsph/supervision/individual-supervision.rule.ts'
import type { Placement } from '../placements/placement.schemas.ts'
import { assessRegister } from '../register/assess-register.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import { indexRegister, type RegisterIndex } from '../register/register-index.ts'
import type { Assessment, SubjectKind } from '../rules/assessment.schemas.ts'
import type { CompiledRulebook } from '../rules/compile.ts'

/** A number and the ids of the rows it counts: the number is their count. */
export interface Count {
  readonly value: number
  readonly ids: readonly string[]
}

/** How far the goal that was set last has come. */
export interface GoalProgress {
  readonly goalId: RecordId
  readonly baseline: number
  readonly target: number
  readonly dueOn: string | null
  readonly employed: number
  /** Share of the way from baseline to target, in whole percent, 0 to 100. */
  readonly percent: number
}

/** A programme in numbers on a day. Parts always sum to their whole. */
export interface Headline {
  readonly on: string
  /** People employed as peer supporters, each counted once, at the main placement; ids of placements. */
  readonly employed: Count & {
    readonly byKind: Readonly<Record<'region' | 'municipal' | 'other', Count>>
    readonly byEmployer: readonly (Count & { readonly employerId: RecordId })[]
  }
  readonly goal: GoalProgress | null
  /** Municipalities of the programme that employ a peer supporter, and those that do not; ids are codes. */
  readonly municipalities: { readonly covered: Count; readonly uncovered: Count; readonly total: number }
  /** Placements in force without a supervisor. */
  readonly withoutSupervisor: Count
  /** Placements in force that meet their individual cadence, those that do not, and those that have none. */
  readonly supervisionInTime: {
    readonly inTime: Count
    readonly overdue: Count
    readonly notAsked: Count
    readonly total: number
  }
  /** People certified and without a post. */
  readonly certifiedWithoutPost: Count
  /** Workplaces with one peer supporter. */
  readonly lonePeers: Count
  /** People in the network: peers with an assignment, and others who are employed. */
  readonly network: Count & { readonly peers: Count; readonly employedOnly: Count }
}

/** The programme in numbers on the day of the compiled rulebook; `assessments` are worked out where not given. */
export function headline(
  compiled: CompiledRulebook,
  register: Register,
  assessments: readonly Assessment[] = assessRegister(compiled, register),
): Headline {
  const index = indexRegister(register)
  const active = register.placements.filter((placement) => isActiveOn(placement, compiled.on))
  const employed = employedOf(active, index)
  return {
    on: compiled.on,
    employed,
    goal: goalProgress(register, compiled.on, employed.value),
    municipalities: municipalitiesOf(active, index),
    withoutSupervisor: found(assessments, 'placement', 'SUPERVISOR_MISSING'),
    supervisionInTime: supervisionInTime(active, assessments, compiled),
    certifiedWithoutPost: found(assessments, 'person', 'CERTIFIED_WITHOUT_POST'),
    lonePeers: found(assessments, 'workplace', 'LONE_PEER'),
    network: networkOf(active, register, compiled.on),
  }
}

function countOf(ids: Iterable<string>): Count {
  const distinct = [...new Set(ids)].sort()
  return { value: distinct.length, ids: distinct }
}

function employedOf(active: readonly Placement[], { employerKind }: RegisterIndex): Headline['employed'] {
  const main = [...Map.groupBy(active, (placement) => placement.personId).values()].map(mainPlacement)
  const kindOf = ({ employerId }: Placement) => employerKind(employerId).kind
  const ofKind = (kind: ReturnType<typeof kindOf>) =>
    countOf(main.filter((placement) => kindOf(placement) === kind).map(({ id }) => id))
  const byEmployer = [...Map.groupBy(main, (placement) => placement.employerId)]
    .map(([employerId, placements]) => ({ employerId, ...countOf(placements.map(({ id }) => id)) }))
    .sort((a, b) => b.value - a.value || compareDays(a.employerId, b.employerId))
  return {
    ...countOf(main.map(({ id }) => id)),
    byKind: { region: ofKind('region'), municipal: ofKind('municipal'), other: ofKind('other') },
    byEmployer,
  }
}

/** Of a person's placements the one with the largest share of full time; of equals the oldest. */
function mainPlacement(placements: readonly Placement[]): Placement {
  const [main] = [...placements].sort(
    (a, b) => (b.fraction ?? 0) - (a.fraction ?? 0) || compareDays(a.from, b.from) || compareDays(a.id, b.id),
  )
  return main as Placement
}

function goalProgress(register: Register, on: string, employed: number): GoalProgress | null {
  const goal = register.goals
    .filter((each) => each.measure === 'employed' && each.setOn <= on)
    .sort((a, b) => compareDays(a.setOn, b.setOn) || compareDays(a.id, b.id))
    .at(-1)
  if (goal === undefined) return null
  const { id: goalId, baseline, target, dueOn } = goal
  const way = target - baseline
  const gone = way === 0 ? Number(employed >= target) : (employed - baseline) / way
  const percent = Math.floor(Math.min(1, Math.max(0, gone)) * 100)
  return { goalId, baseline, target, dueOn, employed, percent }
}

function municipalitiesOf(active: readonly Placement[], { employerKind, register }: RegisterIndex) {
  const all = new Set(register.programme.municipalityCodes)
  const employing = new Set(active.map(({ employerId }) => employerKind(employerId).municipalityCode))
  return {
    covered: countOf([...all].filter((code) => employing.has(code))),
    uncovered: countOf([...all].filter((code) => !employing.has(code))),
    total: all.size,
  }
}

function found(assessments: readonly Assessment[], kind: SubjectKind, code: string): Count {
  const having = assessments.filter(
    ({ subject, findings }) => subject.kind === kind && findings.some((finding) => finding.code === code),
  )
  return countOf(having.map(({ subject }) => subject.id))
}

function supervisionInTime(
  active: readonly Placement[],
  assessments: readonly Assessment[],
  compiled: CompiledRulebook,
) {
  const ids = new Set(active.map(({ id }) => id))
  const ofActive = assessments.filter(({ subject }) => ids.has(subject.id))
  const asked = compiled.rules.placement.filter(
    ({ rule }) => rule.question === individualSupervision.question,
  )
  const isAsked = ({ ruleId }: { ruleId: string }) => asked.some(({ rule }) => rule.id === ruleId)
  const inTime = ofActive.filter(({ met }) => met.some(isAsked))
  const overdue = ofActive.filter(({ findings }) => findings.some(isAsked))
  const answered = new Set([...inTime, ...overdue].map(({ subject }) => subject.id))
  return {
    inTime: countOf(inTime.map(({ subject }) => subject.id)),
    overdue: countOf(overdue.map(({ subject }) => subject.id)),
    notAsked: countOf([...ids].filter((id) => !answered.has(id))),
    total: ids.size,
  }
}

function networkOf(active: readonly Placement[], register: Register, on: string): Headline['network'] {
  const memberships = register.networkMemberships.filter((membership) => isActiveOn(membership, on))
  const peers = countOf(memberships.map(({ personId }) => personId))
  const isPeer = new Set(peers.ids)
  const employed = active.map(({ personId }) => personId)
  const employedOnly = countOf(employed.filter((personId) => !isPeer.has(personId)))
  return { ...countOf([...peers.ids, ...employedOnly.ids]), peers, employedOnly }
}
