import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  DiscardDraftCommand,
  DraftRoleCommand,
  RedraftRoleCommand,
  SignDraftCommand,
} from './follow-up.commands.ts'
import type { RoleDescription } from './placement-follow-up.schemas.ts'
import { decideSignRoleAgreement } from './role-agreement.ts'

/** What the content of a role agreement goes through. A signed one is followed by the draft of the next. */
export const roleDescriptionLifeCycle: LifeCycle<
  'draft' | 'signed' | 'discarded',
  'redraft' | 'sign' | 'discard'
> = {
  start: 'draft',
  steps: { draft: { redraft: 'draft', sign: 'signed', discard: 'discarded' }, signed: {}, discarded: {} },
}

/** Where the content of a role agreement is. */
export function roleDescriptionState(description: RoleDescription): 'draft' | 'signed' | 'discarded' {
  if (description.discardedOn !== null) return 'discarded'
  return description.roleAgreementId === null ? 'draft' : 'signed'
}

/** A draft is begun; one at a time for a placement. */
export function decideDraftRole(command: DraftRoleCommand, register: Register, on: Day): Decision {
  const { id, placementId, draftedOn } = command
  const placement = register.placements.find((each) => each.id === placementId)
  const hasDraft = register.roleDescriptions.some(
    (each) => each.placementId === placementId && roleDescriptionState(each) === 'draft',
  )
  const reasons = reasonsWhere(
    [register.roleDescriptions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [placement === undefined, reason('PLACEMENT_UNKNOWN', 'placementId')],
    [draftedOn > on, reason('DAY_IN_FUTURE', 'draftedOn', { day: draftedOn })],
    [
      placement !== undefined && placement.until !== null && placement.until <= draftedOn,
      reason('PLACEMENT_ALREADY_ENDED', 'placementId', { until: placement?.until ?? '' }),
    ],
    [hasDraft, reason('DRAFT_ALREADY_THERE', 'placementId')],
    ...laterThan(command, on),
  )
  return decide('placements.draft-role', reasons, () => [
    {
      op: 'add',
      kind: 'roleDescriptions',
      record: { ...command, version: 1, roleAgreementId: null, discardedOn: null },
    },
  ])
}

/** A draft is written anew. A signed one is never changed: its placement gets a new draft. */
export function decideRedraftRole(command: RedraftRoleCommand, register: Register, on: Day): Decision {
  const { descriptionId, version, ...given } = command
  const description = register.roleDescriptions.find((each) => each.id === descriptionId)
  const values = differing(given, description)
  const reasons = [
    ...reasonsAgainstDraft(description, 'redraft'),
    ...reasonsWhere(
      [description !== undefined && Object.keys(values).length === 0, reason('NOTHING_TO_CHANGE', null)],
      ...laterThan(given, on),
    ),
  ]
  return decide('placements.redraft-role', reasons, () => [
    { op: 'amend', kind: 'roleDescriptions', id: descriptionId, version, values },
  ])
}

/**
 * A draft becomes the role agreement from a day on, none before it was drafted. It says what the role is, does and does not, its limits and how it
 * relates to others (requirements 000-06, 003-20), is adapted to the workplace (003-17), and replaces nobody (000-04).
 */
export function decideSignDraft(command: SignDraftCommand, register: Register, on: Day): Decision {
  const { descriptionId, version, agreementId, from } = command
  const description = register.roleDescriptions.find((each) => each.id === descriptionId)
  const placementId = description?.placementId ?? ''
  const draftedOn = description?.draftedOn ?? from
  const agreement = decideSignRoleAgreement({ id: agreementId, placementId, from }, register, on)
  const reasons = [
    ...reasonsAgainstDraft(description, 'sign'),
    ...(description === undefined ? [] : reasonsAgainstContent(description)),
    ...reasonsWhere([from < draftedOn, reason('DAY_TOO_EARLY', 'from', { from: draftedOn })]),
    ...(description === undefined || agreement.outcome === 'change' ? [] : agreement.reasons.map(renamed)),
  ]
  return decide('placements.sign-draft', reasons, () => [
    ...(agreement.outcome === 'change' ? agreement.change.operations : []),
    {
      op: 'amend',
      kind: 'roleDescriptions',
      id: descriptionId,
      version,
      values: { roleAgreementId: agreementId },
    },
  ])
}

/** A draft that nobody goes on with. */
export function decideDiscardDraft(command: DiscardDraftCommand, register: Register, on: Day): Decision {
  const { descriptionId, version } = command
  const description = register.roleDescriptions.find((each) => each.id === descriptionId)
  const draftedOn = description?.draftedOn ?? command.on
  const reasons = [
    ...reasonsAgainstDraft(description, 'discard'),
    ...reasonsWhere(
      [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
      [command.on < draftedOn, reason('DAY_TOO_EARLY', 'on', { from: draftedOn })],
    ),
  ]
  return decide('placements.discard-draft', reasons, () => [
    {
      op: 'amend',
      kind: 'roleDescriptions',
      id: descriptionId,
      version,
      values: { discardedOn: command.on },
    },
  ])
}

function reasonsAgainstDraft(
  description: RoleDescription | undefined,
  step: 'redraft' | 'sign' | 'discard',
): Reason[] {
  if (description === undefined) return [reason('DRAFT_UNKNOWN', 'descriptionId')]
  const state = roleDescriptionState(description)
  const isPossible = roleDescriptionLifeCycle.steps[state][step] !== undefined
  return reasonsWhere([!isPossible, reason('STEP_NOT_POSSIBLE', 'descriptionId', { state })])
}

function reasonsAgainstContent(description: RoleDescription): Reason[] {
  const missing = (part: string) => reason('ROLE_PART_MISSING', 'descriptionId', { part })
  return reasonsWhere(
    [description.coreTask === null, missing('core-task')],
    [description.does.length === 0, missing('does')],
    [description.doesNot.length === 0, missing('does-not')],
    [description.relations.length === 0, missing('relations')],
    [description.limits.length === 0, missing('limits')],
    [!description.adapted, missing('adapted')],
    [description.replacesProfession, reason('ROLE_REPLACES_PROFESSION', 'descriptionId')],
  )
}

const coCreatorDays = ['managementOn', 'staffOn', 'serviceOn', 'patientsOn'] as const

/** Nobody has taken part on a day to come. */
function laterThan(
  given: { readonly [K in (typeof coCreatorDays)[number]]?: Day | null | undefined },
  on: Day,
): [boolean, Reason][] {
  return coCreatorDays.map((field) => {
    const day = given[field] ?? null
    return [day !== null && day > on, reason('DAY_IN_FUTURE', field, { day: day ?? '' })]
  })
}

type Content = Omit<RedraftRoleCommand, 'descriptionId' | 'version'>

/** What is given and is not so already. */
function differing(given: Content, description: RoleDescription | undefined): Partial<RoleDescription> {
  const entries = Object.entries(given).filter(
    ([field, value]) =>
      value !== undefined &&
      JSON.stringify(value) !== JSON.stringify(description?.[field as keyof RoleDescription]),
  )
  return Object.fromEntries(entries)
}

const fieldOfDraft: Readonly<Record<string, string>> = { id: 'agreementId', placementId: 'descriptionId' }

/** The agreement's own reasons, about the fields of this command. */
function renamed(against: Reason): Reason {
  return { ...against, field: fieldOfDraft[against.field ?? ''] ?? against.field }
}
