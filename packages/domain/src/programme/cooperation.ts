import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { OrganisationFunction } from '../organisations/organisation.schemas.ts'
import type { Decision, Operation } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type {
  GiveResponsibilityCommand,
  MoveEndCommand,
  SignCooperationAgreementCommand,
} from './programme.commands.ts'

const principals: readonly OrganisationFunction[] = ['principal-region', 'principal-municipality']
/** Where the local movement is not strong enough, the national organisation stands in (requirement 004-52). */
const userMovement: readonly OrganisationFunction[] = ['user-organisation', 'national']

/** An agreement between principals and the user movement, which is what the work rests on (requirement 004-50). */
export function decideSignCooperationAgreement(
  command: SignCooperationAgreementCommand,
  register: Register,
  _on: Day,
): Decision {
  const { id, partyIds, from, until } = command
  const parties = register.organisations.filter((each) => partyIds.includes(each.id))
  const has = (functions: readonly OrganisationFunction[]) =>
    parties.some((party) => party.functions.some((each) => functions.includes(each)))
  const isWhole = parties.length === new Set(partyIds).size
  const reasons = reasonsWhere(
    [register.cooperationAgreements.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!isWhole, reason('ORGANISATION_UNKNOWN', 'partyIds')],
    [new Set(partyIds).size < 2, reason('PARTIES_TOO_FEW', 'partyIds')],
    [isWhole && !has(principals), reason('AGREEMENT_WITHOUT_PRINCIPAL', 'partyIds')],
    [isWhole && !has(userMovement), reason('AGREEMENT_WITHOUT_USER_MOVEMENT', 'partyIds')],
    [until !== null && until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' })],
  )
  return decide('programme.sign-agreement', reasons, () => [
    { op: 'add', kind: 'cooperationAgreements', record: { ...command, version: 1 } },
  ])
}

/** An agreement is renewed, or ends on another day than was said. */
export function decideMoveAgreementEnd(command: MoveEndCommand, register: Register, _on: Day): Decision {
  const { id, version, until } = command
  const agreement = register.cooperationAgreements.find((each) => each.id === id)
  const from = agreement?.from ?? ''
  const reasons = reasonsWhere(
    [agreement === undefined, reason('AGREEMENT_UNKNOWN', 'id')],
    [agreement?.until === until, reason('NOTHING_TO_CHANGE', 'until')],
    [
      agreement !== undefined && until !== null && until <= from,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' }),
    ],
  )
  return decide('programme.move-agreement-end', reasons, () => [
    { op: 'amend', kind: 'cooperationAgreements', id, version, values: { until } },
  ])
}

/** An organisation of the user movement answers for a matter from a day on (requirements 004-48, 004-52). */
export function decideGiveResponsibility(
  command: GiveResponsibilityCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, organisationId, matter, from } = command
  const organisation = register.organisations.find((each) => each.id === organisationId)
  const ofMatter = register.responsibilities.filter((each) => each.matter === matter)
  const present = ofMatter.filter((each) => isActiveOn(each, from))
  const later = ofMatter.filter((each) => each.from >= from).map((each) => each.from)
  const stand = reasonsWhere(
    [register.responsibilities.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [organisation === undefined, reason('ORGANISATION_UNKNOWN', 'organisationId')],
    [
      organisation !== undefined && !organisation.functions.some((each) => userMovement.includes(each)),
      reason('NOT_OF_USER_MOVEMENT', 'organisationId'),
    ],
    [
      present.some((each) => each.organisationId === organisationId),
      reason('NOTHING_TO_CHANGE', 'organisationId'),
    ],
    [later.length > 0, reason('NAMED_LATER', 'from', { from: later.sort()[0] ?? from })],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(from, on)]
  return decide('programme.give-responsibility', reasons, () => [
    ...present.map(
      (each): Operation => ({
        op: 'amend',
        kind: 'responsibilities',
        id: each.id,
        version: each.version,
        values: { until: from },
      }),
    ),
    { op: 'add', kind: 'responsibilities', record: { ...command, version: 1, until: null } },
  ])
}
