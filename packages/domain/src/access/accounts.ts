import type { Role } from '../people/person.schemas.ts'

/** An account of a region, with the roles it has there. */
export interface RegionAccount {
  accountId: string
  roles: readonly Role[]
}

/** Whether somebody may give an account these roles, given that they may invite: only administrators make administrators. */
export function mayGiveRoles(giver: Pick<RegionAccount, 'roles'>, roles: readonly Role[]): boolean {
  return !roles.includes('administrator') || giver.roles.includes('administrator')
}

/**
 * Whether somebody who administers a region may shut an account or give it other roles: any but the own, since
 * somebody else looks at what an administrator takes on or lays down.
 */
export function mayAdministerAccount(
  { accountId: by }: Pick<RegionAccount, 'accountId'>,
  { accountId }: Pick<RegionAccount, 'accountId'>,
): boolean {
  return by !== accountId
}

/**
 * Whether a region would be left without an administrator if an account had these roles there, none if it were shut.
 * `present` are the accounts of the region now, that one among them.
 */
export function leavesNoAdministrator(
  { accountId, roles }: RegionAccount,
  present: readonly RegionAccount[],
): boolean {
  const administrators = present.filter((each) => each.roles.includes('administrator'))
  const isOnly = administrators.every((each) => each.accountId === accountId)
  return administrators.length > 0 && isOnly && !roles.includes('administrator')
}
