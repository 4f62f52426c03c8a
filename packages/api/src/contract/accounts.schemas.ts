import { RoleSchema, SafeTextSchema } from '@brygga/domain'
import { z } from 'zod'

// Accounts have to do with signing in, so the host answers these calls itself, under /api and beside the procedures.

/**
 * What an account is in a region: `invited`, until its holder has been in; `active`; or `shut`, when it belonged to
 * the region and does no more.
 */
export const AccountStateSchema = z.enum(['invited', 'active', 'shut'])

/** An account of a region. Of one that is shut, the roles are those that it had. */
export const AccountRowSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  /** Who it is in the register, where it is anybody there. */
  personId: z.uuid().nullable(),
  roles: z.array(RoleSchema),
  state: AccountStateSchema,
  /** Since when it belongs to the region, or has been shut. */
  since: z.iso.datetime(),
  /** Whether it is the asker's own. */
  isOwn: z.boolean(),
})
export type AccountRow = z.infer<typeof AccountRowSchema>

/** `GET /api/accounts`: by name, those that are shut too. */
export const AccountListSchema = z.strictObject({
  accounts: z.array(AccountRowSchema),
  /** Whether the server can send invitations; without mail they have to be handed over in another way. */
  mailWorks: z.boolean(),
})
export type AccountList = z.infer<typeof AccountListSchema>

const AccountRolesSchema = z.array(RoleSchema).min(1).max(16)

/** `POST /api/invitations`: lets the holder of an address into the region. */
export const InviteInput = z.strictObject({
  name: SafeTextSchema(200),
  email: z.email().max(254).toLowerCase(),
  roles: AccountRolesSchema,
  personId: z.uuid().nullable().default(null),
  /** Who this is at the identity provider, for accounts that sign in there. */
  subject: SafeTextSchema(255).optional(),
})

const accountShape = { accountId: z.string().min(1).max(100) }

/** `POST /api/accounts/disable`: takes an account out of the region. */
export const ShutAccountInput = z.strictObject(accountShape)
/** `POST /api/accounts/open`: lets an account in again with the roles that it had, or sends its invitation anew. */
export const OpenAccountInput = z.strictObject(accountShape)
/** `POST /api/accounts/roles`: other roles, instead of those that were seen. */
export const ChangeRolesInput = z.strictObject({
  ...accountShape,
  saw: z.array(RoleSchema).max(16),
  roles: AccountRolesSchema,
})

/** Why a call about accounts was refused, besides the failures of every call. */
export const accountRefusalCodes = [
  'ALREADY_MEMBER',
  'OWN_ACCOUNT',
  'LAST_ADMINISTRATOR',
  'ROLES_CHANGED_SINCE',
  'PERSON_NOT_FREE',
] as const
export type AccountRefusalCode = (typeof accountRefusalCodes)[number]
