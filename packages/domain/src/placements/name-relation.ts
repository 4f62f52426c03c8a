import type { Day, Period } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, type RefusalCode, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { lacksOwnExperience } from '../supervision/exception.ts'
import { isSupervisorOn } from '../supervision/is-supervisor.ts'
import { outsidePlacement } from './outside-placement.ts'
import type { NameRelationCommand } from './placement.commands.ts'
import type { Relation, RelationKind } from './placement.schemas.ts'

/** Who may not stand in a relation as well, and the code that says so. */
const exclusions = {
  supervisor: { 'line-manager': 'SUPERVISOR_IS_LINE_MANAGER', mentor: 'SUPERVISOR_IS_MENTOR' },
  mentor: { 'line-manager': 'MENTOR_IS_LINE_MANAGER', supervisor: 'MENTOR_IS_SUPERVISOR' },
  'line-manager': { supervisor: 'LINE_MANAGER_IS_SUPERVISOR', mentor: 'LINE_MANAGER_IS_MENTOR' },
  coordinator: {},
} as const satisfies Record<RelationKind, Partial<Record<RelationKind, RefusalCode>>>

/** Nobody is any of these for themselves (requirement 000-22). */
const forOneself = {
  supervisor: 'SUPERVISOR_IS_SELF',
  mentor: 'MENTOR_IS_SELF',
  'line-manager': 'LINE_MANAGER_IS_SELF',
  coordinator: 'COORDINATOR_IS_SELF',
} as const satisfies Record<RelationKind, RefusalCode>

/**
 * Somebody who is a supervisor, in the role or of somebody else, is named from a day on. Own experience may still be
 * unknown; attested as missing, it stands against, unless a named decision makes an exception (requirement 004-26).
 */
export function decideNameSupervisor(command: NameRelationCommand, register: Register, on: Day): Decision {
  const isKnown = register.people.some(({ id }) => id === command.personId)
  const isSupervisor = isSupervisorOn(register, command.personId, command.from)
  const lacksExperience = lacksOwnExperience(register, command.personId, { known: on, from: command.from })
  const reasons = [
    ...reasonsAgainstNaming('supervisor', command, register, on),
    ...reasonsWhere(
      [isKnown && !isSupervisor, reason('NOT_A_SUPERVISOR', 'personId')],
      [lacksExperience, reason('SUPERVISOR_WITHOUT_OWN_EXPERIENCE', 'personId')],
    ),
  ]
  return decide('supervision.name-supervisor', reasons, () => naming('supervisor', command, register))
}

/** A mentor is named from a day on: neither the line manager, nor the supervisor, nor the person. */
export function decideNameMentor(command: NameRelationCommand, register: Register, on: Day): Decision {
  const reasons = reasonsAgainstNaming('mentor', command, register, on)
  return decide('placements.name-mentor', reasons, () => naming('mentor', command, register))
}

/** The line manager is named from a day on: neither the supervisor, nor the mentor, nor the person. */
export function decideNameLineManager(command: NameRelationCommand, register: Register, on: Day): Decision {
  const reasons = reasonsAgainstNaming('line-manager', command, register, on)
  return decide('placements.name-line-manager', reasons, () => naming('line-manager', command, register))
}

/**
 * The coordinator of a placement is named from a day on: somebody who is a coordinator, in the role or of somebody
 * else, and not the person. As with supervisors, the role counts from before its first day too, until its end.
 */
export function decideNameCoordinator(command: NameRelationCommand, register: Register, on: Day): Decision {
  const { personId, from } = command
  const isKnown = register.people.some(({ id }) => id === personId)
  const coordinates =
    register.roles.some(
      (each) =>
        each.personId === personId &&
        each.role === 'coordinator' &&
        (each.until === null || (from < each.until && each.from < each.until)),
    ) ||
    register.relations.some(
      (each) => each.personId === personId && each.kind === 'coordinator' && isActiveOn(each, from),
    )
  const reasons = [
    ...reasonsAgainstNaming('coordinator', command, register, on),
    ...reasonsWhere([isKnown && !coordinates, reason('NOT_A_COORDINATOR', 'personId')]),
  ]
  return decide('placements.name-coordinator', reasons, () => naming('coordinator', command, register))
}

function reasonsAgainstNaming(
  kind: RelationKind,
  { id, placementId, personId, from }: NameRelationCommand,
  register: Register,
  on: Day,
): Reason[] {
  const placement = register.placements.find((each) => each.id === placementId)
  const relations = register.relations.filter((each) => each.placementId === placementId)
  const ofKind = relations.filter((each) => each.kind === kind && !isReversed(each))
  const later = ofKind.filter((each) => each.from > from).map((each) => each.from)
  const stand = reasonsWhere(
    [register.relations.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [!register.people.some((person) => person.id === personId), reason('PERSON_UNKNOWN', 'personId')],
    [placement !== undefined && !isActiveOn(placement, from), outsidePlacement(placement)],
    [placement?.personId === personId, reason(forOneself[kind], 'personId')],
    ...Object.entries(exclusions[kind]).map(
      ([other, code]) =>
        [
          relations.some(
            (each) => each.kind === other && each.personId === personId && reachesInto(each, from),
          ),
          reason(code, 'personId'),
        ] as const,
    ),
    [
      ofKind.some((each) => each.personId === personId && isActiveOn(each, from)),
      reason('ALREADY_NAMED', 'personId'),
    ],
    [later.length > 0, reason('NAMED_LATER', 'from', { from: later.sort()[0] ?? from })],
  )
  return [...stand, ...reasonsAgainstFarDay(from, on)]
}

function reachesInto(period: Period, from: Day): boolean {
  return !isReversed(period) && (period.until === null || period.until > from)
}

function isReversed({ from, until }: Period): boolean {
  return until !== null && until <= from
}

/** Ends those who are named until then. One named on the very day was a slip, and becomes the new person. */
function naming(kind: RelationKind, command: NameRelationCommand, register: Register): Operation[] {
  const { id, placementId, personId, from } = command
  const present = register.relations.filter(
    (each) => each.placementId === placementId && each.kind === kind && isActiveOn(each, from),
  )
  const slips = present.filter((each) => each.from === from)
  const added: Operation[] =
    slips.length > 0
      ? slips.map((each) => amendRelation(each, { personId, until: null }))
      : [
          {
            op: 'add',
            kind: 'relations',
            record: { id, version: 1, placementId, kind, personId, from, until: null },
          },
        ]
  const ended = present.filter((each) => each.from < from).map((each) => amendRelation(each, { until: from }))
  return [...ended, ...added]
}

function amendRelation(
  { id, version }: Relation,
  values: Partial<{ personId: RecordId; until: Day | null }>,
): Operation {
  return { op: 'amend', kind: 'relations', id, version, values }
}
