import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { shareDays } from '../calendar/share-days.ts'
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
  const { present, next } = standing(kind, { placementId, from }, register)
  const until = present.length === 0 ? next : null
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
            (each) => each.kind === other && each.personId === personId && shareDays(each, { from, until }),
          ),
          reason(code, 'personId'),
        ] as const,
    ),
    [
      present.length > 0 && present.every((each) => each.personId === personId),
      reason('ALREADY_NAMED', 'personId'),
    ],
    [present.length > 0 && next !== null, reason('NAMED_LATER', 'from', { from: next ?? from })],
  )
  return [...stand, ...reasonsAgainstFarDay(from, on)]
}

/** Who stands in a relation on a day, and the first later day from which somebody is named. */
function standing(
  kind: RelationKind,
  { placementId, from }: Pick<NameRelationCommand, 'placementId' | 'from'>,
  register: Register,
): { present: Relation[]; next: Day | null } {
  const ofKind = register.relations.filter(
    (each) =>
      each.placementId === placementId && each.kind === kind && shareDays(each, { from, until: null }),
  )
  const later = ofKind.filter((each) => each.from > from).map((each) => each.from)
  return { present: ofKind.filter((each) => isActiveOn(each, from)), next: later.sort()[0] ?? null }
}

/**
 * Ends those who are named until then. One named on the very day was a slip, and becomes the new person. Where nobody is
 * named until then, whoever is goes on until the next one who is. Where several stand at once, and the one named is
 * among them, that one goes on and the others end.
 */
function naming(kind: RelationKind, command: NameRelationCommand, register: Register): Operation[] {
  const { id, placementId, personId, from } = command
  const { present, next } = standing(kind, command, register)
  const slips = present.filter((each) => each.from === from)
  const own = present.find((each) => each.personId === personId)
  const ended = present
    .filter((each) => each.from < from && (each !== own || slips.length > 0))
    .map((each) => amendRelation(each, { until: from }))
  if (own !== undefined && slips.length === 0) {
    return own.until === null ? ended : [...ended, amendRelation(own, { until: null })]
  }
  const added: Operation[] =
    slips.length > 0
      ? slips.map((each) => amendRelation(each, { personId, until: null }))
      : [
          {
            op: 'add',
            kind: 'relations',
            record: { id, version: 1, placementId, kind, personId, from, until: next },
          },
        ]
  return [...ended, ...added]
}

function amendRelation(
  { id, version }: Relation,
  values: Partial<{ personId: RecordId; until: Day | null }>,
): Operation {
  return { op: 'amend', kind: 'relations', id, version, values }
}
