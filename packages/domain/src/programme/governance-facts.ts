import type { Day, Period } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import { inTextOrder } from '../register/in-text-order.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { RegisterIndex } from '../register/register-index.ts'
import type { AskedFor } from '../rules/comes-again.ts'
import type { Goal } from './programme.schemas.ts'
import type { GovernanceBody, PublishedFigure, Responsibility } from './programme-records.schemas.ts'

/** Who is employed as a peer supporter, when, and by which municipality, where it is one. */
export interface EmploymentFact extends Period {
  readonly personId: RecordId
  readonly municipalityCode: string | null
}

/** A body that leads or follows the programme, and the days on which it met. */
export interface GovernanceBodyFact extends Period {
  readonly kind: GovernanceBody['kind']
  readonly meetings: readonly Day[]
}

/** Who answers for a matter; `isNational` where it is the national organisation, in place of a local one. */
export interface ResponsibilityFact extends Period {
  readonly matter: Responsibility['matter']
  readonly isNational: boolean
}

/** What a rule may know about how a programme is led and carried. */
export interface GovernanceFacts {
  readonly goals: readonly Pick<Goal, 'measure' | 'baseline' | 'target' | 'setOn' | 'dueOn'>[]
  readonly employments: readonly EmploymentFact[]
  readonly networkPeers: readonly (Period & { readonly personId: RecordId })[]
  /** Phases of mandates. */
  readonly phases: readonly Period[]
  readonly coordinators: readonly (Period & { readonly personId: RecordId })[]
  readonly agreements: readonly Period[]
  readonly responsibilities: readonly ResponsibilityFact[]
  readonly bodies: readonly GovernanceBodyFact[]
  /** Rounds of training, by their first day, and the day on which each was ordered; null: never planned in the register. */
  readonly rounds: readonly {
    readonly startsOn: Day
    readonly orderedOn: Day | null
    readonly calledOffOn: Day | null
  }[]
  /** Who takes part in the national collaboration. */
  readonly nationalMembers: readonly (Period & { readonly personId: RecordId })[]
  /** Remarks on rules, and the day each was answered or taken back. */
  readonly ruleRemarks: readonly AskedFor[]
  readonly published: readonly Pick<PublishedFigure, 'figure' | 'value' | 'quality' | 'publishedOn'>[]
}

/** The facts about how a programme is led and carried. */
export function governanceFacts(index: RegisterIndex): GovernanceFacts {
  const { register } = index
  const national = new Set(
    register.organisations.filter((each) => each.functions.includes('national')).map(({ id }) => id),
  )
  const calledOffOn = new Map(
    register.cohortPlans
      .filter((plan) => plan.calledOffOn !== null)
      .sort((a, b) => compareDays(b.calledOffOn ?? '', a.calledOffOn ?? ''))
      .map((plan) => [plan.cohortId, plan.calledOffOn]),
  )
  const orderedOn = new Map(
    [...register.cohortPlans]
      .sort((a, b) => compareDays(b.orderedOn, a.orderedOn))
      .map((plan) => [plan.cohortId, plan.orderedOn]),
  )
  const meetings = Map.groupBy(register.bodyMeetings, (each) => each.bodyId)
  return {
    goals: inTextOrder(
      register.goals.map(({ measure, baseline, target, setOn, dueOn }) => ({
        setOn,
        measure,
        baseline,
        target,
        dueOn,
      })),
    ),
    employments: inTextOrder(
      register.placements.map(({ personId, employerId, from, until }) => ({
        from,
        until,
        personId,
        municipalityCode: index.employerKind(employerId).municipalityCode,
      })),
    ),
    networkPeers: inTextOrder(
      register.networkMemberships.map(({ personId, from, until }) => ({ from, until, personId })),
    ),
    phases: inTextOrder(register.mandatePhases.map(({ from, until }) => ({ from, until }))),
    coordinators: inTextOrder(
      register.roles
        .filter(({ role }) => role === 'coordinator')
        .map(({ personId, from, until }) => ({ from, until, personId })),
    ),
    agreements: inTextOrder(register.cooperationAgreements.map(({ from, until }) => ({ from, until }))),
    responsibilities: inTextOrder(
      register.responsibilities.map(({ matter, organisationId, from, until }) => ({
        from,
        until,
        matter,
        isNational: national.has(organisationId),
      })),
    ),
    bodies: inTextOrder(
      register.governanceBodies.map(({ id, kind, from, until }) => ({
        from,
        until,
        kind,
        meetings: (meetings.get(id) ?? []).map(({ heldOn }) => heldOn).sort(),
      })),
    ),
    rounds: inTextOrder(
      register.cohorts.map(({ id, startsOn }) => ({
        startsOn,
        orderedOn: orderedOn.get(id) ?? null,
        calledOffOn: calledOffOn.get(id) ?? null,
      })),
    ),
    nationalMembers: inTextOrder(
      register.nationalMemberships.map(({ personId, from, until }) => ({ from, until, personId })),
    ),
    ruleRemarks: inTextOrder(
      register.ruleRemarks.map(({ sentOn, answeredOn, withdrawnOn }) => ({
        askedOn: sentOn,
        answeredOn: answeredOn ?? withdrawnOn,
      })),
    ),
    published: inTextOrder(
      register.publishedFigures.map(({ figure, value, quality, publishedOn }) => ({
        publishedOn,
        figure,
        value,
        quality,
      })),
    ),
  }
}
