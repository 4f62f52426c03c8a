import type { Actor, RegionSettings } from '@brygga/api'
import { leavesNoAdministrator, type Role } from '@brygga/domain'
import { sql } from 'drizzle-orm'
import type { Engine, Session } from './engine/engine.ts'
import { accessTexts } from './region/access-texts.ts'
import { type AuditChain, checkAudit, entriesOf, sealAudit } from './region/audit.ts'

/** A region with the municipalities that its programme is for. */
export interface RegionToCreate extends RegionSettings {
  /** Four digits each. */
  municipalityCodes: readonly string[]
}

/** Which account becomes what in a region. Replaces what it was there before. */
export interface MembershipToGrant {
  regionId: string
  accountId: string
  personId: string | null
  roles: readonly Role[]
}

/** Somebody who belongs to a region, or who did. */
export interface RegionMember {
  accountId: string
  personId: string | null
  roles: Role[]
  /** When they came to belong to it; of those who do no more, when that ended. */
  since: string
}

/** Another set of roles for an account, and the one that was seen when it was decided. */
export interface RolesToChange {
  regionId: string
  accountId: string
  saw: readonly Role[]
  roles: readonly Role[]
}

/** How access that is granted or withdrawn is noted. */
export interface AccessNoting {
  /** Who does it; without anybody, setting up itself. */
  by?: Pick<Actor, 'accountId' | 'name'>
  /** What the account is called, for those who read the log. */
  accountName?: string
  /** That the account was shut, and is opened again with this. */
  reopens?: boolean
}

/** Setting up: which regions there are and who belongs to them. Each change is in the region's audit log. */
export interface Administration {
  regions(): Promise<(RegionSettings & { municipalityCodes: string[] })[]>
  createRegion(region: RegionToCreate): Promise<void>
  /** Shows a region as of a day, or (null) as of the calendar's. */
  showAsOf(regionId: string, day: string | null): Promise<void>
  /** Changes nothing where the person belongs to another account of the region. */
  grantMembership(membership: MembershipToGrant, noting?: AccessNoting): Promise<'granted' | 'person-taken'>
  /** Changes nothing where nobody else is an administrator of the region. */
  withdrawMembership(
    regionId: string,
    accountId: string,
    noting?: AccessNoting,
  ): Promise<'withdrawn' | 'not-a-member' | 'last-administrator'>
  /** Changes nothing where the roles are others than were seen, or where nobody else is an administrator. */
  changeRoles(change: RolesToChange, noting?: AccessNoting): Promise<RolesChanged>
  /** Who belongs to a region, and who did and does no more. */
  membersOf(regionId: string): Promise<{ present: RegionMember[]; former: RegionMember[] }>
  /** Puts what is pending into the region's audit chain, and checks all of it. */
  checkAudit(regionId: string): Promise<AuditChain>
}

/** What became of a change of roles. */
export type RolesChanged = 'changed' | 'not-a-member' | 'last-administrator' | 'changed-since'

const setUp: Pick<Actor, 'accountId' | 'name'> = { accountId: 'set-up', name: 'Set-up' }

/** Setting up, noted on the installation's own account unless somebody is named. */
export function administration(engine: Engine): Administration {
  const inRegion = <T>(regionId: string, work: (session: Session) => Promise<T>) =>
    engine.transaction('brygga_setup', { region: regionId }, work)

  return {
    regions: () =>
      engine.transaction('brygga_setup', {}, ({ rows }) =>
        rows(sql`
          SELECT id, name, code, rulebook_id AS "rulebookId", shown_as_of AS "shownAsOf",
            municipality_codes AS "municipalityCodes"
          FROM regions ORDER BY code, name`),
      ),
    createRegion: (region) =>
      inRegion(region.id, async (session) => {
        await session.rows(sql`
          INSERT INTO regions (id, name, code, municipality_codes, rulebook_id, shown_as_of)
          VALUES (${region.id}, ${region.name}, ${region.code}, ${textArray(region.municipalityCodes)},
            ${region.rulebookId}, ${region.shownAsOf})`)
        await note(session, 'regions.create')
      }),
    showAsOf: (regionId, day) =>
      inRegion(regionId, async (session) => {
        await session.rows(sql`UPDATE regions SET shown_as_of = ${day} WHERE id = ${regionId}`)
        await note(session, 'regions.show-as-of')
      }),
    grantMembership: (membership, noting) =>
      inRegion(membership.regionId, (session) => grant(session, membership, noting)),
    withdrawMembership: (regionId, accountId, noting) =>
      inRegion(regionId, (session) => withdraw(session, regionId, accountId, noting)),
    changeRoles: (change, noting) =>
      inRegion(change.regionId, (session) => changeRoles(session, change, noting)),
    membersOf: (regionId) => inRegion(regionId, (session) => membersOf(session, regionId)),
    checkAudit: (regionId) =>
      engine.transaction('brygga_app', { region: regionId }, async (session) => {
        await sealAudit(session)
        return checkAudit(session)
      }),
  }
}

async function grant(
  session: Session,
  { regionId, accountId, personId, roles }: MembershipToGrant,
  noting: AccessNoting = {},
): Promise<'granted' | 'person-taken'> {
  await lockMemberships(session, regionId)
  const others = await session.rows(sql`
    SELECT account_id FROM memberships
    WHERE region_id = ${regionId} AND person_id = ${personId} AND account_id <> ${accountId}`)
  if (others.length > 0) return 'person-taken'
  await session.rows(sql`
    INSERT INTO memberships (region_id, account_id, person_id, roles)
    VALUES (${regionId}, ${accountId}, ${personId}, ${textArray(roles)})
    ON CONFLICT (region_id, account_id) DO UPDATE SET person_id = excluded.person_id, roles = excluded.roles`)
  await session.rows(
    sql`DELETE FROM former_memberships WHERE region_id = ${regionId} AND account_id = ${accountId}`,
  )
  const about = accessTexts({ accountId, name: noting.accountName ?? null, personId, roles })
  await note(session, noting.reopens === true ? 'accounts.reopen' : 'memberships.grant', about, noting.by)
  return 'granted'
}

async function withdraw(
  session: Session,
  regionId: string,
  accountId: string,
  noting: AccessNoting = {},
): Promise<'withdrawn' | 'not-a-member' | 'last-administrator'> {
  await lockMemberships(session, regionId)
  const members = await presentMembers(session, regionId)
  const member = members.find((one) => one.accountId === accountId)
  if (member === undefined) return 'not-a-member'
  if (leavesNoAdministrator({ accountId, roles: [] }, members)) return 'last-administrator'
  await session.rows(sql`DELETE FROM memberships WHERE region_id = ${regionId} AND account_id = ${accountId}`)
  await session.rows(sql`
    INSERT INTO former_memberships (region_id, account_id, person_id, roles)
    VALUES (${regionId}, ${accountId}, ${member.personId}, ${textArray(member.roles)})`)
  const about = accessTexts({ ...member, name: noting.accountName ?? null })
  await note(session, 'memberships.withdraw', about, noting.by)
  return 'withdrawn'
}

async function changeRoles(
  session: Session,
  { regionId, accountId, saw, roles }: RolesToChange,
  noting: AccessNoting = {},
): Promise<RolesChanged> {
  await lockMemberships(session, regionId)
  const members = await presentMembers(session, regionId)
  const member = members.find((one) => one.accountId === accountId)
  if (member === undefined) return 'not-a-member'
  if (!areSame(member.roles, saw)) return 'changed-since'
  if (leavesNoAdministrator({ accountId, roles }, members)) return 'last-administrator'
  await session.rows(sql`
    UPDATE memberships SET roles = ${textArray(roles)}
    WHERE region_id = ${regionId} AND account_id = ${accountId}`)
  const about = accessTexts({ ...member, roles, name: noting.accountName ?? null })
  await note(session, 'memberships.change-roles', about, noting.by)
  return 'changed'
}

async function membersOf(session: Session, regionId: string) {
  const former = await session.rows<RegionMember>(sql`
    SELECT account_id AS "accountId", person_id AS "personId", roles, iso_moment(ended_at) AS since
    FROM former_memberships WHERE region_id = ${regionId} ORDER BY ended_at DESC, account_id`)
  return { present: await presentMembers(session, regionId), former }
}

function presentMembers({ rows }: Session, regionId: string): Promise<RegionMember[]> {
  return rows<RegionMember>(sql`
    SELECT account_id AS "accountId", person_id AS "personId", roles, iso_moment(granted_at) AS since
    FROM memberships WHERE region_id = ${regionId} ORDER BY granted_at, account_id`)
}

function areSame(some: readonly Role[], others: readonly Role[]): boolean {
  return some.length === others.length && some.every((role) => others.includes(role))
}

/** One at a time in each region: what is looked at before a change is still so when it is made. */
function lockMemberships({ rows }: Session, regionId: string): Promise<unknown[]> {
  return rows(
    sql`SELECT pg_advisory_xact_lock(hashtextextended('brygga memberships ' || ${regionId}::text, 0))`,
  )
}

function note(
  { rows }: Session,
  action: string,
  about: readonly string[] = [],
  actor: Pick<Actor, 'accountId' | 'name'> = setUp,
): Promise<unknown[]> {
  const event = { action, kind: 'change', changeId: null } as const
  return rows(sql`SELECT record_audit(${entriesOf([{ event, actor }])}::jsonb, ${textArray(about)})`)
}

function textArray(values: readonly string[]) {
  return sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
}
